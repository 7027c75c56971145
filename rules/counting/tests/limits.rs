//! Numbers that nobody means: they are computed or refused, at once, and never wrap.

use rawabit_counting::apportion::{
    ByRight, Claim, Formula, MOST_SEATS, Rule, Sharing, blocs, with_direct_seats,
};
use rawabit_counting::judgment::Judgments;
use rawabit_counting::lists::{List, ListRule, Member};
use rawabit_counting::method::Method;
use rawabit_counting::names::{Electorate, Needed, NominationRule, RoundRule, nominate, relative};
use rawabit_counting::step::{Step, replay};
use rawabit_counting::{Ballots, Candidate, Draws, Election, Fault, Lang, Outcome, Purpose, Tally};

const QUINTILLION: u64 = 1_000_000_000_000_000_000;

fn claims(votes: &[u64]) -> Vec<Claim> {
    votes.iter().map(|votes| Claim::votes(*votes)).collect()
}

#[test]
fn seats_beyond_any_body_are_refused() {
    for formula in Formula::ALL {
        for seats in [MOST_SEATS + 1, QUINTILLION, u64::MAX] {
            let fault = Rule::new(formula, seats).share(&claims(&[5, 3]), &Draws::none()).unwrap_err();
            assert_eq!(fault, Fault::TooManySeats { seats, most: MOST_SEATS }, "{formula:?}");
            for lang in [Lang::Ar, Lang::Fr, Lang::En] {
                assert!(fault.message(lang).contains(&seats.to_string()));
            }
        }
    }
    // Seats by right come on top, and are seats.
    let by_right =
        [Claim { by_right: u64::MAX, ..Claim::votes(5) }, Claim { by_right: 2, ..Claim::votes(3) }];
    for way in [ByRight::OnTop, ByRight::First, ByRight::Within] {
        let rule = Rule { by_right: way, ..Rule::new(Formula::Dhondt, 3) };
        assert!(matches!(rule.share(&by_right, &Draws::none()), Err(Fault::TooManySeats { .. })), "{way:?}");
    }
}

#[test]
fn bounds_beyond_the_seats_are_refused() {
    for formula in Formula::ALL {
        let base = Rule { base: u64::MAX, ..Rule::new(formula, 3) };
        assert!(matches!(base.share(&claims(&[5, 3]), &Draws::none()), Err(Fault::Bounds { .. })));
        let minimum = [5, 3].map(|votes| Claim { minimum: u64::MAX, ..Claim::votes(votes) });
        let found = Rule::new(formula, 3).share(&minimum, &Draws::none());
        assert!(matches!(found, Err(Fault::Bounds { .. })), "{formula:?}");
    }
}

#[test]
fn votes_up_to_the_last_that_can_be_counted_are_shared_exactly() {
    let votes = [u64::MAX / 2, u64::MAX / 4, u64::MAX / 4];
    for formula in Formula::ALL {
        let Ok(Sharing::Decided(shared)) = Rule::new(formula, 400).share(&claims(&votes), &Draws::seed("s"))
        else {
            panic!("{formula:?}")
        };
        assert_eq!(shared.seats.iter().sum::<u64>(), 400, "{formula:?}");
        assert!((199..=201).contains(&shared.seats[0]), "{formula:?} {:?}", shared.seats);
        replay(&shared.steps).expect("a sound transcript");
        let too_many = Rule::new(formula, 4).share(&claims(&[u64::MAX, 1]), &Draws::none());
        assert_eq!(too_many, Err(Fault::TooMany), "{formula:?}");
    }
    let rule = Rule::new(Formula::Hare, 4);
    assert_eq!(blocs(&rule, &[vec![u64::MAX, 1], vec![3]], &Draws::none()), Err(Fault::TooMany));
}

#[test]
fn a_tie_beside_direct_seats_is_the_last_step() {
    let rule = Rule::new(Formula::Dhondt, 3);
    let Ok(Sharing::NeedsLot { question, steps, .. }) =
        with_direct_seats(&rule, &claims(&[7, 7]), &[0, 0], &Draws::none())
    else {
        panic!("each has one, the third is open")
    };
    assert_eq!(question.purpose, Purpose::Elect);
    assert_eq!(steps.last(), Some(&Step::NeedsLot(question)));
}

