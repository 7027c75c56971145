//! Kinds of units make trees that begin and end.

use std::collections::BTreeSet;

use super::Findings;
use crate::problem::Reason;
use crate::statutes::Statutes;

pub(super) fn check(s: &Statutes, f: &mut Findings<'_>) {
    if s.roots().next().is_none() {
        f.note("unit_kinds".to_owned(), Reason::NoRoot);
    } else {
        unreachable_kinds(s, f);
    }
    circles(s, f);
    wider_areas(s, f);
}

fn unreachable_kinds(s: &Statutes, f: &mut Findings<'_>) {
    let mut reached: BTreeSet<&str> = BTreeSet::new();
    let mut open: Vec<&str> = s.roots().map(|k| k.id.as_str()).collect();
    while let Some(id) = open.pop() {
        if reached.insert(id) {
            open.extend(s.unit_kind(id).into_iter().flat_map(|k| k.children.iter().map(String::as_str)));
        }
    }
    for kind in s.unit_kinds.iter().filter(|k| !reached.contains(k.id.as_str())) {
        f.note(format!("unit_kinds.{}", kind.id), Reason::UnreachableKind);
    }
}

/// A kind under itself is a tree of any depth, which may be meant; kinds that contain one another in a longer circle are a slip.
fn circles(s: &Statutes, f: &mut Findings<'_>) {
    let mut done: BTreeSet<&str> = BTreeSet::new();
    for kind in &s.unit_kinds {
        let mut path: Vec<(&str, usize)> = Vec::new();
        if done.contains(kind.id.as_str()) {
            continue;
        }
        path.push((&kind.id, 0));
        while let Some((id, next)) = path.last_mut() {
            let (id, index) = (*id, *next);
            *next += 1;
            let child = s.unit_kind(id).and_then(|k| k.children.get(index));
            let Some(child) = child else {
                done.insert(id);
                path.pop();
                continue;
            };
            if child == id || done.contains(child.as_str()) {
                continue;
            }
            if let Some(start) = path.iter().position(|(p, _)| p == child) {
                let circle = path[start..].iter().map(|(p, _)| (*p).to_owned()).collect();
                f.note(format!("unit_kinds.{id}.children"), Reason::EndlessKinds(circle));
            } else if s.unit_kind(child).is_some() {
                path.push((child, 0));
            }
        }
    }
}

/// A unit cannot be tied to an area wider than the one of the unit above it.
fn wider_areas(s: &Statutes, f: &mut Findings<'_>) {
    let depth = |level: &str| s.area_levels.iter().position(|l| l.id == level);
    for parent in &s.unit_kinds {
        let Some(outer) = parent.area.as_ref().and_then(|a| depth(&a.level)) else { continue };
        for child in parent.children.iter().filter_map(|c| s.unit_kind(c)) {
            if child.area.as_ref().and_then(|a| depth(&a.level)).is_some_and(|inner| inner < outer) {
                let reason = Reason::WiderArea { parent: parent.id.clone() };
                f.note(format!("unit_kinds.{}.area", child.id), reason);
            }
        }
    }
}
