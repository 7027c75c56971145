//! "No more of these messages", from the link in a mail: opening it changes nothing, since programs that read mail open links, too; the button of the
//! page, or that of the mail program (RFC 8058), does.

use axum::body::to_bytes;
use axum::extract::{Path, Request};
use http::header::CONTENT_TYPE;
use rawabit_platform::kit::{Html, esc, params};
use rawabit_platform::web::{Ctx, Page};
use rawabit_platform::{Answer, Fault};

use crate::commands::messages::{by_token, is_shared, say_by_link};
use crate::commands::{asked_for, said, wants};
use crate::model::message::Way;
use crate::store::entity::member;

/// The most that is read of what is posted: a single word is looked for.
const MOST: usize = 64 * 1024;

/// The page of a member and a way: what holds, and the button that changes it.
async fn page(ctx: &Ctx, (member, way): (&member::Model, Way), lead: &str, stopped: bool) -> Answer {
    let organisation = ctx.app.statutes.load().organisation.name.get(ctx.lang()).to_owned();
    let said = ctx.ta(lead, "organisation", organisation);
    let (hidden, class, label) = if stopped {
        ("<input type=\"hidden\" name=\"again\" value=\"yes\">", "btn-quiet", "members-stop-again")
    } else {
        ("", "btn-primary btn-wide", "members-stop-submit")
    };
    let shared = if is_shared(ctx.db(), member, way).await? {
        format!("<p class=\"muted\">{}</p>", esc(&ctx.t("members-stop-shared")))
    } else {
        String::new()
    };
    Page::alone(ctx, ctx.t("members-stop-title")).html(Html(format!(
        "<p>{}</p>{shared}<form method=\"post\">{hidden}<button class=\"btn {class}\" type=\"submit\">{}</button></form>",
        esc(&said),
        esc(&ctx.t(label))
    )))
}

/// `GET /stop/{token}`
pub(super) async fn show(ctx: Ctx, Path(token): Path<String>) -> Answer {
    let (member, way) = by_token(&ctx.app, &token).await?.ok_or(Fault::NotFound)?;
    let history = said(ctx.db(), &member.person_id).await?.remove(way.word()).unwrap_or_default();
    let wants = wants(&history, asked_for(ctx.db(), way).await?);
    let lead = if wants { "members-stop-lead" } else { "members-stop-done" };
    page(&ctx, (&member, way), lead, !wants).await
}

/// Whether the button "again" of the page was pressed. Whatever else is posted here is a "no": a mail program sends `List-Unsubscribe=One-Click`
/// as it likes best, which should be `multipart/form-data`.
async fn asks_again(request: Request) -> bool {
    let kind = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let is_form = kind.starts_with("application/x-www-form-urlencoded");
    let read = to_bytes(request.into_body(), MOST).await.unwrap_or_default();
    is_form && params::parse(&String::from_utf8_lossy(&read)).text("again") == "yes"
}

/// `POST /stop/{token}`: from the page, or from a mail program.
pub(super) async fn say(ctx: Ctx, Path(token): Path<String>, request: Request) -> Answer {
    let (member, way) = by_token(&ctx.app, &token).await?.ok_or(Fault::NotFound)?;
    let again = asks_again(request).await;
    let mut work = ctx.begin().await?;
    say_by_link(&mut work, &member, way, again).await?;
    work.commit().await?;
    let lead = if again { "members-stop-undone" } else { "members-stop-done" };
    page(&ctx, (&member, way), lead, !again).await
}
