//! Telephones in the international form of E.164, as the statutes describe the country's.

use rawabit_statutes::{MemberRules, Phones};
use rawabit_text::{PhonePlan, PhoneProblem, fold, read_phone};

/// No country's numbers: only a whole number with its country's code is taken.
const NOWHERE: PhonePlan<'static> = PhonePlan { country: "", trunk: "", digits: (15, 15) };

fn plan(rules: &MemberRules) -> PhonePlan<'_> {
    rules.phones.as_ref().map_or(NOWHERE, |phones: &Phones| PhonePlan {
        country: &phones.country_code,
        trunk: &phones.trunk,
        digits: (phones.digits as usize, phones.digits_most as usize),
    })
}

/// A telephone as it is kept: `+212612345678`.
///
/// # Errors
/// Why it is none.
pub fn e164(typed: &str, rules: &MemberRules) -> Result<String, PhoneProblem> {
    read_phone(typed, plan(rules))
}

/// So many digits of a telephone, with the country's code, are looked for. Fewer are the beginning of too many.
const LEAST: usize = 6;

/// The beginnings that a telephone which is being typed may have: digits with the country's code, without plus.
pub fn searched(typed: &str, rules: &MemberRules) -> Vec<String> {
    let text = fold(typed);
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let plan = plan(rules);
    let mut all = Vec::new();
    if text.trim().starts_with('+') {
        all.push(digits);
    } else if let Some(rest) = digits.strip_prefix("00") {
        all.push(rest.to_owned());
    } else {
        if !plan.country.is_empty() && digits.starts_with(plan.trunk) {
            all.push(format!("{}{}", plan.country, &digits[plan.trunk.len()..]));
        }
        all.push(digits);
    }
    all.retain(|digits| digits.len() >= LEAST);
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_search_knows_the_beginning_of_a_telephone() {
        let phones = Phones { country_code: "212".into(), trunk: "0".into(), digits: 9, digits_most: 9 };
        let rules = MemberRules { phones: Some(phones), ..MemberRules::default() };
        assert_eq!(e164("٠٦ ١٢ ٣٤ ٥٦ ٧٨", &rules).as_deref(), Ok("+212612345678"));
        assert_eq!(searched("0612", &rules), ["212612"]);
        assert_eq!(searched("+212 612", &rules), ["212612"]);
        assert_eq!(searched("212612", &rules), ["212612"]);
        for short in ["06", "45", "00", "+212 6", "x"] {
            assert!(searched(short, &rules).is_empty(), "{short}");
        }
        assert!(searched("0612", &MemberRules::default()).is_empty());
    }

    #[test]
    fn statutes_that_name_no_country_take_whole_numbers() {
        let rules = MemberRules::default();
        assert_eq!(e164("+212 612 345 678", &rules).as_deref(), Ok("+212612345678"));
        assert_eq!(e164("0612345678", &rules), Err(PhoneProblem::NoCountry));
    }
}
