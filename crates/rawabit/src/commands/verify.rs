//! `rawabit verify PATH`: judges an exported ledger, or the proof file of one act, without a server.

use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context as _;
use rawabit_ledger::verify::{Options, verify_export_with};
use rawabit_ledger::verify_inclusion_bundle;
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
    if is_proof(path)? {
        return proof(&std::io::read_to_string(open()?)?, key);
    }
    let kept: Vec<String> = checkpoints
        .iter()
        .map(|file| std::fs::read_to_string(file).with_context(|| format!("reading {}", file.display())))
        .collect::<Result<_, _>>()?;
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
    if !report.key_trusted {
        say(&format!(
            "key {}: compare it with the one the organisation publishes elsewhere (--key)",
            report.key
        ));
    }
    Ok(ExitCode::SUCCESS)
}

/// A proof file is one JSON object with a `proof`; an export is many lines.
fn is_proof(path: &Path) -> anyhow::Result<bool> {
    use std::io::Read as _;
    let mut head = String::new();
    let file = File::open(path).with_context(|| format!("opening {}", path.display()))?;
    let _ = file.take(200_000).read_to_string(&mut head);
    Ok(head.contains("rawabit-ledger-proof") && !head.contains("rawabit-ledger-export"))
}

fn proof(text: &str, key: Option<&str>) -> anyhow::Result<ExitCode> {
    match verify_inclusion_bundle(text, key) {
        Ok(proven) => {
            say(&format!(
                "act {} ({}) of {} is in the log of {} acts",
                proven.act.index,
                proven.act.kind,
                proven.act.at.timestamp(),
                proven.checkpoint.size
            ));
            Ok(ExitCode::SUCCESS)
        }
        Err(error) => {
            say_error(&error.to_string());
            Ok(ExitCode::FAILURE)
        }
    }
}

fn tongue(lang: Lang) -> rawabit_ledger::Lang {
    match lang {
        Lang::Ar => rawabit_ledger::Lang::Ar,
        Lang::Fr => rawabit_ledger::Lang::Fr,
        Lang::En => rawabit_ledger::Lang::En,
    }
}
