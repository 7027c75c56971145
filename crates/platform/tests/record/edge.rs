//! What surrounds every answer: addresses as people type them, open data for other sites, tags and compression.

use axum::body::Body;
use rawabit_testkit::{Client, Reply};

use super::support::{setup, write};

async fn ask(client: &Client, method: &str, path: &str, headers: &[(&str, &str)]) -> Reply {
    let mut request = client.request(method, path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    client.send(request.body(Body::empty()).expect("a request")).await
}

#[tokio::test]
async fn an_address_typed_otherwise_leads_to_the_one_that_was_meant() {
    setup()
        .on_sqlite(async |house| {
            let visitor = house.visitor();
            for (typed, meant) in [
                ("/ledger/", "/ledger"),
                ("/fr/ledger/", "/fr/ledger"),
                ("/FR/ledger", "/fr/ledger"),
                ("/ar/ledger?page=2", "/ledger?page=2"),
                ("/EN/statutes/", "/en/statutes"),
                ("/ar/", "/"),
                ("//evil.example/", "/evil.example"),
            ] {
                let reply = visitor.get(typed).await;
                reply.assert_status(308);
                assert_eq!(reply.location(), meant, "{typed}");
                assert_eq!(ask(&visitor, "HEAD", typed, &[]).await.location(), meant, "{typed}");
            }
            visitor.get("/nothing").await.assert_status(404);
            visitor.get("/fr/nothing").await.assert_status(404);
            ask(&visitor, "POST", "/ledger/", &[]).await.assert_status(404);
        })
        .await;
}

#[tokio::test]
async fn the_icon_and_the_card_are_drawn_and_kept_by_readers() {
    setup()
        .on_sqlite(async |house| {
            let visitor = house.visitor();
            for (path, kind, begins) in [
                ("/favicon.ico", "image/vnd.microsoft.icon", &[0, 0, 1, 0][..]),
                ("/assets/card.png", "image/png", b"\x89PNG"),
            ] {
                let reply = visitor.get(path).await;
                reply.assert_status(200);
                assert_eq!(reply.header("content-type"), kind);
                assert!(reply.bytes.starts_with(begins), "{path}");
                let again = ask(&visitor, "GET", path, &[("if-none-match", &reply.header("etag"))]).await;
                assert_eq!((again.status, again.bytes.len()), (304, 0), "{path}");
            }
        })
        .await;
}

#[tokio::test]
async fn open_data_is_read_from_any_site_and_fails_in_a_form_for_programs() {
    setup()
        .on_sqlite(async |house| {
            write(house, 3).await;
            let visitor = house.visitor();
            for path in ["/ledger/checkpoint", "/ledger/tile/0/000.p/3", "/ledger/acts/1/proof.json"] {
                let reply = visitor.get(path).await;
                reply.assert_status(200);
                assert_eq!(reply.header("access-control-allow-origin"), "*", "{path}");
                let asked = [("origin", "https://other.example"), ("access-control-request-method", "GET")];
                let preflight = ask(&visitor, "OPTIONS", path, &asked).await;
                preflight.assert_status(204);
                assert_eq!(preflight.header("access-control-allow-origin"), "*", "{path}");
                assert!(preflight.header("access-control-allow-methods").contains("GET"), "{path}");
            }
            let missing = visitor.get("/fr/api/v1/nothing").await;
            missing.assert_status(404);
            assert_eq!(missing.header("content-type"), "application/problem+json");
            assert_eq!(missing.header("access-control-allow-origin"), "*");
            let told: serde_json::Value = serde_json::from_str(&missing.text()).expect("JSON");
            assert_eq!((&told["status"], &told["title"]), (&404.into(), &"Page introuvable".into()));
            let request = missing.header("x-request-id");
            assert_eq!(told["instance"], format!("urn:uuid:{request}"));
            let posted = visitor.post("/ledger/checkpoint", &[]).await;
            posted.assert_status(405).assert_has("GET");
            assert!(posted.header("allow").contains("GET"), "{}", posted.header("allow"));
            // Pages of people are theirs alone.
            let page = visitor.get("/ledger").await;
            assert!(page.header("access-control-allow-origin").is_empty());
            ask(&visitor, "OPTIONS", "/ledger", &[]).await.assert_status(405);
        })
        .await;
}

#[tokio::test]
async fn public_pages_are_compressed_and_not_sent_twice() {
    setup()
        .on_sqlite(async |house| {
            write(house, 3).await;
            let visitor = house.visitor();
            for path in ["/ledger", "/ledger/acts/1", "/statutes"] {
                let plain = visitor.get(path).await;
                let packed = ask(&visitor, "GET", path, &[("accept-encoding", "gzip, br")]).await;
                assert_eq!(packed.header("content-encoding"), "br", "{path}");
                assert!(packed.bytes.len() * 2 < plain.bytes.len(), "{path}");
                let tag = packed.header("etag");
                assert!(
                    tag.starts_with('"') && tag != plain.header("etag"),
                    "{path}: strong, one an encoding"
                );
                let known = [("accept-encoding", "br"), ("if-none-match", tag.as_str())];
                let again = ask(&visitor, "GET", path, &known).await;
                assert_eq!((again.status, again.bytes.len()), (304, 0), "{path}");
                let head = ask(&visitor, "HEAD", path, &[("accept-encoding", "br")]).await;
                assert_eq!((head.header("etag"), head.bytes.len()), (tag, 0), "{path}");
                assert_eq!(head.header("content-length"), packed.bytes.len().to_string(), "{path}");
            }
            let before = visitor.get("/ledger").await.header("etag");
            write(house, 1).await;
            assert_ne!(visitor.get("/ledger").await.header("etag"), before, "an act more");
        })
        .await;
}

#[tokio::test]
async fn office_pages_are_compressed_but_never_with_what_somebody_may_have_guessed() {
    setup()
        .on_sqlite(async |house| {
            let secretariat = house.secretariat().await;
            let gzip = [("accept-encoding", "gzip")];
            let home = ask(&secretariat, "GET", "/office", &gzip).await;
            home.assert_status(200);
            assert_eq!(
                (home.header("content-encoding"), home.header("etag")),
                ("gzip".into(), String::new())
            );
            for path in ["/office?q=amal@example.org", "/office/nothing"] {
                let page = ask(&secretariat, "GET", path, &gzip).await;
                assert_eq!(page.header("content-encoding"), "", "{path}");
            }
        })
        .await;
}

#[tokio::test]
async fn a_public_act_links_only_to_what_its_reader_may_open() {
    setup()
        .on_sqlite(async |house| {
            write(house, 3).await;
            let act = "/en/ledger/acts/1";
            house.visitor().get(act).await.assert_status(200).assert_lacks("/office/meetings/");
            let seen = house.secretariat().await.get(act).await;
            seen.assert_status(200).assert_has("href=\"/en/office/meetings/m1\"");
            assert!(seen.header("cache-control").starts_with("private"), "others would get the link");
        })
        .await;
}
