//! Texts that the reader's units keep.

use axum::extract::Path;
use rawabit_platform::kit::{Cell, Column, Html, Query, Sent, Table, esc};
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault};
use sea_orm::{EntityTrait as _, QueryFilter as _, QueryOrder as _};

use super::{LIST, page, visible};
use crate::commands::messages::{drop_template, keep_template};
use crate::permissions::MessageMembers;
use crate::store::messages::{message, template};

const TEMPLATES: &str = "/office/members/messages/templates";

/// The form that keeps a text, on the page of its message.
pub(super) fn form(ctx: &Ctx, row: &message::Model) -> String {
    format!(
        "<details class=\"more\"><summary>{}</summary><div class=\"more-body\"><form class=\"form\" method=\"post\" action=\"{}\"><div class=\"field\"><label for=\"f-template\">{}</label><input class=\"input\" type=\"text\" dir=\"auto\" id=\"f-template\" name=\"name\" maxlength=\"120\" required></div><div class=\"form-actions\"><button class=\"btn\" type=\"submit\">{}</button></div></form></div></details>",
        esc(&ctx.t("members-template-keep")),
        esc(&ctx.url(&format!("{LIST}/{}/template", row.id))),
        esc(&ctx.t("members-template-name")),
        esc(&ctx.t("members-template-submit"))
    )
}

/// Keeps the text of a message.
pub(super) async fn keep(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let row = visible(&ctx, &id).await?;
    let name: String = sent.text("name").chars().take(120).collect();
    if name.is_empty() {
        return Err(Fault::refused("members-template-no-name"));
    }
    let permit = ctx.permit::<MessageMembers>(&row.unit_path)?;
    let mut work = ctx.begin().await?;
    keep_template(&mut work, &permit, &row, &name).await?;
    work.commit().await?;
    Ok(Redirect::done(&ctx, TEMPLATES, "members-template-kept"))
}

/// `GET /office/members/messages/templates`
pub(super) async fn list(ctx: Ctx) -> Answer {
    let query = Query::read(&ctx, &["name"]);
    let scope = ctx.scope::<MessageMembers>();
    let rows = template::Entity::find()
        .filter(scope.condition(template::Column::UnitPath))
        .order_by_asc(template::Column::SortKey)
        .order_by_asc(template::Column::Id)
        .all(ctx.db())
        .await?;
    let names = ctx.unit_names().await?;
    let mut columns = ["name", "way", "unit"].map(Column::new).to_vec();
    columns.push(Column::new("actions").actions());
    let mut table = Table::new("members-templates-table", columns).total(rows.len() as u64);
    for row in &rows {
        let drop = format!(
            "<form method=\"post\" action=\"{}\"><button class=\"btn btn-small btn-quiet\" type=\"submit\">{}</button></form>",
            esc(&ctx.url(&format!("{TEMPLATES}/{}/drop", row.id))),
            esc(&ctx.t("members-template-drop"))
        );
        table.push(vec![
            Cell::link(&ctx.url(&format!("{LIST}/new?template={}", row.id)), row.name.as_str()),
            Cell::text(ctx.t(&format!("members-way-{}", row.way))),
            Cell::text(names.of(&row.unit_path)),
            Cell::both(Html(drop), ""),
        ]);
    }
    page(&ctx, ctx.t("members-templates")).html(table.html(&ctx, &query))
}

/// Forgets one.
pub(super) async fn forget(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let row = template::Entity::find_by_id(id.clone()).one(ctx.db()).await?;
    let scope = ctx.scope::<MessageMembers>();
    let row = row.filter(|row| scope.contains(&row.unit_path)).ok_or(Fault::NotFound)?;
    let permit = ctx.permit::<MessageMembers>(&row.unit_path)?;
    let mut work = ctx.begin().await?;
    drop_template(&mut work, &permit, &id).await?;
    work.commit().await?;
    Ok(Redirect::done(&ctx, TEMPLATES, "members-template-dropped"))
}
