//! The tree and its entries as static files (C2SP tlog-tiles).
//!
//! A *tile* is a run of up to 256 hashes of one height: the n-th tile at level l holds the nodes of tree level `8·l` from
//! index `256·n`. An *entry bundle* holds the entries behind a tile of level 0. Both are named by a path, and whoever
//! has the files can check every proof without asking the log for anything computed.

mod bundle;
mod path;

pub use bundle::{MAX_ENTRY_BYTES, entry_bundle, parse_entry_bundle};
pub use path::{Resource, Tile};

use crate::{
    Hash,
    tree::{Coord, NodeReader, TreeError},
};

/// Hashes in a full tile, entries in a full bundle.
pub const FULL_WIDTH: u16 = 256;

/// Why a path, a tile or a bundle is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TileError {
    /// The path is not one that tlog-tiles allows, in its only spelling.
    #[error("not a tile path")]
    Path,
    /// Level above 63 or width outside 1..=256.
    #[error("a tile has a level up to 63 and a width from 1 to 256")]
    Shape,
    /// No tree can be so large as to have this tile.
    #[error("no tree has this tile")]
    Beyond,
    /// The tile's bytes are not a whole number of hashes, or not as many as its width says.
    #[error("the bytes are not those of a tile of this width")]
    Bytes,
    /// An entry is longer than its 16-bit length can say.
    #[error("an entry may have at most 65535 bytes, this one has {0}")]
    EntryTooLong(usize),
    /// The stored tree lacks a node of the tile.
    #[error(transparent)]
    Tree(#[from] TreeError),
}

impl Tile {
    /// The stored nodes that make up the tile: their tree level, and the range of their indexes, for one query.
    ///
    /// # Errors
    /// [`TileError::Beyond`] when no tree of up to 2^64 leaves has such nodes.
    pub fn node_range(&self) -> Result<(u8, std::ops::Range<u64>), TileError> {
        let level = self.level().checked_mul(8).filter(|level| *level < 64).ok_or(TileError::Beyond)?;
        let start = self.index().checked_mul(u64::from(FULL_WIDTH)).ok_or(TileError::Beyond)?;
        let end = start.checked_add(u64::from(self.width())).ok_or(TileError::Beyond)?;
        Ok((level, start..end))
    }

    /// Whether the log of `size` leaves has all of this tile's hashes, and so can serve it.
    pub fn exists_in(&self, size: u64) -> bool {
        self.node_range().is_ok_and(|(level, range)| range.end <= size >> level)
    }

    /// The tile's bytes: its hashes one after the other.
    ///
    /// # Errors
    /// [`TileError::Beyond`], or [`TileError::Tree`] when the reader lacks a node of [`Tile::node_range`].
    pub fn bytes(&self, reader: &impl NodeReader) -> Result<Vec<u8>, TileError> {
        let (level, range) = self.node_range()?;
        let mut bytes = Vec::with_capacity(32 * usize::from(self.width()));
        for index in range {
            let coord = Coord::new(level, index);
            bytes.extend_from_slice(&reader.node(coord).ok_or(TreeError::MissingNode(coord))?.0);
        }
        Ok(bytes)
    }

    /// The hashes in a tile's bytes.
    ///
    /// # Errors
    /// [`TileError::Bytes`] when there are not exactly as many as the tile is wide.
    pub fn parse_bytes(&self, bytes: &[u8]) -> Result<Vec<Hash>, TileError> {
        let (hashes, rest) = bytes.as_chunks::<32>();
        if !rest.is_empty() || hashes.len() != usize::from(self.width()) {
            return Err(TileError::Bytes);
        }
        Ok(hashes.iter().map(|hash| Hash(*hash)).collect())
    }
}

/// The tiles of the right edge of a tree of `size` leaves that are partial: what a checkpoint of this size makes
/// necessary besides the full tiles. One a level at most.
pub fn partial_tiles(size: u64) -> Vec<Tile> {
    (0..8_u8)
        .filter_map(|level| {
            let nodes = size >> (8 * level);
            let width = (nodes % u64::from(FULL_WIDTH)) as u16;
            (width > 0)
                .then(|| Tile::new(level, nodes / u64::from(FULL_WIDTH), width).expect("1 ≤ width < 256"))
        })
        .collect()
}

#[cfg(test)]
mod tests;
