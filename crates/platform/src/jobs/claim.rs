//! Taking jobs and giving them back. Every step is one short transaction; a job belongs to whoever raised its count of
//! attempts last, so that a worker that lost its lease cannot overwrite the one that has it now.

use sea_orm::{ConnectionTrait as _, DbErr, EntityTrait as _, FromQueryResult as _};

use super::{Permanent, entity, state};
use crate::clock::UtcMicros;
use crate::fault::Fault;
use crate::store::Work;
use crate::web::App;

/// Seconds after which a job whose worker said nothing is taken again.
pub(super) const LEASE_SECONDS: i64 = 120;
/// The first delay after a failure, in seconds; each further one is four times as long …
const FIRST_DELAY: i64 = 15;
/// … up to this.
const LONGEST_DELAY: i64 = 6 * 3600;
/// The most of an error that is kept, in characters.
const ERROR_CHARS: usize = 2000;

/// Seconds to wait after the `attempt`-th failure (from 1): 15 s, 1 min, 4 min, 16 min … at most six hours. Eight attempts
/// reach over twelve hours. The same for everybody: a queue of one installation needs no jitter, and a test can tell when.
pub fn delay(attempt: i32) -> i64 {
    let exponent = u32::try_from(attempt.clamp(1, 12) - 1).unwrap_or(0);
    (FIRST_DELAY * 4_i64.pow(exponent)).min(LONGEST_DELAY)
}

/// A job in a worker's hands.
#[derive(Clone, Debug)]
pub(super) struct Claimed {
    pub(super) id: String,
    pub(super) kind: String,
    pub(super) payload: String,
    unique_key: Option<String>,
    attempts: i32,
    max_attempts: i32,
}

/// The instant at which the next job is due, which may be past. Nothing when none waits.
pub(super) async fn next_due(app: &App) -> Result<Option<UtcMicros>, DbErr> {
    let sql = "SELECT MIN(CASE WHEN state = 'running' THEN locked_until ELSE run_at END) AS due FROM job WHERE state IN ('waiting', 'running')";
    let row = app.store.read().query_one_raw(app.store.dialect().statement(sql, [])).await?;
    Ok(row.map(|row| row.try_get::<Option<i64>>("", "due")).transpose()?.flatten().map(UtcMicros))
}

/// Takes up to `most` due jobs, and those whose worker is gone.
pub(super) async fn claim(app: &App, most: usize) -> Result<Vec<Claimed>, Fault> {
    // A look before the lock: an idle worker must not hold up SQLite's one writer.
    if most == 0 || next_due(app).await?.is_none_or(|due| due > app.now()) {
        return Ok(Vec::new());
    }
    let work = app.begin_system("jobs").await?;
    let now = work.now();
    let dialect = app.store.dialect();
    let sql = format!(
        "SELECT * FROM job WHERE (state = 'waiting' AND run_at <= ?) OR (state = 'running' AND locked_until <= ?) ORDER BY run_at, id LIMIT {most}{}",
        dialect.skip_locked()
    );
    let due = entity::Model::find_by_statement(dialect.statement(&sql, [now.0.into(), now.0.into()]))
        .all(work.tx())
        .await?;
    let mut claimed = Vec::with_capacity(due.len());
    for row in due {
        let job = Claimed {
            id: row.id,
            kind: row.kind,
            payload: row.payload,
            unique_key: row.unique_key,
            attempts: row.attempts + 1,
            max_attempts: row.max_attempts,
        };
        if row.attempts >= row.max_attempts {
            bury(&work, &job, row.attempts, "the worker was gone before it could say how this ended").await?;
            continue;
        }
        work.tx()
            .execute_raw(dialect.statement(
                "UPDATE job SET state = 'running', attempts = ?, locked_until = ?, unique_key = NULL WHERE id = ?",
                [job.attempts.into(), now.plus_seconds(LEASE_SECONDS).0.into(), job.id.as_str().into()],
            ))
            .await?;
        claimed.push(job);
    }
    work.commit().await?;
    Ok(claimed)
}

