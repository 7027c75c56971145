//! What holds of the room as a whole.

use rawabit_platform::lang::{Lang, message_keys};

#[test]
fn the_three_languages_have_the_same_messages() {
    let locales = rawabit_meetings::ROOM.locales;
    let keys = |text: &str| message_keys(text).collect::<std::collections::BTreeSet<_>>();
    assert_eq!(keys(locales.ar), keys(locales.fr), "{:?}", Lang::Fr);
    assert_eq!(keys(locales.ar), keys(locales.en), "{:?}", Lang::En);
    let theirs = |key: &String| {
        ["meetings-", "done-meetings-", "personal-"].iter().any(|stem| key.starts_with(stem))
            || key == "room-meetings"
    };
    assert!(keys(locales.ar).iter().all(theirs));
}

/// A message that a page asks for by its whole name is there. Names put together at run time are seen by the page tests.
#[test]
fn messages_asked_for_exist() {
    let mut asked = std::collections::BTreeSet::new();
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![root.join("src"), root.join("templates")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if let Ok(text) = std::fs::read_to_string(&path) {
                for part in text.split('"').filter(|part| part.starts_with("meetings-")) {
                    asked.insert(part.to_owned());
                }
            }
        }
    }
    let known: std::collections::BTreeSet<String> = message_keys(rawabit_meetings::ROOM.locales.ar).collect();
    // Stems of forms and tables, and keys with a hole, are not messages.
    let missing: Vec<_> = asked
        .iter()
        .filter(|key| !key.contains('{') && !key.ends_with('-') && !known.contains(*key))
        .filter(|key| !known.iter().any(|known| known.starts_with(&format!("{key}-"))))
        .filter(|key| !known.contains(&format!("done-{key}")))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}
