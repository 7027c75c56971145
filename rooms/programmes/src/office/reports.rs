//! The reports of one programme, period by period.

use axum::extract::Path;
use rawabit_platform::Answer;
use rawabit_platform::kit::{Cell, Column, Html, Query, Table, html};
use rawabit_platform::web::Ctx;

use super::accounting::report_badge;
use super::faces::{may_read_draft, tabs, visible};
use crate::commands::{owes, report_path};
use crate::model::PeriodState;
use crate::names::{Names, days};
use crate::store::{periods, reports};
use crate::words;

/// `GET /office/programmes/{id}/reports`
pub(crate) async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let programme = visible(&ctx, &id).await?;
    let calendar = periods::of_strategy(ctx.db(), &programme.strategy_id).await?;
    let mut written = reports::of_programme(ctx.db(), &id).await?;
    if !may_read_draft(&ctx, &programme) {
        written.retain(|report| report.submitted_at.is_some());
    }
    let units = written.iter().filter_map(|report| report.waits_unit.clone());
    let names = Names::of(ctx.db(), &ctx.app, units).await?;
    let zone = ctx.app.formats.zone();
    let mut table = Table::new(
        "programmes-report-list",
        vec![
            Column::new("period"),
            Column::new("days"),
            Column::new("due"),
            Column::new("open"),
            Column::new("state"),
            Column::new("waits"),
        ],
    );
    let mut total = 0;
    for period in &calendar {
        let report = written.iter().find(|report| report.period == period.number);
        if report.is_none() && !owes(&programme, period, zone) {
            continue;
        }
        total += 1;
        let state = match report {
            Some(report) => report_badge(&ctx, report.state()),
            None if period.due < ctx.today() => html::badge(&ctx.t("programmes-report-missing"), "bad"),
            None => html::badge(&ctx.t("programmes-report-none"), "mute"),
        };
        let open = period.state() == PeriodState::Open;
        let waits = report.and_then(|report| {
            let (office, unit) = (report.waits_office.as_deref()?, report.waits_unit.as_deref()?);
            Some(names.office_of(ctx.lang(), office, unit))
        });
        table.push(vec![
            Cell::link(&ctx.url(&report_path(&id, period.number)), words::period(&ctx.voice, period)),
            Cell::text(days(&ctx.voice, period.starts, period.ends)),
            Cell::whole(ctx.voice.day(period.due)),
            Cell::text(ctx.t(if open { "programmes-period-open" } else { "programmes-period-locked" })),
            Cell::both(state, ""),
            Cell::text(waits.unwrap_or_default()),
        ]);
    }
    let table = table.total(total);
    let query = Query::read(&ctx, &["period"]);
    ctx.office(ctx.t("programmes-reports"))
        .crumb(ctx.t("programmes-nav"), "/office/programmes")
        .crumb(ctx.voice.pick(&programme.title), &format!("/office/programmes/{id}"))
        .html(Html(format!("{}{}", tabs(&ctx, &programme, "reports"), table.html(&ctx, &query))))
}
