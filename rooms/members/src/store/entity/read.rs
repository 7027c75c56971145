//! Who opened a record.

use rawabit_platform::clock::UtcMicros;
use rawabit_platform::permit::UnitPath;
use sea_orm::entity::prelude::*;

/// A read.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "member_read")]
pub struct Model {
    /// Identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// Whose record.
    pub person_id: String,
    /// The minute.
    pub at: UtcMicros,
    /// [`crate::model::ReadKind`].
    pub what: String,
    /// The account.
    pub account_id: Option<String>,
    /// The office, `office@unit`, where it is certain.
    pub office: Option<String>,
    /// The label.
    pub actor: String,
    /// The unit by which it was seen.
    pub unit_path: UnitPath,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
