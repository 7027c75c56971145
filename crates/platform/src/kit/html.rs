//! Safe HTML as a value.

use std::fmt::{self, Write as _};

/// Markup that is already safe. Made by the kit and by templates; everything else is text and gets escaped.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Html(pub String);

impl Html {
    /// Nothing.
    pub fn none() -> Self {
        Self::default()
    }

    /// Text, escaped.
    pub fn text(text: &str) -> Self {
        Self(esc(text))
    }

    /// A template, rendered.
    ///
    /// # Errors
    /// The template's own.
    pub fn of(template: &impl askama::Template) -> Result<Self, askama::Error> {
        template.render().map(Self)
    }

    /// Whether there is nothing.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Display for Html {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl askama::filters::HtmlSafe for Html {}

/// Text escaped for HTML, in elements and in quoted attributes.
pub fn esc(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

/// Somebody's text inside our sentence: isolated, in its own direction.
pub fn bdi(text: &str) -> Html {
    Html(format!("<bdi>{}</bdi>", esc(text)))
}

/// A code, an address, a number of a record: always left to right.
pub fn ltr(text: &str) -> Html {
    Html(format!("<bdi dir=\"ltr\">{}</bdi>", esc(text)))
}

/// The same in a fixed-width face.
pub fn code(text: &str) -> Html {
    Html(format!("<code dir=\"ltr\">{}</code>", esc(text)))
}

/// What a phone folds behind a button with this label, and a desk shows as if it stood there alone. `place` names it for the style sheet.
pub(crate) fn fold(place: &str, label: &str, inside: &str) -> Html {
    Html(format!(
        "<details class=\"fold fold-{place}\"><summary class=\"btn\">{}</summary><div class=\"fold-in\">{inside}</div></details>",
        esc(label)
    ))
}

/// An icon of the sprite; a reader of the screen hears nothing, so there must be words beside it.
///
/// # Panics
/// Where the sprite does not have it, in builds for development: an empty square is seen too late.
pub fn icon(name: &str) -> Html {
    debug_assert!(
        include_str!("../../../../assets/icons/sprite.svg").contains(&format!("<symbol id=\"{name}\"")),
        "the sprite has no icon {name}"
    );
    let mirror = if matches!(name, "arrow" | "chevron" | "sign-out") { " icon-mirror" } else { "" };
    Html(format!(
        "<svg class=\"icon{mirror}\" aria-hidden=\"true\"><use href=\"{}#{}\"/></svg>",
        crate::web::assets::SPRITE,
        esc(name)
    ))
}

/// A status: a word, and a colour that only helps. Tones: `ok`, `warn`, `bad`, `info`, `accent` or nothing.
pub fn badge(word: &str, tone: &str) -> Html {
    let class = if tone.is_empty() { "badge".to_owned() } else { format!("badge badge-{tone}") };
    Html(format!("<span class=\"{class}\">{}</span>", esc(word)))
}

/// A link.
pub fn link(href: &str, text: &str) -> Html {
    Html(format!("<a href=\"{}\">{}</a>", esc(href), esc(text)))
}

/// A block of data in the head, in the words of schema.org. The policy of scripts has nothing against it: it is never run.
pub fn json_ld(data: &serde_json::Value) -> Html {
    // A closing tag inside a title must not end the block.
    let data = data.to_string().replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026");
    Html(format!("<script type=\"application/ld+json\">{data}</script>"))
}

/// Joins pieces of markup.
pub fn join(pieces: impl IntoIterator<Item = Html>, between: &str) -> Html {
    let mut out = String::new();
    for (n, piece) in pieces.into_iter().enumerate() {
        if n > 0 {
            out.push_str(between);
        }
        let _ = write!(out, "{piece}");
    }
    Html(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_cannot_end_a_block_of_data() {
        let block = json_ld(&serde_json::json!({ "name": "</script><b>&" })).0;
        assert_eq!(block.matches("</script>").count(), 1);
        assert!(block.contains("\\u003c/script\\u003e\\u003cb\\u003e\\u0026"), "{block}");
    }

    #[test]
    fn what_a_reader_typed_stays_text() {
        assert_eq!(bdi("<script>'\"&").0, "<bdi>&lt;script&gt;&#39;&quot;&amp;</bdi>");
    }
}
