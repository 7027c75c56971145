//! `/me/reads`: who has opened one's record, when, in which office.

use rawabit_people::Own;
use rawabit_platform::Answer;
use rawabit_platform::kit::{Cell, Column, Html, Query, Table};
use rawabit_platform::web::Ctx;
use sea_orm::{
    ColumnTrait as _, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _,
};

use super::{lead, page};
use crate::store::entity::read;

/// The page.
pub(super) async fn show(ctx: Ctx) -> Answer {
    let own = Own::of(&ctx)?;
    let query = Query { export: None, ..Query::read(&ctx, &[]) };
    let found = read::Entity::find().filter(read::Column::PersonId.eq(own.person_id()));
    let total = found.clone().count(ctx.db()).await?;
    let rows = found
        .order_by_desc(read::Column::At)
        .order_by_desc(read::Column::Id)
        .offset(query.offset())
        .limit(query.limit())
        .all(ctx.db())
        .await?;
    let actors = ctx.actors().await?;
    let columns = vec![Column::new("at"), Column::new("who"), Column::new("unit"), Column::new("what")];
    let mut table = Table::new("members-me-reads", columns).total(total);
    for row in &rows {
        // Whoever reads acts in an office; an account's own label may be a private name.
        let who = match &row.office {
            Some(office) => actors.name(Some(office), &row.actor, false),
            None => ctx.t("members-me-reads-account"),
        };
        table.push(vec![
            Cell::text(ctx.voice.moment(row.at)),
            Cell::text(who),
            Cell::text(actors.units().of(&row.unit_path)),
            Cell::text(ctx.t(&format!("members-read-{}", row.what))),
        ]);
    }
    let body = format!("{}{}", lead(&ctx, "members-me-reads-lead"), table.html(&ctx, &query));
    page(&ctx, "members-me-reads").html(Html(body))
}
