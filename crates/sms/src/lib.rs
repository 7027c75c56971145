//! Short messages: what a text costs ([`text`]), the port through which they leave ([`Gateway`]), and the one way out that operators offer
//! everywhere, SMPP 3.4 ([`smpp`]).
//!
//! A leaf: it knows nothing of the house. The reading and writing of SMPP's units is `rusmpp-core`'s; the session (binding, one question at a time,
//! what the centre asks meanwhile, coming back after a loss) is ours, since the crate's own client brings a resolver, a cache and a second TLS.

#[cfg(feature = "centre")]
pub mod centre;
mod session;
pub mod smpp;
pub mod text;
mod wire;

use std::future::Future;
use std::pin::Pin;

pub use smpp::{Smpp, SmppAddress, SmppAddressError};
pub use text::{Alphabet, Parts};

/// A short message about to leave.
#[derive(Clone, PartialEq, Eq)]
pub struct Sms {
    /// To whom: a telephone in the form of E.164.
    pub to: String,
    /// The text.
    pub text: String,
}

// Neither whom nor what belongs in a log.
impl std::fmt::Debug for Sms {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Sms(…)")
    }
}

/// Taken by the centre.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// What the centre calls the last part: a receipt names it.
    pub id: String,
    /// Into how many parts it was cut.
    pub parts: usize,
}

/// Why a message was not taken, or may not have been.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotTaken {
    /// Nothing left this machine: there is no session with the centre. It may be tried again.
    #[error("no session with the message centre")]
    Down,
    /// The centre takes nothing more for the moment. It may be tried again.
    #[error("the message centre is busy: {0}")]
    Busy(String),
    /// The centre refuses this message for good.
    #[error("the message centre refused it: {0}")]
    Refused(String),
    /// It was handed over, wholly or in part, and no answer came: nobody knows whether it arrives. Trying again might send it twice.
    #[error("handed over, and no answer came")]
    Unsure,
}

/// What comes back from the centre by itself.
#[derive(Clone, PartialEq, Eq)]
pub enum Event {
    /// What became of a message.
    Receipt {
        /// What the centre called it when it took it.
        id: String,
        /// How it ended.
        ended: Ended,
        /// The centre's own word and code: `UNDELIV 034`.
        words: String,
    },
    /// Somebody answered.
    Answer {
        /// Their telephone, as the centre writes it.
        from: String,
        /// What they wrote.
        text: String,
    },
}

impl std::fmt::Debug for Event {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Receipt { .. } => "Receipt(…)",
            Self::Answer { .. } => "Answer(…)",
        })
    }
}

/// How a message ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// It is on the telephone.
    Delivered,
    /// It never will be.
    Undelivered,
    /// Still on its way.
    Underway,
}

/// A future as a trait object.
pub type Boxed<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A way out for short messages.
pub trait Gateway: Send + Sync {
    /// Hands one message over and waits for the answer.
    fn send(&self, sms: Sms) -> Boxed<'_, Result<Taken, NotTaken>>;
    /// What comes back, one at a time, for whoever listens: nothing once the gateway has ended. What is taken is confirmed to the centre by
    /// [`Heard::done`]; what is dropped without is sent again by it.
    fn next(&self) -> Boxed<'_, Option<Heard>>;
}

/// Something that came back and waits to be confirmed.
#[derive(Debug)]
pub struct Heard {
    /// What.
    pub event: Event,
    done: tokio::sync::oneshot::Sender<()>,
}

impl Heard {
    /// Something to be confirmed, and the other end.
    pub fn new(event: Event) -> (Self, tokio::sync::oneshot::Receiver<()>) {
        let (done, waits) = tokio::sync::oneshot::channel();
        (Self { event, done }, waits)
    }

    /// Says that it was written down.
    pub fn done(self) {
        let _ = self.done.send(());
    }
}
