//! The way of a branch: its roll, its assembly, no quorum at the first call, the second, and what its page says at each step.

use rawabit_meetings::commands::{Convening, HeldBefore, Mark, NewVote};
use rawabit_meetings::model::{Attendance, VoteInput};
use rawabit_meetings::{ApproveMinutes, Convene, RecordMeeting};
use rawabit_members::FreezeRoll;
use rawabit_platform::permit::Role;
use rawabit_platform::{Fault, Lang, Multi};
use rawabit_renewals::JudgeRenewal;
use rawabit_renewals::commands::{self, AssemblyRefused, JudgeRefused, Judgement, NewAssembly};
use rawabit_testkit::House;

use crate::scene::{
    Cast, MEMBERS, RABAT, Said, at, campaign, open, people, permit, reader, renewal, said, setup, texts,
};

fn assembly(cast: &Cast, starts: &str) -> NewAssembly {
    NewAssembly {
        starts_at: at(starts),
        place: Multi::one(Lang::Ar, "مقر الفرع"),
        convening: Convening { person: Some(cast.members[0].clone()), ..Convening::default() },
    }
}

async fn freeze(house: &House, id: &str) {
    let mut work = house.work().await;
    commands::freeze_roll(&house.app, &mut work, &permit::<FreezeRoll>("/"), id, None)
        .await
        .expect("works")
        .expect("frozen");
    work.commit().await.expect("committed");
}

async fn convene(house: &House, id: &str, new: NewAssembly) -> Result<String, AssemblyRefused> {
    let mut work = house.work().await;
    let permits = (&permit::<Convene>("/"), &permit::<RecordMeeting>("/"));
    let convened =
        commands::convene_assembly(&house.app, &mut work, permits, id, None, new).await.expect("works");
    if convened.is_ok() {
        work.commit().await.expect("committed");
    }
    convened
}

/// So many members of the roll are in the room.
async fn attend(house: &House, meeting: &str, n: usize) {
    let mut work = house.work().await;
    let invited = rawabit_meetings::invitees(work.tx(), meeting).await.expect("read");
    let marks: Vec<Mark> = invited
        .iter()
        .enumerate()
        .map(|(at, one)| Mark {
            invitee: one.id.clone(),
            attendance: if at < n { Attendance::Present } else { Attendance::Absent },
            by: None,
            at: None,
        })
        .collect();
    rawabit_meetings::commands::record_attendance(
        &house.app,
        &mut work,
        &permit::<RecordMeeting>("/"),
        meeting,
        &marks,
    )
    .await
    .expect("works")
    .expect("recorded");
    work.commit().await.expect("committed");
}

/// What the page of the branch says to its secretary.
async fn look(house: &House, cast: &Cast, page: &str) -> Said {
    said(&reader(house, &cast.members[0]).await.get(page).await)
}

