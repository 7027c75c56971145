//! The way out over SMPP 3.4 (Short Message Peer-to-Peer protocol, issue 3.4): one session as transceiver, kept up by a task of its own.
//!
//! - A message of several parts goes out with a header that joins them; the receipt is asked for with the last.
//! - One question at a time: what was answered is known, and at most one message is unsure when the connection is lost.
//! - While the centre says that it is too much (`ESME_RTHROTTLED`), the same part is offered again, later and later, a few times.
//! - SMPP knows no encryption of its own: the line to the operator is a leased one or a tunnel, which is why the address says `tls=none`.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{Mutex, mpsc, oneshot};

use crate::session::{self, Request};
use crate::{Boxed, Gateway, Heard, NotTaken, Sms, Taken};

/// Times of a session.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// How long an answer may take.
    pub answer: Duration,
    /// After so long without a word the centre is asked whether it is there.
    pub silence: Duration,
    /// The first pause before connecting again; doubled each time …
    pub again: Duration,
    /// … up to this.
    pub longest: Duration,
    /// The first pause after "too much"; doubled each time.
    pub throttled: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            answer: Duration::from_secs(30),
            silence: Duration::from_secs(30),
            again: Duration::from_secs(1),
            longest: Duration::from_secs(120),
            throttled: Duration::from_secs(1),
        }
    }
}

/// Why an address of a centre cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SmppAddressError {
    /// Another scheme.
    #[error("the address of a message centre begins with smpp://")]
    Scheme,
    /// No host.
    #[error("the address of the message centre has no host")]
    Host,
    /// A port that is no number.
    #[error("the address of the message centre has a port that is no number")]
    Port,
    /// Nobody to sign in as, or longer than SMPP can say.
    #[error(
        "the address of the message centre needs a user (at most 15 characters) and a password (at most 8)"
    )]
    Login,
    /// It does not say that the line is in clear.
    #[error(
        "SMPP is not encrypted: say ?tls=none where the line to the operator is a leased one or a tunnel"
    )]
    Tls,
    /// The sender is none.
    #[error("the sender is a number with its country's code, or at most 11 letters and digits")]
    Sender,
}

/// Where the centre is, and who signs in.
#[derive(Clone, PartialEq, Eq)]
pub struct SmppAddress {
    pub(crate) host: String,
    pub(crate) port: u16,
    pub(crate) user: String,
    pub(crate) password: String,
    pub(crate) kind: String,
    pub(crate) sender: String,
}

// The password is a secret.
impl std::fmt::Debug for SmppAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SmppAddress")
            .field("host", &self.host)
            .field("port", &self.port)
            .finish_non_exhaustive()
    }
}

impl SmppAddress {
    /// Reads `smpp://user:password@host[:2775]?tls=none[&type=SYSTEM_TYPE]` and the sender: `+212500000000`, a short number, or a name of at
    /// most eleven letters and digits that the operator has agreed to. User and password are percent-encoded.
    ///
    /// # Errors
    /// See [`SmppAddressError`]; none of them shows what was read.
    pub fn parse(url: &str, sender: &str) -> Result<Self, SmppAddressError> {
        let rest = url.strip_prefix("smpp://").ok_or(SmppAddressError::Scheme)?;
        let (rest, query) = rest.split_once('?').unwrap_or((rest, ""));
        let decode = |text: &str| percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned();
        let mut kind = String::new();
        let mut clear = false;
        for part in query.split('&').filter(|part| !part.is_empty()) {
            match part.split_once('=') {
                Some(("tls", "none")) => clear = true,
                Some(("type", word)) => kind = decode(word),
                _ => return Err(SmppAddressError::Tls),
            }
        }
        if !clear {
            return Err(SmppAddressError::Tls);
        }
        let (login, place) = rest.rsplit_once('@').ok_or(SmppAddressError::Login)?;
        let (user, password) = login.split_once(':').ok_or(SmppAddressError::Login)?;
        let (user, password) = (decode(user), decode(password));
        let plain = |text: &str, most: usize| text.is_ascii() && text.len() <= most && !text.contains('\0');
        if user.is_empty() || !plain(&user, 15) || !plain(&password, 8) || !plain(&kind, 12) {
            return Err(SmppAddressError::Login);
        }
        let place = place.trim_end_matches('/');
        let (host, port) = match place.rsplit_once(':') {
            Some((host, port)) => (host, port.parse().map_err(|_| SmppAddressError::Port)?),
            None => (place, 2775),
        };
        if host.is_empty() || host.contains(['/', ' ', ':']) {
            return Err(SmppAddressError::Host);
        }
        let digits = sender.strip_prefix('+').unwrap_or(sender);
        let number = (3..=15).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
        let name = (1..=11).contains(&sender.len())
            && sender.bytes().all(|b| b.is_ascii_alphanumeric() || b == b' ' || b == b'-');
        if !number && !name {
            return Err(SmppAddressError::Sender);
        }
        Ok(Self { host: host.to_owned(), port, user, password, kind, sender: sender.to_owned() })
    }

