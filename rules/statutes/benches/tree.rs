//! How long statutes of a full organisation take: 3,000 units must be judged in under 100 ms.
//!
//! `cargo bench -p rawabit-statutes` prints the median of many runs and fails when a tree takes longer.
#![allow(clippy::print_stdout, reason = "a bench prints its figures")]
#![allow(clippy::disallowed_methods, reason = "a bench measures real time")]

use std::hint::black_box;
use std::time::{Duration, Instant};

use rawabit_statutes::{Lang, Statutes, UnitArea, UnitRow};

const PARTY: &str = include_str!("../../../examples/istiqlal/statutes.toml");

/// The longest that judging a whole tree may take.
const MOST: Duration = Duration::from_millis(100);

fn median(runs: usize, mut work: impl FnMut()) -> Duration {
    let mut times: Vec<Duration> = (0..runs)
        .map(|_| {
            let start = Instant::now();
            work();
            start.elapsed()
        })
        .collect();
    times.sort();
    times[runs / 2]
}

fn main() {
    let Ok(statutes) = Statutes::parse(PARTY) else { panic!("invariant: the example is valid") };
    // 35 leagues in 12 regions and 75 provinces: 1 + 35 + 35 × 12 + 35 × 75 = 3,081 units.
    let mut units = vec![("p".to_owned(), "party", None::<String>, None::<(String, &str)>)];
    for league in 0..35 {
        units.push((format!("l{league}"), "league", Some("p".to_owned()), None));
        for region in 0..12 {
            let area = Some((format!("r{region}"), "region"));
            units.push((
                format!("l{league}-r{region}"),
                "league_regional_branch",
                Some(format!("l{league}")),
                area,
            ));
        }
        for province in 0..75 {
            let (parent, area) =
                (format!("l{league}-r{}", province % 12), (format!("d{province}"), "province"));
            units.push((
                format!("l{league}-d{province}"),
                "league_provincial_branch",
                Some(parent),
                Some(area),
            ));
        }
    }
    // Province 17 lies in region 5, as the branches above are hung.
    let regions: Vec<String> = (0..12).map(|region| format!("r{region}")).collect();
    let within: Vec<[&str; 1]> = regions.iter().map(|region| [region.as_str()]).collect();
    let rows: Vec<UnitRow<'_>> = units
        .iter()
        .map(|(id, kind, parent, area)| UnitRow {
            id,
            kind,
            parent: parent.as_deref(),
            area: area.as_ref().map(|(id, level)| {
                let province = id.strip_prefix('d').and_then(|n| n.parse::<usize>().ok());
                let within = province.map_or(&[][..], |n| &within[n % 12][..]);
                UnitArea { id, level, within }
            }),
        })
        .collect();
    assert!(statutes.validate_tree(&rows).is_empty(), "the tree is lawful");
    let tree = median(201, || {
        black_box(statutes.validate_tree(black_box(&rows)));
    });
    let parse = median(51, || {
        black_box(Statutes::parse(black_box(PARTY)).is_ok());
    });
    let explain = median(51, || {
        black_box(statutes.explain(black_box(Lang::Ar)));
    });
    println!("validate_tree, {} units: {tree:?}", rows.len());
    println!("parse, {} bytes: {parse:?}", PARTY.len());
    println!("explain in Arabic: {explain:?}");
    assert!(rows.len() >= 3_000, "a full organisation");
    assert!(tree < MOST, "{tree:?} for a tree of {} units; at most {MOST:?}", rows.len());
}
