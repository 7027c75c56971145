//! `rawabit statutes check|explain FILE`.

use std::path::Path;
use std::process::ExitCode;

use rawabit_statutes::{Lang, Statutes};

use super::{say, say_error};
use crate::told::{Telling as _, Told};

/// Says every mistake with its line. Exit 0 when there is none.
pub(super) fn check(file: &Path, lang: Lang) -> anyhow::Result<ExitCode> {
    match read(file)? {
        Ok(statutes) => {
            say(&format!("{}: {}", file.display(), statutes.organisation.name.get(lang)));
            Ok(ExitCode::SUCCESS)
        }
        Err(problems) => {
            for problem in problems {
                say_error(&format!("{}:{}", file.display(), problem.message_with_line(lang)));
            }
            Ok(ExitCode::FAILURE)
        }
    }
}

/// Says the rules as sentences.
pub(super) fn explain(file: &Path, lang: Lang) -> anyhow::Result<ExitCode> {
    match read(file)? {
        Ok(statutes) => {
            say(&statutes.explain(lang));
            Ok(ExitCode::SUCCESS)
        }
        Err(_) => check(file, lang),
    }
}

fn read(file: &Path) -> anyhow::Result<Result<Statutes, Vec<rawabit_statutes::Problem>>> {
    let text = std::fs::read_to_string(file).telling(|| Told::Reading(file.to_owned()))?;
    Ok(Statutes::parse(&text))
}
