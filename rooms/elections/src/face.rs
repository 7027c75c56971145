//! What other rooms ask of elections: opening contests for a unit's offices, where they stand, who was elected, what is missing next and who has
//! to do it. Renewals and congresses stand on this.

use rawabit_federation::Unit;
use rawabit_platform::clock::TimeZone;
use rawabit_platform::{Answer, UtcMicros};
use rawabit_statutes::{Polling, Statutes, Word as _};
use sea_orm::ConnectionTrait;

use crate::commands;
use crate::model::{Standing, State};
use crate::store::entity::contest;
use crate::store::{self, electors};

pub use crate::commands::{
    ElectionRefused, NewContest, PaperTeller, PastContest, certify_for, enter_past, hold_for, open, void_for,
};
pub use crate::model::Sheet;

/// An office of a unit that the statutes fill by election, with what a contest for it needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Elective {
    /// The office, a key of the statutes.
    pub office: String,
    /// Its seats.
    pub seats: u32,
    /// How votes may be given, in the order of the statutes.
    pub ways: Vec<Polling>,
    /// The body that elects.
    pub by: Option<String>,
}

/// The offices of a unit of this kind that are filled by election, in the order of protocol.
pub fn electives(statutes: &Statutes, kind: &str) -> Vec<Elective> {
    statutes
        .offices_of(kind)
        .filter_map(|office| {
            let (law, rule) = crate::model::Law::of(statutes, &office.id)?;
            (law.is_countable() && !rule.ways().is_empty()).then(|| Elective {
                office: office.id.clone(),
                seats: office.seats,
                ways: rule.ways(),
                by: law.by,
            })
        })
        .collect()
}

/// The last moment at which candidatures for the offices of a unit of this kind may close, where all are elected from then on.
pub fn candidatures_close(
    statutes: &Statutes,
    kind: &str,
    opens_at: UtcMicros,
    zone: &TimeZone,
) -> UtcMicros {
    let laws =
        electives(statutes, kind).into_iter().filter_map(|one| crate::model::Law::of(statutes, &one.office));
    laws.map(|(law, _)| law.candidatures_close(opens_at, zone)).min().unwrap_or(opens_at)
}

/// A contest as other rooms see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standings {
    /// The contest.
    pub id: String,
    /// The unit.
    pub unit_id: String,
    /// The office.
    pub office: String,
    /// Seats to fill.
    pub seats: usize,
    /// Where it stands.
    pub state: State,
    /// How votes are given.
    pub polling: Polling,
    /// How many may vote.
    pub electors: u64,
    /// How many have voted in the present round, as far as they were ticked off.
    pub voted: u64,
    /// The persons elected so far, in the order of their election: certain once `state` is certified.
    pub elected: Vec<String>,
    /// Seats without anybody, once there is a result.
    pub vacant: usize,
    /// What has to be done next, and from when on.
    pub next: Option<Next>,
    /// The record of another room that holds it.
    pub held_for: Option<String>,
    /// When it was certified, and the act.
    pub certified: Option<(UtcMicros, i64)>,
}

/// A query of the records of other rooms whose contests somebody contests, each with since when: a condition of those rooms' questions about
/// many records at once, `LEFT JOIN (CONTESTED_SQL) contested ON contested.held_for = …`.
pub const CONTESTED_SQL: &str = "SELECT c.held_for AS held_for, MIN(a.lodged_at) AS since FROM contest_appeal a \
    JOIN contest c ON c.id = a.contest_id WHERE a.decided_at IS NULL AND c.held_for IS NOT NULL \
    AND c.state NOT IN ('certified', 'annulled', 'cancelled') GROUP BY c.held_for";

/// Who has to do the next thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// Whoever holds the election.
    Conductor,
    /// The candidates.
    Candidates,
    /// The voters.
    Voters,
    /// Two tellers.
    Tellers,
    /// The body of appeal.
    Appeals,
    /// The organ that certifies.
    Certifier,
}

/// What is missing next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Next {
    /// What: the message `elections-next-…`.
    pub what: &'static str,
    /// Who.
    pub whose: Whose,
    /// Not before.
    pub from: Option<UtcMicros>,
    /// Late from then on.
    pub until: Option<UtcMicros>,
}

/// The contests of a unit for some of its offices that were opened since an instant, the latest of each office first.
///
/// # Errors
/// The database.
pub async fn of_unit(
    db: &impl ConnectionTrait,
    unit: &Unit,
    offices: &[String],
    since: UtcMicros,
    now: UtcMicros,
) -> Answer<Vec<Standings>> {
    let mut found = Vec::new();
    for office in offices {
        for row in store::active_of_office(db, &unit.id, office).await? {
            if row.created_at >= since {
                found.push(standings(db, &row, now).await?);
            }
        }
    }
    Ok(found)
}

