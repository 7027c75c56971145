//! One report: what it says beside what counts, its proof, its way.

use std::collections::{BTreeMap, HashMap};

use askama::Template;
use axum::extract::Path;
use rawabit_platform::Answer;
use rawabit_platform::files::{self, Variant};
use rawabit_platform::kit::pick::{record_kind, record_links};
use rawabit_platform::kit::timeline::{Event, timeline};
use rawabit_platform::kit::{Html, bdi, esc, html, ltr};
use rawabit_platform::lang::Message;
use rawabit_platform::web::Ctx;

use super::accounting::{Sight, notice, report_badge};
use crate::commands::{Computed, compute, openers};
use crate::history::{self, Gone};
use crate::model::parts::{Breakdown, breakdown};
use crate::model::{Dimension, IndicatorKind, Measure, PeriodState, ReportState, Total};
use crate::names::{Names, days};
use crate::store::evidence::{self, FILE};
use crate::store::indicators::{self, Measured};
use crate::store::reports::{part, step, value};
use crate::store::values;
use crate::words;

#[derive(Template)]
#[template(path = "office/report.html")]
struct ReportPage<'a> {
    ctx: &'a Ctx,
    days: String,
    due: rawabit_platform::Day,
    unit: String,
    state: Html,
    notices: Html,
    text: String,
    lines: Vec<Line>,
    proofs: Vec<Shown>,
    may_write: bool,
    add_proof: String,
    story: Html,
    waits: Option<String>,
    proof_box: Html,
}

/// An indicator on the page.
struct Line {
    title: String,
    computed: Option<(String, String)>,
    reported: String,
    counts: String,
    total: Option<String>,
    target: String,
    note: String,
    mark: Option<(String, String)>,
    parts: Vec<PartLine>,
}

/// A breakdown of it.
struct PartLine {
    name: String,
    flag: Html,
    edit: Option<String>,
}

/// A piece of evidence.
struct Shown {
    what: Html,
    kind: String,
    of: Option<String>,
    remove: Option<String>,
    for_public: bool,
    withhold: Option<String>,
}

/// What the figures of the page are made of.
struct Figures {
    measured: Vec<Measured>,
    said: HashMap<String, value::Model>,
    parts: Vec<part::Model>,
    own: HashMap<String, Measure>,
    totals: HashMap<(String, i32), Total>,
    targets: BTreeMap<String, Measure>,
    computed: Computed,
}

impl Figures {
    async fn read(ctx: &Ctx, sight: &Sight) -> Answer<Self> {
        let (db, duty) = (ctx.db(), &sight.duty);
        let (id, number) = (&duty.programme.id, duty.period.number);
        let measured = indicators::of_programme(db, id).await?;
        let cumulative =
            measured.iter().map(|one| (one.indicator.id.clone(), one.indicator.cumulative)).collect();
        let (said, parts) = match &duty.report {
            Some(report) => (value::of_report(db, &report.id).await?, part::of_report(db, &report.id).await?),
            None => (Vec::new(), Vec::new()),
        };
        let own = values::own(db, std::slice::from_ref(id)).await?;
        let targets = indicators::targets(db, id).await?;
        // Until it is handed in, a computed figure is what the records say now.
        let drafted = matches!(duty.state(), ReportState::Draft | ReportState::Returned);
        Ok(Self {
            said: said.into_iter().map(|one| (one.indicator_id.clone(), one)).collect(),
            parts,
            own: own
                .into_iter()
                .filter_map(|((_, indicator), series)| Some((indicator, *series.get(&number)?)))
                .collect(),
            totals: values::totals(db, id, &cumulative).await?,
            targets: targets
                .into_iter()
                .filter(|target| target.period == number)
                .map(|target| (target.indicator_id.clone(), target.value()))
                .collect(),
            computed: if drafted { compute(&ctx.app, id, number).await? } else { Computed::default() },
            measured,
        })
    }

    /// What the report says of an indicator: of a computed one, what is computed now or was when it was handed in.
    fn reported(&self, indicator: &str) -> Option<Measure> {
        match self.computed.of(indicator) {
            Some(computed) => computed,
            None => self.said.get(indicator).and_then(value::Model::measure),
        }
    }
}

