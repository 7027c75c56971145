//! The bytes of an answer: how a client takes them, how they are packed, and the tags that say whether it has them.

use std::io::Write as _;

use http::{HeaderMap, header};

/// A shorter answer is not compressed: it fits one packet anyway.
pub const WORTH_COMPRESSING: usize = 512;

/// How the bytes of an answer are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// Brotli (RFC 7932).
    Brotli,
    /// Gzip (RFC 1952).
    Gzip,
    /// As they are.
    Plain,
}

/// How much work is put into making an answer small.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effort {
    /// It is made once and read often.
    Kept,
    /// It is made for one reader, who waits.
    Once,
}

impl Encoding {
    /// Its name in headers.
    pub fn name(self) -> &'static str {
        match self {
            Self::Brotli => "br",
            Self::Gzip => "gzip",
            Self::Plain => "identity",
        }
    }

    /// The best encoding a client takes (RFC 9110, 12.5.3); what it does not name it need not get.
    pub fn best(headers: &HeaderMap) -> Self {
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

    /// The bytes in this encoding, if that makes them fewer.
    pub fn pack(self, bytes: &[u8], effort: Effort) -> Option<Vec<u8>> {
        if bytes.len() < WORTH_COMPRESSING {
            return None;
        }
        let packed = match self {
            Self::Plain => return None,
            Self::Brotli => {
                let quality = if effort == Effort::Kept { 7 } else { 3 };
                let mut out = Vec::with_capacity(bytes.len() / 3);
                let mut reader = brotli::CompressorReader::new(bytes, 4096, quality, 22);
                std::io::Read::read_to_end(&mut reader, &mut out).ok()?;
                out
            }
            Self::Gzip => {
                let level = if effort == Effort::Kept { 6 } else { 2 };
                let mut writer = flate2::write::GzEncoder::new(
                    Vec::with_capacity(bytes.len() / 3),
                    flate2::Compression::new(level),
                );
                writer.write_all(bytes).ok()?;
                writer.finish().ok()?
            }
        };
        (packed.len() < bytes.len()).then_some(packed)
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

/// Whether an answer is text, which is worth compressing: pictures and documents are compressed already.
pub fn is_text(headers: &HeaderMap) -> bool {
    headers.get(header::CONTENT_TYPE).is_some_and(|kind| {
        let kind = kind.as_bytes();
        kind.starts_with(b"text/")
            || kind.windows(3).any(|part| part == b"xml")
            || kind.windows(4).any(|part| part == b"json")
    })
}

/// Whether the client has what this tag stands for.
pub fn has(asked: &HeaderMap, tag: &[u8]) -> bool {
    asked.get_all(header::IF_NONE_MATCH).iter().any(|known| matches(known.as_bytes(), tag))
}

/// Whether `If-None-Match` names a tag (RFC 9110, 13.1.2: weak comparison, `*` is any).
fn matches(known: &[u8], tag: &[u8]) -> bool {
    known.split(|byte| *byte == b',').any(|one| {
        let one = one.trim_ascii();
        one == b"*" || one.strip_prefix(b"W/").unwrap_or(one) == tag
    })
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

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
    fn tags_are_compared_as_the_standard_says() {
        assert!(
            matches(b"\"a\"", b"\"a\"") && matches(b"\"x\", W/\"a\"", b"\"a\"") && matches(b"*", b"\"a\"")
        );
        assert!(!matches(b"\"a", b"\"a\"") && !matches(b"\"b\"", b"\"a\""));
    }

    #[test]
    fn both_efforts_make_the_same_text_smaller() {
        let text = "الروابط المهنية ".repeat(200);
        for (encoding, effort) in [
            (Encoding::Brotli, Effort::Kept),
            (Encoding::Brotli, Effort::Once),
            (Encoding::Gzip, Effort::Kept),
            (Encoding::Gzip, Effort::Once),
        ] {
            let packed = encoding.pack(text.as_bytes(), effort).expect("it is long and repeats itself");
            let mut unpacked = String::new();
            let read = match encoding {
                Encoding::Brotli => std::io::Read::read_to_string(
                    &mut brotli::Decompressor::new(&packed[..], 4096),
                    &mut unpacked,
                ),
                _ => std::io::Read::read_to_string(
                    &mut flate2::read::GzDecoder::new(&packed[..]),
                    &mut unpacked,
                ),
            };
            assert!(read.is_ok() && unpacked == text, "{encoding:?} {effort:?}");
        }
        assert_eq!(Encoding::Plain.pack(text.as_bytes(), Effort::Once), None);
        assert_eq!(Encoding::Brotli.pack(b"short", Effort::Kept), None);
    }
}
