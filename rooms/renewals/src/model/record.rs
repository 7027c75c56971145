//! The record of a renewal as it is handed over: names, numbers and words copied into it in every language, so that the same record
//! always prints to the same pages whatever happens later. Its fingerprint is what the ledger knows.

use rawabit_platform::{Day, Multi};
use serde::{Deserialize, Serialize};

/// The record.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// The branch.
    pub unit: Multi,
    /// The campaign.
    pub campaign: Multi,
    /// What it is called by.
    pub reference: String,
    /// The article of renewals, and the edition of the statutes.
    pub article: String,
    /// The edition.
    pub edition: String,
    /// The day of the assembly.
    pub held_on: Option<Day>,
    /// Which call.
    pub call: u8,
    /// Whether it was held and recorded on paper only.
    pub paper: bool,
    /// Label and value, in the order of the document: roll, convocation, place, quorum.
    pub facts: Vec<(Multi, Multi)>,
    /// Each report: its name, votes for, against, abstentions.
    pub reports: Vec<(Multi, u32, u32, u32)>,
    /// Each office that was filled.
    pub offices: Vec<Filled>,
    /// Each point of the statutes: what, the article, what was found.
    pub points: Vec<Point>,
    /// Who signs: in which capacity and, where it is known, the name.
    pub signatures: Vec<(Multi, Multi)>,
}

/// An office that was filled.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filled {
    /// The office.
    pub office: Multi,
    /// Its tally: each candidate with the votes of the last count, and whether elected.
    pub lines: Vec<(Multi, String, bool)>,
    /// A sentence on the vote: electors, votes, blank and invalid ones; or the draw.
    pub note: Multi,
}

/// A point of the statutes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Point {
    /// What is asked.
    pub what: Multi,
    /// The article.
    pub article: String,
    /// What was found, in a word.
    pub verdict: Multi,
    /// The figures behind it.
    pub said: Multi,
}

impl Record {
    /// The text that is hashed: this value as JSON, whose field order is this declaration's.
    ///
    /// # Panics
    /// Never: a record is plain data.
    pub fn canonical(&self) -> String {
        serde_json::to_string(self).expect("a record is plain data")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_reads_back_as_it_was_written() {
        let record = Record {
            reference: "TJ-1".into(),
            call: 2,
            reports: vec![(Multi::three("أ", "b", "c"), 1, 2, 3)],
            ..Record::default()
        };
        let text = record.canonical();
        assert_eq!(serde_json::from_str::<Record>(&text).expect("reads"), record);
        assert_eq!(record.canonical(), text);
    }
}
