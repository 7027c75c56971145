//! Golden cases of the methods, each small enough to count by hand.

use rawabit_counting::apportion::{Formula, Rule};
use rawabit_counting::judgment::Judgments;
use rawabit_counting::lists::{List, ListOutcome, ListRule, Member, Order};
use rawabit_counting::majority::{Base, Majority};
use rawabit_counting::method::{Method, unopposed};
use rawabit_counting::names::{
    BlockRule, Electorate, Needed, Next, NominationRule, RoundRule, block_tally, nominate, relative,
};
use rawabit_counting::step::{Step, replay};
use rawabit_counting::{
    Ballots, Candidate, Count, Draws, Election, Fault, Ground, Lang, Outcome, Purpose, Tally, blt,
};

fn election(seats: usize, n: usize, ballots: &[(u64, &[usize])]) -> Election {
    let candidates =
        ["Amina", "Brahim", "Chama", "Driss", "Elias"][..n].iter().map(|c| Candidate::new(*c)).collect();
    Election {
        title: "T".into(),
        seats,
        candidates,
        ballots: Ballots::ranked(ballots.iter().copied()),
        ..Election::default()
    }
}

fn decided(outcome: Result<Outcome, Fault>) -> Count {
    match outcome {
        Ok(Outcome::Decided(count)) => {
            assert_eq!(replay(&count.steps).expect("a sound transcript").winners, count.winners);
            count
        }
        other => panic!("{other:?}"),
    }
}

fn next_round(outcome: Result<Outcome, Fault>) -> Vec<usize> {
    match outcome {
        Ok(Outcome::NextRound { elected, among, steps, .. }) => {
            assert_eq!(replay(&steps).expect("a sound transcript").winners, elected);
            among
        }
        other => panic!("{other:?}"),
    }
}

/// The usual example of Condorcet's critics: 100 voters, and each method has another winner.
fn tennessee() -> Election {
    election(1, 4, &[(42, &[0, 1, 2, 3]), (26, &[1, 2, 3, 0]), (15, &[2, 3, 1, 0]), (17, &[3, 2, 1, 0])])
}

#[test]
fn the_method_decides() {
    let winner = |method: Method| decided(method.count(&tennessee(), &Draws::none())).winners;
    assert_eq!(winner(Method::Plurality), [0]);
    assert_eq!(winner(Method::Irv), [3]);
    assert_eq!(winner(Method::Borda), [1]);
    assert_eq!(winner(Method::Schulze), [1]);
    assert_eq!(next_round(Method::TwoRound.count(&tennessee(), &Draws::none())), [0, 1]);
}

#[test]
fn borda_points_are_those_of_the_textbook() {
    let count = decided(Method::Borda.count(&tennessee(), &Draws::none()));
    let points: Vec<String> = count
        .steps
        .iter()
        .find_map(|step| match step {
            Step::Scores { scores, points: true } => {
                Some(scores.iter().map(|(_, n)| n.to_string()).collect())
            }
            _ => None,
        })
        .expect("points");
    assert_eq!(points, ["126", "194", "173", "107"]);
}

/// Three of three seats, and the last one on every ballot has no point.
#[test]
fn borda_elects_nobody_without_a_point() {
    let election = election(3, 3, &[(5, &[0, 1, 2]), (4, &[1, 0, 2])]);
    let count = decided(Method::Borda.count(&election, &Draws::none()));
    assert_eq!((count.winners, &count.ranking[2][..]), (vec![0, 1], &[2][..]));
}

/// The example of Schulze's paper (section 3.1 has 45 voters and five candidates): E A C B D.
#[test]
fn schulze_orders_as_in_the_paper() {
    let (a, b, c, d, e) = (0, 1, 2, 3, 4);
    let paper = election(
        5,
        5,
        &[
            (5, &[a, c, b, e, d]),
            (5, &[a, d, e, c, b]),
            (8, &[b, e, d, a, c]),
            (3, &[c, a, b, e, d]),
            (7, &[c, a, e, b, d]),
            (2, &[c, b, a, d, e]),
            (7, &[d, c, e, b, a]),
            (8, &[e, b, a, d, c]),
        ],
    );
    let one = Election { seats: 1, ..paper };
    let count = decided(Method::Schulze.count(&one, &Draws::none()));
    assert_eq!(count.winners, [e]);
    assert_eq!(count.ranking, [vec![e], vec![a], vec![c], vec![b], vec![d]]);
}

