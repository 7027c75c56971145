//! Facts that stand in the log without being told: `SHA-256(salt || canonical value)`.
//!
//! The salt is 32 random bytes, one for every fact of every act. Without it the value cannot be guessed, not even one of
//! two possible values; with it nobody can claim another value. Erasing salt and value erases the fact, and the log
//! stays whole. The salt's length is fixed: with a free one, salt and value could be cut apart elsewhere and open to
//! another value.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::{
    Hash,
    canonical::{self, CanonicalError},
};

/// The 32 random bytes that hide one committed value; the caller draws them. `Debug` does not show them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Salt(pub [u8; 32]);

impl fmt::Debug for Salt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Salt(…)")
    }
}

impl Serialize for Salt {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Hash(self.0).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Salt {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Hash::deserialize(deserializer)
            .map(|hash| Self(hash.0))
            .map_err(|_| de::Error::custom("a salt is written as 64 lowercase hexadecimal digits"))
    }
}

/// The commitment to a value.
///
/// # Errors
/// [`CanonicalError`] when the value has no canonical form.
pub fn commit(salt: &Salt, value: &Value) -> Result<Hash, CanonicalError> {
    let mut sha = Sha256::new();
    sha.update(salt.0);
    sha.update(canonical::to_bytes(value)?);
    Ok(Hash(sha.finalize().into()))
}

/// What opens one commitment of one act: [`super::Act::is_opened_by`] checks it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Opening {
    /// The act's index.
    pub index: u64,
    /// The commitment's name in the act.
    pub name: String,
    /// The salt.
    pub salt: Salt,
    /// The value that was committed to.
    pub value: Value,
}
