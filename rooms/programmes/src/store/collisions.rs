//! Second savings of an item that somebody else had saved meanwhile.

use rawabit_platform::UtcMicros;
use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;

/// One collision: the item as the second one wanted it (`mine`, JSON), and what that one began with (`began`, JSON, and its digest,
/// `base`). What the first one saved stands in the draft.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "programme_collision")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub programme_id: String,
    pub item: String,
    pub base: String,
    pub began: Option<String>,
    pub mine: String,
    pub author: String,
    pub at: UtcMicros,
    pub settled_at: Option<UtcMicros>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// A collision of a programme.
pub(crate) async fn find(
    db: &impl ConnectionTrait,
    programme_id: &str,
    id: &str,
) -> Result<Option<Model>, DbErr> {
    Ok(Entity::find_by_id(id).one(db).await?.filter(|row| row.programme_id == programme_id))
}

/// The collisions of a programme that nobody settled, oldest first.
pub(crate) async fn unsettled(db: &impl ConnectionTrait, programme_id: &str) -> Result<Vec<Model>, DbErr> {
    Entity::find()
        .filter(Column::ProgrammeId.eq(programme_id))
        .filter(Column::SettledAt.is_null())
        .order_by_asc(Column::At)
        .order_by_asc(Column::Id)
        .all(db)
        .await
}
