//! A thief with everything that a confidential vote leaves behind: the database with its dead rows, its log, a backup before and after every single vote,
//! the order in which people voted, the votes of every second one, and the house's sealing key. After the vote is closed the ballots of the others
//! must not be matched with their voters better than by chance. Each attack is tried on stores that can be linked as well ([`stores`]), where it must
//! succeed: otherwise it would say nothing.

mod attacks;
mod stores;
pub(crate) mod thief;

use std::collections::BTreeMap;

use rawabit_elections::commands;
use rawabit_elections::model::Choice;
use rawabit_elections::store::{electors, vote};
use rawabit_people::{KeepPeople, PersonInput};
use rawabit_platform::permit::UnitPath;
use rawabit_platform::sealed::Sealer;
use rawabit_platform::{Multi, jobs};
use rawabit_statutes::{Form, Polling};
use rawabit_testkit::House;
use sea_orm::EntityTrait as _;
use sha2::{Digest as _, Sha256};

use crate::booth::{cast, hidden, review};
use crate::scene::{CLOSES, RABAT, at, branch, contest_of, listed, opened, permit, polling, setup};
use attacks::Left;
use thief::{contains, look};

/// Voters who vote alone between two backups, on their own pages.
const VOTERS: usize = 40;
/// Voters who voted before them, so that the last of these find a second box begun.
const BEFORE: usize = 500;
/// Of so many votes that are guessed, more than this many are right by chance less than once in ten thousand tries, each of three being as likely.
const CHANCE: usize = 14;

/// What was left of the urn: for whoever has its key.
struct Urn {
    /// The half of its key that lay in the file: what no backup takes along, for the control.
    file: String,
    /// Its boxes as each backup has them, each with its shelf.
    boxes: Vec<(i32, String)>,
    /// The sealed half of its key.
    half: String,
    /// The contest.
    id: String,
}

/// Others who are on the roll.
async fn others(house: &House) -> Vec<String> {
    let mut work = house.work().await;
    let mut people = Vec::new();
    for n in 0..BEFORE {
        let name = Multi::three(format!("ناخب {n}"), "", "");
        let mut person = PersonInput::named(UnitPath(RABAT.into()), name, Form::Masculine);
        person.synthetic = true;
        let registered = rawabit_people::commands::register(&mut work, &permit::<KeepPeople>(), person).await;
        people.push(registered.expect("registered").expect("sound"));
    }
    work.commit().await.expect("committed");
    people
}

async fn place(house: &House, id: &str, person: &str) -> i32 {
    let places = electors::of_person(house.app.store.read(), id, person).await.expect("read");
    places.first().expect("on the roll").position
}

/// What the n-th voter votes: without any pattern, since what is written to a disk has its own (a log begins anew, a page gets full), and one that goes
/// with it would look like a leak.
fn vote_of(n: usize) -> u32 {
    1 + u32::from(Sha256::digest(format!("vote {n}"))[0]) % 3
}

/// They vote before anybody looks: many at once, by the command that the pages call.
async fn vote_before(house: &House, id: &str, people: &[String]) {
    let mut all = Vec::new();
    for (n, person) in people.iter().enumerate() {
        let mut random = [0; 16];
        house.app.store.entropy().fill(&mut random);
        let choice = Choice::new(vec![vote_of(n)], &[1, 2, 3], 1).expect("a vote");
        let position = place(house, id, person).await;
        let receipt = hex::encode(random);
        let vote = commands::Cast { contest: id.to_owned(), round: 1, position, weight: 1, choice, receipt };
        let app = house.app.clone();
        all.push(tokio::spawn(async move { commands::cast(&app, vote).await }));
    }
    for one in all {
        one.await.expect("run").expect("answered").expect("recorded");
    }
}

