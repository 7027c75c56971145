//! Keys that are lost, changed, made twice.

use rawabit_ledger::verify_export;
use rawabit_platform::ledger::{self, NewAct};
use rawabit_platform::permit::UnitPath;
use rawabit_platform::store::Author;
use rawabit_testkit::{House, Setup};

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
            std::fs::write(&other, Sealer::from_key([5; 32]).to_secret_text().as_bytes()).expect("written");
            let named = Settings { sealing_key_file: Some(other), ..Settings::default() };
            let wrong = format!("{:#}", sealer(&data, &named, store).await.expect_err("another key"));
            assert!(wrong.contains(first.key_id()), "it says which key is asked for: {wrong}");
            let nowhere = Settings { sealing_key_file: Some(data.join("no.key")), ..Settings::default() };
            assert!(sealer(&data, &nowhere, store).await.is_err());
        })
        .await;
}

#[tokio::test]
async fn a_new_sealing_key_stands_first_and_the_one_before_still_opens() {
    Setup::new(rooms())
        .on_sqlite(async |house| {
            let data = house.folder.join("sealing");
            std::fs::create_dir(&data).expect("a folder");
            let (settings, store) = (Settings::default(), &house.app.store);
            let entropy = store.entropy().as_ref();
            assert!(rotate_sealing(&data, &settings, entropy).is_err(), "there is nothing to change");
            let first = sealer(&data, &settings, store).await.expect("made");
            let sealed = first.seal(entropy, "p", "s", "text");
            let path = rotate_sealing(&data, &settings, entropy).expect("changed");
            let second = sealer(&data, &settings, store).await.expect("both");
            assert_ne!(first.key_id(), second.key_id());
            assert_eq!(second.open("p", "s", &sealed).expect("opens").as_str(), "text");
            assert_eq!(second.digests("n", "x").len(), 2, "what was digested is found by either");
            #[cfg(unix)]
            {
                use std::os::unix::fs::PermissionsExt as _;
                let mode = std::fs::metadata(&path).expect("a file").permissions().mode();
                assert_eq!(mode & 0o777, 0o600);
            }
            // The database is the new key's by now.
            std::fs::write(&path, first.to_secret_text().as_bytes()).expect("the old file");
            assert!(sealer(&data, &settings, store).await.is_err());
            std::fs::write(&path, "damaged").expect("written");
            assert!(rotate_sealing(&data, &settings, entropy).is_err(), "a damaged file is left as it is");
            assert_eq!(std::fs::read_to_string(&path).expect("a file"), "damaged");
        })
        .await;
}

/// A data folder of its own.
fn folder(house: &House, name: &str) -> PathBuf {
    let data = house.folder.join(name);
    std::fs::create_dir(&data).expect("a folder");
    data
}

/// A data folder with the key that the house signs with.
fn own_folder(house: &House) -> PathBuf {
    let data = folder(house, "own");
    let secret = house.app.store.signer().to_secret_text();
    std::fs::write(data.join("ledger.key"), secret).expect("written");
    data
}

/// A start of the program with this folder.
async fn start(data: &Path, store: &Store) -> anyhow::Result<Store> {
    let found = LedgerKey::find(data, &Settings::default(), store.entropy().as_ref())?;
    let store = store.clone().with_signer(Arc::new(found.signer()?));
    found.settle(store).await
}

async fn act(store: &Store) -> Result<(), sea_orm::DbErr> {
    let mut work = store.begin(Author::system("test")).await?;
    work.act(NewAct::new("statutes.adopted", "statutes", "1", &UnitPath::root())).await?;
    work.commit().await
}

/// What `rawabit verify` says of the ledger: the findings, and how many keys signed.
async fn judged(store: &Store, trusted: Option<&str>) -> (Vec<rawabit_ledger::Finding>, usize) {
    let mut text = String::new();
    ledger::export_to(store, false, |piece| {
        text.push_str(piece);
        Ok(())
    })
    .await
    .expect("exported");
    let report = verify_export(text.as_bytes(), None, trusted).expect("read");
    (report.findings, report.keys.len())
}

#[tokio::test]
async fn a_ledger_keeps_its_key() {
    Setup::new(rooms())
        .for_both(async |house| {
            let data = folder(house, "keys");
            let path = data.join("ledger.key");
            let store = &house.app.store;
            // The house signs with a key of its own.
            act(store).await.expect("an act");
            let lost = format!("{:#}", start(&data, store).await.expect_err("it is lost"));
            assert!(lost.contains("is missing") && lost.contains("Put it back"), "{lost}");
            assert!(!path.exists(), "no second key is made");
            let other = Signer::from_seed("other.example/ledger", &[9; 32]).expect("a key");
            std::fs::write(&path, other.to_secret_text()).expect("written");
            let wrong = format!("{:#}", start(&data, store).await.expect_err("another key"));
            assert!(wrong.contains("is not the key") && wrong.contains("rawabit.test/ledger"), "{wrong}");
            std::fs::write(&path, store.signer().to_secret_text()).expect("put back");
            let store = start(&data, store).await.expect("the right key");
            act(&store).await.expect("it goes on");
            assert_eq!(judged(&store, None).await, (Vec::new(), 1));
        })
        .await;
}