/// `GET /office/programmes/{id}/reports/{period}`
pub(crate) async fn show(ctx: Ctx, Path((id, period)): Path<(String, String)>) -> Answer {
    let sight = Sight::of(&ctx, &id, &period).await?;
    let duty = &sight.duty;
    let figures = Figures::read(&ctx, &sight).await?;
    let units = sight.levels.iter().map(|level| level.unit.clone());
    let names = Names::of(ctx.db(), &ctx.app, units.chain([duty.programme.unit_id.clone()])).await?;
    let locked = duty.period.state() == PeriodState::Locked && duty.state() != ReportState::Returned;
    let may_write = sight.may_write(&ctx) && !locked;
    let mut lines: Vec<Line> =
        figures.measured.iter().map(|one| line(&ctx, &sight, &figures, one, may_write)).collect();
    lines.extend(history::gone(ctx.db(), &id).await?.into_iter().filter_map(|one| gone(&ctx, &figures, one)));
    let report = duty.report.as_ref();
    let waits = report.and_then(|report| {
        let (office, unit) = (report.waits_office.as_deref()?, report.waits_unit.as_deref()?);
        Some(names.office_of(ctx.lang(), office, unit))
    });
    let proof_box = match report {
        Some(report) => rawabit_platform::ledger::proof_box(&ctx, "report", &report.id).await?,
        None => Html::none(),
    };
    let body = ReportPage {
        days: days(&ctx.voice, duty.period.starts, duty.period.ends),
        due: duty.period.due,
        unit: names.unit(ctx.lang(), &duty.programme.unit_id),
        state: report_badge(&ctx, duty.state()),
        notices: notices(&ctx, &sight, locked).await?,
        text: report.map(|report| report.text.clone()).unwrap_or_default(),
        lines,
        proofs: proofs(&ctx, &sight, &figures.measured, may_write).await?,
        may_write,
        add_proof: ctx.url(&sight.path("proof")),
        story: story(&ctx, &sight, &names).await?,
        waits,
        proof_box,
        ctx: &ctx,
    };
    let mut page = sight.above(&ctx, words::period(&ctx.voice, &duty.period));
    if may_write {
        page = page.action("programmes-report-edit", &sight.path("edit"), "edit", report.is_none()).action(
            "programmes-report-submit",
            &sight.path("submit"),
            "check",
            report.is_some(),
        );
    }
    if sight.turn().is_some() {
        page = page.action("programmes-report-judge", &sight.path("judge"), "gavel", true);
    }
    if sight.may_reopen() {
        page = page.action("programmes-report-reopen", &sight.path("reopen"), "edit", false);
    }
    page.body(&body)
}

async fn notices(ctx: &Ctx, sight: &Sight, locked: bool) -> Answer<Html> {
    let mut out = String::new();
    let duty = &sight.duty;
    if locked && duty.state() != ReportState::Approved {
        let who = openers(ctx.db(), &ctx.app, &duty.strategy).await?;
        let message = Message::new("programmes-refused-period-locked")
            .with("due", duty.period.due)
            .with("who", ctx.voice.pick(&who));
        out.push_str(&notice("warn", "lock", &ctx.msg(&message)).0);
    }
    let owed = matches!(duty.state(), ReportState::Draft | ReportState::Returned);
    if owed && duty.period.due < ctx.today() {
        let days = duty.period.due.days_until(ctx.today());
        out.push_str(&notice("bad", "warning", &ctx.tn("programmes-report-late", days)).0);
    }
    if duty.state() == ReportState::Returned
        && let Some(report) = &duty.report
        && let Some(last) = step::of_report(ctx.db(), &report.id).await?.pop()
    {
        let said = ctx.ta("programmes-report-returned-note", "note", last.note.as_str());
        out.push_str(&notice("warn", "info", &said).0);
    }
    Ok(Html(if out.is_empty() { out } else { format!("<div class=\"notices\">{out}</div>") }))
}

