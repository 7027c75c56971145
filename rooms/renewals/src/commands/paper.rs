//! Minutes that come on paper: the branch sends them scanned, headquarters enters them twice.

use rawabit_platform::files::{NewFile, Prepared, Visibility, erase};
use rawabit_platform::lang::Message;
use rawabit_platform::permit::{Permit, info};
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Fault, Work};
use sea_orm::{ActiveModelTrait as _, EntityTrait as _, Set};

use super::{load, not_now};
use crate::dossier;
use crate::model::Stage;
use crate::model::day_number;
use crate::model::paper::{Impossible, Paper};
use crate::permissions::{JudgeRenewal, RenewBranch, SeeRenewals};
use crate::store::paper;

/// Why an entry cannot be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PaperRefused {
    /// The scanned minutes are not there.
    NoScan,
    /// The roll is not frozen: nothing can be held against it.
    NoRoll,
    /// The numbers cannot be.
    Impossible(Impossible),
    /// As many reports as the statutes name.
    Reports,
}

impl PaperRefused {
    /// The field it belongs to.
    pub fn field(&self) -> &'static str {
        match self {
            Self::NoScan | Self::NoRoll => "",
            Self::Impossible(Impossible::Order) => "convened",
            Self::Impossible(Impossible::Future) => "held",
            Self::Impossible(Impossible::TooMany) => "present",
            Self::Impossible(Impossible::Votes) | Self::Reports => "reports",
        }
    }

    /// What to tell.
    pub fn message(&self) -> Message {
        match self {
            Self::NoScan => "renewals-refused-no-scan",
            Self::NoRoll => "renewals-refused-no-roll",
            Self::Impossible(Impossible::Order) => "renewals-refused-paper-order",
            Self::Impossible(Impossible::Future) => "renewals-refused-paper-future",
            Self::Impossible(Impossible::TooMany) => "renewals-refused-paper-many",
            Self::Impossible(Impossible::Votes) => "renewals-refused-paper-votes",
            Self::Reports => "renewals-refused-paper-reports",
        }
        .into()
    }
}

/// What became of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entered {
    /// It waits for somebody else's.
    First,
    /// It differs from the other one in these fields; each keeps theirs until they agree.
    Differs(Vec<&'static str>),
    /// Both say the same: it is taken.
    Taken,
}

/// Keeps the scanned minutes of a branch that held its assembly on paper; a later scan replaces an earlier one.
///
/// # Errors
/// `Fault` for a wrong state, a stale version, the disk, the database.
pub async fn send_scan(
    app: &App,
    work: &mut Work,
    permit: &Permit<RenewBranch>,
    id: &str,
    version: Option<i64>,
    scan: Prepared,
) -> Answer<()> {
    let (_, row) = load(work, permit, id, version).await?;
    if row.meeting_id.is_some() || row.transmitted_day.is_some() || row.paper_day.is_some() {
        return Err(not_now());
    }
    let file = NewFile {
        owner: ("renewal", id.to_owned()),
        unit: row.unit_path.clone(),
        visibility: Visibility::May(info::<SeeRenewals>()),
    };
    let stored = scan.keep(work, &app.files, file).await?;
    if let Some(earlier) = &row.scan_id {
        erase(work, earlier).await?;
    }
    let path = row.unit_path.clone();
    let mut row = row.change();
    row.scan_id = Set(Some(stored.id));
    row.update(work.tx()).await?;
    work.audit("renewals.scan", ("renewal", id), &path, "").await?;
    Ok(())
}

/// Enters what the scanned minutes say. Two accounts enter it apart; neither sees the other's before both are in.
///
/// # Errors
/// A refusal for the form; `Fault` for a wrong state, the database.
pub async fn enter_paper(
    app: &App,
    work: &mut Work,
    permit: &Permit<JudgeRenewal>,
    id: &str,
    account: &str,
    entry: Paper,
) -> Answer<Result<Entered, PaperRefused>> {
    let (_, row) = load(work, permit, id, None).await?;
    if row.meeting_id.is_some() || row.paper_day.is_some() {
        return Err(not_now());
    }
    if row.scan_id.is_none() {
        return Ok(Err(PaperRefused::NoScan));
    }
    let dossier = dossier::read(app, work.tx(), row, work.now()).await?;
    if dossier.stage() >= Stage::Convened {
        return Err(not_now());
    }
    let Some(roll) = &dossier.roll else { return Ok(Err(PaperRefused::NoRoll)) };
    let size = u32::try_from(roll.size).unwrap_or(u32::MAX);
    let today = work.now().day(app.formats.zone());
    if let Err(impossible) = entry.possible(size, today) {
        return Ok(Err(PaperRefused::Impossible(impossible)));
    }
    if dossier.rules().is_some_and(|rules| rules.reports.len() != entry.reports.len()) {
        return Ok(Err(PaperRefused::Reports));
    }
    let body = serde_json::to_string(&entry).map_err(Fault::internal)?;
    paper::Entity::delete_by_id((id.to_owned(), account.to_owned())).exec(work.tx()).await?;
    let stored = paper::of_renewal(work.tx(), id).await?;
    paper::ActiveModel {
        renewal_id: Set(id.to_owned()),
        account_id: Set(account.to_owned()),
        body: Set(body.clone()),
        at: Set(work.now()),
    }
    .insert(work.tx())
    .await?;
    work.audit("renewals.paper", ("renewal", id), &dossier.unit.path, "").await?;
    let mut differences = None;
    for other in stored {
        let other: Paper = serde_json::from_str(&other.body).map_err(Fault::internal)?;
        match entry.differences(&other) {
            found if found.is_empty() => {
                let held = day_number(entry.held_on);
                let mut row = dossier.row.change();
                row.paper = Set(Some(body));
                row.paper_day = Set(Some(held));
                row.update(work.tx()).await?;
                return Ok(Ok(Entered::Taken));
            }
            found => differences = Some(found),
        }
    }
    Ok(Ok(differences.map_or(Entered::First, Entered::Differs)))
}
