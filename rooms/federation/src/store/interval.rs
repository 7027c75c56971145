//! When bodies that must meet within some time were held.

use rawabit_platform::Day;
use sea_orm::QueryOrder as _;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Condition;

/// One time a body was held.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "interval_event")]
pub struct Model {
    /// The unit.
    #[sea_orm(primary_key, auto_increment = false)]
    pub unit_id: String,
    /// The body, a key of the statutes.
    #[sea_orm(primary_key, auto_increment = false)]
    pub body: String,
    /// The day, in ISO form: a key must be plain text.
    #[sea_orm(primary_key, auto_increment = false)]
    pub held_day: String,
    /// Kind of the record that shows it.
    pub source_kind: Option<String>,
    /// That record.
    pub source_id: Option<String>,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// The records that count for a rule on how often bodies meet: for their ordinary meetings those of meetings, and of people who
/// said that one was held; what was loaded with the tree tells of elections.
pub(crate) fn counted(ordinary: bool) -> Condition {
    if !ordinary {
        return Condition::all();
    }
    Condition::any().add(Column::SourceKind.is_null()).add(Column::SourceKind.eq("meeting"))
}

/// The last day up to `today` on which a body of a unit was held, by the records that count.
///
/// # Errors
/// The database does not answer.
pub(crate) async fn last(
    db: &impl ConnectionTrait,
    unit_id: &str,
    body: &str,
    ordinary: bool,
    today: Day,
) -> Result<Option<Day>, DbErr> {
    let found = Entity::find()
        .filter(Column::UnitId.eq(unit_id))
        .filter(Column::Body.eq(body))
        .filter(Column::HeldDay.lte(today.to_string()))
        .filter(counted(ordinary))
        .order_by_desc(Column::HeldDay)
        .one(db)
        .await?;
    Ok(found.and_then(|row| row.held_day.parse().ok()))
}

/// The days of a unit that were recorded by hand, the newest first.
///
/// # Errors
/// The database does not answer.
pub(crate) async fn by_hand(db: &impl ConnectionTrait, unit_id: &str) -> Result<Vec<Model>, DbErr> {
    Entity::find()
        .filter(Column::UnitId.eq(unit_id))
        .filter(Column::SourceKind.is_null())
        .order_by_desc(Column::HeldDay)
        .all(db)
        .await
}
