//! Steps as sentences: what the three languages share.

use super::{Step, ar, en, faults, fr};
use crate::lang::{isolate, pick};
use crate::{Fault, Lang, Question};

/// What the words need beside the facts.
pub(super) struct Words<'a> {
    names: &'a [String],
}

impl Words<'_> {
    /// The name of a candidate, isolated.
    pub(super) fn name(&self, index: usize) -> String {
        match self.names.get(index) {
            Some(name) if !name.is_empty() => isolate(name),
            _ => isolate(index + 1),
        }
    }

    /// Names after each other, the last two joined by `and`.
    pub(super) fn names(&self, list: &[usize], comma: &str, and: &str) -> String {
        joined(list.iter().map(|c| self.name(*c)).collect(), comma, and)
    }
}

/// Things after each other, the last two joined by `and`.
pub(super) fn joined(mut list: Vec<String>, comma: &str, and: &str) -> String {
    let last = list.pop().unwrap_or_default();
    if list.is_empty() { last } else { format!("{}{and}{last}", list.join(comma)) }
}

/// One sentence a step. `names` are those of the candidates or lists.
pub fn words(steps: &[Step], names: &[String], lang: Lang) -> Vec<String> {
    let words = Words { names };
    let say: fn(&Words<'_>, &Step) -> String = pick(lang, ar::say, fr::say, en::say);
    steps.iter().map(|step| say(&words, step)).collect()
}

/// The sentence of a fault.
pub(crate) fn fault(fault: &Fault, lang: Lang) -> String {
    faults::message(fault, lang)
}

/// What a tie asks for, as a sentence.
pub fn question(question: &Question, names: &[String], lang: Lang) -> String {
    words(&[Step::NeedsLot(question.clone())], names, lang).concat()
}