#[test]
fn an_absolute_majority_is_more_than_half_of_what_the_statutes_name() {
    let tally = Tally { blank: 4, invalid: 1, ..Tally::of(&[50, 30, 20]) };
    // 50 of 100 expressed is not more than half.
    assert_eq!(
        next_round(RoundRule::ABSOLUTE.round(&tally, 1, Electorate::default(), &Draws::none())),
        [0, 1]
    );
    let half_of = |of, strict| RoundRule {
        majority: Majority { strict, of, ..Majority::ABSOLUTE },
        ..RoundRule::ABSOLUTE
    };
    let exactly_half = half_of(Base::Expressed, false);
    assert_eq!(decided(exactly_half.round(&tally, 1, Electorate::default(), &Draws::none())).winners, [0]);
    // Of all papers it is not even half.
    assert_eq!(
        next_round(half_of(Base::Cast, false).round(&tally, 1, Electorate::default(), &Draws::none())),
        [0, 1]
    );
}

/// Two seats: one has the majority, and the round for the other is held without her.
#[test]
fn who_is_elected_in_the_first_round_stays_elected() {
    let tally = Tally { expressed: 100, ..Tally::of(&[60, 45, 44, 40, 2]) };
    match RoundRule::ABSOLUTE.round(&tally, 2, Electorate::default(), &Draws::none()) {
        Ok(Outcome::NextRound { elected, among, steps, .. }) => {
            assert_eq!((elected, among), (vec![0], vec![1, 2]));
            let names = ["Amina", "Brahim", "Chama", "Driss", "Elias"].map(str::to_owned);
            let said = rawabit_counting::step::words(&steps, &names, Lang::En);
            let last = said.last().expect("a sentence");
            assert!(last.starts_with("The majority is not reached for 1 seat:"), "{last}");
        }
        other => panic!("{other:?}"),
    }
}

/// More than half of the votes expressed and a quarter of those entitled; in the second round whoever has an eighth of those
/// entitled: France, electoral code, articles L126 and L162.
#[test]
fn a_second_condition_and_a_threshold_for_the_second_round() {
    let quarter = Majority { share: "1/4".parse().unwrap(), strict: false, of: Base::Entitled };
    let eighth = Next::AtLeast { share: "12.5%".parse().unwrap(), of: Base::Entitled };
    let rule = RoundRule { also: Some(quarter), next: eighth, ..RoundRule::ABSOLUTE };
    let entitled = |n| Electorate { present: 0, entitled: n };
    let tally = Tally::of(&[240, 130, 100]);
    assert_eq!(decided(rule.round(&tally, 1, entitled(900), &Draws::none())).winners, [0]);
    // 240 is more than half of 470, but no quarter of 1,000; 130 is an eighth of it, 100 is not.
    assert_eq!(next_round(rule.round(&tally, 1, entitled(1_000), &Draws::none())), [0, 1]);
    // Nobody but the first reaches an eighth of 2,000: the two first stand.
    assert_eq!(next_round(rule.round(&tally, 1, entitled(4_000), &Draws::none())), [0, 1]);
}

