//! Whether a convocation leaves in time, as the statutes count it.

use jiff::civil::{Date, DateTime};
use rawabit_statutes::{Body, NoticeResult, Period, TimeUnit};

/// What the statutes say about a convocation that leaves at one moment for a meeting at another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// No rule speaks of it: an ad-hoc meeting, or a body without a notice period.
    Free {
        /// Days between.
        days: u32,
    },
    /// The ordinary notice is kept, or the delay of a later call.
    Ordinary {
        /// Days between.
        days: u32,
        /// The article that is satisfied.
        article: Option<String>,
    },
    /// Only the urgent notice is kept: a reason must be given, and is recorded.
    Urgent {
        /// Days between.
        days: u32,
        /// The article that allows it.
        article: Option<String>,
        /// The last day on which an ordinary convocation could have left.
        latest: Date,
        /// The offices that may invoke urgency; empty: whoever convenes.
        by: Vec<String>,
    },
    /// Too late.
    TooLate {
        /// Days between.
        days: u32,
        /// Days that would have been needed.
        needed: u32,
        /// The article that forbids it.
        article: Option<String>,
        /// The last day on which the convocation could lawfully have left for that day.
        latest: Date,
        /// The first day for which a convocation that leaves now is in time.
        earliest: Date,
    },
    /// A later call too soon after the one before.
    CallTooEarly {
        /// The least time between the two calls.
        after: Period,
        /// The first lawful moment.
        earliest: DateTime,
        /// The article.
        article: Option<String>,
    },
    /// The meeting lies in the past.
    Past,
}

impl Verdict {
    /// Whether a convocation may leave, with a reason where it is urgent.
    pub fn is_lawful(&self) -> bool {
        matches!(self, Self::Free { .. } | Self::Ordinary { .. } | Self::Urgent { .. })
    }

    /// Days of notice, where they were counted.
    pub fn days(&self) -> Option<u32> {
        match self {
            Self::Free { days }
            | Self::Ordinary { days, .. }
            | Self::Urgent { days, .. }
            | Self::TooLate { days, .. } => Some(*days),
            _ => None,
        }
    }

    /// The article it rests on.
    pub fn article(&self) -> &str {
        match self {
            Self::Ordinary { article, .. }
            | Self::Urgent { article, .. }
            | Self::TooLate { article, .. }
            | Self::CallTooEarly { article, .. } => article.as_deref().unwrap_or_default(),
            _ => "",
        }
    }
}

/// Judges a convocation. `before` is the moment of the call before, for a second or third call: its own delay then
/// counts instead of the notice period. All moments are in the organisation's time zone.
pub fn judge(
    body: Option<&Body>,
    call: u8,
    before: Option<DateTime>,
    sent: DateTime,
    held: DateTime,
) -> Verdict {
    if held <= sent {
        return Verdict::Past;
    }
    let days = days_between(sent.date(), held.date());
    if call > 1
        && let Some(before) = before
        && let Some(quorum) = body.and_then(|body| body.quorum.as_ref())
        && let Some(after) = quorum.call(call).and_then(|call| call.after)
    {
        let earliest = moment_after(after, before);
        if held < earliest {
            return Verdict::CallTooEarly { after, earliest, article: quorum.article.clone() };
        }
        return Verdict::Ordinary { days, article: quorum.article.clone() };
    }
    let Some(rule) = body.and_then(|body| body.notice.as_ref()) else { return Verdict::Free { days } };
    match rule.check_moments(sent, held) {
        NoticeResult::Ordinary { days, article } => Verdict::Ordinary { days, article },
        NoticeResult::Urgent { days, article } => Verdict::Urgent {
            days,
            article,
            latest: rule.latest_sending(held.date()),
            by: rule.urgent_by.clone(),
        },
        NoticeResult::TooLate { days, days_needed, article } => {
            let shortest = rule.urgent.unwrap_or(rule.ordinary);
            let clear = i64::from(rule.clear);
            let latest = shortest.before(held.date()).saturating_sub(jiff::Span::new().days(clear));
            let earliest = shortest.after(sent.date()).saturating_add(jiff::Span::new().days(clear));
            Verdict::TooLate { days, needed: days_needed, article, latest, earliest }
        }
    }
}

