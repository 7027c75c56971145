//! Reading one line of an export, strictly: only the spelling that the exporter writes.

use serde::Deserialize;
use serde_json::Value;

use super::{FORMAT, VERSION};
use crate::{
    Hash, VerifierKey,
    act::{Act, ActError, Opening},
    canonical,
};

/// One line of an export.
#[derive(Debug)]
pub(crate) enum Line<'a> {
    Header { origin: String, key: VerifierKey },
    Act(ActLine<'a>),
    Opening(Opening),
    Checkpoint(String),
    End { acts: u64, sha256: Hash },
}

/// A line that tells an act: what of it can be read.
#[derive(Debug)]
pub(crate) struct ActLine<'a> {
    /// The act's bytes as they stand in the line: what is hashed.
    pub(crate) bytes: &'a [u8],
    pub(crate) act: Result<Act, ActError>,
    /// The leaf hash as told, when it can be read.
    pub(crate) leaf: Option<Hash>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HeaderFields {
    format: String,
    key: String,
    origin: String,
    v: u64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EndFields {
    acts: u64,
    sha256: Hash,
}

const ACT: &[u8] = br#"{"act":"#;
/// `,"leaf":"` + 64 digits + `"}`
const LEAF_LENGTH: usize = 9 + 64 + 2;

impl<'a> Line<'a> {
    /// Reads a line without its line break; `None` when it is none that an exporter writes.
    pub(crate) fn parse(line: &'a [u8]) -> Option<Self> {
        if let Some(rest) = line.strip_prefix(ACT) {
            return Some(Self::Act(ActLine::parse(rest)));
        }
        let value: Value = serde_json::from_slice(line).ok()?;
        if canonical::to_bytes(&value).ok()? != line {
            return None;
        }
        let Value::Object(mut members) = value else { return None };
        if members.contains_key("format") {
            let HeaderFields { format, key, origin, v } = serde_json::from_value(members.into()).ok()?;
            let key = key.parse().ok()?;
            return (format == FORMAT && v == VERSION).then_some(Self::Header { origin, key });
        }
        if members.len() != 1 {
            return None;
        }
        if let Some(note) = members.remove("checkpoint") {
            return Some(Self::Checkpoint(note.as_str()?.to_owned()));
        }
        if let Some(opening) = members.remove("opening") {
            return serde_json::from_value(opening).ok().map(Self::Opening);
        }
        let EndFields { acts, sha256 } = serde_json::from_value(members.remove("end")?).ok()?;
        Some(Self::End { acts, sha256 })
    }
}

impl<'a> ActLine<'a> {
    fn parse(rest: &'a [u8]) -> Self {
        let (bytes, tail) = rest.split_at(rest.len().saturating_sub(LEAF_LENGTH));
        let leaf = tail
            .strip_prefix(br#","leaf":""#)
            .and_then(|tail| tail.strip_suffix(br#""}"#))
            .and_then(|digits| str::from_utf8(digits).ok()?.parse().ok());
        Self { bytes, act: Act::from_bytes(bytes), leaf }
    }
}
