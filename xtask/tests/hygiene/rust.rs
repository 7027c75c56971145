//! Rust files.

use crate::Finding;

/// Above this a file is two things. (About 400 is what the house aims at; this is where it stops being taste.)
const LINES: usize = 500;

/// Size, ignored tests, and styles written into pages by code.
pub(crate) fn check(name: &str, content: &str) -> Vec<Finding> {
    let mut found = Vec::new();
    let tests = name.split('/').any(|part| part == "tests") || name.ends_with("tests.rs");
    let lines = content.lines().count();
    if !tests && lines > LINES {
        found.push((lines, format!("{lines} lines; more than {LINES} are two files")));
    }
    let mut product = !tests;
    // The word is put together here, so that this file does not find itself.
    let (ignored, style) = (concat!("#[", "ignore"), concat!("style", "=\\\""));
    for (at, line) in content.lines().enumerate() {
        product &= !line.trim_start().starts_with("#[cfg(test)]");
        if line.trim_start().starts_with(ignored) {
            found.push((at + 1, "a test that is not run: make it run or remove it".into()));
        }
        if product
            && (line.contains(style)
                || line.contains(concat!("style", "=\"#"))
                || line.contains(concat!(" style", "=\"{")))
        {
            found.push((at + 1, "an inline style: our content security policy refuses it".into()));
        }
    }
    found
}

#[test]
fn long_files_are_found_but_not_long_tests() {
    let long = "//\n".repeat(LINES + 1);
    assert_eq!(check("rooms/people/src/store.rs", &long).len(), 1);
    assert!(check("rooms/people/tests/story.rs", &long).is_empty());
    assert!(check("rooms/people/src/store.rs", &"//\n".repeat(LINES)).is_empty());
}

#[test]
fn ignored_tests_and_inline_styles_are_found() {
    let ignored = ["    #[", "ignore = \"slow\"]\n    fn x() {}\n"].concat();
    assert_eq!(check("rooms/people/tests/x.rs", &ignored)[0].0, 1);
    let styled = ["let x = \"<p style", "=\\\"color:red\\\">\";\n"].concat();
    assert_eq!(check("crates/platform/src/chart.rs", &styled).len(), 1);
    // A test may say what must not be there.
    let tested = ["#[cfg(test)]\nmod tests {\n", &styled, "}\n"].concat();
    assert!(check("crates/platform/src/chart.rs", &tested).is_empty());
}
