//! Who may vote, for whom, and who has.

use std::collections::HashSet;

use rawabit_platform::store::Dialect;
use rawabit_platform::store::bulk::{Bulk, Kind};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, FromQueryResult, PaginatorTrait as _,
    QueryFilter as _, QueryOrder as _, QuerySelect as _,
};

use super::entity::{elector, proxy};
use super::vote::mark;

/// The roll of a contest, written at once.
pub const ELECTORS: Bulk = Bulk {
    table: "contest_elector",
    columns: &[
        ("contest_id", Kind::Text),
        ("position", Kind::Int),
        ("person_id", Kind::Text),
        ("weight", Kind::Int),
    ],
};

/// Ballots, written at once when an urn is opened.
pub const BALLOTS: Bulk = Bulk {
    table: "contest_ballot",
    columns: &[
        ("contest_id", Kind::Text),
        ("round", Kind::Int),
        ("receipt", Kind::Text),
        ("choice", Kind::Text),
    ],
};

/// The places of a person on a roll, the first one first. There may be two where two records became one: then the first counts, and all of
/// them are looked at for whether the person has voted.
///
/// # Errors
/// The database does not answer.
pub async fn of_person(
    db: &impl ConnectionTrait,
    contest: &str,
    person: &str,
) -> Result<Vec<elector::Model>, DbErr> {
    elector::Entity::find()
        .filter(elector::Column::PersonId.eq(person))
        .filter(elector::Column::ContestId.eq(contest))
        .order_by_asc(elector::Column::Position)
        .all(db)
        .await
}

/// A page of the roll.
///
/// # Errors
/// The database does not answer.
pub async fn page(
    db: &impl ConnectionTrait,
    contest: &str,
    offset: u64,
    limit: u64,
) -> Result<Vec<elector::Model>, DbErr> {
    elector::Entity::find()
        .filter(elector::Column::ContestId.eq(contest))
        .filter(elector::Column::Position.gte(i32::try_from(offset).unwrap_or(i32::MAX)))
        .order_by_asc(elector::Column::Position)
        .limit(limit)
        .all(db)
        .await
}

/// Whose votes somebody carries.
///
/// # Errors
/// The database does not answer.
pub async fn given_to(
    db: &impl ConnectionTrait,
    contest: &str,
    holder: i32,
) -> Result<Vec<proxy::Model>, DbErr> {
    proxy::Entity::find()
        .filter(proxy::Column::ContestId.eq(contest))
        .filter(proxy::Column::Holder.eq(holder))
        .order_by_asc(proxy::Column::Giver)
        .all(db)
        .await
}

/// Which of these places have voted.
///
/// # Errors
/// The database does not answer.
pub async fn marked(
    db: &impl ConnectionTrait,
    contest: &str,
    round: i32,
    positions: &[i32],
) -> Result<HashSet<i32>, DbErr> {
    let rows: Vec<i32> = mark::Entity::find()
        .filter(mark::Column::ContestId.eq(contest))
        .filter(mark::Column::Round.eq(round))
        .filter(mark::Column::Position.is_in(positions.iter().copied()))
        .select_only()
        .column(mark::Column::Position)
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().collect())
}

/// How many have voted.
///
/// # Errors
/// The database does not answer.
pub async fn turnout(db: &impl ConnectionTrait, contest: &str, round: i32) -> Result<u64, DbErr> {
    mark::Entity::find()
        .filter(mark::Column::ContestId.eq(contest))
        .filter(mark::Column::Round.eq(round))
        .count(db)
        .await
}

#[derive(FromQueryResult)]
struct There {
    n: i64,
}

/// How many have voted themselves, without those whose vote somebody else carried.
///
/// # Errors
/// The database does not answer.
pub async fn present(db: &impl ConnectionTrait, contest: &str, round: i32) -> Result<u64, DbErr> {
    let sql = "SELECT COUNT(*) AS n FROM contest_mark m WHERE m.contest_id = ? AND m.round = ? \
               AND NOT EXISTS (SELECT 1 FROM contest_proxy p WHERE p.contest_id = m.contest_id AND p.giver = m.position)";
    let asked = Dialect::of(db).statement(sql, [contest.into(), round.into()]);
    let found = There::find_by_statement(asked).one(db).await?;
    Ok(found.map_or(0, |one| one.n.unsigned_abs()))
}

#[derive(FromQueryResult)]
struct Counted {
    weights: i64,
    heaviest: i64,
}

/// The votes of all who may vote, and the heaviest of them.
///
/// # Errors
/// The database does not answer.
pub async fn weights(db: &impl ConnectionTrait, contest: &str) -> Result<(i64, i64), DbErr> {
    let sql = "SELECT CAST(COALESCE(SUM(weight), 0) AS BIGINT) AS weights, CAST(COALESCE(MAX(weight), 1) AS BIGINT) AS heaviest \
               FROM contest_elector WHERE contest_id = ?";
    let found = Counted::find_by_statement(Dialect::of(db).statement(sql, [contest.into()])).one(db).await?;
    Ok(found.map_or((0, 1), |one| (one.weights, one.heaviest)))
}
