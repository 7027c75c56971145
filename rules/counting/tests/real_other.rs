//! Reference results of other programs: instant runoff and multi-seat counts from cast vote records, Borda and plurality at large.

mod common;
#[path = "common/xlsx.rs"]
mod xlsx;

use common::{folder, json, numbers};
use rawabit_counting::ballots::Pref;
use rawabit_counting::method::{Method, borda};
use rawabit_counting::names::{BlockRule, block_tally, relative};
use rawabit_counting::ranked::{BordaRule, Unranked};
use rawabit_counting::step::Step;
use rawabit_counting::{Ballots, Candidate, Count, Draws, Election, Outcome};

/// The ballots of a cast vote record under its rules: after two ranks left empty one after the other a ballot ends; a rank with two
/// marks ends it too, or is passed over.
fn record(place: &str, overvote_ends: bool) -> Option<Election> {
    let folder = folder()?.join("rcv-rctab").join(place);
    let config: serde_json::Value = serde_json::from_str(
        &std::fs::read_to_string(folder.join(format!("{place}_config.json"))).expect("text"),
    )
    .expect("JSON");
    let names = config["candidates"].as_array().expect("a list").iter();
    let mut names: Vec<String> = names.map(|c| c["name"].as_str().expect("a name").to_owned()).collect();
    names.push("UWI".to_owned());
    let source = &config["cvrFileSources"][0];
    let first =
        source["firstVoteColumnIndex"].as_str().expect("a column").parse::<usize>().expect("a number") - 1;
    let rows = xlsx::first_sheet(&std::fs::read(folder.join(format!("{place}_cvr.xlsx"))).expect("the file"));
    let last = rows.iter().flat_map(|row| row.keys()).max().copied().expect("columns");
    let mut ballots = Ballots::default();
    let mut blank = 0;
    for row in &rows[1..] {
        let (mut prefs, mut skipped): (Vec<Pref>, usize) = (Vec::new(), 0);
        for column in first..=last {
            let cell = row.get(&column).map_or("undervote", |cell| cell.trim());
            match names.iter().position(|name| name == cell) {
                Some(c) => {
                    skipped = 0;
                    if prefs.iter().all(|p| p.candidate() != c) {
                        prefs.push(Pref::new(c, false));
                    }
                }
                None if cell == "overvote" && overvote_ends => break,
                None if cell == "overvote" => {}
                None => skipped += 1,
            }
            if skipped > 1 {
                break;
            }
        }
        if prefs.is_empty() { blank += 1 } else { ballots.push(1, &prefs) }
    }
    let seats = config["rules"]["numberOfWinners"].as_str().expect("seats").parse().expect("a number");
    let candidates = names.into_iter().map(Candidate::new).collect();
    Some(Election {
        title: place.into(),
        seats,
        candidates,
        ballots: ballots.merged(),
        blank,
        ..Election::default()
    })
}

fn decided(outcome: Outcome) -> Count {
    outcome.decided().expect("a result")
}

#[test]
fn instant_runoff_portland() {
    let Some(election) = record("2015_portland_mayor", true) else { return };
    let draws = Draws::order((0..election.candidates.len()).collect());
    let count = decided(Method::Irv.count(&election, &draws).expect("votes"));
    assert_eq!(election.candidates[count.winners[0]].name, "Mavodones, Nicholas M. Jr.");
    // The last round: 54 to 40, and the majority of 94 is 48.
    let last = count.steps.iter().rev().find_map(|step| match step {
        Step::Votes { votes, .. } => Some(votes.iter().map(|(_, n)| n.to_string()).collect::<Vec<_>>()),
        _ => None,
    });
    assert_eq!(last.expect("a round"), ["40", "54"]);
    assert_eq!(count.quota.and_then(|q| q.as_whole()), Some(48));
}

#[test]
fn three_seats_by_transfers() {
    let Some(election) = record("minneapolis_multi_seat_threshold", false) else { return };
    let draws = Draws::order((0..election.candidates.len()).collect());
    let count = decided(Method::StvScottish.count(&election, &draws).expect("votes"));
    assert_eq!(numbers(&count.winners), [3, 1, 2], "C, A, B");
    assert_eq!(count.quota.and_then(|q| q.as_whole()), Some(8));
}

/// Ballots of the reference: after subtracting one, each digit is an answer; longer or other texts are invalid.
fn answers(place: &str, first_id: usize) -> Option<(Election, serde_json::Value)> {
    let folder = folder()?.join("other-agora-tally").join(place);
    let text = std::fs::read_to_string(folder.join("0-question/plaintexts_json")).expect("text");
    let result = json(&format!("other-agora-tally/{place}/results_json"))?["questions"][0].clone();
    let names =
        result["answers"].as_array().expect("answers").iter().map(|a| a["text"].as_str().expect("a name"));
    let candidates: Vec<Candidate> = names.map(Candidate::new).collect();
    let (mut ballots, mut invalid) = (Ballots::default(), 0);
    for line in text.lines() {
        let number = line.trim().trim_matches('"').parse::<u32>().ok().map(|n| (n - 1).to_string());
        let chosen: Option<Vec<usize>> =
            number.map(|digits| digits.bytes().map(|d| usize::from(d - b'0')).collect());
        let fits = |c: &Vec<usize>| c.len() <= 2 && c.iter().all(|n| (1..=candidates.len()).contains(n));
        match chosen.filter(fits) {
            Some(list) => ballots.push(1, &list.iter().map(|n| Pref::new(n - 1, false)).collect::<Vec<_>>()),
            None => invalid += 1,
        }
    }
    assert!(first_id <= 1);
    let election =
        Election { seats: 1, candidates, ballots: ballots.merged(), invalid, ..Election::default() };
    Some((election, result))
}

fn scores(count: &Count) -> Vec<u64> {
    let found = count.steps.iter().find_map(|step| match step {
        Step::Scores { scores, .. } => Some(scores.iter().filter_map(|(_, n)| n.as_whole()).collect()),
        _ => None,
    });
    found.expect("scores")
}

fn totals(result: &serde_json::Value) -> Vec<u64> {
    result["answers"]
        .as_array()
        .expect("answers")
        .iter()
        .map(|a| a["total_count"].as_u64().expect("a count"))
        .collect()
}

#[test]
fn borda_with_two_places() {
    let Some((election, result)) = answers("borda", 0) else { return };
    let rule = BordaRule { first: Some(2), unranked: Unranked::Nothing };
    let count = decided(borda(&election, rule, &Draws::none()).expect("votes"));
    assert_eq!(
        (numbers(&count.winners), scores(&count)),
        (vec![2], totals(&result)),
        "Bob with seven points"
    );
    assert_eq!(Some(election.invalid), result["totals"]["null_votes"].as_u64());
}

#[test]
fn plurality_at_large() {
    let Some((election, result)) = answers("plurality-at-large", 1) else { return };
    let (tally, _) = block_tally(&election, BlockRule { least: 1, most: 2 });
    let count = decided(relative(&tally, 1, &Draws::none()).expect("votes"));
    assert_eq!((numbers(&count.winners), scores(&count)), (vec![2], totals(&result)), "Bob with four votes");
    assert_eq!(Some(election.invalid), result["totals"]["null_votes"].as_u64());
}
