//! Every method of the statutes, from votes to those elected: majorities on their base, rounds, lists, quotas with the reason for each
//! replacement. No database.

use rawabit_counting::names::Electorate;
use rawabit_counting::{Ballots, Tally};
use rawabit_elections::model::{
    Choice, Counting, Facts, Law, LawQuota, Stander, StandingList, Verdict, Votes,
};
use rawabit_platform::Day;
use rawabit_statutes::{Group, Method, Statutes, Ties};
use rawabit_testkit::STATUTES;

fn law(method: Method) -> Law {
    let statutes = Statutes::parse(STATUTES).expect("the example");
    let (law, _) = Law::of(&statutes, "branch_secretary").expect("it is elected");
    Law { method, ties: Ties::Lot, formula: Some("droop".into()), ..law }
}

fn standers(sexes: &str) -> Vec<Stander> {
    (1..)
        .zip(sexes.chars())
        .map(|(number, sex)| Stander {
            number,
            name: format!("C{number}"),
            facts: Facts {
                gender: sex.to_string(),
                born: Some(Day::new(1960 + i16::try_from(number).expect("small"), 1, 1).expect("a day")),
                since: None,
            },
            list: None,
        })
        .collect()
}

fn counting<'a>(law: &'a Law, standers: &'a [Stander], seats: usize, votes: Votes) -> Counting<'a> {
    Counting {
        law,
        round: 1,
        seats,
        standers,
        lists: &[],
        before: &[],
        beaten: &[],
        votes,
        electorate: Electorate { present: 100, entitled: 100 },
        seed: None,
        day: Day::new(2018, 10, 12).expect("a day"),
        title: "t".into(),
    }
}

fn tally(votes: &[u64]) -> Votes {
    Votes::Tally(Tally::of(votes))
}

fn name(_: &LawQuota, group: Group) -> String {
    group.to_string()
}