#[test]
fn lists_of_any_size_and_any_number_of_seats() {
    let member = |name: &str| Member { name: name.to_owned(), preference: u64::MAX };
    let lists = [
        List { votes: u64::MAX - 1, members: vec![member("a")] },
        List { votes: 1, members: vec![member("b")] },
    ];
    let rule = |seats| ListRule {
        bonus: Some("1/2".parse().unwrap()),
        ..ListRule::closed(Rule::new(Formula::Hare, seats))
    };
    assert!(rule(2).count(&lists, &Draws::none()).is_ok());
    let vacant = ListRule { vacant: true, ..rule(u64::MAX) };
    assert!(matches!(vacant.count(&lists, &Draws::none()), Err(Fault::TooManySeats { .. })));
    assert!(matches!(rule(QUINTILLION).count(&lists, &Draws::none()), Err(Fault::TooManySeats { .. })));
}

fn election(seats: usize, counts: [u64; 4]) -> Election {
    let rankings: [&[usize]; 4] = [&[0, 1, 2], &[1, 2], &[2, 0, 3], &[3, 1]];
    let candidates = ["A", "B", "C", "D"].map(Candidate::new).to_vec();
    let ballots = Ballots::ranked(counts.into_iter().zip(rankings));
    Election { title: "T".into(), seats, candidates, ballots, ..Election::default() }
}

#[test]
fn every_method_counts_to_the_last_ballot_and_for_any_seats() {
    let half = u64::MAX / 2;
    for counts in [[half, half - 10, 5, 5], [1, u64::MAX - 5, 2, 1], [u64::MAX / 4; 4], [7, 1, 1, 1]] {
        for seats in [1, 2, 3, usize::MAX - 1, usize::MAX] {
            let election = election(seats, counts);
            for method in Method::ALL {
                match method.count(&election, &Draws::seed("limits")) {
                    Ok(Outcome::Decided(count)) => {
                        replay(&count.steps).expect("a sound transcript");
                        assert!(count.winners.len() <= seats.min(4), "{method:?}");
                    }
                    Ok(Outcome::NextRound { .. }) => assert_eq!(method, Method::TwoRound),
                    Err(Fault::OneSeatOnly) => assert_eq!(method, Method::Irv),
                    // Every ballot has more than one name.
                    Err(Fault::NoVotes) => assert_eq!((method, seats), (Method::Block, 1)),
                    other => panic!("{method:?} {seats} {counts:?} {other:?}"),
                }
            }
        }
    }
    let beyond = election(2, [u64::MAX, 1, 1, 1]);
    for method in Method::ALL {
        assert_eq!(method.count(&beyond, &Draws::none()), Err(Fault::TooMany), "{method:?}");
    }
}

#[test]
fn tallies_beyond_what_can_be_counted_are_refused() {
    let tally = Tally::of(&[u64::MAX, 5]);
    let blank = Tally { blank: u64::MAX, ..Tally::of(&[5, 3]) };
    for tally in [tally, blank] {
        assert_eq!(relative(&tally, 1, &Draws::none()), Err(Fault::TooMany));
        let round = RoundRule::ABSOLUTE.round(&tally, 1, Electorate::default(), &Draws::none());
        assert_eq!(round, Err(Fault::TooMany));
        let rule = NominationRule { needed: Needed::Votes(1), at_most: Some(usize::MAX) };
        assert_eq!(nominate(&tally, rule, &[], &Draws::none()), Err(Fault::TooMany));
    }
    // One elected, and a round for all the seats that are left.
    let round =
        RoundRule::ABSOLUTE.round(&Tally::of(&[7, 2, 1]), usize::MAX, Electorate::default(), &Draws::none());
    let Ok(Outcome::NextRound { elected, among, .. }) = round else { panic!("{round:?}") };
    assert_eq!((elected, among), (vec![0], vec![1, 2]));
}

#[test]
fn judgments_by_any_number_of_voters_are_compared_at_once() {
    let grades = ["good", "fair", "poor"].map(str::to_owned).to_vec();
    let half = u64::MAX / 2;
    let ballots =
        vec![(half, vec![Some(0), Some(0)]), (half, vec![Some(1), Some(1)]), (1, vec![Some(1), Some(2)])];
    let judged = Judgments { grades, candidates: 2, ballots };
    let Ok(Outcome::Decided(count)) = judged.count(1, &Draws::none()) else { panic!("no tie") };
    assert_eq!(count.winners, [0]);
}
