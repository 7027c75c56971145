//! What the benches of the registry share: the house on both databases, its units, and how much memory the program took.

use rawabit_platform::permit::UnitPath;
use rawabit_platform::store::Dialect;
use rawabit_testkit::{House, POSTGRES, STATUTES, Setup};
use sea_orm::ConnectionTrait as _;

/// Where the command line says nothing.
pub(crate) const MEMBERS: u64 = 1_000_000;
/// Units that have members.
pub(crate) const UNITS: u64 = 2_200;

/// Measures on SQLite and, where a server is named, on PostgreSQL, with as many members as the command line says; on one of them alone where
/// it says `sqlite` or `postgres`. `measure` answers whether a bound was missed; then the program ends with 1.
pub(crate) fn run(measure: impl AsyncFn(&House, u64) -> bool) {
    let members = std::env::args().skip(1).find_map(|argument| argument.parse().ok()).unwrap_or(MEMBERS);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    let missed = runtime.block_on(async {
        let setup = Setup::new(vec![
            rawabit_people::ROOM,
            rawabit_federation::ROOM,
            rawabit_portal::ROOM,
            rawabit_members::ROOM,
            rawabit_platform::room::ROOM,
        ])
        // Invented identity numbers have a digit more than real ones, so that none of them is anybody's.
        .statutes(&STATUTES.replace("\"AA?999999?\"", "\"AA?9999999\""));
        let missed = std::sync::atomic::AtomicBool::new(false);
        let measure = async |house: &House| {
            println!("\n{:?}, {members} members", Dialect::of(house.app.store.read()));
            if measure(house, members).await {
                missed.store(true, std::sync::atomic::Ordering::SeqCst);
            }
        };
        let said = |word: &str| std::env::args().any(|argument| argument == word);
        if !said("postgres") {
            setup.on_sqlite(measure).await;
        }
        if std::env::var_os(POSTGRES).is_none() {
            println!("PostgreSQL: not measured, {POSTGRES} names no server");
        } else if !said("sqlite") {
            setup.on_postgres(measure).await;
        }
        missed.into_inner()
    });
    std::process::exit(i32::from(missed));
}

/// The most memory that this program took, in megabytes.
pub(crate) fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM:"));
    line.and_then(|line| line.split_whitespace().nth(1)).and_then(|kb| kb.parse::<u64>().ok()).unwrap_or(0)
        / 1024
}

/// Writes a unit under another one; its path.
pub(crate) async fn unit(house: &House, id: &str, kind: &str, above: Option<&UnitPath>) -> UnitPath {
    let db = house.app.store.read();
    let root = UnitPath::root();
    let path = above.unwrap_or(&root).child(id);
    let sql = "INSERT INTO unit (id, kind, parent_id, path, depth, name, sort_key, search_text, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)";
    let values: Vec<sea_orm::Value> = vec![
        id.into(),
        kind.into(),
        above.and_then(|above| above.steps().last().map(str::to_owned)).into(),
        path.as_str().into(),
        i32::try_from(path.steps().count()).unwrap_or(1).into(),
        format!("{{\"ar\":\"وحدة {id}\"}}").into(),
        id.into(),
        id.into(),
    ];
    db.execute_raw(Dialect::of(db).statement(sql, values)).await.expect("a unit");
    path
}
