//! A vote that was held on paper before it was entered: who stood, and what two persons read in the minutes, come in as a whole. It is counted
//! like any other, and from then on goes the way of any other: provisional, contested within the time of the statutes from the day on which
//! it is made public here, certified. Only a room that answers for the paper enters one, under its own safeguards.

use rawabit_federation::Unit;
use rawabit_platform::clock::UtcMicros;
use rawabit_platform::lang::Message;
use rawabit_platform::ledger::NewAct;
use rawabit_platform::permit::Permit;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Day, Fault, Work};
use rawabit_statutes::{Method, Office, Polling, Statutes, Word as _};
use sea_orm::{ActiveModelTrait as _, EntityTrait as _, IntoActiveModel as _, Set};

use super::cast::{most_names, standing};
use super::counted::{count_now, result};
use super::judging::judged;
use super::open::fresh;
use super::{ElectionRefused, TAG};
use crate::model::{Electorate, Law, Sheet, Standing, State, Way, on_paper};
use crate::permissions::ConductElections;
use crate::store::entity::{candidacy, contest};
use crate::store::vote::{round, sheet};
use crate::store::{self, electors};

/// One of the two who read the minutes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaperTeller {
    /// The account.
    pub account: String,
    /// What it is called.
    pub label: String,
}

/// A vote that was held on paper.
#[derive(Clone, Debug)]
pub struct PastContest {
    /// The unit.
    pub unit_id: String,
    /// The office, a key of the statutes. All its seats were filled anew.
    pub office: String,
    /// The day of the vote.
    pub held_on: Day,
    /// Which call of the electing body.
    pub call: u8,
    /// The roll of the registry as of that day.
    pub roll_id: String,
    /// Who was on it.
    pub electors: Vec<String>,
    /// Who stood, in the order of their numbers on the paper.
    pub candidates: Vec<String>,
    /// What was counted, a sheet a round, by these numbers from 1.
    pub rounds: Vec<Sheet>,
    /// Whether a lot was drawn in the assembly: then the candidates stand in the order in which they were drawn.
    pub lot: bool,
    /// Who read the minutes: two persons who agree.
    pub tellers: [PaperTeller; 2],
    /// SHA-256 of the scanned minutes.
    pub scan_sha256: String,
    /// The record that holds the contest and answers for the paper.
    pub holder: String,
}

/// Enters a vote that was held on paper, counts it, and writes the act `contest.from_paper`, which says when it was held and by which scan it is
/// known. Who stood is judged as of that day, and what speaks against somebody is kept: the votes are counted as they were given. Returns the
/// contest. On a refusal the work is to be dropped.
///
/// # Errors
/// [`ElectionRefused`]; [`Fault::NotFound`] for a unit outside the permit; the database.
pub async fn enter_past(
    app: &App,
    work: &mut Work,
    permit: &Permit<ConductElections>,
    statutes: &Statutes,
    past: PastContest,
) -> Answer<Result<String, ElectionRefused>> {
    let unit = rawabit_federation::unit(work.tx(), &past.unit_id).await?.ok_or(Fault::NotFound)?;
    if !permit.covers(&unit.path) {
        return Err(Fault::NotFound);
    }
    let law = match lawful(app, work, statutes, &unit, &past).await? {
        Ok(law) => law,
        Err(refused) => return Ok(Err(refused)),
    };
    let office = statutes.office(&past.office).ok_or(Fault::NotFound)?;
    let row = insert(app, work, statutes, (&unit, office), &law, &past).await?;
    if let Err(refused) = stood(app, work, &row, &unit, &past).await? {
        return Ok(Err(refused));
    }
    let act = NewAct::new("contest.from_paper", "contest", &row.id, &unit.path)
        .fact("unit", unit.id.as_str())
        .fact("office", office.id.as_str())
        .fact("seats", row.seats)
        .fact("method", law.method.key())
        .fact("electors", row.electors)
        .fact("roll", past.roll_id.as_str())
        .fact("candidates", i64::try_from(past.candidates.len()).unwrap_or(i64::MAX))
        .fact("held_on", past.held_on.to_string())
        .fact("scan", past.scan_sha256.as_str())
        .fact("lot", past.lot.then_some(true))
        .cites(&row.article, &row.statutes);
    work.act(act).await?;
    work.audit("elections.enter_past", ("contest", &row.id), &unit.path, &office.id).await?;
    work.touch(TAG);
    let id = row.id.clone();
    Ok(counted(app, work, row, &law, &past).await?.map(|()| id))
}

fn other(key: &'static str) -> ElectionRefused {
    ElectionRefused::Other(Message::new(key))
}

