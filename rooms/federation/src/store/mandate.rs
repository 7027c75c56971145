//! Mandates and the questions asked of them.

use std::collections::HashMap;

use rawabit_platform::clock::{Day, UtcMicros};
use rawabit_platform::permit::UnitPath;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Condition;
use sea_orm::{QueryOrder as _, QuerySelect as _};

use crate::model::{EndReason, Holding, MandateOrigin};

/// One mandate.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "mandate")]
pub struct Model {
    /// Identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    /// The unit.
    pub unit_id: String,
    /// Its place.
    pub unit_path: UnitPath,
    /// The office.
    pub office: String,
    /// The seat, from 1.
    pub seat: i32,
    /// Who.
    pub person_id: String,
    /// The first day.
    pub start_day: Day,
    /// When it should end.
    pub deadline: Option<Day>,
    /// When it really ended.
    pub ended: Option<Day>,
    /// Why.
    pub end_reason: Option<String>,
    /// The first day on which it does not count.
    pub until_day: Option<Day>,
    /// Which term; 0 for standing in.
    pub term: i32,
    /// How the person came to it.
    pub origin: String,
    /// Kind of the record that gave it.
    pub source_kind: Option<String>,
    /// That record.
    pub source_id: Option<String>,
    /// The mandate whose rest this is.
    pub predecessor: Option<String>,
    /// Counts its changes.
    pub version: i64,
    /// When it was written down.
    pub created_at: UtcMicros,
}

/// No relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl From<Model> for Holding {
    fn from(row: Model) -> Self {
        Self {
            mandate_id: row.id,
            office: row.office,
            seat: row.seat.unsigned_abs(),
            unit_id: row.unit_id,
            unit_path: row.unit_path,
            person_id: row.person_id,
            start: row.start_day,
            deadline: row.deadline,
            ended: row.ended,
            end_reason: row.end_reason.and_then(|word| word.parse().ok()),
            until: row.until_day,
            term: row.term.unsigned_abs(),
            origin: row.origin.parse().unwrap_or(MandateOrigin::Designated),
            source: row.source_kind.zip(row.source_id),
            predecessor: row.predecessor,
            version: row.version,
        }
    }
}

/// The condition "holds on this day".
pub(crate) fn on(day: Day) -> Condition {
    Condition::all()
        .add(Column::StartDay.lte(day))
        .add(Condition::any().add(Column::UntilDay.is_null()).add(Column::UntilDay.gt(day)))
}

/// The persons who hold an office on a day, as a query for the conditions of other rooms: office, day and day again are its values.
pub const HOLDERS_SQL: &str = "SELECT person_id FROM mandate WHERE office = ? AND start_day <= ? AND (until_day IS NULL OR until_day > ?)";

fn holdings(rows: Vec<Model>) -> Vec<Holding> {
    rows.into_iter().map(Holding::from).collect()
}

/// The mandate with this identifier.
///
/// # Errors
/// The database does not answer.
pub async fn mandate(db: &impl ConnectionTrait, id: &str) -> Result<Option<Holding>, DbErr> {
    Ok(Entity::find_by_id(id.to_owned()).one(db).await?.map(Holding::from))
}

/// The mandates with these identifiers, by identifier.
///
/// # Errors
/// The database does not answer.
pub(crate) async fn mandates(
    db: &impl ConnectionTrait,
    ids: Vec<String>,
) -> Result<HashMap<String, Holding>, DbErr> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let rows = Entity::find().filter(Column::Id.is_in(ids)).all(db).await?;
    Ok(rows.into_iter().map(|row| (row.id.clone(), Holding::from(row))).collect())
}

/// Who holds an office of a unit on a day, by seat.
///
/// # Errors
/// The database does not answer.
pub async fn holders(
    db: &impl ConnectionTrait,
    unit_id: &str,
    office: &str,
    day: Day,
) -> Result<Vec<Holding>, DbErr> {
    let query = Entity::find()
        .filter(Column::UnitId.eq(unit_id))
        .filter(Column::Office.eq(office))
        .filter(on(day))
        .order_by_asc(Column::Seat);
    Ok(holdings(query.all(db).await?))
}

