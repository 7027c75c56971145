//! A branch that held its assembly before, on paper and without this program, ends in the same place as any other.

use rawabit_elections::face::ElectionRefused;
use rawabit_elections::{CertifyResult, ConductElections};
use rawabit_platform::store::Author;
use rawabit_renewals::JudgeRenewal;
use rawabit_renewals::commands::{self, EnteredVotes, JudgeRefused, Judgement, ReviewRefused, VotesRefused};
use rawabit_renewals::model::PaperVotes;
use rawabit_renewals::model::paper::Paper;
use rawabit_renewals::model::votes::{Differs, PaperRound};
use rawabit_testkit::{Client, House};

use crate::certifying::{transmit, word};
use crate::scene::{
    Cast, at, campaign, day, member, open, people, permit, reader, renewal, said, setup, texts,
};

const SCAN: &[u8] = b"%PDF-1.7\n...\nstartxref\n0\n%%EOF\n";
const ASSEMBLY: [(&str, &str); 11] = [
    ("held", "2018-11-15"),
    ("convened", ""),
    ("call", "1"),
    ("present", "5"),
    ("represented", "1"),
    ("for0", "5"),
    ("against0", "0"),
    ("none0", "0"),
    ("for1", "4"),
    ("against1", "1"),
    ("none1", "0"),
];
const OFFICES: [(&str, &str, &str); 4] = [
    ("branch_secretary", "عضو 0: 4\nعضو 1: ٢", "0"),
    ("branch_deputy_secretary", "عضو 2 : 6", "0"),
    ("branch_treasurer", "عضو 3: 5", "1"),
    ("branch_bureau_member", "عضو 4: 2\nعضو 5: 2\nعضو 6: 1\nعضو 7: 1", "0"),
];

/// Five days after an assembly of which nothing is known here: its branch sends the minutes. Two of headquarters are there.
async fn sent(house: &House, cast: &Cast) -> (String, [Client; 2]) {
    open(house, campaign("party")).await.expect("opened");
    let id = renewal(house, "branch-04-421").await;
    house.clock.set(at("2018-11-20T09:00:00Z"));
    let sent = reader(house, &cast.members[0])
        .await
        .post_files(
            &format!("/office/renewals/branches/{id}/scan"),
            &[("version", "1")],
            &[("scan", "minutes.pdf", SCAN)],
        )
        .await;
    assert!(sent.location().ends_with("done=renewals-scanned"), "{}", sent.text());
    (id, [house.secretariat().await, house.secretariat().await])
}

async fn both(two: &[Client; 2], page: &str, fields: &[(&str, &str)], done: &str) {
    let first = two[0].post(page, fields).await;
    assert!(first.location().ends_with("done=renewals-paper-first"), "{}", first.text());
    let second = two[1].post(page, fields).await;
    assert!(second.location().ends_with(done), "{}", second.text());
}

async fn judge(
    house: &House,
    id: &str,
    question: &str,
    person: &str,
    note: &str,
) -> Result<(), JudgeRefused> {
    let mut work = house.work().await;
    let judgement = Judgement {
        question: question.into(),
        passed: true,
        note: note.into(),
        person: Some(person.to_owned()),
    };
    let judged = commands::judge(&house.app, &mut work, &permit::<JudgeRenewal>("/"), id, judgement).await;
    let judged = judged.expect("works");
    if judged.is_ok() {
        work.commit().await.expect("committed");
    }
    judged
}

async fn certify(house: &House, id: &str, person: &str, note: &str) -> Result<(), ReviewRefused> {
    let mut work = house.work().await;
    let permits = (&permit::<JudgeRenewal>("/"), &permit::<CertifyResult>("/"));
    let done =
        commands::certify(&house.app, &mut work, permits, id, None, word(person, note)).await.expect("works");
    if done.is_ok() {
        work.commit().await.expect("committed");
    }
    done
}

