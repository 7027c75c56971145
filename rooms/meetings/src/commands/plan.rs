//! Planning: a draft that nobody has been told of.

use rawabit_platform::lang::Message;
use rawabit_platform::permit::Permit;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Fault, Lang, Multi, UtcMicros, Work};
use sea_orm::{ActiveModelTrait as _, Set};

use super::{invite, load};
use crate::model::State;
use crate::permissions::Convene;
use crate::store::meetings;

/// Somebody invited besides the members; has no vote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guest {
    /// The person, when the organisation knows them.
    pub person_id: Option<String>,
    /// Their name otherwise.
    pub name: String,
    /// Where the convocation goes.
    pub email: String,
    /// The language of the convocation.
    pub lang: Lang,
}

/// A meeting about to be planned.
#[derive(Clone, Debug)]
pub struct NewMeeting {
    /// The unit whose meeting it is.
    pub unit: String,
    /// The body of the statutes, or none for an ad-hoc meeting.
    pub body: Option<String>,
    /// Its title.
    pub title: Multi,
    /// When it begins.
    pub starts_at: UtcMicros,
    /// How long it is expected to last, in minutes.
    pub duration: i32,
    /// Where.
    pub place: Multi,
    /// The video address, or empty.
    pub video: String,
    /// Whether the public calendar shows it.
    pub public: bool,
    /// Persons called with a vote: to an ad-hoc meeting, or those on the frozen roll of a body in which all members of the unit
    /// sit. Other bodies' members follow from the mandates.
    pub people: Vec<String>,
    /// Guests.
    pub guests: Vec<Guest>,
}

/// Why a meeting cannot be planned so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlanRefused {
    /// No such unit, or none of the planner's.
    Unit,
    /// The statutes give this body to other kinds of units.
    Body,
    /// Neither a place nor a video address.
    Nowhere,
    /// The statutes do not count presence by video.
    Remote,
    /// The video address is no web address.
    Video,
    /// An ad-hoc meeting without participants.
    Nobody,
    /// A person that does not exist.
    UnknownPerson,
}

impl PlanRefused {
    /// The field it belongs to.
    pub fn field(&self) -> &'static str {
        match self {
            Self::Unit => "unit",
            Self::Body => "body",
            Self::Nowhere | Self::Remote => "place",
            Self::Video => "video",
            Self::Nobody | Self::UnknownPerson => "people",
        }
    }

    /// What to tell.
    pub fn message(&self) -> Message {
        match self {
            Self::Unit => "meetings-refused-unit",
            Self::Body => "meetings-refused-body",
            Self::Nowhere => "meetings-refused-nowhere",
            Self::Remote => "meetings-refused-remote",
            Self::Video => "meetings-refused-video",
            Self::Nobody => "meetings-refused-nobody",
            Self::UnknownPerson => "meetings-refused-person",
        }
        .into()
    }
}

/// Plans a meeting as a draft, with its invitees computed from the mandates of the day of the meeting. Returns its
/// identifier.
///
/// # Errors
/// A refusal for the form; [`Fault::NotFound`] when the permit is for another unit; the database.
pub async fn plan(
    app: &App,
    work: &mut Work,
    permit: &Permit<Convene>,
    new: NewMeeting,
) -> Answer<Result<String, PlanRefused>> {
    let unit = match check(app, work, permit, &new).await? {
        Ok(unit) => unit,
        Err(refused) => return Ok(Err(refused)),
    };
    let id = work.id();
    let meeting = meetings::ActiveModel {
        id: Set(id.clone()),
        unit_id: Set(unit.id),
        unit_path: Set(unit.path.clone()),
        body: Set(new.body.clone()),
        title: Set(new.title.clone()),
        search_text: Set(meetings::search_text(&new.title)),
        starts_at: Set(new.starts_at),
        duration: Set(new.duration),
        place: Set(new.place.clone()),
        video: Set(new.video.clone()),
        call_number: Set(1),
        call_before: Set(None),
        is_public: Set(new.public),
        state: Set(State::Draft.name().to_owned()),
        urgent_reason: Set(Multi::default()),
        notice_days: Set(None),
        article: Set(String::new()),
        sequence: Set(0),
        chair_person: Set(None),
        created_at: Set(work.now()),
        convened_at: Set(None),
        opened_at: Set(None),
        closed_at: Set(None),
        quorum: Set(None),
        article_id: Set(None),
        version: Set(1),
        recorded_at: Set(None),
        convened_by: Set(String::new()),
        cancel_reason: Set(Multi::default()),
        asked: Set(None),
        asked_of: Set(None),
    }
    .insert(work.tx())
    .await?;
    if !invite::write(app, work, &meeting, &new.people, &new.guests).await? {
        return Ok(Err(PlanRefused::UnknownPerson));
    }
    work.audit("meetings.plan", ("meeting", &id), &unit.path, "").await?;
    Ok(Ok(id))
}