fn said(ctx: &Ctx, one: &Measured, value: Option<Measure>) -> String {
    match value {
        Some(value) => words::measure(&ctx.voice, one.indicator.kind(), &one.indicator.levels(), value),
        None => ctx.t("programmes-unknown"),
    }
}

fn line(ctx: &Ctx, sight: &Sight, figures: &Figures, one: &Measured, may_write: bool) -> Line {
    let id = one.indicator.id.as_str();
    let (programme, number) = (&sight.duty.programme.id, sight.duty.period.number);
    let reported = figures.reported(id);
    let kind = one.indicator.kind();
    // The total with those below, where it is another thing than its own value.
    let own = figures.own.get(id).copied();
    let total =
        figures.totals.get(&(id.to_owned(), number)).filter(|total| total.known > i32::from(own.is_some()));
    let computed = one.indicator.metric.as_deref().and_then(|key| {
        let formula = ctx.t(rawabit_platform::metric::metric(&ctx.app, key)?.formula());
        Some((formula, ctx.url(&format!("/office/programmes/{programme}/metrics/{id}/{number}"))))
    });
    Line {
        title: ctx.voice.pick(one.title()).to_owned(),
        computed,
        reported: said(ctx, one, reported),
        counts: said(ctx, one, own),
        total: total.map(|total| {
            ctx.msg(
                &Message::new("programmes-report-total")
                    .with("value", said(ctx, one, total.value(kind)))
                    .with("n", i64::from(total.known)),
            )
        }),
        target: match figures.targets.get(id) {
            // A target of what adds up is reached by all periods so far, not by this one alone.
            Some(target) if one.indicator.cumulative => {
                ctx.ta("programmes-report-target-to-date", "value", said(ctx, one, Some(*target)))
            }
            Some(target) => said(ctx, one, Some(*target)),
            None => "—".to_owned(),
        },
        note: figures.said.get(id).map(|value| value.note.clone()).unwrap_or_default(),
        mark: figures
            .said
            .get(id)
            .is_some_and(|value| super::report_before::to_review(one, value))
            .then(|| (ctx.t("programmes-report-changed-badge"), ctx.t("programmes-report-changed"))),
        parts: one
            .indicator
            .dimensions()
            .into_iter()
            .map(|dimension| part_line(ctx, sight, figures, one, dimension, reported, may_write))
            .collect(),
    }
}

/// What the report says of an indicator that an addendum dropped: it stays on record, and counts nowhere.
fn gone(ctx: &Ctx, figures: &Figures, gone: Gone) -> Option<Line> {
    let row = figures.said.get(&gone.measured.indicator.id)?;
    Some(Line {
        title: ctx.voice.pick(gone.measured.title()).to_owned(),
        computed: None,
        reported: said(ctx, &gone.measured, row.measure()),
        counts: "—".to_owned(),
        total: None,
        target: "—".to_owned(),
        note: row.note.clone(),
        mark: Some((ctx.t("programmes-dropped-badge"), ctx.msg(&gone.by))),
        parts: Vec::new(),
    })
}

fn part_line(
    ctx: &Ctx,
    sight: &Sight,
    figures: &Figures,
    one: &Measured,
    dimension: Dimension,
    value: Option<Measure>,
    may_write: bool,
) -> PartLine {
    let id = one.indicator.id.as_str();
    let parts: Vec<Measure> = figures
        .parts
        .iter()
        .filter(|part| part.indicator_id == id && part.dimension == dimension.name())
        .map(part::Model::measure)
        .collect();
    let changed = figures.parts.iter().any(|part| {
        part.indicator_id == id && part.dimension == dimension.name() && part.changed_in.is_some()
    });
    let found = breakdown(one.indicator.kind(), value, &parts);
    let rest = |key: &str, rest: Measure| {
        let much = if one.indicator.kind() == IndicatorKind::Number || rest.den.0 == 0 {
            ctx.voice.decimal(rest.num.0)
        } else {
            format!("{} / {}", ctx.voice.decimal(rest.num.0), ctx.voice.decimal(rest.den.0))
        };
        ctx.ta(key, "rest", much)
    };
    let (tone, said) = match found {
        _ if changed => ("warn", ctx.t("programmes-report-changed-badge")),
        Breakdown::Missing => ("mute", ctx.t("programmes-parts-missing")),
        Breakdown::Whole => ("ok", ctx.t("programmes-parts-whole")),
        Breakdown::Short(much) => ("warn", rest("programmes-parts-short", much)),
        Breakdown::Over(much) => ("warn", rest("programmes-parts-over", much)),
        Breakdown::Unlike => ("warn", ctx.t("programmes-parts-unlike")),
    };
    PartLine {
        name: ctx.t(&format!("programmes-dimension-{}", dimension.name())),
        flag: html::badge(&said, tone),
        edit: may_write.then(|| ctx.url(&sight.path(&format!("parts/{id}/{}", dimension.name())))),
    }
}

