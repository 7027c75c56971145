//! Reading a programme whole, in a fixed number of queries whatever its size.

use std::collections::{BTreeMap, BTreeSet};

use rawabit_platform::web::App;
use rawabit_platform::{Answer, Fault};
use sea_orm::{ColumnTrait as _, ConnectionTrait, EntityTrait as _, QueryFilter as _};

use super::gauge::Gauge;
use super::{Dossier, Stage, TakenFrom};
use crate::commands;
use crate::model::resolve::Effective;
use crate::model::{Above, Content, Measure, ReportState, Side, State, StepState};
use crate::store::indicators::participation;
use crate::store::{
    negotiations, periods, programmes, reports, reviews, signatures, standing, steps, strategies, values,
    versions,
};

/// Reads everything about a programme. Who may see it was asked before.
///
/// # Errors
/// The database does not answer, or holds what this program did not write.
pub(crate) async fn read(
    app: &App,
    db: &impl ConnectionTrait,
    programme: programmes::Model,
) -> Answer<Dossier> {
    let id = programme.id.clone();
    let strategy =
        strategies::find(db, &programme.strategy_id).await?.ok_or_else(|| broken("strategy", &id))?;
    let axes = strategies::axes(db, &strategy.id).await?;
    let mut periods = periods::of_strategy(db, &strategy.id).await?;
    periods.retain(|period| period.ends >= programme.starts && period.starts <= programme.ends);
    let versions = versions::of_programme(db, &id).await?;
    let version = match programme.in_force {
        Some(number) => versions.iter().find(|version| version.number == number),
        None => versions.last(),
    }
    .cloned();
    let content = match &version {
        Some(version) => version.content()?,
        None => programme.draft()?,
    };
    let text = filled(db, &programme, &content).await?;
    let above = taken_from(db, version.as_ref()).await?;
    let reports = reports::of_programme(db, &id).await?;
    let gauges = gauges(db, &id, &reports).await?;
    let steps = stages(db, &programme, &text).await?;
    let mut named: BTreeSet<String> = steps.iter().map(|step| step.unit.clone()).collect();
    named.insert(programme.unit_id.clone());
    named.extend(programme.partner_id.clone());
    named.extend(above.iter().map(|one| one.unit.clone()));
    let signatures = signatures::of_programme(db, &id).await?;
    named.extend(signatures.iter().map(|signature| signature.unit_id.clone()));
    let units = rawabit_federation::units(db, &named.into_iter().collect::<Vec<_>>()).await?;
    Ok(Dossier {
        required: commands::required(db, &app.statutes.load_full(), &programme).await?,
        strategy,
        axes,
        periods,
        units,
        text,
        version,
        above,
        gauges,
        steps,
        standing: standing::find(db, &id).await?,
        reports,
        rounds: negotiations::of_programme(db, &id).await?,
        versions,
        signatures,
        reviews: reviews::of_programme(db, &id).await?,
        programme,
    })
}

/// The same for everybody: of a programme that is published, what is not for everybody left out.
///
/// # Errors
/// As [`read`].
pub(crate) async fn read_public(
    app: &App,
    db: &impl ConnectionTrait,
    programme: programmes::Model,
) -> Answer<Dossier> {
    let mut dossier = read(app, db, programme).await?;
    dossier.for_everybody();
    Ok(dossier)
}

fn broken(what: &str, id: &str) -> Fault {
    Fault::internal(anyhow::anyhow!("programme {id} has no {what}"))
}

/// A content with what it takes up filled in from the programme above, as that one is in force.
async fn filled(
    db: &impl ConnectionTrait,
    programme: &programmes::Model,
    content: &Content,
) -> Answer<Effective> {
    let parent = match &programme.parent_id {
        Some(parent) if !content.taken.is_empty() => programmes::find(db, parent).await?,
        _ => None,
    };
    let Some(parent) = parent else { return Ok(Effective::top(content)) };
    Ok(match commands::effective(db, &parent).await? {
        Some(above) => Effective::below(content, &above, &parent.id),
        None => Effective::top(content),
    })
}

