//! Membership numbers and identity numbers, brought into one form.

use rawabit_statutes::MemberRules;
use rawabit_text::{IdentityPattern, identity_number, to_western_digits};

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

/// An identity number as it is digested and sealed: `ab 123456`, `AB-123456` and `AB١٢٣٤٥٦` are one. None for what does not look like one
/// by the statutes.
pub fn identity(typed: &str, rules: &MemberRules) -> Option<String> {
    let number = identity_number(typed).ok()?;
    let pattern = rules.identity.as_deref().and_then(|pattern| IdentityPattern::parse(pattern).ok());
    pattern.is_none_or(|pattern| pattern.matches(&number)).then_some(number)
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
        let rules = MemberRules { identity: Some("AA?999999?".into()), ..MemberRules::default() };
        for typed in ["ab 123456", "AB-123456", "AB١٢٣٤٥٦"] {
            assert_eq!(identity(typed, &rules).as_deref(), Some("AB123456"), "{typed}");
        }
        for bad in ["", "AB", "123456", "AB1234567"] {
            assert_eq!(identity(bad, &rules), None, "{bad}");
        }
    }
}
