//! How far a programme has come, against where it should be: achievement of an indicator, progress of a programme, plan of a day.
//!
//! Shares are millionths between 0 and [`ONE`]. Divisions are rounded down once, at the end; nothing is a float.

use std::collections::BTreeMap;

use rawabit_platform::Day;

use super::amount::{Measure, ONE};
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

/// The height of a straight line on a day; level outside of its ends.
pub fn on_line(from: (Day, i64), to: (Day, i64), day: Day) -> i64 {
    let (whole, part) = (i64::from(from.0.days_until(to.0)), i64::from(from.0.days_until(day)));
    if whole <= 0 || part >= whole {
        return to.1;
    }
    if part <= 0 {
        return from.1;
    }
    from.1 + (to.1 - from.1) * part / whole
}

/// An indicator of an objective with its value to date.
#[derive(Clone, Debug)]
pub struct IndicatorFigure {
    /// Its share of the objective.
    pub weight: i32,
    /// What it is measured against.
    pub yardstick: Yardstick,
    /// Its total to date; `None` is unknown.
    pub value: Option<Measure>,
}

/// A step of an objective.
#[derive(Clone, Copy, Debug)]
pub struct StepFigure {
    /// Its last day.
    pub ends: Day,
    /// Whether it is done.
    pub done: bool,
}

/// An objective with what it is measured by.
#[derive(Clone, Debug)]
pub struct ObjectiveFigure {
    /// Its axis.
    pub axis: Option<String>,
    /// Its share of the programme.
    pub weight: i32,
    /// Its indicators.
    pub indicators: Vec<IndicatorFigure>,
    /// Its steps.
    pub steps: Vec<StepFigure>,
}

/// Progress and plan of a whole, between two days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Way {
    /// How far it has come, as far as is known; `None` where nothing is.
    pub progress: Option<i64>,
    /// Where it should be on the first day.
    pub plan_from: i64,
    /// Where it should be on the last.
    pub plan_to: i64,
    /// The weight of all of it.
    pub weight: i32,
}

/// Progress of a programme.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Of all of it.
    pub whole: Way,
    /// Of the objectives of each axis.
    pub axes: BTreeMap<String, Way>,
    /// Indicators with a target.
    pub indicators: i32,
    /// Those of them with a known value.
    pub known: i32,
}

/// The mean by weights; unknown parts add nothing to it. `None` where all are unknown or there are none.
fn weighted(parts: &[(i32, Option<i64>)]) -> Option<i64> {
    if parts.iter().all(|(_, share)| share.is_none()) {
        return None;
    }
    // Weights that are all zero weigh the same.
    let even = parts.iter().all(|(weight, _)| *weight <= 0);
    let weight = |n: i32| if even { 1 } else { i128::from(n.max(0)) };
    let whole: i128 = parts.iter().map(|(n, _)| weight(*n)).sum();
    let sum: i128 = parts.iter().map(|(n, share)| weight(*n) * i128::from(share.unwrap_or(0))).sum();
    i64::try_from(sum / whole).ok()
}

impl ObjectiveFigure {
    fn measured(&self) -> impl Iterator<Item = &IndicatorFigure> {
        self.indicators.iter().filter(|indicator| !indicator.yardstick.targets.is_empty())
    }

    /// Whether there is anything to measure it by.
    fn counts(&self) -> bool {
        self.measured().next().is_some() || !self.steps.is_empty()
    }

    /// A share of its indicators, or of its steps where it has no indicators to measure by.
    fn share(
        &self,
        of: impl Fn(&IndicatorFigure) -> Option<i64>,
        step: impl Fn(&StepFigure) -> bool,
    ) -> Option<i64> {
        let parts: Vec<_> = self.measured().map(|indicator| (indicator.weight, of(indicator))).collect();
        if !parts.is_empty() {
            return weighted(&parts);
        }
        let steps: Vec<_> =
            self.steps.iter().map(|one| (1, Some(if step(one) { ONE } else { 0 }))).collect();
        weighted(&steps)
    }

    fn way(&self, first: Day, from: Day, to: Day) -> (Option<i64>, Option<i64>, Option<i64>) {
        let plan = |day: Day| {
            self.share(|one| one.yardstick.planned(first, day), |step| step.ends <= day)
        };
        let progress =
            self.share(|one| one.value.and_then(|value| one.yardstick.achievement(value)), |step| step.done);
        (progress, plan(from), plan(to))
    }
}

/// Progress of a programme that began on `first`, and its plan on two days: the ends of the stretch between two ends of periods, on
/// which the plan is a straight line.
pub fn progress(objectives: &[ObjectiveFigure], first: Day, from: Day, to: Day) -> Progress {
    let counted: Vec<_> = objectives.iter().filter(|objective| objective.counts()).collect();
    let ways: Vec<_> = counted.iter().map(|objective| objective.way(first, from, to)).collect();
    let together = |on: &dyn Fn(&ObjectiveFigure) -> bool| {
        let some: Vec<_> = counted.iter().zip(&ways).filter(|(objective, _)| on(objective)).collect();
        let mean = |of: fn(&(Option<i64>, Option<i64>, Option<i64>)) -> Option<i64>| {
            weighted(&some.iter().map(|(objective, way)| (objective.weight, of(way))).collect::<Vec<_>>())
        };
        Way {
            progress: mean(|way| way.0),
            plan_from: mean(|way| way.1).unwrap_or(0),
            plan_to: mean(|way| way.2).unwrap_or(0),
            weight: some.iter().map(|(objective, _)| objective.weight).sum(),
        }
    };
    let axes: std::collections::BTreeSet<&String> =
        counted.iter().filter_map(|objective| objective.axis.as_ref()).collect();
    let measured = || counted.iter().flat_map(|objective| objective.measured());
    let count = |n: usize| i32::try_from(n).unwrap_or(i32::MAX);
    Progress {
        whole: together(&|_| true),
        axes: axes
            .into_iter()
            .map(|axis| (axis.clone(), together(&|objective| objective.axis.as_ref() == Some(axis))))
            .collect(),
        indicators: count(measured().count()),
        known: count(measured().filter(|indicator| indicator.value.is_some()).count()),
    }
}

