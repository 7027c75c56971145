//! The reporting calendar of a strategy, as the statutes set it.

use rawabit_platform::{Answer, Day, Work};
use rawabit_statutes::ProgrammeRules;
use sea_orm::{ActiveModelTrait as _, ColumnTrait as _, EntityTrait as _, QueryFilter as _, Set};

use crate::model::{PeriodState, State};
use crate::store::{periods, programmes};

/// A period about to be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NewPeriod {
    /// Its number, from 1.
    pub number: i32,
    /// Its first day.
    pub starts: Day,
    /// Its last day.
    pub ends: Day,
    /// The last day on which its reports are in time.
    pub due: Day,
}

/// The periods of a stretch of days: as often as the statutes have progress reported, each counted from the first day, the last one as long
/// as what is left. Where the statutes ask for no reports there is one, of the whole.
pub fn periods_of(rules: &ProgrammeRules, starts: Day, ends: Day) -> Vec<NewPeriod> {
    let due = |end: Day| rules.report_within.map_or(end, |within| Day(within.after(end.0)));
    let mut out = Vec::new();
    let mut begin = starts;
    while begin <= ends {
        let next =
            rules.report_every.filter(|_| out.len() < 4000).map(|every| nth(every, starts, out.len() + 1));
        // Periods of less than a day are no calendar.
        let next = next.filter(|next| *next > begin).unwrap_or_else(|| ends.plus_days(1));
        let end = next.plus_days(-1).min(ends);
        out.push(NewPeriod {
            number: i32::try_from(out.len() + 1).unwrap_or(i32::MAX),
            starts: begin,
            ends: end,
            due: due(end),
        });
        begin = next;
    }
    out
}

/// The day on which the period after `n` periods begins. Always counted from the first day: a month after the 31 January is the 28
/// February, and two months after it the 31 March.
fn nth(every: rawabit_statutes::Period, from: Day, n: usize) -> Day {
    let count = u32::try_from(n).unwrap_or(u32::MAX).saturating_mul(every.amount);
    Day(rawabit_statutes::Period::new(count, every.unit).after(from.0))
}

/// How many stored periods a wanted calendar leaves as they are, counted from the first: with the same number and the same days.
fn staying(stored: &[periods::Model], wanted: &[NewPeriod]) -> usize {
    let same = |(stored, wanted): &(&periods::Model, &NewPeriod)| {
        (stored.number, stored.starts, stored.ends) == (wanted.number, wanted.starts, wanted.ends)
    };
    stored.iter().zip(wanted).take_while(same).count()
}

