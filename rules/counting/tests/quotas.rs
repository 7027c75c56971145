//! Places for groups: golden cases for the kinds of rules that statutes and laws have, each with its source, and the promise
//! that rules are satisfied whenever they can be.

use proptest::prelude::*;
use rawabit_counting::majority::Share;
use rawabit_counting::quotas::{
    AtLeast, Filled, Filling, GroupRule, Shortage, Zipper, at_most, each_sex, fill, zip,
};
use rawabit_counting::step::Step;
use rawabit_counting::{Draws, Fault, Lang};

fn share(text: &str) -> Share {
    text.parse().expect("a share")
}

/// A ranking without ties, by index.
fn ranked(n: usize) -> Vec<Vec<usize>> {
    (0..n).map(|c| vec![c]).collect()
}

fn filled(ranking: &[Vec<usize>], seats: usize, rules: &[GroupRule]) -> Filled {
    match fill(ranking, seats, rules, &Draws::none()) {
        Ok(Filling::Decided(filled)) => filled,
        other => panic!("{other:?}"),
    }
}

fn sorted(mut list: Vec<usize>) -> Vec<usize> {
    list.sort_unstable();
    list
}

/// "A third of the members of governing bodies for women": Morocco, Organic Law 29-11 on political parties, article 26.
#[test]
fn a_third_for_women() {
    // Nine seats; of the nine first only the fifth is a woman. Women further down: 10th, 12th, 13th.
    let women = GroupRule::new("women", vec![4, 9, 11, 12], AtLeast::ShareUp(share("1/3")));
    let found = filled(&ranked(14), 9, &[women]);
    assert_eq!(found.elected, [0, 1, 2, 3, 4, 5, 6, 9, 11]);
    let pairs: Vec<(usize, usize)> = found.replacements.iter().map(|r| (r.out, r.into)).collect();
    assert_eq!(pairs, [(7, 9), (8, 11)]);
    assert!(found.replacements.iter().all(|r| r.rules == ["women"]));
}

/// "At least a fifth women and at least a tenth under forty": the example's statutes (examples/istiqlal, article 42).
#[test]
fn women_and_youth_at_once_take_as_few_places_as_can_be() {
    let rules = [
        GroupRule::new("women", vec![3, 20, 21, 23], AtLeast::ShareUp(share("1/5"))),
        GroupRule::new("youth", vec![21, 22], AtLeast::ShareUp(share("1/10"))),
    ];
    // Ten seats: two women and one young person. The young woman on place 22 serves both, and only one gives way.
    let found = filled(&ranked(24), 10, &rules);
    assert_eq!(found.elected, [0, 1, 2, 3, 4, 5, 6, 7, 8, 21]);
    assert_eq!(found.replacements.len(), 1);
    assert_eq!(found.replacements[0].rules, ["women", "youth"]);
}

/// "Women and men at least forty in a hundred each": SPD, Organisationsstatut § 11(2).
#[test]
fn forty_in_a_hundred_of_each_sex() {
    let men: Vec<usize> = (0..20).filter(|c| c % 4 != 3).collect();
    let women: Vec<usize> = (0..20).filter(|c| c % 4 == 3).collect();
    let rules = each_sex(["women", "men"], &women, &men, share("40%"));
    let found = filled(&ranked(20), 10, &rules);
    assert_eq!(found.elected, [0, 1, 2, 3, 4, 5, 6, 7, 11, 15]);
}

/// "Both sexes, by size": up to three members both; four or five, two each; six to eight, three each; nine, four each; more, forty
/// in a hundred: Norway, Public Limited Liability Companies Act, section 6-11a.
#[test]
fn numbers_that_follow_the_size_of_a_body() {
    let of = |seats: usize| match seats {
        0..=3 => AtLeast::Number(1),
        4..=5 => AtLeast::Number(2),
        6..=8 => AtLeast::Number(3),
        9 => AtLeast::Number(4),
        _ => AtLeast::ShareUp(share("40%")),
    };
    for (seats, wanted) in [(3, 1), (5, 2), (8, 3), (9, 4), (12, 5)] {
        let women = GroupRule::new("women", (20..40).collect(), of(seats));
        let found = filled(&ranked(40), seats, &[women]);
        assert_eq!(found.elected.iter().filter(|c| **c >= 20).count(), wanted, "{seats}");
    }
}

/// "The difference between the sexes is not greater than one": Belgium, Electoral Code, article 117bis. Of seven, three each.
#[test]
fn halves_of_an_odd_number() {
    let men: Vec<usize> = (0..8).collect();
    let women: Vec<usize> = (8..16).collect();
    let half = |name: &str, group: Vec<usize>| GroupRule::new(name, group, AtLeast::ShareDown(share("1/2")));
    let found = filled(&ranked(16), 7, &[half("women", women), half("men", men)]);
    assert_eq!(found.elected, [0, 1, 2, 3, 8, 9, 10]);
}

