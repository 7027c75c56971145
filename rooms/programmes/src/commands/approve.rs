//! What becomes of a report that was handed in: approved level by level, sent back with a note, and, when it turns out to be wrong
//! after all, reopened by the office that approved it last.
//!
//! The mandate is the right: whoever holds the office whose turn it is, on the day, and nobody else.

use rawabit_platform::lang::Message;
use rawabit_platform::ledger::NewAct;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Day, Fault, Work};
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
use serde_json::json;
use sha2::{Digest as _, Sha256};

use super::evidence::settle_files;
use super::report::Duty;
use super::submit::{levels, note};
use super::{letters, standing};
use crate::model::approval::Level;
use crate::model::{ReportState, State};
use crate::names::holds;
use crate::store::reports::{self, value};
use crate::store::{indicators, values};

/// Why a report cannot be judged so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JudgeRefused {
    /// It does not wait for an approval (any more).
    NotWaiting,
    /// It is not approved, so there is nothing to reopen.
    NotApproved,
    /// Sending back needs a word on why.
    Note,
    /// Whoever would approve it handed it in.
    Own,
    /// The programme is closed: its final account stands.
    Closed,
}

impl JudgeRefused {
    /// The field it belongs to.
    pub fn field(self) -> &'static str {
        match self {
            Self::Own | Self::Closed => "verdict",
            Self::NotWaiting | Self::NotApproved | Self::Note => "note",
        }
    }

    /// What to tell.
    pub fn message(self) -> Message {
        match self {
            Self::NotWaiting => "programmes-refused-report-not-waiting",
            Self::NotApproved => "programmes-refused-report-not-approved",
            Self::Note => "programmes-refused-report-note",
            Self::Own => "programmes-refused-report-own",
            Self::Closed => "programmes-refused-report-closed",
        }
        .into()
    }
}

/// Touched when values of any programme begin to count, or count no longer: by it is kept what shows all of them.
pub(crate) const VALUES: &str = "programmes/values";

/// A report with the office in which somebody judges it.
struct Judged {
    duty: Duty,
    report: reports::Model,
    level: Level,
    levels: Vec<Level>,
}

fn today(app: &App, work: &Work) -> Day {
    work.now().day(app.formats.zone())
}

/// The report that waits for an office of this person; for anybody else there is none.
async fn waiting(
    app: &App,
    work: &Work,
    person: &str,
    programme_id: &str,
    period: i32,
    version: Option<i32>,
) -> Answer<Result<Judged, JudgeRefused>> {
    let duty = Duty::read(work.tx(), programme_id, period).await?;
    let report = duty.report.clone().ok_or(Fault::NotFound)?;
    let levels = levels(work.tx(), app, &duty.programme).await?;
    let at = match (report.waits_office.clone(), report.waits_unit.clone()) {
        (Some(office), Some(unit)) => Some(Level { office, unit }),
        _ => None,
    };
    // Whoever has no part in the way of this report is told nothing of it.
    let mut own = Vec::new();
    for level in levels.iter().chain(&at) {
        if holds(work.tx(), person, &level.office, &level.unit, today(app, work)).await? {
            own.push(level.clone());
        }
    }
    if own.is_empty() {
        return Err(Fault::NotFound);
    }
    if version.is_some_and(|version| version != report.version) {
        return Err(Fault::Stale);
    }
    if duty.programme.state() != State::InForce {
        return Ok(Err(JudgeRefused::Closed));
    }
    if report.state() != ReportState::Submitted {
        return Ok(Err(JudgeRefused::NotWaiting));
    }
    let level = at.filter(|level| own.contains(level)).ok_or(Fault::Denied)?;
    Ok(Ok(Judged { duty, report, level, levels }))
}

