//! How long the page of composition takes at the size that the house is made for, and how long counting its figures does: 1,000,000 members over
//! 2,200 units, one in eight of them in two.
//!
//! `cargo bench --workspace --bench composition`; `-- 20000` after it takes so many members. With `RAWABIT_TEST_POSTGRES` both databases are
//! measured. Ends with 1 when a page takes longer than it may.
#![allow(clippy::print_stdout, reason = "a bench prints its figures")]
#![allow(clippy::disallowed_methods, reason = "a bench measures real time and reads its arguments")]

#[allow(dead_code, reason = "each bench uses a part of what they share")]
mod organisation;

use std::time::{Duration, Instant};

use rawabit_members::commands::figures::count;
use rawabit_platform::store::Dialect;
use rawabit_platform::store::bulk::{Bulk, Held, Kind};
use rawabit_testkit::{Client, House};
use sea_orm::ConnectionTrait as _;

const REGIONS: u64 = 12;
const LEAGUES: u64 = 24;
/// Provincial branches of a region, of the party and of each league.
const PROVINCES: u64 = 6;
/// Milliseconds within which 95 of 100 pages are there.
const MOST: u128 = 200;
const PAGES: usize = 200;

const GROUPS: [&str; 9] = [
    "executives",
    "employees",
    "traders",
    "artisans",
    "farmers",
    "workers",
    "students",
    "retired",
    "without_work",
];

const UNIT: Bulk = Bulk {
    table: "unit",
    columns: &[
        ("id", Kind::Text),
        ("kind", Kind::Text),
        ("parent_id", Kind::Text),
        ("path", Kind::Text),
        ("depth", Kind::Int),
        ("name", Kind::Text),
        ("sort_key", Kind::Text),
        ("search_text", Kind::Text),
        ("version", Kind::Int),
    ],
};

const MEMBERSHIP: Bulk = Bulk {
    table: "membership",
    columns: &[
        ("id", Kind::Text),
        ("no", Kind::Int),
        ("person_id", Kind::Text),
        ("unit_id", Kind::Text),
        ("unit_path", Kind::Text),
        ("state", Kind::Text),
        ("since", Kind::Text),
        ("joined", Kind::Text),
        ("until_day", Kind::Text),
        ("sort_key", Kind::Text),
        ("gender", Kind::Text),
        ("birth_day", Kind::Text),
        ("profession", Kind::Text),
        ("synthetic", Kind::Bool),
        ("version", Kind::Int),
        ("created_at", Kind::Int),
        ("updated_at", Kind::Int),
    ],
};

fn main() {
    organisation::run(measure);
}

/// A unit: identifier and path.
type Place = (String, String);

/// The tree: the party with its regions and provinces, and each league with its own. Returns the branches that people join.
async fn units(house: &House) -> Vec<Place> {
    let mut rows = Vec::new();
    let mut leaves = Vec::new();
    let mut add = |id: String, kind: &str, above: Option<&Place>, leaf: bool| -> Place {
        let path = above.map_or_else(|| format!("/{id}/"), |(_, path)| format!("{path}{id}/"));
        let depth = i64::try_from(path.matches('/').count() - 1).expect("shallow");
        rows.push(vec![
            id.as_str().into(),
            kind.into(),
            above.map(|(id, _)| id.as_str()).into(),
            path.as_str().into(),
            depth.into(),
            format!("{{\"ar\":\"وحدة {id}\",\"fr\":\"Structure {id}\"}}").into(),
            id.as_str().into(),
            id.as_str().into(),
            1_i64.into(),
        ]);
        if leaf {
            leaves.push((id.clone(), path.clone()));
        }
        (id, path)
    };
    let party = add("party".to_owned(), "party", None, false);
    for body in 0..=LEAGUES {
        let (top, kinds) = if body == 0 {
            (party.clone(), ["regional_branch", "provincial_branch"])
        } else {
            let league = add(format!("league-{body:02}"), "league", Some(&party), false);
            (league, ["league_regional_branch", "league_provincial_branch"])
        };
        for region in 0..REGIONS {
            let branch = add(format!("branch-{body:02}-{region:02}"), kinds[0], Some(&top), false);
            for province in 0..PROVINCES {
                add(format!("branch-{body:02}-{region:02}-{province}"), kinds[1], Some(&branch), true);
            }
        }
    }
    let work = house.work().await;
    for some in rows.chunks(400) {
        UNIT.insert(work.tx(), some.to_vec()).await.expect("units");
    }
    work.commit().await.expect("committed");
    leaves
}

