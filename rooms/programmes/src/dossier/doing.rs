//! How a programme is doing on a day, from its stored line of the plan.

use rawabit_platform::Day;

use crate::model::line::on_line;
use crate::model::{Signs, State, Tone, tone};
use crate::store::standing::Model;

/// The day that stored days are counted from.
fn zero() -> Day {
    Day(jiff::civil::date(1970, 1, 1))
}

impl Model {
    /// Where the plan is on a day, in millionths.
    pub(crate) fn plan_on(&self, day: Day) -> i64 {
        let at = |n: i32| zero().plus_days(n);
        on_line((at(self.plan_from_day), self.plan_from), (at(self.plan_to_day), self.plan_to), day)
    }

    /// The word of a day.
    pub(crate) fn tone(&self, day: Day) -> Tone {
        let signs = Signs {
            progress: self.progress,
            plan: self.plan_on(day),
            next_step_day: self.next_step_day,
            first_due_day: self.first_due_day,
            next_report_day: self.next_report_day,
            last_approved_day: self.last_approved_day,
            waiting: self.waiting,
        };
        tone(State::of(&self.state).unwrap_or(State::Closed), &signs, zero().days_until(day))
    }
}
