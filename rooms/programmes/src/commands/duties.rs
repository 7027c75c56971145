//! What a programme owes: the reports on the periods of its strategy, and what became of them.

use rawabit_platform::Day;
use rawabit_platform::clock::TimeZone;

use crate::model::{PeriodState, ReportState};
use crate::store::{periods, programmes, reports};

/// What a programme owes, and what became of it.
#[derive(Default)]
pub(super) struct Duties {
    /// The first day that a report was due, or is.
    pub(super) first_due: Option<Day>,
    /// The day by which the next one that is missing is due.
    pub(super) next: Option<Day>,
    /// When a report was approved last.
    pub(super) last_approved: Option<Day>,
    /// Reports that were sent back.
    pub(super) returned: i32,
    /// Reports that wait for an approval.
    pub(super) waiting: i32,
}

impl Duties {
    /// Of a programme, on a day.
    pub(super) fn of(
        programme: &programmes::Model,
        calendar: &[periods::Model],
        reports: Option<&Vec<reports::Model>>,
        zone: &TimeZone,
        today: Day,
    ) -> Self {
        let reports = reports.map_or(&[][..], Vec::as_slice);
        let state = |number: i32| reports.iter().find(|one| one.period == number).map(reports::Model::state);
        let owed: Vec<&periods::Model> =
            calendar.iter().filter(|period| owes(programme, period, zone)).collect();
        let missing =
            |period: &&&periods::Model| awaits(programme, period, state(period.number), zone, today);
        let count = |wanted: ReportState| {
            i32::try_from(reports.iter().filter(|one| one.state() == wanted).count()).unwrap_or(i32::MAX)
        };
        Self {
            first_due: owed.iter().map(|period| period.due).min(),
            next: owed.iter().filter(missing).map(|period| period.due).min(),
            last_approved: reports
                .iter()
                .filter(|one| one.state() == ReportState::Approved)
                .filter_map(|one| one.approved_at)
                .max()
                .map(|at| at.day(zone)),
            returned: count(ReportState::Returned),
            waiting: count(ReportState::Submitted),
        }
    }
}

/// Whether a programme owes a report on a period: one that lies within it and was not due before it was signed.
pub(crate) fn owes(programme: &programmes::Model, period: &periods::Model, zone: &TimeZone) -> bool {
    let signed = programme.signed_at.map(|at| at.day(zone));
    period.starts <= programme.ends
        && period.ends >= programme.starts
        && signed.is_none_or(|signed| period.due >= signed)
}

/// Whether a report on a period is still to come from a programme. A period that is locked and past takes none any more, unless one was
/// sent back; one that is locked and to come will be opened.
pub(crate) fn awaits(
    programme: &programmes::Model,
    period: &periods::Model,
    report: Option<ReportState>,
    zone: &TimeZone,
    today: Day,
) -> bool {
    let takes = match report {
        Some(ReportState::Submitted | ReportState::Approved) => false,
        Some(ReportState::Returned) => true,
        Some(ReportState::Draft) | None => period.state() == PeriodState::Open || period.due >= today,
    };
    takes && owes(programme, period, zone)
}

#[cfg(test)]
mod tests {
    use rawabit_platform::permit::UnitPath;
    use rawabit_platform::{Multi, UtcMicros};

    use super::*;

    fn day(text: &str) -> Day {
        text.parse().expect("a day")
    }

    fn programme(signed: &str) -> programmes::Model {
        programmes::Model {
            id: "p".into(),
            strategy_id: "s".into(),
            unit_id: "u".into(),
            unit_path: UnitPath("/u/".into()),
            partner_id: None,
            partner_path: UnitPath(String::new()),
            parent_id: None,
            title: Multi::default(),
            search_text: String::new(),
            starts: day("2018-01-01"),
            ends: day("2018-12-31"),
            state: "in_force".into(),
            draft: "{}".into(),
            in_force: Some(1),
            public_unit: false,
            public_partner: false,
            synthetic: true,
            created_at: UtcMicros::from_timestamp("2018-01-01T00:00:00Z".parse().expect("an instant")),
            signed_at: Some(UtcMicros::from_timestamp(signed.parse().expect("an instant"))),
            closed_at: None,
            version: 1,
        }
    }

    fn quarter(state: PeriodState) -> periods::Model {
        periods::Model {
            strategy_id: "s".into(),
            number: 1,
            starts: day("2018-01-01"),
            ends: day("2018-03-31"),
            due: day("2018-04-15"),
            state: state.name().into(),
            version: 1,
        }
    }

    #[test]
    fn a_report_is_awaited_as_long_as_it_may_come() {
        let zone = TimeZone::UTC;
        let of = |signed: &str, state, report, today: &str| {
            awaits(&programme(signed), &quarter(state), report, &zone, day(today))
        };
        let (early, open, locked) = ("2018-01-10T10:00:00Z", PeriodState::Open, PeriodState::Locked);
        assert!(of(early, open, None, "2018-06-01"));
        assert!(of(early, locked, None, "2018-04-15"), "it will be opened");
        assert!(!of(early, locked, None, "2018-06-01"), "it takes no report any more");
        assert!(
            of(early, locked, Some(ReportState::Returned), "2018-06-01"),
            "what was sent back comes again"
        );
        assert!(!of(early, open, Some(ReportState::Submitted), "2018-06-01"));
        assert!(of("2018-04-15T10:00:00Z", open, None, "2018-06-01"));
        assert!(
            !of("2018-10-01T10:00:00Z", open, None, "2018-10-02"),
            "it was due before anything was signed"
        );
    }
}
