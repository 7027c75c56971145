//! Stores that can be linked, each in its own way, and the attack that finds it: the controls of the test beside this.

use std::collections::BTreeMap;

use rawabit_elections::store::vote::mark;
use rawabit_platform::Work;
use rawabit_platform::store::Dialect;
use rawabit_testkit::House;
use sea_orm::{ActiveModelTrait as _, ConnectionTrait as _, Set};

use super::attacks::Left;
use super::thief::{self, look};
use super::{CHANCE, VOTERS, vote_of};
use crate::scene::setup;

/// How a ballot is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kept {
    /// A row for each, written with the mark when it is cast.
    Rows,
    /// No ballot, but a sum for each candidate.
    Sums,
    /// One sealed text for all, as long as what is in it.
    Lengths,
    /// One text of constant length for all, written anew with every vote, and not sealed.
    Clear,
    /// The same, and those before stay.
    Copies,
}

const TABLES: [&str; 5] = [
    "CREATE TABLE naive_ballot (receipt TEXT NOT NULL, choice TEXT NOT NULL)",
    "CREATE TABLE naive_sum (number INTEGER NOT NULL, votes INTEGER NOT NULL)",
    "INSERT INTO naive_sum (number, votes) VALUES (1, 0), (2, 0), (3, 0)",
    "CREATE TABLE naive_box (sealed TEXT NOT NULL)",
    "CREATE TABLE naive_slots (slots TEXT NOT NULL)",
];

impl Kept {
    async fn keep(self, house: &House, work: &Work, cast: &[(String, String)]) {
        let (receipt, choice) = cast.last().expect("a vote");
        let run = async |sql: &str, values: Vec<sea_orm::Value>| {
            let statement = Dialect::of(work.tx()).statement(sql, values);
            work.tx().execute_raw(statement).await.expect("written");
        };
        match self {
            Self::Rows => {
                let values = vec![receipt.as_str().into(), choice.as_str().into()];
                run("INSERT INTO naive_ballot (receipt, choice) VALUES (?, ?)", values).await;
            }
            Self::Sums => {
                let number: i32 = choice.parse().expect("a number");
                run("UPDATE naive_sum SET votes = votes + 1 WHERE number = ?", vec![number.into()]).await;
            }
            Self::Lengths => {
                // A ballot with more names is longer.
                let names =
                    |vote: &str| "1,2,3,4,5"[..vote.parse::<usize>().expect("small") * 3 - 2].to_owned();
                let text: Vec<String> =
                    cast.iter().map(|(receipt, vote)| format!("{receipt} {}", names(vote))).collect();
                let entropy = house.app.store.entropy();
                let sealed = house.app.sealer.seal(entropy.as_ref(), "naive", "box", &text.join("\n"));
                run("DELETE FROM naive_box", Vec::new()).await;
                run("INSERT INTO naive_box (sealed) VALUES (?)", vec![sealed.into()]).await;
            }
            Self::Clear | Self::Copies => {
                let mark = |vote: &str| match vote {
                    "1" => "A",
                    "2" => "M",
                    _ => "Z",
                };
                let mut text: String = cast
                    .iter()
                    .map(|(receipt, vote)| format!("{receipt}{}", mark(vote).repeat(160)))
                    .collect();
                text.extend(std::iter::repeat_n('.', VOTERS * 192 - text.len()));
                if self == Self::Clear {
                    run("DELETE FROM naive_slots", Vec::new()).await;
                }
                run("INSERT INTO naive_slots (slots) VALUES (?)", vec![text.into()]).await;
            }
        }
    }

