//! What every method promises: it does not matter who votes in which order, nor how candidates are numbered; its transcript
//! replays to its result; and two ways of computing give the same.

use proptest::prelude::*;
use rawabit_counting::ballots::Pref;
use rawabit_counting::method::Method;
use rawabit_counting::ranked::duels;
use rawabit_counting::step::replay;
use rawabit_counting::{Ballots, Candidate, Count, Draws, Election, Fault, Lang, Outcome, blt, csv};

const METHODS: [Method; 16] = Method::ALL;

/// An election of strict rankings: up to six candidates, some withdrawn.
fn elections() -> impl Strategy<Value = Election> {
    (2_usize..=6, 1_usize..=3)
        .prop_flat_map(|(n, seats)| {
            let ranking = Just((0..n).collect::<Vec<usize>>()).prop_shuffle();
            let ballot = (1_u64..6, ranking, 1_usize..=n);
            let ballots = prop::collection::vec(ballot, 1..14);
            (Just(n), Just(seats), ballots, prop::collection::vec(prop::bool::weighted(0.1), n))
        })
        .prop_map(|(n, seats, ballots, withdrawn)| {
            let cut: Vec<(u64, Vec<usize>)> = ballots
                .into_iter()
                .map(|(count, ranking, length)| (count, ranking[..length].to_vec()))
                .collect();
            let candidates =
                (0..n).map(|c| Candidate { name: format!("C{}", c + 1), withdrawn: withdrawn[c] }).collect();
            let ballots = Ballots::ranked(cut.iter().map(|(count, ranking)| (*count, &ranking[..])));
            Election { title: "T".into(), seats, candidates, ballots, ..Election::default() }
        })
}

/// The same election with candidate `c` called `to[c]`.
fn renumbered(election: &Election, to: &[usize]) -> Election {
    let mut candidates = election.candidates.clone();
    for (c, candidate) in election.candidates.iter().enumerate() {
        candidates[to[c]] = candidate.clone();
    }
    let mut ballots = Ballots::default();
    for (count, prefs) in election.ballots.iter() {
        let prefs: Vec<Pref> = prefs.iter().map(|p| Pref::new(to[p.candidate()], p.is_equal())).collect();
        ballots.push(count, &prefs);
    }
    Election { candidates, ballots, ..election.clone() }
}

fn seats_of(method: Method, election: &Election) -> Election {
    Election { seats: if method == Method::Irv { 1 } else { election.seats }, ..election.clone() }
}

fn winners(outcome: &Result<Outcome, Fault>) -> Result<Vec<usize>, String> {
    match outcome {
        Ok(Outcome::Decided(count)) => Ok(count.winners.clone()),
        Ok(Outcome::NextRound { among, .. }) => Ok(among.clone()),
        Ok(Outcome::NeedsLot { question, .. }) => Err(format!("{question:?}")),
        Err(fault) => Err(fault.to_string()),
    }
}

