//! Totals: sums of numerators and denominators, with how many reports are in them. Nothing known is no total, which is not zero.
//!
//! What a programme's addendum dropped stays in its reports and in their acts, and counts no more: neither for the programme nor for those
//! above it. Where a programme drops what others took up from it, it is dropped for them, too; a programme that is closed keeps its own
//! account, and nothing of it flows through a programme that dropped the indicator. Taken up again, what was approved counts again.

use std::collections::BTreeMap;

use super::amount::Amount;
use super::measure::Measure;
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

/// The totals of a programme, by period and [to date](TO_DATE).
pub type Totals = BTreeMap<i32, Total>;

/// A programme's totals while nothing flows into it. `None` only where a sum does not fit.
pub fn alone(cumulative: bool, own: &Series) -> Option<Totals> {
    let mut totals: Totals = own.iter().map(|(period, value)| (*period, Total::of(*value))).collect();
    let date = to_date(cumulative, own)?;
    if date != Total::NONE {
        totals.insert(TO_DATE, date);
    }
    Some(totals)
}

/// A programme's totals made afresh: what it reported itself, and the totals of each one right below it. `None` only where a sum does not
/// fit.
pub fn gathered<'a>(
    cumulative: bool,
    own: &Series,
    below: impl IntoIterator<Item = &'a Totals>,
) -> Option<Totals> {
    let mut totals = alone(cumulative, own)?;
    for (period, total) in below.into_iter().flatten() {
        let sum = totals.entry(*period).or_default();
        *sum = sum.checked_add(*total)?;
    }
    totals.retain(|_, total| *total != Total::NONE);
    Some(totals)
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

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

    /// A programme's totals as the store keeps them: of each programme, its own and those below. `said` is what its approved reports say,
    /// `own` what of it counts; `without` are those whose own text does not have the indicator; `dropped` are those that do not report to it; of
    /// those that are `closed` neither changes any more.
    #[derive(Default)]
    struct House {
        said: BTreeMap<usize, Series>,
        own: BTreeMap<usize, Series>,
        totals: BTreeMap<(usize, i32), Total>,
        without: BTreeSet<usize>,
        dropped: BTreeSet<usize>,
        closed: BTreeSet<usize>,
    }

    /// Programme 0 is the top; the programme above n is (n − 1) / 3.
    fn way(programme: usize) -> impl Iterator<Item = usize> {
        std::iter::successors(Some(programme), |n| n.checked_sub(1).map(|n| n / 3))
    }

    impl House {
        /// Whether its text has the indicator, and so has everybody's above from whom it takes it up.
        fn has(&self, programme: usize) -> bool {
            way(programme).all(|above| !self.without.contains(&above))
        }

        /// Whether it reports to the indicator.
        fn takes_part(&self, programme: usize) -> bool {
            !self.dropped.contains(&programme)
        }

        /// The programmes into which its values flow, itself first: up to the first one that dropped the indicator.
        fn flow(&self, programme: usize) -> impl Iterator<Item = usize> {
            way(programme).take_while(move |above| *above == programme || self.takes_part(*above))
        }

        /// An approval, or an approval taken back.
        fn set(&mut self, cumulative: bool, programme: usize, period: i32, value: Option<Measure>) {
            if self.closed.contains(&programme) {
                return;
            }
            let counts = self.takes_part(programme);
            let said = self.said.entry(programme).or_default();
            match value {
                Some(value) => said.insert(period, value),
                None => said.remove(&period),
            };
            if !counts {
                return;
            }
            let after = said.clone();
            let before = self.own.insert(programme, after.clone()).unwrap_or_default();
            let changes = differences(cumulative, &before, &after).expect("fits");
            for above in self.flow(programme).collect::<Vec<_>>() {
                for (period, change) in &changes {
                    let total = self.totals.entry((above, *period)).or_default();
                    *total = total.checked_add(*change).expect("fits");
                }
            }
            self.totals.retain(|_, total| *total != Total::NONE);
        }

        /// An addendum that drops the indicator, or takes it up again: whatever changes for others by it is gathered again, the lowest first.
        fn amend(&mut self, cumulative: bool, programme: usize) {
            if self.closed.contains(&programme) {
                return;
            }
            if !self.without.remove(&programme) {
                self.without.insert(programme);
            }
            let moved: Vec<usize> = (0..13)
                .filter(|one| !self.closed.contains(one) && self.has(*one) != self.takes_part(*one))
                .collect();
            for one in &moved {
                let counts = self.has(*one);
                if counts {
                    self.dropped.remove(one);
                } else {
                    self.dropped.insert(*one);
                }
                let own = self.said.get(one).filter(|_| counts).cloned().unwrap_or_default();
                self.own.insert(*one, own);
            }
            let again: BTreeSet<usize> = moved.into_iter().flat_map(|one| self.flow(one)).collect();
            for one in again.into_iter().rev() {
                let below: Vec<Totals> = (3 * one + 1..=3 * one + 3).map(|child| self.of(child)).collect();
                let own = self.own.get(&one).cloned().unwrap_or_default();
                let below = below.iter().filter(|_| self.takes_part(one));
                let totals = gathered(cumulative, &own, below).expect("fits");
                self.totals.retain(|(programme, _), _| *programme != one);
                self.totals.extend(totals.into_iter().map(|(period, total)| ((one, period), total)));
            }
        }

        fn of(&self, programme: usize) -> Totals {
            let own = self.totals.iter().filter(|((one, _), _)| *one == programme);
            own.map(|((_, period), total)| (*period, *total)).collect()
        }

        /// What the approved reports come to, counted from nothing: the audit.
        fn afresh(&self, cumulative: bool) -> BTreeMap<(usize, i32), Total> {
            let mut totals: BTreeMap<(usize, i32), Total> = BTreeMap::new();
            let mut add = |key, total: Total| {
                let sum = totals.entry(key).or_default();
                *sum = sum.checked_add(total).expect("fits");
            };
            for (programme, said) in self.said.iter().filter(|(programme, _)| self.takes_part(**programme)) {
                for above in self.flow(*programme) {
                    for (period, value) in said {
                        add((above, *period), Total::of(*value));
                    }
                    add((above, TO_DATE), to_date(cumulative, said).expect("fits"));
                }
            }
            totals.retain(|_, total| *total != Total::NONE);
            totals
        }
    }

    /// Something that happens: an approval, one taken back, an addendum, the final account of a programme.
    #[derive(Clone, Debug)]
    enum Event {
        Approved(usize, i32, Measure),
        TakenBack(usize, i32),
        Amended(usize),
        Closed(usize),
    }

    fn events() -> impl Strategy<Value = Vec<Event>> {
        let approved = (0..13usize, 1..5i32, -1000..1000i64, 1..1000i64)
            .prop_map(|(programme, period, num, den)| Event::Approved(programme, period, share(num, den)));
        let taken_back =
            (0..13usize, 1..5i32).prop_map(|(programme, period)| Event::TakenBack(programme, period));
        let amended = (0..13usize).prop_map(Event::Amended);
        let closed = (0..13usize).prop_map(Event::Closed);
        let one = prop_oneof![8 => approved, 2 => taken_back, 4 => amended, 1 => closed];
        proptest::collection::vec(one, 0..60)
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
        fn after_any_approvals_and_addenda_the_totals_are_what_the_audit_counts(events in events(), cumulative: bool) {
            let mut house = House::default();
            for event in events {
                match event {
                    Event::Approved(programme, period, value) => {
                        house.set(cumulative, programme, period, Some(value));
                    }
                    Event::TakenBack(programme, period) => house.set(cumulative, programme, period, None),
                    Event::Amended(programme) => house.amend(cumulative, programme),
                    Event::Closed(programme) => {
                        house.closed.insert(programme);
                    }
                }
                prop_assert_eq!(&house.totals, &house.afresh(cumulative));
            }
        }

        #[test]
        fn what_was_dropped_and_taken_up_again_counts_as_if_nothing_had_been(
            reports in reports(), dropped in 0..13usize, late in reports(), cumulative: bool,
        ) {
            let (mut plain, mut amended) = (House::default(), House::default());
            for (programme, period, num, den) in &reports {
                plain.set(cumulative, *programme, *period, Some(share(*num, *den)));
                amended.set(cumulative, *programme, *period, Some(share(*num, *den)));
            }
            amended.amend(cumulative, dropped);
            prop_assert_eq!(amended.of(dropped), Totals::new(), "nothing of it counts");
            // What was handed in before and approved after stays on record, too.
            for (programme, period, num, den) in &late {
                plain.set(cumulative, *programme, *period, Some(share(*num, *den)));
                amended.set(cumulative, *programme, *period, Some(share(*num, *den)));
            }
            amended.amend(cumulative, dropped);
            prop_assert_eq!(plain.totals, amended.totals);
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
