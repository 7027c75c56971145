//! Indicators with baseline, periods, targets, actuals, and their disaggregation.

use std::collections::BTreeMap;
use std::io::Result;

use rawabit_platform::Multi;

use super::xml::Xml;
use crate::dossier::{Dossier, Gauge};
use crate::model::parts::too_small;
use crate::model::{Amount, Direction, Indicator, IndicatorKind, Measure, ONE};
use crate::store::{periods, reports};

/// IndicatorMeasure: 1 unit, 2 percentage, 3 nominal, 4 ordinal. What several answer with yes or no is a share of them.
fn measure_code(indicator: &Indicator, gauge: Option<&Gauge>) -> &'static str {
    match indicator.kind {
        IndicatorKind::Number => "1",
        IndicatorKind::Percentage => "2",
        IndicatorKind::YesNo if gauge.is_some_and(|gauge| gauge.below > 0) => "2",
        IndicatorKind::YesNo => "3",
        IndicatorKind::Scale => "4",
    }
}

/// A value as the standard wants it: a plain decimal; percentages by the hundred.
fn plain(code: &str, value: Measure) -> Option<String> {
    if code == "1" {
        return Some(value.num.to_string());
    }
    if value.den.0 <= 0 {
        return None;
    }
    let factor = if code == "2" { 100 * i128::from(ONE) } else { i128::from(ONE) };
    let millionths = i128::from(value.num.0) * factor / i128::from(value.den.0);
    i64::try_from(millionths).ok().map(|millionths| Amount(millionths).to_string())
}

/// What a share is a share of, which a percentage alone does not say.
fn made_of(code: &str, value: Measure) -> Option<String> {
    (code != "1" && value.den.0 != ONE).then(|| format!("{}/{}", value.num, value.den))
}

pub(super) fn indicator(
    xml: &mut Xml,
    dossier: &Dossier,
    indicator: &Indicator,
    parts: &[(i32, reports::part::Model)],
) -> Result<()> {
    let gauge = dossier.gauge(&indicator.id);
    let code = measure_code(indicator, gauge);
    let ascending = if indicator.direction == Direction::Up { "true" } else { "false" };
    let adds_up = if indicator.kind == IndicatorKind::Number { "true" } else { "false" };
    xml.open("indicator", &[("measure", code), ("ascending", ascending), ("aggregation-status", adds_up)])?;
    xml.told("title", &[], &indicator.title, &indicator.id)?;
    let described = described(indicator);
    if !described.is_empty() {
        xml.told("description", &[], &described, &indicator.id)?;
    }
    if let Some(baseline) = &indicator.baseline {
        let (day, year) = (baseline.day.to_string(), baseline.day.0.year().to_string());
        let value = baseline.value.and_then(|value| plain(code, value));
        let mut attributes = vec![("iso-date", day.as_str()), ("year", year.as_str())];
        if let Some(value) = &value {
            attributes.push(("value", value));
            xml.open("baseline", &attributes)?;
            comment(xml, baseline.value.and_then(|value| made_of(code, value)))?;
            xml.close("baseline")?;
        }
    }
    for period in &dossier.periods {
        let parts: Vec<&reports::part::Model> = parts
            .iter()
            .filter(|(number, part)| *number == period.number && part.indicator_id == indicator.id)
            .map(|(_, part)| part)
            .collect();
        within(xml, period, indicator, gauge, code, &parts)?;
    }
    xml.close("indicator")
}

