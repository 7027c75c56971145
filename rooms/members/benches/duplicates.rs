//! How long the nightly look for duplicates takes, how much memory it needs, and what it finds: invented members know whom they repeat
//! (`rawabit_synthetic::Member::duplicate_of`), so it is known which pairs are true.
//!
//! `cargo bench --workspace --bench duplicates` looks through 1,000,000 members; `-- 20000` after it through so many. On PostgreSQL as well
//! where `RAWABIT_TEST_POSTGRES` names a server. Ends with 1 when a bound is missed.
#![allow(clippy::print_stdout, reason = "a bench prints its figures")]
#![allow(clippy::disallowed_methods, reason = "a bench measures real time and reads its arguments")]

#[allow(dead_code, reason = "each bench uses a part of what they share")]
mod organisation;

use std::collections::{BTreeMap, HashMap};
use std::time::Instant;

use rawabit_members::IDENTITY;
use rawabit_members::commands::duplicates::look;
use rawabit_members::model::alike::Level;
use rawabit_members::model::import::likeness;
use rawabit_members::model::{number, phone};
use rawabit_members::store::import::write::{ALIKE, MEMBERS};
use rawabit_platform::store::Dialect;
use rawabit_platform::store::bulk::{Bulk, Held, Kind};
use rawabit_platform::{Day, Multi};
use rawabit_synthetic::{Gender, Generator, Member, Settings};
use rawabit_testkit::House;
use rawabit_text::fold;
use sea_orm::{ConnectionTrait as _, FromQueryResult};

use organisation::{UNITS, peak};

/// Seconds for a million.
const MOST: f64 = 120.0;
/// Megabytes.
const MEMORY: u64 = 300;
/// Of the true pairs, at least so many are found.
const RECALL: f64 = 0.90;

const PERSONS: Bulk = Bulk {
    table: "person",
    columns: &[
        ("id", Kind::Text),
        ("unit_path", Kind::Text),
        ("name", Kind::Text),
        ("honorific", Kind::Text),
        ("form", Kind::Text),
        ("birth_day", Kind::Text),
        ("email", Kind::Text),
        ("email_key", Kind::Text),
        ("lang", Kind::Text),
        ("biography", Kind::Text),
        ("synthetic", Kind::Bool),
        ("sort_key", Kind::Text),
        ("name_keys", Kind::Text),
        ("version", Kind::Int),
        ("created_at", Kind::Int),
        ("updated_at", Kind::Int),
    ],
};

fn main() {
    organisation::run(measure);
}

fn forget_peak() {
    let _ = std::fs::write("/proc/self/clear_refs", "5");
}

/// A member as rows: person, member, likenesses.
fn rows(house: &House, one: &Member, now: i64) -> (Vec<Held>, Vec<Held>, Vec<Vec<Held>>) {
    let statutes = house.app.statutes.load();
    let rules = &statutes.members;
    let no = i64::try_from(one.number + 1).expect("a row");
    let id = format!("p{no:08}");
    let unit = format!("/branch-{:04}/", (one.number * 7) % UNITS);
    let whole = |name: &Option<rawabit_synthetic::Written>| name.as_ref().map(|name| name.whole.clone());
    let name =
        Multi::three(whole(&one.arabic).unwrap_or_default(), whole(&one.latin).unwrap_or_default(), "");
    let born = one
        .birth
        .filter(|day| day.year < 2018)
        .and_then(|day| Day::new(day.year, i8::try_from(day.month).ok()?, i8::try_from(day.day).ok()?));
    let telephone = one.phone.as_deref().and_then(|typed| phone::e164(typed, rules).ok());
    let identity = one.identity.as_deref().and_then(|typed| number::identity(typed, rules));
    let digest = identity.map(|identity| house.app.sealer.digest(IDENTITY, &identity));
    let birth = born.map(|day| day.to_string());
    let json = serde_json::to_string(&name).expect("JSON");
    let gender = if one.gender == Gender::Woman { "f" } else { "m" };
    let person = vec![
        id.as_str().into(),
        unit.as_str().into(),
        json.into(),
        "{}".into(),
        gender.into(),
        birth.clone().into(),
        one.mail.clone().into(),
        one.mail.as_deref().map(fold).into(),
        "ar".into(),
        "{}".into(),
        true.into(),
        id.as_str().into(),
        "".into(),
        1_i64.into(),
        now.into(),
        now.into(),
    ];
    let member = vec![
        no.into(),
        id.as_str().into(),
        format!("{no:07}").into(),
        unit.into(),
        id.as_str().into(),
        (no * 1_000).into(),
        gender.into(),
        birth.into(),
        Held::Null,
        Held::Null,
        telephone.into(),
        Held::Null,
        digest.into(),
        "2015-01-01".into(),
        "active".into(),
        true.into(),
        1_i64.into(),
        now.into(),
        now.into(),
    ];
    let likenesses =
        likeness::of(&name, born).into_iter().map(|one| vec![Held::Int(one), Held::Int(no)]).collect();
    (person, member, likenesses)
}

