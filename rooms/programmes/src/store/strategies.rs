//! Strategies with their axes and yearly themes.

use rawabit_platform::permit::UnitPath;
use rawabit_platform::{Day, Multi, UtcMicros};
use sea_orm::entity::prelude::*;
use sea_orm::{IntoActiveModel, QueryOrder, Set};
use serde::{Deserialize, Serialize};

/// One strategy. Until it is adopted nothing hangs on it.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "strategy")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub unit_id: String,
    pub unit_path: UnitPath,
    pub title: Multi,
    pub summary: Multi,
    pub starts: Day,
    pub ends: Day,
    pub groups: String,
    pub is_public: bool,
    pub synthetic: bool,
    pub created_at: UtcMicros,
    pub adopted_at: Option<UtcMicros>,
    pub version: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// A professional group, for the disaggregation of values.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Group {
    /// Its key in stored values.
    pub(crate) key: String,
    /// Its name.
    pub(crate) name: Multi,
}

impl Model {
    /// Its professional groups.
    pub(crate) fn groups(&self) -> Vec<Group> {
        serde_json::from_str(&self.groups).unwrap_or_default()
    }

    /// Whether visitors may read it.
    pub(crate) fn is_open(&self) -> bool {
        self.is_public && self.adopted_at.is_some()
    }

    /// The row about to be changed, one version on.
    pub(crate) fn change(self) -> ActiveModel {
        let version = self.version;
        let mut row = self.into_active_model();
        row.version = Set(version + 1);
        row
    }
}

/// An axis of a strategy.
pub(crate) mod axis {
    use rawabit_platform::Multi;
    use sea_orm::entity::prelude::*;

    use crate::model::AxisKind;

    /// One axis.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "strategy_axis")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        pub strategy_id: String,
        pub position: i32,
        pub kind: String,
        pub name: Multi,
        pub note: Multi,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        /// What it is about.
        pub(crate) fn kind(&self) -> AxisKind {
            AxisKind::of(&self.kind).unwrap_or(AxisKind::Other)
        }
    }
}

/// What a year is about.
pub(crate) mod theme {
    use rawabit_platform::Multi;
    use sea_orm::entity::prelude::*;

    /// "2018, an organisational year".
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "strategy_theme")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub strategy_id: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub year: i32,
        pub name: Multi,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A strategy by its identifier.
pub(crate) async fn find(db: &impl ConnectionTrait, id: &str) -> Result<Option<Model>, DbErr> {
    Entity::find_by_id(id).one(db).await
}

/// Some strategies by their identifiers.
pub(crate) async fn some(db: &impl ConnectionTrait, ids: &[String]) -> Result<Vec<Model>, DbErr> {
    Entity::find().filter(Column::Id.is_in(ids.iter().map(String::as_str))).all(db).await
}

/// Every strategy, latest first: programmes of every unit hang on them.
pub(crate) async fn all(db: &impl ConnectionTrait) -> Result<Vec<Model>, DbErr> {
    Entity::find().order_by_desc(Column::Starts).order_by_asc(Column::Id).all(db).await
}

/// The axes of a strategy, in order.
pub(crate) async fn axes(db: &impl ConnectionTrait, strategy_id: &str) -> Result<Vec<axis::Model>, DbErr> {
    axis::Entity::find()
        .filter(axis::Column::StrategyId.eq(strategy_id))
        .order_by_asc(axis::Column::Position)
        .order_by_asc(axis::Column::Id)
        .all(db)
        .await
}

/// The yearly themes of a strategy, in order.
pub(crate) async fn themes(db: &impl ConnectionTrait, strategy_id: &str) -> Result<Vec<theme::Model>, DbErr> {
    theme::Entity::find()
        .filter(theme::Column::StrategyId.eq(strategy_id))
        .order_by_asc(theme::Column::Year)
        .all(db)
        .await
}
