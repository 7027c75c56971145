//! The append-only Merkle tree of RFC 6962 §2.1, over nodes that somebody else stores.
//!
//! Only *complete* nodes are stored: the node at (level, index) covers the leaves
//! `index·2^level .. (index+1)·2^level` and never changes once all of them exist. Everything else (roots and proofs at
//! any size) is folded from complete nodes. Each computation comes twice: `…_nodes` names the nodes it will read, so
//! that a store can fetch them in one query, and the computation proper reads them from a [`NodeReader`].
//!
//! ```
//! use std::collections::HashMap;
//! use rawabit_ledger::{hash_leaf, tree};
//!
//! let mut store = HashMap::new();
//! for (size, act) in (0_u64..).zip([b"one", b"two", b"six"]) {
//!     for (coord, hash) in tree::append(size, hash_leaf(act), &store).unwrap() {
//!         store.insert(coord, hash);
//!     }
//! }
//! let root = tree::root(3, &store).unwrap();
//! let proof = tree::inclusion_proof(1, 3, &store).unwrap();
//! assert!(tree::verify_inclusion(1, 3, &hash_leaf(b"two"), &proof, &root).is_ok());
//! ```

mod coord;
mod frontier;
mod proofs;
mod verifying;

pub use coord::{Coord, NodeReader, range_nodes};
pub use frontier::Frontier;
pub use proofs::{
    append, append_nodes, consistency_nodes, consistency_proof, inclusion_nodes, inclusion_proof, root,
    root_nodes,
};
pub use verifying::{ProofError, verify_consistency, verify_inclusion};

/// Why a root or a proof could not be computed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TreeError {
    /// The reader does not have a node that a tree of this size must have: the store is damaged or was read too early.
    #[error("the stored tree lacks the node at level {}, index {}", .0.level, .0.index)]
    MissingNode(Coord),
    /// The leaf asked for is not in a tree of this size.
    #[error("leaf {index} is not in a tree of size {size}")]
    OutOfRange {
        /// The leaf's index, from 0.
        index: u64,
        /// The number of leaves.
        size: u64,
    },
    /// A consistency proof leads from a smaller tree to a larger one.
    #[error("a tree of size {new} is not a continuation of one of size {old}")]
    Shrinks {
        /// The size of the earlier tree.
        old: u64,
        /// The size of the later tree.
        new: u64,
    },
}

#[cfg(test)]
mod tests;
