//! `kill -9` while votes arrive by the hundred: whoever was told "recorded" is counted once, nobody twice, nothing can be linked, and the urn opens.
#![allow(clippy::print_stdout, reason = "the child tells its parent what was recorded")]

use std::collections::BTreeSet;
use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Command, Stdio};
use std::sync::Arc;

use rawabit_elections::commands;
use rawabit_elections::model::Choice;
use rawabit_elections::store::vote;
use rawabit_people::{KeepPeople, PersonInput};
use rawabit_platform::Multi;
use rawabit_platform::id::SystemEntropy;
use rawabit_platform::ledger::Signer;
use rawabit_platform::permit::UnitPath;
use rawabit_platform::store::{Dialect, Store};
use rawabit_statutes::{Form, Polling};
use rawabit_testkit::House;
use sea_orm::{ConnectionTrait as _, EntityTrait as _};

use crate::linkage::thief::{bytes, lines};
use crate::scene::{CLOSES, RABAT, at, branch, contest_of, listed, opened, permit, polling, setup};

/// Voters of the child.
const VOTERS: i32 = 2000;
/// After so many were told that their vote is recorded, the program is killed: more than half, since fewer would be no quorum.
const KILLED: usize = 1200;

/// The receipt of a voter: found again by its place.
fn receipt(position: i32) -> String {
    format!("{:08x}{:024x}", position.wrapping_mul(-1_640_531_527), position)
}

