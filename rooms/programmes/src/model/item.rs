//! One item of a content at a time: found, put, moved, removed. A draft is edited item by item, so that two people who write at once
//! meet only where they write the same item.

use rawabit_platform::lang::Multi;
use rawabit_platform::words;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::content::{Commitment, Content, Indicator, Objective, Step, Taken};

words! {
    /// The kinds of items.
    ItemKind {
        /// What comes before the objectives.
        Preamble = "preamble",
        /// An objective, without what hangs below it.
        Objective = "objective",
        /// What a side binds itself to.
        Commitment = "commitment",
        /// A step.
        Step = "step",
        /// An indicator with its targets.
        Indicator = "indicator",
        /// An objective taken up from above.
        Taken = "taken",
    }
}

/// An item by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "item", rename_all = "snake_case")]
pub enum Item {
    /// What comes before the objectives.
    Preamble(Multi),
    /// An objective; its lists are empty here.
    Objective(Objective),
    /// What a side binds itself to.
    Commitment(Commitment),
    /// A step.
    Step(Step),
    /// An indicator with its targets.
    Indicator(Indicator),
    /// An objective taken up from above.
    Taken(Taken),
}

impl Item {
    /// What kind it is.
    pub fn kind(&self) -> ItemKind {
        match self {
            Self::Preamble(_) => ItemKind::Preamble,
            Self::Objective(_) => ItemKind::Objective,
            Self::Commitment(_) => ItemKind::Commitment,
            Self::Step(_) => ItemKind::Step,
            Self::Indicator(_) => ItemKind::Indicator,
            Self::Taken(_) => ItemKind::Taken,
        }
    }

    /// Its identifier; empty for the preamble. One that is taken up has the identifier of the other's objective.
    pub fn id(&self) -> &str {
        match self {
            Self::Preamble(_) => "",
            Self::Objective(one) => &one.id,
            Self::Commitment(one) => &one.id,
            Self::Step(one) => &one.id,
            Self::Indicator(one) => &one.id,
            Self::Taken(one) => &one.objective,
        }
    }

    /// What it is called, or says.
    pub fn title(&self) -> &Multi {
        static NONE: Multi = Multi(std::collections::BTreeMap::new());
        match self {
            Self::Preamble(text) => text,
            Self::Objective(one) => &one.title,
            Self::Commitment(one) => &one.text,
            Self::Step(one) => &one.title,
            Self::Indicator(one) => &one.title,
            Self::Taken(_) => &NONE,
        }
    }

    /// The fingerprint that a form carries, to notice that somebody else saved the item meanwhile.
    pub fn digest(&self) -> String {
        let text = serde_json::to_string(self).expect("an item is plain data");
        hex::encode(&Sha256::digest(text.as_bytes())[..12])
    }
}

/// An item with the objective that it hangs below.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Placed {
    /// The objective; none for a preamble, an objective, or one taken up.
    pub below: Option<String>,
    /// The item.
    pub item: Item,
}

/// Where an item goes among its neighbours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// Before the one before it.
    Up,
    /// After the one after it.
    Down,
}

/// Why an item cannot be put, moved or removed: it, or the objective that it hangs below, is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no such item")]
pub struct Gone;

impl Content {
    /// The item with this identifier.
    pub fn get(&self, id: &str) -> Option<Placed> {
        if id.is_empty() {
            return Some(Placed { below: None, item: Item::Preamble(self.preamble.clone()) });
        }
        if let Some(taken) = self.taken.iter().find(|one| one.objective == id) {
            return Some(Placed { below: None, item: Item::Taken(taken.clone()) });
        }
        self.objectives.iter().find_map(|objective| {
            if objective.id == id {
                return Some(Placed { below: None, item: Item::Objective(objective.head()) });
            }
            let item = objective.items().find(|item| item.id() == id)?;
            Some(Placed { below: Some(objective.id.clone()), item })
        })
    }

    /// Every item, in the order in which they are read.
    pub fn items(&self) -> Vec<Placed> {
        let mut out = vec![Placed { below: None, item: Item::Preamble(self.preamble.clone()) }];
        for objective in &self.objectives {
            out.push(Placed { below: None, item: Item::Objective(objective.head()) });
            let below = || Some(objective.id.clone());
            out.extend(objective.items().map(|item| Placed { below: below(), item }));
        }
        out.extend(self.taken.iter().map(|one| Placed { below: None, item: Item::Taken(one.clone()) }));
        out
    }

    /// The items that another content does not have, or has otherwise.
    pub fn lost_in(&self, other: &Self) -> Vec<Placed> {
        let same =
            |placed: &Placed| other.get(placed.item.id()).is_some_and(|there| there.item == placed.item);
        self.items().into_iter().filter(|placed| !same(placed)).collect()
    }

