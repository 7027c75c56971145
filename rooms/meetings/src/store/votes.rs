//! Votes taken by show of hands.

use rawabit_platform::{Multi, UtcMicros};
use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;

/// One vote.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "vote")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub meeting_id: String,
    pub item_id: Option<String>,
    pub subject: Multi,
    pub decision_type: String,
    pub votes_for: i32,
    pub votes_against: i32,
    pub votes_abstain: i32,
    pub present: i32,
    pub members: i32,
    pub chair_vote: String,
    pub adopted: bool,
    pub needed: i32,
    pub whole: i32,
    pub by_chair: bool,
    pub share: String,
    pub base: String,
    pub article: String,
    pub at: UtcMicros,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// All of a meeting, in the order they were taken.
pub(crate) async fn of_meeting(db: &impl ConnectionTrait, meeting_id: &str) -> Result<Vec<Model>, DbErr> {
    Entity::find()
        .filter(Column::MeetingId.eq(meeting_id))
        .order_by_asc(Column::At)
        .order_by_asc(Column::Id)
        .all(db)
        .await
}
