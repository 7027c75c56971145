//! Opening a contest from the statutes' article, with its frozen roll.

use rawabit_federation::Unit;
use rawabit_members::FreezeRoll;
use rawabit_members::model::Entitlement;
use rawabit_platform::clock::UtcMicros;
use rawabit_platform::ledger::NewAct;
use rawabit_platform::permit::Permit;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Fault, Work};
use rawabit_statutes::{Body, Polling, Secrecy, Sitting, Statutes, Word as _};
use sea_orm::{ActiveModelTrait as _, Set};

use super::{ElectionRefused, TAG};
use crate::model::{Electorate, Law, State};
use crate::permissions::ConductElections;
use crate::store::entity::contest;
use crate::store::{self, electors};

/// A contest about to be opened.
#[derive(Clone, Debug)]
pub struct NewContest {
    /// The unit.
    pub unit_id: String,
    /// The office, a key of the statutes.
    pub office: String,
    /// Seats; none: all seats of the office, whose mandates then begin anew. Some: a by-election for seats that are empty.
    pub seats: Option<u32>,
    /// How votes are given.
    pub polling: Polling,
    /// Candidatures are late from then on.
    pub candidatures_until: UtcMicros,
    /// The vote opens.
    pub opens_at: UtcMicros,
    /// The vote closes.
    pub closes_at: UtcMicros,
    /// Who votes, with their votes, where another room knows it: the delegates of a congress. Empty: whom the statutes name.
    pub electors: Vec<(String, u32)>,
}

/// Opens a contest: takes the article as it is today, freezes the roll, writes the act `contest.opened`. Returns its identifier.
///
/// # Errors
/// [`ElectionRefused`]; [`Fault::NotFound`] for a unit outside the permit; the database.
pub async fn open(
    app: &App,
    work: &mut Work,
    permit: &Permit<ConductElections>,
    freeze: &Permit<FreezeRoll>,
    new: NewContest,
) -> Answer<Result<String, ElectionRefused>> {
    let unit = rawabit_federation::unit(work.tx(), &new.unit_id).await?.ok_or(Fault::NotFound)?;
    if !permit.covers(&unit.path) {
        return Err(Fault::NotFound);
    }
    let statutes = app.statutes.load_full();
    let Some(office) = statutes.offices_of(&unit.kind).find(|office| office.id == new.office) else {
        return Ok(Err(ElectionRefused::NoElection));
    };
    let Some((law, rule)) = Law::of(&statutes, &office.id) else {
        return Ok(Err(ElectionRefused::NoElection));
    };
    if !law.is_countable() {
        return Ok(Err(ElectionRefused::NotCountable));
    }
    if !rule.ways().contains(&new.polling) {
        return Ok(Err(ElectionRefused::Polling));
    }
    let seats = new.seats.unwrap_or(office.seats);
    if seats == 0 || seats > office.seats {
        return Ok(Err(ElectionRefused::Seats(office.seats)));
    }
    // A by-election fills seats that are empty on the day of the vote, and leaves those in office where they are.
    if new.seats.is_some() {
        let day = new.opens_at.day(app.formats.zone());
        let held = rawabit_federation::holders(work.tx(), &unit.id, &office.id, day).await?.len();
        let vacant = office.seats.saturating_sub(u32::try_from(held).unwrap_or(u32::MAX));
        if seats > vacant {
            return Ok(Err(ElectionRefused::Vacant(vacant)));
        }
    }
    if let Err(refused) = calendar(app, &law, work.now(), &new) {
        return Ok(Err(refused));
    }
    let before = store::active_of_office(work.tx(), &unit.id, &office.id).await?;
    if before.iter().any(|one| !one.state().is_over()) {
        return Ok(Err(ElectionRefused::Running));
    }
    let id = work.id();
    let roll = match electorate(app, work, freeze, &statutes, &law, &unit, &new).await? {
        Ok(roll) => roll,
        Err(refused) => return Ok(Err(refused)),
    };
    if roll.voters.is_empty() {
        return Ok(Err(ElectionRefused::NobodyVotes));
    }
    let size = i64::try_from(roll.voters.len()).unwrap_or(i64::MAX);
    let secret = new.polling == Polling::Electronic && law.secrecy == Secrecy::Confidential;
    if secret && size < i64::from(law.least_electronic) {
        return Ok(Err(ElectionRefused::FewElectors { least: law.least_electronic, electors: size }));
    }
    // Neither a paper nor a hand carries a weight, and a secret ballot that weighs more than others would say whose it is.
    let by_name = new.polling == Polling::RollCall
        || (new.polling == Polling::Electronic && law.secrecy == Secrecy::Open);
    if !by_name && roll.voters.iter().any(|(_, weight)| *weight != 1) {
        return Ok(Err(ElectionRefused::Weights));
    }
    let renews = new.seats.is_none();
    let article = rule.article.clone().unwrap_or_default();
    contest::ActiveModel {
        id: Set(id.clone()),
        unit_id: Set(unit.id.clone()),
        unit_path: Set(unit.path.clone()),
        office: Set(office.id.clone()),
        seats: Set(i32::try_from(seats).unwrap_or(i32::MAX)),
        renews: Set(renews),
        law: Set(serde_json::to_string(&law).map_err(Fault::internal)?),
        statutes: Set(statutes.edition.version.clone()),
        article: Set(article.clone()),
        electorate: Set(roll.kind.word().to_owned()),
        roll_id: Set(roll.roll_id.clone()),
        electors: Set(size),
        polling: Set(new.polling.key().to_owned()),
        state: Set(State::Nominating.word().to_owned()),
        candidatures_until: Set(new.candidatures_until),
        opens_at: Set(new.opens_at),
        closes_at: Set(new.closes_at),
        ..fresh(work)
    }
    .insert(work.tx())
    .await?;
    let rows = (0_i64..).zip(&roll.voters).map(|(position, (person, weight))| {
        vec![id.as_str().into(), position.into(), person.as_str().into(), i64::from(*weight).into()]
    });
    electors::ELECTORS.insert(work.tx(), rows.collect()).await?;
    let act = NewAct::new("contest.opened", "contest", &id, &unit.path)
        .fact("unit", unit.id.as_str())
        .fact("office", office.id.as_str())
        .fact("seats", seats)
        .fact("method", law.method.key())
        .fact("secrecy", law.secrecy.key())
        .fact("polling", new.polling.key())
        .fact("electors", size)
        .fact("roll", roll.roll_id)
        .fact("candidatures_until", new.candidatures_until.rfc3339())
        .fact("opens_at", new.opens_at.rfc3339())
        .fact("closes_at", new.closes_at.rfc3339())
        .cites(&article, &statutes.edition.version);
    work.act(act).await?;
    work.audit("elections.open", ("contest", &id), &unit.path, &office.id).await?;
    work.touch(TAG);
    Ok(Ok(id))
}

