//! Open data: what programs read, from whatever site they run on. It is the same for everybody and carries no session, so any
//! origin may have it; and what goes wrong is told in a form that programs read (RFC 9457).

use axum::response::{IntoResponse as _, Response};
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use serde_json::json;

/// Whether this address (without its language) is for programs: the open data, and the ledger as files.
pub(super) fn is_open(path: &str) -> bool {
    let ledger = |rest: &str| {
        matches!(rest, "checkpoint" | "consistency" | "export")
            || rest.starts_with("tile/")
            || (rest.starts_with("acts/") && rest.ends_with("/proof.json"))
    };
    path.starts_with("/api/") || path.strip_prefix("/ledger/").is_some_and(ledger)
}

/// Lets any site read the answer, with the headers that a program needs to ask again sparingly.
pub(super) fn allow(out: &mut HeaderMap) {
    out.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    out.insert(
        header::ACCESS_CONTROL_EXPOSE_HEADERS,
        HeaderValue::from_static("content-disposition, etag, retry-after, x-request-id"),
    );
}

/// The answer to a browser that asks whether a script may read: yes, reading only.
pub(super) fn preflight() -> Response {
    let methods = HeaderValue::from_static("GET, HEAD, OPTIONS");
    let headers: [(HeaderName, HeaderValue); 4] = [
        (header::ALLOW, methods.clone()),
        (header::ACCESS_CONTROL_ALLOW_METHODS, methods),
        (header::ACCESS_CONTROL_ALLOW_HEADERS, HeaderValue::from_static("*")),
        (header::ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("86400")),
    ];
    (StatusCode::NO_CONTENT, headers).into_response()
}

/// Whether a request is such a question.
pub(super) fn is_preflight(method: &Method, path: &str) -> bool {
    *method == Method::OPTIONS && is_open(path)
}

/// What went wrong, for a program: the words are those that a page would say, in the language of the address.
pub(super) fn problem(status: StatusCode, title: &str, detail: &str, request_id: &str) -> Response {
    let body = json!({
        "type": "about:blank",
        "title": title,
        "status": status.as_u16(),
        "detail": detail,
        "instance": format!("urn:uuid:{request_id}"),
    });
    let headers = [(header::CONTENT_TYPE, "application/problem+json"), (header::CACHE_CONTROL, "no-store")];
    (status, headers, body.to_string()).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn programs_read_these_and_people_those() {
        for path in [
            "/api/openapi.json",
            "/api/v1/popolo/persons",
            "/api/nothing",
            "/ledger/checkpoint",
            "/ledger/tile/0/000",
            "/ledger/acts/3/proof.json",
        ] {
            assert!(is_open(path), "{path}");
        }
        for path in ["/", "/apiary", "/ledger", "/ledger/acts/3", "/office/api/x", "/files/1/full"] {
            assert!(!is_open(path), "{path}");
        }
    }
}
