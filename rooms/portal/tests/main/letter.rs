//! Text as written: what a reader sees is the source, apart from white space.

use proptest::prelude::*;
use rawabit_portal::NewDraft;
use rawabit_portal::text::{plain, to_html};

use crate::support::{arabic, day, published, setup};

/// The words a reader sees in markup: tags out, entities read.
fn visible(html: &str) -> String {
    let mut out = String::new();
    let mut tag = false;
    for c in html.chars() {
        match c {
            '<' => tag = true,
            '>' if tag => tag = false,
            c if !tag => out.push(c),
            _ => {}
        }
    }
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    entities.iter().fold(out, |text, (from, to)| text.replace(from, to))
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The press release as it was published, with the name of the site above it.
const PRESS_RELEASE: &str = include_str!("../../../../examples/istiqlal/news/2018-10-08.txt");

/// What stands between two marks of a page.
fn between<'a>(page: &'a str, open: &str, close: &str) -> &'a str {
    let rest = page.split_once(open).unwrap_or_else(|| panic!("{open} is not there")).1;
    rest.split_once(close).unwrap_or_else(|| panic!("{open} is not closed")).0
}

#[tokio::test]
async fn the_page_of_the_article_is_the_press_release_to_the_letter() {
    let mut lines = PRESS_RELEASE.lines().map(str::trim).filter(|line| !line.is_empty());
    let (_site, title, _day) = (lines.next(), lines.next().expect("a title"), lines.next());
    let body = lines.collect::<Vec<_>>().join("\n\n");
    setup()
        .on_sqlite(async |house| {
            let new = NewDraft { dateline: Some(day()), ..arabic("communique", title, &body) };
            let id = published(house, new).await;
            house.clock.advance(30 * 86_400);
            let visitor = house.visitor();
            let page = visitor.get(&visitor.get(&format!("/news/of/{id}")).await.location()).await.text();
            let shown = [
                between(&page, "<h1>", "</h1>"),
                between(&page, "<time datetime=\"2018-10-08\">", "</time>"),
                between(&page, "<div class=\"prose\" lang=\"ar\" dir=\"rtl\">", "</div>"),
            ];
            let below = PRESS_RELEASE.trim_start().split_once('\n').expect("lines").1;
            assert_eq!(squeezed(&visible(&shown.join("\n"))), squeezed(below));
        })
        .await;
}

#[test]
fn the_press_release_is_shown_to_the_letter() {
    let source = PRESS_RELEASE;
    let html = to_html(source);
    assert_eq!(squeezed(&visible(&html.0)), squeezed(source));
    assert_eq!(squeezed(&plain(source)), squeezed(source));
    let paragraphs = source.split('\n').filter(|line| !line.trim().is_empty()).count();
    assert_eq!(html.0.matches("<p>").count(), paragraphs, "every line of the source is a paragraph");
    assert!(html.0.contains("&quot;2017 - 2021&quot;"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn whatever_is_typed_only_our_tags_come_out(source in "[ -~\n\u{600}-\u{6ff}]{0,300}") {
        let html = to_html(&source).0;
        let mut rest = html.as_str();
        while let Some(at) = rest.find('<') {
            rest = &rest[at + 1..];
            let end = rest.find('>').expect("a tag is closed");
            let tag = &rest[..end];
            let name = tag.trim_start_matches('/').split(' ').next().unwrap_or_default();
            prop_assert!(
                ["p", "h2", "h3", "ul", "ol", "li", "em", "strong", "blockquote", "a", "br", "hr", "code"].contains(&name),
                "{tag} in {html}"
            );
            if let Some(address) = tag.strip_prefix("a href=\"") {
                let safe = ["http://", "https://", "/", "#"].iter().any(|start| address.to_lowercase().starts_with(start));
                prop_assert!(safe && !address.starts_with("//"), "{tag}");
            }
            prop_assert!(name == "a" || name == "ol" || !tag.contains('='), "{tag}");
            rest = &rest[end + 1..];
        }
    }

    #[test]
    fn prose_without_marks_is_shown_to_the_letter(
        source in "[\u{621}-\u{64a}a-zA-Z0-9 «»،؛؟\"'%@&;:/.–…-]{0,200}"
    ) {
        // What begins like a list, a rule, a heading's underline or a number is a mark where a line begins.
        let source = format!("نص {source}");
        prop_assert_eq!(squeezed(&visible(&to_html(&source).0)), squeezed(&source));
        prop_assert_eq!(squeezed(&plain(&source)), squeezed(&source));
    }
}
