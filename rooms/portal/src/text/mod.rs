//! The text of articles: a safe subset of Markdown, shown to the letter.
//!
//! Paragraphs, emphasis, lists, quotations, links to `http(s)` or to our own pages, headings. Nothing else has a meaning:
//! raw HTML is shown as typed, a picture is shown as its own source, quotes, digits and signs stay as written. What a
//! reader sees is the source without its marks, apart from white space.

mod markdown;

use sha2::{Digest, Sha256};

pub use markdown::{plain, to_html};

/// The fingerprint that acts carry of one language version: SHA-256, in hexadecimal, of title, standfirst and body as
/// written in UTF-8, with an empty line between them.
pub fn fingerprint(title: &str, standfirst: &str, body: &str) -> String {
    hex::encode(Sha256::digest(format!("{title}\n\n{standfirst}\n\n{body}")))
}

/// The first `max` characters of a text on one line, cut between words, for descriptions.
pub fn opening(text: &str, max: usize) -> String {
    let mut out = String::new();
    let mut length = 0;
    for word in text.split_whitespace() {
        let letters = word.chars().count();
        if length + letters + 1 > max {
            if out.is_empty() {
                out.extend(word.chars().take(max));
            }
            out.push('…');
            return out;
        }
        if !out.is_empty() {
            out.push(' ');
            length += 1;
        }
        out.push_str(word);
        length += letters;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_opening_is_cut_between_words() {
        assert_eq!(opening("بلاغ  الأمانة\nالعامة", 100), "بلاغ الأمانة العامة");
        assert_eq!(opening("واحد اثنان ثلاثة", 12), "واحد اثنان…");
        assert_eq!(opening(&"ا".repeat(50), 10).chars().count(), 11);
    }

    #[test]
    fn a_fingerprint_tells_texts_apart() {
        assert_ne!(fingerprint("a", "", "b"), fingerprint("a", "b", ""));
        assert_eq!(fingerprint("a", "", "b").len(), 64);
    }
}
