//! Indicators: a value of the right shape, targets by ascending periods of the contract, a metric that there is.

use rawabit_platform::lang::Message;

use super::{Notes, Reported, weight};
use crate::model::content::{Indicator, Target};
use crate::model::measure::Measure;
use crate::model::state::IndicatorKind;
use crate::model::value::{self, ValueRefused};

pub(super) fn check(indicator: &Indicator, notes: &mut Notes<'_>) {
    let id = &indicator.id;
    notes.text(id, "title", &indicator.title);
    weight(id, indicator.weight, notes);
    let adds_up = matches!(indicator.kind, IndicatorKind::Number | IndicatorKind::Percentage);
    if indicator.cumulative && !adds_up {
        notes.note(id, "cumulative", "programmes-flaw-cumulative");
    }
    if indicator.kind == IndicatorKind::Scale && indicator.scale.len() < 2 {
        notes.note(id, "scale", "programmes-flaw-scale");
    }
    let terms = notes.terms;
    if let Some(before) = terms.reported.iter().find(|one| one.id == *id) {
        reported(before, indicator, notes);
    }
    if let Some(metric) = &indicator.metric {
        let share = notes.terms.metrics.iter().find(|(key, _)| key == metric).map(|(_, share)| *share);
        match (share, indicator.kind) {
            (None, _) => notes.note(id, "metric", "programmes-flaw-metric"),
            (Some(true), IndicatorKind::Percentage) | (Some(false), IndicatorKind::Number) => {}
            (Some(true), _) => notes.note(id, "kind", "programmes-flaw-metric-share"),
            (Some(false), _) => notes.note(id, "kind", "programmes-flaw-metric-count"),
        }
    }
    if let Some(value) = indicator.baseline.as_ref().and_then(|baseline| baseline.value)
        && let Some(message) = misshapen(indicator, value)
    {
        notes.note(id, "baseline", message);
    }
    if indicator.targets.is_empty() {
        notes.note(id, "targets", "programmes-flaw-no-target");
    }
    targets(id, indicator, &indicator.targets, notes);
}

/// Of what was reported the totals are made, by the kind, the source and the rule of adding up under which it was reported: those stay. A level
/// may be added above the others, where it gives no value another name.
fn reported(before: &Reported, now: &Indicator, notes: &mut Notes<'_>) {
    let id = &now.id;
    if now.kind != before.kind {
        notes.note(id, "kind", "programmes-flaw-reported");
    }
    if now.cumulative != before.cumulative {
        notes.note(id, "cumulative", "programmes-flaw-reported");
    }
    if now.metric != before.metric {
        notes.note(id, "metric", "programmes-flaw-reported-metric");
    }
    if now.kind == before.kind && !now.scale.starts_with(&before.scale) {
        notes.note(id, "scale", "programmes-flaw-reported-scale");
    }
}

/// Targets of an indicator, the programme's own or those of one that took it up.
pub(super) fn targets(item: &str, indicator: &Indicator, targets: &[Target], notes: &mut Notes<'_>) {
    let mut last = 0;
    for target in targets {
        if target.period <= last {
            let key = if target.period == last {
                "programmes-flaw-period-twice"
            } else {
                "programmes-flaw-period-order"
            };
            notes.note(item, "targets", Message::new(key).with("period", target.period));
        }
        last = last.max(target.period);
        if !notes.terms.own_periods().any(|period| period.number == target.period) {
            let terms = notes.terms;
            let message = Message::new("programmes-flaw-period")
                .with("period", target.period)
                .with("from", terms.starts)
                .with("to", terms.ends);
            notes.note(item, "targets", message);
        }
        if let Some(message) = misshapen(indicator, target.value) {
            notes.note(item, "targets", message);
        }
    }
}

/// What is wrong with the shape of a value of an indicator.
fn misshapen(indicator: &Indicator, value: Measure) -> Option<Message> {
    value::check(indicator.kind, indicator.scale.len(), false, value).err().map(ValueRefused::message)
}