/// Writes the calendar of a strategy. What stays as it was keeps its state and its day. Targets and reports name periods by number: up to
/// the last day of its programmes, signed or drafted, every period stays; where that cannot be, false, and nothing is written.
///
/// # Errors
/// The database refuses.
pub async fn write_calendar(
    work: &Work,
    rules: &ProgrammeRules,
    strategy_id: &str,
    starts: Day,
    ends: Day,
) -> Answer<bool> {
    let wanted = periods_of(rules, starts, ends);
    let stored = periods::of_strategy(work.tx(), strategy_id).await?;
    let staying = staying(&stored, &wanted);
    if let Some(first) = stored.get(staying) {
        let programme = programmes::Entity::find()
            .filter(programmes::Column::StrategyId.eq(strategy_id))
            .filter(programmes::Column::State.ne(State::Withdrawn.name()))
            .filter(programmes::Column::Ends.gte(first.starts))
            .one(work.tx())
            .await?;
        if programme.is_some() {
            return Ok(false);
        }
        let gone = stored[staying..].iter().map(|period| period.number);
        periods::Entity::delete_many()
            .filter(periods::Column::StrategyId.eq(strategy_id))
            .filter(periods::Column::Number.is_in(gone))
            .exec(work.tx())
            .await?;
    }
    for period in &wanted[staying..] {
        periods::ActiveModel {
            strategy_id: Set(strategy_id.to_owned()),
            number: Set(period.number),
            starts: Set(period.starts),
            ends: Set(period.ends),
            due: Set(period.due),
            state: Set(PeriodState::Locked.name().to_owned()),
            version: Set(1),
        }
        .insert(work.tx())
        .await?;
    }
    Ok(true)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rawabit_statutes::{Period, TimeUnit};

    use super::*;

    fn rules(every: Option<Period>) -> ProgrammeRules {
        ProgrammeRules {
            report_every: every,
            report_within: Some(Period::new(15, TimeUnit::Day)),
            ..ProgrammeRules::default()
        }
    }

    fn day(text: &str) -> Day {
        text.parse().expect("a day")
    }

    #[test]
    fn quarters_of_a_year_and_a_rest() {
        let found =
            periods_of(&rules(Some(Period::new(3, TimeUnit::Month))), day("2018-01-01"), day("2019-01-31"));
        let said: Vec<String> = found
            .iter()
            .map(|one| format!("{} {} {} {}", one.number, one.starts, one.ends, one.due))
            .collect();
        assert_eq!(
            said,
            [
                "1 2018-01-01 2018-03-31 2018-04-15",
                "2 2018-04-01 2018-06-30 2018-07-15",
                "3 2018-07-01 2018-09-30 2018-10-15",
                "4 2018-10-01 2018-12-31 2019-01-15",
                "5 2019-01-01 2019-01-31 2019-02-15",
            ]
        );
    }

    #[test]
    fn months_after_the_thirty_first_do_not_drift() {
        let found =
            periods_of(&rules(Some(Period::new(1, TimeUnit::Month))), day("2018-01-31"), day("2018-05-30"));
        let starts: Vec<String> = found.iter().map(|one| one.starts.to_string()).collect();
        assert_eq!(starts, ["2018-01-31", "2018-02-28", "2018-03-31", "2018-04-30"]);
    }

    #[test]
    fn without_a_rule_there_is_one_period() {
        let found = periods_of(&rules(None), day("2018-01-01"), day("2021-12-31"));
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].ends, day("2021-12-31"));
    }

    #[test]
    fn a_calendar_is_extended_and_not_shifted() {
        let quarters = rules(Some(Period::new(3, TimeUnit::Month)));
        let stored: Vec<periods::Model> = periods_of(&quarters, day("2018-01-01"), day("2018-12-31"))
            .into_iter()
            .map(|one| periods::Model {
                strategy_id: "s".into(),
                number: one.number,
                starts: one.starts,
                ends: one.ends,
                due: one.due,
                state: "open".into(),
                version: 3,
            })
            .collect();
        let stays =
            |starts: &str, ends: &str| staying(&stored, &periods_of(&quarters, day(starts), day(ends)));
        assert_eq!(stays("2018-01-01", "2019-12-31"), 4);
        assert_eq!(stays("2018-01-01", "2018-11-30"), 3, "the last one would be shorter");
        assert_eq!(stays("2017-10-01", "2018-12-31"), 0, "every number would mean another quarter");
        let later =
            ProgrammeRules { report_within: Some(Period::new(30, TimeUnit::Day)), ..quarters.clone() };
        assert_eq!(staying(&stored, &periods_of(&later, day("2018-01-01"), day("2018-12-31"))), 4);
    }

    proptest! {
        /// Every day lies in exactly one period.
        #[test]
        fn the_calendar_has_no_gap_and_no_overlap(months in 1u32..14, length in 0i32..2000, offset in 0i32..400) {
            let starts = day("2016-01-31").plus_days(offset);
            let ends = starts.plus_days(length);
            let found = periods_of(&rules(Some(Period::new(months, TimeUnit::Month))), starts, ends);
            prop_assert_eq!(found[0].starts, starts);
            prop_assert_eq!(found.last().expect("one").ends, ends);
            for pair in found.windows(2) {
                prop_assert_eq!(pair[0].ends.plus_days(1), pair[1].starts);
            }
            prop_assert!(found.iter().all(|one| one.starts <= one.ends && one.ends < one.due));
        }
    }
}
