//! A log of twenty acts with checkpoints at 8, 15 and 20, and what forgers do to its export.

use std::io::Cursor;

use serde_json::json;
use sha2::{Digest, Sha256};

use super::*;
use crate::{
    Act, Checkpoint, Signer,
    act::{Opening, Salt, commit, tests::act},
    export::Exporter,
    hash_leaf,
    tree::Frontier,
};

mod damage;
mod rotation;

const ORIGIN: &str = "rawabit.example/ledger";
/// 8 October 2018, 09:00:00 UTC.
const MORNING: u64 = 1_538_989_200;
const CHECKPOINTS: [u64; 3] = [8, 15, 20];

fn signer() -> Signer {
    Signer::from_seed(ORIGIN, &[1; 32]).unwrap()
}

fn at(index: u64) -> At {
    at_micros((MORNING + 60 * index) as i64 * 1_000_000 + 5)
}

fn at_micros(micros: i64) -> At {
    At::new(jiff::Timestamp::from_microsecond(micros).unwrap())
}

fn acts(count: u64) -> Vec<Act> {
    let secret = commit(&Salt([5; 32]), &json!("a name")).unwrap();
    (0..count)
        .map(|index| Act { at: at(index), commitments: [("name".into(), secret)].into(), ..act(index) })
        .collect()
}

fn opening(index: u64) -> Opening {
    Opening { index, name: "name".into(), salt: Salt([5; 32]), value: json!("a name") }
}

/// The checkpoint of the first `size` acts, signed a second after the last of them.
fn sign(acts: &[Act], size: u64) -> String {
    sign_at(acts, size, MORNING + 60 * size.saturating_sub(1) + 1)
}

fn sign_at(acts: &[Act], size: u64, time: u64) -> String {
    let mut tree = Frontier::new();
    acts[..size as usize].iter().for_each(|act| tree.push(act.leaf_hash().unwrap()));
    Checkpoint { origin: ORIGIN.into(), size, root: tree.root() }.sign(&signer(), time).unwrap()
}

fn export_with(acts: &[Act], checkpoints: &[(u64, String)]) -> String {
    let (mut exporter, mut text) = Exporter::begin(ORIGIN, signer().verifier());
    for (count, act) in (1_u64..).zip(acts) {
        text += &exporter.act(&act.to_bytes().unwrap()).unwrap();
        if act.index == 3 {
            text += &exporter.opening(&opening(3)).unwrap();
        }
        for (_, note) in checkpoints.iter().filter(|(size, _)| *size == count) {
            text += &exporter.checkpoint(note);
        }
    }
    text + &exporter.end()
}

fn honest(acts: &[Act]) -> Vec<(u64, String)> {
    CHECKPOINTS.iter().map(|size| (*size, sign(acts, *size))).collect()
}

fn export() -> String {
    let acts = acts(20);
    export_with(&acts, &honest(&acts))
}

fn judge(text: &str) -> Report {
    verify_export(Cursor::new(text), None, None).unwrap()
}

fn findings(text: &str) -> Vec<Finding> {
    judge(text).findings
}

