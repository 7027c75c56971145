//! Keys that any database sorts the way a reader expects.

use std::fmt::Write;

use crate::digits::western;
use crate::fold::{fold, fold_char, in_word};
use crate::token::{Token, scan};

/// Only this many letters decide the order.
const KEY_CHARS: usize = 64;

/// Whether the Arabic article counts when sorting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Article {
    /// `الرباط` sorts under alif, as official lists do.
    Keep,
    /// `الرباط` sorts under ra, as indexes and telephone books do.
    Skip,
}

/// A key for `ORDER BY`: digits and the letters a–f only, so that every collation of every database compares it as
/// bytes.
///
/// Numbers come first and by value (`2` before `10`), then Arabic in the order of its alphabet, then Latin, then
/// other scripts. Marks, hamza seats, accents and capitals decide only between texts that are otherwise the same.
///
/// ```
/// use rawabit_text::{Article, sort_key};
/// let key = |text| sort_key(text, Article::Keep);
/// assert!(key("أكادير") < key("بركان") && key("بركان") < key("Agadir"));
/// assert!(key("المادة 2") < key("المادة 10"));
/// ```
pub fn sort_key(text: &str, article: Article) -> String {
    let mut key = String::new();
    let mut room = KEY_CHARS;
    for (i, Token { text: word, .. }) in scan(text).iter().enumerate() {
        if room == 0 {
            break;
        }
        if i > 0 {
            key.push_str("10");
        }
        let word = match article {
            Article::Skip => word.strip_prefix("ال").filter(|rest| rest.chars().count() >= 2).unwrap_or(word),
            Article::Keep => word,
        };
        room = weigh(word, room, &mut key);
    }
    key.push_str("00");
    finer(text, &mut key);
    key
}

/// Writes the weights of one folded word; returns the room left.
fn weigh(word: &str, mut room: usize, key: &mut String) -> usize {
    let mut rest = word;
    while room > 0 {
        let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        if digits > 0 {
            // The count of digits before the digits makes numbers sort by value.
            let number = rest[..digits].trim_start_matches('0');
            put(key, 0x20 + number.len().min(31) as u32);
            number.chars().take(room).for_each(|d| put(key, 0x20 + u32::from(d) - u32::from('0')));
            room = room.saturating_sub(digits);
            rest = &rest[digits..];
            continue;
        }
        let Some(c) = rest.chars().next() else { break };
        match c {
            '\u{0627}'..='\u{064A}' => put(key, 0x40 + u32::from(c) - 0x0627),
            'a'..='z' => put(key, 0x80 + u32::from(c) - u32::from('a')),
            other => {
                let _ = write!(key, "f0{:06x}", u32::from(other));
            }
        }
        room -= 1;
        rest = &rest[c.len_utf8()..];
    }
    room
}

fn put(key: &mut String, weight: u32) {
    let _ = write!(key, "{weight:02x}");
}

/// Writes what folding threw away, letter by letter, plain letters as `0`.
fn finer(text: &str, key: &mut String) {
    let mut fine = String::new();
    for c in text.chars().take(KEY_CHARS) {
        let mut letter = false;
        fold_char(c, &mut |f| letter |= in_word(f));
        if !letter {
            continue;
        }
        let plain = western(c).is_some() || fold(c.encode_utf8(&mut [0; 4])).chars().eq([c]);
        fine.push(match c {
            _ if plain => '0',
            'ٱ' => '1',
            'أ' | 'ؤ' | 'ئ' => '2',
            'إ' => '3',
            'آ' => '4',
            'ى' | 'ة' => '5',
            _ if c.is_uppercase() => '7',
            _ => '6',
        });
    }
    key.push_str(fine.trim_end_matches('0'));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(mut words: Vec<&str>, article: Article) -> Vec<&str> {
        words.sort_by_key(|word| sort_key(word, article));
        words
    }

    #[test]
    fn arabic_comes_in_the_order_of_its_alphabet_and_before_latin() {
        assert_eq!(
            sorted(vec!["Zagora", "وزان", "آسفي", "Agadir", "بركان", "إفران", "12"], Article::Keep),
            ["12", "آسفي", "إفران", "بركان", "وزان", "Agadir", "Zagora"]
        );
    }

    #[test]
    fn the_article_counts_or_not() {
        let towns = vec!["تازة", "الرباط", "بركان"];
        assert_eq!(sorted(towns.clone(), Article::Keep), ["الرباط", "بركان", "تازة"]);
        assert_eq!(sorted(towns, Article::Skip), ["بركان", "تازة", "الرباط"]);
    }

    #[test]
    fn a_word_comes_before_the_longer_one_and_plain_before_marked() {
        assert_eq!(sorted(vec!["bens", "ben z", "ben"], Article::Keep), ["ben", "ben z", "bens"]);
        assert_eq!(sorted(vec!["أمل", "امل"], Article::Keep), ["امل", "أمل"]);
        assert_eq!(sorted(vec!["Fès", "fes", "Fes"], Article::Keep)[0], "fes");
        assert!(sort_key("Ali2", Article::Keep) < sort_key("Ali10", Article::Keep));
    }
}
