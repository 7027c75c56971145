//! Importing members from a file: one engine for the command line and for the wizard.
//!
//! [`begin`] keeps the file in a folder of its own and guesses its columns; [`set_plan`] says what they hold; [`try_out`] finds out what
//! the file would do; [`start`] lets it be done, by the job [`JOB`] or at once by [`drive`]; [`ask_undo`] takes it back as a whole. What is
//! done is done in batches, each one transaction with its checkpoint, so that the house goes on meanwhile and a crash loses nothing: who
//! drives an import takes it up where it stands.

mod files;
pub mod fresh;
pub mod judge;
mod reading;
mod rights;
mod session;
mod sorter;
mod sweep;
mod take;
mod undo;
mod writing;

use std::path::Path;

use rawabit_federation::Unit;
use rawabit_platform::jobs::{JobKind, NewJob};
use rawabit_platform::permit::{Policy, UnitPath};
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Fault, UtcMicros, Work};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, IntoActiveModel as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _, Set,
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

pub use files::digest;
pub(crate) use files::{file, folder, make_folder};
pub use reading::Look;
pub(crate) use rights::{author, policy};
use rights::{grants, run_by};
pub use take::{drive, drive_by};

use crate::model::import::file::kept;
use crate::model::import::headings::{guess, plain};
use crate::model::import::{Field, Plan, Stage, State};
use crate::permissions::KeepMembers;
use crate::store::import::entity::{heading, import};
use crate::store::import::notes;

/// So many days an import can be taken back as a whole.
pub const UNDO_DAYS: i64 = 30;
/// So many days a file waits for a word, before it is thrown away.
const WAIT_DAYS: i64 = 7;

/// The job that drives an import.
pub const JOB: JobKind = JobKind { name: "members.import", run: |app, payload| Box::pin(run(app, payload)) };
/// The job that throws away files nobody asked for again.
pub const SWEEP: JobKind = JobKind { name: "members.imports", run: |app, _| Box::pin(sweep::sweep(app)) };

#[derive(Serialize, Deserialize)]
struct Payload {
    import: String,
}

/// A file about to be kept.
#[derive(Clone, Debug)]
pub struct NewFile<'a> {
    /// Where it lies now.
    pub path: &'a Path,
    /// What it is called.
    pub name: &'a str,
    /// The unit of rows that name none.
    pub unit: Option<&'a Unit>,
    /// Whether the persons are invented.
    pub synthetic: bool,
}

/// Keeps a file, looks at it, and guesses what its columns hold. What is no list is refused, and nothing stays of it.
///
/// # Errors
/// [`Fault::NotFound`] where the policy keeps no members; the disk; the database.
pub async fn begin(
    app: &App,
    work: &mut Work,
    policy: &Policy,
    new: NewFile<'_>,
) -> Answer<Result<String, Value>> {
    let scope = policy.scope::<KeepMembers>();
    let unit_path = match new.unit {
        Some(unit) if scope.contains(&unit.path) => unit.path.clone(),
        Some(_) => return Err(Fault::NotFound),
        None => scope.top().ok_or(Fault::NotFound)?,
    };
    let id = work.id();
    let place = folder(app, &id);
    let (from, to) = (new.path.to_owned(), place.clone());
    let gone = place.clone();
    work.on_drop(move || {
        let _ = std::fs::remove_dir_all(gone);
    });
    let kept_file = tokio::task::spawn_blocking(move || -> anyhow::Result<_> {
        make_folder(&to)?;
        let path = to.join("file");
        std::fs::copy(from, &path)?;
        let (sha256, size) = digest(&path)?;
        Ok((reading::look(&path, None), sha256, size))
    });
    let (look, sha256, size) = kept_file.await.map_err(Fault::internal)??;
    let look = match look {
        Ok(look) => look,
        Err(problem) => return Ok(Err(kept(&problem))),
    };
    let columns = guess(&look.headings, &remembered(work, &unit_path).await?);
    let plan = Plan { columns, synthetic: new.synthetic, ..Plan::default() };
    let author = work.author();
    import::ActiveModel {
        id: Set(id.clone()),
        unit_path: Set(unit_path.clone()),
        unit_id: Set(new.unit.map(|unit| unit.id.clone())),
        grants: Set(grants(policy)),
        file_name: Set(new.name.chars().take(120).collect()),
        sha256: Set(sha256),
        size: Set(i64::try_from(size).unwrap_or(i64::MAX)),
        plan: Set(plan_text(&plan)),
        state: Set(State::Columns.key().to_owned()),
        day: Set(work.now().day(app.formats.zone())),
        read: Set(0),
        created: Set(0),
        joined: Set(0),
        changed: Set(0),
        same: Set(0),
        suspected: Set(0),
        refused: Set(0),
        undone: Set(0),
        stage: Set(Stage::Reading.key().to_owned()),
        mark_key: Set(None),
        mark_row: Set(None),
        position: Set(0),
        problem: Set(None),
        act_idx: Set(None),
        undo_act_idx: Set(None),
        account_id: Set(author.account_id.clone()),
        office: Set(author.office.as_ref().map(ToString::to_string)),
        actor: Set(author.label.clone()),
        created_at: Set(work.now()),
        started_at: Set(None),
        finished_at: Set(None),
        version: Set(1),
    }
    .insert(work.tx())
    .await?;
    work.audit("members.import_file", ("member_import", &id), &unit_path, "").await?;
    Ok(Ok(id))
}

