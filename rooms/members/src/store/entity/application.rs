//! Applications.

use rawabit_platform::clock::{Day, UtcMicros};
use rawabit_platform::lang::Multi;
use rawabit_platform::permit::UnitPath;
use sea_orm::entity::prelude::*;

use crate::model::Stage;

/// An application.
#[derive(Clone, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "application")]
pub struct Model {
    /// Identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// The unit.
    pub unit_id: String,
    /// Its place.
    pub unit_path: UnitPath,
    /// [`crate::model::Channel`].
    pub channel: String,
    /// [`Stage`].
    pub state: String,
    /// The person on record, where an officer chose one, and after admission.
    pub person_id: Option<String>,
    /// The name as typed.
    pub name: Multi,
    /// Its order.
    pub sort_key: String,
    /// `f` or `m`.
    pub gender: Option<String>,
    /// Day of birth.
    pub birth_day: Option<Day>,
    /// Mail address.
    pub email: Option<String>,
    /// Folded.
    pub email_key: Option<String>,
    /// Telephone, E.164.
    pub phone: Option<String>,
    /// Language of letters.
    pub lang: String,
    /// Group of professions.
    pub profession: Option<String>,
    /// Area of residence.
    pub area: Option<String>,
    /// Category of dues.
    pub category: Option<String>,
    /// Identity number, sealed.
    pub identity_sealed: Option<String>,
    /// Its digest.
    pub identity_digest: Option<String>,
    /// The applicant's own words.
    pub words: String,
    /// The version of the text of consent.
    pub consent_version: Option<String>,
    /// When it was given.
    pub consented_at: Option<UtcMicros>,
    /// The hash of the link's secret.
    pub token_hash: Option<String>,
    /// Until when the link is good.
    pub token_until: Option<UtcMicros>,
    /// When the address was confirmed.
    pub confirmed_at: Option<UtcMicros>,
    /// The day it counts from.
    pub received_day: Day,
    /// The first day that is late for a decision.
    pub due_day: Option<Day>,
    /// When it was decided.
    pub decided_day: Option<Day>,
    /// By which body.
    pub decision_body: Option<String>,
    /// Why.
    pub decision_reason: String,
    /// When the applicant appealed.
    pub appealed_day: Option<Day>,
    /// With which words.
    pub appeal_words: String,
    /// What came of it.
    pub membership_id: Option<String>,
    /// Who entered it.
    pub actor: String,
    /// Whether invented.
    pub synthetic: bool,
    /// Counts changes.
    pub version: i64,
    /// When.
    pub created_at: UtcMicros,
    /// When last.
    pub updated_at: UtcMicros,
}

impl Model {
    /// Where it stands.
    pub fn stage(&self) -> Stage {
        self.state.parse().unwrap_or(Stage::Withdrawn)
    }
}

impl std::fmt::Debug for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Application")
            .field("id", &self.id)
            .field("state", &self.state)
            .finish_non_exhaustive()
    }
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
