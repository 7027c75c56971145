//! A posted form as names and values.

use std::time::Duration;

use axum::body::to_bytes;
use axum::extract::{FromRequest, Request};
use http::header;

use super::params::{self, Params};
use crate::fault::Fault;

/// The most a form without files may hold.
const LIMIT: usize = 1024 * 1024;
/// The longest that sending it may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// What was posted, `application/x-www-form-urlencoded`. Anything else is an unreadable request, told as a page.
#[derive(Clone, Debug, Default)]
pub struct Sent(pub Params);

impl<S: Send + Sync> FromRequest<S> for Sent {
    type Rejection = Fault;

    async fn from_request(request: Request, _: &S) -> Result<Self, Fault> {
        let kind =
            request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or("");
        if !kind.is_empty() && !kind.starts_with("application/x-www-form-urlencoded") {
            return Err(Fault::Unreadable("fault-unreadable-form".into()));
        }
        let bytes = tokio::time::timeout(PATIENCE, to_bytes(request.into_body(), LIMIT))
            .await
            .map_err(|_| Fault::Unreadable("upload-stalled".into()))?
            .map_err(|_| Fault::Unreadable("fault-too-large".into()))?;
        Ok(Self(params::parse(&String::from_utf8_lossy(&bytes))))
    }
}
