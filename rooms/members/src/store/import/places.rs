//! Places in the order of names for many at once.

use rawabit_platform::store::Dialect;
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult};

use crate::model::rank::spread;
use crate::store::index;

/// Neighbours that are placed anew where there is no room, at first.
const WINDOW: usize = 64;
/// How often room is made for one batch.
const TRIES: usize = 200;

#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
struct Standing {
    sort_key: String,
    rank: i64,
}

#[derive(FromQueryResult)]
struct Moved {
    person_id: String,
    rank: i64,
}

/// A stretch of the batch that falls between two neighbours.
struct Gap {
    from: usize,
    to: usize,
    before: Option<i64>,
    after: Option<i64>,
}

/// Free places for keys in their order: each after all that are equal and before all that are greater. Nobody may write in between and the
/// insertion.
///
/// # Errors
/// The database refuses.
pub async fn places(db: &impl ConnectionTrait, keys: &[&str]) -> Result<Vec<i64>, DbErr> {
    for _ in 0..TRIES {
        let mut places = Vec::with_capacity(keys.len());
        let mut narrow = None;
        for gap in gaps(db, keys).await? {
            match spread(gap.before, gap.after, gap.to - gap.from) {
                Some(some) => places.extend(some),
                None => {
                    narrow = Some((keys[gap.from], gap.to - gap.from));
                    break;
                }
            }
        }
        match narrow {
            None => return Ok(places),
            Some((key, n)) => widen(db, key, n).await?,
        }
    }
    Err(DbErr::Custom("members: there is no room in the order of names".to_owned()))
}

async fn one(db: &impl ConnectionTrait, sql: &str, key: &str) -> Result<Option<Standing>, DbErr> {
    Standing::find_by_statement(Dialect::of(db).statement(sql, [key.into()])).one(db).await
}

const BEFORE: &str =
    "SELECT sort_key, rank FROM member WHERE sort_key <= ? ORDER BY sort_key DESC, rank DESC LIMIT 1";
const AFTER: &str = "SELECT sort_key, rank FROM member WHERE sort_key > ? ORDER BY sort_key, rank LIMIT 1";

async fn gaps(db: &impl ConnectionTrait, keys: &[&str]) -> Result<Vec<Gap>, DbErr> {
    let (Some(first), Some(last)) = (keys.first(), keys.last()) else { return Ok(Vec::new()) };
    let dialect = Dialect::of(db);
    // Those who stand among the batch, if they are not many more than the batch.
    let most = keys.len() * 4;
    let sql = format!(
        "SELECT sort_key, rank FROM member WHERE sort_key > ? AND sort_key <= ? ORDER BY sort_key, rank LIMIT {}",
        most + 1
    );
    let among = Standing::find_by_statement(dialect.statement(&sql, [(*first).into(), (*last).into()]))
        .all(db)
        .await?;
    let whole = among.len() <= most;
    let mut gaps = Vec::new();
    let mut before = one(db, BEFORE, first).await?.map(|row| row.rank);
    let mut standing = among.into_iter().peekable();
    let mut from = 0;
    while from < keys.len() {
        let after = if whole {
            // Equal ones come before.
            while let Some(row) = standing.next_if(|row| row.sort_key.as_str() <= keys[from]) {
                before = Some(row.rank);
            }
            match standing.peek() {
                Some(row) => Some(row.clone()),
                None => one(db, AFTER, last).await?,
            }
        } else {
            before = one(db, BEFORE, keys[from]).await?.map(|row| row.rank);
            one(db, AFTER, keys[from]).await?
        };
        let rest = &keys[from..];
        let n = after
            .as_ref()
            .map_or(rest.len(), |after| rest.partition_point(|key| *key < after.sort_key.as_str()));
        gaps.push(Gap { from, to: from + n.max(1), before, after: after.map(|row| row.rank) });
        from += n.max(1);
    }
    Ok(gaps)
}

/// Places the neighbours of a key anew, so that `n` find room after it.
async fn widen(db: &impl ConnectionTrait, key: &str, n: usize) -> Result<(), DbErr> {
    let dialect = Dialect::of(db);
    let mut window = WINDOW;
    loop {
        let limit = window + 1;
        let low = format!(
            "SELECT person_id, rank FROM member WHERE sort_key <= ? ORDER BY sort_key DESC, rank DESC LIMIT {limit}"
        );
        let high = format!(
            "SELECT person_id, rank FROM member WHERE sort_key > ? ORDER BY sort_key, rank LIMIT {limit}"
        );
        let mut low = Moved::find_by_statement(dialect.statement(&low, [key.into()])).all(db).await?;
        let mut high = Moved::find_by_statement(dialect.statement(&high, [key.into()])).all(db).await?;
        let whole = low.len() <= window && high.len() <= window;
        let floor = (low.len() > window).then(|| low.pop()).flatten().map(|row| row.rank);
        let roof = (high.len() > window).then(|| high.pop()).flatten().map(|row| row.rank);
        low.reverse();
        // Some more than asked, so that the next ones find room as well.
        let hole = n * 2 + 16;
        if let Some(places) = spread(floor, roof, low.len() + hole + high.len()) {
            let high_places = &places[low.len() + hole..];
            let moves: Vec<(&Moved, i64)> = low
                .iter()
                .zip(places.iter().copied())
                .chain(high.iter().zip(high_places.iter().copied()))
                .collect();
            return put(db, &moves).await;
        }
        if whole {
            return Err(DbErr::Custom("members: there is no room in the order of names".to_owned()));
        }
        window *= 8;
    }
}

async fn put(db: &impl ConnectionTrait, moves: &[(&Moved, i64)]) -> Result<(), DbErr> {
    let dialect = Dialect::of(db);
    // Out of the way first: places are unique.
    for (row, _) in moves {
        index::take_out(db, row.rank).await?;
        let sql = "UPDATE member SET rank = -rank WHERE rank = ?";
        db.execute_raw(dialect.statement(sql, [row.rank.into()])).await?;
    }
    for (row, place) in moves {
        let sql = "UPDATE member SET rank = ? WHERE person_id = ?";
        db.execute_raw(dialect.statement(sql, [(*place).into(), row.person_id.as_str().into()])).await?;
        index::write(db, &row.person_id).await?;
    }
    Ok(())
}
