//! Which figures may be told: the rule of small groups, for whole trees of units and classes at once.
//!
//! A figure counts the persons of a class (a group of professions, women under forty, "all") in a unit and below it. Told is it only where
//! nobody can come closer to a group of fewer than `least` persons than `least`: not by reading it, and not by adding and subtracting all
//! that is told, from the classes of a unit, from a unit and those under it, or from both. [`judge`] decides for every figure; what is left out
//! is left out of pages, files, metrics and records alike, because only what it lets through is ever kept (`store/figures.rs`).
//!
//! **How.** What is withheld is withheld with everything under it: in the units below, and in the classes within. Then one table is looked at
//! after the other: the units directly under one (with a row for all that is not told of them: members of the unit itself, and units
//! withheld as a whole) by the classes directly within one (with a column for the classes that are withheld above already). Its margins are told.
//! Within such a table a withheld figure can be moved up and down along the other withheld ones without any told one changing;
//! how far is a question of flows ([`Table::freedom`]), and where it is less than `least`, more is withheld: what costs
//! least. What cannot be mended like that is withheld as a whole; then every figure is free by the smallest of its margins, which are told
//! and so not small. Every change inside a table can be carried on below, where everything that depends on it is withheld too:
//! so what is free in its table is free in the whole (docs/decisions/0021-statistics.md).
//!
//! A person in two units counts once above them. The figures above are then smaller than the sum, and subtracting all that is told says less,
//! never more. But subtracting one unit then leaves those who are in others only: that is never few, either. And by as much as what is told
//! of the units is more than what is told above them, so many are in two of them at least: that is never few, either.

mod table;

use table::Table;

/// A tree as the place of what stands above each: it stands before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tree {
    above: Vec<Option<usize>>,
    under: Vec<Vec<usize>>,
}

impl Tree {
    /// A tree; what names nothing that stands before it is a root.
    pub fn new(above: Vec<Option<usize>>) -> Self {
        let mut under = vec![Vec::new(); above.len()];
        let above: Vec<Option<usize>> =
            above.iter().enumerate().map(|(n, up)| up.filter(|up| *up < n)).collect();
        for (n, up) in above.iter().enumerate() {
            if let Some(list) = up.and_then(|up| under.get_mut(up)) {
                list.push(n);
            }
        }
        Self { above, under }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.above.len()
    }

    /// Whether there is nothing.
    pub fn is_empty(&self) -> bool {
        self.above.is_empty()
    }

    /// What stands directly under one.
    pub fn under(&self, one: usize) -> &[usize] {
        self.under.get(one).map_or(&[], Vec::as_slice)
    }

    /// What stands above one.
    pub fn above(&self, one: usize) -> Option<usize> {
        self.above.get(one).copied().flatten()
    }
}

/// A number for each unit and class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grid<T> {
    width: usize,
    cells: Vec<T>,
}

impl<T: Copy> Grid<T> {
    /// A grid with the same everywhere.
    pub fn new(units: usize, classes: usize, all: T) -> Self {
        Self { width: classes, cells: vec![all; units * classes] }
    }

    /// What stands at a place.
    ///
    /// # Panics
    /// Never for a unit and a class of the trees it was made for.
    pub fn at(&self, unit: usize, class: usize) -> T {
        self.cells[unit * self.width + class]
    }

    /// Sets it.
    ///
    /// # Panics
    /// Never for a unit and a class of the trees it was made for.
    pub fn set(&mut self, unit: usize, class: usize, value: T) {
        self.cells[unit * self.width + class] = value;
    }
}

/// What is to be judged.
#[derive(Clone, Copy, Debug)]
pub struct Question<'a> {
    /// The units.
    pub units: &'a Tree,
    /// The classes: the first is everybody, the others divide the one above them.
    pub classes: &'a Tree,
    /// Persons in a unit and below it, each once.
    pub within: &'a Grid<i64>,
    /// Persons in the unit itself.
    pub own: &'a Grid<i64>,
    /// The smallest group that is told.
    pub least: i64,
    /// Whether those counted in a unit are counted above it, too. Who moves from one unit to another joins it, and not the unit above both.
    pub nested: bool,
    /// What must be withheld besides: because of another question's answer.
    pub also: Option<&'a Grid<bool>>,
}

