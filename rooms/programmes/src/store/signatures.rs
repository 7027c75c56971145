//! Signatures, one an office.

use rawabit_platform::UtcMicros;
use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;

use crate::model::Side;

/// One signature: an office of a side, whoever held it, under the text of this hash.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "programme_signature")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub programme_id: String,
    pub negotiation_id: String,
    pub side: String,
    pub office: String,
    pub unit_id: String,
    pub person_id: String,
    pub sha256: String,
    pub at: UtcMicros,
    pub act_idx: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// The side signed for.
    pub(crate) fn side(&self) -> Side {
        Side::of(&self.side).unwrap_or(Side::Unit)
    }
}

/// The signatures of a round, in order.
pub(crate) async fn of_round(db: &impl ConnectionTrait, negotiation_id: &str) -> Result<Vec<Model>, DbErr> {
    Entity::find().filter(Column::NegotiationId.eq(negotiation_id)).order_by_asc(Column::ActIdx).all(db).await
}

/// All signatures of a programme, in order.
pub(crate) async fn of_programme(db: &impl ConnectionTrait, programme_id: &str) -> Result<Vec<Model>, DbErr> {
    Entity::find().filter(Column::ProgrammeId.eq(programme_id)).order_by_asc(Column::ActIdx).all(db).await
}
