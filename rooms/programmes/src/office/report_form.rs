//! Writing a report: its text and its values, in one form.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;

use axum::extract::Path;
use rawabit_platform::kit::form::error_html;
use rawabit_platform::kit::params::Params;
use rawabit_platform::kit::{Form, Html, Input, Sent, esc};
use rawabit_platform::lang::Message;
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault};

use super::accounting::{Sight, notice, version};
use super::report_before::{gone, outdated, plain};
use crate::commands::{self, Computed, ReportInput, ReportRefused, ValueInput, compute};
use crate::model::value::ValueRefused;
use crate::model::{Amount, IndicatorKind, Measure, ONE};
use crate::store::indicators::{self, Measured};
use crate::store::reports::value;
use crate::words;

fn form() -> Form {
    Form::new("programmes-report-form")
        .input(Input::long("text", 8).max(20_000))
        .input(Input::hidden("version"))
}

/// What the fields of one indicator are called.
fn name(part: &str, indicator: &str) -> String {
    format!("{part}.{indicator}")
}

/// What is stored of a report, as its fields hold it.
fn stored(measured: &[Measured], said: &HashMap<String, value::Model>) -> Params {
    let mut out = Params::default();
    for one in measured {
        let id = one.indicator.id.as_str();
        let Some(row) = said.get(id) else { continue };
        out.set(&name("note", id), row.note.as_str());
        let Some(value) = row.measure().filter(|_| !row.computed) else { continue };
        let text = match one.indicator.kind() {
            IndicatorKind::Number | IndicatorKind::Percentage => value.num.as_typed(),
            IndicatorKind::YesNo | IndicatorKind::Scale => (value.num.0 / ONE).to_string(),
        };
        out.set(&name("num", id), text);
        if one.indicator.kind() == IndicatorKind::Percentage {
            out.set(&name("den", id), value.den.as_typed());
        }
    }
    out
}

/// Reads the fields of one indicator.
fn read(one: &Measured, sent: &Params) -> Result<ValueInput, Message> {
    let id = one.indicator.id.as_str();
    let (num, den) = (sent.text(&name("num", id)), sent.text(&name("den", id)));
    let amount = |text: &str| Amount::typed_or_unknown(text).map_err(|refused| refused.message());
    let value = if one.indicator.metric.is_some() {
        if !num.is_empty() || !den.is_empty() {
            return Err(ValueRefused::Computed.message());
        }
        None
    } else {
        match one.indicator.kind() {
            IndicatorKind::Number => amount(num)?.map(Measure::number),
            IndicatorKind::Percentage => match (amount(num)?, amount(den)?) {
                (Some(num), Some(den)) => Some(Measure::share(num, den)),
                (None, None) => None,
                _ => return Err(ValueRefused::Half.message()),
            },
            IndicatorKind::YesNo | IndicatorKind::Scale => amount(num)?.map(Measure::number),
        }
    };
    Ok(ValueInput { indicator: id.to_owned(), value, note: sent.text(&name("note", id)).to_owned() })
}

/// The page with everything that its fields hold.
struct Page<'a> {
    ctx: &'a Ctx,
    sight: &'a Sight,
    measured: &'a [Measured],
    stored: Params,
    values: Params,
    errors: BTreeMap<String, Message>,
    computed: Computed,
    stale: bool,
    /// What stands in the report and is to be looked at again, by indicator.
    before: HashMap<String, Measure>,
    gone: Vec<String>,
}