#[tokio::test]
async fn a_branch_goes_from_its_roll_to_its_minutes_over_a_second_call() {
    setup()
        .for_both(async |house| {
            let cast = people(house).await;
            open(house, campaign("party")).await.expect("opened");
            let id = renewal(house, "branch-04-421").await;
            let page = format!("/en/office/renewals/branches/{id}");
            let look = async || look(house, &cast, &page).await;
            look().await.has("Roll to be frozen").has("Freeze the electoral roll");

            // Without a roll nobody is called.
            assert_eq!(
                convene(house, &id, assembly(&cast, "2018-11-08T09:00:00Z")).await,
                Err(AssemblyRefused::NoRoll)
            );
            freeze(house, &id).await;
            look().await.has("To be convened").has("8 on the roll").has("Convene the general assembly");

            // The notice of the statutes: fifteen days.
            let soon = convene(house, &id, assembly(&cast, "2018-10-20T09:00:00Z")).await;
            assert!(matches!(soon, Err(AssemblyRefused::Convene(_))), "{soon:?}");
            let meeting =
                convene(house, &id, assembly(&cast, "2018-11-08T09:00:00Z")).await.expect("convened");
            let invited = rawabit_meetings::invitees(house.app.store.read(), &meeting).await.expect("read");
            assert_eq!(invited.len(), MEMBERS, "everybody on the roll is called, once");
            let items = texts(house, "SELECT title FROM agenda_item ORDER BY position").await;
            assert_eq!(items.len(), 3, "two reports and the election: {items:?}");
            assert!(items[0].contains("Moral report"), "a title begins with a capital: {items:?}");
            look().await.has("Assembly convened").has("31 days of notice");
            let again = {
                let mut work = house.work().await;
                commands::freeze_roll(&house.app, &mut work, &permit::<FreezeRoll>("/"), &id, None).await
            };
            assert!(matches!(again, Err(Fault::Refused(_))), "the roll stands once they are called");

            // Three of eight: no quorum. The day goes by.
            house.clock.set(at("2018-11-08T09:00:00Z"));
            attend(house, &meeting, 3).await;
            house.clock.set(at("2018-11-09T09:00:00Z"));
            look().await.has("Assembly not held on its day").has("Call a second time").has("1 day late");
            let mut work = house.work().await;
            let convening = Convening { person: Some(cast.members[0].clone()), ..Convening::default() };
            rawabit_meetings::commands::next_call(
                &house.app,
                &mut work,
                &permit::<Convene>("/"),
                &meeting,
                None,
                at("2018-11-15T09:00:00Z"),
                convening,
            )
            .await
            .expect("works")
            .expect("called again");
            work.commit().await.expect("committed");
            look().await.has("Assembly convened").has("Call no. 2");
            let invited = rawabit_meetings::invitees(house.app.store.read(), &meeting).await.expect("read");
            assert_eq!(invited.len(), MEMBERS, "the roll stays the roll at the second call");

            // At the second call whoever came is enough; the quarter that takes part still counts.
            house.clock.set(at("2018-11-15T09:00:00Z"));
            attend(house, &meeting, 3).await;
            let record = permit::<RecordMeeting>("/");
            let mut work = house.work().await;
            rawabit_meetings::commands::open(
                &house.app,
                &mut work,
                &record,
                &meeting,
                None,
                Some(cast.members[0].clone()),
            )
            .await
            .expect("works")
            .expect("opened");
            work.commit().await.expect("committed");
            look()
                .await
                .has("Assembly sitting")
                .has("3 of 8, 1 required (call no. 2)")
                .has("3 of 8 took part, 2 required")
                .has("Put the reports to the vote");
            let reports = texts(house, "SELECT id FROM agenda_item ORDER BY position").await;
            look().await.has(&format!("/votes?item={}", reports[0]));
            let mut work = house.work().await;
            for (item, (yes, no)) in reports[..2].iter().zip([(3, 0), (1, 2)]) {
                let vote = VoteInput { for_: yes, against: no, abstain: 0, chair_vote: None };
                let new = NewVote {
                    item: Some(item.clone()),
                    subject: Multi::one(Lang::Ar, "تقرير"),
                    decision_type: None,
                    vote,
                };
                rawabit_meetings::commands::vote(&house.app, &mut work, &record, &meeting, new)
                    .await
                    .expect("works")
                    .expect("counted");
            }
            work.commit().await.expect("committed");
            look().await.has("put to the vote: 2; adopted: 1").lacks("Put the reports to the vote");
            let mut work = house.work().await;
            rawabit_meetings::commands::close(&house.app, &mut work, &record, &meeting, None)
                .await
                .expect("closed");
            rawabit_meetings::commands::draft_minutes(&house.app, &mut work, &record, &meeting)
                .await
                .expect("drafted");
            work.commit().await.expect("committed");
            look().await.has("Minutes awaited").has("Say how the assembly went");

            judges(house, &cast, &id).await;
            look().await.has("Conduct of the assembly").has("Judgements");
        })
        .await;
}

/// Only whoever supervises judges, and says why where the answer is no.
async fn judges(house: &House, cast: &Cast, id: &str) {
    let supervisor =
        texts(house, &format!("SELECT supervisor_id FROM renewal WHERE id = '{id}'")).await.remove(0);
    let other = cast.supervisors.iter().find(|one| **one != supervisor).expect("two").clone();
    let judge = permit::<JudgeRenewal>("/");
    let word = |person: Option<&str>, passed: bool, note: &str| Judgement {
        question: "conduct".into(),
        passed,
        note: note.into(),
        person: person.map(str::to_owned),
    };
    let mut work = house.work().await;
    for nobody in [None, Some(other.as_str()), Some(cast.headquarters.as_str())] {
        let refused =
            commands::judge(&house.app, &mut work, &judge, id, word(nobody, true, "")).await.expect("works");
        assert_eq!(refused, Err(JudgeRefused::NotTheirs));
    }
    let bare = commands::judge(&house.app, &mut work, &judge, id, word(Some(&supervisor), false, " "))
        .await
        .expect("works");
    assert_eq!(bare, Err(JudgeRefused::Reason));
    commands::judge(&house.app, &mut work, &judge, id, word(Some(&supervisor), true, ""))
        .await
        .expect("works")
        .expect("recorded");
    work.commit().await.expect("committed");
}

