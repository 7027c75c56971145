//! Finding a member's place in the order of lists, and making room.

use sea_orm::{ConnectionTrait, DbErr, FromQueryResult};

use rawabit_platform::store::Dialect;

use super::index;
use crate::model::rank::{self, WINDOW};

#[derive(FromQueryResult)]
struct Place {
    rank: i64,
}

#[derive(FromQueryResult)]
struct Row {
    person_id: String,
    rank: i64,
}

// A place below zero is none: of whoever was erased, or is on the way to another.
async fn before(db: &impl ConnectionTrait, sort_key: &str) -> Result<Option<i64>, DbErr> {
    let sql =
        "SELECT rank FROM member WHERE sort_key <= ? AND rank > 0 ORDER BY sort_key DESC, rank DESC LIMIT 1";
    let found = Place::find_by_statement(Dialect::of(db).statement(sql, [sort_key.into()])).one(db).await?;
    Ok(found.map(|place| place.rank))
}

async fn after(db: &impl ConnectionTrait, sort_key: &str) -> Result<Option<i64>, DbErr> {
    let sql = "SELECT rank FROM member WHERE sort_key > ? AND rank > 0 ORDER BY sort_key, rank LIMIT 1";
    let found = Place::find_by_statement(Dialect::of(db).statement(sql, [sort_key.into()])).one(db).await?;
    Ok(found.map(|place| place.rank))
}

/// A free place for a sort key: after all that are equal, before all that are greater.
///
/// # Errors
/// The database refuses.
pub async fn free(db: &impl ConnectionTrait, sort_key: &str) -> Result<i64, DbErr> {
    for window in [WINDOW, 64 * WINDOW, i64::MAX.unsigned_abs()] {
        if let Some(place) = rank::between(before(db, sort_key).await?, after(db, sort_key).await?) {
            return Ok(place);
        }
        make_room(db, sort_key, window).await?;
    }
    Err(DbErr::Custom("members: there is no room in the order of names".to_owned()))
}

/// Places the neighbours of a sort key anew, evenly between those beyond them.
async fn make_room(db: &impl ConnectionTrait, sort_key: &str, window: u64) -> Result<(), DbErr> {
    let dialect = Dialect::of(db);
    let window = i64::try_from(window).unwrap_or(i64::MAX - 1);
    let below = format!(
        "SELECT person_id, rank FROM member WHERE sort_key <= ? AND rank > 0 ORDER BY sort_key DESC, rank DESC LIMIT {}",
        window.saturating_add(1)
    );
    let above = format!(
        "SELECT person_id, rank FROM member WHERE sort_key > ? AND rank > 0 ORDER BY sort_key, rank LIMIT {}",
        window.saturating_add(1)
    );
    let cut = usize::try_from(window).unwrap_or(usize::MAX);
    let mut low = Row::find_by_statement(dialect.statement(&below, [sort_key.into()])).all(db).await?;
    let mut high = Row::find_by_statement(dialect.statement(&above, [sort_key.into()])).all(db).await?;
    let floor = (low.len() > cut).then(|| low.pop()).flatten().map(|row| row.rank);
    let roof = (high.len() > cut).then(|| high.pop()).flatten().map(|row| row.rank);
    low.reverse();
    low.extend(high);
    let Some(places) = rank::spread(floor, roof, low.len()) else { return Ok(()) };
    // Out of the way first: places are unique.
    for row in &low {
        index::take_out(db, row.rank).await?;
        let sql = "UPDATE member SET rank = -rank WHERE rank = ?";
        db.execute_raw(dialect.statement(sql, [row.rank.into()])).await?;
    }
    for (row, place) in low.iter().zip(places) {
        let sql = "UPDATE member SET rank = ? WHERE person_id = ?";
        db.execute_raw(dialect.statement(sql, [place.into(), row.person_id.as_str().into()])).await?;
        index::write(db, &row.person_id).await?;
    }
    Ok(())
}
