//! Opening and closing.

use jiff::civil::DateTime;
use rawabit_federation::permissions::KeepMandates;
use rawabit_platform::lang::Message;
use rawabit_platform::ledger::NewAct;
use rawabit_platform::permit::{Permit, Policy};
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Day, UtcMicros, Work};
use rawabit_statutes::Body;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, QueryFilter as _, Set};

use super::{load, not_now};
use crate::model::{Attendance, Quorum, Reply, State, Timing};
use crate::permissions::RecordMeeting;
use crate::store::{decisions, invitees, meetings};

/// Why a meeting cannot be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OpenRefused {
    /// Its day, or its hour, has not come.
    Early {
        /// From when it may be opened, where the organisation is.
        from: DateTime,
    },
    /// Its day is past: what was held is recorded afterwards, what was not is postponed.
    Missed {
        /// The day that the convocation named.
        day: Day,
    },
    /// The hours given for a meeting recorded afterwards are not of its day.
    OtherDay {
        /// From when it could have been opened.
        from: DateTime,
        /// Until when.
        until: DateTime,
    },
    /// It is said to have ended later than now.
    Future,
    /// It is said to have ended before it began.
    EndsFirst,
    /// Too few are there for this call.
    Quorum(Quorum),
    /// Whoever is to preside is not in the room.
    Chair,
}

impl OpenRefused {
    /// The field it belongs to.
    pub fn field(&self) -> &'static str {
        match self {
            Self::OtherDay { .. } => "from",
            Self::Future | Self::EndsFirst => "to",
            Self::Early { .. } | Self::Missed { .. } | Self::Quorum(_) | Self::Chair => "chair",
        }
    }

    /// What to tell.
    pub fn message(&self) -> Message {
        let hour = |at: &DateTime| at.time().strftime("%H:%M").to_string();
        match self {
            Self::Early { from } => {
                Message::new("meetings-refused-early").with("day", Day(from.date())).with("time", hour(from))
            }
            Self::Missed { day } => Message::new("meetings-refused-missed").with("day", *day),
            Self::OtherDay { from, until } => Message::new("meetings-refused-other-day")
                .with("day", Day(from.date()))
                .with("from", hour(from))
                .with("until", hour(until)),
            Self::Future => "meetings-refused-future".into(),
            Self::EndsFirst => "meetings-refused-times".into(),
            Self::Quorum(quorum) => Message::new("meetings-refused-quorum")
                .with("there", quorum.there)
                .with("required", quorum.required)
                .with("article", if quorum.article.is_empty() { "—" } else { &quorum.article }),
            Self::Chair => "meetings-refused-chair".into(),
        }
    }
}

/// Whether a meeting may be opened at an instant: from an hour before its planned hour, on its day.
///
/// # Errors
/// Its day has not come, or is past.
pub(crate) fn in_time(app: &App, meeting: &meetings::Model, now: UtcMicros) -> Result<(), OpenRefused> {
    let zone = app.formats.zone();
    let window = meeting.window(zone);
    match window.at(now) {
        Timing::Now => Ok(()),
        Timing::Early => Err(OpenRefused::Early { from: window.opens_from.zoned(zone).datetime() }),
        Timing::Past => Err(OpenRefused::Missed { day: window.day }),
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

/// Opens a convened meeting on its day: records the quorum of this call and who presides.
///
/// # Errors
/// A refusal when it is not its day, the quorum is not reached or the chair is not there; `Fault` for a wrong state, a
/// stale version.
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
    if let Err(refused) = in_time(app, &meeting, work.now()) {
        return Ok(Err(refused));
    }
    let hours = Hours { opened_at: work.now(), closed_at: None };
    begin(app, work, meeting, chair, hours).await
}

/// What the recorder knows of a meeting that was held without the application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeldBefore {
    /// When it really began.
    pub opened_at: UtcMicros,
    /// When it really ended.
    pub closed_at: UtcMicros,
    /// Who presided, if not the first of the statutes' list.
    pub chair: Option<String>,
}

/// Records, after its hour, that a convened meeting was held: quorum and chair as [`open`], with the true hours from paper.
/// Its acts say when that was recorded. What it voted and decided is then recorded, and [`close`] ends it.
///
/// # Errors
/// As [`open`]; a refusal when the hours are not of the meeting's day or lie in the future.
pub async fn record_afterwards(
    app: &App,
    work: &mut Work,
    permit: &Permit<RecordMeeting>,
    id: &str,
    version: Option<i32>,
    held: HeldBefore,
) -> Answer<Result<Quorum, OpenRefused>> {
    let meeting = load(work, permit, id, version).await?;
    if meeting.state() != State::Convened || meeting.starts_at > work.now() {
        return Err(not_now());
    }
    let zone = app.formats.zone();
    let window = meeting.window(zone);
    if window.at(held.opened_at) != Timing::Now {
        let civil = |at: UtcMicros| at.zoned(zone).datetime();
        let (from, until) = (civil(window.opens_from), civil(window.until));
        return Ok(Err(OpenRefused::OtherDay { from, until }));
    }
    if held.closed_at < held.opened_at {
        return Ok(Err(OpenRefused::EndsFirst));
    }
    if held.closed_at > work.now() {
        return Ok(Err(OpenRefused::Future));
    }
    let hours = Hours { opened_at: held.opened_at, closed_at: Some(held.closed_at) };
    begin(app, work, meeting, held.chair, hours).await
}

/// When a meeting begins, and for one recorded afterwards when it ended.
struct Hours {
    opened_at: UtcMicros,
    closed_at: Option<UtcMicros>,
}

