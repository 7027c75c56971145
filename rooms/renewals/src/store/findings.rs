//! Judgements that somebody gave.

use std::collections::BTreeMap;

use rawabit_platform::UtcMicros;
use sea_orm::QueryOrder as _;
use sea_orm::entity::prelude::*;

use crate::model::check::Finding;

/// One judgement.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "renewal_finding")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub renewal_id: String,
    pub question: String,
    pub verdict: String,
    pub note: String,
    pub office: String,
    pub person_id: Option<String>,
    pub actor: String,
    pub at: UtcMicros,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// All of a renewal, the earliest first.
pub(crate) async fn of_renewal(db: &impl ConnectionTrait, id: &str) -> Result<Vec<Model>, DbErr> {
    Entity::find()
        .filter(Column::RenewalId.eq(id))
        .order_by_asc(Column::At)
        .order_by_asc(Column::Id)
        .all(db)
        .await
}

/// What counts: the latest of each question since an instant, that of the appeal which made the assembly before void.
pub(crate) fn counting(rows: &[Model], since: Option<UtcMicros>) -> BTreeMap<String, Finding> {
    rows.iter()
        .filter(|row| since.is_none_or(|since| row.at > since))
        .map(|row| (row.question.clone(), Finding { passed: row.verdict == "passed" }))
        .collect()
}
