//! The urn of a confidential vote, and its key. See decision 0024.
//!
//! While the vote goes on, ballots lie in boxes that are always the same size; a box is sealed anew, as a whole and with a fresh nonce, with
//! every batch. The key is made of two halves: one lies in the database, sealed; the other in a file of its own in the data folder, which no
//! backup takes along. When the vote is closed both are destroyed, and whatever copies there are of the database, of its log or of its
//! backups can never be opened again, not even with the house's own keys.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use rawabit_platform::jobs::{JobKind, NewJob};
use rawabit_platform::sealed::Sealer;
use rawabit_platform::store::Author;
use rawabit_platform::web::App;
use rawabit_platform::web::app::BoxFuture;
use rawabit_platform::{Answer, Fault, Work};
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, ConnectionTrait, EntityTrait as _, QueryFilter as _,
    QueryOrder as _, Set,
};
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use crate::model::urn::{SLOTS, Slip, pack, unpack};
use crate::store::vote::{round, urn};

const PURPOSE: &str = "elections.urn";

/// Destroys the key of an urn that was opened: written with the closing, so that a crash in between does not spare it.
pub const SHRED: JobKind = JobKind { name: "elections.shred", run: run_shred };

fn subject(contest: &str, round: i32) -> String {
    format!("{contest}/{round}")
}

fn folder(app: &App) -> PathBuf {
    app.config.data_dir.join("urns")
}

fn file(app: &App, contest: &str, round: i32) -> PathBuf {
    folder(app).join(format!("{contest}-{round}.key"))
}

/// What a file whose half was destroyed holds until it is removed.
const GONE: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// By which the half in a file is known, without telling it.
fn mark(text: &str) -> String {
    hex::encode(Sha256::digest(text.as_bytes()))
}

/// Makes the key of an urn: the half in the file is on disk when this returns; the other half comes back sealed, with the mark of the file's.
pub(crate) fn make(app: &App, work: &mut Work, contest: &str, round: i32) -> Answer<(String, String)> {
    let mut halves = Zeroizing::new([0_u8; 64]);
    work.entropy().fill(halves.as_mut_slice());
    let (kept, apart) = halves.split_at(32);
    let folder = folder(app);
    let path = file(app, contest, round);
    let apart = Zeroizing::new(hex::encode(apart));
    write_alone(&folder, &path, &apart).map_err(Fault::internal)?;
    work.on_drop(move || {
        let _ = fs::remove_file(&path);
    });
    let kept = Zeroizing::new(hex::encode(kept));
    let sealed = app.sealer.seal(work.entropy().as_ref(), PURPOSE, &subject(contest, round), &kept);
    Ok((sealed, mark(&apart)))
}

/// Writes a file that only its owner reads, and waits until it is on disk.
fn write_alone(folder: &Path, path: &Path, text: &str) -> std::io::Result<()> {
    fs::create_dir_all(folder)?;
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    fs::File::open(folder)?.sync_all()
}

/// The key, while both halves are there.
fn key(app: &App, row: &round::Model) -> Option<Sealer> {
    let kept = app.sealer.open(PURPOSE, &subject(&row.contest_id, row.round), row.half.as_deref()?).ok()?;
    let apart = Zeroizing::new(fs::read_to_string(file(app, &row.contest_id, row.round)).ok()?);
    let mut whole = Sha256::new();
    whole.update(b"rawabit/urn/1");
    whole.update(hex::decode(kept.as_str()).ok()?);
    whole.update(hex::decode(apart.trim()).ok()?);
    Some(Sealer::from_key(whole.finalize().into()))
}

/// The urn of a round.
pub(crate) struct Urn<'a> {
    app: &'a App,
    key: Sealer,
    row: &'a round::Model,
    width: usize,
}

impl<'a> Urn<'a> {
    /// With its key; none where a half is gone.
    pub(crate) fn of(app: &'a App, row: &'a round::Model, width: usize) -> Option<Self> {
        Some(Self { app, key: key(app, row)?, row, width })
    }

    fn at(&self, shelf: i32) -> String {
        format!("{}/{shelf}", subject(&self.row.contest_id, self.row.round))
    }

    fn opened(&self, row: &urn::Model) -> Answer<Vec<Slip>> {
        let text = self.key.open(PURPOSE, &self.at(row.shelf), &row.sealed).map_err(Fault::internal)?;
        unpack(text.as_str(), self.width)
            .ok_or_else(|| Fault::internal(anyhow::anyhow!("box {} of an urn is damaged", row.shelf)))
    }

    async fn boxes(&self, db: &impl ConnectionTrait) -> Answer<Vec<urn::Model>> {
        Ok(urn::Entity::find()
            .filter(urn::Column::ContestId.eq(self.row.contest_id.as_str()))
            .filter(urn::Column::Round.eq(self.row.round))
            .order_by_asc(urn::Column::Shelf)
            .all(db)
            .await?)
    }

    async fn put(&self, work: &Work, shelf: i32, slips: &mut [Slip]) -> Answer<()> {
        let text = pack(slips, self.width)
            .ok_or_else(|| Fault::internal(anyhow::anyhow!("a ballot does not fit into its slot")))?;
        let text = Zeroizing::new(text);
        let sealed = self.key.seal(self.app.store.entropy().as_ref(), PURPOSE, &self.at(shelf), &text);
        let row = urn::ActiveModel {
            contest_id: Set(self.row.contest_id.clone()),
            round: Set(self.row.round),
            shelf: Set(shelf),
            sealed: Set(sealed),
        };
        let key = [urn::Column::ContestId, urn::Column::Round, urn::Column::Shelf];
        let replace =
            sea_orm::sea_query::OnConflict::columns(key).update_column(urn::Column::Sealed).to_owned();
        urn::Entity::insert(row).on_conflict(replace).exec_without_returning(work.tx()).await?;
        Ok(())
    }

