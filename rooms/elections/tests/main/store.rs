//! From the article to the mandate, on both databases: paper, two tellers, ties, appeals, certification.

use rawabit_elections::commands::{self, By, ElectionRefused, NewCandidacy, Ruling};
use rawabit_elections::model::{Sheet, SheetFault, Standing, State};
use rawabit_elections::store as kept;
use rawabit_federation::EndReason;
use rawabit_platform::store::Author;
use rawabit_statutes::Polling;
use rawabit_testkit::House;
use sea_orm::{EntityTrait as _, PaginatorTrait as _};

use crate::scene::{
    BRANCH, CLOSES, OPENS, UNTIL, at, branch, contest_of, day, listed, opened, permit, polling, row, setup,
    under,
};

/// The sheet of a teller with an account of their own.
pub(crate) async fn enter(
    house: &House,
    id: &str,
    teller: &str,
    sheet: Sheet,
) -> Result<bool, ElectionRefused> {
    let author = Author { label: teller.to_owned(), ..Author::system("test") };
    let mut work = house.app.store.begin(author).await.expect("a transaction");
    let answer = commands::enter_sheet(&house.app, &mut work, &permit(), id, sheet).await.expect("answered");
    if answer.is_ok() {
        work.commit().await.expect("committed");
    }
    answer
}

/// Closes the vote at its hour.
pub(crate) async fn close(house: &House, id: &str) {
    house.clock.set(at(CLOSES));
    let mut work = house.work().await;
    commands::close_poll(&house.app, &mut work, &permit(), id).await.expect("closed").expect("lawful");
    work.commit().await.expect("committed");
}

pub(crate) fn sheet(votes: &[u64], blank: u64, invalid: u64) -> Sheet {
    let expressed = votes.iter().sum();
    Sheet {
        votes: (1..).zip(votes.iter().copied()).collect(),
        papers: Vec::new(),
        expressed,
        blank,
        invalid,
        voters: expressed + blank + invalid,
    }
}

pub(crate) async fn certify(house: &House, id: &str, person: Option<&str>) -> Result<(), ElectionRefused> {
    let mut work = house.work().await;
    let answer = commands::certify(&house.app, &mut work, &permit(), person, id).await.expect("answered");
    if answer.is_ok() {
        work.commit().await.expect("committed");
    }
    answer
}

