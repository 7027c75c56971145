//! `kill -9` while votes arrive by the hundred: whoever was told "recorded" is counted once, nobody twice, and the urn opens.

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
use rawabit_platform::store::Store;
use rawabit_statutes::{Form, Polling};
use sea_orm::EntityTrait as _;

use crate::scene::{CLOSES, RABAT, at, branch, contest_of, listed, opened, permit, polling, setup};

/// Voters of the child.
const VOTERS: i32 = 2000;

/// Two thousand voters, a thousand a second. It says the place of each vote that was recorded; the test below runs it again in a process of its
/// own, and kills that.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_votes_a_second_are_all_recorded() {
    setup()
        .on_sqlite(async |house| {
            let (candidates, _) = branch(house, 3).await;
            let mut people = Vec::new();
            let mut work = house.work().await;
            for n in 0..VOTERS {
                let name = Multi::three(format!("ناخب {n}"), "", "");
                let mut person = PersonInput::named(UnitPath(RABAT.into()), name, Form::Masculine);
                person.synthetic = true;
                let registered =
                    rawabit_people::commands::register(&mut work, &permit::<KeepPeople>(), person).await;
                people.push(registered.expect("registered").expect("sound"));
            }
            work.commit().await.expect("committed");
            let mut new = contest_of("branch_secretary", Polling::Electronic);
            new.electors = people.iter().map(|person| (person.clone(), 1)).collect();
            let id = opened(house, new).await;
            listed(house, &id, &candidates).await;
            polling(house, &id).await;
            println!("at {} {id}", house.folder.display());
            let choice = Choice::new(vec![1], &[1, 2, 3], 1).expect("a vote");
            let casts = (0..VOTERS).map(|position| {
                let vote = commands::Cast {
                    contest: id.clone(),
                    round: 1,
                    position,
                    weight: 1,
                    choice: choice.clone(),
                    receipt: format!("{position:032x}"),
                };
                let app = house.app.clone();
                tokio::spawn(async move {
                    // They come one after the other, a thousand a second.
                    tokio::time::sleep(std::time::Duration::from_millis(u64::from(position.unsigned_abs())))
                        .await;
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
        })
        .await;
}

#[tokio::test]
async fn whoever_was_told_recorded_is_counted_once_though_the_program_is_killed() {
    let program = std::env::current_exe().expect("this program");
    let mut child = Command::new(program)
        .args(["--exact", "crash::a_thousand_votes_a_second_are_all_recorded", "--nocapture"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("a child");
    let (mut told, mut place) = (BTreeSet::new(), None);
    let lines = BufReader::new(child.stdout.take().expect("its words")).lines();
    for line in lines.map_while(Result::ok) {
        if let Some(rest) = line.split("at ").nth(1).filter(|_| line.contains("at /")) {
            let (folder, id) = rest.split_once(' ').expect("folder and contest");
            place = Some((folder.to_owned(), id.to_owned()));
        }
        if let Some(position) = line.strip_prefix("recorded ") {
            told.insert(position.parse::<i32>().expect("a place"));
        }
        // More than half: fewer would be no quorum.
        if told.len() == 1200 {
            child.kill().expect("killed");
        }
    }
    child.wait().expect("ended");
    let (folder, id) = place.expect("the vote was opened");
    assert!(told.len() >= 1200 && told.len() < VOTERS as usize, "killed in the middle: {}", told.len());
    setup()
        .on_sqlite(async |house| {
            // What is on the disk, as another start of the program finds it.
            let store = Store::connect(
                &format!("sqlite:{folder}/test.sqlite"),
                false,
                Arc::clone(house.app.store.clock()),
                Arc::new(SystemEntropy),
                Arc::new(Signer::from_seed("rawabit.test/ledger", &[7; 32]).expect("a key")),
            )
            .await
            .expect("the database opens");
            let again = house.changed(|inner| {
                inner.store = store;
                inner.config.data_dir = folder.clone().into();
                inner.shelf.insert(rawabit_elections::Casting::default());
            });
            let db = again.app.store.read();
            let marks: BTreeSet<i32> = vote::mark::Entity::find()
                .all(db)
                .await
                .expect("read")
                .iter()
                .map(|mark| mark.position)
                .collect();
            assert!(told.is_subset(&marks), "everybody who was told is on the disk");
            house.clock.set(at(CLOSES));
            assert_eq!(commands::close_due(&again.app).await.expect("closed"), 1);
            let ballots = vote::ballot::Entity::find().all(db).await.expect("read");
            let receipts: BTreeSet<String> = ballots.iter().map(|ballot| ballot.receipt.clone()).collect();
            let expected: BTreeSet<String> =
                marks.iter().map(|position| format!("{position:032x}")).collect();
            assert_eq!(receipts, expected, "a ballot for each mark, and none besides");
            assert_eq!(ballots.len(), marks.len());
            let contest = rawabit_elections::store::contest(db, &id).await.expect("read").expect("a contest");
            assert_eq!(commands::result(&contest).elected, [1]);
            again.app.store.clone().close().await;
        })
        .await;
    std::fs::remove_dir_all(&folder).expect("tidied");
}
