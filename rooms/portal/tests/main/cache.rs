//! Kept pages: hit, dropped when touched, 304, passed by for readers with a session.

use axum::body::Body;
use axum::response::Response;
use http::{Request, StatusCode};
use rawabit_platform::accounts::session::cookie_name;
use rawabit_platform::lang::{Lang, Multi};
use rawabit_platform::store::Store;
use rawabit_platform::web::{KeepPage, serve};
use rawabit_portal::cache::{BUDGET, KeptPages};
use rawabit_portal::{Event, offer_event};
use rawabit_testkit::House;
use tower::ServiceExt as _;

use crate::support::{BODY, TITLE, arabic, party, published, setup};

async fn ask(
    pages: &KeptPages,
    house: &House,
    method: &str,
    path: &str,
    headers: &[(&str, &str)],
) -> Response {
    let mut request = Request::builder().method(method).uri(path).header("host", "localhost");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let service = pages.wrap(serve::service(&house.app));
    let Ok(response) = service.oneshot(request.body(Body::empty()).expect("a request")).await;
    response
}

fn header(response: &Response, name: &str) -> String {
    response.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned()
}

async fn text(response: Response) -> String {
    let bytes = axum::body::to_bytes(response.into_body(), usize::MAX).await.expect("a body");
    String::from_utf8_lossy(&bytes).into_owned()
}

#[tokio::test]
async fn a_page_is_kept_until_what_it_shows_changes() {
    setup()
        .on_sqlite(async |house| {
            let pages = KeptPages::new(&house.app, BUDGET);
            let first = ask(&pages, house, "GET", "/news", &[]).await;
            let tag = header(&first, "etag");
            assert!(first.status() == StatusCode::OK && tag.ends_with("-identity\""), "{tag}");
            assert!(
                !header(&first, "content-security-policy").is_empty()
                    && header(&first, "x-request-id").is_empty()
            );
            let second = ask(&pages, house, "GET", "/news?utm_source=mail", &[]).await;
            assert_eq!(
                (header(&second, "etag"), pages.counts().hits, pages.counts().pages),
                (tag.clone(), 1, 1)
            );
            assert_eq!(header(&second, "vary"), "accept-encoding, cookie, hx-request-type");
            assert_eq!(header(&second, "cache-control"), "public, no-cache");
            let length = header(&second, "content-length");
            assert_eq!(text(second).await.len().to_string(), length);
            let same = ask(&pages, house, "GET", "/news", &[("if-none-match", &tag)]).await;
            assert_eq!((same.status(), header(&same, "etag")), (StatusCode::NOT_MODIFIED, tag.clone()));
            assert!(text(same).await.is_empty());

            published(house, arabic("communique", TITLE, BODY)).await;
            assert_eq!(pages.counts().pages, 0);
            let after = ask(&pages, house, "GET", "/news", &[("if-none-match", &tag)]).await;
            assert_eq!(after.status(), StatusCode::OK);
            assert!(text(after).await.contains(TITLE));
        })
        .await;
}

#[tokio::test]
async fn each_encoding_and_each_language_is_its_own() {
    setup()
        .on_sqlite(async |house| {
            published(house, arabic("communique", TITLE, BODY)).await;
            let pages = KeptPages::new(&house.app, BUDGET);
            let mut tags = std::collections::BTreeSet::new();
            for (accept, expected) in [("br, gzip", "br"), ("gzip", "gzip"), ("br;q=0", "")] {
                let response = ask(&pages, house, "GET", "/", &[("accept-encoding", accept)]).await;
                assert_eq!(header(&response, "content-encoding"), expected);
                tags.insert(header(&response, "etag"));
                if expected == "br" {
                    let bytes = axum::body::to_bytes(response.into_body(), usize::MAX).await.expect("a body");
                    let mut plain = Vec::new();
                    std::io::Read::read_to_end(&mut brotli::Decompressor::new(&bytes[..], 4096), &mut plain)
                        .expect("brotli");
                    assert!(String::from_utf8(plain).expect("UTF-8").contains(TITLE));
                }
            }
            assert_eq!((tags.len(), pages.counts().pages), (3, 1));
            let french = ask(&pages, house, "GET", "/fr", &[]).await;
            assert!(text(french).await.contains("lang=\"fr\""));
            let head = ask(&pages, house, "HEAD", "/", &[]).await;
            assert!(head.status() == StatusCode::OK && header(&head, "content-length") != "0");
            assert!(text(head).await.is_empty());
        })
        .await;
}

