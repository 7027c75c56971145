//! From the assembly to the mandates: contests on the renewal's roll, reports voted on, two tellers, the record, appeals, certification;
//! and minutes that came on paper.

use rawabit_elections::commands::{self as elections, By, NewCandidacy};
use rawabit_elections::model::Sheet;
use rawabit_elections::{CertifyResult, ConductElections};
use rawabit_meetings::commands::{Approval, Convening, Mark, NewVote};
use rawabit_meetings::model::{Attendance, VoteInput};
use rawabit_meetings::{ApproveMinutes, Convene, RecordMeeting};
use rawabit_members::FreezeRoll;
use rawabit_platform::store::Author;
use rawabit_platform::{Lang, Multi};
use rawabit_renewals::commands::{self, Judgement, NewAssembly, NewElection, ReviewRefused, Word};
use rawabit_renewals::{JudgeRenewal, RenewBranch};
use rawabit_statutes::Polling;
use rawabit_testkit::House;

use crate::scene::{Cast, at, campaign, open, people, permit, reader, renewal, said, setup, texts};

pub(crate) const HELD: &str = "2018-11-08T09:00:00Z";
const UNTIL: &str = "2018-11-04T09:00:00Z";
const CLOSES: &str = "2018-11-08T17:00:00Z";

/// The roll is frozen, the assembly convened, candidatures open.
pub(crate) async fn prepared(house: &House, cast: &Cast) -> (String, String, Vec<String>) {
    open(house, campaign("party")).await.expect("opened");
    let id = renewal(house, "branch-04-421").await;
    let app = &house.app;
    let mut work = house.work().await;
    commands::freeze_roll(app, &mut work, &permit::<FreezeRoll>("/"), &id, None)
        .await
        .expect("works")
        .expect("frozen");
    let convening = Convening { person: Some(cast.members[0].clone()), ..Convening::default() };
    let new = NewAssembly { starts_at: at(HELD), place: Multi::one(Lang::Ar, "المقر"), convening };
    let permits = (&permit::<Convene>("/"), &permit::<RecordMeeting>("/"));
    let meeting = commands::convene_assembly(app, &mut work, permits, &id, None, new)
        .await
        .expect("works")
        .expect("convened");
    let permits = (&permit::<ConductElections>("/"), &permit::<FreezeRoll>("/"));
    let new = NewElection {
        polling: Polling::Paper,
        candidatures_until: at(UNTIL),
        opens_at: at(HELD),
        closes_at: at(CLOSES),
    };
    let contests = commands::open_contests(app, &mut work, permits, &id, None, new)
        .await
        .expect("works")
        .expect("opened");
    work.commit().await.expect("committed");
    (id, meeting, contests)
}

async fn stand(house: &House, contest: &str, candidates: &[String]) {
    for person in candidates {
        let mut work = house.work().await;
        let new = NewCandidacy { person_id: person.clone(), ..NewCandidacy::default() };
        let one = elections::propose(&house.app, &mut work, By::Person(person), contest, new)
            .await
            .expect("works")
            .expect("stands");
        elections::decide(&house.app, &mut work, &permit::<ConductElections>("/"), &one, true, "")
            .await
            .expect("works")
            .expect("eligible");
        work.commit().await.expect("committed");
        // Numbers follow the order in which candidatures came.
        house.clock.advance(1);
    }
}

/// Two tellers enter the same votes.
pub(crate) async fn counted(house: &House, contest: &str, votes: &[u64]) {
    for teller in ["first", "second"] {
        let expressed = votes.iter().sum();
        let sheet = Sheet {
            votes: (1..).zip(votes.iter().copied()).collect(),
            papers: Vec::new(),
            expressed,
            blank: 6 - expressed,
            invalid: 0,
            voters: 6,
        };
        let author = Author { label: teller.to_owned(), ..Author::system("test") };
        let mut work = house.app.store.begin(author).await.expect("a transaction");
        elections::enter_sheet(&house.app, &mut work, &permit("/"), contest, sheet)
            .await
            .expect("works")
            .expect("adds up");
        work.commit().await.expect("committed");
    }
}

