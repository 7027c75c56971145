//! Values broken down by a dimension. What does not add up is flagged, never refused: part of the truth is more than none.

use super::ONE;
use super::measure::Measure;
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

/// The smallest group of which anything is published.
pub const SMALLEST: i64 = 5;

/// Which parts of a value are not to be published, because they, or what is left of the whole, would tell of a few persons. What is hidden
/// comes to a whole group again together: one small part alone could be told from the others and the total.
///
/// How many a part is about is its number, of a share what it is a share of. Of nobody nothing is told by saying so.
pub fn too_small(kind: IndicatorKind, value: Option<Measure>, parts: &[Measure]) -> Vec<bool> {
    let least = i128::from(SMALLEST) * i128::from(ONE);
    let size = |one: &Measure| i128::from(if kind == IndicatorKind::Number { one.num.0 } else { one.den.0 });
    let sizes: Vec<i128> = parts.iter().map(size).collect();
    let mut hidden: Vec<bool> = sizes.iter().map(|size| 0 < *size && *size < least).collect();
    let Some(value) = value else { return hidden };
    let rest = (size(&value) - sizes.iter().sum::<i128>()).max(0);
    let few = 0 < rest && rest < least;
    while few || hidden.contains(&true) {
        let told: i128 = sizes.iter().zip(&hidden).filter(|(_, hidden)| **hidden).map(|(size, _)| size).sum();
        if rest + told >= least {
            break;
        }
        let open = sizes.iter().enumerate().filter(|(n, size)| !hidden[*n] && **size > 0);
        let Some((next, _)) = open.min_by_key(|(_, size)| **size) else { break };
        hidden[next] = true;
    }
    hidden
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

    #[test]
    fn a_few_persons_are_not_told_of_nor_found_out_from_the_rest() {
        let hidden = |whole: i64, parts: &[i64]| {
            let parts: Vec<Measure> = parts.iter().map(|n| Measure::number(Amount(n * ONE))).collect();
            too_small(IndicatorKind::Number, Some(Measure::number(Amount(whole * ONE))), &parts)
        };
        assert_eq!(hidden(30, &[12, 18]), [false, false]);
        assert_eq!(hidden(30, &[12, 0, 18]), [false, false, false]);
        // One small group alone is the total less the others: the next one goes with it.
        assert_eq!(hidden(30, &[2, 10, 18]), [true, true, false]);
        assert_eq!(hidden(30, &[2, 3, 25]), [true, true, false]);
        // What nobody named is a group, too.
        assert_eq!(hidden(30, &[12, 17]), [true, false]);
        assert_eq!(hidden(3, &[2]), [true]);
        let share = |num: i64, den: i64| Measure::share(Amount(num * ONE), Amount(den * ONE));
        let shares = [share(1, 4), share(1, 40)];
        assert_eq!(too_small(IndicatorKind::Percentage, Some(share(2, 100)), &shares), [true, false]);
        assert_eq!(too_small(IndicatorKind::Percentage, None, &shares), [true, false]);
    }
}