/// What the statutes say of such a vote, if they let it be held on paper at all.
async fn lawful(
    app: &App,
    work: &Work,
    statutes: &Statutes,
    unit: &Unit,
    past: &PastContest,
) -> Answer<Result<Law, ElectionRefused>> {
    let elects = statutes.offices_of(&unit.kind).any(|office| office.id == past.office);
    let Some((law, rule)) = Law::of(statutes, &past.office).filter(|_| elects) else {
        return Ok(Err(ElectionRefused::NoElection));
    };
    if !rule.ways().contains(&Polling::Paper) {
        return Ok(Err(ElectionRefused::Polling));
    }
    // Of lists and of ranked papers the minutes do not say enough to count them again.
    if !law.is_countable() || law.is_ranked() || law.method == Method::ListPr {
        return Ok(Err(other("elections-refused-past-method")));
    }
    if past.held_on > work.now().day(app.formats.zone()) {
        return Ok(Err(ElectionRefused::Calendar("held")));
    }
    if past.electors.is_empty() {
        return Ok(Err(ElectionRefused::NobodyVotes));
    }
    if past.candidates.is_empty() || past.rounds.is_empty() {
        return Ok(Err(ElectionRefused::NobodyStands));
    }
    if past.tellers[0].account == past.tellers[1].account {
        return Ok(Err(ElectionRefused::SameTeller));
    }
    let before = store::active_of_office(work.tx(), &unit.id, &past.office).await?;
    if before.iter().any(|one| !one.state().is_over()) {
        return Ok(Err(ElectionRefused::Running));
    }
    Ok(Ok(law))
}

/// The contest, closed on its day and about to be counted, with its roll.
async fn insert(
    app: &App,
    work: &Work,
    statutes: &Statutes,
    (unit, office): (&Unit, &Office),
    law: &Law,
    past: &PastContest,
) -> Answer<contest::Model> {
    let id = work.id();
    let mut voters = past.electors.clone();
    voters.sort();
    voters.dedup();
    let article = statutes.election_of(&office.id).and_then(|rule| rule.article.clone()).unwrap_or_default();
    let (begins, ends) = hours(app, past.held_on, work.now());
    let row = contest::ActiveModel {
        id: Set(id.clone()),
        unit_id: Set(unit.id.clone()),
        unit_path: Set(unit.path.clone()),
        office: Set(office.id.clone()),
        seats: Set(i32::try_from(office.seats).unwrap_or(i32::MAX)),
        renews: Set(true),
        held_for: Set(Some(past.holder.clone())),
        law: Set(serde_json::to_string(law).map_err(Fault::internal)?),
        statutes: Set(statutes.edition.version.clone()),
        article: Set(article),
        electorate: Set(Electorate::Named.word().to_owned()),
        roll_id: Set(Some(past.roll_id.clone())),
        electors: Set(i64::try_from(voters.len()).unwrap_or(i64::MAX)),
        polling: Set(Polling::Paper.key().to_owned()),
        state: Set(State::Counting.word().to_owned()),
        candidatures_until: Set(begins),
        opens_at: Set(begins),
        closes_at: Set(ends),
        held_on: Set(Some(past.held_on)),
        scan_sha256: Set(Some(past.scan_sha256.clone())),
        ..fresh(work)
    }
    .insert(work.tx())
    .await?;
    let rows = (0_i64..).zip(&voters).map(|(position, person)| {
        vec![id.as_str().into(), position.into(), person.as_str().into(), 1_i64.into()]
    });
    electors::ELECTORS.insert(work.tx(), rows.collect()).await?;
    Ok(row)
}

/// The day of the vote as instants: papers tell no hours. A vote of today is over now.
fn hours(app: &App, held_on: Day, now: UtcMicros) -> (UtcMicros, UtcMicros) {
    let zone = app.formats.zone();
    (held_on.begins(zone), held_on.plus_days(1).begins(zone).min(now))
}

/// Who stood, each with what speaks against them as of the day of the vote.
async fn stood(
    app: &App,
    work: &Work,
    row: &contest::Model,
    unit: &Unit,
    past: &PastContest,
) -> Answer<Result<(), ElectionRefused>> {
    for (number, person) in (1_i32..).zip(&past.candidates) {
        if past.candidates.iter().filter(|one| *one == person).count() > 1 {
            return Ok(Err(ElectionRefused::StandsAlready));
        }
        let Some((facts, reasons, warnings)) = judged(app, work.tx(), row, unit, person).await? else {
            return Ok(Err(other("elections-refused-no-person")));
        };
        candidacy::ActiveModel {
            id: Set(work.id()),
            contest_id: Set(row.id.clone()),
            person_id: Set(person.clone()),
            list_id: Set(None),
            position: Set(number),
            number: Set(Some(number)),
            way: Set(Way::Own.word().to_owned()),
            state: Set(Standing::Accepted.word().to_owned()),
            consent: Set(true),
            reasons: Set(serde_json::to_string(&reasons).map_err(Fault::internal)?),
            warnings: Set(serde_json::to_string(&warnings).map_err(Fault::internal)?),
            note: Set(String::new()),
            gender: Set(facts.gender),
            birth_day: Set(facts.born),
            since: Set(facts.since),
            actor: Set(work.author().label.clone()),
            created_at: Set(work.now()),
            decided_at: Set(Some(work.now())),
            version: Set(1),
        }
        .insert(work.tx())
        .await?;
    }
    Ok(Ok(()))
}

