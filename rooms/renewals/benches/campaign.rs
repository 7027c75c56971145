//! A campaign of a whole organisation: 25 leagues with 12 regional and 75 provincial branches each. How long opening it takes, and how
//! soon its board answers when a third of the branches is on its way; on SQLite and, where `RAWABIT_TEST_POSTGRES` names a server, on
//! PostgreSQL.
//!
//! `cargo bench --workspace --bench campaign` prints each figure beside its bound and ends with 1 when one is missed.
#![allow(clippy::print_stdout, reason = "a bench prints its figures")]
#![allow(clippy::disallowed_methods, reason = "a bench measures real time and reads its arguments")]

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use rawabit_platform::permit::{Policy, UnitPath};
use rawabit_platform::store::Dialect;
use rawabit_platform::{Day, Multi, UtcMicros};
use rawabit_renewals::OpenCampaign;
use rawabit_renewals::commands::{NewCampaign, open_campaign};
use rawabit_renewals::model::calendar::Calendar;
use rawabit_testkit::{House, POSTGRES, Setup};
use sea_orm::{ConnectionTrait as _, TransactionTrait as _};

const LEAGUES: usize = 25;
const REGIONS: usize = 12;
const PROVINCES: usize = 75;

static MISSED: AtomicBool = AtomicBool::new(false);

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let setup = Setup::new(vec![
            rawabit_people::ROOM,
            rawabit_federation::ROOM,
            rawabit_portal::ROOM,
            rawabit_members::ROOM,
            rawabit_meetings::ROOM,
            rawabit_elections::ROOM,
            rawabit_renewals::ROOM,
            rawabit_platform::room::ROOM,
        ])
        .grants(Arc::new(rawabit_federation::MandateGrants));
        if std::env::var_os(POSTGRES).is_some() {
            setup.for_both(async |house| measure(house).await).await;
        } else {
            setup.on_sqlite(async |house| measure(house).await).await;
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
    println!(
        "{mark:>6}  {what:<52} {:>9.1} ms (at most {:.0})",
        took.as_secs_f64() * 1000.0,
        most.as_secs_f64() * 1000.0
    );
}

async fn measure(house: &House) {
    println!("\n{:?}", Dialect::of(house.app.store.read()));
    let branches = fill(house).await;
    let day = |text: &str| text.parse::<Day>().expect("a day");
    let permit =
        Policy::system().permit::<OpenCampaign>(&UnitPath("/party/".into())).expect("the system may");
    let begun = Instant::now();
    let mut work = house.work().await;
    let new = NewCampaign {
        unit: "party".into(),
        rule: "branches".into(),
        title: Multi::three("تجديد", "Renouvellement", "Renewal"),
        calendar: Calendar { first: day("2018-11-01"), upper: day("2019-05-01"), last: day("2019-09-01") },
        share: true,
    };
    let id = open_campaign(&house.app, &mut work, &permit, new).await.expect("works").expect("lawful");
    work.commit().await.expect("committed");
    judge(&format!("opening a campaign of {branches} branches"), begun.elapsed(), Duration::from_secs(10));
    advance(house).await;
    house.clock.set(UtcMicros::from_timestamp("2019-03-01T09:00:00Z".parse().expect("an instant")));
    let headquarters = house.secretariat().await;
    for (what, tail) in [
        ("board", ""),
        ("board, page 40", "?page=40"),
        ("board of one league by province", "?league=league-03&map=province"),
        ("board of what is late in one region", "?late=yes&region=07"),
    ] {
        let address = format!("/office/renewals/{id}{tail}");
        headquarters.get(&address).await.assert_status(200);
        let mut took = Vec::with_capacity(100);
        for _ in 0..100 {
            let begun = Instant::now();
            headquarters.get(&address).await.assert_status(200);
            took.push(begun.elapsed());
        }
        took.sort();
        judge(&format!("{what}, 95th percentile of 100"), took[94], Duration::from_millis(50));
    }
}

