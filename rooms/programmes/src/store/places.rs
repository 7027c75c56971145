//! What counts where after an addendum: a programme that dropped an indicator adds nothing to any total any more, one that has it again adds
//! what was approved. The totals on the way up are gathered again from those right below; nothing else is counted.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use rawabit_platform::store::Dialect;
use rawabit_platform::{Answer, Fault};
use sea_orm::entity::prelude::*;

use super::indicators::{self, participation};
use super::nodes;
use super::values::{self, Place, does_not_fit};
use crate::model::{Amount, Measure, ReportState, Series, Totals, alone, gathered};

/// Settles what counts of some programmes and indicators that were dropped, or are there again. Returns the programmes whose totals may have
/// changed.
pub(crate) async fn settle(tx: &impl ConnectionTrait, moved: &[Place]) -> Answer<BTreeSet<String>> {
    let mut touched = BTreeSet::new();
    let mut places = Vec::new();
    for (programme, indicator) in moved {
        let counts = takes_part(tx, programme, indicator).await?;
        let said = if counts { said(tx, programme, indicator).await? } else { Series::new() };
        if !said.is_empty() {
            nodes::ensure(tx, programme, std::slice::from_ref(indicator)).await?;
        }
        let Some(place) = nodes::find(tx, programme, indicator).await? else { continue };
        values::replace_own(tx, place.node, &said).await?;
        touched.insert(programme.clone());
        places.push(place.node);
    }
    let ways = nodes::ways(tx, places.iter().copied()).await?;
    touched.extend(ways.values().flatten().map(|above| above.programme_id.clone()));
    places.extend(ways.values().flatten().map(|above| above.node));
    let mut again = nodes::some(tx, &places).await?;
    again.sort_by_key(|place| std::cmp::Reverse(place.depth));
    let known = indicators::some(tx, again.iter().map(|place| place.indicator_id.clone())).await?;
    for place in again {
        let cumulative = known.get(&place.indicator_id).is_some_and(|one| one.cumulative);
        let totals = if takes_part(tx, &place.programme_id, &place.indicator_id).await? {
            flowing(tx, place.node, cumulative).await?
        } else {
            Totals::new()
        };
        values::replace_sums(tx, place.node, &totals).await?;
    }
    Ok(touched)
}

async fn takes_part(tx: &impl ConnectionTrait, programme: &str, indicator: &str) -> Result<bool, DbErr> {
    let part =
        participation::Entity::find_by_id((indicator.to_owned(), programme.to_owned())).one(tx).await?;
    Ok(part.is_some_and(|part| !part.dropped))
}

/// What the approved reports of a programme say of an indicator.
async fn said(tx: &impl ConnectionTrait, programme: &str, indicator: &str) -> Answer<Series> {
    let sql = "SELECT r.period, v.num, v.den FROM report r JOIN report_value v ON v.report_id = r.id \
                WHERE r.programme_id = ? AND v.indicator_id = ? AND r.state = ? \
                  AND v.num IS NOT NULL AND v.den IS NOT NULL";
    let values = [programme.into(), indicator.into(), ReportState::Approved.name().into()];
    let rows = tx.query_all_raw(Dialect::of(tx).statement(sql, values)).await?;
    let one = |row: sea_orm::QueryResult| -> Result<(i32, Measure), DbErr> {
        let measure = Measure { num: Amount(row.try_get("", "num")?), den: Amount(row.try_get("", "den")?) };
        Ok((row.try_get("", "period")?, measure))
    };
    rows.into_iter().map(one).collect::<Result<_, DbErr>>().map_err(Fault::from)
}

/// The totals of a place into which others flow; none where nothing does: they are its own values then.
async fn flowing(tx: &impl ConnectionTrait, node: i32, cumulative: bool) -> Answer<Totals> {
    let below: Vec<i32> = nodes::below(tx, node).await?;
    let all: Vec<i32> = below.iter().copied().chain([node]).collect();
    let own = values::series(tx, &all).await?;
    let mut sums: HashMap<i32, Totals> = HashMap::new();
    for ((node, period), total) in values::kept(tx, &below).await? {
        sums.entry(node).or_default().insert(period, total);
    }
    let nothing = Series::new();
    let series = |node: &i32| own.get(node).unwrap_or(&nothing);
    let mut totals: BTreeMap<i32, Totals> = BTreeMap::new();
    for child in &below {
        let mut total = alone(cumulative, series(child)).ok_or_else(does_not_fit)?;
        total.extend(sums.remove(child).unwrap_or_default());
        if !total.is_empty() {
            totals.insert(*child, total);
        }
    }
    if totals.is_empty() {
        return Ok(Totals::new());
    }
    gathered(cumulative, series(&node), totals.values()).ok_or_else(does_not_fit)
}
