//! Counting again is held against the count that was made: votes, ballots, records and results that were changed behind the house's back are said on the
//! page, refused in files and at the certification, and found by the audit.

use rawabit_elections::commands::{self, Differs, ElectionRefused};
use rawabit_elections::model::{Compared, Sheet, State};
use rawabit_platform::jobs;
use rawabit_platform::store::Dialect;
use rawabit_statutes::Polling;
use rawabit_testkit::House;
use sea_orm::ConnectionTrait as _;

use crate::booth::{booth, cast, review};
use crate::scene::{CLOSES, at, branch, contest_of, listed, opened, permit, polling, row, setup};
use crate::store::{certify, close, enter, sheet};

/// Changes the database as only somebody can who has it.
async fn tamper(house: &House, sql: &str, id: &str) {
    let work = house.work().await;
    let done = work.tx().execute_raw(Dialect::of(work.tx()).statement(sql, [id.into()])).await;
    assert!(done.expect("changed").rows_affected() > 0, "{sql}");
    work.commit().await.expect("committed");
    // A page that was made before is no page of now.
    let mut work = house.work().await;
    work.touch(commands::TAG);
    work.touch(format!("contest/{id}"));
    work.commit().await.expect("committed");
}

async fn found(house: &House) -> Vec<Differs> {
    let audit = commands::audit(&house.app).await.expect("counted");
    assert_eq!(audit.compared, 1);
    audit.differences.into_iter().map(|one| one.what).collect()
}

/// A contest of two candidates whose papers two tellers counted alike; and who certifies it.
async fn on_paper(house: &House, counted: Sheet) -> (String, String) {
    let (members, secretary) = branch(house, 8).await;
    let id = opened(house, contest_of("branch_secretary", Polling::Paper)).await;
    listed(house, &id, &members[..2]).await;
    polling(house, &id).await;
    close(house, &id).await;
    for teller in ["first", "second"] {
        enter(house, &id, teller, counted.clone()).await.expect("taken");
    }
    (id, secretary)
}

#[tokio::test]
async fn sheets_that_were_changed_after_the_count_are_no_result() {
    setup()
        .for_both(async |house| {
            let (id, secretary) = on_paper(house, sheet(&[2, 3], 1, 0)).await;
            let contest = row(house, &id).await;
            assert_eq!((contest.state(), commands::result(&contest).elected), (State::Provisional, vec![2]));
            assert_eq!(found(house).await, []);
            house.clock.set(contest.appeals_until.expect("a time for appeals"));
            let page = async || house.visitor().get(&format!("/en/elections/{id}")).await;
            let differs = "not those that were counted";
            assert!(!page().await.text().contains(differs));
            // A vote more for the one who lost, on both sheets: the sums agree, and nothing else would tell.
            let change = |from: &str, to: &str| {
                format!("UPDATE contest_sheet SET content = replace(content, '{from}', '{to}') WHERE contest_id = ?")
            };
            tamper(house, &change("[[1,2],[2,3]]", "[[1,3],[2,2]]"), &id).await;
            page().await.assert_status(200).assert_has(differs);
            let votes = Differs::Count(Compared::Votes);
            assert!(found(house).await.contains(&votes));
            assert_eq!(certify(house, &id, Some(&secretary)).await, Err(ElectionRefused::Differs(votes)));
            let file = house.visitor().get(&format!("/en/elections/{id}/1/ballots.blt")).await;
            file.assert_status(409).assert_has(differs);
            // One sheet only: there is nothing to count any more, which is said as well.
            tamper(house, &change("[[1,3],[2,2]]", "[[1,2],[2,3]]"), &id).await;
            assert_eq!(found(house).await, []);
            tamper(house, "DELETE FROM contest_sheet WHERE entry = 1 AND contest_id = ?", &id).await;
            page().await.assert_status(200).assert_has(differs);
            assert!(certify(house, &id, Some(&secretary)).await.is_err());
        })
        .await;
}

