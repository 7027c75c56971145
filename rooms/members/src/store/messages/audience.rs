//! Who gets a message, kept in pieces until it is written down for each: a million deliveries in one transaction would hold the one writer for long.

use rawabit_platform::clock::UtcMicros;
use rawabit_platform::permit::{Action, Scope};
use rawabit_platform::store::{Dialect, bulk};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _, Set,
};

use super::entity::audience::{ActiveModel, Column, Entity, Model};
use super::recipients::Group;
use crate::model::message::{Skip, Way};

/// Pieces that are written with one statement.
const AT_ONCE: usize = 500;

/// Keeps who gets a message, in pieces of `most` members.
///
/// # Errors
/// The database refuses.
pub async fn keep(
    db: &impl ConnectionTrait,
    message_id: &str,
    groups: &[Group],
    most: usize,
) -> Result<(), DbErr> {
    let mut pieces = Vec::new();
    let mut piece = 0_i64;
    for group in groups {
        let mut numbers: Vec<i64> =
            group.numbers.split(' ').filter_map(|number| number.parse().ok()).collect();
        numbers.sort_unstable();
        for some in numbers.chunks(most.max(1)) {
            piece += 1;
            pieces.push(ActiveModel {
                message_id: Set(message_id.to_owned()),
                piece: Set(piece),
                unit_path: Set(group.unit_path.clone()),
                reason: Set(group.reason.clone()),
                members: Set(i64::try_from(some.len()).unwrap_or(i64::MAX)),
                numbers: Set(some.iter().map(i64::to_string).collect::<Vec<_>>().join(" ")),
            });
            if pieces.len() >= AT_ONCE {
                Entity::insert_many(std::mem::take(&mut pieces)).exec_without_returning(db).await?;
            }
        }
    }
    if !pieces.is_empty() {
        Entity::insert_many(pieces).exec_without_returning(db).await?;
    }
    Ok(())
}

/// The next pieces of a message: of so many members in all, but one at least.
///
/// # Errors
/// The database does not answer.
pub async fn next(db: &impl ConnectionTrait, message_id: &str, most: usize) -> Result<Vec<Model>, DbErr> {
    let sizes: Vec<(i64, i64)> = Entity::find()
        .select_only()
        .columns([Column::Piece, Column::Members])
        .filter(Column::MessageId.eq(message_id))
        .order_by_asc(Column::Piece)
        .limit(AT_ONCE as u64)
        .into_tuple()
        .all(db)
        .await?;
    let mut sum = 0_usize;
    let mut last = None;
    for (piece, members) in sizes {
        sum += usize::try_from(members).unwrap_or(usize::MAX);
        if last.is_some() && sum > most {
            break;
        }
        last = Some(piece);
    }
    let Some(last) = last else { return Ok(Vec::new()) };
    Entity::find()
        .filter(Column::MessageId.eq(message_id))
        .filter(Column::Piece.lte(last))
        .order_by_asc(Column::Piece)
        .all(db)
        .await
}

/// Whether somebody of a message is not written down yet.
///
/// # Errors
/// The database does not answer.
pub async fn is_left(db: &impl ConnectionTrait, message_id: &str) -> Result<bool, DbErr> {
    let one = Entity::find()
        .select_only()
        .column(Column::Piece)
        .filter(Column::MessageId.eq(message_id))
        .limit(1)
        .into_tuple::<i64>()
        .one(db)
        .await?;
    Ok(one.is_some())
}

/// Writes the deliveries of a piece; the piece goes. Whoever was erased meanwhile is passed over, and whoever has no address any more gets nothing.
/// A member stands once in a message, whatever happens.
///
/// # Errors
/// The database refuses.
pub async fn write(db: &impl ConnectionTrait, way: Way, piece: &Model, now: UtcMicros) -> Result<(), DbErr> {
    let (address, none) = match way {
        Way::Mail => ("p.email", Skip::NoAddress),
        Way::Sms => ("m.phone", Skip::NoPhone),
    };
    let reason = match piece.reason.parse::<Skip>() {
        Ok(known) => format!("'{known}'"),
        Err(_) => format!("CASE WHEN {address} IS NULL THEN '{none}' ELSE '' END"),
    };
    let dialect = Dialect::of(db);
    let numbers = piece.numbers.split(' ').filter_map(|number| number.parse::<i64>().ok());
    let (among, numbers) = bulk::among_numbers(dialect, "m.no", numbers);
    let now = now.0;
    let sql = format!(
        "INSERT INTO member_delivery (message_id, no, place, person_id, unit_path, way, lang, address, state, reason, words, attempts, parts, remote, next_at, tried_at, at) \
         SELECT CAST(? AS TEXT), no, place, person_id, CAST(? AS TEXT), '{way}', lang, CASE WHEN reason = '' THEN address END, \
         CASE WHEN reason = '' THEN 'queued' ELSE 'skipped' END, NULLIF(reason, ''), '', 0, 0, CAST(NULL AS TEXT), {now}, CAST(NULL AS BIGINT), {now} \
         FROM (SELECT m.no, m.rank AS place, m.person_id, p.lang, {address} AS address, {reason} AS reason \
         FROM member m JOIN person p ON p.id = m.person_id WHERE m.rank >= 0 AND {among}) f WHERE TRUE ON CONFLICT (message_id, no) DO NOTHING"
    );
    let values = [piece.message_id.as_str().into(), piece.unit_path.as_str().into(), numbers];
    db.execute_raw(dialect.statement(&sql, values)).await?;
    Entity::delete_by_id((piece.message_id.clone(), piece.piece)).exec(db).await?;
    Ok(())
}

/// Forgets what is left of a message: it was stopped.
///
/// # Errors
/// The database refuses.
pub async fn forget(db: &impl ConnectionTrait, message_id: &str) -> Result<(), DbErr> {
    Entity::delete_many().filter(Column::MessageId.eq(message_id)).exec(db).await?;
    Ok(())
}

/// How many of those who get a message are not written down yet, within a reader's scope.
///
/// # Errors
/// The database does not answer.
pub async fn left<A: Action>(
    db: &impl ConnectionTrait,
    scope: &Scope<A>,
    message_id: &str,
) -> Result<u64, DbErr> {
    let sum: Option<Option<i64>> = Entity::find()
        .select_only()
        .column_as(Expr::cust("CAST(SUM(members) AS BIGINT)"), "total")
        .filter(Column::MessageId.eq(message_id))
        .filter(Column::Reason.eq(""))
        .filter(scope.condition(Column::UnitPath))
        .into_tuple()
        .one(db)
        .await?;
    Ok(sum.flatten().unwrap_or(0).unsigned_abs())
}
