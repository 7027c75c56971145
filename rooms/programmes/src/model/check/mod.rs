//! Every rule of a content. Each refusal names the item and the field, in a message of its own.
//!
//! Most rules are about one item, and are asked when it is saved. Those marked as `whole` (weights that add up) can only hold once
//! everything is there: a draft may break them, a text that is handed over may not.

mod indicators;
mod steps;
mod taken;

use std::collections::BTreeSet;

use rawabit_platform::Day;
use rawabit_platform::lang::{Message, Multi, Preference};

use super::content::{Commitment, Content, Indicator, Objective};
use super::item::Item;
use super::resolve::Effective;
use super::state::{IndicatorKind, Side};

/// What a content is judged against.
#[derive(Clone, Debug)]
pub struct Terms {
    /// In which languages a message names other items.
    pub preference: Preference,
    /// The first day of the contract.
    pub starts: Day,
    /// Its last day.
    pub ends: Day,
    /// The axes of the strategy, by identifier.
    pub axes: Vec<String>,
    /// The periods of the strategy.
    pub periods: Vec<Stretch>,
    /// The metrics that rooms offer: the name, and whether it is a share.
    pub metrics: Vec<(String, bool)>,
    /// The offices of the unit's kind.
    pub unit_offices: Vec<String>,
    /// The offices of the partner's kind; none for a programme without a partner.
    pub partner_offices: Option<Vec<String>>,
    /// The programme above, as it is in force.
    pub above: Option<Effective>,
    /// Its own indicators of which something was reported already, as they were then; those that an addendum dropped are among them.
    pub reported: Vec<Reported>,
}

/// By what the reported values of an indicator are understood and added up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reported {
    /// The indicator.
    pub id: String,
    /// What kind of value it has.
    pub kind: IndicatorKind,
    /// Whether the periods add up.
    pub cumulative: bool,
    /// The levels of a scale.
    pub scale: Vec<Multi>,
    /// The metric that computes it.
    pub metric: Option<String>,
}

impl From<&Indicator> for Reported {
    fn from(one: &Indicator) -> Self {
        Self {
            id: one.id.clone(),
            kind: one.kind,
            cumulative: one.cumulative,
            scale: one.scale.clone(),
            metric: one.metric.clone(),
        }
    }
}

impl Reported {
    /// Whether its values mean something else, or nothing, under what the indicator is now. A level more above the others changes none.
    pub fn is_other(&self, now: &Indicator) -> bool {
        self.kind != now.kind
            || self.cumulative != now.cumulative
            || self.metric != now.metric
            || !now.scale.starts_with(&self.scale)
    }
}

/// A period of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// Its number.
    pub number: i32,
    /// Its first day.
    pub starts: Day,
    /// Its last day.
    pub ends: Day,
}

impl Terms {
    /// Whether a day lies within the contract.
    pub fn holds(&self, day: Day) -> bool {
        self.starts <= day && day <= self.ends
    }

    /// The periods that end within the contract: what is reached by their ends is the contract's.
    pub fn own_periods(&self) -> impl Iterator<Item = &Stretch> {
        self.periods.iter().filter(|period| self.holds(period.ends))
    }

    /// The offices of a side; none where there is no such side.
    pub fn offices(&self, side: Side) -> Option<&[String]> {
        match side {
            Side::Unit => Some(&self.unit_offices),
            Side::Partner => self.partner_offices.as_deref(),
        }
    }
}

/// Something that may not be as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flaw {
    /// The item, by its identifier; empty for the content as a whole.
    pub item: String,
    /// The field of the item.
    pub field: &'static str,
    /// Why, and what to do.
    pub message: Message,
    /// Whether only the whole shows it: it keeps from handing over, not from saving.
    pub whole: bool,
}

/// What is noted on the way.
struct Notes<'a> {
    terms: &'a Terms,
    flaws: Vec<Flaw>,
}

