//! Bytes of any encoding as a stream of UTF-8.

use std::io::{BufRead, Read};

use encoding_rs::Decoder;

use crate::encoding::Encoding;

/// A reader that gives UTF-8 and keeps no more than two chunks.
pub(crate) struct Utf8<R> {
    source: R,
    decoder: Decoder,
    raw: Vec<u8>,
    raw_at: usize,
    raw_end: usize,
    out: Vec<u8>,
    out_at: usize,
    out_end: usize,
    ended: bool,
    /// Something could not be decoded.
    pub faulty: bool,
}

const CHUNK: usize = 64 << 10;

impl<R: Read> Utf8<R> {
    pub(crate) fn new(source: R, encoding: Encoding) -> Utf8<R> {
        Utf8 {
            source,
            decoder: encoding.rules().new_decoder_without_bom_handling(),
            raw: vec![0; CHUNK],
            raw_at: 0,
            raw_end: 0,
            out: vec![0; CHUNK],
            out_at: 0,
            out_end: 0,
            ended: false,
            faulty: false,
        }
    }
}

impl<R: Read> Read for Utf8<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let ready = self.fill_buf()?;
        let count = ready.len().min(buffer.len());
        buffer[..count].copy_from_slice(&ready[..count]);
        self.consume(count);
        Ok(count)
    }
}

impl<R: Read> BufRead for Utf8<R> {
    fn fill_buf(&mut self) -> std::io::Result<&[u8]> {
        while self.out_at == self.out_end && !self.ended {
            let mut last = false;
            if self.raw_at == self.raw_end {
                self.raw_at = 0;
                self.raw_end = self.source.read(&mut self.raw)?;
                last = self.raw_end == 0;
            }
            let raw = &self.raw[self.raw_at..self.raw_end];
            let (state, read, written, faulty) = self.decoder.decode_to_utf8(raw, &mut self.out, last);
            self.raw_at += read;
            self.out_at = 0;
            self.out_end = written;
            self.faulty |= faulty;
            self.ended = last && state == encoding_rs::CoderResult::InputEmpty;
        }
        Ok(&self.out[self.out_at..self.out_end])
    }

    fn consume(&mut self, count: usize) {
        self.out_at = (self.out_at + count).min(self.out_end);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_texts_come_through_in_pieces() {
        let text = "محمد العلوي، Aïcha\n".repeat(20_000);
        for encoding in [Encoding::Windows1256, Encoding::Utf8] {
            let bytes = encoding.rules().encode(&text).0.into_owned();
            let mut out = String::new();
            Utf8::new(&bytes[..], encoding).read_to_string(&mut out).expect("UTF-8");
            assert!(out == text, "{encoding:?}");
        }
        let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        let mut out = String::new();
        Utf8::new(&wide[..], Encoding::Utf16Be).read_to_string(&mut out).expect("UTF-8");
        assert!(out == text);
    }
}
