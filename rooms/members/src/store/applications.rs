//! Applications: the queue, and one of them.

use rawabit_platform::permit::{Action, Scope};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, PaginatorTrait as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _,
};

use super::entity::{application, sponsor};
use crate::model::Stage;

/// An application. One whose address is not confirmed does not exist yet.
///
/// # Errors
/// The database does not answer.
pub async fn find(db: &impl ConnectionTrait, id: &str) -> Result<Option<application::Model>, DbErr> {
    let found = application::Entity::find_by_id(id.to_owned()).one(db).await?;
    Ok(found.filter(|row| row.stage() != Stage::Unconfirmed))
}

/// Its sponsors.
///
/// # Errors
/// The database does not answer.
pub async fn sponsors(db: &impl ConnectionTrait, id: &str) -> Result<Vec<sponsor::Model>, DbErr> {
    let query = sponsor::Entity::find().filter(sponsor::Column::ApplicationId.eq(id));
    query.order_by_asc(sponsor::Column::Position).all(db).await
}

/// A page of the applications in scope, and how many there are: of one stage, or those that wait for somebody, the oldest first.
///
/// # Errors
/// The database does not answer.
pub async fn list<A: Action>(
    db: &impl ConnectionTrait,
    scope: &Scope<A>,
    stage: Option<Stage>,
    offset: u64,
    limit: u64,
) -> Result<(Vec<application::Model>, u64), DbErr> {
    let mut wanted = application::Entity::find().filter(scope.condition(application::Column::UnitPath));
    wanted = match stage {
        Some(Stage::Unconfirmed) | None => {
            wanted.filter(application::Column::State.is_in(Stage::QUEUE.map(Stage::word)))
        }
        Some(stage) => wanted.filter(application::Column::State.eq(stage.word())),
    };
    let total = wanted.clone().count(db).await?;
    let rows = wanted
        .order_by_asc(application::Column::ReceivedDay)
        .order_by_asc(application::Column::Id)
        .offset(offset)
        .limit(limit)
        .all(db)
        .await?;
    Ok((rows, total))
}
