//! Exports and documents for everybody: made once, until something they tell of changes.

use axum::body::Body;
use rawabit_programmes::model::Side;

use super::scene::{SUMMER, approved, people, publish, running, setup};

#[tokio::test]
async fn a_file_for_everybody_is_made_once_and_again_after_a_change() {
    setup()
        .for_both(async |house| {
            let cast = people(house).await;
            let programme = running(house, &cast).await;
            publish(house, &programme, Side::Unit).await;
            publish(house, &programme, Side::Partner).await;
            let (visitor, office) = (house.visitor(), house.secretariat().await);
            let of = format!("/programmes/{}", programme.id);
            let files = [
                "/api/v1/iati/activities.xml".to_owned(),
                format!("/api/v1/iati/activities/{}", programme.id),
                format!("{of}/account.pdf?year=2018"),
                format!("{of}/contract.pdf"),
            ];
            let made = || house.app.made.count();
            let mut before = Vec::new();
            for path in &files {
                let count = made();
                let first = visitor.get(path).await;
                first.assert_status(200);
                assert_eq!(made(), count + 1, "{path}");
                let joint = if path.contains('?') { '&' } else { '?' };
                let other = visitor.get(&format!("{path}{joint}x=1")).await;
                for again in [visitor.get(path).await, other, office.get(path).await] {
                    assert_eq!(again.bytes, first.bytes, "{path}");
                }
                assert_eq!(made(), count + 1, "whoever asks next, and however: {path}");
                before.push(first.bytes);
            }
            // The other languages are other files.
            let count = made();
            visitor.get(&format!("{of}/contract.pdf?lang=fr")).await.assert_status(200);
            visitor.get(&format!("/fr{of}/contract.pdf")).await.assert_status(200);
            assert_eq!(made(), count + 1);
            // What changes is seen at once.
            house.clock.advance(60);
            approved(house, &cast, &programme, SUMMER).await;
            let count = made();
            for (path, old) in files.iter().zip(&before).take(3) {
                assert_ne!(&visitor.get(path).await.bytes, old, "{path}");
            }
            assert_eq!(made(), count + 3);
            // Many who ask at once wait for the few that are made.
            house.clock.advance(60);
            publish(house, &programme, Side::Unit).await;
            let count = made();
            let path = &files[0];
            let ask = || visitor.get(path);
            let replies = tokio::join!(ask(), ask(), ask(), ask(), ask(), ask());
            replies.0.assert_status(200);
            replies.5.assert_status(200);
            assert!(made() - count <= 2, "{} made", made() - count);
        })
        .await;
}

#[tokio::test]
async fn who_has_a_file_is_not_sent_it_again() {
    setup()
        .on_sqlite(async |house| {
            let cast = people(house).await;
            let programme = running(house, &cast).await;
            publish(house, &programme, Side::Unit).await;
            publish(house, &programme, Side::Partner).await;
            let visitor = house.visitor();
            let of = format!("/programmes/{}", programme.id);
            for path in [format!("{of}/contract.pdf"), "/api/v1/iati/activities.xml".to_owned()] {
                let first = visitor.get(&path).await;
                assert_eq!(first.header("cache-control"), "public, no-cache", "{path}");
                let tag = first.header("etag");
                assert!(!tag.is_empty(), "{path}");
                let ask = async |tag: &str| {
                    let request = visitor.request("GET", &path).header("if-none-match", tag);
                    visitor.send(request.body(Body::empty()).expect("a request")).await
                };
                let again = ask(&tag).await;
                again.assert_status(304);
                assert!(again.bytes.is_empty());
                ask("\"another\"").await.assert_status(200);
            }
            // Where visitors' pages are kept, a plain address is, and one with something added to it is not.
            let pages = rawabit_portal::cache::KeptPages::new(&house.app, 8 << 20);
            let service = pages.wrap(rawabit_platform::web::serve::service(&house.app));
            let open = async |path: String| {
                use tower::ServiceExt as _;
                let request = http::Request::builder().uri(path).header("host", "localhost");
                let request = request.body(Body::empty()).expect("a request");
                service.clone().oneshot(request).await.expect("answered").status().as_u16()
            };
            for path in
                ["contract.pdf", "contract.pdf?lang=fr", "contract.pdf?x=1", "contract.pdf?lang=fr&x=2"]
            {
                assert_eq!(open(format!("{of}/{path}")).await, 200, "{path}");
            }
            assert_eq!(open("/api/v1/iati/activities.xml".to_owned()).await, 200);
            assert_eq!(open("/api/v1/iati/activities.xml?x=1".to_owned()).await, 200);
            assert_eq!(pages.counts().pages, 3);
            approved(house, &cast, &programme, SUMMER).await;
            assert_eq!(pages.counts().pages, 0, "an approved report drops them all");
        })
        .await;
}
