//! What a member corrects alone, and what they ask an officer to correct.

use rawabit_people::{Change, KeepPeople, Own, PersonRefused, change, details, set_own_email};
use rawabit_platform::accounts::session::token_hash;
use rawabit_platform::kit::form::plausible_email;
use rawabit_platform::lang::{Lang, Message, Multi};
use rawabit_platform::mail::NewMail;
use rawabit_platform::permit::Permit;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Day, Fault, Work};
use rawabit_statutes::Form;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, Set,
};
use serde_json::json;

use super::{Line, record};
use crate::model::retention::state;
use crate::model::{EventKind, Gender};
use crate::permissions::KeepMembers;
use crate::store::entity::member;
use crate::store::me::{address, correction};
use crate::store::mirror::mirror;

/// How long a link to a new address is good: a day, in seconds.
const LINK_SECONDS: i64 = 24 * 3600;
/// Links that one person may have sent in a day.
const MOST_LINKS: usize = 5;

/// What a member may change alone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnData {
    /// Telephone, E.164.
    pub phone: Option<String>,
    /// Group of professions.
    pub profession: Option<String>,
    /// Area of residence.
    pub area: Option<String>,
}

/// The reader's row in the registry.
pub(crate) async fn own_row(work: &Work, own: &Own) -> Answer<member::Model> {
    let found =
        member::Entity::find().filter(member::Column::PersonId.eq(own.person_id())).one(work.tx()).await?;
    found.ok_or(Fault::NotFound)
}

/// Changes what a member may change alone.
///
/// # Errors
/// [`Fault::NotFound`] for somebody who is not in the registry; [`Fault::Stale`]; the database.
pub async fn correct_own(app: &App, work: &mut Work, own: &Own, version: i64, data: OwnData) -> Answer<()> {
    let stored = own_row(work, own).await?;
    if stored.version != version {
        return Err(Fault::Stale);
    }
    let changed: Vec<&str> = [
        ("phone", data.phone != stored.phone),
        ("profession", data.profession != stored.profession),
        ("area", data.area != stored.area),
    ]
    .into_iter()
    .filter_map(|(name, differs)| differs.then_some(name))
    .collect();
    if changed.is_empty() {
        return Ok(());
    }
    let (unit, number) = (stored.unit_path.clone(), stored.number.clone());
    let mut row = stored.into_active_model();
    row.phone = Set(data.phone);
    row.profession = Set(data.profession);
    row.area = Set(data.area);
    row.update(work.tx()).await?;
    let today = work.now().day(app.formats.zone());
    let detail = json!({ "fields": changed, "own": true });
    corrected(work, own.person_id(), &unit, today, "", detail).await?;
    mirror(work.tx(), own.person_id(), work.now()).await?;
    Ok(work.audit("members.own_data", ("member", &number), &unit, &changed.join(",")).await?)
}

async fn corrected(
    work: &Work,
    person_id: &str,
    unit: &rawabit_platform::permit::UnitPath,
    day: Day,
    reason: &str,
    detail: serde_json::Value,
) -> Answer<()> {
    let line = Line {
        person_id,
        membership: None,
        unit,
        kind: EventKind::Corrected,
        day,
        reason,
        body: None,
        reference: None,
        detail,
        act: None,
    };
    Ok(record(work, line).await?)
}

/// Why something of one's own is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OwnRefused {
    /// The person's data.
    Person(PersonRefused),
    /// The address is none.
    AddressBad,
    /// It is the address on record.
    SameAddress,
    /// Too many links were sent today.
    TooManyLinks,
    /// The link was used, or is too old.
    LinkSpent,
    /// One request waits already.
    Pending,
    /// Nothing is asked for that is not so already.
    Nothing,
}

impl OwnRefused {
    /// The field it belongs to.
    pub fn field(&self) -> &'static str {
        match self {
            Self::Person(refused) => refused.field(),
            Self::AddressBad | Self::SameAddress | Self::TooManyLinks => "email",
            Self::LinkSpent | Self::Pending | Self::Nothing => "",
        }
    }

    /// What to tell.
    pub fn message(&self) -> Message {
        Message::new(match self {
            Self::Person(refused) => return refused.message(),
            Self::AddressBad => "form-email",
            Self::SameAddress => "members-refused-same-address",
            Self::TooManyLinks => "members-refused-many-links",
            Self::LinkSpent => "members-refused-link-spent",
            Self::Pending => "members-refused-correction-pending",
            Self::Nothing => "members-refused-correction-nothing",
        })
    }
}

impl From<PersonRefused> for OwnRefused {
    fn from(refused: PersonRefused) -> Self {
        Self::Person(refused)
    }
}

