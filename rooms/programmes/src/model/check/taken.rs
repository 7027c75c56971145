//! What is taken up from above: it is there, once, and only what was left open is otherwise.

use super::{Notes, indicators, weight};
use crate::model::content::{Change, Content, Objective, Taken};
use crate::model::state::{Opening, Side};

pub(super) fn check(content: &Content, notes: &mut Notes<'_>) {
    let above = notes.terms.above.clone();
    for (n, taken) in content.taken.iter().enumerate() {
        let id = &taken.objective;
        weight(id, taken.weight, notes);
        if content.taken[..n].iter().any(|other| other.objective == *id) {
            notes.note(id, "objective", "programmes-flaw-taken-twice");
        }
        match above.as_ref().and_then(|above| above.content.objective(id)) {
            Some(objective) => one(taken, objective, notes),
            None => notes.note(id, "objective", "programmes-flaw-taken-gone"),
        }
    }
}

fn one(taken: &Taken, objective: &Objective, notes: &mut Notes<'_>) {
    for (n, change) in taken.changes.iter().enumerate() {
        let id = &change.item;
        if taken.changes[..n].iter().any(|other| other.item == *id) {
            notes.note(id, "objective", "programmes-flaw-change-twice");
        }
        let opened = if let Some(step) = objective.steps.iter().find(|step| step.id == *id) {
            days(change, notes);
            &step.open
        } else if let Some(indicator) = objective.indicators.iter().find(|one| one.id == *id) {
            indicators::targets(id, indicator, &change.targets, notes);
            &indicator.open
        } else {
            notes.note(&taken.objective, "objective", "programmes-flaw-change-gone");
            continue;
        };
        if change.title.is_some() && !opened.contains(&Opening::Name) {
            notes.note(id, "title", "programmes-flaw-closed-name");
        }
        if change.days.is_some() && !opened.contains(&Opening::Dates) {
            notes.note(id, "starts", "programmes-flaw-closed-dates");
        }
    }
    for step in objective.steps.iter().filter(|step| step.side == Side::Unit) {
        let here = taken.changes.iter().find(|change| change.item == step.id);
        let office = here.and_then(|change| change.office.as_deref()).unwrap_or(&step.office);
        notes.office(&step.id, Side::Unit, office);
    }
}

fn days(change: &Change, notes: &mut Notes<'_>) {
    if let Some((starts, ends)) = change.days {
        notes.within(&change.item, "starts", starts);
        notes.within(&change.item, "ends", ends);
        if ends < starts {
            notes.note(&change.item, "ends", "programmes-flaw-ends");
        }
    }
}
