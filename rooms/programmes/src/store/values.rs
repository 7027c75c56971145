//! Approved values, and the totals that follow from them.
//!
//! A programme's total of an indicator and a period is its row in `rollup` if something flowed into it from below, and its own
//! approved value otherwise. Nothing but this file, `places` and `recount` reads or writes that. What a programme dropped by an addendum has
//! no approved value here: it stays in its reports.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use rawabit_platform::store::Dialect;
use rawabit_platform::{Answer, Fault};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{JoinType, QuerySelect, Set};

use super::nodes;
use crate::model::{Amount, Measure, Series, TO_DATE, Total, Totals, differences, to_date};

/// One approved value.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "approved_value")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub node: i32,
    #[sea_orm(primary_key, auto_increment = false)]
    pub period: i32,
    pub num: i64,
    pub den: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// What came up from below.
pub(crate) mod rollup {
    use sea_orm::entity::prelude::*;

    /// The total of a node into which others flow.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "rollup")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub node: i32,
        #[sea_orm(primary_key, auto_increment = false)]
        pub period: i32,
        pub num: i64,
        pub den: i64,
        pub known: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A programme and an indicator.
pub(crate) type Place = (String, String);

/// Rows on a statement, so that neither database's bound on its values is met.
const ROWS: usize = 500;

/// The values of some programmes of their own, by programme and indicator.
pub(crate) async fn own(
    db: &impl ConnectionTrait,
    programmes: &[String],
) -> Result<HashMap<Place, Series>, DbErr> {
    let mut found: HashMap<Place, Series> = HashMap::new();
    for some in programmes.chunks(ROWS) {
        let rows: Vec<(String, String, i32, i64, i64)> = Entity::find()
            .select_only()
            .columns([nodes::Column::ProgrammeId, nodes::Column::IndicatorId])
            .columns([Column::Period, Column::Num, Column::Den])
            .join(
                JoinType::InnerJoin,
                Entity::belongs_to(nodes::Entity).from(Column::Node).to(nodes::Column::Node).into(),
            )
            .filter(nodes::Column::ProgrammeId.is_in(some.iter().map(String::as_str)))
            .into_tuple()
            .all(db)
            .await?;
        for (programme, indicator, period, num, den) in rows {
            let value = Measure { num: Amount(num), den: Amount(den) };
            found.entry((programme, indicator)).or_default().insert(period, value);
        }
    }
    Ok(found)
}

/// What flowed into one programme, with its own, by indicator and period ([`TO_DATE`] for the total to date).
pub(crate) async fn rollups(
    db: &impl ConnectionTrait,
    programme_id: &str,
) -> Result<HashMap<(String, i32), Total>, DbErr> {
    let rows = rollups_of(db, std::slice::from_ref(&programme_id.to_owned()), None).await?;
    Ok(rows.into_iter().map(|((_, indicator), period, total)| ((indicator, period), total)).collect())
}

async fn rollups_of(
    db: &impl ConnectionTrait,
    programmes: &[String],
    period: Option<i32>,
) -> Result<Vec<(Place, i32, Total)>, DbErr> {
    use rollup::{Column, Entity};
    let mut found = Vec::new();
    for some in programmes.chunks(ROWS) {
        let mut query = Entity::find()
            .select_only()
            .columns([nodes::Column::ProgrammeId, nodes::Column::IndicatorId])
            .columns([Column::Period, Column::Num, Column::Den, Column::Known])
            .join(
                JoinType::InnerJoin,
                Entity::belongs_to(nodes::Entity).from(Column::Node).to(nodes::Column::Node).into(),
            )
            .filter(nodes::Column::ProgrammeId.is_in(some.iter().map(String::as_str)));
        if let Some(period) = period {
            query = query.filter(Column::Period.eq(period));
        }
        let rows: Vec<(String, String, i32, i64, i64, i32)> = query.into_tuple().all(db).await?;
        found.extend(rows.into_iter().map(|(programme, indicator, period, num, den, known)| {
            ((programme, indicator), period, Total { num, den, known })
        }));
    }
    Ok(found)
}

/// Every total of one programme, by indicator and period. `cumulative` says of each indicator whether its periods add up.
pub(crate) async fn totals(
    db: &impl ConnectionTrait,
    programme_id: &str,
    cumulative: &HashMap<String, bool>,
) -> Answer<HashMap<(String, i32), Total>> {
    let mut found = HashMap::new();
    for ((_, indicator), series) in own(db, &[programme_id.to_owned()]).await? {
        let adds_up = cumulative.get(&indicator).copied().unwrap_or(false);
        found.insert((indicator.clone(), TO_DATE), to_date(adds_up, &series).ok_or_else(does_not_fit)?);
        for (period, value) in series {
            found.insert((indicator.clone(), period), Total::of(value));
        }
    }
    found.extend(rollups(db, programme_id).await?);
    Ok(found)
}

/// The totals to date of some programmes, by programme and indicator. Added up in the database: of a whole organisation they are made of
/// hundreds of thousands of values.
pub(crate) async fn totals_to_date(
    db: &impl ConnectionTrait,
    programmes: &[String],
) -> Result<HashMap<Place, Total>, DbErr> {
    let mut found = HashMap::new();
    for some in programmes.chunks(ROWS) {
        let these = vec!["?"; some.len()].join(", ");
        let from = "FROM value_node n JOIN indicator i ON i.id = n.indicator_id JOIN approved_value v ON v.node = n.node";
        let sql = format!(
            "SELECT n.programme_id, n.indicator_id, CAST(SUM(v.num) AS BIGINT) AS num, CAST(SUM(v.den) AS BIGINT) AS den \
               {from} WHERE i.cumulative AND n.programme_id IN ({these}) GROUP BY n.programme_id, n.indicator_id \
             UNION ALL \
             SELECT n.programme_id, n.indicator_id, v.num, v.den \
               {from} WHERE NOT i.cumulative AND n.programme_id IN ({these}) \
                AND v.period = (SELECT MAX(l.period) FROM approved_value l WHERE l.node = n.node)"
        );
        let ids = some.iter().chain(some).map(|id| sea_orm::Value::from(id.as_str()));
        for row in db.query_all_raw(Dialect::of(db).statement(&sql, ids)).await? {
            let place = (row.try_get("", "programme_id")?, row.try_get("", "indicator_id")?);
            found.insert(
                place,
                Total { num: row.try_get("", "num")?, den: row.try_get("", "den")?, known: 1 },
            );
        }
    }
    let rows = rollups_of(db, programmes, Some(TO_DATE)).await?;
    found.extend(rows.into_iter().map(|(place, _, total)| (place, total)));
    Ok(found)
}

/// The totals of some programmes of one indicator in one period, by programme; who has none is not in it.
pub(crate) async fn of_period(
    db: &impl ConnectionTrait,
    programmes: &[String],
    indicator: &str,
    period: i32,
) -> Result<HashMap<String, Total>, DbErr> {
    let mut found = HashMap::new();
    for ((programme, one), series) in own(db, programmes).await? {
        if let Some(value) = series.get(&period).filter(|_| one == indicator) {
            found.insert(programme, Total::of(*value));
        }
    }
    for ((programme, one), _, total) in rollups_of(db, programmes, Some(period)).await? {
        if one == indicator {
            found.insert(programme, total);
        }
    }
    Ok(found)
}

/// What is typed is bounded, but not how many type how often: whoever approves the one value too many is told so.
pub(super) fn does_not_fit() -> Fault {
    Fault::refused("programmes-refused-total-large")
}

/// What a programme says of an indicator for a period: the indicator, whether its periods add up, the value (`None`: nothing, or no longer).
pub(crate) type Said = (String, bool, Option<Measure>);

/// Sets what a programme reported of its own for a period, and carries the difference to every programme above. Returns the programmes
/// whose totals changed, its own included.
pub(crate) async fn set_period(
    tx: &impl ConnectionTrait,
    programme_id: &str,
    period: i32,
    said: &[Said],
) -> Answer<BTreeSet<String>> {
    let places: Vec<Place> =
        said.iter().map(|(indicator, ..)| (programme_id.to_owned(), indicator.clone())).collect();
    let places: HashMap<String, i32> = nodes::ensure(tx, &places)
        .await?
        .into_iter()
        .map(|((_, indicator), node)| (indicator, node))
        .collect();
    let mut touched = BTreeSet::from([programme_id.to_owned()]);
    let ways = nodes::ways(tx, places.values().copied()).await?;
    touched.extend(ways.values().flatten().map(|above| above.programme_id.clone()));
    let mut all: Vec<i32> = places.values().copied().collect();
    all.extend(ways.values().flatten().map(|above| above.node));
    let own = series(tx, &all).await?;
    let kept = kept(tx, &all).await?;
    let nothing = Series::new();
    let (mut values, mut sums) = (Vec::new(), Vec::new());
    for (indicator, cumulative, value) in said {
        let Some(&node) = places.get(indicator) else { continue };
        let before = own.get(&node).unwrap_or(&nothing);
        let mut after = before.clone();
        match value {
            Some(value) => after.insert(period, *value),
            None => after.remove(&period),
        };
        values.push((node, *value));
        for (period, change) in differences(*cumulative, before, &after).ok_or_else(does_not_fit)? {
            // Its own total follows from its own values unless something flowed into it.
            if let Some(total) = kept.get(&(node, period)) {
                sums.push((node, period, total.checked_add(change).ok_or_else(does_not_fit)?));
            }
            for above in ways.get(&node).into_iter().flatten() {
                let total = match kept.get(&(above.node, period)) {
                    Some(total) => *total,
                    None => alone(*cumulative, own.get(&above.node).unwrap_or(&nothing), period)?,
                };
                sums.push((above.node, period, total.checked_add(change).ok_or_else(does_not_fit)?));
            }
        }
    }
    store_own(tx, period, &values).await?;
    store_sums(tx, &sums).await?;
    Ok(touched)
}

/// A programme's total while nothing flowed into it.
fn alone(cumulative: bool, series: &Series, period: i32) -> Answer<Total> {
    if period == TO_DATE {
        return to_date(cumulative, series).ok_or_else(does_not_fit);
    }
    Ok(series.get(&period).map_or(Total::NONE, |value| Total::of(*value)))
}

/// The own values of some places.
pub(super) async fn series(tx: &impl ConnectionTrait, nodes: &[i32]) -> Result<HashMap<i32, Series>, DbErr> {
    let mut found: HashMap<i32, Series> = HashMap::new();
    for some in nodes.chunks(ROWS) {
        for row in Entity::find().filter(Column::Node.is_in(some.iter().copied())).all(tx).await? {
            let value = Measure { num: Amount(row.num), den: Amount(row.den) };
            found.entry(row.node).or_default().insert(row.period, value);
        }
    }
    Ok(found)
}

/// What flowed into some places, with their own.
pub(super) async fn kept(
    tx: &impl ConnectionTrait,
    nodes: &[i32],
) -> Result<HashMap<(i32, i32), Total>, DbErr> {
    let mut found = HashMap::new();
    for some in nodes.chunks(ROWS) {
        let rows = rollup::Entity::find().filter(rollup::Column::Node.is_in(some.iter().copied()));
        for row in rows.all(tx).await? {
            let total = Total { num: row.num, den: row.den, known: row.known };
            found.insert((row.node, row.period), total);
        }
    }
    Ok(found)
}

/// Replaces what counts of the own values of some places.
pub(super) async fn replace_own(tx: &impl ConnectionTrait, own: &BTreeMap<i32, Series>) -> Result<(), DbErr> {
    let nodes: Vec<i32> = own.keys().copied().collect();
    for some in nodes.chunks(ROWS) {
        Entity::delete_many().filter(Column::Node.is_in(some.iter().copied())).exec(tx).await?;
    }
    let of = |(node, series): (&i32, &Series)| {
        let node = *node;
        series.clone().into_iter().map(move |(period, value)| ActiveModel {
            node: Set(node),
            period: Set(period),
            num: Set(value.num.0),
            den: Set(value.den.0),
        })
    };
    let rows: Vec<ActiveModel> = own.iter().flat_map(of).collect();
    for some in rows.chunks(ROWS) {
        Entity::insert_many(some.to_vec()).exec_without_returning(tx).await?;
    }
    Ok(())
}

/// Replaces the totals of some places into which others flow; of those that have none by now they go.
pub(super) async fn replace_sums(
    tx: &impl ConnectionTrait,
    totals: &BTreeMap<i32, Totals>,
) -> Result<(), DbErr> {
    let nodes: Vec<i32> = totals.keys().copied().collect();
    for some in nodes.chunks(ROWS) {
        rollup::Entity::delete_many()
            .filter(rollup::Column::Node.is_in(some.iter().copied()))
            .exec(tx)
            .await?;
    }
    let of = |(node, totals): (&i32, &Totals)| {
        let node = *node;
        totals.clone().into_iter().map(move |(period, total)| (node, period, total))
    };
    let sums: Vec<(i32, i32, Total)> = totals.iter().flat_map(of).collect();
    store_sums(tx, &sums).await
}

async fn store_own(
    tx: &impl ConnectionTrait,
    period: i32,
    values: &[(i32, Option<Measure>)],
) -> Result<(), DbErr> {
    Entity::delete_many()
        .filter(Column::Period.eq(period))
        .filter(Column::Node.is_in(values.iter().map(|(node, _)| *node)))
        .exec(tx)
        .await?;
    let rows: Vec<ActiveModel> = values
        .iter()
        .filter_map(|(node, value)| Some((node, (*value)?)))
        .map(|(node, value)| ActiveModel {
            node: Set(*node),
            period: Set(period),
            num: Set(value.num.0),
            den: Set(value.den.0),
        })
        .collect();
    for some in rows.chunks(ROWS) {
        Entity::insert_many(some.to_vec()).exec_without_returning(tx).await?;
    }
    Ok(())
}

async fn store_sums(tx: &impl ConnectionTrait, sums: &[(i32, i32, Total)]) -> Result<(), DbErr> {
    let (gone, rest): (Vec<_>, Vec<_>) = sums.iter().copied().partition(|(_, _, total)| total.known <= 0);
    for (node, period, _) in gone {
        rollup::Entity::delete_by_id((node, period)).exec(tx).await?;
    }
    let rows: BTreeMap<(i32, i32), rollup::ActiveModel> = rest
        .into_iter()
        .map(|(node, period, total)| {
            let row = rollup::ActiveModel {
                node: Set(node),
                period: Set(period),
                num: Set(total.num),
                den: Set(total.den),
                known: Set(total.known),
            };
            ((node, period), row)
        })
        .collect();
    let rows: Vec<rollup::ActiveModel> = rows.into_values().collect();
    for some in rows.chunks(ROWS) {
        let meet = OnConflict::columns([rollup::Column::Node, rollup::Column::Period])
            .update_columns([rollup::Column::Num, rollup::Column::Den, rollup::Column::Known])
            .to_owned();
        rollup::Entity::insert_many(some.to_vec()).on_conflict(meet).exec_without_returning(tx).await?;
    }
    Ok(())
}