/// A whole vote with the thief at every step.
async fn voted(house: &House) -> (Left, Urn) {
    let (members, _) = branch(house, VOTERS).await;
    let others = others(house).await;
    let mut new = contest_of("branch_secretary", Polling::Electronic);
    new.electors = members.iter().chain(&others).map(|person| (person.clone(), 1)).collect();
    let id = opened(house, new).await;
    listed(house, &id, &members[..3]).await;
    let db = house.app.store.read();
    let mut log = thief::log_at(db).await;
    polling(house, &id).await;
    let file =
        std::fs::read_to_string(house.folder.join("urns").join(format!("{id}-1.key"))).expect("the file");
    let round = vote::round::Entity::find_by_id((id.clone(), 1)).one(db).await;
    let half = round.expect("read").expect("a round").half.expect("half of the key");
    vote_before(house, &id, &others).await;
    let (mut left, mut boxes, mut positions) = (Left::default(), Vec::new(), Vec::new());
    for n in 0..VOTERS {
        // The order in which they vote is not that of the roll.
        let person = &members[(n * 7 + 3) % VOTERS];
        let voter = house.persona("voter", &[], Some(person)).await;
        let before = look(house).await;
        let choice = vote_of(n).to_string();
        let reviewed = review(&voter, &id, &choice).await;
        let receipt = hidden(&reviewed, "receipt");
        cast(&voter, &id, &reviewed).await.assert_status(200);
        left.note(&before, &look(house).await, &receipt);
        left.truth.push((receipt, choice));
        positions.push(place(house, &id, person).await);
        let urn = vote::urn::Entity::find().all(db).await.expect("read");
        boxes.extend(urn.into_iter().map(|one| (one.shelf, one.sealed)));
        if n % 10 == 9 {
            // The log is read while it is there: a server writes over what it needs no more.
            let now = thief::log_at(db).await;
            for (what, bytes) in
                [("a dump", thief::dump(house)), ("the log", thief::log_since(db, log).await)]
            {
                let text = String::from_utf8_lossy(&bytes);
                assert!(left.truth.iter().all(|(receipt, _)| !text.contains(receipt)), "a receipt in {what}");
            }
            log = now;
        }
    }
    house.clock.set(at(CLOSES));
    commands::close_due(&house.app).await.expect("closed");
    jobs::run_due_now(&house.app).await.expect("run");
    let own = |receipt: &String| left.truth.iter().any(|(known, _)| known == receipt);
    left.lying = thief::as_they_lie(db, "contest_ballot").await.into_iter().filter(own).collect();
    left.end = vec![
        ("the database", thief::bytes(house).await),
        ("the log", thief::log_since(db, log).await),
        ("a dump", thief::dump(house)),
    ];
    let marks = thief::writers(db, "contest_mark", "position::text").await;
    let ballots = thief::writers(db, "contest_ballot", "receipt").await;
    left.writers = marks.zip(ballots).map(|(marks, ballots)| {
        let by: BTreeMap<String, String> = marks.into_iter().map(|(xmin, place)| (place, xmin)).collect();
        let marks = positions.iter().map(|place| by[&place.to_string()].clone()).collect();
        (marks, ballots.into_iter().map(|(xmin, receipt)| (receipt, xmin)).collect())
    });
    (left, Urn { file, boxes, half, id })
}

#[tokio::test]
async fn ballots_cannot_be_matched_with_voters_better_than_by_chance() {
    setup()
        .for_both(async |house| {
            let (left, urn) = voted(house).await;
            left.tell("the house's own store");
            assert_eq!(left.lying.len(), VOTERS, "all are published");
            assert!(urn.boxes.iter().any(|(shelf, _)| *shelf == 1), "a second box was begun");
            assert_eq!(left.appeared, 0, "no receipt is in anything that is copied during the vote");
            // By order: one in forty is right by chance; six or more by chance less than once in a thousand tries.
            assert!(left.by_order() < 6, "ballots lie in the order of voting: {}", left.by_order());
            for (what, along) in left.orders() {
                assert!(
                    along.abs() < 0.5,
                    "the order of ballots in {what} goes with the order of voting: {along}"
                );
            }
            assert!(
                left.by_writer().is_none_or(|right| right == 0),
                "a transaction wrote a mark and its ballot"
            );
            assert!(left.by_rows() <= CHANCE, "the rows that change tell the vote: {}", left.by_rows());
            assert!(left.by_texts() <= CHANCE, "the texts that change tell the vote: {}", left.by_texts());
            assert!(left.by_bytes() <= CHANCE, "the bytes that change tell the vote: {}", left.by_bytes());
            // The house's own sealing key opens nothing: half of the urn's key was never in the database, and is gone.
            let folder = house.folder.join("urns");
            assert_eq!(std::fs::read_dir(folder).expect("the folder").count(), 0);
            opens_nothing(house, &left, &urn);
            // Marks and ballots share no column but the contest and the round.
            let mark =
                vote::mark::Entity::find().one(house.app.store.read()).await.expect("read").expect("a mark");
            let ballot =
                vote::ballot::Entity::find().one(house.app.store.read()).await.expect("read").expect("one");
            assert_eq!((mark.contest_id, mark.round), (ballot.contest_id, ballot.round));
        })
        .await;
}

/// Every box of every backup is tried with the house's key, and with the half of the urn's key that this key opens.
fn opens_nothing(house: &House, left: &Left, urn: &Urn) {
    let subject = format!("{}/1", urn.id);
    let half = house.app.sealer.open("elections.urn", &subject, &urn.half).expect("the house's own key");
    let key = |bytes: &[u8]| Sealer::from_key(bytes.try_into().expect("32 bytes"));
    let half = hex::decode(half.as_str()).expect("32 bytes in figures");
    let digest = Sha256::new().chain_update(b"rawabit/urn/1").chain_update(&half).finalize();
    let keys = [house.app.sealer.clone(), key(&half), key(&digest)];
    // With a copy of the file they open: the same thief is able to, so that what it cannot do without is no accident. Who copied the file while
    // the vote went on can read the ballots; decision 0024 says so.
    let apart = hex::decode(&urn.file).expect("32 bytes in figures");
    let both =
        Sha256::new().chain_update(b"rawabit/urn/1").chain_update(&half).chain_update(&apart).finalize();
    let whole = key(&both);
    assert!(urn.boxes.len() > VOTERS, "a box at least after each vote, and two after the last ones");
    for (shelf, sealed) in &urn.boxes {
        let subject = format!("{}/1/{shelf}", urn.id);
        assert!(whole.open("elections.urn", &subject, sealed).is_ok(), "the control");
        assert!(
            keys.iter().all(|key| key.open("elections.urn", &subject, sealed).is_err()),
            "a box was opened"
        );
    }
    for (what, bytes) in &left.end {
        assert!(!contains(bytes, &urn.file), "the half of the key lies in {what}");
    }
}
