//! In which encoding a text is: told by all of its bytes, not by what it claims.

use std::io::Read;

use crate::problem::FileProblem;

/// An encoding that is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Encoding {
    /// UTF-8, plain ASCII as well.
    Utf8,
    /// UTF-16, low byte first: "Unicode text" of Excel.
    Utf16Le,
    /// UTF-16, high byte first.
    Utf16Be,
    /// Windows-1256: Arabic, with French letters.
    Windows1256,
    /// Windows-1252: Western European.
    Windows1252,
}

impl Encoding {
    /// The decoder's name of it.
    pub(crate) fn rules(self) -> &'static encoding_rs::Encoding {
        match self {
            Encoding::Utf8 => encoding_rs::UTF_8,
            Encoding::Utf16Le => encoding_rs::UTF_16LE,
            Encoding::Utf16Be => encoding_rs::UTF_16BE,
            Encoding::Windows1256 => encoding_rs::WINDOWS_1256,
            Encoding::Windows1252 => encoding_rs::WINDOWS_1252,
        }
    }

    /// The encoding that the first bytes claim, and how many bytes the claim takes.
    pub(crate) fn claimed(head: &[u8]) -> Option<(Encoding, u64)> {
        match head {
            [0xEF, 0xBB, 0xBF, ..] => Some((Encoding::Utf8, 3)),
            [0xFF, 0xFE, ..] => Some((Encoding::Utf16Le, 2)),
            [0xFE, 0xFF, ..] => Some((Encoding::Utf16Be, 2)),
            _ => None,
        }
    }
}

/// What all bytes of a text together say.
#[derive(Debug, Default)]
pub(crate) struct Survey {
    /// The first bytes.
    pub head: Vec<u8>,
    bytes: u64,
    /// Zeros at even and at odd places.
    zeros: [u64; 2],
    /// Bytes that no text has, zeros aside; and 0x06 apart, which is half of every Arabic letter in UTF-16.
    control: u64,
    sixes: u64,
    /// Bytes that are not sound UTF-8.
    utf8_faults: u64,
    /// Places that are UTF-8 and hardly anything else, and the row of the first.
    utf8_sure: u64,
    sure_row: Option<u32>,
    /// The row of the first byte that is no UTF-8, and of the first above 0x7F.
    fault_row: Option<u32>,
    high_row: Option<u32>,
    rows: u32,
    /// Neighbours that are Arabic letters in Windows-1256.
    arabic_pairs: u64,
    /// Of these, the article: ال.
    articles: u64,
    /// Bytes that are Arabic letters in Windows-1256 and accented ones in Windows-1252, beside an ASCII letter.
    among_latin: u64,
    last: u8,
    /// The beginning of a letter that the last chunk did not end.
    rest: Vec<u8>,
}

impl Survey {
    /// Reads all there is, counting only.
    pub(crate) fn of(reader: &mut impl Read) -> Result<Survey, FileProblem> {
        let mut survey = Survey { rows: 1, ..Survey::default() };
        let mut chunk = vec![0; 128 << 10];
        loop {
            let count = reader.read(&mut chunk)?;
            if count == 0 {
                break;
            }
            survey.take(&chunk[..count]);
        }
        // A letter cut off at the end of the file.
        if !survey.rest.is_empty() {
            survey.fault();
        }
        Ok(survey)
    }

    /// Nothing but ASCII: it reads the same in every encoding.
    pub(crate) fn is_plain(&self) -> bool {
        self.high_row.is_none() && self.zeros == [0, 0]
    }

