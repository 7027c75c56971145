//! The signed state of the log: who, how large, which root (C2SP tlog-checkpoint), and since when (tlog-cosignature).
//!
//! A checkpoint is what a witness keeps, prints in a newspaper or reads out at a congress: whoever has an old one can
//! hold the log to it.

use base64::{Engine as _, engine::general_purpose::STANDARD as BASE64};

use crate::{
    Hash,
    note::{NoteError, SignedNote, Signer, VerifierKey},
};

/// The size and root of a log at some moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    /// The log's name, such as `rawabit.example/ledger`. Rawabit signs with a key of the same name.
    pub origin: String,
    /// The number of acts.
    pub size: u64,
    /// The root of the tree of that many acts.
    pub root: Hash,
}

/// A checkpoint whose signatures hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenedCheckpoint {
    /// What was signed.
    pub checkpoint: Checkpoint,
    /// When the key vouches to have signed it, in seconds of the Unix epoch; `None` in a checkpoint without the
    /// time-stamped signature, as other software writes them.
    pub time: Option<u64>,
}

/// Why a checkpoint is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CheckpointError {
    /// The text is not origin, size and root, each in its only spelling. Extension lines are refused: this log writes
    /// none, and tlog-checkpoint advises against them.
    #[error("not a checkpoint: expected origin, size and root")]
    Malformed,
    /// The note around it is malformed, unsigned or badly signed.
    #[error(transparent)]
    Note(#[from] NoteError),
}

impl Checkpoint {
    /// The three lines that are signed.
    pub fn text(&self) -> String {
        format!("{}\n{}\n{}\n", self.origin, self.size, BASE64.encode(self.root.0))
    }

    /// Reads the three lines, strictly.
    ///
    /// # Errors
    /// [`CheckpointError::Malformed`].
    pub fn parse_text(text: &str) -> Result<Self, CheckpointError> {
        let mut lines = text.strip_suffix('\n').ok_or(CheckpointError::Malformed)?.split('\n');
        let (Some(origin), Some(size), Some(root), None) =
            (lines.next(), lines.next(), lines.next(), lines.next())
        else {
            return Err(CheckpointError::Malformed);
        };
        let size = size.parse().map_err(|_| CheckpointError::Malformed)?;
        let root = BASE64.decode(root).map_err(|_| CheckpointError::Malformed)?;
        let root = Hash::from_slice(&root).map_err(|_| CheckpointError::Malformed)?;
        let checkpoint = Self { origin: origin.to_owned(), size, root };
        // "+5" and "05" parse as numbers; a checkpoint has one spelling.
        if origin.is_empty() || checkpoint.text() != text {
            return Err(CheckpointError::Malformed);
        }
        Ok(checkpoint)
    }

    /// The signed note: the log's signature, and a second one that vouches for `time` (seconds of the Unix epoch).
    /// Serve this at `/ledger/checkpoint`.
    ///
    /// # Errors
    /// [`CheckpointError::Malformed`] when the origin is empty or has a line break, [`CheckpointError::Note`] when it
    /// has control characters.
    pub fn sign(&self, signer: &Signer, time: u64) -> Result<String, CheckpointError> {
        let text = self.text();
        Self::parse_text(&text)?;
        Ok(SignedNote::sign(&text, signer)?.cosigned(signer, time).to_string())
    }

    /// Reads a signed checkpoint without asking who signed it: not to be believed before [`Checkpoint::open`].
    ///
    /// # Errors
    /// [`CheckpointError`].
    pub fn read(note: &str) -> Result<Self, CheckpointError> {
        let note: SignedNote = note.parse()?;
        Self::parse_text(note.text())
    }

    /// Reads a signed checkpoint and checks both signatures against the log's key.
    ///
    /// # Errors
    /// [`CheckpointError`].
    pub fn open(note: &str, key: &VerifierKey) -> Result<OpenedCheckpoint, CheckpointError> {
        let note: SignedNote = note.parse()?;
        note.verify(key)?;
        let time = note.verify_time(key)?;
        Ok(OpenedCheckpoint { checkpoint: Self::parse_text(note.text())?, time })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hash_leaf;

    fn checkpoint() -> Checkpoint {
        Checkpoint { origin: "rawabit.example/ledger".into(), size: 12, root: hash_leaf(b"x") }
    }

    /// The example of tlog-checkpoint.
    #[test]
    fn the_text_is_that_of_the_specification() {
        let text = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";
        let read = Checkpoint::parse_text(text).unwrap();
        assert_eq!((read.origin.as_str(), read.size), ("example.com/behind-the-sofa", 20_852_163));
        assert_eq!(read.text(), text);
    }

    #[test]
    fn other_spellings_are_refused() {
        let root = BASE64.encode([9; 32]);
        for text in [
            format!("a\n+5\n{root}\n"),
            format!("a\n05\n{root}\n"),
            format!("a\n-1\n{root}\n"),
            format!("\n5\n{root}\n"),
            format!("a\n5\n{root}"),
            format!("a\n5\n{root}\nextension\n"),
            format!("a\n5\n{}\n", BASE64.encode([9; 31])),
            format!("a\n5\n{}\n", root.trim_end_matches('=')),
            "a\n5\n".to_owned(),
            String::new(),
        ] {
            assert_eq!(Checkpoint::parse_text(&text), Err(CheckpointError::Malformed), "{text:?}");
        }
        assert!(Checkpoint::parse_text(&format!("a\n0\n{root}\n")).is_ok());
        let two_lines = Checkpoint { origin: "a\n7".into(), ..checkpoint() };
        let signer = Signer::from_seed("a", &[1; 32]).unwrap();
        assert_eq!(two_lines.sign(&signer, 0), Err(CheckpointError::Malformed));
    }

    #[test]
    fn what_was_signed_opens_with_the_log_s_key_and_no_other() {
        let signer = Signer::from_seed("rawabit.example/ledger", &[1; 32]).unwrap();
        let note = checkpoint().sign(&signer, 1_538_989_200).unwrap();
        let opened = Checkpoint::open(&note, signer.verifier()).unwrap();
        assert_eq!(opened, OpenedCheckpoint { checkpoint: checkpoint(), time: Some(1_538_989_200) });
        let stranger = Signer::from_seed("rawabit.example/ledger", &[2; 32]).unwrap();
        let unsigned = Err(CheckpointError::Note(NoteError::Unsigned));
        assert_eq!(Checkpoint::open(&note, stranger.verifier()), unsigned);
        let larger = note.replace("\n12\n", "\n13\n");
        let bad = Err(CheckpointError::Note(NoteError::BadSignature));
        assert_eq!(Checkpoint::open(&larger, signer.verifier()), bad);
    }
}
