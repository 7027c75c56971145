//! Transfers.

use rawabit_platform::clock::UtcMicros;
use rawabit_platform::permit::UnitPath;
use sea_orm::entity::prelude::*;

use crate::model::TransferStage;

/// A transfer.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "transfer")]
pub struct Model {
    /// Identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// Of what.
    pub membership_id: String,
    /// The person.
    pub person_id: String,
    /// From which unit.
    pub from_id: String,
    /// Its place.
    pub from_path: UnitPath,
    /// To which unit.
    pub to_id: String,
    /// Its place.
    pub to_path: UnitPath,
    /// [`TransferStage`].
    pub state: String,
    /// Why.
    pub reason: String,
    /// When.
    pub asked_at: UtcMicros,
    /// By whom.
    pub asked_by: String,
    /// The consent of the unit that lets go.
    pub from_consent_at: Option<UtcMicros>,
    /// Whose.
    pub from_consent_by: Option<String>,
    /// The consent of the unit that takes in.
    pub to_consent_at: Option<UtcMicros>,
    /// Whose.
    pub to_consent_by: Option<String>,
    /// Who refused.
    pub refused_by: Option<String>,
    /// Why.
    pub refusal: String,
    /// When it ended.
    pub ended_at: Option<UtcMicros>,
    /// What came of it.
    pub new_membership_id: Option<String>,
    /// Counts changes.
    pub version: i64,
}

impl Model {
    /// Where it stands.
    pub fn stage(&self) -> TransferStage {
        self.state.parse().unwrap_or(TransferStage::Withdrawn)
    }
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