impl Question<'_> {
    /// Whether a number is of somebody, and of few.
    fn is_small(&self, n: i64) -> bool {
        n > 0 && n < self.least
    }

    /// Whether a figure must be withheld, whatever its size: because it was asked for, or because few are left of the unit above without
    /// this one.
    fn is_forced(&self, unit: usize, class: usize) -> bool {
        let few_left = |up| self.is_small(self.within.at(up, class) - self.within.at(unit, class));
        let few_left = self.nested && self.units.above(unit).is_some_and(few_left);
        few_left || self.also.is_some_and(|also| also.at(unit, class))
    }

    /// Whether what is told of parts differs from what is told of the whole by few: those who are in no part that is told, or in several.
    fn is_betrayed(&self, whole: i64, parts: i64) -> bool {
        self.is_small((whole - parts).abs())
    }

    fn is_protected(&self, unit: usize, class: usize) -> bool {
        self.is_small(self.within.at(unit, class)) || self.is_forced(unit, class)
    }
}

/// Which figures may be told.
pub fn judge(question: &Question<'_>) -> Grid<bool> {
    let mut judge =
        Judge { of: *question, told: Grid::new(question.units.len(), question.classes.len(), false) };
    if question.classes.is_empty() {
        return judge.told;
    }
    for unit in 0..question.units.len() {
        if question.units.above(unit).is_none() {
            judge.root(unit);
        }
        judge.below(unit);
    }
    judge.told
}

struct Judge<'a> {
    of: Question<'a>,
    told: Grid<bool>,
}

