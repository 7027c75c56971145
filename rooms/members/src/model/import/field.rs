//! What a column of a list of members can hold.

use serde::{Deserialize, Serialize};

macro_rules! fields {
    ($($(#[$meta:meta])* $variant:ident = $key:literal),+ $(,)?) => {
        /// What a column holds.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Field { $($(#[$meta])* #[serde(rename = $key)] $variant),+ }

        impl Field {
            /// All of them, in the order in which files have them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Its key, also the end of its message: `members-column-KEY`.
            pub fn key(self) -> &'static str {
                match self { $(Self::$variant => $key),+ }
            }
        }
    };
}

fields! {
    /// Membership number.
    Number = "number",
    /// The whole name, in whichever script.
    Name = "name",
    /// The whole name in Latin script, beside one in Arabic.
    NameLatin = "name-latin",
    /// Given name, in whichever script.
    Given = "given",
    /// Family name, in whichever script.
    Family = "family",
    /// Given name in Latin script.
    GivenLatin = "given-latin",
    /// Family name in Latin script.
    FamilyLatin = "family-latin",
    /// Sex.
    Gender = "gender",
    /// Day of birth.
    Birth = "birth",
    /// Identity number.
    Identity = "identity",
    /// Telephone.
    Phone = "phone",
    /// Mail address.
    Email = "email",
    /// Unit.
    Unit = "unit",
    /// Category of dues.
    Category = "category",
    /// Group of professions.
    Profession = "profession",
    /// Day of joining.
    Joined = "joined",
    /// Area of residence.
    Area = "area",
    /// The last day, or the year, that is paid for.
    Paid = "paid",
    /// How the membership stands; written by exports, and read to leave out what has ended.
    State = "state",
}

impl std::str::FromStr for Field {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.iter().copied().find(|field| field.key() == text).ok_or(())
    }
}

impl Field {
    /// Whether a column with it is enough to know whom a row is about.
    pub fn names(self) -> bool {
        matches!(
            self,
            Self::Name | Self::NameLatin | Self::Given | Self::Family | Self::GivenLatin | Self::FamilyLatin
        )
    }

    /// The same in Latin script, where a file has both.
    pub fn latin(self) -> Option<Self> {
        match self {
            Self::Name => Some(Self::NameLatin),
            Self::Given => Some(Self::GivenLatin),
            Self::Family => Some(Self::FamilyLatin),
            _ => None,
        }
    }
}