/// A forger who knows the format also makes the last line fit.
fn with_new_end(lines: &[String]) -> String {
    let body: String =
        lines.iter().filter(|l| !l.starts_with(r#"{"end""#)).map(|l| format!("{l}\n")).collect();
    let acts = lines.iter().filter(|l| l.starts_with(r#"{"act""#)).count();
    let sha = hex::encode(Sha256::digest(&body));
    format!("{body}{{\"end\":{{\"acts\":{acts},\"sha256\":\"{sha}\"}}}}\n")
}

fn forge(change: impl FnOnce(&mut Vec<String>)) -> String {
    let mut lines: Vec<String> = export().lines().map(str::to_owned).collect();
    change(&mut lines);
    with_new_end(&lines)
}

fn line_of(lines: &[String], index: u64) -> usize {
    lines
        .iter()
        .position(|l| l.starts_with(r#"{"act""#) && l.contains(&format!(r#""index":{index},"#)))
        .unwrap()
}

fn named(index: u64) -> Named {
    Named { index, kind: Some("meeting.convened".into()), at: Some(at(index)) }
}

fn act_line(act: &Act) -> String {
    let bytes = act.to_bytes().unwrap();
    format!(r#"{{"act":{},"leaf":"{}"}}"#, String::from_utf8(bytes.clone()).unwrap(), hash_leaf(&bytes))
}

#[test]
fn an_honest_log_is_sound_and_said_to_be_so_in_figures() {
    let acts = acts(20);
    let known = sign(&acts, 11);
    let key = signer().verifier().to_string();
    let report = verify_export(Cursor::new(export()), Some(&known), Some(&key)).unwrap();
    assert_eq!(report.findings, []);
    assert!(report.is_sound() && report.key_trusted);
    assert_eq!((report.acts, report.checkpoints, report.openings), (20, 3, 1));
    assert_eq!((report.proven, report.known_confirmed), (20, 1));
    assert_eq!((report.first_at, report.last_at), (Some(at(0)), Some(at(19))));
    assert!(!judge(&export()).key_trusted);
    let empty = sign(&acts, 0);
    let (mut exporter, mut text) = Exporter::begin(ORIGIN, signer().verifier());
    text += &exporter.checkpoint(&empty);
    text += &exporter.end();
    assert_eq!(findings(&text), []);
}

#[test]
fn a_rewritten_act_is_named() {
    let text = forge(|lines| {
        let line = line_of(lines, 10);
        lines[line] = lines[line].replace("الرباط", "سلا");
    });
    assert_eq!(findings(&text), [Finding::Rewritten(named(10))]);
    // Later checkpoints were still confirmed: exactly this act is wrong.
    assert_eq!(judge(&text).proven, 20);
}

#[test]
fn an_act_rewritten_with_its_leaf_hash_is_found_between_two_checkpoints() {
    let forged = |lines: &mut Vec<String>| {
        let line = line_of(lines, 10);
        lines[line] = act_line(&Act { body: json!("forged"), ..acts(20)[10].clone() });
    };
    assert_eq!(findings(&forge(forged)), [Finding::RootMismatch { from: 8, to: 15 }]);
    // A checkpoint that the auditor kept narrows the span.
    let known = [sign(&acts(20), 10)];
    let known: Vec<_> = known.iter().map(String::as_str).collect();
    let options = Options { known_checkpoints: &known, trusted_key: None };
    let report = verify_export_with(Cursor::new(forge(forged)), options).unwrap();
    assert_eq!(report.findings, [Finding::RootMismatch { from: 10, to: 15 }]);
}

#[test]
fn a_leaf_hash_changed_alone_accuses_no_act() {
    let text = forge(|lines| {
        let line = line_of(lines, 10);
        let digits = lines[line].len() - 10;
        let digit = if &lines[line][digits..=digits] == "0" { "1" } else { "0" };
        lines[line].replace_range(digits..=digits, digit);
    });
    assert_eq!(findings(&text), [Finding::LeafHashAltered(named(10))]);
}

#[test]
fn dropped_acts_are_named() {
    let text = forge(|lines| {
        let line = line_of(lines, 10);
        lines.drain(line..line + 2);
    });
    assert_eq!(findings(&text), [Finding::Dropped { first: 10, last: 11 }]);
    let first = forge(|lines| drop(lines.remove(1)));
    assert_eq!(findings(&first), [Finding::Dropped { first: 0, last: 0 }]);
    // The last ones leave no gap, but their checkpoint stays.
    let last = forge(|lines| {
        let line = line_of(lines, 18);
        lines.drain(line..line + 2);
    });
    assert_eq!(findings(&last), [Finding::WrongCount { size: 20, acts: 18 }]);
    // With their checkpoint gone too, only a kept checkpoint can tell.
    let cut = forge(|lines| {
        let line = line_of(lines, 15);
        lines.drain(line..line + 6);
    });
    assert_eq!(findings(&cut), []);
    let report = verify_export(Cursor::new(cut), Some(&sign(&acts(20), 20)), None).unwrap();
    assert_eq!(report.findings, [Finding::ShorterThanKnown { known: 20, acts: 15 }]);
}

#[test]
fn a_dropped_act_behind_new_numbers_is_found() {
    let text = forge(|lines| {
        let start = line_of(lines, 10);
        for index in 11..15 {
            let line = line_of(lines, index);
            lines[line] = act_line(&Act { index: index - 1, ..acts(20)[index as usize].clone() });
        }
        lines.remove(start);
    });
    let found = findings(&text);
    assert_eq!(found[0], Finding::WrongCount { size: 15, acts: 14 });
}

#[test]
fn reordered_and_repeated_acts_are_named() {
    let swapped = forge(|lines| {
        let line = line_of(lines, 10);
        lines.swap(line, line + 1);
    });
    let reordered = Finding::Reordered { act: named(10), position: 11 };
    let back = Finding::BackDated { act: named(10), not_before: at(11) };
    assert_eq!(findings(&swapped), [reordered, back]);
    let repeated = forge(|lines| {
        let line = line_of(lines, 10);
        lines.insert(line + 1, lines[line].clone());
    });
    assert_eq!(findings(&repeated), [Finding::Repeated(named(10))]);
    let to_front = forge(|lines| {
        let line = line_of(lines, 2);
        let moved = lines.remove(line);
        lines.insert(1, moved);
    });
    assert!(!findings(&to_front).iter().any(|f| matches!(f, Finding::Dropped { .. })));
    assert!(findings(&to_front).contains(&Finding::Reordered { act: named(0), position: 1 }));
}

/// The holder of the key enters an act with an old date: the signatures hold, the times do not.
#[test]
fn a_back_dated_act_is_named_though_it_is_signed() {
    let mut acts = acts(20);
    acts[10].at = at(4);
    let late = Named { at: Some(at(4)), ..named(10) };
    let expected = [Finding::BackDated { act: late, not_before: at(9) }];
    assert_eq!(findings(&export_with(&acts, &honest(&acts))), expected);

    // Earlier than the checkpoint before it, though later than the act before it.
    let mut acts = self::acts(20);
    acts[8].at = at(7).max(at_micros(acts[7].at.timestamp().as_microsecond() + 10));
    let act = Named { at: Some(acts[8].at), ..named(8) };
    let not_before = at_micros((MORNING + 60 * 7 + 1) as i64 * 1_000_000);
    assert_eq!(findings(&export_with(&acts, &honest(&acts))), [Finding::BackDated { act, not_before }]);
}

#[test]
fn an_act_later_than_the_checkpoint_that_covers_it_is_named() {
    let mut acts = acts(20);
    acts[14].at = at(15);
    let signed = at_micros((MORNING + 60 * 14 + 1) as i64 * 1_000_000);
    let act = Named { at: Some(at(15)), ..named(14) };
    assert_eq!(findings(&export_with(&acts, &honest(&acts))), [Finding::PostDated { act, size: 15, signed }]);
}

#[test]
fn a_rewritten_time_is_a_rewritten_act() {
    let text = forge(|lines| {
        let line = line_of(lines, 10);
        lines[line] = lines[line].replace("2018-10-08", "2018-10-07");
    });
    let found = findings(&text);
    assert!(found.iter().any(|f| matches!(f, Finding::Rewritten(act) if act.index == 10)), "{found:?}");
    assert!(
        found.iter().any(|f| matches!(f, Finding::BackDated { act, .. } if act.index == 10)),
        "{found:?}"
    );
    assert_eq!(found.len(), 2);
}

#[test]
fn checkpoints_are_judged_too() {
    let acts = acts(20);
    let stranger = Signer::from_seed(ORIGIN, &[2; 32]).unwrap();
    let mut tree = Frontier::new();
    acts.iter().for_each(|act| tree.push(act.leaf_hash().unwrap()));
    let last = Checkpoint { origin: ORIGIN.into(), size: 20, root: tree.root() };
    let by_stranger = last.sign(&stranger, MORNING + 9999).unwrap();
    let uncovered = Finding::Uncovered { first: 15, last: 19 };
    let with_last = |note: String| {
        let mut checkpoints = honest(&acts);
        checkpoints[2].1 = note;
        findings(&export_with(&acts, &checkpoints))
    };
    assert_eq!(with_last(by_stranger), [Finding::BadCheckpoint { acts: 20 }, uncovered.clone()]);
    let foreign = Checkpoint { origin: "other.example".into(), ..last.clone() };
    let foreign = foreign.sign(&signer(), MORNING + 9999).unwrap();
    assert_eq!(
        with_last(foreign),
        [Finding::ForeignCheckpoint { origin: "other.example".into() }, uncovered.clone()]
    );
    let untimed = crate::note::SignedNote::sign(&last.text(), &signer()).unwrap().to_string();
    assert_eq!(with_last(untimed), [Finding::UntimedCheckpoint { size: 20 }]);
    let back = with_last(sign_at(&acts, 20, MORNING + 1));
    assert!(back.contains(&Finding::CheckpointBackDated { size: 20 }), "{back:?}");
    assert_eq!(findings(&export_with(&acts, &honest(&acts)[..2])), [uncovered]);
    assert_eq!(findings(&export_with(&acts, &[])), [Finding::NoCheckpoint]);
}

/// Whoever holds the key can rewrite everything, but not the checkpoint that others kept.
#[test]
fn a_past_rewritten_and_signed_anew_contradicts_a_kept_checkpoint() {
    let kept = [sign(&acts(20), 15), sign(&acts(20), 4), sign(&acts(20), 8), sign(&acts(20), 20)];
    let kept: Vec<_> = kept.iter().map(String::as_str).collect();
    let mut acts = acts(20);
    acts[10].body = json!("forged");
    let text = export_with(&acts, &honest(&acts));
    assert_eq!(findings(&text), [], "alone, it is free of contradictions");
    let options = Options { known_checkpoints: &kept, trusted_key: None };
    let report = verify_export_with(Cursor::new(text), options).unwrap();
    assert_eq!(report.findings, [Finding::InconsistentWithKnown { from: 8, to: 15 }]);
    assert_eq!(report.known_confirmed, 2);
}

#[test]
fn another_key_is_not_the_trusted_one() {
    let stranger = Signer::from_seed(ORIGIN, &[2; 32]).unwrap().verifier().to_string();
    let found = verify_export(Cursor::new(export()), None, Some(&stranger)).unwrap().findings;
    assert_eq!(found, [Finding::KeyMismatch { key: signer().verifier().to_string() }]);
    let found = verify_export(Cursor::new(export()), None, Some("nonsense")).unwrap().findings;
    assert_eq!(found, [Finding::BadTrustedKey]);
    let found = verify_export(Cursor::new(export()), Some("nonsense"), None).unwrap().findings;
    assert_eq!(found, [Finding::BadKnownCheckpoint]);
}

#[test]
fn a_false_or_misplaced_opening_is_found() {
    let bad = Finding::BadOpening { index: 3, name: "name".into() };
    let text = forge(|lines| {
        let line = lines.iter().position(|l| l.starts_with(r#"{"opening""#)).unwrap();
        lines[line] = lines[line].replace("a name", "another");
    });
    assert_eq!(findings(&text), std::slice::from_ref(&bad));
    let text = forge(|lines| {
        let line = lines.iter().position(|l| l.starts_with(r#"{"opening""#)).unwrap();
        lines.swap(line, line + 1);
    });
    assert_eq!(findings(&text), [bad]);
}
