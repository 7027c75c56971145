//! Bodies that meet: who sits, who presides, when and how they decide.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Interval, Majority, NoticeRule, QuorumRule};
use crate::lang::LocalText;
use crate::measure::{Period, TimeUnit};
use crate::words::words;

words! {
    /// Where, seen from the unit of the body, the holders of an office are looked for.
    Within {
        /// In the same unit.
        Own = "self",
        /// In the unit above.
        Parent = "parent",
        /// In the units directly under it.
        Children = "children",
        /// In all units under it.
        Descendants = "descendants",
        /// Anywhere, other trees included.
        Anywhere = "anywhere",
    }
}

/// Who sits in a body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Sitting {
    /// The holders of an office.
    Office {
        /// The office.
        office: String,
        /// Where they are looked for.
        within: Within,
        /// Only in units of this kind.
        kind: Option<String>,
        /// Whether they vote.
        voting: bool,
        /// Whether a deputy of the office may come instead.
        deputy: bool,
        /// Votes that each of them casts, 1 unless the statutes weigh.
        weight: u32,
    },
    /// All members of the unit.
    Members {
        /// Whether they vote.
        voting: bool,
    },
    /// The delegates of the congress, as `[congresses]` apportions them.
    Delegates {
        /// Whether they vote.
        voting: bool,
    },
}

impl Sitting {
    /// Whether these people vote.
    pub fn voting(&self) -> bool {
        match self {
            Self::Office { voting, .. } | Self::Members { voting } | Self::Delegates { voting } => *voting,
        }
    }
}

/// A body: an executive committee, a bureau, a congress.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Body {
    /// Key in the file.
    pub id: String,
    /// Its name.
    pub name: LocalText,
    /// The kinds of units that have one; never empty.
    pub units: Vec<String>,
    /// Who sits in it.
    pub members: Vec<Sitting>,
    /// Offices that preside, in order: the second one presides when the first is absent, or together with it.
    pub chair: Vec<String>,
    /// Whether the chairs preside together rather than in order.
    pub co_chaired: bool,
    /// The office that keeps the minutes.
    pub secretary: Option<String>,
    /// Offices that may convene it; empty: the chair.
    pub convened_by: Vec<String>,
    /// The share of members who may demand a meeting.
    pub convened_on_request: Option<crate::Fraction>,
    /// Notice.
    pub notice: Option<NoticeRule>,
    /// Quorum.
    pub quorum: Option<QuorumRule>,
    /// The majority of ordinary decisions.
    pub majority: Majority,
    /// Majorities of special types of decisions, by key of `[decisions]`.
    pub majorities: BTreeMap<String, Majority>,
    /// The longest time between two ordinary meetings.
    pub meets_every: Option<Period>,
    /// Proxies that one person may hold besides the own vote; 0 where nobody may.
    pub proxies: u32,
    /// Who approves the minutes; empty: the body itself at its next meeting.
    pub minutes_approved_by: Vec<String>,
    /// The article.
    pub article: Option<String>,
}

impl Body {
    /// The majority that a decision of this type needs.
    pub fn majority_for(&self, decision: Option<&str>) -> &Majority {
        decision.and_then(|d| self.majorities.get(d)).unwrap_or(&self.majority)
    }

    /// The offices that may convene the body.
    pub fn convenors(&self) -> &[String] {
        if self.convened_by.is_empty() { &self.chair } else { &self.convened_by }
    }

    /// The interval within which it must meet again, where `meets_every` sets one. The statutes do not say when to warn: as early as
    /// a convocation has to be prepared, which is twice its ordinary notice, and a quarter of the interval at least; but never more
    /// than half of it, or there would always be a warning.
    ///
    /// ```
    /// use rawabit_statutes::Statutes;
    /// let party = Statutes::parse(include_str!("../../../../examples/istiqlal/statutes.toml")).unwrap();
    /// // Every month, with 7 days of notice: 14 days before.
    /// let bureau = party.body("league_bureau").unwrap().meeting_interval().unwrap();
    /// assert_eq!(bureau.warn_before.unwrap().to_string(), "14 days");
    /// ```
    pub fn meeting_interval(&self) -> Option<Interval> {
        let every = self.meets_every?;
        let days = every.approximate_days();
        let notice = self.notice.as_ref().map_or(0, |notice| notice.ordinary.approximate_days());
        let before = notice.saturating_mul(2).max(days / 4).min(days / 2).max(1);
        Some(Interval {
            name: self.name.clone(),
            body: self.id.clone(),
            every,
            warn_before: Some(Period::new(before, TimeUnit::Day)),
            article: self.article.clone(),
        })
    }

    /// The offices that sit in it, chair and secretary not added.
    pub fn offices(&self) -> impl Iterator<Item = &str> {
        self.members.iter().filter_map(|s| match s {
            Sitting::Office { office, .. } => Some(office.as_str()),
            _ => None,
        })
    }
}
