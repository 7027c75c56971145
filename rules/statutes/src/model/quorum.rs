//! Quorums: how many must be there, call after call.

use serde::Serialize;

use crate::measure::{Period, Threshold};
use crate::words::words;

words! {
    /// Who counts as being there.
    Counting {
        /// Those present in person.
        Present = "present",
        /// Those present and those represented by a deputy or a proxy.
        PresentOrRepresented = "present_or_represented",
    }
}

/// One call of a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Call {
    /// The share that must be there.
    pub share: Threshold,
    /// The least time after the call before, none for the first one or where the statutes are silent.
    pub after: Option<Period>,
}

/// The quorum of a body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct QuorumRule {
    /// Who is counted.
    pub counts: Counting,
    /// The calls in order; never empty.
    pub calls: Vec<Call>,
    /// A least number whatever the share.
    pub minimum: Option<u32>,
    /// The article.
    pub article: Option<String>,
}

impl QuorumRule {
    /// How many of `members` must be there at the `call`-th call (from 1; 0 counts as 1, and calls beyond the last one follow the
    /// last one). Never more than `members`.
    ///
    /// ```
    /// use rawabit_statutes::{Call, Counting, QuorumRule, Threshold};
    /// let calls = ["> 1/2", "1/3"].map(|t| Call { share: Threshold::parse(t).unwrap(), after: None });
    /// let rule =
    ///     QuorumRule { counts: Counting::Present, calls: calls.to_vec(), minimum: None, article: None };
    /// assert_eq!(rule.required(20, 1), 11);
    /// assert_eq!(rule.required(20, 2), 7);
    /// ```
    pub fn required(&self, members: u32, call: u8) -> u32 {
        let share = self.call(call).map_or(Threshold::Any, |c| c.share);
        share.required(members).max(self.minimum.unwrap_or(0)).min(members)
    }

    /// Whether `there` of `members` reach the quorum at that call. A body without members never does.
    pub fn reached(&self, there: u32, members: u32, call: u8) -> bool {
        members > 0 && there >= self.required(members, call)
    }

    /// The `call`-th call, from 1.
    pub fn call(&self, call: u8) -> Option<&Call> {
        self.calls.get(usize::from(call).saturating_sub(1)).or(self.calls.last())
    }
}
