//! How long an import takes beside what the database itself needs to load the very same rows into the very same tables with the same
//! indexes: `sqlite3 .import`, and `\copy` of `psql` where `RAWABIT_TEST_POSTGRES` names a server. And how much memory it takes at most.
//!
//! `cargo bench --workspace --bench import` takes 1,000,000 members over 2,200 units; `-- 20000` after it so many members. Ends with 1 when a
//! bound is missed.
#![allow(clippy::print_stdout, reason = "a bench prints its figures")]
#![allow(
    clippy::disallowed_methods,
    reason = "a bench measures real time, reads its arguments and calls the databases' own tools"
)]

mod organisation;

use std::fmt::Write as _;
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use rawabit_members::commands::import::{self, NewFile};
use rawabit_members::model::Standing;
use rawabit_members::model::import::{State, Suspects};
use rawabit_members::model::search::Indexed;
use rawabit_platform::permit::{Policy, UnitPath};
use rawabit_platform::store::Dialect;
use rawabit_synthetic::{Gender, Generator, Settings};
use rawabit_testkit::{House, POSTGRES};
use sea_orm::FromQueryResult;

use organisation::{UNITS, peak, unit};

/// Times the database's own load.
const MOST: f64 = 3.0;
/// Megabytes.
const MEMORY: u64 = 300;
/// The tables that an import fills.
const TABLES: [&str; 7] = [
    "person",
    "member",
    "member_number",
    "member_alike",
    "membership",
    "membership_event",
    "member_import_row",
];

fn main() {
    organisation::run(measure);
}

/// A list of invented members, with what lists have in them.
fn list(path: &Path, members: u64) {
    let mut out = BufWriter::new(std::fs::File::create(path).expect("a file"));
    writeln!(
        out,
        "رقم الانخراط,الاسم الكامل,Nom complet,الجنس,تاريخ الازدياد,رقم ب.ت.و,الهاتف,الفرع,تاريخ الانخراط"
    )
    .expect("written");
    let day = |day: rawabit_synthetic::Day| format!("{:02}/{:02}/{:04}", day.day, day.month, day.year);
    for one in Generator::new(2018, Settings::default()).members(0..members) {
        let mut line = String::new();
        let quoted = |text: Option<String>| text.unwrap_or_default().replace(['"', ','], " ");
        write!(
            line,
            "{:07},{},{},{},{},{},{},branch-{:04},{}",
            one.number + 1,
            quoted(one.arabic.map(|name| name.whole)),
            quoted(one.latin.map(|name| name.whole)),
            if one.gender == Gender::Woman { "أنثى" } else { "ذكر" },
            one.birth.map(day).unwrap_or_default(),
            quoted(one.identity),
            quoted(one.phone),
            (one.number * 7) % UNITS,
            day(one.joined),
        )
        .expect("text");
        writeln!(out, "{line}").expect("written");
    }
    out.flush().expect("written");
}

/// Whether a bound was missed.
async fn measure(house: &House, members: u64) -> bool {
    let dialect = Dialect::of(house.app.store.read());
    for n in 0..UNITS {
        unit(house, &format!("branch-{n:04}"), "provincial_branch", None).await;
    }
    let path = house.folder.join("members.csv");
    list(&path, members);
    let policy = Policy::system();
    let begun = Instant::now();
    let mut work = house.work().await;
    let new = NewFile { path: &path, name: "members.csv", unit: None, synthetic: true };
    let id = import::begin(&house.app, &mut work, &policy, new).await.expect("kept").expect("a list");
    work.commit().await.expect("committed");
    let row = import::import(&house.app, &id).await.expect("an import");
    let mut plan = row.plan();
    plan.suspects = Suspects::Leave;
    let mut work = house.work().await;
    import::start(&house.app, &mut work, &id, row.version, &plan, &policy).await.expect("begun");
    work.commit().await.expect("committed");
    import::drive(&house.app, &id).await.expect("driven");
    let took = begun.elapsed();
    let memory = peak();
    let row = import::import(&house.app, &id).await.expect("an import");
    assert_eq!(row.state(), State::Done);
    let counts = row.counts();
    println!(
        "        created {}, suspected {}, refused {}, joined {}",
        counts.created, counts.suspected, counts.refused, counts.joined
    );
    reasons(house).await;
    let floor = match dialect {
        Dialect::Sqlite => sqlite(house).await,
        Dialect::Postgres => postgres(house).await,
    };
    let ratio = took.as_secs_f64() / floor.as_secs_f64();
    let kept = ratio <= MOST;
    let light = memory <= MEMORY;
    println!(
        "{:>6}  import {:.1} s, the database’s own load {:.1} s: {ratio:.2} times (at most {MOST})",
        if kept { "ok" } else { "MISSED" },
        took.as_secs_f64(),
        floor.as_secs_f64()
    );
    println!("{:>6}  memory at most {memory} MB (at most {MEMORY})", if light { "ok" } else { "MISSED" });
    !(kept && light)
}

/// Why rows were not taken: what is refused costs less than what is written, so that many of them would flatter the figure.
async fn reasons(house: &House) {
    #[derive(FromQueryResult)]
    struct Reason {
        code: String,
        n: i64,
    }
    let db = house.app.store.read();
    let sql = "SELECT code, CAST(COUNT(*) AS BIGINT) AS n FROM member_import_note GROUP BY code ORDER BY 2 DESC LIMIT 8";
    let found = Reason::find_by_statement(Dialect::of(db).statement(sql, [])).all(db).await.expect("reasons");
    let words: Vec<String> = found.iter().map(|one| format!("{} {}", one.code, one.n)).collect();
    println!("        noted: {}", words.join(", "));
}

