//! The vocabularies of the room, each closed, stored by name.

use rawabit_platform::words;

words! {
    /// Where a programme stands as a whole. What is going on between the sides is the negotiation's [`Round`].
    State {
        /// Not yet signed for the first time.
        Preparing = "preparing",
        /// Signed, and running.
        InForce = "in_force",
        /// Ended with a final account.
        Closed = "closed",
        /// Given up before it was signed.
        Withdrawn = "withdrawn",
    }
}

words! {
    /// Where a contract or an addendum stands on its way to the signatures.
    Round {
        /// The unit writes; the partner sees nothing yet.
        Drafting = "drafting",
        /// Handed to the partner, who has not answered.
        Submitted = "submitted",
        /// Comments and counter-proposals.
        Negotiation = "negotiation",
        /// Both sides agree on one version; nothing may change any more.
        Agreed = "agreed",
        /// All have signed.
        Signed = "signed",
        /// Given up.
        Withdrawn = "withdrawn",
    }
}

words! {
    /// The two parties.
    Side {
        /// The league or branch.
        Unit = "unit",
        /// The organ it contracts with.
        Partner = "partner",
    }
}

impl Side {
    /// The other one.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Unit => Self::Partner,
            Self::Partner => Self::Unit,
        }
    }
}

words! {
    /// What a version is.
    VersionKind {
        /// What the unit handed in.
        Submission = "submission",
        /// An answer with changes, by either side.
        Counter = "counter",
        /// What both agreed on.
        Agreed = "agreed",
    }
}

words! {
    /// The two kinds of steps of the press release.
    StepKind {
        /// Of the organisation itself.
        Organisational = "organisational",
        /// Towards its aims.
        Strategic = "strategic",
    }
}

words! {
    /// Where a step stands.
    StepState {
        /// Not done.
        Open = "open",
        /// Done.
        Done = "done",
    }
}

words! {
    /// Where a yearly review or a final account stands.
    ReviewState {
        /// The unit writes.
        Draft = "draft",
        /// The partner has to say what it thinks of it.
        Submitted = "submitted",
        /// Said and recorded.
        Concluded = "concluded",
    }
}

words! {
    /// What an item leaves open to those who take it up.
    Opening {
        /// Its name.
        Name = "name",
        /// Its days.
        Dates = "dates",
    }
}

words! {
    /// What kind of value an indicator has (IATI: 1 unit, 2 percentage, 3 nominal, 4 ordinal).
    IndicatorKind {
        /// An amount.
        Number = "number",
        /// A numerator of a denominator, both kept.
        Percentage = "percentage",
        /// Reached or not; rolled up as how many of how many.
        YesNo = "yes_no",
        /// Levels in words; rolled up as the sum of levels over the number of reports.
        Scale = "scale",
    }
}

words! {
    /// Whether more is better.
    Direction {
        /// More is better.
        Up = "up",
        /// Less is better.
        Down = "down",
    }
}

words! {
    /// By what values may be broken down.
    Dimension {
        /// Region of the country.
        Region = "region",
        /// Gender.
        Gender = "gender",
        /// Age group.
        Age = "age",
        /// Professional group, as the strategy names them.
        Profession = "profession",
    }
}

words! {
    /// Where a report stands.
    ReportState {
        /// Being written.
        Draft = "draft",
        /// Handed in, waiting for the office whose turn it is.
        Submitted = "submitted",
        /// Sent back with a note.
        Returned = "returned",
        /// Approved by all: its values count.
        Approved = "approved",
    }
}

words! {
    /// Whether reports of a period may be written.
    PeriodState {
        /// Not (yet, or no longer).
        Locked = "locked",
        /// They may.
        Open = "open",
    }
}

words! {
    /// What an axis of a strategy is about.
    AxisKind {
        /// A theme of policy.
        Thematic = "thematic",
        /// Political work.
        Political = "political",
        /// The organisation itself.
        Organisational = "organisational",
        /// Anything else, as the organisation names it.
        Other = "other",
    }
}

words! {
    /// How a programme is doing, worst first: the order of the cockpit.
    Tone {
        /// A report or a step is past its day.
        Late = "late",
        /// A report was due, none was ever approved, and none waits: the only lateness that is not called late.
        Silent = "silent",
        /// More than a tenth of the way behind today's plan.
        AtRisk = "at_risk",
        /// On the plan.
        OnTrack = "on_track",
        /// Nothing to measure against yet.
        Quiet = "quiet",
    }
}
