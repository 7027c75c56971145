//! Opening and closing.

use rawabit_federation::permissions::KeepMandates;
use rawabit_platform::lang::Message;
use rawabit_platform::ledger::NewAct;
use rawabit_platform::permit::{Permit, Policy};
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Work};
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};

use super::{load, not_now};
use crate::model::{Attendance, Quorum, Reply, State};
use crate::permissions::RecordMeeting;
use crate::store::{decisions, invitees, meetings};

/// Why a meeting cannot be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OpenRefused {
    /// Too few are there for this call.
    Quorum(Quorum),
    /// Whoever is to preside is not in the room.
    Chair,
}

impl OpenRefused {
    /// The field it belongs to.
    pub fn field(&self) -> &'static str {
        "chair"
    }

    /// What to tell.
    pub fn message(&self) -> Message {
        match self {
            Self::Quorum(quorum) => Message::new("meetings-refused-quorum")
                .with("there", quorum.there)
                .with("required", quorum.required)
                .with("article", if quorum.article.is_empty() { "—" } else { &quorum.article }),
            Self::Chair => "meetings-refused-chair".into(),
        }
    }
}

/// Who presides when nobody is named: the first office of the statutes' list whose holder is in the room.
pub(crate) fn default_chair(chairs: &[String], invited: &[invitees::Model], home: &str) -> Option<String> {
    chairs.iter().find_map(|office| {
        let there = invited.iter().filter(|invitee| invitee.attendance().is_there());
        there
            .filter(|invitee| invitee.office == *office)
            .max_by_key(|invitee| invitee.unit_id == home)
            .and_then(|invitee| invitee.person_id.clone())
    })
}

/// Opens a convened meeting: records the quorum of this call and who presides.
///
/// # Errors
/// A refusal when the quorum is not reached or the chair is not there; `Fault` for a wrong state, a stale version.
pub async fn open(
    app: &App,
    work: &mut Work,
    permit: &Permit<RecordMeeting>,
    id: &str,
    version: Option<i32>,
    chair: Option<String>,
) -> Answer<Result<Quorum, OpenRefused>> {
    let meeting = load(work, permit, id, version).await?;
    if meeting.state() != State::Convened {
        return Err(not_now());
    }
    let statutes = app.statutes.load_full();
    let body = meeting.body.as_deref().and_then(|id| statutes.body(id));
    let invited = invitees::of_meeting(work.tx(), id).await?;
    let quorum = Quorum::of(body, meeting.call(), &invitees::roll(&invited));
    if !quorum.reached {
        return Ok(Err(OpenRefused::Quorum(quorum)));
    }
    let chairs = body.map_or(&[][..], |body| &body.chair);
    let chair = chair.or_else(|| default_chair(chairs, &invited, &meeting.unit_id));
    let there = |person: &str| {
        invited.iter().any(|invitee| {
            (invitee.person_id.as_deref() == Some(person) && invitee.attendance().is_there())
                || invitee.represented_by.as_deref() == Some(person)
        })
    };
    if !chair.as_deref().is_some_and(there) {
        return Ok(Err(OpenRefused::Chair));
    }
    let mut row = meeting.change();
    row.state = Set(State::Open.name().to_owned());
    row.opened_at = Set(Some(work.now()));
    row.chair_person = Set(chair);
    row.quorum = Set(Some(serde_json::to_string(&quorum).expect("a quorum is plain data")));
    let meeting = row.update(work.tx()).await?;
    let version = &statutes.edition.version;
    work.act(quorum_act(&meeting, &quorum, version)).await?;
    let article = body.and_then(|body| body.article.clone()).unwrap_or_default();
    let act = NewAct::new("meeting.opened", "meeting", id, &meeting.unit_path)
        .fact("body", meeting.body.clone().unwrap_or_default())
        .fact("opened_at", work.now().rfc3339())
        .fact("call", meeting.call_number)
        .private("chair", meeting.chair_person.clone().unwrap_or_default())
        .cites(&article, version);
    work.act(act).await?;
    work.audit("meetings.open", ("meeting", id), &meeting.unit_path, "").await?;
    Ok(Ok(quorum))
}

/// The act that records a quorum, reached or not.
pub(super) fn quorum_act(meeting: &meetings::Model, quorum: &Quorum, version: &str) -> NewAct {
    NewAct::new("meeting.quorum_recorded", "meeting", &meeting.id, &meeting.unit_path)
        .fact("body", meeting.body.clone().unwrap_or_default())
        .fact("call", quorum.call)
        .fact("members", quorum.members)
        .fact("present", quorum.present)
        .fact("represented", quorum.represented)
        .fact("required", quorum.required)
        .fact("reached", quorum.reached)
        .cites(&quorum.article, version)
}

/// Closes an open meeting. Whoever was not recorded counts as excused when they said so, else as absent.
///
/// # Errors
/// `Fault` for a wrong state, a stale version, the database.
pub async fn close(
    app: &App,
    work: &mut Work,
    permit: &Permit<RecordMeeting>,
    id: &str,
    version: Option<i32>,
) -> Answer<()> {
    let meeting = load(work, permit, id, version).await?;
    if meeting.state() != State::Open {
        return Err(not_now());
    }
    for invitee in invitees::of_meeting(work.tx(), id).await? {
        if invitee.is_vacant() || invitee.attendance() != Attendance::Unknown {
            continue;
        }
        let missing =
            if invitee.reply() == Reply::Excused { Attendance::Excused } else { Attendance::Absent };
        let mut row = invitee.into_active_model();
        row.attendance = Set(missing.name().to_owned());
        row.update(work.tx()).await?;
    }
    let opened = meeting.opened_at.unwrap_or(meeting.starts_at);
    let decided = decisions::of_meeting(work.tx(), id).await?.len();
    let mut row = meeting.change();
    row.state = Set(State::Closed.name().to_owned());
    row.closed_at = Set(Some(work.now()));
    let meeting = row.update(work.tx()).await?;
    let act = NewAct::new("meeting.closed", "meeting", id, &meeting.unit_path)
        .fact("body", meeting.body.clone().unwrap_or_default())
        .fact("held_on", meeting.starts_at.day(app.formats.zone()).to_string())
        .fact("opened_at", opened.rfc3339())
        .fact("closed_at", work.now().rfc3339())
        .fact("decisions", decided);
    work.act(act).await?;
    restart_interval(app, work, &meeting).await?;
    work.audit("meetings.close", ("meeting", id), &meeting.unit_path, "").await?;
    Ok(())
}

/// Where the statutes set an interval for this body, it begins again: the meeting itself is the reason, so that no other
/// right is asked for.
async fn restart_interval(app: &App, work: &mut Work, meeting: &meetings::Model) -> Answer<()> {
    let statutes = app.statutes.load_full();
    let Some(body) = &meeting.body else { return Ok(()) };
    if !statutes.intervals.iter().any(|interval| interval.body == *body) {
        return Ok(());
    }
    let Some(permit) = Policy::system().permit::<KeepMandates>(&meeting.unit_path) else { return Ok(()) };
    let held = meeting.starts_at.day(app.formats.zone());
    let source = Some(("meeting".to_owned(), meeting.id.clone()));
    rawabit_federation::commands::record_interval(work, &permit, &meeting.unit_id, body, held, source).await
}
