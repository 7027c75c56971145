//! Keys with names: `name+id+base64` to verify with, `PRIVATE+KEY+name+id+base64` to sign with, as the Go checksum
//! database, and every log tool since, writes them.

use std::{fmt, str::FromStr};

use base64::{Engine as _, engine::general_purpose::STANDARD as BASE64};
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use sha2::{Digest, Sha256};

use super::{COSIGNATURE_HEADER, NoteSignature, algorithm};

/// Why a key cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    /// Not `name+id+base64`, or the name is empty or has spaces or a plus.
    #[error("not a key: expected name+id+base64")]
    Malformed,
    /// A key of another algorithm than Ed25519.
    #[error("the key is not an Ed25519 key")]
    Algorithm,
    /// The id is not the hash of name and key: a typing or copying mistake.
    #[error("the key's id does not belong to its name and bytes")]
    Id,
    /// The bytes are not a point of the curve, or a weak one.
    #[error("the key's bytes are not a good Ed25519 public key")]
    Point,
}

/// signed-note: key names are not empty and have neither Unicode spaces nor a plus.
pub(super) fn is_key_name(name: &str) -> bool {
    !name.is_empty() && !name.chars().any(|c| c.is_whitespace() || c.is_control() || c == '+')
}

/// `SHA-256(name || 0x0A || algorithm || public key)[..4]`, big-endian (signed-note).
fn key_id(name: &str, algorithm: u8, public: &[u8; 32]) -> u32 {
    let mut sha = Sha256::new();
    sha.update(name);
    sha.update([b'\n', algorithm]);
    sha.update(public);
    let hash: [u8; 32] = sha.finalize().into();
    u32::from_be_bytes([hash[0], hash[1], hash[2], hash[3]])
}

/// Splits `name+id+base64` into its name, id, algorithm byte and 32 key bytes. The base64 may itself have a plus.
fn parse(text: &str) -> Result<(&str, u32, u8, [u8; 32]), KeyError> {
    let mut parts = text.splitn(3, '+');
    let (name, id, key) = (parts.next(), parts.next(), parts.next());
    let (Some(name), Some(id), Some(key)) = (name, id, key) else { return Err(KeyError::Malformed) };
    let lower_hex = |b: u8| b.is_ascii_digit() || (b'a'..=b'f').contains(&b);
    if !is_key_name(name) || id.len() != 8 || !id.bytes().all(lower_hex) {
        return Err(KeyError::Malformed);
    }
    let id = u32::from_str_radix(id, 16).map_err(|_| KeyError::Malformed)?;
    let bytes = BASE64.decode(key).map_err(|_| KeyError::Malformed)?;
    let (algorithm, key) = bytes.split_first().ok_or(KeyError::Malformed)?;
    let key = key.try_into().map_err(|_| KeyError::Malformed)?;
    Ok((name, id, *algorithm, key))
}

/// A public key with its name: what an auditor is given once, on paper if need be.
#[derive(Clone, PartialEq, Eq)]
pub struct VerifierKey {
    name: String,
    key: VerifyingKey,
}

impl VerifierKey {
    /// The key's name; a log's is its origin.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The id that plain signatures of this key carry.
    pub fn id(&self) -> u32 {
        key_id(&self.name, algorithm::ED25519, self.key.as_bytes())
    }

    /// The id that time-stamped cosignatures of this key carry.
    pub fn cosignature_id(&self) -> u32 {
        key_id(&self.name, algorithm::COSIGNATURE_V1, self.key.as_bytes())
    }

    /// Whether this is a valid signature of `message`. Strict: no weak keys, one spelling of each signature.
    pub(super) fn accepts(&self, message: &[u8], signature: &[u8]) -> bool {
        Signature::from_slice(signature).is_ok_and(|s| self.key.verify_strict(message, &s).is_ok())
    }
}

