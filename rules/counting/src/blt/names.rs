//! The end of a BLT file: the candidates' names and the title, in quotes or one a line.

use super::Mistake;
use super::read::{Found, line_end};

/// Reads `wanted` names and the title. A missing title is no mistake: several programs write none. What follows is a note.
pub(super) fn names(bytes: &[u8], mut at: usize, wanted: usize) -> Result<(Vec<String>, String), Found> {
    let mut names = Vec::with_capacity(wanted);
    while names.len() < wanted {
        match next(bytes, &mut at)? {
            Some(name) => names.push(name),
            None => return Err((at.saturating_sub(1), Mistake::CutInNames(names.len(), wanted))),
        }
    }
    let title = next(bytes, &mut at)?.unwrap_or_default();
    Ok((names, title))
}

fn next(bytes: &[u8], at: &mut usize) -> Result<Option<String>, Found> {
    loop {
        while bytes.get(*at).is_some_and(u8::is_ascii_whitespace) {
            *at += 1;
        }
        let start = *at;
        match bytes.get(start) {
            None => return Ok(None),
            Some(b'#') => *at = line_end(bytes, start),
            Some(b'"') => {
                let end = closing(bytes, start + 1).ok_or((start, Mistake::OpenQuote))?;
                *at = end + 1;
                return text(bytes, start, start + 1, end).map(Some);
            }
            Some(_) => {
                *at = line_end(bytes, start);
                return text(bytes, start, start, *at).map(Some);
            }
        }
    }
}

/// The closing quotation mark of a name: one that ends its line, or is followed by another name or a comment. So a nickname in
/// quotes inside a name does not end it. A name does not run over a line.
fn closing(bytes: &[u8], from: usize) -> Option<usize> {
    let end = line_end(bytes, from);
    let line = &bytes[from..end];
    let ends = |rest: &[u8]| {
        let rest = rest.trim_ascii_start();
        rest.is_empty() || rest.starts_with(b"\"") || rest.starts_with(b"#")
    };
    line.iter().enumerate().find(|(n, b)| **b == b'"' && ends(&line[n + 1..])).map(|(n, _)| from + n)
}

fn text(bytes: &[u8], start: usize, from: usize, to: usize) -> Result<String, Found> {
    let text = std::str::from_utf8(&bytes[from..to]).map_err(|_| (start, Mistake::NotText))?;
    Ok(text.trim().to_owned())
}
