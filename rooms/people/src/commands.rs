//! What is done with persons: each in one transaction, with a permit, with its audit line.

use rawabit_platform::clock::TimeZone;
use rawabit_platform::permit::{Permit, UnitPath};
use rawabit_platform::{Answer, Fault, Work};
use rawabit_text::fold;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _, Set,
};

use crate::model::{ContactKind, PersonInput, PersonRefused, form_key, searchable, sorting};
use crate::permissions::KeepPeople;
use crate::store::{contact, keep_former, person};

/// The tag of kept public pages that show persons.
pub const TAG: &str = "people";

/// Registers a person; returns the identifier.
///
/// # Errors
/// [`Fault::NotFound`] when the permit is not for the unit; the database.
pub async fn register(
    work: &mut Work,
    permit: &Permit<KeepPeople>,
    input: PersonInput,
) -> Answer<Result<String, PersonRefused>> {
    if !permit.covers(&input.unit) {
        return Err(Fault::NotFound);
    }
    if let Err(refused) = check(work, &input, None).await? {
        return Ok(Err(refused));
    }
    let id = work.id();
    let mut row = fields(&input);
    row.id = Set(id.clone());
    row.version = Set(1);
    row.photo = Set(None);
    row.created_at = Set(work.now());
    row.updated_at = Set(work.now());
    row.insert(work.tx()).await?;
    work.audit("people.register", ("person", &id), &input.unit, "").await?;
    Ok(Ok(id))
}

/// Corrects a person, if the version the form was made from is still the stored one.
///
/// # Errors
/// [`Fault::NotFound`], [`Fault::Stale`], the database.
pub async fn correct(
    work: &mut Work,
    permit: &Permit<KeepPeople>,
    id: &str,
    version: i64,
    input: PersonInput,
) -> Answer<Result<(), PersonRefused>> {
    let stored = load(work, permit, id).await?;
    if !permit.covers(&input.unit) {
        return Err(Fault::NotFound);
    }
    if stored.version != version {
        return Err(Fault::Stale);
    }
    if let Err(refused) = check(work, &input, Some(id)).await? {
        return Ok(Err(refused));
    }
    keep_former(work, id, stored.email.as_deref(), input.email.as_deref()).await?;
    let mut row = fields(&input);
    row.id = Set(stored.id);
    row.version = Set(version + 1);
    row.updated_at = Set(work.now());
    row.update(work.tx()).await?;
    work.audit("people.correct", ("person", id), &stored.unit_path, "").await?;
    work.touch(TAG);
    Ok(Ok(()))
}

/// Adds a way to reach a person.
///
/// # Errors
/// [`Fault::NotFound`], the database.
pub async fn add_contact(
    work: &mut Work,
    permit: &Permit<KeepPeople>,
    person_id: &str,
    kind: ContactKind,
    value: String,
    note: String,
) -> Answer<String> {
    let stored = load(work, permit, person_id).await?;
    let id = work.id();
    contact::ActiveModel {
        id: Set(id.clone()),
        person_id: Set(stored.id),
        kind: Set(kind.key().to_owned()),
        value: Set(value),
        note: Set(note),
        created_at: Set(work.now()),
    }
    .insert(work.tx())
    .await?;
    work.audit("people.add_contact", ("person", person_id), &stored.unit_path, kind.key()).await?;
    Ok(id)
}

/// Removes a way to reach a person.
///
/// # Errors
/// [`Fault::NotFound`], the database.
pub async fn remove_contact(
    work: &mut Work,
    permit: &Permit<KeepPeople>,
    person_id: &str,
    contact_id: &str,
) -> Answer<()> {
    let stored = load(work, permit, person_id).await?;
    let removed = contact::Entity::delete_many()
        .filter(contact::Column::Id.eq(contact_id))
        .filter(contact::Column::PersonId.eq(person_id))
        .exec(work.tx())
        .await?;
    if removed.rows_affected == 0 {
        return Err(Fault::NotFound);
    }
    work.audit("people.remove_contact", ("person", person_id), &stored.unit_path, "").await?;
    Ok(())
}

/// Sets or removes the photo: the identifier of a stored file.
///
/// # Errors
/// [`Fault::NotFound`], the database.
pub async fn set_photo(
    work: &mut Work,
    permit: &Permit<KeepPeople>,
    person_id: &str,
    file: Option<String>,
) -> Answer<()> {
    let stored = load(work, permit, person_id).await?;
    let unit = stored.unit_path.clone();
    let version = stored.version;
    let mut row = stored.into_active_model();
    row.photo = Set(file);
    row.version = Set(version + 1);
    row.updated_at = Set(work.now());
    row.update(work.tx()).await?;
    work.audit("people.set_photo", ("person", person_id), &unit, "").await?;
    work.touch(TAG);
    Ok(())
}

/// Another unit keeps a person from now on, because another room decided so (a member who was transferred): who may is that room's rule.
/// Nothing happens where somebody else keeps the record.
///
/// # Errors
/// The database.
pub async fn keep_elsewhere(work: &Work, id: &str, from: &UnitPath, to: &UnitPath) -> Answer<()> {
    let Some(stored) = person::Entity::find_by_id(id.to_owned()).one(work.tx()).await? else { return Ok(()) };
    if stored.unit_path != *from {
        return Ok(());
    }
    let version = stored.version;
    let mut row = stored.into_active_model();
    row.unit_path = Set(to.clone());
    row.version = Set(version + 1);
    row.updated_at = Set(work.now());
    row.update(work.tx()).await?;
    work.audit("people.keep_elsewhere", ("person", id), to, from.as_str()).await?;
    Ok(())
}

async fn load(work: &Work, permit: &Permit<KeepPeople>, id: &str) -> Answer<person::Model> {
    let stored = person::Entity::find_by_id(id.to_owned()).one(work.tx()).await?;
    stored.filter(|row| permit.covers(&row.unit_path)).ok_or(Fault::NotFound)
}

pub(crate) async fn check(
    work: &Work,
    input: &PersonInput,
    itself: Option<&str>,
) -> Answer<Result<(), PersonRefused>> {
    // The organisation's day and UTC's differ by hours; a day of birth is not decided by them.
    let today = work.now().day(&TimeZone::UTC);
    if let Err(refused) = input.check(today) {
        return Ok(Err(refused));
    }
    if let Some(email) = &input.email {
        let mut taken = person::Entity::find()
            .filter(person::Column::EmailKey.eq(fold(email)))
            .filter(person::Column::UnitPath.eq(input.unit.as_str()));
        if let Some(id) = itself {
            taken = taken.filter(person::Column::Id.ne(id));
        }
        if taken.one(work.tx()).await?.is_some() {
            return Ok(Err(PersonRefused::EmailTaken));
        }
    }
    Ok(Ok(()))
}

pub(crate) fn fields(input: &PersonInput) -> person::ActiveModel {
    person::ActiveModel {
        unit_path: Set(input.unit.clone()),
        name: Set(input.name.clone()),
        honorific: Set(input.honorific.clone()),
        form: Set(form_key(input.form).to_owned()),
        birth_day: Set(input.birth_day),
        email: Set(input.email.clone()),
        email_key: Set(input.email.as_deref().map(fold)),
        lang: Set(input.lang.code().to_owned()),
        biography: Set(input.biography.clone()),
        synthetic: Set(input.synthetic),
        sort_key: Set(sorting(&input.name)),
        name_keys: Set(searchable(&input.name, input.email.as_deref())),
        ..Default::default()
    }
}