    /// The same vote as that of the test, with the thief at every step.
    async fn voted(self, house: &House) -> Left {
        let db = house.app.store.read();
        let work = house.work().await;
        for table in TABLES {
            work.tx().execute_unprepared(table).await.expect("a table");
        }
        if Dialect::of(db) == Dialect::Postgres {
            // Otherwise it would be compressed, which hides a little of what is in it.
            let plain = "ALTER TABLE naive_slots ALTER COLUMN slots SET STORAGE PLAIN";
            work.tx().execute_unprepared(plain).await.expect("set");
        }
        work.commit().await.expect("committed");
        let (mut log, mut logged) = (thief::log_at(db).await, Vec::new());
        let mut left = Left::default();
        for n in 0..VOTERS {
            let before = look(house).await;
            let mut random = [0; 16];
            house.app.store.entropy().fill(&mut random);
            left.truth.push((hex::encode(random), vote_of(n).to_string()));
            let work = house.work().await;
            let position = i32::try_from((n * 7 + 3) % VOTERS).expect("small");
            mark::ActiveModel { contest_id: Set("naive".into()), round: Set(1), position: Set(position) }
                .insert(work.tx())
                .await
                .expect("marked");
            self.keep(house, &work, &left.truth).await;
            work.commit().await.expect("committed");
            let receipt = left.truth[n].0.clone();
            left.note(&before, &look(house).await, &receipt);
            if n % 10 == 9 {
                logged.extend(thief::log_since(db, log).await);
                log = thief::log_at(db).await;
            }
        }
        left.lying = thief::as_they_lie(db, "naive_ballot").await;
        left.end = vec![
            ("the database", thief::bytes(house).await),
            ("the log", logged),
            ("a dump", thief::dump(house)),
        ];
        let marks = thief::writers(db, "contest_mark", "position::text").await;
        let ballots = thief::writers(db, "naive_ballot", "receipt").await;
        left.writers = marks.zip(ballots).map(|(marks, ballots)| {
            let by: BTreeMap<String, String> = marks.into_iter().map(|(xmin, place)| (place, xmin)).collect();
            let marks = (0..VOTERS).map(|n| by[&((n * 7 + 3) % VOTERS).to_string()].clone()).collect();
            (marks, ballots.into_iter().map(|(xmin, receipt)| (receipt, xmin)).collect())
        });
        left.tell(&format!("a store that can be linked: {self:?}"));
        left
    }
}

/// Of twenty guesses so many: what cannot be chance.
const MOST: usize = 18;

#[tokio::test]
async fn rows_that_are_written_when_a_ballot_is_cast_are_found_by_every_order() {
    setup()
        .for_both(async |house| {
            let left = Kept::Rows.voted(house).await;
            assert_eq!((left.appeared, left.by_order()), (VOTERS, VOTERS));
            for (what, along) in left.orders() {
                // In a page of PostgreSQL rows lie from its end on, and its log holds some pages twice. By chance it would be 0.16.
                assert!(along.abs() > 0.9, "{what}: {along}");
            }
            assert!(left.by_writer().is_none_or(|right| right == VOTERS), "{:?}", left.by_writer());
        })
        .await;
}

#[tokio::test]
async fn sums_that_grow_with_each_vote_are_found_between_two_backups() {
    setup()
        .for_both(async |house| {
            let left = Kept::Sums.voted(house).await;
            assert!(left.by_rows() >= MOST, "{}", left.by_rows());
        })
        .await;
}

#[tokio::test]
async fn a_sealed_box_that_is_as_long_as_its_ballots_is_found_between_two_backups() {
    setup()
        .for_both(async |house| {
            let left = Kept::Lengths.voted(house).await;
            assert!(left.by_rows() >= MOST, "{}", left.by_rows());
        })
        .await;
}

#[tokio::test]
async fn a_box_that_is_not_sealed_is_found_by_what_is_in_it() {
    setup()
        .for_both(async |house| {
            let left = Kept::Clear.voted(house).await;
            assert_eq!(left.appeared, VOTERS);
            assert!(left.by_texts() >= MOST, "{}", left.by_texts());
        })
        .await;
}

#[tokio::test]
async fn copies_of_it_are_found_by_the_bytes_of_the_disk_alone() {
    setup()
        .for_both(async |house| {
            let left = Kept::Copies.voted(house).await;
            assert!(left.by_bytes() > CHANCE, "more than is let pass in the house: {}", left.by_bytes());
        })
        .await;
}
