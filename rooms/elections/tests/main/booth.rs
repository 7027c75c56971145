//! Voting in the application: from the voter's own page, once, in time; what is published can be found and counted again.

use std::collections::BTreeSet;

use rawabit_elections::commands::{self, ElectionRefused};
use rawabit_elections::model::State;
use rawabit_elections::store::{electors, vote};
use rawabit_platform::jobs;
use rawabit_statutes::Polling;
use rawabit_testkit::{Client, House, Reply};
use sea_orm::{ActiveModelTrait as _, EntityTrait as _, PaginatorTrait as _, Set};

use crate::scene::{
    CLOSES, OPENS, at, branch, contest_of, listed, opened, permit, polling, row, setup, under,
};

/// The value of a hidden field of a page.
pub(crate) fn hidden(page: &Reply, name: &str) -> String {
    let text = page.text();
    let mark = format!("name=\"{name}\" value=\"");
    let rest = &text[text.find(&mark).unwrap_or_else(|| panic!("no {name} in {text}")) + mark.len()..];
    rest[..rest.find('"').expect("an end")].to_owned()
}

/// Marks the ballot and looks at it again.
pub(crate) async fn review(voter: &Client, id: &str, choice: &str) -> Reply {
    let page = voter.get(&format!("/me/elections/{id}/vote")).await;
    page.assert_status(200);
    let place = hidden(&page, "for");
    let page = voter.post(&format!("/me/elections/{id}/vote"), &[("for", &place), ("choice", choice)]).await;
    page.assert_status(200);
    page
}

/// Sends what the page before has in its hidden fields.
pub(crate) async fn cast(voter: &Client, id: &str, reviewed: &Reply) -> Reply {
    let fields: Vec<(&str, String)> = ["for", "choice", "receipt", "bound"]
        .map(|name| (name, hidden(reviewed, name)))
        .into_iter()
        .collect();
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    voter.post(&format!("/me/elections/{id}/cast"), &fields).await
}

/// A contest in the application whose vote is open; the members.
pub(crate) async fn booth(house: &House, members: usize) -> (String, Vec<String>) {
    let (members, _) = branch(house, members).await;
    let id = opened(house, contest_of("branch_secretary", Polling::Electronic)).await;
    listed(house, &id, &members[..3]).await;
    polling(house, &id).await;
    (id, members)
}