/// A number of chance that is the same every time.
fn chance(seed: u64, of: u64) -> u64 {
    let mut x = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ (seed >> 29);
    x = (x ^ (x >> 31)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    (x ^ (x >> 27)) % of
}

fn day(seed: u64, first: u64, years: u64) -> String {
    let n = |k: u64, of: u64| chance(seed.wrapping_add(k << 40), of);
    format!("{:04}-{:02}-{:02}", first + n(1, years), 1 + n(2, 12), 1 + n(3, 28))
}

/// A membership of person `n` in a unit, with what is repeated for lists and nothing else.
fn membership(n: u64, place: &Place, second: bool) -> Vec<Held> {
    let number = i64::try_from(n).expect("a number");
    let ended = chance(n + 11, 20) == 0 && !second;
    let group = GROUPS[usize::try_from(chance(n + 5, 9)).expect("small")];
    vec![
        format!("m{n:08}{}", u8::from(second)).into(),
        number.into(),
        format!("p{n:08}").into(),
        place.0.as_str().into(),
        place.1.as_str().into(),
        if ended { "ended" } else { "active" }.into(),
        day(n, 2008, 10).into(),
        day(n, 2008, 10).into(),
        ended.then_some("2018-05-20").into(),
        format!("{:08}", chance(n, 100_000_000)).into(),
        (chance(n + 3, 50) > 0).then_some(if chance(n + 7, 5) < 2 { "f" } else { "m" }).into(),
        (chance(n + 4, 40) > 0).then(|| day(n + 9, 1940, 60)).into(),
        (chance(n + 6, 10) > 0).then_some(group).into(),
        true.into(),
        1_i64.into(),
        0_i64.into(),
        0_i64.into(),
    ]
}

/// Memberships, in pieces: many small branches and a few large ones.
async fn load(house: &House, leaves: &[Place], members: u64) {
    let of = u64::try_from(leaves.len()).expect("few");
    let place = |n: u64| {
        // The square of a chance: the first branches are large, the last ones small.
        let x = chance(n + 1, of);
        &leaves[usize::try_from(x * chance(n + 2, of) / of).expect("in range")]
    };
    let mut rows = Vec::new();
    let work = house.work().await;
    for n in 0..members {
        let first = place(n);
        rows.push(membership(n, first, false));
        let second = place(n + 500);
        if chance(n + 8, 8) == 0 && second.0 != first.0 {
            rows.push(membership(n, second, true));
        }
        if rows.len() >= 4000 {
            MEMBERSHIP.insert(work.tx(), std::mem::take(&mut rows)).await.expect("memberships");
        }
    }
    MEMBERSHIP.insert(work.tx(), rows).await.expect("memberships");
    work.commit().await.expect("committed");
    house.app.store.read().execute_unprepared("ANALYZE").await.expect("analysed");
}

/// The time within which 95 of 100 pages of some units are there.
async fn pages(client: &Client, part: &str, paths: &[&str]) -> Duration {
    let mut times = Vec::new();
    for n in 0..PAGES {
        let address = format!("/fr/office/members/figures{part}?unit={}", paths[n % paths.len()]);
        let begun = Instant::now();
        client.get(&address).await.assert_status(200);
        times.push(begun.elapsed());
    }
    times.sort();
    times[PAGES * 95 / 100]
}

/// Whether a bound was missed.
async fn measure(house: &House, members: u64) -> bool {
    let dialect = Dialect::of(house.app.store.read());
    let leaves = units(house).await;
    let begun = Instant::now();
    load(house, &leaves, members).await;
    println!("\n{dialect:?}, {members} members, loaded in {:.1} s", begun.elapsed().as_secs_f64());
    let begun = Instant::now();
    count(&house.app, house.app.today()).await.expect("counted");
    println!("        counted and judged in {:.1} s", begun.elapsed().as_secs_f64());
    let client = house.secretariat().await;
    let mut paths = vec!["/party/", "/party/league-03/", "/party/branch-00-04/"];
    paths.extend(leaves.iter().step_by(191).map(|(_, path)| path.as_str()));
    let mut missed = false;
    for part in ["", "/ages", "/moves", "/coverage", "/dues"] {
        let time = pages(&client, part, &paths).await;
        let kept = time.as_millis() <= MOST;
        missed = missed || !kept;
        println!(
            "{:>6}  figures{part}: {:.1} ms at the 95th percentile (at most {MOST})",
            if kept { "ok" } else { "MISSED" },
            time.as_secs_f64() * 1000.0
        );
    }
    missed
}
