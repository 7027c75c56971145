//! What can go wrong at the edge: eight kinds, each a meaning that every language has words for.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use sea_orm::DbErr;

use crate::lang::Message;

/// An error at the edge. Rooms keep their own precise enums inside and turn them into one of these kinds.
#[derive(Debug)]
pub enum Fault {
    /// No such thing, or none that the caller may know of.
    NotFound,
    /// The caller is known and may not.
    Denied,
    /// Sign in first.
    SignIn,
    /// Type the password again first: this is too grave for a session left open on a desk.
    Confirm,
    /// The rules say no: the message says which and what to do.
    Refused(Message),
    /// The form was made from an older version than the stored one.
    Stale,
    /// Too often; try again after so many seconds.
    Limited {
        /// Seconds to wait.
        retry_after: u32,
    },
    /// What was sent cannot be read at all (not a field of a form: those come back filled).
    Unreadable(Message),
    /// More was sent than is taken.
    TooLarge,
    /// A part of the house does not answer now.
    Unavailable,
    /// A form that is taken once was taken already: its first answer led there.
    Again(String),
    /// Our mistake; the cause is logged with the request's id and never shown.
    Internal(anyhow::Error),
}

impl Fault {
    /// The status that HTTP has for it.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Denied => StatusCode::FORBIDDEN,
            Self::SignIn | Self::Confirm => StatusCode::UNAUTHORIZED,
            Self::Refused(_) | Self::Stale => StatusCode::CONFLICT,
            Self::Limited { .. } => StatusCode::TOO_MANY_REQUESTS,
            Self::Unreadable(_) => StatusCode::BAD_REQUEST,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
            Self::Again(_) => StatusCode::SEE_OTHER,
            Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The stem of its messages: `fault-NAME-title`, `fault-NAME-text`.
    pub fn name(&self) -> &'static str {
        match self {
            Self::NotFound => "not-found",
            Self::Denied => "denied",
            Self::SignIn => "sign-in",
            Self::Confirm => "confirm",
            Self::Refused(_) => "refused",
            Self::Stale => "stale",
            Self::Limited { .. } => "limited",
            Self::Unreadable(_) => "unreadable",
            Self::TooLarge => "too-large",
            Self::Unavailable => "unavailable",
            Self::Again(_) => "again",
            Self::Internal(_) => "internal",
        }
    }

    /// An internal error from any cause.
    pub fn internal(cause: impl Into<anyhow::Error>) -> Self {
        Self::Internal(cause.into())
    }

    /// A refusal with a message.
    pub fn refused(message: impl Into<Message>) -> Self {
        Self::Refused(message.into())
    }
}

impl From<DbErr> for Fault {
    fn from(error: DbErr) -> Self {
        match error {
            DbErr::ConnectionAcquire(_) => Self::Unavailable,
            other => Self::Internal(other.into()),
        }
    }
}

impl From<anyhow::Error> for Fault {
    fn from(error: anyhow::Error) -> Self {
        Self::Internal(error)
    }
}

impl From<askama::Error> for Fault {
    fn from(error: askama::Error) -> Self {
        Self::Internal(error.into())
    }
}

/// A fault on its way out: the page frame (see `web::frame`) turns it into a page in the reader's language.
#[derive(Clone)]
pub(crate) struct FaultNote(pub(crate) std::sync::Arc<Fault>);

impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        if let Self::Again(location) = &self {
            // No page: the way that the first answer led.
            if let Ok(location) = location.parse::<http::HeaderValue>() {
                return (StatusCode::SEE_OTHER, [(http::header::LOCATION, location)]).into_response();
            }
        }
        let mut response = self.status().into_response();
        response.extensions_mut().insert(FaultNote(std::sync::Arc::new(self)));
        response
    }
}

/// What a handler gives back.
pub type Answer<T = Response> = Result<T, Fault>;
