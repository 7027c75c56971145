//! The one hash of the log: SHA-256, with RFC 6962's prefixes that keep leaves and nodes apart.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use sha2::{Digest, Sha256};

/// A SHA-256 hash: of a leaf, of an inner node, or of a whole tree. Written as 64 lowercase hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Hash(pub [u8; 32]);

/// The text is not a hash: it must be exactly 64 lowercase hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a hash is written as 64 lowercase hexadecimal digits")]
pub struct HashError;

impl Hash {
    /// The root of the empty tree: the hash of no bytes (RFC 6962 §2.1).
    pub fn empty_tree() -> Self {
        Self(Sha256::digest([]).into())
    }

    /// The hash in a byte slice of exactly 32 bytes, as a database returns it.
    ///
    /// # Errors
    /// [`HashError`] when the slice has another length.
    pub fn from_slice(bytes: &[u8]) -> Result<Self, HashError> {
        bytes.try_into().map(Self).map_err(|_| HashError)
    }

    /// The 32 bytes.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

/// The hash of a leaf's bytes: `SHA-256(0x00 || data)` (RFC 6962 §2.1).
pub fn hash_leaf(data: &[u8]) -> Hash {
    let mut sha = Sha256::new();
    sha.update([0x00]);
    sha.update(data);
    Hash(sha.finalize().into())
}

/// The hash of an inner node: `SHA-256(0x01 || left || right)` (RFC 6962 §2.1). The other prefix is what keeps a forger
/// from passing a node off as a leaf.
pub fn hash_node(left: &Hash, right: &Hash) -> Hash {
    let mut block = [0_u8; 65];
    block[0] = 0x01;
    block[1..33].copy_from_slice(&left.0);
    block[33..].copy_from_slice(&right.0);
    Hash(Sha256::digest(block).into())
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex::encode(self.0))
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Hash({self})")
    }
}

impl FromStr for Hash {
    type Err = HashError;

    fn from_str(text: &str) -> Result<Self, HashError> {
        if text.bytes().any(|b| b.is_ascii_uppercase()) {
            return Err(HashError);
        }
        let mut bytes = [0; 32];
        hex::decode_to_slice(text, &mut bytes).map_err(|_| HashError)?;
        Ok(Self(bytes))
    }
}

impl Serialize for Hash {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Hash {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn written_hashes_are_read_back_and_only_in_one_spelling() {
        let hash = hash_leaf(b"act");
        assert_eq!(hash.to_string().parse::<Hash>(), Ok(hash));
        assert_eq!(hash.to_string().to_uppercase().parse::<Hash>(), Err(HashError));
        assert_eq!("00".parse::<Hash>(), Err(HashError));
        assert_eq!(Hash::from_slice(&[0; 31]), Err(HashError));
    }

    #[test]
    fn leaf_and_node_of_the_same_bytes_differ() {
        let (a, b) = (hash_leaf(b"a"), hash_leaf(b"b"));
        let joined = [a.0, b.0].concat();
        assert_ne!(hash_leaf(&joined), hash_node(&a, &b));
    }
}