/// Fills the registry; who is in it more than once, by the first row.
async fn fill(house: &House, members: u64) -> HashMap<u64, Vec<u64>> {
    let generator = Generator::new(2018, Settings::default());
    let now = house.app.now().0;
    let mut again: HashMap<u64, Vec<u64>> = HashMap::new();
    let mut from = 0;
    while from < members {
        let until = (from + 10_000).min(members);
        let (mut persons, mut rows_of, mut alike) = (Vec::new(), Vec::new(), Vec::new());
        for one in generator.members(from..until) {
            if one.duplicate_of().is_some() {
                again.entry(one.person).or_insert_with(|| vec![one.person]).push(one.number);
            }
            let (person, member, likenesses) = rows(house, &one, now);
            persons.push(person);
            rows_of.push(member);
            alike.extend(likenesses);
        }
        let work = house.work().await;
        PERSONS.insert(work.tx(), persons).await.expect("persons");
        MEMBERS.insert(work.tx(), rows_of).await.expect("members");
        ALIKE.insert(work.tx(), alike).await.expect("likenesses");
        work.commit().await.expect("committed");
        from = until;
    }
    again
}

#[derive(FromQueryResult)]
struct Pair {
    pair: String,
    low: i64,
    high: i64,
    strength: i32,
}

/// Whether a bound was missed.
async fn measure(house: &House, members: u64) -> bool {
    let db = house.app.store.read();
    let dialect = Dialect::of(db);
    let begun = Instant::now();
    let again = fill(house, members).await;
    if dialect == Dialect::Postgres {
        // What autovacuum does in a registry that has stood for a night.
        db.execute_unprepared("ANALYZE").await.expect("analysed");
    }
    println!("\n{dialect:?}: {members} members, filled in {:.1} s", begun.elapsed().as_secs_f64());
    // What was put on record at the instant of a look is looked at once more by the next.
    house.clock.advance(3600);
    forget_peak();
    let begun = Instant::now();
    let looked = look(&house.app).await.expect("a look");
    let took = begun.elapsed().as_secs_f64();
    let memory = peak();
    house.clock.advance(24 * 3600);
    let begun = Instant::now();
    look(&house.app).await.expect("a look at nothing new");
    let idle = begun.elapsed().as_secs_f64();
    let truth: u64 = again.values().map(|rows| (rows.len() * (rows.len() - 1) / 2) as u64).sum();
    let who: HashMap<u64, u64> =
        again.iter().flat_map(|(person, rows)| rows.iter().map(move |row| (*row, *person))).collect();
    let mut levels: BTreeMap<Level, (u64, u64)> = BTreeMap::new();
    let mut after = String::new();
    loop {
        let sql =
            "SELECT pair, low, high, strength FROM member_pair WHERE pair > ? ORDER BY pair LIMIT 10000";
        let rows = Pair::find_by_statement(dialect.statement(sql, [after.as_str().into()]))
            .all(db)
            .await
            .expect("pairs");
        let Some(last) = rows.last() else { break };
        after.clone_from(&last.pair);
        for row in &rows {
            let of = |no: i64| who.get(&no.unsigned_abs().saturating_sub(1));
            let is_true = of(row.low).is_some() && of(row.low) == of(row.high);
            let counts = levels.entry(Level::of(row.strength)).or_default();
            if is_true { counts.0 += 1 } else { counts.1 += 1 }
        }
    }
    let found: u64 = levels.values().map(|counts| counts.0).sum();
    let recall = found as f64 / (truth.max(1)) as f64;
    let bound = MOST * (members as f64 / organisation::MEMBERS as f64).max(0.05);
    let verdict = |kept: bool| if kept { "ok" } else { "MISSED" };
    println!("        compared {} pairs, found {}", looked.compared, looked.found);
    for (level, (right, wrong)) in &levels {
        println!("        {level:<9} {right:>8} true {wrong:>8} false");
    }
    println!(
        "{:>6}  {took:.1} s (at most {bound:.1}); a night without changes {idle:.1} s",
        verdict(took <= bound)
    );
    println!("{:>6}  memory at most {memory} MB (at most {MEMORY})", verdict(memory <= MEMORY));
    println!(
        "{:>6}  recall {recall:.3} of {truth} true pairs (at least {RECALL})",
        verdict(recall >= RECALL)
    );
    took > bound || memory > MEMORY || recall < RECALL
}
