//! Real and reference ballots with known results: every one must agree, or is explained in docs/counting.md and pinned here.
//! Where the folder of the data is not there, nothing is asked; the crate's own cases do not need it.

mod common;

use std::collections::BTreeMap;

use common::{election, folder, json, numbers};
use rawabit_counting::method::Method;
use rawabit_counting::step::{Step, replay};
use rawabit_counting::{Amount, Count, Draws, Election, Outcome, blt};
use serde_json::Value;

fn decided(method: Method, election: &Election, draws: &Draws, file: &str) -> Count {
    match method.count(election, draws) {
        Ok(Outcome::Decided(count)) => {
            let replayed = replay(&count.steps).unwrap_or_else(|unsound| panic!("{file}: {unsound}"));
            assert_eq!(replayed.winners, count.winners, "{file}");
            count
        }
        other => panic!("{file}: {other:?}"),
    }
}

/// The draws of a reference: its own order of ties, or that of the ballot paper.
fn draws(election: &Election) -> Draws {
    match election.tie_order {
        Some(_) => Draws::none(),
        None => Draws::order((0..election.candidates.len()).collect()),
    }
}

fn names(election: &Election, winners: &[usize]) -> Vec<String> {
    let mut names: Vec<String> = winners.iter().map(|c| election.candidates[*c].name.clone()).collect();
    names.sort();
    names
}

fn wanted(value: &Value) -> Vec<String> {
    let list = value.as_array().expect("names");
    let mut names: Vec<String> = list.iter().map(|n| n.as_str().expect("a name").to_owned()).collect();
    names.sort();
    names
}

#[test]
fn scottish_wards_agree() {
    let Some(expected) = json("expected.json") else { return };
    let mut wards = 0;
    for case in expected.as_array().expect("a list") {
        let (Some(file), Some(winners)) = (case["file"].as_str(), case["elected_numbers"].as_array()) else {
            continue;
        };
        let election = election(file);
        let winners: Vec<u64> = winners.iter().filter_map(Value::as_u64).collect();
        let count = decided(Method::StvScottish, &election, &Draws::none(), file);
        assert_eq!(numbers(&count.winners), winners, "{file}");
        assert_eq!(count.quota.as_ref().and_then(Amount::as_whole), case["quota"].as_u64(), "{file}");
        assert_eq!(Some(election.seats as u64), case["seats"].as_u64(), "{file}");
        assert_eq!(Some(election.candidates.len() as u64), case["candidates"].as_u64(), "{file}");
        assert_eq!(
            election.ballots.total(),
            u128::from(case["ballots"].as_u64().expect("ballots")),
            "{file}"
        );
        wards += 1;
    }
    assert_eq!(wards, 29);
}

/// The stages of a reference report: for each stage after the first, the votes by name.
fn stages(report: &str) -> Vec<BTreeMap<String, String>> {
    let mut stages = Vec::new();
    for action in report.split("Action: ").skip(1) {
        if !action.starts_with("Surplus transferred") && !action.starts_with("Transfer defeated") {
            continue;
        }
        let mut votes = BTreeMap::new();
        for line in action.lines().skip(1) {
            let line = line.trim();
            for kind in ["Elected: ", "Pending: ", "Hopeful: "] {
                if let Some((name, number)) = line.strip_prefix(kind).and_then(|rest| rest.rsplit_once(" ("))
                {
                    votes.insert(plain(name), number.trim_end_matches(')').to_owned());
                }
            }
        }
        stages.push(votes);
    }
    stages
}

/// Names without their spaces, which the reports do not keep.
fn plain(name: &str) -> String {
    name.split_whitespace().collect()
}

