//! Reminders: of reports, of steps, and of periods that nobody opened; first to whoever has to do it, higher as the weeks go by. And word of
//! steps that a contract can no longer hold. Each of them once.
//!
//! Each is noted when somebody heard of it. What is late goes up the offices until somebody hears, whoever's turn it is. Where nobody does, since no
//! one with an address holds any of the offices, it is tried again once a day, for as long as it is its turn: a seat that is filled tomorrow
//! hears tomorrow. Whoever holds two of the offices gets one letter, for the lower of them.

mod periods;
mod reports;
mod steps;
mod strays;

use rawabit_platform::permit::UnitPath;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Day, Work};
use sea_orm::ConnectionTrait;

use crate::model::approval::chain;
use crate::model::reminder::Step;
use crate::store::reminders;

/// Reminds of at most `most` things. Returns of how many somebody was reminded, or would have been with an address.
pub(crate) async fn remind(app: &App, work: &mut Work, most: usize) -> Answer<usize> {
    let today = work.now().day(app.formats.zone());
    let mut done = reports::owed(app, work, today, most).await?;
    done += reports::waiting(app, work, today, most - done).await?;
    done += steps::undone(app, work, today, most - done).await?;
    done += periods::unopened(app, work, today, most - done).await?;
    Ok(done + strays::told(app, work, today, most - done).await?)
}

/// The last days of what a reminder of a span is about today.
fn days_of((_, from, to): (Step, i32, i32), today: Day) -> (Day, Day) {
    (today.plus_days(-to), today.plus_days(-from))
}

/// Notes a reminder: that somebody heard of it, else that it was tried today.
async fn settle(work: &Work, subject: &str, name: &str, heard: usize) -> Answer<()> {
    if heard > 0 {
        reminders::note(work.tx(), subject, name, work.now()).await?;
    } else {
        reminders::tried(work.tx(), subject, work.now()).await?;
    }
    Ok(())
}

/// The offices on the way from a unit to the top that approve reports, the nearest first, without those that are told anyway.
async fn above(
    db: &impl ConnectionTrait,
    app: &App,
    unit: &UnitPath,
    told: &[(String, String)],
) -> Answer<Vec<(String, String)>> {
    let way = rawabit_federation::way(db, unit).await?;
    let way: Vec<_> = way.into_iter().map(|unit| (unit.id, unit.kind)).collect();
    let levels = chain(&app.statutes.load(), &way).into_iter().map(|level| (level.office, level.unit));
    Ok(levels.filter(|office| !told.contains(office)).collect())
}
