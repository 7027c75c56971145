//! From the written text to markup, and to the words alone.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use rawabit_platform::kit::{Html, esc};

/// Pieces of an article's text, in order: what both readers below are written against.
enum Piece<'a> {
    Open(&'static str),
    OpenLink(&'a str),
    OpenList(Option<u64>),
    Close(&'static str),
    Words(&'a str),
    Break,
    Rule,
}

/// The text as markup.
pub fn to_html(source: &str) -> Html {
    let mut out = String::with_capacity(source.len() + source.len() / 4);
    walk(source, &mut |piece| match piece {
        Piece::Open(tag) => {
            out.push('<');
            out.push_str(tag);
            out.push('>');
        }
        Piece::Close(tag) => {
            out.push_str("</");
            out.push_str(tag);
            out.push('>');
            if is_block(tag) {
                out.push('\n');
            }
        }
        Piece::OpenLink(address) => {
            let foreign = !address.starts_with(['/', '#']);
            let rel = if foreign { " rel=\"external noopener\"" } else { "" };
            out.push_str(&format!("<a href=\"{}\"{rel}>", esc(address)));
        }
        Piece::OpenList(Some(start)) if start != 1 => out.push_str(&format!("<ol start=\"{start}\">")),
        Piece::OpenList(Some(_)) => out.push_str("<ol>"),
        Piece::OpenList(None) => out.push_str("<ul>"),
        Piece::Words(words) => out.push_str(&esc(words)),
        Piece::Break => out.push_str("<br>\n"),
        Piece::Rule => out.push_str("<hr>\n"),
    });
    Html(out)
}

/// The words alone, a line a block: for the index, for descriptions, for files.
pub fn plain(source: &str) -> String {
    let mut out = String::with_capacity(source.len());
    walk(source, &mut |piece| match piece {
        Piece::Words(words) => out.push_str(words),
        Piece::Break | Piece::Rule => out.push('\n'),
        Piece::Close(tag) if is_block(tag) && !out.ends_with('\n') => out.push('\n'),
        _ => {}
    });
    out.truncate(out.trim_end().len());
    out
}

fn is_block(tag: &str) -> bool {
    matches!(tag, "p" | "h2" | "h3" | "li" | "ul" | "ol" | "blockquote")
}

/// Lines that hold only white space (a no-break space, say) separate paragraphs like empty ones, as the eye sees them.
fn seen(source: &str) -> String {
    let mut out = String::with_capacity(source.len());
    for line in source.split('\n') {
        if !line.trim().is_empty() {
            out.push_str(line.trim_end_matches('\r'));
        }
        out.push('\n');
    }
    out
}

/// Only the web and our own pages: no other scheme, no other host in disguise.
fn is_safe(address: &str) -> bool {
    if address.chars().any(|c| c.is_control() || c.is_whitespace()) {
        return false;
    }
    let lower = address.to_ascii_lowercase();
    let web =
        ["https://", "http://"].iter().any(|scheme| lower.len() > scheme.len() && lower.starts_with(scheme));
    let own = (address.starts_with('/') && !address.starts_with("//") && !address.contains('\\'))
        || address.starts_with('#');
    web || own
}

fn walk(source: &str, put: &mut impl FnMut(Piece<'_>)) {
    let text = seen(source);
    let mut walker = Walker { text: &text, links: Vec::new(), picture: None };
    for (event, range) in Parser::new_ext(&text, Options::empty()).into_offset_iter() {
        walker.event(event, range, put);
    }
}

struct Walker<'t> {
    text: &'t str,
    /// Whether each open link is shown as one.
    links: Vec<bool>,
    /// How deep inside a picture's description.
    picture: Option<u32>,
}

impl Walker<'_> {
    fn event(&mut self, event: Event<'_>, range: Range<usize>, put: &mut impl FnMut(Piece<'_>)) {
        if let Some(depth) = &mut self.picture {
            match event {
                Event::Start(_) => *depth += 1,
                Event::End(_) if *depth == 0 => self.picture = None,
                Event::End(_) => *depth -= 1,
                _ => {}
            }
            return;
        }
        match event {
            Event::Start(tag) => self.start(tag, range, put),
            Event::End(tag) => self.end(tag, put),
            Event::Text(words) => put(Piece::Words(self.as_written(&words, &range))),
            Event::Code(words) => {
                put(Piece::Open("code"));
                put(Piece::Words(&words));
                put(Piece::Close("code"));
            }
            Event::Html(raw) | Event::InlineHtml(raw) => put(Piece::Words(&raw)),
            Event::SoftBreak => put(Piece::Words("\n")),
            Event::HardBreak => put(Piece::Break),
            Event::Rule => put(Piece::Rule),
            Event::InlineMath(words) | Event::DisplayMath(words) => put(Piece::Words(&words)),
            Event::FootnoteReference(_) | Event::TaskListMarker(_) => put(Piece::Words(&self.text[range])),
        }
    }

    /// `&copy;` typed by somebody is five letters and a sign, not a copyright mark.
    fn as_written<'a>(&'a self, words: &'a str, range: &Range<usize>) -> &'a str {
        let source = &self.text[range.clone()];
        if source.starts_with('&') && source != words { source } else { words }
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>, put: &mut impl FnMut(Piece<'_>)) {
        match tag {
            Tag::Paragraph | Tag::HtmlBlock => put(Piece::Open("p")),
            // Code has no place in an article: four spaces before a line are white space, not a meaning.
            Tag::CodeBlock(kind) => {
                put(Piece::Open("p"));
                if let CodeBlockKind::Fenced(_) = kind {
                    let fence = self.text[range].lines().next().unwrap_or_default().to_owned();
                    put(Piece::Words(&fence));
                    put(Piece::Words("\n"));
                }
            }
            Tag::Heading { level, .. } => put(Piece::Open(heading(level))),
            Tag::BlockQuote(_) => put(Piece::Open("blockquote")),
            Tag::List(start) => put(Piece::OpenList(start)),
            Tag::Item => put(Piece::Open("li")),
            Tag::Emphasis => put(Piece::Open("em")),
            Tag::Strong => put(Piece::Open("strong")),
            Tag::Link { dest_url, .. } => {
                let shown = is_safe(&dest_url);
                self.links.push(shown);
                if shown {
                    put(Piece::OpenLink(&dest_url));
                }
            }
            Tag::Image { .. } => {
                put(Piece::Words(&self.text[range]));
                self.picture = Some(0);
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd, put: &mut impl FnMut(Piece<'_>)) {
        match tag {
            TagEnd::Paragraph | TagEnd::HtmlBlock | TagEnd::CodeBlock => put(Piece::Close("p")),
            TagEnd::Heading(level) => put(Piece::Close(heading(level))),
            TagEnd::BlockQuote(_) => put(Piece::Close("blockquote")),
            TagEnd::List(ordered) => put(Piece::Close(if ordered { "ol" } else { "ul" })),
            TagEnd::Item => put(Piece::Close("li")),
            TagEnd::Emphasis => put(Piece::Close("em")),
            TagEnd::Strong => put(Piece::Close("strong")),
            TagEnd::Link if self.links.pop() == Some(true) => put(Piece::Close("a")),
            _ => {}
        }
    }
}

/// The page's own heading is the first level.
fn heading(level: HeadingLevel) -> &'static str {
    match level {
        HeadingLevel::H1 | HeadingLevel::H2 => "h2",
        _ => "h3",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn html(source: &str) -> String {
        to_html(source).0
    }

    #[test]
    fn the_subset() {
        assert_eq!(html("أ **ب** *ج*\n\nد"), "<p>أ <strong>ب</strong> <em>ج</em></p>\n<p>د</p>\n");
        assert_eq!(html("# عنوان\n\n### فرع"), "<h2>عنوان</h2>\n<h3>فرع</h3>\n");
        assert_eq!(html("- أ\n- ب"), "<ul><li>أ</li>\n<li>ب</li>\n</ul>\n");
        assert_eq!(html("3. أ"), "<ol start=\"3\"><li>أ</li>\n</ol>\n");
        assert_eq!(html("> قال"), "<blockquote><p>قال</p>\n</blockquote>\n");
        assert_eq!(
            html("[أ](/news) [ب](https://example.org/?a=1&b=2)"),
            "<p><a href=\"/news\">أ</a> <a href=\"https://example.org/?a=1&amp;b=2\" rel=\"external noopener\">ب</a></p>\n"
        );
    }

    #[test]
    fn nothing_dangerous_is_a_link_or_markup() {
        for address in [
            "javascript:alert(1)",
            "JaVaScRiPt:x",
            "data:text/html,x",
            "//evil.example",
            "/\\evil.example",
            "vbscript:x",
            "mailto:a@b.c",
            "ftp://x",
        ] {
            let shown = html(&format!("[x]({address})"));
            assert!(!shown.contains("<a"), "{address}: {shown}");
        }
        assert_eq!(html("<script>alert(1)</script>"), "<p>&lt;script&gt;alert(1)&lt;/script&gt;\n</p>\n");
        assert_eq!(html("a <b onclick=x>b</b>"), "<p>a &lt;b onclick=x&gt;b&lt;/b&gt;</p>\n");
        assert_eq!(html("![بديل](/x.png) بعد"), "<p>![بديل](/x.png) بعد</p>\n");
    }

    #[test]
    fn signs_stay_as_typed() {
        let text = "\"2017 - 2021\" – ... -- 'x' &copy; &amp; ١٢٣ «بلاغ» 5 < 6";
        assert_eq!(plain(text), text);
        assert_eq!(plain("    أربع فراغات"), "أربع فراغات");
        assert_eq!(plain("أ\n\u{a0}\nب"), "أ\nب");
    }
}
