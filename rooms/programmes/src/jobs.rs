//! What runs by itself.

use rawabit_platform::jobs::JobKind;
use rawabit_platform::store::Author;
use rawabit_platform::web::App;
use rawabit_platform::web::app::BoxFuture;

use crate::commands;

/// Reminds of reports that are due and of those that wait, of steps, and of periods that nobody opened; tells of steps that a contract can no longer
/// hold.
pub(crate) const REMIND: &str = "programmes.remind";
/// Writes down how programmes are doing: of a strategy when its calendar changed, of those that a new day says something new about
/// otherwise.
pub(crate) const STANDINGS: &str = "programmes.standings";

/// The kinds of jobs of this room.
pub(crate) const JOBS: &[JobKind] =
    &[JobKind { name: REMIND, run: remind }, JobKind { name: STANDINGS, run: standings }];

/// How often they run: every hour, so that neither waits long for a new day.
pub(crate) const SCHEDULE: &[(&str, i64)] = &[(REMIND, 3600), (STANDINGS, 3600)];

/// Programmes on one transaction: the others need not wait long for theirs.
const PASS: usize = 100;

/// Running it twice sends nothing twice: each step of each reminder is noted.
fn remind(app: App, _payload: String) -> BoxFuture<'static, anyhow::Result<()>> {
    Box::pin(async move {
        let mut reminded = 0;
        // A pass at a time: whoever is in a hurry writes between two.
        loop {
            let mut work = app.store.begin(Author::system(REMIND)).await?;
            let some = commands::remind(&app, &mut work, PASS)
                .await
                .map_err(|fault| anyhow::anyhow!("reminders: {fault:?}"))?;
            work.commit().await?;
            reminded += some;
            if some < PASS {
                break;
            }
        }
        if reminded > 0 {
            tracing::info!(reminded, "reports, steps and periods that somebody was to be reminded of");
        }
        Ok(())
    })
}

fn standings(app: App, payload: String) -> BoxFuture<'static, anyhow::Result<()>> {
    Box::pin(async move {
        let strategy: Option<String> = serde_json::from_str(&payload).unwrap_or_default();
        let fault = |fault| anyhow::anyhow!("standings: {fault:?}");
        let ids = commands::outdated_standings(&app, strategy.as_deref()).await.map_err(fault)?;
        for some in ids.chunks(PASS) {
            let work = app.store.begin(Author::system(STANDINGS)).await?;
            commands::refresh_standings(&app, &work, some).await.map_err(fault)?;
            work.commit().await?;
        }
        Ok(())
    })
}