/// The day of the assembly: six of eight come, vote on the reports, elect the bureau; the minutes are approved.
pub(crate) async fn held(house: &House, cast: &Cast, meeting: &str, contests: &[String]) {
    let conduct = permit::<ConductElections>("/");
    stand(house, &contests[0], &cast.members[..2]).await;
    stand(house, &contests[1], &cast.members[2..3]).await;
    stand(house, &contests[2], &cast.members[3..4]).await;
    stand(house, &contests[3], &cast.members[4..8]).await;
    house.clock.set(at(UNTIL));
    let mut work = house.work().await;
    for contest in contests {
        elections::settle(&house.app, &mut work, &conduct, contest).await.expect("works").expect("settled");
    }
    work.commit().await.expect("committed");
    house.clock.set(at(HELD));
    let record = permit::<RecordMeeting>("/");
    let app = &house.app;
    let mut work = house.work().await;
    let invited = rawabit_meetings::invitees(work.tx(), meeting).await.expect("read");
    let marks: Vec<Mark> = invited
        .iter()
        .enumerate()
        .map(|(n, one)| Mark {
            invitee: one.id.clone(),
            attendance: if n < 6 { Attendance::Present } else { Attendance::Absent },
            by: None,
            at: None,
        })
        .collect();
    rawabit_meetings::commands::record_attendance(app, &mut work, &record, meeting, &marks)
        .await
        .expect("works")
        .expect("recorded");
    rawabit_meetings::commands::open(app, &mut work, &record, meeting, None, Some(cast.members[0].clone()))
        .await
        .expect("works")
        .expect("quorum");
    for item in &texts(house, "SELECT id FROM agenda_item ORDER BY position").await[..2] {
        let vote = VoteInput { for_: 5, against: 1, abstain: 0, chair_vote: None };
        let new = NewVote {
            item: Some(item.clone()),
            subject: Multi::one(Lang::Ar, "تقرير"),
            decision_type: None,
            vote,
        };
        rawabit_meetings::commands::vote(app, &mut work, &record, meeting, new)
            .await
            .expect("works")
            .expect("counted");
    }
    for contest in contests {
        elections::open_poll(app, &mut work, &conduct, contest, None).await.expect("works").expect("open");
    }
    work.commit().await.expect("committed");
    house.clock.set(at(CLOSES));
    let mut work = house.work().await;
    for contest in contests {
        elections::close_poll(app, &mut work, &conduct, contest).await.expect("works").expect("closed");
    }
    rawabit_meetings::commands::close(app, &mut work, &record, meeting, None).await.expect("closed");
    rawabit_meetings::commands::draft_minutes(app, &mut work, &record, meeting).await.expect("drafted");
    let approve = permit::<ApproveMinutes>("/");
    rawabit_meetings::commands::approve_minutes(app, &mut work, &approve, meeting, None, Approval::Body)
        .await
        .expect("works")
        .expect("approved");
    work.commit().await.expect("committed");
}

pub(crate) async fn transmit(house: &House, id: &str, person: &str) -> Result<i32, ReviewRefused> {
    let mut work = house.work().await;
    let done = commands::transmit(
        &house.app,
        &mut work,
        &permit::<RenewBranch>("/"),
        id,
        None,
        Some(person.to_owned()),
    )
    .await
    .expect("works");
    if done.is_ok() {
        work.commit().await.expect("committed");
    }
    done
}

async fn certify(house: &House, id: &str, person: Option<&str>, note: &str) -> Result<(), ReviewRefused> {
    let mut work = house.work().await;
    let permits = (&permit::<JudgeRenewal>("/"), &permit::<CertifyResult>("/"));
    let word = Word { note: note.into(), person: person.map(str::to_owned) };
    let done = commands::certify(&house.app, &mut work, permits, id, None, word).await.expect("works");
    if done.is_ok() {
        work.commit().await.expect("committed");
    }
    done
}

