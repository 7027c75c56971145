//! Minutes that come on paper: the branch sends them scanned, headquarters enters them twice.

use rawabit_elections::face;
use rawabit_members::FreezeRoll;
use rawabit_members::model::Entitlement;
use rawabit_members::model::rights::Conditions;
use rawabit_members::store::entity::roll;
use rawabit_members::store::rights;
use rawabit_platform::accounts::entity::account;
use rawabit_platform::files::{NewFile, Prepared, Visibility, entity as file, erase};
use rawabit_platform::lang::Message;
use rawabit_platform::permit::{Permit, Policy, UnitPath, info};
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Day, Fault, Work};
use sea_orm::{ActiveModelTrait as _, EntityTrait as _, Set};

use super::convene::may_convene;
use super::transmit::Word;
use super::{load, not_now};
use crate::dossier::{self, Dossier};
use crate::model::Stage;
use crate::model::day_number;
use crate::model::paper::{Impossible, Paper};
use crate::permissions::{JudgeRenewal, RenewBranch, SeeRenewals};
use crate::store::paper;
use crate::store::steps::Kind;
use crate::tally;

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
    /// Whoever sent the scan does not enter it.
    Sender,
    /// The other entry is by the same person, from another account.
    SamePerson,
}

impl PaperRefused {
    /// The field it belongs to.
    pub fn field(&self) -> &'static str {
        match self {
            Self::NoScan | Self::NoRoll | Self::Sender | Self::SamePerson => "",
            Self::Impossible(Impossible::Call) => "call",
            Self::Impossible(Impossible::Before) => "before",
            Self::Impossible(Impossible::Proxies) => "represented",
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
            Self::Impossible(Impossible::Call) => "renewals-refused-paper-call",
            Self::Impossible(Impossible::Before) => "renewals-refused-paper-before",
            Self::Impossible(Impossible::Proxies) => "renewals-refused-paper-proxies",
            Self::Sender => "renewals-refused-paper-sender",
            Self::SamePerson => "renewals-refused-paper-same",
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

/// Whether minutes on paper are awaited: as long as no assembly is convened, and again once a record that came on paper was sent back.
async fn awaited(work: &Work, dossier: &Dossier) -> Answer<bool> {
    Ok(match dossier.stage() {
        Stage::Waiting | Stage::Rolled => may_convene(work, dossier.row.meeting_id.as_deref()).await?,
        Stage::Returned => dossier.paper.is_some(),
        _ => false,
    })
}

pub(super) async fn person_of(work: &Work, id: &str) -> Answer<Option<String>> {
    Ok(account::Entity::find_by_id(id.to_owned()).one(work.tx()).await?.and_then(|one| one.person_id))
}

/// Whether two accounts are one person's.
pub(super) async fn same_person(work: &Work, one: &str, other: &str) -> Answer<bool> {
    if one == other {
        return Ok(true);
    }
    let (one, other) = (person_of(work, one).await?, person_of(work, other).await?);
    Ok(one.is_some() && one == other)
}

/// Keeps the scanned minutes of a branch that held its assembly on paper; a later scan replaces an earlier one, and what was entered from
/// that.
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
    let dossier = dossier::read(app, work.tx(), row, work.now()).await?;
    if !awaited(work, &dossier).await? {
        return Err(not_now());
    }
    let row = dossier.row;
    let file = NewFile {
        owner: ("renewal", id.to_owned()),
        unit: row.unit_path.clone(),
        visibility: Visibility::May(info::<SeeRenewals>()),
    };
    let stored = scan.keep(work, &app.files, file).await?;
    if let Some(earlier) = &row.scan_id {
        erase(work, earlier).await?;
    }
    paper::forget(work.tx(), id).await?;
    let path = row.unit_path.clone();
    let mut row = row.change();
    row.scan_id = Set(Some(stored.id));
    row.scan_account = Set(work.author().account_id.clone());
    row.update(work.tx()).await?;
    work.audit("renewals.scan", ("renewal", id), &path, "").await?;
    Ok(())
}

/// Enters what the scanned minutes say. Two persons of whoever runs the campaign enter it apart, and whoever sent it is neither; none sees
/// the other's entry.
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
    let (campaign, row) = load(work, permit, id, None).await?;
    // Headquarters enters it, and no branch its own.
    if !permit.covers(&campaign.unit_path) {
        return Err(Fault::NotFound);
    }
    let dossier = dossier::read(app, work.tx(), row, work.now()).await?;
    if !awaited(work, &dossier).await? {
        return Err(not_now());
    }
    if dossier.row.scan_id.is_none() {
        return Ok(Err(PaperRefused::NoScan));
    }
    if let Some(sender) = &dossier.row.scan_account
        && same_person(work, account, sender).await?
    {
        return Ok(Err(PaperRefused::Sender));
    }
    let Some(size) = size_on(work, &dossier, entry.held_on).await? else {
        return Ok(Err(PaperRefused::NoRoll));
    };
    let today = work.now().day(app.formats.zone());
    if let Err(impossible) = entry.possible(size, today, dossier.body()) {
        return Ok(Err(PaperRefused::Impossible(impossible)));
    }
    if dossier.rules().is_some_and(|rules| rules.reports.len() != entry.reports.len()) {
        return Ok(Err(PaperRefused::Reports));
    }
    let body = serde_json::to_string(&entry).map_err(Fault::internal)?;
    for other in paper::of_renewal(work.tx(), id).await? {
        if other.account_id != account && same_person(work, account, &other.account_id).await? {
            return Ok(Err(PaperRefused::SamePerson));
        }
    }
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
            found if found.is_empty() => return taken(app, work, dossier, &entry, body).await,
            found => differences = Some(found),
        }
    }
    Ok(Ok(differences.map_or(Entered::First, Entered::Differs)))
}

