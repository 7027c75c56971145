//! Contents for the tests of this folder.

use rawabit_platform::Day;
use rawabit_platform::lang::{Lang, Multi};

use super::*;

pub(super) fn day(month: i8, day: i8) -> Day {
    Day::new(2019, month, day).expect("a day")
}

pub(super) fn words(text: &str) -> Multi {
    Multi::one(Lang::En, text)
}

pub(super) fn whole(n: i64) -> Measure {
    Measure::number(Amount(n * ONE))
}

pub(super) fn step(id: &str, starts: Day, ends: Day, after: &[&str]) -> Step {
    Step {
        id: id.into(),
        kind: StepKind::Organisational,
        title: words(id),
        starts,
        ends,
        after: after.iter().map(|one| (*one).to_owned()).collect(),
        side: Side::Unit,
        office: "league_president".into(),
        open: vec![],
    }
}

pub(super) fn indicator(id: &str, weight: u8) -> Indicator {
    Indicator {
        id: id.into(),
        title: words(id),
        kind: IndicatorKind::Number,
        direction: Direction::Up,
        cumulative: true,
        measure: words("meetings"),
        scale: vec![],
        metric: None,
        dimensions: vec![],
        baseline: None,
        targets: vec![Target { period: 1, value: whole(4) }, Target { period: 2, value: whole(6) }],
        weight,
        open: vec![],
    }
}

pub(super) fn objective(id: &str, weight: u8) -> Objective {
    Objective {
        id: id.into(),
        axis: Some("axis".into()),
        title: words(id),
        text: Multi::default(),
        weight,
        commitments: vec![],
        steps: vec![],
        indicators: vec![],
    }
}

/// Two objectives that add up, one with two steps in a row, a commitment of each side and an indicator.
pub(super) fn sound() -> Content {
    let mut first = objective("a", 60);
    first.steps = vec![step("a1", day(1, 10), day(2, 10), &[]), step("a2", day(2, 11), day(3, 10), &["a1"])];
    first.commitments = vec![
        Commitment { id: "c1".into(), side: Side::Unit, text: words("we meet"), due: Some(day(6, 1)) },
        Commitment { id: "c2".into(), side: Side::Partner, text: words("we pay"), due: None },
    ];
    first.indicators = vec![indicator("i1", 100)];
    Content { preamble: words("whereas"), objectives: vec![first, objective("b", 40)], taken: vec![] }
}