/// A period that has a target, an actual, or both.
fn within(
    xml: &mut Xml,
    period: &periods::Model,
    indicator: &Indicator,
    gauge: Option<&Gauge>,
    code: &str,
    parts: &[&reports::part::Model],
) -> Result<()> {
    let target = indicator.targets.iter().find(|target| target.period == period.number);
    let target = target.and_then(|target| Some((target.value, plain(code, target.value)?)));
    // Targets of what adds up are totals to date, and so are the actuals beside them.
    let actual = gauge.and_then(|gauge| gauge.standing(indicator, period.number));
    let actual = actual.and_then(|value| Some((value, plain(code, value)?)));
    if target.is_none() && actual.is_none() {
        return Ok(());
    }
    xml.open("period", &[])?;
    xml.empty("period-start", &[("iso-date", &period.starts.to_string())])?;
    xml.empty("period-end", &[("iso-date", &period.ends.to_string())])?;
    if let Some((value, text)) = target {
        figure(xml, "target", &text, None, made_of(code, value))?;
    }
    if let Some((value, text)) = actual {
        figure(xml, "actual", &text, None, made_of(code, value))?;
    }
    // A breakdown is of what this programme alone reported on the period: beside a total of more it would say something else.
    let alone = gauge.filter(|gauge| gauge.is_own(indicator, period.number));
    let own = alone.and_then(|gauge| gauge.own.get(&period.number).copied());
    for part in told(indicator.kind, own, if alone.is_some() { parts } else { &[] }) {
        let value = part.measure();
        if let Some(text) = plain(code, value) {
            figure(xml, "actual", &text, Some((&part.dimension, &part.category)), made_of(code, value))?;
        }
    }
    xml.close("period")
}

/// The parts that can be told of without telling of a few persons, dimension by dimension.
fn told<'a>(
    kind: IndicatorKind,
    own: Option<Measure>,
    parts: &[&'a reports::part::Model],
) -> Vec<&'a reports::part::Model> {
    let mut dimensions: BTreeMap<&str, Vec<&'a reports::part::Model>> = BTreeMap::new();
    for part in parts {
        dimensions.entry(&part.dimension).or_default().push(part);
    }
    let mut out = Vec::new();
    for some in dimensions.into_values() {
        let measures: Vec<Measure> = some.iter().map(|part| part.measure()).collect();
        let hidden = too_small(kind, own, &measures);
        out.extend(some.into_iter().zip(hidden).filter(|(_, hidden)| !hidden).map(|(part, _)| part));
    }
    out
}

fn figure(
    xml: &mut Xml,
    name: &str,
    value: &str,
    dimension: Option<(&str, &str)>,
    said: Option<String>,
) -> Result<()> {
    if dimension.is_none() && said.is_none() {
        return xml.empty(name, &[("value", value)]);
    }
    xml.open(name, &[("value", value)])?;
    if let Some((name, category)) = dimension {
        xml.empty("dimension", &[("name", name), ("value", category)])?;
    }
    comment(xml, said)?;
    xml.close(name)
}

fn comment(xml: &mut Xml, said: Option<String>) -> Result<()> {
    let Some(said) = said else { return Ok(()) };
    xml.open("comment", &[])?;
    xml.text("narrative", &[], &said)?;
    xml.close("comment")
}

/// What an indicator measures in, and the names of its levels: the standard knows numbers only.
fn described(indicator: &Indicator) -> Multi {
    let mut out = indicator.measure.clone();
    if indicator.scale.is_empty() {
        return out;
    }
    for lang in rawabit_platform::Lang::ALL {
        let levels: Vec<String> = indicator
            .scale
            .iter()
            .enumerate()
            .filter_map(|(n, level)| Some(format!("{n} = {}", level.exact(lang)?)))
            .collect();
        if !levels.is_empty() {
            out.set(lang, &levels.join("; "));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_plain_decimals() {
        let share = |num: i64, den: i64| Measure::share(Amount(num * ONE), Amount(den * ONE));
        assert_eq!(plain("1", share(1250, 1)).as_deref(), Some("1250"));
        assert_eq!(plain("2", share(2, 3)).as_deref(), Some("66.666666"));
        assert_eq!(plain("2", share(1, 1)).as_deref(), Some("100"));
        assert_eq!(plain("4", share(5, 2)).as_deref(), Some("2.5"));
        assert_eq!(plain("2", share(0, 0)), None);
        assert_eq!(made_of("2", share(2, 3)).as_deref(), Some("2/3"));
        assert_eq!(made_of("1", share(2, 1)), None);
    }
}
