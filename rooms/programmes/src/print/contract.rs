//! The contract as it was agreed: for the file, for signing, for everybody.

use rawabit_platform::lang::Message;
use rawabit_press::{Sheet, maybe, organisation};
use serde_json::{Value, json};

use super::Source;
use crate::dossier::TakenFrom;
use crate::model::{Baseline, Indicator, Objective, Round, Side};
use crate::store::negotiations;
use crate::words;

const CONTRACT: &str = include_str!("../../templates/documents/contract.typ");

/// The text that is in force; before the signatures the one on the table, marked as a draft.
pub(crate) fn contract(source: &Source<'_>) -> Sheet {
    let (dossier, lang) = (source.dossier, source.lang);
    let (programme, voice) = (&dossier.programme, source.voice());
    let round = round(source);
    let signed = round.is_some_and(|round| round.state() == Round::Signed);
    let last =
        dossier.signatures.iter().rfind(|one| round.is_some_and(|round| round.id == one.negotiation_id));
    let mut files = Vec::new();
    let proof =
        source.proof(last.filter(|_| signed).map(|one| one.act_idx), "programmes-doc-proof", &mut files);
    let kind = match round.filter(|round| round.is_addendum()) {
        Some(round) => voice.ta("programmes-doc-with-addendum", "n", i64::from(round.number)),
        None => source.word("contract"),
    };
    let mut facts = source.facts();
    if let Some(version) = &dossier.version {
        facts.push(source.fact("version", voice.number(version.number.into())));
        facts.extend(taken_from(source));
    }
    let objectives: Vec<Value> =
        dossier.goals().enumerate().map(|(n, (one, origin))| objective(source, n, one, origin)).collect();
    let labels = ["weight", "steps", "step", "from", "to", "office", "indicators", "indicator", "baseline"]
        .into_iter()
        .chain(["targets", "hash"])
        .map(|key| (key.to_owned(), json!(source.word(key))));
    let data = json!({
        "organisation": organisation(source.app, lang),
        "unit": source.side(Side::Unit),
        "reference": source.reference("BC"),
        "draft": !signed,
        "kind": kind,
        "between": source.between(),
        "labels": labels.collect::<serde_json::Map<_, _>>(),
        "facts": facts,
        "preamble": maybe(&dossier.text.content.preamble, &voice),
        "objectives": objectives,
        "signatures": signatures(source, round),
        "hash": dossier.version.as_ref().map(|version| version.sha256.clone()),
        "proof": proof,
    });
    let at = last.map(|one| one.at).or(dossier.version.as_ref().map(|version| version.at));
    Sheet {
        template: CONTRACT,
        data,
        lang,
        title: voice.pick(&programme.title).to_owned(),
        at: at.unwrap_or(programme.created_at),
        files,
    }
}

/// From which version of the programme above it was signed, with the hash; and which of them went on since, since what is printed as taken up is
/// what is in force.
fn taken_from(source: &Source<'_>) -> Vec<Value> {
    let dossier = source.dossier;
    let voice = source.voice();
    let say = |key: &'static str, one: &TakenFrom, n: i32| {
        let unit = dossier.units.get(&one.unit).map_or("", |unit| voice.pick(&unit.name));
        voice.msg(&Message::new(key).with("n", n).with("unit", unit))
    };
    let mut facts = Vec::new();
    if let Some(first) = dossier.above.first() {
        let said = say("programmes-taken-from", first, first.signed.version);
        facts.push(source.fact("taken-from", said));
        facts.push(source.fact("taken-from-hash", first.signed.sha256.clone()));
    }
    for one in &dossier.above {
        if let Some(now) = one.since() {
            facts.push(source.fact("taken-from-since", say("programmes-taken-from-since", one, now)));
        }
    }
    facts
}

/// The round that the printed version belongs to.
fn round<'a>(source: &'a Source<'_>) -> Option<&'a negotiations::Model> {
    let version = source.dossier.version.as_ref()?;
    source.dossier.rounds.iter().find(|round| round.id == version.negotiation_id)
}

