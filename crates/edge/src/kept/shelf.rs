//! Where kept pages lie: a few maps with a lock each, bounded in bytes.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use parking_lot::RwLock;

use super::entry::Entry;

/// Locks, so that readers on several processors seldom meet. Pages larger than the budget over this are not kept.
const PARTS: usize = 8;

/// A commit that touches this tag changes every page: the menu, the name of the organisation.
const EVERYTHING: &str = "site";

#[derive(Default)]
struct Part {
    entries: HashMap<Box<str>, Arc<Entry>>,
    bytes: usize,
}

/// What is kept and how it is used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Pages kept now.
    pub pages: usize,
    /// Bytes they take.
    pub bytes: usize,
    /// Answers from memory since the start.
    pub hits: u64,
    /// Readings that were not there.
    pub misses: u64,
}

/// The shelf.
#[expect(missing_debug_implementations, reason = "it holds the pages of a whole portal")]
pub struct Shelf {
    parts: [RwLock<Part>; PARTS],
    budget: usize,
    generation: AtomicU64,
    hits: AtomicU64,
    misses: AtomicU64,
}

impl Shelf {
    /// An empty one for so many bytes.
    pub fn new(budget: usize) -> Self {
        Self {
            parts: std::array::from_fn(|_| RwLock::default()),
            budget: budget / PARTS,
            generation: AtomicU64::new(0),
            hits: AtomicU64::new(0),
            misses: AtomicU64::new(0),
        }
    }

    /// Whether anything can be kept at all.
    pub fn has_room(&self) -> bool {
        self.budget > 0
    }

    /// Addresses differ at their ends: a few bytes there choose the part.
    fn part(&self, key: &str) -> &RwLock<Part> {
        let sum = key
            .bytes()
            .rev()
            .take(8)
            .fold(key.len(), |sum, byte| sum.wrapping_mul(31).wrapping_add(byte.into()));
        &self.parts[sum % PARTS]
    }

    /// The page under a key in its normal form, if it is kept and time has not changed it.
    pub fn get(&self, key: &str, now: i64) -> Option<Arc<Entry>> {
        let found = self.part(key).read().entries.get(key).filter(|entry| !entry.is_over(now)).cloned();
        if let Some(entry) = &found {
            entry.note_use(now);
            self.hits.fetch_add(1, Ordering::Relaxed);
        }
        found
    }

    /// Counts a reading that was not there. Not in [`Self::get`]: a page is looked for before the house and within.
    pub fn missed(&self) {
        self.misses.fetch_add(1, Ordering::Relaxed);
    }

    /// Counts touches. A page that was made while this number changed may show what was before.
    pub fn generation(&self) -> u64 {
        self.generation.load(Ordering::SeqCst)
    }

    /// Keeps a page that was begun at `generation`, and forgets those unused for longest where memory ends.
    pub fn put(&self, key: Box<str>, entry: Arc<Entry>, generation: u64, now: i64) {
        let size = entry.size + key.len();
        if size > self.budget || entry.is_over(now) {
            return;
        }
        entry.note_use(now);
        let mut part = self.part(&key).write();
        // Under the lock: whoever touches counts first and then takes each lock, so either this sees the count, or the
        // page is here when the touched ones are dropped.
        if self.generation() != generation {
            return;
        }
        if let Some(old) = part.entries.remove(&key) {
            part.bytes -= old.size + key.len();
        }
        while part.bytes + size > self.budget {
            let oldest = part.entries.iter().min_by_key(|(_, entry)| entry.used.load(Ordering::Relaxed));
            let Some(oldest) = oldest.map(|(key, _)| key.clone()) else { break };
            if let Some(old) = part.entries.remove(&oldest) {
                part.bytes -= old.size + oldest.len();
            }
        }
        part.bytes += size;
        part.entries.insert(key, entry);
    }

    /// Forgets the pages that show what was touched.
    pub fn drop_touched(&self, touched: &[String]) {
        self.generation.fetch_add(1, Ordering::SeqCst);
        let all = touched.iter().any(|tag| tag == EVERYTHING);
        for part in &self.parts {
            let mut part = part.write();
            let Part { entries, bytes } = &mut *part;
            entries.retain(|key, entry| {
                let stays = !all && !entry.tags.iter().any(|tag| touched.contains(tag));
                if !stays {
                    *bytes -= entry.size + key.len();
                }
                stays
            });
        }
    }

    /// Forgets everything.
    pub fn clear(&self) {
        self.drop_touched(&[EVERYTHING.to_owned()]);
    }

    /// How it is used.
    pub fn counts(&self) -> Counts {
        let mut counts = Counts {
            hits: self.hits.load(Ordering::Relaxed),
            misses: self.misses.load(Ordering::Relaxed),
            ..Counts::default()
        };
        for part in &self.parts {
            let part = part.read();
            counts.pages += part.entries.len();
            counts.bytes += part.bytes;
        }
        counts
    }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use http::HeaderMap;

    use super::super::Keep;
    use super::*;

    fn entry(tags: &[&str], until: Option<i64>, length: usize) -> Arc<Entry> {
        let keep = Keep { tags: tags.iter().map(|tag| (*tag).to_owned()).collect(), until };
        Arc::new(Entry::new(&HeaderMap::new(), &Bytes::from(vec![b'x'; length]), keep))
    }

    #[test]
    fn a_page_leaves_when_touched_or_over() {
        let shelf = Shelf::new(1 << 20);
        let now = 10;
        shelf.put("/a".into(), entry(&["articles"], None, 10), shelf.generation(), now);
        shelf.put("/b".into(), entry(&["events"], Some(20), 10), shelf.generation(), now);
        assert!(shelf.get("/a", now).is_some() && shelf.get("/b", 19).is_some());
        assert!(shelf.get("/b", 20).is_none());
        shelf.drop_touched(&["articles".to_owned()]);
        assert!(shelf.get("/a", now).is_none() && shelf.get("/b", now).is_some());
        shelf.clear();
        assert_eq!((shelf.counts().pages, shelf.counts().bytes), (0, 0));
    }

    #[test]
    fn a_page_made_while_something_changed_is_not_kept() {
        let shelf = Shelf::new(1 << 20);
        let begun = shelf.generation();
        shelf.drop_touched(&["other".to_owned()]);
        shelf.put("/a".into(), entry(&["articles"], None, 10), begun, 1);
        assert_eq!(shelf.counts().pages, 0);
    }

    #[test]
    fn memory_is_bounded_and_the_longest_unused_goes_first() {
        let shelf = Shelf::new(PARTS * 40_000);
        for n in 0..200 {
            shelf.put(format!("/page-{n:03}").into(), entry(&[], None, 3000), shelf.generation(), n);
        }
        let counts = shelf.counts();
        assert!(counts.bytes <= PARTS * 40_000 && counts.pages > 0, "{counts:?}");
        assert!(shelf.get("/page-199", 300).is_some() && shelf.get("/page-000", 300).is_none());
        shelf.put("/huge".into(), entry(&[], None, 100_000), shelf.generation(), 301);
        assert!(shelf.get("/huge", 301).is_none());
    }
}
