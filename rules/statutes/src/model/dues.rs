//! The share of dues that goes up.

use serde::Serialize;

use super::MemberRules;
use crate::measure::Fraction;

/// The part of each payment of dues that goes to a unit above the one that took it: an entry of `[[members.dues_shares]]`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DuesShare {
    /// The kind of the unit above; of several on the way, the nearest.
    pub to: String,
    /// Kinds of the units that take the payments; empty: any.
    pub of: Vec<String>,
    /// How much of each payment.
    pub share: Fraction,
    /// The article.
    pub article: Option<String>,
}

impl DuesShare {
    /// Whether it is taken of payments to units of this kind.
    pub fn is_of(&self, kind: &str) -> bool {
        self.of.is_empty() || self.of.iter().any(|one| one == kind)
    }
}

impl MemberRules {
    /// The shares of payments to units of this kind.
    pub fn shares_of<'a>(&'a self, kind: &'a str) -> impl Iterator<Item = &'a DuesShare> + 'a {
        self.dues_shares.iter().filter(move |share| share.is_of(kind))
    }
}
