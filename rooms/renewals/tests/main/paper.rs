//! Minutes that came on paper, and forms of the day that are sent more than once.

use rawabit_meetings::RecordMeeting;
use rawabit_meetings::commands::Mark;
use rawabit_meetings::model::Attendance;
use rawabit_members::FreezeRoll;
use rawabit_platform::Fault;
use rawabit_renewals::JudgeRenewal;
use rawabit_renewals::commands::{self, Entered, PaperRefused};
use rawabit_renewals::model::paper::{Impossible, Paper};
use rawabit_testkit::House;

use crate::certifying::{HELD, prepared};
use crate::scene::{Cast, at, campaign, day, open, people, permit, reader, renewal, said, setup, texts};

#[tokio::test]
async fn paper_minutes_are_taken_when_two_people_read_the_same() {
    setup()
        .on_sqlite(async |house| {
            let cast = people(house).await;
            open(house, campaign("party")).await.expect("opened");
            let id = renewal(house, "branch-04-421").await;
            let page = format!("/office/renewals/branches/{id}");
            let mut work = house.work().await;
            commands::freeze_roll(&house.app, &mut work, &permit::<FreezeRoll>("/"), &id, None)
                .await
                .expect("works")
                .expect("frozen");
            work.commit().await.expect("committed");
            house.clock.set(at("2018-11-20T09:00:00Z"));
            let first = house.secretariat().await;
            let fields = |present: &'static str, yes: &'static str| {
                [
                    ("held", "2018-11-15"),
                    ("convened", "2018-10-27"),
                    ("call", "1"),
                    ("present", present),
                    ("represented", "1"),
                    ("for0", yes),
                    ("against0", "0"),
                    ("none0", "0"),
                    ("for1", "4"),
                    ("against1", "1"),
                    ("none1", "0"),
                ]
            };
            let none = first.post(&format!("/en{page}/paper"), &fields("5", "5")).await;
            none.assert_status(422).assert_has("Send the scanned minutes first");
            let branch = reader(house, &cast.members[0]).await;
            let nothing = b"no document at all";
            let bad = branch
                .post_files(
                    &format!("/en{page}/scan"),
                    &[("version", "2")],
                    &[("scan", "minutes.pdf", nothing.as_slice())],
                )
                .await;
            bad.assert_status(422);
            let scan = b"%PDF-1.7\n...\nstartxref\n0\n%%EOF\n";
            let sent = branch
                .post_files(
                    &format!("{page}/scan"),
                    &[("version", "2")],
                    &[("scan", "minutes.pdf", scan.as_slice())],
                )
                .await;
            assert!(sent.location().ends_with("done=renewals-scanned"), "{}", sent.text());
            let many = first.post(&format!("/en{page}/paper"), &fields("9", "5")).await;
            many.assert_status(422).assert_has("More were there than are on the roll");
            let once = first.post(&format!("{page}/paper"), &fields("5", "5")).await;
            assert!(once.location().ends_with("done=renewals-paper-first"), "{}", once.text());
            let again = first.post(&format!("{page}/paper"), &fields("6", "5")).await;
            assert!(
                again.location().ends_with("done=renewals-paper-first"),
                "the same person only corrects their own"
            );
            let second = house.secretariat().await;
            let differs = second.post(&format!("/en{page}/paper"), &fields("5", "5")).await;
            differs.assert_status(422).assert_has("The two entries differ");
            // What the other read is not told: only which fields differ, beside what was typed here.
            differs.assert_has("value=\"5\"").assert_lacks("value=\"6\"");
            let agreed = first.post(&format!("{page}/paper"), &fields("5", "5")).await;
            assert!(agreed.location().ends_with("done=renewals-paper-taken"), "{}", agreed.text());
            let shown = reader(house, &cast.members[0]).await.get(&format!("/en{page}")).await;
            said(&shown)
                .has("Record to be handed over")
                .has("6 of 8, 4 required (call no. 1)")
                .has("put to the vote: 2; adopted: 2")
                .has("19 days of notice");
        })
        .await;
}

#[tokio::test]
async fn a_form_that_is_sent_twice_is_taken_once_and_leads_to_the_same_page() {
    setup()
        .for_both(async |house| {
            let cast = people(house).await;
            let (_, meeting, _) = prepared(house, &cast).await;
            sits(house, &cast, &meeting).await;
            let secretary = reader(house, &cast.members[0]).await;
            let form = secretary.get(&format!("/office/meetings/{meeting}/votes")).await;
            form.assert_has("name=\"once\"").assert_has("data-keep");
            let item = texts(house, "SELECT id FROM agenda_item ORDER BY position").await.remove(0);
            let fields = [
                ("subject.ar", "التقرير الأدبي"),
                ("item", item.as_str()),
                ("for", "5"),
                ("against", "1"),
                ("abstain", "0"),
                ("once", "key-of-the-form"),
            ];
            let votes = format!("/office/meetings/{meeting}/votes");
            let (one, two) = tokio::join!(secretary.post(&votes, &fields), secretary.post(&votes, &fields));
            assert_eq!((one.status, two.status), (303, 303), "{} {}", one.text(), two.text());
            let third = secretary.post(&votes, &fields).await;
            assert_eq!(
                third.location(),
                if one.location().contains("done=") { one.location() } else { two.location() }
            );
            assert_eq!(
                texts(house, "SELECT id FROM vote").await.len(),
                1,
                "one vote, however often it is sent"
            );
            // Another vote under the key of the first is not dropped in silence: it comes back with a new key.
            let mut mistaken = fields;
            mistaken[2] = ("for", "4");
            mistaken[3] = ("against", "2");
            let back = secretary.post(&format!("/en{votes}"), &mistaken).await;
            back.assert_status(422)
                .assert_has("Something else was already taken from this page")
                .assert_lacks("value=\"key-of-the-form\"");
            assert_eq!(texts(house, "SELECT id FROM vote").await.len(), 1);
            // Another form is another vote, and nobody else's key is this one.
            let other = [
                ("subject.ar", "سؤال"),
                ("for", "5"),
                ("against", "1"),
                ("abstain", "0"),
                ("once", "another"),
            ];
            secretary.post(&votes, &other).await.assert_status(303);
            let president = house.secretariat().await;
            president.post(&votes, &fields).await.assert_status(303);
            assert_eq!(texts(house, "SELECT id FROM vote").await.len(), 3);
        })
        .await;
}

