//! Secrets at rest: what must be read again but may not lie open in the database (or in a copy of it) is sealed with a
//! key that lies beside it. Passwords and one-time links are hashed and need none of this.
//!
//! Sealed text is `sealed:1:KEY:…`: the format, the key's short name, and in base 64 a random nonce of 24 bytes with the
//! ciphertext (XChaCha20-Poly1305). Purpose and subject are authenticated with it, so that a value copied to another
//! record does not open. Each purpose has a key of its own, derived (HKDF-SHA-256, RFC 5869) from the master key.
//!
//! For searching what is sealed there is [`Sealer::digest`], a keyed hash: equal texts have equal digests, and without the
//! key nobody can try out the few million identity numbers there are.
//!
//! Keys are changed by putting a new line first in the key file and starting again; see `docs/decisions/0011-sealing.md`.

use std::fmt;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chacha20poly1305::aead::{Aead as _, Payload};
use chacha20poly1305::{KeyInit as _, XChaCha20Poly1305, XNonce};
use hkdf::Hkdf;
use hmac::{Hmac, Mac as _};
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::id::Entropy;
use crate::store::{Author, Store, setting};

/// What sealed text begins with: the name and the number of the format.
const PREFIX: &str = "sealed:1:";
/// What a line of the key file begins with.
const LINE: &str = "rawabit-sealing-key";
/// The setting that says with which keys a database was written.
const MARK: &str = "sealing.mark";
/// Bytes of a nonce: so many that random ones never meet.
const NONCE: usize = 24;

/// Why something does not open.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// The key is missing.
    #[error(
        "it was sealed with the key {0}, which is not in the sealing key file: put that file back from the backup"
    )]
    UnknownKey(String),
    /// Changed, or of another record.
    #[error("it was changed after it was sealed, or it belongs to another record")]
    Broken,
    /// Plain text.
    #[error("it is not sealed")]
    NotSealed,
}

/// Why a key file cannot be used. Its content is not told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyFileError {
    /// No key in it.
    #[error("there is no sealing key in the file")]
    Empty,
    /// A line that is no key, counted from 1.
    #[error("line {0} of the sealing key file is not a sealing key, or was damaged")]
    Line(usize),
}

/// Text that was sealed. It is wiped from memory when it goes, and does not show in logs.
pub struct Opened(Zeroizing<String>);

impl Opened {
    /// The text itself.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Opened {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Opened(…)")
    }
}

struct Key {
    id: String,
    master: Zeroizing<[u8; 32]>,
}

impl Key {
    fn new(master: [u8; 32]) -> Self {
        let mut key = Self { id: String::new(), master: Zeroizing::new(master) };
        key.id = hex::encode(&key.derive("name", "")[..4]);
        key
    }

    /// The key for one use and one purpose.
    fn derive(&self, usage: &str, purpose: &str) -> Zeroizing<[u8; 32]> {
        let mut out = Zeroizing::new([0; 32]);
        Hkdf::<Sha256>::new(None, self.master.as_slice())
            .expand(format!("rawabit/1/{usage}/{purpose}").as_bytes(), out.as_mut_slice())
            .expect("32 bytes are not too many for HKDF-SHA-256");
        out
    }

    fn cipher(&self, purpose: &str) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new_from_slice(self.derive("seal", purpose).as_slice())
            .expect("a derived key has 32 bytes")
    }

    fn digest(&self, context: &str, text: &str) -> String {
        let mut mac = Hmac::<Sha256>::new_from_slice(self.derive("digest", context).as_slice())
            .expect("HMAC takes keys of any length");
        mac.update(text.as_bytes());
        format!("{}:{}", self.id, URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes()))
    }
}

/// Seals and opens. Cheap to clone; shows nothing of its keys.
#[derive(Clone)]
pub struct Sealer(Arc<[Key]>);

impl fmt::Debug for Sealer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sealer({})", self.key_id())
    }
}

impl Sealer {
    /// With one key.
    pub fn from_key(master: [u8; 32]) -> Self {
        Self(Arc::from([Key::new(master)]))
    }

    /// With a new key.
    pub fn generate(entropy: &dyn Entropy) -> Self {
        let mut master = [0; 32];
        entropy.fill(&mut master);
        Self::from_key(master)
    }

    /// Reads a key file: a key a line, the first of them for sealing, all of them for opening. Empty lines and lines that
    /// begin with `#` say nothing.
    ///
    /// # Errors
    /// See [`KeyFileError`].
    pub fn parse(text: &str) -> Result<Self, KeyFileError> {
        let mut keys = Vec::new();
        for (n, line) in (1..).zip(text.lines().map(str::trim)) {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            keys.push(parse_line(line).ok_or(KeyFileError::Line(n))?);
        }
        if keys.is_empty() { Err(KeyFileError::Empty) } else { Ok(Self(Arc::from(keys))) }
    }

