//! "No more of these messages", from the link in a mail: opening it changes nothing, since programs that read mail open links, too; the button of the
//! page, or that of the mail program (RFC 8058), does.

use axum::extract::Path;
use rawabit_platform::kit::{Html, Sent, esc};
use rawabit_platform::web::{Ctx, Page};
use rawabit_platform::{Answer, Fault};

use crate::commands::messages::by_token;
use crate::commands::{asked_for, said, say_way, wants};

fn page(ctx: &Ctx, lead: &str, label: &str, again: bool) -> Answer {
    let organisation = ctx.app.statutes.load().organisation.name.get(ctx.lang()).to_owned();
    let said = ctx.ta(lead, "organisation", organisation);
    let hidden = if again { "<input type=\"hidden\" name=\"again\" value=\"yes\">" } else { "" };
    let class = if again { "btn-quiet" } else { "btn-primary btn-wide" };
    Page::alone(ctx, ctx.t("members-stop-title")).html(Html(format!(
        "<p>{}</p><form method=\"post\">{hidden}<button class=\"btn {class}\" type=\"submit\">{}</button></form>",
        esc(&said),
        esc(&ctx.t(label))
    )))
}

/// `GET /stop/{token}`
pub(super) async fn show(ctx: Ctx, Path(token): Path<String>) -> Answer {
    let (member, way) = by_token(&ctx.app, &token).await?.ok_or(Fault::NotFound)?;
    let history = said(ctx.db(), &member.person_id).await?.remove(way.word()).unwrap_or_default();
    if wants(&history, asked_for(ctx.db(), way).await?) {
        page(&ctx, "members-stop-lead", "members-stop-submit", false)
    } else {
        page(&ctx, "members-stop-done", "members-stop-again", true)
    }
}

/// `POST /stop/{token}`: from the page, or from a mail program, which sends `List-Unsubscribe=One-Click`.
pub(super) async fn say(ctx: Ctx, Path(token): Path<String>, Sent(sent): Sent) -> Answer {
    let (member, way) = by_token(&ctx.app, &token).await?.ok_or(Fault::NotFound)?;
    let again = sent.text("again") == "yes";
    let mut work = ctx.begin().await?;
    say_way(&mut work, &member.person_id, way, again).await?;
    work.commit().await?;
    if again {
        page(&ctx, "members-stop-undone", "members-stop-submit", false)
    } else {
        page(&ctx, "members-stop-done", "members-stop-again", true)
    }
}
