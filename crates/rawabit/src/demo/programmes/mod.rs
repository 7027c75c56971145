//! The contract programmes of the example: the strategy with the aims that the press release names, in its words; a programme of the
//! leadership; and programmes of the leagues in every state of their life. What they promise and report is invented, and marked so.
//!
//! The real secretary general does nothing here: by the example's statutes his deputy signs and approves for the leadership.

mod branches;
mod contract;
mod deeds;
mod leadership;
mod leagues;
mod reports;
mod strategy;
mod talks;

use anyhow::Context as _;
use rawabit_platform::clock::FixedClock;
use rawabit_platform::web::App;

use super::instant;

/// What the parts of this story need of each other.
pub(super) struct Known {
    strategy: strategy::Strategy,
    leadership: String,
    engineers: String,
    engineers_party: deeds::Party,
    /// The objective of theirs that branches take up.
    engineers_objective: String,
    doctors: String,
    traders: String,
    /// Programmes of two regional branches of the engineers.
    branches: Vec<String>,
}

/// From the strategy's adoption to the end of the summer of 2018: before the rest of the story.
pub(super) async fn begin(app: &App, clock: &FixedClock) -> anyhow::Result<Known> {
    clock.set(instant("2017-11-20T10:00:00Z")?);
    let strategy = strategy::adopt(app).await.context("the strategy")?;
    clock.set(instant("2017-12-04T10:00:00Z")?);
    let leadership = leadership::write(app, clock, &strategy).await.context("the leadership's programme")?;
    let engineers = leagues::engineers(app, clock, &strategy).await.context("the engineers' programme")?;
    let doctors = leagues::doctors(app, clock, &strategy).await.context("the doctors' programme")?;
    let traders = leagues::traders(app, clock, &strategy).await.context("the traders' programme")?;
    let branches = branches::take_up(app, clock, &strategy, &engineers).await.context("branches")?;
    let known = Known {
        strategy,
        leadership,
        engineers: engineers.id,
        engineers_party: engineers.party,
        engineers_objective: engineers.objective,
        doctors,
        traders,
        branches,
    };
    reports::first_quarter(app, clock, &known).await.context("reports on the first quarter")?;
    clock.set(instant("2018-06-11T10:00:00Z")?);
    talks::addendum(app, clock, &known).await.context("the engineers' addendum")?;
    reports::second_quarter(app, clock, &known).await.context("reports on the second quarter")?;
    Ok(known)
}

/// September 2018: one programme is closed, others are talked about.
pub(super) async fn account(app: &App, clock: &FixedClock, known: &Known) -> anyhow::Result<()> {
    clock.set(instant("2018-09-12T10:00:00Z")?);
    reports::close(app, known).await.context("the traders' final account")
}

/// The last week of September 2018.
pub(super) async fn september(app: &App, clock: &FixedClock, known: &Known) -> anyhow::Result<()> {
    talks::under_way(app, clock, &known.strategy).await.context("talks under way")
}

/// The first days of October 2018: what the visitor finds waiting.
pub(super) async fn october(app: &App, clock: &FixedClock, known: &Known) -> anyhow::Result<()> {
    clock.set(instant("2018-10-02T09:00:00Z")?);
    reports::third_quarter(app, clock, known).await.context("reports on the third quarter")?;
    reports::review(app, known).await.context("the doctors' yearly review")
}

/// Writes down how the programmes in force are doing on the day on which the visitor comes.
pub(super) async fn settle(app: &App, known: &Known) -> anyhow::Result<()> {
    let mut ids =
        vec![known.leadership.clone(), known.engineers.clone(), known.doctors.clone(), known.traders.clone()];
    ids.extend(known.branches.iter().cloned());
    deeds::settle(app, &ids).await
}
