//! What runs by itself: votes in the application close at their hour.

use rawabit_platform::jobs::JobKind;
use rawabit_platform::web::App;
use rawabit_platform::web::app::BoxFuture;

use crate::commands;

/// Closes votes whose hour has come.
pub(crate) const CLOCK: JobKind = JobKind { name: "elections.clock", run: clock };

fn clock(app: App, _payload: String) -> BoxFuture<'static, anyhow::Result<()>> {
    Box::pin(async move {
        let closed =
            commands::close_due(&app).await.map_err(|fault| anyhow::anyhow!("closing: {fault:?}"))?;
        if closed > 0 {
            tracing::info!(closed, "votes were closed at their hour");
        }
        let swept = commands::sweep(&app).await?;
        if swept > 0 {
            tracing::info!(swept, "keys of closed urns were destroyed");
        }
        Ok(())
    })
}