fn objective(source: &Source<'_>, n: usize, objective: &Objective, origin: Option<&str>) -> Value {
    let (dossier, lang) = (source.dossier, source.lang);
    let voice = source.voice();
    let commitments: Vec<Value> = [Side::Unit, Side::Partner]
        .into_iter()
        .filter_map(|side| {
            let list: Vec<Value> = objective
                .commitments
                .iter()
                .filter(|one| one.side == side)
                .map(|one| {
                    let due = one.due.map(|day| voice.ta("programmes-commitment-due", "day", day));
                    json!({ "text": voice.pick(&one.text), "due": due })
                })
                .collect();
            let said = voice.ta("programmes-commits", "unit", source.side(side));
            (!list.is_empty()).then(|| json!({ "side": said, "list": list }))
        })
        .collect();
    let statutes = source.app.statutes.load();
    let steps: Vec<Value> = dossier
        .stages(&objective.id)
        .map(|step| {
            let office = words::office(&statutes, &step.office, lang);
            let unit = dossier.units.get(&step.unit).map(|unit| voice.pick(&unit.name));
            json!({
                "title": voice.pick(&step.title),
                "kind": voice.t(&format!("programmes-step-kind-{}", step.kind.name())),
                "from": voice.day(step.starts),
                "to": voice.day(step.ends),
                "office": unit.map_or_else(|| office.clone(), |unit| format!("{office} – {unit}")),
            })
        })
        .collect();
    json!({
        "number": (n + 1).to_string(),
        "title": voice.pick(&objective.title),
        "axis": dossier.axis_name(objective).map(|name| voice.pick(name)),
        "weight": voice.share(i64::from(objective.weight) * 10_000),
        "taken": origin.map(|_| voice.t("programmes-taken-up")),
        "text": maybe(&objective.text, &voice),
        "commitments": commitments,
        "steps": steps,
        "indicators": objective.indicators.iter().map(|one| indicator(source, one)).collect::<Vec<_>>(),
    })
}

fn indicator(source: &Source<'_>, indicator: &Indicator) -> Value {
    let voice = source.voice();
    let said = |value| words::measure(&voice, indicator.kind, &indicator.scale, value);
    let targets: Vec<Value> = indicator
        .targets
        .iter()
        .filter_map(|target| {
            let period = source.dossier.periods.iter().find(|period| period.number == target.period)?;
            Some(json!({ "period": words::period(&voice, period), "value": said(target.value) }))
        })
        .collect();
    let baseline = indicator.baseline.as_ref().map(|baseline: &Baseline| {
        let value = baseline.value.map_or_else(|| voice.t("programmes-unknown"), said);
        voice.msg(&Message::new("programmes-doc-baseline-on").with("value", value).with("day", baseline.day))
    });
    json!({
        "title": voice.pick(&indicator.title),
        "measure": measure(source, indicator),
        "baseline": baseline,
        "targets": targets,
    })
}

/// What it is measured in, or by which metric of the house.
fn measure(source: &Source<'_>, indicator: &Indicator) -> Value {
    let (metric, voice) = (indicator.metric.as_deref(), source.voice());
    match metric.and_then(|key| rawabit_platform::metric::metric(source.app, key)) {
        Some(metric) => {
            let name = voice.t(metric.label());
            json!(voice.ta("programmes-doc-computed", "metric", name))
        }
        None => maybe(&indicator.measure, &voice),
    }
}

/// The blocks for both sides: who signed stands there with the day, who has not yet has a line to sign on.
fn signatures(source: &Source<'_>, round: Option<&negotiations::Model>) -> Vec<Value> {
    let dossier = source.dossier;
    let statutes = source.app.statutes.load();
    let voice = source.voice();
    [Side::Unit, Side::Partner]
        .into_iter()
        .filter(|side| *side == Side::Unit || dossier.programme.partner_id.is_some())
        .map(|side| {
            let given = dossier
                .signatures
                .iter()
                .filter(|one| one.side() == side && round.is_some_and(|round| round.id == one.negotiation_id));
            let mut list: Vec<Value> = given
                .map(|one| {
                    let name = source.signers.get(&one.person_id);
                    json!({
                        "office": words::office(&statutes, &one.office, source.lang),
                        "name": name.map_or_else(String::new, |person| person.display(&voice)),
                        "note": voice.msg(
                            &Message::new("programmes-doc-signed")
                                .with("day", voice.day_of(one.at))
                                .with("n", one.act_idx.to_string()),
                        ),
                    })
                })
                .collect();
            if list.is_empty() {
                list = dossier
                    .signing(side)
                    .map(|office| json!({ "office": words::office(&statutes, office, source.lang), "name": "" }))
                    .collect();
            }
            json!({ "side": voice.ta("programmes-doc-for", "unit", source.side(side)), "list": list })
        })
        .collect()
}
