use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::{Hash, hash_leaf, hash_node};

type Store = BTreeMap<Coord, Hash>;

fn grow(leaves: &[Hash]) -> Store {
    let mut store = Store::new();
    for (size, leaf) in (0_u64..).zip(leaves) {
        let read: Store = append_nodes(size).into_iter().map(|c| (c, store[&c])).collect();
        store.extend(append(size, *leaf, &read).unwrap());
    }
    store
}

/// Only the nodes that were announced: a computation that reads others fails.
fn only(store: &Store, coords: Vec<Coord>) -> Store {
    coords.into_iter().map(|coord| (coord, store[&coord])).collect()
}

fn hashes(texts: &[&str]) -> Vec<Hash> {
    texts.iter().map(|text| text.parse().unwrap()).collect()
}

/// The eight leaves of the Certificate Transparency reference tests.
fn ct_leaves() -> Vec<Hash> {
    ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"]
        .iter()
        .map(|text| hash_leaf(&hex::decode(text).unwrap()))
        .collect()
}

const CT_ROOTS: [&str; 9] = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];

#[test]
fn roots_of_the_ct_reference_tests() {
    let store = grow(&ct_leaves());
    let mut frontier = Frontier::new();
    for (size, expected) in CT_ROOTS.iter().enumerate() {
        assert_eq!(root(size as u64, &store).unwrap().to_string(), *expected);
        assert_eq!(frontier.root().to_string(), *expected);
        if let Some(leaf) = ct_leaves().get(size) {
            frontier.push(*leaf);
        }
    }
}

#[test]
fn inclusion_proofs_of_the_ct_reference_tests() {
    let store = grow(&ct_leaves());
    let first_of_eight = hashes(&[
        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
    ]);
    assert_eq!(inclusion_proof(0, 8, &store).unwrap(), first_of_eight);
    let sixth_of_eight = hashes(&[
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ]);
    assert_eq!(inclusion_proof(5, 8, &store).unwrap(), sixth_of_eight);
    let third_of_three = hashes(&["fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"]);
    assert_eq!(inclusion_proof(2, 3, &store).unwrap(), third_of_three);
    assert_eq!(inclusion_proof(0, 1, &store).unwrap(), []);
}

#[test]
fn consistency_proofs_of_the_ct_reference_tests() {
    let store = grow(&ct_leaves());
    let six_to_eight = hashes(&[
        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ]);
    assert_eq!(consistency_proof(6, 8, &store).unwrap(), six_to_eight);
    let two_to_five = hashes(&[
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
    ]);
    assert_eq!(consistency_proof(2, 5, &store).unwrap(), two_to_five);
    assert_eq!(consistency_proof(8, 8, &store).unwrap(), []);
    assert_eq!(consistency_proof(0, 8, &store).unwrap(), []);
}

/// RFC 6962 §2.1.3: the shapes of the seven-leaf example, by which nodes they read.
#[test]
fn the_seven_leaf_example_of_rfc_6962() {
    let c = Coord::new;
    assert_eq!(inclusion_nodes(0, 7).unwrap(), [c(0, 1), c(1, 1), c(1, 2), c(0, 6)]);
    assert_eq!(inclusion_nodes(6, 7).unwrap(), [c(1, 2), c(2, 0)]);
    assert_eq!(consistency_nodes(3, 7).unwrap(), [c(0, 2), c(0, 3), c(1, 0), c(1, 2), c(0, 6)]);
    assert_eq!(consistency_nodes(4, 7).unwrap(), [c(1, 2), c(0, 6)]);
    assert_eq!(consistency_nodes(6, 7).unwrap(), [c(1, 2), c(0, 6), c(2, 0)]);
}

#[test]
fn questions_outside_the_tree_are_refused() {
    let store = grow(&ct_leaves());
    assert_eq!(inclusion_nodes(8, 8), Err(TreeError::OutOfRange { index: 8, size: 8 }));
    assert_eq!(inclusion_proof(0, 0, &store), Err(TreeError::OutOfRange { index: 0, size: 0 }));
    assert_eq!(consistency_proof(8, 7, &store), Err(TreeError::Shrinks { old: 8, new: 7 }));
    assert_eq!(root(9, &store), Err(TreeError::MissingNode(Coord::new(0, 8))));
    let leaf = ct_leaves()[0];
    assert_eq!(verify_inclusion(0, 0, &leaf, &[], &leaf), Err(ProofError::OutOfRange));
    assert_eq!(verify_consistency(2, 1, &[], &leaf, &leaf), Err(ProofError::OutOfRange));
}

/// The largest sizes do not overflow.
#[test]
fn shapes_exist_up_to_the_largest_size() {
    assert_eq!(root_nodes(u64::MAX).len(), 64);
    assert_eq!(append_nodes(u64::MAX - 1).len(), 0);
    assert_eq!(inclusion_nodes(u64::MAX - 1, u64::MAX).unwrap().len(), 63);
    assert!(consistency_nodes(1, u64::MAX).is_ok());
}

// RFC 6962's definitions, word for word, as the reference.

fn reference_split(n: usize) -> usize {
    let mut k = 1;
    while k * 2 < n {
        k *= 2;
    }
    k
}

fn reference_root(d: &[Hash]) -> Hash {
    match d {
        [] => Hash::empty_tree(),
        [leaf] => *leaf,
        _ => {
            let (left, right) = d.split_at(reference_split(d.len()));
            hash_node(&reference_root(left), &reference_root(right))
        }
    }
}