#[tokio::test]
async fn a_confidential_vote_is_cast_once_found_again_and_counted_again() {
    setup()
        .for_both(async |house| {
            let (id, members) = booth(house, 22).await;
            let mut receipts = Vec::new();
            for (n, person) in members.iter().enumerate().take(21) {
                let voter = house.persona("voter", &[], Some(person)).await;
                let choice = ["1", "2", "2", "-", "3"][n % 5];
                let reviewed = review(&voter, &id, choice).await;
                receipts.push((hidden(&reviewed, "receipt"), choice));
                // Nothing is cast before the last button.
                if n == 0 {
                    assert_eq!(electors::turnout(house.app.store.read(), &id, 1).await.expect("read"), 0);
                }
                let done = cast(&voter, &id, &reviewed).await;
                done.assert_status(200).assert_has(&receipts[n].0);
                let again = cast(&voter, &id, &reviewed).await;
                again.assert_status(409);
                voter.get(&format!("/me/elections/{id}/vote")).await.assert_status(409);
            }
            let db = house.app.store.read();
            assert_eq!(electors::turnout(db, &id, 1).await.expect("read"), 21);
            assert_eq!(vote::ballot::Entity::find().count(db).await.expect("read"), 0, "the urn is closed");
            // Closed at its hour, by the job that watches the clock.
            house.clock.set(at(CLOSES));
            assert_eq!(commands::close_due(&house.app).await.expect("closed"), 1);
            let contest = row(house, &id).await;
            assert_eq!(contest.state(), State::Provisional);
            assert_eq!(commands::result(&contest).elected, [2]);
            let late = house.persona("voter", &[], Some(&members[21])).await;
            late.get(&format!("/me/elections/{id}/vote")).await.assert_status(409);
            // Every voter finds the ballot by its receipt; the digest can be made anew by anybody.
            let file = house.visitor().get(&format!("/elections/{id}/1/ballots.csv")).await;
            file.assert_status(200);
            let lines: BTreeSet<String> = file.text().lines().skip(1).map(str::to_owned).collect();
            assert_eq!(lines.len(), 21);
            for (receipt, choice) in &receipts {
                let digest = rawabit_elections::model::choice::digest(&id, 1, receipt, choice);
                assert!(lines.contains(&format!("{receipt},\"{choice}\",{digest}")), "{receipt}");
            }
            use sha2::{Digest as _, Sha256};
            let round = vote::round::Entity::find_by_id((id.clone(), 1))
                .one(db)
                .await
                .expect("read")
                .expect("a round");
            assert_eq!(round.published, Some(hex::encode(Sha256::digest(&file.bytes))));
            // The ballot file counts to the same result without the server.
            let blt = house.visitor().get(&format!("/elections/{id}/1/ballots.blt")).await;
            let election = rawabit_counting::blt::read(&blt.bytes).expect("a ballot file");
            assert_eq!((election.blank, election.ballots.total()), (4, 17));
            let method: rawabit_counting::method::Method = "plurality".parse().expect("a method");
            let counted = method.count(&election, &rawabit_counting::Draws::none()).expect("counted");
            assert_eq!(counted.decided().expect("no tie").winners, [1], "number 2, from 0");
            // The key of the urn is gone, and so are its boxes.
            jobs::run_due_now(&house.app).await.expect("run");
            let keys = std::fs::read_dir(house.folder.join("urns")).expect("the folder").count();
            assert_eq!((keys, vote::urn::Entity::find().count(db).await.expect("read")), (0, 0));
            assert_eq!(round.half, None);
        })
        .await;
}

#[tokio::test]
async fn two_devices_at_the_same_moment_cast_one_vote() {
    setup()
        .for_both(async |house| {
            let (id, members) = booth(house, 20).await;
            let phone = house.persona("phone", &[], Some(&members[5])).await;
            let desk = house.persona("desk", &[], Some(&members[5])).await;
            let (one, other) = (review(&phone, &id, "1").await, review(&desk, &id, "2").await);
            let (a, b) = tokio::join!(cast(&phone, &id, &one), cast(&desk, &id, &other));
            let mut both = [a.status, b.status];
            both.sort_unstable();
            assert_eq!(both, [200, 409]);
            assert_eq!(electors::turnout(house.app.store.read(), &id, 1).await.expect("read"), 1);
            // Somebody else's receipt is none of mine: the page is not ours.
            let thief = house.persona("thief", &[], Some(&members[6])).await;
            let mine = review(&thief, &id, "1").await;
            let place = hidden(&mine, "for");
            let stolen = [
                ("for", place.as_str()),
                ("choice", "1"),
                ("receipt", &hidden(&one, "receipt")),
                ("bound", &hidden(&one, "bound")),
            ];
            thief.post(&format!("/me/elections/{id}/cast"), &stolen).await.assert_status(422);
            // Nor is somebody else's place on the roll.
            let other = [("for", "7"), ("choice", "1")];
            thief.post(&format!("/me/elections/{id}/vote"), &other).await.assert_status(404);
            for wrong in ["", "9", "x"] {
                let sent = [("for", place.as_str()), ("choice", wrong)];
                thief.post(&format!("/me/elections/{id}/vote"), &sent).await.assert_status(422);
            }
            // Who is not on the roll does not know of it.
            house.stranger().await.get(&format!("/me/elections/{id}")).await.assert_status(404);
            house.secretariat().await.get(&format!("/me/elections/{id}/vote")).await.assert_status(404);
        })
        .await;
}

