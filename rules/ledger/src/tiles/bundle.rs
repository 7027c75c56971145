//! Entry bundles: entries one after the other, each after its length as a big-endian 16-bit number.

use super::{FULL_WIDTH, TileError};

/// The longest entry that a bundle can carry, in bytes.
pub const MAX_ENTRY_BYTES: usize = u16::MAX as usize;

/// The bytes of an entry bundle.
///
/// # Errors
/// [`TileError::EntryTooLong`], or [`TileError::Shape`] when there are no entries or more than 256.
pub fn entry_bundle<E: AsRef<[u8]>>(entries: &[E]) -> Result<Vec<u8>, TileError> {
    if entries.is_empty() || entries.len() > usize::from(FULL_WIDTH) {
        return Err(TileError::Shape);
    }
    let mut bytes = Vec::new();
    for entry in entries {
        let entry = entry.as_ref();
        let length = u16::try_from(entry.len()).map_err(|_| TileError::EntryTooLong(entry.len()))?;
        bytes.extend_from_slice(&length.to_be_bytes());
        bytes.extend_from_slice(entry);
    }
    Ok(bytes)
}

/// The entries of a bundle of `width` entries.
///
/// # Errors
/// [`TileError::Bytes`] when the bytes end within an entry, or hold more or fewer entries.
pub fn parse_entry_bundle(mut bytes: &[u8], width: u16) -> Result<Vec<&[u8]>, TileError> {
    let mut entries = Vec::new();
    while let Some((length, rest)) = bytes.split_first_chunk::<2>() {
        let length = usize::from(u16::from_be_bytes(*length));
        let (entry, rest) = rest.split_at_checked(length).ok_or(TileError::Bytes)?;
        entries.push(entry);
        bytes = rest;
    }
    if bytes.is_empty() && entries.len() == usize::from(width) { Ok(entries) } else { Err(TileError::Bytes) }
}