#[test]
fn a_tie_for_the_second_round_or_for_a_seat_is_a_question() {
    let tally = Tally::of(&[40, 30, 30]);
    match RoundRule::ABSOLUTE.round(&tally, 1, Electorate::default(), &Draws::none()) {
        Ok(Outcome::NeedsLot { question, .. }) => {
            assert_eq!((question.among, question.purpose), (vec![1, 2], Purpose::NextRound));
        }
        other => panic!("{other:?}"),
    }
    let older = Draws::none().preceded_by(Ground::Older, vec![9, 2, 1]);
    assert_eq!(next_round(RoundRule::ABSOLUTE.round(&tally, 1, Electorate::default(), &older)), [0, 2]);
    let count = decided(relative(&Tally::of(&[5, 7, 5]), 2, &Draws::order(vec![2, 0, 1])));
    assert_eq!((count.winners, count.lots.len()), (vec![1, 2], 1));
    assert_eq!(relative(&Tally::of(&[0, 0]), 1, &Draws::none()), Err(Fault::NoVotes));
    // Nobody is elected without a vote.
    assert_eq!(decided(relative(&Tally::of(&[3, 0]), 2, &Draws::none())).winners, [0]);
}

#[test]
fn block_vote_refuses_too_few_and_too_many_names() {
    let ballots: [(u64, &[usize]); 4] = [(4, &[0, 1]), (3, &[2, 3]), (2, &[0, 1, 2]), (5, &[3])];
    let election = election(2, 4, &ballots);
    let (tally, refused) = block_tally(&election, BlockRule { least: 2, most: 2 });
    assert_eq!(refused, Some(Step::NotAccepted { ballots: 7, least: 2, most: 2 }));
    assert_eq!((tally.expressed, tally.invalid), (7, 7));
    assert_eq!(decided(relative(&tally, 2, &Draws::none())).winners, [0, 1]);
    // Three has eight; zero and one have six each, and one of them takes the second seat.
    let all = decided(Method::Approval.count(&election, &Draws::order(vec![1, 0])));
    assert_eq!((all.winners, all.lots.len()), (vec![3, 1], 1));
}

#[test]
fn nomination_threshold_and_withdrawal() {
    let tally = Tally::of(&[12, 9, 5, 2, 0]);
    let tenth = Needed::Share("1/10".parse().unwrap(), Base::Expressed);
    let rule = NominationRule { needed: tenth, at_most: Some(2) };
    assert_eq!(decided(nominate(&tally, rule, &[], &Draws::none())).winners, [0, 1]);
    // The second withdraws and the third moves up; the fourth was named by fewer than three.
    assert_eq!(decided(nominate(&tally, rule, &[1], &Draws::none())).winners, [0, 2]);
    let five = NominationRule { needed: Needed::Votes(5), at_most: None };
    assert_eq!(decided(nominate(&tally, five, &[0], &Draws::none())).winners, [1, 2]);
}

fn list(votes: u64, members: &[(&str, u64)]) -> List {
    let members =
        members.iter().map(|(name, preference)| Member { name: (*name).to_owned(), preference: *preference });
    List { votes, members: members.collect() }
}

#[test]
fn closed_and_open_lists() {
    let lists =
        [list(600, &[("a1", 10), ("a2", 300), ("a3", 290)]), list(400, &[("b1", 400), ("b2", 0), ("b3", 0)])];
    let count = |rule: &ListRule| match rule.count(&lists, &Draws::none()) {
        Ok(ListOutcome::Decided(count)) => count,
        other => panic!("{other:?}"),
    };
    let closed = ListRule::closed(Rule::new(Formula::SainteLague, 4));
    assert_eq!(count(&closed).elected, [vec![0, 1], vec![0, 1]]);
    let open = ListRule { order: Order::Open { least: None }, ..closed.clone() };
    assert_eq!(count(&open).elected, [vec![1, 2], vec![0, 1]]);
    let half = ListRule { order: Order::Open { least: Some("1/2".parse().unwrap()) }, ..closed };
    assert_eq!(count(&half).elected, [vec![1, 0], vec![0, 1]], "only a2 has half of the list's votes");
}

#[test]
fn a_list_that_is_too_short_hands_on_or_leaves_vacant() {
    let lists = [list(900, &[("a1", 0)]), list(100, &[("b1", 0), ("b2", 0), ("b3", 0)])];
    let rule = ListRule::closed(Rule::new(Formula::Dhondt, 3));
    let Ok(ListOutcome::Decided(handed)) = rule.count(&lists, &Draws::none()) else { panic!("no tie") };
    assert_eq!(handed.seats, [1, 2]);
    let vacant = ListRule { vacant: true, ..rule };
    let Ok(ListOutcome::Decided(vacant)) = vacant.count(&lists, &Draws::none()) else { panic!("no tie") };
    assert_eq!(vacant.seats, [3, 0]);
    assert!(vacant.steps.contains(&Step::Vacant { list: 0, seats: 2 }));
}

