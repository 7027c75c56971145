//! Answers on their last step: compressed for whoever takes it, tagged where everybody may keep them.
//!
//! What the portal keeps ready ([`KeepPage`](super::KeepPage)) is compressed there, once; everything else is compressed here,
//! quickly, for the one who waits. Why private pages may be, and which are not: decision 0013.

use axum::body::{Body, HttpBody as _, to_bytes};
use axum::extract::Request;
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use sha2::{Digest, Sha256};

use super::encoding::{Effort, Encoding, has, is_text};
use super::keep::{KeepPage, WillKeep};

/// An answer larger than this, or of unknown length, is sent as it comes.
const LARGEST: u64 = 8 * 1024 * 1024;

/// From here on compressing is not done on a thread that serves others.
const LARGE: usize = 128 * 1024;

/// Said of an answer that is never compressed: it holds a secret, or repeats what somebody else may have put there.
#[derive(Clone, Copy, Debug)]
pub(crate) struct AsItIs;

/// Packs the answer to one request. `HEAD` is answered with the headers of `GET`.
pub(super) async fn pack(mut request: Request, next: Next) -> Response {
    let head = *request.method() == Method::HEAD;
    let reading = head || *request.method() == Method::GET;
    if !reading {
        return next.run(request).await;
    }
    if head {
        *request.method_mut() = Method::GET;
    }
    let asked = request.headers().clone();
    let guessed = request.uri().query().is_some_and(guesses);
    let kept = request.extensions().get::<WillKeep>().is_some();
    let response = next.run(request).await;
    let packed = if kept && response.extensions().get::<KeepPage>().is_some() {
        response
    } else {
        packed(response, &asked, guessed).await
    };
    if head { without_body(packed) } else { packed }
}

/// Whether a query may hold a guess at what a page says: anything but small numbers, such as that of a list's page.
fn guesses(query: &str) -> bool {
    query.split('&').any(|pair| {
        let value = pair.split_once('=').map_or(pair, |(_, value)| value);
        value.len() > 4 || !value.bytes().all(|byte| byte.is_ascii_digit())
    })
}

fn without_body(response: Response) -> Response {
    let (mut parts, body) = response.into_parts();
    if let Some(length) = body.size_hint().exact() {
        parts.headers.insert(header::CONTENT_LENGTH, length.into());
    }
    Response::from_parts(parts, Body::empty())
}

async fn packed(response: Response, asked: &HeaderMap, guessed: bool) -> Response {
    let headers = response.headers();
    let length = response.body().size_hint().exact().filter(|length| (1..=LARGEST).contains(length));
    // Whoever tagged an answer knows its very bytes.
    let settled = headers.contains_key(header::CONTENT_ENCODING) || headers.contains_key(header::ETAG);
    if length.is_none() || !is_text(headers) || settled {
        return response;
    }
    let public =
        headers.get(header::CACHE_CONTROL).is_some_and(|control| control.as_bytes().starts_with(b"public"));
    let tagged = public && response.status() == StatusCode::OK;
    // What somebody else can put into a private page, and what they want to read out of it, are never compressed together:
    // the length would tell whether they guessed right (BREACH).
    let closed = response.extensions().get::<AsItIs>().is_some()
        || (!public && (guessed || response.status() != StatusCode::OK));
    let encoding = if closed { Encoding::Plain } else { Encoding::best(asked) };
    let (mut parts, body) = response.into_parts();
    let Ok(bytes) = to_bytes(body, usize::MAX).await else {
        tracing::error!("an answer ended before it was whole");
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let (smaller, fingerprint) = work(bytes.clone(), encoding, tagged).await;
    parts.headers.append(
        header::VARY,
        HeaderValue::from_static(if public {
            "accept-encoding, cookie, hx-request-type"
        } else {
            "accept-encoding"
        }),
    );
    if let Some(fingerprint) = fingerprint {
        // A strong tag belongs to the very bytes: each encoding has its own, and what is packed quickly has others than
        // what is kept.
        let form = if smaller.is_some() { encoding.name() } else { Encoding::Plain.name() };
        let tag = format!("\"{fingerprint}-{form}-once\"");
        let known = has(asked, tag.as_bytes());
        if let Ok(tag) = HeaderValue::from_str(&tag) {
            parts.headers.insert(header::ETAG, tag);
        }
        if known {
            parts.status = StatusCode::NOT_MODIFIED;
            parts.headers.remove(header::CONTENT_LENGTH);
            parts.headers.remove(header::CONTENT_TYPE);
            return Response::from_parts(parts, Body::empty());
        }
    }
    parts.headers.remove(header::CONTENT_LENGTH);
    let Some(smaller) = smaller else { return Response::from_parts(parts, Body::from(bytes)) };
    parts.headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding.name()));
    Response::from_parts(parts, Body::from(smaller))
}

