use std::collections::HashMap;

use serde_json::json;

use super::*;
use crate::{
    Signer,
    act::{Salt, tests::act},
    note::NoteError,
    tree,
};

const ORIGIN: &str = "rawabit.example/ledger";

fn signer() -> Signer {
    Signer::from_seed(ORIGIN, &[1; 32]).unwrap()
}

/// The proof file of the third of five acts.
fn bundle() -> ProofBundle {
    let mut nodes = HashMap::new();
    for size in 0..5 {
        nodes.extend(tree::append(size, act(size).leaf_hash().unwrap(), &nodes).unwrap());
    }
    let proof = tree::inclusion_proof(2, 5, &nodes).unwrap();
    let checkpoint = Checkpoint { origin: ORIGIN.into(), size: 5, root: tree::root(5, &nodes).unwrap() };
    let note = checkpoint.sign(&signer(), 1_538_999_999).unwrap();
    let mut bundle = ProofBundle::new(&act(2).to_bytes().unwrap(), proof, note, signer().verifier()).unwrap();
    bundle.openings.push(Opening {
        index: 2,
        name: "summoned".into(),
        salt: Salt([5; 32]),
        value: json!(["a", "b"]),
    });
    bundle
}

#[test]
fn a_proof_file_proves_its_act_offline() {
    let key = signer().verifier().to_string();
    let proven = verify_inclusion_bundle(&bundle().to_json(), Some(&key)).unwrap();
    assert_eq!(proven.act, act(2));
    assert_eq!((proven.checkpoint.size, proven.time), (5, Some(1_538_999_999)));
    assert!(proven.key_trusted);
    assert!(!verify_inclusion_bundle(&bundle().to_json(), None).unwrap().key_trusted);
}

#[test]
fn anything_changed_proves_nothing_and_the_reason_is_told() {
    let fails = |change: fn(&mut ProofBundle)| {
        let mut bundle = bundle();
        change(&mut bundle);
        verify_inclusion_bundle(&bundle.to_json(), None).unwrap_err()
    };
    assert_eq!(fails(|b| b.act["body"]["place"] = json!("سلا")), BundleError::Proof(ProofError::WrongRoot));
    assert_eq!(fails(|b| b.act["index"] = json!(3)), BundleError::Proof(ProofError::WrongRoot));
    assert_eq!(fails(|b| b.act["index"] = json!(5)), BundleError::Proof(ProofError::OutOfRange));
    assert_eq!(fails(|b| b.proof.truncate(2)), BundleError::Proof(ProofError::WrongLength));
    assert_eq!(fails(|b| b.proof[0].0[0] ^= 1), BundleError::Proof(ProofError::WrongRoot));
    assert_eq!(fails(|b| b.openings[0].value = json!("x")), BundleError::Opening("summoned".into()));
    assert!(matches!(fails(|b| drop(b.act.as_object_mut().unwrap().remove("at"))), BundleError::Act(_)));
    assert!(matches!(fails(|b| b.v = 2), BundleError::Malformed(_)));
    assert!(matches!(fails(|b| b.key.push('x')), BundleError::Key(_)));
    let forged = fails(|b| b.checkpoint = b.checkpoint.replace("\n5\n", "\n6\n"));
    assert_eq!(forged, BundleError::Checkpoint(CheckpointError::Note(NoteError::BadSignature)));
    assert!(matches!(verify_inclusion_bundle("{}", None), Err(BundleError::Malformed(_))));
    let stranger = Signer::from_seed(ORIGIN, &[2; 32]).unwrap().verifier().to_string();
    assert_eq!(bundle().verify(Some(&stranger)), Err(BundleError::KeyMismatch));
}

/// White space may change; nothing else may.
#[test]
fn every_changed_byte_is_found_or_means_the_same() {
    let text = bundle().to_json();
    let key = signer().verifier().to_string();
    for at in 0..text.len() {
        let mut bytes = text.clone().into_bytes();
        bytes[at] ^= 1 << (at % 7);
        let Ok(changed) = String::from_utf8(bytes) else { continue };
        if let Ok(proven) = verify_inclusion_bundle(&changed, Some(&key)) {
            assert_eq!(proven.act, act(2), "byte {at}");
        }
    }
}

#[test]
fn what_is_wrong_is_told_in_three_languages() {
    use crate::verify::Lang;
    let stranger = BundleError::KeyMismatch;
    let said: std::collections::BTreeSet<String> =
        [Lang::Ar, Lang::Fr, Lang::En].into_iter().map(|lang| stranger.message(lang)).collect();
    assert_eq!(said.len(), 3);
    let mut rewritten = bundle();
    rewritten.act["body"]["place"] = json!("سلا");
    let rewritten = rewritten.verify(None).expect_err("it was rewritten");
    assert!(rewritten.message(Lang::Fr).contains("modifié"));
    assert!(rewritten.message(Lang::Ar).starts_with("القيد"));
}
