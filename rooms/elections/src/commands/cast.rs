//! Casting a vote in the application: many at once. Votes that come together are written together, in one transaction; each voter hears
//! "recorded" once it is on disk. Within a batch nothing keeps the order in which they came.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;
use std::time::Duration;

use parking_lot::Mutex;
use rawabit_platform::store::bulk::{Bulk, Kind};
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Fault, UtcMicros, Work};
use rawabit_statutes::{Polling, Secrecy};
use sea_orm::EntityTrait as _;
use tokio::sync::oneshot;

use super::urn::Urn;
use super::{ElectionRefused, poll};
use crate::model::choice::{Choice, widest};
use crate::model::urn::Slip;
use crate::model::{Law, State};
use crate::store::entity::contest;
use crate::store::vote::round;
use crate::store::{self, electors};

/// How long the first of a batch waits for others.
const WINDOW: Duration = Duration::from_millis(15);
/// The most of one batch: its transaction must not be long.
const MOST: usize = 400;

const MARKS: Bulk = Bulk {
    table: "contest_mark",
    columns: &[("contest_id", Kind::Text), ("round", Kind::Int), ("position", Kind::Int)],
};
const NAMED: Bulk = Bulk {
    table: "contest_named_vote",
    columns: &[
        ("contest_id", Kind::Text),
        ("round", Kind::Int),
        ("position", Kind::Int),
        ("choice", Kind::Text),
        ("weight", Kind::Int),
    ],
};

/// A vote on its way. Whoever makes one has checked that the voter is on the roll, or carries the vote of who is, and that the choice is
/// one of this contest.
#[derive(Debug)]
pub struct Cast {
    /// The contest.
    pub contest: String,
    /// Its round.
    pub round: i32,
    /// Whose vote: the place on the roll.
    pub position: i32,
    /// Votes it counts.
    pub weight: i32,
    /// The vote.
    pub choice: Choice,
    /// The random receipt that the voter has.
    pub receipt: String,
}

struct Pending {
    vote: Cast,
    answer: oneshot::Sender<Result<(), ElectionRefused>>,
}

#[derive(Default)]
struct Queue {
    pending: Vec<Pending>,
    running: bool,
}

/// Where votes wait for their batch: one for the whole program, on its shelf.
#[derive(Clone, Default)]
pub struct Casting(Arc<Mutex<Queue>>);

impl std::fmt::Debug for Casting {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Casting").finish_non_exhaustive()
    }
}

/// A run that goes on. However it ends, the next vote begins another; whoever waits when it breaks off hears that it failed.
struct Running {
    casting: Casting,
    /// Ended in order: another run may have begun since, whose votes are not this one's.
    over: bool,
}

impl Running {
    fn of(casting: Casting) -> Self {
        Self { casting, over: false }
    }

    /// The next batch; none once nobody waits: then the run is over, under the same lock.
    fn next(&mut self) -> Option<Vec<Pending>> {
        let mut queue = self.casting.0.lock();
        if queue.pending.is_empty() {
            queue.running = false;
            self.over = true;
            return None;
        }
        let most = MOST.min(queue.pending.len());
        Some(queue.pending.drain(..most).collect())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if !self.over {
            let mut queue = self.casting.0.lock();
            queue.running = false;
            queue.pending.clear();
        }
    }
}

/// Casts a vote. When this answers `Ok`, the vote is on disk, once; when it is refused as [`ElectionRefused::Voted`], the vote of this place
/// was recorded before, from whichever device.
///
/// # Errors
/// [`ElectionRefused`]; the database, in which case nothing was recorded, or it was and asking again says so.
pub async fn cast(app: &App, vote: Cast) -> Answer<Result<(), ElectionRefused>> {
    let casting: Casting = app.shelf()?;
    let (answer, told) = oneshot::channel();
    let lead = {
        let mut queue = casting.0.lock();
        queue.pending.push(Pending { vote, answer });
        !std::mem::replace(&mut queue.running, true)
    };
    if lead {
        // In a task of its own: the voter who happened to be first may close the browser, and the others still wait.
        tokio::spawn(run(app.clone(), Running::of(casting)));
    }
    told.await.map_err(|_| Fault::internal(anyhow::anyhow!("a batch of votes was not written")))
}

async fn run(app: App, mut running: Running) {
    loop {
        tokio::time::sleep(WINDOW).await;
        let Some(batch) = running.next() else { return };
        let mut of_round: BTreeMap<(String, i32), Vec<Pending>> = BTreeMap::new();
        for one in batch {
            of_round.entry((one.vote.contest.clone(), one.vote.round)).or_default().push(one);
        }
        // A transaction for each contest: what is wrong with one is not felt by another.
        for ((contest, round), batch) in of_round {
            match write(&app, &contest, round, &batch).await {
                Ok(answers) => {
                    for (one, answer) in batch.into_iter().zip(answers) {
                        // Who has gone meanwhile hears it when asking again.
                        let _ = one.answer.send(answer);
                    }
                }
                // Dropping the senders tells everybody that it failed.
                Err(fault) => {
                    tracing::error!(?fault, contest, votes = batch.len(), "a batch of votes was not written");
                }
            }
        }
    }
}

/// Whether votes are taken now: the state says so, and the hour has not come yet.
pub fn is_open(contest: &contest::Model, now: UtcMicros) -> bool {
    contest.state() == State::Polling && now < contest.closes_at
}

type Answers = Vec<Result<(), ElectionRefused>>;

