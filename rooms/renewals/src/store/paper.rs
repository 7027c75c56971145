//! Minutes on paper, as they were typed in.

use rawabit_platform::UtcMicros;
use sea_orm::QueryOrder as _;
use sea_orm::entity::prelude::*;

use super::paper_votes;

/// One entry.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "renewal_paper")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub renewal_id: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub account_id: String,
    pub body: String,
    pub at: UtcMicros,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// Forgets the entries of a renewal: what they were about is void, or is to be entered anew.
pub(crate) async fn forget(db: &impl ConnectionTrait, id: &str) -> Result<(), DbErr> {
    Entity::delete_many().filter(Column::RenewalId.eq(id)).exec(db).await?;
    let votes = paper_votes::Entity::delete_many().filter(paper_votes::Column::RenewalId.eq(id));
    votes.exec(db).await?;
    Ok(())
}

/// The entries of a renewal, the earliest first.
pub(crate) async fn of_renewal(db: &impl ConnectionTrait, id: &str) -> Result<Vec<Model>, DbErr> {
    Entity::find().filter(Column::RenewalId.eq(id)).order_by_asc(Column::At).all(db).await
}
