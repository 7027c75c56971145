//! Documents of a meeting: minutes, convocation, attendance sheet.

use rawabit_platform::lang::Voice;
use rawabit_platform::web::App;
use rawabit_platform::{Lang, Multi, UtcMicros};
use rawabit_press::{Sheet, maybe, organisation, qr};
use serde_json::{Value, json};

use crate::cast::Cast;
use crate::commands::{Records, quorum_words};
use crate::model::minutes::Minutes;
use crate::store::meetings;
use crate::words;

const MINUTES: &str = include_str!("../templates/documents/minutes.typ");
const CONVOCATION: &str = include_str!("../templates/documents/convocation.typ");
const ATTENDANCE: &str = include_str!("../templates/documents/attendance.typ");

/// The minutes. `act` is the index of the act that approved them; without one they are a draft.
pub(crate) fn minutes(app: &App, lang: Lang, minutes: &Minutes, act: Option<i64>, at: UtcMicros) -> Sheet {
    let voice = app.voice(lang).plain();
    let t = |key: &str| voice.t(&format!("meetings-doc-{key}"));
    let mut files = Vec::new();
    let proof = act.map(|index| {
        let address = app.absolute(lang, &format!("/ledger/acts/{index}"));
        files.push(("proof.svg", qr(&address).into_bytes()));
        json!({ "caption": voice.ta("meetings-doc-proof", "n", index), "address": address })
    });
    let one = |text: &Multi| voice.pick(text).to_owned();
    let data = json!({
        "organisation": organisation(app, lang),
        "unit": maybe(&minutes.body, &voice),
        "reference": minutes.reference,
        "draft": act.is_none(),
        "kind": maybe(&minutes.kind, &voice),
        "labels": {
            "when": t("when"), "place": t("place"), "chair": t("chair"), "secretary": t("secretary"),
            "reference": t("reference"), "attendance": t("attendance"), "name": t("name"), "office": t("office"),
            "status": t("status"), "quorum": t("quorum"), "agenda": t("agenda"), "proceedings": t("proceedings"),
            "decisions": t("decisions"), "number": t("number"), "decision": t("decision"), "owner": t("owner"),
            "deadline": t("deadline"), "for": t("for"), "against": t("against"), "abstained": t("abstained"),
        },
        "when": one(&minutes.when),
        "place": one(&minutes.place),
        "chair": maybe(&minutes.chair, &voice),
        "secretary": maybe(&minutes.secretary, &voice),
        "opening": maybe(&minutes.opening, &voice),
        "attendance": minutes.attendance.iter().map(|line| json!({
            "name": one(&line.name), "office": one(&line.office), "status": one(&line.status),
        })).collect::<Vec<_>>(),
        "quorum": minutes.quorum.as_ref().map(|(text, rule)| json!({ "text": one(text), "rule": maybe(rule, &voice) })),
        "agenda": minutes.items.iter().map(|item| json!({
            "number": item.number, "title": one(&item.title), "late": maybe(&item.late, &voice), "text": maybe(&item.text, &voice),
            "interventions": item.said.iter().map(|(who, what)| json!({ "speaker": one(who), "text": one(what) })).collect::<Vec<_>>(),
            "votes": item.votes.iter().map(|vote| json!({
                "text": one(&vote.text), "for": vote.for_, "against": vote.against, "abstained": vote.abstain,
            })).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
        "decisions": minutes.decisions.iter().map(|decision| json!({
            "number": decision.number, "text": one(&decision.text), "owner": maybe(&decision.owner, &voice),
            "deadline": maybe(&decision.deadline, &voice),
        })).collect::<Vec<_>>(),
        "closing": maybe(&minutes.closing, &voice),
        "signatures": minutes.signatures.iter().map(|(office, name)| json!({ "office": one(office), "name": one(name) })).collect::<Vec<_>>(),
        "proof": proof,
    });
    let title = voice.ta("meetings-doc-minutes", "title", one(&minutes.title));
    Sheet { template: MINUTES, data, lang, title, at, files }
}

/// The convocation, for posting and for the file.
pub(crate) fn convocation(app: &App, lang: Lang, records: &Records) -> Sheet {
    let voice = app.voice(lang).plain();
    let meeting = &records.meeting;
    let mut opening = voice.msg(
        &rawabit_platform::lang::Message::new("meetings-doc-convocation-text")
            .with("title", voice.pick(&meeting.title))
            .with("unit", records.cast.unit(lang, &meeting.unit_id)),
    );
    if let Some(request) = words::request(&voice, &records.cast.statutes, meeting) {
        opening = format!("{opening} {request}");
    }
    let signatures: Vec<Value> = match records.cast.convenor(lang, meeting) {
        None if meeting.request().is_some() => Vec::new(),
        convenor => vec![json!({ "office": convenor.unwrap_or_default(), "name": "" })],
    };
    let article = match meeting.article.as_str() {
        "" => Value::Null,
        article => json!(voice.ta("meetings-doc-convocation-article", "article", article)),
    };
    let data = json!({
        "organisation": organisation(app, lang),
        "unit": unit_or_body(&voice, &records.cast, meeting),
        "reference": reference("CV", meeting),
        "labels": {
            "title": voice.t("meetings-doc-convocation"), "when": voice.t("meetings-doc-when"),
            "place": voice.t("meetings-doc-place"), "video": voice.t("meetings-doc-video"), "agenda": voice.t("meetings-doc-agenda"),
        },
        "opening": opening,
        "when": when(&voice, meeting),
        "place": maybe(&meeting.place, &voice),
        "video": if meeting.video.is_empty() { Value::Null } else { json!(meeting.video) },
        "agenda": records.items.iter().map(|(number, item)| json!({
            "number": number, "title": voice.pick(&item.title), "note": maybe(&item.note, &voice),
            "late": words::late(&voice, item),
            "depth": number.matches('.').count(),
        })).collect::<Vec<_>>(),
        "article": article,
        "signatures": signatures,
    });
    let title = format!("{} – {}", voice.t("meetings-doc-convocation"), voice.pick(&meeting.title));
    Sheet {
        template: CONVOCATION,
        data,
        lang,
        title,
        at: meeting.convened_at.unwrap_or(meeting.created_at),
        files: Vec::new(),
    }
}

/// The attendance sheet, to sign on paper or with what was recorded.
pub(crate) fn attendance(app: &App, lang: Lang, records: &Records) -> Sheet {
    let voice = app.voice(lang).plain();
    let meeting = &records.meeting;
    let t = |key: &str| voice.t(&format!("meetings-doc-{key}"));
    let rows: Vec<Value> = records
        .invited
        .iter()
        .filter(|invitee| !invitee.is_vacant())
        .map(|invitee| {
            let attendance = invitee.attendance();
            let mark = match (attendance, &invitee.represented_by) {
                (crate::model::Attendance::Unknown, _) => Value::Null,
                (crate::model::Attendance::Represented, Some(by)) => {
                    json!(voice.ta("meetings-represented-by", "name", records.cast.person_name(&voice, by)))
                }
                _ => json!(voice.t(&format!("meetings-attendance-{}", attendance.name()))),
            };
            json!({
                "name": records.cast.name(&voice, invitee),
                "office": records.cast.capacity(&voice, invitee, &meeting.unit_id),
                "mark": mark,
            })
        })
        .collect();
    let quorum = meeting.recorded_quorum().map(|quorum| voice.pick(&quorum_words(app, &quorum).0).to_owned());
    let data = json!({
        "organisation": organisation(app, lang),
        "unit": unit_or_body(&voice, &records.cast, meeting),
        "reference": reference("FP", meeting),
        "labels": {
            "title": t("attendance-sheet"), "when": t("when"), "place": t("place"), "quorum": t("quorum"),
            "number": t("number"), "name": t("name"), "office": t("office"), "sign": t("sign"),
        },
        "meeting": voice.pick(&meeting.title),
        "when": when(&voice, meeting),
        "place": if meeting.place.is_empty() { json!(voice.t("meetings-by-video")) } else { maybe(&meeting.place, &voice) },
        "quorum": quorum,
        "rows": rows,
        "signatures": [
            { "office": voice.t("meetings-minutes-sign-chair"), "name": records.chair(&voice).map_or_else(String::new, |chair| chair.0) },
        ],
    });
    let title = format!("{} – {}", t("attendance-sheet"), voice.pick(&meeting.title));
    Sheet {
        template: ATTENDANCE,
        data,
        lang,
        title,
        at: meeting.closed_at.unwrap_or(meeting.starts_at),
        files: Vec::new(),
    }
}

fn unit_or_body(voice: &Voice, cast: &Cast, meeting: &meetings::Model) -> String {
    match cast.body_name(voice.lang(), meeting.body.as_deref()) {
        body if body.is_empty() => cast.unit(voice.lang(), &meeting.unit_id),
        body => body,
    }
}

fn reference(kind: &str, meeting: &meetings::Model) -> String {
    format!("{kind}-{}", meeting.id.rsplit('-').next().unwrap_or(&meeting.id))
}

/// Day and hour, with the kind of meeting where it is not the first call.
pub(crate) fn when(voice: &Voice, meeting: &meetings::Model) -> String {
    let moment = voice.msg(
        &rawabit_platform::lang::Message::new("meetings-when")
            .with("day", voice.weekday(voice.day_of(meeting.starts_at)))
            .with("time", voice.time(meeting.starts_at)),
    );
    if meeting.call_number < 2 {
        moment
    } else {
        format!("{moment} ({})", words::call(voice, meeting.call_number))
    }
}
