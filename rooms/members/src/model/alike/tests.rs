//! Records side by side, and what holds of all of them.

use proptest::prelude::*;

use super::*;

fn somebody(ar: &str, latin: &str, born: &str) -> Described {
    Described { birth_day: born.parse().ok(), ..Described::named(&Multi::three(ar, latin, "")) }
}

fn found(one: &Described, other: &Described, bearers: i64) -> (i32, String) {
    compare(one, other, bearers).map_or((0, String::new()), |found| (found.strength, found.written()))
}

#[test]
fn one_person_in_two_scripts_is_found() {
    let one = somebody("محمّد العلَوي", "", "1980-05-07");
    let other = somebody("", "EL ALAOUI Mohamed", "1980-05-07");
    assert_eq!(found(&one, &other, 4_000), (80, "name birth-day".into()));
    assert_eq!(one.keys(), other.keys());
    let swapped = somebody("محمد العلوي", "", "1980-07-05");
    assert_eq!(found(&one, &swapped, 4_000), (0, String::new()), "thousands are called so");
    assert_eq!(found(&one, &swapped, 3), (70, "name rare-name swapped".into()));
    let near = somebody("محمد العلوي", "", "1980-05-17");
    assert_eq!(found(&one, &near, 3), (55, "name rare-name near-day".into()));
    assert_eq!(found(&one, &near, 5).0, 0);
    let known = crate::model::import::likeness::of(&Multi::three("محمد العلوي", "", ""), one.birth_day);
    assert_eq!(one.likenesses(), known, "the same numbers as an import keeps");
    let unknown = somebody("محمد العلوي", "", "");
    assert_eq!(found(&one, &unknown, 2).0, 50);
    assert_eq!(found(&one, &unknown, 3).0, 0);
}

#[test]
fn a_telephone_is_shared_by_families() {
    let with = |ar: &str, born: &str, gender| Described {
        phone: Some("+212612345678".into()),
        gender,
        ..somebody(ar, "", born)
    };
    let father = with("محمد العلوي", "1950-05-07", Some(Gender::Male));
    let son = with("سعيد العلوي", "1980-03-02", Some(Gender::Male));
    assert_eq!(found(&father, &son, 1).0, 0, "a shared name and telephone are a family");
    let twin = with("سعاد العلوي", "1980-03-02", Some(Gender::Female));
    assert_eq!(found(&son, &twin, 1).0, 0, "and twins are two");
    let again = with("محمد العلوي", "", Some(Gender::Male));
    assert_eq!(found(&father, &again, 9_000), (85, "phone name".into()));
    let namesake = with("محمد العلوي", "1980-03-02", Some(Gender::Male));
    assert_eq!(found(&father, &namesake, 9_000), (55, "phone name other-day".into()));
    let married = with("فاطمة التازي", "1970-02-03", None);
    let before = with("فاطمة بناني", "1970-02-03", None);
    assert_eq!(found(&married, &before, 1), (60, "phone part-of-name birth-day".into()));
}

#[test]
fn an_identity_number_is_certain_and_another_speaks_against() {
    let with = |ar: &str, digest: &str| Described {
        identity: vec![digest.into()],
        ..somebody(ar, "", "1980-05-07")
    };
    assert_eq!(found(&with("محمد العلوي", "a"), &with("محمد علوي", "a"), 1).0, 100);
    let mistyped = found(&with("محمد العلوي", "a"), &with("سعاد بناني", "a"), 1);
    assert_eq!(mistyped, (60, "identity birth-day other-name".into()));
    assert_eq!(found(&with("محمد العلوي", "a"), &with("محمد العلوي", "b"), 1).0, 0);
    // A number that was sealed under a key of before is the same number.
    let typed =
        Described { identity: vec!["new".into(), "old".into()], ..somebody("محمد العلوي", "", "") };
    assert_eq!(found(&typed, &with("محمد العلوي", "old"), 9_000).0, 100);
}

