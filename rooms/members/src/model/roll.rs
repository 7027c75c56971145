//! An electoral roll as a Merkle tree (RFC 6962): each leaf is a salted commitment to one entry, so that the root, which stands in the
//! ledger, says nothing about anybody, and a member with the entry, its salt and a proof can check offline that they are on it.

use rawabit_ledger::act::{Salt, commit};
use rawabit_ledger::tree::{self, Coord, Frontier, verify_inclusion};
use rawabit_ledger::{Hash, hash_leaf};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// What an entry commits to.
pub fn value(roll: &str, number: &str, unit: &str) -> Value {
    json!({ "number": number, "roll": roll, "unit": unit })
}

/// The leaf of an entry.
///
/// # Panics
/// Never: the value has a canonical form.
pub fn leaf(salt: [u8; 32], roll: &str, number: &str, unit: &str) -> Hash {
    let commitment = commit(&Salt(salt), &value(roll, number, unit)).expect("text has a canonical form");
    hash_leaf(&commitment.0)
}

/// The root over leaves in the order of the roll.
pub fn root(leaves: impl IntoIterator<Item = Hash>) -> Hash {
    let mut frontier = Frontier::new();
    for leaf in leaves {
        frontier.push(leaf);
    }
    frontier.root()
}

/// The path from a leaf to the root.
pub fn proof(leaves: &[Hash], position: u64) -> Option<Vec<Hash>> {
    let mut levels: Vec<Vec<Hash>> = vec![leaves.to_vec()];
    while let Some(last) = levels.last().filter(|level| level.len() > 1) {
        let next = last.chunks_exact(2).map(|pair| rawabit_ledger::hash_node(&pair[0], &pair[1])).collect();
        levels.push(next);
    }
    let reader: std::collections::BTreeMap<Coord, Hash> =
        tree::inclusion_nodes(position, leaves.len() as u64)
            .ok()?
            .into_iter()
            .filter_map(|coord| {
                let level = levels.get(usize::from(coord.level))?;
                Some((coord, *level.get(usize::try_from(coord.index).ok()?)?))
            })
            .collect();
    tree::inclusion_proof(position, leaves.len() as u64, &reader).ok()
}

/// Everything that is needed to check one entry without the server: what a member takes home.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EntryProof {
    /// [`EntryProof::FORMAT`].
    pub format: String,
    /// The roll.
    pub roll: String,
    /// The index of the act in the ledger that has the root.
    pub act: u64,
    /// The member's number.
    pub number: String,
    /// The unit through which the member is on the roll.
    pub unit: String,
    /// The salt, 64 hexadecimal digits.
    pub salt: String,
    /// The position on the roll, from 0.
    pub position: u64,
    /// How many are on it.
    pub size: u64,
    /// The path to the root.
    pub path: Vec<String>,
    /// The root.
    pub root: String,
}

impl EntryProof {
    /// The name in the file.
    pub const FORMAT: &'static str = "rawabit-roll-entry";

    /// Whether the entry leads to the root. That the root is the act's is the ledger's proof.
    pub fn is_sound(&self) -> bool {
        let hash = |text: &String| text.parse::<Hash>().ok();
        let (Some(salt), Some(root)) = (hash(&self.salt), hash(&self.root)) else { return false };
        let Some(path) = self.path.iter().map(hash).collect::<Option<Vec<Hash>>>() else { return false };
        let leaf = leaf(salt.0, &self.roll, &self.number, &self.unit);
        verify_inclusion(self.position, self.size, &leaf, &path, &root).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn leaves(n: u8) -> Vec<Hash> {
        (0..n).map(|i| leaf([i; 32], "r", &format!("{i:06}"), "u")).collect()
    }

    proptest! {
        #[test]
        fn every_entry_leads_to_the_root_and_no_other_does(size in 1_u8..70, at in 0_u8..70) {
            let at = at % size;
            let leaves = leaves(size);
            let proof = EntryProof {
                format: EntryProof::FORMAT.into(),
                roll: "r".into(),
                act: 7,
                number: format!("{at:06}"),
                unit: "u".into(),
                salt: Hash([at; 32]).to_string(),
                position: u64::from(at),
                size: u64::from(size),
                path: proof(&leaves, u64::from(at)).expect("a path").iter().map(Hash::to_string).collect(),
                root: root(leaves.iter().copied()).to_string(),
            };
            prop_assert!(proof.is_sound());
            for wrong in [
                EntryProof { number: "999999".into(), ..proof.clone() },
                EntryProof { unit: "v".into(), ..proof.clone() },
                EntryProof { roll: "s".into(), ..proof.clone() },
                EntryProof { salt: Hash([99; 32]).to_string(), ..proof.clone() },
            ] {
                prop_assert!(!wrong.is_sound());
            }
        }
    }
}
