//! How programmes are doing: one row each, for the cockpit.

use rawabit_platform::permit::UnitPath;
use sea_orm::entity::prelude::*;

/// How one programme is doing. Days are counted from 1970-01-01, shares are millionths.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "standing")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub programme_id: String,
    pub strategy_id: String,
    pub unit_path: UnitPath,
    pub partner_path: UnitPath,
    pub region: String,
    pub state: String,
    pub progress: Option<i64>,
    pub plan_from_day: i32,
    pub plan_from: i64,
    pub plan_to_day: i32,
    pub plan_to: i64,
    pub indicators: i32,
    pub known: i32,
    pub steps_total: i32,
    pub steps_done: i32,
    pub next_step_day: Option<i32>,
    pub first_due_day: Option<i32>,
    pub next_report_day: Option<i32>,
    pub last_approved_day: Option<i32>,
    pub returned: i32,
    pub waiting: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// The same by axis.
pub(crate) mod axis {
    use sea_orm::entity::prelude::*;

    /// How one programme is doing on one axis.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "standing_axis")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub programme_id: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub axis_id: String,
        pub progress: Option<i64>,
        pub plan_from: i64,
        pub plan_to: i64,
        pub weight: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// How a programme is doing, if it was ever looked at.
pub(crate) async fn find(db: &impl ConnectionTrait, programme_id: &str) -> Result<Option<Model>, DbErr> {
    Entity::find_by_id(programme_id).one(db).await
}

/// What is written of some programmes: of each as a whole, and by axis.
pub(crate) async fn some(
    db: &impl ConnectionTrait,
    programme_ids: &[String],
) -> Result<(Vec<Model>, Vec<axis::Model>), DbErr> {
    let these = || programme_ids.iter().map(String::as_str);
    let whole = Entity::find().filter(Column::ProgrammeId.is_in(these())).all(db).await?;
    let axes = axis::Entity::find().filter(axis::Column::ProgrammeId.is_in(these())).all(db).await?;
    Ok((whole, axes))
}

/// Replaces what is written of some programmes.
pub(crate) async fn replace(
    tx: &impl ConnectionTrait,
    programme_ids: &[String],
    rows: Vec<ActiveModel>,
    axes: Vec<axis::ActiveModel>,
) -> Result<(), DbErr> {
    let these = || programme_ids.iter().map(String::as_str);
    axis::Entity::delete_many().filter(axis::Column::ProgrammeId.is_in(these())).exec(tx).await?;
    Entity::delete_many().filter(Column::ProgrammeId.is_in(these())).exec(tx).await?;
    for some in rows.chunks(100) {
        Entity::insert_many(some.to_vec()).exec_without_returning(tx).await?;
    }
    for some in axes.chunks(500) {
        axis::Entity::insert_many(some.to_vec()).exec_without_returning(tx).await?;
    }
    Ok(())
}
