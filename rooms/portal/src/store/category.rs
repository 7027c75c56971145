//! Categories, in the order that their keeper gave them.

use std::collections::HashMap;

use rawabit_platform::store::Dialect;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, FromQueryResult, QueryFilter as _,
    QueryOrder as _,
};

use super::entity::category;

/// Every category: the open ones in their order, then those of the archive.
///
/// # Errors
/// The database does not answer.
pub async fn categories(db: &impl ConnectionTrait) -> Result<Vec<category::Model>, DbErr> {
    let mut all = category::Entity::find()
        .order_by_asc(category::Column::Position)
        .order_by_asc(category::Column::Id)
        .all(db)
        .await?;
    all.sort_by_key(|one| one.closed_at.is_some());
    Ok(all)
}

/// The category of an address, in the archive or not.
///
/// # Errors
/// The database does not answer.
pub async fn category_at(db: &impl ConnectionTrait, slug: &str) -> Result<Option<category::Model>, DbErr> {
    category::Entity::find().filter(category::Column::Slug.eq(slug)).one(db).await
}

/// The open ones among these categories.
///
/// # Errors
/// The database does not answer.
pub async fn open_categories(
    db: &impl ConnectionTrait,
    ids: &[String],
) -> Result<Vec<category::Model>, DbErr> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    category::Entity::find()
        .filter(category::Column::Id.is_in(ids.iter().cloned()))
        .filter(category::Column::ClosedAt.is_null())
        .order_by_asc(category::Column::Position)
        .order_by_asc(category::Column::Id)
        .all(db)
        .await
}

/// The open categories that have something to read: what visitors choose from.
///
/// # Errors
/// The database does not answer.
pub async fn public_categories(db: &impl ConnectionTrait) -> Result<Vec<category::Model>, DbErr> {
    let sql = "SELECT c.* FROM category c WHERE c.closed_at IS NULL AND EXISTS \
               (SELECT 1 FROM article_category f JOIN article a ON a.id = f.article_id \
                WHERE f.category_id = c.id AND a.public_day IS NOT NULL) ORDER BY c.position, c.id";
    category::Model::find_by_statement(Dialect::of(db).statement(sql, [])).all(db).await
}

#[derive(FromQueryResult)]
struct Filed {
    category_id: String,
    total: i64,
}

/// How many articles, public or not, stand under each category that has any.
///
/// # Errors
/// The database does not answer.
pub async fn filed(db: &impl ConnectionTrait) -> Result<HashMap<String, i64>, DbErr> {
    let sql = "SELECT category_id, COUNT(*) AS total FROM article_category GROUP BY category_id";
    let rows = Filed::find_by_statement(Dialect::of(db).statement(sql, [])).all(db).await?;
    Ok(rows.into_iter().map(|row| (row.category_id, row.total)).collect())
}
