//! Handing what hangs on one person over to another, because both are the same person; and back. The tables are those of the one list
//! ([`super::tables`]), so that none is forgotten: rows that name the person in a column of their own follow; what is found through another
//! table follows that. Tables in which a person may stand once only are the caller's ([`once_only`] names them).

use std::collections::BTreeMap;

use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, Value as Sql};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{Column, Row, Whose, columns, selected, tables};
use crate::store::{Dialect, Work};
use crate::web::App;

/// Columns of the platform's own that name a person besides those of the list.
const MORE: [(&str, &str); 2] = [("one_time_link", "person_id"), ("stored_file", "owner_id")];

/// Rows that were handed over, by their keys.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moved {
    /// The table.
    pub table: String,
    /// The column that was changed.
    pub column: String,
    /// What stood there.
    pub from: String,
    /// What stands there now.
    pub to: String,
    /// Whether the column lists several, with blanks between them.
    #[serde(default)]
    pub among: bool,
    /// The columns of the key.
    pub key: Vec<String>,
    /// The keys.
    pub rows: Vec<Vec<Value>>,
}

/// The columns that a row is known by.
async fn key(db: &impl ConnectionTrait, table: &str) -> Result<Vec<Column>, DbErr> {
    let dialect = Dialect::of(db);
    let sql = match dialect {
        Dialect::Sqlite => "SELECT name, type AS kind FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk",
        Dialect::Postgres => {
            "SELECT a.attname::text AS name, format_type(a.atttypid, NULL)::text AS kind FROM pg_index i \
             JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY(i.indkey) \
             WHERE i.indrelid = CAST(CAST(? AS text) AS regclass) AND i.indisprimary ORDER BY a.attnum"
        }
    };
    Column::find_by_statement(dialect.statement(sql, [table.into()])).all(db).await
}

/// A value of a column as the database takes it.
fn sql(kind: &str, value: &Value) -> Sql {
    let kind = kind.to_ascii_lowercase();
    if kind.contains("int") {
        Sql::BigInt(value.as_i64())
    } else if kind.contains("bool") {
        Sql::Bool(value.as_bool())
    } else {
        match value {
            Value::Null => Sql::String(None),
            Value::String(text) => text.as_str().into(),
            other => other.to_string().into(),
        }
    }
}

async fn json(
    db: &impl ConnectionTrait,
    sql: &str,
    values: Vec<Sql>,
) -> Result<Vec<Map<String, Value>>, DbErr> {
    let rows = Row::find_by_statement(Dialect::of(db).statement(sql, values)).all(db).await?;
    rows.into_iter()
        .map(|row| serde_json::from_str(&row.line).map_err(|error| DbErr::Custom(error.to_string())))
        .collect()
}

/// Changes one value of a column to another in a whole table, and says in which rows.
///
/// # Errors
/// The database refuses.
pub async fn repoint(
    work: &Work,
    table: &str,
    column: &str,
    from: &str,
    to: &str,
) -> Result<Option<Moved>, DbErr> {
    let db = work.tx();
    let dialect = Dialect::of(db);
    let found = keys(db, table, &format!("{column} = ?"), vec![from.into()]).await?;
    if found.rows.is_empty() {
        return Ok(None);
    }
    let update = format!("UPDATE {table} SET {column} = ? WHERE {column} = ?");
    db.execute_raw(dialect.statement(&update, [to.into(), from.into()])).await?;
    Ok(Some(Moved { column: column.to_owned(), from: from.to_owned(), to: to.to_owned(), ..found }))
}

/// Changes one identifier among several of a column, in a whole table, and says in which rows. Where the other is named already, nothing
/// changes: the row leads to the person either way.
async fn repoint_among(
    work: &Work,
    table: &str,
    column: &str,
    from: &str,
    to: &str,
) -> Result<Option<Moved>, DbErr> {
    let db = work.tx();
    let condition = format!("{column} LIKE '%' || ? || '%' AND {column} NOT LIKE '%' || ? || '%'");
    let found = keys(db, table, &condition, vec![from.into(), to.into()]).await?;
    if found.rows.is_empty() {
        return Ok(None);
    }
    let update = format!("UPDATE {table} SET {column} = REPLACE({column}, ?, ?) WHERE {condition}");
    let values = [from, to, from, to].map(Sql::from);
    db.execute_raw(Dialect::of(db).statement(&update, values)).await?;
    let (from, to) = (from.to_owned(), to.to_owned());
    Ok(Some(Moved { column: column.to_owned(), from, to, among: true, ..found }))
}

