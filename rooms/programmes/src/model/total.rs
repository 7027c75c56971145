//! Totals: sums of numerators and denominators, with how many reports are in them. Nothing known is no total, which is not zero.

use std::collections::BTreeMap;

use super::amount::{Amount, Measure};
use super::state::IndicatorKind;

/// The number under which totals to date are kept beside those of the periods, which are numbered from 1.
pub const TO_DATE: i32 = 0;

/// A sum of values, or the difference between two such sums.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Total {
    /// Sum of numerators.
    pub num: i64,
    /// Sum of denominators.
    pub den: i64,
    /// How many programmes' values are in it.
    pub known: i32,
}

impl Total {
    /// Nothing known.
    pub const NONE: Self = Self { num: 0, den: 0, known: 0 };

    /// One programme's value.
    pub fn of(value: Measure) -> Self {
        Self { num: value.num.0, den: value.den.0, known: 1 }
    }

    /// The sum, unless it does not fit.
    #[must_use]
    pub fn checked_add(self, other: Self) -> Option<Self> {
        Some(Self {
            num: self.num.checked_add(other.num)?,
            den: self.den.checked_add(other.den)?,
            known: self.known.checked_add(other.known)?,
        })
    }

    /// The difference, unless it does not fit.
    #[must_use]
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        Some(Self {
            num: self.num.checked_sub(other.num)?,
            den: self.den.checked_sub(other.den)?,
            known: self.known.checked_sub(other.known)?,
        })
    }

    /// What an indicator of this kind reads out of it; `None` where nothing is known. Of numbers the sum of numerators alone counts.
    pub fn value(self, kind: IndicatorKind) -> Option<Measure> {
        if self.known <= 0 {
            return None;
        }
        let num = Amount(self.num);
        Some(match kind {
            IndicatorKind::Number => Measure::number(num),
            IndicatorKind::Percentage | IndicatorKind::YesNo | IndicatorKind::Scale => {
                Measure::share(num, Amount(self.den))
            }
        })
    }
}

/// One programme's values of one indicator, by period.
pub type Series = BTreeMap<i32, Measure>;

/// What a programme's own values come to by now: all periods together where they add up, the latest known otherwise. `None` only where
/// a sum does not fit.
pub fn to_date(cumulative: bool, own: &Series) -> Option<Total> {
    if !cumulative {
        return Some(own.last_key_value().map_or(Total::NONE, |(_, value)| Total::of(*value)));
    }
    let sum = own.values().try_fold(Total::NONE, |sum, value| sum.checked_add(Total::of(*value)))?;
    Some(Total { known: sum.known.min(1), ..sum })
}

