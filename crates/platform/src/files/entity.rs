//! The table of stored files.

use sea_orm::entity::prelude::*;

use crate::clock::UtcMicros;
use crate::permit::UnitPath;

/// One stored file.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "stored_file")]
pub struct Model {
    /// Identifier, part of its address.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// Its name for whoever downloads it.
    pub name: String,
    /// What it is, told by its content.
    pub media_type: String,
    /// Bytes of the full file.
    pub size: i64,
    /// SHA-256 of the full file as kept, in hexadecimal.
    pub sha256: String,
    /// Width in pixels, of a picture.
    pub width: Option<i32>,
    /// Height in pixels, of a picture.
    pub height: Option<i32>,
    /// Who may fetch it: `Visibility::name`.
    pub visibility: String,
    /// Kind of the record it belongs to.
    pub owner_kind: String,
    /// That record.
    pub owner_id: String,
    /// The unit it belongs to.
    pub unit_path: UnitPath,
    /// When it came.
    pub created_at: UtcMicros,
    /// When it was erased: the row stays, the bytes go.
    pub erased_at: Option<UtcMicros>,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
