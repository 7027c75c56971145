//! The database: one code for SQLite and PostgreSQL.
//!
//! Reads go through [`Store::read`]. Every write is a [`Work`]: one transaction that carries the time, the actor and the
//! request, and into which rows, acts, jobs, mails and audit lines are written together. A [`Work`] that is dropped
//! without [`Work::commit`] leaves no trace.

mod author;
pub mod bulk;
mod dialect;
mod migrate;
pub mod setting;
mod signals;
mod work;

use std::sync::Arc;
use std::time::Duration;

use sea_orm::sqlx::Executor as _;
use sea_orm::{
    ConnectOptions, ConnectionTrait as _, Database, DatabaseConnection, DbBackend, DbErr,
    SqliteTransactionMode, TransactionOptions, TransactionTrait,
};
use tokio::sync::OnceCell;

pub(crate) use author::Actor;
pub use author::{Author, Office};
pub use dialect::{Dialect, like_contains, like_prefix};
pub use migrate::{MigrateError, Migration, is_ours, migrate};
pub use signals::Signals;
pub use work::Work;

use crate::clock::Clock;
use crate::id::Entropy;
use crate::ledger::Signer;

/// The database connections and the ports that a write needs.
#[derive(Clone)]
pub struct Store {
    db: DatabaseConnection,
    clock: Arc<dyn Clock>,
    entropy: Arc<dyn Entropy>,
    signer: Arc<Signer>,
    signals: Arc<Signals>,
    /// Where works of many rows are written, if not like all others.
    bulk: Option<(ConnectOptions, Arc<OnceCell<DatabaseConnection>>)>,
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Store").field("dialect", &self.dialect()).finish_non_exhaustive()
    }
}

/// How many connections read at once. SQLite in WAL mode lets readers pass a writer.
const READERS: u32 = 8;

/// How long a write waits for the one before it.
const PATIENCE: Duration = Duration::from_secs(10);

/// Kilobytes of pages that a connection to SQLite keeps: eight that each hold the whole file are memory for nothing, the system has it.
const CACHE: u32 = 4_000;

/// Kilobytes that the connection keeps on which works of many rows are written. Rows that come in the order of names have numbers and telephones
/// in none: with little memory a page of each index is written for every one of them.
const BULK_CACHE: u32 = 48_000;

/// How long that connection stays when nothing is written on it.
const BULK_IDLE: Duration = Duration::from_secs(30);

impl Store {
    /// Connects to `sqlite:PATH` or `postgres://…`.
    ///
    /// With `create`, an SQLite file is made when it does not exist and its folder does. Only what founds an organisation
    /// says so: elsewhere a mistyped address is an error, not a new empty database somewhere else.
    ///
    /// # Errors
    /// Whatever the database says: no such file, no such host, a refused password.
    pub async fn connect(
        url: &str,
        create: bool,
        clock: Arc<dyn Clock>,
        entropy: Arc<dyn Entropy>,
        signer: Arc<Signer>,
    ) -> Result<Self, DbErr> {
        let mut options = ConnectOptions::new(url.to_owned());
        options.sqlx_logging(false).acquire_timeout(PATIENCE);
        let mut bulk = None;
        if url.starts_with("sqlite:") {
            let mut many = options.clone();
            sqlite(&mut options, create, CACHE);
            if url.contains(":memory:") {
                options.max_connections(1).min_connections(1);
            } else {
                options.max_connections(READERS).min_connections(1);
                sqlite(&mut many, false, BULK_CACHE);
                many.max_connections(1).min_connections(0).idle_timeout(BULK_IDLE);
                bulk = Some((many, Arc::default()));
            }
        } else {
            options.max_connections(16).min_connections(1);
            // Compiling a question takes 10 ms, the first one of a connection 50: more than nearly every question of ours takes.
            // Said on the connection: a pooler between us and the server refuses what it does not know when a connection begins.
            options.map_sqlx_postgres_pool_opts(|pool| {
                pool.after_connect(|connection, _| {
                    Box::pin(async move {
                        connection.execute("SET jit = off").await?;
                        Ok(())
                    })
                })
            });
        }
        let db = Database::connect(options).await?;
        Ok(Self { db, clock, entropy, signer, signals: Arc::default(), bulk })
    }

