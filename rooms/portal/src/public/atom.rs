//! News feeds: Atom (RFC 4287), one a language, and in it one a kind, one a unit and one a category.

use axum::response::{IntoResponse as _, Response};
use http::header;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use rawabit_federation::Unit;
use rawabit_platform::kit::params;
use rawabit_platform::lang::Lang;
use rawabit_platform::web::Ctx;
use rawabit_platform::{Answer, Fault};

use super::view::{category_asked, keep_list};
use crate::model::{Kind, href};
use crate::store::{self, Filter, Story, entity::category};
use crate::text::{opening, plain, to_html};

/// Articles in a feed.
const LIMIT: u64 = 50;

/// The host of an address, without scheme and port: the authority of tag URIs (RFC 4151).
pub(super) fn host(base_url: &str) -> &str {
    let rest = base_url.split_once("://").map_or(base_url, |(_, rest)| rest);
    rest.split(['/', ':']).next().unwrap_or(rest)
}

/// The newest articles that exist in the reader's language; of a kind, of a unit and those below it, of a category.
pub(crate) async fn feed(ctx: Ctx) -> Answer {
    let asked = params::parse(&ctx.query);
    let kind = match asked.text("kind") {
        "" => None,
        name => Some(Kind::from_name(name).ok_or(Fault::NotFound)?),
    };
    let unit = match asked.text("unit") {
        "" => None,
        id => Some(rawabit_federation::unit(ctx.db(), id).await?.ok_or(Fault::NotFound)?),
    };
    let category = category_asked(&ctx, asked.text("category")).await?;
    let filter = Filter {
        kind,
        unit: unit.as_ref().map(|unit| unit.id.clone()),
        category: category.as_ref().map(|category| category.id.clone()),
        only_lang: true,
        ..Filter::default()
    };
    let stories = store::stories(ctx.db(), ctx.lang(), &filter, LIMIT, 0).await?;
    let xml = atom(&ctx, kind, unit.as_ref(), category.as_ref(), &stories).map_err(Fault::internal)?;
    let response: Response = (
        [
            (header::CONTENT_TYPE, "application/atom+xml; charset=utf-8"),
            (header::CACHE_CONTROL, "public, no-cache"),
        ],
        xml,
    )
        .into_response();
    Ok(keep_list().mark(response))
}

fn atom(
    ctx: &Ctx,
    kind: Option<Kind>,
    unit: Option<&Unit>,
    category: Option<&category::Model>,
    stories: &[Story],
) -> std::io::Result<Vec<u8>> {
    let lang = ctx.lang();
    let organisation = ctx.app.statutes.load().organisation.name.get(lang).to_owned();
    let query = query(kind, unit.map(|unit| unit.id.as_str()), category.map(|one| one.slug.as_str()));
    let own = ctx.app.absolute(lang, &format!("/feed.atom{query}"));
    let site = ctx.app.absolute(lang, &format!("/news{query}"));
    let of_unit = unit.map(|unit| ctx.voice.plain().pick(&unit.name).to_owned());
    let of_kind = kind.map(|kind| ctx.voice.plain().t(kind.label_key()));
    let of_category = category.map(|one| ctx.voice.plain().pick(&one.name).to_owned());
    let parts = std::iter::once(organisation.clone()).chain(of_unit).chain(of_category).chain(of_kind);
    let title = parts.collect::<Vec<_>>().join(": ");
    // An empty feed has not changed since the clock began: its readers need some instant.
    let updated =
        stories.iter().map(|story| story.changed_at).max().unwrap_or(rawabit_platform::UtcMicros(0));
    let mut writer = Writer::new(Vec::new());
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)))?;
    writer
        .create_element("feed")
        .with_attributes([("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", lang.code())])
        .write_inner_content(|writer| {
            text(writer, "id", &own)?;
            text(writer, "title", &title)?;
            text(writer, "updated", &updated.rfc3339())?;
            link(writer, "self", "application/atom+xml", &own)?;
            link(writer, "alternate", "text/html", &site)?;
            author(writer, &organisation)?;
            stories.iter().try_for_each(|story| entry(writer, ctx, lang, story))
        })?;
    Ok(writer.into_inner())
}

/// The query of a list or feed: `?category=…&kind=…&unit=…`, nothing for all news.
pub(super) fn query(kind: Option<Kind>, unit: Option<&str>, category: Option<&str>) -> String {
    let category = category.map(|slug| format!("category={}", href(slug)));
    let kind = kind.map(|kind| format!("kind={}", kind.name()));
    let unit = unit.map(|unit| format!("unit={unit}"));
    let parts: Vec<String> = [category, kind, unit].into_iter().flatten().collect();
    if parts.is_empty() { String::new() } else { format!("?{}", parts.join("&")) }
}

fn entry(writer: &mut Writer<Vec<u8>>, ctx: &Ctx, lang: Lang, story: &Story) -> std::io::Result<()> {
    let address = ctx.app.absolute(lang, &href(&story.path));
    // The same for ever, whatever becomes of the address: host, the day of publication, identifier, language.
    let published = story.published_at.rfc3339();
    let id = format!(
        "tag:{},{}:article/{}/{}",
        host(&ctx.app.config.base_url),
        &published[..10],
        story.id,
        lang.code()
    );
    let kind = Kind::from_name(&story.kind).unwrap_or(Kind::News);
    let summary = if story.standfirst.is_empty() {
        opening(&plain(&story.body), 300)
    } else {
        story.standfirst.clone()
    };
    writer
        .create_element("entry")
        .write_inner_content(|writer| {
            text(writer, "id", &id)?;
            text(writer, "title", &story.title)?;
            text(writer, "published", &published)?;
            text(writer, "updated", &story.changed_at.rfc3339())?;
            link(writer, "alternate", "text/html", &address)?;
            let label = ctx.voice.plain().t(kind.label_key());
            writer
                .create_element("category")
                .with_attributes([("term", kind.name()), ("label", label.as_str())])
                .write_empty()?;
            text(writer, "summary", &summary)?;
            writer
                .create_element("content")
                .with_attribute(("type", "html"))
                .write_text_content(BytesText::new(&clean(&to_html(&story.body).0)))?;
            Ok(())
        })
        .map(|_| ())
}

fn text(writer: &mut Writer<Vec<u8>>, name: &'static str, content: &str) -> std::io::Result<()> {
    writer.create_element(name).write_text_content(BytesText::new(&clean(content))).map(|_| ())
}

fn link(writer: &mut Writer<Vec<u8>>, rel: &str, kind: &str, address: &str) -> std::io::Result<()> {
    writer
        .create_element("link")
        .with_attributes([("rel", rel), ("type", kind), ("href", address)])
        .write_empty()
        .map(|_| ())
}

fn author(writer: &mut Writer<Vec<u8>>, name: &str) -> std::io::Result<()> {
    writer.create_element("author").write_inner_content(|writer| text(writer, "name", name)).map(|_| ())
}

/// What XML 1.0 cannot hold even escaped: most control characters.
fn clean(text: &str) -> String {
    text.chars()
        .filter(|c| matches!(c, '\t' | '\n') || (*c >= ' ' && !matches!(c, '\u{fffe}' | '\u{ffff}')))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_authority_is_the_host_alone() {
        assert_eq!(host("https://party.example"), "party.example");
        assert_eq!(host("http://127.0.0.1:8080"), "127.0.0.1");
        assert_eq!(clean("a\u{1}\u{b}ب\n"), "aب\n");
    }
}
