//! Driving an import from where it stands to where it waits for somebody, or ends.

use rawabit_ledger::Hash;
use rawabit_ledger::tree::Frontier;
use rawabit_platform::ledger::NewAct;
use rawabit_platform::web::App;
use rawabit_sheets::FileProblem;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _};
use tokio::sync::mpsc;

use super::fresh::Fresh;
use super::reading::{self, Found, Said};
use super::session::{Elsewhere, Session};
use super::sorter::Sorter;
use super::{file, folder, undo, writing};
use crate::model::import::file::kept;
use crate::model::import::{Stage, State};
use crate::store::import::entity::{import, row};
use crate::store::import::notes;

/// Rows of a batch: about a second, so that others come in between. Rows come in the order of names, and numbers, telephones and identities in none:
/// in a smaller batch each of them would have a page of its index written for itself alone.
const BATCH: usize = 8_000;
/// Rows that are made ready at once while a batch is being written, and how many such pieces wait: a whole batch ahead would be in memory twice.
const PIECE: usize = 1_000;
const AHEAD: usize = 4;
/// Reasons that are kept of what was only tried.
const TRIED: u64 = 5_000;

/// Takes an import in hand and drives it on. An import that waits for somebody, or has ended, stays as it is.
///
/// # Errors
/// The database, the disk; the file itself is the import's own trouble and stands in its row.
pub async fn drive(app: &App, id: &str) -> anyhow::Result<()> {
    drive_by(app, id, BATCH).await
}

/// The same in batches of so many rows.
///
/// # Errors
/// Those of [`drive`].
pub async fn drive_by(app: &App, id: &str, batch: usize) -> anyhow::Result<()> {
    let Some(row) = import::Entity::find_by_id(id.to_owned()).one(app.store.read()).await? else {
        return Ok(());
    };
    let state = row.state();
    if !state.is_busy() {
        return Ok(());
    }
    let mut session = Session::new(app, row).await?;
    let done = match state {
        State::Undoing => undo::undo(&mut session).await,
        _ => take(&mut session, batch).await,
    };
    match done {
        Ok(()) => Ok(()),
        // Two hold the same import only where one of them was believed dead: the other one goes on.
        Err(error) if error.is::<Elsewhere>() => Ok(()),
        Err(error) => match error.downcast_ref::<FileProblem>() {
            Some(problem) if session.row.position == 0 => {
                let work = session.begin().await?;
                session.row.problem = Some(kept(problem).to_string());
                session.to(State::Broken, Stage::Reading);
                session.keep(&work).await?;
                work.commit().await?;
                Ok(())
            }
            _ => Err(error),
        },
    }
}

async fn take(session: &mut Session, batch: usize) -> anyhow::Result<()> {
    let (path, sheet) = (file(&session.app, &session.row.id), session.plan.sheet.clone());
    if !path.exists() {
        return Err(FileProblem::Unreadable("the file is gone".to_owned()).into());
    }
    let seen = tokio::task::spawn_blocking({
        let path = path.clone();
        move || reading::look(&path, sheet.as_deref())
    });
    session.headings = seen.await??.headings;
    let trying = session.row.state() == State::Trying;
    if trying && session.row.stage() != Stage::Reading {
        again(session).await?;
    }
    let found = read(session).await?;
    if session.row.stage() == Stage::Reading {
        session.row.read = i64::try_from(found.read).unwrap_or(i64::MAX);
        session.to(session.row.state(), Stage::First);
        let work = session.begin().await?;
        session.keep(&work).await?;
        work.commit().await?;
    }
    if session.row.stage() == Stage::First {
        stage(session, found.first, trying, batch).await?;
        session.to(session.row.state(), Stage::Last);
        let work = session.begin().await?;
        session.keep(&work).await?;
        work.commit().await?;
    }
    stage(session, found.last, trying, batch).await?;
    if trying { ready(session).await } else { finish(session).await }
}

/// Trying keeps no place between batches, since it writes no rows: cut off in the middle, it begins again.
async fn again(session: &mut Session) -> anyhow::Result<()> {
    session.to(State::Trying, Stage::Reading);
    for count in [
        &mut session.row.created,
        &mut session.row.joined,
        &mut session.row.changed,
        &mut session.row.same,
        &mut session.row.suspected,
    ] {
        *count = 0;
    }
    let work = session.begin().await?;
    notes::forget(work.tx(), &session.row.id, None).await?;
    session.keep(&work).await?;
    Ok(work.commit().await?)
}

/// Reads the file. What is wrong with its rows is written down the first time.
async fn read(session: &mut Session) -> anyhow::Result<Found> {
    let first_time = session.row.stage() == Stage::Reading;
    let trying = session.row.state() == State::Trying;
    if first_time {
        let work = session.begin().await?;
        notes::forget(work.tx(), &session.row.id, Some(Stage::Reading)).await?;
        session.row.refused = 0;
        session.row.read = 0;
        session.keep(&work).await?;
        work.commit().await?;
    }
    let (out, mut said) = mpsc::channel(4);
    let reading = tokio::task::spawn_blocking({
        let (path, folder) = (file(&session.app, &session.row.id), folder(&session.app, &session.row.id));
        let (plan, books) = (session.plan.clone(), std::sync::Arc::clone(&session.books));
        move || reading::read_all(&path, folder, &plan, &books, &out)
    });
    let mut kept = 0_u64;
    while let Some(one) = said.recv().await {
        if !first_time {
            continue;
        }
        let mut reasons = Vec::new();
        match one {
            Said::Read(rows) => session.row.read = i64::try_from(rows).unwrap_or(i64::MAX),
            Said::Notes(notes, refused) => {
                session.row.refused += i64::try_from(refused).unwrap_or(i64::MAX);
                if !trying || kept < TRIED {
                    kept += notes.len() as u64;
                    reasons = notes;
                }
            }
        }
        let work = session.begin().await?;
        notes::write(work.tx(), &session.row.id, Stage::Reading, &reasons, &session.plan, &session.headings)
            .await?;
        session.keep(&work).await?;
        work.commit().await?;
    }
    Ok(reading.await??)
}

