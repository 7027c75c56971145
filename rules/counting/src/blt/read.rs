//! Reading a BLT file in one pass over its bytes.

use super::like::{Key, Like};
use super::line::Preferences;
use super::names::names;
use super::{Mistake, Problem};
use crate::ballots::{Candidate, MOST_CANDIDATES, Pref};
use crate::{Ballots, Election};

/// Reads an election.
///
/// # Errors
/// The first mistake, with its line: a file cut short, a preference that is no candidate, a negative weight…
///
/// ```
/// use rawabit_counting::blt;
/// let problem = blt::read(b"2 1\n3 1 2 0\n1 3 0\n0\n\"A\"\n\"B\"\n\"T\"\n").unwrap_err();
/// assert_eq!(problem.line, 3);
/// ```
pub fn read(bytes: &[u8]) -> Result<Election, Problem> {
    let mut reader = Reader::new(bytes);
    reader.election().map_err(|(at, mistake)| Problem { line: line_of(bytes, at), mistake })
}

/// A mistake at a byte: lines are counted only when there is one.
pub(super) type Found = (usize, Mistake);

fn line_of(bytes: &[u8], at: usize) -> usize {
    bytes[..at.min(bytes.len())].iter().filter(|b| **b == b'\n').count() + 1
}

/// How many plain lines are looked up together.
const BLOCK: usize = 32;

/// A line `weight preferences 0`.
struct Plain<'a> {
    start: usize,
    end: usize,
    weight: u64,
    key: Key<'a>,
}

/// The ballots read so far.
struct Pile {
    ballots: Ballots,
    blank: u64,
    total: u64,
}

impl Pile {
    fn count(&mut self, weight: u64) -> Result<(), Mistake> {
        self.total = self.total.checked_add(weight).ok_or(Mistake::TooMany)?;
        Ok(())
    }

    fn add_like(&mut self, weight: u64, group: u32) -> Result<(), Mistake> {
        self.count(weight)?;
        self.ballots.add_to(group, weight);
        Ok(())
    }

    /// The group of the new ballots; none where they are blank.
    fn add(&mut self, weight: u64, prefs: &[Pref]) -> Result<Option<u32>, Mistake> {
        self.count(weight)?;
        if prefs.is_empty() {
            self.blank += weight;
            return Ok(None);
        }
        self.ballots.push(weight, prefs);
        Ok(Some(self.ballots.groups() as u32 - 1))
    }
}

struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
    withdrawn: Vec<usize>,
    tie_order: Option<Vec<usize>>,
}

impl<'a> Reader<'a> {
    fn new(bytes: &'a [u8]) -> Self {
        // A byte order mark is what a spreadsheet leaves behind, and no text.
        let at = if bytes.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
        Self { bytes, at, withdrawn: Vec::new(), tie_order: None }
    }

    fn election(&mut self) -> Result<Election, Found> {
        self.skip()?;
        if self.at == self.bytes.len() {
            return Err((0, Mistake::Empty));
        }
        let start = self.at;
        let (Some(first), Some(second)) = (self.word()?, self.word()?) else {
            return Err((start, Mistake::Header));
        };
        let whole = |word: &[u8]| std::str::from_utf8(word).ok().and_then(|w| w.parse::<usize>().ok());
        let (Some(candidates), Some(seats)) = (whole(first), whole(second)) else {
            return Err((start, Mistake::Header));
        };
        if candidates == 0 || candidates > MOST_CANDIDATES {
            return Err((start, Mistake::Candidates(candidates.to_string())));
        }
        if seats == 0 {
            return Err((start, Mistake::Seats));
        }
        let mut preferences = Preferences::new(candidates);
        self.options(&mut preferences)?;
        let (ballots, blank) = self.ballots(&mut preferences)?;
        let (names, title) = names(self.bytes, self.at, candidates)?;
        let mut list: Vec<Candidate> = names.into_iter().map(Candidate::new).collect();
        for index in &self.withdrawn {
            list[*index].withdrawn = true;
        }
        let tie_order = self.tie_order.take();
        Ok(Election { title, seats, candidates: list, ballots, blank, invalid: 0, tie_order })
    }

