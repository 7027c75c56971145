//! Appeals: against a candidacy that was refused, against a result. In time, by whom it concerns; decided with a reason.

use rawabit_platform::ledger::NewAct;
use rawabit_platform::permit::Permit;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Day, Fault, Work};
use sea_orm::{ActiveModelTrait as _, EntityTrait as _, IntoActiveModel as _, Set};

use super::certify::{above, void};
use super::{ElectionRefused, TAG, held, letters, record, stands};
use crate::model::{AppealState, Law, Standing, State};
use crate::permissions::CertifyResult;
use crate::store::entity::{appeal, candidacy, contest};
use crate::store::{self, electors};

/// The first instant at which an appeal against the refusal of a candidacy is late; none where the statutes set no time.
pub(crate) fn late_from(
    app: &App,
    row: &contest::Model,
    candidacy: &candidacy::Model,
) -> Option<rawabit_platform::UtcMicros> {
    let zone = app.formats.zone();
    let within = Law::period(row.law().ok()?.appeals_within.as_ref())?;
    let day = candidacy.decided_at?.day(zone);
    Some(Day(within.after(day.0)).plus_days(1).begins(zone))
}

/// Whether an appeal was decided on a refusal since it was made: one is enough.
fn is_decided(appeals: &[appeal::Model], candidacy: &candidacy::Model) -> bool {
    appeals.iter().any(|one| {
        one.candidacy_id.as_deref() == Some(candidacy.id.as_str())
            && one.decided_at.is_some()
            && one.decided_at >= candidacy.decided_at
    })
}

/// Whether an appeal is open, or a refusal may still be appealed against: as long, candidates are not settled and no vote is opened.
pub(crate) async fn contestable(app: &App, work: &Work, row: &contest::Model) -> Answer<bool> {
    let appeals = store::appeals(work.tx(), &row.id).await?;
    if appeals.iter().any(|one| one.decided_at.is_none()) {
        return Ok(true);
    }
    let all = store::candidacies(work.tx(), &row.id).await?;
    Ok(all.iter().any(|one| {
        one.standing() == Standing::Refused
            && !is_decided(&appeals, one)
            && late_from(app, row, one).is_some_and(|late| work.now() < late)
    }))
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
            if is_decided(&store::appeals(work.tx(), &row.id).await?, &candidacy) {
                return Ok(Err(ElectionRefused::State));
            }
        }
        None => {
            let stands =
                store::candidacies(work.tx(), &row.id).await?.iter().any(|one| one.person_id == person);
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

/// What a body of appeal decided.
#[derive(Clone, Copy, Debug)]
pub struct Ruling<'a> {
    /// Whether the appeal is right.
    pub uphold: bool,
    /// Why.
    pub decision: &'a str,
    /// Where the decision stands: the day and number of the body's own record.
    pub cites: &'a str,
}

/// In whose name an appeal is decided: of the body that the statutes name, by somebody who sits in it with a vote or keeps its record. Never
/// by whoever appeals or stands.
async fn judge(
    app: &App,
    work: &Work,
    row: &contest::Model,
    appellant: &str,
    person: Option<&str>,
) -> Answer<Result<String, ElectionRefused>> {
    if let Some(person) = person
        && (person == appellant || stands(work, &row.id, person).await?)
    {
        return Ok(Err(ElectionRefused::Candidate));
    }
    let Some(key) = row.law()?.appeals_to else { return above(app, work, row, person).await };
    let statutes = app.statutes.load_full();
    let Some(body) = statutes.body(&key) else { return Ok(Err(ElectionRefused::Organ(key))) };
    let refused = ElectionRefused::Organ(body.name.get(app.default_lang()).to_owned());
    let Some(person) = person else { return Ok(Err(refused)) };
    let unit = rawabit_federation::unit(work.tx(), &row.unit_id).await?.ok_or(Fault::NotFound)?;
    let place = super::open::seat_of(work, body, &unit).await?;
    let today = work.now().day(app.formats.zone());
    let sittings = rawabit_federation::body_members(work.tx(), &statutes, body, &place, today).await?;
    if let Some(seat) = sittings.iter().find(|one| one.voting && one.person_id.as_deref() == Some(person)) {
        return Ok(Ok(format!("{}@{}", seat.office, seat.unit_id)));
    }
    let mandates = rawabit_federation::held_by(work.tx(), person, today).await?;
    let keeps = |one: &rawabit_federation::Holding| {
        body.secretary.as_ref() == Some(&one.office) && place.path.is_within(&one.unit_path)
    };
    Ok(match mandates.iter().find(|one| keeps(one)) {
        Some(one) => Ok(format!("{}@{}", one.office, one.unit_id)),
        None => Err(refused),
    })
}

