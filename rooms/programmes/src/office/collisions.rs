//! Two savings of one item beside each other, until somebody chooses.

use axum::extract::Path;
use rawabit_platform::kit::{Html, Sent, bdi, esc};
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault};

use super::desk::{COLLISIONS, Desk, post_button};
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
    desk.speaker(&ctx, Deed::Edit)?;
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
        desk.head(&ctx, COLLISIONS).await?,
        esc(&ctx.t("programmes-collisions-lead"))
    );
    desk.page(&ctx, "programmes-collisions")
        .crumb(ctx.t("programmes-tab-draft"), &desk.path("draft"))
        .html(Html(body))
}

/// What stands in the draft beside what was kept aside: of each, what it changed of what both began with, the choice, and the whole text.
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
    let choose = |choice: &str, key: &str, class: &str| {
        let path = desk.path(&format!("draft/collisions/{}", row.id));
        post_button(ctx, &path, key, "check", class, &[("choice", choice), ("shown", &digest)]).0
    };
    let take = if fits {
        choose("aside", "programmes-collisions-aside", "btn")
    } else {
        format!("<p class=\"muted\">{}</p>", esc(&ctx.t("programmes-refused-objective-gone")))
    };
    let whole = match &stored {
        Some(placed) => block(ctx, &say, &placed.item).0,
        None => format!("<p class=\"muted\">{}</p>", esc(&ctx.t("programmes-collisions-gone"))),
    };
    let before = Before::read(row, content)?;
    let side = |title: &str, by: &str, to: &Content, button: &str, whole: &str| {
        format!(
            "<div class=\"stack\"><h3>{}</h3>{by}{}{button}{}</div>",
            esc(&ctx.t(title)),
            before.changes(ctx, &say, to),
            more(ctx, "programmes-collisions-whole", whole)
        )
    };
    let by =
        format!("<p class=\"small muted\">{} · {}</p>", bdi(&row.author), esc(&ctx.voice.moment(row.at)));
    Ok(format!(
        "<section class=\"panel stack\"><div class=\"panel-head\"><h2>{}</h2></div><div class=\"split split-wide\">{}{}</div>{}{}</section>",
        bdi(&say.title(ctx, &aside.item)),
        side(
            "programmes-collisions-stored-title",
            "",
            content,
            &choose("stored", "programmes-collisions-stored", "btn btn-primary"),
            &whole
        ),
        side("programmes-collisions-aside-title", &by, &other, &take, &block(ctx, &say, &aside.item).0),
        before.shown(ctx, &say),
        before.differences(ctx, &say, content, &other)
    ))
}

/// What both began with, as far as that is known and still has its place.
struct Before {
    /// The item itself.
    item: Option<Placed>,
    /// The draft with it; none where its objective is gone, so that there is nothing to compare it in.
    content: Option<Content>,
}

impl Before {
    fn read(row: &collisions::Model, stored: &Content) -> Answer<Self> {
        let item =
            row.began.as_deref().map(serde_json::from_str::<Placed>).transpose().map_err(Fault::internal)?;
        let content = item.clone().and_then(|began| {
            let mut before = stored.clone();
            before.put(began).is_ok().then_some(before)
        });
        Ok(Self { item, content })
    }

    /// What one of the two made of it.
    fn changes(&self, ctx: &Ctx, say: &Say, to: &Content) -> String {
        self.content.as_ref().map_or_else(String::new, |before| told(ctx, say, before, to))
    }

    fn shown(&self, ctx: &Ctx, say: &Say) -> String {
        self.item.as_ref().map_or_else(String::new, |began| {
            more(ctx, "programmes-collisions-began", &block(ctx, say, &began.item).0)
        })
    }

    /// In what the two differ, where it cannot be told what each changed.
    fn differences(&self, ctx: &Ctx, say: &Say, stored: &Content, aside: &Content) -> String {
        if self.content.is_some() {
            return String::new();
        }
        format!(
            "<h3>{}</h3>{}",
            esc(&ctx.t("programmes-collisions-differences")),
            told(ctx, say, stored, aside)
        )
    }
}

fn told(ctx: &Ctx, say: &Say, from: &Content, to: &Content) -> String {
    let all: String = diff(from, to).iter().map(|one| say.difference(ctx, one).0).collect();
    if all.is_empty() {
        format!("<p class=\"muted\">{}</p>", esc(&ctx.t("programmes-compare-same")))
    } else {
        all
    }
}

fn more(ctx: &Ctx, key: &str, body: &str) -> String {
    format!(
        "<details class=\"more\"><summary>{}</summary><div class=\"more-body\">{body}</div></details>",
        esc(&ctx.t(key))
    )
}

/// `POST /office/programmes/{id}/draft/collisions/{collision}`
pub(crate) async fn settle(
    ctx: Ctx,
    Path((id, collision)): Path<(String, String)>,
    Sent(sent): Sent,
) -> Answer {
    let desk = Desk::read(&ctx, &id).await?;
    let speaker = desk.speaker(&ctx, Deed::Edit)?;
    let choice = match sent.text("choice") {
        "aside" => Choice::Aside,
        "stored" => Choice::Stored,
        _ => return Err(Fault::NotFound),
    };
    let mut work = ctx.begin().await?;
    commands::settle_collision(&mut work, &speaker, &collision, sent.text("shown"), choice).await?;
    work.commit().await?;
    Ok(Redirect::done(&ctx, &desk.path("draft/collisions"), "programmes-settled"))
}
