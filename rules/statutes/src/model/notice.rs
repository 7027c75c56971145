//! Notice periods: how long before a meeting its convocation must leave.

use jiff::civil::{Date, DateTime};
use serde::Serialize;

use crate::lang::LocalText;
use crate::measure::Period;

/// How long before a meeting it must be convened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NoticeRule {
    /// The ordinary notice.
    pub ordinary: Period,
    /// The shorter notice of an urgent meeting, where there is one.
    pub urgent: Option<Period>,
    /// When urgency may be invoked, in words.
    pub urgent_if: LocalText,
    /// Offices that may invoke it; empty: whoever may convene.
    pub urgent_by: Vec<String>,
    /// Clear days (« jours francs »): neither the day of sending nor the day of the meeting counts.
    pub clear: bool,
    /// The article on notice.
    pub article: Option<String>,
    /// The article on urgency, where it is another one.
    pub urgent_article: Option<String>,
}

/// What a pair of dates means under a [`NoticeRule`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "result")]
pub enum NoticeResult {
    /// The ordinary notice is kept.
    Ordinary {
        /// Days between sending and meeting.
        days: u32,
        /// The article that is satisfied.
        article: Option<String>,
    },
    /// Only the urgent notice is kept: the meeting may be held if it is recorded as urgent.
    Urgent {
        /// Days between sending and meeting.
        days: u32,
        /// The article that allows it.
        article: Option<String>,
    },
    /// Too late even for an urgent meeting, or the meeting lies before the convocation.
    TooLate {
        /// Days between sending and meeting, 0 when the meeting lies before.
        days: u32,
        /// The least number of days that would have been enough.
        days_needed: u32,
        /// The article that forbids it.
        article: Option<String>,
    },
}

impl NoticeRule {
    /// Judges by calendar days; an urgent notice in hours counts as whole days, rounded up. Where the hour of sending is known,
    /// [`NoticeRule::check_moments`] is exact.
    pub fn check(&self, sent: Date, held: Date) -> NoticeResult {
        let kept = |p: Period| self.latest_day(p, held).is_some_and(|latest| sent <= latest);
        self.judge(sent, held, kept)
    }

    /// Judges by the clock: periods of hours and minutes are counted from moment to moment, longer ones by calendar days. Both
    /// moments are in the organisation's time zone.
    pub fn check_moments(&self, sent: DateTime, held: DateTime) -> NoticeResult {
        use crate::measure::TimeUnit::{Hour, Minute};
        let kept = |p: Period| match p.unit {
            Hour | Minute => sent <= p.before_moment(held),
            _ => self.latest_day(p, held.date()).is_some_and(|latest| sent.date() <= latest),
        };
        self.judge(sent.date(), held.date(), kept)
    }

    /// The last day on which the convocation of an ordinary meeting held on `held` may leave.
    pub fn latest_sending(&self, held: Date) -> Date {
        self.latest_day(self.ordinary, held).unwrap_or(Date::MIN)
    }

    fn latest_day(&self, period: Period, held: Date) -> Option<Date> {
        let counted_from = if self.clear { held.yesterday().ok()? } else { held };
        Some(period.before(counted_from))
    }

    fn judge(&self, sent: Date, held: Date, kept: impl Fn(Period) -> bool) -> NoticeResult {
        let between = sent.until(held).map_or(0, |span| span.get_days());
        let days = u32::try_from(between).unwrap_or(0);
        let urgent_article = || self.urgent_article.clone().or_else(|| self.article.clone());
        if kept(self.ordinary) {
            return NoticeResult::Ordinary { days, article: self.article.clone() };
        }
        match self.urgent {
            Some(urgent) if kept(urgent) => NoticeResult::Urgent { days, article: urgent_article() },
            Some(urgent) => NoticeResult::TooLate {
                days,
                days_needed: self.days_needed(urgent, held),
                article: urgent_article(),
            },
            None => NoticeResult::TooLate {
                days,
                days_needed: self.days_needed(self.ordinary, held),
                article: self.article.clone(),
            },
        }
    }

    /// Days between the last day of sending and the meeting: months are as long as the calendar makes them.
    fn days_needed(&self, period: Period, held: Date) -> u32 {
        let latest = self.latest_day(period, held).unwrap_or(Date::MIN);
        latest.until(held).map_or(0, |span| u32::try_from(span.get_days()).unwrap_or(0))
    }
}
