//! A whole organisation's accounting: 2,200 units, each with 20 indicators over 16 periods, about 700,000 values. How long the cockpit,
//! a full roll-up, one approval and the audit take, on SQLite and, where `RAWABIT_TEST_POSTGRES` names a server, on PostgreSQL; and
//! how much memory the program then holds.
//!
//! `cargo bench --workspace --bench programmes` prints each figure beside its bound and ends with 1 when one is missed;
//! `-- 5` after it takes five leagues instead of twenty-five.
#![allow(clippy::print_stdout, reason = "a bench prints its figures")]
#![allow(clippy::disallowed_methods, reason = "a bench measures real time and reads its arguments")]

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use rawabit_documents::Documents;
use rawabit_federation::permissions::KeepMandates;
use rawabit_federation::{NewMandate, commands::open_mandate};
use rawabit_people::{KeepPeople, PersonInput};
use rawabit_platform::permit::{Action, Permit, Policy, UnitPath};
use rawabit_platform::store::Dialect;
use rawabit_platform::{Day, Multi, UtcMicros};
use rawabit_programmes::commands::{
    ReportInput, ValueInput, approve_report, audit, compute, rebuild_totals, refresh_standings, save_report,
    submit_report,
};
use rawabit_programmes::model::{Amount, Measure, ONE, Side};
use rawabit_programmes::{Report, Speaker};
use rawabit_statutes::Form;
use rawabit_testkit::{House, POSTGRES, Setup};
use sea_orm::{ConnectionTrait as _, TransactionTrait as _};

const LEAGUES: usize = 25;
const REGIONS: usize = 12;
const PROVINCES: usize = 75;
const INDICATORS: usize = 20;
const PERIODS: usize = 16;

static MISSED: AtomicBool = AtomicBool::new(false);

fn main() {
    let leagues = std::env::args().skip(1).find_map(|argument| argument.parse().ok()).unwrap_or(LEAGUES);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let setup = Setup::new(vec![
            rawabit_people::ROOM,
            rawabit_federation::ROOM,
            rawabit_portal::ROOM,
            rawabit_programmes::ROOM,
            rawabit_platform::room::ROOM,
        ])
        .grants(Arc::new(rawabit_federation::MandateGrants))
        .shelf(Arc::new(Documents::new()));
        if std::env::var_os(POSTGRES).is_some() {
            setup.for_both(async |house| measure(house, leagues).await).await;
        } else {
            setup.on_sqlite(async |house| measure(house, leagues).await).await;
            println!("PostgreSQL: not measured, {POSTGRES} names no server");
        }
    });
    std::process::exit(i32::from(MISSED.load(Ordering::SeqCst)));
}

/// A figure beside its bound.
fn judge(what: &str, took: Duration, most: Duration) {
    let kept = took <= most;
    if !kept {
        MISSED.store(true, Ordering::SeqCst);
    }
    let mark = if kept { "ok" } else { "MISSED" };
    println!("{mark:>6}  {what:<58} {:>9.1} ms (at most {:.0})", millis(took), millis(most));
}

