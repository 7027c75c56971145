//! Telephones in the international form of E.164: `+212612345678`.

use rawabit_text::to_western_digits;

/// Calling codes by country (ITU-T E.164), for numbers typed without one. The trunk prefix 0 is dropped where it is one.
const CODES: &[(&str, &str)] = &[
    ("AE", "971"),
    ("BE", "32"),
    ("BF", "226"),
    ("CA", "1"),
    ("CH", "41"),
    ("CI", "225"),
    ("CM", "237"),
    ("DE", "49"),
    ("DZ", "213"),
    ("EG", "20"),
    ("ES", "34"),
    ("FR", "33"),
    ("GA", "241"),
    ("GB", "44"),
    ("IQ", "964"),
    ("IT", "39"),
    ("JO", "962"),
    ("KW", "965"),
    ("LB", "961"),
    ("LY", "218"),
    ("MA", "212"),
    ("ML", "223"),
    ("MR", "222"),
    ("NL", "31"),
    ("OM", "968"),
    ("PS", "970"),
    ("QA", "974"),
    ("SA", "966"),
    ("SD", "249"),
    ("SE", "46"),
    ("SN", "221"),
    ("SY", "963"),
    ("TN", "216"),
    ("TR", "90"),
    ("US", "1"),
    ("YE", "967"),
];

/// The calling code of a country, without plus.
pub fn calling_code(country: &str) -> Option<&'static str> {
    CODES.iter().find(|(code, _)| *code == country).map(|(_, calling)| *calling)
}

/// The digits of what was typed, with the plus where there is one; none where other signs stand among them.
fn digits(typed: &str) -> Option<(bool, String)> {
    let text: String = to_western_digits(typed.trim())
        .chars()
        .filter(|c| {
            !c.is_whitespace() && !"-.()/\u{200e}\u{200f}\u{2068}\u{2069}\u{202a}\u{202c}".contains(*c)
        })
        .collect();
    let (plus, rest) = match (text.strip_prefix('+'), text.strip_suffix('+')) {
        (Some(rest), _) => (true, rest),
        // A plus that a right-to-left line carried to the end.
        (None, Some(rest)) => (true, rest),
        (None, None) => (false, text.as_str()),
    };
    let rest = if plus { rest } else { rest.strip_prefix("00").unwrap_or(rest) };
    let international = plus || text.starts_with("00");
    (!rest.is_empty() && rest.bytes().all(|b| b.is_ascii_digit())).then(|| (international, rest.to_owned()))
}

/// A telephone as it is kept, or none where it is no telephone. A number without a calling code is one of `country`.
pub fn e164(typed: &str, country: &str) -> Option<String> {
    let (international, digits) = digits(typed)?;
    let whole = if international {
        digits
    } else {
        let code = calling_code(country)?;
        format!("{code}{}", digits.strip_prefix('0').unwrap_or(&digits))
    };
    ((8..=15).contains(&whole.len()) && !whole.starts_with('0')).then(|| format!("+{whole}"))
}

/// The beginning of a telephone as a search types it: digits with calling code, without plus. None for what cannot be one.
pub fn searched(typed: &str, country: &str) -> Option<String> {
    let (international, digits) = digits(typed)?;
    if international {
        return Some(digits);
    }
    let rest = digits.strip_prefix('0')?;
    Some(format!("{}{rest}", calling_code(country)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_telephone_has_one_spelling() {
        for typed in [
            "0612345678",
            "06 12 34 56 78",
            "٠٦١٢٣٤٥٦٧٨",
            "+212 612-345-678",
            "00212612345678",
            "212612345678+",
            "612345678",
        ] {
            assert_eq!(e164(typed, "MA").as_deref(), Some("+212612345678"), "{typed}");
        }
        assert_eq!(e164("06 12 34 56 78", "FR").as_deref(), Some("+33612345678"));
        for bad in ["", "call me", "123", "+", "0612345678901234", "=1+1"] {
            assert_eq!(e164(bad, "MA"), None, "{bad}");
        }
        assert_eq!(e164("0612345678", "XX"), None, "no calling code is known");
    }

    #[test]
    fn a_search_knows_the_beginning_of_a_telephone() {
        assert_eq!(searched("0612", "MA").as_deref(), Some("212612"));
        assert_eq!(searched("+212 6", "MA").as_deref(), Some("2126"));
        assert_eq!(searched("4512", "MA"), None, "a membership number");
    }
}
