//! The life of an article.

/// Where an article stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// Being written.
    Draft,
    /// Waiting for whoever publishes.
    Review,
    /// Approved; a job publishes it at its hour.
    Scheduled,
    /// Public as first published.
    Published,
    /// Public, and changed since, which the page says.
    Corrected,
    /// No longer public; its address says so.
    Withdrawn,
}

/// What is done to an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// The text changes before it is public.
    Edit,
    /// The writer asks for review.
    Submit,
    /// The reviewer gives it back with a note, or takes it off the schedule.
    Return,
    /// Approved for a later hour.
    Schedule,
    /// Made public.
    Publish,
    /// A version is added, or an address, a unit, a picture changes: nothing that was said.
    Amend,
    /// A public text changes, with a note that the page shows.
    Correct,
    /// Taken away: a draft is dropped, a public article is withdrawn.
    Withdraw,
}

impl State {
    /// Every state, in the order of a life.
    pub const ALL: [State; 6] =
        [State::Draft, State::Review, State::Scheduled, State::Published, State::Corrected, State::Withdrawn];

    /// Its name in the database.
    pub fn name(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Review => "review",
            Self::Scheduled => "scheduled",
            Self::Published => "published",
            Self::Corrected => "corrected",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// The state of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.name() == name)
    }

    /// The message with its name on screen.
    pub fn label_key(self) -> &'static str {
        match self {
            Self::Draft => "portal-state-draft",
            Self::Review => "portal-state-review",
            Self::Scheduled => "portal-state-scheduled",
            Self::Published => "portal-state-published",
            Self::Corrected => "portal-state-corrected",
            Self::Withdrawn => "portal-state-withdrawn",
        }
    }

    /// The tone of its badge.
    pub fn tone(self) -> &'static str {
        match self {
            Self::Draft => "",
            Self::Review | Self::Scheduled => "info",
            Self::Published => "ok",
            Self::Corrected => "warn",
            Self::Withdrawn => "bad",
        }
    }

    /// Whether everybody may read it.
    pub fn is_public(self) -> bool {
        matches!(self, Self::Published | Self::Corrected)
    }

    /// The state after a step; `None` when the step is not possible here.
    pub fn after(self, step: Step) -> Option<Self> {
        use State::{Corrected, Draft, Published, Review, Scheduled, Withdrawn};
        match (self, step) {
            (Draft | Review, Step::Edit) => Some(self),
            (Draft, Step::Submit) => Some(Review),
            (Review | Scheduled, Step::Return) => Some(Draft),
            (Draft | Review | Scheduled, Step::Schedule) => Some(Scheduled),
            (Draft | Review | Scheduled, Step::Publish) => Some(Published),
            (Published | Corrected, Step::Amend) => Some(self),
            (Published | Corrected, Step::Correct) => Some(Corrected),
            (Draft | Review | Scheduled | Published | Corrected, Step::Withdraw) => Some(Withdrawn),
            _ => None,
        }
    }
}

impl Step {
    /// Every step.
    pub const ALL: [Step; 8] = [
        Step::Edit,
        Step::Submit,
        Step::Return,
        Step::Schedule,
        Step::Publish,
        Step::Amend,
        Step::Correct,
        Step::Withdraw,
    ];

    /// Its name in revisions.
    pub fn name(self) -> &'static str {
        match self {
            Self::Edit => "edit",
            Self::Submit => "submit",
            Self::Return => "return",
            Self::Schedule => "schedule",
            Self::Publish => "publish",
            Self::Amend => "amend",
            Self::Correct => "correct",
            Self::Withdraw => "withdraw",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_public_becomes_private_only_by_withdrawal_and_never_comes_back() {
        for state in State::ALL {
            for step in Step::ALL {
                let Some(next) = state.after(step) else { continue };
                if state.is_public() && !next.is_public() {
                    assert_eq!(step, Step::Withdraw);
                }
                if !state.is_public() && next.is_public() {
                    assert_eq!(step, Step::Publish);
                }
            }
        }
        assert!(Step::ALL.iter().all(|step| State::Withdrawn.after(*step).is_none()));
    }

    #[test]
    fn a_public_text_cannot_be_edited_silently() {
        for state in State::ALL.into_iter().filter(|state| state.is_public()) {
            assert_eq!(state.after(Step::Edit), None);
            assert_eq!(state.after(Step::Correct), Some(State::Corrected));
        }
    }

    #[test]
    fn the_usual_way() {
        let mut state = State::Draft;
        for step in [
            Step::Edit,
            Step::Submit,
            Step::Return,
            Step::Edit,
            Step::Submit,
            Step::Schedule,
            Step::Publish,
            Step::Correct,
            Step::Withdraw,
        ] {
            state = state.after(step).expect("a step of the usual way");
        }
        assert_eq!(state, State::Withdrawn);
    }

    #[test]
    fn names_come_back() {
        for state in State::ALL {
            assert_eq!(State::from_name(state.name()), Some(state));
        }
        assert_eq!(State::from_name("gone"), None);
    }
}
