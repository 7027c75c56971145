//! Records as they were handed over.

use rawabit_platform::UtcMicros;
use sea_orm::QueryOrder as _;
use sea_orm::entity::prelude::*;

use crate::model::record::Record;

/// One version.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "renewal_record")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub renewal_id: String,
    pub number: i32,
    pub body: String,
    pub sha256: String,
    pub act_idx: Option<i64>,
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
    pub(crate) fn record(&self) -> Result<Record, DbErr> {
        serde_json::from_str(&self.body).map_err(|error| DbErr::Json(error.to_string()))
    }
}

/// The latest version of a renewal.
pub(crate) async fn latest(db: &impl ConnectionTrait, id: &str) -> Result<Option<Model>, DbErr> {
    Entity::find().filter(Column::RenewalId.eq(id)).order_by_desc(Column::Number).one(db).await
}
