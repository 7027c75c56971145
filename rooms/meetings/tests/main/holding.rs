//! When meetings are held, on both databases: never before their day, and never otherwise than their acts say.

use rawabit_meetings::commands::{self, Convening, HeldBefore, NewMeeting, OpenRefused, RollRefused};
use rawabit_meetings::{Convene, RecordMeeting};
use rawabit_platform::UtcMicros;
use rawabit_portal::permissions::DraftArticle;
use rawabit_testkit::House;
use serde_json::Value;

use crate::scene::{
    at, convened, decided, instructed, opened, people, permit, present, presidents, seat, setup, texts,
};

/// The body of the only act of a kind.
async fn act(house: &House, kind: &str) -> Value {
    let acts = texts(house, &format!("SELECT canonical FROM act WHERE kind = '{kind}'")).await;
    assert_eq!(acts.len(), 1, "{kind}");
    serde_json::from_str(&acts[0]).expect("an act is JSON")
}

/// A fact of an act.
fn fact<'a>(act: &'a Value, name: &str) -> &'a str {
    act.pointer(&format!("/body/{name}")).and_then(Value::as_str).unwrap_or("")
}

#[tokio::test]
async fn nothing_is_recorded_before_the_day_of_the_meeting() {
    setup()
        .for_both(async |house| {
            let cast = people(house).await;
            let id = convened(house, "2018-09-28T08:00:00Z", Convening::default()).await;
            let record = permit::<RecordMeeting>("/");
            let marks = present(house, &cast, &id).await;
            let code = texts(house, "SELECT check_code FROM reply_link ORDER BY check_code").await[0].clone();

            // A second before midnight in Casablanca.
            house.clock.set(at("2018-10-07T22:59:59Z"));
            let mut work = house.work().await;
            let early = commands::record_attendance(&house.app, &mut work, &record, &id, &marks).await;
            let Ok(Err(RollRefused::NotYet { day })) = early else { panic!("{early:?}") };
            assert_eq!(day.to_string(), "2018-10-08");
            let early = commands::check_in(&house.app, &mut work, &record, &code).await;
            assert!(matches!(early, Ok(Err(RollRefused::NotYet { .. }))), "{early:?}");
            drop(work);

            house.clock.set(at("2018-10-07T23:00:00Z"));
            let mut work = house.work().await;
            commands::check_in(&house.app, &mut work, &record, &code).await.expect("works").expect("its day");
            let marked = commands::record_attendance(&house.app, &mut work, &record, &id, &marks).await;
            assert!(matches!(marked, Ok(Ok(_))), "{marked:?}");
            work.commit().await.expect("committed");

            for (now, may) in [
                ("2018-10-08T08:29:59Z", false),
                ("2018-10-08T08:30:00Z", true),
                ("2018-10-08T16:00:00Z", true),
            ] {
                house.clock.set(at(now));
                let mut work = house.work().await;
                let opened = commands::open(&house.app, &mut work, &record, &id, None, None).await;
                match opened {
                    Ok(Ok(_)) => assert!(may, "{now}"),
                    Ok(Err(OpenRefused::Early { from })) => {
                        assert!(!may, "{now}");
                        assert_eq!(from.to_string(), "2018-10-08T09:30:00", "where the organisation is");
                    }
                    other => panic!("{now}: {other:?}"),
                }
            }
        })
        .await;
}

#[tokio::test]
async fn a_meeting_that_begins_past_midnight_is_held_on_that_day_in_every_record() {
    setup()
        .for_both(async |house| {
            let cast = people(house).await;
            house.clock.set(at("2018-09-28T08:00:00Z"));
            let convene = permit::<Convene>("/");
            let record = permit::<RecordMeeting>("/");
            let mut work = house.work().await;
            let new = NewMeeting { starts_at: at("2018-10-08T21:30:00Z"), ..presidents() };
            let id =
                commands::plan(&house.app, &mut work, &convene, new).await.expect("works").expect("sound");
            commands::convene(&house.app, &mut work, &convene, &id, None, instructed())
                .await
                .expect("works")
                .expect("lawful");
            work.commit().await.expect("committed");
            let marks = present(house, &cast, &id).await;
            house.clock.set(at("2018-10-08T23:20:00Z"));
            let mut work = house.work().await;
            commands::record_attendance(&house.app, &mut work, &record, &id, &marks)
                .await
                .expect("works")
                .expect("sound");
            commands::open(&house.app, &mut work, &record, &id, None, None)
                .await
                .expect("works")
                .expect("late, and in time");
            work.commit().await.expect("committed");
            decided(house, &id).await;
            house.clock.set(at("2018-10-09T00:30:00Z"));
            let mut work = house.work().await;
            commands::close(&house.app, &mut work, &record, &id, None).await.expect("closed");
            commands::draft_minutes(&house.app, &mut work, &record, &id).await.expect("drafted");
            let drafting = permit::<DraftArticle>("/");
            commands::draft_communique(&house.app, &mut work, &record, &drafting, &id)
                .await
                .expect("drafted");
            work.commit().await.expect("committed");
            let closed = act(house, "meeting.closed").await;
            assert_eq!(fact(&closed, "held_on"), "2018-10-09", "00:20 in Casablanca: {closed}");
            agrees(&closed);
            assert_eq!(texts(house, "SELECT dateline FROM article").await, ["2018-10-09"]);
            let minutes = texts(house, "SELECT body FROM minutes_version").await;
            assert!(
                minutes[0].contains("9 octobre 2018") && !minutes[0].contains("8 octobre 2018"),
                "{minutes:?}"
            );
        })
        .await;
}

