//! What a text is as a short message: in the alphabet of GSM 03.38, a hundred and sixty characters to a part, or in UCS-2, seventy, as soon as one
//! letter is not in that alphabet: every Arabic one, but also `ê`, `ç` and the curved apostrophe. A text of more than one part loses some room in each to the
//! header that joins them (3GPP TS 23.040, 9.2.3.24.1).

/// In which alphabet a text goes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alphabet {
    /// GSM 03.38, seven bits.
    Gsm,
    /// UCS-2, sixteen bits.
    Ucs2,
}

impl Alphabet {
    /// Units in a message of one part, and in each of several.
    pub fn room(self) -> (usize, usize) {
        match self {
            Self::Gsm => (160, 153),
            Self::Ucs2 => (70, 67),
        }
    }
}

/// The default alphabet of GSM 03.38 by code; 0x1B leads into the extension.
const GSM: [char; 128] = [
    '@', '£', '$', '¥', 'è', 'é', 'ù', 'ì', 'ò', 'Ç', '\n', 'Ø', 'ø', '\r', 'Å', 'å', 'Δ', '_', 'Φ', 'Γ',
    'Λ', 'Ω', 'Π', 'Ψ', 'Σ', 'Θ', 'Ξ', '\u{1b}', 'Æ', 'æ', 'ß', 'É', ' ', '!', '"', '#', '¤', '%', '&', '\'',
    '(', ')', '*', '+', ',', '-', '.', '/', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ':', ';', '<',
    '=', '>', '?', '¡', 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q',
    'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z', 'Ä', 'Ö', 'Ñ', 'Ü', '§', '¿', 'a', 'b', 'c', 'd', 'e', 'f',
    'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's', 't', 'u', 'v', 'w', 'x', 'y', 'z', 'ä',
    'ö', 'ñ', 'ü', 'à',
];

/// The extension: two units each.
const EXTENSION: [(char, u8); 10] = [
    ('\u{c}', 0x0a),
    ('^', 0x14),
    ('{', 0x28),
    ('}', 0x29),
    ('\\', 0x2f),
    ('[', 0x3c),
    ('~', 0x3d),
    (']', 0x3e),
    ('|', 0x40),
    ('€', 0x65),
];

const ESCAPE: u8 = 0x1b;

/// The units of a character in the alphabet of GSM, one octet a unit.
fn gsm(c: char) -> Option<Vec<u8>> {
    if let Some((_, code)) = EXTENSION.iter().find(|(known, _)| *known == c) {
        return Some(vec![ESCAPE, *code]);
    }
    let at = GSM.iter().position(|known| *known == c && c != '\u{1b}')?;
    u8::try_from(at).ok().map(|code| vec![code])
}

fn ucs2(c: char) -> Vec<u8> {
    let mut units = [0; 2];
    c.encode_utf16(&mut units).iter().flat_map(|unit| unit.to_be_bytes()).collect()
}

/// A text cut into what goes out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parts {
    /// The alphabet.
    pub alphabet: Alphabet,
    /// The octets of each part, without header: a unit is one octet in GSM's alphabet and two in UCS-2.
    pub pieces: Vec<Vec<u8>>,
    /// The characters for which the small alphabet had to be left, each once, as they come.
    pub outside: Vec<char>,
}

impl Parts {
    /// Cuts a text. No character is cut in two. An empty text is one empty part.
    pub fn of(text: &str) -> Self {
        let mut outside: Vec<char> = Vec::new();
        for c in text.chars().filter(|c| gsm(*c).is_none()) {
            if !outside.contains(&c) {
                outside.push(c);
            }
        }
        let alphabet = if outside.is_empty() { Alphabet::Gsm } else { Alphabet::Ucs2 };
        let width = if alphabet == Alphabet::Gsm { 1 } else { 2 };
        let whole: Vec<Vec<u8>> = text
            .chars()
            .map(|c| if alphabet == Alphabet::Gsm { gsm(c).unwrap_or_default() } else { ucs2(c) })
            .collect();
        let (alone, each) = alphabet.room();
        let total: usize = whole.iter().map(|one| one.len() / width).sum();
        let room = width * if total <= alone { alone } else { each };
        let mut pieces = vec![Vec::new()];
        for one in whole {
            match pieces.last_mut() {
                Some(last) if last.len() + one.len() <= room => last.extend(one),
                _ => pieces.push(one),
            }
        }
        Self { alphabet, pieces, outside }
    }