#[tokio::test]
async fn what_was_closed_stays_closed_though_the_clock_is_set_back() {
    setup()
        .for_both(async |house| {
            let (id, members) = booth(house, 20).await;
            let (one, other) = (
                house.persona("one", &[], Some(&members[1])).await,
                house.persona("other", &[], Some(&members[2])).await,
            );
            let reviewed = review(&one, &id, "1").await;
            cast(&one, &id, &reviewed).await.assert_status(200);
            let reviewed = review(&other, &id, "2").await;
            // The hour comes; whoever opens the page too late closes the vote. One ballot would tell whose it is: the urn stays shut.
            house.clock.set(at(CLOSES));
            let late = house.persona("late", &[], Some(&members[3])).await;
            late.get(&format!("/me/elections/{id}/vote")).await.assert_status(409);
            assert_eq!(row(house, &id).await.state(), State::Again);
            house.clock.set(at(OPENS).plus_seconds(60));
            let other = house.persona("other", &[], Some(&members[2])).await;
            cast(&other, &id, &reviewed).await.assert_status(409);
            let db = house.app.store.read();
            assert_eq!(electors::turnout(db, &id, 1).await.expect("read"), 1);
            assert_eq!(vote::ballot::Entity::find().count(db).await.expect("read"), 0);
            // It is held again at the next call, not before the time of the article; whoever voted votes again.
            let mut work = house.work().await;
            let early = commands::open_poll(&house.app, &mut work, &permit(), &id, Some(at(CLOSES)))
                .await
                .expect("answered");
            assert_eq!(early, Err(ElectionRefused::TooEarly), "seven days");
            drop(work);
            house.clock.set(at(CLOSES).plus_seconds(7 * 86_400));
            jobs::run_due_now(&house.app).await.expect("run");
            assert_eq!(
                std::fs::read_dir(house.folder.join("urns")).expect("the folder").count(),
                0,
                "its key is gone"
            );
            let mut work = house.work().await;
            let closes = house.app.now().plus_seconds(3600);
            let again = commands::open_poll(&house.app, &mut work, &permit(), &id, Some(closes))
                .await
                .expect("answered");
            assert_eq!(again, Ok(2));
            work.commit().await.expect("committed");
            let one = house.persona("one", &[], Some(&members[1])).await;
            let reviewed = review(&one, &id, "1").await;
            cast(&one, &id, &reviewed).await.assert_status(200);
            // No quorum is asked at the second call, but a secret is: still nothing is opened.
            house.clock.set(closes);
            assert_eq!(commands::close_due(&house.app).await.expect("closed"), 1);
            let round = vote::round::Entity::find_by_id((id.clone(), 2))
                .one(db)
                .await
                .expect("read")
                .expect("a round");
            assert_eq!((round.void.as_deref(), round.call, round.published), (Some("few"), 2, None));
        })
        .await;
}

#[tokio::test]
async fn a_lost_key_takes_no_vote_and_tells_no_lie() {
    setup()
        .on_sqlite(async |house| {
            let (id, members) = booth(house, 20).await;
            let voter = house.persona("voter", &[], Some(&members[1])).await;
            let reviewed = review(&voter, &id, "1").await;
            std::fs::remove_dir_all(house.folder.join("urns")).expect("removed");
            let lost = house.app.voice(rawabit_platform::Lang::Ar).t("elections-refused-urn-lost");
            cast(&voter, &id, &reviewed).await.assert_status(409).assert_has(&lost);
            assert_eq!(electors::turnout(house.app.store.read(), &id, 1).await.expect("read"), 0);
            // The election can be declared void, and another one opened.
            let mut work = house.work().await;
            let (_, secretary) = (
                0,
                rawabit_federation::holders(work.tx(), "party", "headquarters_secretary", house.app.today())
                    .await
                    .expect("read")
                    .remove(0)
                    .person_id,
            );
            commands::annul(&house.app, &mut work, &permit(), Some(&secretary), &id, "ضاع المفتاح")
                .await
                .expect("answered")
                .expect("annulled");
            work.commit().await.expect("committed");
            assert_eq!(row(house, &id).await.state(), State::Annulled);
        })
        .await;
}

