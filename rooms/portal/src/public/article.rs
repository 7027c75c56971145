//! An article's page.

use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse as _, Response};
use http::{HeaderValue, StatusCode, header};
use rawabit_platform::files;
use rawabit_platform::kit::changes::{changes, changes_html, excerpt, has_changed};
use rawabit_platform::kit::{Html, esc};
use rawabit_platform::lang::{Lang, Multi};
use rawabit_platform::ledger::proof_box;
use rawabit_platform::web::{Ctx, KeepPage};
use rawabit_platform::{Answer, Day, Fault};

use sea_orm::EntityTrait as _;

use super::view::{Card, categories, foreign, spoken, units};
use crate::commands::Content;
use crate::model::{href, parse_month};
use crate::store::entity::{correction, version};
use crate::store::{self, Found, Whole};
use crate::text::to_html;

/// Stories beside an article.
const RELATED: u64 = 4;

pub(crate) struct CorrectionView {
    pub(crate) day: Day,
    pub(crate) note: Html,
    pub(crate) changes: Html,
}

#[derive(Template)]
#[template(path = "public/article.html")]
struct Body<'a> {
    ctx: &'a Ctx,
    title: &'a str,
    standfirst: &'a str,
    kind: String,
    kind_href: String,
    day: Day,
    place: &'a Multi,
    units: Vec<(String, String)>,
    categories: Vec<(String, String)>,
    lang: Lang,
    attributes: Html,
    other_lang: Option<String>,
    figure: Html,
    prose: Html,
    corrections: Vec<CorrectionView>,
    proof: Html,
    related: Vec<Card>,
}

/// What stands at an address: the article, the way to it, or that it was withdrawn.
pub(crate) async fn show(ctx: Ctx, Path((year, month, slug)): Path<(String, String, String)>) -> Answer {
    if parse_month(&year, &month).is_none() {
        return Err(Fault::NotFound);
    }
    match store::at_path(ctx.db(), ctx.lang(), &format!("/news/{year}/{month}/{slug}")).await? {
        Found::Here(article) => page(&ctx, &article, false).await,
        Found::Elsewhere(article) => page(&ctx, &article, true).await,
        Found::Moved(path) => Ok(moved(&ctx.url(&href(&path)))),
        Found::Gone(article) => gone(&ctx, &article).await,
        Found::Nothing => Err(Fault::NotFound),
    }
}

/// The lasting address of an article by its identifier, for acts and other rooms: leads to the present one.
pub(crate) async fn by_id(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let article = store::whole(ctx.db(), &id).await?.ok_or(Fault::NotFound)?;
    if article.row.published_at.is_none() {
        return Err(Fault::NotFound);
    }
    let path =
        article.shown(ctx.lang()).and_then(|(_, version)| version.path.clone()).ok_or(Fault::NotFound)?;
    Ok(rawabit_platform::web::Redirect::to(&ctx, &href(&path)))
}

fn moved(location: &str) -> Response {
    let mut response = StatusCode::MOVED_PERMANENTLY.into_response();
    if let Ok(location) = HeaderValue::from_str(location) {
        response.headers_mut().insert(header::LOCATION, location);
    }
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("public, no-cache"));
    response
}

async fn page(ctx: &Ctx, article: &Whole, copy: bool) -> Answer {
    let (lang, version) = article.shown(ctx.lang()).ok_or(Fault::NotFound)?;
    let html = body(ctx, article, lang, version, false).await?;
    let path = |one: &version::Model| one.path.as_deref().map(href).unwrap_or_default();
    let original = path(version);
    let alternates = ctx
        .app
        .config
        .languages
        .iter()
        .map(|lang| (*lang, article.version(*lang).map_or_else(|| original.clone(), path)))
        .collect();
    let sections = store::open_categories(ctx.db(), &article.categories).await?;
    let page = ctx
        .public(version.title.clone())
        .own_heading()
        .crumb(ctx.t("portal-news"), "/news")
        .alternates(alternates)
        .versions(article.langs())
        .canonical(ctx.app.absolute(lang, &original))
        .head(super::head::of(ctx, article, lang, version, &sections, copy))
        .html(html)?;
    Ok(KeepPage::of([
        format!("article/{}", article.row.id),
        "articles".to_owned(),
        rawabit_federation::commands::TAG.to_owned(),
    ])
    .mark(page))
}

