//! The editions of the statutes: recorded once each, kept, opened by whoever reads an old act.

use rawabit_platform::editions::{self, AdoptError};
use rawabit_platform::ledger;
use rawabit_statutes::Statutes;
use rawabit_testkit::{House, STATUTES};

use crate::support::{judged, setup};

/// Puts an edition in force, as a start with another file does.
async fn start_with(house: &House, text: &str) -> Result<bool, AdoptError> {
    let statutes = Statutes::parse(text).expect("good statutes");
    house.app.statutes.store(std::sync::Arc::new(statutes));
    editions::adopt(&house.app, text).await
}

/// The statutes of the tests under another version.
fn version(version: &str, in_force: &str) -> String {
    let statutes = Statutes::parse(STATUTES).expect("good statutes");
    let old = format!("version = \"{}\"", statutes.edition.version);
    let day = format!("in_force = {}", statutes.edition.in_force);
    assert!(STATUTES.contains(&old) && STATUTES.contains(&day), "the statutes of the tests changed");
    STATUTES.replacen(&old, &format!("version = \"{version}\""), 1).replacen(
        &day,
        &format!("in_force = {in_force}"),
        1,
    )
}

#[tokio::test]
async fn each_edition_is_an_act_and_its_text_is_kept() {
    setup()
        .for_both(async |house| {
            let first = version("first", "2018-01-01");
            assert!(start_with(house, &first).await.expect("recorded"));
            assert!(!start_with(house, &first).await.expect("the same"), "a second start records nothing");
            let second = version("second", "2018-06-01");
            assert!(start_with(house, &second).await.expect("recorded"));
            assert!(start_with(house, &first).await.expect("recorded"), "going back is a change, too");
            let future = start_with(house, &version("third", "2999-01-01")).await;
            assert!(matches!(future, Err(AdoptError::NotYet { .. })), "{future:?}");

            let db = house.app.store.read();
            assert_eq!(ledger::read::size(db).await.expect("size"), 3);
            let kept = editions::of_version(db, "second").await.expect("query").expect("an edition");
            assert_eq!((kept.act_idx, kept.text.as_str()), (1, second.as_str()));
            let act = ledger::read::act_at(db, 1).await.expect("query").expect("an act");
            assert!(act.kind == "statutes.adopted" && act.canonical.contains(&kept.sha256));
            let report = judged(house).await;
            assert!(report.is_sound(), "{:?}", report.findings);
        })
        .await;
}

#[tokio::test]
async fn an_old_edition_is_read_where_an_act_cites_it() {
    setup()
        .on_sqlite(async |house| {
            start_with(house, &version("first", "2018-01-01")).await.expect("recorded");
            start_with(house, &version("second", "2018-06-01")).await.expect("recorded");
            for prefix in ["", "/fr", "/en"] {
                let now = house.visitor().get(&format!("{prefix}/statutes")).await;
                now.assert_status(200).assert_has("?edition=first").assert_lacks("⟦");
                let old = house.visitor().get(&format!("{prefix}/statutes?edition=first")).await;
                old.assert_status(200)
                    .assert_has("<bdi>first</bdi>")
                    .assert_has("/ledger/acts/0")
                    .assert_lacks("⟦");
                house
                    .visitor()
                    .get(&format!("{prefix}/ledger/acts/0"))
                    .await
                    .assert_status(200)
                    .assert_lacks("⟦");
            }
            house.visitor().get("/en/statutes").await.assert_lacks("earlier version");
            house.visitor().get("/en/statutes?edition=first").await.assert_has("earlier version");
            house.visitor().get("/en/statutes?edition=none").await.assert_status(404);
        })
        .await;
}