/// The packed bytes, if they are fewer, and the fingerprint of the plain ones, if it is wanted.
async fn work(bytes: Bytes, encoding: Encoding, tagged: bool) -> (Option<Vec<u8>>, Option<String>) {
    let large = bytes.len() > LARGE;
    let make = move || {
        let fingerprint = tagged.then(|| hex::encode(&Sha256::digest(&bytes)[..12]));
        (encoding.pack(&bytes, Effort::Once), fingerprint)
    };
    if large { tokio::task::spawn_blocking(make).await.unwrap_or_default() } else { make() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(control: &'static str) -> Response {
        let headers = [(header::CONTENT_TYPE, "text/html; charset=utf-8"), (header::CACHE_CONTROL, control)];
        (headers, "الروابط المهنية ".repeat(100)).into_response()
    }

    fn asking(pairs: &[(header::HeaderName, &str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| (name.clone(), value.parse().expect("a header"))).collect()
    }

    #[tokio::test]
    async fn a_public_answer_has_a_tag_and_is_not_sent_twice() {
        let brotli = asking(&[(header::ACCEPT_ENCODING, "gzip, br")]);
        let first = packed(answer("public, no-cache"), &brotli, true).await;
        assert_eq!(first.headers()[header::CONTENT_ENCODING], "br");
        let tag = first.headers()[header::ETAG].to_str().expect("a tag").to_owned();
        let again = asking(&[(header::ACCEPT_ENCODING, "gzip, br"), (header::IF_NONE_MATCH, &tag)]);
        let second = packed(answer("public, no-cache"), &again, true).await;
        assert_eq!(second.status(), StatusCode::NOT_MODIFIED);
        assert_eq!(second.body().size_hint().exact(), Some(0));
        let plain =
            packed(answer("public, no-cache"), &asking(&[(header::IF_NONE_MATCH, &tag)]), false).await;
        assert_eq!(plain.status(), StatusCode::OK, "another encoding has another tag");
        assert!(!plain.headers().contains_key(header::CONTENT_ENCODING));
    }

    #[tokio::test]
    async fn a_private_answer_is_compressed_unless_somebody_may_have_guessed_in_it() {
        let gzip = asking(&[(header::ACCEPT_ENCODING, "gzip")]);
        let own = packed(answer("private, no-store"), &gzip, false).await;
        assert_eq!(own.headers()[header::CONTENT_ENCODING], "gzip");
        assert!(!own.headers().contains_key(header::ETAG), "nobody may keep it");
        let guessed = packed(answer("private, no-store"), &gzip, true).await;
        assert!(!guessed.headers().contains_key(header::CONTENT_ENCODING));
        let mut refused = answer("private, no-store");
        *refused.status_mut() = StatusCode::NOT_FOUND;
        assert!(!packed(refused, &gzip, false).await.headers().contains_key(header::CONTENT_ENCODING));
        let mut secret = answer("private, no-store");
        secret.extensions_mut().insert(AsItIs);
        assert!(!packed(secret, &gzip, false).await.headers().contains_key(header::CONTENT_ENCODING));
    }

    #[test]
    fn only_small_numbers_are_no_guess() {
        assert!(!guesses("page=2") && !guesses("page=12&year=2018") && !guesses(""));
        assert!(guesses("q=amal@example.org") && guesses("page=2&q=a") && guesses("page=0612345678"));
    }
}
