//! Words: one thing has one name (`docs/glossary.md`), and the habits of writing that a machine can see.

use std::collections::BTreeMap;
use std::path::Path;

use rawabit_platform::lang::{Lang, message_keys};

use super::messages::{rooms, sources, texts};

const GLOSSARY: &str = include_str!("../../../../docs/glossary.md");

/// The words that the glossary's last column gives up, by language.
fn given_up() -> BTreeMap<&'static str, Vec<String>> {
    let mut found: BTreeMap<&'static str, Vec<String>> = BTreeMap::new();
    for row in GLOSSARY.lines().filter(|line| line.starts_with("| ")).skip(1) {
        let cells: Vec<&str> = row.trim_matches('|').split('|').collect();
        let last = cells.last().copied().unwrap_or_default();
        for part in last.split(';') {
            let Some((code, words)) = part.trim().split_once(": ") else { continue };
            let lang = Lang::from_code(code).unwrap_or_else(|| panic!("a language in {row}"));
            found
                .entry(lang.code())
                .or_default()
                .extend(words.split(", ").map(|word| word.trim().to_owned()));
        }
    }
    found
}

/// The values of a message file, with their keys: comments and keys hold code, not words.
fn values(ftl: &str) -> Vec<(String, String)> {
    let mut key = String::new();
    ftl.lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| match message_keys(line).next() {
            Some(next) => {
                key = next;
                (
                    key.clone(),
                    line.split_once('=').map(|(_, value)| value.trim().to_owned()).unwrap_or_default(),
                )
            }
            None => (key.clone(), line.to_owned()),
        })
        .collect()
}

/// Whether a text has these words, whole.
fn says(text: &str, words: &str) -> bool {
    let text = text.to_lowercase();
    let inside = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    text.match_indices(&words.to_lowercase()).any(|(at, found)| {
        !inside(text[..at].chars().next_back()) && !inside(text[at + found.len()..].chars().next())
    })
}

#[test]
fn one_thing_has_one_name() {
    let given_up = given_up();
    assert!(given_up.values().map(Vec::len).sum::<usize>() > 10, "{given_up:?}");
    let mut found = Vec::new();
    for room in rooms() {
        for (lang, ftl) in texts(&room) {
            for (key, value) in values(ftl) {
                for word in given_up.get(lang.code()).into_iter().flatten().filter(|word| says(&value, word))
                {
                    found.push(format!("{} {}: {key} says {word}", room.name, lang.code()));
                }
            }
        }
    }
    assert!(found.is_empty(), "see docs/glossary.md: {found:#?}");
}

#[test]
fn a_word_is_found_whole_only() {
    assert!(says("Choisissez l’unité", "unité") && says("Unités", "unités"));
    assert!(!says("une communauté d’unitéistes", "unité") && !says("organes", "organe"));
}

#[test]
fn french_never_breaks_before_its_double_marks() {
    let mut found = Vec::new();
    for room in rooms() {
        for (key, value) in values(room.locales.fr) {
            let plain = [" :", " ;", " ?", " !", " »", "« "].into_iter().any(|mark| value.contains(mark));
            if plain {
                found.push(format!("{} {key}", room.name));
            }
        }
    }
    assert!(found.is_empty(), "a no-break space (U+00A0) belongs there: {found:#?}");
}

/// Imperatives to one person, which Moroccan administrations do not write on buttons.
const TO_ONE: [&str; 16] = [
    "احفظ",
    "أرسل",
    "سجل",
    "افتح",
    "اختم",
    "أعد",
    "صادق",
    "ابحث",
    "أضف",
    "اختر",
    "اعرض",
    "ألغ",
    "أجل",
    "اكتب",
    "احذف",
    "انتقل",
];

#[test]
fn arabic_buttons_are_nouns_of_action() {
    let mut seen = 0;
    let mut found = Vec::new();
    for room in rooms() {
        for (key, value) in values(room.locales.ar) {
            let first = value.split_whitespace().next().unwrap_or_default();
            let button = key.ends_with("-submit") || key.ends_with("-save") || key.contains("-do-");
            seen += usize::from(button);
            if button && (TO_ONE.contains(&first) || first.ends_with("وا")) {
                found.push(format!("{} {key}: {value}", room.name));
            }
            // «سجل» and «أعد» are also other words; these are not.
            for word in
                ["احفظ", "اختر", "ابحث", "اكتب", "ابدأوا"].into_iter().filter(|word| says(&value, word))
            {
                found.push(format!("{} {key} says {word}", room.name));
            }
        }
    }
    assert!(seen > 40, "only {seen} buttons");
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn no_page_writes_an_arabic_comma_by_itself() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut files = Vec::new();
    sources(&root.join("crates/platform/templates"), &mut files);
    for room in std::fs::read_dir(root.join("rooms")).expect("the rooms").flatten() {
        sources(&room.path().join("templates"), &mut files);
    }
    assert!(files.len() > 20, "the templates are not where they should be");
    let marks = |file: &Path| std::fs::read_to_string(file).expect("a template").contains(['،', '؛', '؟']);
    let found: Vec<_> = files.into_iter().filter(|file| marks(file)).collect();
    assert!(found.is_empty(), "pages are read in three languages: {found:#?}");
}
