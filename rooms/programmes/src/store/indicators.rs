//! Indicators in force, who reports to them, and what is to be reached.

use std::collections::{BTreeSet, HashMap};

use rawabit_platform::permit::UnitPath;
use rawabit_platform::store::Dialect;
use rawabit_platform::{Day, Multi};
use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;

use super::values::Place;
use crate::model::check::Reported;
use crate::model::{Dimension, Direction, IndicatorKind, Measure, ReportState};

/// One indicator, of the programme that defines it.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "indicator")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub programme_id: String,
    pub objective_id: String,
    pub position: i32,
    pub title: Multi,
    pub kind: String,
    pub direction: String,
    pub cumulative: bool,
    pub metric: Option<String>,
    pub measure: Multi,
    /// JSON list of multilingual names, lowest first.
    pub scale: String,
    /// JSON list of names of dimensions.
    pub dimensions: String,
    pub baseline_num: Option<i64>,
    pub baseline_den: Option<i64>,
    pub baseline_day: Option<Day>,
    pub dropped: bool,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// What kind of value it has.
    pub(crate) fn kind(&self) -> IndicatorKind {
        IndicatorKind::of(&self.kind).unwrap_or(IndicatorKind::Number)
    }

    /// Whether more is better.
    pub(crate) fn direction(&self) -> Direction {
        Direction::of(&self.direction).unwrap_or(Direction::Up)
    }

    /// Where it stood before; none where that is unknown.
    pub(crate) fn baseline(&self) -> Option<Measure> {
        Measure::of_columns(self.baseline_num, self.baseline_den)
    }

    /// The levels of a scale, lowest first.
    pub(crate) fn levels(&self) -> Vec<Multi> {
        serde_json::from_str(&self.scale).unwrap_or_default()
    }

    /// By what its values are understood and added up.
    pub(crate) fn as_reported(&self) -> Reported {
        Reported {
            id: self.id.clone(),
            kind: self.kind(),
            cumulative: self.cumulative,
            scale: self.levels(),
            metric: self.metric.clone(),
        }
    }

    /// By what its values may be broken down.
    pub(crate) fn dimensions(&self) -> Vec<Dimension> {
        serde_json::from_str(&self.dimensions).unwrap_or_default()
    }
}

/// A programme that reports to an indicator.
pub(crate) mod participation {
    use rawabit_platform::Multi;
    use rawabit_platform::permit::UnitPath;
    use sea_orm::entity::prelude::*;

    /// One programme's part in one indicator. `title` is empty unless the programme calls it otherwise.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "participation")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub indicator_id: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub programme_id: String,
        pub parent_id: Option<String>,
        pub objective_id: String,
        pub unit_path: UnitPath,
        pub depth: i32,
        pub weight: i32,
        pub title: Multi,
        pub dropped: bool,
        /// The round that dropped it: of this programme, or of the one it takes the indicator up from.
        pub dropped_in: Option<String>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What a programme is to reach by the end of a period.
pub(crate) mod target {
    use sea_orm::entity::prelude::*;