fn sorted(mut list: Vec<usize>) -> Vec<usize> {
    list.sort_unstable();
    list
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn anonymity_the_order_of_ballots_does_not_matter(election in elections(), by in any::<u64>()) {
        let mut order: Vec<usize> = (0..election.ballots.groups()).collect();
        order.sort_by_key(|g| (*g as u64 + 1).wrapping_mul(by | 1).rotate_left(17));
        let mut ballots = Ballots::default();
        for group in order {
            // One after the other, not merged.
            for _ in 0..election.ballots.count_of(group) {
                ballots.push(1, election.ballots.prefs(group));
            }
        }
        let other = Election { ballots, ..election.clone() };
        let draws = Draws::order((0..election.candidates.len()).collect());
        for method in METHODS {
            let (a, b) = (seats_of(method, &election), seats_of(method, &other));
            prop_assert_eq!(winners(&method.count(&a, &draws)), winners(&method.count(&b, &draws)), "{:?}", method);
        }
    }

    #[test]
    fn neutrality_the_numbers_of_candidates_do_not_matter(election in elections(), by in any::<u64>()) {
        let n = election.candidates.len();
        let mut to: Vec<usize> = (0..n).collect();
        to.sort_by_key(|c| (*c as u64 + 1).wrapping_mul(by | 1).rotate_left(23));
        let other = renumbered(&election, &to);
        let draws = Draws::order((0..n).collect());
        let moved = Draws::order(to.clone());
        for method in METHODS {
            let (a, b) = (seats_of(method, &election), seats_of(method, &other));
            let ours = winners(&method.count(&a, &draws)).map(|list| sorted(list.iter().map(|c| to[*c]).collect()));
            let theirs = winners(&method.count(&b, &moved)).map(sorted);
            prop_assert_eq!(ours, theirs, "{:?}", method);
        }
    }

    #[test]
    fn a_transcript_replays_to_the_result_and_has_words(election in elections()) {
        let draws = Draws::seed("replay");
        for method in METHODS {
            let election = seats_of(method, &election);
            if let Ok(Outcome::Decided(count)) = method.count(&election, &draws) {
                let replayed = replay(&count.steps);
                prop_assert!(replayed.is_ok(), "{:?}: {:?}", method, replayed);
                prop_assert_eq!(&replayed.unwrap().winners, &count.winners);
                for lang in [Lang::Ar, Lang::Fr, Lang::En] {
                    let words = count.words(&election.names(), lang);
                    prop_assert_eq!(words.len(), count.steps.len());
                }
            }
        }
    }

    #[test]
    fn seats_are_filled_and_nobody_twice(election in elections()) {
        for method in METHODS {
            let election = seats_of(method, &election);
            let standing = election.candidates.iter().filter(|c| !c.withdrawn).count();
            if let Ok(Outcome::Decided(Count { winners, ranking, .. })) = method.count(&election, &Draws::seed("s")) {
                let list = sorted(winners.clone());
                prop_assert!(list.windows(2).all(|w| w[0] != w[1]), "{:?}", method);
                prop_assert!(winners.iter().all(|c| !election.candidates[*c].withdrawn), "{:?}", method);
                prop_assert!(winners.len() <= election.seats.min(standing));
                // Those without a vote are not elected by methods that add votes up.
                if matches!(method, Method::StvScottish | Method::StvHare | Method::Wigm | Method::Meek | Method::Warren | Method::Schulze) {
                    prop_assert_eq!(winners.len(), election.seats.min(standing), "{:?}", method);
                }
                let all = sorted(ranking.into_iter().flatten().collect());
                prop_assert_eq!(all.len(), standing, "{:?}: everybody has a place in the ranking", method);
            }
        }
    }

    #[test]
    fn a_question_is_answered_by_the_draw_it_asks_for(election in elections()) {
        for method in METHODS {
            let election = seats_of(method, &election);
            let mut drawn: Vec<Vec<usize>> = Vec::new();
            // Every answer brings the count further; there are fewer ties than candidates times seats.
            for _ in 0..40 {
                match method.count(&election, &Draws::each(drawn.clone())) {
                    Ok(Outcome::NeedsLot { question, .. }) => {
                        prop_assert_eq!(question.number, drawn.len() + 1);
                        prop_assert!(question.among.len() > 1);
                        drawn.push(question.among);
                    }
                    Ok(Outcome::Decided(count)) => {
                        prop_assert_eq!(count.lots.len(), drawn.len());
                        break;
                    }
                    _ => break,
                }
            }
        }
    }

    #[test]
    fn schulze_by_reachability_gives_the_same_unbeaten(election in elections()) {
        let election = Election { seats: 1, ..election };
        let standing: Vec<usize> = (0..election.candidates.len()).filter(|c| !election.candidates[*c].withdrawn).collect();
        prop_assume!(!standing.is_empty() && election.expressed().is_ok());
        let unbeaten = by_reachability(&duels(&election), &standing);
        match Method::Schulze.count(&election, &Draws::none()) {
            Ok(Outcome::Decided(count)) => prop_assert_eq!(unbeaten, count.winners),
            Ok(Outcome::NeedsLot { question, .. }) => prop_assert_eq!(unbeaten, question.among),
            other => prop_assert!(false, "{:?}", other),
        }
    }

    #[test]
    fn blt_and_csv_read_back_what_they_wrote(election in elections(), blank in 0_u64..3) {
        let election = Election { blank, ..election };
        let back = blt::read(blt::write(&election).as_bytes());
        prop_assert_eq!(back.as_ref(), Ok(&election));
        let standing = Election {
            candidates: election.candidates.iter().map(|c| Candidate::new(c.name.clone())).collect(),
            ..election
        };
        prop_assert_eq!(csv::read_ballots(csv::write_ballots(&standing).as_bytes()), Ok(standing));
    }

    #[test]
    fn no_bytes_make_the_readers_panic(bytes in prop::collection::vec(any::<u8>(), 0..200), text in "[0-9 \n=#()\\[\\]\"-]{0,80}") {
        for input in [&bytes[..], text.as_bytes(), format!("3 1\n{text}").as_bytes()] {
            let _ = blt::read(input);
            let _ = csv::read_ballots(input);
            let _ = csv::read_votes(input);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn decimals_and_fractions_elect_the_same_where_nothing_is_close(
        election in elections(),
        weights in prop::collection::vec(100_000_u64..1_000_000, 14),
    ) {
        // With so many votes of so many kinds, nobody is within a millionth of another by chance.
        let mut ballots = Ballots::default();
        for (group, weight) in (0..election.ballots.groups()).zip(weights) {
            ballots.push(weight, election.ballots.prefs(group));
        }
        let election = Election { ballots, ..election };
        let pairs = [
            (Method::Meek, Method::MeekExact),
            (Method::Warren, Method::WarrenExact),
            (Method::Wigm, Method::WigmExact),
        ];
        for (decimal, exact) in pairs {
            let (a, b) = (decimal.count(&election, &Draws::none()), exact.count(&election, &Draws::none()));
            // Nobody's votes at all are a tie in both.
            prop_assert_eq!(winners(&a).map(sorted), winners(&b).map(sorted), "{:?}", decimal);
        }
    }
}

/// Schulze by another way: `a` goes before `b` at a strength when `a` reaches `b` over duels at least that strong.
fn by_reachability(duels: &[Vec<u64>], standing: &[usize]) -> Vec<usize> {
    let mut strengths: Vec<u64> =
        standing.iter().flat_map(|a| standing.iter().map(|b| duels[*a][*b])).collect();
    strengths.sort_unstable();
    strengths.dedup();
    let best = |from: usize, to: usize| -> u64 {
        let reaches = |strength: u64| {
            let mut seen = vec![from];
            let mut next = vec![from];
            while let Some(a) = next.pop() {
                for b in standing {
                    let wins = duels[a][*b] > duels[*b][a] && duels[a][*b] >= strength;
                    if wins && !seen.contains(b) {
                        seen.push(*b);
                        next.push(*b);
                    }
                }
            }
            seen.contains(&to)
        };
        strengths.iter().copied().filter(|s| reaches(*s)).max().unwrap_or(0)
    };
    let beaten = |c: usize| standing.iter().any(|o| *o != c && best(*o, c) > best(c, *o));
    standing.iter().copied().filter(|c| !beaten(*c)).collect()
}
