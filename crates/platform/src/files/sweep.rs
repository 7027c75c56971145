//! Removing what nobody owns: files whose transaction never came to its end, uploads that were left, erased files.
//!
//! What has no row goes to `trash/` first and is erased a month later: a database that is not this folder's, or one that
//! was restored from an older backup, must not cost the files.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::bail;
use sea_orm::{ColumnTrait as _, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, QuerySelect as _};

use super::entity;
use crate::clock::UtcMicros;
use crate::jobs::{JobKind, Permanent};
use crate::web::App;

/// What is younger may belong to a transaction under way: a day, in seconds.
const AGE_SECONDS: i64 = 24 * 3600;
/// How long the trash is kept: 30 days, in seconds.
const TRASH_SECONDS: i64 = 30 * AGE_SECONDS;
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
    if !kept.is_empty() && entity::Entity::find().count(app.store.read()).await? == 0 {
        bail!(
            "the database knows no file and {} has {} folders of files: is it the database of this folder? Nothing was swept",
            app.files.root().display(),
            kept.len()
        );
    }
    let mut orphans = 0;
    for batch in kept.chunks(BATCH) {
        let known: BTreeMap<String, bool> = entity::Entity::find()
            .select_only()
            .column(entity::Column::Id)
            .column_as(entity::Column::ErasedAt.is_not_null(), "erased")
            .filter(entity::Column::Id.is_in(batch.iter().map(String::as_str)))
            .into_tuple()
            .all(app.store.read())
            .await?
            .into_iter()
            .collect();
        for id in batch {
            match known.get(id) {
                Some(false) => {}
                // Erased is erased: what was to go does not wait in the trash.
                Some(true) => {
                    drop_folder(app.files.folder(id)).await?;
                    removed += 1;
                }
                None => {
                    throw_away(app, id).await?;
                    orphans += 1;
                }
            }
        }
    }
    let emptied = empty_trash(app).await?;
    if orphans > 0 {
        tracing::warn!(orphans, "files without a row were moved to the trash, which keeps them for 30 days");
    }
    tracing::info!(removed, orphans, emptied, "files swept");
    Ok(())
}

/// Moves a file's folder to the trash, with the instant in its name.
async fn throw_away(app: &App, id: &str) -> anyhow::Result<()> {
    let trash = app.files.root().join("trash");
    tokio::fs::create_dir_all(&trash).await?;
    Ok(tokio::fs::rename(app.files.folder(id), trash.join(format!("{id}.{}", app.now().0))).await?)
}

/// Erases what has lain in the trash for long enough; returns how much.
async fn empty_trash(app: &App) -> anyhow::Result<usize> {
    let before = app.now().plus_seconds(-TRASH_SECONDS).0;
    let trash = app.files.root().join("trash");
    let lying = tokio::task::spawn_blocking(move || entries(&trash)).await??;
    let is_due = |name: &str| {
        name.rsplit_once('.').and_then(|(_, at)| at.parse::<i64>().ok()).is_some_and(|at| at < before)
    };
    let due: Vec<PathBuf> =
        lying.into_iter().filter(|(name, _)| is_due(name)).map(|(_, path)| path).collect();
    let emptied = due.len();
    for path in due {
        drop_folder(path).await?;
    }
    Ok(emptied)
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
