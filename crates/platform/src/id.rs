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

/// Defines the identifier type of a noun: a text newtype that both databases store as `TEXT`.
///
/// ```
/// rawabit_platform::id_type!(
///     /// A ship.
///     ShipId
/// );
/// assert_eq!(ShipId::from("a").as_str(), "a");
/// ```
#[macro_export]
macro_rules! id_type {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(
            Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash,
            ::serde::Serialize, ::serde::Deserialize, ::sea_orm::DeriveValueType,
        )]
        #[serde(transparent)]
        #[sea_orm(try_from_u64)]
        pub struct $name(pub String);
        $crate::id_type_impls!($name);
    };
}

/// The shared part of [`id_type!`].
#[doc(hidden)]
#[macro_export]
macro_rules! id_type_impls {
    ($name:ident) => {
        impl $name {
            /// The identifier as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }
        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(&self.0)
            }
        }
        impl ::std::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }
        impl ::std::convert::From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }
        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Ok(Self(text.to_owned()))
            }
        }
    };
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
