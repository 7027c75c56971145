//! The table that merges like ballots by the bytes of their preferences.
//!
//! Most texts are short and stand in the slot itself, so that a look-up touches one line of the cache; the few long ones stand
//! in an ordinary map. Ballot files are the counter's own, so speed matters here and hostile collisions do not; texts are always
//! compared whole.

use std::collections::HashMap;

/// The longest text that stands in a slot.
const SHORT: usize = 24;

/// The text of preferences, as the table wants it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Key<'a> {
    pub(super) text: &'a [u8],
    words: [u64; 3],
    hash: u64,
}

impl<'a> Key<'a> {
    pub(super) fn of(text: &'a [u8]) -> Self {
        let mut words = [0; 3];
        if text.len() <= SHORT {
            for (word, bytes) in words.iter_mut().zip(text.chunks(8)) {
                *word = match bytes.try_into() {
                    Ok(eight) => u64::from_le_bytes(eight),
                    Err(_) => bytes.iter().rev().fold(0, |word, byte| (word << 8) | u64::from(*byte)),
                };
            }
        }
        let hash = words.iter().fold(text.len() as u64, |hash, word| mix(hash ^ word));
        Self { text, words, hash }
    }

    fn is_short(&self) -> bool {
        self.text.len() <= SHORT
    }
}

fn mix(word: u64) -> u64 {
    let wide = u128::from(word ^ 0x2545_f491_4f6c_dd1d) * 0x9e37_79b9_7f4a_7c15;
    (wide as u64) ^ ((wide >> 64) as u64)
}

#[derive(Clone, Copy, Debug, Default)]
#[repr(align(32))]
struct Slot {
    words: [u64; 3],
    length: u32,
    /// The group plus one; zero where nothing stands.
    group: u32,
}

/// The groups by their texts.
#[derive(Debug)]
pub(super) struct Like<'a> {
    slots: Vec<Slot>,
    used: usize,
    long: HashMap<&'a [u8], u32>,
}

impl<'a> Like<'a> {
    pub(super) fn new() -> Self {
        Self { slots: vec![Slot::default(); 1 << 10], used: 0, long: HashMap::new() }
    }

    /// Touches the slot of a text, so that it is in the cache when it is looked up: several of these wait for memory at once.
    pub(super) fn touch(&self, key: &Key<'_>) -> u32 {
        self.slots[self.start(key.hash)].group
    }

    /// The group of a text, if it is known.
    pub(super) fn find(&self, key: &Key<'_>) -> Option<u32> {
        if !key.is_short() {
            return self.long.get(key.text).copied();
        }
        let mut at = self.start(key.hash);
        loop {
            let slot = &self.slots[at];
            if slot.group == 0 {
                return None;
            }
            if slot.words == key.words && slot.length as usize == key.text.len() {
                return Some(slot.group - 1);
            }
            at = (at + 1) & (self.slots.len() - 1);
        }
    }

    /// Remembers a text that is not known.
    pub(super) fn insert(&mut self, key: &Key<'a>, group: u32) {
        if !key.is_short() {
            self.long.insert(key.text, group);
            return;
        }
        if (self.used + 1) * 2 > self.slots.len() {
            self.grow();
        }
        self.used += 1;
        let slot = Slot { words: key.words, length: key.text.len() as u32, group: group + 1 };
        self.put(slot, key.hash);
    }

    fn start(&self, hash: u64) -> usize {
        (hash >> 20) as usize & (self.slots.len() - 1)
    }

    fn put(&mut self, slot: Slot, hash: u64) {
        let mut at = self.start(hash);
        while self.slots[at].group != 0 {
            at = (at + 1) & (self.slots.len() - 1);
        }
        self.slots[at] = slot;
    }

    fn grow(&mut self) {
        let larger = vec![Slot::default(); self.slots.len() * 4];
        for slot in std::mem::replace(&mut self.slots, larger) {
            if slot.group != 0 {
                let hash = slot.words.iter().fold(u64::from(slot.length), |hash, word| mix(hash ^ word));
                self.put(slot, hash);
            }
        }
    }
}