/// From which versions a version takes up, and which of those programmes are in force today.
async fn taken_from(db: &impl ConnectionTrait, version: Option<&versions::Model>) -> Answer<Vec<TakenFrom>> {
    let above = version.map(versions::Model::above).transpose()?.unwrap_or_default();
    if above.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<String> = above.iter().map(|one| one.programme.clone()).collect();
    let rows = programmes::some(db, &ids).await?;
    let of = |signed: Above| {
        let row = rows.iter().find(|row| row.id == signed.programme)?;
        Some(TakenFrom { unit: row.unit_id.clone(), now: row.in_force, signed })
    };
    Ok(above.into_iter().filter_map(of).collect())
}

async fn gauges(
    db: &impl ConnectionTrait,
    id: &str,
    all: &[reports::Model],
) -> Answer<BTreeMap<String, Gauge>> {
    let mut gauges: BTreeMap<String, Gauge> = BTreeMap::new();
    for ((_, indicator), series) in values::own(db, std::slice::from_ref(&id.to_owned())).await? {
        gauges.entry(indicator).or_default().own = series;
    }
    for ((indicator, period), total) in values::rollups(db, id).await? {
        gauges.entry(indicator).or_default().totals.insert(period, total);
    }
    let below = participation::Entity::find()
        .filter(participation::Column::ParentId.eq(id))
        .filter(participation::Column::Dropped.eq(false))
        .all(db)
        .await?;
    for row in below {
        gauges.entry(row.indicator_id).or_default().below += 1;
    }
    let open: BTreeMap<&str, i32> = all
        .iter()
        .filter(|report| matches!(report.state(), ReportState::Submitted | ReportState::Returned))
        .map(|report| (report.id.as_str(), report.period))
        .collect();
    let said = reports::value::Entity::find()
        .filter(reports::value::Column::ReportId.is_in(open.keys().copied()))
        .all(db)
        .await?;
    for row in said {
        let Some(period) = open.get(row.report_id.as_str()) else { continue };
        let value: Option<Measure> = row.measure();
        gauges.entry(row.indicator_id).or_default().pending.insert(*period, value);
    }
    Ok(gauges)
}

/// In force, the steps are rows, which know what was done; before, they are what the text says.
async fn stages(
    db: &impl ConnectionTrait,
    programme: &programmes::Model,
    text: &Effective,
) -> Answer<Vec<Stage>> {
    if matches!(programme.state(), State::InForce | State::Closed) {
        let rows = steps::of_programme(db, &programme.id).await?;
        let objectives: BTreeMap<&str, &str> = text
            .content
            .objectives
            .iter()
            .flat_map(|objective| {
                objective.steps.iter().map(|step| (step.id.as_str(), objective.id.as_str()))
            })
            .collect();
        let stage = |row: steps::Model| Stage {
            objective: objectives.get(row.item.as_str()).map_or_else(String::new, |id| (*id).to_owned()),
            kind: row.kind(),
            after: row.after(),
            state: row.state(),
            item: row.item,
            title: row.title,
            starts: row.starts,
            ends: row.ends,
            office: row.office,
            unit: row.office_unit,
            done_on: row.done_on,
            row: Some(row.id),
        };
        return Ok(rows.into_iter().filter(|row| !row.dropped).map(stage).collect());
    }
    let stage = |objective: &str, step: &crate::model::Step| Stage {
        item: step.id.clone(),
        objective: objective.to_owned(),
        kind: step.kind,
        title: step.title.clone(),
        starts: step.starts,
        ends: step.ends,
        after: step.after.clone(),
        office: step.office.clone(),
        unit: match step.side {
            Side::Unit => programme.unit_id.clone(),
            Side::Partner => programme.partner_id.clone().unwrap_or_default(),
        },
        state: StepState::Open,
        done_on: None,
        row: None,
    };
    let all = text
        .content
        .objectives
        .iter()
        .flat_map(|objective| objective.steps.iter().map(|step| stage(&objective.id, step)));
    Ok(all.collect())
}