/// Records what the body of appeal decided, and where that stands in its own record. Upheld against a refusal: the candidate stands. Upheld
/// against a result: the election is void. Writes the act `contest.appeal`.
///
/// # Errors
/// [`ElectionRefused`]; [`Fault::NotFound`]; the database.
pub async fn decide_appeal(
    app: &App,
    work: &mut Work,
    permit: &Permit<CertifyResult>,
    person: Option<&str>,
    appeal: &str,
    ruling: Ruling<'_>,
) -> Answer<Result<(), ElectionRefused>> {
    let Ruling { uphold, decision, cites } = ruling;
    let found = appeal::Entity::find_by_id(appeal.to_owned()).one(work.tx()).await?.ok_or(Fault::NotFound)?;
    let row = match held(work, permit, &found.contest_id).await? {
        Ok(row) => row,
        Err(refused) => return Ok(Err(refused)),
    };
    let by = match judge(app, work, &row, &found.person_id, person).await? {
        Ok(by) => by,
        Err(refused) => return Ok(Err(refused)),
    };
    if found.decided_at.is_some() {
        return Ok(Err(ElectionRefused::State));
    }
    if decision.trim().is_empty() {
        return Ok(Err(ElectionRefused::Reason));
    }
    if cites.trim().is_empty() {
        return Ok(Err(ElectionRefused::Cites));
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
    let told = format!("{} – {}", cites.trim(), decision.trim());
    decided.decision = Set(told.clone());
    decided.decided_at = Set(Some(work.now()));
    decided.actor = Set(if by.is_empty() { work.author().label.clone() } else { by });
    let decided = decided.update(work.tx()).await?;
    let act = NewAct::new("contest.appeal", "contest", &row.id, &row.unit_path)
        .fact("unit", row.unit_id.as_str())
        .fact("office", row.office.as_str())
        .fact("against", against)
        .fact("outcome", state.word())
        .private("decision", told)
        .cites(&row.article, &row.statutes);
    work.act(act).await?;
    work.audit("elections.decide_appeal", ("contest", &row.id), &row.unit_path, state.word()).await?;
    letters::tell_ruling(app, work, &row, &decided).await?;
    if uphold {
        match stands {
            Some(id) => reinstate(work, &row, &id).await?,
            None => void(work, &row, decision.trim()).await?,
        }
    }
    work.touch(TAG);
    Ok(Ok(()))
}

/// The candidate stands after all; where the numbers are given already, with the next one. On a list the place stays what it was, and a list
/// that had nobody else gets its number.
async fn reinstate(work: &mut Work, row: &contest::Model, id: &str) -> Answer<()> {
    let (one, _) = record(work, id).await?;
    let last = store::candidacies(work.tx(), &row.id).await?.iter().filter_map(|one| one.number).max();
    if row.state() == State::Listed
        && let Some(of) = one.list_id.as_deref()
    {
        let lists = store::lists(work.tx(), &row.id).await?;
        let last = lists.iter().filter_map(|list| list.number).max();
        if let Some(list) = lists.into_iter().find(|list| list.id == of && list.number.is_none()) {
            let mut change = list.into_active_model();
            change.number = Set(Some(last.unwrap_or(0) + 1));
            change.update(work.tx()).await?;
        }
    }
    let (version, number) = (one.version, one.number);
    let mut change = one.into_active_model();
    change.state = Set(Standing::Accepted.word().to_owned());
    change.consent = Set(true);
    if row.state() == State::Listed && number.is_none() {
        change.number = Set(Some(last.unwrap_or(0) + 1));
    }
    change.version = Set(version + 1);
    change.update(work.tx()).await?;
    Ok(())
}
