//! Watching and measuring.

use rawabit_platform::jobs::{self, NewJob};

use crate::harbour::setup;

#[tokio::test]
async fn a_watcher_learns_that_all_is_well_or_not() {
    let (setup, _) = setup();
    setup
        .for_both(async |house| {
            let page = house.visitor().get("/healthz").await;
            page.assert_status(200);
            assert_eq!(page.header("content-type"), "application/json");
            let said: serde_json::Value = serde_json::from_slice(&page.bytes).expect("JSON");
            assert_eq!((&said["status"], &said["migrations"]), (&"ok".into(), &"ok".into()));
            // A database of an older version: a step is missing.
            let work = house.work().await;
            sea_orm::ConnectionTrait::execute_unprepared(
                work.tx(),
                "DELETE FROM migration WHERE name = 'platform/0002_ops'",
            )
            .await
            .expect("deleted");
            work.commit().await.expect("committed");
            let page = house.visitor().get("/healthz").await;
            page.assert_status(503).assert_has("missing");
        })
        .await;
}

#[tokio::test]
async fn measurements_are_for_the_administrator_and_for_the_machine_itself() {
    let (setup, _) = setup();
    setup
        .for_both(async |house| {
            let mut work = house.work().await;
            work.enqueue(NewJob::new("harbour.closed", &())).await.expect("a job");
            work.commit().await.expect("committed");
            jobs::run_due_now(&house.app).await.expect("runs");
            house.visitor().get("/metrics").await.assert_status(404);
            house.secretariat().await.get("/metrics").await.assert_status(404);
            let page = house.administrator().await.get("/metrics").await;
            page.assert_status(200)
                .assert_has("rawabit_jobs{state=\"dead\"} 1\n")
                .assert_has("rawabit_jobs{state=\"running\"} 0\n")
                .assert_has("rawabit_mail_waiting 0\n")
                .assert_has("rawabit_acts 0\n")
                .assert_has("rawabit_checkpoint_size ")
                .assert_has("process_resident_memory_bytes ")
                .assert_has("rawabit_requests_total{class=\"4xx\"} 2\n");
            let from = |address: [u8; 4], header: Option<&str>| {
                let client = house.visitor();
                let mut request = client.request("GET", "/metrics");
                if let Some(header) = header {
                    request = request.header(header, "203.0.113.9");
                }
                let mut request = request.body(axum::body::Body::empty()).expect("a request");
                let peer = std::net::SocketAddr::from((address, 4000));
                request.extensions_mut().insert(axum::extract::ConnectInfo(peer));
                async move { client.send(request).await.status }
            };
            assert_eq!(from([127, 0, 0, 1], None).await, 200);
            assert_eq!(from([203, 0, 113, 9], None).await, 404);
            assert_eq!(from([127, 0, 0, 1], Some("x-forwarded-for")).await, 404, "a proxy nobody told us of");
        })
        .await;
}
