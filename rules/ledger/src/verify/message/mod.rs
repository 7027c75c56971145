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

impl Finding {
    /// What was found, as one sentence of plain text. Acts are numbered as in the log, from 0.
    pub fn message(&self, lang: Lang) -> String {
        match lang {
            Lang::Ar => ar::message(self),
            Lang::Fr => fr::message(self),
            Lang::En => en::message(self),
        }
    }
}
