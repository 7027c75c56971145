//! Rules of time that hold between events rather than within one.

use serde::Serialize;

use super::Vacancy;
use crate::lang::LocalText;
use crate::measure::Period;

/// A legal interval: a body must meet, or a campaign be held, within so long after the last time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Interval {
    /// What it is called.
    pub name: LocalText,
    /// The body that must meet.
    pub body: String,
    /// The longest time between two meetings.
    pub every: Period,
    /// How long before its end the organisation is warned.
    pub warn_before: Option<Period>,
    /// The article.
    pub article: Option<String>,
}

/// The `[mandates]` section: what holds for every office.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct MandateRules {
    /// How long before a mandate's deadline the holder and the unit are warned.
    pub warn_before: Option<Period>,
    /// How empty seats are filled where the office says nothing else.
    pub vacancy: Option<Vacancy>,
    /// Whether a holder stays until the successor is designated.
    pub continues_until_succession: bool,
    /// The article.
    pub article: Option<String>,
}

/// The `[meetings]` section: what holds for every body.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct MeetingRules {
    /// Longest intervention.
    pub speaking_time: Option<Period>,
    /// Interventions that one person may make on an item.
    pub speeches_per_item: Option<u32>,
    /// How soon minutes are circulated.
    pub minutes_within: Option<Period>,
    /// Whether meetings by video count as presence.
    pub remote: bool,
    /// The article.
    pub article: Option<String>,
}
