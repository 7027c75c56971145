//! Digits of the three systems a Moroccan office meets: Western, Arabic-Indic (٣) and Persian (۳).

/// The ASCII digit with the value of an Arabic-Indic or Persian digit.
pub(crate) fn western(c: char) -> Option<char> {
    let value = match c {
        '\u{0660}'..='\u{0669}' => u32::from(c) - 0x0660,
        '\u{06F0}'..='\u{06F9}' => u32::from(c) - 0x06F0,
        _ => return None,
    };
    char::from_digit(value, 10)
}

/// Replaces Arabic-Indic and Persian digits by ASCII ones and leaves everything else alone, so that a number
/// typed on any keyboard parses.
///
/// ```
/// assert_eq!(rawabit_text::to_western_digits("٨ أكتوبر ۲۰۱۸"), "8 أكتوبر 2018");
/// ```
pub fn to_western_digits(text: &str) -> String {
    text.chars().map(|c| western(c).unwrap_or(c)).collect()
}
