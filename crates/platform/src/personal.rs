//! What the house knows of persons. Each room says which of its tables hold something about a person, how to find a person's rows,
//! and what becomes of them when the person is erased. From that one list come the file that somebody may take home with everything
//! about them ([`everything`]) and their erasure ([`erase`]), and a test fails when a table about persons is not on it
//! ([`undeclared`]).

mod hand_over;

pub use hand_over::{Moved, counts, hand_back, hand_over, keep, once_only, put_back, repoint};

use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, Value as Sql};
use serde_json::{Map, Value};

use crate::fault::Answer;
use crate::files;
use crate::mail;
use crate::store::{Dialect, Work};
use crate::web::App;
use crate::web::secrets::hide_secrets;

/// How a table's rows are found for a person. Every `?` of a condition stands for the person's identifier.
#[derive(Clone, Copy, Debug)]
pub enum Whose {
    /// A column is the person.
    Person(&'static str),
    /// A column is an account of the person.
    Account(&'static str),
    /// A column lists identifiers of persons, with blanks between them.
    Among(&'static str),
    /// A condition of our own.
    Where(&'static str),
}

/// What becomes of the rows when the person is erased.
#[derive(Clone, Copy, Debug)]
pub enum Erasing {
    /// They stay, for this reason: they say nothing once the person's own record is blank.
    Kept(&'static str),
    /// These columns become these constant expressions of SQL.
    Blanked(&'static [(&'static str, &'static str)]),
    /// They go.
    Deleted,
}

/// A table that holds something about persons. Its heading in the file is the message `personal-TABLE`.
#[derive(Clone, Copy, Debug)]
pub struct PersonTable {
    /// The table.
    pub table: &'static str,
    /// How to find a person's rows.
    pub whose: Whose,
    /// Columns that are no data about anybody: hashes, sealed text, keys of lists; or that are about somebody else. `*`: there is
    /// nothing to take home here.
    pub without: &'static [&'static str],
    /// What becomes of them.
    pub erasing: Erasing,
}

impl PersonTable {
    /// A table whose rows are the person's by the column `person_id`, and stay.
    pub const fn kept(table: &'static str, why: &'static str) -> Self {
        Self { table, whose: Whose::Person("person_id"), without: &[], erasing: Erasing::Kept(why) }
    }

    fn condition(&self) -> String {
        match self.whose {
            Whose::Person(column) => format!("{column} = ?"),
            Whose::Account(column) => {
                format!("{column} IN (SELECT id FROM account WHERE person_id = ?)")
            }
            Whose::Among(column) => format!("' ' || {column} || ' ' LIKE '% ' || ? || ' %'"),
            Whose::Where(condition) => format!("({condition})"),
        }
    }

    fn values(&self, condition: &str, person_id: &str) -> Vec<Sql> {
        condition.matches('?').map(|_| person_id.into()).collect()
    }
}

const ACCOUNT: &str = "account_id IN (SELECT id FROM account WHERE person_id = ?)";

/// Mails to the person, unless another person is reached at the same address: then nobody knows whose they are. Letters about the person's own
/// record and links are theirs, whatever address they went to.
const MAILS: &str = "recipient IN (SELECT email FROM account WHERE person_id = ?) OR recipient IN \
    (SELECT p.email FROM person p WHERE p.id = ? AND p.email IS NOT NULL \
     AND NOT EXISTS (SELECT 1 FROM person q WHERE q.email_key = p.email_key AND q.id <> p.id)) \
    OR (about_kind = 'person' AND about_id = ?) OR (about_kind = 'one_time_link' AND about_id IN \
     (SELECT id FROM one_time_link WHERE person_id = ? OR account_id IN (SELECT id FROM account WHERE person_id = ?)))";

/// The platform's own tables, but for the account: others are found through it.
const OWN: &[PersonTable] = &[
    PersonTable {
        table: "mail",
        whose: Whose::Where(MAILS),
        without: &["search_text", "message_id", "response", "attachment"],
        erasing: Erasing::Deleted,
    },
    PersonTable {
        table: "one_time_link",
        whose: Whose::Where("person_id = ? OR account_id IN (SELECT id FROM account WHERE person_id = ?)"),
        without: &["secret_hash"],
        erasing: Erasing::Deleted,
    },
    PersonTable {
        table: "recovery_code",
        whose: Whose::Account("account_id"),
        without: &["code_hash"],
        erasing: Erasing::Deleted,
    },
    PersonTable {
        table: "session",
        whose: Whose::Account("account_id"),
        without: &["token_hash"],
        erasing: Erasing::Deleted,
    },
    PersonTable {
        table: "appointment",
        whose: Whose::Account("account_id"),
        without: &[],
        erasing: Erasing::Kept("which account had which role is a part of the record of rights"),
    },
    PersonTable {
        table: "audit",
        whose: Whose::Where(ACCOUNT),
        without: &["request_id"],
        erasing: Erasing::Blanked(&[
            ("actor", "CASE WHEN office IS NULL THEN 'account' ELSE actor END"),
            ("address", "''"),
        ]),
    },
];

const ACCOUNTS: &[PersonTable] = &[PersonTable {
    table: "account",
    whose: Whose::Person("person_id"),
    without: &["password_hash", "totp_secret", "totp_last_step", "sort_key", "search_key", "email_key"],
    erasing: Erasing::Blanked(&[
        ("email", "'erased-' || id"),
        ("email_key", "'erased-' || id"),
        ("label", "'account'"),
        ("password_hash", "NULL"),
        ("totp_secret", "NULL"),
        ("totp_last_step", "NULL"),
        ("administrator", "FALSE"),
        ("closed_at", "COALESCE(closed_at, created_at)"),
        ("sort_key", "''"),
        ("search_key", "''"),
        ("person_id", "NULL"),
    ]),
}];

/// Every table about persons: the platform's first, then those of the rooms, each room after those that know it, so that whatever is
/// found through another table is met while that still stands; the account last of all.
pub fn tables(app: &App) -> impl Iterator<Item = &'static PersonTable> + '_ {
    OWN.iter().chain(app.rooms.iter().rev().flat_map(|room| room.person_data)).chain(ACCOUNTS)
}

#[derive(FromQueryResult)]
struct Column {
    name: String,
    kind: String,
}

async fn columns(db: &impl ConnectionTrait, table: &str) -> Result<Vec<Column>, DbErr> {
    let dialect = Dialect::of(db);
    let sql = match dialect {
        Dialect::Sqlite => "SELECT name, type AS kind FROM pragma_table_info(?) ORDER BY cid",
        Dialect::Postgres => {
            "SELECT column_name::text AS name, data_type::text AS kind FROM information_schema.columns \
             WHERE table_schema = current_schema() AND table_name = ? ORDER BY ordinal_position"
        }
    };
    Column::find_by_statement(dialect.statement(sql, [table.into()])).all(db).await
}

#[derive(FromQueryResult)]
struct Row {
    line: String,
}

/// A row as JSON, made by the database: the names are those of our own schema.
fn selected(dialect: Dialect, columns: &[Column]) -> String {
    match dialect {
        Dialect::Postgres => {
            let names: Vec<&str> = columns.iter().map(|column| column.name.as_str()).collect();
            format!("row_to_json((SELECT x FROM (SELECT {}) x))::text", names.join(", "))
        }
        Dialect::Sqlite => {
            let parts: Vec<String> = columns
                .iter()
                .map(|Column { name, kind }| match kind.as_str() {
                    "BLOB" => format!("'{name}', lower(hex({name}))"),
                    "BOOLEAN" => format!(
                        "'{name}', json(CASE WHEN {name} IS NULL THEN 'null' WHEN {name} THEN 'true' ELSE 'false' END)"
                    ),
                    _ => format!("'{name}', {name}"),
                })
                .collect();
            format!("json_object({})", parts.join(", "))
        }
    }
}

/// A value as its owner reads it: instants in words of machines that people read, too; texts in several languages as objects; secrets
/// of links hidden.
fn readable(name: &str, value: Value) -> Value {
    match value {
        Value::Number(number) if name == "at" || name.ends_with("_at") => number.as_i64().map_or_else(
            || Value::Number(number.clone()),
            |micros| Value::String(crate::clock::UtcMicros(micros).rfc3339().replace(".000000Z", "Z")),
        ),
        Value::String(text) if text.starts_with('{') => {
            serde_json::from_str(&text).unwrap_or_else(|_| Value::String(hide_secrets(&text)))
        }
        Value::String(text) => Value::String(hide_secrets(&text)),
        other => other,
    }
}

/// The rows of one table about a person, without what is no data.
///
/// # Errors
/// The database does not answer.
pub async fn rows(
    db: &impl ConnectionTrait,
    table: &PersonTable,
    person_id: &str,
) -> Result<Vec<Map<String, Value>>, DbErr> {
    if table.without.contains(&"*") {
        return Ok(Vec::new());
    }
    let dialect = Dialect::of(db);
    let mut columns = columns(db, table.table).await?;
    columns.retain(|column| !table.without.contains(&column.name.as_str()));
    let Some(first) = columns.first() else { return Ok(Vec::new()) };
    let condition = table.condition();
    let sql = format!(
        "SELECT {} AS line FROM {} WHERE {condition} ORDER BY {}",
        selected(dialect, &columns),
        table.table,
        first.name
    );
    let values = table.values(&condition, person_id);
    let rows = Row::find_by_statement(dialect.statement(&sql, values)).all(db).await?;
    rows.into_iter()
        .map(|row| {
            let row: Map<String, Value> = serde_json::from_str(&row.line)
                .map_err(|error| DbErr::Custom(format!("{}: {error}", table.table)))?;
            Ok(row
                .into_iter()
                .filter(|(_, value)| !value.is_null())
                .map(|(name, value)| {
                    let value = readable(&name, value);
                    (name, value)
                })
                .collect())
        })
        .collect()
}

/// Rows of a table under its name.
pub type Found = (&'static str, Vec<Map<String, Value>>);

/// Everything that is kept about a person, table by table.
///
/// # Errors
/// The database does not answer.
pub async fn everything(app: &App, person_id: &str) -> Result<Vec<Found>, DbErr> {
    let mut found: Vec<Found> = Vec::new();
    for table in tables(app) {
        let rows = rows(app.store.read(), table, person_id).await?;
        match found.iter_mut().find(|(name, _)| *name == table.table) {
            Some((_, known)) => known.extend(rows),
            None if rows.is_empty() => {}
            None => found.push((table.table, rows)),
        }
    }
    Ok(found)
}

/// Erases what the list says of a person, and the files that belong to them. What acts only committed to is
/// [`forget_openings`]'.
///
/// # Errors
/// The database refuses.
pub async fn erase(app: &App, work: &mut Work, person_id: &str) -> Answer<()> {
    let dialect = Dialect::of(work.tx());
    let owned: Vec<String> = Row::find_by_statement(dialect.statement(
        "SELECT id AS line FROM stored_file WHERE owner_kind = 'person' AND owner_id = ? AND erased_at IS NULL",
        [person_id.into()],
    ))
    .all(work.tx())
    .await?
    .into_iter()
    .map(|row| row.line)
    .collect();
    for file in owned {
        files::erase(work, &file).await?;
    }
    for table in tables(app) {
        let condition = table.condition();
        if table.table == "mail" {
            // Where there is no mail server, a mail is a file as well.
            let sql = format!("SELECT id AS line FROM mail WHERE {condition}");
            let values = table.values(&condition, person_id);
            let gone = Row::find_by_statement(dialect.statement(&sql, values)).all(work.tx()).await?;
            mail::forget_files(work, gone.into_iter().map(|row| format!("{}.eml", row.line)).collect())
                .await?;
        }
        let sql = match table.erasing {
            Erasing::Kept(_) => continue,
            Erasing::Deleted => format!("DELETE FROM {} WHERE {condition}", table.table),
            Erasing::Blanked(columns) => {
                let set: Vec<String> =
                    columns.iter().map(|(column, value)| format!("{column} = {value}")).collect();
                format!("UPDATE {} SET {} WHERE {condition}", table.table, set.join(", "))
            }
        };
        let values = table.values(&condition, person_id);
        work.tx().execute_raw(dialect.statement(&sql, values)).await?;
    }
    Ok(())
}

/// Destroys what acts only committed to: openings that hold one of these values, and all openings of acts about these records. The
/// acts and the log stay as they are, and sound.
///
/// # Errors
/// The database refuses.
pub async fn forget_openings(
    work: &Work,
    values: &[String],
    records: &[(String, String)],
) -> Result<u64, DbErr> {
    let dialect = Dialect::of(work.tx());
    let mut gone = 0;
    for some in values.chunks(200) {
        let marks = vec!["?"; some.len()].join(", ");
        let sql = format!("DELETE FROM act_opening WHERE value IN ({marks})");
        let quoted = some.iter().map(|value| Value::String(value.clone()).to_string().into());
        gone += work
            .tx()
            .execute_raw(dialect.statement(&sql, quoted.collect::<Vec<Sql>>()))
            .await?
            .rows_affected();
    }
    for (kind, id) in records {
        let sql = "DELETE FROM act_opening WHERE act_idx IN \
                   (SELECT idx FROM act WHERE subject_kind = ? AND subject_id = ?)";
        gone += work
            .tx()
            .execute_raw(dialect.statement(sql, [kind.as_str().into(), id.as_str().into()]))
            .await?
            .rows_affected();
    }
    Ok(gone)
}

/// Whether a column tells of a person.
fn tells(column: &str) -> bool {
    column == "recipient"
        || ["person", "email", "phone", "birth", "identity"].iter().any(|word| column.contains(word))
}

/// The tables that tell of persons and that nobody declared, each with the column that shows it. For a test: it has to be empty.
///
/// # Errors
/// The database does not answer.
pub async fn undeclared(app: &App) -> Result<Vec<String>, DbErr> {
    let db = app.store.read();
    let sql = match app.store.dialect() {
        Dialect::Sqlite => "SELECT name AS line FROM sqlite_master WHERE type = 'table' ORDER BY name",
        Dialect::Postgres => {
            "SELECT table_name::text AS line FROM information_schema.tables \
             WHERE table_schema = current_schema() AND table_type = 'BASE TABLE' ORDER BY table_name"
        }
    };
    let mut missing = Vec::new();
    for table in Row::find_by_statement(app.store.dialect().statement(sql, [])).all(db).await? {
        if tables(app).any(|declared| declared.table == table.line) {
            continue;
        }
        let found = columns(db, &table.line).await?.into_iter().find(|column| tells(&column.name));
        missing.extend(found.map(|column| format!("{}.{}", table.line, column.name)));
    }
    Ok(missing)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_told_so_that_people_read_them_and_secrets_are_not() {
        let told = |name, value: Value| readable(name, value);
        assert_eq!(told("created_at", Value::from(1_538_989_200_000_000_i64)), "2018-10-08T09:00:00Z");
        assert_eq!(told("number", Value::from(7)), 7);
        assert_eq!(told("name", Value::from("{\"ar\":\"أمينة\"}"))["ar"], "أمينة");
        let secret = "Qm9uam91ci1sZS1tb25kZS1zZWNyZXQtMjU2LWJpdHM";
        assert_eq!(told("body", Value::from(format!("/me/{secret}"))), "/me/••••••••");
    }

    #[test]
    fn a_column_that_tells_of_a_person_is_known_by_its_name() {
        for name in ["person_id", "chair_person", "guest_email", "phone", "birth_day", "recipient"] {
            assert!(tells(name), "{name}");
        }
        for name in ["unit_id", "title", "author", "at"] {
            assert!(!tells(name), "{name}");
        }
    }
}
