//! Every contract programme has somebody who may sign it, on both sides.

use std::collections::BTreeSet;

use super::Findings;
use crate::problem::Reason;
use crate::statutes::Statutes;

pub(super) fn check(s: &Statutes, f: &mut Findings<'_>) {
    let rules = &s.programmes;
    signers(s, f, "programmes", &rules.kinds, &rules.signed_for_unit);
    let mut named: BTreeSet<&str> = rules.kinds.iter().map(String::as_str).collect();
    for (i, rule) in rules.taken_up_by.iter().enumerate() {
        let place = format!("programmes.taken_up_by[{}]", i + 1);
        signers(s, f, &place, &rule.kinds, &rule.signed_for_unit);
        for (n, kind) in rule.kinds.iter().enumerate() {
            let key = format!("{place}.kinds[{}]", n + 1);
            if !named.insert(kind) {
                f.note(key, Reason::Repeated(kind.clone()));
            } else if s.unit_kind(kind).is_some() && !partners(s, kind, &rule.signed_for_leadership) {
                f.note(key, Reason::NoPartner(kind.clone()));
            }
        }
    }
}

/// Each kind has one of the offices that sign for it.
fn signers(s: &Statutes, f: &mut Findings<'_>, place: &str, kinds: &[String], offices: &[String]) {
    let known = || offices.iter().filter_map(|id| s.office(id));
    if known().next().is_none() {
        return;
    }
    for kind in kinds.iter().filter(|kind| s.unit_kind(kind).is_some()) {
        if !known().any(|office| office.units.contains(kind)) {
            f.note(format!("{place}.signed_for_unit"), Reason::NobodySigns(kind.clone()));
        }
    }
}

/// Whether a unit of some kind above this one has one of the offices that sign for the partner.
fn partners(s: &Statutes, kind: &str, offices: &[String]) -> bool {
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    let mut open: Vec<&str> = vec![kind];
    while let Some(id) = open.pop() {
        for above in s.unit_kinds.iter().filter(|above| above.children.iter().any(|child| child == id)) {
            let signs = |office: &String| s.office(office).is_some_and(|one| one.units.contains(&above.id));
            if offices.iter().any(signs) {
                return true;
            }
            if seen.insert(&above.id) {
                open.push(&above.id);
            }
        }
    }
    // An office that is not known is told of elsewhere.
    offices.iter().all(|office| s.office(office).is_none())
}
