//! What dues say of a membership.

use rawabit_platform::clock::Day;
use sea_orm::entity::prelude::*;

/// A standing.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "dues_standing")]
pub struct Model {
    /// The person.
    #[sea_orm(primary_key, auto_increment = false)]
    pub person_id: String,
    /// The unit.
    #[sea_orm(primary_key, auto_increment = false)]
    pub unit_id: String,
    /// The first day that is not paid for.
    pub paid_until: Option<Day>,
    /// Whether nothing is owed.
    pub exempt: bool,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
