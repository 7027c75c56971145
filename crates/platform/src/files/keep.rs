//! Taking a file in: first what takes long, then what is one with the change it belongs to.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, QueryFilter as _, Set};
use sha2::{Digest, Sha256};
use tokio::sync::Semaphore;

use super::kind::{self, Accept};
use super::refused::FileRefused;
use super::{FileStore, Variant, Visibility, entity, picture};
use crate::fault::{Answer, Fault};
use crate::jobs::NewJob;
use crate::kit::upload::Incoming;
use crate::permit::UnitPath;
use crate::store::Work;
use crate::web::App;

/// How many pictures are unpacked at once: each may take hundreds of megabytes.
static SLOTS: Semaphore = Semaphore::const_new(1);

/// The longest name of a file that is kept, in characters.
const NAME_CHARS: usize = 120;

/// What a file is for.
#[derive(Clone, Debug)]
pub struct NewFile {
    /// Kind and identifier of the record it belongs to.
    pub owner: (&'static str, String),
    /// The unit it belongs to.
    pub unit: UnitPath,
    /// Who may fetch it.
    pub visibility: Visibility,
}

/// A folder that goes when nobody wants it any more.
#[derive(Debug)]
struct Folder(PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// A file that was looked at, is good, and waits for the transaction it belongs to. Dropped, it is gone.
#[derive(Debug)]
pub struct Prepared {
    folder: Folder,
    name: String,
    media_type: &'static str,
    size: u64,
    sha256: String,
    pixels: Option<(u32, u32)>,
}

/// A file in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// Its identifier, for `super::url`.
    pub id: String,
    /// Its media type.
    pub media_type: String,
    /// Width and height in pixels, of a picture.
    pub pixels: Option<(u32, u32)>,
}

/// Looks at what was sent: tells its kind by content, makes pictures anew, writes it beside the store. Call it before
/// [`crate::web::Ctx::begin`].
///
/// # Errors
/// Outside: the disk or the machine fails. Inside: the file is not taken, with the message for its field.
pub async fn prepare(app: &App, incoming: Incoming, accept: Accept) -> Answer<Result<Prepared, FileRefused>> {
    let path = match incoming.path() {
        Ok(path) => path.to_owned(),
        Err(refused) => return Ok(Err(refused)),
    };
    let name = incoming.name().to_owned();
    let prepared = look(app, &name, move || std::fs::read(path), accept).await;
    drop(incoming);
    prepared
}

/// The text of a table that was sent (CSV), at most `most` bytes of it, for handlers that read it and keep nothing.
///
/// # Errors
/// As [`prepare`].
pub async fn table_text(incoming: Incoming, most: u64) -> Answer<Result<String, FileRefused>> {
    let path = match incoming.path() {
        Ok(_) if incoming.size() > most => {
            return Ok(Err(FileRefused::TooLarge { size: incoming.size(), limit: most }));
        }
        Ok(path) => path.to_owned(),
        Err(refused) => return Ok(Err(refused)),
    };
    let bytes = tokio::fs::read(path).await.map_err(Fault::internal)?;
    Ok(kind::table(&harmless_name(incoming.name()), bytes))
}

async fn look(
    app: &App,
    name: &str,
    read: impl FnOnce() -> std::io::Result<Vec<u8>> + Send + 'static,
    accept: Accept,
) -> Answer<Result<Prepared, FileRefused>> {
    let _slot = SLOTS.acquire().await.map_err(Fault::internal)?;
    let folder = Folder(app.files.temporary(&app.store.entropy().id(app.now())));
    let name = harmless_name(name);
    let work = move || -> anyhow::Result<Result<Prepared, FileRefused>> {
        let bytes = read()?;
        let made = kind::check(&name, &bytes, accept).and_then(|found| match accept {
            Accept::Image => picture::remake(&bytes, found)
                .map(|made| (made.kind, Some((made.width, made.height)), made.files)),
            Accept::Document | Accept::Table => Ok((found, None, vec![(Variant::Full, bytes)])),
        });
        let (found, pixels, files) = match made {
            Ok(made) => made,
            Err(refused) => return Ok(Err(refused)),
        };
        write_all(&folder.0, &files)?;
        let full = &files[0].1;
        Ok(Ok(Prepared {
            name: renamed(&name, found.extensions()),
            media_type: found.media_type(),
            size: full.len() as u64,
            sha256: hex::encode(Sha256::digest(full)),
            pixels,
            folder,
        }))
    };
    tokio::task::spawn_blocking(work).await.map_err(Fault::internal)?.map_err(Fault::Internal)
}

fn write_all(folder: &Path, files: &[(Variant, Vec<u8>)]) -> std::io::Result<()> {
    std::fs::create_dir_all(folder)?;
    for (variant, bytes) in files {
        let mut file = std::fs::File::create(folder.join(variant.name()))?;
        file.write_all(bytes)?;
        file.sync_all()?;
    }
    std::fs::File::open(folder)?.sync_all()
}

/// Makes a folder with those above it so that they outlast a power cut: each new one is also written down in its parent.
fn make_lasting(folder: &Path) -> std::io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    let Some(parent) = folder.parent().filter(|parent| !parent.as_os_str().is_empty()) else {
        return std::fs::create_dir_all(folder);
    };
    make_lasting(parent)?;
    std::fs::create_dir_all(folder)?;
    std::fs::File::open(parent)?.sync_all()
}

