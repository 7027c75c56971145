//! What rooms give to the office home: panels, and lines of the year's calendar.

use crate::clock::{Day, UtcMicros};
use crate::kit::Html;

/// A panel on the office home.
#[derive(Clone, Debug)]
pub struct Panel {
    /// Its heading.
    pub title: String,
    /// What it shows.
    pub body: Html,
    /// The whole list behind it.
    pub more: Option<(String, String)>,
    /// Whether it takes the whole width.
    pub wide: bool,
}

/// What a day of the year's calendar holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CalendarKind {
    /// The last day for something, by the statutes or by a decision.
    Deadline,
    /// A meeting of a body.
    Meeting,
    /// Anything else that takes place.
    Event,
}

/// One line of the year's calendar on the office home.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarEntry {
    /// The day.
    pub day: Day,
    /// Its hour, where it has one.
    pub at: Option<UtcMicros>,
    /// What it is called, in the reader's language.
    pub label: String,
    /// Its page, without a language prefix.
    pub path: Option<String>,
    /// What it is.
    pub kind: CalendarKind,
}