impl Notes<'_> {
    fn note(&mut self, item: &str, field: &'static str, message: impl Into<Message>) {
        self.flaws.push(Flaw { item: item.to_owned(), field, message: message.into(), whole: false });
    }

    fn note_whole(&mut self, item: &str, field: &'static str, message: impl Into<Message>) {
        self.flaws.push(Flaw { item: item.to_owned(), field, message: message.into(), whole: true });
    }

    fn text(&mut self, item: &str, field: &'static str, text: &Multi) {
        if text.is_empty() {
            self.note(item, field, "form-required-multi");
        }
    }

    fn within(&mut self, item: &str, field: &'static str, day: Day) {
        let terms = self.terms;
        if !terms.holds(day) {
            let message = Message::new("programmes-flaw-outside")
                .with("day", day)
                .with("from", terms.starts)
                .with("to", terms.ends);
            self.note(item, field, message);
        }
    }

    /// The office of a step exists on its side.
    fn office(&mut self, item: &str, side: Side, office: &str) {
        match self.terms.offices(side) {
            None => self.note(item, "side", "programmes-flaw-no-partner"),
            Some(_) if office.is_empty() => self.note(item, "office", "form-required-choice"),
            Some(offices) if !offices.iter().any(|one| one == office) => {
                self.note(item, "office", "programmes-flaw-office");
            }
            Some(_) => {}
        }
    }
}

/// Everything that is wrong with a content, in the order in which it is read.
pub fn check(content: &Content, terms: &Terms) -> Vec<Flaw> {
    let mut notes = Notes { terms, flaws: Vec::new() };
    weights(content, &mut notes);
    once(content, &mut notes);
    for objective in &content.objectives {
        one(objective, &mut notes);
    }
    steps::check(content, &mut notes);
    for indicator in content.objectives.iter().flat_map(|one| &one.indicators) {
        indicators::check(indicator, &mut notes);
    }
    taken::check(content, &mut notes);
    let place = |flaw: &Flaw| content.items().iter().position(|placed| placed.item.id() == flaw.item);
    let mut flaws = notes.flaws;
    flaws.sort_by_key(|flaw| place(flaw).unwrap_or(usize::MAX));
    flaws.dedup();
    flaws
}

/// The weights of all objectives, its own and those taken up, add up to 100; those of an objective's indicators too.
fn weights(content: &Content, notes: &mut Notes<'_>) {
    let own = content.objectives.iter().map(|one| u32::from(one.weight));
    let sum: u32 = own.chain(content.taken.iter().map(|one| u32::from(one.weight))).sum();
    if content.objectives.is_empty() && content.taken.is_empty() {
        notes.note_whole("", "objectives", "programmes-flaw-empty");
    } else if sum != 100 {
        notes.note_whole("", "weight", Message::new("programmes-flaw-weights").with("sum", sum));
    }
    for objective in content.objectives.iter().filter(|one| !one.indicators.is_empty()) {
        let sum: u32 = objective.indicators.iter().map(|one| u32::from(one.weight)).sum();
        if sum != 100 {
            let message = Message::new("programmes-flaw-indicator-weights").with("sum", sum);
            notes.note_whole(&objective.id, "indicators", message);
        }
    }
}

/// Every identifier stands for one item: in force, each is a row of its own.
fn once(content: &Content, notes: &mut Notes<'_>) {
    let mut known = BTreeSet::new();
    // What is taken up twice is told of by its own message.
    for placed in content.items().iter().filter(|placed| !matches!(placed.item, Item::Taken(_))) {
        if !known.insert(placed.item.id().to_owned()) {
            notes.note(placed.item.id(), "", "programmes-flaw-twice");
        }
    }
    for taken in content.taken.iter().filter(|taken| known.contains(&taken.objective)) {
        notes.note(&taken.objective, "", "programmes-flaw-twice");
    }
}

fn one(objective: &Objective, notes: &mut Notes<'_>) {
    let id = &objective.id;
    notes.text(id, "title", &objective.title);
    weight(id, objective.weight, notes);
    match &objective.axis {
        Some(axis) if !notes.terms.axes.contains(axis) => notes.note(id, "axis", "programmes-flaw-axis"),
        None if !notes.terms.axes.is_empty() => notes.note(id, "axis", "form-required-choice"),
        _ => {}
    }
    for commitment in &objective.commitments {
        bound(commitment, notes);
    }
}

fn weight(item: &str, weight: u8, notes: &mut Notes<'_>) {
    if !(1..=100).contains(&weight) {
        notes.note(item, "weight", Message::new("form-number-range").with("least", 1).with("most", 100));
    }
}

fn bound(commitment: &Commitment, notes: &mut Notes<'_>) {
    notes.text(&commitment.id, "text", &commitment.text);
    if notes.terms.offices(commitment.side).is_none() {
        notes.note(&commitment.id, "side", "programmes-flaw-no-partner");
    }
    if let Some(due) = commitment.due {
        notes.within(&commitment.id, "due", due);
    }
}

#[cfg(test)]
mod tests;
