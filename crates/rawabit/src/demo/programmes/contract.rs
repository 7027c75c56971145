//! The pieces that programmes are written from: objectives with what both sides promise, steps, and indicators with targets.

use rawabit_platform::Work;
use rawabit_platform::lang::Multi;
use rawabit_programmes::model::{
    Amount, Baseline, Commitment, Dimension, Direction, Indicator, IndicatorKind, Item, Measure, ONE,
    Objective, Opening, Placed, Side, Step, StepKind, Target,
};

use super::deeds::{below, day, top};

/// Quarters of the strategy's calendar, which begins in 2017.
pub(super) const Q1_2018: i32 = 5;
pub(super) const Q2_2018: i32 = 6;
pub(super) const Q3_2018: i32 = 7;
pub(super) const Q4_2018: i32 = 8;
pub(super) const Q4_2019: i32 = 12;
pub(super) const Q4_2020: i32 = 16;

/// A plain number.
pub(super) fn number(n: i64) -> Measure {
    Measure::number(Amount(n * ONE))
}

/// So many of so many.
pub(super) fn share(num: i64, den: i64) -> Measure {
    Measure::share(Amount(num * ONE), Amount(den * ONE))
}

/// A draft being put together.
pub(super) struct Draft<'a> {
    work: &'a Work,
    items: Vec<Placed>,
    objective: String,
    last_step: Option<String>,
}

/// An indicator in short.
pub(super) struct Gauge<'a> {
    pub(super) title: Multi,
    pub(super) kind: IndicatorKind,
    pub(super) cumulative: bool,
    pub(super) measure: Multi,
    pub(super) scale: Vec<Multi>,
    pub(super) metric: Option<&'a str>,
    pub(super) dimensions: Vec<Dimension>,
    pub(super) baseline: Option<Measure>,
    pub(super) targets: Vec<(i32, Measure)>,
    pub(super) weight: u8,
}

impl Default for Gauge<'_> {
    fn default() -> Self {
        Self {
            title: Multi::default(),
            kind: IndicatorKind::Number,
            cumulative: false,
            measure: Multi::default(),
            scale: Vec::new(),
            metric: None,
            dimensions: Vec::new(),
            baseline: None,
            targets: Vec::new(),
            weight: 100,
        }
    }
}

impl<'a> Draft<'a> {
    pub(super) fn new(work: &'a Work, preamble: Multi) -> Self {
        let items = vec![top(Item::Preamble(preamble))];
        Self { work, items, objective: String::new(), last_step: None }
    }

    /// Begins an objective; what follows hangs below it.
    pub(super) fn objective(&mut self, axis: &str, weight: u8, title: Multi, text: Multi) -> String {
        self.objective = self.work.id();
        self.last_step = None;
        self.items.push(top(Item::Objective(Objective {
            id: self.objective.clone(),
            axis: Some(axis.to_owned()),
            title,
            text,
            weight,
            commitments: Vec::new(),
            steps: Vec::new(),
            indicators: Vec::new(),
        })));
        self.objective.clone()
    }

    pub(super) fn promise(&mut self, side: Side, due: Option<&str>, text: Multi) -> anyhow::Result<()> {
        let due = due.map(day).transpose()?;
        let item = Item::Commitment(Commitment { id: self.work.id(), side, text, due });
        self.items.push(below(&self.objective, item));
        Ok(())
    }

    /// A step; it waits for the one before it where `waits` says so. Branches may set other days for it.
    pub(super) fn step(
        &mut self,
        kind: StepKind,
        (side, office): (Side, &str),
        (starts, ends): (&str, &str),
        waits: bool,
        title: Multi,
    ) -> anyhow::Result<String> {
        let id = self.work.id();
        let after = self.last_step.iter().filter(|_| waits).cloned().collect();
        let step = Step {
            id: id.clone(),
            kind,
            title,
            starts: day(starts)?,
            ends: day(ends)?,
            after,
            side,
            office: office.to_owned(),
            open: vec![Opening::Dates],
        };
        self.items.push(below(&self.objective, Item::Step(step)));
        self.last_step = Some(id.clone());
        Ok(id)
    }

    pub(super) fn gauge(&mut self, gauge: Gauge<'_>) -> anyhow::Result<String> {
        let id = self.work.id();
        let known = day("2017-12-31")?;
        let indicator = Indicator {
            id: id.clone(),
            title: gauge.title,
            kind: gauge.kind,
            direction: Direction::Up,
            cumulative: gauge.cumulative,
            measure: gauge.measure,
            scale: gauge.scale,
            metric: gauge.metric.map(str::to_owned),
            dimensions: gauge.dimensions,
            baseline: gauge.baseline.map(|value| Baseline { day: known, value: Some(value) }),
            targets: gauge.targets.into_iter().map(|(period, value)| Target { period, value }).collect(),
            weight: gauge.weight,
            open: vec![Opening::Name],
        };
        self.items.push(below(&self.objective, Item::Indicator(indicator)));
        Ok(id)
    }

    pub(super) fn items(self) -> Vec<Placed> {
        self.items
    }
}
