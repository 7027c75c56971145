//! The preferences of one ballot, and the table that merges like ones by their bytes.

use std::collections::HashMap;

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
        Self {
            candidates,
            nicknames: HashMap::new(),
            named: vec![0; candidates],
            ballot: 0,
            prefs: Vec::new(),
        }
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
            // Nearly all there is: a number followed by a space.
            if let Some((number, after)) = small_number(text, at, separator) {
                if number == 0 {
                    return Ok(None);
                }
                if number <= self.candidates && self.named[number - 1] != self.ballot {
                    self.named[number - 1] = self.ballot;
                    self.prefs.push(Pref::new(number - 1, equal && !self.prefs.is_empty()));
                    equal = false;
                    at = after;
                    continue;
                }
            }
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

    /// The same for text that is one ballot: a zero inside is no candidate.
    pub(crate) fn parse_whole(&mut self, text: &[u8], separator: u8) -> Result<(), Mistake> {
        let whole = self.parse(text, separator)?;
        whole.ok_or_else(|| Mistake::NoCandidate("0".to_owned(), self.candidates))
    }

    fn add(&mut self, word: &[u8], equal: bool) -> Result<(), Mistake> {
        let shown = || String::from_utf8_lossy(word).into_owned();
        let candidate = self.candidate(word).ok_or_else(|| Mistake::NoCandidate(shown(), self.candidates))?;
        if self.named[candidate] == self.ballot {
            return Err(Mistake::Twice(shown()));
        }
        self.named[candidate] = self.ballot;
        self.prefs.push(Pref::new(candidate, equal && !self.prefs.is_empty()));
        Ok(())
    }
}

/// A number of up to four digits that stands at `at` and is followed by the separator or the end, and where that is.
fn small_number(text: &[u8], at: usize, separator: u8) -> Option<(usize, usize)> {
    let mut number = 0;
    for (end, byte) in text.iter().enumerate().skip(at).take(5) {
        match byte {
            b'0'..=b'9' => number = number * 10 + usize::from(byte - b'0'),
            _ if *byte == separator && end > at => return Some((number, end)),
            _ => return None,
        }
    }
    (text.len() - at <= 4 && at < text.len()).then_some((number, text.len()))
}