fn elected(counting: &Counting<'_>) -> Vec<u32> {
    match counting.count(&name).expect("counted").verdict {
        Verdict::Decided { elected, .. } => elected,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_first_round_needs_the_majority_on_the_base_that_the_statutes_name() {
    let all = standers("mfm");
    let mut two = law(Method::TwoRound);
    let votes = || tally(&[50, 49, 1]);
    let again = counting(&two, &all, 1, votes()).count(&name).expect("counted").verdict;
    assert_eq!(
        again,
        Verdict::Again { elected: vec![], among: vec![1, 2] },
        "50 of 100 is not more than half"
    );
    two.majority = Some(rawabit_elections::model::law::LawMajority {
        share: (1, 2),
        strict: false,
        of: rawabit_statutes::Base::Cast,
    });
    assert_eq!(elected(&counting(&two, &all, 1, votes())), [1], "at least half");
    two.majority = two
        .majority
        .map(|one| rawabit_elections::model::law::LawMajority { of: rawabit_statutes::Base::Members, ..one });
    let mut of_all = counting(&two, &all, 1, votes());
    of_all.electorate.entitled = 120;
    assert!(matches!(of_all.count(&name).expect("counted").verdict, Verdict::Again { .. }), "50 of 120");
    // The second round goes to whoever has more, and who was elected before stays first.
    let left = [all[0].clone(), all[1].clone()];
    let mut second = counting(&two, &left, 1, tally(&[40, 41]));
    second.round = 2;
    assert_eq!(elected(&second), [2]);
}

#[test]
fn facts_precede_lots_and_equal_ones_vote_again_where_the_statutes_say_so() {
    let all = standers("mfm");
    let of = |ties, seed| {
        let law = Law { ties, ..law(Method::Plurality) };
        let counting = Counting { seed, ..counting(&law, &all, 1, tally(&[5, 5, 1])) };
        counting.count(&name).expect("counted").verdict
    };
    let one = |number| Verdict::Decided { elected: vec![number], replaced: vec![], vacant: 0 };
    assert_eq!(of(Ties::Older, None), one(1));
    assert_eq!(of(Ties::Younger, None), one(2));
    assert_eq!(of(Ties::Woman, None), one(2));
    assert!(matches!(of(Ties::Lot, None), Verdict::NeedsLot(among, _) if among == [1, 2]));
    assert!(matches!(of(Ties::Lot, Some("731905")), Verdict::Decided { .. }));
    assert_eq!(of(Ties::NewBallot, None), Verdict::Again { elected: vec![], among: vec![1, 2] });
    // Nobody's membership is known: all are equal in that, and the lot decides.
    assert!(matches!(of(Ties::Seniority, None), Verdict::NeedsLot(..)));
}

#[test]
fn a_quota_takes_the_next_of_the_group_and_says_why() {
    let all = standers("mmmff");
    let mut block = law(Method::Block);
    block.quotas =
        vec![LawQuota { group: Group::EachSex, share: (1, 3), under: None, article: Some("42".into()) }];
    let votes = Tally { votes: vec![9, 8, 7, 6, 2], expressed: 12, blank: 1, invalid: 0 };
    let counting = counting(&block, &all, 3, Votes::Tally(votes));
    let counted = counting.count(&name).expect("counted");
    let Verdict::Decided { elected, replaced, vacant } = counted.verdict else { panic!("decided") };
    assert_eq!((elected, vacant), (vec![1, 2, 4], 0));
    assert_eq!((replaced[0].out, replaced[0].into), (3, 4));
    assert_eq!(replaced[0].rules, ["women"]);
    assert!(!counted.quota_steps.is_empty());
}

#[test]
fn lists_share_the_seats_and_their_members_take_them_in_order() {
    let mut all = standers("mfmfmf");
    for (at, one) in all.iter_mut().enumerate() {
        one.list = Some(if at < 3 { 1 } else { 2 });
    }
    let lists = [StandingList { number: 1, name: "A".into() }, StandingList { number: 2, name: "B".into() }];
    let law = Law { threshold: Some((1, 20)), formula: Some("hare".into()), ..law(Method::ListPr) };
    let ballots = |a: u64, b: u64| {
        let mut ballots = Ballots::default();
        for (n, number) in [(a, 1), (b, 2)] {
            let choice = Choice::new(vec![number], &[1, 2], 1).expect("a vote");
            ballots.push(n, &choice.prefs(&[1, 2]).expect("they stand"));
        }
        Votes::Ballots { ballots, blank: 1, invalid: 0 }
    };
    let of = |votes| Counting { lists: &lists, ..counting(&law, &all, 3, votes) };
    assert_eq!(elected(&of(ballots(70, 30))), [1, 2, 4]);
    assert_eq!(elected(&of(ballots(97, 3))), [1, 2, 3], "the second list is below the threshold");
    assert_eq!(of(ballots(1, 1)).numbers(), [1, 2]);
}

#[test]
fn a_quota_holds_among_those_elected_from_lists_and_each_list_keeps_its_seats() {
    // Two lists of four men each but for a woman in the third place, and a third list of men only.
    let mut all = standers("mmfmmmfmmm");
    for (at, one) in all.iter_mut().enumerate() {
        one.list = Some(if at < 4 {
            1
        } else if at < 8 {
            2
        } else {
            3
        });
    }
    let lists = [1, 2, 3].map(|number| StandingList { number, name: format!("L{number}") });
    let mut law = Law { threshold: None, formula: Some("hare".into()), ..law(Method::ListPr) };
    let mut ballots = Ballots::default();
    for (n, number) in [(40, 1), (40, 2), (20, 3)] {
        let choice = Choice::new(vec![number], &[1, 2, 3], 1).expect("a vote");
        ballots.push(n, &choice.prefs(&[1, 2, 3]).expect("they stand"));
    }
    let votes = Votes::Ballots { ballots, blank: 0, invalid: 0 };
    let plain = Counting { lists: &lists, ..counting(&law, &all, 5, votes.clone()) };
    assert_eq!(elected(&plain), [1, 2, 5, 6, 9], "two, two, one, and no woman");
    law.quotas =
        vec![LawQuota { group: Group::Women, share: (1, 5), under: None, article: Some("42".into()) }];
    let one = Counting { lists: &lists, ..counting(&law, &all, 5, votes.clone()) };
    let Verdict::Decided { elected: with, replaced, vacant } = one.count(&name).expect("counted").verdict
    else {
        panic!("decided")
    };
    assert_eq!((with.len(), vacant, replaced.len()), (5, 0, 1));
    let of = |list: u32| with.iter().filter(|n| all[**n as usize - 1].list == Some(list)).count();
    assert_eq!([of(1), of(2), of(3)], [2, 2, 1], "every list keeps its seats");
    assert_eq!(
        (replaced[0].out, replaced[0].into),
        (6, 7),
        "the last with a seat gives way to the next woman of its list"
    );
    assert!(replaced[0].rules.contains(&"women".to_owned()), "{:?}", replaced[0].rules);
    // Two women of five: one from each of the lists that have one.
    law.quotas[0].share = (2, 5);
    let two = Counting { lists: &lists, ..counting(&law, &all, 5, votes) };
    assert_eq!(elected(&two), [1, 3, 5, 7, 9]);
}

#[test]
fn a_quota_still_calls_whoever_was_beaten_in_the_first_round() {
    let all = standers("mmfm");
    let mut two = law(Method::TwoRound);
    two.quotas = vec![LawQuota { group: Group::Women, share: (1, 2), under: None, article: None }];
    let left = [all[0].clone(), all[1].clone()];
    let beaten = [vec![all[2].clone()], vec![all[3].clone()]];
    let mut second = counting(&two, &left, 2, tally(&[40, 41]));
    second.round = 2;
    assert_eq!(elected(&second), [2, 1], "without them there is no woman");
    second.beaten = &beaten;
    assert_eq!(elected(&second), [2, 3]);
}

#[test]
fn a_lot_knows_candidates_by_their_line_in_the_file_and_not_by_their_number() {
    use sha2::{Digest as _, Sha256};
    // Number 1 has withdrawn: numbers 2 and 3 are lines 1 and 2.
    let all = standers("mmm");
    let law = law(Method::Plurality);
    let left = [all[1].clone(), all[2].clone()];
    let tied = counting(&law, &left, 1, tally(&[5, 5]));
    assert_eq!(tied.row(), [2, 3]);
    let mut by_number = 0;
    for n in 0..20 {
        let seed = format!("seed-{n}");
        let ticket = |text: String| Sha256::digest(format!("{seed}:1:{text}")).to_vec();
        let line = (1..=2_usize).min_by_key(|line| ticket(line.to_string())).expect("one of two");
        let drawn = elected(&Counting { seed: Some(&seed), ..tied.clone() });
        assert_eq!(drawn, [tied.row()[line - 1]], "{seed}");
        let number = (2..=3_u32).min_by_key(|number| ticket(number.to_string())).expect("one of two");
        by_number += usize::from(drawn == [number]);
        // The published file says the same to anybody.
        let read = rawabit_counting::blt::read(rawabit_counting::blt::write(&tied.election()).as_bytes())
            .expect("a file");
        let method: rawabit_counting::method::Method = "plurality".parse().expect("a method");
        let there = method.count(&read, &rawabit_counting::Draws::seed(seed.as_str())).expect("counted");
        assert_eq!(there.decided().expect("drawn").winners, [line - 1]);
    }
    assert!(by_number < 20, "the number on the ballot is not what is drawn by");
}

#[test]
fn the_published_command_on_the_published_file_elects_the_same() {
    let all = standers("mfm");
    let run = |counting: &Counting<'_>| -> Vec<u32> {
        let how = counting.recount();
        let command = how.command.expect("a command");
        let word = |flag: &str| command.split(' ').skip_while(|part| *part != flag).nth(1).map(str::to_owned);
        let mut read = rawabit_counting::blt::read(rawabit_counting::blt::write(&counting.file()).as_bytes())
            .expect("a file");
        read.seats = word("--seats").and_then(|n| n.parse().ok()).expect("seats");
        let method: rawabit_counting::method::Method =
            word("--method").expect("a method").parse().expect("known");
        let seed = word("--lots").map(|seed| seed.trim_matches('\'').to_owned());
        let draws = seed.map_or_else(rawabit_counting::Draws::none, rawabit_counting::Draws::seed);
        let count = method.count(&read, &draws).expect("counted").decided().expect("decided");
        count.winners.iter().map(|at| counting.row()[*at]).collect()
    };
    // Equal votes: the older, the younger, the woman; each by the file alone.
    for (ties, winner) in [(Ties::Older, 1), (Ties::Younger, 3), (Ties::Woman, 2)] {
        let law = Law { ties, ..law(Method::Plurality) };
        let tied = counting(&law, &all, 1, tally(&[5, 5, 5]));
        assert_eq!((elected(&tied), run(&tied)), (vec![winner], vec![winner]), "{ties:?}");
        assert!(tied.recount().caveats.is_empty());
    }
    let lots = law(Method::Block);
    let drawn = Counting { seed: Some("0a1b.615243"), ..counting(&lots, &all, 2, tally(&[5, 5, 5])) };
    assert_eq!(run(&drawn), elected(&drawn));
    // What the command does not do is said.
    let quota = LawQuota { group: Group::Women, share: (1, 3), under: None, article: None };
    let law = Law { quotas: vec![quota], ties: Ties::Older, ..law(Method::InstantRunoff) };
    let ranked =
        counting(&law, &all, 1, Votes::Ballots { ballots: Ballots::default(), blank: 0, invalid: 0 });
    assert_eq!(ranked.recount().caveats, ["ties", "quotas"]);
    let by_lists = Law { method: Method::ListPr, quotas: vec![], ..law.clone() };
    let shared = counting(&by_lists, &all, 1, tally(&[1, 1, 1]));
    assert_eq!((shared.recount().command, shared.recount().caveats), (None, vec!["lists"]));
}

#[test]
fn ranked_papers_are_transferred_and_the_published_file_counts_the_same() {
    let all = standers("mfm");
    let stv = law(Method::Stv);
    assert!(stv.is_countable());
    let order = |numbers: &[u32]| {
        let choice = Choice::new(numbers.to_vec(), &[1, 2, 3], 3).expect("a vote");
        choice.prefs(&[1, 2, 3]).expect("they stand")
    };
    let mut ballots = Ballots::default();
    ballots.push(6, &order(&[1, 2]));
    ballots.push(2, &order(&[2]));
    ballots.push(3, &order(&[3]));
    let counting = counting(&stv, &all, 2, Votes::Ballots { ballots, blank: 1, invalid: 0 });
    let here = elected(&counting);
    let file = rawabit_counting::blt::write(&counting.election());
    let read = rawabit_counting::blt::read(file.as_bytes()).expect("a file");
    let method: rawabit_counting::method::Method = "stv".parse().expect("a method");
    let there =
        method.count(&read, &rawabit_counting::Draws::none()).expect("counted").decided().expect("no tie");
    let there: Vec<u32> = there.winners.iter().map(|at| u32::try_from(*at).expect("small") + 1).collect();
    assert_eq!(here, there);
}

#[test]
fn lists_that_are_equal_for_a_seat_are_parted_by_those_to_whom_it_would_go() {
    // Two lists of three: the first members are of one list the oldest of all; the second ones the other way round.
    let mut all = standers("mfmfmf");
    let born = |year: i16| Some(Day::new(year, 1, 1).expect("a day"));
    for (at, (one, year)) in all.iter_mut().zip([1950, 1975, 1990, 1960, 1970, 1985]).enumerate() {
        one.list = Some(if at < 3 { 1 } else { 2 });
        one.facts.born = born(year);
    }
    let lists = [StandingList { number: 1, name: "A".into() }, StandingList { number: 2, name: "B".into() }];
    let of = |ties, formula: &str, seats, seed| {
        let law = Law { ties, formula: Some(formula.into()), threshold: None, ..law(Method::ListPr) };
        let mut ballots = Ballots::default();
        for number in [1, 2] {
            let choice = Choice::new(vec![number], &[1, 2], 1).expect("a vote");
            ballots.push(50, &choice.prefs(&[1, 2]).expect("they stand"));
        }
        let votes = Votes::Ballots { ballots, blank: 0, invalid: 0 };
        let counting = Counting { lists: &lists, seed, ..counting(&law, &all, seats, votes) };
        counting.count(&name).expect("counted").verdict
    };
    let got = |verdict| match verdict {
        Verdict::Decided { elected, .. } => elected,
        other => panic!("decided: {other:?}"),
    };
    for formula in ["hare", "dhondt", "sainte_lague"] {
        // One seat: first against first. Three: each has one, and the second ones are compared.
        assert_eq!(got(of(Ties::Older, formula, 1, None)), [1], "{formula}");
        assert_eq!(got(of(Ties::Older, formula, 3, None)), [1, 4, 5], "{formula}");
        assert_eq!(got(of(Ties::Younger, formula, 3, None)), [1, 2, 4], "{formula}");
        assert_eq!(got(of(Ties::Woman, formula, 1, None)), [4], "{formula}");
        assert!(matches!(of(Ties::Lot, formula, 3, None), Verdict::NeedsLot(among, _) if among == [1, 2]));
    }
    // Nobody's membership is known, and then the lot decides.
    assert!(matches!(of(Ties::Seniority, "hare", 3, None), Verdict::NeedsLot(..)));
    assert_eq!(got(of(Ties::Seniority, "hare", 3, Some("731905"))).len(), 3);
}

#[test]
fn statutes_that_ask_for_hares_quota_get_it_here_and_in_the_published_command() {
    let all = standers("mfm");
    let hare = Law { formula: Some("hare".into()), ..law(Method::Stv) };
    assert!(hare.is_countable());
    let choice = |numbers: &[u32]| {
        let choice = Choice::new(numbers.to_vec(), &[1, 2, 3], 3).expect("a vote");
        choice.prefs(&[1, 2, 3]).expect("they stand")
    };
    let mut ballots = Ballots::default();
    ballots.push(68, &choice(&[1, 2]));
    ballots.push(32, &choice(&[3]));
    let votes = Votes::Ballots { ballots, blank: 0, invalid: 0 };
    assert_eq!(elected(&counting(&law(Method::Stv), &all, 2, votes.clone())), [1, 2]);
    let counting = counting(&hare, &all, 2, votes);
    assert_eq!(elected(&counting), [1, 3]);
    let command = counting.recount().command.expect("a command");
    assert!(command.contains("--method stv-hare"), "{command}");
}
