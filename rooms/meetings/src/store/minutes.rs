//! Versions of minutes.

use rawabit_platform::UtcMicros;
use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;

use crate::model::minutes::Minutes;

/// One version.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "minutes_version")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub meeting_id: String,
    pub number: i32,
    pub kind: String,
    pub body: String,
    pub note: String,
    pub author: String,
    pub at: UtcMicros,
    pub sha256: String,
    pub act_idx: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// What the version says.
    ///
    /// # Errors
    /// When the stored text is not what this program wrote.
    pub(crate) fn minutes(&self) -> Result<Minutes, DbErr> {
        serde_json::from_str(&self.body).map_err(|error| DbErr::Json(error.to_string()))
    }
}

/// All versions of a meeting, the latest first.
pub(crate) async fn of_meeting(db: &impl ConnectionTrait, meeting_id: &str) -> Result<Vec<Model>, DbErr> {
    Entity::find().filter(Column::MeetingId.eq(meeting_id)).order_by_desc(Column::Number).all(db).await
}

/// The latest version.
pub(crate) async fn latest(db: &impl ConnectionTrait, meeting_id: &str) -> Result<Option<Model>, DbErr> {
    Entity::find().filter(Column::MeetingId.eq(meeting_id)).order_by_desc(Column::Number).one(db).await
}

/// A version of a meeting by its number.
pub(crate) async fn numbered(
    db: &impl ConnectionTrait,
    meeting_id: &str,
    number: i32,
) -> Result<Option<Model>, DbErr> {
    let found = Entity::find().filter(Column::MeetingId.eq(meeting_id)).filter(Column::Number.eq(number));
    found.one(db).await
}
