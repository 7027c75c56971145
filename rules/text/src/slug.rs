//! Web addresses that an Arabic reader can read.

use unicode_normalization::UnicodeNormalization;

use crate::digits::western;
use crate::fold::{fold_char, in_word, vanishes};

/// A slug is cut at a word's edge after this many characters.
const SLUG_CHARS: usize = 80;

/// What an address is called when its title holds no letter at all.
const NAMELESS: &str = "untitled";

/// The last part of a web address, made from a title.
///
/// Arabic letters stay as written (hamza and ta marbuta included) without vowel marks and tatweel; Latin letters
/// lose capitals and accents; digits become ASCII; everything else separates words and becomes one `-`. At most 80
/// characters, cut between words. Never empty, never with a dot, slash, percent or space in it; a slug of a slug is
/// itself. Unique it is not: the caller adds a number when the address is taken.
///
/// ```
/// use rawabit_text::slug;
/// assert_eq!(slug("اِجتماعٌ لرؤساء «الروابط المهنية» ٢٠١٨"), "اجتماع-لرؤساء-الروابط-المهنية-2018");
/// assert_eq!(slug("L’été à Fès…"), "l-ete-a-fes");
/// ```
pub fn slug(title: &str) -> String {
    let mut words: Vec<String> = Vec::new();
    let mut open = false;
    for c in title.nfkc() {
        if c != 'ء' && vanishes(c) {
            continue;
        }
        let mut put = |letter: char| {
            if !open {
                words.push(String::new());
                open = true;
            }
            if let Some(word) = words.last_mut() {
                word.push(letter);
            }
        };
        if let Some(digit) = western(c) {
            put(digit);
        } else if is_arabic(c) && in_word(c) {
            put(c);
        } else {
            let mut separates = true;
            fold_char(c, &mut |f| {
                if in_word(f) {
                    separates = false;
                    put(f);
                }
            });
            if separates {
                open = false;
            }
        }
    }
    join(&words)
}

fn join(words: &[String]) -> String {
    let mut out = String::new();
    let mut length = 0;
    for word in words {
        // Taking marks out may bring letters together that compose.
        let word: String = word.nfc().collect();
        let letters = word.chars().count();
        if out.is_empty() {
            out.extend(word.chars().take(SLUG_CHARS));
            length = letters;
        } else if length + 1 + letters <= SLUG_CHARS {
            out.push('-');
            out.push_str(&word);
            length += 1 + letters;
        } else {
            break;
        }
    }
    if out.is_empty() { NAMELESS.to_owned() } else { out }
}

fn is_arabic(c: char) -> bool {
    matches!(c, '\u{0600}'..='\u{06FF}' | '\u{0750}'..='\u{077F}' | '\u{08A0}'..='\u{08FF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arabic_stays_readable() {
        assert_eq!(slug("الأمين العام يترأس اجتماعا"), "الأمين-العام-يترأس-اجتماعا");
        assert_eq!(slug("قــرَاءة في بلاغ"), "قراءة-في-بلاغ");
    }

    #[test]
    fn nothing_dangerous_gets_through() {
        for title in ["", "..", "../..", "/", "%2e%2e", "\u{202E}", "؟!", "ـــ"] {
            let made = slug(title);
            assert!(!made.is_empty() && !made.contains(['.', '/', '%', '\\']), "{title:?} gave {made:?}");
        }
    }

    #[test]
    fn a_long_title_is_cut_between_words() {
        let made = slug(&"كلمة ".repeat(50));
        assert!(made.chars().count() <= 80 && made.ends_with("كلمة"));
        assert_eq!(slug(&"ك".repeat(500)).chars().count(), 80);
    }
}
