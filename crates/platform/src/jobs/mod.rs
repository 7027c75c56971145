//! Jobs: rows written in the transaction of the change that needs them, run by a worker with retries, kept as dead
//! letters when they keep failing.
//!
//! A kind of job is a [`JobKind`] of a room; [`run`] is the worker, and [`run_due_now`] does what is due without waiting,
//! for tests. A job that fails is tried again later and later ([`delay`]); one that never can succeed says so with
//! [`Permanent`]. Times are those of the store's clock, so that a demo in 2018 runs its jobs in 2018.

mod claim;
pub mod office;
mod schedule;
mod worker;

use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ConnectionTrait, DbErr, EntityTrait as _, Set};
use serde::Serialize;

pub use claim::delay;
pub(crate) use schedule::PRUNE;
pub use schedule::enqueue_due;
pub use worker::{run, run_due_now};

use crate::clock::UtcMicros;
use crate::store::bulk::{Bulk, Kind};
use crate::web::App;
use crate::web::app::BoxFuture;

/// The table.
pub mod entity {
    use sea_orm::entity::prelude::*;

    use crate::clock::UtcMicros;

    /// One job.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "job")]
    pub struct Model {
        /// Identifier.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: String,
        /// Which kind runs it.
        pub kind: String,
        /// What it needs, as JSON.
        pub payload: String,
        /// While waiting, no second job has the same key. A job that runs has none: what is asked for while it runs may
        /// be something it has not seen.
        pub unique_key: Option<String>,
        /// `waiting`, `running`, `done`, `dead`.
        pub state: String,
        /// How often it was tried.
        pub attempts: i32,
        /// How often it may be tried.
        pub max_attempts: i32,
        /// Not before.
        pub run_at: UtcMicros,
        /// A worker has it until then; a worker that died loses it.
        pub locked_until: Option<UtcMicros>,
        /// When it was asked for.
        pub created_at: UtcMicros,
        /// When it ended, well or not.
        pub finished_at: Option<UtcMicros>,
        /// What went wrong last.
        pub last_error: Option<String>,
    }

    /// No relations.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// The states of a job.
pub mod state {
    /// Not yet run, or to be tried again.
    pub const WAITING: &str = "waiting";
    /// A worker has it.
    pub const RUNNING: &str = "running";
    /// Done.
    pub const DONE: &str = "done";
    /// Given up: somebody has to look at it.
    pub const DEAD: &str = "dead";
    /// All of them, in the order of a job's life.
    pub const ALL: [&str; 4] = [WAITING, RUNNING, DONE, DEAD];
}

/// An error that trying again cannot mend: a refused address, a broken payload.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct Permanent(pub String);

/// A kind of job and what runs it. Running twice must do no harm: a worker may die after the deed and before the note.
#[derive(Clone, Copy)]
pub struct JobKind {
    /// Its name: `mail.send`.
    pub name: &'static str,
    /// What runs it.
    pub run: fn(App, String) -> BoxFuture<'static, anyhow::Result<()>>,
}

impl std::fmt::Debug for JobKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("JobKind").field("name", &self.name).finish_non_exhaustive()
    }
}

/// A job about to be written.
#[derive(Clone, Debug)]
pub struct NewJob {
    kind: &'static str,
    payload: String,
    unique: Option<String>,
    run_at: Option<UtcMicros>,
    max_attempts: i32,
}

impl NewJob {
    /// A job of a kind with what it needs.
    pub fn new(kind: &'static str, payload: &impl Serialize) -> Self {
        let payload = serde_json::to_string(payload).expect("a payload is plain data");
        Self { kind, payload, unique: None, run_at: None, max_attempts: 8 }
    }

    /// Not twice at the same time.
    #[must_use]
    pub fn unique(mut self, key: impl Into<String>) -> Self {
        self.unique = Some(key.into());
        self
    }

    /// Tried so often at most (8 if nothing is said).
    #[must_use]
    pub fn attempts(mut self, most: i32) -> Self {
        self.max_attempts = most.max(1);
        self
    }

    /// Not before an instant.
    #[must_use]
    pub fn at(mut self, at: UtcMicros) -> Self {
        self.run_at = Some(at);
        self
    }
}

/// Writes many jobs at once, whose keys nobody else can have.
pub(crate) async fn insert_new(
    db: &impl ConnectionTrait,
    now: UtcMicros,
    jobs: Vec<(String, NewJob)>,
) -> Result<(), DbErr> {
    const JOBS: Bulk = Bulk {
        table: "job",
        columns: &[
            ("id", Kind::Text),
            ("kind", Kind::Text),
            ("payload", Kind::Text),
            ("unique_key", Kind::Text),
            ("state", Kind::Text),
            ("attempts", Kind::Int),
            ("max_attempts", Kind::Int),
            ("run_at", Kind::Int),
            ("created_at", Kind::Int),
        ],
    };
    let cells = |(id, job): (String, NewJob)| {
        vec![
            id.into(),
            job.kind.into(),
            job.payload.into(),
            job.unique.into(),
            state::WAITING.into(),
            0_i64.into(),
            i64::from(job.max_attempts).into(),
            job.run_at.unwrap_or(now).0.into(),
            now.0.into(),
        ]
    };
    JOBS.insert(db, jobs.into_iter().map(cells).collect()).await
}

/// Writes the row.
pub(crate) async fn insert(
    db: &impl ConnectionTrait,
    id: String,
    now: UtcMicros,
    job: NewJob,
) -> Result<(), DbErr> {
    let row = entity::ActiveModel {
        id: Set(id),
        kind: Set(job.kind.to_owned()),
        payload: Set(job.payload),
        unique_key: Set(job.unique),
        state: Set(state::WAITING.to_owned()),
        attempts: Set(0),
        max_attempts: Set(job.max_attempts),
        run_at: Set(job.run_at.unwrap_or(now)),
        locked_until: Set(None),
        created_at: Set(now),
        finished_at: Set(None),
        last_error: Set(None),
    };
    // Not `DO NOTHING`: PostgreSQL would pass over a waiting job that a worker is just taking, and what is asked for now
    // would be done by nobody. Writing the row waits for the worker's mark, and then either joins the job or is a new one.
    // What is wanted now does not wait for a job that put itself off.
    let sooner = "CASE WHEN excluded.run_at < job.run_at THEN excluded.run_at ELSE job.run_at END";
    let meet = OnConflict::column(entity::Column::UniqueKey)
        .update_column(entity::Column::UniqueKey)
        .value(entity::Column::RunAt, Expr::cust(sooner))
        .to_owned();
    entity::Entity::insert(row).on_conflict(meet).exec_without_returning(db).await?;
    Ok(())
}
