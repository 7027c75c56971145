//! What other rooms and the door may ask.

use rawabit_platform::{Multi, UtcMicros};
use sea_orm::{ConnectionTrait, DbErr};

use crate::model::{Quorum, Roll, State};
use crate::store::{agenda, invitees, meetings, minutes, votes};

/// A query of every meeting's identifier, state, call and hours, for the conditions of other rooms' questions about many meetings at
/// once: `JOIN (STANDING_SQL) sitting ON sitting.id = …`. States are the names of [`State`].
pub const STANDING_SQL: &str = "SELECT id, state, call_number, starts_at, opened_at FROM meeting";

/// How a meeting stands: what other rooms build on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Its identifier.
    pub id: String,
    /// Its state.
    pub state: State,
    /// Which call, from 1.
    pub call: u8,
    /// The hour of the call before, for a further call.
    pub call_before: Option<UtcMicros>,
    /// The hour that the convocation names.
    pub starts_at: UtcMicros,
    /// Where.
    pub place: Multi,
    /// When the convocations left.
    pub convened_at: Option<UtcMicros>,
    /// Days of notice, as they were counted then.
    pub notice_days: Option<u32>,
    /// The article that the notice rests on.
    pub notice_article: String,
    /// When it began.
    pub opened_at: Option<UtcMicros>,
    /// When it ended.
    pub closed_at: Option<UtcMicros>,
    /// Who presided.
    pub chair: Option<String>,
    /// The quorum as its opening recorded it.
    pub quorum: Option<Quorum>,
    /// The roll as it stands.
    pub roll: Roll,
    /// The fingerprint of the approved minutes, and when they were approved.
    pub minutes: Option<(String, UtcMicros)>,
}

impl Standing {
    /// When it was held: its beginning; the planned hour until there is one.
    pub fn held_at(&self) -> UtcMicros {
        self.opened_at.unwrap_or(self.starts_at)
    }
}

/// How a meeting stands; none where there is no such meeting.
///
/// # Errors
/// The database does not answer.
pub async fn standing(db: &impl ConnectionTrait, id: &str) -> Result<Option<Standing>, DbErr> {
    let Some(meeting) = meetings::find(db, id).await? else { return Ok(None) };
    let roll = invitees::roll(&invitees::of_meeting(db, id).await?);
    let approved = match meeting.state() {
        State::Approved => minutes::latest(db, id).await?.map(|version| (version.sha256, version.at)),
        _ => None,
    };
    Ok(Some(Standing {
        state: meeting.state(),
        call: meeting.call(),
        quorum: meeting.recorded_quorum(),
        call_before: meeting.call_before,
        starts_at: meeting.starts_at,
        convened_at: meeting.convened_at,
        notice_days: meeting.notice_days.and_then(|days| u32::try_from(days).ok()),
        notice_article: meeting.article,
        opened_at: meeting.opened_at,
        closed_at: meeting.closed_at,
        chair: meeting.chair_person,
        place: meeting.place,
        id: meeting.id,
        roll,
        minutes: approved,
    }))
}

/// A vote that a meeting took.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// The item of the agenda, if any.
    pub item: Option<String>,
    /// Whether it was adopted.
    pub adopted: bool,
    /// Votes for, against, abstentions.
    pub counted: (u32, u32, u32),
    /// The article of the majority.
    pub article: String,
    /// When.
    pub at: UtcMicros,
}

/// The votes of a meeting, in the order they were taken.
///
/// # Errors
/// The database does not answer.
pub async fn votes_taken(db: &impl ConnectionTrait, id: &str) -> Result<Vec<Taken>, DbErr> {
    let taken = |row: votes::Model| Taken {
        item: row.item_id,
        adopted: row.adopted,
        counted: (
            row.votes_for.unsigned_abs(),
            row.votes_against.unsigned_abs(),
            row.votes_abstain.unsigned_abs(),
        ),
        article: row.article,
        at: row.at,
    };
    Ok(votes::of_meeting(db, id).await?.into_iter().map(taken).collect())
}

/// A seat or guest that is called to a meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitee {
    /// Its identifier on the roll.
    pub id: String,
    /// The office that sits; empty for guests and ad-hoc meetings.
    pub office: String,
    /// The unit of the office.
    pub unit_id: String,
    /// Who holds it; none for a vacant seat.
    pub person_id: Option<String>,
    /// Persons who may represent them.
    pub deputies: Vec<String>,
}

/// The roll of a meeting, in its order.
///
/// # Errors
/// The database does not answer.
pub async fn invitees(db: &impl ConnectionTrait, meeting_id: &str) -> Result<Vec<Invitee>, DbErr> {
    let rows = invitees::of_meeting(db, meeting_id).await?;
    Ok(rows
        .into_iter()
        .map(|row| Invitee {
            deputies: row.deputies(),
            id: row.id,
            office: row.office,
            unit_id: row.unit_id,
            person_id: row.person_id,
        })
        .collect())
}

/// The items of a meeting's agenda with their titles, in their order.
///
/// # Errors
/// The database does not answer.
pub async fn agenda_of(db: &impl ConnectionTrait, id: &str) -> Result<Vec<(String, Multi)>, DbErr> {
    let items = agenda::numbered(&agenda::of_meeting(db, id).await?);
    Ok(items.into_iter().map(|(_, item)| (item.id, item.title)).collect())
}
