//! Objectives in force.

use rawabit_platform::Multi;
use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;

/// One objective of the signed content, or one that the programme took up (`taken_from` is then the programme that defines it).
/// `item` is its identifier in the content. What an addendum dropped keeps its row, and its history.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "objective")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub programme_id: String,
    pub item: String,
    pub taken_from: Option<String>,
    pub axis_id: Option<String>,
    pub position: i32,
    pub title: Multi,
    pub weight: i32,
    pub dropped: bool,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// The objectives of a programme, in order, dropped ones included.
pub(crate) async fn of_programme(db: &impl ConnectionTrait, programme_id: &str) -> Result<Vec<Model>, DbErr> {
    Entity::find().filter(Column::ProgrammeId.eq(programme_id)).order_by_asc(Column::Position).all(db).await
}