    /// Puts an item in the place of the one with its identifier; one that is not there yet goes to the end.
    ///
    /// # Errors
    /// [`Gone`] where the objective that it hangs below is not there.
    pub fn put(&mut self, placed: Placed) -> Result<(), Gone> {
        match placed.item {
            Item::Preamble(text) => self.preamble = text,
            Item::Objective(head) => match self.objective_mut(&head.id) {
                Some(stored) => {
                    stored.axis = head.axis;
                    stored.title = head.title;
                    stored.text = head.text;
                    stored.weight = head.weight;
                }
                None => self.objectives.push(head.head()),
            },
            Item::Taken(taken) => replace(&mut self.taken, taken, |one| &one.objective),
            Item::Commitment(one) => {
                replace(&mut self.below(placed.below)?.commitments, one, |one| &one.id);
            }
            Item::Step(one) => replace(&mut self.below(placed.below)?.steps, one, |one| &one.id),
            Item::Indicator(one) => replace(&mut self.below(placed.below)?.indicators, one, |one| &one.id),
        }
        Ok(())
    }

    /// Removes an item, an objective with everything below it. Steps that waited for a removed one wait for it no longer.
    ///
    /// # Errors
    /// [`Gone`]: it is not there, or is the preamble, which stays.
    pub fn remove(&mut self, id: &str) -> Result<(), Gone> {
        let steps = |content: &Self| -> Vec<String> {
            content.objectives.iter().flat_map(|one| &one.steps).map(|step| step.id.clone()).collect()
        };
        let (before, waited_for) = (self.items().len(), steps(self));
        self.objectives.retain(|one| one.id != id);
        self.taken.retain(|one| one.objective != id);
        for objective in &mut self.objectives {
            objective.commitments.retain(|one| one.id != id);
            objective.steps.retain(|one| one.id != id);
            objective.indicators.retain(|one| one.id != id);
        }
        if self.items().len() == before {
            return Err(Gone);
        }
        let left = steps(self);
        let removed = |other: &String| waited_for.contains(other) && !left.contains(other);
        for step in self.objectives.iter_mut().flat_map(|objective| &mut objective.steps) {
            step.after.retain(|other| !removed(other));
        }
        Ok(())
    }

    /// Moves an item past its neighbour of the same list; at the end of the list it stays.
    ///
    /// # Errors
    /// [`Gone`].
    pub fn shift(&mut self, id: &str, direction: Move) -> Result<(), Gone> {
        let mut found = swap(&mut self.objectives, direction, |one| one.id == id)
            || swap(&mut self.taken, direction, |one| one.objective == id);
        for objective in &mut self.objectives {
            found = found
                || swap(&mut objective.commitments, direction, |one| one.id == id)
                || swap(&mut objective.steps, direction, |one| one.id == id)
                || swap(&mut objective.indicators, direction, |one| one.id == id);
        }
        if found { Ok(()) } else { Err(Gone) }
    }

    /// An objective of its own.
    pub fn objective(&self, id: &str) -> Option<&Objective> {
        self.objectives.iter().find(|one| one.id == id)
    }

    fn objective_mut(&mut self, id: &str) -> Option<&mut Objective> {
        self.objectives.iter_mut().find(|one| one.id == id)
    }

    fn below(&mut self, id: Option<String>) -> Result<&mut Objective, Gone> {
        id.and_then(|id| self.objective_mut(&id)).ok_or(Gone)
    }
}

impl Objective {
    /// The objective without what hangs below it.
    #[must_use]
    pub fn head(&self) -> Self {
        Self { commitments: vec![], steps: vec![], indicators: vec![], ..self.clone() }
    }

    /// What hangs below it, in the order in which it is read.
    pub fn items(&self) -> impl Iterator<Item = Item> + '_ {
        let commitments = self.commitments.iter().cloned().map(Item::Commitment);
        let steps = self.steps.iter().cloned().map(Item::Step);
        let indicators = self.indicators.iter().cloned().map(Item::Indicator);
        commitments.chain(steps).chain(indicators)
    }
}

/// The paragraphs of a text: what empty lines separate.
pub fn paragraphs(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    let mut lines: Vec<&str> = Vec::new();
    for line in text.lines().chain(std::iter::once("")) {
        if !line.trim().is_empty() {
            lines.push(line);
        } else if !lines.is_empty() {
            out.push(lines.join("\n"));
            lines.clear();
        }
    }
    out
}

fn replace<T>(list: &mut Vec<T>, one: T, id: impl Fn(&T) -> &String) {
    match list.iter_mut().find(|stored| id(stored) == id(&one)) {
        Some(stored) => *stored = one,
        None => list.push(one),
    }
}

fn swap<T>(list: &mut [T], direction: Move, is: impl Fn(&T) -> bool) -> bool {
    let Some(here) = list.iter().position(is) else { return false };
    let there = match direction {
        Move::Up => here.checked_sub(1),
        Move::Down => Some(here + 1).filter(|there| *there < list.len()),
    };
    if let Some(there) = there {
        list.swap(here, there);
    }
    true
}

#[cfg(test)]
#[path = "item_tests.rs"]
mod tests;
