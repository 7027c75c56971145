//! Public pages: what both parties agreed to publish, and approved values only.

use rawabit_programmes::model::Side;

use super::scene::{SUMMER, approved, people, publish, running, said, setup};

#[tokio::test]
async fn a_programme_is_public_when_both_agreed_and_shows_approved_values_only() {
    setup()
        .on_sqlite(async |house| {
            let cast = people(house).await;
            let programme = running(house, &cast).await;
            let visitor = house.visitor();
            let path = format!("/programmes/{}", programme.id);
            let parts = ["", "/contract.pdf", "/account.pdf"];
            for part in parts {
                visitor.get(&format!("{path}{part}")).await.assert_status(404);
            }
            said(&visitor.get("/programmes").await).assert_status(200).assert_lacks("برنامج المهندسين");
            visitor.get("/api/v1/iati/activities.xml").await.assert_status(404);
            publish(house, &programme, Side::Unit).await;
            visitor.get(&path).await.assert_status(404);
            visitor.get("/sitemap/pages.xml").await.assert_status(200).assert_lacks(&path);
            publish(house, &programme, Side::Partner).await;
            for lang in ["", "/fr", "/en"] {
                said(&visitor.get(&format!("{lang}{path}")).await).assert_status(200);
                said(&visitor.get(&format!("{lang}/programmes")).await).assert_status(200);
                said(&visitor.get(&format!("{lang}/programmes/strategies/{}", programme.strategy)).await)
                    .assert_status(200);
            }
            visitor.get("/programmes").await.assert_has("برنامج المهندسين");
            let map = visitor.get("/sitemap/pages.xml").await;
            for page in [
                path.clone(),
                format!("/fr{path}"),
                format!("/en/programmes/strategies/{}", programme.strategy),
            ] {
                map.assert_has(&format!("<loc>http://localhost{page}</loc>"));
            }
            visitor.get("/open-data").await.assert_has("/api/v1/iati/activities.xml");
            visitor.get("/api/openapi.json").await.assert_has("activities.xml");
            let page = visitor.get(&path).await;
            page.assert_has("التزام القيادة")
                .assert_has("application/ld+json")
                .assert_has("عقدنا الجموع")
                .assert_has("القيمة إلى اليوم: \u{2068}3\u{2069}")
                // The summer's report waits: nothing of it is public.
                .assert_lacks("chart-pending")
                .assert_lacks("/metrics/");
            approved(house, &cast, &programme, SUMMER).await;
            // What adds up: three of the spring and seven of the summer.
            visitor.get(&path).await.assert_has("القيمة إلى اليوم: \u{2068}10\u{2069}");
        })
        .await;
}

#[tokio::test]
async fn kept_pages_are_marked_with_what_drops_them() {
    setup()
        .on_sqlite(async |house| {
            let cast = people(house).await;
            let programme = running(house, &cast).await;
            publish(house, &programme, Side::Unit).await;
            publish(house, &programme, Side::Partner).await;
            let pages = rawabit_portal::cache::KeptPages::new(&house.app, 1 << 20);
            let service = pages.wrap(rawabit_platform::web::serve::service(&house.app));
            let open = async || {
                use tower::ServiceExt as _;
                let request = http::Request::builder()
                    .uri(format!("/programmes/{}", programme.id))
                    .header("host", "localhost")
                    .body(axum::body::Body::empty())
                    .expect("a request");
                service.clone().oneshot(request).await.expect("answered").status().as_u16()
            };
            assert_eq!((open().await, open().await), (200, 200));
            assert_eq!(pages.counts().pages, 1, "the second reader got the kept page");
            approved(house, &cast, &programme, SUMMER).await;
            assert_eq!(pages.counts().pages, 0, "an approved report drops the page");
        })
        .await;
}

#[tokio::test]
async fn acts_lead_everybody_to_what_is_published_and_nobody_further() {
    setup()
        .on_sqlite(async |house| {
            let cast = people(house).await;
            let programme = running(house, &cast).await;
            let page =
                house.secretariat().await.get(&format!("/office/programmes/{}", programme.id)).await.text();
            let act = page
                .split("href=\"")
                .filter_map(|part| part.split('"').next())
                .find(|href| href.starts_with("/ledger/acts/"))
                .expect("an act of the programme")
                .to_owned();
            let (office, public) = (
                format!("\"/office/programmes/{}\"", programme.id),
                format!("\"/programmes/{}\"", programme.id),
            );
            house.secretariat().await.get(&act).await.assert_status(200).assert_has(&office);
            let visitor = house.visitor();
            visitor.get(&act).await.assert_status(200).assert_lacks(&office).assert_lacks(&public);
            publish(house, &programme, Side::Unit).await;
            publish(house, &programme, Side::Partner).await;
            visitor.get(&act).await.assert_status(200).assert_lacks(&office).assert_has(&public);
        })
        .await;
}
