//! Contests, candidacies, appeals.

use rawabit_platform::kit::Query;
use rawabit_platform::permit::{Action, Scope};
use sea_orm::{
    ColumnTrait as _, Condition, ConnectionTrait, DbErr, EntityTrait as _, PaginatorTrait as _,
    QueryFilter as _, QueryOrder as _, QuerySelect as _,
};

use super::entity::{appeal, candidacy, contest, elector};
use crate::model::{Law, Standing, State, Way};

impl contest::Model {
    /// Where it stands.
    pub fn state(&self) -> State {
        self.state.parse().unwrap_or(State::Cancelled)
    }

    /// The article as it was.
    ///
    /// # Errors
    /// The row was damaged.
    pub fn law(&self) -> Result<Law, DbErr> {
        serde_json::from_str(&self.law)
            .map_err(|error| DbErr::Custom(format!("the law of a contest: {error}")))
    }

    /// How votes are given.
    pub fn polling(&self) -> rawabit_statutes::Polling {
        use rawabit_statutes::Word as _;
        rawabit_statutes::Polling::from_key(&self.polling).unwrap_or(rawabit_statutes::Polling::Paper)
    }

    /// Seats as a number of things.
    pub fn places(&self) -> usize {
        usize::try_from(self.seats).unwrap_or(0)
    }
}

impl candidacy::Model {
    /// What became of it.
    pub fn standing(&self) -> Standing {
        self.state.parse().unwrap_or(Standing::Refused)
    }

    /// How it came.
    pub fn way(&self) -> Way {
        self.way.parse().unwrap_or(Way::Own)
    }

    /// What speaks against it.
    pub fn reasons(&self) -> Vec<rawabit_platform::Multi> {
        serde_json::from_str(&self.reasons).unwrap_or_default()
    }

    /// What must be laid down by whoever is elected.
    pub fn warnings(&self) -> Vec<rawabit_platform::Multi> {
        serde_json::from_str(&self.warnings).unwrap_or_default()
    }
}

/// A contest.
///
/// # Errors
/// The database does not answer.
pub async fn contest(db: &impl ConnectionTrait, id: &str) -> Result<Option<contest::Model>, DbErr> {
    contest::Entity::find_by_id(id.to_owned()).one(db).await
}

/// Some contests.
///
/// # Errors
/// The database does not answer.
pub async fn by_ids(db: &impl ConnectionTrait, ids: &[String]) -> Result<Vec<contest::Model>, DbErr> {
    contest::Entity::find().filter(contest::Column::Id.is_in(ids.iter().cloned())).all(db).await
}

/// To what a list of contests is narrowed.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Those that are not over.
    pub open: bool,
    /// One unit's.
    pub unit: Option<String>,
}

/// A page of the contests in scope, the latest first, and how many there are.
///
/// # Errors
/// The database does not answer.
pub async fn list<A: Action>(
    db: &impl ConnectionTrait,
    scope: &Scope<A>,
    filter: &Filter,
    query: &Query,
) -> Result<(Vec<contest::Model>, u64), DbErr> {
    let mut wanted = contest::Entity::find().filter(scope.condition(contest::Column::UnitPath));
    if filter.open {
        let over = [State::Certified, State::Annulled, State::Cancelled].map(State::word);
        wanted = wanted.filter(contest::Column::State.is_not_in(over));
    }
    if let Some(unit) = &filter.unit {
        wanted = wanted.filter(contest::Column::UnitId.eq(unit.as_str()));
    }
    let total = wanted.clone().count(db).await?;
    let rows = wanted
        .order_by_desc(contest::Column::CreatedAt)
        .order_by_desc(contest::Column::Id)
        .offset(query.offset())
        .limit(query.limit())
        .all(db)
        .await?;
    Ok((rows, total))
}

/// Contests that everybody may know of: those with a result, the latest first.
///
/// # Errors
/// The database does not answer.
pub async fn public(
    db: &impl ConnectionTrait,
    offset: u64,
    limit: u64,
) -> Result<(Vec<contest::Model>, u64), DbErr> {
    let shown = [State::Provisional, State::Certified, State::Annulled].map(State::word);
    let wanted = contest::Entity::find()
        .filter(contest::Column::State.is_in(shown))
        .filter(contest::Column::SettledAt.is_not_null());
    let total = wanted.clone().count(db).await?;
    let rows = wanted
        .order_by_desc(contest::Column::SettledAt)
        .order_by_desc(contest::Column::Id)
        .offset(offset)
        .limit(limit)
        .all(db)
        .await?;
    Ok((rows, total))
}