#[tokio::test]
async fn neither_the_record_nor_the_result_can_be_written_anew() {
    setup()
        .for_both(async |house| {
            // Equal: the older one is elected, as the article says.
            let (id, secretary) = on_paper(house, sheet(&[3, 3], 0, 0)).await;
            let contest = row(house, &id).await;
            assert_eq!(commands::result(&contest).elected, [1]);
            house.clock.set(contest.appeals_until.expect("a time for appeals"));
            let refused = async |sql: &str, back: &str, wanted: Differs| {
                tamper(house, sql, &id).await;
                assert!(found(house).await.contains(&wanted), "{sql}: {:?}", found(house).await);
                assert!(
                    matches!(certify(house, &id, Some(&secretary)).await, Err(ElectionRefused::Differs(_))),
                    "{sql}"
                );
                tamper(house, back, &id).await;
                assert_eq!(found(house).await, [], "{back}");
            };
            // The record, so that it would fit other votes; and no record at all.
            refused(
                "UPDATE contest_round SET counted = replace(counted, '\"seats\":1', '\"seats\":2') WHERE contest_id = ?",
                "UPDATE contest_round SET counted = replace(counted, '\"seats\":2', '\"seats\":1') WHERE contest_id = ?",
                Differs::Ledger,
            )
            .await;
            refused(
                "UPDATE contest_round SET witnesses = counted, counted = NULL WHERE contest_id = ?",
                "UPDATE contest_round SET counted = witnesses, witnesses = '' WHERE contest_id = ?",
                Differs::Ledger,
            )
            .await;
            // The result.
            refused(
                "UPDATE contest SET result = replace(result, '\"elected\":[1]', '\"elected\":[2]') WHERE id = ?",
                "UPDATE contest SET result = replace(result, '\"elected\":[2]', '\"elected\":[1]') WHERE id = ?",
                Differs::Result,
            )
            .await;
            // What decides between equal ones: as it also goes when somebody is erased after the election.
            refused(
                "UPDATE candidacy SET birth_day = '1980-01-01' WHERE number = 1 AND contest_id = ?",
                "UPDATE candidacy SET birth_day = '1960-01-01' WHERE number = 1 AND contest_id = ?",
                Differs::Count(Compared::Count),
            )
            .await;
            assert_eq!(certify(house, &id, Some(&secretary)).await, Ok(()), "all is as it was");
            // Somebody is erased afterwards: the page says that the count cannot be shown, and the result stands.
            tamper(house, "UPDATE candidacy SET birth_day = NULL WHERE contest_id = ?", &id).await;
            let page = house.visitor().get(&format!("/en/elections/{id}")).await;
            page.assert_status(200).assert_has("does not come out as it was recorded");
            // A result from before counts were kept is what it was: there is nothing to hold it against.
            tamper(house, "UPDATE candidacy SET birth_day = '1960-01-01' WHERE number = 1 AND contest_id = ?", &id).await;
        })
        .await;
}

#[tokio::test]
async fn ballots_that_were_changed_after_closing_are_not_given_out() {
    setup()
        .for_both(async |house| {
            let (id, members) = booth(house, 22).await;
            for (n, person) in members.iter().enumerate().take(20) {
                let voter = house.persona("voter", &[], Some(person)).await;
                let reviewed = review(&voter, &id, if n < 12 { "1" } else { "2" }).await;
                cast(&voter, &id, &reviewed).await.assert_status(200);
            }
            house.clock.set(at(CLOSES));
            commands::close_due(&house.app).await.expect("closed");
            jobs::run_due_now(&house.app).await.expect("run");
            assert_eq!(commands::result(&row(house, &id).await).elected, [1]);
            assert_eq!(found(house).await, []);
            let files = async |wanted: u16| {
                for name in ["ballots.csv", "ballots.blt"] {
                    house.visitor().get(&format!("/elections/{id}/1/{name}")).await.assert_status(wanted);
                }
            };
            files(200).await;
            tamper(
                house,
                "UPDATE contest_ballot SET choice = '2' WHERE choice = '1' AND contest_id = ?",
                &id,
            )
            .await;
            files(409).await;
            let found = found(house).await;
            for wanted in [Differs::Published, Differs::Count(Compared::Votes), Differs::Result] {
                assert!(found.contains(&wanted), "{wanted:?} in {found:?}");
            }
            let office = house.secretariat().await;
            let page = office.get(&format!("/en/office/elections/{id}/count")).await;
            page.assert_status(200).assert_has("not those that were counted");
            let mut work = house.work().await;
            let answer = commands::certify(&house.app, &mut work, &permit(), None, &id).await;
            assert!(answer.expect("answered").is_err());
        })
        .await;
}
