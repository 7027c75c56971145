//! The contests of a branch's bureau as a renewal needs them: where each stands, and the votes that were counted.

use std::collections::HashMap;

use rawabit_counting::Tally;
use rawabit_elections::face::{self, Elective, Standings, Whose};
use rawabit_elections::model::{State, Votes};
use rawabit_federation::Unit;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Day, UtcMicros};
use rawabit_statutes::Statutes;
use sea_orm::ConnectionTrait;

use crate::model::check::{Election, OnPaper};

/// A candidate with the votes of the last round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Line {
    pub(crate) person: String,
    pub(crate) votes: u64,
    pub(crate) elected: bool,
}

/// One contest with what was counted.
#[derive(Clone, Debug)]
pub(crate) struct Contest {
    pub(crate) standing: Standings,
    /// Papers or hands of the last round: those that express a vote, blank ones, refused ones.
    pub(crate) counted: Option<(u64, u64, u64)>,
    pub(crate) lines: Vec<Line>,
    pub(crate) round: i32,
    pub(crate) by_lot: bool,
    /// The day of a vote that was entered from paper.
    pub(crate) held_on: Option<Day>,
    /// Of such a vote: who stood, and how many the statutes would not have let stand on that day.
    pub(crate) stood: (u32, u32),
    /// When its result was known.
    pub(crate) settled: Option<UtcMicros>,
}

/// What the contests of a renewal are held by: only they count for it, and only its certification certifies them.
pub(crate) fn holder(renewal: &str) -> String {
    format!("renewal:{renewal}")
}

/// The contests that a renewal holds, the latest of each office, in the order of protocol. Those that were called off or declared void are
/// none.
pub(crate) async fn contests(
    app: &App,
    db: &impl ConnectionTrait,
    statutes: &Statutes,
    unit: &Unit,
    renewal: &str,
    since: UtcMicros,
    now: UtcMicros,
) -> Answer<Vec<Contest>> {
    let holder = Some(holder(renewal));
    let offices: Vec<String> =
        face::electives(statutes, &unit.kind).into_iter().map(|one| one.office).collect();
    let found = face::of_unit(db, unit, &offices, since, now).await?;
    let mut contests = Vec::new();
    for office in &offices {
        let live = |one: &&Standings| {
            one.office == *office
                && one.held_for == holder
                && !matches!(one.state, State::Annulled | State::Cancelled)
        };
        if let Some(standing) = found.iter().find(live) {
            contests.push(read(app, db, standing.clone()).await?);
        }
    }
    Ok(contests)
}

async fn read(app: &App, db: &impl ConnectionTrait, standing: Standings) -> Answer<Contest> {
    let mut contest = Contest {
        counted: None,
        lines: Vec::new(),
        round: 0,
        by_lot: false,
        held_on: None,
        stood: (0, 0),
        settled: None,
        standing,
    };
    let Some(row) = rawabit_elections::store::contest(db, &contest.standing.id).await? else {
        return Ok(contest);
    };
    contest.round = row.round;
    contest.settled = row.settled_at;
    contest.held_on = row.held_on;
    if !contest.standing.state.has_result() {
        return Ok(contest);
    }
    let input = rawabit_elections::commands::counting(app, db, &row, row.round, app.default_lang()).await?;
    let Some(input) = input else { return Ok(contest) };
    let counting = input.counting();
    contest.by_lot = counting.seed.is_some();
    let tally = tally(&counting.votes, counting.standers.len());
    contest.counted = Some((tally.expressed, tally.blank, tally.invalid));
    let candidacies = rawabit_elections::store::candidacies(db, &row.id).await?;
    let small = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    if contest.held_on.is_some() {
        let against = candidacies.iter().filter(|one| !one.reasons().is_empty()).count();
        contest.stood = (small(candidacies.len()), small(against));
    }
    let people: HashMap<u32, String> =
        candidacies.into_iter().filter_map(|one| Some((one.number?.unsigned_abs(), one.person_id))).collect();
    for (stander, votes) in counting.standers.iter().zip(tally.votes) {
        let Some(person) = people.get(&stander.number) else { continue };
        let elected = contest.standing.elected.contains(person);
        contest.lines.push(Line { person: person.clone(), votes, elected });
    }
    contest.lines.sort_by_key(|line| (std::cmp::Reverse(line.votes), !line.elected));
    Ok(contest)
}

/// Votes by candidate: of ranked ballots, those that name somebody first.
fn tally(votes: &Votes, standers: usize) -> Tally {
    match votes {
        Votes::Tally(tally) => tally.clone(),
        Votes::Ballots { ballots, blank, invalid } => {
            let mut sums = vec![0_u64; standers];
            let mut expressed = 0_u64;
            for (count, prefs) in ballots.iter() {
                expressed += count;
                if let Some(sum) = prefs.first().and_then(|first| sums.get_mut(first.candidate())) {
                    *sum += count;
                }
            }
            Tally { votes: sums, expressed, blank: *blank, invalid: *invalid }
        }
    }
}

/// What is known of the contests that were entered from paper.
pub(crate) fn on_paper(contests: &[Contest]) -> OnPaper {
    let mut all = OnPaper::default();
    for one in contests.iter().filter(|one| one.held_on.is_some()) {
        all.contests += 1;
        all.stood += one.stood.0;
        all.ineligible += one.stood.1;
    }
    all
}

/// What the rules need of them: `None` while there is no contest at all.
pub(crate) fn election(
    electives: &[Elective],
    contests: &[Contest],
    day: impl Fn(UtcMicros) -> Day,
) -> Option<Election> {
    if contests.is_empty() {
        return None;
    }
    let of = |elective: &Elective| contests.iter().find(|one| one.standing.office == elective.office);
    let all =
        |wanted: &dyn Fn(&Contest) -> bool| electives.iter().all(|elective| of(elective).is_some_and(wanted));
    let papers = |one: &Contest| one.counted.map_or(0, |(good, blank, bad)| good + blank + bad);
    let voters = contests.iter().map(|one| one.standing.voted.max(papers(one))).max().unwrap_or(0);
    let vacant: usize =
        contests.iter().filter(|one| one.standing.state.has_result()).map(|one| one.standing.vacant).sum();
    Some(Election {
        vacant: u32::try_from(vacant).unwrap_or(u32::MAX),
        settled: contests.iter().filter_map(|one| one.settled).max().map(day),
        opened: all(&|_| true),
        counted: all(&|one| one.standing.state.has_result()),
        lot: contests.iter().any(|one| one.standing.state == State::Lot),
        voters: (voters > 0).then(|| u32::try_from(voters).unwrap_or(u32::MAX)),
        appealed: contests
            .iter()
            .any(|one| one.standing.next.is_some_and(|next| next.whose == Whose::Appeals)),
        certified: all(&|one| one.standing.state == State::Certified),
    })
}