fn reference_path(m: usize, d: &[Hash]) -> Vec<Hash> {
    if d.len() == 1 {
        return vec![];
    }
    let k = reference_split(d.len());
    let (left, right) = d.split_at(k);
    let (mut path, other) =
        if m < k { (reference_path(m, left), right) } else { (reference_path(m - k, right), left) };
    path.push(reference_root(other));
    path
}

fn reference_subproof(m: usize, d: &[Hash], known: bool) -> Vec<Hash> {
    if m == d.len() {
        return if known { vec![] } else { vec![reference_root(d)] };
    }
    let k = reference_split(d.len());
    let (left, right) = d.split_at(k);
    let (mut proof, other) = if m <= k {
        (reference_subproof(m, left, known), right)
    } else {
        (reference_subproof(m - k, right, false), left)
    };
    proof.push(reference_root(other));
    proof
}

fn leaves(count: usize) -> Vec<Hash> {
    (0..count).map(|n| hash_leaf(&n.to_be_bytes())).collect()
}

#[test]
fn every_proof_up_to_forty_leaves_is_the_reference_s_and_verifies() {
    let leaves = leaves(40);
    let store = grow(&leaves);
    for size in 1..=leaves.len() {
        let tree = &leaves[..size];
        let (n, expected) = (size as u64, reference_root(tree));
        assert_eq!(root(n, &only(&store, root_nodes(n))).unwrap(), expected);
        for (m, leaf) in (0_u64..).zip(tree) {
            let proof = inclusion_proof(m, n, &only(&store, inclusion_nodes(m, n).unwrap())).unwrap();
            assert_eq!(proof, reference_path(m as usize, tree));
            assert_eq!(verify_inclusion(m, n, leaf, &proof, &expected), Ok(()));
            assert!(
                (0..n)
                    .filter(|other| *other != m)
                    .all(|o| verify_inclusion(o, n, leaf, &proof, &expected).is_err())
            );
        }
        for old in 1..=n {
            let proof = consistency_proof(old, n, &only(&store, consistency_nodes(old, n).unwrap())).unwrap();
            assert_eq!(proof, reference_subproof(old as usize, tree, true));
            let old_root = reference_root(&tree[..old as usize]);
            assert_eq!(verify_consistency(old, n, &proof, &old_root, &expected), Ok(()));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn random_trees_agree_with_the_reference(size in 1_usize..1200, a in any::<prop::sample::Index>(), b in any::<prop::sample::Index>()) {
        let leaves = leaves(size);
        let store = grow(&leaves);
        let (n, expected) = (size as u64, reference_root(&leaves));
        prop_assert_eq!(store.len() as u64, 2 * n - u64::from(n.count_ones()));
        prop_assert_eq!(root(n, &store).unwrap(), expected);
        let m = a.index(size);
        let proof = inclusion_proof(m as u64, n, &store).unwrap();
        prop_assert_eq!(&proof, &reference_path(m, &leaves));
        prop_assert_eq!(verify_inclusion(m as u64, n, &leaves[m], &proof, &expected), Ok(()));
        let old = b.index(size) + 1;
        let proof = consistency_proof(old as u64, n, &store).unwrap();
        prop_assert_eq!(&proof, &reference_subproof(old, &leaves, true));
        prop_assert_eq!(verify_consistency(old as u64, n, &proof, &reference_root(&leaves[..old]), &expected), Ok(()));
    }

    #[test]
    fn a_changed_bit_a_longer_or_a_shorter_proof_proves_nothing(
        size in 2_usize..300, a in any::<prop::sample::Index>(), at in any::<prop::sample::Index>(), bit in 0_usize..256,
    ) {
        let leaves = leaves(size);
        let store = grow(&leaves);
        let (n, expected) = (size as u64, reference_root(&leaves));
        let m = a.index(size) as u64;
        let leaf = leaves[m as usize];
        let proof = inclusion_proof(m, n, &store).unwrap();
        let mut bad = proof.clone();
        bad[at.index(proof.len())].0[bit / 8] ^= 1 << (bit % 8);
        prop_assert_eq!(verify_inclusion(m, n, &leaf, &bad, &expected), Err(ProofError::WrongRoot));
        prop_assert!(verify_inclusion(m, n, &leaf, &proof[1..], &expected).is_err());
        prop_assert!(verify_inclusion(m, n, &leaf, &[proof.clone(), vec![leaf]].concat(), &expected).is_err());
        let old = m.max(1);
        let old_root = reference_root(&leaves[..old as usize]);
        let proof = consistency_proof(old, n, &store).unwrap();
        if !proof.is_empty() {
            let mut bad = proof.clone();
            bad[at.index(proof.len())].0[bit / 8] ^= 1 << (bit % 8);
            prop_assert!(verify_consistency(old, n, &bad, &old_root, &expected).is_err());
            prop_assert!(verify_consistency(old, n, &proof[1..], &old_root, &expected).is_err());
        }
        prop_assert!(verify_consistency(old, n, &[proof.clone(), vec![leaf]].concat(), &old_root, &expected).is_err());
        let mut other = old_root;
        other.0[bit / 8] ^= 1 << (bit % 8);
        prop_assert!(verify_consistency(old, n, &proof, &other, &expected).is_err());
    }
}
