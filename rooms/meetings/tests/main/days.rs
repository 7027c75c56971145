//! Pages before the day of the meeting, and after it.

use rawabit_meetings::commands::Convening;

use crate::pages::said;
use crate::scene::{at, convened, people, present, setup, texts, version};

#[tokio::test]
async fn before_the_day_no_page_offers_what_cannot_be_done() {
    setup()
        .on_sqlite(async |house| {
            let cast = people(house).await;
            let id = convened(house, "2018-09-28T08:00:00Z", Convening::default()).await;
            let path = |part: &str| format!("/office/meetings/{id}{part}");
            house.clock.set(at("2018-10-07T12:00:00Z"));
            let secretariat = house.secretariat().await;
            let opens = "يمكن افتتاح هذا الاجتماع ابتداء من";
            said(&secretariat.get(&path("")).await)
                .assert_has(opens)
                .assert_lacks(&format!("href=\"{}\"", path("/open")));
            said(&secretariat.get(&path("/open")).await)
                .assert_status(200)
                .assert_has(opens)
                .assert_has("8 أكتوبر 2018")
                .assert_has("09:30")
                .assert_lacks("name=\"chair\"");
            let refused = secretariat.post(&path("/open"), &[("chair", ""), ("version", "2")]).await;
            said(&refused).assert_status(422).assert_has("id=\"e-chair\"");
            said(&secretariat.get(&path("/attendance")).await)
                .assert_has("ابتداء من يوم الاجتماع")
                .assert_lacks("حفظ الحضور");
            let mark = format!("a.{}", present(house, &cast, &id).await[0].invitee);
            let refused = secretariat.post(&path("/attendance"), &[(mark.as_str(), "present")]).await;
            said(&refused).assert_status(422).assert_has("ابتداء من يوم الاجتماع");
            let stored = texts(house, "SELECT DISTINCT attendance FROM invitee").await;
            assert_eq!(stored, ["unknown"]);
            let code = texts(house, "SELECT check_code FROM reply_link").await[0].clone();
            let check_in = format!("/office/meetings/check-in/{code}");
            said(&secretariat.get(&check_in).await)
                .assert_has("ابتداء من يوم الاجتماع")
                .assert_lacks("تسجيل الحضور</button>");
            secretariat.post(&check_in, &[]).await.assert_status(409);
            secretariat.get(&path("/record")).await.assert_status(409);

            house.clock.set(at("2018-10-08T09:00:00Z"));
            let secretariat = house.secretariat().await;
            said(&secretariat.get(&path("")).await).assert_has(&format!("href=\"{}\"", path("/open")));
            said(&secretariat.get(&path("/open")).await).assert_has("name=\"chair\"");
        })
        .await;
}

#[tokio::test]
async fn after_the_day_it_is_recorded_with_the_hours_of_the_paper() {
    setup()
        .on_sqlite(async |house| {
            let cast = people(house).await;
            let id = convened(house, "2018-09-28T08:00:00Z", Convening::default()).await;
            let path = |part: &str| format!("/office/meetings/{id}{part}");
            house.clock.set(at("2018-10-10T09:00:00Z"));
            let secretariat = house.secretariat().await;
            for lang in ["", "/fr", "/en"] {
                said(&secretariat.get(&format!("{lang}{}", path(""))).await).assert_has(&path("/record"));
                said(&secretariat.get(&format!("{lang}{}", path("/open"))).await)
                    .assert_has(&path("/record"))
                    .assert_lacks("name=\"chair\"");
                said(&secretariat.get(&format!("{lang}{}", path("/record"))).await)
                    .assert_has("name=\"from\"")
                    .assert_has("value=\"10:30\"");
            }
            let marks: Vec<(String, &str)> = present(house, &cast, &id)
                .await
                .into_iter()
                .map(|mark| (format!("a.{}", mark.invitee), "present"))
                .collect();
            let marks: Vec<(&str, &str)> =
                marks.iter().map(|(name, value)| (name.as_str(), *value)).collect();
            secretariat.post(&path("/attendance"), &marks).await.assert_status(303);
            let version = version(house).await;
            let mut hours = vec![
                ("from", "10:40"),
                ("to", "10:20"),
                ("chair", cast.general.as_str()),
                ("version", version.as_str()),
            ];
            said(&secretariat.post(&path("/record"), &hours).await)
                .assert_status(422)
                .assert_has("id=\"e-to\"")
                .assert_has("value=\"10:40\"");
            hours[0] = ("from", "08:00");
            hours[1] = ("to", "12:15");
            said(&secretariat.post(&path("/record"), &hours).await)
                .assert_status(422)
                .assert_has("id=\"e-from\"")
                .assert_has("09:30");
            hours[0] = ("from", "10:40");
            secretariat.post(&path("/record"), &hours).await.assert_status(303);
            said(&secretariat.get(&path("")).await).assert_has("سُجل لاحقا").assert_has("12:15");
        })
        .await;
}
