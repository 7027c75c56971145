//! Guessing what the columns of a file hold from their headings, as Moroccan lists write them: Arabic, French or English.

use std::collections::{BTreeMap, BTreeSet};

use rawabit_text::fold;

use super::Field;
use super::heading_words::WORDS;

/// A heading as headings are compared: letters and digits, folded.
pub fn plain(heading: &str) -> String {
    fold(heading).chars().filter(|c| c.is_alphanumeric()).collect()
}

/// What the columns hold: what this unit's files meant before, then what the words mean, each field once. Columns nobody
/// knows hold nothing.
pub fn guess(headings: &[String], remembered: &BTreeMap<String, Option<Field>>) -> Vec<Option<Field>> {
    let mut taken = BTreeSet::new();
    let mut out: Vec<Option<Field>> = vec![None; headings.len()];
    let keys: Vec<String> = headings.iter().map(|heading| plain(heading)).collect();
    let mut settled = vec![false; headings.len()];
    for (at, key) in keys.iter().enumerate() {
        if let Some(field) = remembered.get(key) {
            settled[at] = true;
            out[at] = field.filter(|field| taken.insert(*field));
        }
    }
    for (at, key) in keys.iter().enumerate().filter(|(_, key)| !key.is_empty()) {
        if settled[at] {
            continue;
        }
        let Some(field) = meaning(key) else { continue };
        out[at] = if taken.insert(field) {
            Some(field)
        } else {
            field.latin().filter(|field| taken.insert(*field))
        };
    }
    // `الاسم`, `Nom`, `Name`: a given, a family or a whole name, as the others leave it.
    for (at, key) in keys.iter().enumerate() {
        if settled[at] || out[at].is_some() {
            continue;
        }
        let field = match key.as_str() {
            "الاسم" | "اسم" if taken.contains(&Field::Family) => Some(Field::Given),
            "nom" | "noms" if taken.contains(&Field::Given) => Some(Field::Family),
            "nom" | "noms" if taken.contains(&Field::GivenLatin) => Some(Field::FamilyLatin),
            "الاسم" | "اسم" | "nom" | "noms" | "name" => Some(Field::Name),
            _ => None,
        };
        let free = |field: Field| {
            if taken.contains(&field) {
                field.latin().filter(|latin| !taken.contains(latin))
            } else {
                Some(field)
            }
        };
        if let Some(field) = field.and_then(free) {
            taken.insert(field);
            out[at] = Some(field);
        }
    }
    // A family name alone is the whole name.
    let whole = [Field::Name, Field::NameLatin, Field::Given, Field::GivenLatin]
        .iter()
        .any(|field| taken.contains(field));
    if !whole && let Some(column) = out.iter_mut().find(|field| **field == Some(Field::Family)) {
        *column = Some(Field::Name);
    }
    out
}

/// What a heading means by itself.
fn meaning(key: &str) -> Option<Field> {
    let is = |words: &[&str]| words.iter().any(|word| plain(word) == key);
    WORDS.iter().find(|(_, words)| is(words)).map(|(field, _)| *field)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guessed(headings: &[&str]) -> Vec<Option<Field>> {
        guess(&headings.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>(), &BTreeMap::new())
    }

    #[test]
    fn lists_in_three_languages_are_understood() {
        let arabic = guessed(&[
            "ر.ت",
            "الاسم الكامل",
            "الجنس",
            "تاريخ الازدياد",
            "رقم ب.ت.و",
            "الهاتف",
            "الفرع",
            "المهنة",
            "تاريخ الانخراط",
        ]);
        let wanted = [
            None,
            Some(Field::Name),
            Some(Field::Gender),
            Some(Field::Birth),
            Some(Field::Identity),
            Some(Field::Phone),
            Some(Field::Unit),
            Some(Field::Profession),
            Some(Field::Joined),
        ];
        assert_eq!(arabic, wanted);
        assert_eq!(
            guessed(&["N° d’adhérent", "NOM", "Prénom", "CIN", "Tél.", "E-mail", "Province"]),
            [
                Some(Field::Number),
                Some(Field::Family),
                Some(Field::Given),
                Some(Field::Identity),
                Some(Field::Phone),
                Some(Field::Email),
                Some(Field::Area)
            ]
        );
        assert_eq!(
            guessed(&["First name", "Surname", "Date of birth", "Shoe size"]),
            [Some(Field::Given), Some(Field::Family), Some(Field::Birth), None]
        );
    }

    #[test]
    fn one_name_may_stand_in_two_scripts() {
        assert_eq!(guessed(&["الاسم الكامل", "Nom complet"]), [Some(Field::Name), Some(Field::NameLatin)]);
        assert_eq!(
            guessed(&["الاسم الشخصي", "النسب", "Prénom", "Nom"]),
            [Some(Field::Given), Some(Field::Family), Some(Field::GivenLatin), Some(Field::FamilyLatin)]
        );
        assert_eq!(guessed(&["الاسم", "النسب"]), [Some(Field::Given), Some(Field::Family)]);
        assert_eq!(guessed(&["Nom", "CIN"]), [Some(Field::Name), Some(Field::Identity)]);
        assert_eq!(guessed(&["النسب"]), [Some(Field::Name)]);
    }

    #[test]
    fn what_was_said_once_is_remembered() {
        let remembered = BTreeMap::from([(plain("Zone"), Some(Field::Unit)), (plain("Section"), None)]);
        let headings = ["Section".to_owned(), "ZONE :".to_owned()];
        assert_eq!(guess(&headings, &remembered), [None, Some(Field::Unit)]);
    }

    #[test]
    fn no_heading_means_two_things() {
        let mut seen = BTreeMap::new();
        for (field, words) in WORDS {
            for word in *words {
                let other = seen.insert(plain(word), *field);
                assert!(other.is_none_or(|other| other == *field), "{word}: {other:?} and {field:?}");
            }
        }
    }
}
