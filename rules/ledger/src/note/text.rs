//! The note itself: its text, a blank line, its signature lines.

use std::{fmt, str::FromStr};

use base64::{Engine as _, engine::general_purpose::STANDARD as BASE64};

use super::{
    COSIGNATURE_HEADER, Signer, VerifierKey,
    key::{cosigned_message, is_key_name},
};

/// More signatures than this are refused (signed-note asks for at least 16).
const MAX_SIGNATURES: usize = 64;

/// Why a note is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoteError {
    /// Not text, blank line, signature lines; or control characters; or too many signatures.
    #[error("not a signed note")]
    Malformed,
    /// The text must end with a line break, have no control characters, and not pass for a cosigned message.
    #[error("this text cannot be signed as a note")]
    Unsignable,
    /// No signature is by the key asked for.
    #[error("the note is not signed by this key")]
    Unsigned,
    /// A signature claims to be by the key asked for, and is not.
    #[error("the signature is not by the key it names")]
    BadSignature,
}

/// One signature line: `— name base64(id || signature)`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteSignature {
    /// The key's name.
    pub name: String,
    /// The key's id, which also tells the kind of signature.
    pub id: u32,
    /// The signature's bytes, without the id.
    pub bytes: Vec<u8>,
}

/// A note that was read, and not yet believed: see [`SignedNote::verify`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedNote {
    text: String,
    signatures: Vec<NoteSignature>,
}

impl SignedNote {
    /// Signs a text.
    ///
    /// # Errors
    /// [`NoteError::Unsignable`]: the text does not end with a line break, has control characters, or could be taken
    /// for the message of a cosignature by the same key.
    pub fn sign(text: &str, signer: &Signer) -> Result<Self, NoteError> {
        if !is_note_text(text) || text.starts_with(COSIGNATURE_HEADER) {
            return Err(NoteError::Unsignable);
        }
        Ok(Self { text: text.to_owned(), signatures: vec![signer.sign(text)] })
    }

    /// Adds a signature that also says when it was made, in seconds of the Unix epoch (tlog-cosignature, Ed25519).
    #[must_use]
    pub fn cosigned(mut self, signer: &Signer, time: u64) -> Self {
        self.signatures.push(signer.cosign(&self.text, time));
        self
    }

    /// The text, which ends with a line break. Not to be believed before [`SignedNote::verify`].
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The signatures, in their order.
    pub fn signatures(&self) -> &[NoteSignature] {
        &self.signatures
    }

    /// Checks the plain signature of this key. Signatures by other keys are ignored, as signed-note demands.
    ///
    /// # Errors
    /// [`NoteError::Unsigned`] without such a signature, [`NoteError::BadSignature`] when one does not hold.
    pub fn verify(&self, key: &VerifierKey) -> Result<(), NoteError> {
        let mut found = false;
        for signature in self.by(key.name(), key.id()) {
            if !key.accepts(self.text.as_bytes(), &signature.bytes) {
                return Err(NoteError::BadSignature);
            }
            found = true;
        }
        if found { Ok(()) } else { Err(NoteError::Unsigned) }
    }

    /// Checks the time-stamped signature of this key: the time it vouches for, in seconds of the Unix epoch, or `None`
    /// when there is no such signature.
    ///
    /// # Errors
    /// [`NoteError::BadSignature`] when one does not hold, or when two of them vouch for different times.
    pub fn verify_time(&self, key: &VerifierKey) -> Result<Option<u64>, NoteError> {
        let mut vouched = None;
        for signature in self.by(key.name(), key.cosignature_id()) {
            let (time, bytes) = signature.bytes.split_first_chunk::<8>().ok_or(NoteError::BadSignature)?;
            let time = u64::from_be_bytes(*time);
            let valid =
                i64::try_from(time).is_ok() && key.accepts(&cosigned_message(&self.text, time), bytes);
            if !valid || vouched.is_some_and(|other| other != time) {
                return Err(NoteError::BadSignature);
            }
            vouched = Some(time);
        }
        Ok(vouched)
    }

    fn by<'a>(&'a self, name: &'a str, id: u32) -> impl Iterator<Item = &'a NoteSignature> {
        self.signatures.iter().filter(move |s| s.name == name && s.id == id)
    }
}

fn is_note_text(text: &str) -> bool {
    text.ends_with('\n') && text.len() > 1 && !text.bytes().any(|b| b < b' ' && b != b'\n')
}

impl fmt::Display for SignedNote {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.text)?;
        for signature in &self.signatures {
            let bytes = [signature.id.to_be_bytes().as_slice(), &signature.bytes].concat();
            writeln!(f, "— {} {}", signature.name, BASE64.encode(bytes))?;
        }
        Ok(())
    }
}

impl FromStr for SignedNote {
    type Err = NoteError;

    fn from_str(note: &str) -> Result<Self, NoteError> {
        // The last blank line divides; earlier ones belong to the text.
        let divide = note.rfind("\n\n").ok_or(NoteError::Malformed)?;
        let (text, lines) = (&note[..=divide], &note[divide + 2..]);
        if !is_note_text(text) {
            return Err(NoteError::Malformed);
        }
        let lines = lines.strip_suffix('\n').ok_or(NoteError::Malformed)?;
        let signatures =
            lines.split('\n').take(MAX_SIGNATURES + 1).map(signature_line).collect::<Result<Vec<_>, _>>()?;
        if signatures.len() > MAX_SIGNATURES {
            return Err(NoteError::Malformed);
        }
        Ok(Self { text: text.to_owned(), signatures })
    }
}

fn signature_line(line: &str) -> Result<NoteSignature, NoteError> {
    let (name, base64) =
        line.strip_prefix("— ").and_then(|rest| rest.split_once(' ')).ok_or(NoteError::Malformed)?;
    let bytes = BASE64.decode(base64).map_err(|_| NoteError::Malformed)?;
    let (id, bytes) = bytes.split_first_chunk::<4>().ok_or(NoteError::Malformed)?;
    if !is_key_name(name) || bytes.is_empty() {
        return Err(NoteError::Malformed);
    }
    Ok(NoteSignature { name: name.to_owned(), id: u32::from_be_bytes(*id), bytes: bytes.to_vec() })
}
