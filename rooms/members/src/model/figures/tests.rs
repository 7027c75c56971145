//! Classes, months and what is told of them.

use super::*;

fn plan() -> Plan {
    Plan {
        day: "2018-10-08".parse().expect("a day"),
        least: 5,
        article: None,
        statutes: "1".to_owned(),
        young: Some(40),
        ages: vec![20, 30, 40, 50, 60, 70],
        groups: vec![("a".to_owned(), true), ("b".to_owned(), false)],
        dues: true,
    }
}

fn row(unit: usize, class: &str, n: i64) -> Row {
    Row { unit, class: class.to_owned(), n }
}

#[test]
fn youth_is_made_of_whole_bands() {
    let plan = plan();
    let classes = plan.classes(Subject::Ages);
    let of = |key: &str| classes.iter().find(|class| class.key == key).expect("a class");
    let above = |key: &str| classes[of(key).above.expect("a part")].key.clone();
    assert_eq!([above("f:2"), above("f:3"), above("m:0")], ["f:young", "f:older", "m:young"]);
    assert_eq!(plan.born_by(40), "1978-10-08".parse().expect("a day"));
}

#[test]
fn bands_end_where_youth_ends_wherever_that_is() {
    for young in 1..120 {
        let ages = bands(Some(young));
        assert!(ages.contains(&young), "{young}: {ages:?}");
        assert!(ages.is_sorted() && ages.iter().all(|age| *age > 0));
    }
    assert_eq!(bands(Some(40)), [30, 40, 50, 60, 70]);
    assert_eq!(bands(Some(18)), [18, 28, 38, 48, 58]);
    assert_eq!(bands(None), [25, 35, 45, 55, 65]);
}

#[test]
fn months_run_to_the_day_and_years_hold_them() {
    let plan = plan();
    assert_eq!(plan.months().len(), 34);
    let classes = plan.classes(Subject::Joined);
    let last = classes.last().expect("classes");
    assert_eq!(last.key, "2018-10");
    assert_eq!(classes[last.above.expect("a part")].key, "2018");
    assert_eq!(last_month_end(plan.day), "2018-09-30".parse().expect("a day"));
}

#[test]
fn who_fits_nowhere_is_unknown_and_still_counted() {
    let units = Tree::new(vec![None]);
    let counted = |subject| match subject {
        Subject::Professions => {
            Counted { within: vec![row(0, "g:a", 20), row(0, "g:gone", 6), row(0, "", 7)], own: Vec::new() }
        }
        _ => Counted::default(),
    };
    let told = told(&plan(), &units, counted);
    assert_eq!(told[0].members(), Some(33));
    assert_eq!(told[0].number(Subject::Professions, UNKNOWN), Some(13));
    assert_eq!(told[0].number(Subject::Professions, MIDDLE), Some(20));
    assert_eq!(told[0].number(Subject::Professions, "g:b"), Some(0));
}

#[test]
fn a_month_in_which_few_left_tells_neither_who_left_nor_who_joined() {
    let units = Tree::new(vec![None]);
    let counted = |subject| {
        let within = match subject {
            Subject::Professions => vec![row(0, "g:a", 90)],
            Subject::Joined => vec![row(0, "2018-01", 12), row(0, "2018-02", 20), row(0, "2018-03", 30)],
            Subject::Left => vec![row(0, "2018-01", 2), row(0, "2018-02", 8)],
            _ => Vec::new(),
        };
        Counted { within, own: Vec::new() }
    };
    let told = told(&plan(), &units, counted);
    assert_eq!(told[0].number(Subject::Joined, "2018-01"), None);
    assert_eq!(told[0].number(Subject::Left, "2018-01"), None);
    assert_eq!(told[0].number(Subject::Joined, "2018"), Some(62));
    assert_eq!(told[0].number(Subject::Left, "2018-02"), None, "or the first month could be reckoned");
}

#[test]
fn what_is_withheld_in_one_year_leaves_the_others_alone() {
    let units = Tree::new(vec![None, Some(0), Some(0)]);
    let both = |class: &str, n: i64| [row(0, class, 2 * n), row(1, class, n), row(2, class, n)];
    let counted = |subject| {
        let within = match subject {
            Subject::Professions => both("g:a", 90).to_vec(),
            Subject::Joined => {
                let mut rows = both("2016-01", 12).to_vec();
                rows.extend(both("2016-02", 9));
                rows.extend(both("2018-01", 10));
                rows.extend([row(0, "2018-02", 22), row(1, "2018-02", 2), row(2, "2018-02", 20)]);
                rows
            }
            Subject::Left => vec![row(0, "2018-01", 30), row(1, "2018-01", 30)],
            _ => Vec::new(),
        };
        Counted { within, own: Vec::new() }
    };
    let told = told(&plan(), &units, counted);
    assert_eq!(told[1].number(Subject::Joined, "2016-01"), Some(12));
    assert_eq!(told[2].number(Subject::Left, "2016-02"), Some(0));
    assert_eq!(told[1].number(Subject::Joined, "2018-02"), None);
    assert_eq!(told[2].number(Subject::Joined, "2018-02"), None);
    assert_eq!(told[2].number(Subject::Left, "2017"), Some(0));
}
