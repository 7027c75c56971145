//! The worker: takes due jobs, a few at once, and sees each of them to an end.

use std::collections::BTreeMap;
use std::time::Duration;

use tokio::task::JoinSet;

use super::claim::{self, Claimed};
use super::{JobKind, Permanent, schedule};
use crate::fault::Answer;
use crate::web::App;

/// Jobs of one worker at the same time.
const AT_ONCE: usize = 4;
/// The longest sleep: another node may have left a job, and nobody wakes us for that.
const LONGEST_SLEEP: Duration = Duration::from_secs(10);
/// After a fault of the database.
const AFTER_FAULT: Duration = Duration::from_secs(5);
/// How often a running job's lease is renewed: several times in a lease.
const HEARTBEAT: Duration = Duration::from_secs(30);
/// A job that takes longer has hung.
const LONGEST_RUN: Duration = Duration::from_secs(3600);
/// How long jobs under way may take to end when the program stops; their leases bring the rest back.
const GRACE: Duration = Duration::from_secs(20);

/// Runs jobs until `stop` resolves, then lets those under way end. Any number of nodes may do this on one database.
pub async fn run(app: App, stop: impl Future<Output = ()> + Send) {
    let mut stop = std::pin::pin!(stop);
    let mut running = JoinSet::new();
    let mut seen = BTreeMap::new();
    loop {
        let pause = match turn(&app, &mut running, &mut seen).await {
            Ok(pause) => pause,
            Err(fault) => {
                tracing::error!(?fault, "the job worker could not read its queue");
                AFTER_FAULT
            }
        };
        tokio::select! {
            () = &mut stop => break,
            () = app.store.signals().job(), if running.len() < AT_ONCE => {}
            Some(_) = running.join_next() => {}
            () = tokio::time::sleep(pause) => {}
        }
    }
    let all = async { while running.join_next().await.is_some() {} };
    if tokio::time::timeout(GRACE, all).await.is_err() {
        tracing::warn!("some jobs were still running; they are taken up again when their lease ends");
    }
}

/// Asks for scheduled jobs, takes what is due, says how long to sleep.
async fn turn(
    app: &App,
    running: &mut JoinSet<()>,
    seen: &mut BTreeMap<&'static str, i64>,
) -> Answer<Duration> {
    schedule::enqueue(app, seen).await?;
    let free = AT_ONCE - running.len().min(AT_ONCE);
    for job in claim::claim(app, free).await? {
        let app = app.clone();
        running.spawn(async move { attempt(&app, &job).await });
    }
    if running.len() >= AT_ONCE {
        return Ok(LONGEST_SLEEP);
    }
    let wait = claim::next_due(app).await?.map_or(i64::MAX, |due| due.0.saturating_sub(app.now().0));
    // Due again at once means that another node has taken it meanwhile: a breath avoids spinning.
    Ok(Duration::from_micros(wait.max(50_000).unsigned_abs()).min(LONGEST_SLEEP))
}

/// Runs every job that is due, one after the other, until none is left, and says how many; those that fail wait for their
/// next turn. It does not sleep and does not ask for scheduled jobs ([`super::enqueue_due`] does): for tests and for
/// commands that end.
///
/// # Errors
/// The database does not answer. That a job failed is no error here; it stands in its row.
pub async fn run_due_now(app: &App) -> Answer<usize> {
    let mut count = 0;
    while let Some(job) = claim::claim(app, 1).await?.pop() {
        let outcome = perform(app, &job).await;
        claim::finish(app, &job, outcome).await?;
        count += 1;
    }
    Ok(count)
}

async fn attempt(app: &App, job: &Claimed) {
    let outcome = perform(app, job).await;
    if let Err(fault) = claim::finish(app, job, outcome).await {
        tracing::error!(
            ?fault,
            job = job.id,
            "how a job ended could not be written; its lease brings it back"
        );
    }
}

/// Runs one job in a task of its own, so that a panic is a failure and no more.
async fn perform(app: &App, job: &Claimed) -> anyhow::Result<()> {
    let Some(kind) = kind(app, &job.kind) else {
        return Err(Permanent(format!("this program knows no job of the kind {}", job.kind)).into());
    };
    let (its_app, payload) = (app.clone(), job.payload.clone());
    let mut task = tokio::spawn(async move { (kind.run)(its_app, payload).await });
    let mut beats = 0;
    loop {
        tokio::select! {
            ended = &mut task => return match ended {
                Ok(outcome) => outcome,
                Err(error) => Err(anyhow::anyhow!("panicked: {}", panic_text(error))),
            },
            () = tokio::time::sleep(HEARTBEAT) => {
                beats += 1;
                if HEARTBEAT * beats > LONGEST_RUN {
                    task.abort();
                    anyhow::bail!("still running after {} seconds, stopped", LONGEST_RUN.as_secs());
                }
                if let Err(fault) = claim::renew(app, job).await {
                    tracing::warn!(?fault, job = job.id, "a lease could not be renewed");
                }
            }
        }
    }
}

fn panic_text(error: tokio::task::JoinError) -> String {
    match error.try_into_panic() {
        Ok(panic) => panic
            .downcast_ref::<&str>()
            .map(|text| (*text).to_owned())
            .or_else(|| panic.downcast_ref::<String>().cloned())
            .unwrap_or_else(|| "without a message".to_owned()),
        Err(_) => "the task was stopped".to_owned(),
    }
}

/// What runs a kind: of a room, or of the platform.
fn kind(app: &App, name: &str) -> Option<JobKind> {
    app.rooms
        .iter()
        .flat_map(|room| room.jobs)
        .chain(crate::ops::JOBS)
        .find(|kind| kind.name == name)
        .copied()
}
