//! Two savings of one item beside each other, until somebody chooses.

use axum::extract::Path;
use rawabit_platform::kit::{Html, Sent, bdi, esc};
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault};

use super::desk::{Desk, post_button};
use super::say::Say;
use super::versions::{block, say};
use crate::commands::{self, Choice};
use crate::model::diff::diff;
use crate::model::life::Deed;
use crate::model::{Content, Placed};
use crate::store::collisions;

/// `GET /office/programmes/{id}/draft/collisions`
pub(crate) async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let desk = Desk::read(&ctx, &id).await?;
    desk.seat(&ctx, Deed::Edit)?;
    let content = desk.programme().draft()?;
    let mut out = String::new();
    for row in collisions::unsettled(ctx.db(), &id).await? {
        let placed: Placed = serde_json::from_str(&row.mine).map_err(Fault::internal)?;
        out.push_str(&both(&ctx, &desk, &content, &row, placed).await?);
    }
    if out.is_empty() {
        out = format!("<div class=\"empty\"><p>{}</p></div>", esc(&ctx.t("programmes-collisions-none")));
    }
    let body = format!(
        "{}<p>{}</p>{out}",
        desk.head(&ctx, "draft").await?,
        esc(&ctx.t("programmes-collisions-lead"))
    );
    desk.page(&ctx, "programmes-collisions")
        .crumb(ctx.t("programmes-tab-draft"), &desk.path("draft"))
        .html(Html(body))
}

/// What stands in the draft, what was kept aside, and what each changed of what both began with.
async fn both(
    ctx: &Ctx,
    desk: &Desk,
    content: &Content,
    row: &collisions::Model,
    aside: Placed,
) -> Answer<String> {
    let stored = content.get(&row.item);
    let digest = stored.as_ref().map(|placed| placed.item.digest()).unwrap_or_default();
    let mut other = content.clone();
    let fits = other.put(aside.clone()).is_ok();
    let say: Say = say(ctx, desk, &[content, &other]).await?;
    let title = say.title(ctx, &aside.item);
    let left = match &stored {
        Some(placed) => block(ctx, &say, &placed.item).0,
        None => format!("<p class=\"muted\">{}</p>", esc(&ctx.t("programmes-collisions-gone"))),
    };
    let changes = changes(ctx, &say, row, content, &other)?;
    let choose = |choice: &str, key: &str, class: &str| {
        let path = desk.path(&format!("draft/collisions/{}", row.id));
        post_button(ctx, &path, key, "check", class, &[("choice", choice), ("shown", &digest)]).0
    };
    let take = if fits {
        choose("aside", "programmes-collisions-aside", "btn")
    } else {
        format!("<p class=\"muted\">{}</p>", esc(&ctx.t("programmes-refused-objective-gone")))
    };
    Ok(format!(
        "<section class=\"panel stack\"><div class=\"panel-head\"><h2>{}</h2></div><p class=\"small muted\">{} · {}</p><div class=\"split-wide\"><div class=\"stack-s\"><h3>{}</h3>{left}{}</div><div class=\"stack-s\"><h3>{}</h3>{}{take}</div></div>{changes}</section>",
        bdi(&title),
        bdi(&row.author),
        esc(&ctx.voice.moment(row.at)),
        esc(&ctx.t("programmes-collisions-stored-title")),
        choose("stored", "programmes-collisions-stored", "btn btn-primary"),
        esc(&ctx.t("programmes-collisions-aside-title")),
        block(ctx, &say, &aside.item)
    ))
}

/// What both began with, and what each made of it; where that is no longer known, in what the two differ.
fn changes(
    ctx: &Ctx,
    say: &Say,
    row: &collisions::Model,
    stored: &Content,
    aside: &Content,
) -> Answer<String> {
    let told = |from: &Content, to: &Content| {
        let all: String = diff(from, to).iter().map(|one| say.difference(ctx, one).0).collect();
        if all.is_empty() {
            format!("<p class=\"muted\">{}</p>", esc(&ctx.t("programmes-compare-same")))
        } else {
            all
        }
    };
    let more = |key: &str, body: &str| {
        format!(
            "<details class=\"more\" open><summary>{}</summary><div class=\"more-body\">{body}</div></details>",
            esc(&ctx.t(key))
        )
    };
    let began =
        row.began.as_deref().map(serde_json::from_str::<Placed>).transpose().map_err(Fault::internal)?;
    let Some(began) = began else {
        return Ok(more("programmes-collisions-differences", &told(stored, aside)));
    };
    let base = block(ctx, say, &began.item);
    let mut before = stored.clone();
    // Its objective may be gone: then there is nothing to compare it in.
    if before.put(began).is_err() {
        return Ok(more("programmes-collisions-began", &base.0));
    }
    Ok(format!(
        "{}<div class=\"split-wide\">{}{}</div>",
        more("programmes-collisions-began", &base.0),
        more("programmes-collisions-stored-changes", &told(&before, stored)),
        more("programmes-collisions-aside-changes", &told(&before, aside))
    ))
}

/// `POST /office/programmes/{id}/draft/collisions/{collision}`
pub(crate) async fn settle(
    ctx: Ctx,
    Path((id, collision)): Path<(String, String)>,
    Sent(sent): Sent,
) -> Answer {
    let desk = Desk::read(&ctx, &id).await?;
    let (seat, permit) = desk.seat(&ctx, Deed::Edit)?;
    let choice = match sent.text("choice") {
        "aside" => Choice::Aside,
        "stored" => Choice::Stored,
        _ => return Err(Fault::NotFound),
    };
    let mut work = ctx.begin().await?;
    commands::settle_collision(&mut work, &permit, seat, &collision, sent.text("shown"), choice).await?;
    work.commit().await?;
    Ok(Redirect::done(&ctx, &desk.path("draft/collisions"), "programmes-settled"))
}