async fn proofs(ctx: &Ctx, sight: &Sight, measured: &[Measured], may_write: bool) -> Answer<Vec<Shown>> {
    let Some(report) = &sight.duty.report else { return Ok(Vec::new()) };
    let rows = evidence::of_report(ctx.db(), &report.id).await?;
    let records: Vec<(String, String)> = rows
        .iter()
        .filter(|row| row.kind != FILE)
        .map(|row| (row.kind.clone(), row.target.clone()))
        .collect();
    let links = record_links(ctx, &records).await?;
    let may_withhold = sight.speaker(ctx).is_ok();
    let shown = rows.into_iter().map(|row| {
        let (what, kind) = if row.kind == FILE {
            let label = if row.label.is_empty() { ctx.t("programmes-proof-file") } else { row.label.clone() };
            let href = files::url(&row.target, Variant::Full);
            (
                Html(format!("<a href=\"{}\" hx-boost=\"false\">{}</a>", esc(&href), bdi(&label))),
                ctx.t("programmes-proof-file"),
            )
        } else {
            let kind = record_kind(ctx, &row.kind).unwrap_or_else(|| row.kind.clone());
            match links.get(&(row.kind.clone(), row.target.clone())) {
                Some((label, path)) => {
                    let label = if row.label.is_empty() { label } else { &row.label };
                    (Html(format!("<a href=\"{}\">{}</a>", esc(&ctx.url(path)), bdi(label))), kind)
                }
                // The reader may not know the record itself; that there is one, the report says.
                None if row.label.is_empty() => (ltr("—"), kind),
                None => (bdi(&row.label), kind),
            }
        };
        let of = row.indicator_id.as_ref().and_then(|id| measured.iter().find(|one| one.indicator.id == *id));
        Shown {
            what,
            kind,
            of: of.map(|one| ctx.voice.pick(one.title()).to_owned()),
            remove: may_write.then(|| ctx.url(&sight.path(&format!("proof/{}/remove", row.id)))),
            for_public: row.for_public,
            withhold: (row.for_public && may_withhold)
                .then(|| ctx.url(&sight.path(&format!("proof/{}/withhold", row.id)))),
        }
    });
    Ok(shown.collect())
}

async fn story(ctx: &Ctx, sight: &Sight, names: &Names) -> Answer<Html> {
    let Some(report) = &sight.duty.report else { return Ok(Html::none()) };
    let events: Vec<Event> = step::of_report(ctx.db(), &report.id)
        .await?
        .into_iter()
        .map(|step| {
            let mut what =
                format!("<strong>{}</strong>", esc(&ctx.t(&format!("programmes-verdict-{}", step.verdict))));
            if !step.office.is_empty() {
                what.push_str(&format!(
                    "<p>{}</p>",
                    bdi(&names.office_of(ctx.lang(), &step.office, &step.unit_id))
                ));
            }
            if !step.note.is_empty() {
                what.push_str(&format!("<p dir=\"auto\">{}</p>", esc(&step.note)));
            }
            Event {
                when: ctx.voice.moment(step.at),
                datetime: step.at.rfc3339(),
                what: Html(what),
                tone: match step.verdict.as_str() {
                    "approved" => "ok",
                    "returned" | "reopened" => "warn",
                    _ => "",
                },
                future: false,
            }
        })
        .collect();
    Ok(if events.is_empty() { Html::none() } else { timeline(&events) })
}
