//! The job that publishes what was approved for an hour.

use rawabit_platform::clock::UtcMicros;
use rawabit_platform::jobs::{JobKind, NewJob};
use rawabit_platform::permit::Policy;
use rawabit_platform::web::App;

use crate::commands;

/// Its name.
pub(crate) const DUE: &str = "portal.publish-due";

/// The kinds of jobs of this room.
pub(crate) const JOBS: &[JobKind] = &[JobKind { name: DUE, run: |app, _| Box::pin(publish_due(app)) }];

/// A job for the hour of an article. It publishes whatever is due then, so that it may run twice, or late.
pub(crate) fn publish_at(id: &str, at: UtcMicros) -> NewJob {
    NewJob::new(DUE, &id).unique(format!("{DUE}/{id}/{}", at.0)).at(at)
}

async fn publish_due(app: App) -> anyhow::Result<()> {
    let mut refused = Vec::new();
    for article in commands::publish_due(app.store.read(), app.now()).await? {
        let mut work = app.store.begin(rawabit_platform::store::Author::system("portal")).await?;
        let Some(permit) = Policy::system().permit(&article.unit_path) else { continue };
        let today = app.today();
        match commands::publish(&mut work, &permit, &article.id, Some(article.version), today).await {
            Ok(Ok(())) => work.commit().await?,
            Ok(Err(reason)) => refused.push(format!("{}: {reason}", article.id)),
            // Somebody changed it between the list and here: the next run sees what it is now.
            Err(rawabit_platform::Fault::Stale) => {}
            Err(fault) => refused.push(format!("{}: {fault:?}", article.id)),
        }
    }
    anyhow::ensure!(refused.is_empty(), "not published: {}", refused.join("; "));
    Ok(())
}
