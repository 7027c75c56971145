//! A table being read: asks for keys by name and type, notes what is wrong and goes on.
//!
//! Nothing stops at the first mistake. A value that cannot be read is replaced by a harmless one and the problem is noted, so that
//! one mistake makes one message. When the table is done, keys that nobody asked for are unknown keys.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::lines::Lines;
use super::near::nearest;
use crate::lang::Lang;
use crate::problem::{Expected, Problem, Reason, RefKind};

/// A reference to be checked once everything is read.
pub(super) struct Reference {
    pub(super) kind: RefKind,
    pub(super) found: String,
    pub(super) key: String,
    pub(super) line: usize,
}

/// The file being read.
pub(crate) struct Reader {
    pub(super) lines: Lines,
    pub(super) languages: RefCell<Vec<Lang>>,
    pub(super) problems: RefCell<Vec<Problem>>,
    pub(super) references: RefCell<Vec<Reference>>,
    /// The line of every key that was read, by dotted path: checks of the whole look lines up here.
    pub(super) places: RefCell<BTreeMap<String, usize>>,
}

impl Reader {
    pub(super) fn new(text: &str) -> Self {
        Self {
            lines: Lines::new(text),
            languages: RefCell::default(),
            problems: RefCell::default(),
            references: RefCell::default(),
            places: RefCell::default(),
        }
    }

    pub(super) fn report(&self, line: usize, key: impl Into<String>, reason: Reason) {
        self.problems.borrow_mut().push(Problem { line, key: key.into(), reason });
    }

    /// The language of last resort: the first declared one.
    pub(super) fn first_language(&self) -> Lang {
        self.languages.borrow().first().copied().unwrap_or(Lang::Ar)
    }
}

pub(super) type Value<'s> = Spanned<DeValue<'s>>;

/// A value with the place where it stands.
#[derive(Clone)]
pub(super) struct Item<'r, 's> {
    pub(super) value: &'r DeValue<'s>,
    pub(super) line: usize,
    pub(super) key: String,
}

/// A table with the place where it stands and a memory of the keys that were asked for.
pub(super) struct Table<'r, 's> {
    pub(super) reader: &'r Reader,
    pub(super) path: String,
    pub(super) line: usize,
    entries: BTreeMap<&'r str, (usize, &'r Value<'s>)>,
    asked: RefCell<BTreeSet<&'static str>>,
}

impl<'r, 's> Table<'r, 's> {
    pub(super) fn new(reader: &'r Reader, path: String, line: usize, table: &'r DeTable<'s>) -> Self {
        let entries =
            table.iter().map(|(k, v)| (k.get_ref().as_ref(), (reader.lines.at(k.span().start), v))).collect();
        reader.places.borrow_mut().insert(path.clone(), line);
        Self { reader, path, line, entries, asked: RefCell::default() }
    }

