//! One kept page: its bytes in each encoding, its headers ready to be copied.

use std::io::Write as _;
use std::sync::atomic::{AtomicI64, Ordering};

use axum::body::Body;
use axum::response::Response;
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use rawabit_platform::clock::UtcMicros;
use rawabit_platform::web::KeepPage;
use sha2::{Digest, Sha256};

use super::ENCODINGS;

/// A shorter answer is not compressed: it fits one packet anyway.
const WORTH_COMPRESSING: usize = 512;

/// A quality between speed and size: a page is compressed once a change, and some change often.
const BROTLI_QUALITY: u32 = 7;

/// Headers an entry takes besides its bodies, roughly.
const OVERHEAD: usize = 4096;

/// How the bytes of an answer are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Encoding {
    Brotli,
    Gzip,
    Plain,
}

impl Encoding {
    fn name(self) -> &'static str {
        match self {
            Self::Brotli => "br",
            Self::Gzip => "gzip",
            Self::Plain => "identity",
        }
    }

    /// The best encoding a client takes (RFC 9110, 12.5.3); what it does not name it need not get.
    pub(super) fn best(headers: &HeaderMap) -> Self {
        let mut best = Self::Plain;
        for list in headers.get_all(header::ACCEPT_ENCODING) {
            for item in list.as_bytes().split(|byte| *byte == b',') {
                let mut parts = item.split(|byte| *byte == b';');
                let name = parts.next().unwrap_or_default().trim_ascii();
                if parts.any(refuses) {
                    continue;
                }
                if name.eq_ignore_ascii_case(b"br") {
                    return Self::Brotli;
                }
                if name.eq_ignore_ascii_case(b"gzip") {
                    best = Self::Gzip;
                }
            }
        }
        best
    }
}

/// A weight of zero: `q=0`, `q=0.000`.
fn refuses(weight: &[u8]) -> bool {
    let Some(value) =
        weight.trim_ascii().strip_prefix(b"q=").or_else(|| weight.trim_ascii().strip_prefix(b"Q="))
    else {
        return false;
    };
    !value.is_empty() && value.iter().all(|byte| matches!(byte, b'0' | b'.'))
}

struct Form {
    bytes: Bytes,
    headers: HeaderMap,
    tag: HeaderValue,
    unchanged: HeaderMap,
}

/// A kept page.
pub(super) struct Entry {
    forms: [Form; ENCODINGS.len()],
    pub(super) tags: Vec<String>,
    pub(super) until: Option<UtcMicros>,
    pub(super) used: AtomicI64,
    /// Bytes of memory.
    pub(super) size: usize,
}

impl Entry {
    /// Compresses a page and makes its headers from those of the answer it came with.
    pub(super) fn new(headers: &HeaderMap, bytes: Bytes, keep: KeepPage) -> Self {
        let fingerprint = hex::encode(&Sha256::digest(&bytes)[..12]);
        let forms = ENCODINGS.map(|encoding| form(encoding, headers, &bytes, &fingerprint));
        let size = OVERHEAD + forms.iter().map(|form| form.bytes.len()).sum::<usize>();
        Self { forms, tags: keep.tags, until: keep.until, used: AtomicI64::new(0), size }
    }

    /// Whether time has changed what it shows.
    pub(super) fn is_over(&self, now: UtcMicros) -> bool {
        self.until.is_some_and(|until| now >= until)
    }

    pub(super) fn note_use(&self, now: UtcMicros) {
        self.used.store(now.0, Ordering::Relaxed);
    }

    /// The answer to a reader: 304 when they have it.
    pub(super) fn answer(&self, method: &Method, asked: &HeaderMap) -> Response {
        let form = match Encoding::best(asked) {
            Encoding::Brotli => &self.forms[0],
            Encoding::Gzip => &self.forms[1],
            Encoding::Plain => &self.forms[2],
        };
        if asked
            .get_all(header::IF_NONE_MATCH)
            .iter()
            .any(|known| matches(known.as_bytes(), form.tag.as_bytes()))
        {
            let mut response = Response::new(Body::empty());
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            *response.headers_mut() = form.unchanged.clone();
            return response;
        }
        let body = if *method == Method::HEAD { Body::empty() } else { Body::from(form.bytes.clone()) };
        let mut response = Response::new(body);
        *response.headers_mut() = form.headers.clone();
        response
    }
}

/// Whether `If-None-Match` names a tag (RFC 9110, 13.1.2: weak comparison, `*` is any).
fn matches(known: &[u8], tag: &[u8]) -> bool {
    known.split(|byte| *byte == b',').any(|one| {
        let one = one.trim_ascii();
        one == b"*" || one.strip_prefix(b"W/").unwrap_or(one) == tag
    })
}

fn form(encoding: Encoding, from: &HeaderMap, bytes: &Bytes, fingerprint: &str) -> Form {
    let text = from.get(header::CONTENT_TYPE).is_some_and(|kind| {
        let kind = kind.as_bytes();
        kind.starts_with(b"text/")
            || kind.windows(3).any(|part| part == b"xml")
            || kind.windows(4).any(|part| part == b"json")
    });
    let packed = if text && bytes.len() >= WORTH_COMPRESSING { compress(encoding, bytes) } else { None };
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
    let mut unchanged = HeaderMap::with_capacity(3);
    for name in [header::ETAG, header::CACHE_CONTROL, header::VARY] {
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

/// The bytes in an encoding, if that makes them fewer.
fn compress(encoding: Encoding, bytes: &[u8]) -> Option<Vec<u8>> {
    let packed = match encoding {
        Encoding::Plain => return None,
        Encoding::Brotli => {
            let mut out = Vec::with_capacity(bytes.len() / 3);
            let mut reader = brotli::CompressorReader::new(bytes, 4096, BROTLI_QUALITY, 22);
            std::io::Read::read_to_end(&mut reader, &mut out).ok()?;
            out
        }
        Encoding::Gzip => {
            let mut writer = flate2::write::GzEncoder::new(
                Vec::with_capacity(bytes.len() / 3),
                flate2::Compression::default(),
            );
            writer.write_all(bytes).ok()?;
            writer.finish().ok()?
        }
    };
    (packed.len() < bytes.len()).then_some(packed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accepting(list: &'static str) -> Encoding {
        Encoding::best(&HeaderMap::from_iter([(header::ACCEPT_ENCODING, HeaderValue::from_static(list))]))
    }

    #[test]
    fn the_best_encoding_a_client_takes() {
        assert_eq!(accepting("gzip, deflate, br, zstd"), Encoding::Brotli);
        assert_eq!(accepting("gzip;q=1.0, br;q=0"), Encoding::Gzip);
        assert_eq!(accepting("br;q=0.000, gzip; q=0"), Encoding::Plain);
        assert_eq!(accepting("zebra"), Encoding::Plain);
        assert_eq!(Encoding::best(&HeaderMap::new()), Encoding::Plain);
    }

    #[test]
    fn each_encoding_has_its_own_tag_and_says_the_same() {
        let mut headers = HeaderMap::new();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
        let text = "الروابط المهنية ".repeat(200);
        let entry = Entry::new(&headers, Bytes::from(text.clone()), KeepPage::default());
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

    #[test]
    fn tags_are_compared_as_the_standard_says() {
        assert!(
            matches(b"\"a\"", b"\"a\"") && matches(b"\"x\", W/\"a\"", b"\"a\"") && matches(b"*", b"\"a\"")
        );
        assert!(!matches(b"\"a", b"\"a\"") && !matches(b"\"b\"", b"\"a\""));
    }
}
