//! A person's record seen from the person: what they change in it themselves, what others change in part, and what is left of it when
//! they are erased.

use rawabit_platform::clock::{Day, TimeZone};
use rawabit_platform::lang::{Lang, Multi};
use rawabit_platform::permit::{Permit, UnitPath};
use rawabit_platform::personal::{Erasing, PersonTable, Whose};
use rawabit_platform::web::Ctx;
use rawabit_platform::{Answer, Fault, Work};
use rawabit_statutes::Form;
use rawabit_text::fold;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, IntoActiveModel as _,
    QueryFilter as _, Set,
};

use crate::commands::TAG;
use crate::model::{PersonInput, PersonRefused, form_key, form_of, searchable, sorting};
use crate::permissions::KeepPeople;
use crate::store::{keep_former, person};

/// Mails to an address that the person had before, unless another has it or had it: then nobody knows whose they are. Those to the address of now
/// are the platform's to find.
const FORMER_MAILS: &str = "recipient IN (SELECT a.email FROM person_address a WHERE a.person_id = ? \
    AND NOT EXISTS (SELECT 1 FROM person q WHERE q.email_key = a.email_key) \
    AND NOT EXISTS (SELECT 1 FROM person_address b WHERE b.email_key = a.email_key AND b.person_id <> a.person_id)) \
    AND recipient NOT IN (SELECT email FROM account WHERE person_id IS NOT NULL) AND about_kind NOT IN ('person', 'one_time_link')";

/// What this room keeps about persons. The name of somebody erased says so, since others' records still point here.
pub(crate) const PERSON_DATA: &[PersonTable] = &[
    PersonTable {
        table: "mail",
        whose: Whose::Where(FORMER_MAILS),
        without: &["search_text", "message_id", "response", "attachment"],
        erasing: Erasing::Deleted,
    },
    PersonTable {
        table: "person_address",
        whose: Whose::Person("person_id"),
        without: &["email_key"],
        erasing: Erasing::Deleted,
    },
    PersonTable {
        table: "person_contact",
        whose: Whose::Person("person_id"),
        without: &[],
        erasing: Erasing::Deleted,
    },
    PersonTable {
        table: "person",
        whose: Whose::Where("id = ?"),
        without: &["sort_key", "name_keys", "email_key"],
        erasing: Erasing::Blanked(&[
            ("name", "'{\"ar\":\"شخص مُحيت معطياته\",\"fr\":\"Personne effacée\",\"en\":\"Erased person\"}'"),
            ("honorific", "'{}'"),
            ("form", "'m'"),
            ("birth_day", "NULL"),
            ("email", "NULL"),
            ("email_key", "NULL"),
            ("biography", "'{}'"),
            ("photo", "NULL"),
            ("sort_key", "''"),
            ("name_keys", "''"),
            ("version", "version + 1"),
        ]),
    },
];

/// The proof that somebody acts on their own record: only their own session makes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Own(String);

impl Own {
    /// The reader as a person.
    ///
    /// # Errors
    /// [`Fault::SignIn`] for a visitor, [`Fault::NotFound`] for an account that is nobody's.
    pub fn of(ctx: &Ctx) -> Answer<Self> {
        ctx.signed_in()?.person_id.clone().map(Self).ok_or(Fault::NotFound)
    }

    /// The person.
    pub fn person_id(&self) -> &str {
        &self.0
    }
}

/// What is known of a person, for the person and for whoever may correct it.
#[derive(Clone, PartialEq, Eq)]
pub struct Details {
    /// The unit that keeps the record.
    pub unit_path: UnitPath,
    /// The name.
    pub name: Multi,
    /// The form.
    pub form: Form,
    /// Day of birth.
    pub birth_day: Option<Day>,
    /// Mail address.
    pub email: Option<String>,
    /// Language of mails.
    pub lang: Lang,
}

/// What is known of a person.
///
/// # Errors
/// The database does not answer.
pub async fn details(db: &impl ConnectionTrait, id: &str) -> Result<Option<Details>, DbErr> {
    Ok(person::Entity::find_by_id(id.to_owned()).one(db).await?.map(|row| Details {
        unit_path: row.unit_path,
        name: row.name,
        form: form_of(&row.form),
        birth_day: row.birth_day,
        email: row.email,
        lang: Lang::from_code(&row.lang).unwrap_or(Lang::Ar),
    }))
}

/// Gives the reader's own record another mail address: one they have just proven to read.
///
/// # Errors
/// [`Fault::NotFound`], the database.
pub async fn set_own_email(work: &mut Work, own: &Own, email: &str) -> Answer<Result<(), PersonRefused>> {
    let stored = load(work, own.person_id()).await?;
    let taken = person::Entity::find()
        .filter(person::Column::EmailKey.eq(fold(email)))
        .filter(person::Column::UnitPath.eq(stored.unit_path.as_str()))
        .filter(person::Column::Id.ne(own.person_id()))
        .one(work.tx())
        .await?;
    if taken.is_some() {
        return Ok(Err(PersonRefused::EmailTaken));
    }
    let (unit, version) = (stored.unit_path.clone(), stored.version);
    keep_former(work, own.person_id(), stored.email.as_deref(), Some(email)).await?;
    let keys = searchable(&stored.name, Some(email));
    let mut row = stored.into_active_model();
    row.email = Set(Some(email.to_owned()));
    row.email_key = Set(Some(fold(email)));
    row.name_keys = Set(keys);
    row.version = Set(version + 1);
    row.updated_at = Set(work.now());
    row.update(work.tx()).await?;
    work.audit("people.own_email", ("person", own.person_id()), &unit, "").await?;
    Ok(Ok(()))
}

/// A part of a record that is corrected; what is none stays.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// The name.
    pub name: Option<Multi>,
    /// Day of birth.
    pub birth_day: Option<Day>,
    /// The form.
    pub form: Option<Form>,
}

/// Corrects a part of a record.
///
/// # Errors
/// [`Fault::NotFound`] when the permit is not for the unit; the database.
pub async fn change(
    work: &mut Work,
    permit: &Permit<KeepPeople>,
    id: &str,
    change: Change,
) -> Answer<Result<(), PersonRefused>> {
    let stored = load(work, id).await?;
    if !permit.covers(&stored.unit_path) {
        return Err(Fault::NotFound);
    }
    let (unit, version) = (stored.unit_path.clone(), stored.version);
    let name = change.name.unwrap_or_else(|| stored.name.clone());
    let form = change.form.unwrap_or_else(|| form_of(&stored.form));
    let mut input = PersonInput::named(unit.clone(), name, form);
    input.birth_day = change.birth_day.or(stored.birth_day);
    if let Err(refused) = input.check(work.now().day(&TimeZone::UTC)) {
        return Ok(Err(refused));
    }
    let keys = searchable(&input.name, stored.email.as_deref());
    let mut row = stored.into_active_model();
    row.sort_key = Set(sorting(&input.name));
    row.name_keys = Set(keys);
    row.name = Set(input.name);
    row.form = Set(form_key(form).to_owned());
    row.birth_day = Set(input.birth_day);
    row.version = Set(version + 1);
    row.updated_at = Set(work.now());
    row.update(work.tx()).await?;
    work.audit("people.correct", ("person", id), &unit, "").await?;
    work.touch(TAG);
    Ok(Ok(()))
}

async fn load(work: &Work, id: &str) -> Answer<person::Model> {
    person::Entity::find_by_id(id.to_owned()).one(work.tx()).await?.ok_or(Fault::NotFound)
}
