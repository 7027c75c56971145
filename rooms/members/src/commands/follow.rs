//! Following the tree: when a unit was moved, the paths of memberships moved with it, and the index still has the way as it was. Nobody is shown
//! too much meanwhile, since the tables are asked once more; what is not found yet is found after this job.

use rawabit_platform::jobs::JobKind;
use rawabit_platform::ledger::act;
use rawabit_platform::permit::UnitPath;
use rawabit_platform::store::setting;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Fault};
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _};

use crate::store::entity::membership;
use crate::store::index::{self, RULES};
use crate::store::rights::end_of;

/// The kind of job; it runs every few minutes and mostly finds nothing to do.
pub const JOB: JobKind = JobKind {
    name: "members.follow",
    run: |app, _| {
        Box::pin(async move {
            follow(&app).await.map_err(|fault| anyhow::anyhow!("following the tree: {fault:?}"))
        })
    },
};

/// The setting that says up to which act the tree was followed.
const MARK: &str = "members.followed";
/// So many members a transaction: others want to write, too.
const PIECE: u64 = 200;

/// Writes the index anew for the members of units that were moved since the last time; for all of them where it was written by other rules.
///
/// # Errors
/// The database.
pub async fn follow(app: &App) -> Answer<()> {
    let read = app.store.read();
    let (name, rules) = RULES;
    if setting::get(read, name).await?.as_deref() != Some(rules) {
        reindex(app, &UnitPath::root()).await?;
        let work = app.begin_system("members").await?;
        work.set(name, rules).await?;
        work.commit().await?;
    }
    let mark: i64 = setting::get(read, MARK).await?.and_then(|text| text.parse().ok()).unwrap_or(-1);
    let moves = act::Entity::find()
        .filter(act::Column::Kind.eq("unit.moved"))
        .filter(act::Column::Idx.gt(mark))
        .order_by_asc(act::Column::Idx)
        .all(read)
        .await?;
    for moved in moves {
        let written: serde_json::Value = serde_json::from_str(&moved.canonical).map_err(Fault::internal)?;
        let to = written.pointer("/body/to").and_then(serde_json::Value::as_str).unwrap_or_default();
        if !to.is_empty() {
            reindex(app, &UnitPath(to.to_owned())).await?;
        }
        let work = app.begin_system("members").await?;
        work.set(MARK, &moved.idx.to_string()).await?;
        work.commit().await?;
    }
    Ok(())
}

/// Writes the index anew for everybody with a membership in a unit or below it.
///
/// # Errors
/// The database.
pub async fn reindex(app: &App, unit: &UnitPath) -> Answer<()> {
    let mut after = String::new();
    loop {
        let people: Vec<String> = membership::Entity::find()
            .filter(membership::Column::UnitPath.gte(unit.as_str()))
            .filter(membership::Column::UnitPath.lt(end_of(unit)))
            .filter(membership::Column::PersonId.gt(after.as_str()))
            .select_only()
            .column(membership::Column::PersonId)
            .distinct()
            .order_by_asc(membership::Column::PersonId)
            .limit(PIECE)
            .into_tuple()
            .all(app.store.read())
            .await?;
        let Some(last) = people.last().cloned() else { return Ok(()) };
        let work = app.begin_system("members").await?;
        for person in &people {
            index::write(work.tx(), person).await?;
        }
        work.commit().await?;
        after = last;
    }
}
