//! Members whose address or telephone does not work: for whoever can ask them for another.

use axum::extract::Path;
use rawabit_platform::kit::{Cell, Column, Html, Query, Table, esc};
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault};

use super::page;
use crate::commands::messages::{UNDELIVERED, forget_bounce};
use crate::permissions::{MessageMembers, SeeMembers};
use crate::store::messages::dead;

const BOUNCES: &str = "/office/members/messages/bounces";

/// `GET /office/members/messages/bounces`
pub(super) async fn list(ctx: Ctx) -> Answer {
    let query = Query { export: None, ..Query::read(&ctx, &[]) };
    let scope = ctx.scope::<MessageMembers>();
    let (rows, total) = dead(ctx.db(), &scope, query.offset(), query.limit()).await?;
    let ids: Vec<String> = rows.iter().map(|one| one.person_id.clone()).collect();
    let people = rawabit_people::named(ctx.db(), &ids).await?;
    let names = ctx.unit_names().await?;
    let sees = ctx.scope::<SeeMembers>();
    let mut columns = ["name", "unit", "why", "at"].map(Column::new).to_vec();
    columns.push(Column::new("actions").actions());
    let mut table = Table::new("members-bounces-table", columns).total(total);
    for one in &rows {
        let name = people.get(&one.person_id).map(|who| who.display(&ctx.voice)).unwrap_or_default();
        let who = if sees.contains(&one.unit_path) {
            Cell::link(&ctx.url(&crate::office::path(one.no)), name)
        } else {
            Cell::text(name)
        };
        let status = if one.status == UNDELIVERED {
            ctx.t("members-bounced-undelivered")
        } else {
            ctx.ta("members-bounced-status", "status", one.status.as_str())
        };
        let why = format!(
            "{}<p class=\"muted small\"><bdi dir=\"ltr\">{}</bdi></p>",
            esc(&status),
            esc(&one.words)
        );
        let works = format!(
            "<form method=\"post\" action=\"{}\"><button class=\"btn btn-small\" type=\"submit\">{}</button></form>",
            esc(&ctx.url(&format!("{BOUNCES}/{}", one.no))),
            esc(&ctx.t("members-bounce-forget"))
        );
        table.push(vec![
            who,
            Cell::text(names.of(&one.unit_path)),
            Cell::both(Html(why), ""),
            Cell::whole(ctx.voice.moment(one.at)),
            Cell::both(Html(works), ""),
        ]);
    }
    page(&ctx, ctx.t("members-bounces"))
        .lead(Html::text(&ctx.t("members-bounces-lead")))
        .html(table.html(&ctx, &query))
}

/// Lets messages go there again.
pub(super) async fn forget(ctx: Ctx, Path(no): Path<String>) -> Answer {
    let no: i64 = no.parse().map_err(|_| Fault::NotFound)?;
    let scope = ctx.scope::<MessageMembers>();
    let member = crate::store::memberships::member(ctx.db(), no).await?.ok_or(Fault::NotFound)?;
    let held = crate::store::memberships::in_scope(ctx.db(), &scope, &[member.person_id]).await?;
    let unit = held.into_iter().next().ok_or(Fault::NotFound)?.unit_path;
    let permit = ctx.permit::<MessageMembers>(&unit)?;
    let mut work = ctx.begin().await?;
    forget_bounce(&mut work, &permit, &unit, no).await?;
    work.commit().await?;
    Ok(Redirect::done(&ctx, BOUNCES, "members-bounce-forgotten"))
}
