//! The judge of an exported log, offline and in constant memory.
//!
//! What is found is *named*: which act was rewritten, dropped, moved, repeated or back-dated; where only the span between
//! two checkpoints can be told, that span. What each proof rests on:
//!
//! - **rewritten**: the act's bytes do not give the leaf hash told beside them, and the leaf hashes give the signed root;
//!   or, where the leaf hashes were rewritten too, the root of a checkpoint is not that of the acts before it.
//! - **dropped, moved, repeated**: every act carries its index.
//! - **back-dated**: no act is earlier than the act or the checkpoint before it, or later than the checkpoint that covers
//!   it; checkpoints carry a signed time.
//! - **signed with another key**: the first line names the first key, and each next one is named by an act that a checkpoint
//!   by the key before covers ([`crate::rotation`]).
//! - **everything rewritten and signed anew** by whoever holds the key: only a checkpoint kept elsewhere can tell, and a
//!   trusted key given by another way; both are options.

mod acts;
mod checker;
mod checkpoints;
mod finding;
mod message;

use std::io::{self, BufRead, Read};

pub use finding::{Finding, Named};
pub use message::Lang;

use crate::{At, Hash};
use checker::Checker;

/// The longest line that is read: an act is at most 65,535 bytes, an opening may be longer.
const MAX_LINE: u64 = 16 * 1024 * 1024;

/// No report lists more findings than this; further ones are counted.
const MAX_FINDINGS: usize = 1000;

/// What the auditor knows beforehand.
#[derive(Debug, Clone, Copy, Default)]
pub struct Options<'a> {
    /// Signed checkpoints of this log, kept elsewhere; the more of them, the narrower a rewriting can be told.
    pub known_checkpoints: &'a [&'a str],
    /// The log's verifier key (`name+id+base64`), received by another way than the export; any one of its keys, if it was handed
    /// over.
    pub trusted_key: Option<&'a str>,
}

/// The judgement over an export.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Report {
    /// The log's name, from the export's first line.
    pub origin: String,
    /// The verifier keys that the log was signed with, one after the other as it was handed over ([`crate::rotation`]); one where it
    /// never was.
    pub keys: Vec<String>,
    /// Whether one of them was given by the auditor, and it or a later one has signed. If not, the export vouches for itself: it is free of contradictions,
    /// but somebody with a key of their own could have made all of it.
    pub key_trusted: bool,
    /// Acts read.
    pub acts: u64,
    /// Checkpoints read.
    pub checkpoints: u64,
    /// Openings read.
    pub openings: u64,
    /// The size of the largest checkpoint whose root is that of the acts.
    pub proven: u64,
    /// The root at that size.
    pub root: Option<Hash>,
    /// The time of the first act.
    pub first_at: Option<At>,
    /// The time of the last act.
    pub last_at: Option<At>,
    /// How many of the auditor's known checkpoints were confirmed.
    pub known_confirmed: u64,
    /// What is wrong, in the order it was found.
    pub findings: Vec<Finding>,
    /// How many further findings were not listed.
    pub more_findings: u64,
}

impl Report {
    /// Whether nothing is wrong.
    pub fn is_sound(&self) -> bool {
        self.findings.is_empty()
    }

    pub(crate) fn find(&mut self, finding: Finding) {
        if self.findings.len() < MAX_FINDINGS {
            self.findings.push(finding);
        } else {
            self.more_findings += 1;
        }
    }
}

/// Checks an export against at most one checkpoint and one key that the auditor has from elsewhere.
///
/// # Errors
/// Those of the reader. Whatever is wrong with the export itself is a [`Finding`].
pub fn verify_export(
    reader: impl BufRead,
    known_checkpoint: Option<&str>,
    trusted_key: Option<&str>,
) -> io::Result<Report> {
    verify_export_with(reader, Options { known_checkpoints: known_checkpoint.as_slice(), trusted_key })
}

/// Checks an export with all that the auditor knows.
///
/// # Errors
/// Those of the reader. Whatever is wrong with the export itself is a [`Finding`].
pub fn verify_export_with(mut reader: impl BufRead, options: Options<'_>) -> io::Result<Report> {
    let mut checker = Checker::new(options);
    let mut line = Vec::new();
    loop {
        line.clear();
        let read = reader.by_ref().take(MAX_LINE).read_until(b'\n', &mut line)?;
        if read == 0 {
            return Ok(checker.finish());
        }
        checker.line(&line);
    }
}

#[cfg(test)]
mod tests;
