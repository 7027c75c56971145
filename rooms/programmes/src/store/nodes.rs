//! The trees along which values flow, one an indicator, with a number a place.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use rawabit_platform::store::Dialect;
use sea_orm::entity::prelude::*;
use sea_orm::{FromQueryResult, QuerySelect, Set};

use super::indicators::participation;

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

/// The places of a programme in the trees of some indicators; those that nothing flowed through yet are made, with those above them. An
/// indicator to which the programme does not report has none.
pub(crate) async fn ensure(
    tx: &impl ConnectionTrait,
    programme_id: &str,
    indicators: &[String],
) -> Result<BTreeMap<String, i32>, DbErr> {
    let mut places = BTreeMap::new();
    let mut last: Option<i32> = None;
    for indicator in indicators {
        if let Some(found) = find(tx, programme_id, indicator).await? {
            places.insert(indicator.clone(), found.node);
            continue;
        }
        // From the programme up to the first place that there is, then down again.
        let mut missing = Vec::new();
        let mut at = Some(programme_id.to_owned());
        let mut above: Option<Model> = None;
        while let Some(programme) = at {
            above = find(tx, &programme, indicator).await?;
            if above.is_some() {
                break;
            }
            let part =
                participation::Entity::find_by_id((indicator.clone(), programme.clone())).one(tx).await?;
            let Some(part) = part else { break };
            missing.push(programme);
            at = part.parent_id;
        }
        for programme in missing.into_iter().rev() {
            let next = match last {
                Some(last) => last + 1,
                None => highest(tx).await?.unwrap_or(0) + 1,
            };
            last = Some(next);
            let row = ActiveModel {
                node: Set(next),
                indicator_id: Set(indicator.clone()),
                programme_id: Set(programme),
                parent_node: Set(above.as_ref().map(|above| above.node)),
                depth: Set(above.as_ref().map_or(0, |above| above.depth + 1)),
            };
            above = Some(row.insert(tx).await?);
        }
        if let Some(place) = above.filter(|place| place.programme_id == programme_id) {
            places.insert(indicator.clone(), place.node);
        }
    }
    Ok(places)
}

/// The place of a programme in the tree of an indicator, if there is one yet.
pub(super) async fn find(
    tx: &impl ConnectionTrait,
    programme_id: &str,
    indicator_id: &str,
) -> Result<Option<Model>, DbErr> {
    Entity::find()
        .filter(Column::ProgrammeId.eq(programme_id))
        .filter(Column::IndicatorId.eq(indicator_id))
        .one(tx)
        .await
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

/// The places right below one.
pub(super) async fn below(tx: &impl ConnectionTrait, node: i32) -> Result<Vec<i32>, DbErr> {
    Entity::find()
        .select_only()
        .column(Column::Node)
        .filter(Column::ParentNode.eq(node))
        .into_tuple()
        .all(tx)
        .await
}

async fn highest(tx: &impl ConnectionTrait) -> Result<Option<i32>, DbErr> {
    let found: Option<Option<i32>> =
        Entity::find().select_only().column_as(Column::Node.max(), "node").into_tuple().one(tx).await?;
    Ok(found.flatten())
}

/// The ways up from some places, each from its nearest place above; they themselves are not in it.
pub(crate) async fn ways(
    tx: &impl ConnectionTrait,
    places: impl Iterator<Item = i32>,
) -> Result<HashMap<i32, Vec<Above>>, DbErr> {
    // Numbers are ours: nothing that somebody typed gets into the text.
    let list: Vec<String> = places.map(|node| node.to_string()).collect();
    let mut found: HashMap<i32, Vec<Above>> = HashMap::new();
    for some in list.chunks(1000) {
        let sql = format!(
            "WITH RECURSIVE up (from_node, node, step) AS ( \
               SELECT node, parent_node, 1 FROM value_node WHERE node IN ({}) AND parent_node IS NOT NULL \
               UNION ALL \
               SELECT up.from_node, n.parent_node, up.step + 1 FROM up JOIN value_node n ON n.node = up.node \
                 WHERE n.parent_node IS NOT NULL) \
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
