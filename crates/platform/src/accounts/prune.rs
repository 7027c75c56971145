//! What nobody needs any more: attempts that throttle nothing, tickets that open nothing, sessions long over.

use sea_orm::{ColumnTrait as _, Condition, DbErr, EntityTrait as _, QueryFilter as _};

use super::entity::{one_time_link, session, sign_in_attempt};
use super::link::Purpose;
use super::session::ABSOLUTE_SECONDS;
use super::throttle::KNOWN_SECONDS;
use crate::store::Work;

const DAY: i64 = 24 * 3600;

/// Removes it. Without this, whoever keeps guessing would fill the database.
///
/// # Errors
/// The database refuses.
pub(crate) async fn prune(work: &Work) -> Result<(), DbErr> {
    let before = |seconds: i64| work.now().plus_seconds(-seconds);
    let attempt = |succeeded: bool, seconds: i64| {
        Condition::all()
            .add(sign_in_attempt::Column::Succeeded.eq(succeeded))
            .add(sign_in_attempt::Column::At.lt(before(seconds)))
    };
    sign_in_attempt::Entity::delete_many()
        .filter(Condition::any().add(attempt(false, DAY)).add(attempt(true, KNOWN_SECONDS)))
        .exec(work.tx())
        .await?;
    one_time_link::Entity::delete_many()
        .filter(one_time_link::Column::Purpose.eq(Purpose::SecondStep.name()))
        .filter(one_time_link::Column::ExpiresAt.lt(before(DAY)))
        .exec(work.tx())
        .await?;
    session::Entity::delete_many()
        .filter(session::Column::ExpiresAt.lt(before(ABSOLUTE_SECONDS)))
        .exec(work.tx())
        .await?;
    Ok(())
}
