//! What search engines ask for: the sitemap with its languages, and where not to go.

use axum::response::IntoResponse as _;
use http::header;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, Event};
use rawabit_platform::lang::Lang;
use rawabit_platform::web::{App, Ctx, KeepPage};
use rawabit_platform::{Answer, Fault};

use super::view::keep_list;
use crate::model::href;
use crate::store;

/// Addresses in one sitemap, by its protocol.
const LIMIT: u64 = 49_000;

/// Every public page with its language versions.
pub(crate) async fn sitemap(ctx: Ctx) -> Answer {
    let addresses = store::sitemap(ctx.db(), LIMIT).await?;
    let mut groups: Vec<(String, Vec<(Lang, String)>)> = ["/", "/news", "/events"]
        .iter()
        .map(|path| {
            (String::new(), ctx.app.config.languages.iter().map(|lang| (*lang, (*path).to_owned())).collect())
        })
        .collect();
    for versions in addresses.chunk_by(|a, b| a.id == b.id) {
        let changed =
            versions.iter().map(|one| one.changed_at).max().map(|at| at.rfc3339()).unwrap_or_default();
        let versions =
            versions.iter().filter_map(|one| Some((Lang::from_code(&one.lang)?, href(&one.path)))).collect();
        groups.push((changed, versions));
    }
    let xml = write(&ctx.app, &groups).map_err(Fault::internal)?;
    let headers = [
        (header::CONTENT_TYPE, "application/xml; charset=utf-8"),
        (header::CACHE_CONTROL, "public, no-cache"),
    ];
    Ok(keep_list().mark((headers, xml).into_response()))
}

fn write(app: &App, groups: &[(String, Vec<(Lang, String)>)]) -> std::io::Result<Vec<u8>> {
    let mut writer = Writer::new(Vec::new());
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)))?;
    writer
        .create_element("urlset")
        .with_attributes([
            ("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"),
            ("xmlns:xhtml", "http://www.w3.org/1999/xhtml"),
        ])
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
    use quick_xml::events::BytesText;
    writer
        .create_element("url")
        .write_inner_content(|writer| {
            writer.create_element("loc").write_text_content(BytesText::new(location))?;
            if !changed.is_empty() {
                writer.create_element("lastmod").write_text_content(BytesText::new(changed))?;
            }
            for (lang, path) in versions {
                let address = app.absolute(*lang, path);
                writer
                    .create_element("xhtml:link")
                    .with_attributes([
                        ("rel", "alternate"),
                        ("hreflang", lang.code()),
                        ("href", address.as_str()),
                    ])
                    .write_empty()?;
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
