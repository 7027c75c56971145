//! The keys of an installation: made at the first start, kept in the data folder, readable by their owner only.

use std::path::Path;

use anyhow::{Context as _, bail};
use rawabit_platform::id::Entropy;
use rawabit_platform::ledger::Signer;
use rawabit_platform::sealed::{self, Sealer};
use rawabit_platform::store::Store;

use crate::config::Settings;

/// The key that signs the ledger.
pub(crate) fn signer(data: &Path, settings: &Settings, entropy: &dyn Entropy) -> anyhow::Result<Signer> {
    let path = data.join("ledger.key");
    if path.exists() {
        return Signer::parse(read(&path)?.trim())
            .with_context(|| format!("{} is not a key", path.display()));
    }
    let base_url = settings.base_url();
    let host = base_url.split("://").last().unwrap_or("rawabit");
    let name = settings.ledger_name.clone().unwrap_or_else(|| format!("{host}/ledger"));
    let mut seed = [0; 32];
    entropy.fill(&mut seed);
    let signer = Signer::from_seed(&name, &seed)?;
    write(&path, &signer.to_secret_text())?;
    Ok(signer)
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
            options.mode(0o600);
        }
        let mut file = options.open(&part)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        std::fs::rename(part, path)
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
}