/// Approves a report for the office whose turn it is. Returns whether that was the last: then its values count.
///
/// Nobody approves what they handed in themselves, whatever offices they hold and even where nobody else holds this one: they send it back,
/// and somebody else of the unit hands it in.
///
/// # Errors
/// A refusal for the form; [`Fault::NotFound`] for somebody without an office on its way, [`Fault::Denied`] when it is another's turn,
/// [`Fault::Stale`], the database.
pub async fn approve_report(
    app: &App,
    work: &mut Work,
    person: &str,
    programme_id: &str,
    period: i32,
    version: Option<i32>,
    text: &str,
) -> Answer<Result<bool, JudgeRefused>> {
    let judged = match waiting(app, work, person, programme_id, period, version).await? {
        Ok(judged) => judged,
        Err(refused) => return Ok(Err(refused)),
    };
    let Judged { duty, report, level, levels } = judged;
    if report.submitted_by.as_deref() == Some(person) {
        return Ok(Err(JudgeRefused::Own));
    }
    // Where the statutes changed meanwhile and no longer name this office, those that are left in the order come next.
    let place = levels.iter().position(|one| *one == level);
    let next = match place {
        Some(place) => levels.get(place + 1),
        None => usize::try_from(report.level).ok().and_then(|passed| levels.get(passed)),
    };
    let mut row = report.clone().into_active_model();
    row.level = Set(report.level + 1);
    row.version = Set(report.version + 1);
    let last = next.is_none();
    if let Some(next) = next {
        row.waits_office = Set(Some(next.office.clone()));
        row.waits_unit = Set(Some(next.unit.clone()));
    } else {
        let act = count(app, work, &duty, &report, &level).await?;
        row.state = Set(ReportState::Approved.name().to_owned());
        row.waits_office = Set(None);
        row.waits_unit = Set(None);
        row.approved_at = Set(Some(work.now()));
        row.act_idx = Set(Some(act));
    }
    let report = row.update(work.tx()).await?;
    note(work, &report, "approved", Some(&level), text).await?;
    let unit = duty.programme.unit_path.clone();
    work.audit("programmes.approve", ("report", &report.id), &unit, &level.office).await?;
    if last {
        settle(app, work, &duty, &report, true).await?;
        letters::approved(app, work, &duty).await?;
    } else if let Some(next) = next {
        letters::waits(app, work, &duty, next).await?;
    }
    Ok(Ok(last))
}

/// Sends a report back to its unit with a note. Nothing counts of it, and nothing changes in any total.
///
/// # Errors
/// As [`approve_report`].
pub async fn return_report(
    app: &App,
    work: &mut Work,
    person: &str,
    programme_id: &str,
    period: i32,
    version: Option<i32>,
    text: &str,
) -> Answer<Result<(), JudgeRefused>> {
    let judged = match waiting(app, work, person, programme_id, period, version).await? {
        Ok(judged) => judged,
        Err(refused) => return Ok(Err(refused)),
    };
    if text.trim().is_empty() {
        return Ok(Err(JudgeRefused::Note));
    }
    back(app, work, &judged.duty, judged.report, &judged.level, "returned", text).await?;
    Ok(Ok(()))
}

/// Reopens an approved report that turned out to be wrong: by the office that approved it last, with a note. Its values no longer count;
/// every total goes back by the difference, and the unit may correct and hand it in again.
///
/// # Errors
/// A refusal for the form; [`Fault::NotFound`] for anybody but a holder of that office, [`Fault::Stale`], the database.
pub async fn reopen_report(
    app: &App,
    work: &mut Work,
    person: &str,
    programme_id: &str,
    period: i32,
    version: Option<i32>,
    text: &str,
) -> Answer<Result<(), JudgeRefused>> {
    let duty = Duty::read(work.tx(), programme_id, period).await?;
    let report = duty.report.clone().ok_or(Fault::NotFound)?;
    let levels = levels(work.tx(), app, &duty.programme).await?;
    let top = levels.last().ok_or(Fault::NotFound)?;
    if !holds(work.tx(), person, &top.office, &top.unit, today(app, work)).await? {
        return Err(Fault::NotFound);
    }
    if version.is_some_and(|version| version != report.version) {
        return Err(Fault::Stale);
    }
    if duty.programme.state() != State::InForce {
        return Ok(Err(JudgeRefused::Closed));
    }
    if report.state() != ReportState::Approved {
        return Ok(Err(JudgeRefused::NotApproved));
    }
    if text.trim().is_empty() {
        return Ok(Err(JudgeRefused::Note));
    }
    let act = act(app, "report.reopened", &duty, &report.id, top);
    work.act(act).await?;
    back(app, work, &duty, report.clone(), top, "reopened", text).await?;
    settle(app, work, &duty, &report, false).await?;
    Ok(Ok(()))
}

