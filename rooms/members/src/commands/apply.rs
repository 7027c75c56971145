//! A wish to join: sent by anybody and confirmed through their address, or entered by an officer from paper; supported by members; taken back
//! or appealed by its author.

use rawabit_federation::Unit;
use rawabit_platform::accounts::session::token_hash;
use rawabit_platform::lang::{Multi, Preference};
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Day, Fault, Lang, Work};
use rawabit_text::{Article, fold, sort_key};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _,
    QueryOrder as _, Set,
};

use super::enter::known_words;
use super::letters::{Kind, Letter, language, send};
use super::registry::seal;
use crate::IDENTITY;
use crate::model::admission::{Obstacle, Wish, due, obstacles};
use crate::model::{Channel, MemberData, MemberRefused, Stage, Standing, number};
use crate::store::entity::{application, member, member_number, sponsor};

/// Seconds in which an address has to be confirmed.
pub(super) const CONFIRM_SECONDS: i64 = 7 * 24 * 3600;

/// A wish to join, as typed and checked field by field.
#[derive(Clone, Debug)]
pub struct NewApplication {
    /// The unit.
    pub unit: Unit,
    /// How it came.
    pub channel: Channel,
    /// The language of letters.
    pub lang: Lang,
    /// The name in its scripts.
    pub name: Multi,
    /// Day of birth.
    pub birth_day: Option<Day>,
    /// Mail address.
    pub email: Option<String>,
    /// What the registry would keep.
    pub data: MemberData,
    /// Category of dues.
    pub category: Option<String>,
    /// The applicant's own words.
    pub words: String,
    /// Whether nothing incompatible holds, as declared.
    pub declared: bool,
    /// Whether the unit's condition is met, as declared.
    pub condition: bool,
    /// The version of the text of consent that was agreed to.
    pub consent: Option<String>,
    /// Membership numbers of those who support it, in their one form.
    pub sponsors: Vec<String>,
    /// The day it counts from.
    pub received: Day,
    /// The person on record, where an officer chose one.
    pub person: Option<String>,
}

/// Takes an application. From the web it waits for its address to be confirmed, and a letter with the link is written; on paper it is in the
/// queue at once. Whether an address is known plays no part.
///
/// # Errors
/// The database.
pub async fn apply(app: &App, work: &mut Work, new: NewApplication) -> Answer<Result<String, MemberRefused>> {
    let statutes = app.statutes.load_full();
    let today = work.now().day(app.formats.zone());
    if new.name.is_empty() {
        return Ok(Err(rawabit_people::PersonRefused::NoName.into()));
    }
    if new.received > today {
        return Ok(Err(MemberRefused::Day("received")));
    }
    if let Err(refused) = known_words(&statutes, &new.data, new.category.as_deref()) {
        return Ok(Err(refused));
    }
    let wish = Wish {
        birth_day: new.birth_day,
        profession: new.data.profession.as_deref(),
        declared: new.declared,
        condition: new.condition,
        sponsors: new.sponsors.len(),
    };
    // On paper, sponsors may still be missing: the queue says so.
    let web = new.channel == Channel::Web;
    let stands = obstacles(&statutes, &new.unit, new.received, &wish)
        .into_iter()
        .find(|one| web || !matches!(one, Obstacle::Sponsors(_)));
    if let Some(obstacle) = stands {
        return Ok(Err(obstacle.into()));
    }
    let id = work.id();
    let secret = work.secret();
    let row = application::ActiveModel {
        id: Set(id.clone()),
        unit_id: Set(new.unit.id.clone()),
        unit_path: Set(new.unit.path.clone()),
        channel: Set(new.channel.word().to_owned()),
        state: Set(if web { Stage::Unconfirmed } else { Stage::Sponsors }.word().to_owned()),
        person_id: Set(new.person.clone()),
        sort_key: Set(sort_key(new.name.get(Preference::of_the_house(Lang::Ar)), Article::Skip)),
        name: Set(new.name.clone()),
        gender: Set(new.data.gender.map(|gender| gender.word().to_owned())),
        birth_day: Set(new.birth_day),
        email: Set(new.email.clone()),
        email_key: Set(new.email.as_deref().map(fold)),
        phone: Set(new.data.phone.clone()),
        lang: Set(new.lang.code().to_owned()),
        profession: Set(new.data.profession.clone()),
        area: Set(new.data.area.clone()),
        category: Set(new.category.clone()),
        identity_sealed: Set(new.data.identity.as_deref().map(|text| seal(work, &app.sealer, &id, text))),
        identity_digest: Set(new.data.identity.as_deref().map(|text| app.sealer.digest(IDENTITY, text))),
        words: Set(new.words.clone()),
        consent_version: Set(new.consent.clone()),
        consented_at: Set(new.consent.as_ref().map(|_| work.now())),
        token_hash: Set(new.email.as_ref().map(|_| token_hash(&secret))),
        token_until: Set(new.email.as_ref().map(|_| work.now().plus_seconds(CONFIRM_SECONDS))),
        confirmed_at: Set(None),
        received_day: Set(new.received),
        due_day: Set(due(&statutes, new.received)),
        decided_day: Set(None),
        decision_body: Set(None),
        decision_reason: Set(String::new()),
        appealed_day: Set(None),
        appeal_words: Set(String::new()),
        membership_id: Set(None),
        actor: Set(work.author().label.clone()),
        synthetic: Set(false),
        version: Set(1),
        created_at: Set(work.now()),
        updated_at: Set(work.now()),
    };
    let row = row.insert(work.tx()).await?;
    for (n, typed) in (1..).zip(&new.sponsors) {
        // Whoever signed on paper has said so.
        let found = supporter(work, typed).await?;
        let confirmed = (!web && found.is_some()).then(|| work.now());
        sponsor::ActiveModel {
            application_id: Set(id.clone()),
            position: Set(n),
            number: Set(typed.clone()),
            person_id: Set(found.map(|member| member.person_id)),
            token_hash: Set(None),
            confirmed_at: Set(confirmed),
        }
        .insert(work.tx())
        .await?;
    }
    if web {
        let Some(email) = &new.email else { return Err(Fault::internal(anyhow::anyhow!("no address"))) };
        let name = app.voice(new.lang).pick(&row.name).to_owned();
        let letter = Letter {
            to: email,
            name: &name,
            lang: new.lang,
            unit: &new.unit,
            applicant: &name,
            path: format!("/join/confirm/{secret}"),
            reason: "",
            number: "",
        };
        send(app, work, Kind::Confirm, &id, letter).await?;
    } else {
        settle(app, work, &row).await?;
        work.audit("members.apply", ("application", &id), &new.unit.path, "paper").await?;
    }
    Ok(Ok(id))
}