#[tokio::test]
async fn from_the_article_to_the_mandate_on_paper() {
    setup()
        .for_both(async |house| {
            let (members, secretary) = branch(house, 8).await;
            // Somebody holds the office until now.
            let statutes = house.app.statutes.load_full();
            let mut work = house.work().await;
            let before = rawabit_federation::NewMandate::new(
                BRANCH,
                "branch_secretary",
                &members[7],
                day("2014-10-01"),
            );
            rawabit_federation::commands::open_mandate(&mut work, &permit(), &statutes, before)
                .await
                .expect("opened")
                .expect("lawful");
            work.commit().await.expect("committed");
            let id = opened(house, contest_of("branch_secretary", Polling::Paper)).await;
            let contest = row(house, &id).await;
            assert_eq!((contest.electors, contest.state(), contest.renews), (8, State::Nominating, true));
            assert!(contest.roll_id.is_some(), "the roll is the registry's");
            // A second contest for the same office is refused while this one goes on.
            let mut work = house.work().await;
            let twice = contest_of("branch_secretary", Polling::Paper);
            let answer =
                commands::open(&house.app, &mut work, &permit(), &permit(), twice).await.expect("answered");
            assert_eq!(answer, Err(ElectionRefused::Running));
            drop(work);
            listed(house, &id, &[members[0].clone(), members[1].clone()]).await;
            polling(house, &id).await;
            for position in 0..5 {
                let mut work = house.work().await;
                commands::mark(&mut work, &permit(), &id, position).await.expect("answered").expect("ticked");
                work.commit().await.expect("committed");
            }
            let mut work = house.work().await;
            let again = commands::mark(&mut work, &permit(), &id, 3).await.expect("answered");
            assert_eq!(again, Err(ElectionRefused::Voted));
            let early = commands::close_poll(&house.app, &mut work, &permit(), &id).await.expect("answered");
            assert_eq!(
                early,
                Err(ElectionRefused::TooEarly),
                "the hour has not come, and not all have voted"
            );
            drop(work);
            close(house, &id).await;
            // Sums that do not agree are not taken; nor papers that are not as many as the voters who were ticked off.
            let wrong = Sheet { expressed: 3, voters: 5, ..sheet(&[2, 2], 1, 0) };
            assert!(matches!(
                enter(house, &id, "first", wrong).await,
                Err(ElectionRefused::Sheet(SheetFault::Papers { .. }))
            ));
            let four = enter(house, &id, "first", sheet(&[2, 2], 0, 0)).await;
            assert_eq!(four, Err(ElectionRefused::Sheet(SheetFault::Papers { papers: 4, voters: 5 })));
            assert_eq!(enter(house, &id, "first", sheet(&[2, 2], 1, 0)).await, Ok(false));
            assert_eq!(enter(house, &id, "second", sheet(&[3, 2], 0, 0)).await, Ok(false), "they differ");
            assert_eq!(
                enter(house, &id, "third", sheet(&[3, 2], 0, 0)).await,
                Err(ElectionRefused::SameTeller)
            );
            assert_eq!(row(house, &id).await.state(), State::Counting);
            // The second counts again; both agree; the tie goes to the older one, as the article says.
            assert_eq!(enter(house, &id, "second", sheet(&[2, 2], 1, 0)).await, Ok(true));
            let contest = row(house, &id).await;
            assert_eq!(contest.state(), State::Provisional);
            assert_eq!(commands::result(&contest).elected, [1]);
            assert_eq!(certify(house, &id, Some(&secretary)).await, Err(ElectionRefused::TooEarly));
            house.clock.set(contest.appeals_until.expect("a time for appeals"));
            assert_eq!(certify(house, &id, Some(&members[0])).await, Err(ElectionRefused::Candidate));
            assert!(matches!(certify(house, &id, Some(&members[5])).await, Err(ElectionRefused::Organ(_))));
            assert_eq!(certify(house, &id, Some(&secretary)).await, Ok(()));
            let db = house.app.store.read();
            let today = house.app.today();
            let holders =
                rawabit_federation::holders(db, BRANCH, "branch_secretary", today).await.expect("read");
            assert_eq!(holders.len(), 1);
            assert_eq!(holders[0].person_id, members[0]);
            assert_eq!(holders[0].source, Some(("contest".to_owned(), id.clone())));
            assert_eq!((holders[0].start, holders[0].term), (today, 1));
            let old = rawabit_federation::history_of_person(db, &members[7]).await.expect("read");
            assert_eq!((old[0].ended, old[0].end_reason), (Some(today), Some(EndReason::Term)));
            let contest = row(house, &id).await;
            assert_eq!(contest.state(), State::Certified);
            let acts = rawabit_platform::ledger::acts_about(db, "contest", &id).await.expect("read");
            let kinds: Vec<&str> = acts.iter().map(|act| act.kind.as_str()).collect();
            for kind in [
                "contest.opened",
                "contest.listed",
                "contest.vote_opened",
                "contest.vote_closed",
                "contest.counted",
                "result.certified",
            ] {
                assert!(kinds.contains(&kind), "{kind} in {kinds:?}");
            }
            assert_eq!(certify(house, &id, Some(&secretary)).await, Err(ElectionRefused::State), "once");
        })
        .await;
}

