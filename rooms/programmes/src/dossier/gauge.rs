//! The values of one indicator in one programme, against its targets.

use std::collections::BTreeMap;

use rawabit_platform::Day;

use crate::model::yardstick::Yardstick;
use crate::model::{Amount, Indicator, IndicatorKind, Measure, TO_DATE, Total, to_date};
use crate::store::periods;

/// Values by period.
#[derive(Clone, Debug, Default)]
pub(crate) struct Gauge {
    /// This programme's own approved values.
    pub(crate) own: BTreeMap<i32, Measure>,
    /// Totals with every programme below, by period and to date; empty where nothing flowed in.
    pub(crate) totals: BTreeMap<i32, Total>,
    /// What was reported and is not approved: unknown values are there as `None`.
    pub(crate) pending: BTreeMap<i32, Option<Measure>>,
    /// Programmes below that report to it.
    pub(crate) below: usize,
}

impl Gauge {
    /// What counts in a period: with everything below, where anything is below.
    pub(crate) fn value(&self, kind: IndicatorKind, period: i32) -> Option<Measure> {
        match self.totals.get(&period) {
            Some(total) => total.value(kind),
            None => self.own.get(&period).copied(),
        }
    }

    /// What counts by the end of a period: what adds up is added up, of the rest it is the period's own.
    pub(crate) fn standing(&self, indicator: &Indicator, period: i32) -> Option<Measure> {
        let now = self.value(indicator.kind, period)?;
        if !indicator.cumulative {
            return Some(now);
        }
        let periods: std::collections::BTreeSet<i32> = self
            .own
            .keys()
            .chain(self.totals.keys())
            .copied()
            .filter(|n| *n != TO_DATE && *n <= period)
            .collect();
        let values: Vec<Measure> =
            periods.into_iter().filter_map(|period| self.value(indicator.kind, period)).collect();
        sum(indicator.kind, &values)
    }

    /// Whether what counts by the end of a period is just what this programme reported on it: only that is broken down.
    pub(crate) fn is_own(&self, indicator: &Indicator, period: i32) -> bool {
        let own = self.own.get(&period).copied();
        self.below == 0 && own.is_some() && self.standing(indicator, period) == own
    }

    /// What counts to date.
    pub(crate) fn latest(&self, indicator: &Indicator) -> Option<Measure> {
        match self.totals.get(&TO_DATE) {
            Some(total) => total.value(indicator.kind),
            None => to_date(indicator.cumulative, &self.own)?.value(indicator.kind),
        }
    }
}

fn sum(kind: IndicatorKind, values: &[Measure]) -> Option<Measure> {
    if values.is_empty() {
        return None;
    }
    let add = |of: fn(&Measure) -> Amount| {
        values.iter().try_fold(Amount::ZERO, |sum, value| sum.checked_add(of(value)))
    };
    let num = add(|value| value.num)?;
    Some(match kind {
        IndicatorKind::Number => Measure::number(num),
        _ => Measure::share(num, add(|value| value.den)?),
    })
}

/// What an indicator is measured against.
pub(crate) fn yardstick(indicator: &Indicator, periods: &[periods::Model]) -> Yardstick {
    let end = |number: i32| -> Option<Day> {
        periods.iter().find(|period| period.number == number).map(|period| period.ends)
    };
    Yardstick {
        kind: indicator.kind,
        direction: indicator.direction,
        cumulative: indicator.cumulative,
        baseline: indicator.baseline.as_ref().and_then(|baseline| baseline.value),
        targets: indicator
            .targets
            .iter()
            .filter_map(|target| Some((end(target.period)?, target.value)))
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use rawabit_platform::Multi;

    use super::*;
    use crate::model::{Direction, ONE};

    fn indicator(cumulative: bool) -> Indicator {
        Indicator {
            id: "i".into(),
            title: Multi::default(),
            kind: IndicatorKind::Number,
            direction: Direction::Up,
            cumulative,
            measure: Multi::default(),
            scale: vec![],
            metric: None,
            dimensions: vec![],
            baseline: None,
            targets: vec![],
            weight: 100,
            open: vec![],
        }
    }

    #[test]
    fn a_breakdown_is_of_what_the_programme_alone_reported_on_the_period() {
        let of = |n: i64| Measure::number(Amount(n * ONE));
        let mut gauge = Gauge { own: [(1, of(3)), (2, of(4))].into(), ..Gauge::default() };
        assert!(gauge.is_own(&indicator(true), 1), "nothing came before");
        assert!(!gauge.is_own(&indicator(true), 2), "seven to date, of which four are broken down");
        assert!(gauge.is_own(&indicator(false), 2));
        assert!(!gauge.is_own(&indicator(false), 3), "nothing was reported");
        gauge.below = 1;
        assert!(!gauge.is_own(&indicator(false), 2), "what others reported is not broken down here");
    }
}
