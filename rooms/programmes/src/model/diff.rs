//! What changed from one version of a content to another: item by item, field by field.
//!
//! Items are known by their identifiers, so that one that moved is not mistaken for a removed and an added one. What changed within a
//! field is for the page kit to show by words.

use std::collections::BTreeSet;

use rawabit_platform::lang::{Lang, Multi};
use rawabit_platform::{Day, words};

use super::content::{Baseline, Change, Content, Target};
use super::item::{Item, ItemKind, Placed};

words! {
    /// What became of an item.
    Fate {
        /// New in the later version.
        Added = "added",
        /// In both, not the same.
        Changed = "changed",
        /// No longer there.
        Removed = "removed",
        /// The same, at another place.
        Moved = "moved",
    }
}

/// What became of one item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemDiff {
    /// The item, by its identifier.
    pub item: String,
    /// What kind it is.
    pub kind: ItemKind,
    /// What it is called in the later version, or was in the earlier one.
    pub title: Multi,
    /// What became of it.
    pub fate: Fate,
    /// The fields that are not the same.
    pub fields: Vec<FieldDiff>,
}

/// A field of an item, before and after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldDiff {
    /// Which field: the name that it has in forms and messages.
    pub field: &'static str,
    /// The language of a text; none for a value.
    pub lang: Option<Lang>,
    /// What it said.
    pub before: Value,
    /// What it says.
    pub after: Value,
}