    /// What stands between the header and the ballots: withdrawn candidates and options in brackets.
    fn options(&mut self, preferences: &mut Preferences) -> Result<(), Found> {
        loop {
            self.skip()?;
            let start = self.at;
            match self.bytes.get(start) {
                Some(b'[') => {
                    let end = self.find(b"]").ok_or((start, Mistake::OpenBracket))?;
                    let inside = std::str::from_utf8(&self.bytes[start + 1..end])
                        .map_err(|_| (start, Mistake::NotText))?;
                    self.at = end + 1;
                    self.option(inside, preferences).map_err(|mistake| (start, mistake))?;
                }
                Some(b'-') if self.is_withdrawal() => {
                    while let Some(b'-') = self.bytes.get(self.at) {
                        let word = self.word()?.unwrap_or_default();
                        let index = preferences.candidate(&word[1..]).ok_or_else(|| {
                            let shown = String::from_utf8_lossy(word).into_owned();
                            (start, Mistake::NoCandidate(shown, 0))
                        })?;
                        self.withdrawn.push(index);
                        self.blanks();
                    }
                }
                _ => return Ok(()),
            }
        }
    }

    /// A line of negative numbers only; a negative number with preferences after it would be a ballot of negative weight.
    fn is_withdrawal(&self) -> bool {
        let end = line_end(self.bytes, self.at);
        self.bytes[self.at..end].split(u8::is_ascii_whitespace).all(|word| {
            word.is_empty() || (word[0] == b'-' && word.len() > 1 && word[1..].iter().all(u8::is_ascii_digit))
        })
    }

    fn option(&mut self, inside: &str, preferences: &mut Preferences) -> Result<(), Mistake> {
        let mut words = inside.split_whitespace();
        let key = words.next().unwrap_or_default();
        let known = |words: std::str::SplitWhitespace<'_>, preferences: &Preferences| {
            words
                .map(|word| {
                    preferences
                        .candidate(word.as_bytes())
                        .ok_or_else(|| Mistake::NoCandidate(word.to_owned(), 0))
                })
                .collect::<Result<Vec<usize>, _>>()
        };
        match key {
            "nick" => preferences.nickname(words.map(str::to_owned)),
            "tie" => self.tie_order = Some(known(words, preferences)?),
            "withdrawn" => self.withdrawn.extend(known(words, preferences)?),
            // How another program writes its report: nothing about the election.
            "droop" => {}
            _ => return Err(Mistake::Option(key.to_owned())),
        }
        Ok(())
    }

    fn ballots(&mut self, preferences: &mut Preferences) -> Result<(Ballots, u64), Found> {
        let mut pile = Pile { ballots: Ballots::default(), blank: 0, total: 0 };
        let mut like = Like::new();
        let mut block: Vec<Plain<'a>> = Vec::with_capacity(BLOCK);
        loop {
            self.gather(&mut block);
            std::hint::black_box(block.iter().fold(0, |all, line| all ^ like.touch(&line.key)));
            for line in &block {
                let found = |mistake| (line.start, mistake);
                if let Some(group) = like.find(&line.key) {
                    pile.add_like(line.weight, group).map_err(found)?;
                    continue;
                }
                let parsed = match preferences.parse(line.key.text, b' ') {
                    // A comment in the middle of a ballot: word by word.
                    Err(_) if line.key.text.iter().any(|b| matches!(b, b'#' | b'*')) => None,
                    parsed => parsed.map_err(found)?,
                };
                if parsed.is_none() {
                    // Not one ballot on one line: word by word, and on from there.
                    self.at = line.start;
                    break;
                }
                if let Some(group) = pile.add(line.weight, &preferences.prefs).map_err(found)? {
                    like.insert(&line.key, group);
                }
            }
            let whole = block.last().is_some_and(|last| self.at == last.end);
            if !whole && self.irregular(&mut pile, preferences)? {
                return Ok((pile.ballots, pile.blank));
            }
        }
    }

    /// The next plain lines, up to a block. Afterwards the reader stands behind them.
    fn gather(&mut self, block: &mut Vec<Plain<'a>>) {
        block.clear();
        while block.len() < BLOCK {
            let start = self.at + usize::from(self.bytes.get(self.at) == Some(&b'\n'));
            let end = line_end(self.bytes, start);
            let Some((weight, text)) = plain(self.bytes[start..end].trim_ascii_end()) else { break };
            block.push(Plain { start, end, weight, key: Key::of(text) });
            self.at = end;
        }
    }

    /// One ballot that is not of the plain kind, or the end of the ballots (true).
    fn irregular(&mut self, pile: &mut Pile, preferences: &mut Preferences) -> Result<bool, Found> {
        self.skip()?;
        let start = self.at;
        if start == self.bytes.len() {
            return Err((start.saturating_sub(1), Mistake::CutInBallots));
        }
        let end = line_end(self.bytes, start);
        if self.bytes[start..end].trim_ascii_end() == b"0" {
            self.at = end;
            return Ok(true);
        }
        let weight = self.weight()?;
        let words = self.until_zero(start)?;
        preferences.parse_whole(&words, b' ').map_err(|mistake| (start, mistake))?;
        pile.add(weight, &preferences.prefs).map_err(|mistake| (start, mistake))?;
        Ok(false)
    }

    /// The weight of a ballot that is not of the plain kind: one, where a ballot has an identifier in brackets.
    fn weight(&mut self) -> Result<u64, Found> {
        let start = self.at;
        if self.bytes.get(start) == Some(&b'(') {
            let end = self.find(b")").ok_or((start, Mistake::OpenBracket))?;
            self.at = end + 1;
            return Ok(1);
        }
        let word = self.word()?.unwrap_or_default();
        let shown = String::from_utf8_lossy(word).into_owned();
        let digits = word.strip_prefix(b"-").unwrap_or(word);
        let is_number = !digits.is_empty() && digits.iter().all(u8::is_ascii_digit);
        match shown.parse::<u64>() {
            _ if word.starts_with(b"-") && is_number => Err((start, Mistake::NegativeWeight(shown))),
            Ok(weight) if weight > 0 => Ok(weight),
            Err(_) if is_number => Err((start, Mistake::TooMany)),
            _ => Err((start, Mistake::Weight(shown))),
        }
    }

    /// The words up to the closing zero, over several lines where need be.
    fn until_zero(&mut self, start: usize) -> Result<Vec<u8>, Found> {
        let mut words = Vec::new();
        loop {
            self.skip()?;
            match self.word()? {
                Some(b"0") => return Ok(words),
                Some(word) => {
                    words.extend_from_slice(word);
                    words.push(b' ');
                }
                None => return Err((start, Mistake::CutInBallots)),
            }
        }
    }

    /// The next word, without anything that is skipped.
    fn word(&mut self) -> Result<Option<&'a [u8]>, Found> {
        self.skip()?;
        let start = self.at;
        let length =
            self.bytes[start..].iter().take_while(|b| !b.is_ascii_whitespace() && **b != b'#').count();
        self.at += length;
        Ok((length > 0).then(|| &self.bytes[start..start + length]))
    }

    fn blanks(&mut self) {
        while self.bytes.get(self.at).is_some_and(|b| *b == b' ' || *b == b'\t') {
            self.at += 1;
        }
    }

    /// White space and comments.
    fn skip(&mut self) -> Result<(), Found> {
        loop {
            match self.bytes.get(self.at..) {
                Some([b, ..]) if b.is_ascii_whitespace() => self.at += 1,
                Some([b'#', ..]) => self.at = line_end(self.bytes, self.at),
                Some([b'/', b'*', ..]) => {
                    let start = self.at;
                    self.at = self.find(b"*/").ok_or((start, Mistake::OpenBracket))? + 2;
                }
                _ => return Ok(()),
            }
        }
    }

    /// Where `what` stands next, from here on.
    fn find(&self, what: &[u8]) -> Option<usize> {
        self.bytes[self.at..].windows(what.len()).position(|w| w == what).map(|n| self.at + n)
    }
}

