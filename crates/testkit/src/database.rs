//! A fresh database for each test.

use std::sync::atomic::{AtomicU32, Ordering};

use sea_orm::{ConnectionTrait as _, Database};

/// The variable with the address of a PostgreSQL server where databases may be made. `cargo xtask test` sets it.
pub const POSTGRES: &str = "RAWABIT_TEST_POSTGRES";

static COUNT: AtomicU32 = AtomicU32::new(0);

/// An SQLite file in a folder of its own: WAL and several connections, as in production.
pub(crate) fn sqlite(folder: &std::path::Path) -> String {
    format!("sqlite:{}", folder.join("test.sqlite").display())
}

/// A new folder for one test.
pub(crate) fn folder() -> std::path::PathBuf {
    let n = COUNT.fetch_add(1, Ordering::SeqCst);
    let folder = std::env::temp_dir().join(format!("rawabit-test-{}-{n}", std::process::id()));
    // Numbers of processes come again: what a killed run left behind is no part of this test.
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("a folder for the test");
    folder
}

/// A new database on the PostgreSQL server of the tests.
///
/// # Panics
/// Without the server: a store test that ran on one database only would say more than it knows.
#[expect(clippy::disallowed_methods, reason = "tests are told by the environment where their server is")]
pub(crate) async fn postgres() -> (String, String, String) {
    let admin = std::env::var(POSTGRES).unwrap_or_else(|_| {
        panic!("{POSTGRES} is not set. Run `cargo xtask test`, or `cargo xtask postgres` in another terminal and export what it prints.")
    });
    let name = format!("t{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::SeqCst));
    let db = Database::connect(&admin).await.expect("the PostgreSQL of the tests answers");
    let left = format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)");
    db.execute_unprepared(&left).await.expect("what a killed run left goes");
    // Servers in use sort text by a language, which is not the order of bytes: so does the database of a test, where the
    // server was built with ICU.
    let sorted = format!("CREATE DATABASE {name} TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'en-US'");
    if db.execute_unprepared(&sorted).await.is_err() {
        db.execute_unprepared(&format!("CREATE DATABASE {name}")).await.expect("a database for the test");
    }
    db.close().await.expect("closes");
    let (base, _) = admin.rsplit_once('/').expect("an address with a database name");
    (format!("{base}/{name}"), admin.clone(), name)
}

/// Removes a database again.
pub(crate) async fn drop_postgres(admin: &str, name: &str) {
    if let Ok(db) = Database::connect(admin).await {
        let _ = db.execute_unprepared(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).await;
        let _ = db.close().await;
    }
}
