//! Rounds from drafting to signing.

use rawabit_platform::{Multi, UtcMicros};
use sea_orm::entity::prelude::*;
use sea_orm::{IntoActiveModel, QueryOrder, Set};

use crate::model::{Round, Side};

/// One round. `turn` is the side that has to answer, `agreed` the number of the version that both sides agreed on, `reason`
/// why there is an addendum, `ending` why the round was given up.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "negotiation")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub programme_id: String,
    pub number: i32,
    pub state: String,
    pub turn: String,
    pub reason: Multi,
    pub ending: String,
    pub agreed: Option<i32>,
    pub opened_at: UtcMicros,
    pub ended_at: Option<UtcMicros>,
    pub version: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// Where it stands; what an older program cannot name counts as withdrawn, the state that allows nothing.
    pub(crate) fn state(&self) -> Round {
        Round::of(&self.state).unwrap_or(Round::Withdrawn)
    }

    /// Whose turn it is.
    pub(crate) fn turn(&self) -> Side {
        Side::of(&self.turn).unwrap_or(Side::Unit)
    }

    /// Whether it is about an addendum and not about the contract itself.
    pub(crate) fn is_addendum(&self) -> bool {
        self.number > 0
    }

    /// The row about to be changed, one version on.
    pub(crate) fn change(self) -> ActiveModel {
        let version = self.version;
        let mut row = self.into_active_model();
        row.version = Set(version + 1);
        row
    }
}

/// Some rounds by their identifiers, which may repeat.
pub(crate) async fn some(
    db: &impl ConnectionTrait,
    ids: std::collections::BTreeSet<&str>,
) -> Result<std::collections::HashMap<String, Model>, DbErr> {
    let rows = Entity::find().filter(Column::Id.is_in(ids)).all(db).await?;
    Ok(rows.into_iter().map(|row| (row.id.clone(), row)).collect())
}

/// All rounds of a programme, in order.
pub(crate) async fn of_programme(db: &impl ConnectionTrait, programme_id: &str) -> Result<Vec<Model>, DbErr> {
    Entity::find().filter(Column::ProgrammeId.eq(programme_id)).order_by_asc(Column::Number).all(db).await
}

/// The latest round of a programme: the one that is going on, if any is.
pub(crate) async fn latest(db: &impl ConnectionTrait, programme_id: &str) -> Result<Option<Model>, DbErr> {
    Entity::find().filter(Column::ProgrammeId.eq(programme_id)).order_by_desc(Column::Number).one(db).await
}

/// The latest rounds of several programmes, by programme.
pub(crate) async fn latest_of(
    db: &impl ConnectionTrait,
    programmes: &[String],
) -> Result<std::collections::HashMap<String, Model>, DbErr> {
    let rows = Entity::find()
        .filter(Column::ProgrammeId.is_in(programmes.iter().map(String::as_str)))
        .order_by_asc(Column::Number)
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.programme_id.clone(), row)).collect())
}
