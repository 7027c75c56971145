//! The agenda: items and sub-items, moved without a script.

use rawabit_platform::lang::Multi;
use rawabit_platform::permit::Permit;
use rawabit_platform::{Answer, Fault, UtcMicros, Work};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, Set,
};

use super::{load, not_now};
use crate::model::{AgendaKind, Late};
use crate::permissions::RecordMeeting;
use crate::store::agenda;

/// An item of the agenda.
#[derive(Clone, Debug)]
pub struct AgendaInput {
    /// The item above it, for a sub-item.
    pub parent: Option<String>,
    /// What kind of question.
    pub kind: AgendaKind,
    /// Its title.
    pub title: Multi,
    /// A line about it.
    pub note: Multi,
    /// Minutes set aside.
    pub minutes: Option<i32>,
    /// The office that presents it, or empty.
    pub presenter: String,
    /// Kind, identifier and label of a record it is about: `("decision", …, "2018/03")`.
    pub link: Option<(String, String, String)>,
}

/// Where an item goes among its neighbours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// Before the one before it.
    Up,
    /// After the one after it.
    Down,
}

/// Adds an item at the end of its level. Returns its identifier.
///
/// # Errors
/// [`Fault::NotFound`] for a parent of another meeting; a wrong state; the database.
pub async fn add_agenda_item(
    work: &mut Work,
    permit: &Permit<RecordMeeting>,
    meeting_id: &str,
    input: AgendaInput,
) -> Answer<String> {
    let meeting = load(work, permit, meeting_id, None).await?;
    if !meeting.state().takes_agenda() {
        return Err(not_now());
    }
    let items = agenda::of_meeting(work.tx(), meeting_id).await?;
    if let Some(parent) = &input.parent
        && !items.iter().any(|item| item.id == *parent)
    {
        return Err(Fault::NotFound);
    }
    let id = work.id();
    let mut row = fields(&input);
    row.id = Set(id.clone());
    row.meeting_id = Set(meeting_id.to_owned());
    row.version = Set(1);
    row.late = Set(String::new());
    if meeting.convened_at.is_some() {
        mark(&mut row, Late::Added, work.now());
    }
    row.position = Set(items.iter().map(|item| item.position).max().unwrap_or(0) + 1);
    row.insert(work.tx()).await?;
    work.audit("meetings.agenda", ("meeting", meeting_id), &meeting.unit_path, "add").await?;
    Ok(id)
}

/// Changes an item in its place. A parent that would make a circle is not taken. `version` is the one that was edited.
///
/// # Errors
/// [`Fault::NotFound`], [`Fault::Stale`], a wrong state, the database.
pub async fn change_agenda_item(
    work: &mut Work,
    permit: &Permit<RecordMeeting>,
    meeting_id: &str,
    id: &str,
    version: Option<i32>,
    input: AgendaInput,
) -> Answer<()> {
    let meeting = load(work, permit, meeting_id, None).await?;
    if !meeting.state().takes_agenda() {
        return Err(not_now());
    }
    let items = agenda::of_meeting(work.tx(), meeting_id).await?;
    let stored = items.iter().find(|item| item.id == id).ok_or(Fault::NotFound)?;
    if version.is_some_and(|version| version != stored.version) {
        return Err(Fault::Stale);
    }
    let mut row = fields(&input);
    if let Some(parent) = &input.parent
        && (!items.iter().any(|item| item.id == *parent) || below(&items, id).contains(parent))
    {
        row.parent_id = Set(stored.parent_id.clone());
    }
    row.id = Set(id.to_owned());
    row.version = Set(stored.version + 1);
    if meeting.convened_at.is_some() && differs(&row, stored) {
        // What came up later is new, however often it is reworded.
        let what = if stored.late == Late::Added.name() { Late::Added } else { Late::Changed };
        mark(&mut row, what, work.now());
    }
    row.update(work.tx()).await?;
    work.audit("meetings.agenda", ("meeting", meeting_id), &meeting.unit_path, "change").await?;
    Ok(())
}