/// Sends a link to a new mail address: only whoever reads there can bring it back.
///
/// # Errors
/// [`Fault::NotFound`], the database.
pub async fn offer_address(
    app: &App,
    work: &mut Work,
    own: &Own,
    email: &str,
) -> Answer<Result<(), OwnRefused>> {
    let person = details(work.tx(), own.person_id()).await?.ok_or(Fault::NotFound)?;
    if !plausible_email(email) {
        return Ok(Err(OwnRefused::AddressBad));
    }
    if person.email.as_deref() == Some(email) {
        return Ok(Err(OwnRefused::SameAddress));
    }
    let earlier = address::Entity::find()
        .filter(address::Column::PersonId.eq(own.person_id()))
        .filter(address::Column::AskedAt.gt(work.now().plus_seconds(-LINK_SECONDS)))
        .all(work.tx())
        .await?;
    if earlier.len() >= MOST_LINKS {
        return Ok(Err(OwnRefused::TooManyLinks));
    }
    let secret = work.secret();
    let row = address::ActiveModel {
        id: Set(work.id()),
        person_id: Set(own.person_id().to_owned()),
        email: Set(email.to_owned()),
        token_hash: Set(token_hash(&secret)),
        asked_at: Set(work.now()),
        until_at: Set(work.now().plus_seconds(LINK_SECONDS)),
        used_at: Set(None),
    }
    .insert(work.tx())
    .await?;
    let voice = app.voice(person.lang).plain();
    let organisation = app.statutes.load().organisation.name.get(person.lang).to_owned();
    let say = |part: &str| {
        voice.msg(
            &Message::new(format!("members-mail-address-{part}"))
                .with("organisation", organisation.as_str())
                .with("name", voice.pick(&person.name))
                .with("link", app.absolute(person.lang, &format!("/me/data/address/{secret}"))),
        )
    };
    work.mail(NewMail {
        to: email.to_owned(),
        to_name: voice.pick(&person.name).to_owned(),
        subject: say("subject"),
        text: say("text"),
        attachment: None,
        // Whoever shows mails to others does not show the text of these.
        about: ("one_time_link".to_owned(), row.id),
    })
    .await?;
    work.audit("members.offer_address", ("person", own.person_id()), &person.unit_path, "").await?;
    Ok(Ok(()))
}

/// The open link of a secret, if it is the reader's own.
///
/// # Errors
/// The database does not answer.
pub async fn offered_address(
    db: &impl sea_orm::ConnectionTrait,
    own: &Own,
    secret: &str,
    now: rawabit_platform::UtcMicros,
) -> Answer<Option<address::Model>> {
    let found = address::Entity::find()
        .filter(address::Column::TokenHash.eq(token_hash(secret)))
        .filter(address::Column::PersonId.eq(own.person_id()))
        .one(db)
        .await?;
    Ok(found.filter(|row| row.used_at.is_none() && row.until_at > now))
}

/// Takes the address of a link.
///
/// # Errors
/// The database.
pub async fn take_address(
    app: &App,
    work: &mut Work,
    own: &Own,
    secret: &str,
) -> Answer<Result<(), OwnRefused>> {
    let Some(row) = offered_address(work.tx(), own, secret, work.now()).await? else {
        return Ok(Err(OwnRefused::LinkSpent));
    };
    if let Err(refused) = set_own_email(work, own, &row.email).await? {
        return Ok(Err(refused.into()));
    }
    let mut row = row.into_active_model();
    row.used_at = Set(Some(work.now()));
    row.update(work.tx()).await?;
    if let Ok(member) = own_row(work, own).await {
        let today = work.now().day(app.formats.zone());
        let detail = json!({ "fields": ["email"], "own": true });
        corrected(work, own.person_id(), &member.unit_path, today, "", detail).await?;
        mirror(work.tx(), own.person_id(), work.now()).await?;
    }
    Ok(Ok(()))
}

/// What a member asks to be corrected.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// The name, in each script.
    pub name: Multi,
    /// Day of birth.
    pub birth_day: Option<Day>,
    /// The sex.
    pub gender: Option<Gender>,
    /// In their own words.
    pub words: String,
}

/// Asks for a correction that only an officer may make. What is so already is not asked for.
///
/// # Errors
/// [`Fault::NotFound`], the database.
pub async fn ask_correction(work: &mut Work, own: &Own, asked: Asked) -> Answer<Result<(), OwnRefused>> {
    let person = details(work.tx(), own.person_id()).await?.ok_or(Fault::NotFound)?;
    let member = own_row(work, own).await?;
    if open_correction(work.tx(), own.person_id()).await?.is_some() {
        return Ok(Err(OwnRefused::Pending));
    }
    let same = Lang::ALL.iter().all(|lang| asked.name.exact(*lang) == person.name.exact(*lang));
    let name = if same { Multi::default() } else { asked.name };
    let known = person.birth_day.or(member.birth_day);
    let birth_day = asked.birth_day.filter(|day| Some(*day) != known);
    let gender = asked.gender.map(|gender| gender.word().to_owned());
    let gender = gender.filter(|gender| Some(gender) != member.gender.as_ref());
    if name.is_empty() && birth_day.is_none() && gender.is_none() {
        return Ok(Err(OwnRefused::Nothing));
    }
    let row = correction::ActiveModel {
        id: Set(work.id()),
        person_id: Set(own.person_id().to_owned()),
        unit_path: Set(person.unit_path.clone()),
        name: Set(name),
        birth_day: Set(birth_day),
        gender: Set(gender),
        words: Set(asked.words),
        state: Set(state::ASKED.to_owned()),
        asked_at: Set(work.now()),
        decided_at: Set(None),
        office: Set(None),
        actor: Set(String::new()),
        reason: Set(String::new()),
        version: Set(1),
    }
    .insert(work.tx())
    .await?;
    work.audit("members.ask_correction", ("correction", &row.id), &person.unit_path, "").await?;
    Ok(Ok(()))
}

