//! What several public pages show: stories, units, days.

use std::collections::HashMap;

use rawabit_federation::Unit;
use rawabit_platform::clock::{Day, UtcMicros};
use rawabit_platform::files::{Variant, url};
use rawabit_platform::kit::Html;
use rawabit_platform::lang::Lang;
use rawabit_platform::permit::UnitPath;
use rawabit_platform::web::{App, Ctx, KeepPage};
use rawabit_platform::{Answer, Fault};

use crate::model::{Kind, href};
use crate::store::{self, Story, entity::category, entity::event};
use crate::text::{opening, plain};

/// A link to an article, as lists show it. A version in another language is read inside the reader's own pages, with a
/// notice: so every link has the reader's prefix.
pub(crate) struct Card {
    pub(crate) href: String,
    pub(crate) title: String,
    /// ` lang="fr" dir="ltr"` where the version is not in the reader's language.
    pub(crate) lang: Html,
    /// ` dir="ltr"` for the block around it, if it runs against the page: all its lines begin on one side.
    pub(crate) dir: Html,
    pub(crate) kind: String,
    pub(crate) kind_href: String,
    pub(crate) day: Day,
    pub(crate) standfirst: String,
    /// The address of its picture: beside the title it is decoration, so lists show it without words.
    pub(crate) picture: Option<String>,
}

impl Card {
    /// A story for a reader.
    pub(crate) fn of(ctx: &Ctx, story: &Story) -> Self {
        let lang = Lang::from_code(&story.lang).unwrap_or(ctx.lang());
        let kind = Kind::from_name(&story.kind).unwrap_or(Kind::News);
        let standfirst = if story.standfirst.is_empty() {
            opening(&plain(&story.body), 180)
        } else {
            story.standfirst.clone()
        };
        Self {
            href: ctx.url(&href(&story.path)),
            title: story.title.clone(),
            lang: foreign(ctx, lang),
            dir: against(ctx, lang),
            kind: ctx.t(kind.label_key()),
            kind_href: ctx.url(&format!("/news?kind={}", kind.name())),
            day: story.public_day,
            standfirst,
            picture: story.picture_id.as_deref().map(|id| url(id, Variant::W800)),
        }
    }

    /// Several.
    pub(crate) fn all(ctx: &Ctx, stories: &[Story]) -> Vec<Self> {
        stories.iter().map(|story| Self::of(ctx, story)).collect()
    }
}

/// The attributes of a passage in another language than the page's.
pub(crate) fn foreign(ctx: &Ctx, lang: Lang) -> Html {
    ctx.voice.foreign(lang)
}

/// The direction of a block whose language runs against the page's.
pub(crate) fn against(ctx: &Ctx, lang: Lang) -> Html {
    if lang.dir() == ctx.lang().dir() { Html::none() } else { Html(format!(" dir=\"{}\"", lang.dir())) }
}

/// The names of the units of an article: those it is about, and the one that publishes it, in this order; with the
/// addresses of their news. Units that are not known (any more) are left out.
pub(crate) async fn units(ctx: &Ctx, about: &[String], by: &UnitPath) -> Answer<Vec<(String, String)>> {
    let own = by.steps().last().map(str::to_owned);
    let ids: Vec<String> = about.iter().cloned().chain(own.filter(|own| !about.contains(own))).collect();
    let known: HashMap<String, Unit> = rawabit_federation::units(ctx.db(), &ids).await?;
    let link =
        |unit: &Unit| (ctx.voice.pick(&unit.name).to_owned(), ctx.url(&format!("/news?unit={}", unit.id)));
    Ok(ids.iter().filter_map(|id| known.get(id)).map(link).collect())
}

/// The names of the open categories among these, with the addresses of their news.
pub(crate) async fn categories(ctx: &Ctx, ids: &[String]) -> Answer<Vec<(String, String)>> {
    let open = store::open_categories(ctx.db(), ids).await?;
    let link =
        |one: &category::Model| (ctx.voice.pick(&one.name).to_owned(), ctx.url(&category_path(&one.slug)));
    Ok(open.iter().map(link).collect())
}

/// Where the news of a category are.
pub(crate) fn category_path(slug: &str) -> String {
    format!("/news?category={}", href(slug))
}

/// The category that a query asks for by its address.
pub(crate) async fn category_asked(ctx: &Ctx, slug: &str) -> Answer<Option<category::Model>> {
    if slug.is_empty() {
        return Ok(None);
    }
    Ok(Some(store::category_at(ctx.db(), slug).await?.ok_or(Fault::NotFound)?))
}

/// An event as lists show it.
pub(crate) struct Occasion {
    pub(crate) title: String,
    pub(crate) href: Option<String>,
    pub(crate) day: Day,
    pub(crate) day_number: String,
    pub(crate) month: String,
    pub(crate) place: String,
    pub(crate) time: String,
    pub(crate) summary: String,
}

impl Occasion {
    /// An event for a reader.
    pub(crate) fn of(ctx: &Ctx, event: &event::Model) -> Self {
        let day = ctx.voice.day_of(event.starts_at);
        let month = ctx.voice.month(day);
        let year = ctx.voice.number(day.0.year().into()).replace(['\u{202f}', '\u{a0}', ',', '.'], "");
        Self {
            title: ctx.voice.pick(&event.title).to_owned(),
            href: event.page.as_deref().map(|page| ctx.url(page)),
            day,
            day_number: ctx.voice.number(day.0.day().into()),
            month: month.replace(&year, "").trim().to_owned(),
            place: ctx.voice.pick(&event.place).to_owned(),
            time: ctx.voice.time(event.starts_at),
            summary: ctx.voice.pick(&event.summary).to_owned(),
        }
    }
}

/// When the next day begins: pages that say what is to come are over then.
pub(crate) fn next_midnight(app: &App) -> UtcMicros {
    app.next_midnight()
}

/// A list of articles may be kept until one of them changes, or the tree of units.
pub(crate) fn keep_list() -> KeepPage {
    KeepPage::of(["articles", rawabit_federation::commands::TAG])
}
