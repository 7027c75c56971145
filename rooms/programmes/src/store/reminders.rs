//! Reminders that left.

use rawabit_platform::UtcMicros;
use sea_orm::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;

/// One step of one subject.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "programme_reminder")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub subject: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub step: String,
    pub at: UtcMicros,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// Notes that somebody is reminded of a step of a subject; false when that was done before.
pub(crate) async fn note(
    tx: &impl ConnectionTrait,
    subject: &str,
    step: &str,
    at: UtcMicros,
) -> Result<bool, DbErr> {
    if Entity::find_by_id((subject.to_owned(), step.to_owned())).one(tx).await?.is_some() {
        return Ok(false);
    }
    let row = ActiveModel { subject: Set(subject.to_owned()), step: Set(step.to_owned()), at: Set(at) };
    let once = OnConflict::columns([Column::Subject, Column::Step]).do_nothing().to_owned();
    Entity::insert(row).on_conflict(once).exec_without_returning(tx).await?;
    Ok(true)
}
