//! The normaliser: one spelling for all the spellings a reader would call the same.

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

use crate::digits::western;

/// Folds text for comparison and search.
///
/// Compatibility forms are resolved (presentation forms, ligatures, full width), all combining marks go
/// (harakat, shadda, superscript alef, hamza and madda on a seat, Latin accents), and with them tatweel, the
/// lone hamza, zero-width and direction controls. Then letters that stand for one another become one:
/// `أإآٱ→ا`, `ى→ي`, `ئ→ي`, `ؤ→و`, `ة→ه`, Persian and Maghrebi letters to their nearest Arabic one (`گ ݣ ڭ→ك`,
/// `ڤ→ف`), `œ→oe`, `ß→ss`, capitals to small letters, typographic apostrophes to `'`, and Eastern digits to
/// ASCII. Spaces and punctuation stay; control characters that are no white space go.
///
/// Folding is idempotent: `fold(fold(x)) == fold(x)`.
///
/// ```
/// use rawabit_text::fold;
/// assert_eq!(fold("الجِهَوِيّــة"), fold("الجهويه"));
/// assert_eq!(fold("Œuvre n° ٣"), "oeuvre n° 3");
/// ```
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        fold_char(c, &mut |f| out.push(f));
    }
    out
}

/// Feeds the folded form of one character (none, one or several characters) to `emit`.
///
/// Folding looks at single characters only, which is what lets a match in folded text be traced back to the
/// characters it came from.
pub(crate) fn fold_char(c: char, emit: &mut impl FnMut(char)) {
    match c {
        // The bulk of all text, without a table: ASCII and the plain Arabic letters.
        'a'..='z' | '0'..='9' | ' ' => emit(c),
        'A'..='Z' => emit(c.to_ascii_lowercase()),
        '\u{0627}' | '\u{0628}' | '\u{062A}'..='\u{063A}' | '\u{0641}'..='\u{0648}' | '\u{064A}' => emit(c),
        _ => decompose_compatible(c, |d| {
            for lower in d.to_lowercase() {
                // A small letter may decompose further (`İ` gives `i` and a dot).
                decompose_compatible(lower, |l| unify(l, emit));
            }
        }),
    }
}

/// Whether a character vanishes in folding and so neither ends nor begins a word.
pub(crate) fn vanishes(c: char) -> bool {
    is_combining_mark(c)
        || (c.is_control() && !c.is_whitespace())
        || matches!(c,
            '\u{0621}' | '\u{0640}' | '\u{0674}' | '\u{06E5}' | '\u{06E6}'
            | '\u{00AD}' | '\u{061C}' | '\u{180E}' | '\u{FEFF}'
            | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
            // The half rings and primes of transliterated Arabic: ʿAbd, Qurʾān.
            | '\u{02B9}' | '\u{02BB}' | '\u{02BE}' | '\u{02BF}' | '\u{02C1}'
            // Tag characters: invisible, and able to smuggle text.
            | '\u{E0000}'..='\u{E007F}')
}

/// Maps one decomposed small letter to the letter that stands for its family.
fn unify(c: char, emit: &mut impl FnMut(char)) {
    if vanishes(c) {
        return;
    }
    if let Some(digit) = western(c) {
        return emit(digit);
    }
    let one = match c {
        'ٱ' | 'ٲ' | 'ٳ' => 'ا',
        'ى' | 'ی' | 'ې' | 'ے' | 'ۍ' | 'ێ' | 'ؠ' => 'ي',
        'ة' | 'ۃ' | 'ہ' | 'ھ' | 'ە' | 'ۿ' => 'ه',
        'ک' | 'ڪ' | 'گ' | 'ݣ' | 'ڭ' | 'ڬ' => 'ك',
        'ڤ' | 'ڥ' | 'ڢ' => 'ف',
        'ڨ' | 'ڧ' => 'ق',
        'پ' => 'ب',
        'چ' => 'ج',
        'ژ' => 'ز',
        'ں' => 'ن',
        'ۆ' | 'ۇ' | 'ۈ' | 'ۋ' => 'و',
        'ø' => 'o',
        'đ' | 'ð' => 'd',
        'ł' => 'l',
        'ħ' => 'h',
        'ı' => 'i',
        'ŋ' => 'n',
        'ŧ' => 't',
        'ς' => 'σ',
        '\u{2018}' | '\u{2019}' | '\u{201B}' | '\u{02BC}' | '\u{FF07}' => '\'',
        'œ' => return ['o', 'e'].into_iter().for_each(emit),
        'æ' => return ['a', 'e'].into_iter().for_each(emit),
        'ß' => return ['s', 's'].into_iter().for_each(emit),
        'þ' => return ['t', 'h'].into_iter().for_each(emit),
        other => other,
    };
    emit(one);
}

/// Whether a folded character belongs to a word. Exactly letters and digits, because both databases split
/// words at everything else; enclosed letters (🄰) count as letters for Unicode but not for SQLite.
pub(crate) fn in_word(c: char) -> bool {
    c.is_alphanumeric() && !matches!(c, '\u{1F100}'..='\u{1F1FF}')
}