    pub(super) fn key_path(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) }
    }

    pub(super) fn report(&self, item: &Item<'_, '_>, reason: Reason) {
        self.reader.report(item.line, item.key.clone(), reason);
    }

    /// The value at `key`, which becomes a known key of this table.
    pub(super) fn item(&self, key: &'static str) -> Option<Item<'r, 's>> {
        self.asked.borrow_mut().insert(key);
        let &(line, value) = self.entries.get(key)?;
        let path = self.key_path(key);
        self.reader.places.borrow_mut().insert(path.clone(), line);
        Some(Item { value: value.get_ref(), line, key: path })
    }

    /// The value at `key`; its absence is a problem.
    pub(super) fn required(&self, key: &'static str) -> Option<Item<'r, 's>> {
        let item = self.item(key);
        if item.is_none() {
            self.reader.report(self.line, self.key_path(key), Reason::MissingKey);
        }
        item
    }

    pub(super) fn has(&self, key: &str) -> bool {
        self.entries.contains_key(key)
    }

    /// Reads the table at `key` with `read`.
    pub(super) fn table<T>(&self, key: &'static str, read: impl FnOnce(&Table<'r, 's>) -> T) -> Option<T> {
        let item = self.item(key)?;
        self.enter(&item, read)
    }

    /// Reads `item` as a table and reports its unknown keys.
    pub(super) fn enter<T>(&self, item: &Item<'r, 's>, read: impl FnOnce(&Table<'r, 's>) -> T) -> Option<T> {
        let DeValue::Table(table) = item.value else {
            self.report(item, Reason::WrongType(Expected::Table));
            return None;
        };
        let table = Table::new(self.reader, item.key.clone(), item.line, table);
        let result = read(&table);
        table.finish();
        Some(result)
    }

    /// Reads the named tables under `key` (`[offices.president]`, …) in the order of the file.
    pub(super) fn named<T>(
        &self,
        key: &'static str,
        mut read: impl FnMut(&str, &Table<'r, 's>) -> T,
    ) -> Vec<T> {
        let Some(item) = self.item(key) else { return Vec::new() };
        let DeValue::Table(_) = item.value else {
            self.report(&item, Reason::WrongType(Expected::Table));
            return Vec::new();
        };
        self.children(&item)
            .into_iter()
            .filter_map(|(id, child)| {
                if !is_identifier(&id) {
                    self.report(&child, Reason::BadId(id.clone()));
                }
                self.enter(&child, |t| read(&id, t))
            })
            .collect()
    }

    /// Keys and values of the table `item`, in the order of the file.
    pub(super) fn children(&self, item: &Item<'r, 's>) -> Vec<(String, Item<'r, 's>)> {
        let DeValue::Table(table) = item.value else { return Vec::new() };
        let mut entries: Vec<_> = table.iter().collect();
        entries.sort_by_key(|(k, _)| k.span().start);
        entries
            .into_iter()
            .map(|(k, v)| {
                let name = k.get_ref().as_ref();
                let child = Item {
                    value: v.get_ref(),
                    line: self.reader.lines.at(k.span().start),
                    key: format!("{}.{name}", item.key),
                };
                self.reader.places.borrow_mut().insert(child.key.clone(), child.line);
                (name.to_owned(), child)
            })
            .collect()
    }

    /// Reads the list of tables at `key`, inline or as `[[key]]`.
    pub(super) fn tables<T>(&self, key: &'static str, mut read: impl FnMut(&Table<'r, 's>) -> T) -> Vec<T> {
        let Some(item) = self.item(key) else { return Vec::new() };
        if !matches!(item.value, DeValue::Array(_)) {
            self.report(&item, Reason::WrongType(Expected::Tables));
            return Vec::new();
        }
        self.elements(&item).iter().filter_map(|e| self.enter(e, &mut read)).collect()
    }

    /// The elements of the list `item`, numbered from 1 in their path.
    pub(super) fn elements(&self, item: &Item<'r, 's>) -> Vec<Item<'r, 's>> {
        let DeValue::Array(array) = item.value else { return Vec::new() };
        array
            .iter()
            .enumerate()
            .map(|(i, v)| {
                let line = self.reader.lines.at(v.span().start);
                Item { value: v.get_ref(), line, key: format!("{}[{}]", item.key, i + 1) }
            })
            .collect()
    }

    pub(super) fn finish(self) {
        let asked = self.asked.borrow();
        for (key, (line, _)) in &self.entries {
            if !asked.contains(key) {
                // Present keys are no suggestion: they are not what was meant.
                let free = asked.iter().copied().filter(|a| !self.entries.contains_key(a));
                let reason = Reason::UnknownKey(nearest(key, free));
                self.reader.report(*line, self.key_path(key), reason);
            }
        }
    }
}

/// Small Latin letters, digits and underscores, beginning with a letter, at most 64 of them.
pub(super) fn is_identifier(id: &str) -> bool {
    id.len() <= 64
        && id.starts_with(|c: char| c.is_ascii_lowercase())
        && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
}
