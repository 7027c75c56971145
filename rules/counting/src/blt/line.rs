//! The preferences of one ballot, and the table that merges like ones by their bytes.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use super::Mistake;
use crate::ballots::Pref;

/// Reads preferences: numbers or nicknames, `=` between equal ones, `-` for an empty rank.
#[derive(Debug)]
pub(crate) struct Preferences {
    candidates: usize,
    nicknames: HashMap<String, usize>,
    /// For each candidate, the ballot that named it last: finds repetitions without clearing anything.
    named: Vec<u32>,
    ballot: u32,
    pub(crate) prefs: Vec<Pref>,
}

impl Preferences {
    pub(crate) fn new(candidates: usize) -> Self {
        Self { candidates, nicknames: HashMap::new(), named: vec![0; candidates], ballot: 0, prefs: Vec::new() }
    }

    /// Gives the candidates their nicknames, in order.
    pub(crate) fn nickname(&mut self, names: impl IntoIterator<Item = String>) {
        self.nicknames = names.into_iter().enumerate().map(|(index, name)| (name, index)).collect();
    }

    /// The candidate that a word names, by number from 1 or by nickname.
    pub(crate) fn candidate(&self, word: &[u8]) -> Option<usize> {
        if word.iter().all(u8::is_ascii_digit) {
            let number = word.iter().try_fold(0_usize, |n, d| {
                n.checked_mul(10)?.checked_add(usize::from(d - b'0')).filter(|n| *n <= self.candidates)
            })?;
            return number.checked_sub(1);
        }
        self.nicknames.get(std::str::from_utf8(word).ok()?).copied()
    }

    /// Fills `prefs` from the text between a weight and the closing zero. `None`: a zero stands inside, so that these are
    /// several ballots on one line.
    pub(crate) fn parse(&mut self, text: &[u8], separator: u8) -> Result<Option<()>, Mistake> {
        self.prefs.clear();
        self.ballot = self.ballot.wrapping_add(1);
        let mut at = 0;
        let mut equal = false;
        while at < text.len() {
            let byte = text[at];
            if byte == separator || byte.is_ascii_whitespace() {
                at += 1;
                continue;
            }
            if byte == b'=' {
                equal = true;
                at += 1;
                continue;
            }
            let end = text[at..]
                .iter()
                .position(|b| *b == separator || *b == b'=' || b.is_ascii_whitespace())
                .map_or(text.len(), |n| at + n);
            let word = &text[at..end];
            at = end;
            match word {
                b"0" => return Ok(None),
                b"-" => equal = false,
                _ => {
                    self.add(word, equal)?;
                    equal = false;
                }
            }
        }
        if self.prefs.len() > self.candidates {
            return Err(Mistake::TooManyPreferences(self.prefs.len(), self.candidates));
        }
        Ok(Some(()))
    }

    fn add(&mut self, word: &[u8], equal: bool) -> Result<(), Mistake> {
        let shown = || String::from_utf8_lossy(word).into_owned();
        let candidate =
            self.candidate(word).ok_or_else(|| Mistake::NoCandidate(shown(), self.candidates))?;
        if self.named[candidate] == self.ballot {
            return Err(Mistake::Twice(shown()));
        }
        self.named[candidate] = self.ballot;
        self.prefs.push(Pref::new(candidate, equal && !self.prefs.is_empty()));
        Ok(())
    }
}

/// Groups by the bytes of their preferences.
pub(crate) type Like<'a> = HashMap<&'a [u8], u32, BuildHasherDefault<Mix>>;

/// Mixes eight bytes at a time. Ballot files are the counter's own, so speed matters here and hostile collisions do not.
#[derive(Default)]
pub(crate) struct Mix(u64);

impl Mix {
    fn mix(&mut self, word: u64) {
        self.0 = (self.0.rotate_left(29) ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }
}

impl Hasher for Mix {
    fn write(&mut self, bytes: &[u8]) {
        let mut words = bytes.chunks_exact(8);
        for word in &mut words {
            self.mix(word.try_into().map_or(0, u64::from_le_bytes));
        }
        let rest = words.remainder();
        let mut last = [0; 8];
        last[..rest.len()].copy_from_slice(rest);
        self.mix(u64::from_le_bytes(last));
    }
    fn write_usize(&mut self, n: usize) {
        self.mix(n as u64);
    }
    fn finish(&self) -> u64 {
        self.0 ^ (self.0 >> 32)
    }
}
