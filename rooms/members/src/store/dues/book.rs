//! Cash books.

use rawabit_platform::kit::Query;
use rawabit_platform::permit::UnitPath;
use rawabit_platform::store::{Dialect, like_prefix};
use rawabit_platform::{Day, UtcMicros};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, FromQueryResult, QueryFilter as _,
    QueryOrder as _, QuerySelect as _, Value,
};

use super::entity::{entry, period};
use crate::model::dues::{EntryKind, Flow, Means};

/// The next number of a series of a unit and year. The row stays locked until the transaction ends: no gap and no double.
pub(crate) async fn next_number(
    tx: &impl ConnectionTrait,
    unit: &str,
    series: &str,
    year: i32,
) -> Result<i64, DbErr> {
    let statement = Dialect::of(tx).statement(
        "INSERT INTO cash_series (unit_id, series, year, last) VALUES (?, ?, ?, 1) \
         ON CONFLICT (unit_id, series, year) DO UPDATE SET last = cash_series.last + 1 RETURNING last",
        [unit.into(), series.into(), year.into()],
    );
    let row = tx.query_one_raw(statement).await?;
    row.ok_or_else(|| DbErr::RecordNotFound("a number".into()))?.try_get("", "last")
}

/// An entry.
pub(crate) async fn find(db: &impl ConnectionTrait, id: &str) -> Result<Option<entry::Model>, DbErr> {
    entry::Entity::find_by_id(id).one(db).await
}

/// The entry that counters this one.
pub(crate) async fn counter_of(db: &impl ConnectionTrait, id: &str) -> Result<Option<entry::Model>, DbErr> {
    entry::Entity::find().filter(entry::Column::Counters.eq(id)).one(db).await
}

/// The last day that is closed.
pub(crate) async fn closed_until(db: &impl ConnectionTrait, unit: &str) -> Result<Option<Day>, DbErr> {
    Ok(periods(db, unit).await?.first().map(|period| period.to_day))
}

/// The closed periods, the latest first.
pub(crate) async fn periods(db: &impl ConnectionTrait, unit: &str) -> Result<Vec<period::Model>, DbErr> {
    period::Entity::find()
        .filter(period::Column::UnitId.eq(unit))
        .order_by_desc(period::Column::ToDay)
        .all(db)
        .await
}

/// The day of the first entry.
pub(crate) async fn first_day(db: &impl ConnectionTrait, unit: &str) -> Result<Option<Day>, DbErr> {
    entry::Entity::find()
        .select_only()
        .column(entry::Column::Day)
        .filter(entry::Column::UnitId.eq(unit))
        .order_by_asc(entry::Column::Day)
        .into_tuple()
        .one(db)
        .await
}

/// Whether what was there before the book began is entered in this form of money.
pub(crate) async fn is_begun(db: &impl ConnectionTrait, unit: &str, means: Means) -> Result<bool, DbErr> {
    let statement = Dialect::of(db).statement(
        "SELECT e.id FROM cash_entry e WHERE e.unit_id = ? AND e.means = ? AND e.kind = ? AND e.counters IS NULL \
         AND NOT EXISTS (SELECT 1 FROM cash_entry c WHERE c.counters = e.id) LIMIT 1",
        [unit.into(), means.word().into(), EntryKind::Opening.word().into()],
    );
    Ok(db.query_one_raw(statement).await?.is_some())
}

/// A line of the book with what was there after it.
#[derive(Clone, Debug, FromQueryResult)]
pub(crate) struct Row {
    pub(crate) id: String,
    pub(crate) year: i32,
    pub(crate) number: i64,
    pub(crate) day: Day,
    pub(crate) means: String,
    pub(crate) kind: String,
    pub(crate) amount: i64,
    pub(crate) words: String,
    pub(crate) party: String,
    pub(crate) reference: String,
    pub(crate) payment_id: Option<String>,
    pub(crate) remittance_id: Option<String>,
    pub(crate) counters: Option<String>,
    pub(crate) countered: Option<String>,
    pub(crate) at: UtcMicros,
    pub(crate) balance: i64,
}

impl Row {
    /// What for.
    pub(crate) fn kind(&self) -> EntryKind {
        self.kind.parse().unwrap_or(EntryKind::Receipt)
    }

    /// `2018/17`.
    pub(crate) fn shown_number(&self) -> String {
        format!("{}/{}", self.year, self.number)
    }
}

/// The days asked for, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) from: Day,
    pub(crate) to: Day,
}

