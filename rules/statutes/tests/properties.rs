//! What holds for every number and every file.

mod common;

use common::{PARTY, UNION};
use proptest::prelude::*;
use rawabit_statutes::{
    Base, Call, Counting, Fraction, Lang, Majority, Period, QuorumRule, Statutes, Tally, Threshold, TimeUnit,
    Word,
};

fn fraction() -> impl Strategy<Value = Fraction> {
    (1u32..2000).prop_flat_map(|den| {
        (0..=den).prop_map(move |num| Fraction::new(num, den).expect("num is at most den"))
    })
}

fn threshold() -> impl Strategy<Value = Threshold> {
    prop_oneof![
        fraction().prop_map(Threshold::AtLeast),
        fraction().prop_filter("reachable", |f| f.parts().0 < f.parts().1).prop_map(Threshold::MoreThan),
        Just(Threshold::Any),
    ]
}

proptest! {
    #[test]
    fn what_is_written_is_read_again(f in fraction(), t in threshold(), n in 1u32..=10_000, unit in 0usize..6) {
        prop_assert_eq!(Fraction::parse(&f.to_string()), Some(f));
        prop_assert_eq!(Threshold::parse(&t.to_string()), Some(t));
        let period = Period::new(n, TimeUnit::ALL[unit]);
        prop_assert_eq!(Period::parse(&period.to_string()), Some(period));
    }

    #[test]
    fn required_is_the_least_number_that_is_enough(t in threshold(), whole in 1u32..=u32::MAX) {
        let needed = t.required(whole);
        prop_assert!((1..=whole).contains(&needed));
        prop_assert!(t.met(needed, whole) && !t.met(needed - 1, whole));
        // Against the definition, by cross multiplication in wider integers.
        let enough = |part: u32| match t {
            Threshold::Any => part > 0,
            Threshold::AtLeast(f) => part > 0 && u128::from(part) * u128::from(f.parts().1) >= u128::from(whole) * u128::from(f.parts().0),
            Threshold::MoreThan(f) => u128::from(part) * u128::from(f.parts().1) > u128::from(whole) * u128::from(f.parts().0),
        };
        prop_assert!(enough(needed) && !enough(needed - 1));
    }

    #[test]
    fn a_quorum_grows_with_the_body_and_never_passes_it(t in threshold(), members in 0u32..1_000_000, minimum in proptest::option::of(1u32..50)) {
        let rule = QuorumRule { counts: Counting::Present, calls: vec![Call { share: t, after: None }], minimum, article: None };
        prop_assert!(rule.required(members, 1) <= rule.required(members + 1, 1));
        prop_assert!(rule.required(members, 1) <= members);
        prop_assert_eq!(rule.reached(members, members, 1), members > 0);
        prop_assert_eq!(rule.required(members, 0), rule.required(members, 7));
    }

    #[test]
    fn one_more_vote_in_favour_never_defeats(t in threshold(), for_ in 0u32..500, against in 0u32..500, abstain in 1u32..500, base in 0usize..4) {
        let present = for_ + against + abstain;
        let tally = Tally { for_, against, abstain, present, members: present + 10, chair_vote: None };
        let majority = Majority::of(t, Base::ALL[base]);
        let won_over = Tally { for_: for_ + 1, abstain: abstain - 1, ..tally };
        prop_assert!(!majority.adopted(&tally) || majority.adopted(&won_over));
        prop_assert_eq!(Majority::simple().adopted(&tally), for_ > against);
        prop_assert_eq!(Majority::absolute().adopted(&tally), 2 * for_ > tally.members);
        let nobody = Tally { for_: 0, ..tally };
        prop_assert!(!majority.adopted(&nobody));
    }

    #[test]
    fn deadlines_never_panic_and_never_run_backwards(n in 0u32..=u32::MAX, unit in 0usize..6, day in -4_371_587i32..2_932_896) {
        let date = jiff::civil::date(1970, 1, 1).saturating_add(jiff::Span::new().days(i64::from(day)));
        let period = Period::new(n, TimeUnit::ALL[unit]);
        prop_assert!(period.after(date) >= date && period.before(date) <= date);
        let _ = period.before_moment(date.at(0, 0, 0, 0));
    }

    #[test]
    fn any_text_is_answered(text in "\\PC*") {
        for problem in Statutes::parse(&text).err().into_iter().flatten() {
            prop_assert!(problem.line >= 1);
            prop_assert!(!problem.message(Lang::Ar).is_empty());
        }
    }

    #[test]
    fn a_mutated_file_is_answered_within_its_lines(party in any::<bool>(), edits in proptest::collection::vec((any::<prop::sample::Index>(), 0usize..9, any::<prop::sample::Index>()), 1..6)) {
        let source = if party { PARTY } else { UNION };
        let mut lines: Vec<String> = source.lines().map(str::to_owned).collect();
        for (at, how, other) in edits {
            let (i, j) = (at.index(lines.len()), other.index(lines.len()));
            match how {
                0 => { lines.remove(i); }
                1 => lines.swap(i, j),
                2 => { let line = lines[i].clone(); lines.insert(j, line); }
                3 => lines[i] = lines[i].replace('"', ""),
                4 => lines[i] = lines[i].replace("= ", "= [").to_string(),
                5 => lines[i] = lines[i].replace(char::is_numeric, "9999999999"),
                6 => lines[i] = lines[i].replace("true", "\"\""),
                7 => lines[i] = lines[i].replace("_", "-"),
                _ => lines[i] = lines[i].chars().rev().collect(),
            }
        }
        let text = lines.join("\n");
        match Statutes::parse(&text) {
            Ok(s) => prop_assert!(!s.explain(Lang::Fr).is_empty()),
            Err(problems) => {
                prop_assert!(!problems.is_empty());
                for p in problems {
                    prop_assert!((1..=lines.len() + 1).contains(&p.line));
                    for lang in Lang::ALL {
                        prop_assert!(!p.reason.text(lang).is_empty());
                    }
                }
            }
        }
    }
}
