//! `rawabit verify PATH`: judges an exported ledger, or the proof file of one act, without a server.

use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use rawabit_ledger::verify::{Options, verify_export_with};
use rawabit_ledger::{Checkpoint, ProofBundle, verify_inclusion_bundle};
use rawabit_statutes::Lang;

use super::{say, say_error};

/// Exit 0 if sound, 1 and the reason if not.
pub(super) fn verify(
    path: &Path,
    checkpoints: &[PathBuf],
    key: Option<&str>,
    lang: Lang,
) -> anyhow::Result<ExitCode> {
    let open = || File::open(path).with_context(|| format!("opening {}", path.display()));
    let kept: Vec<String> = checkpoints
        .iter()
        .map(|file| std::fs::read_to_string(file).with_context(|| format!("reading {}", file.display())))
        .collect::<Result<_, _>>()?;
    if is_proof(path)? {
        return proof(&std::io::read_to_string(open()?)?, &kept, key, lang);
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
    say(&format!("{}: {} acts, {} checkpoints, sound", path.display(), report.acts, report.checkpoints));
    if report.keys.len() > 1 {
        say(&format!("signed with {} keys, each handed over by the one before", report.keys.len()));
    }
    if let Some(key) = report.keys.last().filter(|_| !report.key_trusted) {
        compare(key);
    }
    Ok(ExitCode::SUCCESS)
}

/// A file vouches for itself until its key is known by another way.
fn compare(key: &str) {
    say(&format!("key {key}: compare it with the one the organisation publishes elsewhere (--key)"));
}

/// A proof file is one JSON object with a `proof`; an export is many lines.
fn is_proof(path: &Path) -> anyhow::Result<bool> {
    use std::io::Read as _;
    let mut head = String::new();
    let file = File::open(path).with_context(|| format!("opening {}", path.display()))?;
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
        let known = Checkpoint::open(note, &verifier)
            .context("the checkpoint kept from earlier is not signed with the key of this proof")?
            .checkpoint;
        if known.size != proven.checkpoint.size {
            bail!(
                "the proof is of a log of {} acts and the checkpoint of {}: a proof file cannot tell whether one continues \
                 the other. Verify an export of the ledger against the checkpoint",
                proven.checkpoint.size,
                known.size
            );
        }
        if known != proven.checkpoint {
            bail!(
                "the log of this proof is not the one of the checkpoint: {} acts with another root",
                known.size
            );
        }
    }
    say(&format!(
        "act {} ({}) of {} is in the log {} of {} acts",
        proven.act.index,
        proven.act.kind,
        proven.act.at.timestamp(),
        proven.checkpoint.origin,
        proven.checkpoint.size
    ));
    if !proven.key_trusted {
        compare(&bundle.key);
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
