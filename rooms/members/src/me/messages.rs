//! `/me/messages`: what the units sent to one, and by which way.

use rawabit_platform::Answer;
use rawabit_platform::kit::{Cell, Column, Html, Query, Table, esc};
use rawabit_platform::web::Ctx;
use sea_orm::{ColumnTrait as _, EntityTrait as _, PaginatorTrait as _, QueryFilter as _};

use super::{lead, me, page};
use crate::commands::messages::render;
use crate::model::letter::Filling;
use crate::store::messages::{delivery, message, mine};

/// The page.
pub(super) async fn show(ctx: Ctx) -> Answer {
    let (own, member) = me(&ctx).await?;
    let query = Query { export: None, ..Query::read(&ctx, &[]) };
    let rows = mine(ctx.db(), own.person_id(), query.offset(), query.limit()).await?;
    let total = delivery::Entity::find()
        .filter(delivery::Column::PersonId.eq(own.person_id()))
        .filter(delivery::Column::State.is_not_in(["skipped", "cancelled"]))
        .count(ctx.db())
        .await?;
    let ids: Vec<String> = rows.iter().map(|row| row.message_id.clone()).collect();
    let sent = message::Entity::find().filter(message::Column::Id.is_in(ids)).all(ctx.db()).await?;
    let people = rawabit_people::named(ctx.db(), &[own.person_id().to_owned()]).await?;
    let names = ctx.unit_names().await?;
    let columns = ["message", "way", "unit", "state", "at"].map(Column::new).to_vec();
    let mut table = Table::new("members-me-messages", columns).total(total);
    for row in &rows {
        let Some(message) = sent.iter().find(|one| one.id == row.message_id) else { continue };
        let name = people.get(own.person_id()).map(|who| who.display(&ctx.voice)).unwrap_or_default();
        let unit = names.of(&row.unit_path);
        let with = Filling { name: &name, number: &member.number, unit: &unit };
        let text = render(&ctx.app, message, ctx.lang(), with, None);
        let title = if text.subject.is_empty() { ctx.t("members-way-sms") } else { text.subject };
        let lines: String = text.body.split('\n').map(|line| format!("{}<br>", esc(line))).collect();
        let shown = format!(
            "<details class=\"more\"><summary><bdi>{}</bdi></summary><div class=\"more-body\" lang=\"{}\" dir=\"{}\"><p>{lines}</p></div></details>",
            esc(&title),
            text.lang.code(),
            text.lang.dir()
        );
        table.push(vec![
            Cell::both(Html(shown), title.clone()),
            Cell::text(ctx.t(&format!("members-way-{}", row.way))),
            Cell::text(names.of(&message.unit_path)),
            Cell::both(crate::office::fate(&ctx, row.fate()), ""),
            Cell::whole(ctx.voice.moment(row.at)),
        ]);
    }
    let consents = format!(
        "<p><a href=\"{}\">{}</a></p>",
        esc(&ctx.url("/me/consents")),
        esc(&ctx.t("members-me-messages-stop"))
    );
    let body = format!("{}{consents}{}", lead(&ctx, "members-me-messages-lead"), table.html(&ctx, &query));
    page(&ctx, "members-me-messages").html(Html(body))
}
