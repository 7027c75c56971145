//! Migrations: plain SQL that both databases read, one file a step.
//!
//! A file may hold sections that only one database reads: from a line `-- sqlite:` or `-- postgres:` to the next
//! `-- both:` (or the end). Types are the portable ones: `TEXT`, `BIGINT`, `INTEGER`, `BOOLEAN`, `{blob}`.

use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, TransactionTrait};
use sha2::{Digest as _, Sha256};
use thiserror::Error;

use super::Store;
use super::dialect::{self, Dialect};

/// One step of the schema.
#[derive(Clone, Copy, Debug)]
pub struct Migration {
    /// Its name for ever: `people/0001_person`. The order of the list is the order of application.
    pub name: &'static str,
    /// The statements.
    pub sql: &'static str,
}

/// Why a database cannot be brought to this program's schema.
#[derive(Debug, Error)]
pub enum MigrateError {
    /// The database has steps that this program does not know: it was written by a newer version.
    #[error("the database was written by a newer version of this program (it has {0:?}); use that version")]
    Newer(String),
    /// A step that was applied reads otherwise now: a migration that has landed is never edited.
    #[error("migration {0} is not the one that made this database; a landed migration must not be edited")]
    Edited(&'static str),
    /// A step failed; nothing of it was kept.
    #[error("migration {name} failed: {source}")]
    Step {
        /// The step.
        name: &'static str,
        /// What the database said.
        source: DbErr,
    },
    /// The list of steps could not be read.
    #[error(transparent)]
    Database(#[from] DbErr),
}

#[derive(FromQueryResult)]
struct Applied {
    name: String,
    sha256: String,
}

/// Whether this program ever made this database: an empty one, or one of another program, is probably a mistyped address.
///
/// # Errors
/// The database does not answer.
pub async fn is_ours(store: &Store) -> Result<bool, DbErr> {
    let dialect = store.dialect();
    let there = match dialect {
        Dialect::Sqlite => "SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'migration'",
        Dialect::Postgres => "SELECT 'migration' AS name WHERE to_regclass('migration') IS NOT NULL",
    };
    if store.read().query_one_raw(dialect.statement(there, [])).await?.is_none() {
        return Ok(false);
    }
    let first = dialect.statement("SELECT name FROM migration LIMIT 1", []);
    Ok(store.read().query_one_raw(first).await?.is_some())
}

/// Brings the database to the schema of `steps`; returns how many were new. Of several nodes that start at once one does
/// it, and the others find it done.
///
/// # Errors
/// See [`MigrateError`]. Each step is one transaction, so a failed one leaves the state before it.
pub async fn migrate(store: &Store, steps: &[Migration]) -> Result<usize, MigrateError> {
    if store.dialect() == Dialect::Sqlite {
        return apply(store, steps).await;
    }
    let guard = store.read().begin().await?;
    dialect::lock(&guard, dialect::MIGRATOR).await?;
    let done = apply(store, steps).await;
    guard.rollback().await?;
    done
}

async fn apply(store: &Store, steps: &[Migration]) -> Result<usize, MigrateError> {
    let dialect = store.dialect();
    store
        .read()
        .execute_unprepared(
            "CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY, sha256 TEXT NOT NULL, applied_at BIGINT NOT NULL)",
        )
        .await?;
    let applied =
        Applied::find_by_statement(dialect.statement("SELECT name, sha256 FROM migration ORDER BY name", []))
            .all(store.read())
            .await?;
    for row in &applied {
        match steps.iter().find(|step| step.name == row.name) {
            None => return Err(MigrateError::Newer(row.name.clone())),
            Some(step) if fingerprint(step) != row.sha256 => return Err(MigrateError::Edited(step.name)),
            Some(_) => {}
        }
    }
    let mut new = 0;
    for step in steps.iter().filter(|step| !applied.iter().any(|row| row.name == step.name)) {
        let apply = async {
            let tx = store.read().begin().await?;
            tx.execute_unprepared(&for_dialect(step.sql, dialect)).await?;
            tx.execute_raw(dialect.statement(
                "INSERT INTO migration (name, sha256, applied_at) VALUES (?, ?, ?)",
                [step.name.into(), fingerprint(step).into(), store.clock().now().0.into()],
            ))
            .await?;
            tx.commit().await
        };
        apply.await.map_err(|source| MigrateError::Step { name: step.name, source })?;
        new += 1;
    }
    Ok(new)
}

/// The SHA-256 of a step's text.
fn fingerprint(step: &Migration) -> String {
    hex::encode(Sha256::digest(step.sql.as_bytes()))
}

/// The part of a migration file that `dialect` reads.
fn for_dialect(sql: &str, dialect: Dialect) -> String {
    let mut out = String::with_capacity(sql.len());
    let mut only = None;
    for line in sql.lines() {
        match line.trim() {
            "-- sqlite:" => only = Some(Dialect::Sqlite),
            "-- postgres:" => only = Some(Dialect::Postgres),
            "-- both:" => only = None,
            text if text.starts_with("--") => {}
            _ if only.is_none_or(|one| one == dialect) => {
                out.push_str(line);
                out.push('\n');
            }
            _ => {}
        }
    }
    let blob = match dialect {
        Dialect::Sqlite => "BLOB",
        Dialect::Postgres => "BYTEA",
    };
    out.replace("{blob}", blob)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_are_read_by_their_database_only() {
        let sql = "CREATE TABLE a (x {blob});\n-- sqlite:\nS;\n-- postgres:\nP;\n-- both:\nB;\n";
        assert_eq!(for_dialect(sql, Dialect::Sqlite), "CREATE TABLE a (x BLOB);\nS;\nB;\n");
        assert_eq!(for_dialect(sql, Dialect::Postgres), "CREATE TABLE a (x BYTEA);\nP;\nB;\n");
    }
}
