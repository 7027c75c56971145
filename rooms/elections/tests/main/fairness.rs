//! Nobody is judge in the own cause: who stands holds nothing, who is refused keeps the time for an appeal, who sits keeps the seat.

use rawabit_elections::commands::{self, By, ElectionRefused, NewCandidacy};
use rawabit_elections::model::{Standing, State};
use rawabit_elections::store as kept;
use rawabit_federation::NewMandate;
use rawabit_federation::commands::open_mandate;
use rawabit_platform::Lang;
use rawabit_platform::permit::Role;
use rawabit_statutes::Polling;
use rawabit_testkit::House;

use crate::scene::{
    BRANCH, CLOSES, OPENS, RABAT, UNTIL, at, branch, contest_of, day, listed, opened, permit, polling, row,
    setup,
};
use crate::store::{certify, close, enter, sheet};

/// Somebody stands, and is not decided on yet.
async fn proposed(house: &House, id: &str, person: &str) -> String {
    let mut work = house.work().await;
    let new = NewCandidacy { person_id: person.to_owned(), ..NewCandidacy::default() };
    let one = commands::propose(&house.app, &mut work, By::Person(person), id, new).await;
    work.commit().await.expect("committed");
    house.clock.advance(1);
    one.expect("answered").expect("entered")
}

async fn decided(house: &House, one: &str, accept: bool, reason: &str) -> Result<(), ElectionRefused> {
    let mut work = house.work().await;
    let answer =
        commands::decide(&house.app, &mut work, &permit(), one, accept, reason).await.expect("answered");
    if answer.is_ok() {
        work.commit().await.expect("committed");
    }
    answer
}

#[tokio::test]
async fn whoever_stands_holds_nothing_of_the_election() {
    setup()
        .on_sqlite(async |house| {
            let (members, _) = branch(house, 6).await;
            let id = opened(house, contest_of("branch_secretary", Polling::Paper)).await;
            let rival = proposed(house, &id, &members[1]).await;
            let path = format!("/office/elections/{id}");
            let roles = [(Role::President, RABAT)];
            let president = house.persona("president", &roles, Some(&members[0])).await;
            let other = house.persona("secretary", &[(Role::Secretary, RABAT)], Some(&members[5])).await;
            let said = house.app.voice(Lang::Ar).t("elections-refused-candidate");
            // Not standing yet, the president receives candidatures like anybody who may.
            let own = format!("/me/elections/{id}/stand");
            president.post(&own, &[("note", "")]).await.assert_status(303);
            let refuse = [("decision", "refuse"), ("reason", "منافس")];
            let judge = format!("{path}/candidates/{rival}");
            president.post(&judge, &refuse).await.assert_status(422).assert_has(&said);
            president
                .post(&format!("{path}/cancel"), &[("reason", "x")])
                .await
                .assert_status(422)
                .assert_has(&said);
            other.post(&judge, &[("decision", "accept")]).await.assert_status(303);
            // The office strikes nobody off without a reason; with one it is a refusal, which can be contested.
            other.post(&format!("{judge}/withdraw"), &[]).await.assert_status(404);
            for one in kept::candidacies(house.app.store.read(), &id).await.expect("read") {
                if one.person_id == members[0] {
                    assert_eq!(decided(house, &one.id, true, "").await, Ok(()));
                }
            }
            house.clock.set(at(UNTIL));
            let president = house.persona("president", &roles, Some(&members[0])).await;
            let other = house.persona("secretary", &[(Role::Secretary, RABAT)], Some(&members[5])).await;
            president.post(&format!("{path}/settle"), &[]).await.assert_status(409).assert_has(&said);
            other.post(&format!("{path}/settle"), &[]).await.assert_status(303);
            house.clock.set(at(OPENS));
            let president = house.persona("president", &roles, Some(&members[0])).await;
            let other = house.persona("secretary", &[(Role::Secretary, RABAT)], Some(&members[5])).await;
            let closing = [("close_day", "2018-10-15"), ("close_time", "18:00")];
            president.post(&format!("{path}/open"), &closing).await.assert_status(422).assert_has(&said);
            // Nor is the hour that was announced cut.
            let sooner = [("close_day", "2018-10-15"), ("close_time", "12:00")];
            other.post(&format!("{path}/open"), &sooner).await.assert_status(422);
            other.post(&format!("{path}/open"), &closing).await.assert_status(303);
            president.post(&format!("{path}/roll/0"), &[]).await.assert_status(409);
            other.post(&format!("{path}/roll/0"), &[]).await.assert_status(303);
        })
        .await;
}

