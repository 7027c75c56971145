//! What a form sent, kept while its request is answered: a session that ended, or a password that has to be typed again,
//! must not cost what somebody typed for an hour. The pages of signing in carry it along and offer to send it afterwards.

use axum::extract::Request;
use bytes::Bytes;
use http::header;

use super::Ctx;
use crate::kit::params::{self, Params};
use crate::kit::{sent, upload};

/// What a request posted.
#[derive(Clone, Debug)]
pub enum Posted {
    /// A form without files, as it was sent.
    Text(Bytes),
    /// The texts of a form with files, and the names of its files, which are not kept.
    Parts {
        /// The texts.
        fields: Params,
        /// The names of the files.
        files: Vec<String>,
    },
    /// More than is kept, or nothing that a form sends.
    Lost,
    /// Passwords or codes: never kept, never shown.
    Secret,
}

/// What may be sent again.
#[derive(Debug)]
pub(crate) struct Kept {
    pub(crate) fields: Params,
    pub(crate) files: Vec<String>,
    /// Whether the form has fields for files.
    pub(crate) parts: bool,
}

/// Fields that nobody gets back, whatever form they are in.
const NEVER: [&str; 3] = ["password", "secret", "ticket"];

impl Posted {
    /// What may be sent again; nothing of a secret, or of what did not fit.
    pub(crate) fn kept(&self) -> Option<Kept> {
        let (mut fields, files, parts) = match self {
            Self::Text(bytes) => (params::parse(&String::from_utf8_lossy(bytes)), Vec::new(), false),
            Self::Parts { fields, files } => (fields.clone(), files.clone(), true),
            Self::Lost | Self::Secret => return None,
        };
        for name in NEVER {
            fields.take(name);
        }
        Some(Kept { fields, files, parts })
    }
}

/// Reads what a visitor sends to a form that asks for signing in: before the answer, since a browser that is cut off while
/// it sends shows none.
pub(super) async fn keep(ctx: &Ctx, request: Request) {
    let kind =
        request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or("");
    let posted = if kind.starts_with("multipart/form-data") {
        match upload::texts(request).await {
            Ok((fields, files)) => Posted::Parts { fields, files },
            Err(_) => Posted::Lost,
        }
    } else {
        let form = kind.is_empty() || kind.starts_with("application/x-www-form-urlencoded");
        match sent::read(request.into_body(), sent::LONG).await {
            Ok(bytes) if form => Posted::Text(bytes),
            _ => Posted::Lost,
        }
    };
    // A route whose forms hold secrets has said so already.
    let _ = ctx.posted.set(posted);
}