#[test]
fn every_stage_of_the_scottish_reports_agrees_to_the_last_decimal() {
    let Some(folder) = folder() else { return };
    let mut compared = 0;
    for place in ["stv-scottish-glasgow-2007", "stv-droop-small"] {
        for file in std::fs::read_dir(folder.join(place)).expect("a folder") {
            let path = file.expect("a file").path();
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            let Some(stem) = name
                .strip_suffix(".scottish-stv.report.txt")
                .or_else(|| name.strip_suffix(".scotland-fixed-p5-d5.report.txt"))
            else {
                continue;
            };
            if stem == "weak-surplus" {
                // The reference holds a stage for each candidate with exactly the quota, whose surplus is nothing.
                continue;
            }
            let election = election(&format!("{place}/{stem}.blt"));
            let count = decided(Method::StvScottish, &election, &draws(&election), stem);
            let ours: Vec<BTreeMap<String, String>> = count
                .steps
                .iter()
                .filter_map(|step| match step {
                    Step::Votes { votes, .. } => Some(votes),
                    _ => None,
                })
                .map(|votes| {
                    let named =
                        |(c, n): &(usize, Amount)| (plain(&election.candidates[*c].name), n.to_string());
                    votes.iter().map(named).collect()
                })
                .collect();
            // The last stage of a report may be one that we need not hold: nobody is left to receive the votes.
            for (stage, (theirs, ours)) in stages(&std::fs::read_to_string(&path).expect("text"))
                .iter()
                .zip(ours.iter().skip(1))
                .enumerate()
            {
                assert_eq!(theirs, ours, "{stem}, stage {}", stage + 2);
                compared += 1;
            }
        }
    }
    assert!(compared > 100, "{compared}");
}

/// The rounds of a report on Meek's method: the votes by name, of those who have a part in it, as they were at its end.
fn rounds(report: &str) -> Vec<BTreeMap<String, String>> {
    let last_of = |round: &str| {
        // The first thing that happens in a round, but for a tie, tells its votes; who is excluded has them still.
        let mut actions = round.split("Action: ").skip(1);
        let action = actions.find(|action| !action.starts_with("Break tie")).unwrap_or_default();
        // Those with the same stand on one line.
        let told = action.lines().filter_map(|line| {
            let (_, rest) = line.trim().split_once(": ")?;
            let (names, number) = rest.strip_suffix(')')?.rsplit_once(" (")?;
            Some(names.split(", ").map(|name| (plain(name), number.to_owned())))
        });
        told.flatten().collect::<BTreeMap<String, String>>()
    };
    report.split("\nRound ").skip(1).map(last_of).collect()
}

#[test]
fn every_round_of_the_meek_reports_agrees_to_the_last_decimal() {
    let Some(folder) = folder() else { return };
    let (mut compared, mut reports) = (0, 0);
    for file in std::fs::read_dir(folder.join("stv-droop-small")).expect("a folder") {
        let path = file.expect("a file").path();
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        let Some(stem) = name.strip_suffix(".meek-prf-o6-fixed-p9-d9.report.txt") else { continue };
        let election = election(&format!("stv-droop-small/{stem}.blt"));
        let count = decided(Method::Meek, &election, &draws(&election), stem);
        let ours: Vec<&Vec<(usize, Amount)>> = count
            .steps
            .iter()
            .filter_map(|step| match step {
                Step::Votes { votes, .. } => Some(votes),
                _ => None,
            })
            .collect();
        let theirs = rounds(&std::fs::read_to_string(&path).expect("text"));
        assert_eq!(ours.len(), theirs.len(), "{stem}");
        for (round, (ours, theirs)) in ours.into_iter().zip(theirs).enumerate() {
            for (who, votes) in ours {
                let name = plain(&election.candidates[*who].name);
                assert_eq!(
                    Some(&votes.to_string()),
                    theirs.get(&name),
                    "{stem}, round {}, {name}",
                    round + 1
                );
                compared += 1;
            }
        }
        reports += 1;
    }
    assert!((reports, compared > 200) == (5, true), "{reports} {compared}");
}

#[test]
fn small_elections_agree_rule_by_rule() {
    let Some(expected) = json("expected.json") else { return };
    let (mut agree, mut left_out) = (0, 0);
    for case in expected.as_array().expect("a list") {
        let (Some(file), Some(rules)) = (case["file"].as_str(), case["expected_by_rule"].as_object()) else {
            continue;
        };
        let election = election(file);
        for (rule, reference) in rules {
            let method = match rule.as_str() {
                "meek-prf-o6-fixed-p9-d9" => Method::Meek,
                "scotland-fixed-p5-d5" => Method::StvScottish,
                // Fractions with 25 candidates need minutes where nothing is optimised.
                "meek-o9-guarded-p18-g9-d18" if file.contains("M135") => Method::Meek,
                "warren-o9-guarded-p18-g9-d18" if file.contains("M135") => Method::Warren,
                "meek-o10-rational-d12" | "meek-o9-guarded-p18-g9-d18" => Method::MeekExact,
                "warren-o10-rational-d12" | "warren-o9-guarded-p18-g9-d18" => Method::WarrenExact,
                "wigm-rational-d12" | "wigm-guarded-p18-g9-d18" => Method::WigmExact,
                "wigm-prf-fixed-p4-d4" => Method::Wigm,
                // Rules that differ in batches of exclusions or in decimals only: the nearest of ours has the same winners.
                "wigm-prf-batch-fixed-p4-d4" | "cfer-fixed-p5-d5" | "cfer-batch-fixed-p5-d5" => Method::Wigm,
                "mpls-fixed-p4-d4" => Method::StvScottish,
                "qpq-guarded-p9-g9-d9" => {
                    left_out += 1;
                    continue;
                }
                other => panic!("a rule that this test does not know: {other}"),
            };
            let count = decided(method, &election, &draws(&election), file);
            assert_eq!(names(&election, &count.winners), wanted(&reference["elected"]), "{file} {rule}");
            agree += 1;
        }
    }
    assert_eq!((agree, left_out), (68, 8), "quota preferential by quotient is not among the methods");
}

