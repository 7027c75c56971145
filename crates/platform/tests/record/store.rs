//! The ledger's tables: appending, proving, exporting.

use rawabit_ledger::tree::{verify_consistency, verify_inclusion};
use rawabit_ledger::{Checkpoint, Hash, verify_export};
use rawabit_platform::ledger::{self, NewAct, opening, read};
use rawabit_testkit::House;
use sea_orm::{EntityTrait as _, PaginatorTrait as _};

use crate::support::{convened, export, judged, key, league, setup, write};

#[tokio::test]
async fn every_act_of_every_transaction_is_proven_by_the_latest_head() {
    setup()
        .for_both(async |house| {
            for acts in [1, 5, 1, 7, 2] {
                write(house, acts).await;
            }
            let db = house.app.store.read();
            let verifier = house.app.store.signer().verifier();
            assert_eq!(read::size(db).await.expect("size"), 16);
            let note = read::latest_note(&house.app.store).await.expect("note");
            let head = Checkpoint::open(&note, verifier).expect("signed by the house").checkpoint;
            for index in 0..16 {
                let act = read::act_at(db, index).await.expect("query").expect("act");
                let proof = read::prove(db, verifier, &act).await.expect("query").expect("a proof");
                assert_eq!((proof.index, proof.size, proof.root), (index, 16, head.root));
                let leaf = Hash::from_slice(&act.leaf_hash).expect("a hash");
                verify_inclusion(index, 16, &leaf, &proof.path, &head.root).expect("the proof holds");
            }
        })
        .await;
}

#[tokio::test]
async fn every_size_continues_every_smaller_one() {
    setup()
        .for_both(async |house| {
            for acts in [3, 1, 4, 1] {
                write(house, acts).await;
            }
            let db = house.app.store.read();
            for new in 0..=9 {
                for old in 0..=new {
                    let found = read::consistency(db, old, new).await.expect("query").expect("a proof");
                    verify_consistency(old, new, &found.path, &found.old_root, &found.new_root)
                        .expect("continues");
                }
            }
            assert_eq!(read::consistency(db, 5, 4).await.expect("query"), None);
            assert_eq!(read::consistency(db, 5, 10).await.expect("query"), None);
            // A head was signed at each commit, and at no other size.
            let mut signed = Vec::new();
            for size in 0..=9 {
                if read::head_of(db, size).await.expect("query").is_some() {
                    signed.push(size);
                }
            }
            assert_eq!(signed, [3, 4, 8, 9]);
        })
        .await;
}

#[tokio::test]
async fn an_export_of_several_pieces_is_sound_and_agrees_with_a_head_kept_earlier() {
    setup()
        .for_both(async |house| {
            write(house, 255).await;
            write(house, 2).await;
            let kept = read::latest_note(&house.app.store).await.expect("note");
            write(house, 260).await;
            let text = export(house, false).await;
            let report = verify_export(text.as_bytes(), Some(&kept), Some(&key(house))).expect("memory");
            assert!(report.is_sound(), "{:?}", report.findings);
            assert_eq!(
                (report.acts, report.checkpoints, report.proven, report.known_confirmed),
                (517, 3, 517, 1)
            );
            assert!(report.key_trusted);
            let mut pieces = 0;
            let mut export = ledger::Export::begin(&house.app.store, false).await.expect("begins");
            while export.piece().await.expect("piece").is_some() {
                pieces += 1;
            }
            assert!(pieces >= 3, "517 acts came in {pieces} pieces");
        })
        .await;
}

#[tokio::test]
async fn an_empty_ledger_has_a_signed_head_and_a_sound_export() {
    setup()
        .for_both(async |house| {
            let note = read::latest_note(&house.app.store).await.expect("note");
            let head =
                Checkpoint::open(&note, house.app.store.signer().verifier()).expect("signed").checkpoint;
            assert_eq!((head.size, head.root), (0, Hash::empty_tree()));
            let report = judged(house).await;
            assert!(report.is_sound(), "{:?}", report.findings);
            assert_eq!((report.acts, report.checkpoints), (0, 1));
        })
        .await;
}

#[tokio::test]
async fn a_dropped_transaction_leaves_no_act() {
    setup()
        .for_both(async |house| {
            write(house, 2).await;
            let mut work = house.work().await;
            let lost = work.act(convened("lost")).await.expect("an act");
            assert_eq!(lost.index, 2);
            drop(work);
            write(house, 1).await;
            let db = house.app.store.read();
            assert_eq!(ledger::act::Entity::find().count(db).await.expect("count"), 3);
            assert!(ledger::acts_about(db, "meeting", "lost").await.expect("query").is_empty());
            let report = judged(house).await;
            assert!(report.is_sound(), "{:?}", report.findings);
        })
        .await;
}

#[tokio::test]
async fn acts_about_a_record_come_newest_first_and_no_others() {
    setup()
        .for_both(async |house| {
            write(house, 3).await;
            write(house, 2).await;
            let about = ledger::acts_about(house.app.store.read(), "meeting", "m1").await.expect("query");
            assert_eq!(about.iter().map(|act| act.idx).collect::<Vec<_>>(), [4, 1]);
            assert!(
                ledger::acts_about(house.app.store.read(), "decision", "m1").await.expect("query").is_empty()
            );
            assert_eq!(read::kinds(house.app.store.read()).await.expect("query"), ["meeting.convened"]);
        })
        .await;
}

