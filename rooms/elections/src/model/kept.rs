//! The count of a round as it was made, whole and without a name: every later count is held against it.

use rawabit_counting::step::Step;
use rawabit_statutes::Word as _;
use serde::Serialize;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use super::count::{Counted, Counting, Verdict, Votes};

/// Of which form the record is: one of another form is not compared, since the program that made it wrote other things.
const FORM: u32 = 1;

/// What a count made now says beside the one that was kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compared {
    /// The same.
    Same,
    /// Nothing was kept: it was counted before counts were.
    NotKept,
    /// The votes are not those that were counted.
    Votes,
    /// The votes are the same, and counted otherwise: those who stand, what decides between equal ones, or the record itself changed.
    Count,
}

impl Compared {
    /// Whether something is wrong.
    pub fn differs(self) -> bool {
        matches!(self, Self::Votes | Self::Count)
    }

    /// The message that says so.
    pub fn message(self) -> &'static str {
        match self {
            Self::Votes => "elections-differs-votes",
            _ => "elections-differs-count",
        }
    }
}

/// The record, in the order in which it is written. Names are in none of its fields: they may be corrected, and go when a person is erased.
#[derive(Serialize)]
struct Record<'a> {
    form: u32,
    method: &'static str,
    seats: usize,
    present: u64,
    entitled: u64,
    /// Numbers on the ballot, and whose candidacies they are.
    standing: &'a [(u32, String)],
    lists: Vec<u32>,
    seed: Option<&'a str>,
    votes: String,
    verdict: Value,
    steps: Vec<&'a Step>,
}

/// A count as it is kept, as JSON. `standing` says whose numbers those on the ballot are.
///
/// # Errors
/// It cannot be written, which it always can.
pub fn record(
    counting: &Counting<'_>,
    counted: &Counted,
    standing: &[(u32, String)],
) -> Result<String, serde_json::Error> {
    // Where seats of lists go is in the verdict; the step would name persons.
    let steps = counted.steps.iter().filter(|step| !matches!(step, Step::ListSeat { .. }));
    serde_json::to_string(&Record {
        form: FORM,
        method: counting.law.method.key(),
        seats: counting.seats,
        present: counting.electorate.present,
        entitled: counting.electorate.entitled,
        standing,
        lists: counting.lists.iter().map(|list| list.number).collect(),
        seed: counting.seed,
        votes: votes(counting),
        verdict: verdict(&counted.verdict),
        steps: steps.collect(),
    })
}

/// Its hash, as it stands in the act of the count.
pub fn hash(record: &str) -> String {
    hex::encode(Sha256::digest(record.as_bytes()))
}

/// SHA-256 of the votes, however they are grouped.
fn votes(counting: &Counting<'_>) -> String {
    let mut lines: Vec<String> = Vec::new();
    let (blank, invalid) = match &counting.votes {
        Votes::Tally(tally) => {
            lines.extend(tally.votes.iter().enumerate().map(|(at, votes)| format!("{at}:{votes}")));
            lines.push(format!("expressed:{}", tally.expressed));
            (tally.blank, tally.invalid)
        }
        Votes::Ballots { ballots, blank, invalid } => {
            let mut groups = std::collections::BTreeMap::<String, u64>::new();
            for (count, prefs) in ballots.iter() {
                let ranks = prefs.iter().map(|pref| {
                    let equal = if pref.is_equal() { "=" } else { "," };
                    format!("{equal}{}", pref.candidate())
                });
                *groups.entry(ranks.collect()).or_default() += count;
            }
            lines.extend(groups.into_iter().map(|(ranks, count)| format!("{ranks}:{count}")));
            (*blank, *invalid)
        }
    };
    lines.push(format!("blank:{blank}"));
    lines.push(format!("invalid:{invalid}"));
    hash(&lines.join("\n"))
}

fn verdict(verdict: &Verdict) -> Value {
    match verdict {
        Verdict::Decided { elected, replaced, vacant } => {
            let replaced: Vec<(u32, u32)> = replaced.iter().map(|one| (one.out, one.into)).collect();
            json!({ "elected": elected, "replaced": replaced, "vacant": vacant })
        }
        Verdict::NeedsLot(among, _) => json!({ "lot": among }),
        Verdict::Again { elected, among } => json!({ "elected": elected, "again": among }),
    }
}

/// Holds a count made now against the one that was kept; none where there is nothing to count any more.
pub fn compare(kept: Option<&str>, now: Option<&str>) -> Compared {
    let Some(kept) = kept else { return Compared::NotKept };
    if now == Some(kept) {
        return Compared::Same;
    }
    let read = |text: &str| serde_json::from_str::<Value>(text).unwrap_or_default();
    let was = read(kept);
    if was.get("form").and_then(Value::as_u64).is_some_and(|form| form != u64::from(FORM)) {
        return Compared::NotKept;
    }
    let same = now.is_some_and(|now| read(now).get("votes") == was.get("votes"));
    if same { Compared::Count } else { Compared::Votes }
}
