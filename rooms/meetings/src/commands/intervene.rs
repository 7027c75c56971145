//! The log of interventions.

use rawabit_platform::lang::Multi;
use rawabit_platform::permit::Permit;
use rawabit_platform::{Answer, Fault, UtcMicros, Work};
use sea_orm::{ActiveModelTrait as _, EntityTrait as _, Set};

use super::{load, not_now};
use crate::permissions::RecordMeeting;
use crate::store::{agenda, interventions, meetings};

/// What somebody said.
#[derive(Clone, Debug)]
pub struct NewIntervention {
    /// The agenda item, if any.
    pub item: Option<String>,
    /// The person, when the organisation knows them.
    pub person: Option<String>,
    /// Their name otherwise.
    pub speaker: String,
    /// The sense of it.
    pub summary: Multi,
    /// When it began; the instant of the noting when it is not said.
    pub started_at: Option<UtcMicros>,
    /// When it ended.
    pub ended_at: Option<UtcMicros>,
}

/// Notes an intervention. Returns its identifier.
///
/// # Errors
/// [`Fault::NotFound`] for an item of another meeting; a wrong state; the database.
pub async fn intervene(
    work: &mut Work,
    permit: &Permit<RecordMeeting>,
    meeting_id: &str,
    new: NewIntervention,
) -> Answer<String> {
    let meeting = load(work, permit, meeting_id, None).await?;
    if !meeting.state().takes_interventions() {
        return Err(not_now());
    }
    if let Some(item) = &new.item
        && agenda::find(work.tx(), meeting_id, item).await?.is_none()
    {
        return Err(Fault::NotFound);
    }
    let id = work.id();
    new.into_row(&id, &meeting, work.now()).insert(work.tx()).await?;
    work.audit("meetings.intervention", ("meeting", meeting_id), &meeting.unit_path, "add").await?;
    Ok(id)
}

/// Removes an intervention noted by mistake.
///
/// # Errors
/// [`Fault::NotFound`], a wrong state, the database.
pub async fn remove_intervention(
    work: &mut Work,
    permit: &Permit<RecordMeeting>,
    meeting_id: &str,
    id: &str,
) -> Answer<()> {
    let meeting = load(work, permit, meeting_id, None).await?;
    if !meeting.state().takes_interventions() {
        return Err(not_now());
    }
    let stored = interventions::Entity::find_by_id(id).one(work.tx()).await?;
    if stored.is_none_or(|row| row.meeting_id != meeting_id) {
        return Err(Fault::NotFound);
    }
    interventions::Entity::delete_by_id(id).exec(work.tx()).await?;
    work.audit("meetings.intervention", ("meeting", meeting_id), &meeting.unit_path, "remove").await?;
    Ok(())
}

impl NewIntervention {
    fn into_row(self, id: &str, meeting: &meetings::Model, now: UtcMicros) -> interventions::ActiveModel {
        interventions::ActiveModel {
            id: Set(id.to_owned()),
            meeting_id: Set(meeting.id.clone()),
            item_id: Set(self.item),
            person_id: Set(self.person),
            speaker: Set(self.speaker),
            summary: Set(self.summary),
            started_at: Set(self.started_at.unwrap_or(meeting.moment(now))),
            ended_at: Set(self.ended_at),
        }
    }
}
