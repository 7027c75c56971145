//! Membership numbers and identity numbers, brought into one form.

use rawabit_text::to_western_digits;

/// The longest number that is taken.
const LONGEST: usize = 24;

/// The number that a member gets where none was given before: the row number, in six digits or more.
pub fn of_row(no: i64) -> String {
    format!("{no:06}")
}

/// A membership number as it is kept: Western digits, Latin capitals, single hyphens, strokes and dots inside. None for a text that
/// is no number.
pub fn membership(typed: &str) -> Option<String> {
    let text: String = to_western_digits(typed)
        .trim()
        .chars()
        .filter(|c| !c.is_whitespace() && !"\u{200e}\u{200f}\u{2068}\u{2069}".contains(*c))
        .map(|c| c.to_ascii_uppercase())
        .collect();
    let inner = |c: char| matches!(c, '-' | '/' | '.');
    let good = (1..=LONGEST).contains(&text.len())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || inner(c))
        && text.chars().any(|c| c.is_ascii_digit())
        && !text.starts_with(inner)
        && !text.ends_with(inner);
    good.then_some(text)
}

/// An identity number as it is digested and sealed: `ab 123456`, `AB-123456` and `AB١٢٣٤٥٦` are one.
pub fn identity(typed: &str) -> Option<String> {
    let text: String = to_western_digits(typed)
        .chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_uppercase)
        .collect();
    let good = (4..=20).contains(&text.chars().count())
        && text.chars().all(|c| c.is_ascii_alphanumeric())
        && text.chars().any(|c| c.is_ascii_digit());
    good.then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_number_has_one_spelling() {
        for typed in ["12-045/b", " ١٢-٠٤٥/B ", "\u{200f}12-045/b"] {
            assert_eq!(membership(typed).as_deref(), Some("12-045/B"), "{typed:?}");
        }
        for bad in ["", "abc", "-12", "12/", "رقم", "1".repeat(25).as_str(), "=1+1", "1;DROP"] {
            assert_eq!(membership(bad), None, "{bad}");
        }
        assert_eq!(of_row(45), "000045");
        assert_eq!(of_row(1_000_045), "1000045");
    }

    #[test]
    fn one_identity_has_one_spelling() {
        for typed in ["ab 123456", "AB-123456", "AB١٢٣٤٥٦"] {
            assert_eq!(identity(typed).as_deref(), Some("AB123456"), "{typed}");
        }
        for bad in ["", "AB", "ABCDEF", "رقم123456", &"1".repeat(21)] {
            assert_eq!(identity(bad), None, "{bad}");
        }
    }
}