/// "At least half of the officers are women": Labour Party, rules for constituency parties. Of five, three.
#[test]
fn at_least_half_of_an_odd_number_is_more_than_half() {
    let women = GroupRule::new("women", vec![5, 6, 7], AtLeast::ShareUp(share("1/2")));
    assert_eq!(filled(&ranked(8), 5, &[women]).elected, [0, 1, 5, 6, 7]);
}

/// "One of the seven seats is guaranteed to the Bernese Jura": Constitution of the canton of Bern, article 84(2). And a seat for
/// each area of a federation.
#[test]
fn seats_reserved_for_areas() {
    let jura = GroupRule::new("Bernese Jura", vec![9], AtLeast::Number(1));
    assert_eq!(filled(&ranked(10), 7, &[jura]).elected, [0, 1, 2, 3, 4, 5, 9]);
    // Twelve regions, one seat each among fifteen; the ranking knows only the first three regions at the top.
    let region = |c: usize| if c < 30 { c % 3 } else { c % 12 };
    let rules: Vec<GroupRule> = (0..12)
        .map(|r| {
            GroupRule::new(
                format!("region {}", r + 1),
                (0..60).filter(|c| region(*c) == r).collect(),
                AtLeast::Number(1),
            )
        })
        .collect();
    let found = filled(&ranked(60), 15, &rules);
    let mut regions: Vec<usize> = found.elected.iter().map(|c| region(*c)).collect();
    regions.sort_unstable();
    regions.dedup();
    assert_eq!(regions.len(), 12);
    assert_eq!(found.elected[..6], [0, 1, 2, 3, 4, 5]);
}

/// Seventy-five provinces with one seat each, and a third for women across them: still at once.
#[test]
fn many_areas_and_a_group_across_them() {
    let province = |c: usize| c % 75;
    let mut rules: Vec<GroupRule> = (0..75)
        .map(|p| {
            GroupRule::new(
                format!("province {p}"),
                (0..300).filter(|c| province(*c) == p).collect(),
                AtLeast::Number(1),
            )
        })
        .collect();
    rules.push(GroupRule::new("women", (150..300).collect(), AtLeast::ShareUp(share("1/3"))));
    let found = filled(&ranked(300), 75, &rules);
    assert_eq!(found.elected.iter().filter(|c| **c >= 150).count(), 25);
    assert_eq!(found.elected[..50], (0..50).collect::<Vec<usize>>()[..]);
}

/// "No more than one from the same canton": Switzerland, Federal Constitution of 1874, article 96(1), on the seven seats of the Federal
/// Council, until 1999. And no more than two of a sector, as federations of professions have it.
#[test]
fn at_most_so_many_of_a_group() {
    let cantons: [&[usize]; 8] = [&[0, 1, 4], &[2, 5], &[3], &[6, 7], &[8], &[9, 10], &[11], &[12]];
    let everybody: Vec<usize> = (0..13).collect();
    let rules: Vec<GroupRule> = cantons
        .iter()
        .enumerate()
        .map(|(n, canton)| at_most(format!("canton {n}"), canton, &everybody, 1, 7))
        .collect();
    // The first of each canton in the order of the ranking; the eighth canton finds no seat.
    assert_eq!(filled(&ranked(13), 7, &rules).elected, [0, 2, 3, 6, 8, 9, 11]);
    let everybody: Vec<usize> = (0..10).collect();
    let rule = at_most("at most two of teaching", &[0, 1, 2, 3], &everybody, 2, 5);
    assert_eq!(filled(&ranked(10), 5, &[rule]).elected, [0, 1, 4, 5, 6]);
}

/// "The list alternates between a candidate of each sex": France, electoral code, article L264; Tunisia, decree-law 2011-35, article
/// 16; Senegal, law 2010-11 (of an odd number, parity holds for the even number below).
#[test]
fn lists_that_alternate() {
    let zipper = Zipper { group_of: vec![0, 0, 0, 1, 1, 1, 1], groups: 2 };
    assert_eq!(zipper.faults(&[3, 0, 4, 1, 5, 2, 6]), []);
    let faults = zipper.faults(&[3, 4, 0, 1, 5, 2, 6]);
    assert_eq!((faults[0].place, faults[0].who, faults[0].turn), (2, 4, 0));
    // Women on the odd places: Bündnis 90/Die Grünen, Frauenstatut § 1. The first of the ranking is a woman here.
    assert_eq!(zip(&[4, 0, 1, 2, 3, 5, 6], &zipper), [4, 0, 3, 1, 5, 2, 6]);
}

