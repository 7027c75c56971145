//! Who on record is likely the person that is being entered: a few questions by what was typed.

use std::collections::{BTreeMap, BTreeSet};

use rawabit_platform::store::Dialect;
use rawabit_platform::store::bulk::{among, among_numbers};
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, Value};

use super::facts::{Facts, facts};
use super::look::UNCOUNTED;
use crate::model::alike::{Described, Finding, RARE, SHARED, compare};

/// More are not shown.
const MOST: usize = 10;

#[derive(FromQueryResult)]
struct No {
    no: i64,
}

/// The members who are likely the one described, the likeliest first.
///
/// # Errors
/// The database does not answer.
pub async fn likely(
    db: &impl ConnectionTrait,
    described: &Described,
) -> Result<Vec<(Facts, Finding)>, DbErr> {
    let dialect = Dialect::of(db);
    let ask = async |from: &str, condition: String, value: Value, most: i64| {
        let sql = format!("SELECT no FROM {from} WHERE {condition} LIMIT {}", most + 1);
        let rows = No::find_by_statement(dialect.statement(&sql, [value])).all(db).await?;
        let found: BTreeSet<i64> = rows.into_iter().map(|row| row.no).collect();
        // What more people share than that says nothing of anybody.
        let few = i64::try_from(found.len()).is_ok_and(|n| n <= most);
        Ok::<_, DbErr>(if few { found } else { BTreeSet::new() })
    };
    let mut nos: BTreeMap<i64, i64> = BTreeMap::new();
    let mut take = |found: BTreeSet<i64>, bearers: i64| {
        for no in found {
            let known = nos.entry(no).or_insert(UNCOUNTED);
            *known = bearers.min(*known);
        }
    };
    if !described.identity.is_empty() {
        let (condition, value) = among(dialect, "identity_digest", described.identity.iter().cloned());
        take(ask("member", condition, value, SHARED).await?, UNCOUNTED);
    }
    if let Some(phone) = &described.phone {
        take(ask("member", "phone = ?".to_owned(), phone.as_str().into(), SHARED).await?, UNCOUNTED);
    }
    if let Some(email) = &described.email {
        let condition = "person_id IN (SELECT id FROM person WHERE email_key = ?)".to_owned();
        take(ask("member", condition, email.as_str().into(), SHARED).await?, UNCOUNTED);
    }
    let (condition, value) = among_numbers(dialect, "likeness", described.likenesses());
    take(ask("member_alike", condition, value, SHARED).await?, UNCOUNTED);
    let (condition, value) = among_numbers(dialect, "key", described.keys());
    let bearers = ask("member_name", condition, value, RARE).await?;
    // Whoever is being entered bears it, too.
    let n = i64::try_from(bearers.len()).unwrap_or(UNCOUNTED).saturating_add(1);
    take(bearers, n);
    let known = facts(db, nos.keys().copied()).await?;
    let mut found: Vec<(Facts, Finding)> = known
        .into_values()
        .filter_map(|one| {
            let bearers = nos.get(&one.no).copied().unwrap_or(UNCOUNTED);
            compare(described, &one.described, bearers).map(|finding| (one, finding))
        })
        .collect();
    found.sort_by_key(|(one, finding)| (-finding.strength, one.no));
    found.truncate(MOST);
    Ok(found)
}

/// How many in the registry bear a name; none: more than are counted.
///
/// # Errors
/// The database does not answer.
pub async fn bearers(db: &impl ConnectionTrait, described: &Described) -> Result<Option<i64>, DbErr> {
    let dialect = Dialect::of(db);
    let (condition, value) = among_numbers(dialect, "key", described.keys());
    let sql = format!("SELECT DISTINCT no FROM member_name WHERE {condition} LIMIT {}", RARE + 1);
    let rows = No::find_by_statement(dialect.statement(&sql, [value])).all(db).await?;
    Ok(i64::try_from(rows.len()).ok().filter(|n| *n <= RARE))
}
