//! The keys of an installation: made at the first start, kept in the data folder, readable by their owner only.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use rawabit_ledger::Checkpoint;
use rawabit_platform::id::Entropy;
use rawabit_platform::ledger::{self, Signer};
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

    /// Makes sure that the ledger was signed with this key, and writes down a new one. Another key would end the record for
    /// everybody who keeps one of its heads, so it is better not to start.
    pub(crate) async fn settle(&self, store: &Store) -> anyhow::Result<()> {
        let path = self.path.display();
        let signer = self.signer()?;
        if let Some(head) = ledger::read::latest(store.read()).await?
            && Checkpoint::open(&head.note, signer.verifier()).is_err()
        {
            let by = head.note.lines().next().unwrap_or_default();
            if self.new {
                bail!(
                    "{path} is missing: the ledger {by} in this database, {} acts, was signed with it. Put it back from the backup",
                    head.size
                );
            }
            bail!(
                "{path} is not the key that signed the ledger {by} in this database ({} acts): this is the key of {}. Put \
                 the right one back from the backup, or look at the address of the database",
                head.size,
                signer.verifier().name()
            );
        }
        if self.new { write(&self.path, &self.secret) } else { Ok(()) }
    }
}

/// The key that seals secrets in the database. Where the set-up names a file, it must be there; otherwise it is
/// `sealing.key` in the data folder, made for a new database and never for one that was written with another.
pub(crate) async fn sealer(data: &Path, settings: &Settings, store: &Store) -> anyhow::Result<Sealer> {
    let path = settings.sealing_key_file.clone().unwrap_or_else(|| data.join("sealing.key"));
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
mod tests {
    use rawabit_testkit::Setup;

    use super::*;
    use crate::house::rooms;

    #[tokio::test]
    async fn the_sealing_key_is_made_once_and_its_loss_is_told() {
        Setup::new(rooms())
            .on_sqlite(async |house| {
                let data = house.folder.join("keys");
                std::fs::create_dir(&data).expect("a folder");
                let settings = Settings::default();
                let store = &house.app.store;
                let first = sealer(&data, &settings, store).await.expect("made");
                let path = data.join("sealing.key");
                #[cfg(unix)]
                {
                    use std::os::unix::fs::PermissionsExt as _;
                    let mode = std::fs::metadata(&path).expect("a file").permissions().mode();
                    assert_eq!(mode & 0o777, 0o600);
                }
                let again = sealer(&data, &settings, store).await.expect("read");
                assert_eq!(first.key_id(), again.key_id());

                std::fs::remove_file(&path).expect("removed");
                let lost = sealer(&data, &settings, store).await.expect_err("it is lost");
                assert!(format!("{lost:#}").contains("Put it back from the backup"), "{lost:#}");
                assert!(!path.exists(), "no second key is made");

                let other = data.join("other.key");
                std::fs::write(&other, Sealer::from_key([5; 32]).to_secret_text().as_bytes())
                    .expect("written");
                let named = Settings { sealing_key_file: Some(other), ..Settings::default() };
                let wrong = format!("{:#}", sealer(&data, &named, store).await.expect_err("another key"));
                assert!(wrong.contains(first.key_id()), "it says which key is asked for: {wrong}");
                let nowhere = Settings { sealing_key_file: Some(data.join("no.key")), ..Settings::default() };
                assert!(sealer(&data, &nowhere, store).await.is_err());
            })
            .await;
    }

    #[tokio::test]
    async fn a_ledger_keeps_its_key() {
        Setup::new(rooms())
            .on_sqlite(async |house| {
                let data = house.folder.join("keys");
                std::fs::create_dir(&data).expect("a folder");
                let path = data.join("ledger.key");
                let settings = Settings::default();
                let store = &house.app.store;
                let find = || LedgerKey::find(&data, &settings, store.entropy().as_ref()).expect("a key");
                find().settle(store).await.expect("nothing is signed yet");
                let first = read(&path).expect("written");
                assert_eq!(find().secret, first.trim());

                let mut work = house.work().await;
                let unit = rawabit_platform::permit::UnitPath::root();
                work.act(ledger::NewAct::new("statutes.adopted", "statutes", "1", &unit))
                    .await
                    .expect("an act");
                work.commit().await.expect("committed");
                // The house signed it, with a key of its own.
                let wrong = format!("{:#}", find().settle(store).await.expect_err("another key"));
                assert!(wrong.contains("is not the key") && wrong.contains("rawabit.test/ledger"), "{wrong}");
                std::fs::remove_file(&path).expect("removed");
                let lost = format!("{:#}", find().settle(store).await.expect_err("it is lost"));
                assert!(lost.contains("is missing") && lost.contains("Put it back"), "{lost}");
                assert!(!path.exists(), "no second key is made");
                std::fs::write(&path, store.signer().to_secret_text()).expect("put back");
                find().settle(store).await.expect("the right key");
            })
            .await;
    }
}