#[tokio::test]
async fn what_was_held_on_paper_is_recorded_afterwards() {
    setup()
        .on_sqlite(async |house| {
            let cast = people(house).await;
            open(house, campaign("party")).await.expect("opened");
            let id = renewal(house, "branch-04-421").await;
            freeze(house, &id).await;
            let meeting =
                convene(house, &id, assembly(&cast, "2018-11-08T09:00:00Z")).await.expect("convened");
            house.clock.set(at("2018-11-10T09:00:00Z"));
            attend(house, &meeting, 6).await;
            let mut work = house.work().await;
            let held = HeldBefore {
                opened_at: at("2018-11-08T09:10:00Z"),
                closed_at: at("2018-11-08T11:00:00Z"),
                chair: Some(cast.members[0].clone()),
            };
            rawabit_meetings::commands::record_afterwards(
                &house.app,
                &mut work,
                &permit::<RecordMeeting>("/"),
                &meeting,
                None,
                held,
            )
            .await
            .expect("works")
            .expect("recorded");
            rawabit_meetings::commands::close(
                &house.app,
                &mut work,
                &permit::<RecordMeeting>("/"),
                &meeting,
                None,
            )
            .await
            .expect("closed");
            rawabit_meetings::commands::draft_minutes(
                &house.app,
                &mut work,
                &permit::<RecordMeeting>("/"),
                &meeting,
            )
            .await
            .expect("drafted");
            let approval = rawabit_meetings::commands::Approval::Body;
            rawabit_meetings::commands::approve_minutes(
                &house.app,
                &mut work,
                &permit::<ApproveMinutes>("/"),
                &meeting,
                None,
                approval,
            )
            .await
            .expect("works")
            .expect("approved");
            work.commit().await.expect("committed");
            let page = house.secretariat().await.get(&format!("/en/office/renewals/branches/{id}")).await;
            said(&page).has("Record to be handed over").has("6 of 8, 4 required (call no. 1)");
        })
        .await;
}

#[tokio::test]
async fn whoever_has_no_right_there_finds_nothing() {
    setup()
        .on_sqlite(async |house| {
            let cast = people(house).await;
            let campaign = open(house, campaign("party")).await.expect("opened");
            let id = renewal(house, "branch-04-421").await;
            let page = format!("/office/renewals/branches/{id}");
            let stranger = house.stranger().await;
            stranger.get(&page).await.assert_status(404);
            stranger.get(&format!("/office/renewals/{campaign}")).await.assert_status(404);
            stranger.post(&format!("{page}/roll"), &[("version", "1")]).await.assert_status(404);
            let other = house.with_role(Role::Secretary, "/party/league-engineers/").await;
            other.get(&page).await.assert_status(404);
            said(&other.get(&format!("/en/office/renewals/{campaign}")).await)
                .has("Engineers of Rabat")
                .lacks("Branch of Rabat");
            let auditor = house.with_role(Role::Auditor, RABAT).await;
            auditor.get(&page).await.assert_status(200).assert_lacks("/roll\"");
            auditor.post(&format!("{page}/roll"), &[("version", "1")]).await.assert_status(404);
            let secretary = house.persona("secretary", &[], Some(&cast.members[0])).await;
            secretary.get("/office/renewals/new").await.assert_status(200);
            let roll = secretary.post(&format!("{page}/roll"), &[("version", "1")]).await;
            assert!(roll.location().ends_with("?done=renewals-frozen"), "{}", roll.location());
            let refused = secretary
                .post(
                    &format!("{page}/convene"),
                    &[("version", "2"), ("starts", "2018-10-12"), ("time", "10:00"), ("place.ar", "المقر")],
                )
                .await;
            refused.assert_status(422).assert_has("المقر");
            let sent = secretary
                .post(
                    &format!("{page}/convene"),
                    &[("version", "2"), ("starts", "2018-11-10"), ("time", "10:00"), ("place.ar", "المقر")],
                )
                .await;
            assert!(sent.location().ends_with("?done=renewals-convened"), "{}", sent.text());
        })
        .await;
}

/// What stands in a field of a page.
fn shown(page: &str, name: &str) -> String {
    let field =
        page.split('<').find(|tag| tag.starts_with("input") && tag.contains(&format!("name=\"{name}\"")));
    let field = field.unwrap_or_else(|| panic!("no field {name}"));
    field.split("value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a value").to_owned()
}

#[tokio::test]
async fn the_election_that_the_form_offers_is_one_that_the_statutes_take() {
    setup()
        .on_sqlite(async |house| {
            let cast = people(house).await;
            open(house, campaign("party")).await.expect("opened");
            let id = renewal(house, "branch-04-421").await;
            freeze(house, &id).await;
            convene(house, &id, assembly(&cast, "2018-11-08T09:00:00Z")).await.expect("convened");
            let path = format!("/en/office/renewals/branches/{id}/elect");
            let office = house.secretariat().await;
            let page = office.get(&path).await.assert_status(200).text();
            let names = ["until_day", "until_time", "open_day", "open_time", "close_time", "version"];
            let offered: Vec<(&str, String)> =
                names.into_iter().map(|name| (name, shown(&page, name))).collect();
            assert_eq!(offered[0].1, "2018-11-05", "whoever is refused has three days to appeal");
            let mut sent: Vec<(&str, &str)> =
                offered.iter().map(|(name, value)| (*name, value.as_str())).collect();
            sent.push(("polling", "paper"));
            office.post(&path, &sent).await.assert_status(303);
        })
        .await;
}
