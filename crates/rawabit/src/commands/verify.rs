//! `rawabit verify PATH`: judges an exported ledger, or the proof file of one act, without a server.

use std::fs::File;
use std::io::{BufReader, Read as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context as _;
use rawabit_ledger::verify::{Options, verify_export_with};
use rawabit_ledger::{Checkpoint, ProofBundle, verify_inclusion_bundle};
use rawabit_members::model::roll::EntryProof;
use rawabit_statutes::Lang;

use super::{say, say_error};
use crate::told::{Telling as _, Told};

/// Exit 0 if sound, 1 and the reason if not.
pub(super) fn verify(
    path: &Path,
    checkpoints: &[PathBuf],
    key: Option<&str>,
    lang: Lang,
) -> anyhow::Result<ExitCode> {
    let open = || File::open(path).telling(|| Told::Reading(path.to_owned()));
    let kept: Vec<String> = checkpoints
        .iter()
        .map(|file| std::fs::read_to_string(file).telling(|| Told::Reading(file.clone())))
        .collect::<Result<_, _>>()?;
    if is_proof(path)? {
        return proof(&std::io::read_to_string(open()?)?, &kept, key, lang);
    }
    if let Some(entry) = roll_entry(&std::io::read_to_string(open()?.take(200_000)).unwrap_or_default()) {
        return Ok(on_roll(entry, lang));
    }
    let known: Vec<&str> = kept.iter().map(String::as_str).collect();
    let options = Options { known_checkpoints: &known, trusted_key: key };
    let report = verify_export_with(BufReader::new(open()?), options)?;
    for finding in &report.findings {
        say_error(&finding.message(tongue(lang)));
    }
    if !report.is_sound() {
        return Ok(ExitCode::FAILURE);
    }
    let (acts, checkpoints) = (report.acts, report.checkpoints);
    say(&Told::Sound(path.to_owned(), acts, checkpoints).text(lang));
    if report.keys.len() > 1 {
        say(&Told::HandedOver(report.keys.len()).text(lang));
    }
    if let Some(key) = report.keys.last().filter(|_| !report.key_trusted) {
        compare(&key.to_string(), lang);
    }
    Ok(ExitCode::SUCCESS)
}

/// A file vouches for itself until its key is known by another way.
fn compare(key: &str, lang: Lang) {
    say(&Told::CompareKey(key.to_owned()).text(lang));
}

/// The file that a member takes home of an electoral roll.
fn roll_entry(text: &str) -> Option<Result<EntryProof, serde_json::Error>> {
    let found = text.trim_start().starts_with('{') && text.contains(EntryProof::FORMAT);
    (found && text.len() < 100_000).then(|| serde_json::from_str(text))
}

/// Judges it by itself: that its root is the act's is for whoever compares it with the ledger.
fn on_roll(entry: Result<EntryProof, serde_json::Error>, lang: Lang) -> ExitCode {
    match entry.ok().filter(EntryProof::is_sound) {
        Some(entry) => {
            let EntryProof { number, position, size, act, root, .. } = entry;
            say(&Told::OnRoll(number, position + 1, size, act, root).text(lang));
            ExitCode::SUCCESS
        }
        None => {
            say_error(&Told::NotOnRoll.text(lang));
            ExitCode::FAILURE
        }
    }
}

/// A proof file is one JSON object with a `proof`; an export is many lines.
fn is_proof(path: &Path) -> anyhow::Result<bool> {
    let mut head = String::new();
    let file = File::open(path).telling(|| Told::Reading(path.to_owned()))?;
    let _ = file.take(200_000).read_to_string(&mut head);
    Ok(head.contains("rawabit-ledger-proof") && !head.contains("rawabit-ledger-export"))
}

/// Judges a proof file. A checkpoint kept from earlier says something about it only where both are of one size: then they
/// must agree. For another size the whole export is needed, so that is refused and not passed over.
fn proof(text: &str, kept: &[String], key: Option<&str>, lang: Lang) -> anyhow::Result<ExitCode> {
    let proven = match verify_inclusion_bundle(text, key) {
        Ok(proven) => proven,
        Err(error) => {
            say_error(&error.message(tongue(lang)));
            return Ok(ExitCode::FAILURE);
        }
    };
    let bundle: ProofBundle = serde_json::from_str(text).context("reading the proof file again")?;
    let verifier = bundle.key.parse().context("reading the key of the proof file")?;
    for note in kept {
        let known = Checkpoint::open(note, &verifier).telling(|| Told::OtherKey)?.checkpoint;
        if known.size != proven.checkpoint.size {
            return Err(Told::OtherSize(proven.checkpoint.size, known.size).into());
        }
        if known != proven.checkpoint {
            return Err(Told::OtherLog(known.size).into());
        }
    }
    let (act, log) = (&proven.act, &proven.checkpoint);
    let at = act.at.timestamp().to_string();
    say(&Told::Proven(act.index, act.kind.to_string(), at, log.origin.to_string(), log.size).text(lang));
    if !proven.key_trusted {
        compare(&bundle.key, lang);
    }
    Ok(ExitCode::SUCCESS)
}

fn tongue(lang: Lang) -> rawabit_ledger::Lang {
    match lang {
        Lang::Ar => rawabit_ledger::Lang::Ar,
        Lang::Fr => rawabit_ledger::Lang::Fr,
        Lang::En => rawabit_ledger::Lang::En,
    }
}
