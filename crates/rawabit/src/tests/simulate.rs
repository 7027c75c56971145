//! The lists that `rawabit simulate members` writes are taken by the import, mess and all.

use std::path::Path;

use clap::Parser as _;
use rawabit_members::commands::import::{self, NewFile};
use rawabit_members::model::import::{Counts, State};
use rawabit_platform::permit::Policy;
use rawabit_platform::store::Dialect;
use rawabit_testkit::{House, Setup};
use sea_orm::{ConnectionTrait as _, Value};

use crate::cli::{Cli, Command, SimulateCommand, SimulatedMembers};
use crate::commands::simulate;
use crate::house::rooms;

/// What a command line asks for.
fn asked(out: &Path, more: &[&str]) -> SimulatedMembers {
    let out = out.to_str().expect("a path");
    let line = ["rawabit", "simulate", "members", "--out", out].into_iter().chain(more.iter().copied());
    match Cli::try_parse_from(line).expect("understood").command {
        Command::Simulate { what: SimulateCommand::Members(asked) } => asked,
        other => panic!("{other:?}"),
    }
}

async fn branch(house: &House, id: &str) {
    let path = format!("/{id}/");
    let values: Vec<Value> = [id, path.as_str(), id, id].map(Value::from).to_vec();
    let sql = "INSERT INTO unit (id, kind, parent_id, path, depth, name, sort_key, search_text, version) \
               VALUES (?, 'provincial_branch', NULL, ?, 1, '{\"ar\":\"فرع\"}', ?, ?, 1)";
    let work = house.work().await;
    work.tx().execute_raw(Dialect::of(work.tx()).statement(sql, values)).await.expect("written");
    work.commit().await.expect("committed");
}

/// Takes a list in, as the command line does.
async fn taken(house: &House, path: &Path, of: Option<&str>) -> Counts {
    let policy = Policy::system();
    let unit = match of {
        Some(id) => rawabit_federation::unit(house.app.store.read(), id).await.expect("read"),
        None => None,
    };
    let mut work = house.work().await;
    let new = NewFile { path, name: "list", unit: unit.as_ref(), synthetic: true };
    let id = import::begin(&house.app, &mut work, &policy, new).await.expect("kept").expect("a list");
    work.commit().await.expect("committed");
    let row = import::import(&house.app, &id).await.expect("an import");
    let plan = row.plan();
    assert!(plan.has_names(), "the headings are understood");
    let mut work = house.work().await;
    import::start(&house.app, &mut work, &id, row.version, &plan, &policy).await.expect("begun");
    work.commit().await.expect("committed");
    import::drive(&house.app, &id).await.expect("driven");
    let row = import::import(&house.app, &id).await.expect("an import");
    assert_eq!(row.state(), State::Done, "{:?}", row.problem);
    row.counts()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invented_list_is_taken_by_the_import_and_its_mess_is_told() {
    Setup::new(rooms())
        .for_both(async |house| {
            for id in ["north", "south"] {
                branch(house, id).await;
            }
            let csv = house.folder.join("list.csv");
            let again =
                simulate::write(&asked(&csv, &["--count", "400", "--seed", "7", "--units", "north,south"]))
                    .await
                    .expect("written");
            let counts = taken(house, &csv, None).await;
            assert_eq!(counts.read, 400);
            assert!(again > 0 && counts.created > 300, "{counts:?}");
            assert!(
                counts.suspected + counts.same + counts.joined + counts.changed > 0,
                "{again} twice: {counts:?}"
            );
            // Once more from a workbook, into one unit: whoever is on record is found there again.
            let xlsx = house.folder.join("list.xlsx");
            simulate::write(&asked(&xlsx, &["--count", "400", "--seed", "7"])).await.expect("written");
            let twice = taken(house, &xlsx, Some("north")).await;
            assert_eq!(twice.read, 400);
            assert!(twice.created < 40, "{twice:?}");
        })
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_seed_makes_one_list_and_another_seed_another() {
    Setup::new(rooms())
        .on_sqlite(async |house| {
            let made = async |name: &str, seed: &str| {
                let path = house.folder.join(name);
                simulate::write(&asked(&path, &["--seed", seed, "--professions"])).await.expect("written");
                std::fs::read_to_string(&path).expect("a list")
            };
            let (one, same) = (made("1.csv", "1").await, made("2.csv", "1").await);
            assert_eq!(one, same);
            assert_ne!(one, made("3.csv", "2").await);
            assert_eq!(one.lines().count(), 1_001, "a heading and a thousand");
            assert!(one.lines().nth(1).is_some_and(|line| line.split(',').count() == 8));
        })
        .await;
}

#[tokio::test]
async fn a_list_that_cannot_be_written_is_told() {
    let nowhere = Path::new("/proc/nowhere/list.csv");
    let error = simulate::write(&asked(nowhere, &["--count", "5"])).await.expect_err("no such folder");
    assert!(format!("{error:#}").contains("list.csv"), "{error:#}");
    for wrong in [["--count", "0"], ["--count", "10000001"], ["--seed", "x"]] {
        let line = ["rawabit", "simulate", "members", "--out", "l.csv"].into_iter().chain(wrong);
        assert!(Cli::try_parse_from(line).is_err(), "{wrong:?}");
    }
}
