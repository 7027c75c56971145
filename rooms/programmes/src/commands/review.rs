//! The yearly review, and the final account that closes a programme: the unit writes, the partner says what it thinks of it. The leadership's
//! own programme is reviewed by itself.

use rawabit_platform::lang::{Message, Multi};
use rawabit_platform::ledger::NewAct;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Fault, Work};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, ConnectionTrait, EntityTrait as _, QueryFilter as _, Set,
};
use sha2::{Digest, Sha256};

use super::{Table, load, not_now, refresh};
use crate::model::life::Deed;
use crate::model::{ReportState, ReviewState, Side, State};
use crate::permissions::WriteProgramme;
use crate::sides::Speaker;
use crate::store::reviews::{self, FINAL};
use crate::store::{periods, programmes, reports};

/// Why a review cannot be kept so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReviewRefused {
    /// The year is none of the contract's, or has not begun.
    Year,
    /// It says nothing.
    Empty,
    /// The last report is not approved, and nobody says why it is closed all the same.
    NoReport,
    /// The contract still runs, and nobody says why it is closed before its end.
    NotOver,
    /// Something is being negotiated: that is ended first.
    Negotiating,
}

impl ReviewRefused {
    /// The field it belongs to.
    pub fn field(self) -> &'static str {
        match self {
            Self::Year => "year",
            Self::Empty => "text",
            Self::NoReport | Self::NotOver => "reason",
            Self::Negotiating => "",
        }
    }

    /// What to tell.
    pub fn message(self) -> Message {
        match self {
            Self::Year => "programmes-refused-review-year",
            Self::Empty => "form-required-multi",
            Self::NoReport => "programmes-refused-no-report",
            Self::NotOver => "programmes-refused-not-over",
            Self::Negotiating => "programmes-refused-negotiating",
        }
        .into()
    }
}

/// Whether a year may be reviewed: one of the contract's that has begun, or the whole ([`FINAL`]).
fn reviewable(app: &App, work: &Work, programme: &programmes::Model, year: i32) -> bool {
    let of = |day: rawabit_platform::Day| i32::from(day.0.year());
    let today = work.now().day(app.formats.zone());
    year == FINAL || (of(programme.starts)..=of(programme.ends).min(of(today))).contains(&year)
}

/// Saves what the unit writes about a year.
///
/// # Errors
/// A refusal for the form; a wrong state; [`Fault::Stale`].
pub async fn save_review(
    app: &App,
    work: &mut Work,
    speaker: &Speaker<WriteProgramme>,
    year: i32,
    version: Option<i32>,
    text: Multi,
) -> Answer<Result<(), ReviewRefused>> {
    let id = speaker.programme();
    let table = by_unit(work, speaker).await?;
    if !reviewable(app, work, &table.programme, year) {
        return Ok(Err(ReviewRefused::Year));
    }
    if text.is_empty() {
        return Ok(Err(ReviewRefused::Empty));
    }
    match reviews::of_year(work.tx(), id, year).await? {
        Some(stored) => {
            if version.is_some_and(|version| version != stored.version) {
                return Err(Fault::Stale);
            }
            if stored.state() != ReviewState::Draft {
                return Err(not_now());
            }
            let mut row = stored.change();
            row.text = Set(text);
            row.author = Set(work.author().label.clone());
            row.at = Set(work.now());
            row.update(work.tx()).await?;
        }
        None => {
            reviews::ActiveModel {
                id: Set(work.id()),
                programme_id: Set(id.to_owned()),
                year: Set(year),
                state: Set(ReviewState::Draft.name().to_owned()),
                text: Set(text),
                assessment: Set(Multi::default()),
                reason: Set(String::new()),
                author: Set(work.author().label.clone()),
                at: Set(work.now()),
                act_idx: Set(None),
                version: Set(1),
            }
            .insert(work.tx())
            .await?;
        }
    }
    work.audit("programmes.review", ("programme", id), &table.programme.unit_path, "save").await?;
    Ok(Ok(()))
}

/// Hands a review to the partner.
///
/// # Errors
/// [`Fault::NotFound`], [`Fault::Stale`], a wrong state.
pub async fn submit_review(
    work: &mut Work,
    speaker: &Speaker<WriteProgramme>,
    year: i32,
    version: Option<i32>,
) -> Answer<()> {
    let id = speaker.programme();
    let table = by_unit(work, speaker).await?;
    let stored = stored(work, id, year, version).await?;
    if stored.state() != ReviewState::Draft || !table.life.partner {
        return Err(not_now());
    }
    let mut row = stored.change();
    row.state = Set(ReviewState::Submitted.name().to_owned());
    row.update(work.tx()).await?;
    work.audit("programmes.review", ("programme", id), &table.programme.unit_path, "submit").await?;
    Ok(())
}

/// The programme of whoever writes for its unit.
async fn by_unit(work: &Work, speaker: &Speaker<WriteProgramme>) -> Answer<Table> {
    if speaker.side() != Side::Unit {
        return Err(Fault::NotFound);
    }
    let table = load(work, speaker, None).await?;
    table.allow(Side::Unit, Deed::Deliver)?;
    Ok(table)
}

