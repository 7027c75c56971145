//! The proof that reports bring: files, and records of the house.

use std::collections::HashMap;

use rawabit_platform::UtcMicros;
use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;

use super::reports;
use crate::model::ReportState;

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
    pub for_public: bool,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// The files that a programme's reports brought for everybody, each with whether its report is approved.
pub(crate) async fn for_everybody(
    db: &impl ConnectionTrait,
    programme_id: &str,
) -> Result<Vec<(String, bool)>, DbErr> {
    let of = reports::Entity::find().filter(reports::Column::ProgrammeId.eq(programme_id)).all(db).await?;
    let files = Entity::find()
        .filter(Column::ReportId.is_in(of.iter().map(|report| report.id.as_str())))
        .filter(Column::Kind.eq(FILE))
        .filter(Column::ForPublic.eq(true))
        .all(db)
        .await?;
    let approved = |id: &str| of.iter().any(|one| one.id == id && one.state() == ReportState::Approved);
    Ok(files.into_iter().map(|file| (file.target, approved(&file.report_id))).collect())
}

/// What a report brings, in the order it was added.
pub(crate) async fn of_report(db: &impl ConnectionTrait, report_id: &str) -> Result<Vec<Model>, DbErr> {
    Entity::find()
        .filter(Column::ReportId.eq(report_id))
        .order_by_asc(Column::At)
        .order_by_asc(Column::Id)
        .all(db)
        .await
}

/// What some reports bring, by report, in the order it was added.
pub(crate) async fn of_reports(
    db: &impl ConnectionTrait,
    reports: &[&str],
) -> Result<HashMap<String, Vec<Model>>, DbErr> {
    let mut found: HashMap<String, Vec<Model>> = HashMap::new();
    for some in reports.chunks(500) {
        let rows = Entity::find()
            .filter(Column::ReportId.is_in(some.iter().copied()))
            .order_by_asc(Column::At)
            .order_by_asc(Column::Id);
        for row in rows.all(db).await? {
            found.entry(row.report_id.clone()).or_default().push(row);
        }
    }
    Ok(found)
}