/// Writes a batch of one round: one transaction.
async fn write(app: &App, contest: &str, round: i32, batch: &[Pending]) -> Answer<Answers> {
    let all = |refused: ElectionRefused| -> Answers { batch.iter().map(|_| Err(refused.clone())).collect() };
    let work = app.begin_system("elections.cast").await?;
    let Some(row) = store::contest(work.tx(), contest).await? else { return Ok(all(ElectionRefused::State)) };
    if row.state() != State::Polling || row.round != round {
        let late = !matches!(row.state(), State::Nominating | State::Listed);
        return Ok(all(if late { ElectionRefused::TooLate } else { ElectionRefused::TooEarly }));
    }
    if work.now() >= row.closes_at {
        // The first who comes too late closes the poll: a clock that is set back afterwards opens nothing again.
        // Where that cannot be, the vote is too late all the same.
        drop(work);
        if let Err(fault) = poll::close_late(app, contest).await {
            tracing::error!(?fault, contest, "a vote could not be closed at its hour");
        }
        return Ok(all(ElectionRefused::TooLate));
    }
    let answers = record(app, &work, &row, batch).await?;
    work.commit().await?;
    Ok(answers)
}

/// Records the votes of one round: marks in the order of the roll, ballots in that of their random receipts.
async fn record(app: &App, work: &Work, row: &contest::Model, batch: &[Pending]) -> Answer<Answers> {
    let round = round::Entity::find_by_id((row.id.clone(), row.round)).one(work.tx()).await?;
    let round = round.ok_or_else(|| Fault::internal(anyhow::anyhow!("a vote without its round")))?;
    let law = row.law()?;
    let by_name = law.secrecy == Secrecy::Open || row.polling() != Polling::Electronic;
    let standing = standing(&round)?;
    let width = widest(&standing, most_names(&law, &round, standing.len()));
    let urn = if by_name { None } else { Urn::of(app, &round, width) };
    if !by_name && urn.is_none() {
        tracing::error!(contest = row.id, "the key of an urn is missing; no vote can be recorded");
        return Ok(batch.iter().map(|_| Err(ElectionRefused::UrnLost)).collect());
    }
    let positions: Vec<i32> = batch.iter().map(|one| one.vote.position).collect();
    let mut seen: HashSet<i32> = electors::marked(work.tx(), &row.id, row.round, &positions).await?;
    let mut taken: Vec<&Cast> = Vec::with_capacity(batch.len());
    let mut answers = Answers::with_capacity(batch.len());
    for Pending { vote, .. } in batch {
        if seen.insert(vote.position) {
            taken.push(vote);
            answers.push(Ok(()));
        } else {
            answers.push(Err(ElectionRefused::Voted));
        }
    }
    if taken.is_empty() {
        return Ok(answers);
    }
    taken.sort_by_key(|vote| vote.position);
    let key = |vote: &Cast| {
        vec![vote.contest.as_str().into(), i64::from(vote.round).into(), i64::from(vote.position).into()]
    };
    MARKS.insert(work.tx(), taken.iter().map(|vote| key(vote)).collect()).await?;
    if let Some(urn) = urn {
        let slips =
            taken.iter().map(|vote| Slip { receipt: vote.receipt.clone(), choice: vote.choice.text() });
        urn.add(work, slips.collect()).await?;
        return Ok(answers);
    }
    let rows = taken.iter().map(|vote| {
        let mut cells = key(vote);
        cells.extend([vote.choice.text().into(), i64::from(vote.weight).into()]);
        cells
    });
    NAMED.insert(work.tx(), rows.collect()).await?;
    Ok(answers)
}

/// How many names a ballot of a round may have.
pub(crate) fn most_names(law: &Law, round: &round::Model, standing: usize) -> usize {
    law.most_names(usize::try_from(round.seats).unwrap_or(0), standing)
}

/// The numbers that stand on the ballot of a round.
pub(crate) fn standing(round: &round::Model) -> Answer<Vec<u32>> {
    serde_json::from_str(&round.among).map_err(Fault::internal)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn waiting(position: i32) -> (Pending, oneshot::Receiver<Result<(), ElectionRefused>>) {
        let (answer, told) = oneshot::channel();
        let choice = Choice::blank();
        let vote =
            Cast { contest: "c".into(), round: 1, position, weight: 1, choice, receipt: String::new() };
        (Pending { vote, answer }, told)
    }

    #[test]
    fn a_run_that_ended_in_order_leaves_the_votes_of_the_next_one_alone() {
        let casting = Casting::default();
        casting.0.lock().running = true;
        let mut first = Running::of(casting.clone());
        assert!(first.next().is_none(), "nobody waits");
        // Before the first run is gone a vote comes, and begins the second.
        let (vote, mut told) = waiting(1);
        casting.0.lock().pending.push(vote);
        assert!(!std::mem::replace(&mut casting.0.lock().running, true));
        let mut second = Running::of(casting.clone());
        drop(first);
        assert!(casting.0.lock().running, "the second still runs");
        assert_eq!(second.next().map(|batch| batch.len()), Some(1));
        assert!(
            matches!(told.try_recv(), Err(oneshot::error::TryRecvError::Closed)),
            "its batch was dropped here"
        );
    }

    #[test]
    fn a_run_that_breaks_off_tells_whoever_waits() {
        let casting = Casting::default();
        casting.0.lock().running = true;
        let run = Running::of(casting.clone());
        let (vote, mut told) = waiting(1);
        casting.0.lock().pending.push(vote);
        drop(run);
        assert!(matches!(told.try_recv(), Err(oneshot::error::TryRecvError::Closed)));
        assert!(!casting.0.lock().running);
    }
}
