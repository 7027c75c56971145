//! Breaking a value down by a dimension.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use axum::extract::Path;
use rawabit_platform::kit::form::error_html;
use rawabit_platform::kit::params::Params;
use rawabit_platform::kit::{Form, Html, Input, Sent, esc};
use rawabit_platform::lang::Message;
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault, Multi};

use super::accounting::{Ended, Sight, end, version};
use super::report_form::writable;
use crate::commands::{Duty, categories, save_parts};
use crate::model::value::ValueRefused;
use crate::model::{Amount, Dimension, IndicatorKind, Measure};
use crate::store::indicators::{self, Measured};
use crate::store::reports::part;

/// A category: its key, and its name where the organisation gave it one.
type Category = (String, Option<Multi>);
/// Programme, period, indicator, dimension.
type Address = (String, String, String, String);

fn form() -> Form {
    Form::new("programmes-parts").input(Input::hidden("version"))
}

/// What is broken down, by what.
struct Broken {
    sight: Sight,
    measured: Measured,
    dimension: Dimension,
    categories: Vec<Category>,
}

impl Broken {
    async fn of(ctx: &Ctx, sight: Sight, indicator: &str, dimension: &str) -> Answer<Self> {
        let dimension = Dimension::of(dimension).ok_or(Fault::NotFound)?;
        let measured = indicators::of_programme(ctx.db(), &sight.duty.programme.id).await?;
        let measured =
            measured.into_iter().find(|one| one.indicator.id == indicator).ok_or(Fault::NotFound)?;
        if !measured.indicator.dimensions().contains(&dimension) {
            return Err(Fault::NotFound);
        }
        let categories = categories(ctx.db(), &sight.duty.strategy, dimension).await?;
        Ok(Self { sight, measured, dimension, categories })
    }

    fn is_share(&self) -> bool {
        self.measured.indicator.kind() != IndicatorKind::Number
    }

    /// What is stored, as the fields hold it.
    async fn stored(&self, ctx: &Ctx) -> Answer<Params> {
        let mut out = Params::default();
        let Some(report) = &self.sight.duty.report else { return Ok(out) };
        for row in part::of_report(ctx.db(), &report.id).await? {
            if row.indicator_id == self.measured.indicator.id && row.dimension == self.dimension.name() {
                let value = row.measure();
                out.set(&format!("num.{}", row.category), value.num.as_typed());
                if self.is_share() {
                    out.set(&format!("den.{}", row.category), value.den.as_typed());
                }
            }
        }
        Ok(out)
    }

    /// Reads the fields: the parts, and what is wrong by category.
    fn read(&self, sent: &Params) -> Result<Vec<(String, Measure)>, BTreeMap<String, Message>> {
        let (mut parts, mut errors) = (Vec::new(), BTreeMap::new());
        for (key, _) in &self.categories {
            match self.read_one(sent.text(&format!("num.{key}")), sent.text(&format!("den.{key}"))) {
                Ok(Some(value)) => parts.push((key.clone(), value)),
                Ok(None) => {}
                Err(message) => {
                    errors.insert(key.clone(), message);
                }
            }
        }
        if errors.is_empty() { Ok(parts) } else { Err(errors) }
    }

    fn read_one(&self, num: &str, den: &str) -> Result<Option<Measure>, Message> {
        let amount = |text: &str| Amount::typed_or_unknown(text).map_err(|refused| refused.message());
        match (amount(num)?, amount(den)?, self.is_share()) {
            (num, _, false) => Ok(num.map(Measure::number)),
            (None, None, true) => Ok(None),
            // A part may be of nothing: there were none in this category.
            (Some(num), Some(den), true) if den.0 >= 0 => Ok(Some(Measure::share(num, den))),
            (Some(_), Some(_), true) => Err(ValueRefused::OfNothing.message()),
            _ => Err(ValueRefused::Half.message()),
        }
    }