/// Counts round after round, as the minutes have them, until there is a result.
async fn counted(
    app: &App,
    work: &mut Work,
    mut row: contest::Model,
    law: &Law,
    past: &PastContest,
) -> Answer<Result<(), ElectionRefused>> {
    let all: Vec<u32> = (1..).take(past.candidates.len()).collect();
    let mut so_far = (Vec::new(), all);
    for (n, counted) in (1_i32..).zip(&past.rounds) {
        if n > 1 && row.state() != State::Again {
            return Ok(Err(other("elections-refused-past-rounds")));
        }
        if let Err(refused) = one_round(app, work, &row, law, past, (n, counted), &so_far).await? {
            return Ok(Err(refused));
        }
        let mut held = row.into_active_model();
        held.round = Set(n);
        held.state = Set(State::Counting.word().to_owned());
        let now = held.update(work.tx()).await?;
        count_now(app, work, &now).await?;
        row = store::contest(work.tx(), &now.id).await?.ok_or(Fault::NotFound)?;
        let found = round::Entity::find_by_id((row.id.clone(), n)).one(work.tx()).await?;
        if found.is_some_and(|one| one.is_void().is_some()) {
            return Ok(Err(other("elections-refused-past-quorum")));
        }
        let found = result(&row);
        so_far = (found.elected, found.among);
    }
    Ok(match row.state() {
        State::Provisional => Ok(()),
        State::Again => Err(other("elections-refused-past-again")),
        State::Lot => Err(other("elections-refused-past-lot")),
        _ => Err(ElectionRefused::State),
    })
}

/// Writes a round with the sheets of both who read the minutes.
async fn one_round(
    app: &App,
    work: &Work,
    row: &contest::Model,
    law: &Law,
    past: &PastContest,
    (n, counted): (i32, &Sheet),
    (elected, among): &(Vec<u32>, Vec<u32>),
) -> Answer<Result<(), ElectionRefused>> {
    let (begins, ends) = hours(app, past.held_on, work.now());
    let drawn: Vec<u32> = (1..).take(past.candidates.len()).collect();
    let seats = row.places().saturating_sub(elected.len());
    let opened = round::ActiveModel {
        contest_id: Set(row.id.clone()),
        round: Set(n),
        seats: Set(i32::try_from(seats).unwrap_or(i32::MAX)),
        among: Set(serde_json::to_string(among).map_err(Fault::internal)?),
        elected: Set(serde_json::to_string(elected).map_err(Fault::internal)?),
        opened_at: Set(begins),
        closed_at: Set(Some(ends)),
        half: Set(None),
        apart: Set(None),
        shredded_at: Set(None),
        call: Set(i32::from(past.call)),
        void: Set(None),
        published: Set(None),
        lot_secret: Set(None),
        lot_commit: Set(None),
        seed: Set(past.lot.then(|| on_paper(&drawn))),
        seed_among: Set(None),
        seed_at: Set(past.lot.then_some(begins)),
        witnesses: Set(String::new()),
        told: Set(None),
        counted: Set(None),
    }
    .insert(work.tx())
    .await?;
    let sheet = Sheet {
        votes: counted.votes.iter().filter(|(number, _)| among.contains(number)).copied().collect(),
        ..counted.clone()
    };
    let most = most_names(law, &opened, standing(&opened)?.len());
    if let Err(fault) = sheet.check(most, row.electors.unsigned_abs(), false) {
        return Ok(Err(ElectionRefused::Sheet(fault)));
    }
    let content = serde_json::to_string(&sheet).map_err(Fault::internal)?;
    for (entry, teller) in (1_i32..).zip(&past.tellers) {
        let written = sheet::ActiveModel {
            contest_id: Set(row.id.clone()),
            round: Set(n),
            entry: Set(entry),
            account_id: Set(Some(teller.account.clone())),
            teller: Set(teller.label.clone()),
            content: Set(content.clone()),
            at: Set(work.now()),
        };
        sheet::Entity::insert(written).exec_without_returning(work.tx()).await?;
    }
    Ok(Ok(()))
}
