//! Apportionment: golden cases of our own and what each formula promises.

use proptest::prelude::*;
use rawabit_counting::apportion::{ByRight, Claim, Formula, Rule, Shared, Sharing, Threshold};
use rawabit_counting::step::{Step, replay};
use rawabit_counting::{Amount, Draws, Fault, Lang, Purpose};

const DIVISORS: [Formula; 7] = [
    Formula::Dhondt,
    Formula::SainteLague,
    Formula::ModifiedSainteLague,
    Formula::HuntingtonHill,
    Formula::Adams,
    Formula::ImperialiDivisors,
    Formula::Danish,
];

fn claims(votes: &[u64]) -> Vec<Claim> {
    votes.iter().map(|votes| Claim::votes(*votes)).collect()
}

fn share(rule: &Rule, claims: &[Claim]) -> Shared {
    rule.share(claims, &Draws::none()).expect("votes").decided().expect("no tie")
}

fn seats(formula: Formula, votes: &[u64], seats: u64) -> Vec<u64> {
    share(&Rule::new(formula, seats), &claims(votes)).seats
}

/// A table that every textbook has: 100,000 votes for ten seats, each formula by hand.
#[test]
fn the_formulas_differ_as_they_should() {
    let votes = [47_000, 16_000, 15_900, 12_000, 6_000, 3_100];
    assert_eq!(seats(Formula::Hare, &votes, 10), [5, 2, 1, 1, 1, 0]);
    assert_eq!(seats(Formula::Droop, &votes, 10), [5, 2, 2, 1, 0, 0]);
    assert_eq!(seats(Formula::Dhondt, &votes, 10), [5, 2, 2, 1, 0, 0]);
    assert_eq!(seats(Formula::SainteLague, &votes, 10), [4, 2, 2, 1, 1, 0]);
    assert_eq!(seats(Formula::ModifiedSainteLague, &votes, 10), [5, 2, 2, 1, 0, 0]);
    assert_eq!(seats(Formula::Adams, &votes, 10), [3, 2, 2, 1, 1, 1]);
    assert_eq!(seats(Formula::HuntingtonHill, &votes, 10), [4, 2, 1, 1, 1, 1]);
}

/// With one seat more a list loses one: in 1880 Alabama would have had eight seats of 299 and seven of 300. Three lists show it.
#[test]
fn largest_remainders_do_not_grow_with_the_house() {
    let votes = [6, 6, 2];
    assert_eq!(seats(Formula::Hare, &votes, 10), [4, 4, 2]);
    assert_eq!(seats(Formula::Hare, &votes, 11), [5, 5, 1]);
    for formula in DIVISORS.into_iter().filter(|f| *f != Formula::ModifiedSainteLague) {
        let order = Draws::order(vec![0, 1, 2]);
        let of = |n| Rule::new(formula, n).share(&claims(&votes), &order).unwrap().decided().unwrap().seats;
        assert!(of(11)[2] >= of(10)[2], "{formula:?}");
    }
}

#[test]
fn a_tie_for_the_last_seat_is_a_question() {
    let rule = Rule::new(Formula::Dhondt, 3);
    let claims = claims(&[100, 100]);
    let Sharing::NeedsLot { question, steps, .. } = rule.share(&claims, &Draws::none()).unwrap() else {
        panic!("each has one, the third is open")
    };
    assert_eq!((question.among, question.purpose), (vec![0, 1], Purpose::Elect));
    assert!(steps.iter().any(|step| matches!(step, Step::QuotientSeat { .. })));
    let drawn = rule.share(&claims, &Draws::order(vec![1, 0])).unwrap().decided().unwrap();
    assert_eq!(drawn.seats, [1, 2]);
    assert_eq!(drawn.lots.len(), 1);
}

#[test]
fn the_order_of_equal_quotients_is_no_tie_where_all_have_a_seat() {
    assert_eq!(seats(Formula::Dhondt, &[100, 100], 2), [1, 1]);
    assert_eq!(seats(Formula::Hare, &[100, 100, 100], 3), [1, 1, 1]);
}

#[test]
fn a_threshold_is_reached_or_exceeded_as_the_statutes_say() {
    let at = |strict, of| Rule {
        threshold: Some(Threshold { share: "5%".parse().unwrap(), strict, of }),
        ..Rule::new(Formula::Dhondt, 20)
    };
    // 50 of 1,000 is exactly five in a hundred.
    let votes = claims(&[600, 350, 50]);
    assert_eq!(share(&at(false, None), &votes).seats, [12, 7, 1]);
    assert_eq!(share(&at(true, None), &votes).seats, [13, 7, 0]);
    // Of 1,001 papers, blank ones included, it is not.
    assert_eq!(share(&at(false, Some(1_001)), &votes).seats, [13, 7, 0]);
    let everybody_below = [Claim::votes(1), Claim::votes(1)];
    let rule = Rule {
        threshold: Some(Threshold { share: "1/2".parse().unwrap(), strict: true, of: None }),
        ..Rule::new(Formula::Dhondt, 2)
    };
    assert_eq!(rule.share(&everybody_below, &Draws::none()), Err(Fault::NoVotes));
}

