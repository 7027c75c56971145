//! What runs by itself.

use rawabit_platform::jobs::JobKind;
use rawabit_platform::web::App;
use rawabit_platform::web::app::BoxFuture;

/// Reminds of deadlines.
pub(crate) const REMIND: &str = "meetings.remind";

/// The kinds of jobs of this room.
pub(crate) const JOBS: &[JobKind] = &[JobKind { name: REMIND, run: remind }];

/// Running it twice sends nothing twice: each step of each decision is noted.
fn remind(app: App, _payload: String) -> BoxFuture<'static, anyhow::Result<()>> {
    Box::pin(async move {
        let mut work = app.store.begin(rawabit_platform::store::Author::system("meetings.remind")).await?;
        let reminded = crate::commands::remind(&app, &mut work)
            .await
            .map_err(|fault| anyhow::anyhow!("reminders: {fault:?}"))?;
        work.commit().await?;
        if reminded > 0 {
            tracing::info!(reminded, "decisions somebody was reminded of");
        }
        Ok(())
    })
}
