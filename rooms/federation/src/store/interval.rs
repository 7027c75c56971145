//! When bodies with a legal interval were held.

use sea_orm::QueryOrder as _;
use sea_orm::entity::prelude::*;

/// One time a body was held.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "interval_event")]
pub struct Model {
    /// The unit.
    #[sea_orm(primary_key, auto_increment = false)]
    pub unit_id: String,
    /// The body, a key of the statutes.
    #[sea_orm(primary_key, auto_increment = false)]
    pub body: String,
    /// The day, in ISO form: a key must be plain text.
    #[sea_orm(primary_key, auto_increment = false)]
    pub held_day: String,
    /// Kind of the record that shows it.
    pub source_kind: Option<String>,
    /// That record.
    pub source_id: Option<String>,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// The days of a unit that were recorded by hand, the newest first.
///
/// # Errors
/// The database does not answer.
pub(crate) async fn by_hand(db: &impl ConnectionTrait, unit_id: &str) -> Result<Vec<Model>, DbErr> {
    Entity::find()
        .filter(Column::UnitId.eq(unit_id))
        .filter(Column::SourceKind.is_null())
        .order_by_desc(Column::HeldDay)
        .all(db)
        .await
}