#[test]
fn too_few_candidates_of_a_group() {
    let rule = |shortage| GroupRule { shortage, ..GroupRule::new("women", vec![7], AtLeast::Number(3)) };
    let others = filled(&ranked(8), 5, &[rule(Shortage::Others)]);
    assert_eq!((others.elected, others.vacant), (vec![0, 1, 2, 3, 7], 0));
    let vacant = filled(&ranked(8), 5, &[rule(Shortage::Vacant)]);
    assert_eq!((vacant.elected, vacant.vacant), (vec![0, 1, 7], 2));
    let refused = fill(&ranked(8), 5, &[rule(Shortage::Refuse)], &Draws::none()).unwrap_err();
    assert_eq!(refused, Fault::Unsatisfiable { rule: "women".into(), needed: 3, possible: 1 });
    assert!(refused.message(Lang::Fr).contains("women"));
    // Fewer candidates than seats.
    let few = filled(&ranked(2), 5, &[]);
    assert_eq!((few.elected, few.vacant), (vec![0, 1], 3));
}

/// Two of five seats stay vacant for want of women; what a later rule can have is in the three that are left.
#[test]
fn a_later_rule_reckons_with_the_seats_left_vacant() {
    let women =
        GroupRule { shortage: Shortage::Vacant, ..GroupRule::new("women", vec![7], AtLeast::Number(3)) };
    let north = |shortage| GroupRule {
        shortage,
        ..GroupRule::new("north", vec![3, 4, 5, 6], AtLeast::ShareUp(share("3/5")))
    };
    let found = filled(&ranked(8), 5, &[women.clone(), north(Shortage::Others)]);
    assert_eq!((found.elected, found.vacant), (vec![3, 4, 7], 2));
    let too_few =
        |step: &&Step| matches!(step, Step::TooFew { rule, needed: 3, possible: 2, .. } if rule == "north");
    assert_eq!(found.steps.iter().filter(too_few).count(), 1);
    let refused = fill(&ranked(8), 5, &[women.clone(), north(Shortage::Refuse)], &Draws::none());
    assert_eq!(refused, Err(Fault::Unsatisfiable { rule: "north".into(), needed: 3, possible: 2 }));
    // Vacant for both: of the seats that the second rule lacks, those left vacant for the first are not counted twice.
    let south = GroupRule {
        shortage: Shortage::Vacant,
        ..GroupRule::new("south", vec![3, 4, 5, 7], AtLeast::Number(5))
    };
    let found = filled(&ranked(8), 5, &[women, south]);
    assert_eq!((found.elected, found.vacant), (vec![3, 4, 7], 2));
}

/// Numbers that no body has are an answer like any other, and at once.
#[test]
fn a_rule_may_name_any_number() {
    for shortage in [Shortage::Others, Shortage::Vacant] {
        let rule = GroupRule { shortage, ..GroupRule::new("women", vec![2, 3], AtLeast::Number(usize::MAX)) };
        let found = filled(&ranked(4), 3, std::slice::from_ref(&rule));
        assert_eq!(found.elected, if shortage == Shortage::Vacant { vec![2, 3] } else { vec![0, 2, 3] });
        let share = GroupRule { at_least: AtLeast::ShareUp(share("1/3")), ..rule };
        let found = filled(&ranked(4), usize::MAX, &[share]);
        assert_eq!((found.elected.len(), found.vacant), (4, usize::MAX - 4));
    }
}

#[test]
fn rules_that_exclude_each_other_yield_in_their_order() {
    let rules = [
        GroupRule::new("north", vec![4, 5, 6], AtLeast::Number(2)),
        GroupRule::new("south", vec![7, 8, 9], AtLeast::Number(2)),
    ];
    let found = filled(&ranked(10), 3, &rules);
    assert_eq!(found.elected, [4, 5, 7]);
    assert!(
        found
            .steps
            .iter()
            .any(|step| matches!(step, Step::TooFew { rule, needed: 2, possible: 1, .. } if rule == "south"))
    );
}

/// A rule that the method alone satisfies can need a replacement all the same: when another rule costs the one who satisfied it.
#[test]
fn a_replacement_can_follow_from_another() {
    let rules = [
        GroupRule::new("north", vec![1, 2, 3, 4, 5], AtLeast::Number(1)),
        GroupRule::new("women", vec![0, 4], AtLeast::Number(1)),
        GroupRule::new("youth", vec![6], AtLeast::Number(1)),
    ];
    // The two first are a woman and one of the north. The one young person takes a seat, and a woman of the north the other.
    let found = filled(&ranked(8), 2, &rules);
    assert_eq!(found.elected, [4, 6]);
    let because: Vec<&[String]> = found.replacements.iter().map(|r| &r.rules[..]).collect();
    assert_eq!(because, [["north"], ["youth"]]);
}