    fn take(&mut self, chunk: &[u8]) {
        if self.head.len() < 4 {
            self.head.extend(chunk.iter().take(4));
        }
        for (at, byte) in chunk.iter().copied().enumerate() {
            if byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x0C | 0x1A) {
                if byte == 0 {
                    let odd = (self.bytes + at as u64) % 2 == 1;
                    self.zeros[usize::from(odd)] += 1;
                } else if byte == 0x06 {
                    self.sixes += 1;
                } else {
                    self.control += 1;
                }
            } else if byte >= 0x80 || self.last >= 0x80 {
                self.pair(self.last, byte);
            }
            self.last = byte;
        }
        self.bytes += chunk.len() as u64;
        let mut joined = std::mem::take(&mut self.rest);
        joined.extend_from_slice(chunk);
        self.utf8(&joined);
    }

    /// Two neighbours of which one is above 0x7F.
    fn pair(&mut self, one: u8, other: u8) {
        if arabic_1256(one) && arabic_1256(other) {
            self.arabic_pairs += 1;
            self.articles += u64::from((one, other) == (0xC7, 0xE1));
        } else if arabic_1256(one) && other.is_ascii_alphabetic()
            || one.is_ascii_alphabetic() && arabic_1256(other)
        {
            self.among_latin += 1;
        }
    }

    /// Checks bytes as UTF-8 and keeps what may go on.
    fn utf8(&mut self, mut bytes: &[u8]) {
        loop {
            match std::str::from_utf8(bytes) {
                Ok(text) => return self.sound(text.as_bytes()),
                Err(error) => {
                    let (sound, rest) = bytes.split_at(error.valid_up_to());
                    self.sound(sound);
                    let Some(faulty) = error.error_len() else {
                        rest.clone_into(&mut self.rest);
                        return;
                    };
                    self.fault();
                    bytes = rest.get(faulty..).unwrap_or_default();
                }
            }
        }
    }

    fn sound(&mut self, bytes: &[u8]) {
        if bytes.is_ascii() {
            self.rows = self.rows.saturating_add(lines(bytes));
            return;
        }
        if self.high_row.is_none() {
            let before = bytes.iter().position(|b| *b >= 0x80).unwrap_or(0);
            self.high_row = Some(self.rows.saturating_add(lines(&bytes[..before])));
        }
        if let Some(at) = bytes.windows(4).position(surely_utf8) {
            self.sure_row.get_or_insert(self.rows.saturating_add(lines(&bytes[..at])));
            self.utf8_sure += bytes[at..].windows(4).filter(|bytes| surely_utf8(bytes)).count() as u64;
        }
        self.rows = self.rows.saturating_add(lines(bytes));
    }

    fn fault(&mut self) {
        self.utf8_faults += 1;
        self.fault_row.get_or_insert(self.rows);
        self.high_row.get_or_insert(self.rows);
    }

    /// The encoding, and how many bytes at the beginning only say so.
    ///
    /// What is sound UTF-8 beyond ASCII is UTF-8: text of the other encodings is so only by a miracle. Otherwise Arabic letters stand
    /// beside each other, and accented ones among Latin letters.
    pub(crate) fn judge(&self, claimed: Option<Encoding>) -> Result<(Encoding, u64), FileProblem> {
        let mark = Encoding::claimed(&self.head);
        let skip = mark.map_or(0, |(_, bytes)| bytes);
        let zeros = self.zeros[0] + self.zeros[1];
        if let Some((wide @ (Encoding::Utf16Le | Encoding::Utf16Be), _)) = mark {
            // Every line end of UTF-16 has a zero: without any, the mark lies or there is but a word.
            return match zeros {
                0 if self.bytes > 64 => Err(FileProblem::NotEncoded { encoding: wide, row: 1 }),
                _ => Ok((wide, skip)),
            };
        }
        if zeros > 0 {
            // In UTF-16 the ends of cells and lines have a zero on one side, always the same.
            let one_sided = self.zeros[0].min(self.zeros[1]) * 50 <= zeros;
            if one_sided && zeros * 50 >= self.bytes && self.control * 100 <= self.bytes {
                let wide = if self.zeros[1] > self.zeros[0] { Encoding::Utf16Le } else { Encoding::Utf16Be };
                return Ok((wide, skip));
            }
            return Err(FileProblem::NotASheet(crate::NotASheet::Binary));
        }
        if (self.control + self.sixes) * 100 > self.bytes {
            return Err(FileProblem::NotASheet(crate::NotASheet::Binary));
        }
        if self.utf8_faults == 0 {
            return Ok((Encoding::Utf8, skip));
        }
        if self.utf8_sure > 1 {
            let row = self.fault_row.unwrap_or(1);
            return Err(FileProblem::MixedEncodings { row, utf8_row: self.sure_row.unwrap_or(1) });
        }
        // Letters that both have alike (é, è, à, ç) say nothing and stand for nothing else.
        let found = match (self.arabic_pairs, self.among_latin) {
            (0, 0) => match claimed {
                Some(Encoding::Windows1256) => Encoding::Windows1256,
                _ => Encoding::Windows1252,
            },
            (arabic, latin) if arabic >= latin.saturating_mul(4) => Encoding::Windows1256,
            (arabic, latin) if latin >= arabic.saturating_mul(4) => Encoding::Windows1252,
            // A French list with some Arabic names, or the other way round: the article decides.
            (arabic, _) if self.articles * 20 >= arabic && self.articles > 2 => Encoding::Windows1256,
            _ => return Err(FileProblem::EncodingUnclear),
        };
        Ok((found, skip))
    }
}

