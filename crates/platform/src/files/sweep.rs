//! Removing what nobody owns: files whose transaction never came to its end, uploads that were left, erased files.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QuerySelect as _};

use super::entity;
use crate::clock::UtcMicros;
use crate::jobs::{JobKind, Permanent};
use crate::web::App;

/// What is younger may belong to a transaction under way: a day, in seconds.
const AGE_SECONDS: i64 = 24 * 3600;
/// Identifiers asked about at a time.
const BATCH: usize = 500;

/// The kind that sweeps the whole store, daily.
pub(crate) const SWEEP: JobKind =
    JobKind { name: "files.sweep", run: |app, _| Box::pin(async move { sweep(&app).await }) };

/// The kind that removes the bytes of one erased file.
pub(crate) const REMOVE: JobKind = JobKind {
    name: "files.remove",
    run: |app, payload| Box::pin(async move { remove(&app, &payload).await }),
};

async fn remove(app: &App, payload: &str) -> anyhow::Result<()> {
    let id: String = serde_json::from_str(payload).map_err(|error| Permanent(format!("payload: {error}")))?;
    let row = entity::Entity::find_by_id(id.as_str()).one(app.store.read()).await?;
    if row.is_none_or(|row| row.erased_at.is_some()) {
        drop_folder(app.files.folder(&id)).await?;
    }
    Ok(())
}

async fn drop_folder(folder: PathBuf) -> anyhow::Result<()> {
    match tokio::fs::remove_dir_all(&folder).await {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

async fn sweep(app: &App) -> anyhow::Result<()> {
    let root = app.files.root().clone();
    let before = app.now().plus_seconds(-AGE_SECONDS);
    let (left, kept) = tokio::task::spawn_blocking(move || old(&root, before)).await??;
    let mut removed = left.len();
    for path in left {
        // An upload under way is a file, a picture being made is a folder.
        if path.is_dir() { drop_folder(path).await? } else { tokio::fs::remove_file(path).await? }
    }
    for batch in kept.chunks(BATCH) {
        let owned: BTreeSet<String> = entity::Entity::find()
            .select_only()
            .column(entity::Column::Id)
            .filter(entity::Column::Id.is_in(batch.iter().map(String::as_str)))
            .filter(entity::Column::ErasedAt.is_null())
            .into_tuple()
            .all(app.store.read())
            .await?
            .into_iter()
            .collect();
        for id in batch.iter().filter(|id| !owned.contains(*id)) {
            drop_folder(app.files.folder(id)).await?;
            removed += 1;
        }
    }
    tracing::info!(removed, "files swept");
    Ok(())
}

/// What is older than `before`: things left in the temporary folder, and the identifiers of files in their places. The
/// age is in the identifier, so that it is told by the same clock as the rows.
fn old(root: &Path, before: UtcMicros) -> std::io::Result<(Vec<PathBuf>, Vec<String>)> {
    let is_old = |name: &str| born(name).is_some_and(|at| at < before);
    let left = entries(&root.join("tmp"))?
        .into_iter()
        .filter(|(name, _)| is_old(name))
        .map(|(_, path)| path)
        .collect();
    let mut kept = Vec::new();
    for (first, path) in entries(root)? {
        if first.len() != 2 {
            continue;
        }
        for (_, path) in entries(&path)? {
            kept.extend(entries(&path)?.into_iter().map(|(name, _)| name).filter(|name| is_old(name)));
        }
    }
    Ok((left, kept))
}

fn entries(folder: &Path) -> std::io::Result<Vec<(String, PathBuf)>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    std::fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| (entry.file_name().to_string_lossy().into_owned(), entry.path())))
        .collect()
}

/// The instant in a UUID version 7.
fn born(id: &str) -> Option<UtcMicros> {
    let uuid = uuid::Uuid::parse_str(id).ok()?;
    let (seconds, nanos) = uuid.get_timestamp()?.to_unix();
    Some(UtcMicros(i64::try_from(seconds).ok()? * 1_000_000 + i64::from(nanos / 1000)))
}
