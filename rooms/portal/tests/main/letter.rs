//! Text as written: what a reader sees is the source, apart from white space.

use proptest::prelude::*;
use rawabit_portal::text::{plain, to_html};

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

/// The press release of the issue, where the folder of shared data is at hand; else the passages of it that are hard.
fn press_release() -> String {
    let shared = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data/news/istiqlal-2018-10-08.txt");
    std::fs::read_to_string(shared).unwrap_or_else(|_| {
        "بوابة\n\nمقترحات القوانين، ومناقشة مشاريع القوانين.\n\u{a0}\nكما طالبهم بمواصلة التفاعل.\n\n\u{a0}\n\nأداء الحزب \"2017 - 2021\" الرامية إلى جعل 2018 سنة تنظيمية./"
            .to_owned()
    })
}

#[test]
fn the_press_release_is_shown_to_the_letter() {
    let source = press_release();
    let html = to_html(&source);
    assert_eq!(squeezed(&visible(&html.0)), squeezed(&source));
    assert_eq!(squeezed(&plain(&source)), squeezed(&source));
    let paragraphs = source.split('\n').filter(|line| !line.trim().is_empty()).count();
    assert_eq!(html.0.matches("<p>").count(), paragraphs, "every line of the source is a paragraph");
    assert!(html.0.contains("&quot;2017 - 2021&quot;") || !source.contains("\"2017 - 2021\""));
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
