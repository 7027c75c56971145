//! What comes of accounts.

use proptest::prelude::*;

use super::*;

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

fn rules(amount: u64, every: &str) -> MemberRules {
    let category = |id: &str, amount| rawabit_statutes::DuesCategory {
        id: id.to_owned(),
        name: rawabit_statutes::LocalText::default(),
        amount,
        every: Period::parse(every).expect("a period"),
        article: None,
    };
    MemberRules {
        dues: vec![category("ordinary", amount), category("student", amount / 5), category("honorary", 0)],
        ..MemberRules::default()
    }
}

fn yearly() -> Rates {
    Rates::of([(day("2017-10-08"), &rules(10_000, "1 year"))])
}

fn account(joined: &str, paid: i64) -> Account {
    Account {
        joined: day(joined),
        until: None,
        moved: false,
        carried: None,
        categories: vec![(day(joined), None)],
        exempt: Vec::new(),
        rests: Vec::new(),
        paid,
    }
}

fn today() -> Day {
    day("2018-10-08")
}

fn until(account: &Account) -> Option<String> {
    reckon(&yearly(), account, today()).paid_until.map(|day| day.to_string())
}

#[test]
fn payments_settle_the_oldest_year_first() {
    let owes = |paid| {
        let reckoning = reckon(&yearly(), &account("2016-05-10", paid), today());
        (reckoning.arrears(), reckoning.proposed(), reckoning.paid_until.map(|day| day.to_string()))
    };
    assert_eq!(owes(0), (30_000, 30_000, Some("2016-01-01".into())));
    assert_eq!(owes(15_000), (15_000, 15_000, Some("2017-01-01".into())));
    assert_eq!(owes(30_000), (0, 10_000, Some("2019-01-01".into())));
    assert_eq!(
        owes(52_500),
        (0, 7_500, Some("2021-01-01".into())),
        "two years ahead, and a quarter of a third"
    );
}

#[test]
fn a_month_is_a_month_of_the_calendar() {
    let rates = Rates::of([(day("2017-01-01"), &rules(3_550, "1 month"))]);
    let reckoning = reckon(&rates, &account("2018-08-31", 3_550), today());
    assert_eq!(reckoning.paid_until, Some(day("2018-09-01")));
    assert_eq!(reckoning.arrears(), 7_100);
    assert_eq!(period_start(day("2018-05-31"), Period::new(3, TimeUnit::Month)), day("2018-04-01"));
    assert_eq!(period_start(day("2018-05-31"), Period::new(2, TimeUnit::Week)), day("2018-05-31"));
}

#[test]
fn who_is_exempt_owes_nothing_for_periods_that_begin_then_and_the_rest_stays() {
    let mut one = account("2016-01-01", 10_000);
    one.exempt = vec![(day("2017-01-01"), Some(day("2019-01-01")))];
    assert_eq!(until(&one).as_deref(), Some("2019-01-01"));
    one.paid = 0;
    assert_eq!(until(&one).as_deref(), Some("2016-01-01"), "an exemption does not settle older dues");
    one.exempt = vec![(day("2016-01-01"), None)];
    let reckoning = reckon(&yearly(), &one, today());
    assert_eq!((reckoning.paid_until, reckoning.state().exempt), (None, true));
    one.exempt = vec![(day("2017-01-01"), None)];
    assert_eq!(until(&one).as_deref(), Some("2016-01-01"));
    one.exempt = vec![(day("2025-01-01"), None)];
    one.paid = 30_000;
    assert_eq!(until(&one).as_deref(), Some("2019-01-01"), "an exemption of the future is not one of today");
    one.exempt = Vec::new();
    one.rests = vec![(day("2018-01-01"), Some(day("2018-06-01")))];
    one.paid = 20_000;
    assert_eq!(until(&one).as_deref(), Some("2019-01-01"));
}

#[test]
fn categories_and_rates_are_dated() {
    let mut one = account("2016-01-01", 2_000);
    one.categories =
        vec![(day("2016-01-01"), Some("student".into())), (day("2017-06-01"), Some("ordinary".into()))];
    let reckoning = reckon(&yearly(), &one, today());
    assert_eq!(reckoning.dues.iter().map(|due| due.owed).collect::<Vec<_>>(), [2_000, 2_000, 10_000, 10_000]);
    assert_eq!(reckoning.arrears(), 12_000);
    let rates = Rates::of([
        (day("2016-01-01"), &rules(5_000, "1 year")),
        (day("2018-01-01"), &rules(10_000, "1 year")),
    ]);
    let dues = reckon(&rates, &account("2016-01-01", 0), today()).dues;
    assert_eq!(dues.iter().map(|due| due.owed).collect::<Vec<_>>(), [5_000, 5_000, 10_000, 10_000]);
    one.categories = vec![(day("2016-01-01"), Some("honorary".into()))];
    assert!(reckon(&yearly(), &one, today()).state().exempt);
    assert!(reckon(&Rates::default(), &account("2016-01-01", 0), today()).state().exempt);
}