    /// The connection for reading. It is a pool: two reads may see two states.
    pub fn read(&self) -> &DatabaseConnection {
        &self.db
    }

    /// Which of the two databases this is.
    pub fn dialect(&self) -> Dialect {
        Dialect::of(&self.db)
    }

    /// The clock that writes are dated by.
    pub fn clock(&self) -> &Arc<dyn Clock> {
        &self.clock
    }

    /// The source of identifiers and secrets.
    pub fn entropy(&self) -> &Arc<dyn Entropy> {
        &self.entropy
    }

    /// The signer of ledger checkpoints.
    pub fn signer(&self) -> &Arc<Signer> {
        &self.signer
    }

    /// The same store, signing with another key: after the ledger was handed over ([`crate::ledger::handover`]).
    #[must_use]
    pub fn with_signer(self, signer: Arc<Signer>) -> Self {
        Self { signer, ..self }
    }

    /// What the rest of the program hears after a commit.
    pub fn signals(&self) -> &Arc<Signals> {
        &self.signals
    }

    /// A number that changes when another process on this database commits what public pages show. It may also change
    /// for a moment beside a commit of this process; who asks then forgets too much, never too little.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn foreign_touches(&self) -> Result<i64, DbErr> {
        let own = self.signals.own();
        Ok(setting::touches(&self.db).await? - own)
    }

    /// How many commits, of any process on the database, touched something that pages show: the same number means that nothing they
    /// show has changed.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn touches(&self) -> Result<i64, DbErr> {
        setting::touches(&self.db).await
    }

    /// Begins a write. There is one writer at a time on both databases, so that what a work reads stays true until it
    /// commits: SQLite begins immediately exclusive (a deferred transaction that turns into a write fails at once when
    /// another one writes), PostgreSQL waits for a lock that every work of every node takes first. The price is that works
    /// stand in line, some milliseconds each; reading waits for nobody.
    ///
    /// # Errors
    /// The database does not answer, or another work did not end within [`PATIENCE`].
    pub async fn begin(&self, author: Author) -> Result<Work, DbErr> {
        self.begin_on(&self.db, author).await
    }

    /// Begins a write of thousands of rows: on SQLite on a connection of its own, that keeps more pages in memory.
    ///
    /// # Errors
    /// Those of [`Store::begin`].
    pub async fn begin_bulk(&self, author: Author) -> Result<Work, DbErr> {
        let db = match &self.bulk {
            Some((options, bulk)) => bulk.get_or_try_init(|| Database::connect(options.clone())).await?,
            None => &self.db,
        };
        self.begin_on(db, author).await
    }

    async fn begin_on(&self, db: &DatabaseConnection, author: Author) -> Result<Work, DbErr> {
        let options = TransactionOptions {
            isolation_level: None,
            access_mode: None,
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
        };
        let tx = match db.get_database_backend() {
            DbBackend::Sqlite => db.begin_with_options(options).await?,
            _ => {
                let tx = db.begin().await?;
                let patience = format!("SET LOCAL lock_timeout = {}", PATIENCE.as_millis());
                tx.execute_unprepared(&patience).await?;
                dialect::lock(&tx, dialect::WRITER).await?;
                tx.execute_unprepared("SET LOCAL lock_timeout = DEFAULT").await?;
                tx
            }
        };
        Ok(Work::new(
            tx,
            self.clock.now(),
            author,
            Arc::clone(&self.entropy),
            Arc::clone(&self.signer),
            Arc::clone(&self.signals),
        ))
    }

    /// Closes every connection; used before a database file is moved and at the end of a test.
    pub async fn close(self) {
        if let Some(bulk) = self.bulk.as_ref().and_then(|(_, bulk)| bulk.get()) {
            let _ = bulk.clone().close().await;
        }
        let _ = self.db.close().await;
    }
}

/// How SQLite is opened.
fn sqlite(options: &mut ConnectOptions, create: bool, cache: u32) {
    options.map_sqlx_sqlite_opts(move |sqlite| {
        sqlite
            .create_if_missing(create)
            .pragma("journal_mode", "WAL")
            .pragma("synchronous", "FULL")
            .pragma("cache_size", format!("-{cache}"))
            .pragma("temp_store", "MEMORY")
            .foreign_keys(true)
            .busy_timeout(PATIENCE)
            .statement_cache_capacity(256)
    });
}
