//! Minutes: everything a document needs, in every language, as it stood when the version was saved.
//!
//! A version is a whole: names, numbers and words are copied into it, so that the same version always prints to the same
//! pages, whatever happens to the records later. Its hash is what the ledger knows.

use rawabit_platform::Multi;
use serde::{Deserialize, Serialize};

/// A version of the minutes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Minutes {
    /// The meeting's title.
    pub title: Multi,
    /// The body that met, or nothing.
    pub body: Multi,
    /// "Ordinary meeting, second call".
    pub kind: Multi,
    /// The record's reference.
    pub reference: String,
    /// Day and hours in words.
    pub when: Multi,
    /// Where.
    pub place: Multi,
    /// Who presided.
    pub chair: Multi,
    /// Who kept the minutes, or nothing.
    pub secretary: Multi,
    /// The opening paragraphs: drafted, then edited.
    pub opening: Multi,
    /// The roll.
    pub attendance: Vec<Line>,
    /// The quorum in words, and the article.
    pub quorum: Option<(Multi, Multi)>,
    /// What was dealt with, in the order of the agenda.
    pub items: Vec<Item>,
    /// What was decided.
    pub decisions: Vec<Decided>,
    /// The closing paragraphs: drafted, then edited.
    pub closing: Multi,
    /// Who signs: office and name.
    pub signatures: Vec<(Multi, Multi)>,
}

/// A line of the roll.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// Who.
    pub name: Multi,
    /// In which capacity.
    pub office: Multi,
    /// How they took part, in words.
    pub status: Multi,
}

/// An item of the agenda.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// The agenda item, for finding its text again; empty for what was said outside any item.
    pub id: String,
    /// `2.1`.
    pub number: String,
    /// Its title.
    pub title: Multi,
    /// That it came up or was reworded after the convocations left, and when. Older versions do not have it.
    #[serde(default, skip_serializing_if = "Multi::is_empty")]
    pub late: Multi,
    /// What happened: edited.
    pub text: Multi,
    /// Who said what.
    pub said: Vec<(Multi, Multi)>,
    /// Votes taken.
    pub votes: Vec<Voted>,
}

/// A vote.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Voted {
    /// What was asked, by which majority, with what result.
    pub text: Multi,
    /// In favour.
    pub for_: i32,
    /// Against.
    pub against: i32,
    /// Abstentions.
    pub abstain: i32,
}

/// A decision.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decided {
    /// `2018/03`.
    pub number: String,
    /// Its text.
    pub text: Multi,
    /// Who answers for it.
    pub owner: Multi,
    /// By when.
    pub deadline: Multi,
}

impl Minutes {
    /// Takes over the edited texts of an earlier version: opening, closing, and each item's by its identifier.
    pub fn keep_texts(&mut self, earlier: &Self) {
        self.opening = earlier.opening.clone();
        self.closing = earlier.closing.clone();
        for item in &mut self.items {
            if let Some(before) = earlier.items.iter().find(|before| before.id == item.id) {
                item.text = before.text.clone();
            }
        }
    }

    /// The text that is hashed: this value as JSON, whose field order is this declaration's.
    pub fn canonical(&self) -> String {
        serde_json::to_string(self).expect("minutes are plain data")
    }
}

/// A decision's number as it is cited: year and at least two digits.
pub fn decision_number(year: i32, number: i32) -> String {
    format!("{year}/{number:02}")
}

#[cfg(test)]
mod tests {
    use rawabit_platform::Lang;

    use super::*;

    #[test]
    fn numbers_are_cited_with_two_digits() {
        assert_eq!(decision_number(2018, 3), "2018/03");
        assert_eq!(decision_number(2018, 131), "2018/131");
    }

    #[test]
    fn a_new_draft_keeps_what_was_edited() {
        let item = |id: &str, text: &str| Item {
            id: id.into(),
            text: Multi::one(Lang::Ar, text),
            ..Item::default()
        };
        let earlier = Minutes {
            opening: Multi::one(Lang::Fr, "Ouverture"),
            items: vec![item("a", "نص"), item("gone", "…")],
            ..Minutes::default()
        };
        let mut fresh = Minutes { items: vec![item("b", ""), item("a", "")], ..Minutes::default() };
        fresh.keep_texts(&earlier);
        assert_eq!(fresh.opening.exact(Lang::Fr), Some("Ouverture"));
        assert_eq!(
            (fresh.items[0].text.exact(Lang::Ar), fresh.items[1].text.exact(Lang::Ar)),
            (None, Some("نص"))
        );
        assert_eq!(serde_json::from_str::<Minutes>(&fresh.canonical()).expect("reads back"), fresh);
    }
}