#[tokio::test]
async fn a_branch_that_voted_on_paper_before_gets_its_mandates_by_the_same_certification() {
    setup()
        .for_both(async |house| {
            let cast = people(house).await;
            // Whoever joined after the assembly is on no roll of its day.
            let (id, two) = sent(house, &cast).await;
            let page = format!("/office/renewals/branches/{id}");
            both(&two, &format!("{page}/paper"), &ASSEMBLY, "done=renewals-paper-taken").await;
            let roll = texts(house, "SELECT day FROM roll").await;
            assert_eq!(roll, ["2018-11-15"], "the roll is that of the day of the assembly");
            let act = texts(house, "SELECT canonical FROM act WHERE kind = 'renewal.from_paper'").await;
            let sha = texts(house, "SELECT sha256 FROM stored_file").await.remove(0);
            assert!(act[0].contains(&sha) && act[0].contains("\"held_on\":\"2018-11-15\""), "{act:?}");

            for (office, lines, blank) in OFFICES {
                let votes = format!("{page}/votes/{office}");
                let fields = [("lines", lines), ("papers", "6"), ("blank", blank), ("invalid", "0")];
                both(&two, &votes, &fields, "done=renewals-votes-taken").await;
            }
            let acts = texts(house, "SELECT canonical FROM act WHERE kind = 'contest.from_paper'").await;
            assert_eq!(acts.len(), 4);
            assert!(acts.iter().all(|act| act.contains(&sha) && act.contains("\"held_on\":\"2018-11-15\"")));
            assert!(!acts[0].contains("عضو"), "no names in the ledger");
            let secretary = reader(house, &cast.members[0]).await;
            said(&secretary.get(&format!("/en{page}")).await)
                .has("Entered from paper")
                .has("Provisional result")
                .has("6 of 8 took part, 2 required")
                .has("all 8 candidates")
                .has("Decide what the paper cannot prove");
            let contest =
                texts(house, "SELECT id FROM contest WHERE office = 'branch_secretary'").await.remove(0);
            said(&house.visitor().get(&format!("/en/elections/{contest}")).await)
                .has("held on 15 November 2018, entered on 20 November 2018")
                .has(&sha)
                .has("provisional");

            assert_eq!(transmit(house, &id, &cast.members[0]).await, Ok(1));
            let record = texts(house, "SELECT body FROM renewal_record").await.remove(0);
            assert!(record.contains("Entered from paper on 20 November 2018"), "{record}");
            // Appeals are counted from the day on which the result is made public here.
            let hq = cast.headquarters.as_str();
            house.clock.set(at("2018-12-05T09:00:00Z"));
            assert_eq!(certify(house, &id, hq, "").await, Err(ReviewRefused::Early(day("2018-12-06"))));
            house.clock.set(at("2018-12-06T09:00:00Z"));
            let supervisor =
                texts(house, &format!("SELECT supervisor_id FROM renewal WHERE id = '{id}'")).await.remove(0);
            assert_eq!(certify(house, &id, hq, "").await, Err(ReviewRefused::Missing("judge-paper")));
            assert_eq!(judge(house, &id, "roll", hq, " ").await, Err(JudgeRefused::Reason));
            assert_eq!(judge(house, &id, "roll", &supervisor, "علقت").await, Err(JudgeRefused::NotTheirs));
            for question in ["roll", "notice", "candidacies"] {
                judge(house, &id, question, hq, "علقت اللائحة بمقر الفرع").await.expect("decided");
            }
            assert_eq!(certify(house, &id, hq, "").await, Err(ReviewRefused::Missing("judge")));
            judge(house, &id, "conduct", &supervisor, "").await.expect("judged");
            // Four of seven seats of the bureau are filled.
            assert_eq!(certify(house, &id, hq, "ترشح أربعة فقط").await, Ok(()));
            let holders =
                rawabit_federation::holders_in(house.app.store.read(), "branch-04-421", house.app.today())
                    .await
                    .expect("read");
            assert_eq!(holders.len(), 7);
            assert!(holders.iter().all(|one| one.source.as_ref().is_some_and(|(kind, _)| kind == "contest")));
            let campaign = texts(house, "SELECT id FROM campaign").await.remove(0);
            said(&house.visitor().get(&format!("/en/renewals/{campaign}")).await)
                .has("Entered from paper: held on 15 November 2018, entered on 20 November 2018")
                .has("Candidatures open to all")
                .has("علقت اللائحة بمقر الفرع")
                .has("هدى");
        })
        .await;
}

