//! The reporting calendar of a strategy.

use rawabit_platform::Day;
use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;
use sea_orm::{IntoActiveModel, Set};

use crate::model::PeriodState;

/// One period. `ends` is its last day, `due` the last day on which its reports are in time.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "reporting_period")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub strategy_id: String,
    #[sea_orm(primary_key, auto_increment = false)]
    pub number: i32,
    pub starts: Day,
    pub ends: Day,
    pub due: Day,
    pub state: String,
    pub version: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// Whether reports may be written.
    pub(crate) fn state(&self) -> PeriodState {
        PeriodState::of(&self.state).unwrap_or(PeriodState::Locked)
    }

    /// The row about to be changed, one version on.
    pub(crate) fn change(self) -> ActiveModel {
        let version = self.version;
        let mut row = self.into_active_model();
        row.version = Set(version + 1);
        row
    }
}

/// The periods of a strategy, in order.
pub(crate) async fn of_strategy(db: &impl ConnectionTrait, strategy_id: &str) -> Result<Vec<Model>, DbErr> {
    Entity::find().filter(Column::StrategyId.eq(strategy_id)).order_by_asc(Column::Number).all(db).await
}

/// One period of a strategy.
pub(crate) async fn find(
    db: &impl ConnectionTrait,
    strategy_id: &str,
    number: i32,
) -> Result<Option<Model>, DbErr> {
    Entity::find_by_id((strategy_id.to_owned(), number)).one(db).await
}
