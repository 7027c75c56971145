//! What can be wrong with an export.

use crate::At;

/// An act as a finding names it. Kind and time are missing where the act cannot be read, and are those now *claimed*
/// where it was rewritten.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// Its place in the log, from 0.
    pub index: u64,
    /// Its kind, where it can be read.
    pub kind: Option<String>,
    /// Its time, where it can be read.
    pub at: Option<At>,
}

/// One thing that is wrong with an export; [`Finding::message`] says it in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// The act's text is not the one whose hash stands in the log.
    Rewritten(Named),
    /// The act's text is the signed one; the leaf hash told beside it was changed.
    LeafHashAltered(Named),
    /// Some act from `from` up to and without `to` was rewritten together with its leaf hash: the signed root is not that
    /// of these acts, while all before `from` were confirmed.
    RootMismatch {
        /// The first act of the span.
        from: u64,
        /// The size of the checkpoint that does not fit.
        to: u64,
    },
    /// The acts from `first` to `last` are not there.
    Dropped {
        /// The first missing act.
        first: u64,
        /// The last missing act.
        last: u64,
    },
    /// The act stands at another place than its own.
    Reordered {
        /// The act.
        act: Named,
        /// The place where it stands, from 0.
        position: u64,
    },
    /// The act is told a second time.
    Repeated(Named),
    /// The act claims to be earlier than the act or the checkpoint before it.
    BackDated {
        /// The act.
        act: Named,
        /// The time it cannot be earlier than.
        not_before: At,
    },
    /// The act claims to be later than the checkpoint that already covered it.
    PostDated {
        /// The act.
        act: Named,
        /// The checkpoint's size.
        size: u64,
        /// The checkpoint's signed time.
        signed: At,
    },
    /// A checkpoint's signature does not hold, or it is no checkpoint.
    BadCheckpoint {
        /// How many acts stand before it.
        acts: u64,
    },
    /// A checkpoint without a signed time: nothing can be said of the acts' times.
    UntimedCheckpoint {
        /// Its size.
        size: u64,
    },
    /// A checkpoint was signed before the one that it follows.
    CheckpointBackDated {
        /// Its size.
        size: u64,
    },
    /// A checkpoint of another log.
    ForeignCheckpoint {
        /// The name of that log.
        origin: String,
    },
    /// The checkpoint covers more or fewer acts than stand before it.
    WrongCount {
        /// The checkpoint's size.
        size: u64,
        /// The acts before it.
        acts: u64,
    },
    /// The last acts are not covered by any sound checkpoint: nobody has signed them.
    Uncovered {
        /// The first such act.
        first: u64,
        /// The last act.
        last: u64,
    },
    /// There is no sound checkpoint at all.
    NoCheckpoint,
    /// The log is not a continuation of the checkpoint that the auditor kept: an act between the two numbers, `to`
    /// excluded, is another one than was signed then.
    InconsistentWithKnown {
        /// All acts before this one were confirmed by an earlier known checkpoint.
        from: u64,
        /// The known checkpoint's size.
        to: u64,
    },
    /// The auditor's checkpoint covers more acts than the export has.
    ShorterThanKnown {
        /// The known checkpoint's size.
        known: u64,
        /// The acts in the export.
        acts: u64,
    },
    /// The auditor's checkpoint is not signed by the log's key, or is one of another log.
    BadKnownCheckpoint,
    /// The auditor's key is not a key.
    BadTrustedKey,
    /// Nothing in the export is signed with the key that the auditor trusts, nor with one that it was handed over to.
    KeyMismatch {
        /// The last key that the export was signed with.
        key: String,
    },
    /// An act hands the log over to another key, but the key that was to say so did not sign it.
    KeyNotHandedOver(Named),
    /// An opening does not open the act's commitment.
    BadOpening {
        /// The act's index.
        index: u64,
        /// The commitment's name.
        name: String,
    },
    /// A line that no exporter writes, or at a place where none writes it.
    Unreadable {
        /// The line's number, from 1.
        line: u64,
    },
    /// The export has no last line: it was cut off.
    Truncated,
    /// The bytes are not those that were exported.
    Damaged,
}
