//! The front page.

use askama::Template;
use rawabit_platform::Answer;
use rawabit_platform::kit::{Html, esc};
use rawabit_platform::web::Ctx;

use super::view::{Card, Occasion, keep_list, next_midnight};
use crate::model::Kind;
use crate::store::{self, Filter, Story};

/// Stories beside the lead.
const LATEST: u64 = 5;
/// Stories of a section.
const OF_A_KIND: usize = 3;
/// Events shown.
const EVENTS: u64 = 6;

struct Section {
    kind: &'static str,
    title: String,
    href: String,
    cards: Vec<Card>,
}

#[derive(Template)]
#[template(path = "public/front.html")]
struct Front<'a> {
    ctx: &'a Ctx,
    organisation: String,
    lead: Option<Card>,
    latest: Vec<Card>,
    sections: Vec<Section>,
    events: Vec<Occasion>,
}

/// The newest article large, the next ones beside it, what is to come, and what else there is of each kind.
pub(crate) async fn show(ctx: Ctx) -> Answer {
    let newest = store::stories(ctx.db(), ctx.lang(), &Filter::default(), LATEST + 1, 0).await?;
    let events = store::upcoming(ctx.db(), ctx.now, EVENTS).await?;
    let mut sections = Vec::new();
    if newest.len() as u64 > LATEST {
        for kind in Kind::ALL {
            sections.extend(section(&ctx, *kind, &newest).await?);
        }
    }
    let keep = events
        .iter()
        .fold(keep_list().until(next_midnight(&ctx.app)), |keep, event| keep.until(event.ends_at));
    let mut cards = Card::all(&ctx, &newest).into_iter();
    let organisation = ctx.app.statutes.load().organisation.name.get(ctx.lang()).to_owned();
    let front = Front {
        ctx: &ctx,
        organisation: organisation.clone(),
        lead: cards.next(),
        latest: cards.collect(),
        sections,
        events: events.iter().map(|event| Occasion::of(&ctx, event)).collect(),
    };
    let head = format!(
        "<meta name=\"description\" content=\"{0}\"><meta property=\"og:type\" content=\"website\"><meta property=\"og:title\" content=\"{1}\"><meta property=\"og:description\" content=\"{0}\">",
        esc(&ctx.t("portal-front-description")),
        esc(&organisation)
    );
    let page = ctx.public(ctx.t("portal-front")).own_heading().head(Html(head)).body(&front)?;
    Ok(with_events(keep).mark(page))
}

fn with_events(mut keep: rawabit_platform::web::KeepPage) -> rawabit_platform::web::KeepPage {
    keep.tags.push("events".to_owned());
    keep
}

/// What there is of a kind besides the newest articles.
async fn section(ctx: &Ctx, kind: Kind, newest: &[Story]) -> Answer<Option<Section>> {
    let filter = Filter { kind: Some(kind), ..Filter::default() };
    let mut stories = store::stories(ctx.db(), ctx.lang(), &filter, LATEST + 1 + OF_A_KIND as u64, 0).await?;
    stories.retain(|story| newest.iter().all(|shown| shown.id != story.id));
    stories.truncate(OF_A_KIND);
    let href = ctx.url(&format!("/news?kind={}", kind.name()));
    Ok((!stories.is_empty()).then(|| Section {
        kind: kind.name(),
        title: ctx.t(kind.label_key()),
        href,
        cards: Card::all(ctx, &stories),
    }))
}