#[derive(FromQueryResult)]
struct Member {
    rank: i64,
    number: String,
    gender: Option<String>,
    birth_day: Option<rawabit_platform::Day>,
    since: Option<rawabit_platform::Day>,
    phone: Option<String>,
    unit_path: UnitPath,
    name: rawabit_platform::Multi,
}

/// The rows of the search index as the import wrote them, a line a member.
async fn tokens(house: &House, to: &Path) {
    let db = house.app.store.read();
    let mut out = BufWriter::new(std::fs::File::create(to).expect("a file"));
    let mut after = -1_i64;
    loop {
        let sql = "SELECT m.rank, m.number, m.gender, m.birth_day, m.since, m.phone, m.unit_path, p.name FROM member m JOIN person p ON p.id = m.person_id WHERE m.rank > ? ORDER BY m.rank LIMIT 5000";
        let rows = Member::find_by_statement(Dialect::of(db).statement(sql, [after.into()]))
            .all(db)
            .await
            .expect("members");
        let Some(last) = rows.last() else { break };
        after = last.rank;
        for one in &rows {
            let indexed = Indexed {
                name: Some(&one.name),
                numbers: vec![&one.number],
                phone: one.phone.as_deref(),
                gender: one.gender.as_deref().and_then(|gender| gender.parse().ok()),
                profession: None,
                birth_day: one.birth_day,
                since: one.since,
                memberships: vec![(Standing::Active, &one.unit_path)],
                dues: vec![rawabit_members::model::rights::DuesState::default()],
            };
            writeln!(out, "{},{}", one.rank, indexed.tokens().join(" ")).expect("written");
        }
    }
    out.flush().expect("written");
}

fn run(program: &str, arguments: &[&str], script: &str) {
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .unwrap_or_else(|error| panic!("{program}: {error}"));
    child.stdin.take().expect("a way in").write_all(script.as_bytes()).expect("told");
    assert!(child.wait().expect("ended").success(), "{program} failed");
}

/// `sqlite3 .import` of the same rows into the same schema.
async fn sqlite(house: &House) -> Duration {
    let folder = &house.folder;
    let database: PathBuf = std::fs::read_dir(folder)
        .expect("a folder")
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .find(|path| path.extension().is_some_and(|end| end == "db" || end == "sqlite" || end == "sqlite3"))
        .expect("a database");
    tokens(house, &folder.join("tokens.csv")).await;
    let mut dump = String::from(".mode csv\n");
    for table in TABLES {
        let _ = writeln!(dump, ".once {}/{table}.csv\nSELECT * FROM {table};", folder.display());
    }
    run("sqlite3", &[&database.display().to_string()], &dump);
    let copy = folder.join("floor.db").display().to_string();
    let names = TABLES.map(|table| format!("'{table}'")).join(", ");
    let schema = format!(
        ".once {}/schema.sql\nSELECT sql || ';' FROM sqlite_master WHERE sql IS NOT NULL AND (tbl_name IN ({names}) OR name = 'member_search') ORDER BY CASE type WHEN 'table' THEN 0 ELSE 1 END;\n",
        folder.display()
    );
    run("sqlite3", &[&database.display().to_string()], &schema);
    // The tool may be older than the option, which changes nothing about loading.
    let path = folder.join("schema.sql");
    let words = std::fs::read_to_string(&path).expect("a schema").replace(", contentless_delete=1", "");
    std::fs::write(&path, words).expect("written");
    run("sqlite3", &[&copy], &format!("PRAGMA journal_mode = WAL;\n.read {}\n", path.display()));
    let mut load = String::from(".mode csv\n");
    for table in TABLES {
        let _ = writeln!(load, ".import {}/{table}.csv {table}", folder.display());
    }
    let _ = writeln!(
        load,
        "CREATE TEMP TABLE tokens (rank INTEGER, tokens TEXT);\n.import {}/tokens.csv tokens\nINSERT INTO member_search (rowid, tokens) SELECT rank, tokens FROM tokens;",
        folder.display()
    );
    let begun = Instant::now();
    run("sqlite3", &[&copy], &load);
    begun.elapsed()
}

/// `\copy` of the same rows into tables like the same.
async fn postgres(house: &House) -> Duration {
    #[derive(FromQueryResult)]
    struct Name {
        name: String,
    }
    let db = house.app.store.read();
    let name =
        Name::find_by_statement(Dialect::Postgres.statement("SELECT current_database()::text AS name", []))
            .one(db)
            .await
            .expect("asked")
            .expect("a database")
            .name;
    let server = std::env::var(POSTGRES).expect("a server");
    let (head, _) = server.rsplit_once('/').expect("an address");
    let url = format!("{head}/{name}");
    let folder = house.folder.display();
    let tables: Vec<&str> = TABLES.iter().copied().chain(["member_search"]).collect();
    let mut dump = String::new();
    let mut schema = String::from("CREATE SCHEMA floor;\n");
    let mut load = String::new();
    for table in tables {
        let _ = writeln!(dump, "\\copy {table} TO '{folder}/{table}.copy'");
        let _ = writeln!(schema, "CREATE TABLE floor.{table} (LIKE public.{table} INCLUDING ALL);");
        let _ = writeln!(load, "\\copy floor.{table} FROM '{folder}/{table}.copy'");
    }
    run("psql", &["-q", "-v", "ON_ERROR_STOP=1", &url], &dump);
    run("psql", &["-q", "-v", "ON_ERROR_STOP=1", &url], &schema);
    let begun = Instant::now();
    run("psql", &["-q", "-v", "ON_ERROR_STOP=1", &url], &load);
    begun.elapsed()
}
