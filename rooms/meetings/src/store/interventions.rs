//! Who said what.

use rawabit_platform::{Multi, UtcMicros};
use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;

/// One intervention.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "intervention")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub meeting_id: String,
    pub item_id: Option<String>,
    pub person_id: Option<String>,
    pub speaker: String,
    pub summary: Multi,
    pub started_at: UtcMicros,
    pub ended_at: Option<UtcMicros>,
    pub version: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// One of a meeting.
pub(crate) async fn find(
    db: &impl ConnectionTrait,
    meeting_id: &str,
    id: &str,
) -> Result<Option<Model>, DbErr> {
    Ok(Entity::find_by_id(id).one(db).await?.filter(|row| row.meeting_id == meeting_id))
}

/// All of a meeting, in the order they were made.
pub(crate) async fn of_meeting(db: &impl ConnectionTrait, meeting_id: &str) -> Result<Vec<Model>, DbErr> {
    Entity::find()
        .filter(Column::MeetingId.eq(meeting_id))
        .order_by_asc(Column::StartedAt)
        .order_by_asc(Column::Id)
        .all(db)
        .await
}