    /// How many parts.
    pub fn count(&self) -> usize {
        self.pieces.len()
    }
}

/// The text of octets in the alphabet of GSM, a unit an octet.
pub(crate) fn from_gsm(octets: &[u8]) -> String {
    let mut text = String::new();
    let mut escaped = false;
    for octet in octets {
        if escaped {
            escaped = false;
            text.push(EXTENSION.iter().find(|(_, code)| code == octet).map_or(' ', |(c, _)| *c));
        } else if *octet == ESCAPE {
            escaped = true;
        } else {
            text.push(GSM.get(usize::from(*octet)).copied().unwrap_or('?'));
        }
    }
    text
}

/// The text of octets in UCS-2.
pub(crate) fn from_ucs2(octets: &[u8]) -> String {
    let units: Vec<u16> = octets.chunks_exact(2).map(|two| u16::from_be_bytes([two[0], two[1]])).collect();
    String::from_utf16_lossy(&units)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_part_holds_what_the_standard_says() {
        let count = |text: &str| (Parts::of(text).alphabet, Parts::of(text).count());
        assert_eq!(count(&"a".repeat(160)), (Alphabet::Gsm, 1));
        assert_eq!(count(&"a".repeat(161)), (Alphabet::Gsm, 2));
        assert_eq!(count(&"a".repeat(306)), (Alphabet::Gsm, 2));
        assert_eq!(count(&"a".repeat(307)), (Alphabet::Gsm, 3));
        assert_eq!(count(&"€".repeat(80)), (Alphabet::Gsm, 1));
        assert_eq!(count(&"€".repeat(81)), (Alphabet::Gsm, 2));
        assert_eq!(count(&"م".repeat(70)), (Alphabet::Ucs2, 1));
        assert_eq!(count(&"م".repeat(71)), (Alphabet::Ucs2, 2));
        assert_eq!(count(&"م".repeat(134)), (Alphabet::Ucs2, 2));
        assert_eq!(count(&"م".repeat(135)), (Alphabet::Ucs2, 3));
        assert_eq!(count(""), (Alphabet::Gsm, 1));
    }

    #[test]
    fn what_costs_more_is_named() {
        assert!(Parts::of("à é è ù É Ç").outside.is_empty());
        assert_eq!(Parts::of("l’êtê de l’an").outside, ['’', 'ê']);
    }

    #[test]
    fn a_pair_is_never_cut() {
        // The header leaves room for 153: an escape and its letter go together into the next part.
        let text = format!("{}€{}", "a".repeat(152), "b".repeat(20));
        let parts = Parts::of(&text);
        assert_eq!(parts.pieces.iter().map(Vec::len).collect::<Vec<_>>(), [152, 22]);
        let text = format!("{}😀{}", "م".repeat(66), "ب".repeat(20));
        let parts = Parts::of(&text);
        assert_eq!(parts.pieces.iter().map(|one| one.len() / 2).collect::<Vec<_>>(), [66, 22]);
    }

    proptest! {
        #[test]
        fn nothing_is_lost_and_no_part_is_too_long(text in "[a-zé€\\[ مبة😀’]{0,400}") {
            let parts = Parts::of(&text);
            let (alone, each) = parts.alphabet.room();
            let room = if parts.count() == 1 { alone } else { each };
            let width = if parts.alphabet == Alphabet::Gsm { 1 } else { 2 };
            prop_assert!(parts.pieces.iter().all(|one| one.len() <= room * width));
            let back: String = parts
                .pieces
                .iter()
                .map(|one| if parts.alphabet == Alphabet::Gsm { from_gsm(one) } else { from_ucs2(one) })
                .collect();
            prop_assert_eq!(back, text);
        }
    }
}