impl Page<'_> {
    fn answer(self, form: &Form) -> Answer {
        let ctx = self.ctx;
        let mut grid = String::new();
        for one in self.measured {
            self.field(one, &mut grid);
        }
        for gone in &self.gone {
            grid.push_str(&notice("info", "info", gone).0);
        }
        let body = format!(
            "{}{}<fieldset class=\"form-section\"><legend>{}</legend><p class=\"field-hint\">{}</p>{grid}</fieldset>{}{}",
            form.open(ctx),
            form.field(ctx, "text"),
            esc(&ctx.t("programmes-report-values")),
            esc(&ctx.t("programmes-report-unknown-hint")),
            form.field(ctx, "version"),
            form.close(ctx)
        );
        let lead = words::period(&ctx.voice, &self.sight.duty.period);
        self.sight
            .page(ctx, ctx.t("programmes-report-edit"))
            .lead(Html::text(&lead))
            .status(form.status())
            .html(Html(body))
    }

    fn field(&self, one: &Measured, out: &mut String) {
        let ctx = self.ctx;
        let id = one.indicator.id.as_str();
        let num = name("num", id);
        let error = self.errors.get(id);
        let invalid = if error.is_some() { " field-invalid" } else { "" };
        let title = esc(ctx.voice.pick(one.title()));
        let hints = self.hints(one);
        let grouped = one.indicator.kind() != IndicatorKind::Number || one.indicator.metric.is_some();
        let _ = if grouped {
            write!(out, "<fieldset class=\"field{invalid}\"><legend><bdi>{title}</bdi></legend>{hints}")
        } else {
            write!(
                out,
                "<div class=\"field{invalid}\"><label for=\"f-{0}\"><bdi>{title}</bdi></label>{hints}",
                esc(&num)
            )
        };
        if let Some(error) = error {
            out.push_str(&error_html(&num, &ctx.msg(error)));
        }
        if let Some(before) = self.before.get(id) {
            let said = ctx.ta("programmes-report-changed-was", "value", plain(ctx, *before));
            out.push_str(&notice("warn", "info", &said).0);
        }
        if one.indicator.metric.is_some() {
            self.computed(one, out);
        } else {
            match one.indicator.kind() {
                IndicatorKind::Number => self.amount(&num, None, error.is_some(), out),
                IndicatorKind::Percentage => {
                    out.push_str("<div class=\"row\">");
                    self.amount(&num, Some("programmes-report-num"), error.is_some(), out);
                    self.amount(&name("den", id), Some("programmes-report-den"), error.is_some(), out);
                    out.push_str("</div>");
                }
                IndicatorKind::YesNo => {
                    let choices = [("1", ctx.t("programmes-yes")), ("0", ctx.t("programmes-no"))];
                    self.choices(&num, choices.into_iter().map(|(n, word)| (n.to_owned(), word)), out);
                }
                IndicatorKind::Scale => {
                    let levels = one.indicator.levels();
                    let levels = levels
                        .iter()
                        .enumerate()
                        .map(|(n, level)| (n.to_string(), ctx.voice.pick(level).to_owned()));
                    self.choices(&num, levels, out);
                }
            }
        }
        self.beside(one, out);
        let note = name("note", id);
        let _ = write!(
            out,
            "<label class=\"small\" for=\"f-{0}\">{1}</label><input class=\"input\" dir=\"auto\" maxlength=\"500\" id=\"f-{0}\" name=\"{0}\" value=\"{2}\">",
            esc(&note),
            esc(&ctx.t("programmes-report-note")),
            esc(self.values.get(&note).unwrap_or_default())
        );
        out.push_str(if grouped { "</fieldset>" } else { "</div>" });
    }

    fn hints(&self, one: &Measured) -> String {
        let ctx = self.ctx;
        let mut said = Vec::new();
        let measure = ctx.voice.pick(&one.indicator.measure);
        if !measure.is_empty() {
            said.push(ctx.ta("programmes-report-measure", "measure", measure));
        }
        if one.indicator.cumulative {
            said.push(ctx.t("programmes-report-cumulative"));
        }
        if said.is_empty() {
            return String::new();
        }
        format!("<span class=\"field-hint\">{}</span>", esc(&said.join(" · ")))
    }

    fn amount(&self, name: &str, label: Option<&str>, wrong: bool, out: &mut String) {
        let name = esc(name);
        if let Some(label) = label {
            let _ =
                write!(out, "<label class=\"small\" for=\"f-{name}\">{}</label>", esc(&self.ctx.t(label)));
        }
        let invalid = if wrong {
            format!(" aria-invalid=\"true\" aria-describedby=\"e-{name}\"")
        } else {
            String::new()
        };
        let _ = write!(
            out,
            "<input class=\"input input-code input-short\" inputmode=\"decimal\" autocomplete=\"off\" maxlength=\"40\" id=\"f-{name}\" name=\"{name}\" value=\"{}\"{invalid}>",
            esc(self.values.get(&name).unwrap_or_default())
        );
    }

    fn choices(&self, name: &str, choices: impl Iterator<Item = (String, String)>, out: &mut String) {
        let chosen = self.values.text(name);
        let unknown = [(String::new(), self.ctx.t("programmes-unknown"))];
        out.push_str("<div class=\"choices choices-row\">");
        for (n, (value, word)) in choices.chain(unknown).enumerate() {
            let id = if n == 0 { format!(" id=\"f-{}\"", esc(name)) } else { String::new() };
            let checked = if value == chosen { " checked" } else { "" };
            let _ = write!(
                out,
                "<label class=\"choice\"><input type=\"radio\" name=\"{}\" value=\"{}\"{id}{checked}><span>{}</span></label>",
                esc(name),
                esc(&value),
                esc(&word)
            );
        }
        out.push_str("</div>");
    }

    /// A computed figure stands where its field would be, with the way to the records it counts.
    fn computed(&self, one: &Measured, out: &mut String) {
        let ctx = self.ctx;
        let id = one.indicator.id.as_str();
        let value = self.computed.of(id).flatten();
        let said = match value {
            Some(value) => words::measure(&ctx.voice, one.indicator.kind(), &one.indicator.levels(), value),
            None => ctx.t("programmes-unknown"),
        };
        let why = format!(
            "/office/programmes/{}/metrics/{id}/{}",
            self.sight.duty.programme.id, self.sight.duty.period.number
        );
        let _ = write!(
            out,
            "<p id=\"f-{}\"><bdi>{}</bdi> <span class=\"badge badge-info\">{}</span> <a href=\"{}\">{}</a></p>",
            esc(&name("num", id)),
            esc(&said),
            esc(&ctx.t("programmes-computed")),
            esc(&ctx.url(&why)),
            esc(&ctx.t("programmes-report-why"))
        );
    }

    /// When somebody else was faster: what is stored by now, where it is another thing than what was typed.
    fn beside(&self, one: &Measured, out: &mut String) {
        if !self.stale {
            return;
        }
        let id = one.indicator.id.as_str();
        let same = |part: &str| self.stored.text(&name(part, id)) == self.values.text(&name(part, id));
        if same("num") && same("den") && same("note") {
            return;
        }
        let theirs = ["num", "den", "note"].map(|part| self.stored.text(&name(part, id)).to_owned());
        let theirs: Vec<String> = theirs.into_iter().filter(|text| !text.is_empty()).collect();
        let theirs = if theirs.is_empty() { self.ctx.t("programmes-unknown") } else { theirs.join(" / ") };
        out.push_str(&notice("warn", "info", &self.ctx.ta("programmes-report-stored", "stored", theirs)).0);
    }
}

