//! The proof that a report brings: a file, a picture, or a record of the house.

use rawabit_platform::files::{self, NewFile, Prepared, Visibility};
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Fault, Work};
use sea_orm::{ActiveModelTrait as _, EntityTrait as _, ModelTrait as _, Set};

use super::report::{Duty, ReportRefused};
use crate::permissions::Report;
use crate::sides::Speaker;
use crate::store::evidence::{self, FILE};
use crate::store::indicators;

/// What is brought.
#[derive(Debug)]
pub enum Proof {
    /// A file or a picture, looked at and waiting.
    File(Prepared),
    /// A record of the house, by its kind and identifier; whoever brings it may see it.
    Record(String, String),
}

/// Adds a piece of evidence, to one indicator or to the report as a whole. Returns the report's version.
///
/// # Errors
/// A refusal for the form; [`Fault::NotFound`], [`Fault::Stale`], the disk or the database.
#[expect(clippy::too_many_arguments, reason = "what is brought, for what, by whom")]
pub async fn add_evidence(
    app: &App,
    work: &mut Work,
    speaker: &Speaker<Report>,
    period: i32,
    indicator: Option<String>,
    label: String,
    proof: Proof,
) -> Answer<Result<i32, ReportRefused>> {
    // What others changed meanwhile is not touched by one piece more, so no version is asked for.
    let duty = Duty::load(work, speaker, period, None).await?;
    if let Err(refused) = duty.writable(work.tx(), app).await? {
        return Ok(Err(refused));
    }
    if let Some(indicator) = &indicator {
        let measured = indicators::of_programme(work.tx(), &duty.programme.id).await?;
        if !measured.iter().any(|one| one.indicator.id == *indicator) {
            return Err(Fault::NotFound);
        }
    }
    let report = duty.begin(work).await?.update(work.tx()).await?;
    let unit = duty.programme.unit_path.clone();
    let (kind, target) = match proof {
        Proof::File(prepared) => {
            let file = NewFile {
                owner: ("report", report.id.clone()),
                unit: unit.clone(),
                visibility: Visibility::Record,
            };
            (FILE.to_owned(), prepared.keep(work, &app.files, file).await?.id)
        }
        Proof::Record(kind, id) => (kind, id),
    };
    evidence::ActiveModel {
        id: Set(work.id()),
        report_id: Set(report.id.clone()),
        indicator_id: Set(indicator),
        kind: Set(kind.clone()),
        target: Set(target),
        label: Set(label),
        at: Set(work.now()),
    }
    .insert(work.tx())
    .await?;
    work.audit("programmes.evidence", ("report", &report.id), &unit, &kind).await?;
    Ok(Ok(report.version))
}

/// Takes a piece of evidence out again; a file is erased.
///
/// # Errors
/// A refusal; [`Fault::NotFound`], the database.
pub async fn remove_evidence(
    app: &App,
    work: &mut Work,
    speaker: &Speaker<Report>,
    period: i32,
    evidence_id: &str,
) -> Answer<Result<(), ReportRefused>> {
    let duty = Duty::load(work, speaker, period, None).await?;
    if let Err(refused) = duty.writable(work.tx(), app).await? {
        return Ok(Err(refused));
    }
    let report = duty.report.as_ref().ok_or(Fault::NotFound)?;
    let row = evidence::Entity::find_by_id(evidence_id).one(work.tx()).await?;
    let row = row.filter(|row| row.report_id == report.id).ok_or(Fault::NotFound)?;
    if row.kind == FILE {
        files::erase(work, &row.target).await?;
    }
    let kind = row.kind.clone();
    row.delete(work.tx()).await?;
    duty.begin(work).await?.update(work.tx()).await?;
    let unit = &duty.programme.unit_path;
    work.audit("programmes.evidence", ("report", &report.id), unit, &format!("removed {kind}")).await?;
    Ok(Ok(()))
}
