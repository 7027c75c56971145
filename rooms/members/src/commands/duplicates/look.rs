//! The nightly look over the whole registry: who is likely in it twice. The database joins those who share something, one piece of the
//! registry after the other; rules compare them; pairs are written in small transactions. Only members who changed since the last look are
//! compared anew, and once a week all of them.

use std::collections::BTreeSet;

use rawabit_platform::jobs::JobKind;
use rawabit_platform::store::setting;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, UtcMicros};
use serde::{Deserialize, Serialize};

use super::undo::settle;
use crate::model::alike::compare;
use crate::store::duplicates::facts::facts;
use crate::store::duplicates::look::{self as store, Found};

/// The job; it runs every night.
pub const JOB: JobKind = JobKind {
    name: "members.duplicates",
    run: |app, _| {
        Box::pin(async move {
            settle(&app).await.map_err(|fault| anyhow::anyhow!("settling merges: {fault:?}"))?;
            let looked =
                look(&app).await.map_err(|fault| anyhow::anyhow!("looking for duplicates: {fault:?}"))?;
            tracing::info!(compared = looked.compared, new = looked.new, "looked for duplicates");
            Ok(())
        })
    },
};

/// The setting that says when the last look was, and what it found.
pub const MARK: &str = "members.duplicates";
/// Rows whose names are read at once.
const NAMES: u64 = 10_000;
/// Rows that are compared with everybody else at once: many, since PostgreSQL may read a table once for each piece.
const PIECE: u64 = 50_000;
/// Members whose facts are read at once.
const FACTS: usize = 5_000;
/// After so many days, everybody is looked at anew: what was changed past the rules of this room is found then.
const WHOLE_DAYS: i64 = 7;
const DAY: i64 = 24 * 3600;

/// What a look did.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Looked {
    /// When it began, in microseconds.
    pub at: i64,
    /// When everybody was last looked at.
    pub whole_at: i64,
    /// Pairs that were compared.
    pub compared: u64,
    /// Pairs that were found.
    pub found: u64,
    /// Those of them that were not known, or are open again.
    pub new: u64,
    /// Pairs that are none any more.
    pub gone: u64,
}

/// The last look; none: there was none yet.
///
/// # Errors
/// The database does not answer.
pub async fn last(app: &App) -> Answer<Option<Looked>> {
    let text = setting::get(app.store.read(), MARK).await?;
    Ok(text.and_then(|text| serde_json::from_str(&text).ok()))
}

/// Looks.
///
/// # Errors
/// The database.
pub async fn look(app: &App) -> Answer<Looked> {
    let now = app.now();
    let before = last(app).await?.unwrap_or_default();
    let whole = before.whole_at == 0 || now.plus_seconds(-WHOLE_DAYS * DAY) >= UtcMicros(before.whole_at);
    let since = UtcMicros(if whole { i64::MIN } else { before.at });
    let mut looked =
        Looked { at: now.0, whole_at: if whole { now.0 } else { before.whole_at }, ..Looked::default() };
    names(app, since).await?;
    let mut after = i64::MIN;
    while let Some(until) = store::end_of_piece(app.store.read(), since, after, PIECE).await? {
        piece(app, since, (after, until), now, &mut looked).await?;
        after = until;
    }
    let work = app.begin_system("members").await?;
    looked.gone = store::sweep(work.tx(), since, now).await?;
    work.set(MARK, &serde_json::to_string(&looked).map_err(rawabit_platform::Fault::internal)?).await?;
    work.commit().await?;
    Ok(looked)
}

/// Brings the keys of names up to date.
async fn names(app: &App, since: UtcMicros) -> Answer<()> {
    let mut after = i64::MIN;
    loop {
        let piece = store::names(app.store.read(), since, after, NAMES).await?;
        let Some(last) = piece.nos.last() else { return Ok(()) };
        after = *last;
        let work = app.begin_system("members").await?;
        store::keep_names(work.tx(), piece).await?;
        work.commit().await?;
    }
}

/// Compares the members of one piece with everybody else.
async fn piece(
    app: &App,
    since: UtcMicros,
    (after, until): (i64, i64),
    now: UtcMicros,
    looked: &mut Looked,
) -> Answer<()> {
    let db = app.store.read();
    let candidates: Vec<((i64, i64), i64)> =
        store::candidates(db, since, after, until).await?.into_iter().collect();
    for some in candidates.chunks(FACTS) {
        let nos: BTreeSet<i64> = some.iter().flat_map(|((low, high), _)| [*low, *high]).collect();
        let facts = facts(db, nos).await?;
        let mut found = Vec::new();
        for ((low, high), bearers) in some {
            let (Some(one), Some(other)) = (facts.get(low), facts.get(high)) else { continue };
            looked.compared += 1;
            if let Some(finding) = compare(&one.described, &other.described, *bearers) {
                found.push(Found {
                    low: *low,
                    high: *high,
                    low_path: one.unit_path.clone(),
                    high_path: other.unit_path.clone(),
                    finding,
                });
            }
        }
        if found.is_empty() {
            continue;
        }
        looked.found += found.len() as u64;
        let work = app.begin_system("members").await?;
        looked.new += store::keep(work.tx(), found, now).await?;
        work.commit().await?;
    }
    Ok(())
}
