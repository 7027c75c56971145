//! Steps in force: what an office has to have done by a day.

use rawabit_platform::{Day, Multi};
use sea_orm::entity::prelude::*;
use sea_orm::{IntoActiveModel, QueryOrder, Set};

use crate::model::{Side, StepKind, StepState};

/// One step of a programme: its own, or one that it took up (`taken_from` is then the programme that defines it). `item` is its
/// identifier in the content, `after_items` those of the steps before it, as JSON.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "programme_step")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub programme_id: String,
    pub objective_id: String,
    pub item: String,
    pub taken_from: Option<String>,
    pub position: i32,
    pub kind: String,
    pub title: Multi,
    pub starts: Day,
    pub ends: Day,
    pub after_items: String,
    pub side: String,
    pub office: String,
    pub office_unit: String,
    pub state: String,
    pub done_on: Option<Day>,
    pub note: String,
    pub dropped: bool,
    pub version: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// Where it stands.
    pub(crate) fn state(&self) -> StepState {
        StepState::of(&self.state).unwrap_or(StepState::Open)
    }

    /// Organisational or strategic.
    pub(crate) fn kind(&self) -> StepKind {
        StepKind::of(&self.kind).unwrap_or(StepKind::Organisational)
    }

    /// On whose side its office is.
    pub(crate) fn side(&self) -> Side {
        Side::of(&self.side).unwrap_or(Side::Unit)
    }

    /// The steps that come before it, by their identifiers in the content.
    pub(crate) fn after(&self) -> Vec<String> {
        serde_json::from_str(&self.after_items).unwrap_or_default()
    }

    /// Whether it should have been done by now.
    pub(crate) fn is_late(&self, today: Day) -> bool {
        !self.dropped && self.state() == StepState::Open && self.ends < today
    }

    /// The row about to be changed, one version on.
    pub(crate) fn change(self) -> ActiveModel {
        let version = self.version;
        let mut row = self.into_active_model();
        row.version = Set(version + 1);
        row
    }
}

/// The steps of a programme, in order, dropped ones included.
pub(crate) async fn of_programme(db: &impl ConnectionTrait, programme_id: &str) -> Result<Vec<Model>, DbErr> {
    Entity::find()
        .filter(Column::ProgrammeId.eq(programme_id))
        .order_by_asc(Column::Position)
        .order_by_asc(Column::Id)
        .all(db)
        .await
}

/// A step of a programme.
pub(crate) async fn find(
    db: &impl ConnectionTrait,
    programme_id: &str,
    id: &str,
) -> Result<Option<Model>, DbErr> {
    Ok(Entity::find_by_id(id).one(db).await?.filter(|row| row.programme_id == programme_id))
}