/// By how much a programme's part in every total above it changes, by period and [to date](TO_DATE), when its own values change. What
/// does not change is not named. `None` only where a sum does not fit.
pub fn differences(cumulative: bool, before: &Series, after: &Series) -> Option<BTreeMap<i32, Total>> {
    let mut changes = BTreeMap::new();
    let of =
        |series: &Series, period: i32| series.get(&period).map_or(Total::NONE, |value| Total::of(*value));
    for period in before.keys().chain(after.keys()) {
        changes.insert(*period, of(after, *period).checked_sub(of(before, *period))?);
    }
    changes.insert(TO_DATE, to_date(cumulative, after)?.checked_sub(to_date(cumulative, before)?)?);
    changes.retain(|_, change| *change != Total::NONE);
    Some(changes)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;
    use crate::model::ONE;

    fn share(num: i64, den: i64) -> Measure {
        Measure::share(Amount(num), Amount(den))
    }

    #[test]
    fn nothing_known_is_not_zero() {
        assert_eq!(Total::NONE.value(IndicatorKind::Number), None);
        let zero = Total::of(Measure::number(Amount::ZERO));
        assert_eq!(zero.value(IndicatorKind::Number), Some(Measure::number(Amount::ZERO)));
    }

    #[test]
    fn a_share_of_the_whole_is_not_the_average_of_the_shares() {
        // 1 of 2 in a small branch, 90 of 90 in a large one: 91 of 92, not three quarters.
        let both =
            Total::of(share(ONE, 2 * ONE)).checked_add(Total::of(share(90 * ONE, 90 * ONE))).expect("fits");
        assert_eq!(both.value(IndicatorKind::Percentage), Some(share(91 * ONE, 92 * ONE)));
    }

    #[test]
    fn to_date_is_the_sum_of_what_adds_up_and_the_latest_of_the_rest() {
        let own = Series::from([(1, share(5, ONE)), (3, share(2, ONE))]);
        assert_eq!(to_date(true, &own), Some(Total { num: 7, den: 2 * ONE, known: 1 }));
        assert_eq!(to_date(false, &own), Some(Total { num: 2, den: ONE, known: 1 }));
        assert_eq!(to_date(true, &Series::new()), Some(Total::NONE));
    }

    #[test]
    fn an_earlier_value_that_comes_late_does_not_change_the_latest() {
        let before = Series::from([(3, share(2, ONE))]);
        let after = Series::from([(1, share(9, ONE)), (3, share(2, ONE))]);
        let changes = differences(false, &before, &after).expect("fits");
        assert_eq!(changes, BTreeMap::from([(1, Total { num: 9, den: ONE, known: 1 })]));
    }

    /// A programme's totals as the store keeps them: of each programme, its own and those below.
    #[derive(Default)]
    struct House {
        own: BTreeMap<usize, Series>,
        totals: BTreeMap<(usize, i32), Total>,
    }

    /// Programme 0 is the top; the programme above n is (n − 1) / 3.
    fn way(programme: usize) -> impl Iterator<Item = usize> {
        std::iter::successors(Some(programme), |n| n.checked_sub(1).map(|n| n / 3))
    }

    impl House {
        fn set(&mut self, cumulative: bool, programme: usize, period: i32, value: Option<Measure>) {
            let own = self.own.entry(programme).or_default();
            let before = own.clone();
            match value {
                Some(value) => own.insert(period, value),
                None => own.remove(&period),
            };
            let changes = differences(cumulative, &before, own).expect("fits");
            for above in way(programme) {
                for (period, change) in &changes {
                    let total = self.totals.entry((above, *period)).or_default();
                    *total = total.checked_add(*change).expect("fits");
                }
            }
            self.totals.retain(|_, total| *total != Total::NONE);
        }

        fn afresh(&self, cumulative: bool) -> BTreeMap<(usize, i32), Total> {
            let mut totals: BTreeMap<(usize, i32), Total> = BTreeMap::new();
            let mut add = |key, total: Total| {
                let sum = totals.entry(key).or_default();
                *sum = sum.checked_add(total).expect("fits");
            };
            for (programme, own) in &self.own {
                for above in way(*programme) {
                    for (period, value) in own {
                        add((above, *period), Total::of(*value));
                    }
                    add((above, TO_DATE), to_date(cumulative, own).expect("fits"));
                }
            }
            totals.retain(|_, total| *total != Total::NONE);
            totals
        }
    }

    fn reports() -> impl Strategy<Value = Vec<(usize, i32, i64, i64)>> {
        proptest::collection::vec((0..13usize, 1..5i32, -1000..1000i64, 1..1000i64), 0..40)
    }

    proptest! {
        #[test]
        fn any_order_of_approvals_gives_the_same_totals(
            reports in reports().prop_flat_map(|list| {
                let list: BTreeMap<_, _> = list.into_iter().map(|(p, n, num, den)| ((p, n), share(num, den))).collect();
                let list: Vec<_> = list.into_iter().collect();
                (Just(list.clone()), Just(list).prop_shuffle())
            }),
            cumulative: bool,
        ) {
            let (mut one, mut other) = (House::default(), House::default());
            for ((programme, period), value) in &reports.0 {
                one.set(cumulative, *programme, *period, Some(*value));
            }
            for ((programme, period), value) in &reports.1 {
                other.set(cumulative, *programme, *period, Some(*value));
            }
            prop_assert_eq!(&one.totals, &other.totals);
            prop_assert_eq!(one.totals.clone(), one.afresh(cumulative));
        }

        #[test]
        fn what_is_taken_back_leaves_no_trace(reports in reports(), taken in reports(), cumulative: bool) {
            let mut house = House::default();
            for (programme, period, num, den) in &reports {
                house.set(cumulative, *programme, *period, Some(share(*num, *den)));
            }
            let (before, own) = (house.totals.clone(), house.own.clone());
            for (programme, period, num, den) in &taken {
                house.set(cumulative, *programme, *period, Some(share(*num, *den)));
            }
            for (programme, period, ..) in &taken {
                let value = own.get(programme).and_then(|own| own.get(period)).copied();
                house.set(cumulative, *programme, *period, value);
            }
            prop_assert_eq!(house.totals, before);
        }

        #[test]
        fn a_share_of_the_whole_lies_between_the_shares(
            parts in proptest::collection::vec((0..1000i64, 1..1000i64), 1..20),
        ) {
            let parts: Vec<Measure> = parts.into_iter().map(|(num, den)| share(num * ONE, den * ONE)).collect();
            let sum = parts.iter().try_fold(Total::NONE, |sum, part| sum.checked_add(Total::of(*part)));
            let whole = sum.expect("fits").value(IndicatorKind::Percentage).expect("known");
            prop_assert!(parts.iter().any(|part| part.compare(whole).expect("a share").is_le()));
            prop_assert!(parts.iter().any(|part| part.compare(whole).expect("a share").is_ge()));
            // And it is the share of the people, not of the branches.
            let nums: i64 = parts.iter().map(|part| part.num.0).sum();
            let dens: i64 = parts.iter().map(|part| part.den.0).sum();
            prop_assert_eq!(whole, share(nums, dens));
        }
    }
}
