use proptest::prelude::*;
use rawabit_platform::Lang;

use super::super::samples::{day, indicator, objective, sound, step, whole, words};
use super::super::{
    Amount, Baseline, Change, IndicatorKind, Measure, Opening, Side, StepKind, Taken, Target,
};
use super::*;

pub(super) fn terms() -> Terms {
    let period = |number, starts, ends| Stretch { number, starts, ends };
    Terms {
        preference: Preference::of_the_house(Lang::En),
        starts: day(1, 1),
        ends: day(6, 30),
        axes: vec!["axis".into()],
        periods: vec![
            period(1, day(1, 1), day(3, 31)),
            period(2, day(4, 1), day(6, 30)),
            period(3, day(7, 1), day(9, 30)),
        ],
        metrics: vec![("meetings.held".into(), false), ("meetings.in_time".into(), true)],
        unit_offices: vec!["league_president".into()],
        partner_offices: Some(vec!["secretary_general".into()]),
        above: None,
        reported: vec![],
    }
}

/// What is wrong, as item, field and message.
fn flaws(content: &Content, terms: &Terms) -> Vec<(String, &'static str, String)> {
    check(content, terms).into_iter().map(|f| (f.item, f.field, f.message.key.into_owned())).collect()
}

#[track_caller]
fn assert_flaw(change: impl FnOnce(&mut Content), item: &str, field: &str, key: &str) {
    let mut content = sound();
    change(&mut content);
    let found = flaws(&content, &terms());
    let wanted = |(i, f, k): &(String, &'static str, String)| i == item && *f == field && k == key;
    assert!(found.iter().any(wanted), "{item}.{field}: {key} is not among {found:?}");
}

#[test]
fn a_sound_content_has_no_flaw() {
    assert_eq!(flaws(&sound(), &terms()), []);
}

#[test]
fn weights_add_up() {
    assert_flaw(|c| c.objectives[0].weight = 59, "", "weight", "programmes-flaw-weights");
    assert_flaw(|c| c.objectives.clear(), "", "objectives", "programmes-flaw-empty");
    assert_flaw(|c| c.objectives[0].weight = 0, "a", "weight", "form-number-range");
    let more = |c: &mut Content| c.objectives[0].indicators.push(indicator("i2", 1));
    assert_flaw(more, "a", "indicators", "programmes-flaw-indicator-weights");
    let mut content = sound();
    content.objectives[0].weight = 59;
    assert!(check(&content, &terms()).iter().all(|flaw| flaw.whole), "a draft may be saved so");
}

#[test]
fn texts_axes_and_sides_are_there() {
    assert_flaw(|c| c.objectives[1].title = Multi::default(), "b", "title", "form-required-multi");
    assert_flaw(|c| c.objectives[1].axis = Some("other".into()), "b", "axis", "programmes-flaw-axis");
    assert_flaw(|c| c.objectives[1].axis = None, "b", "axis", "form-required-choice");
    assert_flaw(|c| c.objectives[0].commitments[0].text = words(" "), "c1", "text", "form-required-multi");
    assert_flaw(
        |c| c.objectives[0].commitments[0].due = Some(day(7, 1)),
        "c1",
        "due",
        "programmes-flaw-outside",
    );
    let alone = Terms { partner_offices: None, ..terms() };
    assert!(flaws(&sound(), &alone).contains(&("c2".into(), "side", "programmes-flaw-no-partner".into())));
}

#[test]
fn steps_lie_within_the_contract_and_wait_for_one_another() {
    let set = |n: usize, change: fn(&mut crate::model::Step)| {
        move |c: &mut Content| change(&mut c.objectives[0].steps[n])
    };
    assert_flaw(
        set(0, |s| s.starts = Day::new(2018, 12, 31).unwrap()),
        "a1",
        "starts",
        "programmes-flaw-outside",
    );
    assert_flaw(set(1, |s| s.ends = day(7, 1)), "a2", "ends", "programmes-flaw-outside");
    assert_flaw(set(1, |s| s.ends = day(2, 10)), "a2", "ends", "programmes-flaw-ends");
    assert_flaw(set(1, |s| s.starts = day(2, 9)), "a2", "starts", "programmes-flaw-too-early");
    assert_flaw(set(1, |s| s.after.push("gone".into())), "a2", "after", "programmes-flaw-after-unknown");
    assert_flaw(set(1, |s| s.after.push("a2".into())), "a2", "after", "programmes-flaw-after-itself");
    assert_flaw(set(0, |s| s.after.push("a2".into())), "a1", "after", "programmes-flaw-circle");
    assert_flaw(set(0, |s| s.office = "secretary_general".into()), "a1", "office", "programmes-flaw-office");
    assert_flaw(set(0, |s| s.office.clear()), "a1", "office", "form-required-choice");
    let same_day = |c: &mut Content| c.objectives[0].steps[1].starts = day(2, 10);
    let mut content = sound();
    same_day(&mut content);
    assert_eq!(flaws(&content, &terms()), [], "it may begin on the day on which the other ends");
}

#[test]
fn indicators_have_values_of_their_kind() {
    let set = |change: fn(&mut crate::model::Indicator)| {
        move |c: &mut Content| change(&mut c.objectives[0].indicators[0])
    };
    let share = |num: i64, den: i64| Measure { num: Amount(num), den: Amount(den) };
    assert_flaw(set(|i| i.targets.clear()), "i1", "targets", "programmes-flaw-no-target");
    assert_flaw(set(|i| i.targets.swap(0, 1)), "i1", "targets", "programmes-flaw-period-order");
    assert_flaw(set(|i| i.targets[1].period = 1), "i1", "targets", "programmes-flaw-period-twice");
    assert_flaw(set(|i| i.targets[1].period = 3), "i1", "targets", "programmes-flaw-period");
    assert_flaw(set(|i| i.targets[1].period = 9), "i1", "targets", "programmes-flaw-period");
    assert_flaw(set(|i| i.metric = Some("nothing".into())), "i1", "metric", "programmes-flaw-metric");
    assert_flaw(
        set(|i| i.metric = Some("meetings.in_time".into())),
        "i1",
        "kind",
        "programmes-flaw-metric-share",
    );
    let percentage = move |c: &mut Content| {
        c.objectives[0].indicators[0].kind = IndicatorKind::Percentage;
        c.objectives[0].indicators[0].targets[0].value = share(50, 0);
    };
    assert_flaw(percentage, "i1", "targets", "programmes-refused-value-nothing");
    assert_flaw(
        set(|i| i.targets[0].value.den = Amount(5)),
        "i1",
        "targets",
        "programmes-refused-value-nothing",
    );
    let yes = |c: &mut Content| {
        c.objectives[0].indicators[0].kind = IndicatorKind::YesNo;
        c.objectives[0].indicators[0].targets[0].value = whole(2);
    };
    assert_flaw(yes, "i1", "targets", "programmes-refused-value-yes-no");
    assert_flaw(yes, "i1", "cumulative", "programmes-flaw-cumulative");
    assert_flaw(set(|i| i.kind = IndicatorKind::Scale), "i1", "scale", "programmes-flaw-scale");
    let scale = |c: &mut Content| {
        c.objectives[0].indicators[0].kind = IndicatorKind::Scale;
        c.objectives[0].indicators[0].scale = vec![words("low"), words("high")];
        c.objectives[0].indicators[0].targets[0].value = whole(2);
    };
    assert_flaw(scale, "i1", "targets", "programmes-refused-value-level");
    let baseline = move |c: &mut Content| {
        c.objectives[0].indicators[0].baseline = Some(Baseline { day: day(1, 1), value: Some(share(1, 2)) });
    };
    assert_flaw(baseline, "i1", "baseline", "programmes-refused-value-nothing");
}

#[test]
fn what_was_reported_is_not_made_something_else() {
    let in_force = |change: fn(&mut crate::model::Indicator)| {
        let mut content = sound();
        change(&mut content.objectives[0].indicators[0]);
        content
    };
    let scale = |i: &mut crate::model::Indicator| {
        i.kind = IndicatorKind::Scale;
        i.cumulative = false;
        i.scale = vec![words("low"), words("high")];
        i.targets = vec![Target { period: 1, value: whole(1) }];
    };
    let terms = |content: &Content| Terms {
        reported: content.objectives[0].indicators.iter().map(Into::into).collect(),
        ..terms()
    };
    let counted = terms(&sound());
    assert_eq!(flaws(&sound(), &counted), []);
    let renamed = in_force(|i| (i.title, i.measure) = (words("other words"), words("assemblies")));
    assert_eq!(flaws(&renamed, &counted), [], "its words may change");
    let stock = in_force(|i| i.cumulative = false);
    assert_eq!(flaws(&stock, &counted), [("i1".into(), "cumulative", "programmes-flaw-reported".into())]);
    let share = in_force(|i| i.kind = IndicatorKind::Percentage);
    assert_eq!(flaws(&share, &counted), [("i1".into(), "kind", "programmes-flaw-reported".into())]);
    let other = "programmes-flaw-reported-metric".to_owned();
    let computed = in_force(|i| i.metric = Some("meetings.held".into()));
    assert_eq!(flaws(&computed, &counted), [("i1".into(), "metric", other.clone())], "typed stays typed");
    assert_eq!(flaws(&sound(), &terms(&computed)), [("i1".into(), "metric", other)], "and computed computed");
    let levels = terms(&in_force(scale));
    let mut more = in_force(scale);
    more.objectives[0].indicators[0].scale.push(words("highest"));
    assert_eq!(flaws(&more, &levels), [], "a level above the others renames nothing");
    more.objectives[0].indicators[0].scale = vec![words("lowest"), words("low"), words("high")];
    assert_eq!(flaws(&more, &levels), [("i1".into(), "scale", "programmes-flaw-reported-scale".into())]);
    assert_eq!(
        flaws(&more, &terms(&Content { objectives: vec![objective("a", 1)], ..sound() })),
        [],
        "of what nothing was reported, all may change"
    );
}

/// A branch that takes up "a" of a league that left the name of a1 open.
fn branch(changes: Vec<Change>) -> (Content, Terms) {
    let mut league = sound();
    league.objectives[0].steps[0].open = vec![Opening::Name];
    let content = Content {
        objectives: vec![objective("own", 30)],
        taken: vec![Taken { objective: "a".into(), weight: 70, changes }],
        ..Content::default()
    };
    let terms = Terms {
        unit_offices: vec!["branch_secretary".into()],
        partner_offices: Some(vec!["league_president".into()]),
        above: Some(Effective::top(&league)),
        ..terms()
    };
    (content, terms)
}

fn change(item: &str) -> Change {
    Change {
        item: item.into(),
        title: None,
        days: None,
        office: Some("branch_secretary".into()),
        targets: vec![],
    }
}

#[test]
fn a_branch_changes_only_what_was_left_open() {
    let (content, terms) = branch(vec![change("a1"), change("a2")]);
    assert_eq!(flaws(&content, &terms), []);
    let renamed = Change { title: Some(words("ours")), ..change("a1") };
    let (content, _) = branch(vec![renamed, change("a2")]);
    assert_eq!(flaws(&content, &terms), []);
    let closed = Change { title: Some(words("ours")), days: Some((day(3, 1), day(3, 2))), ..change("a2") };
    let (content, _) = branch(vec![change("a1"), closed]);
    let found = flaws(&content, &terms);
    assert!(found.contains(&("a2".into(), "title", "programmes-flaw-closed-name".into())), "{found:?}");
    assert!(found.contains(&("a2".into(), "starts", "programmes-flaw-closed-dates".into())));
    let (content, _) = branch(vec![change("a1")]);
    assert_eq!(flaws(&content, &terms), [("a2".into(), "office", "programmes-flaw-office".into())]);
}

#[test]
fn what_is_taken_up_is_there_once_and_weighs() {
    let (mut content, terms) = branch(vec![change("a1"), change("a2")]);
    content.taken[0].weight = 60;
    assert_eq!(flaws(&content, &terms), [(String::new(), "weight", "programmes-flaw-weights".into())]);
    content.taken.push(content.taken[0].clone());
    let found = flaws(&content, &terms);
    assert!(found.contains(&("a".into(), "objective", "programmes-flaw-taken-twice".into())), "{found:?}");
    content.taken[1].objective = "gone".into();
    let found = flaws(&content, &terms);
    assert!(found.contains(&("gone".into(), "objective", "programmes-flaw-taken-gone".into())), "{found:?}");
}

#[test]
fn a_step_that_is_moved_stays_before_what_waits_for_it() {
    let moved = |starts, ends| Change { days: Some((starts, ends)), ..change("a1") };
    let (content, mut terms) = branch(vec![moved(day(1, 12), day(2, 11)), change("a2")]);
    let mut league = sound();
    league.objectives[0].steps[0].open = vec![Opening::Dates];
    terms.above = Some(Effective::top(&league));
    assert_eq!(flaws(&content, &terms), [], "a2 begins on the day on which it ends");
    let (content, _) = branch(vec![moved(day(1, 12), day(4, 30)), change("a2")]);
    assert_eq!(flaws(&content, &terms), [("a2".into(), "starts", "programmes-flaw-too-early".into())]);
}

#[test]
fn an_identifier_stands_once() {
    let twice = |c: &mut Content| {
        let step = c.objectives[0].steps[0].clone();
        c.objectives[1].steps.push(step);
    };
    assert_flaw(twice, "a1", "", "programmes-flaw-twice");
    assert_flaw(|c| c.objectives[1].id = "a1".into(), "a1", "", "programmes-flaw-twice");
}

#[test]
fn an_own_step_may_wait_for_one_that_was_taken_up() {
    let (mut content, terms) = branch(vec![change("a1"), change("a2")]);
    let mut own = step("own1", day(4, 1), day(4, 2), &["a2"]);
    own.office = "branch_secretary".into();
    own.kind = StepKind::Strategic;
    own.side = Side::Unit;
    content.objectives[0].steps.push(own);
    assert_eq!(flaws(&content, &terms), []);
    content.objectives[0].steps[0].starts = day(3, 1);
    assert_eq!(flaws(&content, &terms), [("own1".into(), "starts", "programmes-flaw-too-early".into())]);
}

proptest! {
    #[test]
    fn weights_are_sound_exactly_when_they_add_up(parts in proptest::collection::vec(1u8..60, 1..8)) {
        let objectives = parts.iter().enumerate().map(|(n, weight)| objective(&format!("o{n}"), *weight)).collect();
        let content = Content { objectives, ..Content::default() };
        let sum: u32 = parts.iter().map(|one| u32::from(*one)).sum();
        prop_assert_eq!(check(&content, &terms()).is_empty(), sum == 100);
    }

    /// Whatever waits for whatever: a circle is found exactly when no order of the steps puts every one after those it waits for.
    #[test]
    fn a_circle_is_found_exactly_when_there_is_no_order(edges in proptest::collection::vec((0usize..6, 0usize..6), 0..12)) {
        let mut content = Content { objectives: vec![objective("a", 100)], ..Content::default() };
        for n in 0..6 {
            // All on one day, so that only the order matters.
            let after: Vec<String> = edges.iter().filter(|(from, to)| *from == n && from != to)
                .map(|(_, to)| format!("s{to}")).collect();
            let after: Vec<&str> = after.iter().map(String::as_str).collect();
            content.objectives[0].steps.push(step(&format!("s{n}"), day(2, 1), day(2, 1), &after));
        }
        let mut left: Vec<usize> = (0..6).collect();
        loop {
            let before = left.len();
            let waits = |n: usize, left: &[usize]| edges.iter().any(|(from, to)| *from == n && from != to && left.contains(to));
            let free: Vec<usize> = left.iter().copied().filter(|n| !waits(*n, &left)).collect();
            left.retain(|n| !free.contains(n));
            if left.len() == before { break; }
        }
        let found = check(&content, &terms()).iter().any(|flaw| flaw.message.key == "programmes-flaw-circle");
        prop_assert_eq!(found, !left.is_empty());
    }
}

#[test]
fn targets_of_a_branch_are_judged_like_any_other() {
    let mut own = change("i1");
    own.office = None;
    own.targets = vec![Target { period: 3, value: whole(1) }];
    let (content, terms) = branch(vec![change("a1"), change("a2"), own]);
    assert_eq!(flaws(&content, &terms), [("i1".into(), "targets", "programmes-flaw-period".into())]);
}