impl Prepared {
    /// Moves the file into its place and writes its row. It stays when the work is committed and goes when it is dropped.
    ///
    /// # Errors
    /// The disk or the database refuses.
    pub async fn keep(self, work: &mut Work, store: &FileStore, file: NewFile) -> Answer<Stored> {
        let id = work.id();
        let place = store.folder(&id);
        let from = self.folder.0.clone();
        let to = place.clone();
        let moved = move || -> std::io::Result<()> {
            let parent = to.parent().expect("a file's folder lies in the store");
            make_lasting(parent)?;
            std::fs::rename(&from, &to)?;
            std::fs::File::open(parent)?.sync_all()
        };
        let undone = place.clone();
        work.on_drop(move || {
            let _ = std::fs::remove_dir_all(&undone);
        });
        tokio::task::spawn_blocking(moved).await.map_err(Fault::internal)?.map_err(Fault::internal)?;
        let side = |n: u32| i32::try_from(n).unwrap_or(i32::MAX);
        entity::ActiveModel {
            id: Set(id.clone()),
            name: Set(self.name.clone()),
            media_type: Set(self.media_type.to_owned()),
            size: Set(i64::try_from(self.size).unwrap_or(i64::MAX)),
            sha256: Set(self.sha256.clone()),
            width: Set(self.pixels.map(|(width, _)| side(width))),
            height: Set(self.pixels.map(|(_, height)| side(height))),
            visibility: Set(file.visibility.name()),
            owner_kind: Set(file.owner.0.to_owned()),
            owner_id: Set(file.owner.1),
            unit_path: Set(file.unit),
            created_at: Set(work.now()),
            erased_at: Set(None),
        }
        .insert(work.tx())
        .await?;
        Ok(Stored { id, media_type: self.media_type.to_owned(), pixels: self.pixels })
    }
}

/// Changes who may fetch a file: the picture of a draft, when it is published.
///
/// # Errors
/// The database refuses; [`Fault::NotFound`] without such a file.
pub async fn set_visibility(work: &Work, id: &str, visibility: Visibility) -> Answer<()> {
    let changed = entity::Entity::update_many()
        .col_expr(entity::Column::Visibility, Expr::value(visibility.name()))
        .filter(entity::Column::Id.eq(id))
        .exec(work.tx())
        .await?;
    if changed.rows_affected == 0 { Err(Fault::NotFound) } else { Ok(()) }
}

/// Erases a file: from the commit on it is not served, and a job removes its bytes. Its row stays, for the record.
///
/// # Errors
/// The database refuses.
pub async fn erase(work: &mut Work, id: &str) -> Answer<()> {
    entity::Entity::update_many()
        .col_expr(entity::Column::ErasedAt, Expr::value(work.now().0))
        .filter(entity::Column::Id.eq(id))
        .filter(entity::Column::ErasedAt.is_null())
        .exec(work.tx())
        .await?;
    work.enqueue(NewJob::new(super::REMOVE.name, &id).unique(format!("{}/{id}", super::REMOVE.name))).await?;
    Ok(())
}

/// A name that is only a name: no folders, no control or direction-changing characters, not too long.
fn harmless_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let hidden = |c: char| {
        c.is_control()
            || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    let clean: String = last.chars().filter(|c| !hidden(*c)).collect();
    let clean = clean.trim().trim_start_matches('.');
    let skip = clean.chars().count().saturating_sub(NAME_CHARS);
    clean.chars().skip(skip).collect()
}

/// The name with the ending that its content has now.
fn renamed(name: &str, endings: &[&str]) -> String {
    let usual = endings.first().copied().unwrap_or("bin");
    match name.rsplit_once('.') {
        Some((_, ending)) if endings.contains(&ending.to_ascii_lowercase().as_str()) => name.to_owned(),
        Some((stem, ending))
            if !stem.is_empty()
                && matches!(ending.to_ascii_lowercase().as_str(), "png" | "webp" | "jpg" | "jpeg") =>
        {
            format!("{stem}.{usual}")
        }
        _ if name.is_empty() => format!("file.{usual}"),
        _ => format!("{name}.{usual}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_only_names() {
        assert_eq!(harmless_name("..\\..\\windows\\evil.exe"), "evil.exe");
        assert_eq!(harmless_name("/etc/passwd"), "passwd");
        assert_eq!(harmless_name("photo\u{202e}gpj.exe\r\n"), "photogpj.exe");
        assert_eq!(harmless_name("...hidden"), "hidden");
        assert_eq!(harmless_name("صورة الأمين العام.jpg"), "صورة الأمين العام.jpg");
        assert_eq!(harmless_name(&"س".repeat(300)).chars().count(), NAME_CHARS);
        assert_eq!(renamed("a.webp", &["jpg", "jpeg"]), "a.jpg");
        assert_eq!(renamed("a.JPEG", &["jpg", "jpeg"]), "a.JPEG");
        assert_eq!(renamed("8.10", &["pdf"]), "8.10.pdf");
        assert_eq!(renamed("", &["png"]), "file.png");
    }
}