/// What a field says, in no language yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Nothing.
    None,
    /// Somebody's text.
    Text(String),
    /// A name of a closed vocabulary.
    Word(&'static str),
    /// Several of them.
    Words(Vec<&'static str>),
    /// A number.
    Number(i64),
    /// A day.
    Day(Day),
    /// Other records, by identifier: an axis, offices, steps.
    Names(Vec<String>),
    /// Levels of a scale.
    Levels(Vec<Multi>),
    /// Where an indicator stood.
    Baseline(Option<Baseline>),
    /// What is to be reached.
    Targets(Vec<Target>),
    /// Yes or no.
    Flag(bool),
}

/// The differences of two versions, in the order of the later one; what is no longer there stands at the end.
pub fn diff(before: &Content, after: &Content) -> Vec<ItemDiff> {
    let (old, new) = (before.items(), after.items());
    let find = |list: &[Placed], id: &str| list.iter().find(|placed| placed.item.id() == id).cloned();
    let moved = moved(before, after);
    let mut out = Vec::new();
    for placed in &new {
        let id = placed.item.id();
        let fields = match find(&old, id) {
            Some(was) => differing(&fields(Some(&was.item)), &fields(Some(&placed.item))),
            None => differing(&fields(None), &fields(Some(&placed.item))),
        };
        let fate = match find(&old, id) {
            None => Fate::Added,
            Some(_) if !fields.is_empty() => Fate::Changed,
            Some(was) if was.below != placed.below || moved.contains(id) => Fate::Moved,
            Some(_) => continue,
        };
        out.push(of(&placed.item, fate, fields));
    }
    for placed in old.iter().filter(|placed| find(&new, placed.item.id()).is_none()) {
        out.push(of(&placed.item, Fate::Removed, differing(&fields(Some(&placed.item)), &fields(None))));
    }
    out
}

fn of(item: &Item, fate: Fate, fields: Vec<FieldDiff>) -> ItemDiff {
    ItemDiff { item: item.id().to_owned(), kind: item.kind(), title: item.title().clone(), fate, fields }
}

/// The items whose order among those that stayed is another one. Only those that must have moved: the longest run that kept its order
/// stands still.
fn moved(before: &Content, after: &Content) -> BTreeSet<String> {
    let ids = |content: &Content| -> Vec<String> {
        content.items().iter().map(|placed| placed.item.id().to_owned()).collect()
    };
    let (old, new) = (ids(before), ids(after));
    let places: Vec<(usize, &String)> =
        new.iter().filter_map(|id| Some((old.iter().position(|one| one == id)?, id))).collect();
    // Longest increasing run of old places, by the length that ends at each.
    let mut best: Vec<(usize, Option<usize>)> = Vec::with_capacity(places.len());
    for (n, (place, _)) in places.iter().enumerate() {
        let before = (0..n).filter(|m| places[*m].0 < *place).max_by_key(|m| best[*m].0);
        best.push((before.map_or(1, |m| best[m].0 + 1), before));
    }
    let mut still = BTreeSet::new();
    let mut at = (0..best.len()).max_by_key(|n| best[*n].0);
    while let Some(n) = at {
        still.insert(places[n].1.clone());
        at = best[n].1;
    }
    places.into_iter().map(|(_, id)| id.clone()).filter(|id| !still.contains(id)).collect()
}

/// The fields of an item: name, language of a text, what it says.
pub type Fields = Vec<(&'static str, Option<Lang>, Value)>;

fn differing(before: &Fields, after: &Fields) -> Vec<FieldDiff> {
    let find = |list: &Fields, field: &str, lang: Option<Lang>| {
        list.iter().find(|one| one.0 == field && one.1 == lang).map_or(Value::None, |one| one.2.clone())
    };
    let mut names: Vec<(&'static str, Option<Lang>)> = after.iter().map(|one| (one.0, one.1)).collect();
    names.extend(before.iter().map(|one| (one.0, one.1)));
    let mut seen = BTreeSet::new();
    names.retain(|name| seen.insert(*name));
    names
        .into_iter()
        .map(|(field, lang)| FieldDiff {
            field,
            lang,
            before: find(before, field, lang),
            after: find(after, field, lang),
        })
        .filter(|one| one.before != one.after)
        .collect()
}

fn texts(out: &mut Fields, field: &'static str, text: &Multi) {
    for lang in Lang::ALL {
        if let Some(text) = text.exact(lang) {
            out.push((field, Some(lang), Value::Text(text.to_owned())));
        }
    }
}

fn openings(open: &[super::Opening]) -> Value {
    Value::Words(open.iter().map(|one| one.name()).collect())
}

/// The fields of an item as values; what says nothing is left out.
pub fn fields(item: Option<&Item>) -> Fields {
    let mut out = Fields::new();
    match item {
        None => {}
        Some(Item::Preamble(text)) => texts(&mut out, "text", text),
        Some(Item::Objective(one)) => {
            texts(&mut out, "title", &one.title);
            texts(&mut out, "text", &one.text);
            out.push(("axis", None, Value::Names(one.axis.iter().cloned().collect())));
            out.push(("weight", None, Value::Number(one.weight.into())));
        }
        Some(Item::Commitment(one)) => {
            out.push(("side", None, Value::Word(one.side.name())));
            texts(&mut out, "text", &one.text);
            out.push(("due", None, one.due.map_or(Value::None, Value::Day)));
        }
        Some(Item::Step(one)) => {
            texts(&mut out, "title", &one.title);
            out.push(("kind", None, Value::Word(one.kind.name())));
            out.push(("starts", None, Value::Day(one.starts)));
            out.push(("ends", None, Value::Day(one.ends)));
            out.push(("after", None, Value::Names(one.after.clone())));
            out.push(("side", None, Value::Word(one.side.name())));
            out.push(("office", None, Value::Names(vec![one.office.clone()])));
            out.push(("open", None, openings(&one.open)));
        }
        Some(Item::Indicator(one)) => {
            texts(&mut out, "title", &one.title);
            out.push(("kind", None, Value::Word(one.kind.name())));
            out.push(("direction", None, Value::Word(one.direction.name())));
            out.push(("cumulative", None, Value::Flag(one.cumulative)));
            texts(&mut out, "measure", &one.measure);
            out.push(("scale", None, Value::Levels(one.scale.clone())));
            out.push(("metric", None, Value::Names(one.metric.iter().cloned().collect())));
            let dimensions = one.dimensions.iter().map(|one| one.name()).collect();
            out.push(("dimensions", None, Value::Words(dimensions)));
            out.push(("baseline", None, Value::Baseline(one.baseline.clone())));
            out.push(("targets", None, Value::Targets(one.targets.clone())));
            out.push(("weight", None, Value::Number(one.weight.into())));
            out.push(("open", None, openings(&one.open)));
        }
        Some(Item::Taken(one)) => {
            out.push(("weight", None, Value::Number(one.weight.into())));
            one.changes.iter().for_each(|change| changed(&mut out, change));
        }
    }
    out.retain(|one| !is_nothing(&one.2));
    out
}

/// What is otherwise in an item taken up. Several items have the same fields: what is said of each is joined.
fn changed(out: &mut Fields, change: &Change) {
    let mut join = |field: &'static str, lang: Option<Lang>, value: Value| match (
        out.iter_mut().find(|one| one.0 == field && one.1 == lang),
        value,
    ) {
        (Some((_, _, Value::Names(list))), Value::Names(more)) => list.extend(more),
        (Some((_, _, Value::Text(text))), Value::Text(more)) => {
            text.push('\n');
            text.push_str(&more);
        }
        (Some((_, _, Value::Targets(list))), Value::Targets(more)) => list.extend(more),
        (_, value) => out.push((field, lang, value)),
    };
    if let Some(title) = &change.title {
        for lang in Lang::ALL {
            if let Some(text) = title.exact(lang) {
                join("title", Some(lang), Value::Text(text.to_owned()));
            }
        }
    }
    if let Some((starts, ends)) = change.days {
        join("days", None, Value::Names(vec![format!("{starts} – {ends}")]));
    }
    if let Some(office) = &change.office {
        join("office", None, Value::Names(vec![office.clone()]));
    }
    if !change.targets.is_empty() {
        join("targets", None, Value::Targets(change.targets.clone()));
    }
}

fn is_nothing(value: &Value) -> bool {
    match value {
        Value::None | Value::Baseline(None) => true,
        Value::Text(text) => text.is_empty(),
        Value::Words(list) => list.is_empty(),
        Value::Names(list) => list.is_empty(),
        Value::Levels(list) => list.is_empty(),
        Value::Targets(list) => list.is_empty(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::samples::{day, objective, sound, step, words};
    use super::super::{Content, Move, Taken};
    use super::*;

    fn said(before: &Content, after: &Content) -> Vec<(String, Fate, Vec<&'static str>)> {
        diff(before, after)
            .into_iter()
            .map(|one| (one.item, one.fate, one.fields.iter().map(|field| field.field).collect()))
            .collect()
    }

    #[test]
    fn nothing_differs_from_itself() {
        assert!(diff(&sound(), &sound()).is_empty());
    }

    #[test]
    fn a_changed_field_is_named_with_both_values() {
        let mut after = sound();
        after.objectives[0].steps[1].ends = day(3, 20);
        after.objectives[0].title = words("another name");
        assert_eq!(
            said(&sound(), &after),
            [("a".into(), Fate::Changed, vec!["title"]), ("a2".into(), Fate::Changed, vec!["ends"])]
        );
        let step = &diff(&sound(), &after)[1].fields[0];
        assert_eq!((&step.before, &step.after), (&Value::Day(day(3, 10)), &Value::Day(day(3, 20))));
    }

    #[test]
    fn what_was_added_removed_and_moved_is_told_apart() {
        let mut after = sound();
        after.objectives[0].steps.push(step("a3", day(4, 1), day(4, 2), &[]));
        after.remove("b").expect("it was there");
        after.shift("c1", Move::Down).expect("it is there");
        let found = said(&sound(), &after);
        let fates: Vec<(&str, Fate)> = found.iter().map(|one| (one.0.as_str(), one.1)).collect();
        assert!(fates.contains(&("a3", Fate::Added)), "{fates:?}");
        assert!(fates.contains(&("b", Fate::Removed)));
        assert_eq!(
            fates.iter().filter(|one| one.1 == Fate::Moved).count(),
            1,
            "one of the two moved: {fates:?}"
        );
        assert_eq!(fates.len(), 3);
    }

    #[test]
    fn taking_up_and_its_weight_are_differences() {
        let mut after = sound();
        after.taken.push(Taken { objective: "x".into(), weight: 20, changes: vec![] });
        assert_eq!(said(&sound(), &after), [("x".into(), Fate::Added, vec!["weight"])]);
    }

    proptest! {
        /// Whatever is renamed, dropped or moved: what is told is told the other way round when the versions are.
        #[test]
        fn it_is_the_same_seen_from_the_other_side(names in proptest::collection::vec("[a-c]", 1..5), drop in 0usize..5) {
            let make = |names: &[String]| Content {
                objectives: names.iter().enumerate().map(|(n, name)| {
                    let mut one = objective(&format!("o{n}"), 10);
                    one.title = words(name);
                    one
                }).collect(),
                ..Content::default()
            };
            let before = make(&names);
            let mut after = before.clone();
            if drop < names.len() {
                after.objectives.remove(drop);
            }
            after.objectives.iter_mut().take(1).for_each(|one| one.title = words("z"));
            let there = said(&before, &after);
            let back = said(&after, &before);
            let count = |list: &[(String, Fate, Vec<&str>)], fate: Fate| list.iter().filter(|one| one.1 == fate).count();
            prop_assert_eq!(count(&there, Fate::Removed), count(&back, Fate::Added));
            prop_assert_eq!(count(&there, Fate::Changed), count(&back, Fate::Changed));
            prop_assert_eq!(count(&there, Fate::Added), 0);
        }
    }
}
