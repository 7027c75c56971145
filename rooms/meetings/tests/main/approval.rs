//! Who may approve minutes, and who may write about a decision.

use rawabit_meetings::commands::{self, Approval, Convening, MinutesRefused};
use rawabit_meetings::{ApproveMinutes, RecordMeeting};
use rawabit_platform::Fault;
use rawabit_platform::permit::Role;
use rawabit_testkit::House;

use crate::pages::said;
use crate::scene::{Cast, at, convened, decided, holder, opened, people, permit, setup, texts};

/// The meeting closed and its minutes drafted, at 12:30.
async fn drafted(house: &House, cast: &Cast) -> String {
    let id = convened(house, "2018-09-28T08:00:00Z", Convening::default()).await;
    opened(house, cast, &id).await;
    house.clock.set(at("2018-10-08T11:30:00Z"));
    let mut work = house.work().await;
    let record = permit::<RecordMeeting>("/");
    commands::close(&house.app, &mut work, &record, &id, None).await.expect("closed");
    commands::draft_minutes(&house.app, &mut work, &record, &id).await.expect("drafted");
    work.commit().await.expect("committed");
    id
}

#[tokio::test]
async fn minutes_are_approved_in_an_offices_name_by_its_holder_or_a_deputy_only() {
    setup()
        .for_both(async |house| {
            let cast = people(house).await;
            let deputy = holder(house, "party", "deputy_secretary_general", "نائب المثال").await;
            let id = drafted(house, &cast).await;
            let approve = permit::<ApproveMinutes>("/");
            let mut work = house.work().await;
            for (office, person, why) in [
                ("secretary_general", Some(cast.secretary.clone()), MinutesRefused::NotHeld),
                ("secretary_general", None, MinutesRefused::NotHeld),
                ("headquarters_secretary", Some(cast.general.clone()), MinutesRefused::NotHeld),
                ("league_president", Some(cast.presidents[0].clone()), MinutesRefused::NotTheirs),
            ] {
                let by = Approval::Office { office: office.into(), person };
                let refused =
                    commands::approve_minutes(&house.app, &mut work, &approve, &id, None, by.clone())
                        .await
                        .expect("works");
                assert_eq!(refused, Err(why), "{by:?}");
            }
            let by = Approval::Office { office: "secretary_general".into(), person: Some(deputy) };
            commands::approve_minutes(&house.app, &mut work, &approve, &id, None, by)
                .await
                .expect("works")
                .expect("a deputy stands in");
            work.commit().await.expect("committed");
            let act = texts(house, "SELECT canonical FROM act WHERE kind = 'minutes.approved'").await;
            assert!(
                act[0].contains("\"approved_by\":\"secretary_general\"")
                    && act[0].contains("\"deputy\":\"deputy_secretary_general\""),
                "{act:?}"
            );
        })
        .await;
}

#[tokio::test]
async fn the_page_names_who_may_approve_and_offers_each_their_own_office() {
    setup()
        .on_sqlite(async |house| {
            let cast = people(house).await;
            let id = drafted(house, &cast).await;
            let path = format!("/office/meetings/{id}/minutes/approve");
            // An account of the secretariat that belongs to nobody signs for nobody.
            let nobody = house.secretariat().await;
            for lang in ["", "/fr", "/en"] {
                said(&nobody.get(&format!("{lang}{path}")).await)
                    .assert_status(200)
                    .assert_lacks("name=\"approved_by\"");
            }
            said(&nobody.get(&path).await).assert_has("سالم المثال").assert_has("هدى بناني");
            let fields = [("approved_by", "secretary_general"), ("version", "1")];
            said(&nobody.post(&path, &fields).await).assert_status(422).assert_has("لا تتولون اليوم");
            let secretary =
                house.persona("houda", &[(Role::Secretariat, "/")], Some(cast.secretary.as_str())).await;
            said(&secretary.get(&path).await)
                .assert_has("value=\"headquarters_secretary\" checked")
                .assert_lacks("value=\"secretary_general\"");
            said(&secretary.post(&path, &fields).await)
                .assert_status(422)
                .assert_has("id=\"e-approved_by\"")
                .assert_has("لا تتولون اليوم");
            let own = [("approved_by", "headquarters_secretary"), ("version", "1")];
            secretary.post(&path, &own).await.assert_status(303);
        })
        .await;
}

#[tokio::test]
async fn whoever_answers_for_a_decision_sees_it_in_the_calendar_and_writes_how_it_goes_on() {
    setup()
        .on_sqlite(async |house| {
            let cast = people(house).await;
            let id = convened(house, "2018-09-28T08:00:00Z", Convening::default()).await;
            opened(house, &cast, &id).await;
            let decision = decided(house, &id).await;
            let path = format!("/office/decisions/{decision}");
            let league = "/party/league-engineers/";
            let owner = house.persona("karim", &[(Role::President, league)], Some(&cast.presidents[0])).await;
            said(&owner.get("/office?year=2018").await).assert_has("أجل التنفيذ: ");
            said(&owner.get("/office/decisions").await).assert_has(&path);
            said(&owner.get(&path).await)
                .assert_status(200)
                .assert_has("value=\"progress\"")
                .assert_lacks("value=\"done\"")
                .assert_lacks(&format!("href=\"/office/meetings/{id}\""));
            let done = [("kind", "done"), ("text", "انتهى"), ("version", "1")];
            said(&owner.post(&path, &done).await).assert_status(422).assert_has("انتهى");
            let progress = [("kind", "progress"), ("text", "شُرع في الإعداد"), ("version", "1")];
            owner.post(&path, &progress).await.assert_status(303);
            said(&owner.get(&path).await).assert_has("شُرع في الإعداد");

            let other = house.persona("souad", &[(Role::President, league)], Some(&cast.presidents[1])).await;
            other.get(&path).await.assert_status(404);
            other.post(&path, &progress).await.assert_status(404);
            let mut work = house.work().await;
            let person = &cast.presidents[1];
            let refused = commands::report_progress(&house.app, &mut work, person, &decision, "x").await;
            assert!(matches!(refused, Err(Fault::NotFound)), "{refused:?}");
        })
        .await;
}