impl Judge<'_> {
    /// A unit with none above it: only its classes are looked at.
    fn root(&mut self, unit: usize) {
        if self.of.is_protected(unit, 0) {
            return;
        }
        self.told.set(unit, 0, true);
        for class in 0..self.of.classes.len() {
            let parts = self.of.classes.under(class);
            if !self.told.at(unit, class) || parts.is_empty() {
                continue;
            }
            let line: Vec<(i64, bool)> = parts
                .iter()
                .map(|part| (self.of.within.at(unit, *part), self.of.is_protected(unit, *part)))
                .collect();
            let total = self.of.within.at(unit, class);
            for (part, withheld) in parts.iter().zip(self.line(&line, 0, total)) {
                self.told.set(unit, *part, !withheld);
            }
        }
    }

    /// The units under one.
    fn below(&mut self, unit: usize) {
        let units = self.of.units.under(unit);
        if units.is_empty() || !self.told.at(unit, 0) {
            return;
        }
        let line: Vec<(i64, bool)> =
            units.iter().map(|one| (self.of.within.at(*one, 0), self.of.is_protected(*one, 0))).collect();
        let total = self.of.within.at(unit, 0);
        for (one, withheld) in units.iter().zip(self.line(&line, self.of.own.at(unit, 0), total)) {
            self.told.set(*one, 0, !withheld);
        }
        for class in 0..self.of.classes.len() {
            if self.told.at(unit, class) && !self.of.classes.under(class).is_empty() {
                self.table(unit, class);
            }
        }
    }

    /// Numbers whose `total` is told, with a rest that never is: which of them are withheld. Those and the rest must be `least` together,
    /// or nobody; and so must what subtracting the others from the total leaves.
    fn line(&self, line: &[(i64, bool)], rest: i64, total: i64) -> Vec<bool> {
        let mut withheld: Vec<bool> = line.iter().map(|(_, protected)| *protected).collect();
        loop {
            let sum_of = |which: bool| -> i64 {
                line.iter().zip(&withheld).filter(|(_, hidden)| **hidden == which).map(|((n, _), _)| n).sum()
            };
            let anybody = line.iter().zip(&withheld).any(|((n, _), hidden)| *hidden && *n > 0);
            let at_stake = self.of.is_small(rest) || anybody;
            let sound = !at_stake || rest + sum_of(true) >= self.of.least;
            if sound && !self.of.is_betrayed(total, sum_of(false)) {
                return withheld;
            }
            match cheapest(line, &withheld) {
                Some(one) => withheld[one] = true,
                // There is nobody else to hide among.
                None => return vec![true; line.len()],
            }
        }
    }

    /// The units under one by the classes within one.
    fn table(&mut self, unit: usize, class: usize) {
        let of = self.of;
        let (rows, lost_rows): (Vec<usize>, Vec<usize>) =
            of.units.under(unit).iter().partition(|one| self.told.at(**one, class));
        let (columns, lost_columns): (Vec<usize>, Vec<usize>) =
            of.classes.under(class).iter().partition(|part| self.told.at(unit, **part));
        let left = |part: usize, told: &dyn Fn(usize) -> bool| {
            let told: i64 = rows.iter().filter(|one| told(**one)).map(|one| of.within.at(*one, part)).sum();
            of.within.at(unit, part) - told
        };
        // Where persons are in several units, less is left by subtracting than there is: where that is few, it is what counts.
        let rest = |part: usize| {
            let left = left(part, &|_| true);
            let there: i64 = lost_rows.iter().map(|one| of.within.at(*one, part)).sum();
            if of.is_small(left) { left } else { of.own.at(unit, part) + there }
        };
        let lost = |number: &dyn Fn(usize) -> i64| lost_columns.iter().map(|part| number(*part)).sum();
        let shared: Vec<Vec<bool>> =
            columns.iter().map(|part| self.shared(&rows, *part, of.within.at(unit, *part))).collect();
        let mut table = Table::new(rows.len() + 1, columns.len() + 1, of.least);
        for (r, one) in rows.iter().enumerate() {
            for (c, part) in columns.iter().enumerate() {
                let hidden = shared[c][r];
                let withheld = hidden || of.is_protected(*one, *part);
                table.put(r, c, of.within.at(*one, *part), withheld, hidden || of.is_forced(*one, *part));
            }
            table.put(r, columns.len(), lost(&|part| of.within.at(*one, part)), true, false);
        }
        for (c, part) in columns.iter().enumerate() {
            table.put(rows.len(), c, rest(*part), true, false);
        }
        table.put(rows.len(), columns.len(), lost(&rest), true, false);
        table.settle();
        for (r, one) in rows.iter().enumerate() {
            for (c, part) in columns.iter().enumerate() {
                self.told.set(*one, *part, !table.is_withheld(r, c));
            }
        }
        let betrayed = |part: &usize| of.is_betrayed(left(*part, &|one| self.told.at(one, *part)), 0);
        if columns.iter().any(betrayed) {
            for one in &rows {
                columns.iter().for_each(|part| self.told.set(*one, *part, false));
            }
        }
    }

    /// Units of which a class is withheld so that nobody sees that few are in several of them: the smallest first. Those that are withheld
    /// anyway are not among them.
    fn shared(&self, units: &[usize], class: usize, whole: i64) -> Vec<bool> {
        let of = &self.of;
        let line: Vec<(i64, bool)> =
            units.iter().map(|one| (of.within.at(*one, class), of.is_protected(*one, class))).collect();
        let mut withheld: Vec<bool> = line.iter().map(|(_, protected)| *protected).collect();
        loop {
            let told: i64 =
                line.iter().zip(&withheld).filter(|(_, hidden)| !**hidden).map(|((n, _), _)| n).sum();
            if told <= whole || !of.is_betrayed(whole, told) {
                break;
            }
            let Some(one) = cheapest(&line, &withheld) else { break };
            withheld[one] = true;
        }
        withheld.iter().zip(&line).map(|(hidden, (_, protected))| *hidden && !protected).collect()
    }
}

/// The smallest number of somebody that is not withheld.
fn cheapest(line: &[(i64, bool)], withheld: &[bool]) -> Option<usize> {
    (0..line.len()).filter(|n| !withheld[*n] && line[*n].0 > 0).min_by_key(|n| line[*n].0)
}

#[cfg(test)]
mod tests;