async fn begin(
    app: &App,
    work: &mut Work,
    meeting: meetings::Model,
    chair: Option<String>,
    hours: Hours,
) -> Answer<Result<Quorum, OpenRefused>> {
    let statutes = app.statutes.load_full();
    let body = meeting.body.as_deref().and_then(|id| statutes.body(id));
    let invited = invitees::of_meeting(work.tx(), &meeting.id).await?;
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
    row.opened_at = Set(Some(hours.opened_at));
    row.closed_at = Set(hours.closed_at);
    row.recorded_at = Set(hours.closed_at.map(|_| work.now()));
    row.chair_person = Set(chair);
    row.quorum = Set(Some(serde_json::to_string(&quorum).expect("a quorum is plain data")));
    let meeting = row.update(work.tx()).await?;
    let version = &statutes.edition.version;
    work.act(quorum_act(&meeting, &quorum, version)).await?;
    let article = body.and_then(|body| body.article.clone()).unwrap_or_default();
    let act = NewAct::new("meeting.opened", "meeting", &meeting.id, &meeting.unit_path)
        .fact("body", meeting.body.clone().unwrap_or_default())
        .fact("opened_at", hours.opened_at.rfc3339())
        .fact("call", meeting.call_number)
        .private("chair", meeting.chair_person.clone().unwrap_or_default())
        .cites(&article, version);
    work.act(recorded(act, &meeting)).await?;
    work.audit("meetings.open", ("meeting", &meeting.id), &meeting.unit_path, "").await?;
    Ok(Ok(quorum))
}

/// Says in an act that the meeting was recorded afterwards, and when, if it was.
fn recorded(act: NewAct, meeting: &meetings::Model) -> NewAct {
    match meeting.recorded_at {
        Some(at) => act.fact("recorded_at", at.rfc3339()),
        None => act,
    }
}

/// The act that records a quorum, reached or not.
pub(super) fn quorum_act(meeting: &meetings::Model, quorum: &Quorum, version: &str) -> NewAct {
    let act = NewAct::new("meeting.quorum_recorded", "meeting", &meeting.id, &meeting.unit_path)
        .fact("body", meeting.body.clone().unwrap_or_default())
        .fact("call", quorum.call)
        .fact("members", quorum.members)
        .fact("present", quorum.present)
        .fact("represented", quorum.represented)
        .fact("required", quorum.required)
        .fact("reached", quorum.reached)
        .cites(&quorum.article, version);
    recorded(act, meeting)
}

/// Closes an open meeting: now, or at the hour that was given when it is recorded afterwards. Whoever was not recorded
/// counts as excused when they said so, else as absent.
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
    mark_missing(work, id).await?;
    let decided = decisions::of_meeting(work.tx(), id).await?.len();
    let opened = meeting.held_at();
    let closed = meeting.closed_at.filter(|_| meeting.recorded_at.is_some()).unwrap_or(work.now());
    let mut row = meeting.change();
    row.state = Set(State::Closed.name().to_owned());
    row.closed_at = Set(Some(closed));
    let meeting = row.update(work.tx()).await?;
    let act = NewAct::new("meeting.closed", "meeting", id, &meeting.unit_path)
        .fact("body", meeting.body.clone().unwrap_or_default())
        .fact("held_on", meeting.held_on(app.formats.zone()).to_string())
        .fact("opened_at", opened.rfc3339())
        .fact("closed_at", closed.rfc3339())
        .fact("decisions", decided);
    work.act(recorded(act, &meeting)).await?;
    restart_interval(app, work, &meeting).await?;
    work.audit("meetings.close", ("meeting", id), &meeting.unit_path, "").await?;
    Ok(())
}

/// Marks whoever was called and is not recorded, in two statements: excused, then absent.
async fn mark_missing(work: &Work, id: &str) -> Answer<()> {
    use invitees::Column;
    let unknown = || {
        invitees::Entity::update_many()
            .filter(Column::MeetingId.eq(id))
            .filter(Column::Attendance.eq(Attendance::Unknown.name()))
    };
    unknown()
        .filter(Column::Reply.eq(Reply::Excused.name()))
        .col_expr(Column::Attendance, Expr::value(Attendance::Excused.name()))
        .exec(work.tx())
        .await?;
    // A vacant seat is neither there nor missing.
    let called = sea_orm::Condition::any().add(Column::PersonId.is_not_null()).add(Column::GuestName.ne(""));
    unknown()
        .filter(called)
        .col_expr(Column::Attendance, Expr::value(Attendance::Absent.name()))
        .exec(work.tx())
        .await?;
    Ok(())
}

/// Where the statutes set a time within which this body must meet, it begins again on the day it was held: the meeting itself is the
/// reason, so that no other right is asked for.
async fn restart_interval(app: &App, work: &mut Work, meeting: &meetings::Model) -> Answer<()> {
    let statutes = app.statutes.load_full();
    let Some(body) = &meeting.body else { return Ok(()) };
    let unit = rawabit_federation::unit(work.tx(), &meeting.unit_id).await?;
    let has_time = |one: &Body| {
        one.id == *body
            && (one.meets_every.is_some() || statutes.intervals.iter().any(|interval| interval.body == *body))
    };
    let is_kept = unit.is_some_and(|unit| statutes.bodies_of(&unit.kind).any(has_time));
    if !is_kept {
        return Ok(());
    }
    let Some(permit) = Policy::system().permit::<KeepMandates>(&meeting.unit_path) else { return Ok(()) };
    let held = meeting.held_on(app.formats.zone());
    let source = Some(("meeting".to_owned(), meeting.id.clone()));
    rawabit_federation::commands::record_interval(
        work,
        &permit,
        &statutes,
        &meeting.unit_id,
        body,
        held,
        source,
    )
    .await
}
