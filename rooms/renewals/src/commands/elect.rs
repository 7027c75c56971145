//! Opening the contests of a branch's bureau, in the room of elections: one for each office, all on the renewal's own roll.

use rawabit_elections::ConductElections;
use rawabit_elections::face::{self, ElectionRefused, NewContest};
use rawabit_members::FreezeRoll;
use rawabit_members::store::rolls;
use rawabit_platform::lang::Message;
use rawabit_platform::permit::Permit;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, UtcMicros, Work};
use rawabit_statutes::Polling;

use super::{load, not_now};
use crate::dossier;
use crate::model::Stage;
use crate::tally;

/// How the bureau is to be elected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewElection {
    /// How votes are given.
    pub polling: Polling,
    /// Candidatures are late from then on.
    pub candidatures_until: UtcMicros,
    /// The vote opens.
    pub opens_at: UtcMicros,
    /// The vote closes.
    pub closes_at: UtcMicros,
}

/// Why the contests cannot be opened.
#[derive(Clone, Debug, PartialEq)]
pub enum ElectRefused {
    /// The roll is to be frozen first.
    NoRoll,
    /// Every office has its contest.
    Opened,
    /// As the room of elections says.
    Election(ElectionRefused),
}

impl ElectRefused {
    /// The field it belongs to.
    pub fn field(&self) -> &'static str {
        match self {
            Self::NoRoll | Self::Opened => "",
            Self::Election(refused) => refused.field(),
        }
    }

    /// What to tell.
    pub fn message(&self) -> Message {
        match self {
            Self::NoRoll => "renewals-refused-no-roll".into(),
            Self::Opened => "renewals-refused-contests".into(),
            Self::Election(refused) => refused.message(),
        }
    }
}

/// Opens a contest for every office of the bureau that has none. Returns them.
///
/// # Errors
/// A refusal for the form; `Fault` for a wrong state, a stale version, the database.
pub async fn open_contests(
    app: &App,
    work: &mut Work,
    permits: (&Permit<ConductElections>, &Permit<FreezeRoll>),
    id: &str,
    version: Option<i64>,
    new: NewElection,
) -> Answer<Result<Vec<String>, ElectRefused>> {
    let (_, row) = load(work, permits.0, id, version).await?;
    let dossier = dossier::read(app, work.tx(), row, work.now()).await?;
    if matches!(dossier.stage(), Stage::Waiting | Stage::Transmitted | Stage::Appealed | Stage::Certified) {
        return Err(not_now());
    }
    let Some(roll) = &dossier.row.roll_id else { return Ok(Err(ElectRefused::NoRoll)) };
    let electors: Vec<(String, u32)> = rolls::entries(work.tx(), roll, 0, 1_000_000)
        .await?
        .into_iter()
        .map(|entry| (entry.person_id, 1))
        .collect();
    let missing: Vec<String> = face::electives(&dossier.statutes, &dossier.unit.kind)
        .into_iter()
        .map(|one| one.office)
        .filter(|office| !dossier.contests.iter().any(|one| one.standing.office == *office))
        .collect();
    if missing.is_empty() {
        return Ok(Err(ElectRefused::Opened));
    }
    let mut opened = Vec::new();
    for office in missing {
        let contest = NewContest {
            unit_id: dossier.unit.id.clone(),
            office,
            seats: None,
            polling: new.polling,
            candidatures_until: new.candidatures_until,
            opens_at: new.opens_at,
            closes_at: new.closes_at,
            electors: electors.clone(),
        };
        match face::open(app, work, permits.0, permits.1, contest).await? {
            Ok(contest) => {
                face::hold_for(work, &contest, &tally::holder(id)).await?;
                opened.push(contest);
            }
            Err(refused) => return Ok(Err(ElectRefused::Election(refused))),
        }
    }
    work.audit("renewals.elect", ("renewal", id), &dossier.unit.path, &opened.len().to_string()).await?;
    Ok(Ok(opened))
}
