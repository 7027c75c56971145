//! Style sheets: a page set in Arabic and one set in French share them, so they know start and end only.

use crate::Finding;

/// Properties that name a side; `inset-inline-start` and the like take their place.
const SIDED: [&str; 6] = ["margin", "padding", "border", "scroll-margin", "scroll-padding", "overscroll"];

/// Properties whose value may name one.
const VALUED: [&str; 4] = ["float", "clear", "text-align", "caption-side"];

/// Every declaration that names a physical side.
pub(crate) fn check(content: &str) -> Vec<Finding> {
    let mut found = Vec::new();
    for (line, declaration) in declarations(&without_comments(content)) {
        let Some((property, value)) = declaration.split_once(':') else { continue };
        let property = property.trim().to_ascii_lowercase();
        let value = value.trim().trim_end_matches("!important").trim().to_ascii_lowercase();
        let words: Vec<_> = property.split('-').collect();
        let side = words.iter().any(|word| ["left", "right"].contains(word));
        let sided = side && (words.len() == 1 || SIDED.iter().any(|known| property.starts_with(known)));
        let valued = VALUED.contains(&property.as_str()) && ["left", "right"].contains(&value.as_str());
        if sided || valued {
            found.push((line, format!("`{property}: {value}` names a physical side")));
        }
    }
    found
}

/// The text with comments blanked out, lines kept.
fn without_comments(content: &str) -> String {
    let mut result = String::with_capacity(content.len());
    let mut rest = content;
    while let Some((before, after)) = rest.split_once("/*") {
        result.push_str(before);
        let (comment, after) = after.split_once("*/").unwrap_or((after, ""));
        result.extend(comment.chars().filter(|character| *character == '\n'));
        rest = after;
    }
    result + rest
}

/// What stands between braces and semicolons, with the line it begins on. Selectors come along; none of them has a
/// colon after the name of a property.
fn declarations(content: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let (mut line, mut start, mut text) = (1, 1, String::new());
    for character in content.chars() {
        if ['{', '}', ';'].contains(&character) {
            found.push((start, std::mem::take(&mut text)));
        } else if !(text.is_empty() && character.is_whitespace()) {
            if text.is_empty() {
                start = line;
            }
            text.push(character);
        }
        line += usize::from(character == '\n');
    }
    found.push((start, text));
    found
}

#[test]
fn physical_sides_are_found_and_logical_ones_pass() {
    let bad = "a { margin-left: 1px }\nb {\n  float:right;\n  left: 0;\n  border-top-right-radius: 2px; text-align: left !important }";
    let lines: Vec<_> = check(bad).into_iter().map(|(line, _)| line).collect();
    assert_eq!(lines, [1, 3, 4, 5, 5]);
    let good = "/* margin-left: no */ a:hover { margin-inline-start: 1px; inset-inline-end: 0; text-align: start;\n\
                border-start-end-radius: 2px; background: url(left.svg); --left-over: 1; grid-area: right; }\n\
                @media (width > 40rem) { .left:not(.right) { padding-block: 0 } }";
    assert_eq!(check(good), []);
}