/// Decides the rows of a stage, from the checkpoint on.
async fn stage(session: &mut Session, rows: Sorter, trying: bool, most: usize) -> anyhow::Result<()> {
    let mark =
        session.row.mark_key.clone().zip(session.row.mark_row.and_then(|line| u32::try_from(line).ok()));
    let workshop = session.workshop();
    let clock = std::sync::Arc::clone(session.app.store.clock());
    let (out, mut made) = mpsc::channel::<Vec<Fresh>>(AHEAD);
    let making = tokio::task::spawn_blocking(move || -> anyhow::Result<()> {
        let mut piece = Vec::with_capacity(PIECE);
        for row in rows.sorted()? {
            let row = row?;
            if mark.as_ref().is_some_and(|(key, line)| row.place() <= (key.as_str(), *line)) {
                continue;
            }
            piece.push(workshop.fresh(row, clock.now()));
            if piece.len() == PIECE && out.blocking_send(std::mem::take(&mut piece)).is_err() {
                // Whoever writes has given up, and says why.
                return Ok(());
            }
        }
        if !piece.is_empty() {
            let _ = out.blocking_send(piece);
        }
        Ok(())
    });
    let mut kept = 0_u64;
    loop {
        let mut batch = Vec::with_capacity(most);
        while batch.len() < most
            && let Some(piece) = made.recv().await
        {
            batch.extend(piece);
        }
        if batch.is_empty() {
            break;
        }
        if trying {
            let reasons = writing::try_batch(session, &batch).await?;
            let work = session.begin().await?;
            if kept < TRIED {
                kept += reasons.len() as u64;
                let stage = session.row.stage();
                notes::write(work.tx(), &session.row.id, stage, &reasons, &session.plan, &session.headings)
                    .await?;
            }
            session.keep(&work).await?;
            work.commit().await?;
        } else {
            writing::write_batch(session, batch).await?;
        }
    }
    making.await?
}

/// What the file would do is known.
async fn ready(session: &mut Session) -> anyhow::Result<()> {
    session.to(State::Ready, Stage::Reading);
    let work = session.begin().await?;
    session.keep(&work).await?;
    Ok(work.commit().await?)
}

/// Everything is taken: the act, with the root over what was.
async fn finish(session: &mut Session) -> anyhow::Result<()> {
    let root = root(session).await?;
    session.to(State::Done, Stage::Last);
    let mut work = session.begin().await?;
    let statutes = session.app.statutes.load_full();
    if session.row.counts().taken() > 0 {
        let mut act =
            NewAct::new("membership.imported", "member_import", &session.row.id, &session.row.unit_path)
                .fact("root", root.to_string())
                .fact("size", session.row.position)
                .private("file", session.row.file_name.as_str())
                .cites(statutes.members.article.as_deref().unwrap_or_default(), &statutes.edition.version);
        for (name, n) in session.facts() {
            act = act.fact(name, n);
        }
        let act = work.act(act).await?;
        session.row.act_idx = i64::try_from(act.index).ok();
    }
    session.row.finished_at = Some(work.now());
    session.keep(&work).await?;
    let counts = session.row.counts();
    let detail = format!(
        "created={} joined={} changed={} same={} suspected={} refused={}",
        counts.created, counts.joined, counts.changed, counts.same, counts.suspected, counts.refused
    );
    work.audit("members.import", ("member_import", &session.row.id), &session.row.unit_path, &detail).await?;
    work.commit().await?;
    let _ = std::fs::remove_dir_all(folder(&session.app, &session.row.id));
    Ok(())
}

/// The root over the rows that were taken, in their order.
async fn root(session: &Session) -> anyhow::Result<Hash> {
    const LEAVES: u64 = 20_000;
    let mut frontier = Frontier::new();
    let mut next = 0_i64;
    loop {
        let leaves: Vec<Vec<u8>> = row::Entity::find()
            .filter(row::Column::ImportId.eq(session.row.id.as_str()))
            .filter(row::Column::Position.gte(next))
            .order_by_asc(row::Column::Position)
            .limit(LEAVES)
            .select_only()
            .column(row::Column::Leaf)
            .into_tuple()
            .all(session.app.store.read())
            .await?;
        for leaf in &leaves {
            let leaf: [u8; 32] = leaf.as_slice().try_into()?;
            frontier.push(Hash(leaf));
        }
        if (leaves.len() as u64) < LEAVES {
            return Ok(frontier.root());
        }
        next += i64::try_from(LEAVES)?;
    }
}