fn days_between(sent: Date, held: Date) -> u32 {
    u32::try_from(sent.until(held).map_or(0, |span| span.get_days())).unwrap_or(0)
}

/// The first moment of a later call: hours and minutes run by the clock, longer periods by calendar days.
fn moment_after(period: Period, before: DateTime) -> DateTime {
    let n = i64::from(period.amount);
    match period.unit {
        TimeUnit::Minute => before.saturating_add(jiff::SignedDuration::from_mins(n)),
        TimeUnit::Hour => before.saturating_add(jiff::SignedDuration::from_hours(n)),
        _ => period.after(before.date()).to_datetime(before.time()),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::datetime;
    use proptest::prelude::*;
    use rawabit_statutes::Statutes;

    use super::*;

    const EXAMPLE: &str = include_str!("../../../../examples/istiqlal/statutes.toml");

    fn statutes() -> Statutes {
        Statutes::parse(EXAMPLE).expect("the example is sound")
    }

    fn verdict(sent: DateTime, held: DateTime) -> Verdict {
        judge(statutes().body("league_presidents_meeting"), 1, None, sent, held)
    }

    #[test]
    fn a_week_is_ordinary_three_days_are_urgent_one_is_too_late() {
        let held = datetime(2018, 10, 8, 10, 0, 0, 0);
        let ordinary = verdict(datetime(2018, 9, 28, 9, 0, 0, 0), held);
        assert_eq!(ordinary, Verdict::Ordinary { days: 10, article: Some("30".into()) });
        let urgent = verdict(datetime(2018, 10, 5, 9, 0, 0, 0), held);
        assert!(
            matches!(&urgent, Verdict::Urgent { days: 3, by, .. } if by == &["secretary_general"]),
            "{urgent:?}"
        );
        let Verdict::TooLate { latest, earliest, needed, .. } =
            verdict(datetime(2018, 10, 7, 12, 0, 0, 0), held)
        else {
            panic!("22 hours are less than 48")
        };
        assert_eq!(
            (latest.to_string(), earliest.to_string(), needed),
            ("2018-10-06".into(), "2018-10-09".into(), 2)
        );
        assert_eq!(verdict(held, held), Verdict::Past);
    }

    #[test]
    fn a_second_call_waits_for_its_own_delay() {
        let statutes = statutes();
        let body = statutes.body("league_presidents_meeting");
        let first = datetime(2018, 10, 8, 10, 0, 0, 0);
        let sent = datetime(2018, 10, 8, 10, 30, 0, 0);
        let early = judge(body, 2, Some(first), sent, datetime(2018, 10, 9, 9, 59, 0, 0));
        assert!(
            matches!(early, Verdict::CallTooEarly { earliest, .. } if earliest == datetime(2018, 10, 9, 10, 0, 0, 0))
        );
        assert!(judge(body, 2, Some(first), sent, datetime(2018, 10, 9, 10, 0, 0, 0)).is_lawful());
    }

    proptest! {
        /// More notice is never worse, and the latest and earliest lawful days are what they say.
        #[test]
        fn notice_only_gets_better(hours in 1i64..1000) {
            let held = datetime(2018, 10, 8, 10, 0, 0, 0);
            let sent = held.saturating_sub(jiff::SignedDuration::from_hours(hours));
            let rank = |v: &Verdict| match v { Verdict::Ordinary { .. } => 2, Verdict::Urgent { .. } => 1, _ => 0 };
            let here = verdict(sent, held);
            let sooner = verdict(sent.saturating_sub(jiff::SignedDuration::from_hours(1)), held);
            prop_assert!(rank(&sooner) >= rank(&here));
            if let Verdict::TooLate { latest, earliest, .. } = here {
                prop_assert!(verdict(latest.to_datetime(sent.time()).min(latest.to_datetime(held.time())), held).is_lawful());
                prop_assert!(verdict(sent, earliest.to_datetime(sent.time())).is_lawful());
            }
        }
    }
}
