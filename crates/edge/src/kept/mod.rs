//! Kept pages: rendered and compressed once, answered from ready headers and bytes until something they show changes.
//!
//! This is the shelf and what is read off it; who puts pages there and who says that they changed is not known here.

mod entry;
mod key;
mod shelf;

use bytes::Bytes;
use http::{HeaderMap, Method, Response, Uri, header};

pub use entry::Entry;
pub use key::normal;
pub use shelf::{Counts, Shelf};

use crate::encoding::Encoding;

/// The encodings a page is kept in, best first.
const ENCODINGS: [Encoding; 3] = [Encoding::Brotli, Encoding::Gzip, Encoding::Plain];

/// For how long a page is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Keep {
    /// What the page shows: it is dropped when one of them is touched.
    pub tags: Vec<String>,
    /// Not kept at or after this instant, in microseconds since 1970.
    pub until: Option<i64>,
}

/// Whether the answer may depend on nothing but the address: a plain reading by somebody without a session, whose cookie has
/// this name.
pub fn is_plain(method: &Method, headers: &HeaderMap, cookie: &str) -> bool {
    matches!(*method, Method::GET | Method::HEAD)
        && !headers.contains_key(header::AUTHORIZATION)
        && headers.get("hx-request-type").is_none_or(|kind| kind != "partial")
        && headers.get_all(header::COOKIE).iter().all(|cookies| !key::names(cookies.as_bytes(), cookie))
}

/// The path and query that somebody asks for.
pub fn asked(uri: &Uri) -> &str {
    uri.path_and_query().map_or("/", |path| path.as_str())
}

impl Shelf {
    /// The answer to a plain reading of a page that is kept; `now` in microseconds since 1970.
    pub fn ready(
        &self,
        cookie: &str,
        now: i64,
        method: &Method,
        uri: &Uri,
        headers: &HeaderMap,
    ) -> Option<Response<Bytes>> {
        if !is_plain(method, headers, cookie) {
            return None;
        }
        let entry = self.get(&normal(asked(uri)), now)?;
        Some(entry.answer(method, headers))
    }
}
