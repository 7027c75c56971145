//! What a public page says of itself to whoever finds or shares it: a description, and the OpenGraph of its link.

use std::fmt::Write as _;

use super::Ctx;
use super::assets::CARD;
use super::drawn;
use crate::kit::{Html, esc};
use crate::lang::Lang;

/// What a page says of itself. Every public page says where it is, what it is called and whose it is; a room adds the rest.
#[derive(Clone, Debug, Default)]
pub struct About {
    /// A sentence or two of plain text.
    pub description: String,
    /// OpenGraph's type where the page is more than a page of the site: `article`.
    pub kind: Option<&'static str>,
    /// Its title where the heading is another.
    pub title: Option<String>,
    /// The language of what it shows, where that is not the reader's.
    pub lang: Option<Lang>,
    /// The absolute address of its picture and the words for it; without one the organisation's card is shown.
    pub picture: Option<(String, String)>,
    /// Further properties, such as `article:published_time`.
    pub more: Vec<(&'static str, String)>,
}

impl About {
    /// A page with a description.
    pub fn described(description: impl Into<String>) -> Self {
        Self { description: description.into(), ..Self::default() }
    }
}

/// The elements of the head.
pub(super) fn head(ctx: &Ctx, about: &About, title: &str, url: &str, organisation: &str) -> Html {
    let lang = about.lang.unwrap_or_else(|| ctx.lang());
    let mut pairs: Vec<(&str, String)> = vec![
        ("og:type", about.kind.unwrap_or("website").to_owned()),
        ("og:title", about.title.clone().unwrap_or_else(|| title.to_owned())),
        ("og:url", url.to_owned()),
        ("og:site_name", organisation.to_owned()),
        // language_TERRITORY, as OpenGraph writes it.
        ("og:locale", format!("{}_{}", lang.code(), ctx.app.config.country)),
    ];
    let mut out = String::new();
    if !about.description.is_empty() {
        let _ = write!(out, "<meta name=\"description\" content=\"{}\">", esc(&about.description));
        pairs.push(("og:description", about.description.clone()));
    }
    match &about.picture {
        Some((address, alt)) => {
            pairs.push(("og:image", address.clone()));
            pairs.push(("og:image:alt", alt.clone()));
        }
        None => {
            let (width, height) = drawn::CARD;
            pairs.push(("og:image", format!("{}{CARD}", ctx.app.config.base_url)));
            pairs.push(("og:image:width", width.to_string()));
            pairs.push(("og:image:height", height.to_string()));
            pairs.push(("og:image:alt", organisation.to_owned()));
        }
    }
    pairs.extend(about.more.iter().cloned());
    for (property, content) in pairs {
        let _ = write!(out, "<meta property=\"{property}\" content=\"{}\">", esc(&content));
    }
    out.push_str("<meta name=\"twitter:card\" content=\"summary_large_image\">");
    Html(out)
}