/// Half of the seats, rounded up, for the first list and the rest by the highest averages among lists with five in a hundred:
/// France, electoral code, article L262.
#[test]
fn the_bonus_of_the_first_list() {
    let members: Vec<(String, u64)> = (0..29).map(|n| (format!("m{n}"), 0)).collect();
    let members: Vec<(&str, u64)> = members.iter().map(|(name, n)| (name.as_str(), *n)).collect();
    let lists: Vec<List> = [1_200, 900, 700, 100].iter().map(|votes| list(*votes, &members)).collect();
    let sharing = Rule {
        threshold: Some(rawabit_counting::apportion::Threshold {
            share: "5%".parse().unwrap(),
            strict: false,
            of: None,
        }),
        ..Rule::new(Formula::Dhondt, 29)
    };
    let rule = ListRule { bonus: Some("1/2".parse().unwrap()), ..ListRule::closed(sharing) };
    let Ok(ListOutcome::Decided(count)) = rule.count(&lists, &Draws::none()) else { panic!("no tie") };
    // Fifteen, then fourteen by averages: 6, 5, 3.
    assert_eq!(count.seats, [21, 5, 3, 0]);
}

/// A list of two has the bonus of three in five only so far as it has members; the others have the rest.
#[test]
fn a_bonus_ends_where_the_list_does() {
    let lists =
        [list(900, &[("a1", 0), ("a2", 0)]), list(600, &[("b1", 0), ("b2", 0), ("b3", 0), ("b4", 0)])];
    let rule =
        ListRule { bonus: Some("3/5".parse().unwrap()), ..ListRule::closed(Rule::new(Formula::Dhondt, 5)) };
    let Ok(ListOutcome::Decided(capped)) = rule.count(&lists, &Draws::none()) else { panic!("no tie") };
    assert_eq!((capped.seats, &capped.elected[1][..]), (vec![2, 3], &[0, 1, 2][..]));
    let vacant = ListRule { vacant: true, ..rule };
    let Ok(ListOutcome::Decided(vacant)) = vacant.count(&lists, &Draws::none()) else { panic!("no tie") };
    assert_eq!(vacant.seats, [4, 1]);
    assert!(vacant.steps.contains(&Step::Vacant { list: 0, seats: 2 }));
}

#[test]
fn majority_judgment_with_ties_and_missing_judgments() {
    let grades = ["excellent", "good", "fair", "poor"].map(str::to_owned).to_vec();
    let judged = |ballots: Vec<(u64, Vec<Option<usize>>)>| Judgments {
        grades: grades.clone(),
        candidates: 2,
        ballots,
    };
    // Both have "good" in the middle; the second has more above it.
    let close =
        judged(vec![(2, vec![Some(1), Some(0)]), (2, vec![Some(1), Some(1)]), (1, vec![Some(2), Some(3)])]);
    assert_eq!(decided(close.count(1, &Draws::none())).winners, [1]);
    let missing = judged(vec![(3, vec![Some(2), None])]);
    assert_eq!(decided(missing.count(1, &Draws::none())).winners, [0]);
    let same = judged(vec![(3, vec![Some(1), Some(1)])]);
    assert!(matches!(same.count(1, &Draws::none()), Ok(Outcome::NeedsLot { .. })));
    let short = judged(vec![(1, vec![Some(1)])]);
    assert_eq!(short.count(1, &Draws::none()), Err(Fault::Mismatch { left: 1, right: 2 }));
}

