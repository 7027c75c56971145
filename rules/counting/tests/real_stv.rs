//! Real ballots with published results: every one must agree. Where the folder is not there, nothing is asked.

mod common;

use common::{election, json, numbers};
use rawabit_counting::method::Method;
use rawabit_counting::{Draws, Outcome};

fn decided(outcome: Outcome, file: &str) -> rawabit_counting::Count {
    match outcome {
        Outcome::Decided(count) => count,
        other => panic!("{file}: {other:?}"),
    }
}

#[test]
fn scottish_wards_agree() {
    let Some(expected) = json("expected.json") else { return };
    let mut wards = 0;
    for case in expected.as_array().expect("a list") {
        let (Some(file), Some(winners)) = (case["file"].as_str(), case["elected_numbers"].as_array()) else { continue };
        let election = election(file);
        let winners: Vec<u64> = winners.iter().filter_map(serde_json::Value::as_u64).collect();
        let count = decided(Method::StvScottish.count(&election, &Draws::none()).expect("ballots"), file);
        assert_eq!(numbers(&count.winners), winners, "{file}");
        assert_eq!(count.quota.as_ref().and_then(rawabit_counting::Amount::as_whole), case["quota"].as_u64(), "{file}");
        assert_eq!(election.seats as u64, case["seats"].as_u64().expect("seats"), "{file}");
        assert_eq!(election.candidates.len() as u64, case["candidates"].as_u64().expect("candidates"), "{file}");
        assert_eq!(election.ballots.total(), u128::from(case["ballots"].as_u64().expect("ballots")), "{file}");
        wards += 1;
    }
    assert_eq!(wards, 29);
}

#[test]
fn small_elections_agree_rule_by_rule() {
    let Some(expected) = json("expected.json") else { return };
    for case in expected.as_array().expect("a list") {
        let (Some(file), Some(rules)) = (case["file"].as_str(), case["expected_by_rule"].as_object()) else { continue };
        let election = election(file);
        for (rule, wanted) in rules {
            let method = match rule.as_str() {
                "meek-prf-o6-fixed-p9-d9" => Method::Meek,
                "scotland-fixed-p5-d5" => Method::StvScottish,
                "meek-o10-rational-d12" | "meek-o9-guarded-p18-g9-d18" => Method::MeekExact,
                "warren-o10-rational-d12" | "warren-o9-guarded-p18-g9-d18" => Method::WarrenExact,
                "wigm-rational-d12" | "wigm-guarded-p18-g9-d18" => Method::WigmExact,
                "wigm-prf-fixed-p4-d4" | "wigm-prf-batch-fixed-p4-d4" => Method::Wigm,
                "cfer-fixed-p5-d5" | "cfer-batch-fixed-p5-d5" => Method::Wigm,
                "mpls-fixed-p4-d4" => Method::StvScottish,
                _ => { println!("skip {file} {rule}"); continue },
            };
            let in_order = Draws::order((0..election.candidates.len()).collect());
            let draws = if election.tie_order.is_some() { Draws::none() } else { in_order };
            let t = std::time::Instant::now();
            let count = match method.count(&election, &draws) { Ok(o) => decided(o, file), Err(e) => { println!("{file} {rule} {e}"); continue } };
            let names = election.names();
            let mut got: Vec<String> = count.winners.iter().map(|c| names[*c].clone()).collect();
            got.sort();
            let mut want: Vec<String> = wanted["elected"].as_array().unwrap().iter().map(|n| n.as_str().unwrap().to_owned()).collect();
            want.sort();
            println!("{} {file} {rule} {:?} {:?} {:?} {:?}", if got == want {"ok  "} else {"DIFF"}, t.elapsed(), got, want, count.quota.map(|q| q.to_string()));
        }
    }
}
#[test]
fn stvrs() {
    let Some(expected) = json("expected.json") else { return };
    for case in expected.as_array().expect("a list") {
        let (Some(file), Some(rules)) = (case["file"].as_str(), case["expected"].as_object()) else { continue };
        let path = common::folder().unwrap().join(file);
        let election = match rawabit_counting::blt::read(&std::fs::read(path).unwrap()) { Ok(e) => e, Err(e) => { println!("{file} {e}"); continue } };
        for (rule, wanted) in rules {
            let method = if rule.contains("equalize") { Method::MeekEveryOrder } else { Method::Meek };
            let in_order = Draws::order((0..election.candidates.len()).collect());
            let draws = if election.tie_order.is_some() { Draws::none() } else { in_order };
            let count = decided(method.count(&election, &draws).expect("ballots"), file);
            let names = election.names();
            let mut got: Vec<String> = count.winners.iter().map(|c| names[*c].clone()).collect();
            got.sort();
            let mut want: Vec<String> = wanted["elected"].as_array().unwrap().iter().map(|n| n.as_str().unwrap().to_owned()).collect();
            want.sort();
            println!("{} {file} {rule} {:?} {:?} {:?}", if got == want {"ok  "} else {"DIFF"}, got, want, count.quota.map(|q| q.to_string()));
        }
    }
}