#[test]
fn meek_cases_with_equal_preferences_agree() {
    let Some(expected) = json("expected.json") else { return };
    let mut agree = 0;
    for case in expected.as_array().expect("a list") {
        let (Some(file), Some(rules)) = (case["file"].as_str(), case["expected"].as_object()) else {
            continue;
        };
        if file.contains("ballot_sum_overflows") {
            continue;
        }
        let election = election(file);
        for (rule, reference) in rules {
            let method = if rule.starts_with("equalize") { Method::MeekEveryOrder } else { Method::Meek };
            let count = decided(method, &election, &draws(&election), file);
            let ours = names(&election, &count.winners);
            if file.contains("rand_2x10") && rule == "fixed9" {
                // The reference loses the vote of a ballot whose first two, held equal, are both excluded (167 votes in its
                // third round); the vote goes on to the next rank here, and so the winners are those of its other variant.
                assert_ne!(ours, wanted(&reference["elected"]));
                assert_eq!(ours, wanted(&rules["equalize.fixed9"]["elected"]));
                continue;
            }
            assert_eq!(ours, wanted(&reference["elected"]), "{file} {rule}");
            agree += 1;
        }
    }
    assert_eq!(agree, 15);
}

#[test]
fn ballots_beyond_what_can_be_counted_are_refused() {
    let Some(folder) = folder() else { return };
    let file = folder.join("stv-meek-stvrs/bigint__ballot_sum_overflows.blt");
    let problem = blt::read(&std::fs::read(file).expect("the file")).expect_err("2^64 + 1 ballots");
    assert_eq!((problem.line, problem.mistake), (5, blt::Mistake::TooMany));
}

#[test]
fn files_of_other_programs_are_read_as_they_are() {
    let Some(expected) = json("expected.json") else { return };
    let mut read = 0;
    for case in expected.as_array().expect("a list") {
        let (Some(file), Some(facts)) = (case["file"].as_str(), case["parse_expectations"].as_object())
        else {
            continue;
        };
        let election = election(file);
        assert_eq!(election.title, facts["title"].as_str().expect("a title"));
        assert_eq!(Some(election.seats as u64), facts["seats"].as_u64());
        let (key, first) = facts.iter().find(|(key, _)| key.starts_with("first_prefs_")).expect("a fact");
        let who = key.trim_start_matches("first_prefs_");
        let index = election.candidates.iter().position(|c| c.name.starts_with(who)).expect("a candidate");
        let tally = rawabit_counting::names::first_names(&election).expect("strict preferences");
        assert_eq!(Some(tally.votes[index]), first.as_u64(), "{file}");
        read += 1;
    }
    assert_eq!(read, 2);
}

#[test]
fn csv_and_blt_hold_the_same_ballots() {
    let Some(folder) = folder() else { return };
    let mut compared = 0;
    for place in ["stv-scottish-edinburgh-2017", "blt-messy"] {
        for file in std::fs::read_dir(folder.join(place)).expect("a folder") {
            let path = file.expect("a file").path();
            if path.extension().is_none_or(|ext| ext != "csv") {
                continue;
            }
            let name = path.with_extension("blt");
            let from_blt = blt::read(&std::fs::read(&name).expect("the file")).expect("ballots");
            let from_csv = rawabit_counting::csv::read_ballots(&std::fs::read(&path).expect("the file"))
                .unwrap_or_else(|problem| panic!("{}: {problem}", path.display()));
            assert_eq!(from_csv.ballots, from_blt.ballots, "{}", path.display());
            assert_eq!(from_csv.seats, from_blt.seats);
            compared += 1;
        }
    }
    assert_eq!(compared, 18);
}