#[tokio::test]
async fn an_open_vote_is_by_name_and_proxies_are_cast_by_who_carries_them() {
    under(&[("secrecy = \"confidential\"", "secrecy = \"open\"\nproxies = 1")])
        .for_both(async |house| {
            let (members, _) = branch(house, 5).await;
            let id = opened(house, contest_of("branch_secretary", Polling::Electronic)).await;
            let mut work = house.work().await;
            let give = async |work: &mut _, giver: &str, holder: &str| {
                commands::give_proxy(work, &permit(), &id, giver, holder).await.expect("answered")
            };
            assert_eq!(give(&mut work, &members[4], &members[3]).await, Ok(()));
            assert_eq!(give(&mut work, &members[2], &members[3]).await, Err(ElectionRefused::Proxies(1)));
            assert_eq!(
                give(&mut work, &members[3], &members[1]).await,
                Err(ElectionRefused::Proxies(1)),
                "carries one"
            );
            work.commit().await.expect("committed");
            listed(house, &id, &members[..2]).await;
            polling(house, &id).await;
            let holder = house.persona("holder", &[], Some(&members[3])).await;
            let own = review(&holder, &id, "1").await;
            cast(&holder, &id, &own).await.assert_status(200);
            let page = holder.get(&format!("/me/elections/{id}")).await;
            let giver =
                electors::of_person(house.app.store.read(), &id, &members[4]).await.expect("read").remove(0);
            let link = format!("/me/elections/{id}/vote?for={}", giver.position);
            page.assert_has(&link);
            let place = giver.position.to_string();
            let sent = [("for", place.as_str()), ("choice", "2")];
            let reviewed = holder.post(&format!("/me/elections/{id}/vote"), &sent).await;
            cast(&holder, &id, &reviewed).await.assert_status(200);
            let given = house.persona("giver", &[], Some(&members[4])).await;
            given.get(&format!("/me/elections/{id}/vote")).await.assert_status(409);
            let votes = vote::named_vote::Entity::find().all(house.app.store.read()).await.expect("read");
            assert_eq!(votes.len(), 2, "the own one and the one that was carried");
            let third = house.persona("third", &[], Some(&members[2])).await;
            let blank = review(&third, &id, "-").await;
            cast(&third, &id, &blank).await.assert_status(200);
            house.clock.set(at(CLOSES));
            commands::close_due(&house.app).await.expect("closed");
            assert_eq!(commands::result(&row(house, &id).await).elected, [1], "one each: the older one");
        })
        .await;
}

#[tokio::test]
async fn a_crash_between_two_batches_loses_nothing_that_was_answered() {
    setup()
        .for_both(async |house| {
            let (id, members) = booth(house, 24).await;
            let vote = |position: i32| commands::Cast {
                contest: id.clone(),
                round: 1,
                position,
                weight: 1,
                choice: rawabit_elections::model::Choice::new(vec![1], &[1, 2, 3], 1).expect("a vote"),
                receipt: format!("{position:032x}"),
            };
            let mut answered = 0;
            for position in 0..12 {
                commands::cast(&house.app, vote(position)).await.expect("answered").expect("recorded");
                answered += 1;
            }
            // A process that was killed comes up again with nothing but the disk: another house on the same database.
            let again = house.changed(|inner| {
                inner.shelf.insert(rawabit_elections::Casting::default());
            });
            let mut both = Vec::new();
            for position in 8..24 {
                both.push(commands::cast(&again.app, vote(position)).await.expect("answered"));
            }
            assert_eq!(both.iter().filter(|one| **one == Err(ElectionRefused::Voted)).count(), 4);
            answered += both.iter().filter(|one| one.is_ok()).count();
            assert_eq!(answered, members.len());
            house.clock.set(at(CLOSES));
            commands::close_due(&again.app).await.expect("closed");
            let db = house.app.store.read();
            assert_eq!(vote::ballot::Entity::find().count(db).await.expect("read"), 24);
            assert_eq!(electors::turnout(db, &id, 1).await.expect("read"), 24);
        })
        .await;
}

