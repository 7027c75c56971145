//! English.

use super::super::{Finding, Named};

fn name(act: &Named) -> String {
    let mut text = format!("act {}", act.index);
    match (&act.kind, act.at) {
        (Some(kind), Some(at)) => text += &format!(" ({kind}, {at})"),
        _ => text += " (unreadable)",
    }
    text
}

pub(super) fn message(finding: &Finding) -> String {
    match finding {
        Finding::Rewritten(act) => {
            format!("Rewritten: {} is not what was entered in the log.", name(act))
        }
        Finding::LeafHashAltered(act) => {
            format!("The hash given beside {} was changed; the act itself is the signed one.", name(act))
        }
        Finding::RootMismatch { from, to } => format!(
            "Rewritten: the acts from {from} to {} do not give the root signed at size {to}; at least one of them, or its \
             hash, is not what was entered in the log.",
            to.saturating_sub(1)
        ),
        Finding::Dropped { first, last } if first == last => format!("Dropped: act {first} is missing."),
        Finding::Dropped { first, last } => format!("Dropped: acts {first} to {last} are missing."),
        Finding::Reordered { act, position } => {
            format!("Reordered: {} stands at place {position}, which is not its own.", name(act))
        }
        Finding::Repeated(act) => format!("Repeated: {} appears more than once.", name(act)),
        Finding::BackDated { act, not_before } => {
            format!(
                "Back-dated: {} claims a time before {not_before}, when what precedes it was entered.",
                name(act)
            )
        }
        Finding::PostDated { act, size, signed } => format!(
            "Wrong time: {} claims to be later than the checkpoint of size {size} that covers it, signed at {signed}.",
            name(act)
        ),
        Finding::BadCheckpoint { acts } => {
            format!("The checkpoint after {acts} acts is not validly signed by the log's key.")
        }
        Finding::UntimedCheckpoint { size } => format!("The checkpoint of size {size} has no signed time."),
        Finding::CheckpointBackDated { size } => {
            format!("The checkpoint of size {size} claims to be signed before the one it follows.")
        }
        Finding::ForeignCheckpoint { origin } => format!("A checkpoint belongs to another log, {origin}."),
        Finding::WrongCount { size, acts } => {
            format!("The checkpoint was signed over {size} acts, but {acts} stand before it.")
        }
        Finding::Uncovered { first, last } => {
            format!("No checkpoint covers the acts from {first} to {last}: nobody signed them.")
        }
        Finding::NoCheckpoint => "There is no valid checkpoint: nothing in this log is signed.".to_owned(),
        Finding::InconsistentWithKnown { from, to } => format!(
            "The past was rewritten: the acts from {from} to {} are not those of the checkpoint you kept (size {to}).",
            to.saturating_sub(1)
        ),
        Finding::ShorterThanKnown { known, acts } => {
            format!("Acts were removed: the checkpoint you kept covers {known} acts, the log has {acts}.")
        }
        Finding::BadKnownCheckpoint => {
            "A checkpoint you gave is not one of this log, signed by its key.".to_owned()
        }
        Finding::BadTrustedKey => "The key you gave is not a verifier key (name+id+base64).".to_owned(),
        Finding::KeyMismatch { key } => {
            format!(
                "Nothing here is signed with the key you trust, or with one it handed the log over to; the last key is {key}"
            )
        }
        Finding::KeyNotHandedOver(act) => format!(
            "Not handed over: {} names another key, but the key before it did not sign that.",
            name(act)
        ),
        Finding::BadOpening { index, name } => {
            format!("The value disclosed for “{name}” of act {index} is not the one that was committed to.")
        }
        Finding::Unreadable { line } => {
            format!("Line {line} is not a line of an export, or not at its place.")
        }
        Finding::Truncated => "The export ends before its last line: it was cut off.".to_owned(),
        Finding::Damaged => {
            "The file is not as it was exported: its checksum or its count differs.".to_owned()
        }
    }
}
