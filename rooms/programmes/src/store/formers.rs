//! What items of a draft were before somebody changed or removed them.

use sea_orm::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;

/// One item as it was, JSON, under its digest.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "programme_former")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub programme_id: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub item: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub digest: String,
    pub placed: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// Rows on a statement.
const ROWS: usize = 200;

/// Keeps some items, each given with its digest; one that is kept already stays.
pub(crate) async fn keep(
    tx: &impl ConnectionTrait,
    programme_id: &str,
    items: Vec<(String, String, String)>,
) -> Result<(), DbErr> {
    let rows: Vec<ActiveModel> = items
        .into_iter()
        .map(|(item, digest, placed)| ActiveModel {
            programme_id: Set(programme_id.to_owned()),
            item: Set(item),
            digest: Set(digest),
            placed: Set(placed),
        })
        .collect();
    for some in rows.chunks(ROWS) {
        let known =
            OnConflict::columns([Column::ProgrammeId, Column::Item, Column::Digest]).do_nothing().to_owned();
        Entity::insert_many(some.to_vec()).on_conflict(known).exec_without_returning(tx).await?;
    }
    Ok(())
}

/// What an item was when it had this digest, JSON.
pub(crate) async fn find(
    tx: &impl ConnectionTrait,
    programme_id: &str,
    item: &str,
    digest: &str,
) -> Result<Option<String>, DbErr> {
    let key = (programme_id.to_owned(), item.to_owned(), digest.to_owned());
    Ok(Entity::find_by_id(key).one(tx).await?.map(|row| row.placed))
}

/// Forgets what the items of a programme were: its text is signed.
pub(crate) async fn forget(tx: &impl ConnectionTrait, programme_id: &str) -> Result<(), DbErr> {
    Entity::delete_many().filter(Column::ProgrammeId.eq(programme_id)).exec(tx).await?;
    Ok(())
}
