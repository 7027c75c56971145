//! Mandates: a person on a seat, from a day to a day.

use std::str::FromStr;

use rawabit_platform::Day;
use rawabit_platform::permit::UnitPath;
use rawabit_statutes::Origin;

macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vmeta])* $variant),+ }
        impl $name {
            /// Every value, in the order in which forms list them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
            /// Its word in the database, in files and in the keys of messages.
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
    };
}

words! {
    /// How a person came to a seat.
    MandateOrigin {
        /// Elected by a body.
        Elected = "elected",
        /// Appointed by the holder of an office.
        Appointed = "appointed",
        /// By holding another office.
        ExOfficio = "ex-officio",
        /// Stands in until the seat is filled; counts as no term.
        Acting = "acting",
        /// Designated from outside: by voters, by another institution.
        Designated = "designated",
    }
}

impl MandateOrigin {
    /// What the statutes say of an office, as the origin of a mandate.
    pub fn of_office(origin: Option<&Origin>) -> Self {
        match origin {
            Some(Origin::Elected { .. }) => Self::Elected,
            Some(Origin::Appointed { .. }) => Self::Appointed,
            Some(Origin::ExOfficio { .. }) => Self::ExOfficio,
            Some(Origin::External) => Self::Designated,
            None => Self::Elected,
        }
    }
}

words! {
    /// Why a mandate ended.
    EndReason {
        /// Its term was over.
        Term = "term",
        /// A successor took the seat.
        Succeeded = "succeeded",
        /// The holder resigned.
        Resigned = "resigned",
        /// The holder was dismissed.
        Dismissed = "dismissed",
        /// The holder died.
        Died = "died",
        /// The holder took an office that excludes this one.
        Incompatible = "incompatible",
        /// The unit was closed.
        UnitClosed = "unit-closed",
        /// Another reason, in the record that ended it.
        Other = "other",
    }
}

/// A mandate as other rooms see it: who holds what, since when, until when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holding {
    /// The mandate.
    pub mandate_id: String,
    /// The office, a key of the statutes.
    pub office: String,
    /// The seat, from 1.
    pub seat: u32,
    /// The unit of the seat.
    pub unit_id: String,
    /// Its place.
    pub unit_path: UnitPath,
    /// Who holds it.
    pub person_id: String,
    /// The first day.
    pub start: Day,
    /// The first day on which, by the statutes, it should no longer hold.
    pub deadline: Option<Day>,
    /// The first day on which it really no longer held.
    pub ended: Option<Day>,
    /// Why it ended.
    pub end_reason: Option<EndReason>,
    /// The first day on which it does not count: the real end, or the deadline where the statutes let mandates lapse.
    pub until: Option<Day>,
    /// Which term of this person in this office of this unit; 0 for standing in.
    pub term: u32,
    /// How the person came to it.
    pub origin: MandateOrigin,
    /// Kind and identifier of the record that gave it: a decision, a result.
    pub source: Option<(String, String)>,
    /// The mandate whose holder is replaced before its time.
    pub predecessor: Option<String>,
    /// Counts its changes.
    pub version: i64,
}

impl Holding {
    /// Whether it holds on `day`.
    pub fn holds_on(&self, day: Day) -> bool {
        self.start <= day && self.until.is_none_or(|until| until > day)
    }

    /// Whether it runs beyond its deadline on `day`.
    pub fn is_overrun(&self, day: Day) -> bool {
        self.holds_on(day) && self.deadline.is_some_and(|deadline| deadline <= day)
    }
}

/// A mandate about to be opened. What is left out follows from the statutes.
#[derive(Clone, Debug)]
pub struct NewMandate {
    /// The unit.
    pub unit_id: String,
    /// The office.
    pub office: String,
    /// The seat, from 1; left out, the first free one.
    pub seat: Option<u32>,
    /// Who.
    pub person_id: String,
    /// The first day.
    pub start: Day,
    /// Left out: start plus the term of the statutes. Never later than that.
    pub deadline: Option<Day>,
    /// Left out: the way the statutes name.
    pub origin: Option<MandateOrigin>,
    /// The record that gave it.
    pub source: Option<(String, String)>,
    /// The mandate whose rest this is.
    pub predecessor: Option<String>,
    /// The number of the term where earlier terms are not on record; never less than what is counted.
    pub term: Option<u32>,
    /// The first day on which it no longer held, for one of the past.
    pub ended: Option<Day>,
    /// Why it ended. Left out: its term was over if it ended on its deadline, else another reason.
    pub end_reason: Option<EndReason>,
}

impl NewMandate {
    /// A person on the first free seat of an office from a day, everything else as the statutes say.
    pub fn new(unit_id: &str, office: &str, person_id: &str, start: Day) -> Self {
        Self {
            unit_id: unit_id.to_owned(),
            office: office.to_owned(),
            seat: None,
            person_id: person_id.to_owned(),
            start,
            deadline: None,
            origin: None,
            source: None,
            predecessor: None,
            term: None,
            ended: None,
            end_reason: None,
        }
    }
}
