//! Saved searches: which a reader sees, and what one asks today.

use rawabit_platform::Day;
use rawabit_platform::permit::{Scope, UnitPath};
use rawabit_statutes::{Period, TimeUnit};
use sea_orm::{ConnectionTrait, DbErr, EntityTrait as _, QueryFilter as _, QueryOrder as _};

use super::entity::segment;
use crate::model::Standing;
use crate::model::segment::Segment;
use crate::permissions::SeeMembers;
use crate::store::search::{Dues, Filter};

/// The saved searches of the units that a reader sees, by name.
///
/// # Errors
/// The database does not answer.
pub async fn segments(
    db: &impl ConnectionTrait,
    scope: &Scope<SeeMembers>,
) -> Result<Vec<segment::Model>, DbErr> {
    segment::Entity::find()
        .filter(scope.condition(segment::Column::UnitPath))
        .order_by_asc(segment::Column::SortKey)
        .order_by_asc(segment::Column::Id)
        .all(db)
        .await
}

/// What a saved search asks on a day.
pub fn filter(segment: &Segment, today: Day) -> Filter {
    let ago = |years: u32| Day(Period::new(years, TimeUnit::Year).before(today.0));
    let standings = match segment.standing.as_deref() {
        Some("all") => Standing::ALL.to_vec(),
        Some(word) => word.parse().map(|standing| vec![standing]).unwrap_or_default(),
        None => Vec::new(),
    };
    Filter {
        words: segment.words.clone(),
        unit: segment.unit.clone().map(UnitPath),
        standings,
        gender: segment.gender.as_deref().and_then(|word| word.parse().ok()),
        // Several with commas between them: so a figure of several groups leads to its list.
        professions: segment
            .profession
            .as_deref()
            .map(|groups| groups.split(',').map(str::to_owned).collect())
            .unwrap_or_default(),
        born: (segment.age_to.map(|age| ago(age + 1).plus_days(1)), segment.age_from.map(ago)),
        since: (None, segment.seniority.map(ago)),
        office: segment.office.clone(),
        dues: match segment.dues.as_deref() {
            Some("paid") => Some(Dues::Paid(today)),
            Some("arrears") => Some(Dues::Arrears(today)),
            _ => None,
        },
    }
}

/// What was stored, with its unit where that unit is now: units move. Nothing where it is not understood.
///
/// # Errors
/// The database does not answer.
pub async fn asked(db: &impl ConnectionTrait, stored: &str) -> Result<Option<Segment>, DbErr> {
    let Some(mut segment) = Segment::from_json(stored) else { return Ok(None) };
    if let Some(path) = segment.unit.clone().map(UnitPath)
        && let Some(id) = path.steps().last()
        && rawabit_federation::unit_by_path(db, &path).await?.is_none()
        && let Some(unit) = rawabit_federation::unit(db, id).await?
    {
        segment.unit = Some(unit.path.0);
    }
    Ok(Some(segment))
}

#[cfg(test)]
mod tests {
    use rawabit_platform::kit::params::parse;

    use super::*;

    fn day(text: &str) -> Day {
        text.parse().expect("a day")
    }

    #[test]
    fn ages_move_with_the_day() {
        let segment = Segment::of(&parse("age_from=18&age_to=30&seniority=2&dues=paid"));
        let at = |text: &str| filter(&segment, day(text));
        assert_eq!(at("2018-10-08").born, (Some(day("1987-10-09")), Some(day("2000-10-08"))));
        assert_eq!(at("2019-10-08").born, (Some(day("1988-10-09")), Some(day("2001-10-08"))));
        assert_eq!(at("2019-10-08").since, (None, Some(day("2017-10-08"))));
        assert_eq!(at("2019-10-08").dues, Some(Dues::Paid(day("2019-10-08"))));
    }
}
