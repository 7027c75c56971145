//! The store: what a dropped unit of work leaves, and what a database says of a program that does not fit it.

use rawabit_platform::store::{MigrateError, Migration, migrate, setting};
use rawabit_platform::{MIGRATIONS, room};
use rawabit_testkit::Setup;
use sea_orm::{ConnectionTrait as _, DbBackend, Statement};

const MORE: Migration = Migration { name: "test/0001_more", sql: "CREATE TABLE more (id TEXT PRIMARY KEY);" };

#[tokio::test]
async fn a_dropped_work_leaves_no_trace_and_a_committed_one_stays() {
    Setup::new(vec![room::ROOM])
        .for_both(async |house| {
            let work = house.work().await;
            work.set("colour", "green").await.expect("set");
            drop(work);
            assert_eq!(setting::get(house.app.store.read(), "colour").await.expect("read"), None);
            let work = house.work().await;
            work.set("colour", "blue").await.expect("set");
            work.commit().await.expect("committed");
            let read = setting::get(house.app.store.read(), "colour").await.expect("read");
            assert_eq!(read.as_deref(), Some("blue"));
        })
        .await;
}

#[tokio::test]
async fn no_connection_to_postgresql_compiles_its_plans() {
    Setup::new(vec![room::ROOM])
        .on_postgres(async |house| {
            let db = house.app.store.read();
            // Several at once, so that it is several connections.
            let ask = || db.query_one_raw(Statement::from_string(DbBackend::Postgres, "SHOW jit"));
            let asked = tokio::join!(ask(), ask(), ask());
            for one in [asked.0, asked.1, asked.2] {
                let row = one.expect("asked").expect("a row");
                assert_eq!(row.try_get_by_index::<String>(0).expect("a word"), "off");
            }
        })
        .await;
}

#[tokio::test]
async fn a_newer_database_and_an_edited_step_are_refused() {
    Setup::new(vec![room::ROOM])
        .for_both(async |house| {
            let store = &house.app.store;
            let mut steps = MIGRATIONS.to_vec();
            assert_eq!(migrate(store, &steps).await.expect("nothing new"), 0);
            steps.push(MORE);
            assert_eq!(migrate(store, &steps).await.expect("one new"), 1);
            let newer = migrate(store, MIGRATIONS).await;
            assert!(matches!(newer, Err(MigrateError::Newer(name)) if name == MORE.name));
            steps.pop();
            steps.push(Migration { sql: "CREATE TABLE more (id TEXT);", ..MORE });
            assert!(matches!(migrate(store, &steps).await, Err(MigrateError::Edited(_))));
        })
        .await;
}

#[tokio::test]
async fn a_step_that_fails_leaves_the_state_before_it() {
    Setup::new(vec![room::ROOM])
        .for_both(async |house| {
            let store = &house.app.store;
            let broken = Migration {
                name: "test/0001_broken",
                sql: "CREATE TABLE half (id TEXT PRIMARY KEY);\nCREATE TABLE half (id TEXT PRIMARY KEY);",
            };
            let mut steps = MIGRATIONS.to_vec();
            steps.push(broken);
            assert!(matches!(migrate(store, &steps).await, Err(MigrateError::Step { .. })));
            steps.pop();
            steps.push(Migration { sql: "CREATE TABLE half (id TEXT PRIMARY KEY);", ..broken });
            assert_eq!(migrate(store, &steps).await.expect("the whole step"), 1);
        })
        .await;
}