/// The active member with a number, whoever keeps the record.
async fn supporter(work: &Work, typed: &str) -> Answer<Option<member::Model>> {
    let Some(number) = number::membership(typed) else { return Ok(None) };
    let Some(known) = member_number::Entity::find_by_id(number).one(work.tx()).await? else {
        return Ok(None);
    };
    let found = member::Entity::find()
        .filter(member::Column::PersonId.eq(known.person_id))
        .filter(member::Column::State.eq(Standing::Active.word()));
    Ok(found.one(work.tx()).await?)
}

/// The sponsors of an application.
pub(super) async fn sponsors(work: &Work, id: &str) -> Answer<Vec<sponsor::Model>> {
    let rows = sponsor::Entity::find()
        .filter(sponsor::Column::ApplicationId.eq(id))
        .order_by_asc(sponsor::Column::Position);
    Ok(rows.all(work.tx()).await?)
}

/// Opens an application to its decision where everybody who is asked for supports it.
async fn settle(app: &App, work: &Work, row: &application::Model) -> Answer<()> {
    let needed = app.statutes.load().members.admission.sponsors as usize;
    let have = sponsors(work, &row.id).await?.iter().filter(|one| one.confirmed_at.is_some()).count();
    if row.stage() == Stage::Sponsors && have >= needed {
        let mut changed = row.clone().into_active_model();
        changed.state = Set(Stage::Open.word().to_owned());
        changed.version = Set(row.version + 1);
        changed.updated_at = Set(work.now());
        changed.update(work.tx()).await?;
    }
    Ok(())
}

/// The application of a personal link.
///
/// # Errors
/// The database does not answer.
pub(crate) async fn by_secret(
    db: &impl sea_orm::ConnectionTrait,
    secret: &str,
) -> Result<Option<application::Model>, sea_orm::DbErr> {
    application::Entity::find().filter(application::Column::TokenHash.eq(token_hash(secret))).one(db).await
}

/// Confirms the address behind a link; the unit hears of the application now. The link stays the applicant's own. None where there is no such
/// link, or its time is over.
///
/// # Errors
/// The database.
pub async fn confirm(app: &App, work: &mut Work, secret: &str) -> Answer<Option<String>> {
    let Some(row) = by_secret(work.tx(), secret).await? else { return Ok(None) };
    if row.stage() != Stage::Unconfirmed {
        return Ok(Some(row.id));
    }
    if row.token_until.is_none_or(|until| until <= work.now()) {
        return Ok(None);
    }
    // Of several wishes for one unit from one address the last one stands.
    let earlier = application::Entity::find()
        .filter(application::Column::EmailKey.eq(row.email_key.clone()))
        .filter(application::Column::UnitId.eq(row.unit_id.as_str()))
        .filter(application::Column::Id.ne(row.id.as_str()))
        .filter(application::Column::State.is_in([Stage::Sponsors.word(), Stage::Open.word()]))
        .all(work.tx())
        .await?;
    for one in earlier {
        set_stage(work, &one, Stage::Withdrawn).await?;
    }
    let today = work.now().day(app.formats.zone());
    let mut changed = row.clone().into_active_model();
    changed.state = Set(Stage::Sponsors.word().to_owned());
    changed.confirmed_at = Set(Some(work.now()));
    changed.received_day = Set(today);
    changed.due_day = Set(due(&app.statutes.load(), today));
    changed.version = Set(row.version + 1);
    changed.updated_at = Set(work.now());
    let row = changed.update(work.tx()).await?;
    invite_sponsors(app, work, &row).await?;
    settle(app, work, &row).await?;
    work.audit("members.confirm", ("application", &row.id), &row.unit_path, "").await?;
    Ok(Some(row.id))
}

