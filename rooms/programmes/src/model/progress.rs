//! How far a programme has come, against where it should be: the achievements of its indicators and its steps by their weights.
//!
//! Shares are millionths between 0 and [`ONE`]. Divisions are rounded down once, at the end; nothing is a float.

use std::collections::BTreeMap;

use rawabit_platform::Day;

use super::amount::ONE;
use super::measure::Measure;
use super::yardstick::Yardstick;

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
        let steps: Vec<_> = self.steps.iter().map(|one| (1, Some(if step(one) { ONE } else { 0 }))).collect();
        weighted(&steps)
    }

    fn way(&self, first: Day, from: Day, to: Day) -> Trace {
        let plan = |day: Day| self.share(|one| one.yardstick.planned(first, day), |step| step.ends <= day);
        let progress =
            self.share(|one| one.value.and_then(|value| one.yardstick.achievement(value)), |step| step.done);
        (progress, plan(from), plan(to))
    }
}

/// How far an objective has come, and its plan on two days; none where it is unknown.
type Trace = (Option<i64>, Option<i64>, Option<i64>);

/// Progress of a programme that began on `first`, and its plan on two days: the ends of the stretch between two ends of periods, on
/// which the plan is a straight line.
pub fn progress(objectives: &[ObjectiveFigure], first: Day, from: Day, to: Day) -> Progress {
    let counted: Vec<_> = objectives.iter().filter(|objective| objective.counts()).collect();
    let ways: Vec<_> = counted.iter().map(|objective| objective.way(first, from, to)).collect();
    let together = |on: &dyn Fn(&ObjectiveFigure) -> bool| {
        let some: Vec<_> = counted.iter().zip(&ways).filter(|(objective, _)| on(objective)).collect();
        let mean = |of: fn(&Trace) -> Option<i64>| {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::line::stretch;
    use crate::model::state::{Direction, IndicatorKind};
    use crate::model::yardstick::tests::{day, number, to, yardstick};

    fn objective(
        axis: &str,
        weight: i32,
        indicators: Vec<IndicatorFigure>,
        steps: &[(&str, bool)],
    ) -> ObjectiveFigure {
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
        let (from, to) =
            stretch(day("2018-01-01"), &[day("2018-06-30"), day("2018-12-31")], day("2018-10-08"));
        assert_eq!((from, to), (day("2018-06-30"), day("2018-12-31")));
        let found = progress(&objectives, day("2018-01-01"), from, to);
        assert_eq!(found.whole.progress, Some(440_000));
        assert_eq!((found.whole.plan_from, found.whole.plan_to), (440_000, ONE));
        assert_eq!((found.indicators, found.known), (2, 1));
        assert_eq!(
            found.axes["a"],
            Way { progress: Some(400_000), plan_from: 400_000, plan_to: ONE, weight: 60 }
        );
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
}
