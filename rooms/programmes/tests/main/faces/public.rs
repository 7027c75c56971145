//! Public pages: what both parties agreed to publish, and approved values only.

use rawabit_platform::{Lang, Multi};
use rawabit_programmes::commands::{self, Hand};
use rawabit_programmes::model::{Item, Placed, Side};

use super::scene::{SUMMER, Seat, approved, holder, people, publish, rows_and_touch, running, said, setup};
use crate::yard::texts;

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

/// A document, which is the same byte for byte as long as it says the same.
async fn pdf(client: &rawabit_testkit::Client, path: &str) -> Vec<u8> {
    let reply = client.get(path).await;
    reply.assert_status(200);
    assert!(reply.bytes.starts_with(b"%PDF"), "{path}");
    reply.bytes.clone()
}

#[tokio::test]
async fn a_review_is_printed_once_it_is_concluded_and_before_for_the_unit_alone() {
    setup()
        .on_sqlite(async |house| {
            let cast = people(house).await;
            let programme = running(house, &cast).await;
            publish(house, &programme, Side::Unit).await;
            publish(house, &programme, Side::Partner).await;
            let app = &house.app;
            let (visitor, path) = (house.visitor(), format!("/programmes/{}", programme.id));
            let public = format!("{path}/account.pdf?year=2018");
            let office = format!("/office{public}");
            let headquarters = holder(house, &cast.headquarters).await;
            let president = holder(house, &cast.president).await;
            let (all, partner, own) = (
                pdf(&visitor, &public).await,
                pdf(&headquarters, &office).await,
                pdf(&president, &office).await,
            );
            let mut work = house.work().await;
            let text = Multi::three("حصيلة لم تعرض بعد", "Bilan", "Review");
            commands::save_review(
                app,
                &mut work,
                &Seat { side: Side::Unit, programme: &programme.id }.speaks(house).await,
                2018,
                None,
                text,
            )
            .await
            .expect("works")
            .expect("kept");
            work.commit().await.expect("committed");
            assert_eq!(pdf(&visitor, &public).await, all, "a draft is not printed for everybody");
            assert_eq!(pdf(&headquarters, &office).await, partner, "nor for the other side");
            assert_ne!(pdf(&president, &office).await, own, "the unit has its own");
            let mut work = house.work().await;
            commands::submit_review(
                &mut work,
                &Seat { side: Side::Unit, programme: &programme.id }.speaks(house).await,
                2018,
                None,
            )
            .await
            .expect("handed over");
            work.commit().await.expect("committed");
            assert_eq!(pdf(&visitor, &public).await, all, "nor what is handed over and not concluded");
            let mut work = house.work().await;
            let seat = Seat { side: Side::Partner, programme: &programme.id };
            let said = Multi::three("جيد", "Bien", "Good");
            commands::conclude_review(app, &mut work, &seat.speaks(house).await, (2018, None), said, "")
                .await
                .expect("works")
                .expect("concluded");
            work.commit().await.expect("committed");
            assert_ne!(pdf(&visitor, &public).await, all);
        })
        .await;
}

#[tokio::test]
async fn what_internal_evidence_is_called_is_not_printed_for_everybody() {
    setup()
        .on_sqlite(async |house| {
            let cast = people(house).await;
            let programme = running(house, &cast).await;
            publish(house, &programme, Side::Unit).await;
            publish(house, &programme, Side::Partner).await;
            rows_and_touch(
                house,
                "INSERT INTO report_evidence (id, report_id, indicator_id, kind, ref, label, at) SELECT 'e', id, NULL, 'file', 'f', 'minutes', 0 FROM report WHERE period = 2",
            )
            .await;
            let public = format!("/programmes/{}/account.pdf?year=2018", programme.id);
            let office = format!("/office{public}");
            let (visitor, president) = (house.visitor(), holder(house, &cast.president).await);
            let (all, own) = (pdf(&visitor, &public).await, pdf(&president, &office).await);
            rows_and_touch(house, "UPDATE report_evidence SET label = 'the list of those who were expelled'").await;
            assert_eq!(pdf(&visitor, &public).await, all);
            assert_ne!(pdf(&president, &office).await, own);
            // That there is one is said.
            rows_and_touch(house, "DELETE FROM report_evidence").await;
            assert_ne!(pdf(&visitor, &public).await, all);
        })
        .await;
}

