//! What an indicator is measured against: how much of the way a value is, and where it should be on a day.
//!
//! Shares are millionths between 0 and [`ONE`]. Divisions are rounded down once, at the end; nothing is a float.

use rawabit_platform::Day;

use super::amount::ONE;
use super::line::on_line;
use super::measure::Measure;
use super::state::{Direction, IndicatorKind};

/// Quotients are compared in units of 10⁻¹².
const FINE: i128 = 1_000_000_000_000;

/// What an indicator is measured against.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Yardstick {
    /// What kind of value.
    pub kind: IndicatorKind,
    /// Whether more is better.
    pub direction: Direction,
    /// Whether the periods add up: counting then begins at nothing, and what was before only stands beside it.
    pub cumulative: bool,
    /// Where it stood before; `None` is unknown.
    pub baseline: Option<Measure>,
    /// What is to be reached by the end of which day, ascending.
    pub targets: Vec<(Day, Measure)>,
}

fn fine(kind: IndicatorKind, value: Measure) -> Option<i128> {
    let num = i128::from(value.num.0);
    match kind {
        IndicatorKind::Number => Some(num * (FINE / i128::from(ONE))),
        _ if value.den.0 > 0 => Some(num * FINE / i128::from(value.den.0)),
        _ => None,
    }
}

impl Yardstick {
    /// Where counting begins.
    fn base(&self) -> Option<i128> {
        if self.cumulative { Some(0) } else { self.baseline.and_then(|value| fine(self.kind, value)) }
    }

    /// How much of the way from the baseline to the last target a value is: none without a target, or for a share of nothing.
    pub fn achievement(&self, value: Measure) -> Option<i64> {
        let goal = fine(self.kind, self.targets.last()?.1)?;
        let value = fine(self.kind, value)?;
        let reached = match self.direction {
            Direction::Up => value >= goal,
            Direction::Down => value <= goal,
        };
        if reached {
            return Some(ONE);
        }
        let base = match (self.base(), self.direction) {
            (Some(base), _) => base,
            (None, Direction::Up) => 0,
            // From nowhere nobody can say how far down the way is: it is reached or not.
            (None, Direction::Down) => return Some(0),
        };
        if base == goal {
            return Some(0);
        }
        let share = (value - base) * i128::from(ONE) / (goal - base);
        Some(i64::try_from(share.clamp(0, i128::from(ONE))).unwrap_or(0))
    }

    /// Where it should be at the end of a day: on the line from nothing on the first day through the targets at the ends of their
    /// periods. None without a target.
    pub fn planned(&self, first: Day, day: Day) -> Option<i64> {
        let mut from = (first, 0);
        for (end, target) in &self.targets {
            let to = (*end, self.achievement(*target)?);
            if day <= *end {
                return Some(on_line(from, to, day));
            }
            from = to;
        }
        self.targets.last().map(|_| from.1)
    }
}

#[cfg(test)]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::model::Amount;

    pub(in crate::model) fn day(text: &str) -> Day {
        text.parse().expect("a day")
    }

    pub(in crate::model) fn number(n: i64) -> Measure {
        Measure::number(Amount(n * ONE))
    }

    fn share(num: i64, den: i64) -> Measure {
        Measure::share(Amount(num * ONE), Amount(den * ONE))
    }

    pub(in crate::model) fn yardstick(
        kind: IndicatorKind,
        direction: Direction,
        baseline: Option<Measure>,
    ) -> Yardstick {
        Yardstick { kind, direction, cumulative: false, baseline, targets: Vec::new() }
    }

    pub(in crate::model) fn to(mut yardstick: Yardstick, targets: &[(&str, Measure)]) -> Yardstick {
        yardstick.targets = targets.iter().map(|(end, value)| (day(end), *value)).collect();
        yardstick
    }

    #[test]
    fn up_from_a_baseline() {
        let members = to(
            yardstick(IndicatorKind::Number, Direction::Up, Some(number(100))),
            &[("2018-12-31", number(150)), ("2019-12-31", number(300))],
        );
        let at = |n| members.achievement(number(n));
        assert_eq!(
            [at(100), at(150), at(300), at(400), at(50)].map(Option::unwrap),
            [0, 250_000, ONE, ONE, 0]
        );
        let plan = |on: &str| members.planned(day("2018-01-01"), day(on)).expect("a plan");
        assert_eq!(plan("2017-06-01"), 0);
        assert_eq!(plan("2018-12-31"), 250_000);
        assert_eq!(plan("2018-07-02"), 125_000);
        assert_eq!(plan("2019-12-31"), ONE);
        assert_eq!(plan("2025-01-01"), ONE);
    }

    #[test]
    fn down_to_fewer() {
        let empty = to(
            yardstick(IndicatorKind::Number, Direction::Down, Some(number(40))),
            &[("2018-12-31", number(8))],
        );
        assert_eq!(empty.achievement(number(40)), Some(0));
        assert_eq!(empty.achievement(number(24)), Some(500_000));
        assert_eq!(empty.achievement(number(3)), Some(ONE));
        let unknown =
            to(yardstick(IndicatorKind::Number, Direction::Down, None), &[("2018-12-31", number(8))]);
        assert_eq!([unknown.achievement(number(9)), unknown.achievement(number(8))], [Some(0), Some(ONE)]);
    }

    #[test]
    fn shares_compare_as_shares_whatever_they_are_of() {
        let renewed = to(
            yardstick(IndicatorKind::Percentage, Direction::Up, Some(share(1, 3))),
            &[("2018-12-31", share(2, 3))],
        );
        assert_eq!(renewed.achievement(share(666, 999)), Some(ONE));
        assert_eq!(renewed.achievement(share(1, 2)), Some(500_000));
        assert_eq!(renewed.achievement(share(0, 0)), None);
    }

    #[test]
    fn what_adds_up_begins_at_nothing() {
        let mut held = to(
            yardstick(IndicatorKind::Number, Direction::Up, Some(number(20))),
            &[("2018-12-31", number(100))],
        );
        held.cumulative = true;
        assert_eq!(held.achievement(number(20)), Some(200_000));
    }

    #[test]
    fn a_goal_that_is_the_baseline_is_kept_or_lost() {
        let kept = to(
            yardstick(IndicatorKind::Percentage, Direction::Up, Some(share(1, 1))),
            &[("2018-12-31", share(1, 1))],
        );
        assert_eq!([kept.achievement(share(9, 9)), kept.achievement(share(8, 9))], [Some(ONE), Some(0)]);
    }

    proptest! {
        #[test]
        fn achievement_stays_between_none_and_all(
            baseline in proptest::option::of((any::<i64>(), 1..i64::MAX)),
            goal in (any::<i64>(), 1..i64::MAX),
            value in (any::<i64>(), 0..i64::MAX),
            up: bool,
            number: bool,
        ) {
            let measure = |(num, den): (i64, i64)| Measure::share(Amount(num), Amount(den));
            let kind = if number { IndicatorKind::Number } else { IndicatorKind::Percentage };
            let direction = if up { Direction::Up } else { Direction::Down };
            let mut rod = yardstick(kind, direction, baseline.map(measure));
            rod.targets = vec![(day("2018-12-31"), measure(goal))];
            if let Some(found) = rod.achievement(measure(value)) {
                prop_assert!((0..=ONE).contains(&found));
            }
            prop_assert_eq!(rod.achievement(measure(goal)), Some(ONE));
        }
    }
}