/// What an act of closing says of one meeting does not contradict itself, nor the instant at which it was written.
fn agrees(closed: &Value) {
    let instant = |name: &str| at(fact(closed, name));
    let zone = jiff::tz::TimeZone::get("Africa/Casablanca").expect("a zone");
    assert_eq!(instant("opened_at").day(&zone).to_string(), fact(closed, "held_on"), "{closed}");
    assert!(instant("opened_at") <= instant("closed_at"), "{closed}");
    let written: UtcMicros =
        closed.get("at").and_then(Value::as_str).map(at).expect("an act has its instant");
    assert!(instant("closed_at") <= written, "{closed}");
}

#[tokio::test]
async fn a_meeting_held_on_paper_is_recorded_afterwards_with_its_true_hours() {
    setup()
        .for_both(async |house| {
            let cast = people(house).await;
            let id = convened(house, "2018-09-28T08:00:00Z", Convening::default()).await;
            let record = permit::<RecordMeeting>("/");
            let marks = present(house, &cast, &id).await;
            let held =
                |from: &str, to: &str| HeldBefore { opened_at: at(from), closed_at: at(to), chair: None };
            let good = held("2018-10-08T09:40:00Z", "2018-10-08T11:15:00Z");

            let mut work = house.work().await;
            let early =
                commands::record_afterwards(&house.app, &mut work, &record, &id, None, good.clone()).await;
            assert!(early.is_err(), "it has not been held: {early:?}");
            drop(work);

            house.clock.set(at("2018-10-11T08:00:00Z"));
            let mut work = house.work().await;
            let missed = commands::open(&house.app, &mut work, &record, &id, None, None).await;
            assert!(matches!(missed, Ok(Err(OpenRefused::Missed { .. }))), "{missed:?}");
            commands::record_attendance(&house.app, &mut work, &record, &id, &marks)
                .await
                .expect("works")
                .expect("the roll may be completed later");
            for (wrong, field) in [
                (held("2018-10-09T09:40:00Z", "2018-10-09T11:15:00Z"), "from"),
                (held("2018-10-08T07:00:00Z", "2018-10-08T11:15:00Z"), "from"),
                (held("2018-10-08T09:40:00Z", "2018-10-08T09:39:00Z"), "to"),
                (held("2018-10-08T09:40:00Z", "2018-10-11T08:00:01Z"), "to"),
            ] {
                let refused =
                    commands::record_afterwards(&house.app, &mut work, &record, &id, None, wrong.clone())
                        .await
                        .expect("works");
                assert_eq!(refused.expect_err("not its hours").field(), field, "{wrong:?}");
            }
            commands::record_afterwards(&house.app, &mut work, &record, &id, None, good)
                .await
                .expect("works")
                .expect("its hours");
            work.commit().await.expect("committed");
            decided(house, &id).await;
            house.clock.set(at("2018-10-11T09:00:00Z"));
            let mut work = house.work().await;
            commands::close(&house.app, &mut work, &record, &id, None).await.expect("closed");
            commands::draft_minutes(&house.app, &mut work, &record, &id).await.expect("drafted");
            work.commit().await.expect("committed");

            let opened = act(house, "meeting.opened").await;
            assert_eq!(fact(&opened, "opened_at"), "2018-10-08T09:40:00.000000Z");
            assert_eq!(fact(&opened, "recorded_at"), "2018-10-11T08:00:00.000000Z");
            let closed = act(house, "meeting.closed").await;
            assert_eq!(fact(&closed, "held_on"), "2018-10-08");
            assert_eq!(fact(&closed, "closed_at"), "2018-10-08T11:15:00.000000Z");
            agrees(&closed);
            let adopted = texts(house, "SELECT CAST(adopted_at AS TEXT) FROM decision").await;
            assert_eq!(adopted, [at("2018-10-08T09:40:00Z").0.to_string()], "in the meeting, not when typed");
            let came = seat(house, &id, &cast.general).await;
            let came =
                texts(house, &format!("SELECT CAST(arrived_at AS TEXT) FROM invitee WHERE id = '{came}'"))
                    .await;
            assert_eq!(came, [at("2018-10-08T09:30:00Z").0.to_string()], "the planned hour");
            let minutes = texts(house, "SELECT body FROM minutes_version").await;
            assert!(minutes[0].contains("recorded afterwards, on 11 October 2018"), "{minutes:?}");
        })
        .await;
}

/// The meeting of the presidents is to be held every three months: the federation counts from the day it was held.
#[tokio::test]
async fn a_body_that_must_meet_again_is_counted_from_the_day_it_met() {
    setup()
        .for_both(async |house| {
            let cast = people(house).await;
            let id = convened(house, "2018-09-28T08:00:00Z", Convening::default()).await;
            opened(house, &cast, &id).await;
            let mut work = house.work().await;
            commands::close(&house.app, &mut work, &permit::<RecordMeeting>("/"), &id, None)
                .await
                .expect("closed");
            work.commit().await.expect("committed");
            let held = "SELECT body || ' ' || held_day || ' ' || source_kind FROM interval_event";
            assert_eq!(texts(house, held).await, ["league_presidents_meeting 2018-10-08 meeting"]);
            let secretariat = house.secretariat().await;
            let unit = secretariat.get("/en/office/federation/units/party").await;
            unit.assert_status(200).assert_has("8 October 2018").assert_has("8 January 2019");
        })
        .await;
}
