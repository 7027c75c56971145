//! Cutting text into folded words, and the text that both databases index.

use std::ops::Range;

use crate::fold::{fold_char, in_word, vanishes};
use crate::stem::forms;

/// A token is cut after this many characters: PostgreSQL drops lexemes past 2,046 bytes, and nobody types more.
const TOKEN_CHARS: usize = 64;

/// An index text ends, at a token's edge, before this many bytes: PostgreSQL refuses a `tsvector` of a megabyte, and
/// the worst case of short distinct words takes two and a third bytes of it for each byte here.
const INDEX_BYTES: usize = 400_000;

/// A folded word and where it came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Token {
    /// Folded letters and digits, never empty, at most [`TOKEN_CHARS`] characters.
    pub text: String,
    /// Bytes of the source, ending after the marks that belong to the last letter.
    pub span: Range<usize>,
}

/// Cuts text into folded words with their places in the source.
pub(crate) fn scan(text: &str) -> Vec<Token> {
    let mut scanner = Scanner { out: Vec::new(), word: String::new(), from: 0, to: 0, apostrophe: false };
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        if vanishes(c) {
            if !scanner.word.is_empty() {
                scanner.to = end;
            }
            continue;
        }
        fold_char(c, &mut |f| scanner.take(f, at, end));
    }
    scanner.close(false);
    scanner.out
}

struct Scanner {
    out: Vec<Token>,
    word: String,
    from: usize,
    to: usize,
    /// The last thing seen was an apostrophe right after a word.
    apostrophe: bool,
}

impl Scanner {
    fn take(&mut self, f: char, at: usize, end: usize) {
        if in_word(f) {
            if self.apostrophe {
                self.after_apostrophe();
            }
            if self.word.is_empty() {
                self.from = at;
            }
            self.word.push(f);
            self.to = end;
        } else if f == '\'' && !self.word.is_empty() && !self.apostrophe {
            self.apostrophe = true;
        } else {
            self.close(false);
        }
    }

    /// `l'organisation` is one word with a particle in front; `M'diq` is one word, also written Mdiq.
    fn after_apostrophe(&mut self) {
        self.apostrophe = false;
        match self.word.as_str() {
            "m" => {}
            "l" | "d" | "j" | "n" | "s" | "c" | "t" | "qu" | "jusqu" | "lorsqu" | "puisqu" => {
                self.close(true)
            }
            _ => self.close(false),
        }
    }

    fn close(&mut self, elided: bool) {
        self.apostrophe = false;
        if !self.word.is_empty() && !elided {
            let mut text = std::mem::take(&mut self.word);
            if let Some((cut, _)) = text.char_indices().nth(TOKEN_CHARS) {
                text.truncate(cut);
            }
            self.out.push(Token { text, span: self.from..self.to });
        }
        self.word.clear();
    }
}

/// The folded words of a text, in order. Each is letters and digits only, never empty, at most 64 characters;
/// elided French particles (`l'`, `d'`, `qu'` …) are left out.
///
/// ```
/// assert_eq!(rawabit_text::tokens("L’Organisation de la Région"), ["organisation", "de", "la", "region"]);
/// ```
pub fn tokens(text: &str) -> Vec<String> {
    scan(text).into_iter().map(|token| token.text).collect()
}

/// The text to store in a `search_text` column: every word with the forms it can be found under, separated by
/// single spaces.
///
/// SQLite's FTS5 `unicode61` and PostgreSQL's `to_tsvector('simple', …)` cut it into the same tokens, so that a
/// [`crate::Query`] finds the same rows in both. Ends before 400,000 bytes, which keeps PostgreSQL under its limit.
pub fn index_text(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 2);
    for token in scan(text) {
        for form in forms(&token.text) {
            if out.len() + form.len() + 1 > INDEX_BYTES {
                return out;
            }
            if !out.is_empty() {
                out.push(' ');
            }
            out.push_str(&form);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_belong_to_the_word_they_stand_on() {
        let text = "مُحَمَّدٌ، رئيسُ";
        let found = scan(text);
        assert_eq!(found[0].text, "محمد");
        assert_eq!(&text[found[0].span.clone()], "مُحَمَّدٌ");
        assert_eq!(&text[found[1].span.clone()], "رئيسُ");
    }

    #[test]
    fn particles_go_and_names_stay() {
        assert_eq!(tokens("qu'il s’agit d'une réunion"), ["il", "agit", "une", "reunion"]);
        assert_eq!(tokens("M'diq-Fnideq"), ["mdiq", "fnideq"]);
        assert_eq!(tokens("l' "), ["l"]);
        assert_eq!(tokens("aujourd'hui"), ["aujourd", "hui"]);
        assert_eq!(tokens("''"), Vec::<String>::new());
    }

    #[test]
    fn a_ligature_of_several_words_is_several_words() {
        assert_eq!(tokens("\u{FDFA}"), ["صلي", "الله", "عليه", "وسلم"]);
    }

    #[test]
    fn an_index_text_stays_below_the_limit_of_postgresql() {
        let long = "جهوية ".repeat(200_000);
        let index = index_text(&long);
        assert!(index.len() <= INDEX_BYTES && index.len() > INDEX_BYTES - 100);
        assert!(index.ends_with("جهويه"));
        assert_eq!(tokens(&"a".repeat(5000)), ["a".repeat(64)]);
    }
}
