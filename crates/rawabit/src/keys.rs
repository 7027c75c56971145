//! The keys of an installation: made at the first start, kept in the data folder, readable by their owner only.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context as _, bail};
use rawabit_platform::id::Entropy;
use rawabit_platform::ledger::Signer;
use rawabit_platform::ledger::handover::{self, Standing};
use rawabit_platform::sealed::{self, Sealer};
use rawabit_platform::store::Store;

use crate::config::Settings;

/// The key that signs the ledger: read, or made and not yet written. It is written when the database agrees.
pub(crate) struct LedgerKey {
    secret: String,
    path: PathBuf,
    new: bool,
}

impl LedgerKey {
    /// Reads `ledger.key` in the data folder, or makes a key.
    pub(crate) fn find(data: &Path, settings: &Settings, entropy: &dyn Entropy) -> anyhow::Result<Self> {
        let path = data.join("ledger.key");
        if path.exists() {
            let found = Self { secret: read(&path)?.trim().to_owned(), path, new: false };
            found.signer()?;
            return Ok(found);
        }
        let base_url = settings.base_url();
        let host = base_url.split("://").last().unwrap_or("rawabit");
        let name = settings.ledger_name.clone().unwrap_or_else(|| format!("{host}/ledger"));
        let mut seed = [0; 32];
        entropy.fill(&mut seed);
        let secret = Signer::from_seed(&name, &seed)?.to_secret_text();
        Ok(Self { secret, path, new: true })
    }

    /// The signer with this key.
    pub(crate) fn signer(&self) -> anyhow::Result<Signer> {
        Signer::parse(&self.secret).with_context(|| format!("{} is not a key", self.path.display()))
    }

    /// Makes sure that the ledger is signed with this key, registers it in a new database, and writes down a new one. Another key
    /// would end the record for everybody who keeps one of its heads, so it is better not to start. Returns the store with the
    /// key that signs: where the program was stopped while it changed keys, the change is ended here.
    pub(crate) async fn settle(self, store: Store) -> anyhow::Result<Store> {
        let (store, new) = match self.next_of(&store).await? {
            Some(next) => {
                change_file(&self.path, &next)?;
                (store.with_signer(Arc::new(next)), false)
            }
            None => (store, self.new),
        };
        let path = self.path.display();
        let standing = handover::standing(&store).await?;
        if let Standing::Foreign { origin, size } = &standing {
            if new {
                bail!(
                    "{path} is missing: the ledger {origin} in this database, {size} acts, was signed with it. Put it back from the backup"
                );
            }
            bail!(
                "{path} is not the key that signed the ledger {origin} in this database ({size} acts): this is the key of {}. Put \
                 the right one back from the backup, or look at the address of the database",
                store.signer().verifier().name()
            );
        }
        // The file before the registration: a key that the database knows and no disk holds would be lost.
        if new {
            write(&self.path, &self.secret)?;
        }
        let own = store.signer().verifier().to_string();
        let registered = handover::register(&store).await?;
        if registered != own {
            if new {
                std::fs::remove_file(&self.path).with_context(|| format!("removing {path}"))?;
            }
            bail!(
                "this database is signed with the key {registered}, which another node of the organisation made or took over; {path} \
                 would be {own}. Copy the ledger.key of that node's data folder to {path}: all nodes sign with one key"
            );
        }
        if let Standing::Named = standing {
            handover::take_over(&store).await?;
        }
        Ok(store)
    }

    /// The key that the ledger was handed over to, if the program was stopped before it wrote that down in place of the old one.
    async fn next_of(&self, store: &Store) -> anyhow::Result<Option<Signer>> {
        let path = next_path(&self.path);
        if !path.exists() {
            return Ok(None);
        }
        let next =
            Signer::parse(read(&path)?.trim()).with_context(|| format!("{} is not a key", path.display()))?;
        let registered = handover::registered(store.read()).await?;
        Ok(Some(next).filter(|next| registered == Some(next.verifier().to_string())))
    }
}

/// A ledger that was handed over to a new key.
pub(crate) struct Rotated {
    /// The store that signs with the new key.
    pub(crate) store: Store,
    /// The act that names it.
    pub(crate) act: u64,
    /// The file with the key.
    pub(crate) path: PathBuf,
    /// The file with the old key, which nothing needs any more.
    pub(crate) retired: PathBuf,
}

