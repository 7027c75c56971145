//! A posted form as names and values.

use std::time::Duration;

use axum::body::Body;
use axum::extract::{FromRequest, Request};
use bytes::{Bytes, BytesMut};
use futures_util::StreamExt as _;
use http::header;

use super::params::{self, Params};
use crate::fault::Fault;
use crate::web::Ctx;
use crate::web::posted::Posted;

/// The most a form without files may hold, in bytes as they are sent: an Arabic letter takes six.
pub const FORM: usize = 1024 * 1024;
/// The most a form of long texts may hold: the minutes of a long day or an article, in three languages.
pub const LONG: usize = 4 * FORM;
/// What is read beyond the limit and thrown away: a browser shows the answer only once it has sent everything.
const DRAIN: usize = 64 * 1024 * 1024;
/// The longest that sending a form of the smaller size may take; a longer one has as much time for each part of that size.
const PATIENCE: Duration = Duration::from_secs(60);

/// What was posted, `application/x-www-form-urlencoded`, at most `MOST` bytes. Anything else is an unreadable request, told
/// as a page.
#[derive(Clone, Debug, Default)]
pub struct Sent<const MOST: usize = FORM>(pub Params);

impl<S: Send + Sync, const MOST: usize> FromRequest<S> for Sent<MOST> {
    type Rejection = Fault;

    async fn from_request(request: Request, _: &S) -> Result<Self, Fault> {
        let kind =
            request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or("");
        if !kind.is_empty() && !kind.starts_with("application/x-www-form-urlencoded") {
            return Err(Fault::Unreadable("fault-unreadable-form".into()));
        }
        let ctx = request.extensions().get::<Ctx>().cloned();
        let bytes = read(request.into_body(), MOST).await?;
        let mut params = params::parse(&String::from_utf8_lossy(&bytes));
        if let Some(ctx) = ctx {
            // Whoever must prove who they are before this is done gets it back. Set already: it may not be kept.
            let _ = ctx.posted.set(Posted::Text(bytes));
            if crate::web::once::seen(&ctx).await? {
                params.set(crate::web::once::FIELD, crate::web::once::OTHER);
            }
        }
        Ok(Self(params))
    }
}

/// The whole body, or that it is larger than `most`, which is said only once the sender has come to an end.
pub(crate) async fn read(body: Body, most: usize) -> Result<Bytes, Fault> {
    let parts = u32::try_from(most.div_ceil(FORM)).unwrap_or(u32::MAX);
    let deadline = tokio::time::Instant::now() + PATIENCE.saturating_mul(parts);
    let mut pieces = body.into_data_stream();
    let (mut whole, mut size) = (BytesMut::new(), 0_usize);
    while let Ok(piece) = tokio::time::timeout_at(deadline, pieces.next()).await {
        let Some(piece) = piece else {
            return if size > most { Err(Fault::TooLarge) } else { Ok(whole.freeze()) };
        };
        let piece = piece.map_err(|_| Fault::Unreadable("fault-unreadable-form".into()))?;
        size = size.saturating_add(piece.len());
        if size <= most {
            whole.extend_from_slice(&piece);
        } else {
            whole.clear();
            if size > most + DRAIN {
                return Err(Fault::TooLarge);
            }
        }
    }
    Err(if size > most { Fault::TooLarge } else { Fault::Unreadable("upload-stalled".into()) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_body_over_the_limit_is_read_to_its_end_before_it_is_refused() {
        let whole = read(Body::from("a=1"), 3).await.expect("it fits");
        assert_eq!(whole, "a=1");
        let (sender, receiver) = tokio::sync::mpsc::channel::<Result<Bytes, std::io::Error>>(1);
        let sending = tokio::spawn(async move {
            let mut sent = 0;
            for _ in 0..50 {
                if sender.send(Ok(Bytes::from_static(&[b'x'; 1000]))).await.is_err() {
                    break;
                }
                sent += 1;
            }
            sent
        });
        let stream = futures_util::stream::unfold(receiver, |mut receiver| async {
            receiver.recv().await.map(|piece| (piece, receiver))
        });
        let refused = read(Body::from_stream(stream), 3000).await.expect_err("too large");
        assert!(matches!(refused, Fault::TooLarge), "{refused:?}");
        assert_eq!(sending.await.expect("sent"), 50, "the sender was cut off");
    }
}