/// Writes the tree by plain statements: what is measured comes afterwards. Returns the number of branches.
async fn fill(house: &House) -> usize {
    let tx = house.app.store.read().begin().await.expect("a transaction");
    let run = async |sql: String| {
        tx.execute_unprepared(&sql).await.unwrap_or_else(|error| panic!("{error}: {sql}"));
    };
    let area = |code: &str, parent: &str, level: &str, at: usize| {
        format!(
            "INSERT INTO area (code, parent_code, level, kind, name, population, iso_code, tile_col, tile_row, position) VALUES ('{code}', {parent}, '{level}', '{level}', '{{\"ar\":\"{code}\"}}', NULL, '', {}, {}, {at})",
            at % 10,
            at / 10
        )
    };
    run("INSERT INTO area (code, parent_code, level, kind, name, population, iso_code, position) VALUES ('MA', NULL, 'country', 'country', '{}', NULL, '', 0)".to_owned()).await;
    let unit = |id: &str, kind: &str, parent: &str, path: &str, depth: usize, area: &str| {
        format!(
            "INSERT INTO unit (id, kind, parent_id, path, depth, name, sort_key, search_text, area, founded, closed, version) VALUES ('{id}', '{kind}', {parent}, '{path}', {depth}, '{{\"ar\":\"وحدة {id}\"}}', '{id}', '', {area}, NULL, NULL, 1)"
        )
    };
    run(unit("party", "party", "NULL", "/party/", 1, "NULL")).await;
    for region in 0..REGIONS {
        run(area(&format!("{:02}", region + 1), "'MA'", "region", region)).await;
    }
    let of = |region: usize| PROVINCES / REGIONS + usize::from(region < PROVINCES % REGIONS);
    let mut at = REGIONS;
    for region in 0..REGIONS {
        for province in 0..of(region) {
            at += 1;
            run(area(
                &format!("{:02}.{province}", region + 1),
                &format!("'{:02}'", region + 1),
                "province",
                at,
            ))
            .await;
        }
    }
    let mut branches = 0;
    for league in 0..LEAGUES {
        let id = format!("league-{league:02}");
        let path = format!("/party/{id}/");
        run(unit(&id, "league", "'party'", &path, 2, "NULL")).await;
        for region in 0..REGIONS {
            let code = format!("{:02}", region + 1);
            let (above, under) = (format!("{id}-{code}"), format!("{path}{id}-{code}/"));
            run(unit(&above, "league_regional_branch", &format!("'{id}'"), &under, 3, &format!("'{code}'")))
                .await;
            branches += 1;
            for province in 0..of(region) {
                let below = format!("{above}-{province}");
                let area = format!("'{code}.{province}'");
                run(unit(
                    &below,
                    "league_provincial_branch",
                    &format!("'{above}'"),
                    &format!("{under}{below}/"),
                    4,
                    &area,
                ))
                .await;
                branches += 1;
            }
        }
    }
    tx.commit().await.expect("committed");
    branches
}

/// A third of the branches on its way: assemblies in every state, records handed over, results certified.
async fn advance(house: &House) {
    let tx = house.app.store.read().begin().await.expect("a transaction");
    let run = async |sql: &str| {
        tx.execute_unprepared(sql).await.unwrap_or_else(|error| panic!("{error}: {sql}"));
    };
    run("INSERT INTO meeting (id, unit_id, unit_path, body, title, search_text, starts_at, duration, place, video, call_number, call_before, is_public, state, urgent_reason, notice_days, article, sequence, chair_person, created_at, version) \
         SELECT 'm' || id, unit_id, unit_path, 'branch_assembly', '{}', '', planned_day * 86400000000 + 36000000000, 60, '{}', '', 1, NULL, FALSE, \
           CASE place % 5 WHEN 0 THEN 'convened' WHEN 1 THEN 'open' WHEN 2 THEN 'closed' ELSE 'approved' END, '{}', 15, '30', 0, NULL, 0, 1 \
         FROM renewal WHERE place % 3 = 0").await;
    run("UPDATE renewal SET roll_id = 'r', meeting_id = 'm' || id WHERE place % 3 = 0").await;
    run("UPDATE renewal SET transmitted_day = planned_day + 5 WHERE place % 15 = 3").await;
    run("UPDATE renewal SET certified_day = planned_day + 20 WHERE place % 15 = 9").await;
    tx.commit().await.expect("committed");
}
