//! Text with signatures (C2SP signed-note), with the two Ed25519 kinds that a log needs: the plain signature, and the
//! time-stamped cosignature of tlog-cosignature.

mod key;
mod text;

pub use key::{KeyError, Signer, VerifierKey};
pub use text::{NoteError, NoteSignature, SignedNote};

/// The signature type bytes of signed-note that this crate speaks.
pub(crate) mod algorithm {
    /// Ed25519 over the note's text.
    pub(crate) const ED25519: u8 = 0x01;
    /// Ed25519 over `cosignature/v1`, a time and the note's text.
    pub(crate) const COSIGNATURE_V1: u8 = 0x04;
}

/// The header that keeps a cosigned message apart from a plain note text (tlog-cosignature).
pub(crate) const COSIGNATURE_HEADER: &str = "cosignature/v1\n";

#[cfg(test)]
mod tests;
