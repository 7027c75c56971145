//! Minutes that came on paper, and forms of the day that are sent more than once.

use rawabit_meetings::RecordMeeting;
use rawabit_meetings::commands::Mark;
use rawabit_meetings::model::Attendance;
use rawabit_members::FreezeRoll;
use rawabit_renewals::commands;
use rawabit_testkit::House;

use crate::certifying::{HELD, prepared};
use crate::scene::{Cast, at, campaign, open, people, permit, reader, renewal, said, setup, texts};

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
            assert!(
                differs.text().contains("present") && !differs.text().contains(">6<"),
                "what the other read is not told"
            );
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
