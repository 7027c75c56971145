//! Who held a seat: the history of an office in a unit.

use axum::extract::Path;
use rawabit_platform::kit::{Cell, Column, Html, Query, Table};
use rawabit_platform::web::Ctx;
use rawabit_platform::{Answer, Fault};

use super::visible;
use crate::store::mandate;
use crate::words::{day_cell, form_of, holder, office_name, state, title};

/// All mandates of an office in a unit, the newest first.
pub(super) async fn history(ctx: Ctx, Path((id, office)): Path<(String, String)>) -> Answer {
    let unit = visible(&ctx, &id).await?;
    let statutes = ctx.app.statutes.load_full();
    let held = mandate::history_of_seat(ctx.db(), &id, &office, None).await?;
    if held.is_empty() && !statutes.offices_of(&unit.kind).any(|one| one.id == office) {
        return Err(Fault::NotFound);
    }
    let ids: Vec<String> = held.iter().map(|one| one.person_id.clone()).collect();
    let people = rawabit_people::named(ctx.db(), &ids).await?;
    let columns = vec![
        Column::new("holder"),
        Column::new("office"),
        Column::new("seat").number(),
        Column::new("start"),
        Column::new("deadline"),
        Column::new("ended"),
        Column::new("reason"),
        Column::new("term").number(),
        Column::new("origin"),
        Column::new("state"),
    ];
    let mut table = Table::new("federation-seat", columns).total(u64::try_from(held.len()).unwrap_or(0));
    for one in &held {
        let form = form_of(&people, &one.person_id);
        let name = people.get(&one.person_id).map(|person| person.display(&ctx.voice)).unwrap_or_default();
        let reason = one.end_reason.map(|reason| ctx.t(&format!("federation-reason-{}", reason.word())));
        let badge = state(&ctx, &statutes, one, ctx.today());
        table.push(vec![
            Cell::both(holder(&ctx, &people, &one.person_id), name),
            Cell::text(title(&statutes, &one.office, form, ctx.lang())),
            Cell::ltr(ctx.voice.number(i64::from(one.seat))),
            day_cell(&ctx, Some(one.start)),
            day_cell(&ctx, one.deadline),
            day_cell(&ctx, one.ended),
            Cell::text(reason.unwrap_or_default()),
            Cell::ltr(ctx.voice.number(i64::from(one.term))),
            Cell::text(ctx.t(&format!("federation-origin-{}", one.origin.word()))),
            Cell::both(badge, ""),
        ]);
    }
    let query = Query::read(&ctx, &["start"]);
    let article = statutes.office(&office).and_then(|one| one.article.as_ref());
    let lead = article.map_or_else(String::new, |article| statutes.cite(article).text(ctx.lang()));
    ctx.office(office_name(&statutes, &office, ctx.lang()))
        .lead(Html::text(&lead))
        .crumb(ctx.t("federation-title"), "/office/federation")
        .crumb(ctx.voice.pick(&unit.name), &format!("/office/federation/units/{id}"))
        .html(table.html(&ctx, &query))
}