    /// One target.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "target")]
    pub struct Model {
        pub num: i64,
        pub den: i64,
        #[sea_orm(primary_key, auto_increment = false)]
        pub programme_id: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub indicator_id: String,
        #[sea_orm(primary_key, auto_increment = false)]
        pub period: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        /// How much.
        pub(crate) fn value(&self) -> crate::model::Measure {
            crate::model::Measure { num: crate::model::Amount(self.num), den: crate::model::Amount(self.den) }
        }
    }
}

/// An indicator together with a programme's part in it.
#[derive(Clone, Debug)]
pub(crate) struct Measured {
    /// The indicator.
    pub(crate) indicator: Model,
    /// The programme's part.
    pub(crate) part: participation::Model,
}

impl Measured {
    /// What the programme calls it.
    pub(crate) fn title(&self) -> &Multi {
        if self.part.title.is_empty() { &self.indicator.title } else { &self.part.title }
    }
}

/// An indicator by its identifier.
pub(crate) async fn find(db: &impl ConnectionTrait, id: &str) -> Result<Option<Model>, DbErr> {
    Entity::find_by_id(id).one(db).await
}

/// Some indicators by their identifiers, which may repeat.
pub(crate) async fn some(
    db: &impl ConnectionTrait,
    ids: impl Iterator<Item = String>,
) -> Result<HashMap<String, Model>, DbErr> {
    let ids: Vec<String> = ids.collect::<BTreeSet<_>>().into_iter().collect();
    let mut found = HashMap::with_capacity(ids.len());
    for some in ids.chunks(500) {
        let rows = Entity::find().filter(Column::Id.is_in(some.iter().map(String::as_str))).all(db).await?;
        found.extend(rows.into_iter().map(|row| (row.id.clone(), row)));
    }
    Ok(found)
}

/// The parts of some programmes in some indicators, by both; dropped ones included.
pub(crate) async fn parts(
    db: &impl ConnectionTrait,
    places: &[Place],
) -> Result<HashMap<Place, participation::Model>, DbErr> {
    use participation::Column;
    let mut found = HashMap::with_capacity(places.len());
    for some in places.chunks(500) {
        let (programmes, indicators) = sides(some);
        let rows = participation::Entity::find()
            .filter(Column::ProgrammeId.is_in(programmes))
            .filter(Column::IndicatorId.is_in(indicators));
        let of = |row: participation::Model| ((row.programme_id.clone(), row.indicator_id.clone()), row);
        found.extend(rows.all(db).await?.into_iter().map(of));
    }
    Ok(found)
}

/// The programmes and the indicators of some places, each once. Places that are asked for together are of one programme or of one indicator: a query
/// by both finds no others.
pub(super) fn sides(places: &[Place]) -> (BTreeSet<&str>, BTreeSet<&str>) {
    let programmes = places.iter().map(|(programme, _)| programme.as_str()).collect();
    (programmes, places.iter().map(|(_, indicator)| indicator.as_str()).collect())
}

/// Everything that a programme reports to, its own and what it took up, in order; what an addendum dropped is left out.
pub(crate) async fn of_programme(
    db: &impl ConnectionTrait,
    programme_id: &str,
) -> Result<Vec<Measured>, DbErr> {
    let parts = participation::Entity::find()
        .filter(participation::Column::ProgrammeId.eq(programme_id))
        .filter(participation::Column::Dropped.eq(false))
        .all(db)
        .await?;
    let ids: Vec<String> = parts.iter().map(|part| part.indicator_id.clone()).collect();
    let indicators = Entity::find()
        .filter(Column::Id.is_in(ids))
        .filter(Column::Dropped.eq(false))
        .order_by_asc(Column::ObjectiveId)
        .order_by_asc(Column::Position)
        .order_by_asc(Column::Id)
        .all(db)
        .await?;
    let of = |indicator: Model| {
        let part = parts.iter().find(|part| part.indicator_id == indicator.id)?.clone();
        Some(Measured { indicator, part })
    };
    Ok(indicators.into_iter().filter_map(of).collect())
}

/// What addenda dropped of what a programme reported to, its own and what it had taken up.
pub(crate) async fn dropped(db: &impl ConnectionTrait, programme_id: &str) -> Result<Vec<Measured>, DbErr> {
    let parts = participation::Entity::find()
        .filter(participation::Column::ProgrammeId.eq(programme_id))
        .filter(participation::Column::Dropped.eq(true))
        .order_by_asc(participation::Column::IndicatorId)
        .all(db)
        .await?;
    let mut known = some(db, parts.iter().map(|part| part.indicator_id.clone())).await?;
    let of = |part: participation::Model| {
        let indicator = known.remove(&part.indicator_id)?;
        Some(Measured { indicator, part })
    };
    Ok(parts.into_iter().filter_map(of).collect())
}

/// The programmes that report to an indicator directly under one.
pub(crate) async fn below(
    db: &impl ConnectionTrait,
    programme_id: &str,
    indicator_id: &str,
) -> Result<Vec<participation::Model>, DbErr> {
    participation::Entity::find()
        .filter(participation::Column::ParentId.eq(programme_id))
        .filter(participation::Column::IndicatorId.eq(indicator_id))
        .filter(participation::Column::Dropped.eq(false))
        .order_by_asc(participation::Column::UnitPath)
        .all(db)
        .await
}

/// The units that report to an indicator, wherever in its tree.
pub(crate) async fn paths(db: &impl ConnectionTrait, indicator_id: &str) -> Result<Vec<UnitPath>, DbErr> {
    use sea_orm::QuerySelect as _;
    participation::Entity::find()
        .select_only()
        .column(participation::Column::UnitPath)
        .filter(participation::Column::IndicatorId.eq(indicator_id))
        .filter(participation::Column::Dropped.eq(false))
        .into_tuple()
        .all(db)
        .await
}

/// The targets of a programme, by indicator and period.
pub(crate) async fn targets(
    db: &impl ConnectionTrait,
    programme_id: &str,
) -> Result<Vec<target::Model>, DbErr> {
    target::Entity::find()
        .filter(target::Column::ProgrammeId.eq(programme_id))
        .order_by_asc(target::Column::IndicatorId)
        .order_by_asc(target::Column::Period)
        .all(db)
        .await
}

/// The indicators that a programme defines, dropped ones included, of which something was reported, by it or by one below, in a report that stands
/// so.
pub(crate) async fn reported(
    db: &impl ConnectionTrait,
    programme_id: &str,
    states: &[ReportState],
) -> Result<Vec<Model>, DbErr> {
    let these = vec!["?"; states.len()].join(", ");
    let sql = format!(
        "SELECT i.id FROM indicator i WHERE i.programme_id = ? AND EXISTS ( \
           SELECT 1 FROM participation p JOIN report r ON r.programme_id = p.programme_id AND r.state IN ({these}) \
             JOIN report_value v ON v.report_id = r.id AND v.indicator_id = p.indicator_id \
            WHERE p.indicator_id = i.id AND v.num IS NOT NULL)"
    );
    let values = [programme_id.into()].into_iter().chain(states.iter().map(|state| state.name().into()));
    let rows = db.query_all_raw(Dialect::of(db).statement(&sql, values)).await?;
    let ids: Vec<String> = rows.iter().map(|row| row.try_get("", "id")).collect::<Result<_, DbErr>>()?;
    let mut found: Vec<Model> = some(db, ids.into_iter()).await?.into_values().collect();
    found.sort_by(|a, b| a.id.cmp(&b.id));
    Ok(found)
}
