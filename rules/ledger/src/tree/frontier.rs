//! A tree that remembers only its right edge.

use crate::{Hash, hash_node};

/// The compact form of a tree: its size and the complete subtrees of its right edge, at most 64 hashes. It can grow and
/// tell its root, in memory that does not depend on the size; it cannot prove anything about earlier leaves.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Frontier {
    size: u64,
    /// From the largest subtree to the smallest: one for every 1 in the binary notation of `size`.
    peaks: Vec<Hash>,
}

impl Frontier {
    /// The empty tree.
    pub fn new() -> Self {
        Self::default()
    }

    /// The number of leaves.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Appends a leaf's hash.
    pub fn push(&mut self, leaf: Hash) {
        let mut hash = leaf;
        for _ in 0..self.size.trailing_ones() {
            let left = self.peaks.pop().expect("every 1 in the size has its peak");
            hash = hash_node(&left, &hash);
        }
        self.peaks.push(hash);
        self.size += 1;
    }

    /// The root (RFC 6962 §2.1).
    pub fn root(&self) -> Hash {
        self.peaks
            .iter()
            .rev()
            .copied()
            .reduce(|right, left| hash_node(&left, &right))
            .unwrap_or_else(Hash::empty_tree)
    }
}