/// Changes a draft: everything, the unit included.
///
/// # Errors
/// As [`plan`]; [`Fault::Stale`]; a refusal when the convocations have left.
pub async fn change(
    app: &App,
    work: &mut Work,
    permit: &Permit<Convene>,
    id: &str,
    version: Option<i32>,
    new: NewMeeting,
) -> Answer<Result<(), PlanRefused>> {
    let stored = load(work, permit, id, version).await?;
    if stored.state() != State::Draft {
        return Err(super::not_now());
    }
    let unit = match check(app, work, permit, &new).await? {
        Ok(unit) => unit,
        Err(refused) => return Ok(Err(refused)),
    };
    let mut row = stored.change();
    row.unit_id = Set(unit.id);
    row.unit_path = Set(unit.path.clone());
    row.body = Set(new.body.clone());
    row.search_text = Set(meetings::search_text(&new.title));
    row.title = Set(new.title.clone());
    row.starts_at = Set(new.starts_at);
    row.duration = Set(new.duration);
    row.place = Set(new.place.clone());
    row.video = Set(new.video.clone());
    row.is_public = Set(new.public);
    let meeting = row.update(work.tx()).await?;
    let people = match new.people.is_empty() && meeting.body.is_some() {
        true => invite::on_roll(work, &meeting).await?,
        false => new.people,
    };
    if !invite::write(app, work, &meeting, &people, &new.guests).await? {
        return Ok(Err(PlanRefused::UnknownPerson));
    }
    work.audit("meetings.change", ("meeting", id), &unit.path, "").await?;
    Ok(Ok(()))
}

async fn check(
    app: &App,
    work: &Work,
    permit: &Permit<Convene>,
    new: &NewMeeting,
) -> Answer<Result<rawabit_federation::Unit, PlanRefused>> {
    let statutes = app.statutes.load_full();
    let Some(unit) = rawabit_federation::unit(work.tx(), &new.unit).await? else {
        return Ok(Err(PlanRefused::Unit));
    };
    if !permit.covers(&unit.path) {
        return Err(Fault::NotFound);
    }
    if let Some(body) = &new.body
        && !statutes.body(body).is_some_and(|body| body.units.contains(&unit.kind))
    {
        return Ok(Err(PlanRefused::Body));
    }
    if !new.video.is_empty() && !is_web_address(&new.video) {
        return Ok(Err(PlanRefused::Video));
    }
    if new.place.is_empty() {
        if new.video.is_empty() {
            return Ok(Err(PlanRefused::Nowhere));
        }
        if new.body.is_some() && !statutes.meetings.remote {
            return Ok(Err(PlanRefused::Remote));
        }
    }
    if new.body.is_none() && new.people.is_empty() {
        return Ok(Err(PlanRefused::Nobody));
    }
    Ok(Ok(unit))
}

fn is_web_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        rest.contains('.')
            && !rest.starts_with(['.', '/'])
            && !text.chars().any(|c| c.is_whitespace() || c.is_control())
    })
}
