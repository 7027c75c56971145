//! Closed vocabularies of the room, as they stand in the database and in the keys of messages.

use std::str::FromStr;

macro_rules! closed_words {
    ($($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $word:literal),+ $(,)? })+) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vmeta])* $variant),+ }
        impl $name {
            /// Every value, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
            /// Its word.
            pub fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }
        impl FromStr for $name {
            type Err = ();
            fn from_str(text: &str) -> Result<Self, ()> {
                Self::ALL.iter().copied().find(|one| one.word() == text).ok_or(())
            }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.word())
            }
        }
    )+};
}

closed_words! {
    /// Where a contest stands. It only goes on, never back: what the clock says later changes nothing.
    State {
        /// Candidatures are received.
        Nominating = "nominating",
        /// The candidates are known and have their numbers.
        Listed = "listed",
        /// The vote is open.
        Polling = "polling",
        /// The vote is closed, and the tellers have not agreed yet.
        Counting = "counting",
        /// A lot must be drawn.
        Lot = "lot",
        /// Another round must be held.
        Again = "again",
        /// There is a result, which may be contested.
        Provisional = "provisional",
        /// The result stands.
        Certified = "certified",
        /// The election was declared void.
        Annulled = "annulled",
        /// It was called off before the vote.
        Cancelled = "cancelled",
    }

    /// Who votes.
    Electorate {
        /// The members of the unit who have the right to vote, on a roll of the registry.
        Members = "members",
        /// Those who sit in the electing body.
        Body = "body",
        /// Persons whom another room named: delegates of a congress.
        Named = "named",
    }

    /// How somebody came to stand.
    Way {
        /// By themselves.
        Own = "self",
        /// Proposed by others.
        Nomination = "nomination",
        /// On a list.
        List = "list",
    }

    /// What became of a candidacy.
    Standing {
        /// Not decided yet.
        Proposed = "proposed",
        /// Stands.
        Accepted = "accepted",
        /// Refused, with reasons.
        Refused = "refused",
        /// Taken back.
        Withdrawn = "withdrawn",
    }

    /// Why a vote counts for nothing and is held again.
    Void {
        /// Fewer took part than the quorum of the electing body.
        Quorum = "quorum",
        /// So few voted in secret in the application that the result would tell how.
        Few = "few",
    }

    /// What a letter about a contest says.
    LetterKind {
        /// The vote in the application is open.
        Vote = "vote",
        /// Somebody proposed the reader: do they agree?
        Proposed = "proposed",
        /// The candidature was accepted.
        Accepted = "accepted",
        /// It was refused.
        Refused = "refused",
        /// What was decided on an appeal.
        Appeal = "appeal",
        /// A provisional result elects the reader.
        Elected = "elected",
    }

    /// What became of an appeal.
    AppealState {
        /// Not decided yet.
        Open = "open",
        /// It was right.
        Upheld = "upheld",
        /// It was not.
        Dismissed = "dismissed",
    }
}

impl State {
    /// Whether nothing comes after it.
    pub fn is_over(self) -> bool {
        matches!(self, Self::Certified | Self::Annulled | Self::Cancelled)
    }

    /// Whether there is a result to show.
    pub fn has_result(self) -> bool {
        matches!(self, Self::Provisional | Self::Certified)
    }

    /// The tone of its badge.
    pub fn tone(self) -> &'static str {
        match self {
            Self::Certified => "ok",
            Self::Polling | Self::Provisional => "info",
            Self::Lot | Self::Again | Self::Counting => "warn",
            Self::Annulled => "bad",
            _ => "",
        }
    }
}
