//! Editions of the figures, and the figures of a unit.

/// An edition: the whole tree, counted for one day.
pub mod edition {
    use rawabit_platform::clock::{Day, UtcMicros};
    use sea_orm::entity::prelude::*;

    use crate::model::figures::Plan;

    /// One edition.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "member_edition")]
    pub struct Model {
        /// Identifier.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// The day it is of.
        pub day: Day,
        /// The rules, as JSON.
        pub plan: String,
        /// When it was counted.
        pub counted_at: UtcMicros,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        /// The rules it was counted by.
        ///
        /// # Errors
        /// What stands there is no plan.
        pub fn plan(&self) -> Result<Plan, serde_json::Error> {
            serde_json::from_str(&self.plan)
        }
    }
}

/// The figures of a unit.
pub mod figure {
    use rawabit_platform::permit::UnitPath;
    use sea_orm::entity::prelude::*;

    use crate::model::figures::Told;

    /// A unit's figures.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "member_figure")]
    pub struct Model {
        /// The edition.
        #[sea_orm(primary_key, auto_increment = false)]
        pub edition_id: String,
        /// The unit.
        #[sea_orm(primary_key, auto_increment = false)]
        pub unit_id: String,
        /// Its path.
        pub unit_path: UnitPath,
        /// How many members; nothing where it is withheld.
        pub members: Option<i64>,
        /// Whether there is anybody.
        pub peopled: bool,
        /// What may be told, as JSON.
        pub figures: String,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        /// What may be told.
        ///
        /// # Errors
        /// What stands there are no figures.
        pub fn told(&self) -> Result<Told, serde_json::Error> {
            serde_json::from_str(&self.figures)
        }
    }
}
