//! Showing why a text was found, in the text as it was written.

use std::collections::BTreeSet;
use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use crate::query::Query;
use crate::token::scan;

/// A piece of the original text, to be marked or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Segment<'t> {
    /// The words as written, marks and all.
    pub text: &'t str,
    /// This piece answers the search.
    pub hit: bool,
}

/// The part of a text that answers a search best.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Snippet<'t> {
    /// The pieces, in order.
    pub segments: Vec<Segment<'t>>,
    /// Text was left out before the first piece: show an ellipsis.
    pub cut_before: bool,
    /// Text was left out after the last piece: show an ellipsis.
    pub cut_after: bool,
}

/// Cuts a text into pieces that answer the search and pieces between them.
///
/// The pieces put together are the text, byte for byte; none is empty, and no cut falls inside a grapheme (a letter
/// with its vowel marks).
pub fn highlight<'t>(text: &'t str, query: &Query) -> Vec<Segment<'t>> {
    let hits: Vec<Range<usize>> = hits(text, query).into_iter().map(|(span, _)| span).collect();
    pieces(text, 0..text.len(), &hits)
}

/// The stretch of at most `max_chars` visible characters that holds most of the searched words, cut between words
/// where it can be; the beginning of the text when nothing in it answers.
pub fn snippet<'t>(text: &'t str, query: &Query, max_chars: usize) -> Snippet<'t> {
    let mut edges: Vec<usize> = text.grapheme_indices(true).map(|(at, _)| at).collect();
    let total = edges.len();
    edges.push(text.len());
    let found = hits(text, query);
    let spans: Vec<Range<usize>> = found.iter().map(|(span, _)| span.clone()).collect();
    if total <= max_chars {
        let segments = pieces(text, 0..text.len(), &spans);
        return Snippet { segments, cut_before: false, cut_after: false };
    }
    let index = |byte: usize| edges.partition_point(|&edge| edge < byte);
    let mut start = best_start(&found, max_chars, index);
    // A quarter of the room goes to what leads up to the first hit, and no room is wasted at the end.
    start = start.saturating_sub(max_chars / 4).min(total - max_chars);
    let mut end = start + max_chars;
    let first_hit = spans.iter().map(|span| index(span.start)).find(|&at| at >= start);
    let blank = |i: usize| text[edges[i]..edges[i + 1]].chars().all(char::is_whitespace);
    if start > 0
        && !blank(start - 1)
        && let Some(space) = (start..end).find(|&i| blank(i)).filter(|&i| first_hit.is_none_or(|hit| i < hit))
    {
        start = space;
    }
    if end < total
        && !blank(end)
        && let Some(space) =
            (start..end).rev().find(|&i| blank(i)).filter(|&i| first_hit.is_none_or(|hit| i > hit))
    {
        end = space;
    }
    while start < end && blank(start) {
        start += 1;
    }
    while end > start && blank(end - 1) {
        end -= 1;
    }
    Snippet {
        segments: pieces(text, edges[start]..edges[end], &spans),
        cut_before: start > 0,
        cut_after: end < total,
    }
}

/// The grapheme at which the window with most different words begins; 0 without hits.
fn best_start(found: &[(Range<usize>, usize)], max_chars: usize, index: impl Fn(usize) -> usize) -> usize {
    let places: Vec<(usize, usize)> = found.iter().map(|(span, term)| (index(span.start), *term)).collect();
    let room = max_chars - max_chars / 4;
    let mut best = (0, 0);
    for (i, &(at, _)) in places.iter().enumerate() {
        let window = places[i..].iter().take_while(|(other, _)| *other < at + room);
        let different: BTreeSet<usize> = window.map(|(_, term)| *term).collect();
        if different.len() > best.0 {
            best = (different.len(), at);
        }
    }
    best.1
}

/// The words of the text that answer, widened to whole graphemes, with the number of the term they answer.
fn hits(text: &str, query: &Query) -> Vec<(Range<usize>, usize)> {
    if query.is_empty() {
        return Vec::new();
    }
    let mut edges: Option<Vec<usize>> = None;
    let mut out: Vec<(Range<usize>, usize)> = Vec::new();
    for token in scan(text) {
        let Some(term) = query.term_for(&token.text) else { continue };
        let edges = edges.get_or_insert_with(|| {
            text.grapheme_indices(true).map(|(at, _)| at).chain([text.len()]).collect()
        });
        let from = edges[edges.partition_point(|&edge| edge <= token.span.start) - 1];
        let to = edges[edges.partition_point(|&edge| edge < token.span.end)];
        out.push((from..to, term));
    }
    out
}

/// Cuts `within` at the spans, which come in order and may touch or overlap.
fn pieces<'t>(text: &'t str, within: Range<usize>, spans: &[Range<usize>]) -> Vec<Segment<'t>> {
    let mut out: Vec<Segment<'t>> = Vec::new();
    let mut at = within.start;
    for span in spans {
        let (from, to) = (span.start.max(at), span.end.min(within.end));
        if from >= to {
            continue;
        }
        if from > at {
            out.push(Segment { text: &text[at..from], hit: false });
        }
        out.push(Segment { text: &text[from..to], hit: true });
        at = to;
    }
    if at < within.end {
        out.push(Segment { text: &text[at..within.end], hit: false });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(segments: &[Segment<'_>]) -> String {
        segments.iter().map(|s| if s.hit { format!("[{}]", s.text) } else { s.text.to_owned() }).collect()
    }

    #[test]
    fn a_hit_is_shown_as_it_was_written() {
        let text = "تجديد الفروع الإقليمية والجِهَوِيَّة للروابط";
        assert_eq!(
            marked(&highlight(text, &Query::parse("الجهويه"))),
            "تجديد الفروع الإقليمية [والجِهَوِيَّة] للروابط"
        );
        assert_eq!(marked(&highlight("L’Œuvre", &Query::parse("oeuvre"))), "L’[Œuvre]");
        assert_eq!(marked(&highlight(text, &Query::parse("%"))), text);
    }

    #[test]
    fn a_snippet_shows_where_the_words_are_together() {
        let text = format!(
            "{} ترأس الأمين العام اجتماعا لرؤساء الروابط المهنية بالرباط {}",
            "مقدمة ".repeat(50),
            "خاتمة ".repeat(50)
        );
        let snippet = snippet(&text, &Query::parse("اجتماع روابط"), 60);
        let shown = marked(&snippet.segments);
        assert!(shown.contains("[الروابط]"), "{shown}");
        assert!(snippet.cut_before && snippet.cut_after);
        assert!(snippet.segments.iter().map(|s| s.text.graphemes(true).count()).sum::<usize>() <= 60);
        assert!(!shown.starts_with(' ') && !shown.ends_with(' '));
    }

    #[test]
    fn a_short_text_is_its_own_snippet() {
        let snippet = snippet("بلاغ", &Query::parse("بيان"), 60);
        assert_eq!(snippet.segments, [Segment { text: "بلاغ", hit: false }]);
        assert!(!snippet.cut_before && !snippet.cut_after);
    }
}
