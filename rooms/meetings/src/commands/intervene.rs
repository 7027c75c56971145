//! The log of interventions.

use rawabit_platform::lang::{Multi, Preference};
use rawabit_platform::permit::Permit;
use rawabit_platform::{Answer, Fault, Lang, UtcMicros, Work};
use sea_orm::{ActiveModelTrait as _, EntityTrait as _, IntoActiveModel as _, Set};

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

/// Corrects an intervention. `version` is the one that was edited; an hour that is not said stays as it was noted.
///
/// # Errors
/// [`Fault::NotFound`], [`Fault::Stale`], a wrong state, the database.
pub async fn change_intervention(
    work: &mut Work,
    permit: &Permit<RecordMeeting>,
    meeting_id: &str,
    id: &str,
    version: Option<i32>,
    new: NewIntervention,
) -> Answer<()> {
    let (meeting, stored) = stored(work, permit, meeting_id, id, version).await?;
    if let Some(item) = &new.item
        && stored.item_id.as_ref() != Some(item)
        && agenda::find(work.tx(), meeting_id, item).await?.is_none()
    {
        return Err(Fault::NotFound);
    }
    let mut row = stored.clone().into_active_model();
    row.item_id = Set(new.item);
    row.person_id = Set(new.person);
    row.speaker = Set(new.speaker);
    row.summary = Set(new.summary);
    row.started_at = Set(new.started_at.unwrap_or(stored.started_at));
    row.ended_at = Set(new.ended_at);
    row.version = Set(stored.version + 1);
    row.update(work.tx()).await?;
    let of = format!("change: {}", speaker(work, &stored).await?);
    work.audit("meetings.intervention", ("meeting", meeting_id), &meeting.unit_path, &of).await?;
    Ok(())
}

/// Removes an intervention noted by mistake. The audit keeps of whom it was, and nothing of what was said.
///
/// # Errors
/// [`Fault::NotFound`], [`Fault::Stale`], a wrong state, the database.
pub async fn remove_intervention(
    work: &mut Work,
    permit: &Permit<RecordMeeting>,
    meeting_id: &str,
    id: &str,
    version: Option<i32>,
) -> Answer<()> {
    let (meeting, stored) = stored(work, permit, meeting_id, id, version).await?;
    interventions::Entity::delete_by_id(id).exec(work.tx()).await?;
    let of = format!("remove: {}", speaker(work, &stored).await?);
    work.audit("meetings.intervention", ("meeting", meeting_id), &meeting.unit_path, &of).await?;
    Ok(())
}

/// A meeting whose interventions may change, and one of them in the version that was edited.
async fn stored(
    work: &Work,
    permit: &Permit<RecordMeeting>,
    meeting_id: &str,
    id: &str,
    version: Option<i32>,
) -> Answer<(meetings::Model, interventions::Model)> {
    let meeting = load(work, permit, meeting_id, None).await?;
    if !meeting.state().takes_interventions() {
        return Err(not_now());
    }
    let stored = interventions::find(work.tx(), meeting_id, id).await?.ok_or(Fault::NotFound)?;
    if version.is_some_and(|version| version != stored.version) {
        return Err(Fault::Stale);
    }
    Ok((meeting, stored))
}

/// Whose intervention it is, in the first language that the name is written in.
async fn speaker(work: &Work, stored: &interventions::Model) -> Answer<String> {
    let Some(id) = &stored.person_id else { return Ok(stored.speaker.clone()) };
    let named = rawabit_people::named(work.tx(), std::slice::from_ref(id)).await?;
    Ok(named
        .get(id)
        .map_or_else(|| id.clone(), |person| person.name.get(Preference::of_the_house(Lang::Ar)).to_owned()))
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
            version: Set(1),
        }
    }
}