async fn said(ctx: &Ctx, sight: &Sight) -> Answer<HashMap<String, value::Model>> {
    let Some(report) = &sight.duty.report else { return Ok(HashMap::new()) };
    let rows = value::of_report(ctx.db(), &report.id).await?;
    Ok(rows.into_iter().map(|row| (row.indicator_id.clone(), row)).collect())
}

/// The report in the reader's sight, if it may be written now; why not, otherwise.
pub(super) async fn writable(ctx: &Ctx, id: &str, period: &str) -> Answer<Sight> {
    let sight = Sight::of(ctx, id, period).await?;
    sight.speaker(ctx)?;
    match sight.duty.writable(ctx.db(), &ctx.app).await? {
        Ok(()) => Ok(sight),
        Err(refused) => Err(Fault::refused(refused.message(&ctx.voice))),
    }
}

/// `GET …/edit`
pub(crate) async fn edit(ctx: Ctx, Path((id, period)): Path<(String, String)>) -> Answer {
    let sight = writable(&ctx, &id, &period).await?;
    let measured = indicators::of_programme(ctx.db(), &id).await?;
    let said = said(&ctx, &sight).await?;
    let stored = stored(&measured, &said);
    let before = outdated(&measured, &said);
    let text = sight.duty.report.as_ref().map(|report| report.text.clone()).unwrap_or_default();
    let form = form().with("text", text).with("version", sight.duty.version().to_string());
    let computed = compute(&ctx.app, &id, sight.duty.period.number).await?;
    let page = Page {
        ctx: &ctx,
        sight: &sight,
        measured: &measured,
        values: stored.clone(),
        stored,
        errors: before.keys().map(|id| (id.clone(), "programmes-report-changed".into())).collect(),
        computed,
        stale: false,
        gone: gone(&ctx, &id, &said).await?,
        before,
    };
    page.answer(&form)
}

/// `POST …/edit`
pub(crate) async fn save(ctx: Ctx, Path((id, period)): Path<(String, String)>, Sent(sent): Sent) -> Answer {
    let sight = Sight::of(&ctx, &id, &period).await?;
    let speaker = sight.speaker(&ctx)?;
    let measured = indicators::of_programme(ctx.db(), &id).await?;
    let mut form = form().fill(sent.clone());
    let mut errors = BTreeMap::new();
    let mut values = Vec::new();
    for one in &measured {
        match read(one, &sent) {
            Ok(value) => values.push(value),
            Err(message) => {
                errors.insert(one.indicator.id.clone(), message);
            }
        }
    }
    let mut stale = false;
    if form.is_valid() && errors.is_empty() {
        let input = ReportInput { text: form.read().text("text"), values };
        let mut work = ctx.begin().await?;
        let number = sight.duty.period.number;
        match commands::save_report(&ctx.app, &mut work, &speaker, number, version(&form), input).await {
            Ok(Ok(_)) => {
                work.commit().await?;
                return Ok(Redirect::done(&ctx, &sight.path(""), "programmes-report-saved"));
            }
            Ok(Err(ReportRefused::Value(indicator, refused))) => {
                errors.insert(indicator, refused.message());
            }
            Ok(Err(refused)) => form.fail("", refused.message(&ctx.voice)),
            Err(Fault::Stale) => stale = true,
            Err(fault) => return Err(fault),
        }
    }
    let sight = Sight::of(&ctx, &id, &period).await?;
    if stale {
        form.stale(sight.duty.version().into());
    }
    for (indicator, message) in &errors {
        // In the summary an error names its indicator; at the field it need not.
        let title = measured.iter().find(|one| one.indicator.id == *indicator);
        let title = title.map_or("", |one| ctx.voice.pick(one.title()));
        let line =
            Message::new("form-error-line").with("label", title).with("text", ctx.voice.plain().msg(message));
        form.fail(&name("num", indicator), line);
    }
    let said = said(&ctx, &sight).await?;
    let page = Page {
        ctx: &ctx,
        sight: &sight,
        measured: &measured,
        stored: stored(&measured, &said),
        before: outdated(&measured, &said),
        gone: gone(&ctx, &id, &said).await?,
        values: sent,
        errors,
        computed: compute(&ctx.app, &id, sight.duty.period.number).await?,
        stale,
    };
    page.answer(&form)
}
