//! What counts where after an addendum: a programme that dropped an indicator adds nothing to any total any more, one that has it again adds
//! what was approved. The totals on the way up are gathered again from those right below; nothing else is counted.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use rawabit_platform::store::Dialect;
use rawabit_platform::{Answer, Fault};
use sea_orm::entity::prelude::*;

use super::indicators;
use super::nodes;
use super::values::{self, Place, does_not_fit};
use crate::model::{Amount, Measure, ReportState, Series, Totals, alone, gathered};

/// Settles what counts of some programmes and indicators that were dropped, or are there again. Returns the programmes whose totals may have
/// changed. One indicator at a time, since none flows into another, and each in statements of some hundred programmes: an addendum holds the one
/// writer while this goes on.
pub(crate) async fn settle(tx: &impl ConnectionTrait, moved: &[Place]) -> Answer<BTreeSet<String>> {
    let mut by_indicator: BTreeMap<&str, Vec<Place>> = BTreeMap::new();
    for place in moved {
        by_indicator.entry(&place.1).or_default().push(place.clone());
    }
    let mut touched = BTreeSet::new();
    for (indicator, moved) in by_indicator {
        touched.extend(settle_one(tx, indicator, &moved).await?);
    }
    Ok(touched)
}

async fn settle_one(tx: &impl ConnectionTrait, indicator: &str, moved: &[Place]) -> Answer<BTreeSet<String>> {
    let counting: Vec<Place> = taking_part(tx, moved).await?.into_iter().collect();
    let mut said = said(tx, indicator, &counting).await?;
    let reported: Vec<Place> =
        counting.into_iter().filter(|(programme, _)| said.contains_key(programme)).collect();
    nodes::ensure(tx, &reported).await?;
    let places = nodes::at(tx, moved).await?;
    let own =
        places.iter().map(|((programme, _), place)| (place.node, said.remove(programme).unwrap_or_default()));
    let own: BTreeMap<i32, Series> = own.collect();
    values::replace_own(tx, &own).await?;
    let mut touched: BTreeSet<String> = places.into_keys().map(|(programme, _)| programme).collect();
    let ways = nodes::ways(tx, own.keys().copied()).await?;
    touched.extend(ways.values().flatten().map(|above| above.programme_id.clone()));
    let again: Vec<i32> =
        own.keys().copied().chain(ways.values().flatten().map(|above| above.node)).collect();
    gather(tx, indicator, nodes::some(tx, &again).await?).await?;
    Ok(touched)
}

/// Makes the totals of some places afresh, the deepest first, from those right below them.
async fn gather(tx: &impl ConnectionTrait, indicator: &str, again: Vec<nodes::Model>) -> Answer<()> {
    let cumulative = indicators::find(tx, indicator).await?.is_some_and(|one| one.cumulative);
    let places: Vec<Place> =
        again.iter().map(|one| (one.programme_id.clone(), one.indicator_id.clone())).collect();
    let counting = taking_part(tx, &places).await?;
    let mut levels: BTreeMap<i32, Vec<(i32, bool)>> = BTreeMap::new();
    for (one, place) in again.iter().zip(&places) {
        levels.entry(one.depth).or_default().push((one.node, counting.contains(place)));
    }
    for level in levels.into_values().rev() {
        let counting: Vec<i32> = level.iter().filter(|(_, counts)| *counts).map(|(node, _)| *node).collect();
        let mut totals = flowing(tx, &counting, cumulative).await?;
        let totals: BTreeMap<i32, Totals> =
            level.into_iter().map(|(node, _)| (node, totals.remove(&node).unwrap_or_default())).collect();
        values::replace_sums(tx, &totals).await?;
    }
    Ok(())
}

/// Those of some programmes and indicators of which the programme reports to the indicator.
async fn taking_part(tx: &impl ConnectionTrait, places: &[Place]) -> Result<BTreeSet<Place>, DbErr> {
    let parts = indicators::parts(tx, places).await?;
    Ok(parts.into_iter().filter(|(_, part)| !part.dropped).map(|(place, _)| place).collect())
}

/// What the approved reports of some programmes say of an indicator, by programme; those of which none says anything are not in it.
async fn said(
    tx: &impl ConnectionTrait,
    indicator: &str,
    places: &[Place],
) -> Answer<HashMap<String, Series>> {
    let mut found: HashMap<String, Series> = HashMap::new();
    for some in places.chunks(500) {
        let sql = format!(
            "SELECT r.programme_id, r.period, v.num, v.den FROM report r JOIN report_value v ON v.report_id = r.id \
              WHERE v.indicator_id = ? AND r.state = ? AND v.num IS NOT NULL AND v.den IS NOT NULL \
                AND r.programme_id IN ({})",
            vec!["?"; some.len()].join(", ")
        );
        let values = [indicator.into(), ReportState::Approved.name().into()]
            .into_iter()
            .chain(some.iter().map(|(programme, _)| sea_orm::Value::from(programme.as_str())));
        let rows = tx.query_all_raw(Dialect::of(tx).statement(&sql, values)).await?;
        for row in rows {
            let get = |name: &str| row.try_get::<i64>("", name).map_err(Fault::from);
            let value = Measure { num: Amount(get("num")?), den: Amount(get("den")?) };
            let programme: String = row.try_get("", "programme_id")?;
            found.entry(programme).or_default().insert(row.try_get("", "period")?, value);
        }
    }
    Ok(found)
}

/// The totals of some places into which others flow; where nothing does there are none: they are its own values then.
async fn flowing(
    tx: &impl ConnectionTrait,
    places: &[i32],
    cumulative: bool,
) -> Answer<HashMap<i32, Totals>> {
    let below = nodes::below(tx, places).await?;
    let children: Vec<i32> = below.values().flatten().copied().collect();
    let all: Vec<i32> = children.iter().copied().chain(below.keys().copied()).collect();
    let own = values::series(tx, &all).await?;
    let mut sums: HashMap<i32, Totals> = HashMap::new();
    for ((node, period), total) in values::kept(tx, &children).await? {
        sums.entry(node).or_default().insert(period, total);
    }
    let nothing = Series::new();
    let series = |node: &i32| own.get(node).unwrap_or(&nothing);
    let mut found = HashMap::with_capacity(below.len());
    for (place, below) in &below {
        let mut totals: Vec<Totals> = Vec::with_capacity(below.len());
        for child in below {
            let mut total = alone(cumulative, series(child)).ok_or_else(does_not_fit)?;
            total.extend(sums.remove(child).unwrap_or_default());
            totals.push(total);
        }
        totals.retain(|total| !total.is_empty());
        if !totals.is_empty() {
            found.insert(*place, gathered(cumulative, series(place), &totals).ok_or_else(does_not_fit)?);
        }
    }
    Ok(found)
}
