//! What a thief carries away: every row of every table, and the bytes beneath them. On SQLite the file of the database and its log; on PostgreSQL the
//! pages of the tables with the rows that were replaced or deleted, who wrote each, the write-ahead log, and a dump. What cannot be read here is
//! said, not passed over.
#![allow(clippy::print_stdout, reason = "a test says what it could not read")]

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use rawabit_platform::store::Dialect;
use rawabit_testkit::House;
use sea_orm::{ConnectionTrait as _, DatabaseConnection, FromQueryResult, Statement};
use serde_json::Value;

/// One look at everything.
pub(super) struct Copy {
    /// The rows of every table, as JSON.
    pub(super) rows: BTreeMap<String, Vec<String>>,
    /// The bytes: files, or pages of tables, each by its name.
    pub(super) blocks: BTreeMap<String, Vec<u8>>,
}

impl Copy {
    /// Whether a text stands anywhere.
    pub(super) fn has(&self, text: &str) -> bool {
        self.rows.values().flatten().any(|line| line.contains(text))
            || self.blocks.values().any(|bytes| contains(bytes, text))
    }
}

#[derive(FromQueryResult)]
struct Line {
    line: String,
}

#[derive(FromQueryResult)]
struct Page {
    n: i32,
    page: Vec<u8>,
}

#[derive(FromQueryResult)]
struct Number {
    n: i64,
}

pub(crate) async fn lines(db: &DatabaseConnection, sql: &str) -> Vec<String> {
    let asked = Statement::from_string(Dialect::of(db).backend(), sql.to_owned());
    let rows = Line::find_by_statement(asked).all(db).await.unwrap_or_else(|error| panic!("{sql}: {error}"));
    rows.into_iter().map(|row| row.line).collect()
}

async fn number(db: &DatabaseConnection, sql: &str) -> Option<i64> {
    let asked = Statement::from_string(Dialect::of(db).backend(), sql.to_owned());
    Number::find_by_statement(asked).one(db).await.ok().flatten().map(|found| found.n)
}

/// The tables of the house.
async fn tables(db: &DatabaseConnection) -> Vec<String> {
    match Dialect::of(db) {
        Dialect::Sqlite => {
            lines(db, "SELECT name AS line FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%fts%' AND name NOT LIKE 'sqlite_%' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name").await
        }
        Dialect::Postgres => {
            lines(db, "SELECT table_name::text AS line FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1").await
        }
    }
}

async fn rows_of(db: &DatabaseConnection, table: &str) -> Vec<String> {
    if Dialect::of(db) == Dialect::Postgres {
        return lines(db, &format!("SELECT row_to_json(t)::text AS line FROM {table} t")).await;
    }
    let columns = lines(db, &format!("SELECT name AS line FROM pragma_table_info('{table}')")).await;
    let pairs = columns
        .iter()
        .map(|name| format!("'{name}', CASE typeof({name}) WHEN 'blob' THEN hex({name}) ELSE {name} END"));
    let pairs: Vec<String> = pairs.collect();
    lines(db, &format!("SELECT json_object({}) AS line FROM {table}", pairs.join(", "))).await
}

/// Looks at everything.
pub(super) async fn look(house: &House) -> Copy {
    let db = house.app.store.read();
    let mut rows = BTreeMap::new();
    for table in tables(db).await {
        let found = rows_of(db, &table).await;
        rows.insert(table, found);
    }
    Copy { rows, blocks: blocks(house).await }
}

/// The bytes of the database as they lie there now.
pub(crate) async fn bytes(house: &House) -> Vec<u8> {
    blocks(house).await.into_values().flatten().collect()
}

async fn blocks(house: &House) -> BTreeMap<String, Vec<u8>> {
    let db = house.app.store.read();
    match Dialect::of(db) {
        Dialect::Sqlite => files(&house.folder),
        Dialect::Postgres => pages(db).await,
    }
}

/// The key of the urn is in a folder of its own, and no part of the database, its log or its backups (decision 0024).
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = std::fs::read_dir(folder).expect("the folder").flatten().map(|entry| entry.path());
    let whole = |path: std::path::PathBuf| (path.display().to_string(), std::fs::read(&path).expect("read"));
    entries.filter(|path| path.is_file()).map(whole).collect()
}