#[test]
fn a_lot_is_asked_for_only_where_it_matters() {
    let women = GroupRule::new("women", vec![4, 5], AtLeast::Number(1));
    // 2, 3 and 4 are equal on the edge of three seats, and one of them is the only woman who can come in: no, 5 could.
    let ranking = vec![vec![0], vec![1], vec![2, 3, 4], vec![5]];
    let asked = fill(&ranking, 3, std::slice::from_ref(&women), &Draws::none()).unwrap();
    let Filling::Decided(found) = asked else { panic!("only the woman can take the last seat: {asked:?}") };
    assert_eq!(found.elected, [0, 1, 4]);
    assert!(found.replacements.is_empty(), "an equal one does not give way to an equal one");
    let asked = fill(&ranking, 4, &[women], &Draws::none()).unwrap();
    let Filling::NeedsLot { question, .. } = asked else { panic!("{asked:?}") };
    assert_eq!(
        question.among,
        [2, 3, 4],
        "any two of them can be elected: with two men, the woman after them comes in"
    );
}

/// Whether some choice of `seats` candidates satisfies all rules: all of them are tried.
fn satisfiable(n: usize, seats: usize, rules: &[GroupRule]) -> bool {
    (0_u32..1 << n).filter(|set| set.count_ones() as usize == seats).any(|set| {
        rules.iter().all(|rule| {
            rule.members.iter().filter(|c| set & (1 << **c) != 0).count() >= rule.at_least.of(seats)
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn rules_are_satisfied_whenever_they_can_be(
        n in 1_usize..10,
        seats in 1_usize..6,
        groups in prop::collection::vec((any::<u16>(), 0_usize..4), 0..5),
        ties in any::<u16>(),
    ) {
        let seats = seats.min(n);
        let rules: Vec<GroupRule> = groups.iter().enumerate()
            .map(|(i, (mask, k))| {
                let members = (0..n).filter(|c| mask & (1 << c) != 0).collect();
                GroupRule { shortage: Shortage::Refuse, ..GroupRule::new(format!("r{i}"), members, AtLeast::Number(*k)) }
            })
            .collect();
        let mut ranking: Vec<Vec<usize>> = Vec::new();
        for c in 0..n {
            match ranking.last_mut() {
                Some(last) if ties & (1 << c) != 0 => last.push(c),
                _ => ranking.push(vec![c]),
            }
        }
        match fill(&ranking, seats, &rules, &Draws::seed("q")) {
            Ok(Filling::Decided(found)) => {
                prop_assert_eq!(found.elected.len(), seats);
                for rule in &rules {
                    let have = rule.members.iter().filter(|c| found.elected.contains(c)).count();
                    prop_assert!(have >= rule.at_least.of(seats), "{} {:?}", rule.name, found.elected);
                }
                for replacement in &found.replacements {
                    prop_assert!(!replacement.rules.is_empty(), "every replacement has a reason: {:?}", found);
                }
            }
            Ok(tie) => prop_assert!(false, "a seed answers everything: {:?}", tie),
            Err(_) => prop_assert!(!satisfiable(n, seats, &rules)),
        }
    }

    /// Nobody gives way without need: the elected are the first of all satisfying choices in the order of the ranking.
    #[test]
    fn the_ranking_is_followed_as_far_as_the_rules_allow(
        n in 1_usize..9, seats in 1_usize..5, groups in prop::collection::vec((any::<u16>(), 0_usize..3), 0..4),
    ) {
        let seats = seats.min(n);
        let rules: Vec<GroupRule> = groups.iter().enumerate()
            .map(|(i, (mask, k))| GroupRule::new(format!("r{i}"), (0..n).filter(|c| mask & (1 << c) != 0).collect(), AtLeast::Number(*k)))
            .collect();
        prop_assume!(satisfiable(n, seats, &rules));
        let best = (0_u32..1 << n)
            .filter(|set| set.count_ones() as usize == seats)
            .filter(|set| rules.iter().all(|rule| rule.members.iter().filter(|c| set & (1 << **c) != 0).count() >= rule.at_least.of(seats)))
            .map(|set| (0..n).filter(|c| set & (1 << c) != 0).collect::<Vec<usize>>())
            .min();
        prop_assert_eq!(Some(sorted(filled(&ranked(n), seats, &rules).elected)), best);
    }
}