fn say(what: &str, took: Duration) {
    println!("        {what:<58} {:>9.1} ms", millis(took));
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

/// The resident memory of this program and the most it ever was, in megabytes.
fn memory() -> (u64, u64) {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let of = |name: &str| {
        let line = status.lines().find(|line| line.starts_with(name));
        line.and_then(|line| line.split_whitespace().nth(1))
            .and_then(|kb| kb.parse::<u64>().ok())
            .unwrap_or(0)
            / 1024
    };
    (of("VmRSS:"), of("VmHWM:"))
}

async fn measure(house: &House, leagues: usize) {
    let database = format!("{:?}", Dialect::of(house.app.store.read()));
    println!("\n{database}");
    let begun = Instant::now();
    let units = fill(house, leagues).await;
    let people = people(house).await;
    house.clock.set(UtcMicros::from_timestamp("2020-11-16T09:00:00Z".parse().expect("an instant")));
    say(
        &format!("writing {} programmes and {} values", units.len(), units.len() * INDICATORS * PERIODS),
        begun.elapsed(),
    );
    println!("        memory before: {} MB, at most {} MB", memory().0, memory().1);

    let times = many(3, async || {
        let work = house.work().await;
        rebuild_totals(&work).await.expect("made afresh");
        work.commit().await.expect("committed");
    })
    .await;
    judge("full roll-up of all values", times[times.len() / 2], Duration::from_secs(2));

    let begun = Instant::now();
    let ids: Vec<String> = (0..units.len()).map(programme).collect();
    let work = house.work().await;
    refresh_standings(&house.app, &work, &ids).await.expect("written");
    work.commit().await.expect("committed");
    say("how every programme is doing, written down afresh", begun.elapsed());

    cockpit(house).await;
    approvals(house, &people, &units).await;

    println!("        memory before the audit: {} MB, at most {} MB", memory().0, memory().1);
    let begun = Instant::now();
    let found = audit(&house.app).await.expect("counted");
    say(&format!("audit of {} totals", found.compared), begun.elapsed());
    assert_eq!(found.differences, vec![], "what was carried up is what the reports come to");
    println!("        memory after: {} MB, at most {} MB", memory().0, memory().1);
}

async fn cockpit(house: &House) {
    let secretariat = house.secretariat().await;
    for (what, address) in [
        ("cockpit", "/office/programmes"),
        ("cockpit, page 40", "/office/programmes?page=40"),
        ("cockpit of one axis", "/office/programmes?axis=axis-1"),
        ("cockpit of one league", "/office/programmes?league=league-03"),
        ("cockpit of one region", "/office/programmes?region=07&tone=at_risk"),
        ("cockpit, a word of the title", "/office/programmes?q=12"),
    ] {
        secretariat.get(address).await.assert_status(200);
        let times = many(100, async || {
            secretariat.get(address).await.assert_status(200);
        })
        .await;
        judge(&format!("{what}, 95th percentile of 100"), times[94], Duration::from_millis(50));
    }
}

/// One report of a province on its whole way: what the last approval costs, and how many totals it touches.
async fn approvals(house: &House, people: &[String], units: &[Unit]) {
    let mut last = Vec::new();
    for (n, unit) in units.iter().enumerate().filter(|(_, unit)| unit.depth == 3).take(15) {
        let id = programme(n);
        let computed = compute(&house.app, &id, 16).await.expect("computed");
        let mut work = house.work().await;
        let values = (0..INDICATORS)
            .map(|k| ValueInput {
                indicator: indicator(k),
                value: Some(Measure::share(Amount(ONE), Amount(ONE))),
                note: String::new(),
            })
            .collect();
        let input = ReportInput { text: unit.path.clone(), values };
        save_report(&house.app, &mut work, &reporter(house, &id).await, 16, None, input)
            .await
            .expect("works")
            .expect("saved");
        submit_report(&house.app, &mut work, &reporter(house, &id).await, None, 16, None, &computed)
            .await
            .expect("works")
            .expect("in");
        work.commit().await.expect("committed");
        for person in people {
            let begun = Instant::now();
            let mut work = house.work().await;
            let done = approve_report(&house.app, &mut work, person, &id, 16, None, "").await;
            let done = done.expect("works").expect("approved");
            work.commit().await.expect("committed");
            if done {
                last.push(begun.elapsed());
            }
        }
    }
    last.sort();
    judge("the last approval of one report, median of 15", last[last.len() / 2], Duration::from_millis(250));
}

async fn many(times: usize, mut work: impl AsyncFnMut()) -> Vec<Duration> {
    let mut took = Vec::with_capacity(times);
    for _ in 0..times {
        let begun = Instant::now();
        work().await;
        took.push(begun.elapsed());
    }
    took.sort();
    took
}

/// The program itself, reporting for the unit of a programme.
async fn reporter(house: &House, programme: &str) -> Speaker<Report> {
    Speaker::find(house.app.store.read(), &Policy::system(), programme, Side::Unit)
        .await
        .expect("the system may")
}

fn permit<A: Action>(path: &str) -> Permit<A> {
    Policy::system().permit::<A>(&UnitPath(path.to_owned())).expect("the system may")
}

// Identifiers as long as real ones.
fn programme(n: usize) -> String {
    format!("01665327-aa00-7abc-8def-{n:012}")
}

fn indicator(n: usize) -> String {
    format!("01665327-bb00-7abc-8def-{n:012}")
}

struct Unit {
    id: String,
    kind: &'static str,
    path: String,
    parent: Option<usize>,
    depth: usize,
    area: String,
}

/// The party, its leagues, their branches in regions and provinces.
fn tree(leagues: usize) -> Vec<Unit> {
    let unit = |id: String, kind, above: Option<(usize, &Unit)>, area: &str| Unit {
        path: above.map_or_else(|| format!("/{id}/"), |(_, above)| format!("{}{id}/", above.path)),
        parent: above.map(|(n, _)| n),
        depth: above.map_or(0, |(_, above)| above.depth + 1),
        area: area.to_owned(),
        kind,
        id,
    };
    let mut units = vec![unit("party".to_owned(), "party", None, "")];
    for league in 0..leagues {
        let made = unit(format!("league-{league:02}"), "league", Some((0, &units[0])), "");
        units.push(made);
        let at = units.len() - 1;
        for region in 0..REGIONS {
            let code = format!("{:02}", region + 1);
            let id = format!("league-{league:02}-{code}");
            let made = unit(id.clone(), "league_regional_branch", Some((at, &units[at])), &code);
            units.push(made);
            let under = units.len() - 1;
            for province in 0..PROVINCES / REGIONS + usize::from(region < PROVINCES % REGIONS) {
                let id = format!("{id}-{province:02}");
                let made = unit(id, "league_provincial_branch", Some((under, &units[under])), &code);
                units.push(made);
            }
        }
    }
    units
}

/// Who approves the reports of the first league, in their order: its president, then those of the party.
async fn people(house: &House) -> Vec<String> {
    let statutes = house.app.statutes.load_full();
    let mut ids = Vec::new();
    let mut work = house.work().await;
    for office in statutes.programmes.approved_by.iter().map(String::as_str) {
        let law = statutes.office(office).expect("an office of the statutes");
        let unit = if law.units.iter().any(|kind| kind == "party") { "party" } else { "league-00" };
        let person = PersonInput::named(
            UnitPath("/party/".to_owned()),
            Multi::three(office, office, office),
            Form::Masculine,
        );
        let id = rawabit_people::commands::register(&mut work, &permit::<KeepPeople>("/"), person)
            .await
            .expect("works")
            .expect("registered");
        let mandate = NewMandate::new(unit, office, &id, Day::new(2019, 1, 1).expect("a day"));
        open_mandate(&mut work, &permit::<KeepMandates>("/"), &statutes, mandate)
            .await
            .expect("works")
            .expect("lawful");
        ids.push(id);
    }
    work.commit().await.expect("committed");
    ids
}

/// Writes everything by a few statements: what is measured is reading and adding it up.
async fn fill(house: &House, leagues: usize) -> Vec<Unit> {
    let units = tree(leagues);
    let db = house.app.store.read();
    let tx = db.begin().await.expect("a transaction");
    let run = async |sql: String| {
        tx.execute_unprepared(&sql)
            .await
            .unwrap_or_else(|error| panic!("{error}: {}", &sql[..sql.len().min(400)]));
    };
    for region in 0..REGIONS {
        let code = format!("{:02}", region + 1);
        run(format!("INSERT INTO area (code, parent_code, level, kind, name, population, iso_code, tile_col, tile_row, position) VALUES ('{code}', NULL, 'region', 'region', '{{\"ar\":\"جهة {code}\"}}', NULL, '{code}', {region}, 1, {region})")).await;
    }
    run("INSERT INTO strategy (id, unit_id, unit_path, title, summary, starts, ends, groups, is_public, synthetic, created_at, adopted_at, version) VALUES ('strategy', 'party', '/party/', '{\"ar\":\"استراتيجية\"}', '{}', '2017-01-01', '2020-12-31', '[]', TRUE, TRUE, 0, 0, 1)".to_owned()).await;
    for axis in 0..4 {
        run(format!("INSERT INTO strategy_axis (id, strategy_id, position, kind, name, note) VALUES ('axis-{axis}', 'strategy', {axis}, 'political', '{{\"ar\":\"محور {axis}\"}}', '{{}}')")).await;
    }
    for n in 0..PERIODS {
        let (year, month) = (2017 + n / 4, n % 4 * 3 + 1);
        let first = Day::new(i16::try_from(year).expect("a year"), i8::try_from(month).expect("a month"), 1)
            .expect("a day");
        let last = Day(first.0.saturating_add(jiff::Span::new().months(3))).plus_days(-1);
        let due = last.plus_days(15);
        let state = if n + 1 == PERIODS { "open" } else { "locked" };
        run(format!("INSERT INTO reporting_period (strategy_id, number, starts, ends, due, state, version) VALUES ('strategy', {}, '{first}', '{last}', '{due}', '{state}', 1)", n + 1)).await;
    }
    // As large as a contract with its steps and commitments is.
    let draft = "x".repeat(20_000);
    for (n, unit) in units.iter().enumerate() {
        let parent = unit.parent.map_or("NULL".to_owned(), |above| format!("'{}'", units[above].id));
        let area = if unit.area.is_empty() { "NULL".to_owned() } else { format!("'{}'", unit.area) };
        run(format!("INSERT INTO unit (id, kind, parent_id, path, depth, name, sort_key, search_text, area, founded, closed, version) VALUES ('{0}', '{1}', {parent}, '{2}', {3}, '{{\"ar\":\"وحدة {0}\"}}', '{n:06}', '', {area}, NULL, NULL, 1)", unit.id, unit.kind, unit.path, unit.depth)).await;
        let above = unit.parent.map_or("NULL".to_owned(), |above| format!("'{}'", programme(above)));
        run(format!("INSERT INTO programme (id, strategy_id, unit_id, unit_path, partner_id, partner_path, parent_id, title, search_text, starts, ends, state, draft, in_force, public_unit, public_partner, synthetic, created_at, signed_at, closed_at, version) VALUES ('{0}', 'strategy', '{1}', '{2}', NULL, '', {above}, '{{\"ar\":\"البرنامج التعاقدي {n}\"}}', 'البرنامج التعاقدي {n}', '2017-01-01', '2020-12-31', 'in_force', '{draft}', NULL, FALSE, FALSE, TRUE, 0, 0, NULL, 1)", programme(n), unit.id, unit.path)).await;
        let goals: Vec<String> = (0..4)
            .map(|axis| {
                format!(
                    "('{0}-{axis}', '{1}', 'goal-{axis}', NULL, 'axis-{axis}', {axis}, '{{}}', 25, FALSE)",
                    unit.id,
                    programme(n)
                )
            })
            .collect();
        run(format!("INSERT INTO objective (id, programme_id, item, taken_from, axis_id, position, title, weight, dropped) VALUES {}", goals.join(", "))).await;
        if n == 0 {
            for k in 0..INDICATORS {
                let kind = ["number", "percentage", "number", "yes_no"][k % 4];
                run(format!("INSERT INTO indicator (id, programme_id, objective_id, position, title, kind, direction, cumulative, metric, measure, scale, dimensions, baseline_num, baseline_den, baseline_day, dropped) VALUES ('{}', '{}', 'party-{}', {k}, '{{\"ar\":\"مؤشر {k}\"}}', '{kind}', 'up', {}, NULL, '{{}}', '[]', '[]', NULL, NULL, NULL, FALSE)", indicator(k), programme(0), k % 4, k % 2 == 0)).await;
            }
        }
        let parts: Vec<String> = (0..INDICATORS)
            .map(|k| {
                format!(
                    "('{}', '{}', {above}, '{}-{}', '{}', {}, 20, '{{}}', FALSE)",
                    indicator(k),
                    programme(n),
                    unit.id,
                    k % 4,
                    unit.path,
                    unit.depth
                )
            })
            .collect();
        run(format!("INSERT INTO participation (indicator_id, programme_id, parent_id, objective_id, unit_path, depth, weight, title, dropped) VALUES {}", parts.join(", "))).await;
    }
    let number = "CAST(SUBSTR(p.programme_id, 25) AS INTEGER)";
    run(format!("INSERT INTO target (programme_id, indicator_id, period, num, den) SELECT p.programme_id, p.indicator_id, r.number, (r.number * 100 + {number} % 7) * 1000000, 1000000 FROM participation p CROSS JOIN reporting_period r")).await;
    run("INSERT INTO report (id, programme_id, strategy_id, unit_path, period, state, level, waits_office, waits_unit, text, author, created_at, submitted_at, approved_at, act_idx, version) SELECT p.id || '-' || CAST(r.number AS TEXT), p.id, p.strategy_id, p.unit_path, r.number, 'approved', 2, NULL, NULL, '', '', 0, 0, 0, NULL, 1 FROM programme p CROSS JOIN reporting_period r".to_owned()).await;
    run("INSERT INTO report_value (report_id, indicator_id, num, den, note, computed) SELECT r.id, p.indicator_id, (r.period * 3 + CAST(SUBSTR(p.programme_id, 25) AS INTEGER) % 11 + CAST(SUBSTR(p.indicator_id, 25) AS INTEGER)) * 1000000, 1000000, '', FALSE FROM report r JOIN participation p ON p.programme_id = r.programme_id".to_owned()).await;
    run("INSERT INTO value_node (node, indicator_id, programme_id, parent_node, depth) SELECT ROW_NUMBER() OVER (ORDER BY depth, unit_path, indicator_id), indicator_id, programme_id, NULL, depth FROM participation".to_owned()).await;
    run("UPDATE value_node SET parent_node = (SELECT q.node FROM participation p JOIN value_node q ON q.indicator_id = p.indicator_id AND q.programme_id = p.parent_id WHERE p.programme_id = value_node.programme_id AND p.indicator_id = value_node.indicator_id)".to_owned()).await;
    run("INSERT INTO approved_value (node, period, num, den) SELECT n.node, r.period, v.num, v.den FROM value_node n JOIN report r ON r.programme_id = n.programme_id JOIN report_value v ON v.report_id = r.id AND v.indicator_id = n.indicator_id ORDER BY n.node, r.period".to_owned()).await;
    // The provinces whose reports are approved while it is measured have none on the last period yet.
    let open: Vec<String> = units
        .iter()
        .enumerate()
        .filter(|(_, unit)| unit.depth == 3)
        .take(15)
        .map(|(n, _)| format!("'{}'", programme(n)))
        .collect();
    let open = open.join(", ");
    run(format!("DELETE FROM approved_value WHERE period = 16 AND node IN (SELECT node FROM value_node WHERE programme_id IN ({open}))")).await;
    run(format!("DELETE FROM report_value WHERE report_id IN (SELECT id FROM report WHERE period = 16 AND programme_id IN ({open}))")).await;
    run(format!("DELETE FROM report WHERE period = 16 AND programme_id IN ({open})")).await;
    tx.commit().await.expect("committed");
    db.execute_unprepared("ANALYZE").await.expect("counted");
    units
}
