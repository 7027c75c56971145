//! Memberships: a person in a unit.

use rawabit_platform::clock::{Day, UtcMicros};
use rawabit_platform::permit::UnitPath;
use sea_orm::entity::prelude::*;

use crate::model::Standing;

/// A membership.
#[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "membership")]
pub struct Model {
    /// Identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// The member's row.
    pub no: i64,
    /// The person.
    pub person_id: String,
    /// The unit.
    pub unit_id: String,
    /// Its place.
    pub unit_path: UnitPath,
    /// Category of dues.
    pub category: Option<String>,
    /// [`Standing`].
    pub state: String,
    /// Since when seniority counts.
    pub since: Day,
    /// First day in this unit.
    pub joined: Day,
    /// First day on which it no longer holds.
    pub until_day: Option<Day>,
    /// Why it ended.
    pub end_reason: Option<String>,
    /// As the member's.
    pub sort_key: String,
    /// As the member's.
    pub gender: Option<String>,
    /// As the member's.
    pub birth_day: Option<Day>,
    /// As the member's.
    pub profession: Option<String>,
    /// As the member's.
    pub synthetic: bool,
    /// Counts changes.
    pub version: i64,
    /// When.
    pub created_at: UtcMicros,
    /// When last.
    pub updated_at: UtcMicros,
}

impl Model {
    /// How it stands.
    pub fn standing(&self) -> Standing {
        self.state.parse().unwrap_or(Standing::Ended)
    }
}

impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Membership").field("id", &self.id).field("state", &self.state).finish_non_exhaustive()
    }
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
