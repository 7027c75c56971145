//! Frozen rolls.

use rawabit_platform::clock::{Day, UtcMicros};
use rawabit_platform::permit::UnitPath;
use sea_orm::entity::prelude::*;

/// A roll.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "roll")]
pub struct Model {
    /// Identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// The unit whose electorate it is.
    pub unit_id: String,
    /// Its place.
    pub unit_path: UnitPath,
    /// [`crate::model::Entitlement`].
    pub entitlement: String,
    /// The day.
    pub day: Day,
    /// How many are on it.
    pub size: i64,
    /// The root of the tree.
    pub root: Vec<u8>,
    /// The act.
    pub act_idx: i64,
    /// The version of the statutes.
    pub statutes: String,
    /// The article.
    pub article: Option<String>,
    /// The office of whoever froze it.
    pub office: Option<String>,
    /// Their label.
    pub actor: String,
    /// When.
    pub frozen_at: UtcMicros,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