#[test]
fn who_was_transferred_or_left_does_not_pay_twice() {
    let mut one = account("2018-06-01", 0);
    one.carried = Some(day("2019-01-01"));
    assert_eq!(until(&one).as_deref(), Some("2019-01-01"));
    one.carried = Some(day("2017-01-01"));
    assert_eq!(until(&one).as_deref(), Some("2018-01-01"), "the old debt stays in the old unit");
    let mut moved = account("2016-01-01", 20_000);
    (moved.until, moved.moved) = (Some(day("2018-06-01")), true);
    let reckoning = reckon(&yearly(), &moved, today());
    assert_eq!((reckoning.arrears(), reckoning.dues.len()), (0, 2), "this year is owed where they went");
    let goes_on = |of: &Account| carried_on(&yearly(), of, day("2018-06-01"), today());
    assert_eq!(goes_on(&moved), Some(day("2018-01-01")));
    moved.paid = 5_000;
    assert_eq!(reckon(&yearly(), &moved, today()).arrears(), 15_000, "2016 and 2017 stay");
    assert_eq!(goes_on(&moved), Some(day("2018-01-01")));
    moved.paid = 25_000;
    assert_eq!(reckon(&yearly(), &moved, today()).arrears(), 5_000, "begun here, ended here");
    assert_eq!(goes_on(&moved), Some(day("2019-01-01")));
    moved.paid = 50_000;
    assert_eq!(goes_on(&moved), Some(day("2021-01-01")), "what was paid ahead goes along");
    moved.paid = 0;
    moved.exempt = vec![(day("2018-01-01"), Some(day("2019-01-01")))];
    assert_eq!(goes_on(&moved), Some(day("2019-01-01")), "who was exempt this year is");
    let mut gone = account("2016-01-01", 10_000);
    gone.until = Some(day("2017-03-01"));
    let reckoning = reckon(&yearly(), &gone, today());
    assert_eq!((reckoning.arrears(), reckoning.dues.len()), (10_000, 2));
}

proptest! {
    #[test]
    fn every_hundredth_is_accounted_for(paid in 0_i64..2_000_000, year in 1990_i16..2018, month in 1_i8..=12, student in any::<bool>()) {
        let mut one = account("2016-01-01", paid);
        one.joined = Day::new(year, month, 15).expect("a day");
        one.categories = vec![(one.joined, student.then(|| "student".to_owned()))];
        let reckoning = reckon(&yearly(), &one, today());
        prop_assert_eq!(reckoning.dues.iter().map(|due| due.paid).sum::<i64>() + reckoning.credit, paid);
        let until = reckoning.paid_until.expect("dues go on");
        for due in &reckoning.dues {
            prop_assert_eq!(due.open() == 0, due.from < until, "{:?} {}", due, until);
        }
        for pair in reckoning.dues.windows(2) {
            prop_assert_eq!(pair[0].until, pair[1].from);
        }
        prop_assert_eq!(reckoning.arrears() > 0, until <= today());
        // More is never worse.
        one.paid += 1;
        prop_assert!(reckon(&yearly(), &one, today()).paid_until >= reckoning.paid_until);
    }

    #[test]
    fn moving_neither_makes_nor_forgives_a_debt(paid in 0_i64..60_000, joined in 2012_i16..2017, month in 1_i8..=12) {
        let one = account(&format!("{joined}-03-15"), paid);
        let day = Day::new(2018, month, 10).expect("a day");
        let old = Account { until: Some(day), moved: true, ..one.clone() };
        let new = Account { carried: carried_on(&yearly(), &old, day, today()), ..account(&day.to_string(), 0) };
        let (before, there) = (reckon(&yearly(), &one, today()), reckon(&yearly(), &new, today()));
        prop_assert_eq!(reckon(&yearly(), &old, today()).arrears() + there.arrears(), before.arrears());
        if before.arrears() == 0 {
            prop_assert_eq!(there.paid_until, before.paid_until, "what is paid ahead is paid ahead there");
        }
    }
}
