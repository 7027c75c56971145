//! What runs by itself.

use rawabit_platform::jobs::JobKind;
use rawabit_platform::store::Author;
use rawabit_platform::web::App;
use rawabit_platform::web::app::BoxFuture;

/// Reminds of what comes next for branches.
const REMIND: &str = "renewals.remind";

/// The kinds of jobs of this room.
pub(crate) const JOBS: &[JobKind] = &[JobKind { name: REMIND, run: remind }];

/// How often they run: every hour, so that a new day waits for none, and whoever was not heard yesterday is tried today.
pub(crate) const SCHEDULE: &[(&str, i64)] = &[(REMIND, 3600)];

/// Branches on one transaction: the others need not wait long for theirs.
const PASS: usize = 100;

/// Running it twice sends nothing twice: each step of each reminder is noted.
fn remind(app: App, _payload: String) -> BoxFuture<'static, anyhow::Result<()>> {
    Box::pin(async move {
        let mut reminded = 0;
        // A pass at a time: whoever is in a hurry writes between two.
        loop {
            let mut work = app.store.begin(Author::system(REMIND)).await?;
            let some = crate::commands::remind(&app, &mut work, PASS)
                .await
                .map_err(|fault| anyhow::anyhow!("reminders: {fault:?}"))?;
            work.commit().await?;
            reminded += some;
            if some < PASS {
                break;
            }
        }
        if reminded > 0 {
            tracing::info!(reminded, "branches of which somebody was to be reminded");
        }
        Ok(())
    })
}
