//! Passwords: argon2id, hashed away from the request's thread and only a few at a time, since each takes memory.

use std::time::Duration;

use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, Params, PasswordVerifier as _, Version};
use base64::Engine as _;
use tokio::sync::{Semaphore, SemaphorePermit};

use crate::fault::Fault;
use crate::id::Entropy;
use crate::lang::Message;

/// Memory in KiB, passes and lanes: OWASP's recommendation for argon2id (19 MiB, 2, 1).
const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;

/// The shortest password.
pub const SHORTEST: usize = 12;

/// How many passwords are hashed at once: memory times this is the most that sign-ins can take.
static SLOTS: Semaphore = Semaphore::const_new(4);

/// The longest that a password waits for its turn: a crowd of sign-ins is told so, instead of lining up without end.
const PATIENCE: Duration = Duration::from_secs(20);

async fn slot() -> Result<SemaphorePermit<'static>, Fault> {
    let slot = tokio::time::timeout(PATIENCE, SLOTS.acquire()).await;
    slot.map_err(|_| Fault::Unavailable)?.map_err(Fault::internal)
}

fn hasher() -> Argon2<'static> {
    let params = Params::new(MEMORY_KIB, PASSES, 1, None).expect("parameters within argon2's limits");
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

/// The PHC string of a password.
///
/// # Errors
/// [`Fault::Unavailable`] when too many wait; an internal fault when the library refuses, which it does only for passwords
/// of gigabytes.
pub async fn hash(password: String, entropy: &dyn Entropy) -> Result<String, Fault> {
    let mut salt = [0u8; 16];
    entropy.fill(&mut salt);
    let _slot = slot().await?;
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
/// [`Fault::Unavailable`] when too many wait; an internal fault when the thread is gone.
pub async fn verify(password: String, phc: Option<String>) -> Result<bool, Fault> {
    let _slot = slot().await?;
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

/// What everybody tries first, at the length that is asked for: in Latin letters, in the languages around here.
const GUESSED: &[&str] = &[
    "123456789012",
    "1234567890123",
    "12345678901234",
    "123456789123",
    "012345678910",
    "111222333444",
    "qwertyuiop12",
    "qwertyuiop123",
    "qwertyuiop[]",
    "azertyuiop12",
    "azertyuiop123",
    "qwertyazerty",
    "azertyqwerty",
    "1q2w3e4r5t6y",
    "1qaz2wsx3edc",
    "passwordpassword",
    "password1234",
    "password12345",
    "password123456",
    "mypassword123",
    "motdepasse12",
    "motdepasse123",
    "motdepasse1234",
    "monmotdepasse",
    "administrator",
    "administrateur",
    "administrator1",
    "admin1234567",
    "adminadminadmin",
    "welcome12345",
    "bienvenue123",
    "bienvenue1234",
    "iloveyou1234",
    "letmein12345",
    "changemeplease",
    "changeme1234",
    "morocco12345",
    "maroc1234567",
    "casablanca123",
    "rawabitrawabit",
    "rawabit12345",
];

/// Why a password is not taken, as a message; none when it is. It is judged by length and by what is guessed first, not by
/// kinds of characters (NIST SP 800-63B, section 5.1.1.2).
pub fn refusal(password: &str, email: &str) -> Option<Message> {
    if password.chars().count() < SHORTEST {
        return Some(Message::new("accounts-password-short").with("least", SHORTEST));
    }
    let folded = password.to_lowercase();
    let mut different: Vec<char> = folded.chars().collect();
    different.sort_unstable();
    different.dedup();
    let name = email.split('@').next().unwrap_or_default().to_lowercase();
    let is_name = name.chars().count() >= 4
        && folded.replace(name.as_str(), "").chars().filter(|c| c.is_alphabetic()).count() < 4;
    let guessed = different.len() < 5
        || is_name
        || folded == email.to_lowercase()
        || GUESSED.contains(&folded.as_str());
    guessed.then(|| "accounts-password-weak".into())
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

    #[test]
    fn short_and_guessable_passwords_are_refused_and_phrases_are_not() {
        let key =
            |password: &str| refusal(password, "souad@example.org").map(|message| message.key.into_owned());
        for short in ["", "elevenchars", "قصيرة"] {
            assert_eq!(key(short).as_deref(), Some("accounts-password-short"), "{short}");
        }
        for weak in [
            "Password1234",
            "aaaaaaaaaaaaaa",
            "121212121212",
            "souad2018!!!!",
            "SOUAD@example.org",
            "motdepasse123",
        ] {
            assert_eq!(key(weak).as_deref(), Some("accounts-password-weak"), "{weak}");
        }
        for good in ["روابط مهنية قوية", "correct horse battery", "souad goes to the market", "x7#kLm2!qPz9"]
        {
            assert_eq!(key(good), None, "{good}");
        }
    }
}
