//! Checking proofs without the tree (RFC 9162 §2.1.3.2 and §2.1.4.2).

use crate::{Hash, hash_node};

/// Why a proof does not prove.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ProofError {
    /// The leaf's index is not below the tree's size, or the old tree is larger than the new one.
    #[error("the proof speaks of a leaf or a size outside the tree")]
    OutOfRange,
    /// The proof has more or fewer hashes than its sizes ask for.
    #[error("the proof does not have as many hashes as its sizes ask for")]
    WrongLength,
    /// The proof was followed to its end and gives another root.
    #[error("the proof leads to another root")]
    WrongRoot,
}

/// Follows an audit path from a leaf's hash to the root of a tree of `size` leaves (RFC 9162 §2.1.3.2).
///
/// # Errors
/// [`ProofError`]; then the leaf is not proven to be at `index`.
pub fn verify_inclusion(
    index: u64,
    size: u64,
    leaf: &Hash,
    proof: &[Hash],
    root: &Hash,
) -> Result<(), ProofError> {
    if index >= size {
        return Err(ProofError::OutOfRange);
    }
    let (mut node, mut last, mut hash) = (index, size - 1, *leaf);
    for step in proof {
        if last == 0 {
            return Err(ProofError::WrongLength);
        }
        if node & 1 == 1 || node == last {
            hash = hash_node(step, &hash);
            // A node without a right neighbour rises until it is itself somebody's right child.
            while node & 1 == 0 && node != 0 {
                node >>= 1;
                last >>= 1;
            }
        } else {
            hash = hash_node(&hash, step);
        }
        node >>= 1;
        last >>= 1;
    }
    if last != 0 {
        return Err(ProofError::WrongLength);
    }
    if hash == *root { Ok(()) } else { Err(ProofError::WrongRoot) }
}

/// Checks that the tree (`new`, `new_root`) continues the tree (`old`, `old_root`) (RFC 9162 §2.1.4.2).
///
/// # Errors
/// [`ProofError`]; then the log has rewritten what it had signed, or the proof is not for these sizes.
pub fn verify_consistency(
    old: u64,
    new: u64,
    proof: &[Hash],
    old_root: &Hash,
    new_root: &Hash,
) -> Result<(), ProofError> {
    if old > new {
        return Err(ProofError::OutOfRange);
    }
    if old == 0 || old == new {
        let expected = if old == 0 { Hash::empty_tree() } else { *new_root };
        return match (proof.is_empty(), *old_root == expected) {
            (false, _) => Err(ProofError::WrongLength),
            (true, false) => Err(ProofError::WrongRoot),
            (true, true) => Ok(()),
        };
    }
    // When the old tree is complete its root is the first node of the path, and the proof leaves it out.
    let (first, rest) = if old.is_power_of_two() {
        (*old_root, proof)
    } else {
        let (first, rest) = proof.split_first().ok_or(ProofError::WrongLength)?;
        (*first, rest)
    };
    let (mut node, mut last) = (old - 1, new - 1);
    let shift = node.trailing_ones();
    node >>= shift;
    last >>= shift;
    let (mut from_old, mut from_new) = (first, first);
    for step in rest {
        if last == 0 {
            return Err(ProofError::WrongLength);
        }
        if node & 1 == 1 || node == last {
            from_old = hash_node(step, &from_old);
            from_new = hash_node(step, &from_new);
            while node & 1 == 0 && node != 0 {
                node >>= 1;
                last >>= 1;
            }
        } else {
            from_new = hash_node(&from_new, step);
        }
        node >>= 1;
        last >>= 1;
    }
    if last != 0 {
        return Err(ProofError::WrongLength);
    }
    if from_old == *old_root && from_new == *new_root { Ok(()) } else { Err(ProofError::WrongRoot) }
}