/// Where the line ends that `at` is in. Eight bytes at a time: half the time of reading a large file is spent here.
pub(super) fn line_end(bytes: &[u8], mut at: usize) -> usize {
    const LOW: u64 = 0x0101_0101_0101_0101;
    while let Some(chunk) = bytes.get(at..at + 8) {
        let word = chunk.try_into().map_or(0, u64::from_le_bytes) ^ (LOW * b'\n' as u64);
        // The lowest byte that is zero now was the line feed (Mycroft's test).
        let zeros = word.wrapping_sub(LOW) & !word & (LOW << 7);
        if zeros != 0 {
            return at + (zeros.trailing_zeros() / 8) as usize;
        }
        at += 8;
    }
    bytes[at..].iter().position(|b| *b == b'\n').map_or(bytes.len(), |n| at + n)
}

/// A line of the plain kind, `weight preferences 0`: the weight, and the text of the preferences.
fn plain(line: &[u8]) -> Option<(u64, &[u8])> {
    let digits = line.iter().take_while(|b| b.is_ascii_digit()).count();
    if digits == 0 || digits > 18 {
        return None;
    }
    let weight = line[..digits].iter().fold(0, |n, d| n * 10 + u64::from(d - b'0'));
    let rest = &line[digits..];
    let text = rest.strip_suffix(b"0")?;
    let spaced = |b: Option<&u8>| matches!(b, Some(b' ' | b'\t'));
    if weight == 0 || !spaced(rest.first()) || !spaced(text.last()) {
        return None;
    }
    Some((weight, text.trim_ascii()))
}
