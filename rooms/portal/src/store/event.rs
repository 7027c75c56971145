//! Public events.

use rawabit_platform::clock::UtcMicros;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _,
};

use super::entity::event;

/// The next events that are not over and take place.
///
/// # Errors
/// The database does not answer.
pub async fn upcoming(
    db: &impl ConnectionTrait,
    now: UtcMicros,
    limit: u64,
) -> Result<Vec<event::Model>, DbErr> {
    event::Entity::find()
        .filter(event::Column::EndsAt.gt(now))
        .filter(event::Column::Cancelled.eq(false))
        .order_by_asc(event::Column::StartsAt)
        .order_by_asc(event::Column::Id)
        .limit(limit)
        .all(db)
        .await
}

/// The latest events that are over and took place, the newest first, none that ended before `since`.
///
/// # Errors
/// The database does not answer.
pub async fn held(
    db: &impl ConnectionTrait,
    now: UtcMicros,
    since: UtcMicros,
    limit: u64,
) -> Result<Vec<event::Model>, DbErr> {
    event::Entity::find()
        .filter(event::Column::EndsAt.lte(now))
        .filter(event::Column::EndsAt.gt(since))
        .filter(event::Column::Cancelled.eq(false))
        .order_by_desc(event::Column::StartsAt)
        .order_by_desc(event::Column::Id)
        .limit(limit)
        .all(db)
        .await
}

/// The events of the calendar feed in order: those that ended after `since`, cancelled ones too, so that calendars learn
/// of it. Of more than `limit` the latest stay: what is to come is never left out for what is over.
///
/// # Errors
/// The database does not answer.
pub async fn in_feed(
    db: &impl ConnectionTrait,
    since: UtcMicros,
    limit: u64,
) -> Result<Vec<event::Model>, DbErr> {
    let mut events = event::Entity::find()
        .filter(event::Column::EndsAt.gt(since))
        .order_by_desc(event::Column::StartsAt)
        .order_by_desc(event::Column::Id)
        .limit(limit)
        .all(db)
        .await?;
    events.reverse();
    Ok(events)
}
