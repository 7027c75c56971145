//! Appeals against a renewal: who decides them, in which order, and what an upheld one leaves; and that no other door certifies.

use rawabit_elections::commands::{self as elections, ElectionRefused};
use rawabit_elections::{CertifyResult, ConductElections};
use rawabit_meetings::commands::Convening;
use rawabit_meetings::{Convene, RecordMeeting};
use rawabit_members::FreezeRoll;
use rawabit_platform::{Fault, Lang, Multi};
use rawabit_renewals::commands::{self, NewAssembly, NewElection, ReviewRefused};
use rawabit_renewals::{JudgeRenewal, RenewBranch};
use rawabit_statutes::Polling;
use rawabit_testkit::House;

use crate::certifying::{counted, held, prepared, transmit, word};
use crate::scene::{Cast, at, people, permit, reader, said, setup, texts};

async fn appeal(house: &House, id: &str, by: &str, note: &str) {
    let mut work = house.work().await;
    let renew = permit::<RenewBranch>("/");
    commands::appeal(&house.app, &mut work, &renew, id, None, word(by, note))
        .await
        .expect("works")
        .expect("taken");
    work.commit().await.expect("committed");
}

async fn decide(house: &House, id: &str, upheld: bool, by: &str) -> Result<(), ReviewRefused> {
    let mut work = house.work().await;
    let judge = permit::<JudgeRenewal>("/");
    let done = commands::decide_appeal(&house.app, &mut work, &judge, id, None, upheld, word(by, "قرار"))
        .await
        .expect("works");
    if done.is_ok() {
        work.commit().await.expect("committed");
    }
    done
}

/// Another assembly with its elections, on the same roll.
async fn anew(house: &House, cast: &Cast, id: &str) -> usize {
    let app = &house.app;
    let mut work = house.work().await;
    let convening = Convening { person: Some(cast.members[0].clone()), ..Convening::default() };
    let starts_at = at("2018-12-06T09:00:00Z");
    let new = NewAssembly { starts_at, place: Multi::one(Lang::Ar, "المقر"), convening };
    let permits = (&permit::<Convene>("/"), &permit::<RecordMeeting>("/"));
    commands::convene_assembly(app, &mut work, permits, id, None, new)
        .await
        .expect("works")
        .expect("convened");
    let permits = (&permit::<ConductElections>("/"), &permit::<FreezeRoll>("/"));
    let new = NewElection {
        polling: Polling::Paper,
        candidatures_until: at("2018-11-29T09:00:00Z"),
        opens_at: starts_at,
        closes_at: at("2018-12-06T17:00:00Z"),
    };
    let opened = commands::open_contests(app, &mut work, permits, id, None, new).await.expect("works");
    work.commit().await.expect("committed");
    opened.expect("opened").len()
}

#[tokio::test]
async fn an_upheld_appeal_leaves_nothing_of_the_assembly_and_the_branch_holds_another() {
    setup()
        .for_both(async |house| {
            let cast = people(house).await;
            let (id, meeting, contests) = prepared(house, &cast).await;
            held(house, &cast, &meeting, &contests).await;
            for (contest, votes) in contests.iter().zip([&[4, 2][..], &[6], &[5], &[2, 2, 1, 1]]) {
                counted(house, contest, votes).await;
            }
            house.clock.set(at("2018-11-10T09:00:00Z"));
            assert_eq!(transmit(house, &id, &cast.members[0]).await, Ok(1));

            // The room of elections does not certify what the renewal holds.
            let hq = cast.headquarters.as_str();
            let mut work = house.work().await;
            let certify = permit::<CertifyResult>("/");
            let behind = elections::certify(&house.app, &mut work, &certify, Some(hq), &contests[0]).await;
            assert_eq!(behind.expect("works"), Err(ElectionRefused::HeldFor));
            drop(work);

            // Two contest it; whoever stands or holds an office of the branch decides on neither.
            appeal(house, &id, &cast.members[0], "تظلم أول").await;
            appeal(house, &id, &cast.members[0], "تظلم ثان").await;
            for concerned in [&cast.members[0], &cast.members[1]] {
                assert_eq!(decide(house, &id, false, concerned).await, Err(ReviewRefused::NotTheirs));
            }
            let page = format!("/en/office/renewals/branches/{id}");
            let look = async || said(&reader(house, &cast.members[0]).await.get(&page).await);
            look().await.has("Contested").has("Executive committee");
            assert_eq!(decide(house, &id, false, &cast.supervisors[0]).await, Ok(()), "a member of the body");
            look().await.has("Contested").has("Appeal rejected");
            assert_eq!(decide(house, &id, true, hq).await, Ok(()), "whoever keeps the body's record");
            look().await.has("To be convened").has("Appeal upheld").lacks("Hand over");
            let states = texts(house, "SELECT state FROM contest").await;
            assert!(states.len() == 4 && states.iter().all(|one| one == "annulled"), "{states:?}");
            let acts = texts(house, "SELECT canonical FROM act WHERE kind = 'renewal.appeal_decided'").await;
            assert!(acts.iter().all(|act| act.contains("\"body\":\"executive_committee\"")), "{acts:?}");

            // The identical record cannot go up again.
            let mut work = house.work().await;
            let renew = permit::<RenewBranch>("/");
            let again = commands::transmit(&house.app, &mut work, &renew, &id, None, None).await;
            assert!(matches!(again, Err(Fault::Refused(_))), "{again:?}");
            drop(work);
            assert_eq!(anew(house, &cast, &id).await, 4, "every office is elected anew");
            look().await.has("Assembly convened");
        })
        .await;
}
