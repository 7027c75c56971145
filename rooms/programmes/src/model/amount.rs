//! Exact amounts: a decimal is a whole number of millionths.

use std::fmt;
use std::str::FromStr;

use rawabit_platform::lang::Message;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// Millionths in one.
pub const ONE: i64 = 1_000_000;
/// Places after the point that are kept.
const PLACES: usize = 6;
/// The largest amount that may be typed, in millionths: a thousand million. Nine thousand units may report as much and their
/// total still fits.
const MOST: i64 = 1_000_000_000 * ONE;

/// A decimal with at most six places, between about ±9.2 × 10¹², as millionths. Stored as BIGINT; in JSON a decimal in a string.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Amount(pub i64);

/// Why what was typed is no amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AmountRefused {
    /// Words, or a number with something else in it.
    #[error("not a number")]
    Words,
    /// More than six places after the point.
    #[error("more than six places")]
    Places,
    /// Beyond what can be summed.
    #[error("too large")]
    TooLarge,
    /// `1,250`, or `1.250`, is one and a quarter to one reader and twelve hundred and fifty to another.
    #[error("can be read in two ways")]
    TwoWays,
}

impl AmountRefused {
    /// What to tell, at the field.
    pub fn message(self) -> Message {
        match self {
            Self::Words => "programmes-refused-amount-words",
            Self::Places => "programmes-refused-amount-places",
            Self::TooLarge => "programmes-refused-amount-large",
            Self::TwoWays => "programmes-refused-amount-two-ways",
        }
        .into()
    }
}

impl Amount {
    /// Nothing. Not the same as unknown.
    pub const ZERO: Self = Self(0);
    /// One.
    pub const ONE: Self = Self(ONE);

    /// A whole number.
    ///
    /// # Errors
    /// It does not fit.
    pub fn whole(n: i64) -> Result<Self, AmountRefused> {
        n.checked_mul(ONE).map(Self).ok_or(AmountRefused::TooLarge)
    }

    /// An amount as people type it: Arabic or Latin digits, a comma, a point or `٫` before the places, spaces or `٬` between
    /// thousands. Where a point and a comma stand in one number, the last is before the places and the other between thousands: so
    /// pages write it. What could mean two amounts is refused, never guessed.
    ///
    /// ```
    /// use rawabit_programmes::model::{Amount, AmountRefused};
    /// for text in ["1250.5", "1 250,5", "1.250,5", "1,250.5", "١٢٥٠٫٥", "١٬٢٥٠٫٥"] {
    ///     assert_eq!(Amount::typed(text), Ok(Amount(1_250_500_000)), "{text}");
    /// }
    /// assert_eq!(Amount::typed("1,250"), Err(AmountRefused::TwoWays));
    /// assert_eq!(Amount::typed("1.250"), Err(AmountRefused::TwoWays));
    /// assert_eq!(Amount::typed("كثير"), Err(AmountRefused::Words));
    /// ```
    ///
    /// # Errors
    /// It is no amount, or not one of at most six places and a thousand million.
    pub fn typed(text: &str) -> Result<Self, AmountRefused> {
        let text = rawabit_text::to_western_digits(text);
        // Marks of direction come along when something is copied from a right-to-left page.
        let text: String = text.chars().filter(|c| !is_direction_mark(*c)).collect();
        let text = text.trim();
        let (negative, digits) = match text.strip_prefix(['-', '\u{2212}']) {
            Some(rest) => (true, rest.trim_start()),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let marks: Vec<(usize, char)> = digits.char_indices().filter(|(_, c)| is_mark(*c)).collect();
        let (whole, places) = match marks.last() {
            Some((at, mark)) => (&digits[..*at], &digits[at + mark.len_utf8()..]),
            None => (digits, ""),
        };
        let whole = match marks.as_slice() {
            [] | [_] => ungrouped(whole, &BETWEEN)?,
            [others @ .., (_, mark)] => {
                let (_, first) = others[0];
                if first == *mark || first == '\u{66b}' || others.iter().any(|(_, one)| *one != first) {
                    return Err(two_ways_or_words(digits));
                }
                ungrouped(whole, &[first])?
            }
        };
        if places.contains('\u{66c}') {
            return Err(two_ways_or_words(digits));
        }
        if digits.ends_with(is_mark) || whole.is_empty() && places.is_empty() {
            return Err(AmountRefused::Words);
        }
        if matches!(marks.as_slice(), [(_, '.' | ',')]) && is_twofold(&whole, places) {
            return Err(AmountRefused::TwoWays);
        }
        let amount = exact(&whole, places)?;
        if amount.0 > MOST {
            return Err(AmountRefused::TooLarge);
        }
        Ok(if negative { Self(-amount.0) } else { amount })
    }

    /// An amount as typed, where nothing typed is "unknown".
    ///
    /// # Errors
    /// As [`Amount::typed`].
    pub fn typed_or_unknown(text: &str) -> Result<Option<Self>, AmountRefused> {
        if text.trim().is_empty() { Ok(None) } else { Self::typed(text).map(Some) }
    }

    /// As it is typed: what [`Amount::typed`] reads back. Three places get a nought behind them, so that they have one reading.
    pub fn as_typed(self) -> String {
        let text = self.to_string();
        match text.trim_start_matches('-').split_once('.') {
            Some((whole, places)) if is_twofold(whole, places) => format!("{text}0"),
            _ => text,
        }
    }

    /// The sum, unless it does not fit.
    #[must_use]
    pub fn checked_add(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self)
    }

