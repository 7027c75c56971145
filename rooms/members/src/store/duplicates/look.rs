//! The nightly look, as the database sees it: keys of names, and the candidates of one piece of the registry after the other. Memory does not
//! grow with the registry: blocks are joined in the database, and large ones are none.

use std::collections::BTreeMap;

use rawabit_platform::UtcMicros;
use rawabit_platform::lang::Multi;
use rawabit_platform::permit::UnitPath;
use rawabit_platform::store::Dialect;
use rawabit_platform::store::bulk::{Bulk, Held, Kind, among, among_numbers};
use sea_orm::{ConnectionTrait, DbErr, EntityTrait as _, FromQueryResult, QueryFilter as _, Value};

use super::entity::{APART, OPEN, pair};
use crate::model::alike::{Described, Finding, RARE, SHARED, is_more, read};

const NAMES: Bulk = Bulk { table: "member_name", columns: &[("key", Kind::Int), ("no", Kind::Int)] };

const PAIRS: Bulk = Bulk {
    table: "member_pair",
    columns: &[
        ("pair", Kind::Text),
        ("low", Kind::Int),
        ("high", Kind::Int),
        ("low_path", Kind::Text),
        ("high_path", Kind::Text),
        ("strength", Kind::Int),
        ("evidence", Kind::Text),
        ("state", Kind::Text),
        ("found_at", Kind::Int),
        ("apart_evidence", Kind::Text),
        ("apart_at", Kind::Int),
        ("reason", Kind::Text),
        ("office", Kind::Text),
        ("actor", Kind::Text),
    ],
};

#[derive(FromQueryResult)]
struct Name {
    no: i64,
    name: Multi,
}

/// The keys of names of one piece of the registry.
#[derive(Clone, Debug, Default)]
pub struct NamePiece {
    /// The members looked at.
    pub nos: Vec<i64>,
    /// Key and member.
    pub keys: Vec<(i64, i64)>,
}

/// The names of members that changed since an instant, after a row, a piece at a time.
///
/// # Errors
/// The database does not answer.
pub async fn names(
    db: &impl ConnectionTrait,
    since: UtcMicros,
    after: i64,
    limit: u64,
) -> Result<NamePiece, DbErr> {
    let sql = format!(
        "SELECT m.no, p.name FROM member m JOIN person p ON p.id = m.person_id WHERE m.no > ? AND m.updated_at >= ? AND m.rank > 0 ORDER BY m.no LIMIT {limit}"
    );
    let statement = Dialect::of(db).statement(&sql, [after.into(), since.0.into()]);
    let rows = Name::find_by_statement(statement).all(db).await?;
    let mut piece = NamePiece::default();
    for row in rows {
        piece.keys.extend(Described::named(&row.name).keys().into_iter().map(|key| (key, row.no)));
        piece.nos.push(row.no);
    }
    Ok(piece)
}

/// Keeps the keys of a piece instead of those that were there.
///
/// # Errors
/// The database refuses.
pub async fn keep_names(db: &impl ConnectionTrait, piece: NamePiece) -> Result<(), DbErr> {
    let dialect = Dialect::of(db);
    let (condition, value) = among_numbers(dialect, "no", piece.nos);
    db.execute_raw(dialect.statement(&format!("DELETE FROM member_name WHERE {condition}"), [value])).await?;
    let mut keys = piece.keys;
    keys.sort_unstable();
    NAMES.insert(db, keys.into_iter().map(|(key, no)| vec![Held::Int(key), Held::Int(no)]).collect()).await
}

#[derive(FromQueryResult)]
struct No {
    no: i64,
}

/// The last row of the next piece of members that changed since an instant; none: there is none.
///
/// # Errors
/// The database does not answer.
pub async fn end_of_piece(
    db: &impl ConnectionTrait,
    since: UtcMicros,
    after: i64,
    limit: u64,
) -> Result<Option<i64>, DbErr> {
    let sql = format!(
        "SELECT MAX(no) AS no FROM (SELECT no FROM member WHERE no > ? AND updated_at >= ? ORDER BY no LIMIT {limit}) AS piece HAVING COUNT(*) > 0"
    );
    let statement = Dialect::of(db).statement(&sql, [after.into(), since.0.into()]);
    Ok(No::find_by_statement(statement).one(db).await?.map(|row| row.no))
}

#[derive(FromQueryResult)]
struct Candidate {
    one: i64,
    other: i64,
    bearers: i64,
}

/// How two members come to be compared: the rows of `x` with what they share as `key`, and as many as may share it.
struct Block {
    /// What `x` and `y` are: rows with `key` and `no`.
    table: &'static str,
    key: &'static str,
    /// The condition that a row has a key.
    has: &'static str,
    most: i64,
}