async fn stored(work: &Work, id: &str, year: i32, version: Option<i32>) -> Answer<reviews::Model> {
    let stored = reviews::of_year(work.tx(), id, year).await?.ok_or(Fault::NotFound)?;
    if version.is_some_and(|version| version != stored.version) {
        return Err(Fault::Stale);
    }
    Ok(stored)
}

/// Whether the report of the last period that ends within the contract is approved; true where no period does.
///
/// # Errors
/// The database does not answer.
pub(crate) async fn last_report_approved(
    db: &impl ConnectionTrait,
    programme: &programmes::Model,
) -> Answer<bool> {
    let calendar = periods::of_strategy(db, &programme.strategy_id).await?;
    let within = |period: &&periods::Model| programme.starts <= period.ends && period.ends <= programme.ends;
    let Some(last) = calendar.iter().rfind(within) else { return Ok(true) };
    let found = reports::Entity::find()
        .filter(reports::Column::ProgrammeId.eq(&programme.id))
        .filter(reports::Column::Period.eq(last.number))
        .filter(reports::Column::State.eq(ReportState::Approved.name()))
        .one(db)
        .await?;
    Ok(found.is_some())
}

/// Concludes a review: what the partner says of it is recorded as an act. A final account closes the programme; where its last report is not
/// approved, or its last day has not come, there must be a reason.
///
/// # Errors
/// A refusal for the form; a wrong state; [`Fault::Stale`].
pub async fn conclude_review(
    app: &App,
    work: &mut Work,
    speaker: &Speaker<WriteProgramme>,
    (year, version): (i32, Option<i32>),
    assessment: Multi,
    reason: &str,
) -> Answer<Result<(), ReviewRefused>> {
    let (side, id) = (speaker.side(), speaker.programme());
    let table = load(work, speaker, None).await?;
    table.allow(side, Deed::Deliver)?;
    let stored = stored(work, id, year, version).await?;
    let ready = match (table.life.partner, side) {
        (true, Side::Partner) => stored.state() == ReviewState::Submitted,
        (true, Side::Unit) => false,
        (false, _) => stored.state() == ReviewState::Draft,
    };
    if !ready {
        return Err(not_now());
    }
    if year == FINAL
        && let Err(refused) = closable(app, work, &table, reason).await?
    {
        return Ok(Err(refused));
    }
    let act = work.act(account(app, &table, &stored, &assessment, reason)).await?;
    let mut row = stored.change();
    row.state = Set(ReviewState::Concluded.name().to_owned());
    row.assessment = Set(assessment);
    row.reason = Set(reason.trim().to_owned());
    row.act_idx = Set(i64::try_from(act.index).ok());
    row.update(work.tx()).await?;
    let unit = table.programme.unit_path.clone();
    let what = if year == FINAL { "close" } else { "conclude" };
    if year == FINAL {
        let mut row = table.programme.change();
        row.state = Set(State::Closed.name().to_owned());
        row.closed_at = Set(Some(work.now()));
        row.update(work.tx()).await?;
        refresh(app, work, &[id.to_owned()]).await?;
        work.touch("programmes");
    }
    work.audit("programmes.review", ("programme", id), &unit, what).await?;
    work.touch(format!("programme/{id}"));
    Ok(Ok(()))
}

async fn closable(app: &App, work: &Work, table: &Table, reason: &str) -> Answer<Result<(), ReviewRefused>> {
    if table.life.is_open() {
        return Ok(Err(ReviewRefused::Negotiating));
    }
    if !reason.trim().is_empty() {
        return Ok(Ok(()));
    }
    if work.now().day(app.formats.zone()) <= table.programme.ends {
        return Ok(Err(ReviewRefused::NotOver));
    }
    Ok(if last_report_approved(work.tx(), &table.programme).await? {
        Ok(())
    } else {
        Err(ReviewRefused::NoReport)
    })
}

/// The act of a review or of the end. Its texts may name people: the act holds their fingerprint.
fn account(app: &App, table: &Table, stored: &reviews::Model, assessment: &Multi, reason: &str) -> NewAct {
    let statutes = app.statutes.load_full();
    let programme = &table.programme;
    let said = serde_json::json!([stored.text, assessment, reason.trim()]).to_string();
    let kind = if stored.year == FINAL { "programme.closed" } else { "programme.reviewed" };
    let article = statutes.programmes.article.clone().unwrap_or_default();
    let act = programme
        .named_in(NewAct::new(kind, "programme", &programme.id, &programme.unit_path))
        .fact("unit", programme.unit_id.as_str())
        .fact("sha256", hex::encode(Sha256::digest(said.as_bytes())))
        .cites(&article, &statutes.edition.version);
    if stored.year == FINAL {
        let early = !reason.trim().is_empty();
        act.fact("from", programme.starts.to_string())
            .fact("to", programme.ends.to_string())
            .fact("with_reason", early)
            .private("reason", reason.trim())
    } else {
        act.fact("year", stored.year)
    }
}
