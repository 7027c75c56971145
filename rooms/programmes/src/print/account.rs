//! The report on a year: what is on approved record, against what was promised.

use rawabit_platform::lang::Message;
use rawabit_press::{Sheet, maybe, organisation};
use serde_json::{Value, json};

use super::Source;
use crate::history::Gone;
use crate::model::{Indicator, Objective, ReviewState, Series, Side, StepState, to_date};
use crate::store::periods;
use crate::words;

const ACCOUNT: &str = include_str!("../../templates/documents/account.typ");

/// What the reports of the year say besides figures: the period, the text, the labels of the evidence.
#[derive(Debug)]
pub(crate) struct Told {
    /// The period.
    pub(crate) period: i32,
    /// The report's text.
    pub(crate) text: String,
    /// What it brings as proof.
    pub(crate) evidence: Vec<String>,
}

/// The report on a calendar year, from approved values only. What was approved in the year of an indicator that an addendum dropped since stays in
/// it, and is said to be dropped: whatever is decided later, it was accounted for.
pub(crate) fn account(source: &Source<'_>, year: i16, told: &[Told], gone: &[(Gone, Series)]) -> Sheet {
    let (dossier, lang) = (source.dossier, source.lang);
    let voice = source.voice();
    let of_year: Vec<&periods::Model> =
        dossier.periods.iter().filter(|period| period.ends.0.year() == year).collect();
    // What the unit writes is its own until it is concluded with the other side.
    let review = dossier
        .reviews
        .iter()
        .filter(|review| source.own || review.state() == ReviewState::Concluded)
        .find(|review| review.year == i32::from(year));
    let act = review.and_then(|review| review.act_idx);
    let mut files = Vec::new();
    let proof = source.proof(act, "programmes-doc-account-proof", &mut files);
    let reported: Vec<Value> = told
        .iter()
        .filter_map(|one| {
            let period = of_year.iter().find(|period| period.number == one.period)?;
            Some(json!({
                "period": words::period(&voice, period),
                "text": if one.text.trim().is_empty() { Value::Null } else { json!(one.text) },
                "evidence": one.evidence,
            }))
        })
        .collect();
    let objectives: Vec<Value> =
        dossier.goals().enumerate().map(|(n, (one, _))| objective(source, n, one, &of_year, year)).collect();
    let dropped: Vec<Value> =
        gone.iter().filter_map(|(one, series)| dropped(source, one, series, &of_year)).collect();
    let labels =
        ["review", "assessment", "weight", "none", "quarter", "value", "target", "steps", "step", "to"]
            .into_iter()
            .chain(["state", "reports", "evidence", "signatures", "dropped"])
            .map(|key| (key.to_owned(), json!(source.word(key))));
    let data = json!({
        "organisation": organisation(source.app, lang),
        "unit": source.side(Side::Unit),
        "reference": source.reference("CR"),
        "draft": act.is_none(),
        "kind": voice.pick(&dossier.programme.title),
        "between": source.between(),
        "labels": labels.collect::<serde_json::Map<_, _>>(),
        "facts": source.facts(),
        "review": review.map_or(Value::Null, |review| maybe(&review.text, &voice)),
        "assessment": review.map_or(Value::Null, |review| maybe(&review.assessment, &voice)),
        "objectives": objectives,
        "dropped": dropped,
        "reports": reported,
        "signatures": blocks(source),
        "proof": proof,
    });
    let at = review.map(|review| review.at);
    let approved = dossier.reports.iter().filter_map(|report| report.approved_at).max();
    Sheet {
        template: ACCOUNT,
        data,
        lang,
        title: voice.ta("programmes-doc-account", "year", year.to_string()),
        at: at.or(approved).or(dossier.programme.signed_at).unwrap_or(dossier.programme.created_at),
        files,
    }
}

fn objective(
    source: &Source<'_>,
    n: usize,
    objective: &Objective,
    of_year: &[&periods::Model],
    year: i16,
) -> Value {
    let (dossier, voice) = (source.dossier, source.voice());
    let steps: Vec<Value> = dossier
        .stages(&objective.id)
        .filter(|step| step.starts.0.year() <= year && step.ends.0.year() >= year)
        .map(|step| {
            let state = match (step.state, step.done_on) {
                (StepState::Done, Some(day)) => voice.ta("programmes-step-done-on", "day", day),
                (StepState::Done, None) => voice.t("programmes-step-done"),
                (StepState::Open, _) => voice.t("programmes-step-open"),
            };
            json!({ "title": voice.pick(&step.title), "to": voice.day(step.ends), "state": state })
        })
        .collect();
    let indicators: Vec<Value> = objective
        .indicators
        .iter()
        .map(|one| json!({ "title": voice.pick(&one.title), "rows": rows(source, one, of_year) }))
        .collect();
    json!({
        "number": (n + 1).to_string(),
        "title": voice.pick(&objective.title),
        "weight": voice.share(i64::from(objective.weight) * 10_000),
        "achieved": Value::Null,
        "indicators": indicators,
        "steps": steps,
    })
}

/// A row a period: what is unknown is called so, and is not zero.
fn rows(source: &Source<'_>, indicator: &Indicator, of_year: &[&periods::Model]) -> Vec<Value> {
    let voice = source.voice();
    let said = |value| words::measure(&voice, indicator.kind, &indicator.scale, value);
    let gauge = source.dossier.gauge(&indicator.id);
    of_year
        .iter()
        .map(|period| {
            let value = gauge.and_then(|gauge| gauge.standing(indicator, period.number));
            let target = indicator.targets.iter().find(|target| target.period == period.number);
            json!({
                "period": words::period(&voice, period),
                "value": value.map_or_else(|| voice.t("programmes-unknown"), said),
                "target": target.map_or_else(|| "–".to_owned(), |target| said(target.value)),
            })
        })
        .collect()
}

/// An indicator that was dropped since, where something was approved of it in the year.
fn dropped(source: &Source<'_>, gone: &Gone, series: &Series, of_year: &[&periods::Model]) -> Option<Value> {
    let voice = source.voice();
    let indicator = &gone.measured.indicator;
    if !of_year.iter().any(|period| series.contains_key(&period.number)) {
        return None;
    }
    let value = |number: i32| {
        series.get(&number)?;
        // As while it counted: what adds up is added up.
        let until: Series = series.range(..=number).map(|(period, value)| (*period, *value)).collect();
        let value = to_date(indicator.cumulative, &until)?.value(indicator.kind())?;
        Some(words::measure(&voice, indicator.kind(), &indicator.levels(), value))
    };
    let rows = of_year.iter().map(|period| {
        json!({
            "period": words::period(&voice, period),
            "value": value(period.number).unwrap_or_else(|| voice.t("programmes-unknown")),
            "target": "–",
        })
    });
    Some(json!({
        "title": voice.pick(gone.measured.title()),
        "by": voice.msg(&gone.by),
        "rows": rows.collect::<Vec<_>>(),
    }))
}

/// A line for each side to sign the account on paper.
fn blocks(source: &Source<'_>) -> Vec<Value> {
    let statutes = source.app.statutes.load();
    [Side::Unit, Side::Partner]
        .into_iter()
        .filter(|side| *side == Side::Unit || source.dossier.programme.partner_id.is_some())
        .flat_map(|side| source.dossier.signing(side).map(move |office| (side, office)))
        .map(|(side, office)| {
            let said = source.voice().msg(
                &Message::new("programmes-doc-office-of")
                    .with("office", words::office(&statutes, office, source.lang))
                    .with("unit", source.side(side)),
            );
            json!({ "office": said, "name": "" })
        })
        .collect()
}
