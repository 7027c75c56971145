//! The life of a meeting and of a decision.

/// A closed vocabulary whose values are stored by name.
macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $key:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vmeta])* $variant),+ }
        impl $name {
            /// Every value, in the order of their declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
            /// The name that is stored, and that ends the keys of messages.
            pub fn name(self) -> &'static str { match self { $(Self::$variant => $key),+ } }
            /// The value of a name.
            pub fn of(name: &str) -> Option<Self> { Self::ALL.iter().copied().find(|value| value.name() == name) }
        }
    };
}
pub(crate) use words;

words! {
    /// Where a meeting stands.
    State {
        /// Planned, nobody told yet.
        Draft = "draft",
        /// The convocations left.
        Convened = "convened",
        /// Put off without a new day; the invitees were told.
        Postponed = "postponed",
        /// Called off; the invitees were told.
        Cancelled = "cancelled",
        /// Being held.
        Open = "open",
        /// Held.
        Closed = "closed",
        /// The minutes are drafted.
        Drafted = "drafted",
        /// The minutes were corrected after the draft.
        Corrected = "corrected",
        /// The minutes are approved: the record is closed.
        Approved = "approved",
    }
}

impl State {
    /// Whether invitees, time and place may still change.
    pub fn is_coming(self) -> bool {
        matches!(self, Self::Draft | Self::Convened | Self::Postponed)
    }

    /// Whether the agenda may change: until the minutes are approved, since items come up in the meeting.
    pub fn takes_agenda(self) -> bool {
        !matches!(self, Self::Cancelled | Self::Approved)
    }

    /// Whether attendance may be recorded: from the convocation until the minutes are approved.
    pub fn takes_attendance(self) -> bool {
        matches!(self, Self::Convened | Self::Open | Self::Closed | Self::Drafted | Self::Corrected)
    }

    /// Whether interventions may be recorded: notes are often completed after the meeting.
    pub fn takes_interventions(self) -> bool {
        matches!(self, Self::Open | Self::Closed | Self::Drafted | Self::Corrected)
    }

    /// Whether votes and decisions may be recorded: only while the meeting is held.
    pub fn takes_decisions(self) -> bool {
        self == Self::Open
    }

    /// Whether minutes may be written.
    pub fn takes_minutes(self) -> bool {
        matches!(self, Self::Closed | Self::Drafted | Self::Corrected)
    }

    /// Whether the meeting was held.
    pub fn was_held(self) -> bool {
        matches!(self, Self::Closed | Self::Drafted | Self::Corrected | Self::Approved)
    }

    /// Its place among the five steps shown: planned, convened, held, minuted, approved.
    pub fn step(self) -> usize {
        match self {
            Self::Draft => 0,
            Self::Convened | Self::Postponed | Self::Cancelled => 1,
            Self::Open => 2,
            Self::Closed | Self::Drafted | Self::Corrected => 3,
            Self::Approved => 4,
        }
    }

    /// The colour that helps the word.
    pub fn tone(self) -> &'static str {
        match self {
            Self::Draft => "mute",
            Self::Convened => "info",
            Self::Postponed => "warn",
            Self::Cancelled => "bad",
            Self::Open => "accent",
            Self::Closed | Self::Drafted | Self::Corrected => "info",
            Self::Approved => "ok",
        }
    }
}

words! {
    /// What kind of question an agenda item is.
    AgendaKind {
        /// Of politics.
        Political = "political",
        /// Of the organisation itself.
        Organisational = "organisational",
        /// Anything else.
        Other = "other",
    }
}

words! {
    /// What happened to an agenda item after the convocations left.
    Late {
        /// It came up then.
        Added = "added",
        /// It reads differently in the letters.
        Changed = "changed",
        /// It stands elsewhere in the letters' order.
        Moved = "moved",
        /// It was taken off; the letters still have it.
        Removed = "removed",
    }
}

words! {
    /// Where a decision stands.
    DecisionState {
        /// Adopted, to be carried out.
        Open = "open",
        /// Carried out.
        Done = "done",
        /// Given up, with the reason in a note.
        Dropped = "dropped",
        /// Put to the vote and not adopted.
        Rejected = "rejected",
    }
}

/// The steps of reminders about a deadline: their name, and days from the deadline (negative: before).
pub const REMINDERS: &[(&str, i32)] =
    &[("before-7", -7), ("before-1", -1), ("after-1", 1), ("after-8", 8), ("after-30", 30)];

/// The latest reminder due `days` after the deadline (negative: before it). One is enough: a server that slept for a
/// month does not send five.
pub fn reminder_due(days: i32) -> Option<&'static str> {
    REMINDERS.iter().rev().find(|(_, at)| days >= *at).map(|(name, _)| *name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_back() {
        for state in State::ALL {
            assert_eq!(State::of(state.name()), Some(*state));
        }
        assert_eq!(State::of("asleep"), None);
    }

    #[test]
    fn an_approved_meeting_takes_nothing_more() {
        let state = State::Approved;
        assert!(!state.takes_agenda() && !state.takes_attendance() && !state.takes_minutes());
        assert!(!state.takes_decisions() && !state.takes_interventions() && !state.is_coming());
    }

    #[test]
    fn one_reminder_at_a_time() {
        assert_eq!(reminder_due(-10), None);
        assert_eq!(reminder_due(-7), Some("before-7"));
        assert_eq!(reminder_due(0), Some("before-1"));
        assert_eq!(reminder_due(3), Some("after-1"));
        assert_eq!(reminder_due(400), Some("after-30"));
    }
}