/// Candidatures close before the vote, as long before as the statutes say and as whoever is refused has for an appeal; nothing lies in the past.
fn calendar(app: &App, law: &Law, now: UtcMicros, new: &NewContest) -> Result<(), ElectionRefused> {
    if new.closes_at <= new.opens_at || new.closes_at <= now {
        return Err(ElectionRefused::Calendar("close_day"));
    }
    if new.candidatures_until > new.opens_at || new.candidatures_until <= now {
        return Err(ElectionRefused::Calendar("until_day"));
    }
    let zone = app.formats.zone();
    let latest = law.candidatures_close(new.opens_at, zone);
    if new.candidatures_until > latest {
        let time = latest.zoned(zone).strftime("%H:%M").to_string();
        return Err(ElectionRefused::CandidaturesBefore { day: latest.day(zone), time });
    }
    Ok(())
}

struct Roll {
    kind: Electorate,
    roll_id: Option<String>,
    voters: Vec<(String, u32)>,
}

/// Who votes: those whom another room names, the members on a roll that is frozen now, or those who sit in the electing body.
async fn electorate(
    app: &App,
    work: &mut Work,
    freeze: &Permit<FreezeRoll>,
    statutes: &Statutes,
    law: &Law,
    unit: &Unit,
    new: &NewContest,
) -> Answer<Result<Roll, ElectionRefused>> {
    if !new.electors.is_empty() {
        let mut voters = new.electors.clone();
        voters.sort();
        voters.dedup_by(|later, first| later.0 == first.0);
        return Ok(Ok(Roll { kind: Electorate::Named, roll_id: None, voters }));
    }
    let body = law.by.as_deref().and_then(|body| statutes.body(body));
    let today = work.now().day(app.formats.zone());
    let all = |wanted: fn(&Sitting) -> bool| body.is_some_and(|body| body.members.iter().any(wanted));
    if all(|one| matches!(one, Sitting::Delegates { voting: true })) {
        return Ok(Err(ElectionRefused::Delegates));
    }
    if let Some(body) = body.filter(|_| !all(|one| matches!(one, Sitting::Members { voting: true }))) {
        let place = seat_of(work, body, unit).await?;
        let sittings = rawabit_federation::body_members(work.tx(), statutes, body, &place, today).await?;
        let mut voters: Vec<(String, u32)> = sittings
            .into_iter()
            .filter(|sitting| sitting.voting && sitting.weight > 0)
            .filter_map(|sitting| Some((sitting.person_id?, sitting.weight)))
            .collect();
        voters.sort();
        return Ok(Ok(Roll { kind: Electorate::Body, roll_id: None, voters }));
    }
    let frozen = rawabit_members::commands::freeze(app, work, freeze, unit, Entitlement::Vote, today).await?;
    let roll_id = match frozen {
        Ok(id) => id,
        Err(refused) => return Ok(Err(ElectionRefused::Other(refused.message()))),
    };
    let entries = rawabit_members::store::rolls::entries(work.tx(), &roll_id, 0, i64::MAX as u64).await?;
    let voters = entries.into_iter().map(|entry| (entry.person_id, 1)).collect();
    Ok(Ok(Roll { kind: Electorate::Members, roll_id: Some(roll_id), voters }))
}

/// The unit whose body elects: the unit itself where its kind has the body, else the nearest above that has.
pub(crate) async fn seat_of(work: &Work, body: &Body, unit: &Unit) -> Answer<Unit> {
    let has = |one: &Unit| body.units.contains(&one.kind);
    if has(unit) {
        return Ok(unit.clone());
    }
    let way = rawabit_federation::way(work.tx(), &unit.path).await?;
    way.into_iter().rev().find(has).ok_or(Fault::NotFound)
}

/// A contest of which nothing is known yet but who opened it, and when.
pub(super) fn fresh(work: &Work) -> contest::ActiveModel {
    contest::ActiveModel {
        round: Set(0),
        certified_by: Set(String::new()),
        reason: Set(String::new()),
        actor: Set(work.author().label.clone()),
        created_at: Set(work.now()),
        version: Set(1),
        ..Default::default()
    }
}
