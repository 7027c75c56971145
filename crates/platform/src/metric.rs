//! Figures that rooms compute from their own records, for whoever reports on the organisation's work. A figure is never typed where it
//! can be computed, and always opens onto the records it counts.

use crate::clock::Day;
use crate::fault::Answer;
use crate::permit::UnitPath;
use crate::web::app::BoxFuture;
use crate::web::{App, Ctx};

/// Of which units, and of which days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// The unit with everything below it.
    pub unit: UnitPath,
    /// First day.
    pub from: Day,
    /// Last day, included.
    pub to: Day,
}

/// What a metric found: so many, of so many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measured {
    /// How many.
    pub num: i64,
    /// Of how many; `None` for a plain count. A share of nothing (`Some(0)`) is unknown, not zero.
    pub den: Option<i64>,
}

/// A record behind a figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
    /// Its words, in the reader's language.
    pub label: String,
    /// Its page, without language prefix; `None` where the reader may not open it.
    pub path: Option<String>,
    /// The day by which it falls into the span.
    pub day: Option<Day>,
    /// Whether it is in the numerator; one that is only in the denominator is not.
    pub hit: bool,
}

/// A figure that a room computes.
pub trait Metric: Send + Sync {
    /// Its name for ever, `room.figure`.
    fn key(&self) -> &'static str;
    /// The message of what it is called.
    fn label(&self) -> &'static str;
    /// The message that says how it is computed, in a sentence.
    fn formula(&self) -> &'static str;
    /// Whether it is a share (numerator of denominator) and no plain count.
    fn is_share(&self) -> bool;
    /// Computes it in the database. `None` where it is not known, or not told because it is of too few persons: then it is unknown to
    /// everybody, and there are no records behind it.
    fn measure<'a>(&'a self, app: &'a App, span: &'a Span) -> BoxFuture<'a, Answer<Option<Measured>>>;
    /// The records behind it, at most `limit` from `offset`, those in the numerator first; as far as the reader may know of them.
    fn records<'a>(
        &'a self,
        ctx: &'a Ctx,
        span: &'a Span,
        offset: u64,
        limit: u64,
    ) -> BoxFuture<'a, Answer<Vec<Counted>>>;
}

/// The metric of a name, in whatever room it is.
pub fn metric(app: &App, key: &str) -> Option<&'static dyn Metric> {
    all(app).find(|metric| metric.key() == key)
}

/// All metrics of the house.
pub fn all(app: &App) -> impl Iterator<Item = &'static dyn Metric> + '_ {
    app.rooms.iter().flat_map(|room| room.metrics.iter().copied())
}
