//! What both parties agreed to publish.

use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Condition;
use sea_orm::{QueryOrder, QuerySelect};

use super::{programmes, standing, strategies};

/// "Both sides said so, and it is signed": the same as `programmes::Model::is_public`.
fn public() -> Condition {
    use programmes::Column;
    Condition::all()
        .add(Column::PublicUnit.eq(true))
        .add(Condition::any().add(Column::PublicPartner.eq(true)).add(Column::PartnerId.is_null()))
        .add(Column::InForce.is_not_null())
}

/// A page of published programmes in the order of the tree, and how many there are.
pub(crate) async fn list(
    db: &impl ConnectionTrait,
    limit: u64,
    offset: u64,
) -> Result<(Vec<programmes::Model>, u64), DbErr> {
    let found = programmes::Entity::find().filter(public());
    let total = found.clone().count(db).await?;
    let rows = found
        .order_by_asc(programmes::Column::UnitPath)
        .order_by_asc(programmes::Column::Id)
        .offset(offset)
        .limit(limit)
        .all(db)
        .await?;
    Ok((rows, total))
}

/// The published programmes of a strategy, in the order of the tree, up to a number.
pub(crate) async fn of_strategy(
    db: &impl ConnectionTrait,
    strategy_id: &str,
    limit: u64,
) -> Result<Vec<programmes::Model>, DbErr> {
    programmes::Entity::find()
        .filter(public())
        .filter(programmes::Column::StrategyId.eq(strategy_id))
        .order_by_asc(programmes::Column::UnitPath)
        .order_by_asc(programmes::Column::Id)
        .limit(limit)
        .all(db)
        .await
}

/// All published programmes, in the order of the tree.
pub(crate) async fn ids(db: &impl ConnectionTrait) -> Result<Vec<String>, DbErr> {
    programmes::Entity::find()
        .select_only()
        .column(programmes::Column::Id)
        .filter(public())
        .order_by_asc(programmes::Column::UnitPath)
        .order_by_asc(programmes::Column::Id)
        .into_tuple()
        .all(db)
        .await
}

/// Those of some programmes that are published, by identifier.
pub(crate) async fn among(db: &impl ConnectionTrait, ids: &[String]) -> Result<Vec<String>, DbErr> {
    programmes::Entity::find()
        .select_only()
        .column(programmes::Column::Id)
        .filter(public())
        .filter(programmes::Column::Id.is_in(ids.iter().map(String::as_str)))
        .into_tuple()
        .all(db)
        .await
}

/// Published programmes right below one.
pub(crate) async fn below(db: &impl ConnectionTrait, id: &str) -> Result<Vec<programmes::Model>, DbErr> {
    programmes::Entity::find()
        .filter(public())
        .filter(programmes::Column::ParentId.eq(id))
        .order_by_asc(programmes::Column::UnitPath)
        .all(db)
        .await
}

/// How some programmes are doing.
pub(crate) async fn standings(
    db: &impl ConnectionTrait,
    ids: &[String],
) -> Result<Vec<standing::Model>, DbErr> {
    standing::Entity::find()
        .filter(standing::Column::ProgrammeId.is_in(ids.iter().map(String::as_str)))
        .all(db)
        .await
}

/// Strategies that everybody may read, the latest first.
pub(crate) async fn strategies(db: &impl ConnectionTrait) -> Result<Vec<strategies::Model>, DbErr> {
    strategies::Entity::find()
        .filter(strategies::Column::IsPublic.eq(true))
        .filter(strategies::Column::AdoptedAt.is_not_null())
        .order_by_desc(strategies::Column::Starts)
        .order_by_asc(strategies::Column::Id)
        .all(db)
        .await
}