/// Hands the ledger over to a new key of the same name. At every moment one of the files on disk holds the key that the database
/// asks for: the new key is written down before the database learns of it, and put in its place after.
pub(crate) async fn rotate(data: &Path, store: Store) -> anyhow::Result<Rotated> {
    let path = data.join("ledger.key");
    let mut seed = [0; 32];
    store.entropy().fill(&mut seed);
    let next = Signer::from_seed(store.signer().verifier().name(), &seed)?;
    write(&next_path(&path), &next.to_secret_text())?;
    let act = handover::hand_over(&store, next.verifier()).await.context("handing the ledger over")?;
    let retired = change_file(&path, &next)?;
    let store = store.with_signer(Arc::new(next));
    handover::take_over(&store).await.context("signing with the new key")?;
    Ok(Rotated { store, act: act.index, path, retired })
}

/// Where a new key lies until the database has been told of it.
fn next_path(path: &Path) -> PathBuf {
    path.with_file_name("ledger.key.new")
}

/// Puts the new key in the place of the old one, which is kept beside it; returns where.
fn change_file(path: &Path, next: &Signer) -> anyhow::Result<PathBuf> {
    let old = read(path)?;
    let id = Signer::parse(old.trim()).map_or(0, |old| old.verifier().id());
    let retired = path.with_file_name(format!("ledger.key.retired-{id:08x}"));
    write(&retired, &old)?;
    write(path, &next.to_secret_text())?;
    std::fs::remove_file(next_path(path))
        .with_context(|| format!("removing {}", next_path(path).display()))?;
    Ok(retired)
}

/// The file of the keys that seal secrets in the database.
fn sealing_path(data: &Path, settings: &Settings) -> PathBuf {
    settings.sealing_key_file.clone().unwrap_or_else(|| data.join("sealing.key"))
}

/// Puts a new key before those of the sealing key file; from the next start on it seals, and the older ones still open. Returns the file.
pub(crate) fn rotate_sealing(
    data: &Path,
    settings: &Settings,
    entropy: &dyn Entropy,
) -> anyhow::Result<PathBuf> {
    let path = sealing_path(data, settings);
    let old = read(&path)?;
    Sealer::parse(&old).with_context(|| path.display().to_string())?;
    write(&path, &format!("{}{old}", *Sealer::generate(entropy).to_secret_text()))?;
    Ok(path)
}

/// The key that seals secrets in the database. Where the set-up names a file, it must be there; otherwise it is
/// `sealing.key` in the data folder, made for a new database and never for one that was written with another.
pub(crate) async fn sealer(data: &Path, settings: &Settings, store: &Store) -> anyhow::Result<Sealer> {
    let path = sealing_path(data, settings);
    let sealer = if path.exists() {
        Sealer::parse(&read(&path)?).with_context(|| path.display().to_string())?
    } else if settings.sealing_key_file.is_some() {
        bail!(
            "there is no sealing key file {}; put it there, or take its name out of the set-up",
            path.display()
        );
    } else if sealed::is_marked(store).await? {
        bail!(
            "{} is missing: the secrets in this database are sealed with it. Put it back from the backup",
            path.display()
        );
    } else {
        let sealer = Sealer::generate(store.entropy().as_ref());
        write(&path, &sealer.to_secret_text())?;
        sealer
    };
    sealed::settle(store, &sealer).await.with_context(|| path.display().to_string())?;
    Ok(sealer)
}

fn read(path: &Path) -> anyhow::Result<String> {
    std::fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))
}

/// Writes a file that only its owner can read, whole or not at all.
fn write(path: &Path, text: &str) -> anyhow::Result<()> {
    put(path, text.as_bytes(), 0o600)
}

/// Writes a file whole or not at all, so that it outlasts a power cut: under another name first, then renamed.
pub(crate) fn put(path: &Path, bytes: &[u8], mode: u32) -> anyhow::Result<()> {
    use std::io::Write as _;
    let written = || -> std::io::Result<()> {
        let part = path.with_extension("part");
        // What another run left half-written may have been readable by others.
        match std::fs::remove_file(&part) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        {
            use std::os::unix::fs::OpenOptionsExt as _;
            options.mode(mode);
        }
        #[cfg(not(unix))]
        let _ = mode;
        let mut file = options.open(&part)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        std::fs::rename(part, path)?;
        // The name itself is written down only with the folder.
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        std::fs::File::open(folder.unwrap_or(Path::new(".")))?.sync_all()
    };
    written().with_context(|| format!("writing {}", path.display()))
}

#[cfg(test)]
mod tests;
