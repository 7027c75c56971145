//! The queue.

use std::time::Duration;

use rawabit_platform::jobs::{self, NewJob, entity};
use rawabit_platform::permit::Role;
use rawabit_testkit::House;
use sea_orm::{EntityTrait as _, QueryOrder as _};

use crate::harbour::{setup, tomorrow};

async fn all(house: &House) -> Vec<entity::Model> {
    entity::Entity::find().order_by_asc(entity::Column::Id).all(house.app.store.read()).await.expect("jobs")
}

async fn ask(house: &House, job: NewJob) {
    let mut work = house.work().await;
    work.enqueue(job).await.expect("a job");
    work.commit().await.expect("committed");
}

async fn drain(house: &House) -> usize {
    jobs::run_due_now(&house.app).await.expect("the queue can be read")
}

#[tokio::test]
async fn a_job_runs_once_when_its_transaction_stands_and_its_time_has_come() {
    let (setup, runs) = setup();
    setup
        .for_both(async |house| {
            let before = runs.count();
            let mut dropped = house.work().await;
            dropped.enqueue(NewJob::new("harbour.load", &())).await.expect("a job");
            drop(dropped);
            assert_eq!(drain(house).await, 0);
            ask(house, NewJob::new("harbour.load", &()).at(house.app.now().plus_seconds(60))).await;
            assert_eq!(drain(house).await, 0, "not yet due");
            house.clock.advance(60);
            assert_eq!(drain(house).await, 1);
            assert_eq!(drain(house).await, 0);
            assert_eq!(runs.count() - before, 1);
            let job = &all(house).await[0];
            assert_eq!(
                (job.state.as_str(), job.attempts, job.finished_at),
                ("done", 1, Some(house.app.now()))
            );
        })
        .await;
}

#[tokio::test]
async fn the_same_is_not_asked_for_twice_while_it_waits() {
    let (setup, runs) = setup();
    setup
        .for_both(async |house| {
            let before = runs.count();
            for _ in 0..3 {
                ask(house, NewJob::new("harbour.load", &()).unique("load/7")).await;
            }
            assert_eq!(drain(house).await, 1);
            ask(house, NewJob::new("harbour.load", &()).unique("load/7")).await;
            assert_eq!(drain(house).await, 1, "the key is free again");
            assert_eq!(runs.count() - before, 2);
        })
        .await;
}

#[tokio::test]
async fn a_failing_job_is_tried_later_and_later_and_then_lies_dead() {
    let (setup, _) = setup();
    setup
        .for_both(async |house| {
            ask(house, NewJob::new("harbour.storm", &()).unique("storm").attempts(3)).await;
            assert_eq!(drain(house).await, 1);
            let job = all(house).await.remove(0);
            assert_eq!((job.state.as_str(), job.attempts), ("waiting", 1));
            assert_eq!(job.run_at, house.app.now().plus_seconds(15));
            assert!(job.last_error.as_deref().is_some_and(|error| error.starts_with("storm ")));
            assert_eq!(job.unique_key.as_deref(), Some("storm"), "while it waits again, it is asked for");
            house.clock.advance(14);
            assert_eq!(drain(house).await, 0);
            house.clock.advance(1);
            assert_eq!(drain(house).await, 1);
            // Asked for by somebody else while it waits: one is enough.
            ask(house, NewJob::new("harbour.storm", &()).unique("storm")).await;
            assert_eq!(all(house).await.len(), 1);
            house.clock.advance(60);
            assert_eq!(drain(house).await, 1);
            let job = all(house).await.remove(0);
            assert_eq!((job.state.as_str(), job.attempts, job.unique_key), ("dead", 3, None));
            tomorrow(&house.clock);
            assert_eq!(drain(house).await, 0, "dead is dead");
        })
        .await;
}

#[tokio::test]
async fn a_panic_is_a_failure_and_what_cannot_succeed_dies_at_once() {
    let (setup, _) = setup();
    setup
        .on_sqlite(async |house| {
            ask(house, NewJob::new("harbour.wreck", &())).await;
            ask(house, NewJob::new("harbour.closed", &())).await;
            ask(house, NewJob::new("harbour.unheard_of", &())).await;
            assert_eq!(drain(house).await, 3);
            let jobs = all(house).await;
            let find = |kind: &str| jobs.iter().find(|job| job.kind == kind).expect("a job");
            assert_eq!(find("harbour.wreck").state, "waiting");
            assert_eq!(find("harbour.wreck").last_error.as_deref(), Some("panicked: sunk with the code 17"));
            assert_eq!(find("harbour.closed").state, "dead");
            assert_eq!(find("harbour.closed").last_error.as_deref(), Some("closed for good"));
            assert_eq!(find("harbour.unheard_of").state, "dead");
        })
        .await;
}

#[tokio::test]
async fn a_job_whose_worker_is_gone_is_taken_up_again() {
    let (setup, runs) = setup();
    setup
        .for_both(async |house| {
            let before = runs.count();
            ask(house, NewJob::new("harbour.load", &())).await;
            // A worker took it and was killed: what its claim left behind.
            let work = house.work().await;
            let mut job: entity::ActiveModel = all(house).await.remove(0).into();
            job.state = sea_orm::Set("running".into());
            job.attempts = sea_orm::Set(1);
            job.locked_until = sea_orm::Set(Some(house.app.now().plus_seconds(120)));
            entity::Entity::update(job).exec(work.tx()).await.expect("written");
            work.commit().await.expect("committed");
            assert_eq!(drain(house).await, 0, "the lease still holds");
            house.clock.advance(121);
            assert_eq!(drain(house).await, 1);
            assert_eq!(runs.count() - before, 1);
            assert_eq!(all(house).await[0].attempts, 2);
        })
        .await;
}