#[tokio::test]
async fn who_is_not_eligible_is_told_why_and_may_appeal_in_time() {
    setup()
        .for_both(async |house| {
            let (members, secretary) = branch(house, 4).await;
            let id = opened(house, contest_of("branch_treasurer", Polling::Paper)).await;
            // No longer up to date with dues on the day of the vote.
            let mut work = house.work().await;
            use sea_orm::{ConnectionTrait as _, Statement};
            let sql = format!(
                "UPDATE dues_standing SET paid_until = '2018-10-01' WHERE person_id = '{}'",
                members[2]
            );
            work.tx()
                .execute_raw(Statement::from_string(work.tx().get_database_backend(), sql))
                .await
                .expect("changed");
            let new = NewCandidacy { person_id: members[2].clone(), ..NewCandidacy::default() };
            let one = commands::propose(&house.app, &mut work, By::Person(&members[2]), &id, new.clone())
                .await
                .expect("answered")
                .expect("entered");
            work.commit().await.expect("committed");
            let candidacy = kept::candidacies(house.app.store.read(), &id).await.expect("read").remove(0);
            assert_eq!(candidacy.standing(), Standing::Refused);
            let reasons = candidacy.reasons();
            assert_eq!(reasons.len(), 1);
            assert!(
                reasons[0].exact(rawabit_platform::Lang::En).is_some_and(|text| text.contains("dues")),
                "{reasons:?}"
            );
            let mut work = house.work().await;
            let over =
                commands::decide(&house.app, &mut work, &permit(), &one, true, "").await.expect("answered");
            assert_eq!(over, Err(ElectionRefused::State), "what is refused is not accepted by hand");
            // Somebody else's appeal is nobody's business; without grounds it is none.
            let strange = commands::lodge(&house.app, &mut work, &members[0], &id, Some(&one), "x").await;
            assert!(matches!(strange, Err(rawabit_platform::Fault::NotFound)));
            let empty = commands::lodge(&house.app, &mut work, &members[2], &id, Some(&one), " ")
                .await
                .expect("answered");
            assert_eq!(empty, Err(ElectionRefused::Reason));
            let appeal = commands::lodge(&house.app, &mut work, &members[2], &id, Some(&one), "أديت الواجب")
                .await
                .expect("answered")
                .expect("lodged");
            work.commit().await.expect("committed");
            house.clock.set(at(UNTIL));
            let mut work = house.work().await;
            let waits = commands::settle(&house.app, &mut work, &permit(), &id).await.expect("answered");
            assert_eq!(waits, Err(ElectionRefused::Undecided), "an appeal is open");
            let ruling = Ruling { uphold: true, decision: "تبين الأداء", cites: "2018/12" };
            // Neither the appellant nor somebody who is nothing to the body decides; nor is it decided without its record.
            for (who, why) in [(&members[2], "own"), (&members[0], "a member")] {
                let mine =
                    commands::decide_appeal(&house.app, &mut work, &permit(), Some(who), &appeal, ruling)
                        .await;
                let refused = mine.expect("answered").expect_err(why);
                assert!(
                    matches!(refused, ElectionRefused::Candidate | ElectionRefused::Organ(_)),
                    "{why}: {refused:?}"
                );
            }
            let bare = Ruling { cites: " ", ..ruling };
            let decide = async |work: &mut _, ruling| {
                commands::decide_appeal(&house.app, work, &permit(), Some(&secretary), &appeal, ruling)
                    .await
                    .expect("answered")
            };
            assert_eq!(decide(&mut work, bare).await, Err(ElectionRefused::Cites));
            assert_eq!(decide(&mut work, ruling).await, Ok(()));
            commands::settle(&house.app, &mut work, &permit(), &id)
                .await
                .expect("answered")
                .expect("settled");
            work.commit().await.expect("committed");
            let candidacy = kept::candidacies(house.app.store.read(), &id).await.expect("read").remove(0);
            assert_eq!((candidacy.standing(), candidacy.number), (Standing::Accepted, Some(1)));
            // After the time of the statutes an appeal is late.
            house.clock.set(at("2018-10-08T09:00:00Z"));
            let second = opened(house, contest_of("branch_deputy_secretary", Polling::Paper)).await;
            let mut work = house.work().await;
            let one = commands::propose(&house.app, &mut work, By::Person(&members[2]), &second, new)
                .await
                .expect("answered")
                .expect("entered");
            work.commit().await.expect("committed");
            house.clock.set(at("2018-10-11T23:00:00Z"));
            let mut work = house.work().await;
            let late = commands::lodge(&house.app, &mut work, &members[2], &second, Some(&one), "x")
                .await
                .expect("answered");
            assert_eq!(late, Err(ElectionRefused::TooLate));
        })
        .await;
}

