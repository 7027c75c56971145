//! Use cases: one transaction each.

mod category;
mod content;
mod draft;
mod event;
mod place;
mod publish;
mod record;

pub use category::{CategoryRefused, add_category, archive_category, change_category};
pub use content::{Content, Text};
pub use draft::{NewDraft, discard, draft, edit, give_back, submit};
pub use event::{Event, drop_event, offer_event};
pub use publish::{correct, publish, publish_due, schedule, withdraw};

use rawabit_platform::Message;
use thiserror::Error;

use crate::model::State;

/// Why the portal's rules say no.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ArticleRefused {
    /// No language has both a title and a text.
    #[error("no language has both a title and a text")]
    NoText,
    /// A language has a title without text, or the other way round.
    #[error("the version in {0} is half written")]
    HalfWritten(&'static str),
    /// There is no such kind.
    #[error("there is no kind {0:?}")]
    UnknownKind(String),
    /// The step is not possible in this state.
    #[error("not possible while {0:?}")]
    NotNow(State),
    /// A return, a correction or a withdrawal needs a word of why.
    #[error("a note is required")]
    NoNote,
    /// A picture needs words for who does not see it, in each language of the article.
    #[error("the picture has no alternative text")]
    NoPictureText,
    /// The hour of a scheduled publication has passed.
    #[error("the hour has passed")]
    HourPast,
    /// The date line lies after the day of publication.
    #[error("the date line lies in the future")]
    FutureDateline,
    /// A public version cannot be taken away alone.
    #[error("a public version was removed")]
    VersionRemoved(&'static str),
    /// What was typed as the end of an address cannot be one as it stands.
    #[error("{typed:?} is no address")]
    NoAddress {
        /// What was typed.
        typed: String,
        /// What would do.
        fits: String,
    },
    /// Nothing was changed.
    #[error("nothing changed")]
    NothingChanged,
}

/// That what was typed cannot be an address, and what can.
fn no_address(typed: &str, fits: &str) -> Message {
    Message::new("portal-refused-address").with("typed", typed).with("fits", fits)
}

impl ArticleRefused {
    /// What to tell the reader.
    pub fn message(&self) -> Message {
        match self {
            Self::NoText => "portal-refused-no-text".into(),
            Self::HalfWritten(lang) => Message::new("portal-refused-half").with("lang", *lang),
            Self::UnknownKind(_) => "portal-refused-kind".into(),
            Self::NotNow(_) => "portal-refused-step".into(),
            Self::NoNote => "portal-refused-note".into(),
            Self::NoPictureText => "portal-refused-alt".into(),
            Self::HourPast => "portal-refused-hour".into(),
            Self::FutureDateline => "portal-refused-dateline".into(),
            Self::VersionRemoved(lang) => Message::new("portal-refused-removed").with("lang", *lang),
            Self::NoAddress { typed, fits } => no_address(typed, fits),
            Self::NothingChanged => "portal-refused-nothing".into(),
        }
    }

    /// The field it is about.
    pub fn field(&self) -> &'static str {
        match self {
            Self::NoText | Self::HalfWritten(_) | Self::VersionRemoved(_) => "title",
            Self::UnknownKind(_) => "kind",
            Self::NoAddress { .. } => "slug",
            Self::NoNote => "note",
            Self::NoPictureText => "picture_alt",
            Self::HourPast => "day",
            Self::FutureDateline => "dateline",
            Self::NotNow(_) | Self::NothingChanged => "form",
        }
    }
}
