//! Where a node stands, who can read it, and which nodes make up a range of leaves.

use std::collections::{BTreeMap, HashMap};

use super::TreeError;
use crate::{Hash, hash_node};

/// The place of a complete node: level 0 are the leaves, and the node covers the leaves
/// `index·2^level .. (index+1)·2^level`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Coord {
    /// Height above the leaves, 0 to 63.
    pub level: u8,
    /// Position among the nodes of the level, from 0.
    pub index: u64,
}

impl Coord {
    /// The node at this level and index.
    pub const fn new(level: u8, index: u64) -> Self {
        Self { level, index }
    }
}

/// Something that has complete nodes at hand: a map filled by one query, or a whole tree in memory.
pub trait NodeReader {
    /// The hash of a complete node, `None` when it is not at hand.
    fn node(&self, coord: Coord) -> Option<Hash>;
}

impl<S: std::hash::BuildHasher> NodeReader for HashMap<Coord, Hash, S> {
    fn node(&self, coord: Coord) -> Option<Hash> {
        self.get(&coord).copied()
    }
}

impl NodeReader for BTreeMap<Coord, Hash> {
    fn node(&self, coord: Coord) -> Option<Hash> {
        self.get(&coord).copied()
    }
}

impl<R: NodeReader + ?Sized> NodeReader for &R {
    fn node(&self, coord: Coord) -> Option<Hash> {
        (**self).node(coord)
    }
}

/// The complete nodes that cover the leaves `start..end`, from left to right, largest first.
///
/// `start` must be a multiple of a power of two at least as large as the range, as it is for every subtree of RFC 6962;
/// then there is one node for every 1 in the binary notation of the length.
pub fn range_nodes(start: u64, end: u64) -> Vec<Coord> {
    let mut nodes = Vec::new();
    let mut at = start;
    while at < end {
        let level = (end - at).ilog2() as u8;
        nodes.push(Coord::new(level, at >> level));
        at += 1 << level;
    }
    nodes
}

/// The Merkle tree hash of the leaves `start..end`, a subtree of RFC 6962, folded from its complete nodes.
pub(super) fn range_hash(start: u64, end: u64, reader: &impl NodeReader) -> Result<Hash, TreeError> {
    let mut folded: Option<Hash> = None;
    for coord in range_nodes(start, end).into_iter().rev() {
        let left = reader.node(coord).ok_or(TreeError::MissingNode(coord))?;
        folded = Some(match folded {
            None => left,
            Some(right) => hash_node(&left, &right),
        });
    }
    Ok(folded.unwrap_or_else(Hash::empty_tree))
}
