//! Identifiers and randomness as arguments.

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::clock::UtcMicros;

/// Where identifiers and secrets come from. One port for both, so that a test needs one seed.
pub trait Entropy: Send + Sync + fmt::Debug {
    /// Fills `bytes` with random bytes.
    fn fill(&self, bytes: &mut [u8]);

    /// A UUID version 7 (RFC 9562) for `now`: text that sorts by time of creation.
    fn id(&self, now: UtcMicros) -> String {
        let mut bytes = [0u8; 10];
        self.fill(&mut bytes);
        let millis = u64::try_from(now.0.div_euclid(1000)).unwrap_or(0);
        uuid::Builder::from_unix_timestamp_millis(millis, &bytes).into_uuid().to_string()
    }

    /// A secret of 256 bits as URL-safe text: session tokens, one-time links.
    fn secret(&self) -> String {
        use base64::Engine as _;
        let mut bytes = [0u8; 32];
        self.fill(&mut bytes);
        base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes)
    }
}

/// The operating system's source of randomness.
#[derive(Debug, Default)]
pub struct SystemEntropy;

impl Entropy for SystemEntropy {
    #[expect(clippy::disallowed_methods, reason = "this is the port to the system's randomness")]
    fn fill(&self, bytes: &mut [u8]) {
        getrandom::fill(bytes).expect("the operating system gives randomness");
    }
}

/// A counter in the clothes of randomness, for tests and reproducible examples: never for a server.
#[derive(Debug)]
pub struct SeededEntropy {
    seed: u64,
    count: AtomicU64,
}

impl SeededEntropy {
    /// A source whose whole output follows from `seed`.
    pub fn new(seed: u64) -> Self {
        Self { seed, count: AtomicU64::new(0) }
    }
}

impl Entropy for SeededEntropy {
    fn fill(&self, bytes: &mut [u8]) {
        use sha2::{Digest, Sha256};
        for chunk in bytes.chunks_mut(32) {
            let n = self.count.fetch_add(1, Ordering::SeqCst);
            let digest =
                Sha256::new().chain_update(self.seed.to_be_bytes()).chain_update(n.to_be_bytes()).finalize();
            chunk.copy_from_slice(&digest[..chunk.len()]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seeded_ids_repeat_and_sort_by_time() {
        let (a, b) = (SeededEntropy::new(7), SeededEntropy::new(7));
        assert_eq!(a.id(UtcMicros(1_000_000)), b.id(UtcMicros(1_000_000)));
        assert!(a.id(UtcMicros(2_000_000_000)) < a.id(UtcMicros(3_000_000_000)));
        assert_ne!(a.secret(), a.secret());
    }
}