/// "Each branch has two delegates; the rest is shared in proportion to members" against "at least two each".
#[test]
fn a_base_and_a_minimum_are_two_things() {
    let members = [900, 90, 10];
    let base = Rule { base: 2, ..Rule::new(Formula::Hare, 16) };
    assert_eq!(share(&base, &claims(&members)).seats, [11, 3, 2]);
    let minimum: Vec<Claim> = members.iter().map(|n| Claim { minimum: 2, ..Claim::votes(*n) }).collect();
    assert_eq!(share(&Rule::new(Formula::Hare, 16), &minimum).seats, [12, 2, 2]);
    assert_eq!(share(&Rule::new(Formula::Dhondt, 16), &minimum).seats, [12, 2, 2]);
}

#[test]
fn a_cap_hands_the_rest_to_the_others() {
    let capped: Vec<Claim> =
        [900, 60, 40].iter().map(|n| Claim { cap: Some(5), ..Claim::votes(*n) }).collect();
    for formula in Formula::ALL {
        let found = share(&Rule::new(formula, 10), &capped).seats;
        assert_eq!(found.iter().sum::<u64>(), 10, "{formula:?}");
        assert!(found.iter().all(|n| *n <= 5), "{formula:?} {found:?}");
        assert_eq!(found[0], 5, "{formula:?}");
    }
    let fault = Rule::new(Formula::Hare, 16).share(&capped, &Draws::none()).unwrap_err();
    assert_eq!(fault, Fault::Bounds { seats: 16, least: 0, most: 15 });
    assert!(fault.message(Lang::Ar).contains("16"));
}

#[test]
fn seats_by_right_are_on_top_first_or_within() {
    let claims: Vec<Claim> = [(600, 1), (300, 3), (100, 0)]
        .iter()
        .map(|(n, by_right)| Claim { by_right: *by_right, ..Claim::votes(*n) })
        .collect();
    let of = |by_right| share(&Rule { by_right, ..Rule::new(Formula::SainteLague, 10) }, &claims).seats;
    assert_eq!(of(ByRight::OnTop), [7, 6, 1]);
    assert_eq!(of(ByRight::First), [4, 5, 1], "six are left to share: 3, 2 and 1");
    assert_eq!(of(ByRight::Within), [6, 3, 1]);
}

#[test]
fn a_quota_below_the_share_gives_back_what_is_too_much() {
    // Imperiali's quota 1000/(4+2): 3, 1, 1, 0 with remainders of nothing at all and little: five given, four there.
    let found = share(&Rule::new(Formula::ImperialiQuota, 4), &claims(&[510, 170, 168, 152]));
    assert_eq!(found.seats.iter().sum::<u64>(), 4);
    assert!(
        found.steps.iter().any(|step| matches!(step, Step::GivenBack { list: 2, .. })),
        "{:?}",
        found.steps
    );
}

#[test]
fn nobody_with_votes_and_no_seats_are_faults() {
    assert_eq!(Rule::new(Formula::Hare, 3).share(&claims(&[0, 0]), &Draws::none()), Err(Fault::NoVotes));
    assert_eq!(Rule::new(Formula::Hare, 3).share(&[], &Draws::none()), Err(Fault::NoVotes));
    assert_eq!(share(&Rule::new(Formula::Dhondt, 0), &claims(&[5])).seats, [0]);
}

#[test]
fn the_words_of_an_apportionment() {
    let found = share(&Rule::new(Formula::Dhondt, 3), &claims(&[100, 55]));
    let names = ["الوردة".to_owned(), "Liste B".to_owned()];
    let said = |lang| {
        rawabit_counting::Count {
            winners: vec![],
            ranking: vec![],
            quota: None,
            steps: found.steps.clone(),
            lots: vec![],
        }
        .words(&names, lang)
    };
    insta::assert_snapshot!([Lang::Ar, Lang::Fr, Lang::En].map(|lang| said(lang).join("\n")).join("\n\n"));
}

fn votes() -> impl Strategy<Value = Vec<u64>> {
    prop::collection::vec(0_u64..2_000, 1..7).prop_filter("somebody votes", |v| v.iter().any(|n| *n > 0))
}

