//! What an article's page says to machines: description, OpenGraph, JSON-LD.

use std::fmt::Write as _;

use rawabit_platform::kit::Html;
use rawabit_platform::lang::Lang;
use rawabit_platform::web::{About, Ctx};
use serde_json::json;

use super::linked;
use crate::model::href;
use crate::store::{Whole, entity::category, entity::version};
use crate::text::{opening, plain};

/// The head of an article's page in the version shown. `sections` are the categories that readers see; `copy` says that the page shows a version in another language
/// than its own: it is then not to be indexed.
pub(super) fn of(
    ctx: &Ctx,
    article: &Whole,
    lang: Lang,
    version: &version::Model,
    sections: &[category::Model],
    copy: bool,
) -> (About, Html) {
    let path = version.path.as_deref().map(href).unwrap_or_default();
    let url = ctx.app.absolute(lang, &path);
    let preference = ctx.voice.preference().read_in(lang);
    let organisation = ctx.app.statutes.load().organisation.name.get(lang).to_owned();
    let description = match version.standfirst.as_str() {
        "" => opening(&plain(&version.body), 200),
        standfirst => opening(standfirst, 200),
    };
    let published = article.row.published_at.unwrap_or(article.row.changed_at);
    let picture = article.row.picture_id.as_deref().map(|picture| {
        let address = rawabit_platform::files::url(picture, rawabit_platform::files::Variant::W1600);
        let alt = article.row.picture_alt.get(preference);
        (format!("{}{address}", ctx.app.config.base_url), alt.to_owned())
    });
    let mut data = json!({
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": version.title,
        "description": description,
        "inLanguage": lang.code(),
        "datePublished": published.rfc3339(),
        "dateModified": article.row.changed_at.rfc3339(),
        "mainEntityOfPage": url,
        "author": { "@type": "Organization", "name": organisation, "url": ctx.app.absolute(lang, "/") },
        "publisher": { "@type": "Organization", "name": organisation },
    });
    if let Some((address, _)) = &picture {
        data["image"] = json!([address]);
    }
    if !sections.is_empty() {
        data["articleSection"] =
            sections.iter().map(|one| one.name.get(preference)).collect::<Vec<_>>().into();
    }
    let mut out = String::new();
    if copy {
        out.push_str("<meta name=\"robots\" content=\"noindex\">");
    }
    let _ = write!(out, "{}", linked::block(&data));
    let news = ctx.t("portal-news");
    let _ = write!(out, "{}", linked::way(ctx, &[(&news, "/news"), (&version.title, &path)]));
    let about = About {
        description,
        kind: Some("article"),
        title: Some(version.title.clone()),
        lang: Some(lang),
        picture,
        more: vec![
            ("article:published_time", published.rfc3339()),
            ("article:modified_time", article.row.changed_at.rfc3339()),
        ],
    };
    (about, Html(out))
}