/// The stretch on which a day lies: between the first day and the ends of periods, ascending. After the last end, that end twice.
pub fn stretch(first: Day, ends: &[Day], day: Day) -> (Day, Day) {
    let mut from = first;
    for end in ends.iter().filter(|end| **end > first) {
        if day <= *end {
            return (from, *end);
        }
        from = *end;
    }
    (from, from)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::model::Amount;

    fn day(text: &str) -> Day {
        text.parse().expect("a day")
    }

    fn number(n: i64) -> Measure {
        Measure::number(Amount(n * ONE))
    }

    fn share(num: i64, den: i64) -> Measure {
        Measure::share(Amount(num * ONE), Amount(den * ONE))
    }

    fn yardstick(kind: IndicatorKind, direction: Direction, baseline: Option<Measure>) -> Yardstick {
        Yardstick { kind, direction, cumulative: false, baseline, targets: Vec::new() }
    }

    fn to(mut yardstick: Yardstick, targets: &[(&str, Measure)]) -> Yardstick {
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
        assert_eq!([at(100), at(150), at(300), at(400), at(50)].map(Option::unwrap), [0, 250_000, ONE, ONE, 0]);
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
        let unknown = to(yardstick(IndicatorKind::Number, Direction::Down, None), &[("2018-12-31", number(8))]);
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

    fn objective(axis: &str, weight: i32, indicators: Vec<IndicatorFigure>, steps: &[(&str, bool)]) -> ObjectiveFigure {
        ObjectiveFigure {
            axis: Some(axis.to_owned()),
            weight,
            indicators,
            steps: steps.iter().map(|(ends, done)| StepFigure { ends: day(ends), done: *done }).collect(),
        }
    }

    fn figure(weight: i32, value: Option<Measure>) -> IndicatorFigure {
        let yardstick = to(
            yardstick(IndicatorKind::Number, Direction::Up, None),
            &[("2018-06-30", number(40)), ("2018-12-31", number(100))],
        );
        IndicatorFigure { weight, yardstick, value }
    }

    #[test]
    fn a_programme_weighs_its_objectives() {
        let objectives = [
            objective("a", 60, vec![figure(50, Some(number(80))), figure(50, None)], &[]),
            objective("b", 40, vec![], &[("2018-03-31", true), ("2018-09-30", false)]),
            objective("b", 0, vec![], &[]),
        ];
        let (from, to) = stretch(day("2018-01-01"), &[day("2018-06-30"), day("2018-12-31")], day("2018-10-08"));
        assert_eq!((from, to), (day("2018-06-30"), day("2018-12-31")));
        let found = progress(&objectives, day("2018-01-01"), from, to);
        assert_eq!(found.whole.progress, Some(440_000));
        assert_eq!((found.whole.plan_from, found.whole.plan_to), (440_000, ONE));
        assert_eq!((found.indicators, found.known), (2, 1));
        assert_eq!(found.axes["a"], Way { progress: Some(400_000), plan_from: 400_000, plan_to: ONE, weight: 60 });
        assert_eq!(found.axes["b"].progress, Some(500_000));
    }

    #[test]
    fn nothing_known_is_no_progress_and_not_none() {
        let unknown = [objective("a", 100, vec![figure(100, None)], &[])];
        let found = progress(&unknown, day("2018-01-01"), day("2018-06-30"), day("2018-12-31"));
        assert_eq!((found.whole.progress, found.whole.plan_to), (None, ONE));
        let zero = [objective("a", 100, vec![figure(100, Some(number(0)))], &[])];
        let found = progress(&zero, day("2018-01-01"), day("2018-06-30"), day("2018-12-31"));
        assert_eq!(found.whole.progress, Some(0));
    }

    proptest! {
        #[test]
        fn the_line_of_a_stretch_is_the_plan_of_its_days(
            targets in proptest::collection::vec(1..1000i64, 2..6),
            at in 0..700i32,
        ) {
            let first = day("2018-01-01");
            let ends: Vec<Day> = (1..=targets.len()).map(|n| first.plus_days(90 * i32::try_from(n).expect("few"))).collect();
            let mut rod = yardstick(IndicatorKind::Number, Direction::Up, None);
            rod.targets = ends.iter().copied().zip(targets.iter().map(|n| number(*n))).collect();
            let today = first.plus_days(at);
            let (from, to) = stretch(first, &ends, today);
            let plan = |day| rod.planned(first, day).expect("a plan");
            prop_assert_eq!(on_line((from, plan(from)), (to, plan(to)), today), plan(today));
        }

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
