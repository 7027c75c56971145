//! Numbers of identity papers: one form to compare and to look up, and patterns that are data.

use crate::fold::fold;
use crate::phones::is_scientific;

/// An identity number is at most this long.
const CHARS: usize = 32;

/// Why a text is no identity number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum IdentityProblem {
    /// There is neither letter nor digit.
    Empty,
    /// More than 32 letters and digits.
    TooLong,
    /// A spreadsheet has rounded it: `1.23457E+15`.
    Scientific,
    /// Something else than letters, digits, spaces, dashes, dots, slashes and underscores.
    Sign(char),
}

/// The normal form of an identity number: letters and digits, capitals, Western digits; spaces, dashes, dots and slashes left out.
///
/// What a country's numbers look like is not known here, see [`IdentityPattern`].
///
/// # Errors
/// The reason, see [`IdentityProblem`].
///
/// ```
/// use rawabit_text::identity_number;
/// assert_eq!(identity_number("bk-١٢٣ ٤٥٦").as_deref(), Ok("BK123456"));
/// ```
pub fn identity_number(typed: &str) -> Result<String, IdentityProblem> {
    let folded = fold(typed);
    let text = folded.trim();
    if is_scientific(text) {
        return Err(IdentityProblem::Scientific);
    }
    let mut out = String::new();
    for c in text.chars() {
        match c {
            c if c.is_alphanumeric() => out.extend(c.to_uppercase()),
            ' ' | '-' | '.' | '/' | '_' | '\'' | '\u{2010}'..='\u{2015}' => {}
            c if c.is_whitespace() => {}
            other => return Err(IdentityProblem::Sign(other)),
        }
        if out.chars().count() > CHARS {
            return Err(IdentityProblem::TooLong);
        }
    }
    if out.is_empty() { Err(IdentityProblem::Empty) } else { Ok(out) }
}

/// What an organisation's identity numbers look like: `A` is a letter, `9` a digit, `*` either, and `?` after one of them makes it
/// optional. `AA?99999 9?` is one or two letters, then five or six digits.
///
/// ```
/// use rawabit_text::IdentityPattern;
/// let pattern = IdentityPattern::parse("AA?99999 9?").unwrap();
/// assert!(pattern.matches("BK123456") && pattern.matches("K12345"));
/// assert!(!pattern.matches("123456") && !pattern.matches("BK1234567"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IdentityPattern {
    /// Kind of sign, and whether it may be absent.
    signs: Vec<(Sign, bool)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sign {
    Letter,
    Digit,
    Either,
}

impl IdentityPattern {
    /// Reads a pattern; spaces in it are for the eye.
    ///
    /// # Errors
    /// The first sign that has no meaning in a pattern, or `?` without one before it; `None` for an empty pattern, which would
    /// refuse everything.
    pub fn parse(pattern: &str) -> Result<IdentityPattern, Option<char>> {
        let mut signs: Vec<(Sign, bool)> = Vec::new();
        for c in pattern.chars().filter(|c| !c.is_whitespace()) {
            match c {
                'A' => signs.push((Sign::Letter, false)),
                '9' => signs.push((Sign::Digit, false)),
                '*' => signs.push((Sign::Either, false)),
                '?' => signs.last_mut().ok_or(Some('?'))?.1 = true,
                other => return Err(Some(other)),
            }
        }
        if signs.is_empty() { Err(None) } else { Ok(IdentityPattern { signs }) }
    }

    /// Whether a number in normal form (see [`identity_number`]) looks so.
    pub fn matches(&self, number: &str) -> bool {
        // The places of the pattern that can have been reached, as in a small automaton: no pattern is slow.
        let mut reached = vec![false; self.signs.len() + 1];
        reached[0] = true;
        self.skip(&mut reached);
        for c in number.chars() {
            let mut next = vec![false; reached.len()];
            for (at, (sign, _)) in self.signs.iter().enumerate() {
                let fits = match sign {
                    Sign::Letter => c.is_alphabetic(),
                    Sign::Digit => c.is_ascii_digit(),
                    Sign::Either => c.is_alphanumeric(),
                };
                next[at + 1] |= reached[at] && fits;
            }
            self.skip(&mut next);
            reached = next;
        }
        reached.last().copied().unwrap_or(false)
    }

    fn skip(&self, reached: &mut [bool]) {
        for (at, (_, optional)) in self.signs.iter().enumerate() {
            reached[at + 1] |= reached[at] && *optional;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_number_has_one_form() {
        for typed in [
            "BK123456",
            "bk 123456",
            "BK-123.456",
            " bk/123456\u{200f}",
            "ＢＫ１２３４５６",
            "BK١٢٣٤٥٦",
            "B K 1 2 3 4 5 6",
        ] {
            assert_eq!(identity_number(typed).as_deref(), Ok("BK123456"), "{typed}");
        }
        assert_eq!(identity_number("12E5").as_deref(), Ok("12E5"), "a number with a letter, no rounding");
        assert_eq!(identity_number("1.23457E+15"), Err(IdentityProblem::Scientific));
        assert_eq!(identity_number(" - "), Err(IdentityProblem::Empty));
        assert_eq!(identity_number("=1+1"), Err(IdentityProblem::Sign('=')));
        assert_eq!(identity_number(&"9".repeat(40)), Err(IdentityProblem::TooLong));
    }

    #[test]
    fn patterns_are_read_and_kept() {
        let one = IdentityPattern::parse("A?A?A?9?9?9?9?9").expect("a pattern");
        assert!(one.matches("1") && one.matches("ABC12345") && !one.matches("ABC") && !one.matches("ABCD1"));
        assert_eq!(IdentityPattern::parse("?"), Err(Some('?')));
        assert_eq!(IdentityPattern::parse("A-9"), Err(Some('-')));
        assert_eq!(IdentityPattern::parse(" "), Err(None));
    }
}
