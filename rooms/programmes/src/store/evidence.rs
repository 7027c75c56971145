//! The proof that reports bring: files, and records of the house.

use rawabit_platform::UtcMicros;
use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;

/// The kind of what is a file; any other kind is a record's.
pub(crate) const FILE: &str = "file";

/// One piece: a file (`kind` [`FILE`]) or a record of the house by its kind and identifier.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "report_evidence")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub report_id: String,
    pub indicator_id: Option<String>,
    pub kind: String,
    #[sea_orm(column_name = "ref")]
    pub target: String,
    pub label: String,
    pub at: UtcMicros,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// What a report brings, in the order it was added.
pub(crate) async fn of_report(db: &impl ConnectionTrait, report_id: &str) -> Result<Vec<Model>, DbErr> {
    Entity::find()
        .filter(Column::ReportId.eq(report_id))
        .order_by_asc(Column::At)
        .order_by_asc(Column::Id)
        .all(db)
        .await
}
