//! What the thief tries. Each attack says how many ballots it gave to the voter who cast them; none knows more than what was stolen and, to learn from,
//! the votes of every second voter, who are the thief's friends.
#![allow(clippy::print_stdout, reason = "a test says what each attack found")]

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::thief::{Copy, columns};

/// How often each value of a byte.
pub(super) type Signs = [f64; 256];

/// What is left behind by a vote.
#[derive(Default)]
pub(super) struct Left {
    /// Each voter's ballot in the order of voting, receipt and vote: what the thief wants to know.
    pub(super) truth: Vec<(String, String)>,
    /// Whether a receipt stood in the copy after its vote.
    pub(super) appeared: usize,
    /// What each vote changed in the rows, in words.
    pub(super) changes: Vec<BTreeSet<String>>,
    /// What it changed in the bytes: how often each value of a byte was written.
    pub(super) written: Vec<Signs>,
    /// What it changed in the texts of rows: how often each sign came, less how often it went.
    pub(super) texts: Vec<Signs>,
    /// Ballots in the order in which they lie in their table at the end.
    pub(super) lying: Vec<String>,
    /// What there is at the end, and what was logged on the way.
    pub(super) end: Vec<(&'static str, Vec<u8>)>,
    /// Marks and ballots with the transactions that wrote them: places on the roll in the order of voting, and receipts.
    pub(super) writers: Option<(Vec<String>, BTreeMap<String, String>)>,
}

impl Left {
    /// Notes what a vote changed between two copies.
    pub(super) fn note(&mut self, before: &Copy, after: &Copy, receipt: &str) {
        self.appeared += usize::from(after.has(receipt));
        self.changes.push(changed(before, after));
        self.written.push(written(before, after));
        self.texts.push(texts(before, after));
    }
}

/// By what a change can be told: which rows came and went, their short values, and by how much long ones grew.
fn changed(before: &Copy, after: &Copy) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (table, rows) in &after.rows {
        let empty = Vec::new();
        let known: BTreeSet<&String> = before.rows.get(table).unwrap_or(&empty).iter().collect();
        let now: BTreeSet<&String> = rows.iter().collect();
        let come: Vec<&&String> = now.difference(&known).collect();
        let gone: Vec<&&String> = known.difference(&now).collect();
        if come.is_empty() && gone.is_empty() {
            continue;
        }
        found.insert(format!("{table} +{} -{}", come.len(), gone.len()));
        let length = |lines: &[&&String]| -> i64 { lines.iter().map(|line| line.len() as i64).sum() };
        found.insert(format!("{table} grows by {}", length(&come) - length(&gone)));
        for (name, value) in come.iter().flat_map(|line| columns(line)) {
            if value.len() <= 12 {
                found.insert(format!("{table}.{name}={value}"));
            } else {
                found.insert(format!("{table}.{name} has {}", value.len()));
            }
        }
    }
    found
}

/// How often each value was written where the bytes are not what they were.
fn written(before: &Copy, after: &Copy) -> Signs {
    let mut counts = [0.0; 256];
    let none = Vec::new();
    for (name, now) in &after.blocks {
        let was = before.blocks.get(name).unwrap_or(&none);
        for (at, byte) in now.iter().enumerate() {
            if was.get(at) != Some(byte) {
                counts[usize::from(*byte)] += 1.0;
            }
        }
    }
    counts
}

/// The signs of the rows that came, less those of the rows that went.
fn texts(before: &Copy, after: &Copy) -> Signs {
    let mut counts = [0.0; 256];
    let none = Vec::new();
    for (table, rows) in &after.rows {
        let known: BTreeSet<&String> = before.rows.get(table).unwrap_or(&none).iter().collect();
        let now: BTreeSet<&String> = rows.iter().collect();
        let mut add = |lines: &mut dyn Iterator<Item = &&String>, sign: f64| {
            lines.flat_map(|line| line.bytes()).for_each(|byte| counts[usize::from(byte)] += sign);
        };
        add(&mut now.difference(&known), 1.0);
        add(&mut known.difference(&now), -1.0);
    }
    counts
}

impl Left {
    /// How many ballots lie where their voter was in the order of voting.
    pub(super) fn by_order(&self) -> usize {
        self.lying.iter().zip(&self.truth).filter(|(lies, (receipt, _))| *lies == receipt).count()
    }

    /// How far the orders in which ballots lie in the table, and in which receipts first stand in each thing that is left, go with the order of voting.
    /// Where next to none is found there, nothing is said.
    pub(super) fn orders(&self) -> Vec<(&'static str, f64)> {
        let lying: Vec<&str> = self.lying.iter().map(String::as_str).collect();
        let mut found = Vec::new();
        if !lying.is_empty() {
            found.push(("the table", self.along(&lying)));
        }
        for (what, bytes) in &self.end {
            let text = String::from_utf8_lossy(bytes);
            let mut seen: Vec<(usize, &str)> = self
                .truth
                .iter()
                .filter_map(|(receipt, _)| Some((text.find(receipt.as_str())?, receipt.as_str())))
                .collect();
            seen.sort_unstable();
            if seen.len() * 2 > self.truth.len() {
                let order: Vec<&str> = seen.into_iter().map(|(_, receipt)| receipt).collect();
                found.push((what, self.along(&order)));
            }
        }
        found
    }