/// The body of an article's page; as a preview without what only a public one has.
pub(crate) async fn body(
    ctx: &Ctx,
    article: &Whole,
    lang: Lang,
    version: &version::Model,
    preview: bool,
) -> Answer<Html> {
    let row = &article.row;
    let body = Body {
        ctx,
        title: &version.title,
        standfirst: &version.standfirst,
        kind: ctx.t(article.kind().label_key()),
        kind_href: ctx.url(&format!("/news?kind={}", article.kind().name())),
        day: row.public_day.or(row.dateline).unwrap_or(ctx.today()),
        place: &row.place,
        units: units(ctx, &article.units, &row.unit_path).await?,
        categories: categories(ctx, &article.categories).await?,
        lang,
        attributes: foreign(ctx, lang),
        other_lang: (lang != ctx.lang()).then(|| ctx.t(&format!("lang-{}", lang.code()))),
        figure: figure(ctx, article, lang).await?,
        prose: to_html(&version.body),
        corrections: corrections(ctx, &row.id, lang).await?,
        proof: if preview { Html::none() } else { proof_box(ctx, "article", &row.id).await? },
        related: if preview {
            Vec::new()
        } else {
            Card::all(ctx, &store::related(ctx.db(), ctx.lang(), &row.id, &row.kind, RELATED).await?)
        },
    };
    Ok(Html::of(&body)?)
}

/// The picture of an article with its words and whose it is; nothing when it has none.
pub(crate) async fn figure(ctx: &Ctx, article: &Whole, lang: Lang) -> Answer<Html> {
    let Some(id) = article.row.picture_id.clone() else { return Ok(Html::none()) };
    let Some(row) = files::entity::Entity::find_by_id(id).one(ctx.db()).await? else {
        return Ok(Html::none());
    };
    let picture = files::img(
        &files::Stored::from(&row),
        article.row.picture_alt.get(lang),
        "(min-width: 62rem) 48rem, 100vw",
    );
    let credit = match article.row.picture_credit.as_str() {
        "" => String::new(),
        credit => format!(
            "<figcaption>{} <bdi>{}</bdi></figcaption>",
            esc(&ctx.t("portal-picture-by")),
            esc(credit)
        ),
    };
    Ok(Html(format!("<figure>{picture}{credit}</figure>")))
}

/// The corrections with what was changed in the version shown.
async fn corrections(ctx: &Ctx, id: &str, lang: Lang) -> Answer<Vec<CorrectionView>> {
    let mut out = Vec::new();
    for one in store::corrections(ctx.db(), id).await? {
        out.push(CorrectionView {
            day: ctx.voice.day_of(one.at),
            note: spoken(ctx, &one.note),
            changes: changed(ctx, &one, lang).await?,
        });
    }
    Ok(out)
}

async fn changed(ctx: &Ctx, one: &correction::Model, lang: Lang) -> Answer<Html> {
    let before = snapshot(ctx, &one.article_id, one.before).await?;
    let after = snapshot(ctx, &one.article_id, one.revision).await?;
    let (Some(before), Some(after)) = (before, after) else { return Ok(Html::none()) };
    let (Some(before), Some(after)) = (before.texts.get(&lang), after.texts.get(&lang)) else {
        return Ok(Html::none());
    };
    let pairs =
        [(&before.title, &after.title), (&before.standfirst, &after.standfirst), (&before.body, &after.body)];
    let mut out = Html::none();
    for (old, new) in pairs {
        let found = changes(old, new);
        if has_changed(&found) {
            out.0.push_str(&format!("<p{}>{}</p>", foreign(ctx, lang), changes_html(&excerpt(&found, 60))));
        }
    }
    Ok(out)
}

async fn snapshot(ctx: &Ctx, id: &str, number: i32) -> Answer<Option<Content>> {
    let row = store::revision(ctx.db(), id, number).await?;
    row.map(|row| serde_json::from_str(&row.snapshot).map_err(Fault::internal)).transpose()
}

#[derive(Template)]
#[template(path = "public/gone.html")]
struct Gone<'a> {
    ctx: &'a Ctx,
    day: Day,
    reason: &'a str,
    proof: Html,
}

/// 410: the article was here and was withdrawn; neither its title nor its text is repeated.
async fn gone(ctx: &Ctx, article: &Whole) -> Answer {
    let row = &article.row;
    let body = Gone {
        ctx,
        day: ctx.voice.day_of(row.changed_at),
        reason: &row.note,
        proof: proof_box(ctx, "article", &row.id).await?,
    };
    ctx.public(ctx.t("portal-gone-title"))
        .status(StatusCode::GONE)
        .head(Html("<meta name=\"robots\" content=\"noindex\">".to_owned()))
        .body(&body)
}
