//! What search engines ask for: the sitemap with its languages, and where not to go.
//!
//! The sitemap is an index of parts, so that no part comes near the protocol's bounds (50,000 addresses, 50 MB) however much
//! is published: the pages of the menus and what rooms name, and the articles of each year.

use axum::extract::Path;
use axum::response::{IntoResponse as _, Response};
use http::header;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use rawabit_platform::lang::Lang;
use rawabit_platform::web::app::PublicPages;
use rawabit_platform::web::{App, Ctx, KeepPage};
use rawabit_platform::{Answer, Day, Fault};

use super::view::{category_path, keep_list, next_midnight};
use crate::model::href;
use crate::store;

/// Pages or articles in one part, each in at most three languages: with encoded Arabic addresses about 4 MB.
const IN_PART: usize = 500;

/// The namespace of sitemaps.
const NAMESPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

/// The name of the part with everything that is no article.
const PAGES: &str = "pages";

/// A page in its languages and when it last changed, if that is known.
type Group = (String, Vec<(Lang, String)>);

/// The index of the parts.
pub(crate) async fn sitemap(ctx: Ctx) -> Answer {
    let mut parts: Vec<(String, String)> = Vec::new();
    let mut add = |name: &str, pages: usize, changed: &str| {
        for n in 1..=pages.div_ceil(IN_PART) {
            let file = if n == 1 { format!("{name}.xml") } else { format!("{name}-{n}.xml") };
            parts.push((file, changed.to_owned()));
        }
    };
    add(PAGES, pages(&ctx).await?.len(), "");
    for year in store::years(ctx.db()).await? {
        add(&year.year, usize::try_from(year.total).unwrap_or(0), &year.changed_at.rfc3339());
    }
    let xml = index(&ctx.app, &parts).map_err(Fault::internal)?;
    Ok(keep(&ctx).mark(answer(xml)))
}

/// As long as what is listed is: articles, the tree, and what other rooms show.
fn keep(ctx: &Ctx) -> KeepPage {
    let mut keep = keep_list().until(next_midnight(&ctx.app));
    keep.tags.extend(public_pages(ctx).map(|pages| pages.tag.to_owned()));
    keep
}

fn public_pages(ctx: &Ctx) -> impl Iterator<Item = &'static PublicPages> {
    ctx.app.rooms.iter().flat_map(|room| room.public_pages)
}

/// One part of the sitemap.
pub(crate) async fn part(ctx: Ctx, Path(file): Path<String>) -> Answer {
    let stem = file.strip_suffix(".xml").ok_or(Fault::NotFound)?;
    let (name, number) = match stem.rsplit_once('-') {
        Some((name, number)) => {
            (name, number.parse::<usize>().ok().filter(|n| *n > 1).ok_or(Fault::NotFound)?)
        }
        None => (stem, 1),
    };
    let before = (number - 1).checked_mul(IN_PART).ok_or(Fault::NotFound)?;
    let groups = if name == PAGES {
        let languages = &ctx.app.config.languages;
        let group =
            |path: String| (String::new(), languages.iter().map(|lang| (*lang, path.clone())).collect());
        pages(&ctx).await?.into_iter().skip(before).take(IN_PART).map(group).collect()
    } else {
        articles(&ctx, name, before).await?
    };
    if groups.is_empty() {
        return Err(Fault::NotFound);
    }
    let xml = write(&ctx.app, &groups).map_err(Fault::internal)?;
    Ok(keep(&ctx).mark(answer(xml)))
}

fn answer(xml: Vec<u8>) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "application/xml; charset=utf-8"),
        (header::CACHE_CONTROL, "public, no-cache"),
    ];
    (headers, xml).into_response()
}

/// The pages that are no articles: those of the menus of all rooms, those of the organisation, the categories, what other rooms publish.
async fn pages(ctx: &Ctx) -> Answer<Vec<String>> {
    let menus = ctx.app.rooms.iter().flat_map(|room| room.public_nav).map(|item| item.path.to_owned());
    let mut pages: Vec<String> = menus.collect();
    pages.extend(rawabit_federation::public_pages(ctx).await?);
    let categories = store::public_categories(ctx.db()).await?;
    pages.extend(categories.iter().map(|one| category_path(&one.slug)));
    for others in public_pages(ctx) {
        pages.extend((others.list)(ctx.clone()).await?);
    }
    Ok(pages)
}