/// Two thousand voters, a thousand a second. It says where its data is, and the place of each vote that was recorded.
async fn a_thousand_a_second(house: &House) {
    let (candidates, _) = branch(house, 3).await;
    let mut people = Vec::new();
    let mut work = house.work().await;
    for n in 0..VOTERS {
        let name = Multi::three(format!("ناخب {n}"), "", "");
        let mut person = PersonInput::named(UnitPath(RABAT.into()), name, Form::Masculine);
        person.synthetic = true;
        let registered = rawabit_people::commands::register(&mut work, &permit::<KeepPeople>(), person).await;
        people.push(registered.expect("registered").expect("sound"));
    }
    work.commit().await.expect("committed");
    let mut new = contest_of("branch_secretary", Polling::Electronic);
    new.electors = people.iter().map(|person| (person.clone(), 1)).collect();
    let id = opened(house, new).await;
    listed(house, &id, &candidates).await;
    polling(house, &id).await;
    let db = house.app.store.read();
    let database = match Dialect::of(db) {
        Dialect::Sqlite => "test.sqlite".to_owned(),
        Dialect::Postgres => lines(db, "SELECT current_database()::text AS line").await.remove(0),
    };
    println!("at {} {id} {database}", house.folder.display());
    let choice = Choice::new(vec![1], &[1, 2, 3], 1).expect("a vote");
    let casts = (0..VOTERS).map(|position| {
        let vote = commands::Cast {
            contest: id.clone(),
            round: 1,
            position,
            weight: 1,
            choice: choice.clone(),
            receipt: receipt(position),
        };
        let app = house.app.clone();
        tokio::spawn(async move {
            // They come one after the other, a thousand a second.
            tokio::time::sleep(std::time::Duration::from_millis(u64::from(position.unsigned_abs()))).await;
            if commands::cast(&app, vote).await.is_ok_and(|answer| answer.is_ok()) {
                let line = format!("recorded {position}\n");
                std::io::stdout().lock().write_all(line.as_bytes()).expect("said");
                return 1;
            }
            0
        })
    });
    let mut recorded = 0;
    for one in casts.collect::<Vec<_>>() {
        recorded += one.await.expect("run");
    }
    assert_eq!(recorded, VOTERS);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_votes_a_second_are_all_recorded_on_sqlite() {
    setup().on_sqlite(a_thousand_a_second).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_votes_a_second_are_all_recorded_on_postgres() {
    setup().on_postgres(a_thousand_a_second).await;
}

/// What a child left that was killed in the middle.
struct Killed {
    /// The places of those who were told.
    told: BTreeSet<i32>,
    folder: String,
    contest: String,
    database: String,
}

/// Runs one of the tests above in a process of its own, and kills that.
fn kill_in_the_middle(test: &str) -> Killed {
    let program = std::env::current_exe().expect("this program");
    let mut child = Command::new(program)
        .args(["--exact", test, "--nocapture"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("a child");
    let (mut told, mut place) = (BTreeSet::new(), None);
    let said = BufReader::new(child.stdout.take().expect("its words")).lines();
    for line in said.map_while(Result::ok) {
        if let Some(rest) = line.split("at ").nth(1).filter(|_| line.contains("at /")) {
            let mut words = rest.split(' ').map(str::to_owned);
            place = words.next().zip(words.next()).zip(words.next());
        }
        if let Some(position) = line.strip_prefix("recorded ") {
            told.insert(position.parse::<i32>().expect("a place"));
        }
        if told.len() == KILLED {
            child.kill().expect("killed");
        }
    }
    child.wait().expect("ended");
    let ((folder, contest), database) = place.expect("the vote was opened");
    assert!(told.len() >= KILLED && told.len() < VOTERS as usize, "killed in the middle: {}", told.len());
    Killed { told, folder, contest, database }
}

/// Starts again on what is on the disk, looks at it as a thief would, closes the vote and counts.
async fn count_what_is_left(house: &House, url: &str, left: &Killed) {
    let store = Store::connect(
        url,
        false,
        Arc::clone(house.app.store.clock()),
        Arc::new(SystemEntropy),
        Arc::new(Signer::from_seed("rawabit.test/ledger", &[7; 32]).expect("a key")),
    )
    .await
    .expect("the database opens");
    let mut again = house.changed(|inner| {
        inner.store = store;
        inner.config.data_dir = left.folder.clone().into();
        inner.shelf.insert(rawabit_elections::Casting::default());
    });
    again.folder = left.folder.clone().into();
    let db = again.app.store.read();
    let marks: BTreeSet<i32> =
        vote::mark::Entity::find().all(db).await.expect("read").iter().map(|mark| mark.position).collect();
    assert!(left.told.is_subset(&marks), "everybody who was told is on the disk");
    let stolen = bytes(&again).await;
    assert!(!stolen.is_empty(), "there is something to steal");
    let stolen = String::from_utf8_lossy(&stolen);
    let found = (0..VOTERS).step_by(20).filter(|position| stolen.contains(&receipt(*position))).count();
    assert_eq!(found, 0, "no ballot lies open where the program was killed");
    house.clock.set(at(CLOSES));
    assert_eq!(commands::close_due(&again.app).await.expect("closed"), 1);
    let ballots = vote::ballot::Entity::find().all(db).await.expect("read");
    let receipts: BTreeSet<String> = ballots.iter().map(|ballot| ballot.receipt.clone()).collect();
    let expected: BTreeSet<String> = marks.iter().map(|position| receipt(*position)).collect();
    assert_eq!(receipts, expected, "a ballot for each mark, and none besides");
    assert_eq!(ballots.len(), marks.len());
    let contest =
        rawabit_elections::store::contest(db, &left.contest).await.expect("read").expect("a contest");
    assert_eq!(commands::result(&contest).elected, [1]);
    again.app.store.clone().close().await;
}

#[tokio::test]
async fn whoever_was_told_recorded_is_counted_once_though_the_program_is_killed() {
    let left = kill_in_the_middle("crash::a_thousand_votes_a_second_are_all_recorded_on_sqlite");
    let url = format!("sqlite:{}/{}", left.folder, left.database);
    setup().on_sqlite(async |house| count_what_is_left(house, &url, &left).await).await;
    std::fs::remove_dir_all(&left.folder).expect("tidied");
}

#[tokio::test]
async fn the_same_on_postgres() {
    let left = kill_in_the_middle("crash::a_thousand_votes_a_second_are_all_recorded_on_postgres");
    setup()
        .on_postgres(async |house| {
            let (base, _) = house.postgres().and_then(|url| url.rsplit_once('/')).expect("an address");
            count_what_is_left(house, &format!("{base}/{}", left.database), &left).await;
            let gone = format!("DROP DATABASE {} WITH (FORCE)", left.database);
            house.app.store.read().execute_unprepared(&gone).await.expect("tidied");
        })
        .await;
    std::fs::remove_dir_all(&left.folder).expect("tidied");
}
