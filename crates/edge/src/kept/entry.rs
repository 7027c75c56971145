//! One kept page: its bytes in each encoding, its headers ready to be copied.

use std::sync::atomic::{AtomicI64, Ordering};

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Response, StatusCode, header};
use sha2::{Digest, Sha256};

use super::{ENCODINGS, Keep};
use crate::encoding::{Effort, Encoding, has, is_text};

/// Headers an entry takes besides its bodies, roughly.
const OVERHEAD: usize = 4096;

struct Form {
    bytes: Bytes,
    headers: HeaderMap,
    tag: HeaderValue,
    unchanged: HeaderMap,
}

/// A kept page.
#[expect(missing_debug_implementations, reason = "a page in three encodings")]
pub struct Entry {
    forms: [Form; ENCODINGS.len()],
    pub(super) tags: Vec<String>,
    pub(super) until: Option<i64>,
    pub(super) used: AtomicI64,
    /// Bytes of memory.
    pub(super) size: usize,
}

impl Entry {
    /// Compresses a page and makes its headers from those of the answer it came with.
    pub fn new(headers: &HeaderMap, bytes: &Bytes, keep: Keep) -> Self {
        let fingerprint = hex::encode(&Sha256::digest(bytes)[..12]);
        let forms = ENCODINGS.map(|encoding| form(encoding, headers, bytes, &fingerprint));
        let size = OVERHEAD + forms.iter().map(|form| form.bytes.len()).sum::<usize>();
        Self { forms, tags: keep.tags, until: keep.until, used: AtomicI64::new(0), size }
    }

    /// Whether time has changed what it shows.
    pub(super) fn is_over(&self, now: i64) -> bool {
        self.until.is_some_and(|until| now >= until)
    }

    pub(super) fn note_use(&self, now: i64) {
        self.used.store(now, Ordering::Relaxed);
    }

    /// The answer to a reader: 304 when they have it.
    pub fn answer(&self, method: &Method, asked: &HeaderMap) -> Response<Bytes> {
        let form = match Encoding::best(asked) {
            Encoding::Brotli => &self.forms[0],
            Encoding::Gzip => &self.forms[1],
            Encoding::Plain => &self.forms[2],
        };
        if has(asked, form.tag.as_bytes()) {
            let mut response = Response::new(Bytes::new());
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            *response.headers_mut() = form.unchanged.clone();
            return response;
        }
        let body = if *method == Method::HEAD { Bytes::new() } else { form.bytes.clone() };
        let mut response = Response::new(body);
        *response.headers_mut() = form.headers.clone();
        response
    }
}

fn form(encoding: Encoding, from: &HeaderMap, bytes: &Bytes, fingerprint: &str) -> Form {
    let packed = if is_text(from) { encoding.pack(bytes, Effort::Kept) } else { None };
    let encoded = packed.is_some();
    let bytes = packed.map_or_else(|| bytes.clone(), Bytes::from);
    // A strong tag belongs to the very bytes: each encoding has its own.
    let suffix = if encoded { encoding.name() } else { "identity" };
    let tag = HeaderValue::from_str(&format!("\"{fingerprint}-{suffix}\""))
        .expect("hexadecimal digits and letters");
    let mut headers = from.clone();
    for name in [header::CONTENT_LENGTH, header::CONTENT_ENCODING, HeaderName::from_static("x-request-id")] {
        headers.remove(name);
    }
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, no-cache"));
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding, cookie, hx-request-type"));
    headers.insert(header::ETAG, tag.clone());
    let mut unchanged = HeaderMap::with_capacity(5);
    let told = [
        header::ETAG,
        header::CACHE_CONTROL,
        header::VARY,
        header::ACCESS_CONTROL_ALLOW_ORIGIN,
        header::ACCESS_CONTROL_EXPOSE_HEADERS,
    ];
    for name in told {
        if let Some(value) = headers.get(&name) {
            unchanged.insert(name, value.clone());
        }
    }
    if encoded {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding.name()));
    }
    headers.insert(header::CONTENT_LENGTH, HeaderValue::from(bytes.len()));
    Form { bytes, headers, tag, unchanged }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_encoding_has_its_own_tag_and_says_the_same() {
        let mut headers = HeaderMap::new();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
        let text = "الروابط المهنية ".repeat(200);
        let entry = Entry::new(&headers, &Bytes::from(text.clone()), Keep::default());
        let tags: std::collections::BTreeSet<_> =
            entry.forms.iter().map(|form| form.tag.as_bytes().to_vec()).collect();
        assert_eq!(tags.len(), 3);
        let mut unpacked = Vec::new();
        let mut reader = brotli::Decompressor::new(&entry.forms[0].bytes[..], 4096);
        std::io::Read::read_to_end(&mut reader, &mut unpacked).expect("brotli");
        assert_eq!(unpacked, text.as_bytes());
        let mut unpacked = Vec::new();
        std::io::Read::read_to_end(
            &mut flate2::read::GzDecoder::new(&entry.forms[1].bytes[..]),
            &mut unpacked,
        )
        .expect("gzip");
        assert_eq!(unpacked, text.as_bytes());
    }
}
