//! Named settings of the installation.

use sea_orm::entity::prelude::*;

/// One setting.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "setting")]
pub struct Model {
    /// Its name.
    #[sea_orm(primary_key, auto_increment = false)]
    pub name: String,
    /// Its value.
    pub value: String,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// The value of a setting.
///
/// # Errors
/// The database does not answer.
pub async fn get(db: &impl ConnectionTrait, name: &str) -> Result<Option<String>, DbErr> {
    Ok(Entity::find_by_id(name.to_owned()).one(db).await?.map(|row| row.value))
}

/// The setting that counts commits which touched what pages show.
const TOUCHES: &str = "touches";

/// Counts a commit that touched what pages show, so that other processes on the database learn of it.
pub(super) async fn count_touch(tx: &impl ConnectionTrait) -> Result<(), DbErr> {
    let sql = "INSERT INTO setting (name, value) VALUES (?, '1') \
               ON CONFLICT (name) DO UPDATE SET value = CAST(CAST(setting.value AS BIGINT) + 1 AS TEXT)";
    tx.execute_raw(super::Dialect::of(tx).statement(sql, [TOUCHES.into()])).await?;
    Ok(())
}

/// How many commits touched what pages show, by any process.
pub(super) async fn touches(db: &impl ConnectionTrait) -> Result<i64, DbErr> {
    Ok(get(db, TOUCHES).await?.and_then(|value| value.parse().ok()).unwrap_or(0))
}
