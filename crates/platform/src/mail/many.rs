//! Letters to many: handed over at once by whoever keeps the list of them, which says of each what came of it. They are no rows of the
//! outbox: a hundred thousand copies of one text would be.

use lettre::Address;
use lettre::address::Envelope;

use super::smtp::SmtpServer;
use super::{Mailer, message, send};
use crate::clock::UtcMicros;
use crate::web::App;

/// One letter of many.
#[derive(Clone)]
pub struct Letter {
    /// The `Message-ID`, without brackets: the same at every attempt.
    pub message_id: String,
    /// The address.
    pub to: String,
    /// Whom it is for.
    pub to_name: String,
    /// The subject.
    pub subject: String,
    /// The text.
    pub text: String,
    /// When it was written.
    pub at: UtcMicros,
    /// The address to which it comes back when it cannot be delivered; the sender's where there is none of its own.
    pub back: Option<String>,
    /// The address that says "no more of these" when it is posted to.
    pub stop: Option<String>,
}

// Neither whom nor what belongs in a log.
impl std::fmt::Debug for Letter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Letter").field("message_id", &self.message_id).finish_non_exhaustive()
    }
}

/// Why a letter was not handed over, or may not have been.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Undelivered {
    /// Refused for good, with the server's words.
    #[error("{0}")]
    Refused(String),
    /// Not now: nothing was handed over.
    #[error("{0}")]
    Later(String),
    /// The connection was lost in the middle: nobody knows.
    #[error("{0}")]
    Unsure(String),
}

/// The way out for letters to many.
pub struct Post {
    app: App,
    server: Option<SmtpServer>,
}

impl std::fmt::Debug for Post {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Post(…)")
    }
}

impl Post {
    /// Opens it.
    ///
    /// # Errors
    /// The set-up names a server that cannot be understood.
    pub fn open(app: &App) -> anyhow::Result<Self> {
        let server = match &app.mailer {
            Mailer::Outbox(_) => None,
            Mailer::Smtp { url, .. } => Some(SmtpServer::parse(url)?),
        };
        Ok(Self { app: app.clone(), server })
    }

    /// Hands a letter over; what the server answered.
    ///
    /// # Errors
    /// See [`Undelivered`].
    pub async fn send(&self, letter: &Letter) -> Result<String, Undelivered> {
        let refused = |why: &dyn std::fmt::Display| Undelivered::Refused(why.to_string());
        let message = message::letter(&self.app, letter).map_err(|error| refused(&error))?;
        let bytes = message.formatted();
        let Some(server) = &self.server else {
            let Mailer::Outbox(folder) = &self.app.mailer else {
                return Err(Undelivered::Later("no way out".to_owned()));
            };
            let folder = folder.clone();
            let name = format!("{}.eml", letter.message_id.split('@').next().unwrap_or_default());
            let place = name.clone();
            let written =
                tokio::task::spawn_blocking(move || send::write_whole(&folder, &place, &bytes)).await;
            return match written {
                Ok(Ok(())) => Ok(format!("outbox {name}")),
                Ok(Err(error)) => Err(Undelivered::Later(format!("{error:#}"))),
                Err(error) => Err(Undelivered::Later(error.to_string())),
            };
        };
        let back = letter.back.clone().unwrap_or_else(|| message::sender(&self.app));
        // That is the set-up's mistake and not the letter's.
        let back: Address =
            back.parse().map_err(|error| Undelivered::Later(format!("the set-up: {error}")))?;
        let to: Address = letter.to.parse().map_err(|error| refused(&error))?;
        let envelope = Envelope::new(Some(back), vec![to]).map_err(|error| refused(&error))?;
        server.deliver_raw(&envelope, &bytes, &message::host(&self.app)).await
    }
}
