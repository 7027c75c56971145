//! Handing the record over, and what becomes of it: sent back, contested, decided, certified.

use rawabit_elections::face;
use rawabit_platform::lang::Message;
use rawabit_platform::ledger::NewAct;
use rawabit_platform::permit::Permit;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Work};
use sea_orm::{ActiveModelTrait as _, Set};
use sha2::{Digest as _, Sha256};

use super::jury::{appeals, confirmer};
use super::{load, not_now};
use crate::dossier::{self, Dossier};
use crate::model::Stage;
use crate::model::day_number;
use crate::permissions::{JudgeRenewal, RenewBranch};
use crate::store::steps::Kind;
use crate::store::{paper, records, renewals, steps};
use crate::{record, tally};

/// Why a record cannot go on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReviewRefused {
    /// Something is still to be done first; the task's key.
    Missing(&'static str),
    /// The statutes name another office.
    NotTheirs,
    /// A reason is needed.
    Reason,
    /// Too late: the day from which no appeal is taken has come.
    Late(rawabit_platform::Day),
    /// The result can still be contested.
    Early(rawabit_platform::Day),
    /// The room of elections refuses.
    Election(Message),
}

impl ReviewRefused {
    /// The field it belongs to.
    pub fn field(&self) -> &'static str {
        match self {
            Self::Reason => "note",
            _ => "",
        }
    }

    /// What to tell.
    pub fn message(&self) -> Message {
        match self {
            Self::Missing(key) => Message::new(format!("renewals-missing-{key}")),
            Self::NotTheirs => "renewals-refused-confirmer".into(),
            Self::Reason => "renewals-refused-reason".into(),
            Self::Late(day) => Message::new("renewals-refused-appeal-late").with("day", *day),
            Self::Early(day) => Message::new("renewals-refused-contestable").with("day", *day),
            Self::Election(message) => message.clone(),
        }
    }
}

/// What somebody says about a record, and who they are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Word {
    /// The reasons.
    pub note: String,
    /// Who says it; none for an account without a person.
    pub person: Option<String>,
}

/// Hands the record over: what is known of the renewal is copied into it, and its fingerprint becomes an act. Returns its number.
///
/// # Errors
/// A refusal for the page; `Fault` for a wrong state, a stale version, the database.
pub async fn transmit(
    app: &App,
    work: &mut Work,
    permit: &Permit<RenewBranch>,
    id: &str,
    version: Option<i64>,
    person: Option<String>,
) -> Answer<Result<i32, ReviewRefused>> {
    let (_, row) = load(work, permit, id, version).await?;
    let dossier = dossier::read(app, work.tx(), row, work.now()).await?;
    if !matches!(dossier.stage(), Stage::Minuted | Stage::Returned) {
        return Err(not_now());
    }
    if let Some(missing) = dossier.missing() {
        return Ok(Err(ReviewRefused::Missing(missing)));
    }
    let record = record::compose(app, &dossier);
    let body = record.canonical();
    let sha256 = hex::encode(Sha256::digest(body.as_bytes()));
    let number = records::latest(work.tx(), id).await?.map_or(1, |last| last.number + 1);
    let article = dossier.campaign.article.clone();
    let act = NewAct::new("renewal.transmitted", "renewal", id, &dossier.unit.path)
        .fact("unit", dossier.unit.id.as_str())
        .fact("held_on", record.held_on.map(|day| day.to_string()))
        .fact("sha256", sha256.as_str())
        .fact("record", number)
        .cites(&article, &dossier.statutes.edition.version);
    let act = work.act(act).await?;
    let act_idx = i64::try_from(act.index).ok();
    records::ActiveModel {
        id: Set(work.id()),
        renewal_id: Set(id.to_owned()),
        number: Set(number),
        body: Set(body),
        sha256: Set(sha256),
        act_idx: Set(act_idx),
        at: Set(work.now()),
    }
    .insert(work.tx())
    .await?;
    let today = day_number(work.now().day(app.formats.zone()));
    let word = Word { person, ..Word::default() };
    step(work, &dossier, Kind::Transmitted, word, String::new(), act_idx).await?;
    change(work, dossier.row, |row| {
        row.transmitted_day = Set(Some(today));
        row.returned_day = Set(None);
    })
    .await?;
    Ok(Ok(number))
}

/// Sends a record back with reasons.
///
/// # Errors
/// As [`transmit`].
pub async fn send_back(
    app: &App,
    work: &mut Work,
    permit: &Permit<JudgeRenewal>,
    id: &str,
    version: Option<i64>,
    word: Word,
) -> Answer<Result<(), ReviewRefused>> {
    let (_, row) = load(work, permit, id, version).await?;
    let dossier = dossier::read(app, work.tx(), row, work.now()).await?;
    if dossier.stage() != Stage::Transmitted {
        return Err(not_now());
    }
    let by = word.person.as_deref();
    let Some(office) = confirmer(app, work, &dossier, permit, by).await? else {
        return Ok(Err(ReviewRefused::NotTheirs));
    };
    if word.note.trim().is_empty() {
        return Ok(Err(ReviewRefused::Reason));
    }
    let act = act("renewal.returned", &dossier).private("reason", word.note.as_str());
    let act_idx = i64::try_from(work.act(act).await?.index).ok();
    let today = day_number(work.now().day(app.formats.zone()));
    step(work, &dossier, Kind::Returned, word, office, act_idx).await?;
    // What came on paper may be read anew, by two persons as before.
    paper::forget(work.tx(), id).await?;
    change(work, dossier.row, |row| row.returned_day = Set(Some(today))).await?;
    Ok(Ok(()))
}

