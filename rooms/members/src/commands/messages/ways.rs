//! The ways out of this installation: their pace, the address to which mails come back, the gateway for short messages.

use std::sync::Arc;

use rawabit_platform::web::App;
use rawabit_sms::Gateway;

/// How messages leave. The door puts it on the shelf.
#[derive(Clone)]
pub struct Ways {
    /// Mails a minute, of all messages together.
    pub mails_a_minute: u32,
    /// Short messages a minute, of all messages together.
    pub sms_a_minute: u32,
    /// The mailbox that reports of failure go to, if there is one of its own: `bounce@party.example`; each mail has its own address in it.
    pub back: Option<String>,
    /// Members who are written down with one message in one transaction, while others wait to write.
    pub at_once: usize,
    /// The gateway for short messages, where one is set up.
    pub sms: Option<Arc<dyn Gateway>>,
}

impl std::fmt::Debug for Ways {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Ways").field("sms", &self.sms.is_some()).finish_non_exhaustive()
    }
}

impl Default for Ways {
    fn default() -> Self {
        Self { mails_a_minute: 120, sms_a_minute: 60, back: None, at_once: 4_000, sms: None }
    }
}

impl Ways {
    /// Those of this installation; where the door laid nothing on the shelf, mail at the ordinary pace.
    pub fn of(app: &App) -> Self {
        app.shelf.get::<Self>().cloned().unwrap_or_default()
    }
}
