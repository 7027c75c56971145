//! What is compared of members: a question for many at once.

use std::collections::HashMap;

use rawabit_platform::Day;
use rawabit_platform::lang::Multi;
use rawabit_platform::permit::UnitPath;
use rawabit_platform::store::Dialect;
use rawabit_platform::store::bulk::among_numbers;
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult};

use crate::model::alike::{Described, SHARED};

/// A member as comparing needs them.
#[derive(Clone, Debug)]
pub struct Facts {
    /// The row.
    pub no: i64,
    /// The person.
    pub person_id: String,
    /// The unit that keeps the record.
    pub unit_path: UnitPath,
    /// What is compared.
    pub described: Described,
}

#[derive(FromQueryResult)]
struct Row {
    no: i64,
    person_id: String,
    unit_path: UnitPath,
    phone: Option<String>,
    identity_digest: Option<String>,
    gender: Option<String>,
    birth_day: Option<Day>,
    name: Multi,
    email_key: Option<String>,
}

/// The facts of some members by row. Whoever was erased has none.
///
/// # Errors
/// The database does not answer.
pub async fn facts(
    db: &impl ConnectionTrait,
    nos: impl IntoIterator<Item = i64>,
) -> Result<HashMap<i64, Facts>, DbErr> {
    let dialect = Dialect::of(db);
    let (condition, value) = among_numbers(dialect, "m.no", nos);
    // What an office or a family shares is no sign, whichever way two came to be compared.
    let own = |table: &str, column: &str, of: &str| {
        format!(
            "CASE WHEN (SELECT COUNT(*) FROM (SELECT 1 AS n FROM {table} c WHERE c.{column} = {of}.{column} LIMIT {}) AS counted) <= {SHARED} \
             THEN {of}.{column} END AS {column}",
            SHARED + 1
        )
    };
    let (phone, email) = (own("member", "phone", "m"), own("person", "email_key", "p"));
    let sql = format!(
        "SELECT m.no, m.person_id, m.unit_path, {phone}, m.identity_digest, m.gender, m.birth_day, p.name, {email} FROM member m JOIN person p ON p.id = m.person_id WHERE {condition} AND m.rank > 0"
    );
    let rows = Row::find_by_statement(dialect.statement(&sql, [value])).all(db).await?;
    Ok(rows.into_iter().map(|row| (row.no, row.into())).collect())
}

impl From<Row> for Facts {
    fn from(row: Row) -> Self {
        let described = Described {
            birth_day: row.birth_day,
            phone: row.phone,
            email: row.email_key,
            identity: row.identity_digest.into_iter().collect(),
            gender: row.gender.and_then(|word| word.parse().ok()),
            ..Described::named(&row.name)
        };
        Self { no: row.no, person_id: row.person_id, unit_path: row.unit_path, described }
    }
}
