//! How a file is to be taken, and where an import stands.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::Field;

macro_rules! keys {
    ($($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $key:literal),+ $(,)? })+) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum $name { $($(#[$vmeta])* #[serde(rename = $key)] $variant),+ }

        impl $name {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Its key.
            pub fn key(self) -> &'static str {
                match self { $(Self::$variant => $key),+ }
            }
        }

        impl std::str::FromStr for $name {
            type Err = ();
            fn from_str(text: &str) -> Result<Self, ()> {
                Self::ALL.iter().copied().find(|one| one.key() == text).ok_or(())
            }
        }
    )+};
}

keys! {
    /// What is done with rows that look like somebody on record.
    Suspects {
        /// Set aside and listed.
        #[default]
        Leave = "leave",
        /// Taken as somebody new.
        Take = "take",
    }

    /// Where an import stands.
    State {
        /// The file is there; its columns are being said.
        #[default]
        Columns = "columns",
        /// What it would do is being found out.
        Trying = "trying",
        /// What it would do is known; waits for a word.
        Ready = "ready",
        /// Being taken.
        Running = "running",
        /// Taken.
        Done = "done",
        /// Being taken back.
        Undoing = "undoing",
        /// Taken back.
        Undone = "undone",
        /// The file cannot be read on.
        Broken = "broken",
        /// Given up before anything was taken.
        Dropped = "dropped",
    }

    /// Which rows are being decided: first those that stand for themselves, then those that repeat something of an earlier row.
    Stage {
        /// The file is being read.
        #[default]
        Reading = "reading",
        /// The rows that stand for themselves.
        First = "first",
        /// The rows that repeat something.
        Last = "last",
        /// What was taken is being taken back.
        Undo = "undo",
    }
}

impl State {
    /// Whether a job has it in hand.
    pub fn is_busy(self) -> bool {
        matches!(self, Self::Trying | Self::Running | Self::Undoing)
    }
}

/// How a file is to be taken.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// The sheet; none: the first with something in it.
    pub sheet: Option<String>,
    /// What the columns hold, from the first on.
    pub columns: Vec<Option<Field>>,
    /// What is done with rows that look like somebody on record.
    #[serde(default)]
    pub suspects: Suspects,
    /// Suspected rows that are taken all the same, by their line.
    #[serde(default)]
    pub taken: BTreeSet<u32>,
    /// Whether the persons are invented, which every page then says.
    #[serde(default)]
    pub synthetic: bool,
}

impl Plan {
    /// Where a field stands.
    pub fn column_of(&self, field: Field) -> Option<usize> {
        self.columns.iter().position(|column| *column == Some(field))
    }

    /// Whether a name can be read.
    pub fn has_names(&self) -> bool {
        self.columns.iter().flatten().any(|field| field.names())
    }

    /// The fields that two columns claim.
    pub fn twice(&self) -> BTreeSet<Field> {
        let mut counted: BTreeMap<Field, usize> = BTreeMap::new();
        for field in self.columns.iter().flatten() {
            *counted.entry(*field).or_default() += 1;
        }
        counted.into_iter().filter(|(_, n)| *n > 1).map(|(field, _)| field).collect()
    }

    /// Whether a suspected row is taken.
    pub fn takes(&self, line: u32) -> bool {
        self.suspects == Suspects::Take || self.taken.contains(&line)
    }
}

/// What a file does, or did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Rows read.
    pub read: u64,
    /// New members.
    pub created: u64,
    /// Members on record with a new membership.
    pub joined: u64,
    /// Members on record of whom something unknown was filled in.
    pub changed: u64,
    /// Members on record of whom nothing is new.
    pub same: u64,
    /// Rows set aside because they look like somebody on record.
    pub suspected: u64,
    /// Rows refused.
    pub refused: u64,
}

impl Counts {
    /// Rows that changed something, or would.
    pub fn taken(&self) -> u64 {
        self.created + self.joined + self.changed
    }

    /// Rows that were decided.
    pub fn decided(&self) -> u64 {
        self.taken() + self.same + self.suspected + self.refused
    }
}
