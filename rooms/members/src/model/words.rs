//! The closed vocabularies of the room: each value has one word in the database, in files and in the keys of messages.

macro_rules! words {
    ($($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $word:literal),+ $(,)? })+) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vmeta])* $variant),+ }

        impl $name {
            /// Every value, in the order in which forms list them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Its word.
            pub fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }

        impl std::str::FromStr for $name {
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

pub(crate) use words as closed_words;

words! {
    /// How a membership, or a person in the registry, stands today.
    Standing {
        /// Counts.
        Active = "active",
        /// Rests: no rights, no dues, seniority goes on.
        Suspended = "suspended",
        /// Is over.
        Ended = "ended",
    }

    /// Why a membership ended.
    EndReason {
        /// The member resigned.
        Resigned = "resigned",
        /// Expelled by the body that the statutes name.
        Expelled = "expelled",
        /// The member died.
        Died = "died",
        /// Went on in another unit, with the consent of both.
        Transferred = "transferred",
        /// Moved away without a transfer.
        Moved = "moved",
        /// Asked to be erased.
        Erased = "erased",
        /// Was written down twice: another membership of the same person in the same unit goes on.
        Merged = "merged",
    }

    /// What is recorded in the history.
    EventKind {
        /// Entered from a register kept before.
        Entered = "entered",
        /// Admitted on an application.
        Admitted = "admitted",
        /// Data were corrected.
        Corrected = "corrected",
        /// Suspended.
        Suspended = "suspended",
        /// Counts again.
        Reinstated = "reinstated",
        /// Ended.
        Ended = "ended",
        /// A transfer was asked for.
        TransferAsked = "transfer_asked",
        /// A transfer was refused by a unit, or taken back.
        TransferRefused = "transfer_refused",
        /// Went on in another unit.
        Transferred = "transferred",
        /// Another number was given.
        Renumbered = "renumbered",
        /// Two records became one.
        Merged = "merged",
        /// A merge was undone.
        Unmerged = "unmerged",
        /// Data were erased.
        Erased = "erased",
    }

    /// Where an application stands.
    Stage {
        /// The address was not confirmed yet; nobody sees it.
        Unconfirmed = "unconfirmed",
        /// The members who are to support it have not all done so.
        Sponsors = "sponsors",
        /// Waits for the deciding body.
        Open = "open",
        /// Admitted.
        Admitted = "admitted",
        /// Refused; an appeal is possible.
        Refused = "refused",
        /// Waits for the body of appeal.
        Appealed = "appealed",
        /// Refused on appeal: for good.
        Rejected = "rejected",
        /// Taken back by the applicant.
        Withdrawn = "withdrawn",
    }

    /// How an application came.
    Channel {
        /// The public form.
        Web = "web",
        /// On paper, entered by an officer.
        Paper = "paper",
    }

    /// A person's sex, as statutes count it in quotas.
    Gender {
        /// Female.
        Female = "f",
        /// Male.
        Male = "m",
    }

    /// Where a transfer stands.
    TransferStage {
        /// Not both units have consented.
        Asked = "asked",
        /// Done.
        Done = "done",
        /// Refused by one of them.
        Refused = "refused",
        /// Taken back.
        Withdrawn = "withdrawn",
    }

    /// What a roll entitles to.
    Entitlement {
        /// To vote.
        Vote = "vote",
        /// To stand.
        Stand = "stand",
    }

    /// What of a record somebody opened.
    ReadKind {
        /// The record.
        Record = "record",
        /// The person's page.
        Person = "person",
        /// The identity number in clear.
        Identity = "identity",
        /// An application.
        Application = "application",
        /// A file that the member is in.
        Export = "export",
    }
}

impl Standing {
    /// Whether the member belongs to the unit at all.
    pub fn is_current(self) -> bool {
        self != Self::Ended
    }
}

impl Stage {
    /// Whether somebody still has to do something.
    pub fn is_pending(self) -> bool {
        matches!(self, Self::Unconfirmed | Self::Sponsors | Self::Open | Self::Appealed)
    }

    /// The stages that the queue shows.
    pub const QUEUE: [Self; 3] = [Self::Open, Self::Sponsors, Self::Appealed];

    /// Whether a decision of the first body can be recorded.
    pub fn can_be_decided(self) -> bool {
        matches!(self, Self::Open | Self::Sponsors)
    }
}