const BLOCKS: [Block; 4] = [
    Block {
        table: "member",
        key: "identity_digest",
        has: "x.identity_digest IS NOT NULL AND ",
        most: SHARED,
    },
    Block { table: "member", key: "phone", has: "x.phone IS NOT NULL AND ", most: SHARED },
    Block { table: "member_alike", key: "likeness", has: "", most: SHARED },
    Block { table: "member_name", key: "key", has: "", most: RARE },
];

impl Block {
    /// The candidates between two rows: everybody who changed with everybody else; who changed as well is met once. Of a key that too many
    /// share none: the count stops there, and stands before the join. The range is said of both `x` and `a`, which PostgreSQL does not infer.
    fn sql(&self) -> String {
        let Self { table, key, has, most } = self;
        let past = most + 1;
        format!(
            "SELECT x.no AS one, y.no AS other, \
             (SELECT COUNT(*) FROM (SELECT 1 AS n FROM {table} c WHERE c.{key} = x.{key} LIMIT {past}) AS counted) AS bearers \
             FROM {table} x JOIN member a ON a.no = x.no JOIN {table} y ON y.{key} = x.{key} AND y.no <> x.no \
             JOIN member b ON b.no = y.no \
             WHERE {has}x.no > ? AND x.no <= ? AND a.no > ? AND a.no <= ? AND a.updated_at >= ? AND a.rank > 0 AND b.rank > 0 \
             AND (b.no > a.no OR b.updated_at < ?) \
             AND (SELECT COUNT(*) FROM (SELECT 1 AS n FROM {table} c WHERE c.{key} = x.{key} LIMIT {past}) AS counted) <= {most}"
        )
    }
}

/// The same by mail address, which the person has.
const EMAILS: &str = "SELECT a.no AS one, b.no AS other, CAST(0 AS BIGINT) AS bearers \
    FROM member a JOIN person x ON x.id = a.person_id JOIN person y ON y.email_key = x.email_key AND y.id <> x.id \
    JOIN member b ON b.person_id = y.id \
    WHERE x.email_key IS NOT NULL AND a.no > ? AND a.no <= ? AND a.updated_at >= ? AND a.rank > 0 AND b.rank > 0 \
    AND (b.no > a.no OR b.updated_at < ?) \
    AND (SELECT COUNT(*) FROM (SELECT 1 AS n FROM person c WHERE c.email_key = x.email_key LIMIT 13) AS counted) <= 12";

/// Nobody counted how many bear the name: then it is common.
pub const UNCOUNTED: i64 = i64::MAX;

/// Who is to be compared with whom among the members after one row up to another, and how many bear the name where they share a rare one.
///
/// # Errors
/// The database does not answer.
pub async fn candidates(
    db: &impl ConnectionTrait,
    since: UtcMicros,
    after: i64,
    until: i64,
) -> Result<BTreeMap<(i64, i64), i64>, DbErr> {
    let dialect = Dialect::of(db);
    let mut found = BTreeMap::new();
    let range: [Value; 2] = [after.into(), until.into()];
    let changed: [Value; 2] = [since.0.into(), since.0.into()];
    let mut ask = async |sql: &str, ranges: usize, is_name: bool| {
        let values = range.iter().cycle().take(2 * ranges).chain(&changed).cloned();
        for row in Candidate::find_by_statement(dialect.statement(sql, values)).all(db).await? {
            let pair = (row.one.min(row.other), row.one.max(row.other));
            let bearers = if is_name { row.bearers } else { UNCOUNTED };
            let known = found.entry(pair).or_insert(UNCOUNTED);
            *known = bearers.min(*known);
        }
        Ok::<_, DbErr>(())
    };
    for block in &BLOCKS {
        ask(&block.sql(), 2, block.table == "member_name").await?;
    }
    ask(EMAILS, 1, false).await?;
    Ok(found)
}

/// A pair that was found.
#[derive(Clone, Debug)]
pub struct Found {
    /// The smaller row.
    pub low: i64,
    /// The other.
    pub high: i64,
    /// The unit that keeps the first.
    pub low_path: UnitPath,
    /// The unit that keeps the other.
    pub high_path: UnitPath,
    /// What was found.
    pub finding: Finding,
}

/// The address of a pair.
pub fn address(low: i64, high: i64) -> String {
    format!("{low}-{high}")
}