#[tokio::test]
async fn who_is_refused_keeps_the_time_for_an_appeal() {
    setup()
        .for_both(async |house| {
            let (members, _) = branch(house, 4).await;
            let id = opened(house, contest_of("branch_treasurer", Polling::Paper)).await;
            let (one, other) =
                (proposed(house, &id, &members[0]).await, proposed(house, &id, &members[1]).await);
            assert_eq!(decided(house, &one, true, "").await, Ok(()));
            assert_eq!(decided(house, &other, true, "").await, Ok(()));
            house.clock.set(at(UNTIL));
            // On the last day the office refuses whom it had accepted: with a reason, as an act.
            assert_eq!(decided(house, &other, false, " ").await, Err(ElectionRefused::Reason));
            assert_eq!(decided(house, &other, false, "بلا وثائق").await, Ok(()));
            let acts = rawabit_platform::ledger::acts_about(house.app.store.read(), "contest", &id)
                .await
                .expect("read");
            assert!(acts.iter().any(|act| act.kind == "contest.refused"));
            let settle = async || {
                let mut work = house.work().await;
                let answer = commands::settle(&house.app, &mut work, &permit(), &id).await.expect("answered");
                if answer.is_ok() {
                    work.commit().await.expect("committed");
                }
                answer
            };
            assert_eq!(settle().await, Err(ElectionRefused::Undecided), "an appeal may still come");
            house.clock.set(at("2018-10-13T22:59:59Z"));
            assert_eq!(settle().await, Err(ElectionRefused::Undecided), "to the end of the third day after");
            house.clock.set(at("2018-10-13T23:00:00Z"));
            assert_eq!(settle().await, Ok(()));
            let mut work = house.work().await;
            let late = commands::lodge(&house.app, &mut work, &members[1], &id, Some(&other), "x")
                .await
                .expect("answered");
            assert_eq!(late, Err(ElectionRefused::TooLate));
            let all = kept::candidacies(house.app.store.read(), &id).await.expect("read");
            let numbers: Vec<_> = all.iter().map(|one| (one.standing(), one.number)).collect();
            assert_eq!(numbers, [(Standing::Accepted, Some(1)), (Standing::Refused, None)]);
        })
        .await;
}

