//! Yearly reviews and the final account.

use rawabit_platform::{Multi, UtcMicros};
use sea_orm::entity::prelude::*;
use sea_orm::{IntoActiveModel, QueryOrder, Set};

use crate::model::ReviewState;

/// The year of the final account.
pub(crate) const FINAL: i32 = 0;

/// One review. `year` is [`FINAL`] for the final account; `assessment` is what the partner says to it, `reason`
/// why a programme is closed although its last report is not approved.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "programme_review")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub programme_id: String,
    pub year: i32,
    pub state: String,
    pub text: Multi,
    pub assessment: Multi,
    pub reason: String,
    pub author: String,
    pub at: UtcMicros,
    pub act_idx: Option<i64>,
    pub version: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// Where it stands.
    pub(crate) fn state(&self) -> ReviewState {
        ReviewState::of(&self.state).unwrap_or(ReviewState::Concluded)
    }

    /// The row about to be changed, one version on.
    pub(crate) fn change(self) -> ActiveModel {
        let version = self.version;
        let mut row = self.into_active_model();
        row.version = Set(version + 1);
        row
    }
}

/// The reviews of a programme, by year; the final account first.
pub(crate) async fn of_programme(db: &impl ConnectionTrait, programme_id: &str) -> Result<Vec<Model>, DbErr> {
    Entity::find().filter(Column::ProgrammeId.eq(programme_id)).order_by_asc(Column::Year).all(db).await
}

/// The review of a year.
pub(crate) async fn of_year(
    db: &impl ConnectionTrait,
    programme_id: &str,
    year: i32,
) -> Result<Option<Model>, DbErr> {
    Entity::find().filter(Column::ProgrammeId.eq(programme_id)).filter(Column::Year.eq(year)).one(db).await
}