    /// The difference, unless it does not fit.
    #[must_use]
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        self.0.checked_sub(other.0).map(Self)
    }

    /// Whether it has no places after the point.
    pub fn is_whole(self) -> bool {
        self.0 % ONE == 0
    }
}

fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// What may stand before the places.
fn is_mark(c: char) -> bool {
    matches!(c, '.' | ',' | '\u{66b}')
}

/// What stands between thousands and nowhere else.
const BETWEEN: [char; 5] = [' ', '\u{a0}', '\u{202f}', '\u{2009}', '\u{66c}'];

/// Whether what stands on both sides of a point or a comma may be thousands and units as well.
fn is_twofold(whole: &str, places: &str) -> bool {
    places.len() == 3 && is_number(places) && (1..=3).contains(&whole.len()) && !whole.starts_with('0')
}

fn is_number(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The digits before the point without the marks between thousands, which must stand before groups of three.
fn ungrouped(whole: &str, between: &[char]) -> Result<String, AmountRefused> {
    let mut groups = whole.split(between);
    let first = groups.next().unwrap_or_default();
    let mut out = first.to_owned();
    for group in groups {
        if first.is_empty() || first.len() > 3 || group.len() != 3 {
            return Err(AmountRefused::Words);
        }
        out.push_str(group);
    }
    if is_number(&out) { Ok(out) } else { Err(AmountRefused::Words) }
}

/// `1,250,000` and `1.2.3` are made of figures, but not of one reading.
fn two_ways_or_words(digits: &str) -> AmountRefused {
    let marks = |c: char| ".,\u{66b}\u{66c} ".contains(c) || c.is_ascii_digit();
    if digits.chars().all(marks) { AmountRefused::TwoWays } else { AmountRefused::Words }
}

/// Digits before and after the point as millionths.
fn exact(whole: &str, places: &str) -> Result<Amount, AmountRefused> {
    if !is_number(places) {
        return Err(AmountRefused::Words);
    }
    let places = places.trim_end_matches('0');
    if places.len() > PLACES {
        return Err(AmountRefused::Places);
    }
    let whole = whole.trim_start_matches('0');
    let whole: i64 = if whole.is_empty() { 0 } else { whole.parse().map_err(|_| AmountRefused::TooLarge)? };
    let part: i64 = format!("{places:0<PLACES$}").parse().map_err(|_| AmountRefused::Words)?;
    whole.checked_mul(ONE).and_then(|n| n.checked_add(part)).map(Amount).ok_or(AmountRefused::TooLarge)
}

/// Exact, with a point and no more places than needed: what JSON and files hold.
impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (sign, n) = (if self.0 < 0 { "-" } else { "" }, self.0.unsigned_abs());
        let (whole, part) = (n / ONE.unsigned_abs(), n % ONE.unsigned_abs());
        if part == 0 {
            return write!(f, "{sign}{whole}");
        }
        let places = format!("{part:06}");
        write!(f, "{sign}{whole}.{}", places.trim_end_matches('0'))
    }
}