async fn articles(ctx: &Ctx, year: &str, before: usize) -> Answer<Vec<Group>> {
    let year: i16 = year.parse().ok().filter(|_| year.len() == 4).ok_or(Fault::NotFound)?;
    Day::new(year, 1, 1).ok_or(Fault::NotFound)?;
    let addresses = store::addresses(ctx.db(), year, IN_PART as u64, before as u64).await?;
    let group = |versions: &[store::Address]| {
        let changed = versions.iter().map(|one| one.changed_at).max();
        let versions = versions.iter().filter_map(|one| Some((Lang::from_code(&one.lang)?, href(&one.path))));
        (changed.map(|at| at.rfc3339()).unwrap_or_default(), versions.collect())
    };
    Ok(addresses.chunk_by(|a, b| a.id == b.id).map(group).collect())
}

fn index(app: &App, parts: &[(String, String)]) -> std::io::Result<Vec<u8>> {
    let mut writer = Writer::new(Vec::new());
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)))?;
    writer.create_element("sitemapindex").with_attribute(("xmlns", NAMESPACE)).write_inner_content(
        |writer| {
            for (file, changed) in parts {
                let address = app.absolute(app.default_lang(), &format!("/sitemap/{file}"));
                writer.create_element("sitemap").write_inner_content(|writer| {
                    writer.create_element("loc").write_text_content(BytesText::new(&address))?;
                    if !changed.is_empty() {
                        writer.create_element("lastmod").write_text_content(BytesText::new(changed))?;
                    }
                    Ok(())
                })?;
            }
            Ok(())
        },
    )?;
    Ok(writer.into_inner())
}

fn write(app: &App, groups: &[Group]) -> std::io::Result<Vec<u8>> {
    let mut writer = Writer::new(Vec::new());
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)))?;
    writer
        .create_element("urlset")
        .with_attributes([("xmlns", NAMESPACE), ("xmlns:xhtml", "http://www.w3.org/1999/xhtml")])
        .write_inner_content(|writer| {
            for (changed, versions) in groups {
                for (lang, path) in versions {
                    url(writer, app, changed, versions, &app.absolute(*lang, path))?;
                }
            }
            Ok(())
        })?;
    Ok(writer.into_inner())
}

fn url(
    writer: &mut Writer<Vec<u8>>,
    app: &App,
    changed: &str,
    versions: &[(Lang, String)],
    location: &str,
) -> std::io::Result<()> {
    writer
        .create_element("url")
        .write_inner_content(|writer| {
            writer.create_element("loc").write_text_content(BytesText::new(location))?;
            if !changed.is_empty() {
                writer.create_element("lastmod").write_text_content(BytesText::new(changed))?;
            }
            let mut alternate = |lang: &str, address: &str| {
                writer
                    .create_element("xhtml:link")
                    .with_attributes([("rel", "alternate"), ("hreflang", lang), ("href", address)])
                    .write_empty()
                    .map(|_| ())
            };
            for (lang, path) in versions {
                alternate(lang.code(), &app.absolute(*lang, path))?;
            }
            // For readers of any other language: the organisation's own, as the page itself says.
            let own =
                app.config.languages.iter().find_map(|own| versions.iter().find(|(lang, _)| lang == own));
            if let Some((lang, path)) = own {
                alternate("x-default", &app.absolute(*lang, path))?;
            }
            Ok(())
        })
        .map(|_| ())
}

/// Robots read the portal and stay out of the office.
pub(crate) async fn robots(ctx: Ctx) -> Answer {
    let mut text = String::from("User-agent: *\n");
    for lang in &ctx.app.config.languages {
        for path in ["/office", "/me", "/search", "/sign-in"] {
            text.push_str(&format!("Disallow: {}\n", ctx.app.url(*lang, path)));
        }
    }
    text.push_str(&format!("Sitemap: {}\n", ctx.app.absolute(ctx.app.default_lang(), "/sitemap.xml")));
    let headers =
        [(header::CONTENT_TYPE, "text/plain; charset=utf-8"), (header::CACHE_CONTROL, "public, no-cache")];
    Ok(KeepPage::default().mark((headers, text).into_response()))
}
