//! Append, roots and proofs (RFC 6962 §2.1, §2.1.1, §2.1.2).
//!
//! The RFC's recursive definitions are walked as a list of leaf *ranges*: a proof is the hash of each range, and its
//! nodes are the complete nodes of each range. So the two answers cannot drift apart.

use super::{
    Coord, NodeReader, TreeError,
    coord::{range_hash, range_nodes},
};
use crate::{Hash, hash_node};

/// The largest power of two smaller than `len`; `len` is at least 2.
fn split(len: u64) -> u64 {
    1 << (len - 1).ilog2()
}

/// The nodes that [`append`] reads when the tree has `size` leaves: one for every 1 at the end of the binary `size`.
pub fn append_nodes(size: u64) -> Vec<Coord> {
    (0..size.trailing_ones() as u8).map(|level| Coord::new(level, (size >> level) - 1)).collect()
}

/// Appends a leaf to a tree of `size` leaves: the new complete nodes to store, the leaf first. On average they are two.
///
/// # Errors
/// [`TreeError::MissingNode`] when the reader lacks one of [`append_nodes`].
pub fn append(size: u64, leaf: Hash, reader: &impl NodeReader) -> Result<Vec<(Coord, Hash)>, TreeError> {
    let mut hash = leaf;
    let mut new = vec![(Coord::new(0, size), leaf)];
    for left in append_nodes(size) {
        hash = hash_node(&reader.node(left).ok_or(TreeError::MissingNode(left))?, &hash);
        new.push((Coord::new(left.level + 1, left.index / 2), hash));
    }
    Ok(new)
}

/// The nodes that [`root`] reads.
pub fn root_nodes(size: u64) -> Vec<Coord> {
    range_nodes(0, size)
}

/// The root of the tree of the first `size` leaves, at any size the log ever had.
///
/// # Errors
/// [`TreeError::MissingNode`] when the reader lacks one of [`root_nodes`].
pub fn root(size: u64, reader: &impl NodeReader) -> Result<Hash, TreeError> {
    range_hash(0, size, reader)
}

/// RFC 6962 §2.1.1, `PATH(index, D[size])`, as ranges of leaves from the leaf upwards.
fn inclusion_ranges(index: u64, size: u64) -> Result<Vec<(u64, u64)>, TreeError> {
    if index >= size {
        return Err(TreeError::OutOfRange { index, size });
    }
    let (mut start, mut end, mut ranges) = (0, size, Vec::new());
    while end - start > 1 {
        let middle = start + split(end - start);
        if index < middle {
            ranges.push((middle, end));
            end = middle;
        } else {
            ranges.push((start, middle));
            start = middle;
        }
    }
    ranges.reverse();
    Ok(ranges)
}

/// RFC 6962 §2.1.2, `PROOF(old, D[new])`, as ranges of leaves in the proof's order.
fn consistency_ranges(old: u64, new: u64) -> Result<Vec<(u64, u64)>, TreeError> {
    if old > new {
        return Err(TreeError::Shrinks { old, new });
    }
    if old == 0 || old == new {
        return Ok(Vec::new());
    }
    let (mut start, mut end, mut ranges) = (0, new, Vec::new());
    // While the left edge has not moved, the old root itself is the subtree and need not be told.
    while end != old {
        let middle = start + split(end - start);
        if old <= middle {
            ranges.push((middle, end));
            end = middle;
        } else {
            ranges.push((start, middle));
            start = middle;
        }
    }
    if start > 0 {
        ranges.push((start, end));
    }
    ranges.reverse();
    Ok(ranges)
}

fn nodes_of(ranges: &[(u64, u64)]) -> Vec<Coord> {
    ranges.iter().flat_map(|(start, end)| range_nodes(*start, *end)).collect()
}

fn hashes_of(ranges: &[(u64, u64)], reader: &impl NodeReader) -> Result<Vec<Hash>, TreeError> {
    ranges.iter().map(|(start, end)| range_hash(*start, *end, reader)).collect()
}

/// The nodes that [`inclusion_proof`] reads.
///
/// # Errors
/// [`TreeError::OutOfRange`] when the tree has no such leaf.
pub fn inclusion_nodes(index: u64, size: u64) -> Result<Vec<Coord>, TreeError> {
    Ok(nodes_of(&inclusion_ranges(index, size)?))
}

/// The audit path that proves leaf `index` to be in the tree of `size` leaves, from the leaf upwards (RFC 6962 §2.1.1).
///
/// # Errors
/// [`TreeError::OutOfRange`] when the tree has no such leaf, [`TreeError::MissingNode`] when the reader lacks one of
/// [`inclusion_nodes`].
pub fn inclusion_proof(index: u64, size: u64, reader: &impl NodeReader) -> Result<Vec<Hash>, TreeError> {
    hashes_of(&inclusion_ranges(index, size)?, reader)
}

/// The nodes that [`consistency_proof`] reads.
///
/// # Errors
/// [`TreeError::Shrinks`] when `old` is larger than `new`.
pub fn consistency_nodes(old: u64, new: u64) -> Result<Vec<Coord>, TreeError> {
    Ok(nodes_of(&consistency_ranges(old, new)?))
}

/// The proof that the tree of `new` leaves continues the tree of `old` leaves (RFC 6962 §2.1.2). Empty when the sizes
/// are equal, and from the empty tree, which everything continues.
///
/// # Errors
/// [`TreeError::Shrinks`] when `old` is larger than `new`, [`TreeError::MissingNode`] when the reader lacks one of
/// [`consistency_nodes`].
pub fn consistency_proof(old: u64, new: u64, reader: &impl NodeReader) -> Result<Vec<Hash>, TreeError> {
    hashes_of(&consistency_ranges(old, new)?, reader)
}
