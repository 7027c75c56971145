//! The front page.

use askama::Template;
use rawabit_platform::Answer;
use rawabit_platform::kit::Html;
use rawabit_platform::web::{About, Ctx, KeepPage};

use super::view::{Card, Occasion, keep_list, next_midnight};
use crate::model::{Kind, month_path};
use crate::store::{self, Filter, Story};

/// Stories beside the lead.
const LATEST: u64 = 5;
/// With so many stories beside the lead its column is full; with fewer the agenda stands there, too.
const FULL: usize = 3;
/// Stories of a section.
const OF_A_KIND: usize = 3;
/// Events shown.
const EVENTS: u64 = 6;
/// Events beside the lead.
const FEW_EVENTS: u64 = 3;
/// Months of the archive shown.
const MONTHS: usize = 6;
/// Days for which an event that is over still stands in the agenda, when nothing is to come.
const RECENT: i64 = 60;

struct Section {
    kind: &'static str,
    title: String,
    href: String,
    cards: Vec<Card>,
}

struct Month {
    label: String,
    href: String,
    total: String,
}

#[derive(Template)]
#[template(path = "public/front.html")]
struct Front<'a> {
    ctx: &'a Ctx,
    organisation: String,
    lead: Option<Card>,
    latest: Vec<Card>,
    sections: Vec<Section>,
    aside: bool,
    events: Vec<Occasion>,
    held: Vec<Occasion>,
    presence: Html,
    months: Vec<Month>,
}

/// The newest article large, the next ones beside it, what is to come, and what else there is of each kind; then what
/// does not depend on the news of the day: the organisation, the archive, the search, the record. So a portal with one
/// article is a whole page.
pub(crate) async fn show(ctx: Ctx) -> Answer {
    let newest = store::stories(ctx.db(), ctx.lang(), &Filter::default(), LATEST + 1, 0).await?;
    let aside = newest.len() <= FULL;
    let events = store::upcoming(ctx.db(), ctx.now, if aside { FEW_EVENTS } else { EVENTS }).await?;
    let since = ctx.now.plus_seconds(-RECENT * 24 * 3600);
    let held =
        if events.is_empty() { store::held(ctx.db(), ctx.now, since, FEW_EVENTS).await? } else { Vec::new() };
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
    let occasions = |events: &[store::entity::event::Model]| {
        events.iter().map(|event| Occasion::of(&ctx, event)).collect::<Vec<_>>()
    };
    let front = Front {
        ctx: &ctx,
        organisation: organisation.clone(),
        lead: cards.next(),
        latest: cards.collect(),
        sections,
        aside,
        events: occasions(&events),
        held: occasions(&held),
        presence: rawabit_federation::presence(&ctx).await?,
        months: months(&ctx).await?,
    };
    let head = format!("{}{}", super::linked::front(&ctx), super::linked::events(&ctx, &events));
    let about = About {
        title: Some(organisation),
        ..About::described(ctx.voice.plain().t("portal-front-description"))
    };
    let page = ctx.public(ctx.t("portal-front")).own_heading().about(about).head(Html(head)).body(&front)?;
    Ok(with_events(keep).mark(page))
}

fn with_events(mut keep: KeepPage) -> KeepPage {
    keep.tags.push("events".to_owned());
    keep
}

/// The latest months of the archive.
async fn months(ctx: &Ctx) -> Answer<Vec<Month>> {
    let known = store::months(ctx.db()).await?;
    let month = |row: &store::Months| {
        let first = row.first()?;
        Some(Month {
            label: ctx.voice.month(first),
            href: ctx.url(&month_path(first)),
            total: ctx.voice.number(row.total),
        })
    };
    Ok(known.iter().take(MONTHS).filter_map(month).collect())
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