/// One contest; none where there is none.
///
/// # Errors
/// The database.
pub async fn of_contest(db: &impl ConnectionTrait, id: &str, now: UtcMicros) -> Answer<Option<Standings>> {
    match store::contest(db, id).await? {
        Some(row) => Ok(Some(standings(db, &row, now).await?)),
        None => Ok(None),
    }
}

async fn standings(db: &impl ConnectionTrait, row: &contest::Model, now: UtcMicros) -> Answer<Standings> {
    let result = commands::result(row);
    let all = store::candidacies(db, &row.id).await?;
    let elected = result
        .elected
        .iter()
        .filter_map(|number| all.iter().find(|one| one.number.map(i32::unsigned_abs) == Some(*number)))
        .map(|one| one.person_id.clone())
        .collect();
    let open_appeal = store::appeals(db, &row.id).await?.iter().any(|one| one.decided_at.is_none());
    let undecided = all.iter().any(|one| one.standing() == Standing::Proposed);
    Ok(Standings {
        id: row.id.clone(),
        unit_id: row.unit_id.clone(),
        office: row.office.clone(),
        seats: row.places(),
        state: row.state(),
        polling: row.polling(),
        electors: row.electors.unsigned_abs(),
        voted: if row.round == 0 { 0 } else { electors::turnout(db, &row.id, row.round).await? },
        elected,
        vacant: result.vacant,
        next: next(row, open_appeal, undecided, now),
        held_for: row.held_for.clone(),
        certified: row.certified_at.zip(row.act_idx),
    })
}

/// What is missing next, and for whom. Nothing once it is over.
pub fn next(row: &contest::Model, open_appeal: bool, undecided: bool, now: UtcMicros) -> Option<Next> {
    let step = |what, whose, from, until| Some(Next { what, whose, from, until });
    match row.state() {
        _ if open_appeal => step("appeal", Whose::Appeals, None, None),
        State::Nominating if now < row.candidatures_until => {
            step("stand", Whose::Candidates, None, Some(row.candidatures_until))
        }
        State::Nominating if undecided => step("decide", Whose::Conductor, None, None),
        State::Nominating => step("settle", Whose::Conductor, None, Some(row.opens_at)),
        State::Listed => step("open", Whose::Conductor, Some(row.opens_at), Some(row.closes_at)),
        State::Polling if now < row.closes_at => step("vote", Whose::Voters, None, Some(row.closes_at)),
        State::Polling => step("close", Whose::Conductor, None, None),
        State::Counting => step("sheets", Whose::Tellers, None, None),
        State::Lot => step("lot", Whose::Conductor, None, None),
        State::Again => step("round", Whose::Conductor, None, None),
        State::Provisional => step("certify", Whose::Certifier, row.appeals_until, None),
        State::Certified | State::Annulled | State::Cancelled => None,
    }
}

/// The key of a way of voting, for forms of other rooms.
pub fn way_key(way: Polling) -> &'static str {
    way.key()
}

/// Who was elected to an office in a certified contest that a record of another room holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Elected {
    /// The record.
    pub holder: String,
    /// The office.
    pub office: String,
    /// The persons, in the order of their election.
    pub persons: Vec<String>,
}

/// Those elected in the certified contests of some records: two queries, however many they are.
///
/// # Errors
/// The database.
pub async fn elected_for(db: &impl ConnectionTrait, holders: &[String]) -> Answer<Vec<Elected>> {
    use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};

    use crate::store::entity::candidacy;
    let rows = contest::Entity::find()
        .filter(contest::Column::HeldFor.is_in(holders.iter().cloned()))
        .filter(contest::Column::State.eq(State::Certified.word()))
        .all(db)
        .await?;
    let ids: Vec<String> = rows.iter().map(|row| row.id.clone()).collect();
    let all = candidacy::Entity::find().filter(candidacy::Column::ContestId.is_in(ids)).all(db).await?;
    let elected = |row: contest::Model| {
        let person = |number: u32| {
            let stands = |one: &&candidacy::Model| {
                one.contest_id == row.id && one.number.map(i32::unsigned_abs) == Some(number)
            };
            all.iter().find(stands).map(|one| one.person_id.clone())
        };
        let persons = commands::result(&row).elected.into_iter().filter_map(person).collect();
        Elected { holder: row.held_for.clone().unwrap_or_default(), office: row.office.clone(), persons }
    };
    Ok(rows.into_iter().map(elected).collect())
}