/// The lines of a book in some days, in order of day and number, with the running balance of the whole book; and how many there are.
pub(crate) async fn lines(
    db: &impl ConnectionTrait,
    unit: &str,
    span: Span,
    query: &Query,
) -> Result<(Vec<Row>, u64), DbErr> {
    let mut values: Vec<Value> = vec![unit.into(), span.from.to_string().into(), span.to.to_string().into()];
    let mut also = String::new();
    for (name, column) in [("means", "means"), ("kind", "kind")] {
        if let Some(wanted) = query.filter(name) {
            also.push_str(&format!(" AND b.{column} = ?"));
            values.push(wanted.into());
        }
    }
    let order = if query.descending { "DESC" } else { "ASC" };
    let book = "SELECT id, year, number, day, means, kind, amount, words, party, reference, payment_id, remittance_id, counters, at, \
         CAST(SUM(amount) OVER (ORDER BY day, year, number) AS BIGINT) AS balance FROM cash_entry WHERE unit_id = ?";
    let sql = format!(
        "SELECT b.*, (SELECT c.id FROM cash_entry c WHERE c.counters = b.id) AS countered FROM ({book}) b \
         WHERE b.day >= ? AND b.day <= ?{also} ORDER BY b.day {order}, b.year {order}, b.number {order} LIMIT {} OFFSET {}",
        query.limit(),
        query.offset()
    );
    let dialect = Dialect::of(db);
    let rows = Row::find_by_statement(dialect.statement(&sql, values.clone())).all(db).await?;
    let count = format!(
        "SELECT COUNT(*) AS n FROM cash_entry b WHERE b.unit_id = ? AND b.day >= ? AND b.day <= ?{also}"
    );
    let total: i64 = match db.query_one_raw(dialect.statement(&count, values)).await? {
        Some(row) => row.try_get("", "n")?,
        None => 0,
    };
    Ok((rows, u64::try_from(total).unwrap_or(0)))
}

/// Whose entries a statement is made of.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Whose<'a> {
    /// Of a unit.
    Unit(&'a str),
    /// Of a unit and all below it.
    Below(&'a UnitPath),
}

#[derive(FromQueryResult)]
struct FlowRow {
    unit_id: String,
    unit_path: UnitPath,
    means: String,
    kind: String,
    before_sum: i64,
    within_sum: i64,
}

/// The sums of a book, or of many, by unit, form of money and kind.
pub(crate) async fn flows(
    db: &impl ConnectionTrait,
    whose: Whose<'_>,
    span: Span,
) -> Result<Vec<(String, UnitPath, Flow)>, DbErr> {
    let (condition, value): (&str, Value) = match whose {
        Whose::Unit(id) => ("unit_id = ?", id.into()),
        Whose::Below(path) => ("unit_path LIKE ? ESCAPE '\\'", like_prefix(path.as_str()).into()),
    };
    let sql = format!(
        "SELECT unit_id, unit_path, means, kind, \
         CAST(SUM(CASE WHEN day < ? THEN amount ELSE 0 END) AS BIGINT) AS before_sum, \
         CAST(SUM(CASE WHEN day >= ? THEN amount ELSE 0 END) AS BIGINT) AS within_sum \
         FROM cash_entry WHERE {condition} AND day <= ? GROUP BY unit_id, unit_path, means, kind ORDER BY unit_path, means, kind"
    );
    let from = span.from.to_string();
    let values: [Value; 4] = [from.clone().into(), from.into(), value, span.to.to_string().into()];
    let rows = FlowRow::find_by_statement(Dialect::of(db).statement(&sql, values)).all(db).await?;
    Ok(rows
        .into_iter()
        .filter_map(|row| {
            let flow = Flow {
                means: row.means.parse().ok()?,
                kind: row.kind.parse().ok()?,
                before: row.before_sum,
                within: row.within_sum,
            };
            Some((row.unit_id, row.unit_path, flow))
        })
        .collect())
}

/// The payments of dues whose entries are among these: by whom, for the words of a line.
pub(crate) async fn payers(
    db: &impl ConnectionTrait,
    payments: &[String],
) -> Result<std::collections::HashMap<String, String>, DbErr> {
    let mut found = std::collections::HashMap::new();
    for some in payments.chunks(500) {
        let marks = vec!["?"; some.len()].join(", ");
        let sql = format!(
            "SELECT p.id AS payment_id, m.person_id AS person_id FROM dues_payment p JOIN membership m ON m.id = p.membership_id WHERE p.id IN ({marks})"
        );
        let values: Vec<Value> = some.iter().map(|id| id.as_str().into()).collect();
        for row in db.query_all_raw(Dialect::of(db).statement(&sql, values)).await? {
            found.insert(row.try_get("", "payment_id")?, row.try_get("", "person_id")?);
        }
    }
    Ok(found)
}

/// What a unit's book holds.
#[derive(Clone, Debug, FromQueryResult)]
pub(crate) struct Balance {
    pub(crate) unit_id: String,
    pub(crate) unit_path: UnitPath,
    pub(crate) balance: i64,
}

/// The books of a scope, a page at a time, and how many there are.
pub(crate) async fn balances<A: rawabit_platform::permit::Action>(
    db: &impl ConnectionTrait,
    scope: &rawabit_platform::permit::Scope<A>,
    query: &Query,
) -> Result<(Vec<Balance>, u64), DbErr> {
    use sea_orm::PaginatorTrait as _;
    use sea_orm::sea_query::ExprTrait as _;
    let found = entry::Entity::find()
        .select_only()
        .column(entry::Column::UnitId)
        .column(entry::Column::UnitPath)
        .filter(scope.condition(entry::Column::UnitPath))
        .group_by(entry::Column::UnitId)
        .group_by(entry::Column::UnitPath);
    let total = found.clone().count(db).await?;
    let rows = found
        .column_as(entry::Column::Amount.sum().cast_as("BIGINT"), "balance")
        .order_by_asc(entry::Column::UnitPath)
        .limit(query.limit())
        .offset(query.offset())
        .into_model()
        .all(db)
        .await?;
    Ok((rows, total))
}