#[tokio::test]
async fn a_new_ballot_among_the_equal_ones_and_an_upheld_appeal() {
    under(&[("ties = \"older\"", "ties = \"new_ballot\"")])
        .for_both(async |house| {
            let (members, secretary) = branch(house, 6).await;
            let id = opened(house, contest_of("branch_bureau_member", Polling::Paper)).await;
            let mut fewer = contest_of("branch_secretary", Polling::Paper);
            fewer.seats = Some(2);
            let mut work = house.work().await;
            let many =
                commands::open(&house.app, &mut work, &permit(), &permit(), fewer).await.expect("answered");
            assert_eq!(many, Err(ElectionRefused::Seats(1)));
            drop(work);
            listed(house, &id, &members[..5]).await;
            polling(house, &id).await;
            close(house, &id).await;
            for teller in ["first", "second"] {
                enter(house, &id, teller, sheet(&[3, 1, 1, 1, 0], 0, 0)).await.expect("taken");
            }
            // Seven seats: all with a vote are elected; the last has none and three seats stay empty.
            let contest = row(house, &id).await;
            let result = commands::result(&contest);
            assert_eq!((contest.state(), result.elected.len(), result.vacant), (State::Provisional, 4, 3));
            // A voter appeals; the appeal is upheld, and the election is void.
            let mut work = house.work().await;
            let appeal = commands::lodge(&house.app, &mut work, &members[5], &id, None, "خرق")
                .await
                .expect("answered")
                .expect("lodged");
            work.commit().await.expect("committed");
            house.clock.set(contest.appeals_until.expect("a time"));
            assert_eq!(
                certify(house, &id, None)
                    .await
                    .err()
                    .map(|refused| matches!(refused, ElectionRefused::Organ(_))),
                Some(true)
            );
            let mut work = house.work().await;
            let ruling = Ruling { uphold: true, decision: "ثبت الخرق", cites: "2018/13" };
            commands::decide_appeal(&house.app, &mut work, &permit(), Some(&secretary), &appeal, ruling)
                .await
                .expect("answered")
                .expect("decided");
            work.commit().await.expect("committed");
            assert_eq!(row(house, &id).await.state(), State::Annulled);
            let holders = rawabit_federation::holders(
                house.app.store.read(),
                BRANCH,
                "branch_bureau_member",
                house.app.today(),
            );
            assert!(holders.await.expect("read").is_empty());
            // Another contest for the same office: this time the first two are equal for one seat, and only they stand again.
            house.clock.set(at("2018-11-01T09:00:00Z"));
            let mut new = contest_of("branch_bureau_member", Polling::Paper);
            new.seats = Some(1);
            new.candidatures_until = at("2018-11-03T09:00:00Z");
            new.opens_at = at("2018-11-08T09:00:00Z");
            new.closes_at = at("2018-11-08T17:00:00Z");
            let id = opened(house, new).await;
            for person in &members[..3] {
                let mut work = house.work().await;
                let new = NewCandidacy { person_id: person.clone(), ..NewCandidacy::default() };
                let one = commands::propose(&house.app, &mut work, By::Person(person), &id, new)
                    .await
                    .expect("a")
                    .expect("b");
                commands::decide(&house.app, &mut work, &permit(), &one, true, "")
                    .await
                    .expect("answered")
                    .expect("eligible");
                work.commit().await.expect("committed");
                house.clock.advance(1);
            }
            house.clock.set(at("2018-11-08T09:00:00Z"));
            let mut work = house.work().await;
            commands::settle(&house.app, &mut work, &permit(), &id)
                .await
                .expect("answered")
                .expect("settled");
            commands::open_poll(&house.app, &mut work, &permit(), &id, None)
                .await
                .expect("answered")
                .expect("open");
            work.commit().await.expect("committed");
            house.clock.set(at("2018-11-08T17:00:00Z"));
            let mut work = house.work().await;
            commands::close_poll(&house.app, &mut work, &permit(), &id)
                .await
                .expect("answered")
                .expect("closed");
            work.commit().await.expect("committed");
            for teller in ["first", "second"] {
                enter(house, &id, teller, sheet(&[2, 2, 1], 0, 0)).await.expect("taken");
            }
            let contest = row(house, &id).await;
            assert_eq!((contest.state(), commands::result(&contest).among), (State::Again, vec![1, 2]));
            let mut work = house.work().await;
            let closes = house.app.now().plus_seconds(600);
            let second = commands::open_poll(&house.app, &mut work, &permit(), &id, Some(closes))
                .await
                .expect("answered");
            assert_eq!(second, Ok(2));
            work.commit().await.expect("committed");
            house.clock.set(closes);
            let mut work = house.work().await;
            commands::close_poll(&house.app, &mut work, &permit(), &id)
                .await
                .expect("answered")
                .expect("closed");
            work.commit().await.expect("committed");
            for teller in ["first", "second"] {
                enter(house, &id, teller, sheet(&[1, 3], 0, 0)).await.expect("taken");
            }
            let contest = row(house, &id).await;
            assert_eq!((contest.state(), commands::result(&contest).elected), (State::Provisional, vec![2]));
        })
        .await;
}

