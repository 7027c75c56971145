//! Jobs that come by themselves at an interval. Time is cut into slots of the interval; the first node that notes a new
//! slot asks for the job, and the note and the job are one transaction, so that no number of nodes doubles it.

use std::collections::BTreeMap;

use sea_orm::ConnectionTrait as _;

use super::{JobKind, NewJob};
use crate::fault::Answer;
use crate::web::App;

/// Done jobs are kept so long: 14 days, in seconds.
const KEPT_SECONDS: i64 = 14 * 24 * 3600;

/// The kind that removes old done jobs.
pub(crate) const PRUNE: JobKind =
    JobKind { name: "jobs.prune", run: |app, _| Box::pin(async move { prune(&app).await }) };

/// Asks for every scheduled job whose time has come, of the rooms and of the platform.
///
/// # Errors
/// The database does not answer.
pub async fn enqueue_due(app: &App) -> Answer<()> {
    enqueue(app, &mut BTreeMap::new()).await
}

/// The same for a worker, which remembers the slots it has `seen` and so need not read them at every turn.
pub(super) async fn enqueue(app: &App, seen: &mut BTreeMap<&'static str, i64>) -> Answer<()> {
    let kinds: BTreeMap<&'static str, i64> =
        app.rooms.iter().flat_map(|room| room.schedule).chain(crate::ops::SCHEDULE).copied().collect();
    for (kind, seconds) in kinds {
        let slot = app.now().0.div_euclid(seconds.max(1).saturating_mul(1_000_000));
        if seen.get(kind) == Some(&slot) {
            continue;
        }
        let name = format!("schedule.{kind}");
        if crate::store::setting::get(app.store.read(), &name).await?.as_deref()
            != Some(slot.to_string().as_str())
        {
            let mut work = app.begin_system("schedule").await?;
            let noted = work
                .tx()
                .execute_raw(app.store.dialect().statement(
                    "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE setting.value <> excluded.value",
                    [name.into(), slot.to_string().into()],
                ))
                .await?;
            if noted.rows_affected() > 0 {
                work.enqueue(NewJob::new(kind, &()).unique(format!("schedule/{kind}"))).await?;
            }
            work.commit().await?;
        }
        seen.insert(kind, slot);
    }
    Ok(())
}

async fn prune(app: &App) -> anyhow::Result<()> {
    let before = app.now().plus_seconds(-KEPT_SECONDS);
    let work = app.store.begin(crate::store::Author::system("jobs")).await?;
    let removed = work
        .tx()
        .execute_raw(
            app.store
                .dialect()
                .statement("DELETE FROM job WHERE state = 'done' AND finished_at < ?", [before.0.into()]),
        )
        .await?;
    crate::accounts::prune(&work).await?;
    crate::web::once::prune(&work).await?;
    work.commit().await?;
    tracing::info!(count = removed.rows_affected(), "old jobs removed");
    Ok(())
}
