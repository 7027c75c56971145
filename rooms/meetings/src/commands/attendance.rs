//! The roll: from the list, or one by one with the code of a convocation.

use std::collections::HashMap;

use rawabit_platform::lang::Message;
use rawabit_platform::permit::Permit;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Day, Fault, UtcMicros, Work};
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};

use super::reply::{may_represent, representation_message};
use super::{load, not_now};
use crate::model::{Attendance, representation};
use crate::permissions::RecordMeeting;
use crate::store::{invitees, meetings};

/// One line of the roll.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The invitee.
    pub invitee: String,
    /// How they take part.
    pub attendance: Attendance,
    /// Who stands in, for [`Attendance::Represented`].
    pub by: Option<String>,
    /// When they came, for [`Attendance::Late`]; the instant of the marking when it is not said.
    pub at: Option<UtcMicros>,
}

/// What is wrong with a line of the roll.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttendanceRefused {
    /// The invitee.
    pub invitee: String,
    /// Nobody was named who stands in, or somebody who may not.
    pub why: Option<representation::Refused>,
}

impl AttendanceRefused {
    /// What to tell.
    pub fn message(&self) -> Message {
        match self.why {
            None => "meetings-refused-who".into(),
            Some(refused) => representation_message(refused),
        }
    }
}

/// Why the roll cannot be recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RollRefused {
    /// The day of the meeting has not come: until then invitees answer for themselves.
    NotYet {
        /// The day.
        day: Day,
    },
    /// Some lines cannot be.
    Lines(Vec<AttendanceRefused>),
}

impl RollRefused {
    /// What to tell about the roll as a whole; each line has its own words.
    pub fn message(&self) -> Message {
        match self {
            Self::NotYet { day } => Message::new("meetings-refused-roll-early").with("day", *day),
            Self::Lines(_) => "meetings-refused-roll".into(),
        }
    }
}

/// Whether the roll may be taken at an instant: from the day of the meeting on.
///
/// # Errors
/// The day has not come.
pub(crate) fn roll_in_time(app: &App, meeting: &meetings::Model, now: UtcMicros) -> Result<(), RollRefused> {
    let window = meeting.window(app.formats.zone());
    if window.takes_roll(now) { Ok(()) } else { Err(RollRefused::NotYet { day: window.day }) }
}

/// Records lines of the roll: one, or the whole list. Lines that say what is stored change nothing.
///
/// # Errors
/// A refusal before the day of the meeting, or the lines that cannot be, nothing being written then; `Fault` for a wrong
/// state or the database.
pub async fn record_attendance(
    app: &App,
    work: &mut Work,
    permit: &Permit<RecordMeeting>,
    id: &str,
    marks: &[Mark],
) -> Answer<Result<usize, RollRefused>> {
    let meeting = load(work, permit, id, None).await?;
    if !meeting.state().takes_attendance() {
        return Err(not_now());
    }
    if let Err(refused) = roll_in_time(app, &meeting, work.now()) {
        return Ok(Err(refused));
    }
    let statutes = app.statutes.load_full();
    let proxies = meeting.body.as_deref().and_then(|id| statutes.body(id)).map_or(0, |body| body.proxies);
    let all = invitees::of_meeting(work.tx(), id).await?;
    if let Some(refused) = check(&all, marks, proxies) {
        return Ok(Err(RollRefused::Lines(refused)));
    }
    let now = meeting.arrival(work.now(), app.formats.zone());
    let mut changed = 0;
    for mark in marks {
        let invitee = all.iter().find(|invitee| invitee.id == mark.invitee).ok_or(Fault::NotFound)?;
        changed += usize::from(write(work, invitee, mark, now).await?);
    }
    if changed > 0 {
        work.audit("meetings.attendance", ("meeting", id), &meeting.unit_path, &changed.to_string()).await?;
    }
    Ok(Ok(changed))
}

fn check(all: &[invitees::Model], marks: &[Mark], proxies: u32) -> Option<Vec<AttendanceRefused>> {
    // The roll as it would be: stored lines, overwritten by those sent.
    let mut after: HashMap<String, Vec<String>> = HashMap::new();
    for invitee in all {
        let mark = marks.iter().find(|mark| mark.invitee == invitee.id);
        let (attendance, by) = match mark {
            Some(mark) => (mark.attendance, mark.by.clone()),
            None => (invitee.attendance(), invitee.represented_by.clone()),
        };
        if let (Attendance::Represented, Some(by)) = (attendance, by) {
            after.entry(by).or_default().push(invitee.id.clone());
        }
    }
    let mut refused = Vec::new();
    for mark in marks.iter().filter(|mark| mark.attendance == Attendance::Represented) {
        let Some(seat) = all.iter().find(|invitee| invitee.id == mark.invitee) else { continue };
        let why = match mark.by.as_deref().filter(|by| !by.is_empty()) {
            None => Some(None),
            Some(by) => may_represent(all, seat, by, proxies, &after).err().map(Some),
        };
        if let Some(why) = why {
            refused.push(AttendanceRefused { invitee: seat.id.clone(), why });
        }
    }
    (!refused.is_empty()).then_some(refused)
}

async fn write(work: &Work, invitee: &invitees::Model, mark: &Mark, now: UtcMicros) -> Answer<bool> {
    let by = mark.by.clone().filter(|_| mark.attendance == Attendance::Represented);
    let same = invitee.attendance() == mark.attendance && invitee.represented_by == by;
    if same && (mark.at.is_none() || mark.at == invitee.arrived_at) {
        return Ok(false);
    }
    let arrived = match mark.attendance {
        Attendance::Present | Attendance::Late | Attendance::Represented => {
            Some(mark.at.or(invitee.arrived_at.filter(|_| same)).unwrap_or(now))
        }
        _ => None,
    };
    let mut row = invitee.clone().into_active_model();
    row.attendance = Set(mark.attendance.name().to_owned());
    row.represented_by = Set(by);
    row.arrived_at = Set(arrived);
    row.update(work.tx()).await?;
    Ok(true)
}

/// Marks the invitee of a code as present, or as late once the meeting is open.
///
/// # Errors
/// A refusal before the day of the meeting; [`Fault::NotFound`] for a code that is nobody's or of a meeting beyond the
/// permit; a wrong state; the database.
pub async fn check_in(
    app: &App,
    work: &mut Work,
    permit: &Permit<RecordMeeting>,
    code: &str,
) -> Answer<Result<String, RollRefused>> {
    let invitee = invitees::by_code(work.tx(), &invitees::normal_code(code)).await?.ok_or(Fault::NotFound)?;
    let meeting: meetings::Model = load(work, permit, &invitee.meeting_id, None).await?;
    if !meeting.state().takes_attendance() {
        return Err(not_now());
    }
    if let Err(refused) = roll_in_time(app, &meeting, work.now()) {
        return Ok(Err(refused));
    }
    if invitee.attendance().is_there() {
        return Ok(Ok(meeting.id));
    }
    let late = meeting.opened_at.is_some();
    let attendance = if late { Attendance::Late } else { Attendance::Present };
    let mark = Mark { invitee: invitee.id.clone(), attendance, by: None, at: None };
    write(work, &invitee, &mark, meeting.arrival(work.now(), app.formats.zone())).await?;
    work.audit("meetings.check_in", ("invitee", &invitee.id), &meeting.unit_path, attendance.name()).await?;
    Ok(Ok(meeting.id))
}
