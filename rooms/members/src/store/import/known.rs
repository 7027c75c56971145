//! What the registry knows of the people of a batch: a few questions for thousands of rows.

use std::collections::{BTreeMap, HashMap, HashSet};

use rawabit_people::{Named, emails_taken, named};
use rawabit_platform::Day;
use rawabit_platform::permit::UnitPath;
use rawabit_platform::store::Dialect;
use rawabit_platform::store::bulk::{among, among_numbers};
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult};

use crate::store::entity::{dues_standing, member, membership};

/// What is looked for.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Membership numbers.
    pub numbers: Vec<String>,
    /// Digests of identity numbers, under every key.
    pub digests: Vec<String>,
    /// Telephones.
    pub phones: Vec<String>,
    /// Likenesses.
    pub likenesses: Vec<i64>,
    /// Mail addresses.
    pub emails: Vec<String>,
}

/// Somebody on record whom a row may be about.
#[derive(Clone, Debug)]
pub struct Person {
    /// The row in the registry.
    pub member: member::Model,
    /// Name, day of birth, address.
    pub named: Named,
    /// The memberships.
    pub memberships: Vec<membership::Model>,
    /// What dues say of them.
    pub dues: Vec<dues_standing::Model>,
    /// Until when an older register said that memberships are paid for.
    pub carried: HashMap<String, Day>,
    /// Memberships that something was paid for here.
    pub paid_here: HashSet<String>,
}

/// Somebody on record whom a row resembles.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resembling {
    /// The member's row.
    pub no: i64,
    /// Their number.
    pub number: String,
    /// The unit that keeps the record.
    pub unit_path: UnitPath,
}

/// The answers.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// Whose a number is or was.
    pub numbers: HashMap<String, String>,
    /// Whose an identity number is, by its digest.
    pub digests: HashMap<String, String>,
    /// Those persons.
    pub persons: HashMap<String, Person>,
    /// Who has a telephone.
    pub phones: HashMap<String, Vec<Resembling>>,
    /// Who is alike.
    pub likenesses: HashMap<i64, Vec<Resembling>>,
    /// Whose a mail address is.
    pub emails: BTreeMap<(String, UnitPath), String>,
}

#[derive(FromQueryResult)]
struct Of {
    what: String,
    person_id: String,
}

#[derive(FromQueryResult)]
struct Phone {
    phone: String,
    no: i64,
    number: String,
    unit_path: UnitPath,
}

#[derive(FromQueryResult)]
struct Carried {
    person_id: String,
    membership_id: String,
    paid_until: Day,
}

#[derive(FromQueryResult)]
struct PaidHere {
    person_id: String,
    membership_id: String,
}

#[derive(FromQueryResult)]
struct Alike {
    likeness: i64,
    no: i64,
    number: String,
    unit_path: UnitPath,
}

/// Asks the registry.
///
/// # Errors
/// The database does not answer.
pub async fn known(db: &impl ConnectionTrait, wanted: Wanted) -> Result<Known, DbErr> {
    let dialect = Dialect::of(db);
    let mut known = Known::default();
    let pairs = async |column: &str, table: &str, texts: Vec<String>| {
        if texts.is_empty() {
            return Ok(HashMap::new());
        }
        let (condition, value) = among(dialect, column, texts);
        let sql = format!("SELECT {column} AS what, person_id FROM {table} WHERE {condition}");
        let rows = Of::find_by_statement(dialect.statement(&sql, [value])).all(db).await?;
        Ok::<_, DbErr>(rows.into_iter().map(|row| (row.what, row.person_id)).collect())
    };
    known.numbers = pairs("number", "member_number", wanted.numbers).await?;
    known.digests = pairs("identity_digest", "member", wanted.digests).await?;
    if !wanted.phones.is_empty() {
        let (condition, value) = among(dialect, "phone", wanted.phones);
        let sql = format!("SELECT phone, no, number, unit_path FROM member WHERE {condition}");
        for row in Phone::find_by_statement(dialect.statement(&sql, [value])).all(db).await? {
            let one = Resembling { no: row.no, number: row.number, unit_path: row.unit_path };
            known.phones.entry(row.phone).or_default().push(one);
        }
    }
    if !wanted.likenesses.is_empty() {
        let (condition, value) = among_numbers(dialect, "a.likeness", wanted.likenesses);
        let sql = format!(
            "SELECT a.likeness, m.no, m.number, m.unit_path FROM member_alike a JOIN member m ON m.no = a.no WHERE {condition}"
        );
        for row in Alike::find_by_statement(dialect.statement(&sql, [value])).all(db).await? {
            let one = Resembling { no: row.no, number: row.number, unit_path: row.unit_path };
            known.likenesses.entry(row.likeness).or_default().push(one);
        }
    }
    if !wanted.emails.is_empty() {
        known.emails = emails_taken(db, wanted.emails).await?;
    }
    let mut ids: Vec<String> = known.numbers.values().chain(known.digests.values()).cloned().collect();
    ids.sort_unstable();
    ids.dedup();
    known.persons = persons(db, &ids).await?;
    Ok(known)
}

/// Persons with what the registry has of them.
///
/// # Errors
/// The database does not answer.
pub async fn persons(db: &impl ConnectionTrait, ids: &[String]) -> Result<HashMap<String, Person>, DbErr> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let dialect = Dialect::of(db);
    let (condition, value) = among(dialect, "person_id", ids.iter().cloned());
    let statement =
        |table: &str| dialect.statement(&format!("SELECT * FROM {table} WHERE {condition}"), [value.clone()]);
    let members = member::Model::find_by_statement(statement("member")).all(db).await?;
    let memberships = membership::Model::find_by_statement(statement("membership")).all(db).await?;
    let dues = dues_standing::Model::find_by_statement(statement("dues_standing")).all(db).await?;
    let mut names = HashMap::with_capacity(ids.len());
    // A question of the other room has a value an identifier.
    for some in ids.chunks(500) {
        names.extend(named(db, some).await?);
    }
    let mut persons: HashMap<String, Person> = members
        .into_iter()
        .filter_map(|member| {
            let named = names.remove(&member.person_id)?;
            let id = member.person_id.clone();
            let (carried, paid_here) = (HashMap::new(), HashSet::new());
            Some((
                id,
                Person { member, named, memberships: Vec::new(), dues: Vec::new(), carried, paid_here },
            ))
        })
        .collect();
    for row in memberships {
        if let Some(person) = persons.get_mut(&row.person_id) {
            person.memberships.push(row);
        }
    }
    for row in dues {
        if let Some(person) = persons.get_mut(&row.person_id) {
            person.dues.push(row);
        }
    }
    let of = |table: &str, columns: &str| {
        let sql = format!(
            "SELECT s.person_id, d.membership_id, {columns} FROM {table} d JOIN membership s ON s.id = d.membership_id \
             WHERE s.{condition}"
        );
        dialect.statement(&sql, [value.clone()])
    };
    for row in Carried::find_by_statement(of("dues_carried", "d.paid_until")).all(db).await? {
        if let Some(person) = persons.get_mut(&row.person_id) {
            person.carried.insert(row.membership_id, row.paid_until);
        }
    }
    for row in PaidHere::find_by_statement(of("dues_payment", "d.id")).all(db).await? {
        if let Some(person) = persons.get_mut(&row.person_id) {
            person.paid_here.insert(row.membership_id);
        }
    }
    Ok(persons)
}
