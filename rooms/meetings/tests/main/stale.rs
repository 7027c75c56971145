//! Forms made from an older version than the stored one come back as typed, say so, and replace it when sent again.

use rawabit_meetings::commands::Convening;
use rawabit_platform::permit::Role;
use rawabit_testkit::{Client, House};

use crate::pages::said;
use crate::scene::{at, convened, decided, opened, people, setup, texts, version};

/// Sends a form with a version that was never stored: it must come back with what was typed and the stored version.
async fn comes_back(client: &Client, path: &str, fields: &[(&str, &str)], typed: &str, stored: &str) {
    let mut sent = fields.to_vec();
    sent.push(("version", "99"));
    let page = client.post(path, &sent).await;
    said(&page)
        .assert_status(422)
        .assert_has("عدل شخص آخر هذه المعطيات")
        .assert_has(&format!("name=\"version\" value=\"{stored}\""))
        .assert_has(typed);
}

async fn again(house: &House, client: &Client, path: &str, fields: &[(&str, &str)], typed: &str) {
    let stored = version(house).await;
    comes_back(client, path, fields, typed, &stored).await;
    let mut sent = fields.to_vec();
    sent.push(("version", stored.as_str()));
    client.post(path, &sent).await.assert_status(303);
}

#[tokio::test]
async fn convening_postponing_calling_again_and_cancelling() {
    setup()
        .on_sqlite(async |house| {
            people(house).await;
            let secretariat = house.secretariat().await;
            house.clock.set(at("2018-10-05T08:00:00Z"));
            let plan = [
                ("title.ar", "اجتماع"),
                ("body", "league_presidents_meeting"),
                ("unit", "party"),
                ("day", "2018-10-08"),
                ("time", "10:30"),
                ("duration", "90"),
                ("place.ar", "الرباط"),
            ];
            secretariat.post("/office/meetings/new", &plan).await.assert_status(303);
            let id = texts(house, "SELECT id FROM meeting").await[0].clone();
            let path = |part: &str| format!("/office/meetings/{id}/{part}");
            let by = ("instructed_by", "secretary_general");
            let urgent = [("urgent_reason.ar", "أجل برلماني طارئ"), ("invoked_by", "secretary_general"), by];
            again(house, &secretariat, &path("convene"), &urgent, "أجل برلماني طارئ").await;

            house.clock.set(at("2018-10-08T10:00:00Z"));
            let call = [("starts", "2018-10-20"), ("time", "11:45"), by];
            again(house, &secretariat, &path("call"), &call, "11:45").await;
            let later = [("starts", "2018-11-20"), ("time", "09:15"), ("urgent_reason.ar", "ظرف طارئ"), by];
            again(house, &secretariat, &path("postpone"), &later, "ظرف طارئ").await;
            let reason = [("reason.ar", "تزامن مع انعقاد المجلس")];
            again(house, &secretariat, &path("cancel"), &reason, "تزامن مع انعقاد المجلس").await;
        })
        .await;
}

#[tokio::test]
async fn opening_closing_following_up_and_approving() {
    setup()
        .on_sqlite(async |house| {
            let cast = people(house).await;
            let id = convened(house, "2018-09-28T08:00:00Z", Convening::default()).await;
            let path = |part: &str| format!("/office/meetings/{id}/{part}");
            opened(house, &cast, &id).await;
            let secretariat =
                house.persona("houda", &[(Role::Secretariat, "/")], Some(cast.secretary.as_str())).await;
            let decision = format!("/office/decisions/{}", decided(house, &id).await);
            let follow = [("kind", "dropped"), ("text", "تغيرت الأولويات")];
            comes_back(&secretariat, &decision, &follow, "تغيرت الأولويات", "1").await;
            let mut sent = follow.to_vec();
            sent.push(("version", "1"));
            secretariat.post(&decision, &sent).await.assert_status(303);
            again(house, &secretariat, &path("close"), &[], "اختتام الاجتماع").await;
            secretariat.post(&path("minutes/draft"), &[]).await.assert_status(303);
            let approve = [("approved_by", "headquarters_secretary")];
            comes_back(
                &secretariat,
                &path("minutes/approve"),
                &approve,
                "headquarters_secretary\" checked",
                "1",
            )
            .await;
            // Somebody who sends a form for what can no longer be is told so, and has the form still.
            let stored = version(house).await;
            let chair = [("chair", cast.general.as_str()), ("version", stored.as_str())];
            said(&secretariat.post(&path("open"), &chair).await)
                .assert_status(422)
                .assert_has("لا تسمح حالة الاجتماع الحالية")
                .assert_has("<form class=\"form\"");
        })
        .await;
}
