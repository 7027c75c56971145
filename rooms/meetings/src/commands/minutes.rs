//! Drafting, correcting and approving minutes.

use rawabit_platform::lang::{Message, Multi};
use rawabit_platform::ledger::NewAct;
use rawabit_platform::permit::Permit;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Work};
use sea_orm::{ActiveModelTrait as _, Set};
use sha2::{Digest, Sha256};

use super::compose::{Records, compose};
use super::{load, not_now};
use crate::model::State;
use crate::model::minutes::Minutes;
use crate::permissions::{ApproveMinutes, RecordMeeting};
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

/// In whose name minutes are approved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Approval {
    /// The holder of an office that the statutes name.
    Office(String),
    /// The body itself, at a later meeting.
    Body,
}

/// Why minutes cannot be approved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MinutesRefused {
    /// There is no draft.
    NoDraft,
    /// The statutes name others.
    NotTheirs,
    /// Nobody holds that office today.
    Vacant,
}

impl MinutesRefused {
    /// The field it belongs to.
    pub fn field(self) -> &'static str {
        "approved_by"
    }

    /// What to tell.
    pub fn message(self) -> Message {
        match self {
            Self::NoDraft => "meetings-refused-no-draft",
            Self::NotTheirs => "meetings-refused-approver",
            Self::Vacant => "meetings-refused-approver-vacant",
        }
        .into()
    }
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

/// Approves the latest version: it becomes the record, and its hash an act. Returns the version's number.
///
/// # Errors
/// A refusal for the form; `Fault` for a wrong state, a stale version, the database.
pub async fn approve_minutes(
    app: &App,
    work: &mut Work,
    permit: &Permit<ApproveMinutes>,
    id: &str,
    base: Option<i32>,
    approval: Approval,
) -> Answer<Result<i32, MinutesRefused>> {
    let meeting = load(work, permit, id, None).await?;
    if !matches!(meeting.state(), State::Drafted | State::Corrected) {
        return Err(not_now());
    }
    let Some(stored) = minutes::latest(work.tx(), id).await? else { return Ok(Err(MinutesRefused::NoDraft)) };
    if base.is_some_and(|base| base != stored.number) {
        return Err(rawabit_platform::Fault::Stale);
    }
    if let Err(refused) = entitled(app, work, &meeting, &approval).await? {
        return Ok(Err(refused));
    }
    let statutes = app.statutes.load_full();
    let body = meeting.body.as_deref().and_then(|id| statutes.body(id));
    let article = body
        .and_then(|body| body.article.clone())
        .or_else(|| statutes.meetings.article.clone())
        .unwrap_or_default();
    let by = match &approval {
        Approval::Office(office) => office.as_str(),
        Approval::Body => "body",
    };
    let sha256 = hash(&stored.body);
    let act = NewAct::new("minutes.approved", "meeting", id, &meeting.unit_path)
        .fact("sha256", sha256.as_str())
        .fact("minutes_version", stored.number)
        .fact("body", meeting.body.clone().unwrap_or_default())
        .fact("held_on", meeting.starts_at.day(app.formats.zone()).to_string())
        .fact("approved_by", by)
        .cites(&article, &statutes.edition.version);
    let act = work.act(act).await?;
    let number = stored.number + 1;
    let row = minutes::ActiveModel {
        id: Set(work.id()),
        meeting_id: Set(id.to_owned()),
        number: Set(number),
        kind: Set("approved".to_owned()),
        body: Set(stored.body),
        note: Set(by.to_owned()),
        author: Set(work.author().label.clone()),
        at: Set(work.now()),
        sha256: Set(sha256),
        act_idx: Set(i64::try_from(act.index).ok()),
    };
    row.insert(work.tx()).await?;
    let unit = meeting.unit_path.clone();
    step(work, meeting, State::Approved).await?;
    work.audit("meetings.approve_minutes", ("meeting", id), &unit, by).await?;
    Ok(Ok(number))
}

/// Whether the statutes let minutes be approved in this name, and somebody holds that office today.
async fn entitled(
    app: &App,
    work: &Work,
    meeting: &meetings::Model,
    approval: &Approval,
) -> Answer<Result<(), MinutesRefused>> {
    let statutes = app.statutes.load_full();
    let body = meeting.body.as_deref().and_then(|id| statutes.body(id));
    let named = body.map_or(&[][..], |body| &body.minutes_approved_by);
    match approval {
        Approval::Body if named.is_empty() => Ok(Ok(())),
        Approval::Office(office) if named.contains(office) => {
            let today = work.now().day(app.formats.zone());
            let held = rawabit_federation::holders(work.tx(), &meeting.unit_id, office, today).await?;
            Ok(if held.is_empty() { Err(MinutesRefused::Vacant) } else { Ok(()) })
        }
        _ => Ok(Err(MinutesRefused::NotTheirs)),
    }
}

fn hash(text: &str) -> String {
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

async fn step(work: &Work, meeting: meetings::Model, to: State) -> Answer<()> {
    let (id, unit) = (meeting.id.clone(), meeting.unit_path.clone());
    let mut row = meeting.change();
    row.state = Set(to.name().to_owned());
    row.update(work.tx()).await?;
    work.audit("meetings.minutes", ("meeting", &id), &unit, to.name()).await?;
    Ok(())
}