/// Moves an item past its neighbour on the same level; at the end of its level it stays.
///
/// # Errors
/// [`Fault::NotFound`], a wrong state, the database.
pub async fn move_agenda_item(
    work: &mut Work,
    permit: &Permit<RecordMeeting>,
    meeting_id: &str,
    id: &str,
    direction: Move,
) -> Answer<()> {
    let meeting = load(work, permit, meeting_id, None).await?;
    if !meeting.state().takes_agenda() {
        return Err(not_now());
    }
    let items = agenda::of_meeting(work.tx(), meeting_id).await?;
    let stored = items.iter().find(|item| item.id == id).ok_or(Fault::NotFound)?;
    let level: Vec<&agenda::Model> = items.iter().filter(|item| item.parent_id == stored.parent_id).collect();
    let here = level.iter().position(|item| item.id == id).ok_or(Fault::NotFound)?;
    let there = match direction {
        Move::Up => here.checked_sub(1),
        Move::Down => Some(here + 1),
    };
    let Some(other) = there.and_then(|n| level.get(n)) else { return Ok(()) };
    for (item, position) in [(stored, other.position), (*other, stored.position)] {
        let mut row = item.clone().into_active_model();
        row.position = Set(position);
        // The one that was taken by the hand is marked; its neighbour only made room. A graver mark stays.
        if item.id == id && meeting.convened_at.is_some() && stored.late.is_empty() {
            mark(&mut row, Late::Moved, work.now());
        }
        row.update(work.tx()).await?;
    }
    work.audit("meetings.agenda", ("meeting", meeting_id), &meeting.unit_path, "move").await?;
    Ok(())
}

/// Takes an item and everything below it off the agenda. What the invitees were told of stays, marked as removed.
///
/// # Errors
/// [`Fault::NotFound`], [`Fault::Stale`], a wrong state, the database.
pub async fn remove_agenda_item(
    work: &mut Work,
    permit: &Permit<RecordMeeting>,
    meeting_id: &str,
    id: &str,
    version: Option<i32>,
) -> Answer<()> {
    let meeting = load(work, permit, meeting_id, None).await?;
    if !meeting.state().takes_agenda() {
        return Err(not_now());
    }
    let items = agenda::of_meeting(work.tx(), meeting_id).await?;
    let stored = items.iter().find(|item| item.id == id).ok_or(Fault::NotFound)?;
    if version.is_some_and(|version| version != stored.version) {
        return Err(Fault::Stale);
    }
    let known = |item: &&agenda::Model| meeting.convened_at.is_some() && item.late != Late::Added.name();
    let going = below(&items, id);
    let (known, unknown): (Vec<_>, Vec<_>) =
        items.iter().filter(|item| going.contains(&item.id)).partition(known);
    for item in known {
        let mut row = item.clone().into_active_model();
        row.version = Set(item.version + 1);
        mark(&mut row, Late::Removed, work.now());
        row.update(work.tx()).await?;
    }
    let unknown = unknown.into_iter().map(|item| item.id.clone());
    agenda::Entity::delete_many().filter(agenda::Column::Id.is_in(unknown)).exec(work.tx()).await?;
    work.audit("meetings.agenda", ("meeting", meeting_id), &meeting.unit_path, "remove").await?;
    Ok(())
}

fn mark(row: &mut agenda::ActiveModel, what: Late, now: UtcMicros) {
    row.late = Set(what.name().to_owned());
    row.late_at = Set(Some(now));
}

/// Whether a row would say anything else than what is stored.
fn differs(row: &agenda::ActiveModel, stored: &agenda::Model) -> bool {
    row.parent_id.try_as_ref() != Some(&stored.parent_id)
        || row.kind.try_as_ref() != Some(&stored.kind)
        || row.title.try_as_ref() != Some(&stored.title)
        || row.note.try_as_ref() != Some(&stored.note)
        || row.minutes.try_as_ref() != Some(&stored.minutes)
        || row.presenter.try_as_ref() != Some(&stored.presenter)
        || row.link_kind.try_as_ref() != Some(&stored.link_kind)
        || row.link_id.try_as_ref() != Some(&stored.link_id)
}

/// An item and all below it.
fn below(items: &[agenda::Model], id: &str) -> Vec<String> {
    let mut found = vec![id.to_owned()];
    let mut n = 0;
    while n < found.len() {
        let parent = found[n].clone();
        let children = items.iter().filter(|item| item.parent_id.as_deref() == Some(&parent));
        let new: Vec<String> =
            children.map(|item| item.id.clone()).filter(|child| !found.contains(child)).collect();
        found.extend(new);
        n += 1;
    }
    found
}

fn fields(input: &AgendaInput) -> agenda::ActiveModel {
    let (kind, id, label) = input.link.clone().unwrap_or_default();
    agenda::ActiveModel {
        parent_id: Set(input.parent.clone()),
        kind: Set(input.kind.name().to_owned()),
        title: Set(input.title.clone()),
        note: Set(input.note.clone()),
        minutes: Set(input.minutes),
        presenter: Set(input.presenter.clone()),
        link_kind: Set(kind),
        link_id: Set(id),
        link_label: Set(label),
        ..Default::default()
    }
}
