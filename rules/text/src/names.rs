//! Names of persons: finding the same one under another spelling, and initials for a picture that is missing.

use crate::token::{scan, tokens};

/// Particles that Moroccan papers write sometimes onto the next name, sometimes apart.
const JOINED: [&str; 17] = [
    "عبد", "بن", "ابن", "بنت", "ابو", "بو", "ام", "ايت", "ال", "el", "al", "abd", "abdel", "ben", "bou",
    "ait", "oulad",
];

/// A key that is equal for spellings of one name that differ only in how it is put on paper.
///
/// Folded as [`crate::fold`] does; `عبد الله` is `عبدالله`, `بن بركة` is `بنبركة`, `EL AMRANI`, `El-Amrani`, `Elamrani` and
/// `Al Amrani` are one, `Abd El Ilah` is `Abdelilah`; the order of given and family name does not matter. For proposing
/// duplicates to a human, not for merging them: different persons share names.
///
/// ```
/// use rawabit_text::name_key;
/// assert_eq!(name_key("عبد الله بن بركة"), name_key("بنبركة عبدالله"));
/// assert_eq!(name_key("EL AMRANI Fatima"), name_key("Fatima Al-Amrani"));
/// ```
pub fn name_key(name: &str) -> String {
    let mut words: Vec<String> = Vec::new();
    let mut pending = String::new();
    for token in tokens(name) {
        if JOINED.contains(&token.as_str()) {
            pending.push_str(if token == "ابن" { "بن" } else { &token });
        } else {
            pending.push_str(&token);
            words.push(canonical(&std::mem::take(&mut pending)));
        }
    }
    if !pending.is_empty() {
        words.push(pending);
    }
    words.sort_unstable();
    words.join(" ")
}

/// One spelling for the Latin article and for the names of servants of God.
fn canonical(word: &str) -> String {
    for servant in ["abdel", "abdal", "abdul"] {
        if let Some(rest) = word.strip_prefix(servant).filter(|rest| rest.len() >= 2) {
            return format!("abdel{}", rest.trim_start_matches('-'));
        }
    }
    match word.strip_prefix("al").filter(|rest| rest.len() >= 4) {
        Some(rest) => format!("el{rest}"),
        None => word.to_owned(),
    }
}

/// One or two letters to stand for a person: of the first word and of the last, the article left out. Arabic letters
/// are set apart by a space, because they would otherwise join into a word.
///
/// Empty when the name holds no letter.
///
/// ```
/// use rawabit_text::initials;
/// assert_eq!(initials("نزار بركة"), "ن ب");
/// assert_eq!(initials("Nizar El Baraka"), "NB");
/// ```
pub fn initials(name: &str) -> String {
    let words: Vec<char> = scan(name)
        .into_iter()
        .filter(|token| !matches!(token.text.as_str(), "el" | "al" | "ال" | "بن" | "ben"))
        .filter_map(|token| {
            let written = &name[token.span];
            let bare = written.strip_prefix("ال").filter(|rest| rest.chars().count() >= 2);
            bare.unwrap_or(written).chars().find(|c| c.is_alphanumeric())
        })
        .collect();
    let letters: Vec<char> = match words.as_slice() {
        [] => return String::new(),
        [only] => vec![*only],
        [first, .., last] => vec![*first, *last],
    };
    let arabic = letters.iter().any(|c| ('\u{0600}'..='\u{06FF}').contains(c));
    let shown: Vec<String> = letters.iter().map(|c| c.to_uppercase().collect()).collect();
    shown.join(if arabic { " " } else { "" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_person_has_one_key() {
        for (one, other) in [
            ("عبد الرحمان", "عبدالرحمان"),
            ("EL HASSANI", "ELHASSANI"),
            ("EL-HASSANI", "El Hassani"),
            ("Abd El Ilah BEN ALI", "Benali Abdelilah"),
            ("Aït Baha", "AITBAHA"),
            ("أحمد آيت باها", "ايت باها احمد"),
            ("Abdallah", "Abdellah"),
        ] {
            assert_eq!(name_key(one), name_key(other), "{one} / {other}");
        }
        assert_ne!(name_key("Ali Amrani"), name_key("Aliou Amrani"));
        assert_ne!(name_key("نزار"), name_key("نوار"));
    }

    #[test]
    fn initials_of_odd_names() {
        assert_eq!(initials(""), "");
        assert_eq!(initials("«»"), "");
        assert_eq!(initials("الحسن"), "ح");
        assert_eq!(initials("فاطمة الزهراء المنصوري"), "ف م");
    }
}