#[test]
fn meek_tells_ties_apart_only_by_lot_and_says_what_the_elected_keep() {
    let text = "3 2\n4 1 2 0\n2 3 0\n0\n\"Amina\"\n\"Brahim\"\n\"Chama\"\n\"Two equal ones\"\n";
    let election = blt::read(text.as_bytes()).expect("a file");
    // In fractions Brahim gets exactly two of Amina's four, as many as Chama has.
    let Ok(Outcome::NeedsLot { question, .. }) = Method::MeekExact.count(&election, &Draws::none()) else {
        panic!("two and two")
    };
    assert_eq!((question.among, question.purpose), (vec![1, 2], Purpose::Exclude));
    let drawn = decided(Method::MeekExact.count(&election, &Draws::order(vec![2, 1, 0])));
    assert_eq!(drawn.winners, [0, 1], "Chama is drawn to be excluded");
    let said = drawn.words(&election.names(), Lang::En).join("\n");
    assert!(said.contains("keep of each vote"), "{said}");
}

#[test]
fn no_more_candidates_than_seats() {
    let few = election(3, 2, &[(1, &[0])]);
    let count = unopposed(&few).and_then(Outcome::decided).expect("two for three seats");
    assert_eq!(count.winners, [0, 1]);
    assert!(unopposed(&election(1, 2, &[(1, &[0])])).is_none());
}

#[test]
fn a_method_is_for_the_ballots_it_is_for() {
    let equal = blt::read(b"2 1\n1 1=2 0\n0\n\"A\"\n\"B\"\n\"T\"\n").expect("a file");
    assert_eq!(Method::StvScottish.count(&equal, &Draws::none()), Err(Fault::EqualPreferences));
    assert_eq!(Method::Plurality.count(&equal, &Draws::none()), Err(Fault::EqualPreferences));
    assert!(Method::Schulze.count(&equal, &Draws::none()).is_ok());
    assert_eq!(Method::Irv.count(&election(2, 3, &[(1, &[0])]), &Draws::none()), Err(Fault::OneSeatOnly));
    assert_eq!("Scottish STV".parse(), Ok(Method::StvScottish));
    assert_eq!("stv_meek".parse(), Ok(Method::Meek));
    for method in Method::ALL {
        assert_eq!(method.key().parse(), Ok(method));
    }
    for formula in Formula::ALL {
        assert_eq!(formula.key().parse(), Ok(formula));
    }
    assert!("dictatorship".parse::<Method>().is_err());
}

#[test]
fn the_words_of_a_transfer_in_three_languages() {
    let text = "4 2\n9 1 2 0\n4 2 3 0\n4 3 0\n1 4 2 0\n2 0\n0\n\"أمينة\"\n\"Brahim\"\n\"شامة\"\n\"Driss\"\n\"مكتب الفرع\"\n";
    let election = blt::read(text.as_bytes()).expect("a file");
    let count = decided(Method::StvScottish.count(&election, &Draws::none()));
    let said = [Lang::Ar, Lang::Fr, Lang::En].map(|lang| count.words(&election.names(), lang).join("\n"));
    insta::assert_snapshot!(said.join("\n\n"));
}

#[test]
fn hares_quota_leaves_the_second_seat_to_the_smaller_side() {
    // 68 for Amina, then Brahim; 32 for Chama. Droop's quota is 34 and carries both of the greater side; Hare's is 50.
    let two = election(2, 3, &[(68, &[0, 1]), (32, &[2])]);
    assert_eq!(decided(Method::StvScottish.count(&two, &Draws::none())).winners, [0, 1]);
    let count = decided(Method::StvHare.count(&two, &Draws::none()));
    assert_eq!(count.winners, [0, 2]);
    assert_eq!(count.quota.map(|quota| quota.to_string()).as_deref(), Some("50.00000"));
    // Where it does not come out even it is rounded up, so that never more reach it than there are seats.
    let three = election(3, 4, &[(1, &[0]), (1, &[1]), (1, &[2]), (1, &[3])]);
    let Ok(Outcome::NeedsLot { steps, .. }) = Method::StvHare.count(&three, &Draws::none()) else {
        panic!("all are equal")
    };
    assert!(!steps.iter().any(|step| matches!(step, rawabit_counting::step::Step::Elected { .. })));
}
