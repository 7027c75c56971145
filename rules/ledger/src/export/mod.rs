//! The whole log as one text, one line a fact, so that it can be read by people and checked by [`crate::verify`].
//!
//! Every line is one JSON object in canonical form:
//! ```text
//! {"format":"rawabit-ledger-export","key":"<verifier key>","origin":"<origin>","v":1}
//! {"act":{…the act's own canonical bytes…},"leaf":"<its leaf hash>"}
//! {"opening":{"index":0,"name":"…","salt":"…","value":…}}      after its act, where the secret may be told
//! {"checkpoint":"<signed note>"}                               after the last act it covers
//! {"end":{"acts":1,"sha256":"<hash of every byte before this line>"}}
//! ```
//! The leaf hashes are told so that a rewritten act can be named; whoever rewrites them too is caught by the next
//! checkpoint's root. The last line finds a damaged or cut file; it is no protection against a forger, the checkpoints are.

pub(crate) mod line;

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::{Hash, VerifierKey, act::Opening, canonical, canonical::CanonicalError, hash_leaf};

/// The name in an export's first line.
pub const FORMAT: &str = "rawabit-ledger-export";

/// The version of the export format.
pub const VERSION: u64 = 1;

/// Makes the lines of an export, in whatever way the caller then writes them. Each method returns one line with its
/// line break; write them in the order they are made.
///
/// An export is only sound when its last act is covered by a checkpoint: sign one before exporting.
#[derive(Debug, Clone)]
pub struct Exporter {
    sha: Sha256,
    acts: u64,
}

impl Exporter {
    /// Begins an export: the exporter and the first line. `key` is the first that the log was signed with; later ones are named by
    /// acts ([`crate::rotation`]).
    pub fn begin(origin: &str, key: &VerifierKey) -> (Self, String) {
        let mut exporter = Self { sha: Sha256::new(), acts: 0 };
        let header = json!({ "format": FORMAT, "key": key.to_string(), "origin": origin, "v": VERSION });
        let line = exporter.line(canonical::to_string(&header).expect("texts and a small number"));
        (exporter, line)
    }

    /// The line of an act, from its stored canonical bytes ([`crate::Act::to_bytes`]).
    ///
    /// # Errors
    /// [`std::str::Utf8Error`] when the stored bytes are not text: then the store is damaged.
    pub fn act(&mut self, bytes: &[u8]) -> Result<String, std::str::Utf8Error> {
        let act = str::from_utf8(bytes)?;
        self.acts += 1;
        Ok(self.line(format!(r#"{{"act":{act},"leaf":"{}"}}"#, hash_leaf(bytes))))
    }

    /// The line that tells a committed value of the act just written.
    ///
    /// # Errors
    /// [`CanonicalError`] when the value has no canonical form.
    pub fn opening(&mut self, opening: &Opening) -> Result<String, CanonicalError> {
        let Opening { index, name, salt, value } = opening;
        let line =
            json!({ "opening": { "index": index, "name": name, "salt": Hash(salt.0), "value": value } });
        Ok(self.line(canonical::to_string(&line)?))
    }

    /// The line of a signed checkpoint ([`crate::Checkpoint::sign`]) whose size is the number of acts written so far.
    pub fn checkpoint(&mut self, note: &str) -> String {
        let line = json!({ "checkpoint": note });
        self.line(canonical::to_string(&line).expect("a text"))
    }

    /// The last line.
    pub fn end(self) -> String {
        let sha256 = Hash(self.sha.finalize().into());
        let line: Value = json!({ "end": { "acts": self.acts, "sha256": sha256 } });
        canonical::to_string(&line).expect("a count of acts and a text") + "\n"
    }

    fn line(&mut self, mut line: String) -> String {
        line.push('\n');
        self.sha.update(&line);
        line
    }
}
