//! Their entries.

use sea_orm::entity::prelude::*;

/// An entry.
#[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "roll_entry")]
pub struct Model {
    /// The roll.
    #[sea_orm(primary_key, auto_increment = false)]
    pub roll_id: String,
    /// Position, from 0.
    #[sea_orm(primary_key, auto_increment = false)]
    pub position: i64,
    /// The member's row.
    pub no: i64,
    /// The person.
    pub person_id: String,
    /// The number of the day.
    pub number: String,
    /// The unit through which.
    pub unit_id: String,
    /// 32 bytes.
    pub salt: Vec<u8>,
    /// The leaf's hash.
    pub leaf: Vec<u8>,
}

impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RollEntry").field("position", &self.position).finish_non_exhaustive()
    }
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
