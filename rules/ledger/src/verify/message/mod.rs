//! Findings in the reader's words.

mod ar;
mod en;
mod fr;

use super::Finding;

/// A language of the house.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lang {
    /// Arabic, with codes and numbers isolated from the right-to-left text.
    Ar,
    /// French.
    Fr,
    /// English.
    En,
}

/// French sets a space before double punctuation, and a line never breaks there. Findings hold codes and numbers and no prose
/// of others, so that it is done here once and not in every sentence.
fn no_break(text: &str) -> String {
    let mut out = text.replace("« ", "«\u{a0}");
    for mark in [':', ';', '?', '!', '»'] {
        out = out.replace(&format!(" {mark}"), &format!("\u{a0}{mark}"));
    }
    out
}

impl Finding {
    /// What was found, as one sentence of plain text. Acts are numbered as in the log, from 0.
    pub fn message(&self, lang: Lang) -> String {
        match lang {
            Lang::Ar => ar::message(self),
            Lang::Fr => no_break(&fr::message(self)),
            Lang::En => en::message(self),
        }
    }
}