    /// The content of the key file, with every key: to be written where only its owner reads, and nowhere else.
    pub fn to_secret_text(&self) -> Zeroizing<String> {
        let lines = self
            .0
            .iter()
            .map(|key| format!("{LINE}+{}+{}\n", key.id, URL_SAFE_NO_PAD.encode(key.master.as_slice())));
        Zeroizing::new(lines.collect())
    }

    /// The short name of the key that seals: it says nothing about the key.
    pub fn key_id(&self) -> &str {
        &self.current().id
    }

    fn current(&self) -> &Key {
        self.0.first().expect("a sealer has a key")
    }

    /// Seals text for one purpose (`account.totp_secret`) and one record, by its identifier.
    pub fn seal(&self, entropy: &dyn Entropy, purpose: &str, subject: &str, text: &str) -> String {
        let key = self.current();
        let mut nonce = [0; NONCE];
        entropy.fill(&mut nonce);
        let mut bytes = nonce.to_vec();
        let payload = Payload { msg: text.as_bytes(), aad: subject.as_bytes() };
        let sealed = key
            .cipher(purpose)
            .encrypt(&XNonce::from(nonce), payload)
            .expect("a column's text is far below the cipher's limit");
        bytes.extend_from_slice(&sealed);
        format!("{PREFIX}{}:{}", key.id, URL_SAFE_NO_PAD.encode(bytes))
    }

    /// Opens what was sealed for this purpose and this record.
    ///
    /// # Errors
    /// See [`SealError`].
    pub fn open(&self, purpose: &str, subject: &str, sealed: &str) -> Result<Opened, SealError> {
        let (id, text) =
            sealed.strip_prefix(PREFIX).and_then(|rest| rest.split_once(':')).ok_or(SealError::NotSealed)?;
        let key = self
            .0
            .iter()
            .find(|key| key.id == id)
            .ok_or_else(|| SealError::UnknownKey(id.chars().take(16).collect()))?;
        let bytes = URL_SAFE_NO_PAD.decode(text).map_err(|_| SealError::Broken)?;
        let (nonce, body) = bytes.split_first_chunk::<NONCE>().ok_or(SealError::Broken)?;
        let payload = Payload { msg: body, aad: subject.as_bytes() };
        let plain =
            key.cipher(purpose).decrypt(&XNonce::from(*nonce), payload).map_err(|_| SealError::Broken)?;
        let plain = String::from_utf8(plain).map_err(|_| SealError::Broken)?;
        Ok(Opened(Zeroizing::new(plain)))
    }

    /// Whether text was sealed, with whichever key.
    pub fn is_sealed(text: &str) -> bool {
        text.starts_with(PREFIX)
    }

    /// Whether text is sealed with the key that seals now.
    pub fn is_current(&self, text: &str) -> bool {
        text.strip_prefix(PREFIX)
            .and_then(|rest| rest.split_once(':'))
            .is_some_and(|(id, _)| id == self.key_id())
    }

    /// A keyed digest of text, to keep beside what is sealed and find it by. Bring the text into one form first
    /// (`ab 123456` and `AB123456` have different digests).
    pub fn digest(&self, context: &str, text: &str) -> String {
        self.current().digest(context, text)
    }

    /// The digests of text under every key: what to look for while a change of keys is under way.
    pub fn digests(&self, context: &str, text: &str) -> Vec<String> {
        self.0.iter().map(|key| key.digest(context, text)).collect()
    }
}

fn parse_line(line: &str) -> Option<Key> {
    let (id, text) = line.strip_prefix(LINE)?.strip_prefix('+')?.split_once('+')?;
    let bytes = Zeroizing::new(URL_SAFE_NO_PAD.decode(text).ok()?);
    let key = Key::new(bytes.as_slice().try_into().ok()?);
    (key.id == id).then_some(key)
}

/// Whether a database was already written with some sealing key: then a new one would be the wrong one.
///
/// # Errors
/// The database does not answer.
pub async fn is_marked(store: &Store) -> Result<bool, sea_orm::DbErr> {
    Ok(setting::get(store.read(), MARK).await?.is_some())
}

