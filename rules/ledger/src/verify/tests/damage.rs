//! Damage byte by byte and line by line, and the words in which it is told.

use proptest::prelude::*;

use super::*;

#[test]
fn nonsense_is_refused_in_words_and_without_panic() {
    assert_eq!(findings(""), [Finding::Truncated]);
    assert_eq!(
        findings("\n\n"),
        [Finding::Unreadable { line: 1 }, Finding::Unreadable { line: 2 }, Finding::Truncated]
    );
    let bytes: &[u8] = b"\xff\xfe{\"act\":\n{\"act\":}\n{\"act\":,\"leaf\":\"\"}\n{\"end\":{}}\n[]\nnull\n";
    assert!(!verify_export(bytes, None, None).unwrap().is_sound());
    let text = export();
    for cut in (0..text.len() - 1).step_by(7) {
        if text.is_char_boundary(cut) {
            assert!(!judge(&text[..cut]).is_sound(), "cut at {cut}");
        }
    }
}

#[test]
fn every_removed_doubled_or_swapped_line_is_found() {
    let text = export();
    let lines: Vec<&str> = text.lines().collect();
    let joined = |lines: Vec<&str>| lines.iter().map(|l| format!("{l}\n")).collect::<String>();
    for at in 0..lines.len() {
        let mut removed = lines.clone();
        removed.remove(at);
        let mut doubled = lines.clone();
        doubled.insert(at, lines[at]);
        let mut swapped = lines.clone();
        swapped.swap(at, (at + 1) % lines.len());
        for mutation in [removed, doubled, swapped] {
            assert!(!judge(&joined(mutation)).is_sound(), "line {at}");
        }
    }
}

#[test]
fn findings_are_counted_when_they_are_too_many_to_list() {
    let text = forge(|lines| lines.splice(1..1, (0..3000).map(|_| "x".to_owned())).for_each(drop));
    let report = judge(&text);
    assert_eq!((report.findings.len(), report.more_findings), (1000, 2000));
}

/// A smaller log for byte by byte mutations: all in one file with the forger's own last line, or without.
fn small() -> String {
    let acts = acts(3);
    export_with(&acts, &[(2, sign(&acts, 2)), (3, sign(&acts, 3))])
}

#[test]
fn every_changed_byte_is_found() {
    let text = small();
    for at in 0..text.len() {
        let mut bytes = text.clone().into_bytes();
        bytes[at] ^= 1 << (at % 8);
        assert!(!verify_export(bytes.as_slice(), None, None).unwrap().is_sound(), "byte {at}");
    }
}

/// The forger makes the last line fit: every changed byte of an act is still found, and the act is named.
#[test]
fn every_changed_byte_of_an_act_names_the_act() {
    let text = small();
    let lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let line = line_of(&lines, 1);
    let act_length = lines[line].len() - 75;
    for at in 7..act_length {
        let mut bytes = lines[line].clone().into_bytes();
        bytes[at] ^= 1 << (at % 7);
        let Ok(changed) = String::from_utf8(bytes) else { continue };
        if changed.contains('\n') {
            continue;
        }
        let mut lines = lines.clone();
        lines[line] = changed;
        let found = findings(&with_new_end(&lines));
        let rewritten = found.iter().any(|f| matches!(f, Finding::Rewritten(act) if act.index == 1));
        assert!(rewritten, "byte {at}: {found:?}");
    }
}

#[test]
fn every_finding_speaks_three_languages() {
    let act = named(10);
    let unreadable = Named { index: 4, kind: None, at: None };
    let every = [
        Finding::Rewritten(act.clone()),
        Finding::Rewritten(unreadable),
        Finding::LeafHashAltered(act.clone()),
        Finding::RootMismatch { from: 8, to: 15 },
        Finding::Dropped { first: 3, last: 3 },
        Finding::Dropped { first: 3, last: 5 },
        Finding::Reordered { act: act.clone(), position: 11 },
        Finding::Repeated(act.clone()),
        Finding::BackDated { act: act.clone(), not_before: at(11) },
        Finding::PostDated { act, size: 15, signed: at(2) },
        Finding::BadCheckpoint { acts: 4 },
        Finding::UntimedCheckpoint { size: 4 },
        Finding::CheckpointBackDated { size: 4 },
        Finding::ForeignCheckpoint { origin: "other.example".into() },
        Finding::WrongCount { size: 4, acts: 3 },
        Finding::Uncovered { first: 1, last: 2 },
        Finding::NoCheckpoint,
        Finding::InconsistentWithKnown { from: 0, to: 4 },
        Finding::ShorterThanKnown { known: 4, acts: 3 },
        Finding::BadKnownCheckpoint,
        Finding::BadTrustedKey,
        Finding::KeyMismatch { key: "k".into() },
        Finding::KeyNotHandedOver(named(11)),
        Finding::BadOpening { index: 1, name: "n".into() },
        Finding::Unreadable { line: 1 },
        Finding::Truncated,
        Finding::Damaged,
    ];
    let mut seen = std::collections::BTreeSet::new();
    for finding in &every {
        for lang in [Lang::Ar, Lang::Fr, Lang::En] {
            let message = finding.message(lang);
            assert!(seen.insert(message.clone()), "said twice: {message}");
            let arabic = message.chars().any(|c| ('\u{600}'..='\u{6ff}').contains(&c));
            assert_eq!(arabic, lang == Lang::Ar, "{message}");
            let count = |c| message.matches(c).count();
            assert_eq!(count('\u{2068}'), count('\u{2069}'), "{message}");
        }
    }
    let message = every[0].message(Lang::En);
    assert_eq!(
        message,
        "Rewritten: act 10 (meeting.convened, 2018-10-08T09:10:00.000005Z) is not what was entered in the log."
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Random bytes and random damage never panic, and damage is always found.
    #[test]
    fn random_damage_is_found(at in any::<prop::sample::Index>(), length in 0_usize..40, with in prop::collection::vec(any::<u8>(), 0..40)) {
        let text = small().into_bytes();
        let start = at.index(text.len());
        let end = (start + length).min(text.len());
        let mut damaged = text.clone();
        damaged.splice(start..end, with);
        prop_assume!(damaged != text);
        prop_assert!(!verify_export(damaged.as_slice(), None, None).unwrap().is_sound());
    }

    #[test]
    fn honest_logs_of_any_size_are_sound(count in 1_u64..80, cuts in prop::collection::btree_set(any::<prop::sample::Index>().prop_map(|i| i.index(80) as u64 + 1), 0..5), known in any::<prop::sample::Index>()) {
        let acts = acts(count);
        let mut checkpoints: Vec<_> = cuts.into_iter().filter(|c| *c < count).map(|c| (c, sign(&acts, c))).collect();
        checkpoints.push((count, sign(&acts, count)));
        let known = sign(&acts, known.index(count as usize + 1) as u64);
        let report = verify_export(Cursor::new(export_with(&acts, &checkpoints)), Some(&known), None).unwrap();
        prop_assert_eq!(&report.findings, &[]);
        prop_assert_eq!((report.proven, report.known_confirmed), (count, 1));
    }
}
