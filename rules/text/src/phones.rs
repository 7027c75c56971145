//! Telephone numbers as they are typed, in the one form that can be compared and called.

use crate::fold::fold;

/// What a country's numbers look like. Data of the organisation, not of this crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PhonePlan<'a> {
    /// The country's code, digits only: `212`. Empty where no country is known: then only a number with its own code is one.
    pub country: &'a str,
    /// What is dialled before a number within the country, and left out after the code: `0`; may be empty.
    pub trunk: &'a str,
    /// How many digits follow the code, at least and at most: 9 and 9.
    pub digits: (usize, usize),
}

/// Why a text is no telephone number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PhoneProblem {
    /// There is no digit.
    NoNumber,
    /// A spreadsheet has rounded it: `6.61235E+08`. Its last digits are lost; nothing can bring them back.
    Scientific,
    /// It does not say of which country it is, and none is known.
    NoCountry,
    /// Letters among the digits.
    Letters,
    /// More than one number in a cell.
    Several,
    /// Fewer digits than a number of the country has (how many there are).
    TooShort(usize),
    /// More digits than a number may have (how many there are): 15 at most (ITU-T E.164), or the country's own.
    TooLong(usize),
}

/// A telephone number as E.164 (`+212661234567`), from whatever was typed.
///
/// Arabic digits, spaces, dots, dashes, brackets and direction marks do not matter. `+` and `00` begin an international number;
/// otherwise it belongs to `plan`: with its trunk prefix, without it where a spreadsheet took the number for an amount and dropped the
/// zero, or with the country's code and no `+`. `+212 (0)6…` loses its bracketed zero. Numbers of other countries are only checked for
/// their length.
///
/// # Errors
/// The reason, see [`PhoneProblem`].
///
/// ```
/// use rawabit_text::{PhonePlan, PhoneProblem, read_phone};
/// let plan = PhonePlan { country: "212", trunk: "0", digits: (9, 9) };
/// for typed in ["06 61 23 45 67", "٠٦٦١٢٣٤٥٦٧", "661234567", "00212661234567", "+212 (0) 661-234567", "212661234567"] {
///     assert_eq!(read_phone(typed, plan).as_deref(), Ok("+212661234567"), "{typed}");
/// }
/// assert_eq!(read_phone("6.61235E+08", plan), Err(PhoneProblem::Scientific));
/// ```
pub fn read_phone(typed: &str, plan: PhonePlan<'_>) -> Result<String, PhoneProblem> {
    let folded = fold(typed);
    let text = folded.trim();
    if is_scientific(text) {
        return Err(PhoneProblem::Scientific);
    }
    // A whole number as some programs export it.
    let text = match text.strip_suffix(".0") {
        Some(whole) if whole.len() >= 7 && whole.bytes().all(|b| b.is_ascii_digit()) => whole,
        _ => text,
    };
    if several(text) {
        return Err(PhoneProblem::Several);
    }
    let text = text.trim_start_matches("tel").trim_start_matches([':', '.', ' ']);
    if text.chars().any(char::is_alphabetic) {
        return Err(PhoneProblem::Letters);
    }
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    if digits.is_empty() {
        return Err(PhoneProblem::NoNumber);
    }
    let first = text.trim_start_matches(|c: char| !c.is_ascii_digit() && c != '+');
    // `0661234567+`: from right to left, the plus comes last.
    let plus = first.starts_with('+') || text.ends_with('+');
    let international = if plus { Some(digits.as_str()) } else { digits.strip_prefix("00") };
    match international {
        // Every number begins with an empty code, and none with a plus belongs to a country without one.
        Some(number) if plan.country.is_empty() => foreign(number),
        None if plan.country.is_empty() => Err(PhoneProblem::NoCountry),
        Some(number) => match number.strip_prefix(plan.country) {
            Some(rest) => national(rest, plan),
            None => foreign(number),
        },
        None => match digits.strip_prefix(plan.country) {
            Some(rest) if fits(without_trunk(rest, plan), plan) && !fits(&digits, plan) => {
                national(rest, plan)
            }
            _ => national(&digits, plan),
        },
    }
}

/// Digits within the country, with or without the trunk prefix.
fn national(digits: &str, plan: PhonePlan<'_>) -> Result<String, PhoneProblem> {
    let number = without_trunk(digits, plan);
    let count = number.len();
    match count {
        _ if count < plan.digits.0 => Err(PhoneProblem::TooShort(count)),
        _ if count > plan.digits.1 || plan.country.len() + count > 15 => Err(PhoneProblem::TooLong(count)),
        _ => Ok(format!("+{}{number}", plan.country)),
    }
}

