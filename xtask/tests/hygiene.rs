//! Habits of the house that no compiler checks: small files, no left and right, nothing inline in pages, no test that
//! does not run.

use std::path::{Path, PathBuf};

mod hygiene {
    //! One file a habit.
    pub(crate) mod css;
    pub(crate) mod rust;
    pub(crate) mod templates;
}

/// A finding: line number (from 1) and what is wrong there.
type Finding = (usize, String);

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask/ lies in the workspace").to_owned()
}

/// Every file with one of these endings, below the workspace's root; what is generated, installed, hidden or taken
/// over from elsewhere (`vendor/`) is not ours to judge.
fn files(endings: &[&str]) -> Vec<PathBuf> {
    fn walk(folder: &Path, endings: &[&str], found: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(folder).expect("a folder that was just listed").flatten() {
            let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
            if path.is_dir() {
                if !name.starts_with('.')
                    && !["target", "node_modules", "vendor", "data"].contains(&name.as_str())
                {
                    walk(&path, endings, found);
                }
            } else if endings.iter().any(|ending| name.ends_with(ending)) {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    walk(&root(), endings, &mut found);
    found.sort();
    found
}

/// All findings of a check over all files, one a line.
fn findings(endings: &[&str], check: impl Fn(&str, &str) -> Vec<Finding>) -> String {
    let mut text = String::new();
    for path in files(endings) {
        let name =
            path.strip_prefix(root()).expect("found below the root").to_string_lossy().replace('\\', "/");
        let content = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{name}: {error}"));
        for (line, what) in check(&name, &content) {
            text.push_str(&format!("{name}:{line}: {what}\n"));
        }
    }
    text
}

#[test]
fn the_files_are_found_at_all() {
    assert!(files(&[".rs"]).iter().any(|path| path.ends_with("xtask/src/main.rs")));
}

#[test]
fn rust_files_are_small_and_every_test_runs() {
    let found = findings(&[".rs"], hygiene::rust::check);
    assert!(found.is_empty(), "{found}");
}

#[test]
fn style_sheets_know_no_left_and_right() {
    let found = findings(&[".css"], |_, content| hygiene::css::check(content));
    assert!(found.is_empty(), "{found}");
}

#[test]
fn templates_have_nothing_inline() {
    let found = findings(&[".html"], hygiene::templates::check);
    assert!(found.is_empty(), "{found}");
}

#[test]
fn no_browser_test_is_skipped_or_alone() {
    let found = findings(&[".test.mjs"], |_, content| {
        let marks = [".skip(", ".only(", ".todo(", "skip: true", "todo: true", "only: true"];
        let lines = content.lines().enumerate();
        lines
            .flat_map(|(at, line)| {
                marks
                    .iter()
                    .filter(|mark| line.contains(**mark))
                    .map(move |mark| (at + 1, format!("`{mark}`")))
            })
            .collect()
    });
    assert!(found.is_empty(), "{found}");
}