/// The contests of an office of a unit that are not over, or certified since; the latest first.
///
/// # Errors
/// The database does not answer.
pub async fn active_of_office(
    db: &impl ConnectionTrait,
    unit: &str,
    office: &str,
) -> Result<Vec<contest::Model>, DbErr> {
    contest::Entity::find()
        .filter(contest::Column::UnitId.eq(unit))
        .filter(contest::Column::Office.eq(office))
        .order_by_desc(contest::Column::CreatedAt)
        .order_by_desc(contest::Column::Id)
        .all(db)
        .await
}

/// The candidacies of a contest: by number, then as they came.
///
/// # Errors
/// The database does not answer.
pub async fn candidacies(db: &impl ConnectionTrait, contest: &str) -> Result<Vec<candidacy::Model>, DbErr> {
    let mut rows = candidacy::Entity::find()
        .filter(candidacy::Column::ContestId.eq(contest))
        .order_by_asc(candidacy::Column::CreatedAt)
        .order_by_asc(candidacy::Column::Id)
        .all(db)
        .await?;
    rows.sort_by_key(|row| (row.number.unwrap_or(i32::MAX), row.list_id.clone(), row.position));
    Ok(rows)
}

/// The lists of a contest, by number.
///
/// # Errors
/// The database does not answer.
pub async fn lists(
    db: &impl ConnectionTrait,
    contest: &str,
) -> Result<Vec<super::entity::list::Model>, DbErr> {
    use super::entity::list;
    let mut rows = list::Entity::find()
        .filter(list::Column::ContestId.eq(contest))
        .order_by_asc(list::Column::CreatedAt)
        .order_by_asc(list::Column::Id)
        .all(db)
        .await?;
    rows.sort_by_key(|row| row.number.unwrap_or(i32::MAX));
    Ok(rows)
}

/// The appeals of a contest, as they came.
///
/// # Errors
/// The database does not answer.
pub async fn appeals(db: &impl ConnectionTrait, contest: &str) -> Result<Vec<appeal::Model>, DbErr> {
    appeal::Entity::find()
        .filter(appeal::Column::ContestId.eq(contest))
        .order_by_asc(appeal::Column::LodgedAt)
        .order_by_asc(appeal::Column::Id)
        .all(db)
        .await
}

/// What somebody stands in: contests that are not over first.
///
/// # Errors
/// The database does not answer.
pub async fn candidacies_of_person(
    db: &impl ConnectionTrait,
    person: &str,
    most: u64,
) -> Result<Vec<candidacy::Model>, DbErr> {
    candidacy::Entity::find()
        .filter(candidacy::Column::PersonId.eq(person))
        .order_by_desc(candidacy::Column::CreatedAt)
        .limit(most)
        .all(db)
        .await
}

/// The contests in which somebody is on the roll, that are not over; the latest first.
///
/// # Errors
/// The database does not answer.
pub async fn votes_of_person(
    db: &impl ConnectionTrait,
    person: &str,
    most: u64,
) -> Result<Vec<contest::Model>, DbErr> {
    let ids: Vec<String> = elector::Entity::find()
        .filter(elector::Column::PersonId.eq(person))
        .order_by_desc(elector::Column::ContestId)
        .select_only()
        .column(elector::Column::ContestId)
        .distinct()
        .limit(most)
        .into_tuple()
        .all(db)
        .await?;
    let over = [State::Certified, State::Annulled, State::Cancelled].map(State::word);
    contest::Entity::find()
        .filter(contest::Column::Id.is_in(ids))
        .filter(contest::Column::State.is_not_in(over))
        .order_by_asc(contest::Column::ClosesAt)
        .all(db)
        .await
}

/// Contests whose candidatures are open in these units: where somebody may stand.
///
/// # Errors
/// The database does not answer.
pub async fn electable(
    db: &impl ConnectionTrait,
    units: &[String],
    most: u64,
) -> Result<Vec<contest::Model>, DbErr> {
    contest::Entity::find()
        .filter(contest::Column::State.eq(State::Nominating.word()))
        .filter(Condition::all().add(contest::Column::UnitId.is_in(units.iter().cloned())))
        .order_by_asc(contest::Column::CandidaturesUntil)
        .limit(most)
        .all(db)
        .await
}