#[tokio::test]
async fn a_by_election_fills_empty_seats_and_is_not_held_up_by_who_declines() {
    setup()
        .for_both(async |house| {
            let (members, secretary) = branch(house, 10).await;
            let statutes = house.app.statutes.load_full();
            let mut work = house.work().await;
            for person in &members[5..] {
                let mandate = NewMandate::new(BRANCH, "branch_bureau_member", person, day("2017-10-01"));
                open_mandate(&mut work, &permit(), &statutes, mandate)
                    .await
                    .expect("opened")
                    .expect("lawful");
            }
            work.commit().await.expect("committed");
            let mut new = contest_of("branch_bureau_member", Polling::Paper);
            new.seats = Some(3);
            let mut work = house.work().await;
            let many = commands::open(&house.app, &mut work, &permit(), &permit(), new.clone())
                .await
                .expect("answered");
            assert_eq!(many, Err(ElectionRefused::Vacant(2)), "five of seven are held");
            drop(work);
            new.seats = Some(2);
            let id = opened(house, new).await;
            assert!(!row(house, &id).await.renews);
            proposed(house, &id, &members[9]).await;
            let all = kept::candidacies(house.app.store.read(), &id).await.expect("read");
            assert_eq!(
                (all[0].standing(), all[0].reasons().len()),
                (Standing::Refused, 1),
                "who sits has nothing to win"
            );
            // The time for the appeal of the one is over before the others are settled.
            for person in &members[..2] {
                let one = proposed(house, &id, person).await;
                assert_eq!(decided(house, &one, true, "").await, Ok(()));
            }
            house.clock.set(at("2018-10-12T09:00:00Z"));
            let mut work = house.work().await;
            commands::settle(&house.app, &mut work, &permit(), &id)
                .await
                .expect("answered")
                .expect("settled");
            work.commit().await.expect("committed");
            house.clock.set(at(OPENS));
            polling(house, &id).await;
            close(house, &id).await;
            for teller in ["first", "second"] {
                enter(house, &id, teller, sheet(&[4, 1], 0, 0)).await.expect("taken");
            }
            let contest = row(house, &id).await;
            assert_eq!(
                (contest.state(), commands::result(&contest).elected),
                (State::Provisional, vec![1, 2])
            );
            let all = kept::candidacies(house.app.store.read(), &id).await.expect("read");
            let mut work = house.work().await;
            let strange = commands::decline(&mut work, By::Person(&members[0]), &all[1].id, "").await;
            assert!(matches!(strange, Err(rawabit_platform::Fault::NotFound)), "for nobody else");
            let office = permit();
            let mute =
                commands::decline(&mut work, By::Office(&office), &all[0].id, " ").await.expect("answered");
            assert_eq!(mute, Err(ElectionRefused::Reason));
            let gone = commands::decline(&mut work, By::Office(&office), &all[0].id, "توفي")
                .await
                .expect("answered");
            assert_eq!(gone, Ok(()));
            work.commit().await.expect("committed");
            house.clock.set(contest.appeals_until.expect("a time"));
            assert_eq!(certify(house, &id, Some(&secretary)).await, Ok(()));
            let db = house.app.store.read();
            let held = rawabit_federation::holders(db, BRANCH, "branch_bureau_member", house.app.today())
                .await
                .expect("read");
            let held: Vec<&str> = held.iter().map(|one| one.person_id.as_str()).collect();
            assert_eq!(held.len(), 6, "five who sat, and one of the two who were elected");
            assert!(held.contains(&members[1].as_str()) && !held.contains(&members[0].as_str()));
        })
        .await;
}

#[tokio::test]
async fn tellers_are_told_apart_by_their_accounts_and_every_tick_is_audited() {
    use rawabit_platform::store::{Author, Dialect};
    use sea_orm::{ConnectionTrait as _, EntityTrait as _, PaginatorTrait as _};
    setup()
        .for_both(async |house| {
            let (members, _) = branch(house, 4).await;
            let id = opened(house, contest_of("branch_secretary", Polling::Paper)).await;
            listed(house, &id, &members[..2]).await;
            polling(house, &id).await;
            for position in 0..3 {
                let mut work = house.work().await;
                commands::mark(&mut work, &permit(), &id, position).await.expect("answered").expect("ticked");
                work.commit().await.expect("committed");
            }
            house.clock.set(at(CLOSES));
            let mut work = house.work().await;
            let late = commands::mark(&mut work, &permit(), &id, 3).await.expect("answered");
            assert_eq!(late, Err(ElectionRefused::TooLate));
            drop(work);
            let sql = "SELECT COUNT(*) AS n FROM audit WHERE action = 'elections.mark'";
            let db = house.app.store.read();
            let found =
                db.query_one_raw(Dialect::of(db).statement(sql, [])).await.expect("read").expect("a number");
            assert_eq!(found.try_get::<i64>("", "n").expect("a number"), 3);
            close(house, &id).await;
            // The same account under another name corrects its own sheet.
            for label in ["رئيس الفرع", "كاتب الفرع"] {
                let author = Author { account_id: Some("a-1".into()), ..Author::system(label) };
                let mut work = house.app.store.begin(author).await.expect("a transaction");
                let answer =
                    commands::enter_sheet(&house.app, &mut work, &permit(), &id, sheet(&[2, 1], 0, 0)).await;
                assert_eq!(answer.expect("answered"), Ok(false), "one teller does not agree with itself");
                work.commit().await.expect("committed");
            }
            let sheets = kept::vote::sheet::Entity::find().count(house.app.store.read()).await.expect("read");
            assert_eq!(sheets, 1);
        })
        .await;
}
