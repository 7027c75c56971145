//! What happened.

use rawabit_platform::clock::{Day, UtcMicros};
use rawabit_platform::permit::UnitPath;
use sea_orm::entity::prelude::*;

/// A line of the history.
#[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "membership_event")]
pub struct Model {
    /// Identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// The person.
    pub person_id: String,
    /// The membership, unless it is about the person alone.
    pub membership_id: Option<String>,
    /// The unit.
    pub unit_path: UnitPath,
    /// [`crate::model::EventKind`].
    pub kind: String,
    /// The day on which it holds.
    pub day: Day,
    /// Why, as written by whoever recorded it.
    pub reason: String,
    /// The deciding body, a key of the statutes.
    pub body: Option<String>,
    /// The decision's number or another reference.
    pub reference: Option<String>,
    /// A small JSON object.
    pub detail: String,
    /// The act.
    pub act_idx: Option<i64>,
    /// The office of whoever recorded it, `office@unit`.
    pub office: Option<String>,
    /// Their label of the time.
    pub actor: String,
    /// When it was recorded.
    pub at: UtcMicros,
}

impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Event").field("id", &self.id).field("kind", &self.kind).finish_non_exhaustive()
    }
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
