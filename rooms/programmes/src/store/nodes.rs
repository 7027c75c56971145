//! The trees along which values flow, one an indicator, with a number a place.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use rawabit_platform::store::Dialect;
use sea_orm::entity::prelude::*;
use sea_orm::{FromQueryResult, QuerySelect, Set};

use super::indicators;
use super::values::Place;

/// A programme's place in the tree of an indicator.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "value_node")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub node: i32,
    pub indicator_id: String,
    pub programme_id: String,
    pub parent_node: Option<i32>,
    pub depth: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// A place above another.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub(crate) struct Above {
    /// The place from which the way goes up.
    from_node: i32,
    /// The place above.
    pub(crate) node: i32,
    /// Its programme.
    pub(crate) programme_id: String,
}

/// Some programmes' places in the trees of some indicators; those that nothing flowed through yet are made, with those above them. Of an indicator
/// to which a programme does not report it has none.
pub(crate) async fn ensure(
    tx: &impl ConnectionTrait,
    places: &[Place],
) -> Result<BTreeMap<Place, i32>, DbErr> {
    let mut known = at(tx, places).await?;
    // Level by level up to the first places that there are.
    let mut missing: BTreeMap<Place, Option<Place>> = BTreeMap::new();
    let mut open: Vec<Place> = places.iter().filter(|place| !known.contains_key(*place)).cloned().collect();
    while !open.is_empty() {
        let mut next = BTreeSet::new();
        for (place, part) in indicators::parts(tx, &open).await? {
            let above = part.parent_id.map(|above| (above, part.indicator_id));
            next.extend(above.clone());
            missing.insert(place, above);
        }
        let next: Vec<Place> = next
            .into_iter()
            .filter(|place| !known.contains_key(place) && !missing.contains_key(place))
            .collect();
        let there = at(tx, &next).await?;
        open = next.into_iter().filter(|place| !there.contains_key(place)).collect();
        known.extend(there);
    }
    make(tx, &mut known, missing).await?;
    let wanted = places.iter().filter_map(|place| Some((place.clone(), known.get(place)?.node)));
    Ok(wanted.collect())
}

/// Makes places, each after the one above it; one of which nothing is known above stands at the top.
async fn make(
    tx: &impl ConnectionTrait,
    known: &mut HashMap<Place, Model>,
    mut missing: BTreeMap<Place, Option<Place>>,
) -> Result<(), DbErr> {
    if missing.is_empty() {
        return Ok(());
    }
    let mut last = highest(tx).await?.unwrap_or(0);
    let mut rows = Vec::with_capacity(missing.len());
    while !missing.is_empty() {
        let ready = |above: &Option<Place>| above.as_ref().is_none_or(|above| !missing.contains_key(above));
        let now: Vec<Place> =
            missing.iter().filter(|(_, above)| ready(above)).map(|(place, _)| place.clone()).collect();
        if now.is_empty() {
            return Err(DbErr::Custom("a programme stands above itself".to_owned()));
        }
        for place in now {
            let above = missing.remove(&place).flatten();
            let above = above.and_then(|above| known.get(&above));
            last += 1;
            let row = Model {
                node: last,
                indicator_id: place.1.clone(),
                programme_id: place.0.clone(),
                parent_node: above.map(|above| above.node),
                depth: above.map_or(0, |above| above.depth + 1),
            };
            rows.push(ActiveModel {
                node: Set(row.node),
                indicator_id: Set(row.indicator_id.clone()),
                programme_id: Set(row.programme_id.clone()),
                parent_node: Set(row.parent_node),
                depth: Set(row.depth),
            });
            known.insert(place, row);
        }
    }
    for some in rows.chunks(500) {
        Entity::insert_many(some.to_vec()).exec_without_returning(tx).await?;
    }
    Ok(())
}

/// The places of some programmes in the trees of some indicators, where there are any yet.
pub(super) async fn at(tx: &impl ConnectionTrait, places: &[Place]) -> Result<HashMap<Place, Model>, DbErr> {
    let mut found = HashMap::with_capacity(places.len());
    for some in places.chunks(500) {
        let (programmes, indicators) = indicators::sides(some);
        let rows = Entity::find()
            .filter(Column::ProgrammeId.is_in(programmes))
            .filter(Column::IndicatorId.is_in(indicators));
        let of = |row: Model| ((row.programme_id.clone(), row.indicator_id.clone()), row);
        found.extend(rows.all(tx).await?.into_iter().map(of));
    }
    Ok(found)
}

/// Some places by their numbers, which may repeat.
pub(super) async fn some(tx: &impl ConnectionTrait, numbers: &[i32]) -> Result<Vec<Model>, DbErr> {
    let numbers: Vec<i32> = numbers.iter().copied().collect::<BTreeSet<_>>().into_iter().collect();
    let mut found = Vec::with_capacity(numbers.len());
    for some in numbers.chunks(500) {
        found.extend(Entity::find().filter(Column::Node.is_in(some.iter().copied())).all(tx).await?);
    }
    Ok(found)
}

/// The places right below some, by the one above them.
pub(super) async fn below(
    tx: &impl ConnectionTrait,
    places: &[i32],
) -> Result<HashMap<i32, Vec<i32>>, DbErr> {
    let mut found: HashMap<i32, Vec<i32>> = HashMap::new();
    for some in places.chunks(500) {
        let rows: Vec<(i32, i32)> = Entity::find()
            .select_only()
            .columns([Column::ParentNode, Column::Node])
            .filter(Column::ParentNode.is_in(some.iter().copied()))
            .into_tuple()
            .all(tx)
            .await?;
        for (above, node) in rows {
            found.entry(above).or_default().push(node);
        }
    }
    Ok(found)
}

async fn highest(tx: &impl ConnectionTrait) -> Result<Option<i32>, DbErr> {
    let found: Option<Option<i32>> =
        Entity::find().select_only().column_as(Column::Node.max(), "node").into_tuple().one(tx).await?;
    Ok(found.flatten())
}

/// The ways up from some places, each from its nearest place above; they themselves are not in it. A way ends before a programme that dropped the
/// indicator: nothing flows through it.
pub(crate) async fn ways(
    tx: &impl ConnectionTrait,
    places: impl Iterator<Item = i32>,
) -> Result<HashMap<i32, Vec<Above>>, DbErr> {
    // Numbers are ours: nothing that somebody typed gets into the text.
    let list: Vec<String> = places.map(|node| node.to_string()).collect();
    let mut found: HashMap<i32, Vec<Above>> = HashMap::new();
    for some in list.chunks(1000) {
        let part =
            "JOIN participation p ON p.indicator_id = a.indicator_id AND p.programme_id = a.programme_id";
        let sql = format!(
            "WITH RECURSIVE up (from_node, node, step) AS ( \
               SELECT n.node, a.node, 1 FROM value_node n JOIN value_node a ON a.node = n.parent_node {part} \
                WHERE n.node IN ({}) AND NOT p.dropped \
               UNION ALL \
               SELECT up.from_node, a.node, up.step + 1 FROM up JOIN value_node n ON n.node = up.node \
                 JOIN value_node a ON a.node = n.parent_node {part} WHERE NOT p.dropped) \
             SELECT up.from_node, up.node, n.programme_id FROM up JOIN value_node n ON n.node = up.node \
              ORDER BY up.from_node, up.step",
            some.join(", ")
        );
        let rows = Above::find_by_statement(Dialect::of(tx).statement(&sql, [])).all(tx).await?;
        for row in rows {
            found.entry(row.from_node).or_default().push(row);
        }
    }
    Ok(found)
}
