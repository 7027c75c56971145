//! An adversary with everything that a confidential vote leaves behind: the database, its log, a backup after every single vote, the order in
//! which people voted, and the house's sealing key. After the vote is closed they must not match ballots with voters better than by chance.
//! The same adversary against an open vote finds all of them, so that it is known to be one.

use std::collections::HashMap;
use std::path::Path;

use rawabit_elections::commands;
use rawabit_elections::model::Choice;
use rawabit_elections::store::vote;
use rawabit_platform::jobs;
use rawabit_platform::sealed::Sealer;
use rawabit_platform::store::Dialect;
use rawabit_statutes::Polling;
use rawabit_testkit::{House, Setup};
use sea_orm::{ActiveModelTrait as _, EntityTrait as _, FromQueryResult as _, Set};
use sha2::{Digest as _, Sha256};

use crate::scene::{CLOSES, at, branch, contest_of, listed, opened, polling, setup};

const VOTERS: usize = 40;

/// What is left behind: every byte, after each vote and at the end.
struct Left {
    /// Bytes after each vote, the worst case: one voter alone between two of them.
    after: Vec<Vec<u8>>,
    /// Bytes after closing.
    end: Vec<u8>,
    /// The published ballots, in the order in which the database gives them without being asked for one.
    published: Vec<(String, String)>,
    /// Each voter's ballot, in the order of voting: what the adversary wants to know.
    truth: Vec<(String, String)>,
    /// The half of the urn's key that lay in the file: what no backup takes along, for the control below.
    file: String,
    /// The urn's box as each backup has it, read as its database reads it.
    boxes: Vec<String>,
    /// The sealed half of its key, likewise.
    half: String,
    /// The contest.
    id: String,
}

fn files(folder: &Path) -> Vec<u8> {
    let mut names: Vec<_> =
        std::fs::read_dir(folder).expect("the folder").flatten().map(|entry| entry.path()).collect();
    names.sort();
    // The key of the urn is no part of the database, its log or its backups (decision 0024).
    names.iter().filter(|path| path.is_file()).flat_map(|path| std::fs::read(path).expect("read")).collect()
}

#[derive(sea_orm::FromQueryResult)]
struct Line {
    line: String,
}

/// Everything that the database holds: its files with their log, or every row of every table with where it lies and who wrote it.
async fn everything(house: &House) -> Vec<u8> {
    let db = house.app.store.read();
    if Dialect::of(db) == Dialect::Sqlite {
        return files(&house.folder);
    }
    let mut all = Vec::new();
    for table in [
        "contest",
        "contest_round",
        "contest_mark",
        "contest_urn",
        "contest_ballot",
        "contest_named_vote",
        "audit",
        "job",
        "act",
    ] {
        let sql = format!(
            "SELECT ctid::text || ' ' || xmin::text || ' ' || row_to_json(t)::text AS line FROM {table} t"
        );
        let rows =
            Line::find_by_statement(Dialect::Postgres.statement(&sql, [])).all(db).await.expect("read");
        rows.into_iter().for_each(|row| all.extend(row.line.into_bytes()));
    }
    all
}

fn contains(bytes: &[u8], text: &str) -> bool {
    String::from_utf8_lossy(bytes).contains(text)
}

async fn vote_of(house: &House, members: usize) -> Left {
    let (people, _) = branch(house, members).await;
    let id = opened(house, contest_of("branch_secretary", Polling::Electronic)).await;
    listed(house, &id, &people[..3]).await;
    polling(house, &id).await;
    let file =
        std::fs::read_to_string(house.folder.join("urns").join(format!("{id}-1.key"))).expect("the file");
    let round = vote::round::Entity::find_by_id((id.clone(), 1)).one(house.app.store.read()).await;
    let half = round.expect("read").expect("a round").half.expect("half of the key");
    let (mut after, mut truth, mut boxes) = (Vec::new(), Vec::new(), Vec::new());
    for n in 0..VOTERS {
        // The order in which they vote is not that of the roll.
        let position = i32::try_from((n * 7 + 3) % VOTERS).expect("small");
        let mut random = [0; 16];
        house.app.store.entropy().fill(&mut random);
        let receipt = hex::encode(random);
        let number = 1 + u32::try_from((n * n + n / 3) % 3).expect("small");
        let choice = Choice::new(vec![number], &[1, 2, 3], 1).expect("a vote");
        truth.push((receipt.clone(), choice.text()));
        let vote = commands::Cast { contest: id.clone(), round: 1, position, weight: 1, choice, receipt };
        commands::cast(&house.app, vote).await.expect("answered").expect("recorded");
        let urn = vote::urn::Entity::find().all(house.app.store.read()).await.expect("read");
        boxes.extend(urn.into_iter().map(|one| one.sealed));
        after.push(everything(house).await);
    }
    house.clock.set(at(CLOSES));
    commands::close_due(&house.app).await.expect("closed");
    jobs::run_due_now(&house.app).await.expect("run");
    let db = house.app.store.read();
    let sql = "SELECT receipt || ' ' || choice AS line FROM contest_ballot";
    let rows = Line::find_by_statement(Dialect::of(db).statement(sql, [])).all(db).await.expect("read");
    let published = rows
        .into_iter()
        .filter_map(|row| row.line.split_once(' ').map(|(a, b)| (a.to_owned(), b.to_owned())))
        .collect();
    Left { after, end: everything(house).await, published, truth, file, boxes, half, id }
}

