//! The contests that the reader sees.

use rawabit_platform::Answer;
use rawabit_platform::kit::filters;
use rawabit_platform::kit::form::Choice;
use rawabit_platform::kit::{Cell, Column, Html, Input, Query, Table};
use rawabit_platform::web::Ctx;

use super::path;
use crate::permissions::{ConductElections, SeeElections};
use crate::store::{self, Filter};
use crate::{face, shown};

/// `GET /office/elections`
pub(crate) async fn list(ctx: Ctx) -> Answer {
    let query = Query::read(&ctx, &["opens"]);
    let filter = Filter { open: query.filter("state") == Some("open"), unit: None };
    let (rows, total) = store::list(ctx.db(), &ctx.scope::<SeeElections>(), &filter, &query).await?;
    let names = ctx.unit_names().await?;
    let columns = vec![
        Column::new("office"),
        Column::new("unit"),
        Column::new("seats").number(),
        Column::new("opens"),
        Column::new("state"),
        Column::new("next"),
    ];
    let mut table = Table::new("elections-table", columns).total(total);
    for row in &rows {
        let next = face::next(row, false, false, ctx.now);
        let next = next.map_or_else(String::new, |next| ctx.t(&format!("elections-next-{}", next.what)));
        let state = row.state();
        table.push(vec![
            Cell::link(&ctx.url(&path(&row.id, "")), shown::office(&ctx, &row.office)),
            Cell::text(names.of(&row.unit_path)),
            Cell::text(ctx.voice.number(row.seats.into())),
            Cell::whole(ctx.voice.moment(row.opens_at)),
            Cell::both(shown::state_badge(&ctx, state), ctx.t(&format!("elections-state-{state}"))),
            Cell::text(next),
        ]);
    }
    let states = vec![Choice::new("open", ctx.t("elections-filter-open"))];
    let narrow = filters(&ctx, &query, "elections-filter", &[Input::select("state", states)]);
    let mut page = ctx.office(ctx.t("elections-title"));
    if ctx.policy.anywhere::<ConductElections>() {
        page = page.action("elections-new", "/office/elections/new", "plus", true);
    }
    page.html(Html(format!("{narrow}{}", table.html(&ctx, &query))))
}
