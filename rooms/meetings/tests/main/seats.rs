//! Seats that weigh more than one vote, and seats that no mandate gives.

use rawabit_federation::NewUnit;
use rawabit_federation::commands::found_unit;
use rawabit_federation::permissions::ShapeTree;
use rawabit_meetings::commands::{self, ConveneRefused, Convening, DecideRefused, NewMeeting, NewVote};
use rawabit_meetings::model::roll::LaterSeats;
use rawabit_meetings::model::{Attendance, VoteInput, voting};
use rawabit_meetings::{Convene, RecordMeeting};
use rawabit_platform::{Lang, Multi};

use crate::pages::said;
use crate::scene::{at, holder, invitees, people, permit, presidents, setup, texts};

const UNION: &str = include_str!("../../../../examples/union/statutes.toml");

#[tokio::test]
async fn a_seat_with_two_votes_casts_two_and_is_one_member() {
    setup()
        .statutes(UNION)
        .for_both(async |house| {
            let statutes = house.app.statutes.load_full();
            let mut work = house.work().await;
            let unit = NewUnit {
                id: "fed".into(),
                kind: "federation".into(),
                parent: None,
                name: Multi::one(Lang::Fr, "Fédération"),
                area: None,
                founded: None,
            };
            found_unit(&mut work, &permit::<ShapeTree>("/"), &statutes, unit)
                .await
                .expect("founded")
                .expect("lawful");
            work.commit().await.expect("committed");
            holder(house, "fed", "co_president", "Amina").await;
            holder(house, "fed", "federal_secretary", "Brahim").await;
            house.clock.set(at("2018-10-01T08:00:00Z"));
            let mut work = house.work().await;
            let (convene, record) = (permit::<Convene>("/"), permit::<RecordMeeting>("/"));
            let new = NewMeeting { unit: "fed".into(), body: Some("federal_bureau".into()), ..presidents() };
            let id =
                commands::plan(&house.app, &mut work, &convene, new).await.expect("works").expect("sound");
            let by = Convening { instructed_by: Some("co_president".into()), ..Convening::default() };
            commands::convene(&house.app, &mut work, &convene, &id, None, by)
                .await
                .expect("works")
                .expect("lawful");
            work.commit().await.expect("committed");
            house.clock.set(at("2018-10-08T09:30:00Z"));
            let seats = invitees(house, &id).await;
            let mark = |(invitee, _): (String, Option<String>)| commands::Mark {
                invitee,
                attendance: Attendance::Present,
                by: None,
                at: None,
            };
            let marks: Vec<_> = seats.into_iter().filter(|(_, person)| person.is_some()).map(mark).collect();
            assert_eq!(marks.len(), 2);
            let mut work = house.work().await;
            commands::record_attendance(&house.app, &mut work, &record, &id, &marks)
                .await
                .expect("works")
                .expect("sound");
            let quorum = commands::open(&house.app, &mut work, &record, &id, None, None)
                .await
                .expect("works")
                .expect("quorum");
            assert_eq!((quorum.members, quorum.there), (2, 2), "the quorum counts members");
            let ask = |for_, against| NewVote {
                item: None,
                subject: Multi::one(Lang::Fr, "Adoption"),
                decision_type: None,
                vote: VoteInput { for_, against, abstain: 0, chair_vote: None },
            };
            let (_, outcome) = commands::vote(&house.app, &mut work, &record, &id, ask(2, 1))
                .await
                .expect("works")
                .expect("two votes and one");
            assert!(outcome.adopted);
            let refused =
                commands::vote(&house.app, &mut work, &record, &id, ask(3, 1)).await.expect("works");
            assert_eq!(
                refused.expect_err("three votes there are"),
                DecideRefused::Vote(voting::Refused::TooMany { counted: 4, most: 3 })
            );
            work.commit().await.expect("committed");
            let stored = texts(house, "SELECT CAST(present AS TEXT) FROM vote").await;
            assert_eq!(stored, ["3"]);
            let secretariat = house.secretariat().await;
            for lang in ["", "/fr"] {
                said(&secretariat.get(&format!("{lang}/office/meetings/{id}/decisions")).await)
                    .assert_has(": 2")
                    .assert_status(200);
            }
            said(&secretariat.get(&format!("/fr/office/meetings/{id}/votes")).await)
                .assert_has("Coprésident: 2")
                .assert_has("voix dans la salle");
        })
        .await;
}

#[tokio::test]
async fn a_congress_is_not_convened_with_its_office_holders_alone() {
    setup()
        .for_both(async |house| {
            people(house).await;
            let mut work = house.work().await;
            let convene = permit::<Convene>("/");
            let new = NewMeeting {
                body: Some("national_congress".into()),
                starts_at: at("2019-06-08T09:30:00Z"),
                ..presidents()
            };
            let id =
                commands::plan(&house.app, &mut work, &convene, new).await.expect("works").expect("sound");
            let refused =
                commands::convene(&house.app, &mut work, &convene, &id, None, Convening::default()).await;
            assert!(matches!(refused, Ok(Err(ConveneRefused::Later(LaterSeats::Delegates)))), "{refused:?}");
            work.commit().await.expect("committed");
            let secretariat = house.secretariat().await;
            let page = secretariat.get(&format!("/office/meetings/{id}/convene")).await;
            said(&page).assert_has("فضاء المؤتمرات").assert_lacks("type=\"submit\">إرسال الاستدعاءات");
            let page = secretariat.get(&format!("/office/meetings/{id}")).await;
            said(&page).assert_has("فضاء المؤتمرات");
        })
        .await;
}
