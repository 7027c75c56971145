//! The result stands: certified by the organ that the statutes name, mandates opened, old ones ended. Or it is declared void.

use rawabit_federation::commands::{EndMandate, end_mandate, open_mandate};
use rawabit_federation::permissions::KeepMandates;
use rawabit_federation::{EndReason, MandateOrigin, NewMandate};
use rawabit_platform::ledger::NewAct;
use rawabit_platform::permit::{Permit, Policy};
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Fault, Work};
use sea_orm::{EntityTrait as _, Set};

use super::{ElectionRefused, change, differences, held, result, stands};
use crate::model::{Law, State};
use crate::permissions::CertifyResult;
use crate::store;
use crate::store::entity::contest;
use crate::store::vote::round;

/// Where the statutes name nobody who confirms an election: whoever holds an office of a unit above. A unit without one above confirms its own.
/// In whose name it is done.
pub(crate) async fn above(
    app: &App,
    work: &Work,
    row: &contest::Model,
    person: Option<&str>,
) -> Answer<Result<String, ElectionRefused>> {
    if row.unit_path.steps().count() <= 1 {
        return Ok(Ok(String::new()));
    }
    let Some(person) = person else { return Ok(Err(ElectionRefused::Above)) };
    let today = work.now().day(app.formats.zone());
    let held = rawabit_federation::held_by(work.tx(), person, today).await?;
    let over = |one: &rawabit_federation::Holding| {
        one.unit_id != row.unit_id && row.unit_path.is_within(&one.unit_path)
    };
    Ok(match held.iter().find(|one| over(one)) {
        Some(one) => Ok(format!("{}@{}", one.office, one.unit_id)),
        None => Err(ElectionRefused::Above),
    })
}

/// Whether a person may certify in the name of the statutes: whoever holds the office that they name, in the unit or above it, and stands not.
/// Where they name none, see [`above`].
///
/// # Errors
/// The database.
pub(crate) async fn organ(
    app: &App,
    work: &Work,
    row: &contest::Model,
    law: &Law,
    person: Option<&str>,
) -> Answer<Result<String, ElectionRefused>> {
    if let Some(person) = person
        && stands(work, &row.id, person).await?
    {
        return Ok(Err(ElectionRefused::Candidate));
    }
    let Some(office) = &law.certified_by else { return above(app, work, row, person).await };
    let today = work.now().day(app.formats.zone());
    if let Some(person) = person {
        let held = rawabit_federation::held_by(work.tx(), person, today).await?;
        let is_it = |one: &rawabit_federation::Holding| {
            one.office == *office && row.unit_path.is_within(&one.unit_path)
        };
        if let Some(one) = held.iter().find(|one| is_it(one)) {
            return Ok(Ok(format!("{}@{}", one.office, one.unit_id)));
        }
    }
    let name = app
        .statutes
        .load()
        .office(office)
        .map_or_else(|| office.clone(), |office| office.title.name(app.default_lang()).to_owned());
    Ok(Err(ElectionRefused::Organ(name)))
}

/// Certifies a result: the time for appeals is over and none is open. Ends the mandates that the elected follow, opens theirs, and writes the
/// act `result.certified` with the hash of the published ballots: all in this transaction.
///
/// # Errors
/// [`ElectionRefused`], among others with the federation's reason why somebody may not take the seat; [`Fault::NotFound`]; the database.
pub async fn certify(
    app: &App,
    work: &mut Work,
    permit: &Permit<CertifyResult>,
    person: Option<&str>,
    contest: &str,
) -> Answer<Result<(), ElectionRefused>> {
    certify_for(app, work, permit, person, contest, None).await
}

/// As [`certify`], for the room that holds the contest; one that another record holds is refused.
///
/// # Errors
/// As [`certify`].
pub async fn certify_for(
    app: &App,
    work: &mut Work,
    permit: &Permit<CertifyResult>,
    person: Option<&str>,
    contest: &str,
    holder: Option<&str>,
) -> Answer<Result<(), ElectionRefused>> {
    let row = match held(work, permit, contest).await? {
        Ok(row) => row,
        Err(refused) => return Ok(Err(refused)),
    };
    if row.state() != State::Provisional {
        return Ok(Err(ElectionRefused::State));
    }
    if row.held_for.as_deref() != holder {
        return Ok(Err(ElectionRefused::HeldFor));
    }
    let law = row.law()?;
    let by = match organ(app, work, &row, &law, person).await? {
        Ok(by) => by,
        Err(refused) => return Ok(Err(refused)),
    };
    if row.appeals_until.is_some_and(|until| work.now() < until) {
        return Ok(Err(ElectionRefused::TooEarly));
    }
    if store::appeals(work.tx(), &row.id).await?.iter().any(|one| one.decided_at.is_none()) {
        return Ok(Err(ElectionRefused::Undecided));
    }
    // What is certified is what was counted: nothing is, where counting again says otherwise.
    if let Some(found) = differences(app, work.tx(), &row).await?.into_iter().next() {
        tracing::error!(contest = row.id, round = found.round, what = ?found.what, "a result does not hold");
        return Ok(Err(ElectionRefused::Differs(found.what)));
    }
    if let Err(refused) = seat(app, work, &row).await? {
        return Ok(Err(refused));
    }
    let round = round::Entity::find_by_id((row.id.clone(), row.round)).one(work.tx()).await?;
    let elected = result(&row);
    let act = NewAct::new("result.certified", "contest", &row.id, &row.unit_path)
        .fact("unit", row.unit_id.as_str())
        .fact("office", row.office.as_str())
        .fact("seats", row.seats)
        .fact("elected", i64::try_from(elected.elected.len()).unwrap_or(i64::MAX))
        .fact("rounds", row.round)
        .fact("electors", row.electors)
        .fact("ballots", round.and_then(|round| round.published))
        .cites(&row.article, &row.statutes);
    let act = work.act(act).await?;
    work.audit("elections.certify", ("contest", &row.id), &row.unit_path, &row.office).await?;
    let now = work.now();
    let by = if by.is_empty() { work.author().label.clone() } else { by };
    change(work, &row, |row| {
        row.state = Set(State::Certified.word().to_owned());
        row.certified_at = Set(Some(now));
        row.certified_by = Set(by);
        row.act_idx = Set(i64::try_from(act.index).ok());
    })
    .await?;
    Ok(Ok(()))
}

