//! "Why?": a computed figure with its formula and the very records that it counts.

use askama::Template;
use axum::extract::Path;
use rawabit_platform::kit::{Cell, Column, Html, Query, Table, bdi, esc};
use rawabit_platform::metric::{Counted, Measured, Span, metric};
use rawabit_platform::web::Ctx;
use rawabit_platform::{Answer, Fault};

use super::faces::visible;
use crate::commands;
use crate::dossier;
use crate::drawn;
use crate::model::{Amount, Indicator, IndicatorKind, Measure, ONE};
use crate::words;

#[derive(Template)]
#[template(path = "office/why.html")]
struct Why<'a> {
    ctx: &'a Ctx,
    name: String,
    formula: String,
    unit: &'a str,
    period: String,
    from: rawabit_platform::Day,
    to: rawabit_platform::Day,
    figure: String,
    own: Option<String>,
    reported: Option<String>,
    table: Html,
    hidden: bool,
}

/// `GET /office/programmes/{id}/metrics/{indicator}/{period}`
pub(crate) async fn show(ctx: Ctx, Path((id, indicator, period)): Path<(String, String, String)>) -> Answer {
    let period: i32 = period.parse().map_err(|_| Fault::NotFound)?;
    let programme = visible(&ctx, &id).await?;
    let dossier = dossier::read(&ctx.app, ctx.db(), programme).await?;
    let found = dossier.goals().flat_map(|(goal, _)| &goal.indicators).find(|one| one.id == indicator);
    let found = found.ok_or(Fault::NotFound)?;
    let key = found.metric.as_deref().ok_or(Fault::NotFound)?;
    let counts = metric(&ctx.app, key).ok_or(Fault::NotFound)?;
    let of = dossier.periods.iter().find(|one| one.number == period).ok_or(Fault::NotFound)?;
    let span = Span { unit: dossier.programme.unit_path.clone(), from: of.starts, to: of.ends };
    let query = Query::read(&ctx, &["day"]);
    let measured = counts.measure(&ctx.app, &span).await?;
    let total = u64::try_from(measured.den.unwrap_or(measured.num)).unwrap_or(0);
    let rows = counts.records(&ctx, &span, query.offset(), query.limit()).await?;
    let last = counts.records(&ctx, &span, total.saturating_sub(1), 1).await?;
    let gauge = dossier.gauge(&indicator);
    let stored = gauge.and_then(|gauge| {
        let own = gauge.own.get(&period).copied();
        own.or_else(|| gauge.pending.get(&period).copied().flatten())
    });
    let now = value(measured);
    // Branches that took the objective up report their own part, which is not counted twice.
    let computed = commands::compute(&ctx.app, &id, period).await?;
    let own = computed.of(&indicator).flatten();
    let body = Why {
        ctx: &ctx,
        name: ctx.t(counts.label()),
        formula: ctx.t(counts.formula()),
        unit: dossier.unit().map_or("", |unit| ctx.voice.pick(&unit.name)),
        period: words::period(&ctx.voice, of),
        from: of.starts,
        to: of.ends,
        figure: now.map_or_else(|| ctx.t("programmes-unknown"), |now| said(&ctx, found, now)),
        own: own.filter(|own| now != Some(*own)).map(|own| said(&ctx, found, own)),
        // Records change after a report: what was reported stays, and the page says that both differ.
        reported: stored.filter(|stored| own != Some(*stored)).map(|stored| drawn::said(&ctx, found, stored)),
        table: table(&ctx, &query, counts.is_share(), rows, total),
        hidden: total > 0 && last.is_empty(),
    };
    ctx.office(ctx.t("programmes-why-title"))
        .lead(ctx.voice.spoken(&found.title))
        .crumb(ctx.t("programmes-nav"), "/office/programmes")
        .crumb(ctx.voice.pick(&dossier.programme.title), &format!("/office/programmes/{id}"))
        .body(&body)
}

/// What a metric found, as an indicator keeps it; a share of nothing is unknown.
fn value(measured: Measured) -> Option<Measure> {
    let whole = |n: i64| n.checked_mul(ONE).map(Amount);
    match measured.den {
        None => Some(Measure::number(whole(measured.num)?)),
        Some(0) => None,
        Some(den) => Some(Measure::share(whole(measured.num)?, whole(den)?)),
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
