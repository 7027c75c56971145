//! Members: one row a person.

use rawabit_platform::clock::{Day, UtcMicros};
use rawabit_platform::permit::UnitPath;
use sea_orm::entity::prelude::*;

/// A member.
#[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "member")]
pub struct Model {
    /// A small number, for ever.
    #[sea_orm(primary_key, auto_increment = false)]
    pub no: i64,
    /// The person.
    pub person_id: String,
    /// The membership number.
    pub number: String,
    /// The unit that keeps the record.
    pub unit_path: UnitPath,
    /// The order of lists.
    pub sort_key: String,
    /// The place in that order, and the row of the search index.
    pub rank: i64,
    /// `f`, `m` or unknown.
    pub gender: Option<String>,
    /// Day of birth.
    pub birth_day: Option<Day>,
    /// Group of professions.
    pub profession: Option<String>,
    /// Area of residence, a code.
    pub area: Option<String>,
    /// Telephone, E.164.
    pub phone: Option<String>,
    /// Identity number, sealed.
    pub identity_sealed: Option<String>,
    /// Its keyed digest.
    pub identity_digest: Option<String>,
    /// Since when a member.
    pub since: Option<Day>,
    /// How the person stands: the best of the memberships.
    pub state: String,
    /// Whether invented.
    pub synthetic: bool,
    /// Counts changes.
    pub version: i64,
    /// When.
    pub created_at: UtcMicros,
    /// When last.
    pub updated_at: UtcMicros,
}

impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Member").field("no", &self.no).finish_non_exhaustive()
    }
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