    /// Whether members can answer: a name has no telephone.
    pub fn takes_answers(&self) -> bool {
        self.sender.trim_start_matches('+').bytes().all(|b| b.is_ascii_digit())
    }
}

/// The gateway: a handle to the task that keeps the session up. When the last handle goes, the session is ended in good order.
#[derive(Clone)]
pub struct Smpp {
    requests: mpsc::Sender<Request>,
    heard: Arc<Mutex<mpsc::Receiver<Heard>>>,
}

impl std::fmt::Debug for Smpp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Smpp(…)")
    }
}

impl Smpp {
    /// Begins: connects at once and whenever the connection was lost. Needs a runtime.
    pub fn start(address: SmppAddress, patience: Patience) -> Self {
        let (requests, asked) = mpsc::channel(1);
        let (tell, heard) = mpsc::channel(16);
        tokio::spawn(session::keep_up(address, patience, asked, tell));
        Self { requests, heard: Arc::new(Mutex::new(heard)) }
    }
}

impl Gateway for Smpp {
    fn send(&self, sms: Sms) -> Boxed<'_, Result<Taken, NotTaken>> {
        Box::pin(async move {
            let (answer, waits) = oneshot::channel();
            if self.requests.send(Request { sms, answer }).await.is_err() {
                return Err(NotTaken::Down);
            }
            // A task that ended with the question in its hands may have written it.
            waits.await.unwrap_or(Err(NotTaken::Unsure))
        })
    }

    fn next(&self) -> Boxed<'_, Option<Heard>> {
        Box::pin(async move { self.heard.lock().await.recv().await })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_and_its_mistakes_are_told_without_it() {
        let read = |url: &str| SmppAddress::parse(url, "RAWABIT");
        let good = read("smpp://party:s%40crt@smsc.example:2776?tls=none&type=OTA").expect("good");
        assert_eq!((good.host.as_str(), good.port, good.password.as_str()), ("smsc.example", 2776, "s@crt"));
        assert!(!good.takes_answers());
        assert!(!format!("{good:?}").contains("crt"));
        assert_eq!(read("smpp://party:secret@h"), Err(SmppAddressError::Tls));
        assert_eq!(read("smpps://party:secret@h?tls=none"), Err(SmppAddressError::Scheme));
        assert_eq!(read("smpp://h?tls=none"), Err(SmppAddressError::Login));
        assert_eq!(read("smpp://party:muchtoolong@h?tls=none"), Err(SmppAddressError::Login));
        assert_eq!(read("smpp://party:x@h:x?tls=none"), Err(SmppAddressError::Port));
        assert_eq!(read("smpp://party:x@?tls=none"), Err(SmppAddressError::Host));
        let sender = |sender: &str| SmppAddress::parse("smpp://a:b@h?tls=none", sender);
        assert!(sender("+212522000000").expect("a number").takes_answers());
        assert_eq!(sender("رابطة"), Err(SmppAddressError::Sender));
        assert_eq!(sender("ALTOGETHERTOOLONG"), Err(SmppAddressError::Sender));
    }
}