#[tokio::test]
async fn what_the_statutes_do_not_allow_is_not_opened() {
    setup()
        .on_sqlite(async |house| {
            branch(house, 6).await;
            let mut work = house.work().await;
            let open = async |work: &mut _, new| {
                commands::open(&house.app, work, &permit(), &permit(), new).await.expect("answered")
            };
            let hands = contest_of("branch_secretary", Polling::Hands);
            assert_eq!(open(&mut work, hands).await, Err(ElectionRefused::Polling));
            let few = contest_of("branch_secretary", Polling::Electronic);
            assert_eq!(
                open(&mut work, few).await,
                Err(ElectionRefused::FewElectors { least: 20, electors: 6 })
            );
            let mut hurry = contest_of("branch_secretary", Polling::Paper);
            hurry.candidatures_until = at(OPENS).plus_seconds(-3600);
            assert!(
                matches!(open(&mut work, hurry).await, Err(ElectionRefused::CandidaturesBefore { .. })),
                "24 hours"
            );
            let mut past = contest_of("branch_secretary", Polling::Paper);
            past.closes_at = past.opens_at;
            assert_eq!(open(&mut work, past).await, Err(ElectionRefused::Calendar("close_day")));
            let none = contest_of("league_president", Polling::Paper);
            assert_eq!(open(&mut work, none).await, Err(ElectionRefused::NoElection));
            drop(work);
            use rawabit_elections::store::entity::contest;
            assert_eq!(contest::Entity::find().count(house.app.store.read()).await.expect("read"), 0);
        })
        .await;
}

#[tokio::test]
async fn hands_are_counted_by_two_and_voices_by_name_with_their_weight() {
    under(&[("secrecy = \"confidential\"", "secrecy = \"open\"")])
        .for_both(async |house| {
            let (members, _) = branch(house, 6).await;
            let id = opened(house, contest_of("branch_secretary", Polling::Hands)).await;
            listed(house, &id, &members[..2]).await;
            polling(house, &id).await;
            let mut work = house.work().await;
            commands::close_poll(&house.app, &mut work, &permit(), &id)
                .await
                .expect("answered")
                .expect("when it is over");
            work.commit().await.expect("committed");
            // Six present, five hands: nobody counts papers.
            let hands = Sheet { voters: 6, ..sheet(&[2, 3], 0, 0) };
            let seven = Sheet { voters: 7, ..hands.clone() };
            assert!(matches!(
                enter(house, &id, "first", seven).await,
                Err(ElectionRefused::Sheet(SheetFault::Roll { voters: 7, electors: 6 }))
            ));
            enter(house, &id, "first", hands.clone()).await.expect("taken");
            assert_eq!(enter(house, &id, "second", hands).await, Ok(true));
            assert_eq!(commands::result(&row(house, &id).await).elected, [2]);
            // Another room names who votes, with their votes: then only by name.
            let mut weighed = contest_of("branch_treasurer", Polling::Hands);
            weighed.electors =
                vec![(members[0].clone(), 3), (members[1].clone(), 1), (members[2].clone(), 1)];
            house.clock.set(at("2018-10-08T09:00:00Z"));
            let mut work = house.work().await;
            let hands = commands::open(&house.app, &mut work, &permit(), &permit(), weighed.clone())
                .await
                .expect("answered");
            assert_eq!(hands, Err(ElectionRefused::Weights));
            drop(work);
            weighed.polling = Polling::RollCall;
            let id = opened(house, weighed).await;
            listed(house, &id, &members[4..]).await;
            polling(house, &id).await;
            let roll = kept::electors::page(house.app.store.read(), &id, 0, 10).await.expect("read");
            for place in &roll {
                let choice = if place.weight == 3 { Some(vec![1]) } else { Some(vec![2]) };
                let mut work = house.work().await;
                commands::name_vote(&mut work, &permit(), &id, place.position, choice)
                    .await
                    .expect("answered")
                    .expect("said");
                let twice = commands::name_vote(&mut work, &permit(), &id, place.position, None)
                    .await
                    .expect("answered");
                assert_eq!(twice, Err(ElectionRefused::Voted));
                work.commit().await.expect("committed");
            }
            let mut work = house.work().await;
            commands::close_poll(&house.app, &mut work, &permit(), &id)
                .await
                .expect("answered")
                .expect("closed");
            work.commit().await.expect("committed");
            assert_eq!(commands::result(&row(house, &id).await).elected, [1], "three votes against two");
        })
        .await;
}
