//! What other rooms and the door may ask.

use rawabit_platform::{Answer, Multi};
use sea_orm::ConnectionTrait;

use crate::model::{Side, State};
use crate::store::{indicators, programmes, steps};

/// A programme in force, as others see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InForce {
    /// What it is called.
    pub title: Multi,
    /// Whose it is.
    pub unit_id: String,
    /// The kind of that unit, a key of the statutes; empty where the unit is gone.
    pub unit_kind: String,
    /// What it reports to, its own and what it took up.
    pub indicators: Vec<IndicatorInForce>,
    /// Its steps in order.
    pub steps: Vec<StepInForce>,
}

/// An indicator that a programme reports to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IndicatorInForce {
    /// Its identifier.
    pub id: String,
    /// What the programme calls it.
    pub title: Multi,
}

/// A step of a programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepInForce {
    /// Its identifier.
    pub id: String,
    /// What is done.
    pub title: Multi,
    /// On whose side the office is.
    pub side: Side,
    /// The office that answers for it.
    pub office: String,
    /// The unit of that office.
    pub office_unit: String,
}

/// A programme, if it is in force.
///
/// # Errors
/// The database does not answer.
pub async fn in_force(db: &impl ConnectionTrait, id: &str) -> Answer<Option<InForce>> {
    let found = programmes::find(db, id).await?;
    let Some(programme) = found.filter(|one| one.state() == State::InForce) else { return Ok(None) };
    let unit = rawabit_federation::unit(db, &programme.unit_id).await?;
    let measured = indicators::of_programme(db, id).await?;
    let rows = steps::of_programme(db, id).await?;
    Ok(Some(InForce {
        title: programme.title,
        unit_id: programme.unit_id,
        unit_kind: unit.map_or_else(String::new, |unit| unit.kind),
        indicators: measured
            .into_iter()
            .map(|one| IndicatorInForce { title: one.title().clone(), id: one.indicator.id })
            .collect(),
        steps: rows
            .into_iter()
            .filter(|row| !row.dropped)
            .map(|row| StepInForce {
                side: row.side(),
                id: row.id,
                title: row.title,
                office: row.office,
                office_unit: row.office_unit,
            })
            .collect(),
    }))
}