/// The keys of the rows under a condition, of which nothing is moved yet.
async fn keys(
    db: &impl ConnectionTrait,
    table: &str,
    condition: &str,
    values: Vec<Sql>,
) -> Result<Moved, DbErr> {
    let key = key(db, table).await?;
    let select = format!("SELECT {} AS line FROM {table} WHERE {condition}", selected(Dialect::of(db), &key));
    let found = json(db, &select, values).await?;
    let names: Vec<String> = key.iter().map(|column| column.name.clone()).collect();
    let rows = found
        .into_iter()
        .map(|row| names.iter().map(|name| row.get(name).cloned().unwrap_or(Value::Null)).collect())
        .collect();
    Ok(Moved {
        table: table.to_owned(),
        column: String::new(),
        from: String::new(),
        to: String::new(),
        among: false,
        key: names,
        rows,
    })
}

/// Hands over every row that names a person in a column, but for some tables; says which.
///
/// # Errors
/// The database refuses.
pub async fn hand_over(
    app: &App,
    work: &Work,
    from: &str,
    to: &str,
    but: &[&str],
) -> Result<Vec<Moved>, DbErr> {
    let declared = tables(app).filter_map(|table| match table.whose {
        Whose::Person(column) => Some((table.table, column)),
        Whose::Account(_) | Whose::Among(_) | Whose::Where(_) => None,
    });
    let mut moved = Vec::new();
    for (table, column) in declared.chain(MORE) {
        if !but.contains(&table) {
            moved.extend(repoint(work, table, column, from, to).await?);
        }
    }
    for table in tables(app) {
        if let Whose::Among(column) = table.whose {
            moved.extend(repoint_among(work, table.table, column, from, to).await?);
        }
    }
    Ok(moved)
}

/// Hands rows back, those that still stand as they were left.
///
/// # Errors
/// The database refuses.
pub async fn hand_back(work: &Work, moved: &[Moved]) -> Result<(), DbErr> {
    let db = work.tx();
    let dialect = Dialect::of(db);
    for one in moved.iter().rev() {
        let key = key(db, &one.table).await?;
        let kind =
            |name: &str| key.iter().find(|column| column.name == name).map_or("", |column| &column.kind);
        let conditions: String = one.key.iter().map(|name| format!(" AND {name} = ?")).collect();
        let (table, column) = (&one.table, &one.column);
        let (update, back) = if one.among {
            let update = format!(
                "UPDATE {table} SET {column} = REPLACE({column}, ?, ?) WHERE {column} LIKE '%' || ? || '%'"
            );
            (update, vec![one.to.as_str(), one.from.as_str(), one.to.as_str()])
        } else {
            let update = format!("UPDATE {table} SET {column} = ? WHERE {column} = ?");
            (update, vec![one.from.as_str(), one.to.as_str()])
        };
        let update = update + &conditions;
        for row in &one.rows {
            let mut values: Vec<Sql> = back.iter().map(|value| Sql::from(*value)).collect();
            values.extend(one.key.iter().zip(row).map(|(name, value)| sql(kind(name), value)));
            db.execute_raw(dialect.statement(&update, values)).await?;
        }
    }
    Ok(())
}

/// Rows of a table as they are, whole: for [`put_back`]. Tables of texts, numbers and marks only.
///
/// # Errors
/// The database does not answer.
pub async fn keep(
    db: &impl ConnectionTrait,
    table: &str,
    column: &str,
    value: &str,
) -> Result<Vec<Map<String, Value>>, DbErr> {
    let all = columns(db, table).await?;
    let select =
        format!("SELECT {} AS line FROM {table} WHERE {column} = ?", selected(Dialect::of(db), &all));
    json(db, &select, vec![value.into()]).await
}

