//! The leaf of the log: one legally meaningful change, in words that may be public for ever.
//!
//! An act says what happened, when, by which office, to what, where, and under which article. It names no private
//! person: facts that are public by their nature stand in `body`; the rest goes in as salted [`commitment`]s, which can
//! be opened to whoever may know, and become meaningless once the salt is erased.

mod at;
pub mod commitment;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

pub use at::{At, AtError};
pub use commitment::{Opening, Salt, commit};

use crate::{
    Hash,
    canonical::{self, CanonicalError},
    hash_leaf,
    tiles::MAX_ENTRY_BYTES,
};

/// The version of the act format that this crate writes and reads.
pub const VERSION: u64 = 1;

/// What an act is about.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Subject {
    /// The kind of record, such as `meeting` or `mandate`.
    pub kind: String,
    /// The record's identifier.
    pub id: String,
}

/// Who acted: an office, a body or the system itself, never a private person.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Actor {
    /// `office`, `body` or `system`, say.
    pub kind: String,
    /// Its identifier.
    pub id: String,
    /// Its public name at that time, in the organisation's language; empty when there is none.
    pub label: String,
}

/// The rule an act rests on.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Citation {
    /// The version of the statutes that was in force.
    pub statutes: String,
    /// The article.
    pub article: String,
}

/// One act.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Act {
    /// The act's place in the log, from 0. It is part of what is hashed, so that an act cannot change places.
    pub index: u64,
    /// What happened, in dotted lowercase words: `meeting.convened`, `article.published`.
    pub kind: String,
    /// When. Acts of a log never go back in time; see [`At::not_before`].
    pub at: At,
    /// Who.
    pub actor: Actor,
    /// To what.
    pub subject: Subject,
    /// In which unit, where the act belongs to one.
    pub unit: Option<String>,
    /// The public facts: a JSON value of the kind's own shape.
    pub body: Value,
    /// Facts that are not public: the name of each, and its [`commit`]ment.
    pub commitments: BTreeMap<String, Hash>,
    /// The rules it rests on.
    pub cites: Vec<Citation>,
}

/// Why an act cannot be written or read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ActError {
    /// The kind is not dotted lowercase words.
    #[error("an act's kind is made of lowercase words with dots, not {0:?}")]
    Kind(String),
    /// The body has a number without a canonical form.
    #[error(transparent)]
    Canonical(#[from] CanonicalError),
    /// Longer than an entry of the log may be; put the long text in a file and its hash in the act.
    #[error("an act may have at most {MAX_ENTRY_BYTES} bytes, this one has {0}")]
    TooLong(usize),
    /// Not an act: the text says what is wrong.
    #[error("not an act: {0}")]
    Malformed(String),
    /// An act of a later format.
    #[error("an act of version {0}, and this program knows only version {VERSION}")]
    Version(u64),
    /// The value is an act, but these bytes are not its canonical form.
    #[error("the act is not in its canonical form")]
    NotCanonical,
}

impl Act {
    /// The act's canonical bytes: the entry of the log, and what is hashed.
    ///
    /// # Errors
    /// [`ActError::Kind`], [`ActError::Canonical`] or [`ActError::TooLong`].
    pub fn to_bytes(&self) -> Result<Vec<u8>, ActError> {
        let word = |part: &str| {
            let mut bytes = part.bytes();
            bytes.next().is_some_and(|b| b.is_ascii_lowercase())
                && bytes.all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_' || b == b'-')
        };
        if !self.kind.split('.').all(word) {
            return Err(ActError::Kind(self.kind.clone()));
        }
        let mut value = serde_json::to_value(self).map_err(|e| ActError::Malformed(e.to_string()))?;
        value["v"] = VERSION.into();
        let bytes = canonical::to_bytes(&value)?;
        if bytes.len() > MAX_ENTRY_BYTES { Err(ActError::TooLong(bytes.len())) } else { Ok(bytes) }
    }

    /// The hash under which the act stands in the tree.
    ///
    /// # Errors
    /// As [`Act::to_bytes`].
    pub fn leaf_hash(&self) -> Result<Hash, ActError> {
        Ok(hash_leaf(&self.to_bytes()?))
    }

    /// Reads an act from its canonical bytes, and from no others.
    ///
    /// # Errors
    /// [`ActError`].
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, ActError> {
        let value = serde_json::from_slice(bytes).map_err(|e| ActError::Malformed(e.to_string()))?;
        let act = Self::from_value(value)?;
        if act.to_bytes()? == bytes { Ok(act) } else { Err(ActError::NotCanonical) }
    }

    /// Reads an act from a JSON value, however it was spelled.
    ///
    /// # Errors
    /// [`ActError::Malformed`] or [`ActError::Version`].
    pub fn from_value(mut value: Value) -> Result<Self, ActError> {
        let version = value.as_object_mut().and_then(|members| members.remove("v"));
        match version.as_ref().and_then(Value::as_u64) {
            Some(VERSION) => serde_json::from_value(value).map_err(|e| ActError::Malformed(e.to_string())),
            Some(other) => Err(ActError::Version(other)),
            None => Err(ActError::Malformed("it has no version".to_owned())),
        }
    }

    /// Whether an opening opens one of this act's commitments.
    pub fn is_opened_by(&self, opening: &Opening) -> bool {
        self.commitments
            .get(&opening.name)
            .is_some_and(|hash| commit(&opening.salt, &opening.value).as_ref() == Ok(hash))
    }
}

#[cfg(test)]
pub(crate) mod tests;
