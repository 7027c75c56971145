//! A log that is handed over to another key, twice; and what others make of it.

use super::*;
use crate::rotation::{KIND, facts};

fn key(seed: u8) -> Signer {
    Signer::from_seed(ORIGIN, &[seed; 32]).unwrap()
}

/// Twelve acts; the fifth hands the log from the first key to the second, the ninth from the second to the third.
fn handed_over() -> Vec<Act> {
    let mut acts = acts(12);
    for (index, from, to) in [(4, 1, 2), (8, 2, 3)] {
        acts[index].kind = KIND.into();
        acts[index].body = facts(key(from).verifier(), key(to).verifier());
    }
    acts
}

fn sign_by(seed: u8, acts: &[Act], size: u64) -> (u64, String) {
    let mut tree = Frontier::new();
    acts[..size as usize].iter().for_each(|act| tree.push(act.leaf_hash().unwrap()));
    let head = Checkpoint { origin: ORIGIN.into(), size, root: tree.root() };
    (size, head.sign(&key(seed), MORNING + 60 * (size - 1) + 1).unwrap())
}

/// The checkpoints as the keys in turn sign them.
fn in_turn(acts: &[Act]) -> Vec<(u64, String)> {
    [(1, 3), (1, 5), (2, 7), (2, 9), (3, 10), (3, 12)].map(|(seed, size)| sign_by(seed, acts, size)).to_vec()
}

fn handover(index: u64) -> Named {
    Named { kind: Some(KIND.into()), ..named(index) }
}

#[test]
fn the_chain_of_keys_is_followed_from_whichever_key_the_auditor_trusts() {
    let acts = handed_over();
    let text = export_with(&acts, &in_turn(&acts));
    let report = judge(&text);
    assert_eq!(report.findings, []);
    assert_eq!((report.proven, report.keys.len()), (12, 3));
    assert!(!report.key_trusted);
    // Checkpoints kept under any of the keys, and between the turns, are found again.
    let kept = [(1, 1), (1, 5), (2, 6), (2, 9), (3, 11)].map(|(seed, size)| sign_by(seed, &acts, size).1);
    let kept: Vec<_> = kept.iter().map(String::as_str).collect();
    for seed in [1, 2, 3] {
        let trusted = key(seed).verifier().to_string();
        let options = Options { known_checkpoints: &kept, trusted_key: Some(&trusted) };
        let report = verify_export_with(Cursor::new(&text), options).unwrap();
        assert_eq!(report.findings, [], "{seed}");
        assert!(report.key_trusted);
        assert_eq!(report.known_confirmed, 5);
    }
    let stranger = key(9).verifier().to_string();
    let report = verify_export(Cursor::new(&text), None, Some(&stranger)).unwrap();
    assert_eq!(report.findings, [Finding::KeyMismatch { key: key(3).verifier().to_string() }]);
}

#[test]
fn another_key_without_the_act_that_names_it_is_refused() {
    let acts = acts(12);
    let checkpoints = [sign_by(1, &acts, 5), sign_by(2, &acts, 12)];
    let expected = [Finding::BadCheckpoint { acts: 12 }, Finding::Uncovered { first: 5, last: 11 }];
    assert_eq!(findings(&export_with(&acts, &checkpoints)), expected);
    // Nor does a key sign for the time before it, or after it was handed on.
    let acts = handed_over();
    for (size, seed) in [(3, 2), (5, 2), (7, 1), (7, 3), (12, 2)] {
        let mut checkpoints = in_turn(&acts);
        let at = checkpoints.iter().position(|(other, _)| *other == size).unwrap();
        checkpoints[at] = sign_by(seed, &acts, size);
        let found = findings(&export_with(&acts, &checkpoints));
        assert!(found.contains(&Finding::BadCheckpoint { acts: size }), "{size} by {seed}: {found:?}");
    }
}

/// Whoever copies the log without its key cannot hand it to themselves: the old key must have signed exactly that act.
#[test]
fn a_key_that_the_old_one_did_not_sign_takes_nothing_over() {
    let mut acts = acts(12);
    acts[4].kind = KIND.into();
    acts[4].body = facts(key(1).verifier(), key(9).verifier());
    for honest in [vec![sign_by(1, &acts, 3)], vec![sign_by(1, &acts, 3), sign_by(1, &acts, 6)]] {
        let mut checkpoints = honest;
        checkpoints.push(sign_by(9, &acts, 12));
        let found = findings(&export_with(&acts, &checkpoints));
        assert!(found.contains(&Finding::KeyNotHandedOver(handover(4))), "{found:?}");
        assert!(found.contains(&Finding::BadCheckpoint { acts: 12 }), "{found:?}");
    }
    // An act that says it comes from another key than the present one hands nothing over.
    acts[4].body = facts(key(2).verifier(), key(9).verifier());
    let found = findings(&export_with(&acts, &[sign_by(1, &acts, 5), sign_by(9, &acts, 12)]));
    assert!(found.contains(&Finding::KeyNotHandedOver(handover(4))), "{found:?}");
}

/// A forger names the key that the auditor trusts, but cannot sign with it.
#[test]
fn a_trusted_key_that_is_only_named_vouches_for_nothing() {
    let mut acts = acts(6);
    acts[4].kind = KIND.into();
    acts[4].body = facts(key(9).verifier(), key(1).verifier());
    let (mut exporter, mut text) = Exporter::begin(ORIGIN, key(9).verifier());
    for act in &acts[..5] {
        text += &exporter.act(&act.to_bytes().unwrap()).unwrap();
    }
    text += &exporter.checkpoint(&sign_by(9, &acts, 5).1);
    text += &exporter.end();
    assert_eq!(findings(&text), [], "by itself it is free of contradictions");
    let trusted = key(1).verifier().to_string();
    let report = verify_export(Cursor::new(&text), None, Some(&trusted)).unwrap();
    assert_eq!(report.findings, [Finding::KeyMismatch { key: trusted }]);
    assert!(!report.key_trusted);
}

#[test]
fn a_rewritten_handover_is_a_rewritten_act() {
    let acts = handed_over();
    let mut lines: Vec<String> = export_with(&acts, &in_turn(&acts)).lines().map(str::to_owned).collect();
    let line = line_of(&lines, 4);
    let forged = facts(key(1).verifier(), key(9).verifier());
    lines[line] = act_line(&Act { body: forged, ..acts[4].clone() });
    let found = findings(&with_new_end(&lines));
    assert!(found.contains(&Finding::RootMismatch { from: 3, to: 5 }), "{found:?}");
}
