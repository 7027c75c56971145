//! The same floor plan in every room.

use std::path::Path;

/// What a room with content has, from its folder.
const FLOOR_PLAN: [&str; 8] = [
    "src/lib.rs",
    "src/model.rs",
    "src/permissions.rs",
    "src/store.rs",
    "src/commands.rs",
    "locales/ar.ftl",
    "locales/fr.ftl",
    "locales/en.ftl",
];

/// The files the room should have and has not. A room that is only a face (`src/lib.rs` alone) has no content yet.
pub(crate) fn missing(room: &Path) -> Vec<String> {
    let source = std::fs::read_dir(room.join("src")).into_iter().flatten().flatten();
    if source.filter(|entry| entry.file_name() != "lib.rs").count() == 0 {
        return Vec::new();
    }
    // A file that has grown is a folder of the same name.
    let there = |file: &str| {
        let folder = file.strip_suffix(".rs").map(|stem| room.join(stem).join("mod.rs"));
        room.join(file).is_file() || folder.is_some_and(|grown| grown.is_file())
    };
    let lacking = FLOOR_PLAN.iter().filter(|file| !there(file));
    lacking.map(|file| room.join(file).display().to_string()).collect()
}

#[test]
fn a_room_that_begins_needs_every_file_and_an_empty_one_none() {
    let room = std::env::temp_dir().join(format!("rawabit-room-{}", std::process::id()));
    std::fs::create_dir_all(room.join("src")).unwrap();
    std::fs::write(room.join("src/lib.rs"), "").unwrap();
    assert!(missing(&room).is_empty());
    std::fs::create_dir_all(room.join("src/store")).unwrap();
    std::fs::write(room.join("src/store/mod.rs"), "").unwrap();
    let found = missing(&room);
    std::fs::remove_dir_all(&room).unwrap();
    assert_eq!(found.len(), FLOOR_PLAN.len() - 2, "{found:?}");
    assert!(found.iter().any(|file| file.ends_with("locales/fr.ftl")), "{found:?}");
}