/// Puts the elected on their seats, in the order of their election. Of an office that is filled anew, the mandates before end on this day.
async fn seat(app: &App, work: &mut Work, row: &contest::Model) -> Answer<Result<(), ElectionRefused>> {
    let statutes = app.statutes.load_full();
    let today = work.now().day(app.formats.zone());
    // The certification is what gives the right: no other is asked of whoever certifies.
    let permit = Policy::system().permit::<KeepMandates>(&rawabit_platform::permit::UnitPath::root());
    let permit = permit.ok_or(Fault::Denied)?;
    let source = Some(("contest".to_owned(), row.id.clone()));
    let worded = |refused: rawabit_federation::commands::MandateRefused| {
        ElectionRefused::Other(refused.message(&statutes, app.default_lang()))
    };
    if row.renews {
        for held in rawabit_federation::holders(work.tx(), &row.unit_id, &row.office, today).await? {
            let over = held.deadline.is_some_and(|deadline| deadline <= today);
            let end = EndMandate {
                mandate_id: held.mandate_id.clone(),
                version: None,
                day: today,
                reason: if over { EndReason::Term } else { EndReason::Succeeded },
                source: source.clone(),
            };
            if let Err(refused) = end_mandate(work, &permit, &statutes, end).await? {
                return Ok(Err(worded(refused)));
            }
        }
    }
    let all = store::candidacies(work.tx(), &row.id).await?;
    for number in result(row).elected {
        let candidate = all.iter().find(|one| one.number.map(i32::unsigned_abs) == Some(number));
        let Some(candidate) = candidate else {
            return Err(Fault::internal(anyhow::anyhow!("an elected number without a candidate")));
        };
        let mut mandate = NewMandate::new(&row.unit_id, &row.office, &candidate.person_id, today);
        mandate.origin = Some(MandateOrigin::Elected);
        mandate.source = source.clone();
        if let Err(refused) = open_mandate(work, &permit, &statutes, mandate).await? {
            return Ok(Err(worded(refused)));
        }
    }
    Ok(Ok(()))
}

/// Declares an election void, from when the vote was opened until it is certified. Writes the act `contest.annulled`; another contest can
/// be opened then.
///
/// # Errors
/// [`ElectionRefused`]; [`Fault::NotFound`]; the database.
pub async fn annul(
    app: &App,
    work: &mut Work,
    permit: &Permit<CertifyResult>,
    person: Option<&str>,
    contest: &str,
    reason: &str,
) -> Answer<Result<(), ElectionRefused>> {
    let row = match held(work, permit, contest).await? {
        Ok(row) => row,
        Err(refused) => return Ok(Err(refused)),
    };
    if row.state().is_over() || matches!(row.state(), State::Nominating | State::Listed) {
        return Ok(Err(ElectionRefused::State));
    }
    if reason.trim().is_empty() {
        return Ok(Err(ElectionRefused::Reason));
    }
    if let Err(refused) = organ(app, work, &row, &row.law()?, person).await? {
        return Ok(Err(refused));
    }
    void(work, &row, reason.trim()).await?;
    Ok(Ok(()))
}

/// Writes that an election is void. An urn that is still closed is never opened: its key goes.
pub(crate) async fn void(work: &mut Work, row: &contest::Model, reason: &str) -> Answer<()> {
    use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _};
    let open = round::Entity::find_by_id((row.id.clone(), row.round)).one(work.tx()).await?;
    if let Some(open) = open.filter(|open| open.closed_at.is_none()) {
        let mut closed = open.into_active_model();
        closed.closed_at = Set(Some(work.now()));
        closed.half = Set(None);
        closed.update(work.tx()).await?;
        super::urn::discard(work, &row.id, row.round).await?;
    }
    let act = NewAct::new("contest.annulled", "contest", &row.id, &row.unit_path)
        .fact("unit", row.unit_id.as_str())
        .fact("office", row.office.as_str())
        .cites(&row.article, &row.statutes);
    work.act(act).await?;
    work.audit("elections.annul", ("contest", &row.id), &row.unit_path, "").await?;
    let now = work.now();
    change(work, row, |changed| {
        changed.state = Set(State::Annulled.word().to_owned());
        changed.settled_at = Set(row.settled_at.or(Some(now)));
        changed.reason = Set(reason.to_owned());
    })
    .await?;
    Ok(())
}
