//! Many rows at once: what an import writes. One statement for some hundreds of rows on SQLite, prepared once; on PostgreSQL one for all of
//! them, whose columns travel as text and are taken apart there.

use sea_orm::{ConnectionTrait, DbErr, Value};

use super::Dialect;

/// Values of one statement of SQLite: far below its limit of 32,766, and few enough that the statement is short.
const VALUES: usize = 4000;
/// Between the values of a column on PostgreSQL: no text of ours has these signs.
const BETWEEN: char = '\u{1f}';
/// Stands for nothing.
const NOTHING: &str = "\u{1e}";

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text.
    Text,
    /// A whole number.
    Int,
    /// Yes or no.
    Bool,
    /// Bytes.
    Bytes,
}

/// A value of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Held {
    /// Nothing.
    Null,
    /// Text.
    Text(String),
    /// A whole number.
    Int(i64),
    /// Yes or no.
    Bool(bool),
    /// Bytes.
    Bytes(Vec<u8>),
}

impl From<String> for Held {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}
impl From<&str> for Held {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
impl From<i64> for Held {
    fn from(n: i64) -> Self {
        Self::Int(n)
    }
}
impl From<bool> for Held {
    fn from(yes: bool) -> Self {
        Self::Bool(yes)
    }
}
impl From<Vec<u8>> for Held {
    fn from(bytes: Vec<u8>) -> Self {
        Self::Bytes(bytes)
    }
}
impl<T: Into<Held>> From<Option<T>> for Held {
    fn from(held: Option<T>) -> Self {
        held.map_or(Self::Null, Into::into)
    }
}

/// A table and those of its columns that are written.
#[derive(Clone, Copy, Debug)]
pub struct Bulk {
    /// The table.
    pub table: &'static str,
    /// The columns.
    pub columns: &'static [(&'static str, Kind)],
}

impl Bulk {
    /// Writes rows; each has a value for every column, in their order.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn insert(&self, db: &impl ConnectionTrait, rows: Vec<Vec<Held>>) -> Result<(), DbErr> {
        if rows.is_empty() {
            return Ok(());
        }
        match Dialect::of(db) {
            Dialect::Sqlite => self.by_values(db, rows).await,
            Dialect::Postgres => self.by_columns(db, &rows).await,
        }
    }

    fn names(&self) -> String {
        self.columns.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ")
    }

    async fn by_values(&self, db: &impl ConnectionTrait, rows: Vec<Vec<Held>>) -> Result<(), DbErr> {
        let dialect = Dialect::of(db);
        let most = (VALUES / self.columns.len().max(1)).max(1);
        let one = format!("({})", vec!["?"; self.columns.len()].join(", "));
        let statement = |n: usize| {
            format!(
                "INSERT INTO {} ({}) VALUES {}",
                self.table,
                self.names(),
                vec![one.as_str(); n].join(", ")
            )
        };
        let whole = statement(most);
        let mut rows = rows.into_iter();
        loop {
            let mut values: Vec<Value> = Vec::with_capacity(most * self.columns.len());
            let mut n = 0;
            for row in rows.by_ref().take(most) {
                values.extend(row.into_iter().zip(self.columns).map(|(held, (_, kind))| value(held, *kind)));
                n += 1;
            }
            if n == 0 {
                return Ok(());
            }
            let sql = if n == most { whole.clone() } else { statement(n) };
            db.execute_raw(dialect.statement(&sql, values)).await?;
        }
    }

    async fn by_columns(&self, db: &impl ConnectionTrait, rows: &[Vec<Held>]) -> Result<(), DbErr> {
        let parts: Vec<String> =
            (1..=self.columns.len()).map(|n| format!("string_to_array(${n}, E'\\x1f', E'\\x1e')")).collect();
        let casts: Vec<String> = self
            .columns
            .iter()
            .map(|(name, kind)| match kind {
                Kind::Text => format!("substr(u.{name}, 2)"),
                Kind::Int => format!("u.{name}::bigint"),
                Kind::Bool => format!("u.{name}::boolean"),
                Kind::Bytes => format!("decode(u.{name}, 'hex')"),
            })
            .collect();
        let sql = format!(
            "INSERT INTO {} ({}) SELECT {} FROM unnest({}) AS u ({})",
            self.table,
            self.names(),
            casts.join(", "),
            parts.join(", "),
            self.names()
        );
        let columns = (0..self.columns.len()).map(|at| {
            let mut text = String::with_capacity(rows.len() * 24);
            for (n, row) in rows.iter().enumerate() {
                if n > 0 {
                    text.push(BETWEEN);
                }
                push(&mut text, row.get(at).unwrap_or(&Held::Null));
            }
            Value::from(text)
        });
        let statement = sea_orm::Statement::from_sql_and_values(
            Dialect::Postgres.backend(),
            sql,
            columns.collect::<Vec<_>>(),
        );
        db.execute_raw(statement).await?;
        Ok(())
    }
}

fn push(text: &mut String, held: &Held) {
    match held {
        Held::Null => text.push_str(NOTHING),
        Held::Text(one) => {
            // A sign before it, cut off there: a single empty text would be an array without elements.
            text.push('=');
            text.extend(one.chars().filter(|c| !matches!(*c, BETWEEN | '\u{1e}' | '\0')));
        }
        Held::Int(n) => text.push_str(&n.to_string()),
        Held::Bool(yes) => text.push(if *yes { 't' } else { 'f' }),
        Held::Bytes(bytes) => text.push_str(&hex::encode(bytes)),
    }
}

fn value(held: Held, kind: Kind) -> Value {
    match (held, kind) {
        (Held::Text(text), _) => text.into(),
        (Held::Int(n), _) => n.into(),
        (Held::Bool(yes), _) => yes.into(),
        (Held::Bytes(bytes), _) => bytes.into(),
        (Held::Null, Kind::Text) => Value::String(None),
        (Held::Null, Kind::Int) => Value::BigInt(None),
        (Held::Null, Kind::Bool) => Value::Bool(None),
        (Held::Null, Kind::Bytes) => Value::Bytes(None),
    }
}

/// The condition "the column is one of these texts", with one value whatever their number: for questions about a whole batch.
pub fn among(dialect: Dialect, column: &str, texts: impl IntoIterator<Item = String>) -> (String, Value) {
    let all: Vec<String> = texts.into_iter().collect();
    let json = serde_json::to_string(&all).unwrap_or_else(|_| "[]".to_owned());
    let sql = match dialect {
        Dialect::Sqlite => format!("{column} IN (SELECT value FROM json_each(?))"),
        Dialect::Postgres => {
            format!("{column} = ANY(ARRAY(SELECT json_array_elements_text(CAST(? AS json))))")
        }
    };
    (sql, json.into())
}

/// The same for whole numbers.
pub fn among_numbers(
    dialect: Dialect,
    column: &str,
    numbers: impl IntoIterator<Item = i64>,
) -> (String, Value) {
    let all: Vec<i64> = numbers.into_iter().collect();
    let json = serde_json::to_string(&all).unwrap_or_else(|_| "[]".to_owned());
    let sql = match dialect {
        Dialect::Sqlite => format!("{column} IN (SELECT value FROM json_each(?))"),
        Dialect::Postgres => {
            format!("{column} = ANY(ARRAY(SELECT CAST(json_array_elements_text(CAST(? AS json)) AS BIGINT)))")
        }
    };
    (sql, json.into())
}
