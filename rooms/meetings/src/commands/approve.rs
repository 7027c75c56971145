//! Approving minutes: by somebody who may sign for an office that the statutes name, or by the body at a later meeting.

use rawabit_platform::lang::Message;
use rawabit_platform::ledger::NewAct;
use rawabit_platform::permit::Permit;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Day, Work};
use rawabit_statutes::Statutes;
use sea_orm::{ActiveModelTrait as _, ConnectionTrait, DbErr, Set};

use super::minutes::{hash, step};
use super::{load, not_now};
use crate::model::State;
use crate::permissions::ApproveMinutes;
use crate::store::{meetings, minutes};

/// In whose name minutes are approved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Approval {
    /// An office that the statutes name, by somebody who holds it or one of its deputies' offices today.
    Office {
        /// The office.
        office: String,
        /// The person who approves; none for an account without a person, which can sign for nobody.
        person: Option<String>,
    },
    /// The body itself, at a later meeting.
    Body,
}

/// Why minutes cannot be approved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MinutesRefused {
    /// There is no draft.
    NoDraft,
    /// The statutes name others.
    NotTheirs,
    /// Nobody holds that office today, nor may anybody stand in.
    Vacant,
    /// The person holds neither that office nor one of its deputies' today.
    NotHeld,
}

impl MinutesRefused {
    /// The field it belongs to.
    pub fn field(self) -> &'static str {
        "approved_by"
    }

    /// What to tell.
    pub fn message(self) -> Message {
        match self {
            Self::NoDraft => "meetings-refused-no-draft",
            Self::NotTheirs => "meetings-refused-approver",
            Self::Vacant => "meetings-refused-approver-vacant",
            Self::NotHeld => "meetings-refused-approver-held",
        }
        .into()
    }
}

/// Somebody who may sign for an office on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Signatory {
    /// The office by which they may: the one asked for, or a deputy's.
    pub(crate) by: String,
    /// Who.
    pub(crate) person_id: String,
}

/// Who may sign for an office of a unit on a day: its holders, whoever stands in for them by an acting mandate included,
/// then the holders of the deputies' offices, in the order of the statutes.
pub(crate) async fn signatories(
    db: &impl ConnectionTrait,
    statutes: &Statutes,
    unit_id: &str,
    office: &str,
    day: Day,
) -> Result<Vec<Signatory>, DbErr> {
    let Some(law) = statutes.office(office) else { return Ok(Vec::new()) };
    let in_order: Vec<&String> = std::iter::once(&law.id).chain(&law.deputies).collect();
    let held = rawabit_federation::holders_in(db, unit_id, day).await?;
    let of = |office: &String| {
        let holders: Vec<Signatory> = held
            .iter()
            .filter(|holding| holding.office == *office)
            .map(|holding| Signatory { by: office.clone(), person_id: holding.person_id.clone() })
            .collect();
        holders
    };
    Ok(in_order.into_iter().flat_map(of).collect())
}

/// Approves the latest version: it becomes the record, and its hash an act. Returns the version's number.
///
/// # Errors
/// A refusal for the form; `Fault` for a wrong state, a stale version, the database.
pub async fn approve_minutes(
    app: &App,
    work: &mut Work,
    permit: &Permit<ApproveMinutes>,
    id: &str,
    base: Option<i32>,
    approval: Approval,
) -> Answer<Result<i32, MinutesRefused>> {
    let meeting = load(work, permit, id, None).await?;
    if !matches!(meeting.state(), State::Drafted | State::Corrected) {
        return Err(not_now());
    }
    let Some(stored) = minutes::latest(work.tx(), id).await? else { return Ok(Err(MinutesRefused::NoDraft)) };
    if base.is_some_and(|base| base != stored.number) {
        return Err(rawabit_platform::Fault::Stale);
    }
    let signed_by = match entitled(app, work, &meeting, &approval).await? {
        Ok(signed_by) => signed_by,
        Err(refused) => return Ok(Err(refused)),
    };
    let statutes = app.statutes.load_full();
    let body = meeting.body.as_deref().and_then(|id| statutes.body(id));
    let article = body
        .and_then(|body| body.article.clone())
        .or_else(|| statutes.meetings.article.clone())
        .unwrap_or_default();
    let by = match &approval {
        Approval::Office { office, .. } => office.as_str(),
        Approval::Body => "body",
    };
    let sha256 = hash(&stored.body);
    let mut act = NewAct::new("minutes.approved", "meeting", id, &meeting.unit_path)
        .fact("sha256", sha256.as_str())
        .fact("minutes_version", stored.number)
        .fact("body", meeting.body.clone().unwrap_or_default())
        .fact("held_on", meeting.held_on(app.formats.zone()).to_string())
        .fact("approved_by", by)
        .cites(&article, &statutes.edition.version);
    if signed_by != by {
        act = act.fact("deputy", signed_by.as_str());
    }
    let act = work.act(act).await?;
    let number = stored.number + 1;
    let row = minutes::ActiveModel {
        id: Set(work.id()),
        meeting_id: Set(id.to_owned()),
        number: Set(number),
        kind: Set("approved".to_owned()),
        body: Set(stored.body),
        note: Set(by.to_owned()),
        author: Set(work.author().label.clone()),
        at: Set(work.now()),
        sha256: Set(sha256),
        act_idx: Set(i64::try_from(act.index).ok()),
    };
    row.insert(work.tx()).await?;
    let unit = meeting.unit_path.clone();
    step(work, meeting, State::Approved).await?;
    work.audit("meetings.approve_minutes", ("meeting", id), &unit, &signed_by).await?;
    Ok(Ok(number))
}

/// By which office the statutes let this person approve in this name today.
async fn entitled(
    app: &App,
    work: &Work,
    meeting: &meetings::Model,
    approval: &Approval,
) -> Answer<Result<String, MinutesRefused>> {
    let statutes = app.statutes.load_full();
    let body = meeting.body.as_deref().and_then(|id| statutes.body(id));
    let named = body.map_or(&[][..], |body| &body.minutes_approved_by);
    match approval {
        Approval::Body if named.is_empty() => Ok(Ok("body".to_owned())),
        Approval::Office { office, person } if named.contains(office) => {
            let today = work.now().day(app.formats.zone());
            let may = signatories(work.tx(), &statutes, &meeting.unit_id, office, today).await?;
            if may.is_empty() {
                return Ok(Err(MinutesRefused::Vacant));
            }
            let own = may.into_iter().find(|one| Some(&one.person_id) == person.as_ref());
            Ok(own.map(|own| own.by).ok_or(MinutesRefused::NotHeld))
        }
        _ => Ok(Err(MinutesRefused::NotTheirs)),
    }
}
