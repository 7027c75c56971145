//! Values as people type them in one cell or one field: `12,5`, `40/50`, `80 %`, `نعم`, the name of a level.

use rawabit_platform::lang::{Message, Multi};
use rawabit_text::fold;

use super::amount::Amount;
use super::measure::Measure;
use super::state::IndicatorKind;
use super::value;

/// Words for yes and no, folded.
const YES: [&str; 5] = ["yes", "oui", "نعم", "1", "true"];
const NO: [&str; 5] = ["no", "non", "لا", "0", "false"];

/// The value that a text means for an indicator.
///
/// # Errors
/// What is wrong with it, in words.
pub fn typed(kind: IndicatorKind, levels: &[Multi], text: &str) -> Result<Measure, Message> {
    let amount = |text: &str| Amount::typed(text).map_err(|refused| refused.message());
    let value = match kind {
        IndicatorKind::Number => Measure::number(amount(text)?),
        IndicatorKind::Percentage => share(text)?,
        IndicatorKind::YesNo => match fold(text.trim()).as_str() {
            word if YES.contains(&word) => Measure::number(Amount::ONE),
            word if NO.contains(&word) => Measure::number(Amount::ZERO),
            _ => return Err("programmes-typed-yes-no".into()),
        },
        IndicatorKind::Scale => match level(levels, text) {
            Some(n) => Measure::number(Amount::whole(n).map_err(|refused| refused.message())?),
            None => return Err("programmes-refused-value-level".into()),
        },
    };
    value::check(kind, levels.len(), false, value).map_err(|refused| refused.message())?;
    Ok(value)
}

/// A share keeps both its halves. A percentage alone is of a hundred; a bare number would be either, and is refused.
fn share(text: &str) -> Result<Measure, Message> {
    let amount = |text: &str| Amount::typed(text).map_err(|refused| refused.message());
    if let Some((num, den)) = text.split_once(['/', '÷']) {
        return Ok(Measure::share(amount(num)?, amount(den)?));
    }
    let text = text.trim();
    let hundred = Amount(100 * super::amount::ONE);
    let bare = text.strip_suffix(['%', '٪']).or_else(|| text.strip_prefix(['%', '٪']));
    match bare {
        Some(part) => Ok(Measure::share(amount(part)?, hundred)),
        None => Err("programmes-typed-share".into()),
    }
}

/// The number of a level by its name in any language, or by the number itself.
fn level(levels: &[Multi], text: &str) -> Option<i64> {
    let wanted = fold(text.trim());
    let named = levels.iter().position(|level| level.0.values().any(|name| fold(name) == wanted));
    match named {
        Some(n) => i64::try_from(n).ok(),
        None => rawabit_text::to_western_digits(text.trim()).parse().ok(),
    }
}

/// A value as it is typed: what [`typed`] reads back.
pub fn as_typed(kind: IndicatorKind, value: Measure) -> String {
    match kind {
        IndicatorKind::Number | IndicatorKind::Scale => value.num.as_typed(),
        IndicatorKind::Percentage => format!("{}/{}", value.num.as_typed(), value.den.as_typed()),
        IndicatorKind::YesNo => if value.num == Amount::ONE { "1" } else { "0" }.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rawabit_platform::Lang;

    use super::*;
    use crate::model::ONE;

    fn levels() -> Vec<Multi> {
        vec![Multi::one(Lang::Ar, "ضعيف"), Multi::three("جيد", "Bon", "Good")]
    }

    fn key(kind: IndicatorKind, text: &str) -> String {
        typed(kind, &levels(), text).expect_err(text).key.into_owned()
    }

    #[test]
    fn values_are_read_as_people_write_them() {
        let ok = |kind, text| typed(kind, &levels(), text).expect(text);
        assert_eq!(ok(IndicatorKind::Number, "١٢٫٥"), Measure::number(Amount(12_500_000)));
        assert_eq!(
            ok(IndicatorKind::Percentage, "40 / 50"),
            Measure::share(Amount(40 * ONE), Amount(50 * ONE))
        );
        assert_eq!(
            ok(IndicatorKind::Percentage, "80 %"),
            Measure::share(Amount(80 * ONE), Amount(100 * ONE))
        );
        assert_eq!(ok(IndicatorKind::Percentage, "٪٨٠"), ok(IndicatorKind::Percentage, "80%"));
        for text in ["نعم", "Oui", "1"] {
            assert_eq!(ok(IndicatorKind::YesNo, text), Measure::number(Amount::ONE), "{text}");
        }
        for text in ["bon", "جيّد", "1", "١"] {
            assert_eq!(ok(IndicatorKind::Scale, text), Measure::number(Amount::ONE), "{text}");
        }
    }

    #[test]
    fn what_is_no_value_says_why() {
        assert_eq!(key(IndicatorKind::Number, "كثير"), "programmes-refused-amount-words");
        assert_eq!(key(IndicatorKind::Percentage, "0.8"), "programmes-typed-share");
        assert_eq!(key(IndicatorKind::Percentage, "4/0"), "programmes-refused-value-nothing");
        assert_eq!(key(IndicatorKind::YesNo, "perhaps"), "programmes-typed-yes-no");
        assert_eq!(key(IndicatorKind::Scale, "2"), "programmes-refused-value-level");
        assert_eq!(key(IndicatorKind::Scale, "bad"), "programmes-refused-value-level");
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(num in 0i64..1_000_000_000, den in 1i64..1_000_000_000, level in 0i64..2) {
            for (kind, value) in [
                (IndicatorKind::Number, Measure::number(Amount(num))),
                (IndicatorKind::Percentage, Measure::share(Amount(num), Amount(den))),
                (IndicatorKind::YesNo, Measure::number(Amount(level * ONE))),
                (IndicatorKind::Scale, Measure::number(Amount(level * ONE))),
            ] {
                prop_assert_eq!(typed(kind, &levels(), &as_typed(kind, value)), Ok(value));
            }
        }
    }
}
