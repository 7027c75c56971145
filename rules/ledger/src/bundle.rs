//! One act with all that proves it: a file that whoever the act concerns can keep, and check without the server.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{
    Act, Hash, VerifierKey,
    act::{ActError, Opening},
    canonical,
    checkpoint::{Checkpoint, CheckpointError, OpenedCheckpoint},
    hash_leaf,
    note::KeyError,
    tree::{ProofError, verify_inclusion},
};

/// The name in a proof file.
pub const FORMAT: &str = "rawabit-ledger-proof";

/// The version of the proof file's format.
pub const VERSION: u64 = 1;

/// The proof file of one act, as JSON.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProofBundle {
    /// [`FORMAT`].
    pub format: String,
    /// [`VERSION`].
    pub v: u64,
    /// The log's verifier key. Whoever checks should compare it with one got by another way.
    pub key: String,
    /// The act. White space and the order of members do not matter here: what is hashed is its canonical form.
    pub act: Value,
    /// The audit path from the act's leaf to the root (RFC 6962 §2.1.1).
    pub proof: Vec<Hash>,
    /// The signed checkpoint with that root.
    pub checkpoint: String,
    /// Values behind the act's commitments that the holder may know.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub openings: Vec<Opening>,
}

/// Why a proof file proves nothing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BundleError {
    /// Not a proof file.
    #[error("not a proof file: {0}")]
    Malformed(String),
    /// A key that is none.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// The file's key is not the trusted one.
    #[error("the file names another key than the trusted one")]
    KeyMismatch,
    /// The checkpoint does not hold.
    #[error(transparent)]
    Checkpoint(#[from] CheckpointError),
    /// The act is not an act.
    #[error(transparent)]
    Act(#[from] ActError),
    /// The act is not in the log whose checkpoint is given: it was changed, or never entered.
    #[error("the act is not in the log: {0}")]
    Proof(#[from] ProofError),
    /// An opening does not open its commitment.
    #[error("the value given for {0:?} is not the one committed to")]
    Opening(String),
}

/// What a proof file proves.
#[derive(Debug, Clone, PartialEq)]
pub struct ProvenAct {
    /// The act.
    pub act: Act,
    /// The checkpoint it is proven against.
    pub checkpoint: Checkpoint,
    /// When that was signed, in seconds of the Unix epoch: the act existed by then.
    pub time: Option<u64>,
    /// Whether the key was the verifying party's own, not only the file's.
    pub key_trusted: bool,
}

impl ProofBundle {
    /// A proof file from an act's stored bytes, its audit path, and the checkpoint of the same size.
    ///
    /// # Errors
    /// [`BundleError::Act`] when the bytes are not an act's.
    pub fn new(
        act: &[u8],
        proof: Vec<Hash>,
        checkpoint: String,
        key: &VerifierKey,
    ) -> Result<Self, BundleError> {
        Act::from_bytes(act)?;
        let act = serde_json::from_slice(act).map_err(|e| BundleError::Malformed(e.to_string()))?;
        let (format, key) = (FORMAT.to_owned(), key.to_string());
        Ok(Self { format, v: VERSION, key, act, proof, checkpoint, openings: Vec::new() })
    }

    /// The file's text, spread over lines for people to read.
    pub fn to_json(&self) -> String {
        serde_json::to_string_pretty(self).expect("texts, numbers and JSON values") + "\n"
    }

    /// Checks the proof; see [`verify_inclusion_bundle`].
    ///
    /// # Errors
    /// [`BundleError`].
    pub fn verify(&self, trusted_key: Option<&str>) -> Result<ProvenAct, BundleError> {
        if self.format != FORMAT || self.v != VERSION {
            return Err(BundleError::Malformed(format!("{} version {}", self.format, self.v)));
        }
        let key: VerifierKey = self.key.parse()?;
        if let Some(trusted) = trusted_key
            && trusted.trim().parse::<VerifierKey>()? != key
        {
            return Err(BundleError::KeyMismatch);
        }
        let OpenedCheckpoint { checkpoint, time } = Checkpoint::open(&self.checkpoint, &key)?;
        let bytes = canonical::to_bytes(&self.act).map_err(ActError::Canonical)?;
        let act = Act::from_bytes(&bytes)?;
        verify_inclusion(act.index, checkpoint.size, &hash_leaf(&bytes), &self.proof, &checkpoint.root)?;
        if let Some(bad) = self.openings.iter().find(|o| o.index != act.index || !act.is_opened_by(o)) {
            return Err(BundleError::Opening(bad.name.clone()));
        }
        Ok(ProvenAct { act, checkpoint, time, key_trusted: trusted_key.is_some() })
    }
}

/// Checks a downloaded proof file offline: the checkpoint's signature, the act's place under its root, the openings.
///
/// Without a trusted key the file only vouches for itself ([`ProvenAct::key_trusted`]).
///
/// # Errors
/// [`BundleError`].
pub fn verify_inclusion_bundle(json: &str, trusted_key: Option<&str>) -> Result<ProvenAct, BundleError> {
    let bundle: ProofBundle =
        serde_json::from_str(json).map_err(|e| BundleError::Malformed(e.to_string()))?;
    bundle.verify(trusted_key)
}

mod message;
#[cfg(test)]
mod tests;