pub(crate) fn word(person: &str, note: &str) -> Word {
    Word { note: note.into(), person: Some(person.to_owned()) }
}

#[tokio::test]
async fn a_branch_is_renewed_and_its_mandates_come_from_the_certification() {
    setup()
        .for_both(async |house| {
            let cast = people(house).await;
            let (id, meeting, contests) = prepared(house, &cast).await;
            let page = format!("/en/office/renewals/branches/{id}");
            assert_eq!(contests.len(), 4, "one for each office of the bureau");
            let electors = texts(house, "SELECT DISTINCT CAST(electors AS TEXT) FROM contest").await;
            assert_eq!(electors, ["8"], "on the renewal's own roll");
            said(&reader(house, &cast.members[0]).await.get(&page).await)
                .has("Election of the bureau")
                .has("Candidatures open")
                .lacks("Open candidatures for the bureau");
            held(house, &cast, &meeting, &contests).await;
            assert_eq!(transmit(house, &id, &cast.members[0]).await, Err(ReviewRefused::Missing("elect")));
            counted(house, &contests[0], &[4, 2]).await;
            counted(house, &contests[1], &[6]).await;
            counted(house, &contests[2], &[5]).await;
            counted(house, &contests[3], &[2, 2, 1, 1]).await;
            said(&reader(house, &cast.members[0]).await.get(&page).await)
                .has("Provisional result")
                .has("6 of 8 took part, 2 required")
                .has("Record to be handed over")
                .has("عضو 0");
            house.clock.set(at("2018-11-09T09:00:00Z"));
            assert_eq!(transmit(house, &id, &cast.members[0]).await, Ok(1));
            let act = texts(house, "SELECT canonical FROM act WHERE kind = 'renewal.transmitted'").await;
            let sha = texts(house, "SELECT sha256 FROM renewal_record").await;
            assert!(
                act[0].contains(&sha[0]) && !act[0].contains("عضو"),
                "the fingerprint, and no names: {act:?}"
            );
            let pdf = reader(house, &cast.members[0])
                .await
                .get(&format!("{page}/record.pdf?lang=ar").replace("/en", ""))
                .await;
            pdf.assert_status(200);
            assert!(pdf.bytes.starts_with(b"%PDF") && pdf.header("content-type") == "application/pdf");
            let body = texts(house, "SELECT body FROM renewal_record").await.remove(0);
            assert!(body.contains("\"4\"") && body.contains("عضو 1"), "the tally: {body}");

            // Nobody certifies while the result can be contested, nor before the supervisor has said how it went.
            let hq = cast.headquarters.as_str();
            assert_eq!(
                certify(house, &id, Some(hq), "").await,
                Err(ReviewRefused::Early("2018-11-24".parse().expect("a day")))
            );
            house.clock.set(at("2018-11-24T09:00:00Z"));
            assert_eq!(certify(house, &id, Some(&cast.members[0]), "").await, Err(ReviewRefused::NotTheirs));
            assert_eq!(certify(house, &id, Some(hq), "").await, Err(ReviewRefused::Missing("judge")));
            let supervisor =
                texts(house, &format!("SELECT supervisor_id FROM renewal WHERE id = '{id}'")).await.remove(0);
            let mut work = house.work().await;
            let judgement = Judgement {
                question: "conduct".into(),
                passed: true,
                note: String::new(),
                person: Some(supervisor),
            };
            commands::judge(&house.app, &mut work, &permit::<JudgeRenewal>("/"), &id, judgement)
                .await
                .expect("works")
                .expect("recorded");
            work.commit().await.expect("committed");
            // Four of seven seats of the bureau are filled: that needs a reason, and the act says so.
            assert_eq!(certify(house, &id, Some(hq), " ").await, Err(ReviewRefused::Reason));
            assert_eq!(certify(house, &id, Some(hq), "ترشح أربعة فقط").await, Ok(()));
            let act = texts(house, "SELECT canonical FROM act WHERE kind = 'renewal.certified'").await;
            assert!(act[0].contains("\"despite\":[\"election\"]") && !act[0].contains("ترشح"), "{act:?}");
            let index = texts(
                house,
                "SELECT CAST(certified_act AS TEXT) FROM renewal WHERE certified_act IS NOT NULL",
            )
            .await;
            said(&house.visitor().get(&format!("/en/ledger/acts/{}", index[0])).await)
                .has("Election of every seat of the bureau");

            let holders =
                rawabit_federation::holders_in(house.app.store.read(), "branch-04-421", house.app.today())
                    .await
                    .expect("read");
            let of = |office: &str| holders.iter().filter(|one| one.office == office).count();
            assert_eq!(
                (
                    of("branch_secretary"),
                    of("branch_deputy_secretary"),
                    of("branch_treasurer"),
                    of("branch_bureau_member")
                ),
                (1, 1, 1, 4)
            );
            assert!(
                holders.iter().all(|one| one.source.as_ref().is_some_and(|(kind, _)| kind == "contest")),
                "from the count alone"
            );
            said(&reader(house, &cast.members[0]).await.get(&page).await)
                .has("This branch was renewed on")
                .has("Renewal certified");
            let campaign = texts(house, "SELECT id FROM campaign").await.remove(0);
            said(&house.visitor().get(&format!("/en/renewals/{campaign}")).await)
                .has("Branch of Rabat")
                .has("عضو 7")
                .has("act no.");
            said(&house.secretariat().await.get(&format!("/en/office/renewals/{campaign}")).await)
                .has("1 / 6")
                .has("1 of 2; 2 required");
        })
        .await;
}

