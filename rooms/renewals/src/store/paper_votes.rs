//! The votes of offices, as they were typed in from minutes on paper.

use rawabit_platform::UtcMicros;
use sea_orm::QueryOrder as _;
use sea_orm::entity::prelude::*;

use crate::model::PaperVotes;

/// One entry.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "renewal_paper_vote")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub renewal_id: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub office: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub account_id: String,
    pub label: String,
    pub body: String,
    pub at: UtcMicros,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// What it says.
    ///
    /// # Errors
    /// When the stored text is not what this program wrote.
    pub(crate) fn votes(&self) -> Result<PaperVotes, DbErr> {
        serde_json::from_str(&self.body).map_err(|error| DbErr::Json(error.to_string()))
    }
}

/// The entries of an office, the earliest first.
pub(crate) async fn of_office(
    db: &impl ConnectionTrait,
    renewal: &str,
    office: &str,
) -> Result<Vec<Model>, DbErr> {
    Entity::find()
        .filter(Column::RenewalId.eq(renewal))
        .filter(Column::Office.eq(office))
        .order_by_asc(Column::At)
        .all(db)
        .await
}
