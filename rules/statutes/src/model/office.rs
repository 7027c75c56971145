//! Offices: seats, terms, how one comes to hold them, and what they allow in the application.

use serde::Serialize;

use crate::lang::{LocalText, Title};
use crate::measure::{Fraction, Period};
use crate::words::words;

words! {
    /// What an office allows in the application. The policy maps each role to permissions.
    AppRole {
        /// Runs the installation: accounts, settings, statutes.
        Administrator = "administrator",
        /// Convenes, records and follows up at headquarters.
        Secretariat = "secretariat",
        /// Presides a unit.
        President = "president",
        /// Keeps a unit's records.
        Secretary = "secretary",
        /// Keeps a unit's purse.
        Treasurer = "treasurer",
        /// Sits in a unit's bureau.
        Bureau = "bureau",
        /// Drafts articles.
        Communication = "communication",
        /// Publishes articles.
        Publisher = "publisher",
        /// Reads and verifies, changes nothing.
        Auditor = "auditor",
        /// A member of the organisation.
        Member = "member",
    }
}

words! {
    /// How far a role reaches from the unit of the office.
    RoleScope {
        /// The unit alone.
        Unit = "unit",
        /// The unit and all units under it.
        Subtree = "subtree",
        /// Every unit of every tree.
        Organisation = "organisation",
    }
}

/// A role that comes with an office.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub struct RoleGrant {
    /// Which role.
    pub role: AppRole,
    /// How far.
    pub scope: RoleScope,
}

/// How a person comes to hold an office.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// Elected by a body.
    Elected {
        /// The body, a key of `[bodies]`.
        by: String,
    },
    /// Appointed by the holder of an office.
    Appointed {
        /// The office, a key of `[offices]`.
        by: String,
    },
    /// Held by whoever holds another office.
    ExOfficio {
        /// The other office.
        of: String,
    },
    /// Designated from outside, by voters or by another institution.
    External,
}

/// How often an office may be held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct TermLimit {
    /// The number of terms.
    pub terms: u32,
    /// Whether only terms in a row count.
    pub consecutive: bool,
}

words! {
    /// How an empty seat is filled.
    Filling {
        /// A deputy takes the seat until the term ends.
        Deputy = "deputy",
        /// A by-election for the rest of the term.
        ByElection = "by_election",
        /// An appointment for the rest of the term.
        Appointment = "appointment",
        /// The next on the list.
        NextOnList = "next_on_list",
        /// The seat stays empty until the next renewal.
        StaysEmpty = "stays_empty",
    }
}

/// The rule for an empty seat.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Vacancy {
    /// How it is filled.
    pub by: Filling,
    /// How soon.
    pub within: Option<Period>,
    /// The article.
    pub article: Option<String>,
}

words! {
    /// Whom a quota protects.
    Group {
        /// Women.
        Women = "women",
        /// Men.
        Men = "men",
        /// Either sex: neither may fall below the share.
        EachSex = "each_sex",
        /// People below an age.
        Youth = "youth",
    }
}

/// A least share of seats or candidates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Quota {
    /// For whom.
    pub group: Group,
    /// The least share.
    pub at_least: Fraction,
    /// For the young: under this age, in years.
    pub under: Option<u32>,
    /// The article.
    pub article: Option<String>,
}

/// An office.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Office {
    /// Key in the file.
    pub id: String,
    /// Its name, with a feminine form.
    pub title: Title,
    /// Kinds of units that have it.
    pub units: Vec<String>,
    /// Seats in each such unit, at least 1.
    pub seats: u32,
    /// Length of a mandate; none means until another one is designated.
    pub term: Option<Period>,
    /// How often one person may hold it.
    pub limit: Option<TermLimit>,
    /// How it is filled; none where the statutes are silent.
    pub origin: Option<Origin>,
    /// Offices of the same unit whose holders may stand in, in order.
    pub deputies: Vec<String>,
    /// Roles in the application.
    pub roles: Vec<RoleGrant>,
    /// Least shares among the holders.
    pub quotas: Vec<Quota>,
    /// How an empty seat is filled; none: the general rule of `[mandates]`.
    pub vacancy: Option<Vacancy>,
    /// The article.
    pub article: Option<String>,
}

impl Office {
    /// Whether others fill it: voters, another institution. Then its seats are the most there can be, and an empty one is
    /// nothing that this organisation has to fill.
    pub fn is_external(&self) -> bool {
        matches!(self.origin, Some(Origin::External))
    }
}

words! {
    /// Within which limits two offices may not be held by one person.
    Reach {
        /// In the same unit.
        SameUnit = "same_unit",
        /// In units of the same kind.
        SameKind = "same_kind",
        /// Anywhere.
        Anywhere = "anywhere",
    }
}

/// Offices that one person may not hold together: any two of them. A single office listed alone may not be held twice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Incompatibility {
    /// The offices.
    pub offices: Vec<String>,
    /// Where.
    pub within: Reach,
    /// Why, in words.
    pub reason: LocalText,
    /// The article.
    pub article: Option<String>,
}

impl Incompatibility {
    /// Whether the rule forbids holding `a` and `b` together (apart from where).
    pub fn concerns(&self, a: &str, b: &str) -> bool {
        let has = |id: &str| self.offices.iter().any(|o| o == id);
        has(a) && has(b) && (a != b || self.offices.len() == 1)
    }
}
