//! What commands take, and why they refuse.

use rawabit_people::{PersonInput, PersonRefused};
use rawabit_platform::Day;
use rawabit_platform::lang::Message;

use super::admission::Obstacle;
use super::words::Gender;

/// What the registry keeps of a person beside the person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MemberData {
    /// The sex, as quotas count it.
    pub gender: Option<Gender>,
    /// Group of professions, a key of the statutes.
    pub profession: Option<String>,
    /// Area of residence, a code.
    pub area: Option<String>,
    /// Telephone, E.164.
    pub phone: Option<String>,
    /// Identity number in its one form ([`super::number::identity`]).
    pub identity: Option<String>,
    /// Membership number in its one form ([`super::number::membership`]); none: one is given.
    pub number: Option<String>,
}

/// Whose membership it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whom {
    /// A person on record.
    Known(String),
    /// Somebody new.
    New(Box<PersonInput>),
}

/// A membership about to begin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Joining {
    /// Category of dues.
    pub category: Option<String>,
    /// Since when seniority counts.
    pub since: Day,
    /// First day in the unit.
    pub joined: Day,
}

/// Why something is not done with a member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MemberRefused {
    /// The person's own data.
    Person(PersonRefused),
    /// What the statutes ask.
    Obstacle(Obstacle),
    /// The number is somebody's.
    NumberTaken,
    /// The identity number is somebody else's.
    IdentityTaken,
    /// Already in this unit.
    AlreadyMember,
    /// No such group of professions, category or area.
    Unknown(&'static str),
    /// A day that cannot be: in the future, or before another one.
    Day(&'static str),
    /// Not as it stands now.
    NotNow,
    /// The statutes name another body, of a unit above: whoever records its decisions does it.
    OtherBody,
    /// Longer than the statutes allow.
    TooLong,
    /// A transfer within one unit, or to a unit one does not join.
    NoTransfer,
    /// There is a transfer already.
    TransferPending,
    /// Nobody is entitled.
    NobodyEntitled,
}

impl From<Obstacle> for MemberRefused {
    fn from(obstacle: Obstacle) -> Self {
        Self::Obstacle(obstacle)
    }
}

impl From<PersonRefused> for MemberRefused {
    fn from(refused: PersonRefused) -> Self {
        Self::Person(refused)
    }
}

impl MemberRefused {
    /// The field it belongs to; empty: none.
    pub fn field(&self) -> &'static str {
        match self {
            Self::Person(refused) => refused.field(),
            Self::Obstacle(obstacle) => obstacle.field(),
            Self::NumberTaken => "number",
            Self::IdentityTaken => "identity",
            Self::Unknown(field) | Self::Day(field) => field,
            Self::AlreadyMember => "unit",
            Self::TooLong => "until",
            Self::NoTransfer => "to",
            Self::NotNow | Self::OtherBody | Self::TransferPending | Self::NobodyEntitled => "",
        }
    }

    /// What to tell the reader.
    pub fn message(&self) -> Message {
        Message::new(match self {
            Self::Person(refused) => return refused.message(),
            Self::Obstacle(obstacle) => return obstacle.message(),
            Self::NumberTaken => "members-refused-number-taken",
            Self::IdentityTaken => "members-refused-identity-taken",
            Self::AlreadyMember => "members-refused-already",
            Self::Unknown(_) => "members-refused-unknown",
            Self::Day(_) => "members-refused-day",
            Self::NotNow => "members-refused-not-now",
            Self::OtherBody => "members-refused-other-body",
            Self::TooLong => "members-refused-too-long",
            Self::NoTransfer => "members-refused-no-transfer",
            Self::TransferPending => "members-refused-transfer-pending",
            Self::NobodyEntitled => "members-refused-nobody",
        })
    }
}
