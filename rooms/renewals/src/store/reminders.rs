//! Reminders that left.

use rawabit_platform::UtcMicros;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{QueryOrder as _, Set};

/// One step of what comes next for a branch.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "renewal_reminder")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub renewal_id: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub stage: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub due: i64,
    #[sea_orm(primary_key, auto_increment = false)]
    pub step: String,
    pub heard: String,
    pub at: UtcMicros,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// What is noted where nobody heard, since nobody who should has an address: it is tried again the next day, and no more often.
pub(crate) const UNHEARD: &str = "unheard";

/// What a reminder is about: the branch, the stage it is at, and the first day on which that is late.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Subject {
    pub(crate) renewal: String,
    pub(crate) stage: &'static str,
    pub(crate) due: i64,
}

/// Notes who heard of a step; nobody, and it is tried again.
pub(crate) async fn note(
    tx: &impl ConnectionTrait,
    subject: &Subject,
    step: &str,
    heard: &[&str],
    at: UtcMicros,
) -> Result<(), DbErr> {
    let key = |step: &str| (subject.renewal.clone(), subject.stage.to_owned(), subject.due, step.to_owned());
    let step = if heard.is_empty() { UNHEARD } else { step };
    if step != UNHEARD {
        Entity::delete_by_id(key(UNHEARD)).exec(tx).await?;
    }
    let row = ActiveModel {
        renewal_id: Set(subject.renewal.clone()),
        stage: Set(subject.stage.to_owned()),
        due: Set(subject.due),
        step: Set(step.to_owned()),
        heard: Set(heard.join(" ")),
        at: Set(at),
    };
    let columns = [Column::RenewalId, Column::Stage, Column::Due, Column::Step];
    let latest = OnConflict::columns(columns).update_column(Column::At).to_owned();
    Entity::insert(row).on_conflict(latest).exec_without_returning(tx).await?;
    Ok(())
}

/// The reminders of a branch of which somebody heard, the latest first.
pub(crate) async fn of_renewal(db: &impl ConnectionTrait, id: &str) -> Result<Vec<Model>, DbErr> {
    Entity::find()
        .filter(Column::RenewalId.eq(id))
        .filter(Column::Step.ne(UNHEARD))
        .order_by_desc(Column::At)
        .order_by_asc(Column::Step)
        .all(db)
        .await
}