async fn back(
    app: &App,
    work: &mut Work,
    duty: &Duty,
    report: reports::Model,
    level: &Level,
    verdict: &str,
    text: &str,
) -> Answer<()> {
    let version = report.version;
    let mut row = report.into_active_model();
    row.state = Set(ReportState::Returned.name().to_owned());
    row.level = Set(0);
    row.waits_office = Set(None);
    row.waits_unit = Set(None);
    row.approved_at = Set(None);
    row.act_idx = Set(None);
    row.version = Set(version + 1);
    let report = row.update(work.tx()).await?;
    note(work, &report, verdict, Some(level), text).await?;
    let unit = duty.programme.unit_path.clone();
    work.audit("programmes.return", ("report", &report.id), &unit, verdict).await?;
    let ids = std::slice::from_ref(&duty.programme.id);
    standing::refresh(work.tx(), app.formats.zone(), today(app, work), ids).await?;
    letters::returned(app, work, duty, level, text).await
}

fn act(app: &App, kind: &'static str, duty: &Duty, report_id: &str, level: &Level) -> NewAct {
    let statutes = app.statutes.load();
    let article = statutes.programmes.article.clone().unwrap_or_default();
    let programme = &duty.programme;
    programme
        .named_in(NewAct::new(kind, "report", report_id, &programme.unit_path))
        .fact("number", duty.period.number)
        .fact("from", duty.period.starts.to_string())
        .fact("to", duty.period.ends.to_string())
        .fact("office", level.office.as_str())
        .cites(&article, &statutes.edition.version)
}

/// The act of the last approval: it names the fingerprint of the text and the values that count from now on.
async fn count(
    app: &App,
    work: &mut Work,
    duty: &Duty,
    report: &reports::Model,
    level: &Level,
) -> Answer<i64> {
    let mut said = value::of_report(work.tx(), &report.id).await?;
    said.sort_by(|a, b| a.indicator_id.cmp(&b.indicator_id));
    let values: Vec<_> =
        said.iter().map(|one| json!({ "indicator": one.indicator_id, "value": one.measure() })).collect();
    let whole = json!({ "report": report.id, "text": report.text, "values": values });
    let sha256 = hex::encode(Sha256::digest(whole.to_string().as_bytes()));
    let act = act(app, "report.approved", duty, &report.id, level);
    // One number and no text could be found out from their fingerprint by trying.
    let open = duty.programme.is_agreed_public();
    let act = if open { act.fact("sha256", sha256) } else { act.private("sha256", sha256) };
    Ok(i64::try_from(work.act(act).await?.index).unwrap_or(i64::MAX))
}

/// Lets the values of a report count, or no longer, and writes down afresh how all whose totals changed are doing. What an addendum has
/// dropped meanwhile stays in the report, and counts nowhere.
async fn settle(
    app: &App,
    work: &mut Work,
    duty: &Duty,
    report: &reports::Model,
    counts: bool,
) -> Answer<()> {
    let said = value::of_report(work.tx(), &report.id).await?;
    let measured = indicators::of_programme(work.tx(), &duty.programme.id).await?;
    let said: Vec<values::Said> = said
        .into_iter()
        .filter_map(|one| {
            let found = measured.iter().find(|measured| measured.indicator.id == one.indicator_id)?;
            let cumulative = found.indicator.cumulative;
            let value = one.measure().filter(|_| counts);
            Some((one.indicator_id, cumulative, value))
        })
        .collect();
    let programme = &duty.programme.id;
    let touched = values::set_period(work.tx(), programme, duty.period.number, &said).await?;
    let touched: Vec<String> = touched.into_iter().collect();
    standing::refresh(work.tx(), app.formats.zone(), today(app, work), &touched).await?;
    // The programme's own page tells of the report even where no value of it counts.
    work.touch(VALUES);
    for programme in &touched {
        work.touch(format!("programme/{programme}"));
    }
    settle_files(work, &duty.programme).await
}