    fn page(&self, ctx: &Ctx, form: &Form, values: &Params, errors: &BTreeMap<String, Message>) -> Answer {
        let mut rows = String::new();
        for (key, named) in &self.categories {
            let label = match named {
                Some(named) => ctx.voice.pick(named).to_owned(),
                None => ctx.t(&format!("programmes-category-{}-{key}", self.dimension.name())),
            };
            let error = errors.get(key);
            let invalid = if error.is_some() { " field-invalid" } else { "" };
            let _ = write!(
                rows,
                "<div class=\"field{invalid}\"><label for=\"f-num.{0}\"><bdi>{1}</bdi></label>",
                esc(key),
                esc(&label)
            );
            if let Some(error) = error {
                rows.push_str(&error_html(&format!("num.{key}"), &ctx.msg(error)));
            }
            rows.push_str("<div class=\"row\">");
            rows.push_str(&input(ctx, &format!("num.{key}"), values, None));
            if self.is_share() {
                rows.push_str(&input(ctx, &format!("den.{key}"), values, Some("programmes-report-den")));
            }
            rows.push_str("</div></div>");
        }
        let title = ctx.t(&format!("programmes-dimension-{}", self.dimension.name()));
        let body = format!(
            "{}<div class=\"form-grid\">{rows}</div>{}{}",
            form.open(ctx),
            form.field(ctx, "version"),
            form.close(ctx)
        );
        let lead = format!("{} — {}", ctx.voice.pick(self.measured.title()), ctx.t("programmes-parts-lead"));
        self.sight.page(ctx, title).lead(Html::text(&lead)).status(form.status()).html(Html(body))
    }
}

fn input(ctx: &Ctx, name: &str, values: &Params, label: Option<&str>) -> String {
    let label = label.map_or_else(String::new, |key| {
        format!("<label class=\"small\" for=\"f-{}\">{}</label>", esc(name), esc(&ctx.t(key)))
    });
    format!(
        "{label}<input class=\"input input-code input-short\" inputmode=\"decimal\" autocomplete=\"off\" maxlength=\"40\" id=\"f-{0}\" name=\"{0}\" value=\"{1}\">",
        esc(name),
        esc(values.get(name).unwrap_or_default())
    )
}

/// `GET …/parts/{indicator}/{dimension}`
pub(crate) async fn edit(ctx: Ctx, Path((id, period, indicator, dimension)): Path<Address>) -> Answer {
    let sight = writable(&ctx, &id, &period).await?;
    let broken = Broken::of(&ctx, sight, &indicator, &dimension).await?;
    let form = form().with("version", broken.sight.duty.version().to_string());
    let stored = broken.stored(&ctx).await?;
    broken.page(&ctx, &form, &stored, &BTreeMap::new())
}

/// `POST …/parts/{indicator}/{dimension}`
pub(crate) async fn save(
    ctx: Ctx,
    Path((id, period, indicator, dimension)): Path<Address>,
    Sent(sent): Sent,
) -> Answer {
    let sight = Sight::of(&ctx, &id, &period).await?;
    let speaker = sight.speaker(&ctx)?;
    let broken = Broken::of(&ctx, sight, &indicator, &dimension).await?;
    let mut form = form().fill(sent.clone());
    let parts = match broken.read(&sent) {
        Ok(parts) => parts,
        Err(errors) => {
            for (key, message) in &errors {
                form.fail(&format!("num.{key}"), message.clone());
            }
            return broken.page(&ctx, &form, &sent, &errors);
        }
    };
    let number = broken.sight.duty.period.number;
    let mut work = ctx.begin().await?;
    let of = (indicator.as_str(), broken.dimension);
    let saved = save_parts(&ctx.app, &mut work, &speaker, number, version(&form), of, &parts).await;
    let stored = async { Ok(Duty::read(ctx.db(), &id, number).await?.version()) };
    match end(&mut form, work, saved, |refused| ("", refused.message(&ctx.voice)), stored).await? {
        Ended::Done(_) => Ok(Redirect::done(&ctx, &broken.sight.path(""), "programmes-parts-saved")),
        Ended::Back => broken.page(&ctx, &form, &sent, &BTreeMap::new()),
    }
}