/// Who holds anything in a unit on a day, by office and seat.
///
/// # Errors
/// The database does not answer.
pub async fn holders_in(db: &impl ConnectionTrait, unit_id: &str, day: Day) -> Result<Vec<Holding>, DbErr> {
    let query = Entity::find()
        .filter(Column::UnitId.eq(unit_id))
        .filter(on(day))
        .order_by_asc(Column::Office)
        .order_by_asc(Column::Seat);
    Ok(holdings(query.all(db).await?))
}

/// The holders of some offices on a day, wherever; for charts and panels.
///
/// # Errors
/// The database does not answer.
pub async fn holders_of(
    db: &impl ConnectionTrait,
    offices: &[String],
    day: Day,
) -> Result<Vec<Holding>, DbErr> {
    let query = Entity::find()
        .filter(Column::Office.is_in(offices.iter().cloned()))
        .filter(on(day))
        .order_by_asc(Column::UnitPath)
        .order_by_asc(Column::Seat);
    Ok(holdings(query.all(db).await?))
}

/// What a person holds on a day.
///
/// # Errors
/// The database does not answer.
pub async fn held_by(db: &impl ConnectionTrait, person_id: &str, day: Day) -> Result<Vec<Holding>, DbErr> {
    let query = Entity::find()
        .filter(Column::PersonId.eq(person_id))
        .filter(on(day))
        .order_by_asc(Column::UnitPath)
        .order_by_asc(Column::StartDay);
    Ok(holdings(query.all(db).await?))
}

/// What some persons hold on a day, the highest units first.
///
/// # Errors
/// The database does not answer.
pub(crate) async fn held_by_any(
    db: &impl ConnectionTrait,
    persons: &[String],
    day: Day,
) -> Result<Vec<Holding>, DbErr> {
    let mut found = Vec::new();
    // Databases bound the number of values in a statement.
    for some in persons.chunks(500) {
        let query = Entity::find()
            .filter(Column::PersonId.is_in(some.iter().cloned()))
            .filter(on(day))
            .order_by_asc(Column::UnitPath)
            .order_by_asc(Column::StartDay);
        found.extend(holdings(query.all(db).await?));
    }
    Ok(found)
}

/// Everything that a person ever held, newest first.
///
/// # Errors
/// The database does not answer.
pub async fn history_of_person(db: &impl ConnectionTrait, person_id: &str) -> Result<Vec<Holding>, DbErr> {
    let query = Entity::find()
        .filter(Column::PersonId.eq(person_id))
        .order_by_desc(Column::StartDay)
        .order_by_desc(Column::Id);
    Ok(holdings(query.all(db).await?))
}

/// Everybody who ever held an office of a unit, newest first; one seat of it, or all.
///
/// # Errors
/// The database does not answer.
pub async fn history_of_seat(
    db: &impl ConnectionTrait,
    unit_id: &str,
    office: &str,
    seat: Option<u32>,
) -> Result<Vec<Holding>, DbErr> {
    let mut query = Entity::find().filter(Column::UnitId.eq(unit_id)).filter(Column::Office.eq(office));
    if let Some(seat) = seat {
        query = query.filter(Column::Seat.eq(seat));
    }
    let query = query.order_by_desc(Column::StartDay).order_by_desc(Column::Id);
    Ok(holdings(query.all(db).await?))
}

/// Counts every change on the seat of a mandate: it grows with each mandate that begins, ends or is corrected there. A form on a
/// seat carries it, so that one sent twice is noticed.
///
/// # Errors
/// The database does not answer.
pub async fn seat_version(db: &impl ConnectionTrait, of: &Holding) -> Result<i64, DbErr> {
    let history = history_of_seat(db, &of.unit_id, &of.office, Some(of.seat)).await?;
    Ok(history.iter().map(|one| one.version).sum())
}

/// The latest mandates of a unit, begun or ended, for its history.
pub(crate) async fn history_of_unit(
    db: &impl ConnectionTrait,
    unit_id: &str,
    limit: u64,
) -> Result<Vec<Holding>, DbErr> {
    let query =
        Entity::find().filter(Column::UnitId.eq(unit_id)).order_by_desc(Column::StartDay).limit(limit);
    Ok(holdings(query.all(db).await?))
}

/// The reason a mandate ended, as stored.
pub(crate) fn reason_word(reason: EndReason) -> Option<String> {
    Some(reason.word().to_owned())
}
