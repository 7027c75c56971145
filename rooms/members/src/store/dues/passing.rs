//! What goes up: shares and remittances.

use rawabit_platform::Day;
use rawabit_platform::store::Dialect;
use sea_orm::sea_query::Condition;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, FromQueryResult, QueryFilter as _,
    QueryOrder as _, QuerySelect as _, Value,
};

use super::entity::remittance;
use crate::model::dues::Passing;

#[derive(FromQueryResult)]
struct Sum {
    other: String,
    due: i64,
    sent: i64,
    confirmed: i64,
}

async fn sums(
    db: &impl ConnectionTrait,
    mine: &str,
    other: &str,
    unit: &str,
    until: Day,
) -> Result<Vec<(String, Passing)>, DbErr> {
    // A remittance counts from the day on which it is in the sender's book.
    let sql = format!(
        "SELECT other, CAST(SUM(due) AS BIGINT) AS due, CAST(SUM(sent) AS BIGINT) AS sent, CAST(SUM(confirmed) AS BIGINT) AS confirmed FROM (\
         SELECT {other}_id AS other, SUM(amount) AS due, 0 AS sent, 0 AS confirmed FROM dues_share WHERE {mine}_id = ? AND day <= ? GROUP BY {other}_id \
         UNION ALL \
         SELECT {other}_id AS other, 0 AS due, SUM(amount) AS sent, SUM(CASE WHEN state = 'received' THEN amount ELSE 0 END) AS confirmed \
         FROM remittance WHERE {mine}_id = ? AND day <= ? AND state IN ('sent', 'received') GROUP BY {other}_id) s GROUP BY other ORDER BY other"
    );
    let until = until.to_string();
    let values: [Value; 4] = [unit.into(), until.clone().into(), unit.into(), until.into()];
    let rows = Sum::find_by_statement(Dialect::of(db).statement(&sql, values)).all(db).await?;
    Ok(rows
        .into_iter()
        .map(|row| (row.other, Passing { due: row.due, sent: row.sent, confirmed: row.confirmed }))
        .collect())
}

/// What a unit owes to the units above it, by receiver.
pub(crate) async fn upward(
    db: &impl ConnectionTrait,
    unit: &str,
    until: Day,
) -> Result<Vec<(String, Passing)>, DbErr> {
    sums(db, "from", "to", unit, until).await
}

/// What the units below owe to a unit, by sender.
pub(crate) async fn from_below(
    db: &impl ConnectionTrait,
    unit: &str,
    until: Day,
) -> Result<Vec<(String, Passing)>, DbErr> {
    sums(db, "to", "from", unit, until).await
}

/// A remittance.
pub(crate) async fn find(db: &impl ConnectionTrait, id: &str) -> Result<Option<remittance::Model>, DbErr> {
    remittance::Entity::find_by_id(id).one(db).await
}

/// The remittances that a unit sent or is sent: those on their way first, then the latest.
pub(crate) async fn list(
    db: &impl ConnectionTrait,
    unit: &str,
    limit: u64,
    offset: u64,
) -> Result<(Vec<remittance::Model>, u64), DbErr> {
    use sea_orm::PaginatorTrait as _;
    use sea_orm::sea_query::Expr;
    let mine =
        Condition::any().add(remittance::Column::FromId.eq(unit)).add(remittance::Column::ToId.eq(unit));
    let found = remittance::Entity::find().filter(mine);
    let total = found.clone().count(db).await?;
    let rank = Expr::case(remittance::Column::State.eq("sent"), 0).finally(1);
    let rows = found
        .order_by_asc(Expr::expr(rank))
        .order_by_desc(remittance::Column::Day)
        .order_by_desc(remittance::Column::Id)
        .limit(limit)
        .offset(offset)
        .all(db)
        .await?;
    Ok((rows, total))
}