/// Says that the worker still lives.
pub(super) async fn renew(app: &App, job: &Claimed) -> Result<(), Fault> {
    let work = app.begin_system("jobs").await?;
    work.tx()
        .execute_raw(app.store.dialect().statement(
            "UPDATE job SET locked_until = ? WHERE id = ? AND state = 'running' AND attempts = ?",
            [work.now().plus_seconds(LEASE_SECONDS).0.into(), job.id.as_str().into(), job.attempts.into()],
        ))
        .await?;
    Ok(work.commit().await?)
}

/// Writes down how an attempt ended: done, to be tried again, or dead.
pub(super) async fn finish(app: &App, job: &Claimed, outcome: anyhow::Result<()>) -> Result<(), Fault> {
    let work = app.begin_system("jobs").await?;
    let now = work.now();
    let dialect = app.store.dialect();
    match outcome {
        Ok(()) => {
            work.tx()
                .execute_raw(dialect.statement(
                    "UPDATE job SET state = 'done', finished_at = ?, locked_until = NULL, last_error = NULL WHERE id = ? AND state = 'running' AND attempts = ?",
                    [now.0.into(), job.id.as_str().into(), job.attempts.into()],
                ))
                .await?;
        }
        Err(error) => {
            let text = cut(&format!("{error:#}"));
            let hopeless = error.downcast_ref::<Permanent>().is_some() || job.attempts >= job.max_attempts;
            tracing::warn!(
                job = job.id,
                kind = job.kind,
                attempt = job.attempts,
                hopeless,
                error = text,
                "job failed"
            );
            if hopeless {
                bury(&work, job, job.attempts, &text).await?;
            } else {
                let again = now.plus_seconds(delay(job.attempts));
                // The key comes back unless somebody has asked for the same meanwhile.
                work.tx()
                    .execute_raw(dialect.statement(
                        "UPDATE job SET state = 'waiting', run_at = ?, locked_until = NULL, last_error = ?, unique_key = CASE WHEN EXISTS (SELECT 1 FROM job other WHERE other.unique_key = ?) THEN NULL ELSE ? END WHERE id = ? AND state = 'running' AND attempts = ?",
                        [
                            again.0.into(),
                            text.into(),
                            job.unique_key.clone().into(),
                            job.unique_key.clone().into(),
                            job.id.as_str().into(),
                            job.attempts.into(),
                        ],
                    ))
                    .await?;
            }
        }
    }
    Ok(work.commit().await?)
}

/// Gives a job up, and tells the record it was about.
async fn bury(work: &Work, job: &Claimed, attempts: i32, reason: &str) -> Result<(), DbErr> {
    let dialect = crate::store::Dialect::of(work.tx());
    let buried = work
        .tx()
        .execute_raw(dialect.statement(
            "UPDATE job SET state = 'dead', finished_at = ?, locked_until = NULL, unique_key = NULL, last_error = ? WHERE id = ? AND state = 'running' AND attempts = ?",
            [work.now().0.into(), reason.into(), job.id.as_str().into(), attempts.into()],
        ))
        .await?;
    if buried.rows_affected() > 0 && job.kind == crate::mail::SEND {
        crate::mail::gave_up(work, &job.payload, reason).await?;
    }
    Ok(())
}

/// Puts a dead job back; whether there was one.
pub(super) async fn revive(work: &mut Work, id: &str) -> Result<bool, DbErr> {
    let Some(row) = entity::Entity::find_by_id(id.to_owned()).one(work.tx()).await? else { return Ok(false) };
    if row.state != state::DEAD {
        return Ok(false);
    }
    let dialect = crate::store::Dialect::of(work.tx());
    work.tx()
        .execute_raw(dialect.statement(
            "UPDATE job SET state = 'waiting', attempts = 0, run_at = ?, finished_at = NULL WHERE id = ? AND state = 'dead'",
            [work.now().0.into(), id.into()],
        ))
        .await?;
    if row.kind == crate::mail::SEND {
        crate::mail::try_again(work, &row.payload).await?;
    }
    work.wake();
    Ok(true)
}

fn cut(text: &str) -> String {
    // PostgreSQL refuses NUL in text.
    text.replace('\0', "").chars().take(ERROR_CHARS).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delays_grow_and_stay_bounded() {
        let delays: Vec<i64> = (1..=8).map(delay).collect();
        assert_eq!(delays, [15, 60, 240, 960, 3840, 15360, 21600, 21600]);
        assert_eq!(delay(i32::MAX), 21600);
        assert_eq!(delay(0), 15);
    }
}