/// How many of the voters an adversary gets right who looks for what changed between two backups: the ballot whose receipt appears there.
fn by_appearance(left: &Left) -> usize {
    (0..VOTERS)
        .filter(|n| {
            let (receipt, _) = &left.truth[*n];
            let here = contains(&left.after[*n], receipt);
            let before = *n > 0 && contains(&left.after[*n - 1], receipt);
            here && !before
        })
        .count()
}

/// How many are right by order: the first who voted has the first ballot in the table, and so on.
fn by_order(left: &Left) -> usize {
    left.published.iter().zip(&left.truth).filter(|(one, other)| one.0 == other.0).count()
}

/// How far the order of the ballots goes with the order of voting (Spearman), from -1 to 1.
fn correlation(left: &Left) -> f64 {
    let at: HashMap<&str, usize> =
        left.published.iter().enumerate().map(|(n, (receipt, _))| (receipt.as_str(), n)).collect();
    let n = left.truth.len() as f64;
    let sum: f64 = left
        .truth
        .iter()
        .enumerate()
        .filter_map(|(voted, (receipt, _))| Some((voted as f64 - *at.get(receipt.as_str())? as f64).powi(2)))
        .sum();
    1.0 - 6.0 * sum / (n * (n * n - 1.0))
}

/// How many are right by guessing the choice from the bytes that changed: those who chose the same must not look alike.
fn by_difference(left: &Left) -> f64 {
    // The bytes of each step that are not in the step before, as a coarse fingerprint: how often each value appears.
    let prints: Vec<[f64; 256]> = (1..VOTERS)
        .map(|n| {
            let mut print = [0.0; 256];
            let (before, now) = (&left.after[n - 1], &left.after[n]);
            for (at, byte) in now.iter().enumerate() {
                if before.get(at) != Some(byte) {
                    print[usize::from(*byte)] += 1.0;
                }
            }
            let all: f64 = print.iter().sum::<f64>().max(1.0);
            print.map(|value| value / all)
        })
        .collect();
    let near = |a: &[f64; 256], b: &[f64; 256]| a.iter().zip(b).map(|(x, y)| (x - y).powi(2)).sum::<f64>();
    // The nearest other step says what this one chose.
    let right = (0..prints.len())
        .filter(|n| {
            let nearest = (0..prints.len())
                .filter(|other| other != n)
                .min_by(|a, b| near(&prints[*n], &prints[*a]).total_cmp(&near(&prints[*n], &prints[*b])))
                .expect("others");
            left.truth[n + 1].1 == left.truth[nearest + 1].1
        })
        .count();
    right as f64 / prints.len() as f64
}

async fn check(setup: Setup) {
    setup
        .for_both(async |house| {
            let left = vote_of(house, VOTERS).await;
            assert_eq!(left.published.len(), VOTERS);
            // Every receipt is published at the end, and none stands anywhere before: in no backup, in no log.
            assert!(left.truth.iter().all(|(receipt, _)| contains(&left.end, receipt)), "they are published");
            assert_eq!(by_appearance(&left), 0, "no receipt appears in a backup taken during the vote");
            // By order: one in forty is right by chance; six or more by chance less than once in a thousand tries.
            let hits = by_order(&left);
            assert!(hits < 6, "{hits} of {VOTERS} ballots lie in the order of voting");
            let correlation = correlation(&left);
            assert!(
                correlation.abs() < 0.5,
                "the order of ballots goes with the order of voting: {correlation}"
            );
            // By likeness: about a third choose the same by chance; two thirds of 39 by chance less than once in ten thousand tries.
            let share = by_difference(&left);
            assert!(share < 0.67, "what changes between two backups tells the choice: {share}");
            // The house's own sealing key opens nothing: half of the urn's key was never in the database, and is gone.
            let folder = house.folder.join("urns");
            assert_eq!(std::fs::read_dir(folder).expect("the folder").count(), 0);
            opens_nothing(house, &left);
            // Marks and ballots share no column but the contest and the round.
            let mark =
                vote::mark::Entity::find().one(house.app.store.read()).await.expect("read").expect("a mark");
            let ballot =
                vote::ballot::Entity::find().one(house.app.store.read()).await.expect("read").expect("one");
            assert_eq!((mark.contest_id, mark.round), (ballot.contest_id, ballot.round));
        })
        .await;
}

