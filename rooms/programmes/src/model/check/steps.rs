//! Steps: days within the contract, an office on their side, and none before what it waits for.

use std::collections::BTreeMap;

use rawabit_platform::lang::Message;

use super::Notes;
use crate::model::content::{Content, Step};
use crate::model::resolve::Effective;

pub(super) fn check(content: &Content, notes: &mut Notes<'_>) {
    // A step may wait for one that was taken up, so those are known too.
    let (above, preference) = (notes.terms.above.clone(), notes.terms.preference);
    let whole = match &above {
        Some(above) => Effective::below(content, above, "").content,
        None => content.clone(),
    };
    let known: BTreeMap<&str, &Step> = whole.steps().map(|step| (step.id.as_str(), step)).collect();
    for step in content.steps() {
        notes.text(&step.id, "title", &step.title);
        notes.office(&step.id, step.side, &step.office);
        notes.within(&step.id, "starts", step.starts);
        notes.within(&step.id, "ends", step.ends);
        if step.ends < step.starts {
            notes.note(&step.id, "ends", "programmes-flaw-ends");
        }
        after(step, &known, notes);
    }
    // Where one that was taken up has other days, it must still come after what it waits for, and before what waits for it.
    let moved: Vec<&str> = content
        .taken
        .iter()
        .flat_map(|taken| &taken.changes)
        .filter(|change| change.days.is_some())
        .map(|change| change.item.as_str())
        .collect();
    for step in whole.steps().filter(|step| !content.steps().any(|own| own.id == step.id)) {
        if moved.contains(&step.id.as_str()) || step.after.iter().any(|other| moved.contains(&other.as_str()))
        {
            after(step, &known, notes);
        }
    }
    for step in content.steps() {
        if let Some(way) = circle(&step.id, &known) {
            let others = way
                .iter()
                .filter_map(|id| known.get(id))
                .map(|one| one.title.get(preference))
                .collect::<Vec<_>>();
            notes.note(
                &step.id,
                "after",
                Message::new("programmes-flaw-circle").with("steps", others.join(" ← ")),
            );
        }
    }
}

/// What a step waits for is there, and ends before it begins.
fn after(step: &Step, known: &BTreeMap<&str, &Step>, notes: &mut Notes<'_>) {
    for other in &step.after {
        match known.get(other.as_str()) {
            None => notes.note(&step.id, "after", "programmes-flaw-after-unknown"),
            Some(other) if other.id == step.id => {
                notes.note(&step.id, "after", "programmes-flaw-after-itself")
            }
            Some(other) if step.starts < other.ends => {
                let message = Message::new("programmes-flaw-too-early")
                    .with("step", other.title.get(notes.terms.preference))
                    .with("day", other.ends);
                notes.note(&step.id, "starts", message);
            }
            Some(_) => {}
        }
    }
}

/// The steps on a way from a step back to itself, if there is one; a step that waits for itself is told of by its own message.
fn circle<'a>(start: &'a str, known: &BTreeMap<&'a str, &'a Step>) -> Option<Vec<&'a str>> {
    let mut came: BTreeMap<&str, &str> = BTreeMap::new();
    let mut open = vec![start];
    while let Some(id) = open.pop() {
        let Some(step) = known.get(id) else { continue };
        for next in step.after.iter().map(String::as_str).filter(|next| *next != id) {
            if next == start {
                let mut way = vec![id];
                while let Some(before) = way.last().and_then(|last| came.get(*last)) {
                    way.push(before);
                }
                way.retain(|one| *one != start);
                return Some(way);
            }
            if !came.contains_key(next) {
                came.insert(next, id);
                open.push(next);
            }
        }
    }
    None
}