#[tokio::test]
async fn readers_with_a_session_forms_and_searches_pass_by() {
    setup()
        .on_sqlite(async |house| {
            let pages = KeptPages::new(&house.app, BUDGET);
            let cookie = format!("a=1; {}=token", cookie_name(false));
            for (method, path, headers) in [
                ("GET", "/", vec![("cookie", cookie.as_str())]),
                ("GET", "/search?q=a", vec![]),
                ("GET", "/office", vec![]),
                ("GET", "/news/2018/13", vec![]),
                ("GET", "/", vec![("hx-request-type", "partial")]),
                ("HEAD", "/", vec![]),
                ("POST", "/", vec![]),
            ] {
                ask(&pages, house, method, path, &headers).await;
                assert_eq!(pages.counts().pages, 0, "{method} {path}");
            }
            ask(&pages, house, "GET", "/", &[]).await;
            let hits = pages.counts().hits;
            ask(&pages, house, "GET", "/", &[("cookie", &cookie)]).await;
            assert_eq!(pages.counts().hits, hits);
        })
        .await;
}

#[tokio::test]
async fn time_itself_ends_a_page() {
    setup()
        .on_sqlite(async |house| {
            let pages = KeptPages::new(&house.app, BUDGET);
            let now = house.app.now();
            let mut work = house.work().await;
            let event = Event {
                source: ("meeting".into(), "m".into()),
                unit: party(),
                title: Multi::one(Lang::Ar, "لقاء اليوم"),
                place: Multi::default(),
                summary: Multi::default(),
                starts_at: now,
                ends_at: now.plus_seconds(1800),
                page: None,
                cancelled: false,
            };
            offer_event(&mut work, event).await.expect("offered");
            work.commit().await.expect("committed");
            const HELD: &str = "انعقد مؤخرا";
            let page = text(ask(&pages, house, "GET", "/", &[]).await).await;
            assert!(page.contains("لقاء اليوم") && !page.contains(HELD));
            house.clock.advance(1799);
            assert!(!text(ask(&pages, house, "GET", "/", &[]).await).await.contains(HELD));
            assert_eq!(pages.counts().hits, 1);
            house.clock.advance(1);
            assert!(text(ask(&pages, house, "GET", "/", &[]).await).await.contains(HELD));
        })
        .await;
}

#[tokio::test]
async fn nothing_is_kept_without_a_budget() {
    setup()
        .on_sqlite(async |house| {
            let pages = KeptPages::new(&house.app, 0);
            let response = ask(&pages, house, "GET", "/", &[]).await;
            assert_eq!((response.status(), pages.counts().pages), (StatusCode::OK, 0));
        })
        .await;
}

#[tokio::test]
async fn what_is_too_large_to_keep_is_sent_all_the_same() {
    setup()
        .on_sqlite(async |house| {
            let pages = KeptPages::new(&house.app, BUDGET);
            let large = 9 * 1024 * 1024;
            let inner = tower::service_fn(move |_: Request<Body>| async move {
                let page = Response::new(Body::from(vec![b'x'; large]));
                Ok::<_, std::convert::Infallible>(KeepPage::of(["a"]).mark(page))
            });
            let request = Request::get("/large").body(Body::empty()).expect("a request");
            let Ok(response) = pages.wrap(inner).oneshot(request).await;
            assert_eq!((response.status(), pages.counts().pages), (StatusCode::OK, 0));
            assert_eq!(text(response).await.len(), large);
        })
        .await;
}

#[tokio::test]
async fn another_process_on_the_database_is_heard() {
    setup()
        .on_sqlite(async |house| {
            let pages = KeptPages::new(&house.app, BUDGET);
            let mut seen = None;
            published(house, arabic("news", "أول", BODY)).await;
            ask(&pages, house, "GET", "/news", &[]).await;
            pages.look(&mut seen).await;
            // Its own commits drop what they touch and nothing else.
            let mut work = house.work().await;
            work.touch("something-else");
            work.commit().await.expect("committed");
            pages.look(&mut seen).await;
            assert_eq!(pages.counts().pages, 1);

            let store = &house.app.store;
            let url = format!("sqlite:{}", house.folder.join("test.sqlite").display());
            let ports = (store.clock().clone(), store.entropy().clone(), store.signer().clone());
            let other = Store::connect(&url, false, ports.0, ports.1, ports.2).await.expect("a database");
            let neighbour = house.changed(|inner| inner.store = other);
            published(&neighbour, arabic("communique", TITLE, BODY)).await;
            assert!(!text(ask(&pages, house, "GET", "/news", &[]).await).await.contains(TITLE));
            pages.look(&mut seen).await;
            assert!(text(ask(&pages, house, "GET", "/news", &[]).await).await.contains(TITLE));
            pages.look(&mut seen).await;
            assert_eq!(pages.counts().pages, 1);
            neighbour.app.store.clone().close().await;
        })
        .await;
}