#[tokio::test]
async fn a_record_is_sent_back_contested_and_handed_over_again() {
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
            let app = &house.app;
            let judge = permit::<JudgeRenewal>("/");
            let hq = cast.headquarters.as_str();
            let mut work = house.work().await;
            let bare =
                commands::send_back(app, &mut work, &judge, &id, None, word(hq, " ")).await.expect("works");
            assert_eq!(bare, Err(ReviewRefused::Reason));
            let other = commands::send_back(app, &mut work, &judge, &id, None, word(&cast.members[0], "?"))
                .await
                .expect("works");
            assert_eq!(other, Err(ReviewRefused::NotTheirs));
            commands::send_back(app, &mut work, &judge, &id, None, word(hq, "توقيع ناقص"))
                .await
                .expect("works")
                .expect("sent back");
            work.commit().await.expect("committed");
            let page = format!("/en/office/renewals/branches/{id}");
            said(&reader(house, &cast.members[0]).await.get(&page).await)
                .has("Record sent back")
                .has("توقيع ناقص");
            assert_eq!(transmit(house, &id, &cast.members[0]).await, Ok(2), "a new version");

            let renew = permit::<RenewBranch>("/");
            let mut work = house.work().await;
            commands::appeal(app, &mut work, &renew, &id, None, word(&cast.members[1], "لم أستدع"))
                .await
                .expect("works")
                .expect("taken");
            work.commit().await.expect("committed");
            said(&reader(house, &cast.members[0]).await.get(&page).await).has("Contested").has("لم أستدع");
            let kinds = texts(house, "SELECT canonical FROM act WHERE kind = 'renewal.appealed'").await;
            assert!(!kinds[0].contains("لم أستدع"), "the reasons are not in the ledger");
            let mut work = house.work().await;
            let decided =
                commands::decide_appeal(app, &mut work, &judge, &id, None, false, word(hq, "استدعي في الأجل"))
                    .await;
            decided.expect("works").expect("decided");
            work.commit().await.expect("committed");
            said(&reader(house, &cast.members[0]).await.get(&page).await)
                .has("Being checked")
                .has("Appeal rejected");
            house.clock.set(at("2018-11-24T09:00:00Z"));
            let mut work = house.work().await;
            let late = commands::appeal(app, &mut work, &renew, &id, None, word(&cast.members[1], "متأخر"))
                .await
                .expect("works");
            assert_eq!(late, Err(ReviewRefused::Late("2018-11-24".parse().expect("a day"))));
        })
        .await;
}
