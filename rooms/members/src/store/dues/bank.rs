//! Bank statements that were read, and whom their lines may be from.

use std::collections::{HashMap, HashSet};

use rawabit_platform::UtcMicros;
use rawabit_platform::lang::Multi;
use rawabit_platform::store::Dialect;
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, FromQueryResult, QueryFilter as _,
    QueryOrder as _, QuerySelect as _, Value,
};

use super::entity::{import, line};
use crate::model::dues::LineState;

/// In larger units, only numbers are looked for: names would be compared by the hundred million.
const BY_NAME: usize = 20_000;

/// An import.
pub(crate) async fn find(db: &impl ConnectionTrait, id: &str) -> Result<Option<import::Model>, DbErr> {
    import::Entity::find_by_id(id).one(db).await
}

/// The last imports of a unit.
pub(crate) async fn recent(db: &impl ConnectionTrait, unit: &str) -> Result<Vec<import::Model>, DbErr> {
    import::Entity::find()
        .filter(import::Column::UnitId.eq(unit))
        .order_by_desc(import::Column::At)
        .order_by_desc(import::Column::Id)
        .limit(20)
        .all(db)
        .await
}

/// The lines of an import, in order of the file.
pub(crate) async fn lines(db: &impl ConnectionTrait, import_id: &str) -> Result<Vec<line::Model>, DbErr> {
    line::Entity::find()
        .filter(line::Column::ImportId.eq(import_id))
        .order_by_asc(line::Column::Line)
        .all(db)
        .await
}

/// Lets the line wait again that a payment was taken from, if it was from a line.
pub(crate) async fn open_again(db: &impl ConnectionTrait, payment_id: &str) -> Result<(), DbErr> {
    let none: Option<String> = None;
    line::Entity::update_many()
        .col_expr(line::Column::State, Expr::value(LineState::Open.word()))
        .col_expr(line::Column::PaymentId, Expr::value(none))
        .col_expr(line::Column::Certain, Expr::value(false))
        .filter(line::Column::PaymentId.eq(payment_id))
        .exec(db)
        .await?;
    Ok(())
}

/// Forgets what strangers' transfers say: statements whose columns nobody named since `unread`; and, of those read before `old`, why lines were
/// not taken, and the words of those that were no dues.
pub(crate) async fn forget(
    db: &impl ConnectionTrait,
    unread: UtcMicros,
    old: UtcMicros,
) -> Result<(), DbErr> {
    let dialect = Dialect::of(db);
    for (sql, before) in [
        ("DELETE FROM bank_import WHERE state = 'mapping' AND at < ?", unread),
        ("UPDATE bank_import SET report = '[]' WHERE report <> '[]' AND at < ?", old),
        (
            "UPDATE bank_line SET words = '' WHERE state = 'dismissed' AND words <> '' \
             AND import_id IN (SELECT id FROM bank_import WHERE at < ?)",
            old,
        ),
    ] {
        db.execute_raw(dialect.statement(sql, [before.0.into()])).await?;
    }
    Ok(())
}

/// Which of some lines were read before.
pub(crate) async fn known(
    db: &impl ConnectionTrait,
    unit: &str,
    digests: &[String],
) -> Result<HashSet<String>, DbErr> {
    let mut found = HashSet::new();
    for some in digests.chunks(500) {
        let rows: Vec<String> = line::Entity::find()
            .select_only()
            .column(line::Column::Digest)
            .filter(line::Column::UnitId.eq(unit))
            .filter(line::Column::Digest.is_in(some.iter().map(String::as_str)))
            .into_tuple()
            .all(db)
            .await?;
        found.extend(rows);
    }
    Ok(found)
}

/// Somebody whom a line may be from.
#[derive(Debug)]
pub(crate) struct Candidate {
    pub(crate) membership_id: String,
    pub(crate) names: Vec<String>,
}

/// The members of a unit, to be found by number and by name.
#[derive(Debug, Default)]
pub(crate) struct Candidates {
    /// By every number they ever had.
    pub(crate) by_number: HashMap<String, String>,
    /// Their names.
    pub(crate) named: Vec<Candidate>,
}

#[derive(FromQueryResult)]
struct Found {
    membership_id: String,
    person_id: String,
    number: String,
}

/// The members of a unit.
pub(crate) async fn candidates(db: &impl ConnectionTrait, unit: &str) -> Result<Candidates, DbErr> {
    let sql = "SELECT m.id AS membership_id, m.person_id AS person_id, n.number AS number FROM membership m \
         JOIN (SELECT person_id, number FROM member UNION SELECT person_id, number FROM member_number) n ON n.person_id = m.person_id \
         WHERE m.unit_id = ? AND m.until_day IS NULL";
    let rows = Found::find_by_statement(Dialect::of(db).statement(sql, [Value::from(unit)])).all(db).await?;
    let mut candidates = Candidates::default();
    let mut persons: HashMap<String, String> = HashMap::new();
    for row in rows {
        candidates.by_number.insert(row.number, row.membership_id.clone());
        persons.insert(row.person_id, row.membership_id);
    }
    if persons.len() <= BY_NAME {
        let ids: Vec<String> = persons.keys().cloned().collect();
        for some in ids.chunks(500) {
            for (id, named) in rawabit_people::named(db, some).await? {
                if let Some(membership_id) = persons.get(&id) {
                    let Multi(texts) = named.name;
                    let names = texts.into_values().filter(|text| !text.is_empty()).collect();
                    candidates.named.push(Candidate { membership_id: membership_id.clone(), names });
                }
            }
        }
        candidates.named.sort_by(|a, b| a.membership_id.cmp(&b.membership_id));
    }
    Ok(candidates)
}