fn without_trunk<'d>(digits: &'d str, plan: PhonePlan<'_>) -> &'d str {
    match digits.strip_prefix(plan.trunk) {
        Some(rest) if !plan.trunk.is_empty() => rest,
        _ => digits,
    }
}

fn fits(digits: &str, plan: PhonePlan<'_>) -> bool {
    (plan.digits.0..=plan.digits.1).contains(&digits.len())
}

/// A number of another country.
fn foreign(digits: &str) -> Result<String, PhoneProblem> {
    match digits.len() {
        count @ ..7 => Err(PhoneProblem::TooShort(count)),
        count @ 16.. => Err(PhoneProblem::TooLong(count)),
        _ => Ok(format!("+{digits}")),
    }
}

/// Whether a text is a number as spreadsheets shorten it: `2.12661E+11`, `2,12661e11`.
pub(crate) fn is_scientific(folded: &str) -> bool {
    let Some((mantissa, exponent)) = folded.split_once('e') else { return false };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let (signed, exponent) = match exponent.strip_prefix(['+', '-']) {
        Some(rest) => (true, rest),
        None => (false, exponent),
    };
    match mantissa.split_once(['.', ',', '\u{066B}']) {
        Some((whole, fraction)) => digits(whole) && digits(fraction) && digits(exponent),
        None => signed && digits(mantissa) && digits(exponent),
    }
}

/// Whether there are two numbers: two stretches of seven digits and more with a mark between that no number has within.
fn several(text: &str) -> bool {
    let long = |part: &&str| part.bytes().filter(u8::is_ascii_digit).count() >= 7;
    text.split(['/', ';', ',', '\n', '،', '|', 'و']).filter(long).count() > 1
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOROCCO: PhonePlan<'_> = PhonePlan { country: "212", trunk: "0", digits: (9, 9) };
    const TUNISIA: PhonePlan<'_> = PhonePlan { country: "216", trunk: "", digits: (8, 8) };

    #[test]
    fn one_number_however_written() {
        for typed in [
            "0661234567",
            "06.61.23.45.67",
            "06-61-23-45-67",
            "\u{202a}+212 661\u{a0}234 567\u{202c}",
            "+212 (0)6 61 23 45 67",
            "+2120661234567",
            "00 212 661 234 567",
            "212 661234567",
            "661234567.0",
            "٠٦ ٦١ ٢٣ ٤٥ ٦٧",
            "۰۶۶۱۲۳۴۵۶۷",
            "06/61/23/45/67",
            "Tél : 0661234567",
            "0661234567'",
            "212661234567+",
        ] {
            assert_eq!(read_phone(typed, MOROCCO).as_deref(), Ok("+212661234567"), "{typed}");
        }
        assert_eq!(read_phone("0033 1 23 45 67 89", MOROCCO).as_deref(), Ok("+33123456789"));
        assert_eq!(read_phone("20 123 456", TUNISIA).as_deref(), Ok("+21620123456"));
        assert_eq!(
            read_phone("21612345", TUNISIA).as_deref(),
            Ok("+21621612345"),
            "may begin as the code does"
        );
        assert_eq!(read_phone("21620123456", TUNISIA).as_deref(), Ok("+21620123456"));
    }

    #[test]
    fn without_a_country_a_number_brings_its_own() {
        let nowhere = PhonePlan { country: "", trunk: "", digits: (15, 15) };
        for typed in ["+33 1 23 45 67 89", "0033 1 23 45 67 89", "33123456789+"] {
            assert_eq!(read_phone(typed, nowhere).as_deref(), Ok("+33123456789"), "{typed}");
        }
        for typed in ["0661234567", "212661234567", "123456789012345"] {
            assert_eq!(read_phone(typed, nowhere), Err(PhoneProblem::NoCountry), "{typed}");
        }
        assert_eq!(read_phone("+33 12", nowhere), Err(PhoneProblem::TooShort(4)));
    }

    #[test]
    fn what_is_no_number_says_why() {
        for (typed, why) in [
            ("", PhoneProblem::NoNumber),
            ("—", PhoneProblem::NoNumber),
            ("2.12661E+11", PhoneProblem::Scientific),
            ("2,12661E+11", PhoneProblem::Scientific),
            ("6E+08", PhoneProblem::Scientific),
            ("0661234567 poste 3", PhoneProblem::Letters),
            ("0661234567 / 0537123456", PhoneProblem::Several),
            ("0661234567 و 0537123456", PhoneProblem::Several),
            ("06612345", PhoneProblem::TooShort(7)),
            ("06612345678", PhoneProblem::TooLong(10)),
            ("+33 12", PhoneProblem::TooShort(4)),
            ("+1234567890123456", PhoneProblem::TooLong(16)),
        ] {
            assert_eq!(read_phone(typed, MOROCCO), Err(why), "{typed}");
        }
    }
}