#[tokio::test]
async fn a_further_call_on_paper_names_the_one_before_and_no_one_enters_twice() {
    setup()
        .on_sqlite(async |house| {
            let cast = people(house).await;
            open(house, campaign("party")).await.expect("opened");
            let id = renewal(house, "branch-04-421").await;
            let app = &house.app;
            let mut work = house.work().await;
            commands::freeze_roll(app, &mut work, &permit::<FreezeRoll>("/"), &id, None)
                .await
                .expect("works")
                .expect("frozen");
            work.commit().await.expect("committed");
            house.clock.set(at("2018-11-20T09:00:00Z"));
            let scan = b"%PDF-1.7\n...\nstartxref\n0\n%%EOF\n";
            let page = format!("/office/renewals/branches/{id}");
            let sent = reader(house, &cast.members[0])
                .await
                .post_files(
                    &format!("{page}/scan"),
                    &[("version", "2")],
                    &[("scan", "minutes.pdf", scan.as_slice())],
                )
                .await;
            assert!(sent.location().ends_with("done=renewals-scanned"), "{}", sent.text());
            let sender =
                texts(house, "SELECT scan_account FROM renewal WHERE scan_account IS NOT NULL").await;
            let paper = |call, before: Option<&str>| Paper {
                held_on: day("2018-11-15"),
                convened_on: Some(day("2018-11-08")),
                call,
                before: before.map(day),
                present: 2,
                represented: 1,
                reports: vec![(3, 0, 0), (2, 1, 0)],
            };
            let judge = permit::<JudgeRenewal>("/");
            let mut work = house.work().await;
            let mut enter = async |account: &str, paper| {
                commands::enter_paper(app, &mut work, &judge, &id, account, paper).await.expect("works")
            };
            let impossible = |why| Err(PaperRefused::Impossible(why));
            assert_eq!(enter("one", paper(2, None)).await, impossible(Impossible::Before));
            assert_eq!(enter("one", paper(3, Some("2018-11-08"))).await, impossible(Impossible::Call));
            let second = paper(2, Some("2018-11-08"));
            assert_eq!(enter(&sender[0], second.clone()).await, Err(PaperRefused::Sender));
            assert_eq!(enter("one", second.clone()).await, Ok(Entered::First));
            let other = enter("two", paper(2, Some("2018-11-07"))).await;
            assert_eq!(other, Ok(Entered::Differs(vec!["before"])));
            assert_eq!(enter("two", second).await, Ok(Entered::Taken));
            work.commit().await.expect("committed");
            // Seven days lie between the calls, and of eight one is enough.
            said(&reader(house, &cast.members[0]).await.get(&format!("/en{page}")).await)
                .has("Call no. 2")
                .has("3 of 8, 1 required (call no. 2)")
                .has("Record to be handed over");
            // Nobody of a branch enters its paper.
            let mut work = house.work().await;
            let branch = permit::<JudgeRenewal>("/party/branch-04/branch-04-421/");
            let own = commands::enter_paper(app, &mut work, &branch, &id, "three", paper(1, None)).await;
            assert!(matches!(own, Err(Fault::NotFound)), "{own:?}");
        })
        .await;
}

/// The assembly sits.
async fn sits(house: &House, cast: &Cast, meeting: &str) {
    house.clock.set(at(HELD));
    let record = permit::<RecordMeeting>("/");
    let mut work = house.work().await;
    let invited = rawabit_meetings::invitees(work.tx(), meeting).await.expect("read");
    let marks: Vec<Mark> = invited
        .iter()
        .map(|one| Mark { invitee: one.id.clone(), attendance: Attendance::Present, by: None, at: None })
        .collect();
    rawabit_meetings::commands::record_attendance(&house.app, &mut work, &record, meeting, &marks)
        .await
        .expect("works")
        .expect("recorded");
    rawabit_meetings::commands::open(
        &house.app,
        &mut work,
        &record,
        meeting,
        None,
        Some(cast.members[0].clone()),
    )
    .await
    .expect("works")
    .expect("quorum");
    work.commit().await.expect("committed");
}
