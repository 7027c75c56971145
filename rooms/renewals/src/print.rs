//! The record of a renewal on paper.

use rawabit_platform::web::App;
use rawabit_platform::{Lang, Multi, UtcMicros};
use rawabit_press::{Sheet, maybe, organisation, qr};
use serde_json::json;

use crate::model::record::Record;

const RECORD: &str = include_str!("../templates/documents/record.typ");

/// The record. `act` is the act that it was handed over by; without one it is a draft.
pub(crate) fn record(app: &App, lang: Lang, record: &Record, act: Option<i64>, at: UtcMicros) -> Sheet {
    let voice = app.voice(lang).plain();
    let t = |key: &str| voice.t(&format!("renewals-doc-{key}"));
    let one = |text: &Multi| voice.pick(text).to_owned();
    let mut files = Vec::new();
    let proof = act.map(|index| {
        let address = app.absolute(lang, &format!("/ledger/acts/{index}"));
        files.push(("proof.svg", qr(&address).into_bytes()));
        json!({ "caption": voice.ta("renewals-doc-proof", "n", index), "address": address })
    });
    let data = json!({
        "organisation": organisation(app, lang),
        "unit": one(&record.unit),
        "reference": record.reference,
        "draft": act.is_none(),
        "lead": maybe(&record.campaign, &voice),
        "labels": {
            "reports": t("reports"), "report": t("report"), "for": t("for"), "against": t("against"),
            "abstained": t("abstained"), "election": t("election"), "candidate": t("candidate"), "votes": t("votes"),
            "elected": t("elected"), "yes": t("yes"), "points": t("points"), "point": t("point"),
            "article": t("article"), "verdict": t("verdict"), "found": t("found"),
        },
        "facts": record.facts.iter().map(|(label, value)| json!({ "label": one(label), "value": one(value) })).collect::<Vec<_>>(),
        "reports": record.reports.iter().map(|(name, yes, no, none)| json!({
            "name": one(name), "for": yes, "against": no, "abstained": none,
        })).collect::<Vec<_>>(),
        "offices": record.offices.iter().map(|filled| json!({
            "office": one(&filled.office), "note": maybe(&filled.note, &voice),
            "lines": filled.lines.iter().map(|(name, votes, elected)| json!({
                "name": one(name), "votes": votes, "elected": elected,
            })).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
        "points": record.points.iter().map(|point| json!({
            "what": one(&point.what), "article": point.article, "verdict": one(&point.verdict), "said": maybe(&point.said, &voice),
        })).collect::<Vec<_>>(),
        "signatures": record.signatures.iter().map(|(office, name)| json!({ "office": one(office), "name": one(name) })).collect::<Vec<_>>(),
        "proof": proof,
    });
    let title = voice.ta("renewals-doc-title", "unit", one(&record.unit));
    Sheet { template: RECORD, data, lang, title, at, files }
}