/// The request for correction of a person that waits.
///
/// # Errors
/// The database does not answer.
pub async fn open_correction(
    db: &impl sea_orm::ConnectionTrait,
    person_id: &str,
) -> Answer<Option<correction::Model>> {
    Ok(correction::Entity::find()
        .filter(correction::Column::PersonId.eq(person_id))
        .filter(correction::Column::State.eq(state::ASKED))
        .one(db)
        .await?)
}

/// Takes one's request back.
///
/// # Errors
/// [`Fault::NotFound`] when none waits; the database.
pub async fn take_back_correction(work: &mut Work, own: &Own) -> Answer<()> {
    let row = open_correction(work.tx(), own.person_id()).await?.ok_or(Fault::NotFound)?;
    let (id, unit, version) = (row.id.clone(), row.unit_path.clone(), row.version);
    let mut row = row.into_active_model();
    row.state = Set(state::WITHDRAWN.to_owned());
    row.decided_at = Set(Some(work.now()));
    row.version = Set(version + 1);
    row.update(work.tx()).await?;
    Ok(work.audit("members.take_back_correction", ("correction", &id), &unit, "").await?)
}

/// Grants or refuses a correction; a granted one stands at once.
///
/// # Errors
/// [`Fault::NotFound`] when a permit does not cover the record; [`Fault::Stale`] when it is decided; the database.
pub async fn decide_correction(
    app: &App,
    work: &mut Work,
    permit: &Permit<KeepMembers>,
    people: &Permit<KeepPeople>,
    id: &str,
    granted: bool,
    reason: &str,
) -> Answer<Result<(), OwnRefused>> {
    let found = correction::Entity::find_by_id(id.to_owned()).one(work.tx()).await?;
    let asked = found.filter(|row| permit.covers(&row.unit_path)).ok_or(Fault::NotFound)?;
    if asked.state != state::ASKED {
        return Err(Fault::Stale);
    }
    if granted {
        let gender: Option<Gender> = asked.gender.as_deref().and_then(|word| word.parse().ok());
        let wanted = Change {
            name: Some(asked.name.clone()).filter(|name| !name.is_empty()),
            birth_day: asked.birth_day,
            form: gender.map(|gender| match gender {
                Gender::Female => Form::Feminine,
                Gender::Male => Form::Masculine,
            }),
        };
        if let Err(refused) = change(work, people, &asked.person_id, wanted).await? {
            return Ok(Err(refused.into()));
        }
        let member = member::Entity::find()
            .filter(member::Column::PersonId.eq(asked.person_id.as_str()))
            .one(work.tx())
            .await?
            .ok_or(Fault::NotFound)?;
        let unit = member.unit_path.clone();
        let mut row = member.into_active_model();
        if let Some(day) = asked.birth_day {
            row.birth_day = Set(Some(day));
        }
        if let Some(gender) = gender {
            row.gender = Set(Some(gender.word().to_owned()));
        }
        row.updated_at = Set(work.now());
        row.update(work.tx()).await?;
        let fields: Vec<&str> = [
            ("name", !asked.name.is_empty()),
            ("birth_day", asked.birth_day.is_some()),
            ("gender", gender.is_some()),
        ]
        .into_iter()
        .filter_map(|(name, changed)| changed.then_some(name))
        .collect();
        let today = work.now().day(app.formats.zone());
        let detail = json!({ "fields": fields, "asked": true });
        corrected(work, &asked.person_id, &unit, today, reason, detail).await?;
        mirror(work.tx(), &asked.person_id, work.now()).await?;
    }
    let (unit, version) = (asked.unit_path.clone(), asked.version);
    let mut row = asked.into_active_model();
    row.state = Set(if granted { state::GRANTED } else { state::REFUSED }.to_owned());
    row.decided_at = Set(Some(work.now()));
    row.office = Set(work.author().office.as_ref().map(ToString::to_string));
    row.actor = Set(work.author().label.clone());
    row.reason = Set(reason.to_owned());
    row.version = Set(version + 1);
    row.update(work.tx()).await?;
    let outcome = if granted { state::GRANTED } else { state::REFUSED };
    work.audit("members.decide_correction", ("correction", id), &unit, outcome).await?;
    Ok(Ok(()))
}
