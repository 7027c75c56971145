//! The messages of the reader's units, the latest first.

use rawabit_platform::Answer;
use rawabit_platform::kit::html::badge;
use rawabit_platform::kit::table::PER_PAGE;
use rawabit_platform::kit::{Cell, Column, Html, Query, Table};
use rawabit_platform::web::Ctx;
use sea_orm::{EntityTrait as _, PaginatorTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _};

use super::{LIST, called};
use crate::model::message::MessageState;
use crate::permissions::MessageMembers;
use crate::store::messages::message;

/// A state as a badge.
pub(super) fn state(ctx: &Ctx, state: MessageState) -> Html {
    let tone = match state {
        MessageState::Draft => "",
        MessageState::Preparing | MessageState::Sending => "accent",
        MessageState::Done => "ok",
        MessageState::Cancelled => "warn",
    };
    badge(&ctx.t(&format!("members-message-state-{state}")), tone)
}

/// `GET /office/members/messages`
pub(super) async fn list(ctx: Ctx) -> Answer {
    let query = Query { export: None, ..Query::read(&ctx, &[]) };
    let scope = ctx.scope::<MessageMembers>();
    let find = message::Entity::find().filter(scope.condition(message::Column::UnitPath));
    let total = find.clone().count(ctx.db()).await?;
    let rows =
        find.order_by_desc(message::Column::No).offset(query.offset()).limit(PER_PAGE).all(ctx.db()).await?;
    let names = ctx.unit_names().await?;
    let columns = ["subject", "way", "unit", "state", "at"].map(Column::new).to_vec();
    let mut table = Table::new("members-messages-table", columns).total(total);
    for row in &rows {
        table.push(vec![
            Cell::link(&ctx.url(&format!("{LIST}/{}", row.id)), called(&ctx, row)),
            Cell::text(ctx.t(&format!("members-way-{}", row.way()))),
            Cell::text(names.of(&row.unit_path)),
            Cell::both(state(&ctx, row.state()), ""),
            Cell::whole(ctx.voice.moment(row.started_at.unwrap_or(row.updated_at))),
        ]);
    }
    ctx.office(ctx.t("members-messages"))
        .crumb(ctx.t("members-title"), "/office/members")
        .lead(Html::text(&ctx.t("members-messages-lead")))
        .action("members-message-new", "/office/members/messages/new", "plus", true)
        .action("members-templates", "/office/members/messages/templates", "file", false)
        .action("members-bounces", "/office/members/messages/bounces", "warning", false)
        .action("members-segments", "/office/members/segments", "filter", false)
        .html(table.html(&ctx, &query))
}
