//! Whether seats can still be filled so that every rule is satisfied.

use std::collections::{BTreeMap, HashSet};

/// The rules a candidate serves, one bit each.
pub(super) type Mask = u128;

/// The most rules at once.
pub(super) const MOST_RULES: usize = 128;

/// Kinds of candidates left: how many serve the same rules.
#[derive(Clone, Debug, Default)]
pub(super) struct Kinds(BTreeMap<Mask, usize>);

impl Kinds {
    pub(super) fn of(masks: impl IntoIterator<Item = Mask>) -> Self {
        let mut kinds = BTreeMap::new();
        for mask in masks {
            *kinds.entry(mask).or_insert(0) += 1;
        }
        Self(kinds)
    }

    pub(super) fn remove(&mut self, mask: Mask) {
        if let Some(left) = self.0.get_mut(&mask) {
            *left = left.saturating_sub(1);
        }
    }

    /// How many candidates left serve a rule.
    pub(super) fn serving(&self, rule: usize) -> usize {
        self.0.iter().filter(|(mask, _)| **mask & (1 << rule) != 0).map(|(_, left)| left).sum()
    }

    pub(super) fn add(&mut self, mask: Mask) {
        *self.0.entry(mask).or_insert(0) += 1;
    }
}

/// Whether `seats` can be filled from `kinds` so that every rule gets what it lacks.
///
/// Kinds are tried in an order in which rules with few kinds end early, so that a dead end is seen at once and what remains to
/// be remembered is small: with reserved seats for many areas, only the rules that cross areas stay open.
pub(super) fn is_feasible(kinds: &Kinds, lacking: &[usize], seats: usize) -> bool {
    let mut rules: Vec<usize> = (0..lacking.len()).filter(|rule| lacking[*rule] > 0).collect();
    let serves = |mask: Mask, rule: usize| mask & (1 << rule) != 0;
    let kinds_of = |rule: usize| kinds.0.iter().filter(|(mask, n)| serves(**mask, rule) && **n > 0).count();
    rules.sort_by_key(|rule| (kinds_of(*rule), *rule));
    let mut useful: BTreeMap<Vec<bool>, usize> = BTreeMap::new();
    for (mask, left) in &kinds.0 {
        let key: Vec<bool> = rules.iter().map(|rule| serves(*mask, *rule)).collect();
        if *left > 0 && key.contains(&true) {
            *useful.entry(key).or_insert(0) += left;
        }
    }
    let kinds: Vec<(Vec<bool>, usize)> = useful.into_iter().rev().collect();
    let start: Vec<usize> = rules.iter().map(|rule| lacking[*rule]).collect();
    Search {
        supply: supply(&kinds, start.len()),
        apart: apart(&kinds, start.len()),
        kinds,
        dead: HashSet::new(),
    }
    .from(0, start, seats)
}

/// For each kind and each rule, how many candidates of this kind and those after it serve the rule.
fn supply(kinds: &[(Vec<bool>, usize)], rules: usize) -> Vec<Vec<usize>> {
    let mut supply = vec![vec![0; rules]; kinds.len() + 1];
    for (place, (key, left)) in kinds.iter().enumerate().rev() {
        supply[place] = supply[place + 1].clone();
        for (sum, _) in supply[place].iter_mut().zip(key).filter(|(_, serves)| **serves) {
            *sum += left;
        }
    }
    supply
}

/// Rules of which nobody serves two: what they lack together is at least so many seats.
fn apart(kinds: &[(Vec<bool>, usize)], rules: usize) -> Vec<usize> {
    let mut apart: Vec<usize> = Vec::new();
    for rule in 0..rules {
        let alone = apart.iter().all(|other| !kinds.iter().any(|(key, _)| key[rule] && key[*other]));
        if alone {
            apart.push(rule);
        }
    }
    apart
}

struct Search {
    kinds: Vec<(Vec<bool>, usize)>,
    supply: Vec<Vec<usize>>,
    apart: Vec<usize>,
    dead: HashSet<(usize, Vec<usize>, usize)>,
}

impl Search {
    fn from(&mut self, kind: usize, lacking: Vec<usize>, seats: usize) -> bool {
        if lacking.iter().all(|n| *n == 0) {
            return true;
        }
        let short = lacking.iter().zip(&self.supply[kind]).any(|(n, supply)| *n > seats || n > supply);
        let together: usize = self.apart.iter().map(|rule| lacking[*rule]).sum();
        if short || together > seats {
            return false;
        }
        let state = (kind, lacking, seats);
        if self.dead.contains(&state) {
            return false;
        }
        let (_, lacking, _) = &state;
        let (key, left) = &self.kinds[kind];
        let wanted =
            (0..lacking.len()).filter(|rule| key[*rule]).map(|rule| lacking[rule]).max().unwrap_or(0);
        let most = wanted.min(*left).min(seats);
        let key = key.clone();
        for taking in (0..=most).rev() {
            let next: Vec<usize> = lacking
                .iter()
                .zip(&key)
                .map(|(n, serves)| if *serves { n.saturating_sub(taking) } else { *n })
                .collect();
            if self.from(kind + 1, next, seats - taking) {
                return true;
            }
        }
        self.dead.insert(state);
        false
    }
}
