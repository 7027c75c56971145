//! Somebody with the database and not the key: what they change is found and named.

use rawabit_ledger::{Act, Finding, Report, hash_leaf};
use rawabit_platform::ledger::{act, read};
use rawabit_platform::store::Dialect;
use rawabit_testkit::House;
use sea_orm::{
    ActiveModelTrait as _, ConnectionTrait as _, EntityTrait as _, IntoActiveModel as _, Set, Value,
};

use crate::support::{convened, judged, setup, write};

/// Six acts: three heads of one act each, then one of three.
async fn six(house: &House) {
    for acts in [1, 1, 1, 3] {
        write(house, acts).await;
    }
}

async fn run(house: &House, sql: &str, values: impl IntoIterator<Item = Value>) {
    let db = house.app.store.read();
    db.execute_raw(Dialect::of(db).statement(sql, values)).await.expect("the forger's statement");
}

async fn stored(house: &House, index: u64) -> act::Model {
    read::act_at(house.app.store.read(), index).await.expect("query").expect("act")
}

/// Writes another text for an act, with its leaf hash in both tables, as a careful forger would.
async fn rewrite(house: &House, index: u64, change: impl FnOnce(&mut Act)) {
    let row = stored(house, index).await;
    let mut forged = Act::from_bytes(row.canonical.as_bytes()).expect("an act");
    change(&mut forged);
    let bytes = forged.to_bytes().expect("canonical");
    let leaf = hash_leaf(&bytes).0.to_vec();
    let mut row = row.into_active_model();
    row.canonical = Set(String::from_utf8(bytes).expect("text"));
    row.leaf_hash = Set(leaf.clone());
    row.update(house.app.store.read()).await.expect("rewritten");
    run(
        house,
        "UPDATE ledger_node SET hash = ? WHERE level = 0 AND idx = ?",
        [leaf.into(), index.cast_signed().into()],
    )
    .await;
}

#[track_caller]
fn finds(report: &Report, wanted: impl Fn(&Finding) -> bool) {
    assert!(report.findings.iter().any(wanted), "{:?}", report.findings);
}

async fn page_says_broken(house: &House, index: u64) {
    let page = house.visitor().get(&format!("/en/ledger/acts/{index}")).await;
    page.assert_status(200).assert_has("This act cannot be proven").assert_lacks("The proof holds");
    house.visitor().get(&format!("/en/ledger/acts/{index}/proof.json")).await.assert_status(409);
}

#[tokio::test]
async fn a_rewritten_act_is_named() {
    setup()
        .for_both(async |house| {
            six(house).await;
            assert!(judged(house).await.is_sound());
            rewrite(house, 2, |act| act.body = serde_json::json!({ "title": "another meeting" })).await;
            let report = judged(house).await;
            finds(&report, |finding| *finding == Finding::RootMismatch { from: 2, to: 3 });
            page_says_broken(house, 2).await;
            // Its neighbour's path runs over it; further away the stored tree still leads to the signed root.
            page_says_broken(house, 3).await;
            house.visitor().get("/en/ledger/acts/0").await.assert_has("The proof holds");
        })
        .await;
}

#[tokio::test]
async fn a_back_dated_act_is_named() {
    setup()
        .for_both(async |house| {
            six(house).await;
            let earlier = stored(house, 0).await.at.plus_seconds(-86_400);
            rewrite(house, 1, |act| act.at = rawabit_ledger::At::new(earlier.timestamp())).await;
            let report = judged(house).await;
            finds(&report, |finding| matches!(finding, Finding::BackDated { act, .. } if act.index == 1));
            finds(&report, |finding| *finding == Finding::RootMismatch { from: 1, to: 2 });
            page_says_broken(house, 1).await;
        })
        .await;
}

#[tokio::test]
async fn a_dropped_act_is_named() {
    setup()
        .for_both(async |house| {
            six(house).await;
            run(house, "DELETE FROM act WHERE idx = ?", [1_i64.into()]).await;
            finds(&judged(house).await, |finding| *finding == Finding::Dropped { first: 1, last: 1 });
            house.visitor().get("/ledger/acts/1").await.assert_status(404);
        })
        .await;
}