#[tokio::test]
async fn two_workers_share_the_queue_and_do_nothing_twice() {
    let (setup, runs) = setup();
    setup
        .for_both(async |house| {
            let before = runs.count();
            for _ in 0..40 {
                ask(house, NewJob::new("harbour.load", &())).await;
            }
            let (one, two) = tokio::join!(jobs::run_due_now(&house.app), jobs::run_due_now(&house.app));
            assert_eq!(one.expect("runs") + two.expect("runs"), 40);
            assert_eq!(runs.count() - before, 40);
        })
        .await;
}

#[tokio::test]
async fn scheduled_jobs_come_once_an_interval_however_many_nodes_ask() {
    let (setup, _) = setup();
    setup
        .for_both(async |house| {
            let (one, two) = tokio::join!(jobs::enqueue_due(&house.app), jobs::enqueue_due(&house.app));
            one.and(two).expect("enqueued");
            jobs::enqueue_due(&house.app).await.expect("enqueued");
            let kinds = async || all(house).await.iter().filter(|job| job.kind == "harbour.load").count();
            assert_eq!(kinds().await, 1);
            assert!(drain(house).await >= 3, "the platform's own come along");
            assert!(all(house).await.iter().all(|job| job.state == "done"), "{:#?}", all(house).await);
            house.clock.advance(3600);
            jobs::enqueue_due(&house.app).await.expect("enqueued");
            assert_eq!(kinds().await, 2);
        })
        .await;
}

#[tokio::test]
async fn done_jobs_are_kept_for_a_fortnight_and_dead_ones_for_ever() {
    let (setup, _) = setup();
    setup
        .for_both(async |house| {
            ask(house, NewJob::new("harbour.load", &())).await;
            ask(house, NewJob::new("harbour.closed", &())).await;
            drain(house).await;
            for _ in 0..15 {
                tomorrow(&house.clock);
            }
            jobs::enqueue_due(&house.app).await.expect("enqueued");
            drain(house).await;
            let left = all(house).await;
            assert!(left.iter().any(|job| job.kind == "harbour.closed"));
            assert!(
                !left.iter().any(|job| job.kind == "harbour.load"
                    && job.created_at.plus_seconds(14 * 86400) < house.app.now())
            );
        })
        .await;
}

#[tokio::test]
async fn the_worker_wakes_for_a_commit_and_ends_what_it_began() {
    let (setup, runs) = setup();
    setup
        .on_sqlite(async |house| {
            let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
            let worker = tokio::spawn(jobs::run(house.app.clone(), async {
                let _ = stopped.await;
            }));
            // The scheduled job of the start.
            wait_for(|| runs.count() == 1).await;
            ask(house, NewJob::new("harbour.slow", &())).await;
            // Well before the longest sleep: the commit woke it.
            wait_for(|| runs.count() == 2).await;
            stop.send(()).expect("the worker listens");
            worker.await.expect("ends");
            let slow = all(house).await.into_iter().find(|job| job.kind == "harbour.slow").expect("a job");
            assert_eq!(slow.state, "done");
        })
        .await;
}

async fn wait_for(done: impl Fn() -> bool) {
    for _ in 0..100 {
        if done() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(30)).await;
    }
    panic!("not within three seconds");
}

#[tokio::test]
async fn the_administrator_sees_the_dead_puts_them_back_and_discards_them() {
    let (setup, _) = setup();
    setup
        .on_sqlite(async |house| {
            for _ in 0..2 {
                ask(house, NewJob::new("harbour.closed", &())).await;
            }
            ask(house, NewJob::new("harbour.load", &())).await;
            drain(house).await;
            let dead = all(house).await.into_iter().find(|job| job.state == "dead").expect("a dead job").id;
            let admin = house.administrator().await;
            admin
                .get("/en/office/jobs")
                .await
                .assert_status(200)
                .assert_has("closed for good")
                .assert_has("Given up");
            admin
                .get("/en/office/jobs?state=done")
                .await
                .assert_has("harbour.load")
                .assert_lacks("harbour.closed");
            admin.get("/en/office/jobs?q=%25").await.assert_status(200).assert_lacks("harbour.load");
            for lang in ["", "/fr", "/en"] {
                let page = admin.get(&format!("{lang}/office/jobs/{dead}")).await;
                page.assert_status(200)
                    .assert_has("closed for good")
                    .assert_lacks("⟦jobs")
                    .assert_lacks("⟦mail")
                    .assert_lacks("⟦file")
                    .assert_lacks("⟦form");
            }
            let page = admin.post(&format!("/en/office/jobs/{dead}/retry"), &[]).await;
            page.assert_status(303);
            admin.get(&page.location()).await.assert_has("put back into the queue");
            admin.post(&format!("/office/jobs/{dead}/discard"), &[]).await.assert_status(409);
            drain(house).await;
            admin.post(&format!("/office/jobs/{dead}/discard"), &[]).await.assert_status(303);
            admin.get(&format!("/office/jobs/{dead}")).await.assert_status(404);
            admin.post("/office/jobs/retry", &[]).await.assert_status(303);
            assert_eq!(all(house).await.iter().filter(|job| job.state == "waiting").count(), 1);
            let audited =
                rawabit_platform::audit::Entity::find().all(house.app.store.read()).await.expect("audit");
            let details: Vec<&str> = audited
                .iter()
                .filter(|line| line.action == "platform.run_jobs")
                .map(|line| line.detail.as_str())
                .collect();
            assert_eq!(details, ["retry", "discard", "retry"]);
            house.secretariat().await.get("/office/jobs").await.assert_status(404);
            house
                .with_role(Role::Auditor, "/")
                .await
                .post("/office/jobs/retry", &[])
                .await
                .assert_status(404);
        })
        .await;
}