#[tokio::test]
async fn of_two_nodes_that_start_at_once_one_makes_the_key() {
    Setup::new(rooms())
        .for_both(async |house| {
            let folders = [folder(house, "a"), folder(house, "b")];
            let store = &house.app.store;
            let (a, b) = tokio::join!(start(&folders[0], store), start(&folders[1], store));
            let (first, refused) = match (a, b) {
                (Ok(first), Err(refused)) | (Err(refused), Ok(first)) => (first, format!("{refused:#}")),
                other => panic!("one of the two: {other:?}"),
            };
            let key = first.signer().verifier().to_string();
            assert!(refused.contains(&key) && refused.contains("Copy the ledger.key"), "{refused}");
            let kept: Vec<bool> = folders.iter().map(|data| data.join("ledger.key").exists()).collect();
            assert_eq!(
                kept.iter().filter(|kept| **kept).count(),
                1,
                "the other node keeps no key of its own"
            );
            act(&first).await.expect("an act");
            // With the first node's key the second one starts, too.
            let (with, without) = if kept[0] { (0, 1) } else { (1, 0) };
            std::fs::copy(folders[with].join("ledger.key"), folders[without].join("ledger.key"))
                .expect("copied");
            let second = start(&folders[without], store).await.expect("starts");
            act(&second).await.expect("an act");
            assert_eq!(judged(&second, Some(&key)).await, (Vec::new(), 1));
        })
        .await;
}

#[tokio::test]
async fn a_ledger_is_handed_over_and_both_keys_vouch_for_it() {
    Setup::new(rooms())
        .for_both(async |house| {
            let data = own_folder(house);
            let old = start(&data, &house.app.store).await.expect("starts");
            act(&old).await.expect("an act");
            let rotated = rotate(&data, old.clone()).await.expect("handed over");
            assert_eq!(rotated.act, 1);
            let new = rotated.store;
            act(&new).await.expect("it goes on");
            let keys = [&old, &new].map(|store| store.signer().verifier().to_string());
            assert_ne!(keys[0], keys[1]);
            for key in &keys {
                assert_eq!(judged(&new, Some(key)).await, (Vec::new(), 2));
            }
            // A node that still has the old key writes nothing, and says why.
            let refused = act(&old).await.expect_err("refused").to_string();
            assert!(refused.contains("handed over") && refused.contains(&keys[1]), "{refused}");
            assert_eq!(judged(&new, None).await, (Vec::new(), 2));
            #[cfg(unix)]
            for path in [&rotated.path, &rotated.retired] {
                use std::os::unix::fs::PermissionsExt as _;
                let mode = std::fs::metadata(path).expect("a file").permissions().mode();
                assert_eq!(mode & 0o777, 0o600, "{}", path.display());
            }
            assert_eq!(read(&rotated.retired).expect("kept").trim(), old.signer().to_secret_text());
            let again = start(&data, &house.app.store).await.expect("starts with the new key");
            act(&again).await.expect("an act");
            // And once more, from the new key to a third.
            let third = rotate(&data, again).await.expect("handed over").store;
            assert_eq!(judged(&third, Some(&keys[0])).await, (Vec::new(), 3));
            // The old file put back is told from the right one.
            std::fs::copy(&rotated.retired, &rotated.path).expect("copied");
            assert!(start(&data, &house.app.store).await.is_err());
        })
        .await;
}

/// The program may be stopped between any two steps of a change of keys.
#[tokio::test]
async fn a_change_of_keys_that_was_cut_off_is_ended_at_the_next_start() {
    Setup::new(rooms())
        .for_both(async |house| {
            let data = own_folder(house);
            let path = data.join("ledger.key");
            let old = start(&data, &house.app.store).await.expect("starts");
            act(&old).await.expect("an act");
            let name = old.signer().verifier().name().to_owned();
            let next = Signer::from_seed(&name, &[21; 32]).expect("a key");
            write(&next_path(&path), &next.to_secret_text()).expect("written");
            // Before the database was told: nothing has changed.
            let same = start(&data, &house.app.store).await.expect("starts");
            assert_eq!(same.signer().verifier(), old.signer().verifier());
            // After it was told, before the file took its place.
            handover::hand_over(&same, next.verifier()).await.expect("handed over");
            let ended = start(&data, &house.app.store).await.expect("starts");
            assert_eq!(ended.signer().verifier(), next.verifier());
            assert_eq!(read(&path).expect("the new key").trim(), next.to_secret_text());
            assert!(!next_path(&path).exists());
            let key = next.verifier().to_string();
            assert_eq!(judged(&ended, Some(&key)).await, (Vec::new(), 2));
            // After the file took its place, before the new key signed anything.
            let third = Signer::from_seed(&name, &[22; 32]).expect("a key");
            handover::hand_over(&ended, third.verifier()).await.expect("handed over");
            write(&path, &third.to_secret_text()).expect("written");
            let ended = start(&data, &house.app.store).await.expect("starts");
            let key = third.verifier().to_string();
            assert_eq!(judged(&ended, Some(&key)).await, (Vec::new(), 3));
        })
        .await;
}