#[tokio::test]
async fn a_dropped_end_is_named() {
    setup()
        .for_both(async |house| {
            six(house).await;
            run(house, "DELETE FROM act WHERE idx >= ?", [4_i64.into()]).await;
            let report = judged(house).await;
            finds(&report, |finding| *finding == Finding::WrongCount { size: 6, acts: 4 });
            assert_eq!(report.proven, 3);
        })
        .await;
}

#[tokio::test]
async fn an_end_dropped_with_its_heads_is_named_by_whoever_kept_a_head() {
    setup()
        .for_both(async |house| {
            six(house).await;
            let kept = read::latest_note(&house.app.store).await.expect("note");
            run(house, "DELETE FROM act WHERE idx >= ?", [3_i64.into()]).await;
            run(house, "DELETE FROM checkpoint WHERE size > ?", [3_i64.into()]).await;
            let text = crate::support::export(house, false).await;
            let key = crate::support::key(house);
            let report =
                rawabit_ledger::verify_export(text.as_bytes(), Some(&kept), Some(&key)).expect("memory");
            finds(&report, |finding| *finding == Finding::ShorterThanKnown { known: 6, acts: 3 });
        })
        .await;
}

#[tokio::test]
async fn swapped_acts_are_named() {
    setup()
        .for_both(async |house| {
            six(house).await;
            let (first, second) = (stored(house, 3).await.canonical, stored(house, 4).await.canonical);
            run(house, "UPDATE act SET canonical = ? WHERE idx = ?", [second.into(), 3_i64.into()]).await;
            run(house, "UPDATE act SET canonical = ? WHERE idx = ?", [first.into(), 4_i64.into()]).await;
            let report = judged(house).await;
            finds(
                &report,
                |finding| matches!(finding, Finding::Reordered { act, position: 4 } if act.index == 3),
            );
            page_says_broken(house, 3).await;
        })
        .await;
}

#[tokio::test]
async fn an_act_put_in_without_the_key_is_named() {
    setup()
        .for_both(async |house| {
            six(house).await;
            let row = stored(house, 5).await;
            let mut forged = Act::from_bytes(row.canonical.as_bytes()).expect("an act");
            forged.index = 6;
            let bytes = forged.to_bytes().expect("canonical");
            let leaf = hash_leaf(&bytes).0.to_vec();
            let mut row = row.into_active_model();
            row.idx = Set(6);
            row.canonical = Set(String::from_utf8(bytes).expect("text"));
            row.leaf_hash = Set(leaf);
            act::Entity::insert(row).exec_without_returning(house.app.store.read()).await.expect("put in");
            finds(&judged(house).await, |finding| *finding == Finding::Uncovered { first: 6, last: 6 });
            page_says_broken(house, 6).await;
        })
        .await;
}

#[tokio::test]
async fn a_forged_head_is_named() {
    setup()
        .for_both(async |house| {
            six(house).await;
            let key =
                rawabit_ledger::Signer::from_seed("rawabit.test/ledger", &[8; 32]).expect("another key");
            let root = rawabit_ledger::Hash([9; 32]);
            let head = rawabit_ledger::Checkpoint { origin: "rawabit.test/ledger".to_owned(), size: 6, root };
            let note = head.sign(&key, 1_538_989_200).expect("signed");
            run(house, "UPDATE checkpoint SET note = ? WHERE size = ?", [note.into(), 6_i64.into()]).await;
            finds(&judged(house).await, |finding| *finding == Finding::BadCheckpoint { acts: 6 });
            page_says_broken(house, 5).await;
        })
        .await;
}

/// After an attack on the past the house still writes, and the break stays visible.
#[tokio::test]
async fn later_acts_do_not_heal_the_past() {
    setup()
        .for_both(async |house| {
            six(house).await;
            rewrite(house, 0, |act| act.kind = "meeting.cancelled".to_owned()).await;
            let mut work = house.work().await;
            work.act(convened("later")).await.expect("an act");
            work.commit().await.expect("committed");
            finds(&judged(house).await, |finding| *finding == Finding::RootMismatch { from: 0, to: 1 });
        })
        .await;
}