fn votes(candidates: &[&String], given: &[u64], papers: u64) -> PaperVotes {
    PaperVotes {
        candidates: candidates.iter().map(|one| (*one).clone()).collect(),
        rounds: vec![PaperRound {
            votes: given.iter().map(|n| Some(*n)).collect(),
            papers,
            blank: papers - given.iter().sum::<u64>(),
            invalid: 0,
        }],
        lot: false,
    }
}

async fn enter(
    house: &House,
    id: &str,
    account: &str,
    votes: PaperVotes,
) -> Result<EnteredVotes, VotesRefused> {
    let author = Author { account_id: Some(account.to_owned()), ..Author::system("test") };
    let mut work = house.app.store.begin(author).await.expect("a transaction");
    let permits = (&permit::<JudgeRenewal>("/"), &permit::<ConductElections>("/"));
    let entered =
        commands::enter_votes(&house.app, &mut work, permits, id, "branch_secretary", account, votes)
            .await
            .expect("works");
    if entered.is_ok() {
        work.commit().await.expect("committed");
    }
    entered
}

#[tokio::test]
async fn what_a_paper_says_of_a_vote_is_held_against_the_registry_and_the_other_entry() {
    setup()
        .on_sqlite(async |house| {
            let cast = people(house).await;
            let stranger = member(house, "/party/branch-04/branch-04-441/", "غريب").await;
            let (id, two) = sent(house, &cast).await;
            let page = format!("/office/renewals/branches/{id}");
            let early = [("lines", "عضو 0: 4"), ("papers", "6"), ("blank", "2"), ("invalid", "0")];
            let early = two[0].post(&format!("/en{page}/votes/branch_secretary"), &early).await;
            early.assert_status(422);
            both(&two, &format!("{page}/paper"), &ASSEMBLY, "done=renewals-paper-taken").await;
            for (lines, why) in [
                ("عضو 0 4", "Line 1 cannot be read"),
                ("عضو 0: 4\nلا أحد: 2", "Line 2: nobody of this name"),
                ("عضو 0: 4\nعضو 0: 2", "Line 2: this person stands above"),
            ] {
                let fields = [("lines", lines), ("papers", "6"), ("blank", "0"), ("invalid", "0")];
                let back = two[0].post(&format!("/en{page}/votes/branch_secretary"), &fields).await;
                back.assert_status(422);
                assert!(back.text().replace(['\u{2068}', '\u{2069}'], "").contains(why), "{why}");
            }
            let [a, b] = [&cast.members[0], &cast.members[1]];
            let sender =
                texts(house, "SELECT scan_account FROM renewal WHERE scan_account IS NOT NULL").await;
            assert_eq!(
                enter(house, &id, &sender[0], votes(&[a, b], &[4, 2], 6)).await,
                Err(VotesRefused::Sender)
            );
            let many = enter(house, &id, "one", votes(&[a, b], &[5, 2], 7)).await;
            assert_eq!(many, Err(VotesRefused::TooMany { there: 6 }));
            assert_eq!(enter(house, &id, "one", votes(&[a, b], &[4, 2], 6)).await, Ok(EnteredVotes::First));
            // The lines that differ are named, and no figure.
            let other = enter(house, &id, "two", votes(&[b, a], &[1, 4], 6)).await;
            let lines = vec![Differs::Candidate(b.clone()), Differs::Line("blank", 1)];
            assert_eq!(other, Ok(EnteredVotes::Differs(lines)));
            // Both are of one age: whoever reads a tie must read the lot as well.
            assert!(enter(house, &id, "one", votes(&[a, b], &[3, 3], 6)).await.is_ok());
            let tie = enter(house, &id, "two", votes(&[a, b], &[3, 3], 6)).await;
            assert!(matches!(tie, Err(VotesRefused::Election(ElectionRefused::Other(_)))), "{tie:?}");
            let drawn = |order: &[&String]| PaperVotes { lot: true, ..votes(order, &[3, 3], 6) };
            assert!(matches!(
                enter(house, &id, "one", drawn(&[b, a])).await,
                Ok(EnteredVotes::Differs(_)) | Ok(EnteredVotes::First)
            ));
            let order = enter(house, &id, "two", drawn(&[a, b])).await;
            assert_eq!(order, Ok(EnteredVotes::Differs(vec![Differs::Line("lot", 1)])));
            let taken = enter(house, &id, "two", drawn(&[b, a])).await;
            let Ok(EnteredVotes::Taken(contest)) = taken else { panic!("{taken:?}") };
            let elected =
                rawabit_elections::face::of_contest(house.app.store.read(), &contest, house.app.now())
                    .await
                    .expect("read")
                    .expect("there");
            assert_eq!(elected.elected, std::slice::from_ref(b), "as it was drawn in the assembly");
            said(&house.visitor().get(&format!("/en/elections/{contest}")).await)
                .has("The lot was drawn in the assembly")
                .has("--draw 1,2");
            assert_eq!(
                enter(house, &id, "one", votes(&[a, b], &[4, 2], 6)).await,
                Err(VotesRefused::Opened),
                "what two agreed on is read anew only once the record came back"
            );
            // Somebody of another branch stood: the votes count as they were given, and the point is not met.
            let author = Author { account_id: Some("one".into()), ..Author::system("test") };
            for (account, expected) in [("one", false), ("two", true)] {
                let author = Author { account_id: Some(account.into()), ..author.clone() };
                let mut work = house.app.store.begin(author).await.expect("a transaction");
                let permits = (&permit::<JudgeRenewal>("/"), &permit::<ConductElections>("/"));
                let entry = votes(&[&stranger, &cast.members[2]], &[4, 2], 6);
                let office = "branch_treasurer";
                let done = commands::enter_votes(&house.app, &mut work, permits, &id, office, account, entry)
                    .await
                    .expect("works");
                assert_eq!(matches!(done, Ok(EnteredVotes::Taken(_))), expected, "{done:?}");
                work.commit().await.expect("committed");
            }
            said(&reader(house, &cast.members[0]).await.get(&format!("/en{page}")).await)
                .has("1 of 4 candidates is not eligible");
        })
        .await;
}