#[tokio::test]
async fn an_internal_strategy_is_not_named_to_everybody() {
    setup()
        .on_sqlite(async |house| {
            let cast = people(house).await;
            let programme = running(house, &cast).await;
            publish(house, &programme, Side::Unit).await;
            publish(house, &programme, Side::Partner).await;
            let visitor = house.visitor();
            let path = format!("/programmes/{}", programme.id);
            let data = format!("/api/v1/iati/activities/{}", programme.id);
            for page in [&path, &data] {
                said(&visitor.get(page).await).assert_has("الاستراتيجية").assert_has("المحور التنظيمي");
            }
            let documents = [format!("{path}/contract.pdf"), format!("{path}/account.pdf?year=2018")];
            let open = pdf(&visitor, &documents[0]).await;
            rows_and_touch(house, "UPDATE strategy SET is_public = (1 = 0)").await;
            said(&visitor.get(&path).await)
                .assert_status(200)
                .assert_lacks("الاستراتيجية")
                .assert_lacks("المحور التنظيمي")
                .assert_lacks("/programmes/strategies/");
            let axis = texts(house, "SELECT id FROM strategy_axis").await.remove(0);
            said(&visitor.get(&data).await)
                .assert_status(200)
                .assert_lacks("الاستراتيجية")
                .assert_lacks("المحور التنظيمي")
                .assert_has(&axis);
            let mut closed = Vec::new();
            for document in &documents {
                closed.push(pdf(&visitor, document).await);
            }
            assert_ne!(closed[0], open);
            rows_and_touch(house, "UPDATE strategy SET title = '{\"ar\":\"س\"}'").await;
            rows_and_touch(house, "UPDATE strategy_axis SET name = '{\"ar\":\"ص\"}'").await;
            for (document, before) in documents.iter().zip(&closed) {
                assert_eq!(&pdf(&visitor, document).await, before, "{document}");
            }
            // Those who see it are told.
            let office = format!("/office/programmes/{}", programme.id);
            said(&holder(house, &cast.president).await.get(&office).await).assert_has("<bdi>ص</bdi>");
        })
        .await;
}

#[tokio::test]
async fn signatures_of_an_addendum_are_shown_when_it_is_in_force() {
    setup()
        .on_sqlite(async |house| {
            let cast = people(house).await;
            let programme = running(house, &cast).await;
            publish(house, &programme, Side::Unit).await;
            publish(house, &programme, Side::Partner).await;
            let app = &house.app;
            let unit = Seat { side: Side::Unit, programme: &programme.id };
            let partner = Seat { side: Side::Partner, programme: &programme.id };
            let mut work = house.work().await;
            let why = Multi::three("تمديد", "Prolonger", "Longer");
            commands::amend(&mut work, &unit.speaks(house).await, None, why).await.expect("works");
            let longer = Item::Preamble(Multi::three("ديباجة أطول", "Plus long", "Longer"));
            let longer = Placed { below: None, item: longer };
            commands::save_item(app, &mut work, &unit.speaks(house).await, longer, None, Lang::En)
                .await
                .expect("works")
                .expect("sound");
            let number = commands::hand_over(
                app,
                &mut work,
                &unit.speaks(house).await,
                None,
                Multi::default(),
                Lang::En,
            )
            .await
            .expect("works")
            .expect("sound");
            let number =
                commands::agree(app, &mut work, &partner.speaks(house).await, number).await.expect("agreed");
            let hand = Hand { number, office: "league_president", person: Some(&cast.president) };
            commands::sign(app, &mut work, &unit.speaks(house).await, hand)
                .await
                .expect("works")
                .expect("signed");
            work.commit().await.expect("committed");
            let path = format!("/programmes/{}", programme.id);
            let signed = async || house.visitor().get(&path).await.text().matches("توقيع عن").count();
            assert_eq!(signed().await, 2, "those of the contract");
            let mut work = house.work().await;
            let hand = Hand { number, office: "deputy_secretary_general", person: Some(&cast.deputy) };
            commands::sign(app, &mut work, &partner.speaks(house).await, hand)
                .await
                .expect("works")
                .expect("signed");
            work.commit().await.expect("committed");
            assert_eq!(signed().await, 4);
        })
        .await;
}

#[tokio::test]
async fn a_strategy_shows_its_own_programmes_however_many_others_there_are() {
    setup()
        .on_sqlite(async |house| {
            let cast = people(house).await;
            let programme = running(house, &cast).await;
            publish(house, &programme, Side::Unit).await;
            publish(house, &programme, Side::Partner).await;
            rows_and_touch(
                house,
                "INSERT INTO strategy SELECT 'other', unit_id, unit_path, title, summary, starts, ends, groups, is_public, synthetic, created_at, adopted_at, version FROM strategy",
            )
            .await;
            rows_and_touch(
                house,
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 201) INSERT INTO programme SELECT 'p' || CAST(i AS TEXT), 'other', 'party', '/a/', NULL, '', NULL, title, search_text, starts, ends, state, draft, in_force, public_unit, public_partner, synthetic, created_at, signed_at, closed_at, version FROM programme, n",
            )
            .await;
            let page = house.visitor().get(&format!("/programmes/strategies/{}", programme.strategy)).await;
            said(&page).assert_status(200).assert_has(&format!("/programmes/{}\"", programme.id));
        })
        .await;
}