/// Writes to the members who are to support an application. One without an address signs on paper, and an officer notes it.
async fn invite_sponsors(app: &App, work: &mut Work, row: &application::Model) -> Answer<()> {
    let unit = rawabit_federation::unit(work.tx(), &row.unit_id).await?.ok_or(Fault::NotFound)?;
    let voice = app.voice(language(row));
    let applicant = voice.pick(&row.name).to_owned();
    for one in sponsors(work, &row.id).await? {
        let Some(person_id) = one.person_id.clone() else { continue };
        let person =
            rawabit_people::named(work.tx(), std::slice::from_ref(&person_id)).await?.remove(&person_id);
        let Some(person) = person else { continue };
        let Some(email) = person.email.clone() else { continue };
        let secret = work.secret();
        let mut changed = one.into_active_model();
        changed.token_hash = Set(Some(token_hash(&secret)));
        changed.update(work.tx()).await?;
        let letter = Letter {
            to: &email,
            name: app.voice(person.lang).pick(&person.name),
            lang: person.lang,
            unit: &unit,
            applicant: &applicant,
            path: format!("/join/support/{secret}"),
            reason: "",
            number: "",
        };
        send(app, work, Kind::Support, &row.id, letter).await?;
    }
    Ok(())
}

/// Somebody who is to support an application, as the page behind their link shows it.
#[derive(Clone, Debug)]
pub struct Supporter {
    /// The application.
    pub application: application::Model,
    /// Whether they have said yes.
    pub done: bool,
}

impl Supporter {
    /// The one of a link.
    ///
    /// # Errors
    /// The database does not answer.
    pub(crate) async fn of(
        db: &impl sea_orm::ConnectionTrait,
        secret: &str,
    ) -> Result<Option<(Self, sponsor::Model)>, sea_orm::DbErr> {
        let found =
            sponsor::Entity::find().filter(sponsor::Column::TokenHash.eq(token_hash(secret))).one(db).await?;
        let Some(found) = found else { return Ok(None) };
        let row = application::Entity::find_by_id(found.application_id.clone()).one(db).await?;
        Ok(row.map(|application| (Self { application, done: found.confirmed_at.is_some() }, found)))
    }
}

/// Supports an application by a personal link; false where there is nothing to support (any more).
///
/// # Errors
/// The database.
pub async fn support(app: &App, work: &mut Work, secret: &str) -> Answer<bool> {
    let Some((supporter, row)) = Supporter::of(work.tx(), secret).await? else { return Ok(false) };
    if supporter.done {
        return Ok(true);
    }
    if supporter.application.stage() != Stage::Sponsors {
        return Ok(false);
    }
    let mut changed = row.into_active_model();
    changed.confirmed_at = Set(Some(work.now()));
    changed.update(work.tx()).await?;
    settle(app, work, &supporter.application).await?;
    let row = &supporter.application;
    work.audit("members.support", ("application", &row.id), &row.unit_path, "").await?;
    Ok(true)
}

/// Takes an application back, by its author; false where it can no longer be.
///
/// # Errors
/// The database.
pub async fn withdraw(work: &mut Work, secret: &str) -> Answer<bool> {
    let Some(row) = by_secret(work.tx(), secret).await? else { return Ok(false) };
    if !row.stage().is_pending() {
        return Ok(false);
    }
    set_stage(work, &row, Stage::Withdrawn).await?;
    work.audit("members.withdraw", ("application", &row.id), &row.unit_path, "").await?;
    Ok(true)
}

/// Brings a refused application, or one that was not decided in time, before the body of appeal; false where that cannot be.
///
/// # Errors
/// The database.
pub async fn appeal(app: &App, work: &mut Work, secret: &str, words: &str) -> Answer<bool> {
    let Some(row) = by_secret(work.tx(), secret).await? else { return Ok(false) };
    let today = work.now().day(app.formats.zone());
    let statutes = app.statutes.load_full();
    let silent = row.stage().can_be_decided() && row.due_day.is_some_and(|due| due <= today);
    if statutes.members.admission.appeal_to.is_none() || !(row.stage() == Stage::Refused || silent) {
        return Ok(false);
    }
    let mut changed = row.clone().into_active_model();
    changed.state = Set(Stage::Appealed.word().to_owned());
    changed.appealed_day = Set(Some(today));
    changed.appeal_words = Set(words.to_owned());
    changed.version = Set(row.version + 1);
    changed.updated_at = Set(work.now());
    changed.update(work.tx()).await?;
    work.audit("members.appeal", ("application", &row.id), &row.unit_path, "").await?;
    Ok(true)
}

async fn set_stage(work: &Work, row: &application::Model, stage: Stage) -> Answer<()> {
    let mut changed = row.clone().into_active_model();
    changed.state = Set(stage.word().to_owned());
    changed.version = Set(row.version + 1);
    changed.updated_at = Set(work.now());
    changed.update(work.tx()).await?;
    Ok(())
}