/// Puts a row back as it was: over the one with its key, or as a new one where that is gone.
///
/// # Errors
/// The database refuses.
pub async fn put_back(work: &Work, table: &str, row: &Map<String, Value>) -> Result<(), DbErr> {
    let db = work.tx();
    let dialect = Dialect::of(db);
    let all = columns(db, table).await?;
    let known: Vec<&Column> = all.iter().filter(|column| row.contains_key(&column.name)).collect();
    let key = key(db, table).await?;
    let value = |column: &Column| sql(&column.kind, row.get(&column.name).unwrap_or(&Value::Null));
    let rest: Vec<&&Column> =
        known.iter().filter(|column| !key.iter().any(|part| part.name == column.name)).collect();
    let set: Vec<String> = rest.iter().map(|column| format!("{} = ?", column.name)).collect();
    let conditions: Vec<String> = key.iter().map(|column| format!("{} = ?", column.name)).collect();
    let update = format!("UPDATE {table} SET {} WHERE {}", set.join(", "), conditions.join(" AND "));
    let values: Vec<Sql> = rest.iter().map(|column| value(column)).chain(key.iter().map(value)).collect();
    if db.execute_raw(dialect.statement(&update, values)).await?.rows_affected() > 0 {
        return Ok(());
    }
    let names: Vec<&str> = known.iter().map(|column| column.name.as_str()).collect();
    let insert =
        format!("INSERT INTO {table} ({}) VALUES ({})", names.join(", "), vec!["?"; names.len()].join(", "));
    let values: Vec<Sql> = known.iter().map(|column| value(column)).collect();
    db.execute_raw(dialect.statement(&insert, values)).await?;
    Ok(())
}

/// How many rows hang on a person, by table, but for some: whether something came since is seen by comparing.
///
/// # Errors
/// The database does not answer.
pub async fn counts(
    app: &App,
    db: &impl ConnectionTrait,
    person_id: &str,
    but: &[&str],
) -> Result<BTreeMap<String, i64>, DbErr> {
    #[derive(FromQueryResult)]
    struct Count {
        n: i64,
    }
    let mut counts = BTreeMap::new();
    for table in tables(app).filter(|table| !but.contains(&table.table)) {
        let condition = table.condition();
        let sql = format!("SELECT COUNT(*) AS n FROM {} WHERE {condition}", table.table);
        let values = table.values(&condition, person_id);
        let found = Count::find_by_statement(Dialect::of(db).statement(&sql, values)).one(db).await?;
        *counts.entry(table.table.to_owned()).or_default() += found.map_or(0, |count| count.n);
    }
    Ok(counts)
}

/// The tables of the list in which a person may stand only once, alone or together with something: handing rows over there may meet
/// rows that are there already. And those whose rows are found by a condition, which no handing over knows. For a test: whoever merges persons
/// has to know all of them.
///
/// # Errors
/// The database does not answer.
pub async fn once_only(app: &App, db: &impl ConnectionTrait) -> Result<Vec<String>, DbErr> {
    #[derive(FromQueryResult)]
    struct Name {
        name: String,
    }
    let dialect = Dialect::of(db);
    let unique = match dialect {
        Dialect::Sqlite => {
            "SELECT i.name AS name FROM pragma_index_list(?) l JOIN pragma_index_info(l.name) i WHERE l.\"unique\" = 1"
        }
        Dialect::Postgres => {
            "SELECT a.attname::text AS name FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY(i.indkey) \
             WHERE i.indrelid = CAST(CAST(? AS text) AS regclass) AND i.indisunique"
        }
    };
    let mut found = Vec::new();
    for table in tables(app) {
        match table.whose {
            Whose::Account(_) | Whose::Among(_) => {}
            Whose::Where(_) => found.push(table.table.to_owned()),
            Whose::Person(column) => {
                let statement = dialect.statement(unique, [table.table.into()]);
                if Name::find_by_statement(statement).all(db).await?.iter().any(|one| one.name == column) {
                    found.push(table.table.to_owned());
                }
            }
        }
    }
    found.sort();
    found.dedup();
    Ok(found)
}
