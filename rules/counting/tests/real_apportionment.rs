//! Real apportionments with published seats: Austria, Czechia, Israel, Morocco, New Zealand.

mod common;

use std::collections::BTreeMap;

use common::json;
use rawabit_counting::Draws;
use rawabit_counting::apportion::{Claim, Formula, Rule, Sharing, Threshold, blocs, with_direct_seats};
use rawabit_counting::step::replay;
use serde_json::Value;

fn shared(rule: &Rule, claims: &[Claim]) -> Vec<u64> {
    let shared = rule.share(claims, &Draws::none()).expect("votes").decided().expect("no tie");
    let replayed = replay(&shared.steps).expect("a sound transcript");
    let of = |list| replayed.seats.get(&list).copied().unwrap_or(0);
    assert_eq!((0..claims.len()).map(of).collect::<Vec<u64>>(), shared.seats);
    shared.seats
}

fn column(case: &Value, key: &str) -> Vec<u64> {
    case["parties"].as_array().expect("parties").iter().map(|p| p[key].as_u64().expect("a number")).collect()
}

fn threshold(share: &str) -> Option<Threshold> {
    Some(Threshold { share: share.parse().expect("a share"), strict: false, of: None })
}

fn cases() -> Option<BTreeMap<String, Value>> {
    let cases = json("apportionment/apportionment.json")?;
    let list = cases.as_array().expect("a list").iter();
    Some(list.map(|case| (case["id"].as_str().expect("an id").to_owned(), case.clone())).collect())
}

#[test]
fn dhondt_with_a_threshold_austria_and_czechia() {
    let Some(cases) = cases() else { return };
    let mut compared = 0;
    for (id, case) in cases.iter().filter(|(id, _)| id.starts_with("austria") || *id == "czech-ep-2019") {
        let share = if id.starts_with("austria") { "4%" } else { "5%" };
        let rule = Rule {
            threshold: threshold(share),
            ..Rule::new(Formula::Dhondt, case["seats"].as_u64().expect("seats"))
        };
        let claims: Vec<Claim> = column(case, "votes").into_iter().map(Claim::votes).collect();
        assert_eq!(shared(&rule, &claims), column(case, "seats"), "{id}");
        compared += 1;
    }
    assert_eq!(compared, 6);
}

#[test]
fn largest_remainders_morocco_and_imperiali() {
    let Some(cases) = cases() else { return };
    let case = &cases["morocco-2016-national-list"];
    let claims: Vec<Claim> = column(case, "votes").into_iter().map(Claim::votes).collect();
    assert_eq!(shared(&Rule::new(Formula::Hare, 90), &claims), column(case, "seats"));
    // 60 seats for women and 30 for youth, shared apart.
    for (part, seats) in [("women", 60), ("youth", 30)] {
        let parties = case["parties"].as_array().expect("parties");
        let names = parties.iter().map(|p| p["name"].as_str().expect("a name"));
        let wanted: Vec<u64> = names.map(|name| case["parts"][part][name].as_u64().expect("seats")).collect();
        assert_eq!(shared(&Rule::new(Formula::Hare, seats), &claims), wanted, "{part}");
    }
    let case = &cases["czech-pardubice-2021-imperiali"];
    let claims: Vec<Claim> = column(case, "votes").into_iter().map(Claim::votes).collect();
    assert_eq!(shared(&Rule::new(Formula::ImperialiQuota, 10), &claims), column(case, "seats"));
}

#[test]
fn sainte_lague_with_direct_seats_new_zealand() {
    let Some(cases) = cases() else { return };
    let case = &cases["nz-mmp-2014"];
    let names =
        case["parties"].as_array().expect("parties").iter().map(|p| p["name"].as_str().expect("a name"));
    let direct: Vec<u64> = names.map(|name| case["electorates_won"][name].as_u64().unwrap_or(0)).collect();
    let claims: Vec<Claim> = column(case, "votes")
        .into_iter()
        .zip(&direct)
        .map(|(votes, won)| Claim { exempt: *won > 0, ..Claim::votes(votes) })
        .collect();
    let rule = Rule { threshold: threshold("5%"), ..Rule::new(Formula::SainteLague, 120) };
    let Sharing::Decided(found) = with_direct_seats(&rule, &claims, &direct, &Draws::none()).expect("votes")
    else {
        panic!("no tie here")
    };
    assert_eq!(found.seats, column(case, "seats"));
    assert_eq!(Some(found.seats.iter().sum()), case["seats_total_with_overhang"].as_u64());
}

#[test]
fn agreements_on_surplus_votes_israel() {
    let Some(cases) = cases() else { return };
    for id in ["israel-knesset-19", "israel-knesset-21"] {
        let case = &cases[id];
        let lists = |key: &str| -> Vec<Vec<u64>> {
            let blocs = case["blocs"].as_array().expect("blocs").iter();
            let numbers = |bloc: &Value| -> Vec<u64> {
                bloc["lists"]
                    .as_array()
                    .expect("lists")
                    .iter()
                    .map(|l| l[key].as_u64().expect("a number"))
                    .collect()
            };
            blocs.map(numbers).collect()
        };
        let found = blocs(&Rule::new(Formula::Dhondt, 120), &lists("votes"), &Draws::none());
        assert_eq!(found.expect("votes").expect("no tie").lists, lists("seats"), "{id}");
    }
}

#[test]
fn regions_then_lists_czechia() {
    let Some(cases) = cases() else { return };
    let case = &cases["czech-psp-2017"];
    let votes = case["votes_by_party_and_region"].as_object().expect("votes");
    let regions: Vec<&String> = case["regions"].as_object().expect("regions").keys().collect();
    let in_region = |party: &Value, region: &str| party[region].as_u64().expect("votes");
    let sums: Vec<Claim> = regions
        .iter()
        .map(|region| Claim::votes(votes.values().map(|p| in_region(p, region)).sum()))
        .collect();
    let seats = shared(&Rule::new(Formula::Hare, 200), &sums);
    let published: Vec<u64> = regions.iter().map(|r| case["regions"][*r].as_u64().expect("seats")).collect();
    assert_eq!(seats, published);
    let all: u64 = sums.iter().map(|claim| claim.votes).sum();
    let national = |party: &Value| regions.iter().map(|region| in_region(party, region)).sum::<u64>();
    let parties: Vec<(&String, &Value)> = votes.iter().filter(|(_, p)| national(p) * 20 >= all).collect();
    for (region, seats) in regions.iter().zip(seats) {
        let claims: Vec<Claim> = parties.iter().map(|(_, p)| Claim::votes(in_region(p, region))).collect();
        let found = shared(&Rule::new(Formula::Dhondt, seats), &claims);
        for ((party, _), seats) in parties.iter().zip(found) {
            let wanted = case["expected_by_region"][*region][*party].as_u64().unwrap_or(0);
            assert_eq!(seats, wanted, "{region}, {party}");
        }
    }
}
