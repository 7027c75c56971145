//! "Why?": a computed figure with its formula and the very records that it counts; and a figure into which others flow with what each of
//! them adds to the total.

use askama::Template;
use axum::extract::Path;
use rawabit_platform::kit::{Cell, Column, Html, Query, Table, bdi, esc};
use rawabit_platform::metric::{Counted, Measured, Span, metric};
use rawabit_platform::web::Ctx;
use rawabit_platform::{Answer, Day, Fault};

use super::faces::{may_read_draft, visible};
use super::why_sum;
use crate::commands;
use crate::dossier;
use crate::drawn;
use crate::model::{Amount, Indicator, IndicatorKind, Measure, ONE};
use crate::words;

#[derive(Template)]
#[template(path = "office/why.html")]
struct Why<'a> {
    ctx: &'a Ctx,
    unit: &'a str,
    period: String,
    from: Day,
    to: Day,
    counted: Option<Counting>,
    reported: Option<(String, bool)>,
    total: Option<(String, bool)>,
    parts: Html,
}

/// What a room counted.
struct Counting {
    name: String,
    formula: String,
    figure: String,
    own: Option<String>,
    table: Html,
    hidden: bool,
}

/// `GET /office/programmes/{id}/metrics/{indicator}/{period}`
pub(crate) async fn show(ctx: Ctx, Path((id, indicator, period)): Path<(String, String, String)>) -> Answer {
    let period: i32 = period.parse().map_err(|_| Fault::NotFound)?;
    let programme = visible(&ctx, &id).await?;
    let dossier = dossier::read(&ctx.app, ctx.db(), programme).await?;
    if dossier.version.is_none() && !may_read_draft(&ctx, &dossier.programme) {
        return Err(Fault::NotFound);
    }
    let found = dossier.goals().flat_map(|(goal, _)| &goal.indicators).find(|one| one.id == indicator);
    let found = found.ok_or(Fault::NotFound)?;
    let of = dossier.periods.iter().find(|one| one.number == period).ok_or(Fault::NotFound)?;
    let counted = match found.metric.as_deref() {
        Some(key) => Some(metric(&ctx.app, key).ok_or(Fault::NotFound)?),
        None => None,
    };
    let sum = why_sum::sum(&ctx, &dossier, found, period).await?;
    // What is typed and comes from nowhere else is explained by its report.
    if counted.is_none() && sum.is_none() {
        return Err(Fault::NotFound);
    }
    let gauge = dossier.gauge(&indicator);
    let stored = gauge.and_then(|gauge| {
        let own = gauge.own.get(&period).copied();
        own.or_else(|| gauge.pending.get(&period).copied().flatten())
    });
    let (mut now, mut own) = (None, None);
    let counted = match counted {
        None => None,
        Some(counts) => {
            let span = Span { unit: dossier.programme.unit_path.clone(), from: of.starts, to: of.ends };
            let measured = counts.measure(&ctx.app, &span).await?;
            now = measured.and_then(|measured| kept(found.kind, measured));
            // Branches that took the objective up report their own part, which is not counted twice.
            own = commands::compute(&ctx.app, &id, period).await?.of(&indicator).flatten();
            let query = Query::read(&ctx, &["day"]);
            let total = measured.map_or(0, |one| u64::try_from(one.den.unwrap_or(one.num)).unwrap_or(0));
            let rows = counts.records(&ctx, &span, query.offset(), query.limit()).await?;
            let last = counts.records(&ctx, &span, total.saturating_sub(1), 1).await?;
            let figure = measured.and_then(value);
            Some(Counting {
                name: ctx.t(counts.label()),
                formula: ctx.t(counts.formula()),
                figure: figure.map_or_else(|| ctx.t("programmes-unknown"), |now| said(&ctx, found, now)),
                own: own.filter(|own| now != Some(*own)).map(|own| drawn::said(&ctx, found, own)),
                table: table(&ctx, &query, counts.is_share(), rows, total),
                hidden: total > 0 && last.is_empty(),
            })
        }
    };
    let computed = counted.is_some();
    let total = sum.as_ref().and_then(|sum| sum.total).and_then(|total| total.value(found.kind));
    let body = Why {
        ctx: &ctx,
        unit: dossier.unit().map_or("", |unit| ctx.voice.pick(&unit.name)),
        period: words::period(&ctx.voice, of),
        from: of.starts,
        to: of.ends,
        // Records change after a report: what was reported stays, and the page says that both differ.
        reported: stored
            .filter(|stored| !computed || own != Some(*stored))
            .map(|stored| (drawn::said(&ctx, found, stored), computed)),
        total: sum.as_ref().map(|_| {
            let said =
                total.map_or_else(|| ctx.t("programmes-unknown"), |total| drawn::said(&ctx, found, total));
            (said, computed && total != now)
        }),
        parts: sum.map_or_else(Html::none, |sum| sum.table),
        counted,
    };
    ctx.office(ctx.t("programmes-why-title"))
        .lead(ctx.voice.spoken(&found.title))
        .crumb(ctx.t("programmes-nav"), "/office/programmes")
        .crumb(ctx.voice.pick(&dossier.programme.title), &format!("/office/programmes/{id}"))
        .body(&body)
}

/// What a metric found: whatever is a share is one; a share of nothing is unknown.
fn value(measured: Measured) -> Option<Measure> {
    let whole = |n: i64| n.checked_mul(ONE).map(Amount);
    match measured.den {
        None => Some(Measure::number(whole(measured.num)?)),
        Some(0) => None,
        Some(den) => Some(Measure::share(whole(measured.num)?, whole(den)?)),
    }
}

/// The same as an indicator of this kind keeps it: whoever asks a share for a plain number wants to know how many.
fn kept(kind: IndicatorKind, measured: Measured) -> Option<Measure> {
    match kind {
        IndicatorKind::Percentage => value(measured),
        _ => value(Measured { den: None, ..measured }),
    }
}

fn said(ctx: &Ctx, indicator: &Indicator, value: Measure) -> String {
    // The metric says whether it is a share, whatever the indicator was drafted as.
    let kind = if value.den.0 == ONE { indicator.kind } else { IndicatorKind::Percentage };
    words::measure(&ctx.voice, kind, &indicator.scale, value)
}

fn table(ctx: &Ctx, query: &Query, share: bool, rows: Vec<Counted>, total: u64) -> Html {
    let mut columns = vec![Column::new("record"), Column::new("day")];
    if share {
        columns.push(Column::new("hit"));
    }
    let mut table = Table::new("programmes-records", columns).total(total);
    for row in rows {
        let record = match &row.path {
            Some(path) => Cell::both(
                Html(format!("<a href=\"{}\">{}</a>", esc(&ctx.url(path)), bdi(&row.label))),
                row.label.clone(),
            ),
            None => Cell::both(bdi(&row.label), row.label.clone()),
        };
        let day = row.day.map_or_else(String::new, |day| ctx.voice.day(day));
        let mut cells = vec![record, Cell::whole(day)];
        if share {
            cells.push(Cell::text(ctx.t(if row.hit {
                "programmes-counted"
            } else {
                "programmes-not-counted"
            })));
        }
        table.push(cells);
    }
    table.html(ctx, query)
}