fn plan_text(plan: &Plan) -> String {
    serde_json::to_string(plan).unwrap_or_else(|_| "{}".to_owned())
}

async fn remembered(
    work: &Work,
    unit: &UnitPath,
) -> Answer<std::collections::BTreeMap<String, Option<Field>>> {
    let rows =
        heading::Entity::find().filter(heading::Column::UnitPath.eq(unit.as_str())).all(work.tx()).await?;
    Ok(rows.into_iter().map(|row| (row.heading, row.field.parse().ok())).collect())
}

/// What the file of an import looks like: its sheets, headings and first rows.
///
/// # Errors
/// The disk.
pub async fn look(app: &App, import: &import::Model) -> Answer<Result<Look, Value>> {
    let (path, sheet) = (file(app, &import.id), import.plan().sheet);
    let look = tokio::task::spawn_blocking(move || reading::look(&path, sheet.as_deref()));
    Ok(look.await.map_err(Fault::internal)?.map_err(|problem| kept(&problem)))
}

/// An import in a state, in the version a page was made from.
async fn load(work: &Work, id: &str, version: i64, states: &[State]) -> Answer<import::Model> {
    let row = import::Entity::find_by_id(id.to_owned()).one(work.tx()).await?.ok_or(Fault::NotFound)?;
    if row.version != version || !states.contains(&row.state()) {
        return Err(Fault::Stale);
    }
    Ok(row)
}

/// Chooses another sheet; its columns are guessed anew.
///
/// # Errors
/// [`Fault::Stale`], the disk, the database.
pub async fn set_sheet(
    app: &App,
    work: &mut Work,
    id: &str,
    version: i64,
    sheet: &str,
) -> Answer<Result<(), Value>> {
    let row = load(work, id, version, &[State::Columns, State::Ready, State::Broken]).await?;
    let (path, name) = (file(app, id), sheet.to_owned());
    let look = tokio::task::spawn_blocking(move || reading::look(&path, Some(&name)));
    let look = match look.await.map_err(Fault::internal)? {
        Ok(look) => look,
        Err(problem) => return Ok(Err(kept(&problem))),
    };
    let columns = guess(&look.headings, &remembered(work, &row.unit_path).await?);
    let plan = Plan { sheet: Some(sheet.to_owned()), columns, ..row.plan() };
    keep_plan(work, row, &plan).await?;
    Ok(Ok(()))
}

/// Says what the columns hold; it is remembered for the next file of the unit.
///
/// # Errors
/// [`Fault::Stale`], the database.
pub async fn set_plan(
    work: &mut Work,
    id: &str,
    version: i64,
    plan: &Plan,
    headings: &[String],
) -> Answer<()> {
    let row = load(work, id, version, &[State::Columns, State::Ready, State::Broken]).await?;
    for (text, field) in headings.iter().zip(&plan.columns).filter(|(text, _)| !plain(text).is_empty()) {
        heading::Entity::insert(heading::ActiveModel {
            unit_path: Set(row.unit_path.0.clone()),
            heading: Set(plain(text)),
            field: Set(field.map(Field::key).unwrap_or_default().to_owned()),
        })
        .on_conflict(
            sea_orm::sea_query::OnConflict::columns([heading::Column::UnitPath, heading::Column::Heading])
                .update_column(heading::Column::Field)
                .to_owned(),
        )
        .exec_without_returning(work.tx())
        .await?;
    }
    keep_plan(work, row, plan).await
}

async fn keep_plan(work: &Work, row: import::Model, plan: &Plan) -> Answer<()> {
    notes::forget(work.tx(), &row.id, None).await?;
    let version = row.version;
    let mut changed = afresh(row);
    changed.plan = Set(plan_text(plan));
    changed.state = Set(State::Columns.key().to_owned());
    changed.version = Set(version + 1);
    changed.update(work.tx()).await?;
    Ok(())
}

/// Nothing counted yet.
fn afresh(row: import::Model) -> import::ActiveModel {
    let mut row = row.into_active_model();
    row.problem = Set(None);
    row.read = Set(0);
    row.created = Set(0);
    row.joined = Set(0);
    row.changed = Set(0);
    row.same = Set(0);
    row.suspected = Set(0);
    row.refused = Set(0);
    row.stage = Set(Stage::Reading.key().to_owned());
    row.mark_key = Set(None);
    row.mark_row = Set(None);
    row.position = Set(0);
    row
}

