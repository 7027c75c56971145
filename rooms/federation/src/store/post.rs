//! Posts: an office in a unit, with its number of seats.

use rawabit_statutes::Statutes;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{QueryOrder as _, Set};

/// One post.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "post")]
pub struct Model {
    /// The unit.
    #[sea_orm(primary_key, auto_increment = false)]
    pub unit_id: String,
    /// The office.
    #[sea_orm(primary_key, auto_increment = false)]
    pub office: String,
    /// Its seats.
    pub seats: i32,
    /// Its place in the order of protocol.
    pub position: i32,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// The posts that the statutes give a unit of a kind.
pub(crate) fn of_kind(statutes: &Statutes, unit_id: &str, kind: &str) -> Vec<ActiveModel> {
    let order = |id: &str| statutes.offices.iter().position(|office| office.id == id).unwrap_or(0);
    statutes
        .offices_of(kind)
        .map(|office| ActiveModel {
            unit_id: Set(unit_id.to_owned()),
            office: Set(office.id.clone()),
            seats: Set(i32::try_from(office.seats).unwrap_or(i32::MAX)),
            position: Set(i32::try_from(order(&office.id)).unwrap_or(i32::MAX)),
        })
        .collect()
}

/// Writes posts; one that exists gets the new number of seats.
pub(crate) async fn write(db: &impl ConnectionTrait, rows: Vec<ActiveModel>) -> Result<(), DbErr> {
    for some in rows.chunks(100) {
        Entity::insert_many(some.to_vec())
            .on_conflict(
                OnConflict::columns([Column::UnitId, Column::Office])
                    .update_columns([Column::Seats, Column::Position])
                    .to_owned(),
            )
            .exec_without_returning(db)
            .await?;
    }
    Ok(())
}

/// The posts of a unit in order of protocol.
pub(crate) async fn of_unit(db: &impl ConnectionTrait, unit_id: &str) -> Result<Vec<Model>, DbErr> {
    Entity::find().filter(Column::UnitId.eq(unit_id)).order_by_asc(Column::Position).all(db).await
}