/// The vote of somebody in a contest, for candidate 1.
fn vote_in(contest: &str, position: i32) -> commands::Cast {
    commands::Cast {
        contest: contest.to_owned(),
        round: 1,
        position,
        weight: 1,
        choice: rawabit_elections::model::Choice::new(vec![1], &[1, 2, 3], 1).expect("a vote"),
        receipt: format!("{position:032x}"),
    }
}

#[tokio::test]
async fn what_is_broken_in_one_contest_is_not_felt_by_another() {
    setup()
        .for_both(async |house| {
            let (members, _) = branch(house, 20).await;
            let sound = opened(house, contest_of("branch_secretary", Polling::Electronic)).await;
            let broken = opened(house, contest_of("branch_treasurer", Polling::Electronic)).await;
            listed(house, &sound, &members[..3]).await;
            house.clock.set(at("2018-10-09T09:00:00Z"));
            listed(house, &broken, &members[3..6]).await;
            polling(house, &sound).await;
            polling(house, &broken).await;
            let work = house.work().await;
            let damaged = vote::round::ActiveModel {
                contest_id: Set(broken.clone()),
                round: Set(1),
                among: Set("damaged".into()),
                ..Default::default()
            };
            damaged.update(work.tx()).await.expect("damaged");
            work.commit().await.expect("committed");
            // Both in one batch.
            let (good, bad) = tokio::join!(
                commands::cast(&house.app, vote_in(&sound, 1)),
                commands::cast(&house.app, vote_in(&broken, 2))
            );
            assert_eq!(good.expect("answered"), Ok(()));
            assert!(bad.is_err(), "nobody is told that it was recorded");
            house.clock.set(at(CLOSES));
            assert_eq!(commands::close_due(&house.app).await.expect("run"), 1);
            assert_eq!(row(house, &sound).await.state(), State::Again, "closed, and too few");
            assert_eq!(row(house, &broken).await.state(), State::Polling);
        })
        .await;
}

#[tokio::test]
async fn a_key_counts_as_destroyed_only_where_its_file_was() {
    setup()
        .for_both(async |house| {
            let (id, _) = booth(house, 20).await;
            commands::cast(&house.app, vote_in(&id, 1)).await.expect("answered").expect("recorded");
            house.clock.set(at(CLOSES));
            assert_eq!(commands::close_due(&house.app).await.expect("closed"), 1);
            let path = house.folder.join("urns").join(format!("{id}-1.key"));
            let text = std::fs::read_to_string(&path).expect("the file");
            let destroyed = async || {
                let found =
                    vote::round::Entity::find_by_id((id.clone(), 1)).one(house.app.store.read()).await;
                found.expect("read").expect("a round").shredded_at
            };
            // A node that has not the file, or has another one, has destroyed nothing.
            std::fs::remove_file(&path).expect("elsewhere");
            jobs::run_due_now(&house.app).await.expect("run");
            assert_eq!(destroyed().await, None);
            std::fs::write(&path, "f".repeat(64)).expect("another");
            house.clock.advance(7 * 3600);
            jobs::run_due_now(&house.app).await.expect("run");
            assert_eq!(destroyed().await, None);
            assert!(path.exists(), "what is not the key is not touched");
            // Nor is it forgotten: it is tried again until it is done.
            std::fs::write(&path, &text).expect("back");
            house.clock.advance(7 * 3600);
            jobs::run_due_now(&house.app).await.expect("run");
            assert!(destroyed().await.is_some());
            assert!(!path.exists());
        })
        .await;
}
