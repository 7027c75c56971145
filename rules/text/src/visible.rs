//! What of a text a reader can see.

use unicode_normalization::char::is_combining_mark;

/// Whether a character says something by itself: neither space nor control, no mark of direction or joining, no filler, no
/// mark that needs a letter to stand on.
fn says_something(c: char) -> bool {
    !(c.is_whitespace() || c.is_control() || is_formatting(c) || is_combining_mark(c))
}

/// Characters without a shape of their own: joiners, marks of direction, fillers, selectors of a variant, tags.
fn is_formatting(c: char) -> bool {
    matches!(c,
        '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
        | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{2800}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
        | '\u{FFA0}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E0FFF}')
}

/// Whether a reader would see anything at all. A mark of direction alone (U+200F) is nothing, and so is a vowel mark
/// without its letter.
///
/// ```
/// assert!(rawabit_text::has_visible("أجل"));
/// assert!(!rawabit_text::has_visible(" \u{200F}\u{0651}\n"));
/// ```
pub fn has_visible(text: &str) -> bool {
    text.chars().any(says_something)
}

/// A code, an address, a number or a date without the invisible characters that copying from right-to-left text brings
/// along. Not for prose: there they have a meaning.
///
/// ```
/// assert_eq!(rawabit_text::without_formatting("\u{200E}2018-10-08\u{200F} "), "2018-10-08 ");
/// ```
pub fn without_formatting(text: &str) -> String {
    text.chars().filter(|c| !is_formatting(*c)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_can_see_is_nothing() {
        for nothing in [
            "",
            "  \t\n",
            "\u{200F}",
            "\u{061C}\u{200B}\u{FEFF}",
            "\u{2067}\u{2069}",
            "\u{3164}",
            "\u{064B}",
            "\u{2800}",
        ] {
            assert!(!has_visible(nothing), "{nothing:?}");
        }
        for something in ["a", "\u{200F}ب", "٣", "—", "ـ", "🙂", "بِ"] {
            assert!(has_visible(something), "{something:?}");
        }
    }

    #[test]
    fn a_copied_number_loses_its_marks_and_nothing_else() {
        assert_eq!(without_formatting("\u{202B}٠٦ 12\u{202C}"), "٠٦ 12");
        assert_eq!(without_formatting("souad@example.org\u{200E}"), "souad@example.org");
    }
}
