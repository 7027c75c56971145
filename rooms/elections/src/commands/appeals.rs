//! Appeals: against a candidacy that was refused, against a result. In time, by whom it concerns; decided with a reason.

use rawabit_platform::ledger::NewAct;
use rawabit_platform::permit::Permit;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Day, Fault, Work};
use sea_orm::{ActiveModelTrait as _, EntityTrait as _, IntoActiveModel as _, Set};

use super::certify::void;
use super::{ElectionRefused, TAG, record};
use crate::model::{AppealState, Law, Standing, State};
use crate::permissions::CertifyResult;
use crate::store::entity::{appeal, candidacy, contest};
use crate::store::{self, electors};

/// The first instant at which an appeal against the refusal of a candidacy is late; none where the statutes set no time.
pub(crate) fn late_from(app: &App, row: &contest::Model, candidacy: &candidacy::Model) -> Option<rawabit_platform::UtcMicros> {
    let zone = app.formats.zone();
    let within = Law::period(row.law().ok()?.appeals_within.as_ref())?;
    let day = candidacy.decided_at?.day(zone);
    Some(Day(within.after(day.0)).plus_days(1).begins(zone))
}

/// Lodges an appeal: a candidate against being refused, whoever votes or stands against the result.
///
/// # Errors
/// [`ElectionRefused`]; [`Fault::NotFound`] for whom it does not concern; the database.
pub async fn lodge(
    app: &App,
    work: &mut Work,
    person: &str,
    contest: &str,
    candidacy: Option<&str>,
    grounds: &str,
) -> Answer<Result<String, ElectionRefused>> {
    let row = store::contest(work.tx(), contest).await?.ok_or(Fault::NotFound)?;
    let now = work.now();
    match candidacy {
        Some(id) => {
            let (candidacy, of) = record(work, id).await?;
            if of.id != row.id || candidacy.person_id != person {
                return Err(Fault::NotFound);
            }
            if candidacy.standing() != Standing::Refused
                || !matches!(row.state(), State::Nominating | State::Listed)
            {
                return Ok(Err(ElectionRefused::State));
            }
            if late_from(app, &row, &candidacy).is_some_and(|late| now >= late) {
                return Ok(Err(ElectionRefused::TooLate));
            }
        }
        None => {
            let stands = store::candidacies(work.tx(), &row.id).await?.iter().any(|one| one.person_id == person);
            if !stands && electors::of_person(work.tx(), &row.id, person).await?.is_empty() {
                return Err(Fault::NotFound);
            }
            if row.state() != State::Provisional {
                return Ok(Err(ElectionRefused::State));
            }
            if row.appeals_until.is_some_and(|late| now >= late) {
                return Ok(Err(ElectionRefused::TooLate));
            }
        }
    }
    if grounds.trim().is_empty() {
        return Ok(Err(ElectionRefused::Reason));
    }
    let open = store::appeals(work.tx(), &row.id).await?;
    let same = |one: &appeal::Model| {
        one.decided_at.is_none() && one.person_id == person && one.candidacy_id.as_deref() == candidacy
    };
    if open.iter().any(same) {
        return Ok(Err(ElectionRefused::Undecided));
    }
    let id = work.id();
    appeal::ActiveModel {
        id: Set(id.clone()),
        contest_id: Set(row.id.clone()),
        candidacy_id: Set(candidacy.map(str::to_owned)),
        person_id: Set(person.to_owned()),
        grounds: Set(grounds.trim().to_owned()),
        lodged_at: Set(now),
        state: Set(AppealState::Open.word().to_owned()),
        decision: Set(String::new()),
        decided_at: Set(None),
        actor: Set(String::new()),
    }
    .insert(work.tx())
    .await?;
    work.audit("elections.appeal", ("contest", &row.id), &row.unit_path, "").await?;
    work.touch(TAG);
    Ok(Ok(id))
}

/// Records what the body of appeal decided. Upheld against a refusal: the candidate stands. Upheld against a result: the election is void.
/// Writes the act `contest.appeal`.
///
/// # Errors
/// [`ElectionRefused`]; [`Fault::NotFound`]; the database.
pub async fn decide_appeal(
    work: &mut Work,
    permit: &Permit<CertifyResult>,
    appeal: &str,
    uphold: bool,
    decision: &str,
) -> Answer<Result<(), ElectionRefused>> {
    let found = appeal::Entity::find_by_id(appeal.to_owned()).one(work.tx()).await?.ok_or(Fault::NotFound)?;
    let row = store::contest(work.tx(), &found.contest_id).await?.ok_or(Fault::NotFound)?;
    if !permit.covers(&row.unit_path) {
        return Err(Fault::NotFound);
    }
    if found.decided_at.is_some() {
        return Ok(Err(ElectionRefused::State));
    }
    if decision.trim().is_empty() {
        return Ok(Err(ElectionRefused::Reason));
    }
    let fitting = match found.candidacy_id {
        Some(_) => matches!(row.state(), State::Nominating | State::Listed),
        None => row.state() == State::Provisional,
    };
    if !fitting && uphold {
        return Ok(Err(ElectionRefused::State));
    }
    let state = if uphold { AppealState::Upheld } else { AppealState::Dismissed };
    let against = if found.candidacy_id.is_some() { "candidacy" } else { "result" };
    let stands = found.candidacy_id.clone();
    let mut decided = found.into_active_model();
    decided.state = Set(state.word().to_owned());
    decided.decision = Set(decision.trim().to_owned());
    decided.decided_at = Set(Some(work.now()));
    decided.actor = Set(work.author().label.clone());
    decided.update(work.tx()).await?;
    let act = NewAct::new("contest.appeal", "contest", &row.id, &row.unit_path)
        .fact("unit", row.unit_id.as_str())
        .fact("office", row.office.as_str())
        .fact("against", against)
        .fact("outcome", state.word())
        .private("decision", decision.trim())
        .cites(&row.article, &row.statutes);
    work.act(act).await?;
    work.audit("elections.decide_appeal", ("contest", &row.id), &row.unit_path, state.word()).await?;
    if uphold {
        match stands {
            Some(id) => reinstate(work, &row, &id).await?,
            None => void(work, &row, decision.trim()).await?,
        }
    }
    work.touch(TAG);
    Ok(Ok(()))
}

/// The candidate stands after all; where the numbers are given already, with the next one.
async fn reinstate(work: &mut Work, row: &contest::Model, id: &str) -> Answer<()> {
    let (one, _) = record(work, id).await?;
    let last = store::candidacies(work.tx(), &row.id).await?.iter().filter_map(|one| one.number).max();
    let version = one.version;
    let mut change = one.into_active_model();
    change.state = Set(Standing::Accepted.word().to_owned());
    change.consent = Set(true);
    if row.state() == State::Listed {
        change.number = Set(Some(last.unwrap_or(0) + 1));
    }
    change.version = Set(version + 1);
    change.update(work.tx()).await?;
    Ok(())
}
