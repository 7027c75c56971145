//! Remarks at the paragraph.

use rawabit_platform::UtcMicros;
use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;

use crate::model::Side;

/// One remark on a version: at an item (empty for the preamble) and a paragraph of its text, from 0.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "programme_comment")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub programme_id: String,
    pub number: i32,
    pub item: String,
    pub para: i32,
    pub side: String,
    pub author: String,
    pub person_id: Option<String>,
    pub body: String,
    pub at: UtcMicros,
    pub settled_at: Option<UtcMicros>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// The side that remarks.
    pub(crate) fn side(&self) -> Side {
        Side::of(&self.side).unwrap_or(Side::Unit)
    }
}

/// A remark of a programme.
pub(crate) async fn find(
    db: &impl ConnectionTrait,
    programme_id: &str,
    id: &str,
) -> Result<Option<Model>, DbErr> {
    Ok(Entity::find_by_id(id).one(db).await?.filter(|row| row.programme_id == programme_id))
}

/// All remarks of a programme, in order.
pub(crate) async fn of_programme(db: &impl ConnectionTrait, programme_id: &str) -> Result<Vec<Model>, DbErr> {
    Entity::find()
        .filter(Column::ProgrammeId.eq(programme_id))
        .order_by_asc(Column::At)
        .order_by_asc(Column::Id)
        .all(db)
        .await
}
