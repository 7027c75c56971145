//! Members who support an application.

use rawabit_platform::clock::UtcMicros;
use sea_orm::entity::prelude::*;

/// A sponsor.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "application_sponsor")]
pub struct Model {
    /// Of what.
    #[sea_orm(primary_key, auto_increment = false)]
    pub application_id: String,
    /// Which, from 1.
    #[sea_orm(primary_key, auto_increment = false)]
    pub position: i32,
    /// The number as typed.
    pub number: String,
    /// Who it led to.
    pub person_id: Option<String>,
    /// The hash of the link's secret.
    pub token_hash: Option<String>,
    /// When they said so.
    pub confirmed_at: Option<UtcMicros>,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