/// Acts with a private fact each.
async fn private(house: &House) {
    let mut work = house.work().await;
    for name in ["فاطمة", "Driss"] {
        let act = NewAct::new("mandate.opened", "mandate", name, &league()).fact("office", "president");
        work.act(act.private("person", name).private("phone", "0600000000")).await.expect("an act");
    }
    work.commit().await.expect("committed");
}

#[tokio::test]
async fn what_is_erased_is_gone_and_the_ledger_stays_sound() {
    setup()
        .for_both(async |house| {
            private(house).await;
            let archive = export(house, true).await;
            let report = verify_export(archive.as_bytes(), None, Some(&key(house))).expect("memory");
            assert!(report.is_sound() && report.openings == 4, "{report:?}");
            let public = export(house, false).await;
            assert!(!public.contains("opening") && !public.contains("0600000000"));

            let work = house.work().await;
            let erased = opening::Entity::delete_many().exec(work.tx()).await.expect("erased");
            assert_eq!(erased.rows_affected, 4);
            work.commit().await.expect("committed");
            let after = export(house, true).await;
            assert!(!after.contains("0600000000"));
            assert_eq!(after, public);
            let report = verify_export(after.as_bytes(), None, Some(&key(house))).expect("memory");
            assert!(report.is_sound() && report.acts == 2, "{report:?}");
        })
        .await;
}

#[tokio::test]
async fn acts_appended_at_the_same_time_stand_in_one_line() {
    setup()
        .for_both(async |house| {
            let writers: Vec<_> = (0..8)
                .map(|writer| {
                    let store = house.app.store.clone();
                    tokio::spawn(async move {
                        for n in 0..5 {
                            let author = rawabit_platform::store::Author::system("test");
                            let mut work = store.begin(author).await.expect("a transaction");
                            work.act(convened(&format!("w{writer}-{n}"))).await.expect("an act");
                            tokio::task::yield_now().await;
                            work.act(convened(&format!("w{writer}-{n}"))).await.expect("an act");
                            work.commit().await.expect("committed");
                        }
                    })
                })
                .collect();
            for writer in writers {
                writer.await.expect("the writer ends well");
            }
            let report = judged(house).await;
            assert!(report.is_sound(), "{:?}", report.findings);
            assert_eq!((report.acts, report.checkpoints), (80, 40));
        })
        .await;
}

#[tokio::test]
async fn the_ledger_never_goes_back_in_time() {
    setup()
        .for_both(async |house| {
            write(house, 1).await;
            house.clock.advance(-3600);
            write(house, 1).await;
            let report = judged(house).await;
            assert!(report.is_sound(), "{:?}", report.findings);
            assert_eq!(report.first_at, report.last_at);
        })
        .await;
}

#[tokio::test]
async fn a_work_waits_for_the_one_before_it_and_sees_what_that_one_wrote() {
    setup()
        .for_both(async |house| {
            let first = house.work().await;
            first.set("test.word", "first").await.expect("written");
            let store = house.app.store.clone();
            let second = tokio::spawn(async move {
                let author = rawabit_platform::store::Author::system("test");
                let work = store.begin(author).await.expect("its turn came");
                rawabit_platform::store::setting::get(work.tx(), "test.word").await.expect("read")
            });
            tokio::time::sleep(std::time::Duration::from_millis(150)).await;
            assert!(!second.is_finished(), "two works at once both pass the checks that exclude one another");
            first.commit().await.expect("committed");
            assert_eq!(second.await.expect("ends"), Some("first".to_owned()));
        })
        .await;
}

#[tokio::test]
async fn nodes_that_start_at_once_migrate_once() {
    use rawabit_platform::store::{Migration, is_ours, migrate};
    const STEPS: &[Migration] = &[
        Migration { name: "test/0001", sql: "CREATE TABLE migrated_once (id TEXT PRIMARY KEY);" },
        Migration { name: "test/0002", sql: "ALTER TABLE migrated_once ADD COLUMN word TEXT;" },
    ];
    setup()
        .for_both(async |house| {
            let store = &house.app.store;
            assert!(is_ours(store).await.expect("asked"));
            let steps: Vec<_> = rawabit_platform::MIGRATIONS
                .iter()
                .chain(house.app.rooms.iter().flat_map(|room| room.migrations))
                .chain(STEPS)
                .copied()
                .collect();
            // The embedded database has one node.
            let nodes = if store.dialect() == rawabit_platform::store::Dialect::Postgres { 4 } else { 1 };
            let mut news = futures_util::future::join_all((0..nodes).map(|_| migrate(store, &steps))).await;
            let new: usize = news.drain(..).map(|new| new.expect("migrated")).sum();
            assert_eq!(new, 2);
            let db = store.read();
            sea_orm::ConnectionTrait::execute_unprepared(db, "DROP TABLE migration").await.expect("dropped");
            assert!(!is_ours(store).await.expect("asked"));
        })
        .await;
}