fn lines(bytes: &[u8]) -> u32 {
    u32::try_from(bytes.iter().filter(|b| **b == b'\n').count()).unwrap_or(u32::MAX)
}

/// Two Arabic letters or an accented one as UTF-8 writes them: in Windows-1256 and 1252 this would be letters and signs by turns.
fn surely_utf8(bytes: &[u8]) -> bool {
    let goes_on = |byte: u8| (0x80..=0xBF).contains(&byte);
    match bytes {
        [0xD8..=0xDB, one, 0xD8..=0xDB, other] => goes_on(*one) && goes_on(*other),
        [0xC3, one, next, _] => goes_on(*one) && next.is_ascii_alphabetic(),
        _ => false,
    }
}

/// Whether a byte is an Arabic letter in Windows-1256 and something else in Windows-1252.
fn arabic_1256(byte: u8) -> bool {
    matches!(byte, 0xC0..=0xD6 | 0xD8..=0xDF | 0xE1 | 0xE3..=0xE6 | 0xEC | 0xED | 0x81 | 0x8D | 0x8E | 0x90)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judge(bytes: &[u8]) -> Result<Encoding, FileProblem> {
        Survey::of(&mut &bytes[..])?.judge(None).map(|(encoding, _)| encoding)
    }

    fn encode(text: &str, encoding: Encoding) -> Vec<u8> {
        encoding.rules().encode(text).0.into_owned()
    }

    fn wide(text: &str, low_first: bool) -> Vec<u8> {
        let bytes = |unit: u16| if low_first { unit.to_le_bytes() } else { unit.to_be_bytes() };
        text.encode_utf16().flat_map(bytes).collect()
    }

    #[test]
    fn the_bytes_tell() {
        let arabic = "الاسم;المدينة\nمحمد العلوي;فاس\nفاطمة الزهراء;مكناس\n";
        let french = "Nom;Ville\nBenoît Lévêque;Fès\nÉlodie ÇELIK;RÉGION\nZoé;Noël\n";
        let both = "الاسم;Prénom\nمحمد العلوي;Aïcha\nفاطمة;Zoé Noël\n";
        for text in [arabic, french, both] {
            assert_eq!(judge(text.as_bytes()), Ok(Encoding::Utf8));
            assert_eq!(judge(&wide(text, true)), Ok(Encoding::Utf16Le));
            assert_eq!(judge(&wide(text, false)), Ok(Encoding::Utf16Be));
        }
        assert_eq!(judge(&encode(arabic, Encoding::Windows1256)), Ok(Encoding::Windows1256));
        assert_eq!(judge(&encode(both, Encoding::Windows1256)), Ok(Encoding::Windows1256));
        assert_eq!(judge(&encode(french, Encoding::Windows1252)), Ok(Encoding::Windows1252));
        assert_eq!(judge(b"a;b\n1;2\n"), Ok(Encoding::Utf8));
    }

    #[test]
    fn what_is_neither_says_so() {
        let mut mixed = "الاسم\nمحمد\nفاطمة\nعائشة\n".repeat(9).into_bytes();
        mixed.extend(encode("محمد\n", Encoding::Windows1256));
        assert_eq!(judge(&mixed), Err(FileProblem::MixedEncodings { row: 37, utf8_row: 1 }));
        let mut half = encode("محمد العلوي، فاس\n", Encoding::Windows1256).repeat(50);
        half.extend("محمد العلوي\n".repeat(3).as_bytes());
        assert_eq!(judge(&half), Err(FileProblem::MixedEncodings { row: 1, utf8_row: 51 }));
        let commas = encode("محمد، العلوي، فاس؛ مكناس؟\n", Encoding::Windows1256).repeat(50);
        assert_eq!(judge(&commas), Ok(Encoding::Windows1256));
        let mut lying = vec![0xFF, 0xFE];
        lying.extend(b"a;b\n1;2\n".repeat(20));
        assert_eq!(judge(&lying), Err(FileProblem::NotEncoded { encoding: Encoding::Utf16Le, row: 1 }));
        assert_eq!(judge(b"a\0b\0\0c\x01"), Err(FileProblem::NotASheet(crate::NotASheet::Binary)));
        let cut = "محمد".as_bytes();
        let end = cut.len() - 1;
        assert!(judge(&cut[..end]).is_err() || judge(&cut[..end]) == Ok(Encoding::Windows1252));
    }
}
