//! The days on which a membership rested.

use rawabit_platform::clock::Day;
use sea_orm::entity::prelude::*;

/// A suspension.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "membership_suspension")]
pub struct Model {
    /// Identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// Of what.
    pub membership_id: String,
    /// First day.
    pub from_day: Day,
    /// First day on which it counts again.
    pub until_day: Option<Day>,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
