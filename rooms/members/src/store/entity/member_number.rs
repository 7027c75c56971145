//! Every number a person ever had.

use rawabit_platform::clock::Day;
use sea_orm::entity::prelude::*;

/// A number.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "member_number")]
pub struct Model {
    /// The number.
    #[sea_orm(primary_key, auto_increment = false)]
    pub number: String,
    /// Whose.
    pub person_id: String,
    /// Since when.
    pub since: Day,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
