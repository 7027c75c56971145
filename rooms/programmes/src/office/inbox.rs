//! What waits for the reader: reports to approve, and reports to hand in.

use axum::extract::Path;
use rawabit_platform::kit::{Cell, Column, Html, Query, Table, esc};
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault};

use super::accounting::{Sight, person, report_badge};
use crate::commands::report_path;
use crate::names::Names;
use crate::permissions::Report;
use crate::store::inbox::{self, Owed, Waits};
use crate::store::reports;
use crate::words;

/// The offices that the reader holds today, each with its unit; none where they neither write nor approve anything, so that they have no
/// such page and nothing leads them to it.
pub(super) async fn offices(ctx: &Ctx) -> Answer<Option<Vec<(String, String)>>> {
    let mut offices = Vec::new();
    if let Some(person) = person(ctx) {
        let held = rawabit_federation::held_by(ctx.db(), person, ctx.today()).await?;
        offices.extend(held.into_iter().map(|holding| (holding.office, holding.unit_id)));
    }
    let statutes = ctx.app.statutes.load_full();
    let approves = |(office, _): &(String, String)| statutes.programmes.approved_by.contains(office);
    let has_one = ctx.policy.anywhere::<Report>() || offices.iter().any(approves);
    Ok(has_one.then_some(offices))
}

/// `GET /office/reports`
pub(crate) async fn show(ctx: Ctx) -> Answer {
    let offices = offices(&ctx).await?.ok_or(Fault::NotFound)?;
    let waits = inbox::waiting_for(ctx.db(), &offices).await?;
    let owed = inbox::owed(ctx.db(), &ctx.scope::<Report>(), ctx.app.formats.zone(), ctx.today()).await?;
    let units = waits.iter().map(|one| one.unit_id.clone()).chain(owed.iter().map(|one| one.unit_id.clone()));
    let names = Names::of(ctx.db(), &ctx.app, units).await?;
    let query = Query::read(&ctx, &["due"]);
    let body = format!(
        "<section><div class=\"section-head\"><h2>{}</h2></div>{}</section><section><div class=\"section-head\"><h2>{}</h2></div>{}</section>",
        esc(&ctx.t("programmes-inbox-approve")),
        approve(&ctx, &names, &waits).html(&ctx, &query),
        esc(&ctx.t("programmes-inbox-write")),
        write(&ctx, &names, &owed).html(&ctx, &query),
    );
    ctx.office(ctx.t("programmes-inbox"))
        .crumb(ctx.t("programmes-nav"), "/office/programmes")
        .lead(Html::text(&ctx.t("programmes-inbox-lead")))
        .html(Html(body))
}

fn approve(ctx: &Ctx, names: &Names, waits: &[Waits]) -> Table {
    let mut table = Table::new(
        "programmes-inbox-approve",
        vec![Column::new("unit"), Column::new("period"), Column::new("since"), Column::new("as")],
    )
    .total(u64::try_from(waits.len()).unwrap_or(0));
    for one in waits {
        table.push(vec![
            Cell::link(
                &ctx.url(&report_path(&one.programme_id, one.period)),
                names.unit(ctx.lang(), &one.unit_id),
            ),
            Cell::text(words::period(&ctx.voice, &one.calendar())),
            Cell::whole(one.submitted_at.map_or_else(String::new, |at| ctx.voice.day(ctx.voice.day_of(at)))),
            Cell::text(names.office(ctx.lang(), &one.waits_office)),
        ]);
    }
    table
}

fn write(ctx: &Ctx, names: &Names, owed: &[Owed]) -> Table {
    let mut table = Table::new(
        "programmes-inbox-write",
        vec![Column::new("unit"), Column::new("period"), Column::new("due"), Column::new("state")],
    )
    .total(u64::try_from(owed.len()).unwrap_or(0));
    for one in owed {
        let late = one.due < ctx.today();
        let mut state = one.report_state().map_or_else(Html::none, |state| report_badge(ctx, state));
        if late {
            state.0.push_str(&rawabit_platform::kit::html::badge(&ctx.t("programmes-tone-late"), "bad").0);
        }
        table.push(vec![
            Cell::link(
                &ctx.url(&report_path(&one.programme_id, one.period)),
                names.unit(ctx.lang(), &one.unit_id),
            ),
            Cell::text(words::period(&ctx.voice, &one.calendar())),
            Cell::whole(ctx.voice.day(one.due)),
            Cell::both(state, ""),
        ]);
    }
    table
}

/// `GET /office/reports/{id}`: where acts and letters lead.
pub(crate) async fn open(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let report = reports::find(ctx.db(), &id).await?.ok_or(Fault::NotFound)?;
    let sight = Sight::of(&ctx, &report.programme_id, &report.period.to_string()).await?;
    Ok(Redirect::to(&ctx, &sight.path("")))
}