/// Asks what a file would do. Nothing is written into the registry.
///
/// # Errors
/// [`Fault::Stale`], the database.
pub async fn try_out(work: &mut Work, id: &str, version: i64) -> Answer<()> {
    let row = load(work, id, version, &[State::Columns, State::Ready, State::Broken]).await?;
    notes::forget(work.tx(), id, None).await?;
    let mut changed = afresh(row);
    changed.state = Set(State::Trying.key().to_owned());
    changed.version = Set(version + 1);
    changed.update(work.tx()).await?;
    enqueue(work, id).await
}

/// Lets a file be taken, as the plan stands; `taken` are suspected rows that are taken all the same.
///
/// # Errors
/// [`Fault::Stale`], the database.
pub async fn start(
    app: &App,
    work: &mut Work,
    id: &str,
    version: i64,
    plan: &Plan,
    policy: &Policy,
) -> Answer<()> {
    let row = load(work, id, version, &[State::Columns, State::Ready]).await?;
    notes::forget(work.tx(), id, None).await?;
    let unit = row.unit_path.clone();
    let mut changed = afresh(row);
    run_by(&mut changed, work, policy);
    changed.plan = Set(plan_text(plan));
    changed.state = Set(State::Running.key().to_owned());
    changed.day = Set(work.now().day(app.formats.zone()));
    changed.started_at = Set(Some(work.now()));
    changed.version = Set(version + 1);
    changed.update(work.tx()).await?;
    work.audit("members.import_start", ("member_import", id), &unit, "").await?;
    enqueue(work, id).await
}

/// Whether an import can be taken back on this day.
pub fn can_be_undone(import: &import::Model, now: UtcMicros) -> bool {
    let late = import.finished_at.is_none_or(|at| at.plus_seconds(UNDO_DAYS * 86_400) <= now);
    import.state() == State::Done && import.counts().taken() > 0 && !late
}

/// Asks that an import be taken back as a whole.
///
/// # Errors
/// [`Fault::Stale`], the database; [`Fault::Refused`] when the period is over.
pub async fn ask_undo(work: &mut Work, policy: &Policy, id: &str, version: i64) -> Answer<()> {
    let row = load(work, id, version, &[State::Done]).await?;
    if !can_be_undone(&row, work.now()) {
        return Err(Fault::refused("members-import-undo-late"));
    }
    let unit = row.unit_path.clone();
    let position = row.position;
    let mut changed = row.into_active_model();
    run_by(&mut changed, work, policy);
    changed.state = Set(State::Undoing.key().to_owned());
    changed.stage = Set(Stage::Undo.key().to_owned());
    changed.mark_row = Set(Some(position));
    changed.version = Set(version + 1);
    changed.update(work.tx()).await?;
    work.audit("members.import_undo", ("member_import", id), &unit, "").await?;
    enqueue(work, id).await
}

/// Throws a file away of which nothing was taken.
///
/// # Errors
/// [`Fault::Stale`], the database.
pub async fn give_up(app: &App, work: &mut Work, id: &str, version: i64) -> Answer<()> {
    let row = load(work, id, version, &[State::Columns, State::Ready, State::Broken, State::Trying]).await?;
    let unit = row.unit_path.clone();
    let mut changed = row.into_active_model();
    changed.state = Set(State::Dropped.key().to_owned());
    changed.version = Set(version + 1);
    changed.update(work.tx()).await?;
    notes::forget(work.tx(), id, None).await?;
    work.audit("members.import_drop", ("member_import", id), &unit, "").await?;
    let _ = std::fs::remove_dir_all(folder(app, id));
    Ok(())
}

async fn enqueue(work: &mut Work, id: &str) -> Answer<()> {
    let job = NewJob::new(JOB.name, &Payload { import: id.to_owned() }).unique(format!("{}:{id}", JOB.name));
    Ok(work.enqueue(job).await?)
}

async fn run(app: App, payload: String) -> anyhow::Result<()> {
    let payload: Payload = serde_json::from_str(&payload)?;
    drive(&app, &payload.import).await
}

/// An import that was begun with the same file for the same unit and not ended: who runs the command again goes on with it.
///
/// # Errors
/// The database does not answer.
pub async fn unfinished(app: &App, sha256: &str, unit: Option<&str>) -> Answer<Option<import::Model>> {
    let mut which = import::Entity::find()
        .filter(import::Column::Sha256.eq(sha256))
        .filter(import::Column::State.eq(State::Running.key()));
    which = match unit {
        Some(unit) => which.filter(import::Column::UnitId.eq(unit)),
        None => which.filter(import::Column::UnitId.is_null()),
    };
    Ok(which.order_by_desc(import::Column::CreatedAt).limit(1).one(app.store.read()).await?)
}

/// An import, whoever asks: for the command line and for tests.
///
/// # Errors
/// The database does not answer.
pub async fn import(app: &App, id: &str) -> Answer<import::Model> {
    import::Entity::find_by_id(id.to_owned()).one(app.store.read()).await?.ok_or(Fault::NotFound)
}

/// A problem that is no file's: the columns name nobody.
pub fn no_names() -> Value {
    json!({ "code": "no-names" })
}
