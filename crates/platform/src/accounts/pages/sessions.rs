//! `/me/sessions`: where one is signed in, and signing out there.

use axum::extract::Path;
use http::StatusCode;

use super::super::session;
use super::agent;
use super::me::page;
use crate::fault::{Answer, Fault};
use crate::kit::html::badge;
use crate::kit::{Cell, Column, Html, Query, Table, bdi, esc};
use crate::permit::UnitPath;
use crate::web::{Ctx, Redirect};

const HERE: &str = "/me/sessions";

/// The table of some account's sessions; `buttons` gives the last column of each.
pub(super) fn table(ctx: &Ctx, rows: &[super::super::entity::session::Model], own: Option<&str>) -> Html {
    let mut columns =
        vec![Column::new("agent"), Column::new("address"), Column::new("created"), Column::new("seen")];
    if own.is_some() {
        columns.push(Column::new("actions").actions());
    }
    let mut table =
        Table::new("accounts-sessions", columns).total(u64::try_from(rows.len()).unwrap_or(u64::MAX));
    for row in rows {
        let words = agent::words(&row.agent);
        let current = own == Some(row.id.as_str());
        let mark = if current {
            format!(" {}", badge(&ctx.t("accounts-session-current"), "ok"))
        } else {
            String::new()
        };
        let mut cells = vec![
            Cell::both(Html(format!("{}{mark}", bdi(&words))), words),
            Cell::ltr(row.address.as_str()),
            Cell::text(ctx.voice.moment(row.created_at)),
            Cell::text(ctx.voice.moment(row.seen_at)),
        ];
        if own.is_some() {
            let path = format!("{HERE}/{}/end", row.id);
            let end = super::button(ctx, &path, "accounts-session-end", "close", "btn-small");
            cells.push(Cell::both(if current { Html::none() } else { end }, ""));
        }
        table.push(cells);
    }
    table.html(ctx, &Query::read(ctx, &[]))
}

/// The list.
pub(super) async fn list(ctx: Ctx) -> Answer {
    let viewer = ctx.signed_in()?;
    let rows = session::live(ctx.db(), &viewer.account_id, ctx.now).await?;
    let others = if rows.len() > 1 {
        super::button(
            &ctx,
            "/me/sessions/others/end",
            "accounts-sessions-end-others",
            "sign-out",
            "btn-danger",
        )
    } else {
        Html::none()
    };
    let body = format!(
        "<section class=\"stack\"><p class=\"muted\">{}</p>{}<div class=\"row\">{others}</div></section>",
        esc(&ctx.t("accounts-sessions-lead")),
        table(&ctx, &rows, Some(&viewer.session_id)),
    );
    page(&ctx, HERE, Html(body), StatusCode::OK)
}

/// Ends one.
pub(super) async fn end(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let viewer = ctx.signed_in()?;
    let work = ctx.begin().await?;
    if !session::end(&work, &viewer.account_id, &id).await? {
        return Err(Fault::NotFound);
    }
    work.audit("account.end_session", ("account", &viewer.account_id), &UnitPath::root(), &id).await?;
    work.commit().await?;
    Ok(Redirect::done(&ctx, HERE, "accounts-session-ended"))
}

/// Signs out everywhere else.
pub(super) async fn end_others(ctx: Ctx) -> Answer {
    let viewer = ctx.signed_in()?;
    let work = ctx.begin().await?;
    let ended = session::end_all(&work, &viewer.account_id, Some(&viewer.session_id)).await?;
    work.audit(
        "account.end_sessions",
        ("account", &viewer.account_id),
        &UnitPath::root(),
        &ended.to_string(),
    )
    .await?;
    work.commit().await?;
    Ok(Redirect::done(&ctx, HERE, "accounts-sessions-ended"))
}