    /// An empty box, before the first ballot.
    pub(crate) async fn begin(&self, work: &Work) -> Answer<()> {
        self.put(work, 0, &mut []).await
    }

    /// Adds slips: the last box is sealed anew, and others begun where it is full.
    pub(crate) async fn add(&self, work: &Work, mut more: Vec<Slip>) -> Answer<()> {
        let last = urn::Entity::find()
            .filter(urn::Column::ContestId.eq(self.row.contest_id.as_str()))
            .filter(urn::Column::Round.eq(self.row.round))
            .order_by_desc(urn::Column::Shelf)
            .one(work.tx())
            .await?;
        let (mut shelf, mut slips) = match &last {
            Some(row) => (row.shelf, self.opened(row)?),
            None => (0, Vec::new()),
        };
        loop {
            let room = SLOTS - slips.len();
            let rest = more.split_off(room.min(more.len()));
            slips.append(&mut more);
            self.put(work, shelf, &mut slips).await?;
            if rest.is_empty() {
                return Ok(());
            }
            (more, slips, shelf) = (rest, Vec::new(), shelf + 1);
        }
    }

    /// Every slip, sorted by its random receipt: nothing is left of the order in which they came.
    pub(crate) async fn empty(&self, db: &impl ConnectionTrait) -> Answer<Vec<Slip>> {
        let mut all = Vec::new();
        for row in self.boxes(db).await? {
            all.extend(self.opened(&row)?);
        }
        all.sort();
        Ok(all)
    }
}

/// Takes the boxes away, and has the key destroyed.
pub(crate) async fn discard(work: &mut Work, contest: &str, round: i32) -> Answer<()> {
    urn::Entity::delete_many()
        .filter(urn::Column::ContestId.eq(contest))
        .filter(urn::Column::Round.eq(round))
        .exec(work.tx())
        .await?;
    let job = NewJob::new(SHRED.name, &(contest, round)).unique(format!("shred/{contest}/{round}"));
    Ok(work.enqueue(job).await?)
}

/// Overwrites a file where it lies. Not truncated before: the file system would give the new bytes another place.
fn overwrite(path: &Path) -> std::io::Result<()> {
    let mut file = fs::OpenOptions::new().write(true).open(path)?;
    file.write_all(GONE.as_bytes())?;
    file.sync_all()
}

/// Destroys the half in this node's file, and records that it was this very half. Doing it twice does no harm: a file that was overwritten
/// before a crash is known by what it holds.
async fn destroy(app: &App, row: &round::Model) -> anyhow::Result<()> {
    let path = file(app, &row.contest_id, row.round);
    let text = match fs::read_to_string(&path) {
        Ok(text) => Zeroizing::new(text),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            anyhow::ensure!(
                row.shredded_at.is_some(),
                "half of the key is not in the data folder of this node"
            );
            return Ok(());
        }
        Err(error) => return Err(error.into()),
    };
    let own = text.as_str() == GONE || row.apart.as_deref() == Some(mark(&text).as_str());
    anyhow::ensure!(own, "the file of the key holds another one");
    overwrite(&path)?;
    if row.shredded_at.is_none() {
        let work = app.store.begin(Author::system("elections.shred")).await?;
        let gone = round::ActiveModel {
            contest_id: Set(row.contest_id.clone()),
            round: Set(row.round),
            shredded_at: Set(Some(work.now())),
            ..Default::default()
        };
        gone.update(work.tx()).await?;
        work.commit().await?;
    }
    fs::remove_file(&path)?;
    fs::File::open(folder(app))?.sync_all()?;
    Ok(())
}

fn run_shred(app: App, payload: String) -> BoxFuture<'static, anyhow::Result<()>> {
    Box::pin(async move {
        let (contest, number): (String, i32) = serde_json::from_str(&payload)?;
        let Some(row) = round::Entity::find_by_id((contest, number)).one(app.store.read()).await? else {
            return Ok(());
        };
        anyhow::ensure!(row.half.is_none(), "the urn was not opened yet");
        destroy(&app, &row).await
    })
}

/// Destroys what this node still has of the keys of urns that are closed; how many. The job that comes with the closing may have run on a node
/// that did not have the file.
///
/// # Errors
/// The folder cannot be read; the database.
pub(crate) async fn sweep(app: &App) -> anyhow::Result<usize> {
    let entries = match fs::read_dir(folder(app)) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(0),
        Err(error) => return Err(error.into()),
    };
    let mut swept = 0;
    for entry in entries {
        let name = entry?.file_name();
        let Some((contest, number)) =
            name.to_str().and_then(|name| name.strip_suffix(".key")?.rsplit_once('-'))
        else {
            continue;
        };
        let Ok(number) = number.parse::<i32>() else { continue };
        let row = round::Entity::find_by_id((contest.to_owned(), number)).one(app.store.read()).await?;
        let Some(row) = row.filter(|row| row.closed_at.is_some() && row.half.is_none()) else { continue };
        match destroy(app, &row).await {
            Ok(()) => swept += 1,
            Err(error) => {
                tracing::error!(%error, contest, round = number, "half of the key of an urn is still there")
            }
        }
    }
    Ok(swept)
}