/// Reads what [`Display`](fmt::Display) writes, and nothing looser: for files, not for people.
impl FromStr for Amount {
    type Err = AmountRefused;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (negative, digits) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (whole, places) = digits.split_once('.').unwrap_or((digits, ""));
        if whole.is_empty() || !is_number(whole) || digits.ends_with('.') {
            return Err(AmountRefused::Words);
        }
        let amount = exact(whole, places)?;
        Ok(if negative { Self(-amount.0) } else { amount })
    }
}

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(from)?;
        text.parse().map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn amounts_are_read_as_people_write_them() {
        for (text, millionths) in [
            ("0", 0),
            ("12", 12_000_000),
            ("٠٫٥", 500_000),
            ("0,125", 125_000),
            ("12,5", 12_500_000),
            ("12.3456", 12_345_600),
            ("12.3450", 12_345_000),
            ("1٫250", 1_250_000),
            ("1 234.500", 1_234_500_000),
            ("0.125", 125_000),
            ("1.250,5", 1_250_500_000),
            ("1,250.5", 1_250_500_000),
            ("-1.250.000,125", -1_250_000_125_000),
            ("١.٢٥٠٫٥", 1_250_500_000),
            ("-3", -3_000_000),
            ("\u{2212}3,5", -3_500_000),
            ("\u{200f}٤٢\u{200f}", 42_000_000),
            ("1\u{202f}234\u{202f}567", 1_234_567_000_000),
            (".5", 500_000),
            ("0.0000010000", 1),
            ("1 000 000 000", 1_000_000_000_000_000),
        ] {
            assert_eq!(Amount::typed(text), Ok(Amount(millionths)), "{text}");
        }
    }

    #[test]
    fn what_is_no_amount_says_why() {
        for (text, why) in [
            ("", AmountRefused::Words),
            ("عشرون", AmountRefused::Words),
            ("12 م", AmountRefused::Words),
            ("75%", AmountRefused::Words),
            ("1 2 3", AmountRefused::Words),
            ("12 34", AmountRefused::Words),
            ("5.", AmountRefused::Words),
            ("--5", AmountRefused::Words),
            ("1e6", AmountRefused::Words),
            ("NaN", AmountRefused::Words),
            ("1,250", AmountRefused::TwoWays),
            ("1,250,000", AmountRefused::TwoWays),
            ("1.250", AmountRefused::TwoWays),
            ("12.345", AmountRefused::TwoWays),
            ("١.٢٥٠", AmountRefused::TwoWays),
            ("1.250.000", AmountRefused::TwoWays),
            ("1.25,5", AmountRefused::Words),
            ("1.250,", AmountRefused::Words),
            ("0.0000001", AmountRefused::Places),
            ("1000000000,01", AmountRefused::TooLarge),
            ("99999999999999999999", AmountRefused::TooLarge),
        ] {
            assert_eq!(Amount::typed(text), Err(why), "{text}");
        }
        assert_eq!(Amount::typed_or_unknown("  "), Ok(None));
        assert_eq!(Amount::typed_or_unknown("0"), Ok(Some(Amount::ZERO)));
    }

    #[test]
    fn a_sum_that_does_not_fit_is_none() {
        assert_eq!(Amount(i64::MAX).checked_add(Amount(1)), None);
        assert_eq!(Amount(i64::MIN).checked_sub(Amount(1)), None);
    }

    proptest! {
        #[test]
        fn every_amount_is_read_as_it_is_written(n in any::<i64>()) {
            prop_assume!(n != i64::MIN);
            prop_assert_eq!(Amount(n).to_string().parse::<Amount>(), Ok(Amount(n)));
        }

        #[test]
        fn what_is_shown_may_be_typed(n in -MOST..=MOST, small in -2_000_000_000i64..2_000_000_000) {
            for n in [n, small, small / 1000 * 1000] {
                prop_assert_eq!(Amount::typed(&Amount(n).as_typed()), Ok(Amount(n)));
                prop_assert_eq!(Amount(n).as_typed().parse::<Amount>(), Ok(Amount(n)));
            }
        }

        #[test]
        fn nothing_typed_makes_it_fall_over(text in ".{0,40}") {
            let _ = Amount::typed(&text);
        }
    }
}
