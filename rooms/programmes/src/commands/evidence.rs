//! The proof that a report brings: a file, a picture, or a record of the house.

use rawabit_platform::files::{self, NewFile, Prepared, Visibility};
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Fault, Work};
use sea_orm::{ActiveModelTrait as _, EntityTrait as _, IntoActiveModel as _, ModelTrait as _, Set};

use super::report::{Duty, ReportRefused};
use crate::permissions::Report;
use crate::sides::Speaker;
use crate::store::evidence::{self, FILE};
use crate::store::{indicators, programmes};

/// What is brought.
#[derive(Debug)]
pub enum Proof {
    /// A file or a picture, looked at and waiting.
    File(Prepared),
    /// The same, brought for everybody: whoever approves the report approves that too. It opens with the last approval, while the programme is
    /// published.
    PublicFile(Prepared),
    /// A record of the house, by its kind and identifier; whoever brings it may see it.
    Record(String, String),
}

/// Adds a piece of evidence, to one indicator or to the report as a whole. Returns the report's version.
///
/// # Errors
/// A refusal for the form; [`Fault::NotFound`], [`Fault::Stale`], the disk or the database.
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
    let for_public = matches!(proof, Proof::PublicFile(_));
    let (kind, target) = match proof {
        Proof::File(prepared) | Proof::PublicFile(prepared) => {
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
        for_public: Set(for_public),
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

/// Takes back that a file is for everybody: at any time, also when it is open already.
///
/// # Errors
/// [`Fault::NotFound`], the database.
pub async fn withhold_evidence(
    work: &mut Work,
    speaker: &Speaker<Report>,
    period: i32,
    evidence_id: &str,
) -> Answer<()> {
    let duty = Duty::load(work, speaker, period, None).await?;
    let report = duty.report.as_ref().ok_or(Fault::NotFound)?;
    let row = evidence::Entity::find_by_id(evidence_id).one(work.tx()).await?;
    let row = row.filter(|row| row.report_id == report.id && row.for_public).ok_or(Fault::NotFound)?;
    files::set_visibility(work, &row.target, Visibility::Record).await?;
    let mut row = row.into_active_model();
    row.for_public = Set(false);
    row.update(work.tx()).await?;
    let unit = &duty.programme.unit_path;
    work.audit("programmes.evidence", ("report", &report.id), unit, "withheld").await?;
    work.touch(format!("programme/{}", speaker.programme()));
    Ok(())
}

/// Opens the files that a programme's approved reports brought for everybody while it is published, and closes all others.
pub(super) async fn settle_files(work: &Work, programme: &programmes::Model) -> Answer<()> {
    for (file, approved) in evidence::for_everybody(work.tx(), &programme.id).await? {
        let open = approved && programme.is_public();
        let visibility = if open { Visibility::Public } else { Visibility::Record };
        files::set_visibility(work, &file, visibility).await?;
    }
    Ok(())
}
