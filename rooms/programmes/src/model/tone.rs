//! How a programme is doing in one word. The cockpit asks the database the same (`store::cockpit`), and a test compares both.

use super::state::{State, Tone};

/// How far behind the plan is at risk, in millionths: a tenth of the way.
pub const RISK: i64 = 100_000;

/// What the word is made of. Days are counted from 1970-01-01.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Signs {
    /// How far it has come; `None` where nothing is known.
    pub progress: Option<i64>,
    /// Where it should be today.
    pub plan: i64,
    /// The last day of the earliest step that is not done.
    pub next_step_day: Option<i32>,
    /// The day by which the first of its reports was due.
    pub first_due_day: Option<i32>,
    /// The day by which the earliest report that is not handed in is due.
    pub next_report_day: Option<i32>,
    /// When a report was last approved.
    pub last_approved_day: Option<i32>,
    /// Reports that wait for an approval.
    pub waiting: i32,
}

/// The word of a day.
pub fn tone(state: State, signs: &Signs, today: i32) -> Tone {
    let past = |day: Option<i32>| day.is_some_and(|day| day < today);
    if state != State::InForce {
        return Tone::Quiet;
    }
    if past(signs.first_due_day) && signs.last_approved_day.is_none() && signs.waiting == 0 {
        return Tone::Silent;
    }
    if past(signs.next_step_day) || past(signs.next_report_day) {
        return Tone::Late;
    }
    match signs.progress {
        None => Tone::Quiet,
        Some(progress) if progress < signs.plan - RISK => Tone::AtRisk,
        Some(_) => Tone::OnTrack,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: i32 = 17_812;

    #[test]
    fn the_worst_sign_says_the_word() {
        let well = Signs {
            progress: Some(500_000),
            plan: 550_000,
            next_step_day: Some(TODAY),
            first_due_day: Some(TODAY - 90),
            next_report_day: Some(TODAY + 7),
            last_approved_day: Some(TODAY - 80),
            waiting: 0,
        };
        let of = |signs: Signs| tone(State::InForce, &signs, TODAY);
        assert_eq!(of(well), Tone::OnTrack);
        assert_eq!(of(Signs { plan: 600_000, ..well }), Tone::OnTrack);
        assert_eq!(of(Signs { plan: 600_001, ..well }), Tone::AtRisk);
        assert_eq!(of(Signs { next_step_day: Some(TODAY - 1), ..well }), Tone::Late);
        assert_eq!(of(Signs { next_report_day: Some(TODAY - 1), ..well }), Tone::Late);
        assert_eq!(of(Signs { last_approved_day: None, ..well }), Tone::Silent);
        assert_eq!(of(Signs { last_approved_day: None, waiting: 1, ..well }), Tone::OnTrack);
        assert_eq!(of(Signs { last_approved_day: None, first_due_day: Some(TODAY), ..well }), Tone::OnTrack);
        assert_eq!(of(Signs { progress: None, ..well }), Tone::Quiet);
        assert_eq!(tone(State::Closed, &Signs { next_step_day: Some(0), ..well }, TODAY), Tone::Quiet);
    }
}
