//! What time does to imports by itself.

use std::path::Path;

use rawabit_platform::Fault;
use rawabit_platform::web::App;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};

use super::{UNDO_DAYS, WAIT_DAYS, give_up};
use crate::model::import::State;
use crate::store::import::entity::import;
use crate::store::import::notes;

/// Throws away files that waited too long, and reasons of imports that can no longer be taken back.
pub(super) async fn sweep(app: App) -> anyhow::Result<()> {
    let now = app.now();
    let waiting = [State::Columns.key(), State::Ready.key(), State::Broken.key()];
    let old = import::Entity::find()
        .filter(import::Column::State.is_in(waiting))
        .filter(import::Column::CreatedAt.lt(now.plus_seconds(-WAIT_DAYS * 86_400)))
        .all(app.store.read())
        .await?;
    for row in old {
        let mut work = app.begin_system("imports").await.map_err(|fault| anyhow::anyhow!("{fault:?}"))?;
        match give_up(&app, &mut work, &row.id, row.version).await {
            Ok(()) => work.commit().await?,
            Err(Fault::Stale) => {}
            Err(fault) => anyhow::bail!("{fault:?}"),
        }
    }
    // What was not taken is nobody's record, and has no reason to be kept.
    let work = app.begin_system("imports").await.map_err(|fault| anyhow::anyhow!("{fault:?}"))?;
    notes::forget_before(work.tx(), now.plus_seconds(-UNDO_DAYS * 86_400)).await?;
    work.commit().await?;
    let exports = crate::commands::export::folder(&app);
    Ok(tokio::task::spawn_blocking(move || forget_files(&exports)).await??)
}

/// Removes files that lie in a folder for more than a day: they are given out at once, and left only by a crash.
fn forget_files(folder: &Path) -> std::io::Result<()> {
    let entries = match std::fs::read_dir(folder) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        entries => entries?,
    };
    for entry in entries {
        let entry = entry?;
        let age = entry.metadata()?.modified()?.elapsed().unwrap_or_default();
        if age > std::time::Duration::from_secs(86_400) {
            std::fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}