/// Records that somebody contests the result, by a letter that the branch or headquarters received in time.
///
/// # Errors
/// As [`transmit`].
pub async fn appeal(
    app: &App,
    work: &mut Work,
    permit: &Permit<RenewBranch>,
    id: &str,
    version: Option<i64>,
    word: Word,
) -> Answer<Result<(), ReviewRefused>> {
    let (_, row) = load(work, permit, id, version).await?;
    let dossier = dossier::read(app, work.tx(), row, work.now()).await?;
    // One appeal takes nobody else's right.
    if !(Stage::Held..Stage::Certified).contains(&dossier.stage()) {
        return Err(not_now());
    }
    if word.note.trim().is_empty() {
        return Ok(Err(ReviewRefused::Reason));
    }
    let today = work.now().day(app.formats.zone());
    let until = dossier.case().and_then(|case| case.uncontestable());
    if let Some(until) = until.filter(|until| today >= *until) {
        return Ok(Err(ReviewRefused::Late(until)));
    }
    let act = act("renewal.appealed", &dossier).private("reason", word.note.as_str());
    let act_idx = i64::try_from(work.act(act).await?.index).ok();
    step(work, &dossier, Kind::Appealed, word, String::new(), act_idx).await?;
    let since = dossier.row.appealed_day.unwrap_or(day_number(today));
    change(work, dossier.row, |row| row.appealed_day = Set(Some(since))).await?;
    Ok(Ok(()))
}

/// Decides the appeal that waits the longest. Rejected, the record goes on its way once none waits any more. Upheld, the assembly and its
/// elections are void, and with them every other appeal: the branch holds another assembly.
///
/// # Errors
/// As [`transmit`].
pub async fn decide_appeal(
    app: &App,
    work: &mut Work,
    permit: &Permit<JudgeRenewal>,
    id: &str,
    version: Option<i64>,
    upheld: bool,
    word: Word,
) -> Answer<Result<(), ReviewRefused>> {
    let (_, row) = load(work, permit, id, version).await?;
    let dossier = dossier::read(app, work.tx(), row, work.now()).await?;
    if dossier.stage() != Stage::Appealed {
        return Err(not_now());
    }
    let by = word.person.as_deref();
    let Some(office) = appeals(app, work, &dossier, permit, by).await? else {
        return Ok(Err(ReviewRefused::NotTheirs));
    };
    if word.note.trim().is_empty() {
        return Ok(Err(ReviewRefused::Reason));
    }
    let act = act("renewal.appeal_decided", &dossier)
        .fact("upheld", upheld)
        .fact("body", dossier.appeals_body().map(|body| body.id.clone()))
        .private("reason", word.note.as_str());
    let act_idx = i64::try_from(work.act(act).await?.index).ok();
    let zone = app.formats.zone();
    let next = steps::undecided(&dossier.steps).get(1).map(|one| day_number(one.at.day(zone)));
    if upheld {
        let holder = tally::holder(id);
        for contest in &dossier.contests {
            face::void_for(work, &contest.standing.id, &holder, word.note.trim()).await?;
        }
        paper::forget(work.tx(), id).await?;
    }
    let kind = if upheld { Kind::Upheld } else { Kind::Rejected };
    step(work, &dossier, kind, word, office, act_idx).await?;
    change(work, dossier.row, |row| {
        row.appealed_day = Set(next.filter(|_| !upheld));
        if upheld {
            row.meeting_id = Set(None);
            row.report_items = Set(String::new());
            row.scan_id = Set(None);
            row.paper = Set(None);
            row.paper_day = Set(None);
            row.transmitted_day = Set(None);
            row.returned_day = Set(None);
        }
    })
    .await?;
    Ok(Ok(()))
}

pub(super) fn act(kind: &'static str, dossier: &Dossier) -> NewAct {
    NewAct::new(kind, "renewal", &dossier.row.id, &dossier.unit.path)
        .fact("unit", dossier.unit.id.as_str())
        .cites(&dossier.campaign.article, &dossier.statutes.edition.version)
}

pub(super) async fn step(
    work: &Work,
    dossier: &Dossier,
    kind: Kind,
    word: Word,
    office: String,
    act_idx: Option<i64>,
) -> Answer<()> {
    steps::ActiveModel {
        id: Set(work.id()),
        renewal_id: Set(dossier.row.id.clone()),
        kind: Set(kind.name().to_owned()),
        note: Set(word.note),
        office: Set(office),
        person_id: Set(word.person),
        actor: Set(work.author().label.clone()),
        act_idx: Set(act_idx),
        at: Set(work.now()),
    }
    .insert(work.tx())
    .await?;
    work.audit("renewals.review", ("renewal", &dossier.row.id), &dossier.unit.path, kind.name()).await?;
    Ok(())
}

pub(super) async fn change(
    work: &mut Work,
    row: renewals::Model,
    set: impl FnOnce(&mut renewals::ActiveModel),
) -> Answer<()> {
    let mut row = row.change();
    set(&mut row);
    row.update(work.tx()).await?;
    work.touch(super::TAG);
    Ok(())
}