/// Every page of the tables that a vote touches, with what lies aside of them, as they stand in memory and will be on disk: rows that were replaced
/// or deleted are in them until they are overwritten.
async fn pages(db: &DatabaseConnection) -> BTreeMap<String, Vec<u8>> {
    if db.execute_unprepared("CREATE EXTENSION IF NOT EXISTS pageinspect").await.is_err() {
        println!("skipped: the pages of PostgreSQL cannot be read here (no pageinspect)");
        return BTreeMap::new();
    }
    let touched = "SELECT c.oid::regclass::text AS line FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace \
         AND (c.relname LIKE 'contest%' OR c.relname LIKE 'naive%' OR c.relname IN ('session', 'audit', 'job', 'mail', 'act')) \
         UNION ALL SELECT c.reltoastrelid::regclass::text FROM pg_class c WHERE c.relname IN ('contest_urn', 'naive_box', 'naive_slots') AND c.reltoastrelid <> 0 \
         ORDER BY 1";
    let mut all = BTreeMap::new();
    for table in lines(db, touched).await {
        let sql = format!(
            "SELECT n::int AS n, get_raw_page('{table}', n::int) AS page FROM generate_series(0, pg_relation_size('{table}') / 8192 - 1) n"
        );
        let asked = Statement::from_string(Dialect::Postgres.backend(), sql);
        let found = Page::find_by_statement(asked).all(db).await.expect("pages");
        all.extend(found.into_iter().map(|one| (format!("{table} {:06}", one.n), one.page)));
    }
    all
}

/// In which transaction each row of a table was written; none where that is not kept.
pub(super) async fn writers(
    db: &DatabaseConnection,
    table: &str,
    columns: &str,
) -> Option<Vec<(String, String)>> {
    if Dialect::of(db) != Dialect::Postgres {
        return None;
    }
    let sql = format!("SELECT xmin::text || ' ' || {columns} AS line FROM {table} ORDER BY ctid");
    let rows = lines(db, &sql).await;
    let pair = |line: String| line.split_once(' ').map(|(xmin, rest)| (xmin.to_owned(), rest.to_owned()));
    Some(rows.into_iter().filter_map(pair).collect())
}

/// Ballots in the order in which they lie in the table.
pub(super) async fn as_they_lie(db: &DatabaseConnection, table: &str) -> Vec<String> {
    let order = match Dialect::of(db) {
        Dialect::Postgres => " ORDER BY ctid",
        Dialect::Sqlite => "",
    };
    lines(db, &format!("SELECT receipt AS line FROM {table}{order}")).await
}

/// Where the write-ahead log stands.
pub(super) async fn log_at(db: &DatabaseConnection) -> Option<i64> {
    if Dialect::of(db) != Dialect::Postgres {
        return None;
    }
    number(db, "SELECT (pg_current_wal_insert_lsn() - '0/0'::pg_lsn)::bigint AS n").await
}

/// The most of the log that is read: other tests write into it, too.
const MOST_LOG: i64 = 512 * 1024 * 1024;
/// A segment of it.
const SEGMENT: i64 = 16 * 1024 * 1024;

/// The write-ahead log since then. What is not there any more, or too much, is said.
pub(super) async fn log_since(db: &DatabaseConnection, from: Option<i64>) -> Vec<u8> {
    let (Some(from), Some(to)) = (from, log_at(db).await) else { return Vec::new() };
    if to - from > MOST_LOG {
        println!("skipped: the write-ahead log has grown by {} MB", (to - from) / 1024 / 1024);
        return Vec::new();
    }
    let mut all = Vec::new();
    for segment in from / SEGMENT..=to / SEGMENT {
        let (first, last) = (from.max(segment * SEGMENT), to.min((segment + 1) * SEGMENT));
        let (offset, length) = (first - segment * SEGMENT, last - first);
        let sql = format!(
            "SELECT 0 AS n, pg_read_binary_file('pg_wal/' || pg_walfile_name('0/0'::pg_lsn + ({segment}::bigint * {SEGMENT} + 1)::numeric), {offset}, {length}) AS page"
        );
        let asked = Statement::from_string(Dialect::Postgres.backend(), sql);
        match Page::find_by_statement(asked).one(db).await {
            Ok(Some(found)) => all.extend(found.page),
            Ok(None) => {}
            Err(_) => println!("skipped: a segment of the write-ahead log is not there any more"),
        }
    }
    all
}

/// A dump of the database, as an administrator makes it for a backup.
pub(super) fn dump(house: &House) -> Vec<u8> {
    let Some(url) = house.postgres() else { return Vec::new() };
    match Command::new("pg_dump").arg("--no-owner").arg(url).output() {
        Ok(done) if done.status.success() => done.stdout,
        Ok(done) => {
            println!(
                "skipped: pg_dump says {}",
                String::from_utf8_lossy(&done.stderr).lines().next().unwrap_or_default()
            );
            Vec::new()
        }
        Err(error) => {
            println!("skipped: no pg_dump here: {error}");
            Vec::new()
        }
    }
}

pub(super) fn contains(bytes: &[u8], text: &str) -> bool {
    String::from_utf8_lossy(bytes).contains(text)
}

/// The columns of a row with their values as short text; none where it is no object.
pub(super) fn columns(line: &str) -> Vec<(String, String)> {
    let Ok(Value::Object(row)) = serde_json::from_str::<Value>(line) else { return Vec::new() };
    row.into_iter()
        .map(|(name, value)| {
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            (name, text)
        })
        .collect()
}