fn in_order(n: usize) -> Draws {
    Draws::order((0..n).collect())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn all_seats_are_given_and_the_transcript_replays(votes in votes(), house in 0_u64..40) {
        for formula in Formula::ALL {
            let found = Rule::new(formula, house).share(&claims(&votes), &in_order(votes.len()));
            let Ok(Sharing::Decided(found)) = found else { panic!("{found:?}") };
            prop_assert_eq!(found.seats.iter().sum::<u64>(), house, "{:?}", formula);
            let replayed = replay(&found.steps).map_err(|e| TestCaseError::fail(format!("{formula:?} {e}")))?;
            for (list, n) in found.seats.iter().enumerate() {
                prop_assert_eq!(replayed.seats.get(&list).copied().unwrap_or(0), *n);
            }
        }
    }

    #[test]
    fn divisor_methods_grow_with_the_house(votes in votes(), house in 0_u64..40) {
        for formula in DIVISORS {
            let of = |n| Rule::new(formula, n).share(&claims(&votes), &in_order(votes.len())).unwrap().decided().unwrap().seats;
            let (before, after) = (of(house), of(house + 1));
            prop_assert!(before.iter().zip(&after).all(|(b, a)| a >= b), "{:?} {:?} {:?}", formula, before, after);
        }
    }

    /// By divisors: no list's last seat has a lower quotient than another's next one.
    #[test]
    fn by_queue_and_by_divisor_are_the_same(votes in votes(), house in 0_u64..40) {
        for (formula, divisor) in [(Formula::Dhondt, 1_u128), (Formula::SainteLague, 2)] {
            let seats = Rule::new(formula, house).share(&claims(&votes), &in_order(votes.len())).unwrap().decided().unwrap().seats;
            let d = |k: u64| u128::from(k) * divisor + 1;
            for (i, own) in votes.iter().enumerate().filter(|(i, _)| seats[*i] > 0) {
                for (j, other) in votes.iter().enumerate() {
                    let last = u128::from(*own) * d(seats[j]);
                    let next = u128::from(*other) * d(seats[i] - 1);
                    prop_assert!(last >= next, "{:?} {:?} {} {}", formula, seats, i, j);
                }
            }
        }
    }

    /// By a sorted table of all quotients, for every divisor method; equal quotients go by the order of the draw in both.
    #[test]
    fn by_queue_and_by_table_are_the_same(votes in votes(), house in 0_u64..20) {
        let n = votes.len();
        let mut table: Vec<(Amount, usize)> = Vec::new();
        for (list, votes) in votes.iter().enumerate().filter(|(_, v)| **v > 0) {
            table.extend((1..=house).map(|k| (Amount::ratio(u128::from(*votes), u128::from(k)), list)));
        }
        table.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
        let mut wanted = vec![0; n];
        for (_, list) in table.into_iter().take(house as usize) {
            wanted[list] += 1;
        }
        let found = Rule::new(Formula::Dhondt, house).share(&claims(&votes), &in_order(n)).unwrap().decided().unwrap();
        prop_assert_eq!(found.seats, wanted);
    }

    #[test]
    fn anonymity_and_neutrality_of_formulas(votes in votes(), house in 1_u64..30, by in any::<u64>()) {
        let n = votes.len();
        let mut to: Vec<usize> = (0..n).collect();
        to.sort_by_key(|c| (*c as u64 + 1).wrapping_mul(by | 1).rotate_left(11));
        let mut moved = vec![0; n];
        for (list, votes) in votes.iter().enumerate() {
            moved[to[list]] = *votes;
        }
        for formula in Formula::ALL {
            let a = Rule::new(formula, house).share(&claims(&votes), &in_order(n)).unwrap().decided().unwrap().seats;
            let b = Rule::new(formula, house).share(&claims(&moved), &Draws::order(to.clone())).unwrap().decided().unwrap().seats;
            for (list, seats) in a.iter().enumerate() {
                prop_assert_eq!(*seats, b[to[list]], "{:?}", formula);
            }
        }
    }

    #[test]
    fn hare_gives_the_share_rounded_up_or_down(votes in votes(), house in 1_u64..40) {
        let all: u128 = votes.iter().map(|n| u128::from(*n)).sum();
        let found = Rule::new(Formula::Hare, house).share(&claims(&votes), &in_order(votes.len())).unwrap().decided().unwrap();
        for (votes, seats) in votes.iter().zip(found.seats) {
            let share = u128::from(*votes) * u128::from(house);
            prop_assert!(u128::from(seats) >= share / all && u128::from(seats) <= share.div_ceil(all));
        }
    }

    #[test]
    fn minima_and_caps_hold_with_every_formula(
        votes in votes(), house in 1_u64..40, bounds in prop::collection::vec((0_u64..4, 0_u64..12), 7),
    ) {
        let claims: Vec<Claim> = votes.iter().zip(bounds)
            .map(|(n, (minimum, more))| Claim { minimum, cap: Some(minimum + more), ..Claim::votes(*n) })
            .collect();
        for formula in Formula::ALL {
            match Rule::new(formula, house).share(&claims, &in_order(claims.len())) {
                Ok(Sharing::Decided(found)) => {
                    prop_assert_eq!(found.seats.iter().sum::<u64>(), house, "{:?}", formula);
                    for (claim, n) in claims.iter().zip(&found.seats) {
                        prop_assert!(*n >= claim.minimum && *n <= claim.cap.unwrap(), "{:?} {:?}", formula, found.seats);
                    }
                    prop_assert!(replay(&found.steps).is_ok());
                }
                Ok(tie) => prop_assert!(false, "{:?}", tie),
                Err(fault) => prop_assert!(matches!(fault, Fault::Bounds { .. }), "{}", fault),
            }
        }
    }
}