/// Everything sealed that lies in any backup is tried with the house's key, and with the half of the urn's key that this key opens.
fn opens_nothing(house: &House, left: &Left) {
    let subject = format!("{}/1", left.id);
    let half = house.app.sealer.open("elections.urn", &subject, &left.half).expect("the house's own key");
    let mut boxes = Vec::new();
    for bytes in left.after.iter().step_by(5).chain([&left.end]) {
        let text = String::from_utf8_lossy(bytes);
        for (at, _) in text.match_indices("sealed:1:") {
            let end = text[at..].find(|c: char| !(c.is_ascii_alphanumeric() || "-_:".contains(c)));
            let sealed = text[at..at + end.unwrap_or(text.len() - at)].to_owned();
            boxes.push(sealed);
        }
    }
    assert!(!boxes.is_empty(), "sealed text lies in the backups");
    let key = |bytes: &[u8]| Sealer::from_key(bytes.try_into().expect("32 bytes"));
    let half = hex::decode(half.as_str()).expect("32 bytes in figures");
    let digest = Sha256::new().chain_update(b"rawabit/urn/1").chain_update(&half).finalize();
    let keys = [house.app.sealer.clone(), key(&half), key(&digest)];
    // With a copy of the file they open: the same adversary is able to, so that what it cannot do without is no accident. Who copied the file
    // while the vote went on can read the ballots; decision 0024 says so.
    let apart = hex::decode(&left.file).expect("32 bytes in figures");
    let both =
        Sha256::new().chain_update(b"rawabit/urn/1").chain_update(&half).chain_update(&apart).finalize();
    let subject = format!("{}/1/0", left.id);
    let whole = key(&both);
    assert_eq!(left.boxes.len(), VOTERS);
    assert!(
        left.boxes.iter().all(|sealed| whole.open("elections.urn", &subject, sealed).is_ok()),
        "the control"
    );
    // In pages of a file a box may be cut; as the database of the backup reads it, it is whole.
    boxes.extend(left.boxes.iter().cloned());
    let end = String::from_utf8_lossy(&left.end);
    assert!(
        !end.contains(&left.file) && !left.after.iter().any(|bytes| contains(bytes, &left.file)),
        "it lies nowhere else"
    );
    for sealed in &boxes {
        for key in &keys {
            assert!(
                key.open("elections.urn", &format!("{}/1/0", left.id), sealed).is_err(),
                "a box was opened"
            );
        }
    }
}

#[tokio::test]
async fn ballots_cannot_be_matched_with_voters_better_than_by_chance() {
    check(setup()).await;
}

/// The same adversary against the simplest way to keep ballots apart: a row for each, written when it is cast. It finds all of them, so that
/// the test above can fail.
#[tokio::test]
async fn the_adversary_finds_every_ballot_that_is_written_when_it_is_cast() {
    setup()
        .for_both(async |house| {
            let (mut after, mut truth) = (Vec::new(), Vec::new());
            for n in 0..VOTERS {
                let mut random = [0; 16];
                house.app.store.entropy().fill(&mut random);
                let (receipt, choice) = (hex::encode(random), (n % 3 + 1).to_string());
                let work = house.work().await;
                vote::ballot::ActiveModel {
                    contest_id: Set("naive".into()),
                    round: Set(1),
                    receipt: Set(receipt.clone()),
                    choice: Set(choice.clone()),
                }
                .insert(work.tx())
                .await
                .expect("written");
                work.commit().await.expect("committed");
                truth.push((receipt, choice));
                after.push(everything(house).await);
            }
            let end = everything(house).await;
            let left = Left {
                after,
                end,
                published: truth.clone(),
                truth,
                file: String::new(),
                boxes: Vec::new(),
                half: String::new(),
                id: "naive".into(),
            };
            assert_eq!(by_appearance(&left), VOTERS);
            // Had the list been published in the order of voting, order would tell as much.
            assert_eq!(by_order(&left), VOTERS);
            assert!(correlation(&left) > 0.99);
        })
        .await;
}
