//! The messages: the same keys and the same arguments in three languages, and none that a page asks for is missing.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rawabit_platform::format::Formats;
use rawabit_platform::lang::{Catalog, Lang, Message, Preference, Voice, message_keys};

/// The rooms of the house and the one that the demo adds.
pub(super) fn rooms() -> Vec<rawabit_platform::web::Room> {
    let mut rooms = crate::house::rooms();
    rooms.push(crate::demo::time::ROOM);
    rooms
}

pub(super) fn texts(room: &rawabit_platform::web::Room) -> [(Lang, &'static str); 3] {
    [(Lang::Ar, room.locales.ar), (Lang::Fr, room.locales.fr), (Lang::En, room.locales.en)]
}

/// The variables that each message of a file uses.
fn variables(ftl: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut key = String::new();
    for line in ftl.lines().filter(|line| !line.starts_with('#')) {
        if let Some(next) = message_keys(line).next() {
            key = next;
        }
        let names = found.entry(key.clone()).or_default();
        for piece in line.split('$').skip(1) {
            let name: String =
                piece.chars().take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c)).collect();
            // `$n` chooses the form and `$n-text` is the same number written out: one argument.
            names.insert(name.trim_end_matches("-text").to_owned());
        }
    }
    found
}

#[test]
fn the_three_languages_have_the_same_keys_and_arguments() {
    for room in rooms() {
        let [(_, arabic), others @ ..] = texts(&room);
        let expected = variables(arabic);
        for (lang, text) in others {
            let found = variables(text);
            let (a, b): (BTreeSet<_>, BTreeSet<_>) = (expected.keys().collect(), found.keys().collect());
            let missing: Vec<_> = a.symmetric_difference(&b).collect();
            assert!(missing.is_empty(), "{} {}: {missing:?}", room.name, lang.code());
            for (key, names) in &expected {
                assert_eq!(names, &found[key], "{} {}: {key}", room.name, lang.code());
            }
        }
    }
}

/// Runs of digits with their separators: `1,003`, `1 003`, `139`.
fn numbers(text: &str) -> BTreeSet<String> {
    let between = |c: char| matches!(c, '.' | ',' | '\u{a0}' | '\u{202f}' | '٬');
    text.split(|c: char| !c.is_ascii_digit() && !between(c))
        .map(|number| number.chars().filter(char::is_ascii_digit).collect::<String>())
        .filter(|number| !number.is_empty())
        .collect()
}

/// Arabic chooses the form of 139 by 39 and of 1003 by 3. What is read is the number.
#[test]
fn every_message_writes_the_whole_number() {
    let locales: Vec<_> = rooms().iter().map(|room| room.locales).collect();
    let catalog = Arc::new(Catalog::new(&locales).expect("messages"));
    let formats = Arc::new(Formats::new("MA", jiff::tz::TimeZone::UTC));
    let mut said_numbers = 0;
    for room in rooms() {
        for (lang, ftl) in texts(&room) {
            let voice =
                Voice::new(Preference::of_the_house(lang), Arc::clone(&catalog), Arc::clone(&formats))
                    .plain();
            for (key, names) in variables(ftl).into_iter().filter(|(_, names)| !names.is_empty()) {
                for (n, wrong) in [(139_i64, "39"), (1003, "3")] {
                    let mut message = Message::new(key.clone());
                    for name in &names {
                        message.args.insert(name.clone().into(), n.into());
                    }
                    let said = voice.msg(&message);
                    let found = numbers(&said);
                    assert!(
                        !found.contains(wrong) || numbers(&source(ftl, &key)).contains(wrong),
                        "{} {}: {key}: {said}",
                        room.name,
                        lang.code()
                    );
                    assert!(!said.contains("{$"), "{} {}: {key}: {said}", room.name, lang.code());
                    said_numbers += usize::from(found.contains(&n.to_string()));
                }
            }
        }
    }
    assert!(said_numbers > 500, "only {said_numbers} messages wrote their number");
}

/// The lines of one message.
fn source(ftl: &str, key: &str) -> String {
    let mut lines = ftl.lines().skip_while(|line| message_keys(line).next().as_deref() != Some(key));
    let first = lines.next().unwrap_or_default();
    std::iter::once(first)
        .chain(lines.take_while(|line| line.starts_with([' ', '}'])))
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn a_key_belongs_to_one_room() {
    let mut owner: BTreeMap<String, &str> = BTreeMap::new();
    for room in rooms() {
        for key in message_keys(room.locales.ar) {
            if let Some(other) = owner.insert(key.clone(), room.name) {
                panic!("{key} is in {other} and in {}", room.name);
            }
        }
    }
}

pub(super) fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs" || extension == "html") {
            found.push(path);
        }
    }
}

/// Keys that stand as whole literals in calls that say them.
fn asked(text: &str) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for call in [".t(\"", ".tn(\"", ".ta(\"", "Message::new(\""] {
        for piece in text.split(call).skip(1) {
            if let Some((key, _)) = piece.split_once('"')
                && !key.contains('{')
            {
                keys.insert(key.to_owned());
            }
        }
    }
    keys
}

#[test]
fn no_page_asks_for_a_message_that_is_not_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut files = Vec::new();
    for folder in ["crates/platform/src", "crates/platform/templates", "crates/rawabit/src/demo"] {
        sources(&root.join(folder), &mut files);
    }
    for room in ["people", "federation", "portal", "members", "meetings", "programmes"] {
        sources(&root.join("rooms").join(room).join("src"), &mut files);
        sources(&root.join("rooms").join(room).join("templates"), &mut files);
    }
    assert!(files.len() > 100, "the sources are not where they should be");
    let known: BTreeSet<String> = rooms().iter().flat_map(|room| message_keys(room.locales.ar)).collect();
    let mut missing = Vec::new();
    for file in files.into_iter().filter(|file| !file.ends_with("tests.rs")) {
        let text = std::fs::read_to_string(&file).expect("a source");
        let code = text.split("mod tests {").next().unwrap_or_default();
        missing.extend(
            asked(code).into_iter().filter(|key| !known.contains(key)).map(|key| (file.clone(), key)),
        );
    }
    assert!(missing.is_empty(), "{missing:#?}");
}