    /// How far an order of ballots goes with the order of voting (Spearman), from -1 to 1; of those that are in it.
    fn along(&self, order: &[&str]) -> f64 {
        let at: HashMap<&str, usize> = order.iter().enumerate().map(|(n, receipt)| (*receipt, n)).collect();
        let both: Vec<usize> =
            self.truth.iter().filter_map(|(receipt, _)| at.get(receipt.as_str()).copied()).collect();
        let n = both.len() as f64;
        let mut sorted = both.clone();
        sorted.sort_unstable();
        let rank = |at: usize| sorted.binary_search(&at).unwrap_or(0) as f64;
        let sum: f64 = both.iter().enumerate().map(|(voted, at)| (voted as f64 - rank(*at)).powi(2)).sum();
        1.0 - 6.0 * sum / (n * (n * n - 1.0))
    }

    /// How many ballots are of the transaction that marked their voter, and of no other. None where transactions are not written down.
    pub(super) fn by_writer(&self) -> Option<usize> {
        let (marks, ballots) = self.writers.as_ref()?;
        let of = |xmin: &String| -> Vec<&String> {
            ballots.iter().filter(|(_, by)| *by == xmin).map(|(receipt, _)| receipt).collect()
        };
        let right = |(xmin, (receipt, _)): &(&String, &(String, String))| of(xmin) == [receipt];
        Some(marks.iter().zip(&self.truth).filter(right).count())
    }

    /// Learns from every second vote by what it changed in the rows, and guesses the others: how many of them are right.
    pub(super) fn by_rows(&self) -> usize {
        let friends: Vec<usize> = (0..self.changes.len()).step_by(2).collect();
        let votes: BTreeSet<&String> = self.truth.iter().map(|(_, vote)| vote).collect();
        let score = |n: usize, vote: &String| -> f64 {
            let of: Vec<&usize> = friends.iter().filter(|at| self.truth[**at].1 == *vote).collect();
            let all = of.len() as f64;
            // Only what was seen of friends says anything: by how often it came with this vote.
            let weight = |feature: &String| {
                let with = of.iter().filter(|at| self.changes[***at].contains(feature)).count() as f64;
                let ever = friends.iter().any(|at| self.changes[*at].contains(feature));
                if ever { ((with + 0.1) / (all + 0.2)).ln() } else { 0.0 }
            };
            (all + 1.0).ln() + self.changes[n].iter().map(weight).sum::<f64>()
        };
        self.right(|n| {
            let best = votes.iter().max_by(|a, b| score(n, a).total_cmp(&score(n, b)));
            best.map(|vote| (*vote).clone())
        })
    }

    /// The same by the bytes that it wrote in files or pages.
    pub(super) fn by_bytes(&self) -> usize {
        self.by_signs(&self.written)
    }

    /// The same by the signs of the rows that came and went.
    pub(super) fn by_texts(&self) -> usize {
        self.by_signs(&self.texts)
    }

    /// Gives each vote to that of the friend whose signs are most like its own; also less those of the vote before, so that what grows with every vote
    /// cancels out. The better of both.
    fn by_signs(&self, signs: &[Signs]) -> usize {
        let step = |n: usize, less: bool| -> Vec<f64> {
            let before = if n == 0 || !less { [0.0; 256] } else { signs[n - 1] };
            signs[n].iter().zip(before).map(|(now, was)| now - was).collect()
        };
        let length = |a: &[f64]| a.iter().map(|x| x * x).sum::<f64>().sqrt().max(f64::MIN_POSITIVE);
        let alike =
            |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(x, y)| x * y).sum::<f64>() / (length(a) * length(b));
        let right = |less: bool| {
            self.right(|n| {
                let own = step(n, less);
                let friends = (2..signs.len()).step_by(2);
                let near = |at: &usize| alike(&own, &step(*at, less));
                let nearest = friends.max_by(|a, b| near(a).total_cmp(&near(b)));
                nearest.map(|at| self.truth[at].1.clone())
            })
        };
        right(false).max(right(true))
    }

    /// Of the votes of those who are nobody's friends, how many are guessed right.
    fn right(&self, guess: impl Fn(usize) -> Option<String>) -> usize {
        (1..self.truth.len()).step_by(2).filter(|n| guess(*n).as_ref() == Some(&self.truth[*n].1)).count()
    }

    /// Says what each attack found, for whoever reads the test's words.
    pub(super) fn tell(&self, store: &str) {
        println!(
            "{store}: appeared {} of {}, by order {}, orders {:?}, by transaction {:?}, by rows {}, by texts {} and by bytes {} of {}",
            self.appeared,
            self.truth.len(),
            self.by_order(),
            self.orders(),
            self.by_writer(),
            self.by_rows(),
            self.by_texts(),
            self.by_bytes(),
            self.truth.len() / 2
        );
    }
}
