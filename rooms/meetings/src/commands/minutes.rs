//! Drafting and correcting minutes.

use rawabit_platform::lang::Multi;
use rawabit_platform::permit::Permit;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Work};
use sea_orm::{ActiveModelTrait as _, Set};
use sha2::{Digest, Sha256};

use super::compose::{Records, compose};
use super::{load, not_now};
use crate::model::State;
use crate::model::minutes::Minutes;
use crate::permissions::RecordMeeting;
use crate::store::{meetings, minutes};

/// The texts that somebody edits.
#[derive(Clone, Debug, Default)]
pub struct MinutesTexts {
    /// The opening paragraphs.
    pub opening: Multi,
    /// The text of each agenda item, by its identifier; items not named keep theirs.
    pub items: Vec<(String, Multi)>,
    /// The closing paragraphs.
    pub closing: Multi,
    /// What was changed, in a few words.
    pub note: String,
}

/// Drafts the minutes from the records, or drafts them again keeping what was edited. Returns the version's number.
///
/// # Errors
/// `Fault` for a wrong state or the database.
pub async fn draft_minutes(
    app: &App,
    work: &mut Work,
    permit: &Permit<RecordMeeting>,
    id: &str,
) -> Answer<i32> {
    let meeting = load(work, permit, id, None).await?;
    if !meeting.state().takes_minutes() {
        return Err(not_now());
    }
    let earlier = minutes::latest(work.tx(), id).await?;
    let records = Records::read(work.tx(), app, meeting).await?;
    let mut fresh = compose(app, &records);
    if let Some(earlier) = &earlier {
        fresh.keep_texts(&earlier.minutes()?);
    }
    let number = earlier.map_or(1, |earlier| earlier.number + 1);
    write(work, id, number, "draft", &fresh, "").await?;
    let state = if number == 1 { State::Drafted } else { State::Corrected };
    step(work, records.meeting, state).await?;
    Ok(number)
}

/// Saves edited texts as a new version. `base` is the number of the version that was edited: another one since means
/// that somebody else saved meanwhile.
///
/// # Errors
/// `Fault::Stale`, a wrong state, the database.
pub async fn save_minutes(
    app: &App,
    work: &mut Work,
    permit: &Permit<RecordMeeting>,
    id: &str,
    base: Option<i32>,
    texts: MinutesTexts,
) -> Answer<i32> {
    let meeting = load(work, permit, id, None).await?;
    if !matches!(meeting.state(), State::Drafted | State::Corrected) {
        return Err(not_now());
    }
    let stored = minutes::latest(work.tx(), id).await?.ok_or_else(not_now)?;
    if base.is_some_and(|base| base != stored.number) {
        return Err(rawabit_platform::Fault::Stale);
    }
    let records = Records::read(work.tx(), app, meeting).await?;
    let mut fresh = compose(app, &records);
    fresh.keep_texts(&stored.minutes()?);
    fresh.opening = texts.opening;
    fresh.closing = texts.closing;
    for (item_id, text) in texts.items {
        if let Some(item) = fresh.items.iter_mut().find(|item| item.id == item_id) {
            item.text = text;
        }
    }
    write(work, id, stored.number + 1, "corrected", &fresh, &texts.note).await?;
    step(work, records.meeting, State::Corrected).await?;
    Ok(stored.number + 1)
}

/// The fingerprint of a version, as the ledger knows it.
pub(super) fn hash(text: &str) -> String {
    hex::encode(Sha256::digest(text.as_bytes()))
}

async fn write(work: &Work, id: &str, number: i32, kind: &str, body: &Minutes, note: &str) -> Answer<()> {
    let body = body.canonical();
    minutes::ActiveModel {
        id: Set(work.id()),
        meeting_id: Set(id.to_owned()),
        number: Set(number),
        kind: Set(kind.to_owned()),
        sha256: Set(hash(&body)),
        body: Set(body),
        note: Set(note.to_owned()),
        author: Set(work.author().label.clone()),
        at: Set(work.now()),
        act_idx: Set(None),
    }
    .insert(work.tx())
    .await?;
    Ok(())
}

/// The meeting one state on.
pub(super) async fn step(work: &Work, meeting: meetings::Model, to: State) -> Answer<()> {
    let (id, unit) = (meeting.id.clone(), meeting.unit_path.clone());
    let mut row = meeting.change();
    row.state = Set(to.name().to_owned());
    row.update(work.tx()).await?;
    work.audit("meetings.minutes", ("meeting", &id), &unit, to.name()).await?;
    Ok(())
}