/// Keeps what was found: what somebody judged stays judged, unless there is more evidence; how many are new or open again.
///
/// # Errors
/// The database refuses.
pub async fn keep(db: &impl ConnectionTrait, found: Vec<Found>, now: UtcMicros) -> Result<u64, DbErr> {
    use sea_orm::ColumnTrait as _;
    let dialect = Dialect::of(db);
    let mut new = 0;
    for some in found.chunks(1_000) {
        let addresses: Vec<String> = some.iter().map(|one| address(one.low, one.high)).collect();
        let (condition, value) = among(dialect, "pair", addresses.iter().cloned());
        let sql = format!("SELECT * FROM member_pair WHERE {condition}");
        let known: BTreeMap<String, pair::Model> =
            pair::Model::find_by_statement(dialect.statement(&sql, [value]))
                .all(db)
                .await?
                .into_iter()
                .map(|row| (row.pair.clone(), row))
                .collect();
        let mut rows = Vec::new();
        let mut again = Vec::new();
        let mut judged_again = Vec::new();
        for (one, pair) in some.iter().zip(addresses) {
            let stored = known.get(&pair);
            let judged = stored.and_then(|row| row.apart_evidence.as_deref());
            let stands = judged.is_some_and(|then| !is_more(&one.finding.evidence, &read(then)));
            if stands && stored.is_some_and(|row| row.state == APART) {
                continue;
            }
            if stands {
                // What had opened it again does not speak for it any more.
                judged_again.push(pair);
                continue;
            }
            if stored.is_none_or(|row| row.state == APART) {
                new += 1;
            }
            rows.push(row(one, &pair, stored, now));
            again.push(pair);
        }
        pair::Entity::update_many()
            .col_expr(pair::Column::State, APART.into())
            .filter(pair::Column::Pair.is_in(judged_again))
            .exec(db)
            .await?;
        pair::Entity::delete_many().filter(pair::Column::Pair.is_in(again)).exec(db).await?;
        PAIRS.insert(db, rows).await?;
    }
    Ok(new)
}

fn row(one: &Found, pair: &str, stored: Option<&pair::Model>, now: UtcMicros) -> Vec<Held> {
    vec![
        pair.into(),
        one.low.into(),
        one.high.into(),
        one.low_path.as_str().into(),
        one.high_path.as_str().into(),
        i64::from(one.finding.strength).into(),
        one.finding.written().into(),
        OPEN.into(),
        now.0.into(),
        stored.and_then(|row| row.apart_evidence.clone()).into(),
        stored.and_then(|row| row.apart_at).map(|at| at.0).into(),
        stored.map(|row| row.reason.clone()).unwrap_or_default().into(),
        stored.and_then(|row| row.office.clone()).into(),
        stored.map(|row| row.actor.clone()).unwrap_or_default().into(),
    ]
}

/// Forgets the open pairs that were not found again, of members who changed since an instant or are gone; how many.
///
/// # Errors
/// The database refuses.
pub async fn sweep(db: &impl ConnectionTrait, since: UtcMicros, now: UtcMicros) -> Result<u64, DbErr> {
    let sql = "DELETE FROM member_pair WHERE state = 'open' AND found_at < ? AND (\
        EXISTS (SELECT 1 FROM member m WHERE m.no = low AND (m.updated_at >= ? OR m.rank <= 0)) \
        OR EXISTS (SELECT 1 FROM member m WHERE m.no = high AND (m.updated_at >= ? OR m.rank <= 0)) \
        OR NOT EXISTS (SELECT 1 FROM member m WHERE m.no = low) OR NOT EXISTS (SELECT 1 FROM member m WHERE m.no = high))";
    let values = [now.0.into(), since.0.into(), since.0.into()];
    // A judgement outlives what had opened it again.
    let judged = "UPDATE member_pair SET state = 'apart' WHERE state = 'open' AND apart_at IS NOT NULL AND found_at < ? \
         AND EXISTS (SELECT 1 FROM member m WHERE m.no = low AND m.rank > 0) AND EXISTS (SELECT 1 FROM member m WHERE m.no = high AND m.rank > 0) \
         AND EXISTS (SELECT 1 FROM member m WHERE m.no IN (low, high) AND m.updated_at >= ?)";
    db.execute_raw(Dialect::of(db).statement(judged, [now.0.into(), since.0.into()])).await?;
    let gone = db.execute_raw(Dialect::of(db).statement(sql, values)).await?.rows_affected();
    let names =
        "DELETE FROM member_name WHERE NOT EXISTS (SELECT 1 FROM member m WHERE m.no = member_name.no)";
    db.execute_raw(Dialect::of(db).statement(names, [])).await?;
    Ok(gone)
}

/// Says where a member's record is kept now in the pairs that it stands in.
///
/// # Errors
/// The database refuses.
pub async fn follow(db: &impl ConnectionTrait, no: i64, unit: &UnitPath) -> Result<(), DbErr> {
    let dialect = Dialect::of(db);
    for (path, side) in [("low_path", "low"), ("high_path", "high")] {
        let sql = format!("UPDATE member_pair SET {path} = ? WHERE {side} = ? AND {path} <> ?");
        let values = [unit.as_str().into(), no.into(), unit.as_str().into()];
        db.execute_raw(dialect.statement(&sql, values)).await?;
    }
    Ok(())
}
