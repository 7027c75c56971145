//! Another sealing key: identity numbers and cards that an earlier one sealed are sealed anew, some at a time, and digests with them.

use rawabit_platform::jobs::JobKind;
use rawabit_platform::permit::UnitPath;
use rawabit_platform::sealed::SealError;
use rawabit_platform::store::{Dialect, like_prefix};
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Fault};
use sea_orm::{ConnectionTrait as _, FromQueryResult};

use super::card::CARD;
use crate::IDENTITY;

/// The job; it runs by itself every night, and does nothing where nothing is to be done.
pub const JOB: JobKind = JobKind {
    name: "members.reseal",
    run: |app, _| {
        Box::pin(async move {
            let sealed = reseal(&app).await.map_err(|fault| anyhow::anyhow!("sealing anew: {fault:?}"))?;
            tracing::info!(sealed, "identity numbers and cards were sealed with the present key");
            Ok(())
        })
    },
};

/// Rows of one work: writes of others stand in line meanwhile.
const AT_ONCE: u64 = 500;

/// A column that is sealed.
struct Sealed {
    table: &'static str,
    /// The column that names the record it is sealed for.
    subject: &'static str,
    sealed: &'static str,
    /// The column of its digest.
    digest: Option<&'static str>,
    purpose: &'static str,
}

const COLUMNS: [Sealed; 3] = [
    Sealed {
        table: "member",
        subject: "person_id",
        sealed: "identity_sealed",
        digest: Some("identity_digest"),
        purpose: IDENTITY,
    },
    Sealed {
        table: "application",
        subject: "id",
        sealed: "identity_sealed",
        digest: Some("identity_digest"),
        purpose: IDENTITY,
    },
    Sealed {
        table: "member_card",
        subject: "person_id",
        sealed: "token_sealed",
        digest: None,
        purpose: CARD,
    },
];

#[derive(FromQueryResult)]
struct Row {
    subject: String,
    sealed: String,
}

/// Seals anew what an earlier key sealed; returns how many.
///
/// # Errors
/// The database refuses, or something does not open: the fault names the record and the key, and what was sealed before stays sealed.
pub async fn reseal(app: &App) -> Answer<u64> {
    let mut all = 0;
    for column in COLUMNS {
        let mut after = String::new();
        loop {
            let (done, last) = some(app, &column, &after).await?;
            all += done;
            match last {
                Some(last) => after = last,
                None => break,
            }
        }
    }
    if all > 0 {
        let work = app.begin_system("sealing").await?;
        work.audit("members.reseal", ("setting", "sealing"), &UnitPath::root(), &all.to_string()).await?;
        work.commit().await?;
    }
    Ok(all)
}

/// The next rows in the order of their records; the last of them, where there may be more.
async fn some(app: &App, column: &Sealed, after: &str) -> Answer<(u64, Option<String>)> {
    let Sealed { table, subject, sealed, digest, purpose } = column;
    let work = app.begin_system("sealing").await?;
    let dialect = Dialect::of(work.tx());
    let current = like_prefix(&format!("sealed:1:{}:", app.sealer.key_id()));
    let sql = format!(
        "SELECT {subject} AS subject, {sealed} AS sealed FROM {table} WHERE {sealed} IS NOT NULL \
         AND {sealed} NOT LIKE ? ESCAPE '\\' AND {subject} > ? ORDER BY {subject} LIMIT {AT_ONCE}"
    );
    let rows = Row::find_by_statement(dialect.statement(&sql, [current.into(), after.into()]))
        .all(work.tx())
        .await?;
    let mut done = 0;
    for row in &rows {
        let text =
            app.sealer.open(purpose, &row.subject, &row.sealed).map_err(|error| told(table, row, &error))?;
        let new = app.sealer.seal(work.entropy().as_ref(), purpose, &row.subject, text.as_str());
        let mut values: Vec<sea_orm::Value> = vec![new.into()];
        let mut set = format!("{sealed} = ?");
        if let Some(digest) = digest {
            set.push_str(&format!(", {digest} = ?"));
            values.push(app.sealer.digest(purpose, text.as_str()).into());
        }
        values.extend([row.subject.as_str().into(), row.sealed.as_str().into()]);
        // Somebody may be correcting it: what is there by then is newer.
        let sql = format!("UPDATE {table} SET {set} WHERE {subject} = ? AND {sealed} = ?");
        done += work.tx().execute_raw(dialect.statement(&sql, values)).await?.rows_affected();
    }
    work.commit().await?;
    let more = u64::try_from(rows.len()).unwrap_or(0) == AT_ONCE;
    Ok((done, rows.into_iter().next_back().filter(|_| more).map(|row| row.subject)))
}

fn told(table: &str, row: &Row, error: &SealError) -> Fault {
    Fault::internal(anyhow::anyhow!("{table} {}: {error}", row.subject))
}
