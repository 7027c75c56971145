//! The points of the statutes, met and broken one by one.

use rawabit_statutes::Statutes;

use super::*;

pub(crate) fn statutes() -> Statutes {
    Statutes::parse(include_str!("../../../../examples/istiqlal/statutes.toml"))
        .expect("the example is sound")
}

pub(crate) fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

pub(crate) fn case(statutes: &Statutes) -> Case<'_> {
    let rules = statutes.renewals.iter().find(|one| one.id == "branches").expect("in the example");
    Case {
        rules,
        body: rules.assembly.as_deref().and_then(|id| statutes.body(id)),
        vote_article: statutes.members.vote.article.clone(),
        minutes_article: statutes.meetings.article.clone(),
        today: day("2018-11-20"),
        window: (day("2018-11-01"), day("2019-09-01")),
        roll: Some(Rolled { size: 40, frozen: day("2018-10-25") }),
        assembly: Some(Assembly {
            state: State::Approved,
            call: 1,
            before: None,
            starts: "2018-11-15T10:00".parse().expect("a moment"),
            convened: Some(day("2018-10-27")),
            notice: Some(19),
            quorum: Some(Quorum {
                call: 1,
                members: 40,
                present: 18,
                represented: 3,
                there: 21,
                required: 20,
                reached: true,
                article: "31".into(),
            }),
            minuted: Some(day("2018-11-16")),
        }),
        supervision: Supervision::InOffice,
        reports: vec![Some(true), Some(false)],
        election: Some(Election {
            opened: true,
            counted: true,
            lot: false,
            voters: Some(20),
            vacant: 0,
            settled: Some(day("2018-11-15")),
            appealed: false,
            certified: false,
        }),
        election_article: Some("43".into()),
        transmitted: Some(day("2018-11-18")),
        paper: None,
        findings: BTreeMap::new(),
    }
}

pub(crate) fn verdict(case: &Case<'_>, key: &str) -> Verdict {
    case.checks()
        .into_iter()
        .find(|check| check.key == key)
        .unwrap_or_else(|| panic!("{key} is looked at"))
        .verdict
}

#[test]
fn a_regular_assembly_passes_and_each_point_names_its_article() {
    let statutes = statutes();
    let mut case = case(&statutes);
    for check in case.checks() {
        let expected = match check.key {
            "conduct" => Verdict::Human("executive_member".into()),
            "contest" => Verdict::Pending,
            _ => Verdict::Passed,
        };
        assert_eq!(check.verdict, expected, "{}", check.key);
        assert!(check.article.is_some(), "{} cites no article", check.key);
    }
    assert_eq!(case.uncontestable(), Some(day("2018-12-01")), "fifteen whole days after the assembly");
    case.today = day("2018-12-01");
    assert_eq!(verdict(&case, "contest"), Verdict::Passed);
    case.findings.insert("conduct".into(), Finding { passed: false });
    assert_eq!(verdict(&case, "conduct"), Verdict::Failed);
}

#[test]
fn what_the_statutes_forbid_is_seen() {
    let statutes = statutes();
    let good = case(&statutes);
    let spoilt = |spoil: &dyn Fn(&mut Case<'_>), key: &str| {
        let mut case = good.clone();
        spoil(&mut case);
        verdict(&case, key)
    };
    let assembly = |change: &'static dyn Fn(&mut Assembly)| {
        move |case: &mut Case<'_>| change(case.assembly.as_mut().expect("held"))
    };
    assert_eq!(
        spoilt(&|case| case.roll = Some(Rolled { size: 40, frozen: day("2018-10-28") }), "roll"),
        Verdict::Failed
    );
    assert_eq!(spoilt(&assembly(&|one| one.notice = Some(14)), "notice"), Verdict::Failed);
    assert_eq!(
        spoilt(&assembly(&|one| one.starts = "2019-09-01T10:00".parse().expect("a moment")), "day"),
        Verdict::Failed
    );
    assert_eq!(
        spoilt(&assembly(&|one| one.quorum.as_mut().expect("opened").reached = false), "quorum"),
        Verdict::Failed
    );
    assert_eq!(spoilt(&|case| case.reports = vec![Some(true), None], "reports"), Verdict::Failed);
    assert_eq!(spoilt(&|case| case.supervision = Supervision::OutOfOffice, "supervisor"), Verdict::Failed);
    // A quarter of forty is ten.
    assert_eq!(
        spoilt(&|case| case.election.as_mut().expect("held").voters = Some(9), "participation"),
        Verdict::Failed
    );
    assert_eq!(
        spoilt(&|case| case.election.as_mut().expect("held").voters = Some(10), "participation"),
        Verdict::Passed
    );
    assert_eq!(spoilt(&|case| case.transmitted = Some(day("2018-11-23")), "transmission"), Verdict::Failed);
    assert_eq!(
        spoilt(
            &|case| {
                case.transmitted = None;
                case.today = day("2018-11-23");
            },
            "transmission"
        ),
        Verdict::Failed
    );
    assert_eq!(
        spoilt(&|case| case.election.as_mut().expect("held").vacant = 1, "election"),
        Verdict::Failed,
        "a seat without anybody is not an elected seat"
    );
    assert_eq!(
        spoilt(&|case| case.election.as_mut().expect("held").appealed = true, "contest"),
        Verdict::Pending
    );
}

#[test]
fn a_result_is_contested_from_the_day_on_which_it_is_known() {
    let statutes = statutes();
    let mut case = case(&statutes);
    case.election.as_mut().expect("held").settled = Some(day("2018-11-18"));
    assert_eq!(case.uncontestable(), Some(day("2018-12-04")));
    case.election.as_mut().expect("held").settled = Some(day("2018-11-10"));
    assert_eq!(case.uncontestable(), Some(day("2018-12-01")), "never before the assembly");
}

#[test]
fn a_second_call_keeps_its_own_delay() {
    let statutes = statutes();
    let mut case = case(&statutes);
    let second = |case: &mut Case<'_>, before: &str| {
        let one = case.assembly.as_mut().expect("held");
        (one.call, one.notice) = (2, Some(7));
        one.before = Some(before.parse().expect("a moment"));
    };
    second(&mut case, "2018-11-08T10:00");
    let check = case.checks().into_iter().find(|check| check.key == "notice").expect("looked at");
    assert_eq!((check.verdict, check.article.as_deref()), (Verdict::Passed, Some("31")));
    second(&mut case, "2018-11-08T10:01");
    assert_eq!(verdict(&case, "notice"), Verdict::Failed, "seven days less a minute");
    case.assembly.as_mut().expect("held").before = None;
    assert_eq!(verdict(&case, "notice"), Verdict::Failed, "nobody knows when the first call was");
}

#[test]
fn before_anything_happened_nothing_is_failed() {
    let statutes = statutes();
    let mut case = case(&statutes);
    (case.roll, case.assembly, case.election, case.transmitted) = (None, None, None, None);
    (case.reports, case.supervision) = (vec![None, None], Supervision::Nobody);
    assert!(case.checks().iter().all(|check| check.verdict == Verdict::Pending));
}
