//! What changed between two texts, by words: of articles, of contracts, of whatever has versions.

use similar::{ChangeTag, TextDiff};

use super::html::{Html, esc};

/// A stretch of text: the same in both, or only in one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// In both.
    Same(String),
    /// Only in the earlier one.
    Removed(String),
    /// Only in the later one.
    Added(String),
}

/// The differences by words, in reading order; neighbours of one kind are joined.
pub fn changes(before: &str, after: &str) -> Vec<Change> {
    let diff = TextDiff::configure().timeout(LIMIT).diff_unicode_words(before, after);
    let mut out: Vec<Change> = Vec::new();
    for change in diff.iter_all_changes() {
        let text = change.value();
        match (out.last_mut(), change.tag()) {
            (Some(Change::Same(last)), ChangeTag::Equal)
            | (Some(Change::Removed(last)), ChangeTag::Delete)
            | (Some(Change::Added(last)), ChangeTag::Insert) => last.push_str(text),
            (_, ChangeTag::Equal) => out.push(Change::Same(text.to_owned())),
            (_, ChangeTag::Delete) => out.push(Change::Removed(text.to_owned())),
            (_, ChangeTag::Insert) => out.push(Change::Added(text.to_owned())),
        }
    }
    out
}

/// The changes with no more than about `room` characters of what stayed the same on each side: enough to find the place.
pub fn excerpt(changes: &[Change], room: usize) -> Vec<Change> {
    let last = changes.len().saturating_sub(1);
    let cut = |n: usize, text: &str| {
        let chars: Vec<char> = text.chars().collect();
        let (head, tail) = (if n == 0 { 0 } else { room }, if n == last { 0 } else { room });
        if chars.len() <= head + tail + room {
            return text.to_owned();
        }
        let begin: String = chars[..head].iter().collect();
        let end: String = chars[chars.len() - tail..].iter().collect();
        format!("{begin} … {end}")
    };
    let shorten = |(n, change): (usize, &Change)| match change {
        Change::Same(text) => Change::Same(cut(n, text)),
        other => other.clone(),
    };
    changes.iter().enumerate().map(shorten).collect()
}

/// Two texts of the greatest length may be compared no longer than this; then the rest counts as replaced.
const LIMIT: std::time::Duration = std::time::Duration::from_millis(500);

/// Whether two texts differ in more than nothing.
pub fn has_changed(changes: &[Change]) -> bool {
    changes.iter().any(|change| !matches!(change, Change::Same(_)))
}

/// Differences as markup, for inside an element of the class `diff`.
pub fn changes_html(changes: &[Change]) -> Html {
    let one = |change: &Change| match change {
        Change::Same(text) => esc(text),
        Change::Removed(text) => format!("<del>{}</del>", esc(text)),
        Change::Added(text) => format!("<ins>{}</ins>", esc(text)),
    };
    Html(changes.iter().map(one).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_word_changed() {
        let found = changes("سنة 2018 – 2021 تنظيمية", "سنة 2017 – 2021 تنظيمية");
        assert_eq!(
            found,
            [
                Change::Same("سنة ".into()),
                Change::Removed("2018".into()),
                Change::Added("2017".into()),
                Change::Same(" – 2021 تنظيمية".into())
            ]
        );
        let short = excerpt(
            &changes(&format!("{} قبل", "كلمة ".repeat(50)), &format!("{} بعد", "كلمة ".repeat(50))),
            20,
        );
        assert!(
            matches!(&short[0], Change::Same(text) if text.chars().count() < 30 && text.starts_with(" … ")),
            "{short:?}"
        );
        assert!(has_changed(&found) && !has_changed(&changes("أ", "أ")));
    }
}
