//! Judgements that somebody gave.

use std::collections::BTreeMap;

use rawabit_platform::UtcMicros;
use sea_orm::QueryOrder as _;
use sea_orm::entity::prelude::*;

use crate::model::check::{Finding, QUESTIONS};

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
pub(crate) fn counting(
    rows: &[Model],
    since: Option<UtcMicros>,
    paper: Option<UtcMicros>,
) -> BTreeMap<String, Finding> {
    present(rows, since, paper)
        .map(|row| (row.question.clone(), Finding { passed: row.verdict == "passed" }))
        .collect()
}

/// Those since an instant; of what a paper leaves open, those since it was entered.
pub(crate) fn present(
    rows: &[Model],
    since: Option<UtcMicros>,
    paper: Option<UtcMicros>,
) -> impl Iterator<Item = &Model> {
    let of_paper = |row: &Model| row.question != QUESTIONS[0];
    rows.iter()
        .filter(move |row| since.is_none_or(|since| row.at > since))
        .filter(move |row| !of_paper(row) || paper.is_none_or(|paper| row.at >= paper))
}

/// What was decided of papers in some renewals, the earliest first.
pub(crate) async fn of_papers(db: &impl ConnectionTrait, renewals: &[String]) -> Result<Vec<Model>, DbErr> {
    Entity::find()
        .filter(Column::RenewalId.is_in(renewals.iter().map(String::as_str)))
        .filter(Column::Question.is_in(QUESTIONS[1..].iter().copied()))
        .order_by_asc(Column::At)
        .order_by_asc(Column::Id)
        .all(db)
        .await
}