#[tokio::test]
async fn a_quorum_that_was_not_there_makes_no_result() {
    setup()
        .on_sqlite(async |house| {
            let cast = people(house).await;
            let (id, _) = sent(house, &cast).await;
            for account in ["one", "two"] {
                let mut work = house.work().await;
                let paper = Paper {
                    held_on: day("2018-11-15"),
                    convened_on: Some(day("2018-10-30")),
                    call: 1,
                    before: None,
                    present: 6,
                    represented: 0,
                    reports: vec![(6, 0, 0), (6, 0, 0)],
                };
                let judge = permit::<JudgeRenewal>("/");
                commands::enter_paper(&house.app, &mut work, &judge, &id, account, paper)
                    .await
                    .expect("works")
                    .expect("taken");
                work.commit().await.expect("committed");
            }
            let [a, b] = [&cast.members[0], &cast.members[1]];
            assert_eq!(enter(house, &id, "one", votes(&[a, b], &[2, 1], 3)).await, Ok(EnteredVotes::First));
            let few = enter(house, &id, "two", votes(&[a, b], &[2, 1], 3)).await;
            let Err(VotesRefused::Election(ElectionRefused::Other(message))) = few else { panic!("{few:?}") };
            assert_eq!(message.key, "elections-refused-past-quorum");
            assert!(texts(house, "SELECT id FROM contest").await.is_empty(), "nothing is kept of it");
        })
        .await;
}