/// Makes sure that these are the keys of this database, or marks a new database as theirs. Called at the start: it is
/// better not to start than to seal half of the secrets with another key.
///
/// # Errors
/// The database does not answer, or was written with a key that is not here; the message is for the administrator.
pub async fn settle(store: &Store, sealer: &Sealer) -> anyhow::Result<()> {
    const PURPOSE: &str = "mark";
    let mark = setting::get(store.read(), MARK).await?;
    if let Some(mark) = &mark {
        sealer.open(PURPOSE, MARK, mark).map_err(|error| {
            anyhow::anyhow!("the sealing key {} is not this database's: {error}", sealer.key_id())
        })?;
    }
    if !mark.is_some_and(|mark| sealer.is_current(&mark)) {
        let work = store.begin(Author::system("sealing")).await?;
        let sealed = sealer.seal(work.entropy().as_ref(), PURPOSE, MARK, "rawabit");
        work.set(MARK, &sealed).await?;
        work.commit().await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::SeededEntropy;

    fn old() -> Sealer {
        Sealer::from_key([1; 32])
    }

    #[test]
    fn what_is_sealed_opens_for_its_purpose_and_its_record_only() {
        let (sealer, entropy) = (old(), SeededEntropy::new(1));
        let sealed = sealer.seal(&entropy, "member.number", "m1", "رقم AB123456");
        assert!(Sealer::is_sealed(&sealed) && sealer.is_current(&sealed));
        assert!(!sealed.contains("AB123456") && sealed.is_ascii());
        assert_eq!(sealer.open("member.number", "m1", &sealed).expect("opens").as_str(), "رقم AB123456");
        let error = |purpose, subject, text: &str| sealer.open(purpose, subject, text).expect_err("closed");
        assert_eq!(error("member.number", "m2", &sealed), SealError::Broken);
        assert_eq!(error("account.totp_secret", "m1", &sealed), SealError::Broken);
        assert_eq!(error("member.number", "m1", "AB123456"), SealError::NotSealed);
        let again = sealer.seal(&entropy, "member.number", "m1", "رقم AB123456");
        assert_ne!(sealed, again, "equal texts do not look equal");
    }

    #[test]
    fn every_changed_character_is_noticed() {
        let sealer = old();
        let sealed = sealer.seal(&SeededEntropy::new(2), "p", "s", "GEZDGNBVGY3TQOJQ");
        for at in 0..sealed.len() {
            let mut changed = sealed.clone().into_bytes();
            changed[at] = if changed[at] == b'A' { b'B' } else { b'A' };
            let changed = String::from_utf8(changed).expect("ASCII");
            assert!(sealer.open("p", "s", &changed).is_err(), "{at}: {changed}");
        }
        for short in ["sealed:1:", "sealed:1:x", &sealed[..30], &sealed[..sealed.len() - 4]] {
            assert!(sealer.open("p", "s", short).is_err(), "{short}");
        }
    }

    #[test]
    fn keys_can_be_changed_and_a_missing_one_is_named() {
        let sealed = old().seal(&SeededEntropy::new(3), "p", "s", "text");
        let new = Sealer::from_key([2; 32]);
        let error = new.open("p", "s", &sealed).expect_err("another key");
        assert_eq!(error, SealError::UnknownKey(old().key_id().to_owned()));
        assert!(error.to_string().contains(old().key_id()));
        let both = format!("# since 2019\n{}\n{}", *new.to_secret_text(), *old().to_secret_text());
        let both = Sealer::parse(&both).expect("two keys");
        assert_eq!(both.key_id(), new.key_id());
        assert_eq!(both.open("p", "s", &sealed).expect("opens").as_str(), "text");
        assert!(!both.is_current(&sealed));
        assert_eq!(both.digests("n", "x"), [new.digest("n", "x"), old().digest("n", "x")]);
    }

    #[test]
    fn a_key_file_comes_back_and_a_damaged_one_does_not() {
        let text = old().to_secret_text();
        assert_eq!(Sealer::parse(&text).expect("a key").key_id(), old().key_id());
        assert_eq!(Sealer::parse("# nothing\n").expect_err("empty"), KeyFileError::Empty);
        let damaged = text.replace("AQEB", "AQEC");
        assert_eq!(Sealer::parse(&format!("\n{damaged}")).expect_err("damaged"), KeyFileError::Line(2));
    }

    #[test]
    fn digests_repeat_within_their_context_and_key_only() {
        let sealer = old();
        assert_eq!(sealer.digest("member.number", "AB123456"), sealer.digest("member.number", "AB123456"));
        assert_ne!(sealer.digest("member.number", "AB123456"), sealer.digest("member.number", "AB123457"));
        assert_ne!(sealer.digest("member.number", "AB123456"), sealer.digest("person.number", "AB123456"));
        assert_ne!(
            sealer.digest("member.number", "AB123456"),
            Sealer::from_key([2; 32]).digest("member.number", "AB123456")
        );
    }

    #[test]
    fn nothing_secret_shows() {
        let sealer = old();
        let opened =
            sealer.open("p", "s", &sealer.seal(&SeededEntropy::new(4), "p", "s", "GEZDGNBV")).expect("opens");
        let shown = format!("{sealer:?} {opened:?}");
        assert!(!shown.contains("GEZDGNBV") && !shown.contains("AQEB") && !shown.contains("1, 1"), "{shown}");
    }
}
