//! Handing a report in: from here on it is the approvers'.

use rawabit_platform::web::App;
use rawabit_platform::{Answer, Fault, Work};
use sea_orm::{ActiveModelTrait as _, ConnectionTrait, Set};

use super::compute::Computed;
use super::report::{Duty, ReportRefused, ValueInput, store_values};
use super::{letters, standing};
use crate::model::ReportState;
use crate::model::approval::{Level, chain};
use crate::permissions::Report;
use crate::sides::Speaker;
use crate::store::indicators::{self, Measured};
use crate::store::programmes;
use crate::store::reports::{self, part, step, value};

/// The offices that approve the reports of a programme, in their order.
pub(crate) async fn levels(
    db: &impl ConnectionTrait,
    app: &App,
    programme: &programmes::Model,
) -> Answer<Vec<Level>> {
    let way = rawabit_federation::way(db, &programme.unit_path).await?;
    let way: Vec<_> = way.into_iter().map(|unit| (unit.id, unit.kind)).collect();
    Ok(chain(&app.statutes.load(), &way))
}

/// Hands a report in. Computed figures are taken as they are now. `person` is who does it, and will not approve it; none for an account
/// without one, which holds no office.
///
/// # Errors
/// A refusal for the form; [`Fault::NotFound`], [`Fault::Stale`], the database.
pub async fn submit_report(
    app: &App,
    work: &mut Work,
    speaker: &Speaker<Report>,
    person: Option<&str>,
    period: i32,
    version: Option<i32>,
    computed: &Computed,
) -> Answer<Result<(), ReportRefused>> {
    let duty = Duty::load(work, speaker, period, version).await?;
    if !computed.is_for(&duty.programme.id, period) {
        return Err(Fault::internal(anyhow::anyhow!("figures computed for another report")));
    }
    if let Err(refused) = duty.writable(work.tx(), app).await? {
        return Ok(Err(refused));
    }
    let levels = levels(work.tx(), app, &duty.programme).await?;
    let Some(first) = levels.first() else { return Ok(Err(ReportRefused::NoApprover)) };
    let said = match &duty.report {
        Some(report) => value::of_report(work.tx(), &report.id).await?,
        None => Vec::new(),
    };
    // What an addendum gave another meaning is looked at again by whoever typed it; what is computed nobody typed, and it is computed again now.
    let measured = indicators::of_programme(work.tx(), &duty.programme.id).await?;
    let changed = |one: &&Measured| {
        said.iter().any(|row| row.indicator_id == one.indicator.id && row.changed_in.is_some())
    };
    if let Some(one) = measured.iter().filter(|one| one.indicator.metric.is_none()).find(changed) {
        return Ok(Err(ReportRefused::Changed { indicator: one.title().clone() }));
    }
    if let Some(report) = &duty.report
        && let Some(one) = changed_parts(work, &report.id, &measured).await?
    {
        return Ok(Err(ReportRefused::ChangedParts { indicator: one.title().clone() }));
    }
    let written =
        duty.report.as_ref().is_some_and(|report| !report.text.trim().is_empty()) || !said.is_empty();
    if !written && computed.values().iter().all(|(_, value)| value.is_none()) {
        return Ok(Err(ReportRefused::Empty));
    }
    let mut row = duty.begin(work).await?;
    row.state = Set(ReportState::Submitted.name().to_owned());
    row.level = Set(0);
    row.waits_office = Set(Some(first.office.clone()));
    row.waits_unit = Set(Some(first.unit.clone()));
    row.submitted_at = Set(Some(work.now()));
    row.submitted_by = Set(person.map(str::to_owned));
    let report = row.update(work.tx()).await?;
    let figures: Vec<ValueInput> = computed
        .values()
        .iter()
        .map(|(indicator, value)| ValueInput {
            indicator: indicator.clone(),
            value: *value,
            note: String::new(),
        })
        .collect();
    store_values(work, &report.id, &figures, true).await?;
    note(work, &report, "submitted", None, "").await?;
    let unit = duty.programme.unit_path.clone();
    work.audit("programmes.submit", ("report", &report.id), &unit, "").await?;
    let today = work.now().day(app.formats.zone());
    standing::refresh(work.tx(), app.formats.zone(), today, std::slice::from_ref(&duty.programme.id)).await?;
    letters::waits(app, work, &duty, first).await?;
    Ok(Ok(()))
}

/// The first indicator of which a breakdown was typed before an addendum changed how it is measured, and not looked at since.
async fn changed_parts<'a>(
    work: &Work,
    report_id: &str,
    measured: &'a [Measured],
) -> Answer<Option<&'a Measured>> {
    let parts = part::of_report(work.tx(), report_id).await?;
    let mut found = None;
    for one in measured {
        let dimensions: Vec<&str> =
            one.indicator.dimensions().iter().map(|dimension| dimension.name()).collect();
        let mut changed =
            parts.iter().filter(|part| part.indicator_id == one.indicator.id && part.changed_in.is_some());
        if changed.clone().any(|part| !dimensions.contains(&part.dimension.as_str())) {
            part::forget(work.tx(), report_id, &one.indicator.id, &dimensions).await?;
        }
        if changed.any(|part| dimensions.contains(&part.dimension.as_str())) {
            found = found.or(Some(one));
        }
    }
    Ok(found)
}

/// Writes a step of a report's way.
pub(crate) async fn note(
    work: &Work,
    report: &reports::Model,
    verdict: &str,
    level: Option<&Level>,
    text: &str,
) -> Answer<()> {
    step::ActiveModel {
        id: Set(work.id()),
        report_id: Set(report.id.clone()),
        verdict: Set(verdict.to_owned()),
        level: Set(report.level),
        office: Set(level.map(|level| level.office.clone()).unwrap_or_default()),
        unit_id: Set(level.map(|level| level.unit.clone()).unwrap_or_default()),
        author: Set(work.author().label.clone()),
        note: Set(text.to_owned()),
        at: Set(work.now()),
    }
    .insert(work.tx())
    .await?;
    Ok(())
}
