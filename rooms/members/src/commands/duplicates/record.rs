//! A record as merging sees it: the member, the person, what hangs on both.

use rawabit_federation::{Holding, history_of_person};
use rawabit_people::PersonInput;
use rawabit_platform::accounts::entity::{account, one_time_link};
use rawabit_platform::permit::UnitPath;
use rawabit_platform::{Answer, Day};
use rawabit_text::fold;
use sea_orm::{ColumnTrait as _, ConnectionTrait, EntityTrait as _, PaginatorTrait as _, QueryFilter as _};

use crate::model::alike::{Described, Finding, compare};
use crate::model::merge::{Field, Values, Weight};
use crate::store::duplicates::look::UNCOUNTED;
use crate::store::entity::{member, membership};
use crate::store::memberships;

/// A record.
#[derive(Clone)]
pub struct Record {
    /// The row.
    pub member: member::Model,
    /// The person.
    pub person: PersonInput,
    /// Their version.
    pub person_version: i64,
    /// All memberships.
    pub memberships: Vec<membership::Model>,
    /// All mandates, ended ones too.
    pub mandates: Vec<Holding>,
    /// How many accounts there are, open or closed: a closed one can be opened again.
    pub accounts: u64,
    /// How many invitations to open one wait.
    pub invitations: u64,
}

impl std::fmt::Debug for Record {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Record").field("no", &self.member.no).finish_non_exhaustive()
    }
}

/// A member's record; none where there is none, or where it was erased.
///
/// # Errors
/// The database does not answer.
pub async fn record(db: &impl ConnectionTrait, no: i64) -> Answer<Option<Record>> {
    let Some(member) = memberships::member(db, no).await?.filter(|row| row.rank > 0) else { return Ok(None) };
    let Some((person_version, person)) = rawabit_people::stored(db, &member.person_id).await? else {
        return Ok(None);
    };
    let accounts = account::Entity::find()
        .filter(account::Column::PersonId.eq(member.person_id.as_str()))
        .count(db)
        .await?;
    let invitations = one_time_link::Entity::find()
        .filter(one_time_link::Column::PersonId.eq(member.person_id.as_str()))
        .count(db)
        .await?;
    Ok(Some(Record {
        memberships: memberships::all(db, &member.person_id).await?,
        mandates: history_of_person(db, &member.person_id).await?,
        accounts,
        invitations,
        member,
        person,
        person_version,
    }))
}

impl Record {
    /// What hangs on it.
    pub fn weight(&self, today: Day) -> Weight {
        let account = self.accounts + self.invitations > 0;
        Weight { account, office: self.offices(today).next().is_some() }
    }

    /// The mandates that hold, and those that are to begin.
    pub fn offices(&self, today: Day) -> impl Iterator<Item = &Holding> {
        self.mandates.iter().filter(move |one| one.until.is_none_or(|until| until > today))
    }

    /// Every unit that has something to say: those that keep the record, those of memberships that hold, those of offices.
    pub fn units(&self, today: Day) -> Vec<UnitPath> {
        let mut units = vec![self.member.unit_path.clone(), self.person.unit.clone()];
        let current = self.memberships.iter().filter(|one| one.standing().is_current());
        units.extend(current.map(|one| one.unit_path.clone()));
        units.extend(self.offices(today).map(|one| one.unit_path.clone()));
        units.sort();
        units.dedup();
        units
    }

    /// What stands in its fields, as they are compared: of an identity number, its digest.
    pub fn values(&self) -> Values {
        let (member, person) = (&self.member, &self.person);
        let mut values = Values::new();
        let mut put = |field: Field, value: Option<String>| {
            if let Some(value) = value.filter(|text| !text.is_empty()) {
                values.insert(field, value);
            }
        };
        for lang in rawabit_platform::Lang::ALL {
            put(Field::of_name(lang), person.name.exact(lang).map(str::to_owned));
        }
        put(Field::Gender, member.gender.clone());
        put(Field::BirthDay, person.birth_day.map(|day| day.to_string()));
        put(Field::Phone, member.phone.clone());
        put(Field::Email, person.email.clone());
        put(Field::Profession, member.profession.clone());
        put(Field::Area, member.area.clone());
        put(Field::Identity, member.identity_digest.clone());
        put(Field::Number, Some(member.number.clone()));
        put(Field::Unit, Some(member.unit_path.to_string()));
        values
    }

    /// What is compared.
    pub fn described(&self) -> Described {
        Described {
            birth_day: self.person.birth_day,
            phone: self.member.phone.clone(),
            email: self.person.email.as_deref().map(fold),
            identity: self.member.identity_digest.clone().into_iter().collect(),
            gender: self.member.gender.as_deref().and_then(|word| word.parse().ok()),
            ..Described::named(&self.person.name)
        }
    }
}

/// What speaks for two records being one person's, as they stand.
///
/// # Errors
/// The database does not answer.
pub async fn compared(db: &impl ConnectionTrait, one: &Record, other: &Record) -> Answer<Option<Finding>> {
    let (described, theirs) = (one.described(), other.described());
    let bearers = crate::store::duplicates::likely::bearers(db, &described).await?;
    Ok(compare(&described, &theirs, bearers.unwrap_or(UNCOUNTED)))
}