impl fmt::Display for VerifierKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let key = [&[algorithm::ED25519], self.key.as_bytes().as_slice()].concat();
        write!(f, "{}+{:08x}+{}", self.name, self.id(), BASE64.encode(key))
    }
}

impl fmt::Debug for VerifierKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "VerifierKey({self})")
    }
}

impl FromStr for VerifierKey {
    type Err = KeyError;

    fn from_str(text: &str) -> Result<Self, KeyError> {
        let (name, id, algorithm, bytes) = parse(text)?;
        if algorithm != algorithm::ED25519 {
            return Err(KeyError::Algorithm);
        }
        let key = VerifyingKey::from_bytes(&bytes).map_err(|_| KeyError::Point)?;
        if key.is_weak() {
            return Err(KeyError::Point);
        }
        let verifier = Self { name: name.to_owned(), key };
        if verifier.id() == id { Ok(verifier) } else { Err(KeyError::Id) }
    }
}

/// A private key with its name. Its `Debug` shows only the public half; the bytes are wiped when it is dropped.
pub struct Signer {
    key: SigningKey,
    verifier: VerifierKey,
}

impl Signer {
    /// A key from 32 random bytes, which the caller draws.
    ///
    /// # Errors
    /// [`KeyError::Malformed`] when the name is empty or has spaces or a plus.
    pub fn from_seed(name: &str, seed: &[u8; 32]) -> Result<Self, KeyError> {
        if !is_key_name(name) {
            return Err(KeyError::Malformed);
        }
        let key = SigningKey::from_bytes(seed);
        let verifier = VerifierKey { name: name.to_owned(), key: key.verifying_key() };
        Ok(Self { key, verifier })
    }

    /// Reads `PRIVATE+KEY+name+id+base64`.
    ///
    /// # Errors
    /// [`KeyError`] when the text is not such a key.
    pub fn parse(text: &str) -> Result<Self, KeyError> {
        let rest = text.strip_prefix("PRIVATE+KEY+").ok_or(KeyError::Malformed)?;
        let (name, id, algorithm, seed) = parse(rest)?;
        if algorithm != algorithm::ED25519 {
            return Err(KeyError::Algorithm);
        }
        let signer = Self::from_seed(name, &seed)?;
        if signer.verifier.id() == id { Ok(signer) } else { Err(KeyError::Id) }
    }

    /// The key as text, to be kept secret: `PRIVATE+KEY+name+id+base64`.
    pub fn to_secret_text(&self) -> String {
        let key = [&[algorithm::ED25519], self.key.as_bytes().as_slice()].concat();
        format!("PRIVATE+KEY+{}+{:08x}+{}", self.verifier.name, self.verifier.id(), BASE64.encode(key))
    }

    /// The public half.
    pub fn verifier(&self) -> &VerifierKey {
        &self.verifier
    }

    /// A plain signature line over a note's text.
    pub(super) fn sign(&self, text: &str) -> NoteSignature {
        NoteSignature {
            name: self.verifier.name.clone(),
            id: self.verifier.id(),
            bytes: self.key.sign(text.as_bytes()).to_bytes().to_vec(),
        }
    }

    /// A time-stamped signature line over a checkpoint's text (tlog-cosignature, Ed25519).
    pub(super) fn cosign(&self, text: &str, time: u64) -> NoteSignature {
        let signature = self.key.sign(&cosigned_message(text, time)).to_bytes();
        NoteSignature {
            name: self.verifier.name.clone(),
            id: self.verifier.cosignature_id(),
            bytes: [time.to_be_bytes().as_slice(), &signature].concat(),
        }
    }
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Signer({})", self.verifier)
    }
}

/// What a cosignature signs: a header, the time in seconds of the Unix epoch, and the note's text.
pub(super) fn cosigned_message(text: &str, time: u64) -> Vec<u8> {
    format!("{COSIGNATURE_HEADER}time {time}\n{text}").into_bytes()
}