/// The frozen roll that holds for an assembly of a day: one that was frozen by then.
fn frozen_for(dossier: &Dossier, held_on: Day) -> Option<&roll::Model> {
    dossier.roll.as_ref().filter(|roll| roll.day <= held_on)
}

/// How many could vote in an assembly of a day: those on the roll that was frozen for it, or, as the registry answers for that day, all who had
/// the right. None where nobody had it.
async fn size_on(work: &Work, dossier: &Dossier, held_on: Day) -> Answer<Option<u32>> {
    if let Some(roll) = frozen_for(dossier, held_on) {
        return Ok(Some(u32::try_from(roll.size).unwrap_or(u32::MAX)));
    }
    let conditions = Conditions::of(&dossier.statutes.members, Entitlement::Vote, held_on);
    let entitled = rights::entitled(work.tx(), &conditions, &dossier.unit.path).await?;
    Ok(u32::try_from(entitled.len()).ok().filter(|size| *size > 0))
}

/// The fingerprint of the scanned minutes.
pub(super) async fn scan_hash(work: &Work, dossier: &Dossier) -> Answer<Option<String>> {
    let Some(scan) = &dossier.row.scan_id else { return Ok(None) };
    Ok(file::Entity::find_by_id(scan.clone()).one(work.tx()).await?.map(|one| one.sha256))
}

/// Takes what both entries say: the roll as of the day of the assembly, where none was frozen for it, and the act `renewal.from_paper`, which
/// says when the assembly was held, and by which scan that is known.
async fn taken(
    app: &App,
    work: &mut Work,
    dossier: Dossier,
    entry: &Paper,
    body: String,
) -> Answer<Result<Entered, PaperRefused>> {
    let roll = match frozen_for(&dossier, entry.held_on) {
        Some(roll) => roll.id.clone(),
        None => {
            // What two persons agree on is what gives the right: no other is asked of the second.
            let permit = Policy::system().permit::<FreezeRoll>(&UnitPath::root()).ok_or(Fault::Denied)?;
            let (unit, day) = (&dossier.unit, entry.held_on);
            match rawabit_members::commands::freeze(app, work, &permit, unit, Entitlement::Vote, day).await? {
                Ok(roll) => roll,
                Err(_) => return Ok(Err(PaperRefused::NoRoll)),
            }
        }
    };
    // Votes that were read from minutes of another day are not those of this assembly.
    let reason = app.voice(app.default_lang()).plain().t("renewals-voided-anew");
    for contest in &dossier.contests {
        if contest.held_on.is_some_and(|held| held != entry.held_on) {
            let holder = tally::holder(&dossier.row.id);
            face::void_for(work, &contest.standing.id, &holder, &reason).await?;
        }
    }
    let act = super::transmit::act("renewal.from_paper", &dossier)
        .fact("held_on", entry.held_on.to_string())
        .fact("call", i64::from(entry.call))
        .fact("present", i64::from(entry.present))
        .fact("represented", i64::from(entry.represented))
        .fact("roll", roll.as_str())
        .fact("scan", scan_hash(work, &dossier).await?);
    let act_idx = i64::try_from(work.act(act).await?.index).ok();
    super::transmit::step(work, &dossier, Kind::Paper, Word::default(), String::new(), act_idx).await?;
    let held = day_number(entry.held_on);
    super::transmit::change(work, dossier.row, |row| {
        // One that was called off is none.
        row.meeting_id = Set(None);
        row.report_items = Set(String::new());
        row.roll_id = Set(Some(roll));
        row.paper = Set(Some(body));
        row.paper_day = Set(Some(held));
    })
    .await?;
    Ok(Ok(Entered::Taken))
}
