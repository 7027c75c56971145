//! The overview and the page "why?", with personas.

use rawabit_platform::permit::UnitPath;
use rawabit_platform::{Lang, Multi};
use rawabit_portal::{NewDraft, draft, publish};

use super::scene::{day, drafted, holder, outsider, people, permit, running, said, setup};

#[tokio::test]
async fn the_overview_shows_what_is_promised_what_is_done_and_what_is_next() {
    setup()
        .on_sqlite(async |house| {
            let cast = people(house).await;
            let programme = running(house, &cast).await;
            let president = holder(house, &cast.president).await;
            for lang in ["", "/fr", "/en"] {
                said(&president.get(&format!("{lang}/office/programmes/{}", programme.id)).await)
                    .assert_status(200);
            }
            let page = president.get(&format!("/office/programmes/{}", programme.id)).await;
            page.assert_has("تجديد الفروع &#60;b&#62;")
                .assert_has("التزام الرابطة")
                .assert_has("التزام القيادة")
                .assert_has("برنامج اصطناعي")
                // The chart of each indicator, the steps, and the trail with its acts.
                .assert_has("id=\"i-i-meetings-t\"")
                .assert_has("id=\"i-i-renewed-t\"")
                .assert_has("gantt-drawing")
                .assert_has("عقد الجموع")
                .assert_has("توقيع عن \u{2068}الحزب\u{2069}")
                .assert_has("توقيع عن \u{2068}رابطة المهندسين\u{2069}")
                .assert_has("/ledger/acts/")
                // Both what is approved and what waits.
                .assert_has("القيمة إلى اليوم: \u{2068}3\u{2069}")
                .assert_has("chart-pending");
            assert!(!page.text().contains("style="), "no inline style");
            // The second step is past its day, and said to be.
            page.assert_has("gantt-bar bad").assert_has("خطوة متأخرة");
        })
        .await;
}

#[tokio::test]
async fn only_the_parties_see_it_and_a_draft_only_its_own_side() {
    setup()
        .on_sqlite(async |house| {
            let cast = people(house).await;
            let programme = drafted(house).await;
            let path = format!("/office/programmes/{}", programme.id);
            house.stranger().await.get(&path).await.assert_status(404);
            for part in ["", "/contract.pdf", "/programme.xlsx", "/metrics/i-articles/2"] {
                outsider(house).await.get(&format!("{path}{part}")).await.assert_status(404);
            }
            let own = holder(house, &cast.president).await.get(&path).await;
            said(&own).assert_status(200).assert_has("التزام الرابطة");
            let secretariat = holder(house, &cast.headquarters).await;
            let page = secretariat.get(&path).await;
            said(&page).assert_status(200).assert_lacks("التزام الرابطة").assert_lacks("عقد الجموع");
            secretariat.get(&format!("{path}/contract.pdf")).await.assert_status(404);
            secretariat.get(&format!("{path}/programme.xlsx")).await.assert_status(404);
        })
        .await;
}

#[tokio::test]
async fn a_computed_figure_opens_onto_the_records_that_it_counts() {
    setup()
        .on_sqlite(async |house| {
            let cast = people(house).await;
            let mut work = house.work().await;
            for title in ["خبر أول", "خبر ثان"] {
                let unit = UnitPath("/party/league-engineers/".into());
                let new =
                    NewDraft::new("news", unit, Multi::one(Lang::Ar, title), Multi::one(Lang::Ar, "نص"));
                let id = draft(&mut work, &permit(), new).await.expect("drafted");
                publish(&mut work, &permit(), &id, day("2018-05-02")).await.expect("published");
            }
            work.commit().await.expect("committed");
            let programme = running(house, &cast).await;
            let president = holder(house, &cast.president).await;
            let path = format!("/office/programmes/{}/metrics/{}", programme.id, programme.articles);
            let page = president.get(&format!("{path}/2")).await;
            said(&page)
                .assert_status(200)
                .assert_has("<strong><bdi>2</bdi></strong>")
                .assert_has("خبر أول")
                .assert_has("خبر ثان")
                .assert_has("عدد مقالات البوابة المنشورة");
            said(&president.get(&format!("/fr{path}/3")).await).assert_status(200).assert_lacks("خبر أول");
            president.get(&format!("{path}/99")).await.assert_status(404);
            president.get(&format!("{path}/x")).await.assert_status(404);
            let typed = format!("/office/programmes/{}/metrics/{}/2", programme.id, programme.meetings);
            president.get(&typed).await.assert_status(404);
            // The overview leads there.
            president
                .get(&format!("/office/programmes/{}", programme.id))
                .await
                .assert_has(&format!("{path}/2"));
        })
        .await;
}
