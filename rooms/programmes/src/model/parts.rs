//! Values broken down by a dimension. What does not add up is flagged, never refused: part of the truth is more than none.

use super::amount::Measure;
use super::state::IndicatorKind;

/// What the parts of a value come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Breakdown {
    /// Nothing was broken down.
    Missing,
    /// The parts add up to the value.
    Whole,
    /// They come to less: so much is missing.
    Short(Measure),
    /// They come to more: so much is too much.
    Over(Measure),
    /// Numerators and denominators say different things, or the value itself is unknown.
    Unlike,
}

/// Judges the parts of a value by one dimension.
pub fn breakdown(kind: IndicatorKind, value: Option<Measure>, parts: &[Measure]) -> Breakdown {
    if parts.is_empty() {
        return Breakdown::Missing;
    }
    let Some(value) = value else { return Breakdown::Unlike };
    let Some(num) = parts.iter().try_fold(0i64, |sum, part| sum.checked_add(part.num.0)) else {
        return Breakdown::Unlike;
    };
    let Some(den) = parts.iter().try_fold(0i64, |sum, part| sum.checked_add(part.den.0)) else {
        return Breakdown::Unlike;
    };
    let num = value.num.0.saturating_sub(num);
    // A number has no denominator to add up.
    let den = if kind == IndicatorKind::Number { 0 } else { value.den.0.saturating_sub(den) };
    let rest = |num: i64, den: i64| Measure::share(super::Amount(num), super::Amount(den));
    match (num, den) {
        (0, 0) => Breakdown::Whole,
        (num, den) if num >= 0 && den >= 0 => Breakdown::Short(rest(num, den)),
        (num, den) if num <= 0 && den <= 0 => Breakdown::Over(rest(-num, -den)),
        _ => Breakdown::Unlike,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Amount, ONE};

    fn n(n: i64) -> Measure {
        Measure::number(Amount(n * ONE))
    }

    fn share(num: i64, den: i64) -> Measure {
        Measure::share(Amount(num), Amount(den))
    }

    #[test]
    fn parts_are_flagged_and_not_refused() {
        let number = |value, parts: &[Measure]| breakdown(IndicatorKind::Number, value, parts);
        assert_eq!(number(Some(n(5)), &[]), Breakdown::Missing);
        assert_eq!(number(Some(n(5)), &[n(2), n(3)]), Breakdown::Whole);
        assert_eq!(number(Some(n(5)), &[n(2)]), Breakdown::Short(share(3 * ONE, 0)));
        assert_eq!(number(Some(n(5)), &[n(2), n(4)]), Breakdown::Over(share(ONE, 0)));
        assert_eq!(number(None, &[n(2)]), Breakdown::Unlike);
        let of = |parts: &[Measure]| breakdown(IndicatorKind::Percentage, Some(share(3, 4)), parts);
        assert_eq!(of(&[share(1, 2), share(2, 2)]), Breakdown::Whole);
        assert_eq!(of(&[share(2, 3)]), Breakdown::Short(share(1, 1)));
        assert_eq!(of(&[share(2, 5)]), Breakdown::Unlike);
    }
}
