//! Amounts: whole hundredths of the currency, never a float.

use rawabit_platform::lang::{Message, Voice};
use rawabit_text::to_western_digits;

/// The most that is taken at once: ten thousand million.
pub const MOST: i64 = 1_000_000_000_000;

/// Why what was typed is no amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AmountRefused {
    /// Not a number.
    Words,
    /// More than two places.
    Places,
    /// Too large.
    TooLarge,
    /// `1,250` is one and a quarter to one reader and twelve hundred and fifty to another.
    TwoWays,
}

impl AmountRefused {
    /// What to tell.
    pub fn message(self) -> Message {
        Message::new(match self {
            Self::Words => "members-dues-refused-amount-words",
            Self::Places => "members-dues-refused-amount-places",
            Self::TooLarge => "members-dues-refused-amount-large",
            Self::TwoWays => "members-dues-refused-amount-two-ways",
        })
    }
}

/// An amount as people and banks write it, with a sign perhaps: Arabic or Latin digits, a comma, a point or `٫` before the places, spaces,
/// `٬` or `'` between thousands. What could mean two amounts is refused.
///
/// # Errors
/// It is no amount.
pub fn typed(text: &str) -> Result<i64, AmountRefused> {
    let text: String = to_western_digits(text)
        .chars()
        .filter(|c| {
            !c.is_whitespace() && !"\u{200e}\u{200f}\u{2066}\u{2067}\u{2068}\u{2069}'٬\u{2019}".contains(*c)
        })
        .map(|c| if c == '٫' { ',' } else { c })
        .collect();
    // A currency by its code (ISO 4217), as banks write it: its sense is the house's, whose currency is one.
    let code = |at: &str| at.len() == 3 && at.bytes().all(|b| b.is_ascii_uppercase());
    let text = match (text.get(..3), text.len().checked_sub(3).and_then(|at| text.get(at..))) {
        (_, Some(last)) if code(last) => text[..text.len() - 3].to_owned(),
        (Some(first), _) if code(first) => text[3..].to_owned(),
        _ => text,
    };
    let (negative, text) = match text.strip_prefix(['-', '\u{2212}']).or_else(|| text.strip_suffix('-')) {
        Some(rest) => (true, rest.to_owned()),
        None => (false, text.strip_prefix('+').unwrap_or(&text).to_owned()),
    };
    let (whole, places) = divided(&text)?;
    let places = match places.len() {
        0 => 0,
        1 => places.parse::<i64>().map_err(|_| AmountRefused::Words)? * 10,
        2 => places.parse::<i64>().map_err(|_| AmountRefused::Words)?,
        _ => return Err(AmountRefused::Places),
    };
    if whole.len() > 13 {
        return Err(AmountRefused::TooLarge);
    }
    let whole: i64 = whole.parse().map_err(|_| AmountRefused::Words)?;
    let amount = whole * 100 + places;
    if amount > MOST {
        return Err(AmountRefused::TooLarge);
    }
    Ok(if negative { -amount } else { amount })
}

/// The digits before and after the sign that divides them.
fn divided(text: &str) -> Result<(String, &str), AmountRefused> {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    let signs: Vec<(usize, char)> = text.char_indices().filter(|(_, c)| matches!(c, '.' | ',')).collect();
    let Some((at, last)) = signs.last().copied() else {
        return if digits(text) { Ok((text.to_owned(), "")) } else { Err(AmountRefused::Words) };
    };
    let (before, after) = (&text[..at], &text[at + 1..]);
    if !digits(after) {
        return Err(AmountRefused::Words);
    }
    let others: Vec<char> = signs[..signs.len() - 1].iter().map(|(_, c)| *c).collect();
    let between = others.first().copied();
    let grouped = |text: &str, sign: char| {
        let mut parts = text.split(sign);
        let first = parts.next().is_some_and(|part| digits(part) && part.len() <= 3);
        first && parts.all(|part| digits(part) && part.len() == 3)
    };
    match between {
        // One sign: it divides, unless it may stand between thousands.
        None if !digits(before) => Err(AmountRefused::Words),
        None if after.len() == 3 && before.len() <= 3 && before != "0" => Err(AmountRefused::TwoWays),
        None => Ok((before.to_owned(), after)),
        // Several alike stand between thousands.
        Some(sign) if sign == last => {
            if others.iter().all(|one| *one == sign) && grouped(text, sign) {
                Ok((text.replace(sign, ""), ""))
            } else {
                Err(AmountRefused::Words)
            }
        }
        Some(sign) => {
            if others.iter().all(|one| *one == sign) && grouped(before, sign) {
                Ok((before.replace(sign, ""), after))
            } else {
                Err(AmountRefused::Words)
            }
        }
    }
}

/// As forms hold it and files write it: `-12.50`.
pub fn plain(amount: i64) -> String {
    let sign = if amount < 0 { "-" } else { "" };
    let amount = amount.unsigned_abs();
    format!("{sign}{}.{:02}", amount / 100, amount % 100)
}

/// With the reader's digits and signs, always two places: columns of amounts stand under one another.
pub fn shown(voice: &Voice, amount: i64) -> String {
    let half = voice.decimal(500_000);
    let mark: String = half.chars().filter(|c| !c.is_numeric()).collect();
    let places = amount.unsigned_abs() % 100;
    let digit = |n: u64| voice.number(i64::try_from(n).unwrap_or(0));
    let sign = if amount < 0 { "\u{2212}" } else { "" };
    let whole = voice.number(i64::try_from(amount.unsigned_abs() / 100).unwrap_or(i64::MAX));
    format!("{sign}{whole}{mark}{}{}", digit(places / 10), digit(places % 10))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn amounts_as_people_and_banks_write_them() {
        for (text, amount) in [
            ("100", 10_000),
            ("100,5", 10_050),
            ("1 250,00", 125_000),
            ("1.250,00", 125_000),
            ("1,250.00", 125_000),
            ("1.250.000", 125_000_000),
            ("١٠٠٫٥٠", 10_050),
            ("-12.50", -1_250),
            ("12,50-", -1_250),
            ("\u{200f}100", 10_000),
            ("0,05", 5),
            ("1'250.00", 125_000),
        ] {
            assert_eq!(typed(text), Ok(amount), "{text}");
        }
        for (text, why) in [
            ("", AmountRefused::Words),
            ("cent", AmountRefused::Words),
            ("1,250", AmountRefused::TwoWays),
            ("1.250", AmountRefused::TwoWays),
            ("12,505,1", AmountRefused::Words),
            ("1.2345", AmountRefused::Places),
            ("=1+1", AmountRefused::Words),
            ("99999999999999", AmountRefused::TooLarge),
            ("10000000000.01", AmountRefused::TooLarge),
            (".", AmountRefused::Words),
            ("5.", AmountRefused::Words),
        ] {
            assert_eq!(typed(text), Err(why), "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(amount in -MOST..=MOST) {
            prop_assert_eq!(typed(&plain(amount)), Ok(amount));
        }

        #[test]
        fn nothing_typed_breaks_it(text in "\\PC{0,30}") {
            let _ = typed(&text);
        }
    }
}
