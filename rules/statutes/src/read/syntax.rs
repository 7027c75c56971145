//! Lines that are not TOML, and how far they put the rest in doubt.

use super::table::Reader;
use crate::problem::{Problem, Reason, Syntax};

/// What the syntax errors of a file mean for the other problems.
pub(super) struct Broken {
    lines: Vec<usize>,
    reported: Vec<Problem>,
    /// Whether something was lost besides the value of one key.
    lost: bool,
}

/// Reports syntax errors, each with the key that its line seems to set.
pub(super) fn report(reader: &Reader, text: &str, errors: &[toml::de::Error]) -> Broken {
    let mut broken = Broken { lines: Vec::new(), reported: Vec::new(), lost: false };
    for error in errors {
        let line = error.span().map_or(1, |span| reader.lines.at(span.start));
        let message = error.message();
        let duplicate = message.contains("duplicate key");
        // The value alone is wrong there: an impossible date, a number that is none.
        let value = ["date", "time", "number", "integer", "float"].iter().any(|word| message.contains(word));
        broken.lost |= !duplicate && !value;
        if !broken.lines.contains(&line) {
            broken.lines.push(line);
            let reason = if duplicate {
                Reason::DuplicateKey
            } else if message.contains("invalid date") {
                Reason::BadDate(value_at(text, line))
            } else {
                // The parser has one message for a word without quotes and for nothing at all.
                let nothing = message.contains("must be quoted") && value_at(text, line).is_empty();
                Reason::Syntax(if nothing { Syntax::Value } else { Syntax::of(message) })
            };
            let key = key_at(text, line);
            broken.reported.push(Problem { line, key: key.clone(), reason: reason.clone() });
            reader.report(line, key, reason);
        }
    }
    broken
}

impl Broken {
    /// Keeps syntax errors and what cannot be a mere consequence of them.
    pub(super) fn without_consequences(&self, problems: &mut Vec<Problem>) {
        if self.lines.is_empty() {
            return;
        }
        problems.retain(|p| {
            let elsewhere = !self.lines.contains(&p.line) && (!self.lost || p.reason.stands_alone());
            self.reported.contains(p) || elsewhere
        });
    }
}

/// The dotted path of the key on a line, guessed from the text: the last table header above it, and what stands before `=`.
fn key_at(text: &str, line: usize) -> String {
    let plain = |part: &str| {
        let part = part.trim();
        let legal = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
        (!part.is_empty() && part.len() <= 200 && part.chars().all(legal)).then(|| part.to_owned())
    };
    let mut header = String::new();
    for (number, content) in text.lines().enumerate() {
        if let Some(inner) = content.trim().strip_prefix('[') {
            let inner = inner.trim_start_matches('[').split(']').next().unwrap_or("");
            header = plain(inner).unwrap_or(header);
        }
        if number + 1 == line {
            let key = content.split_once('=').and_then(|(key, _)| plain(key));
            return match key {
                Some(key) if header.is_empty() => key,
                Some(key) => format!("{header}.{key}"),
                None => header,
            };
        }
    }
    String::new()
}

/// What stands after `=` on a line, without a comment.
fn value_at(text: &str, line: usize) -> String {
    let content = text.lines().nth(line.saturating_sub(1)).unwrap_or("");
    let value = content.split_once('=').map_or(content, |(_, value)| value);
    value.split('#').next().unwrap_or("").trim().to_owned()
}