#[test]
fn where_only_the_year_is_known_it_is_no_day() {
    let one = somebody("محمد العلوي", "", "1955-01-01");
    let other = somebody("محمد العلوي", "", "1955-01-01");
    assert_eq!(found(&one, &other, 900).0, 0);
    assert_eq!(found(&one, &other, 2), (55, "name rare-name birth-year".into()));
    let nobody_knew = somebody("محمد العلوي", "", "1900-01-01");
    assert_eq!(found(&one, &nobody_knew, 2), (50, "name rare-name".into()));
}

#[test]
fn a_name_within_another_and_a_letter_changed_are_like() {
    let one = somebody("فاطمة العلوي", "", "1980-05-07");
    assert_eq!(found(&one, &somebody("فاطمة الزهراء العلوي", "", "1980-05-07"), 1).1, "like-name birth-day");
    assert!(one_letter("alwi", "alw") && one_letter("alwi", "arwi") && one_letter("mhmd", "mhmdi"));
    assert!(!one_letter("alwi", "alwi2x") && !one_letter("al", "ar") && !one_letter("abcd", "badc"));
}

#[test]
fn a_judgement_stands_until_there_is_more_evidence() {
    let then = read("name birth-day other-identity");
    assert!(!is_more(&read("name birth-day other-identity"), &then));
    assert!(!is_more(&read("name other-identity"), &then));
    assert!(is_more(&read("phone name birth-day other-identity"), &then));
    assert!(is_more(&read("name birth-day"), &then), "the numbers do not differ any more");
    assert!(!is_more(&read("name birth-day other-identity other-sex"), &then));
}

fn anybody() -> impl Strategy<Value = Described> {
    let name =
        prop::sample::select(vec!["محمد العلوي", "محمد علوي", "سعاد بناني", "فاطمة الزهراء العلوي", "كريم"]);
    let day = prop::sample::select(vec!["1980-05-07", "1980-07-05", "1980-05-08", "1955-01-01", ""]);
    let text =
        |values: Vec<&'static str>| prop::option::of(prop::sample::select(values).prop_map(str::to_owned));
    let gender = prop::option::of(prop::sample::select(Gender::ALL.to_vec()));
    (name, day, text(vec!["+1", "+2"]), text(vec!["a@b", "c@d"]), text(vec!["x", "y"]), gender).prop_map(
        |(name, day, phone, email, identity, gender)| Described {
            phone,
            email,
            identity: identity.into_iter().collect(),
            gender,
            ..somebody(name, "", day)
        },
    )
}

proptest! {
    #[test]
    fn who_is_compared_with_whom_does_not_matter(one in anybody(), other in anybody(), bearers in 1_i64..20) {
        prop_assert_eq!(compare(&one, &other, bearers), compare(&other, &one, bearers));
    }

    #[test]
    fn a_rarer_name_is_never_weaker(one in anybody(), other in anybody(), bearers in 1_i64..20) {
        prop_assert!(found(&one, &other, bearers).0 >= found(&one, &other, bearers + 1).0);
    }

    #[test]
    fn what_is_found_has_a_reason_that_speaks_for_it(one in anybody(), other in anybody(), bearers in 1_i64..20) {
        if let Some(found) = compare(&one, &other, bearers) {
            prop_assert!((LEAST..=100).contains(&found.strength));
            prop_assert!(found.evidence.iter().any(|one| !one.is_against()));
            prop_assert_eq!(read(&found.written()), found.evidence);
        }
    }

    #[test]
    fn one_more_reason_for_it_never_weakens(one in anybody(), other in anybody(), bearers in 1_i64..20) {
        let before = found(&one, &other, bearers).0;
        let (mut mine, mut theirs) = (one, other);
        mine.phone = Some("+3".into());
        theirs.phone = Some("+3".into());
        prop_assert!(found(&mine, &theirs, bearers).0 >= before);
        mine.identity = vec!["z".into()];
        theirs.identity = vec!["z".into()];
        prop_assert!(found(&mine, &theirs, bearers).0 >= before.min(60));
    }

    #[test]
    fn two_words_are_one_letter_apart_both_ways(one in "[a-c]{3,5}", other in "[a-c]{3,5}") {
        prop_assert_eq!(one_letter(&one, &other), one_letter(&other, &one));
    }
}
