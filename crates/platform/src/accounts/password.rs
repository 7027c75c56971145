//! Passwords: argon2id, hashed away from the request's thread and only a few at a time, since each takes memory.

use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, Params, PasswordVerifier as _, Version};
use base64::Engine as _;
use tokio::sync::Semaphore;

use crate::fault::Fault;
use crate::id::Entropy;

/// Memory in KiB, passes and lanes: OWASP's recommendation for argon2id (19 MiB, 2, 1).
const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;

/// The shortest password.
pub const SHORTEST: usize = 12;

/// How many passwords are hashed at once: memory times this is the most that sign-ins can take.
static SLOTS: Semaphore = Semaphore::const_new(4);

fn hasher() -> Argon2<'static> {
    let params = Params::new(MEMORY_KIB, PASSES, 1, None).expect("parameters within argon2's limits");
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

/// The PHC string of a password.
///
/// # Errors
/// An internal fault when the library refuses, which it does only for passwords of gigabytes.
pub async fn hash(password: String, entropy: &dyn Entropy) -> Result<String, Fault> {
    let mut salt = [0u8; 16];
    entropy.fill(&mut salt);
    let _slot = SLOTS.acquire().await.map_err(Fault::internal)?;
    tokio::task::spawn_blocking(move || {
        let mut out = [0u8; 32];
        hasher()
            .hash_password_into(password.as_bytes(), &salt, &mut out)
            .map_err(|error| anyhow::anyhow!("{error}"))?;
        let base64 = base64::engine::general_purpose::STANDARD_NO_PAD;
        Ok(format!(
            "$argon2id$v=19$m={MEMORY_KIB},t={PASSES},p=1${}${}",
            base64.encode(salt),
            base64.encode(out)
        ))
    })
    .await
    .map_err(Fault::internal)?
    .map_err(Fault::Internal)
}

/// Whether a password is the one of a PHC string. Without a string (no such account) the same work is done, so that the
/// time of the answer does not tell who has an account.
///
/// # Errors
/// An internal fault when the thread is gone.
pub async fn verify(password: String, phc: Option<String>) -> Result<bool, Fault> {
    let _slot = SLOTS.acquire().await.map_err(Fault::internal)?;
    tokio::task::spawn_blocking(move || match phc {
        Some(phc) => PasswordHash::new(&phc)
            .is_ok_and(|parsed| hasher().verify_password(password.as_bytes(), &parsed).is_ok()),
        None => {
            let mut out = [0u8; 32];
            let _ = hasher().hash_password_into(password.as_bytes(), b"nobody's salt 16", &mut out);
            false
        }
    })
    .await
    .map_err(Fault::internal)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::SeededEntropy;

    #[tokio::test]
    async fn a_password_is_recognised_and_another_is_not() {
        let phc = hash("روابط مهنية 2018".into(), &SeededEntropy::new(1)).await.expect("hash");
        assert!(phc.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
        assert!(verify("روابط مهنية 2018".into(), Some(phc.clone())).await.expect("verify"));
        assert!(!verify("روابط مهنية 2019".into(), Some(phc)).await.expect("verify"));
        assert!(!verify("x".into(), None).await.expect("verify"));
    }
}
