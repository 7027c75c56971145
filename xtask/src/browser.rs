//! The browser tests: Node's test runner over `e2e/tests`, with the real binary and a real Chromium.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::shell;
use crate::tally::Tally;
use crate::tools::{Tool, Tools};
use crate::workspace::Workspace;

/// Installs the Node packages that `e2e/package-lock.json` pins, unless they are there already.
///
/// # Errors
/// When npm fails.
pub(crate) fn packages(workspace: &Workspace, tools: &Tools) -> Result<()> {
    let folder = workspace.root.join("e2e");
    let lock = std::fs::read(folder.join("package-lock.json")).context("e2e/package-lock.json")?;
    // A copy of the lock file the modules were installed from: the cheapest exact answer to "still the same?".
    let mark = folder.join("node_modules").join(".rawabit-lock");
    if std::fs::read(&mark).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    shell::heading("installing the browser tests' Node packages");
    shell::must(
        Command::new(tools.get(Tool::Npm)?).args(["ci", "--no-audit", "--no-fund"]).current_dir(&folder),
    )?;
    std::fs::write(mark, lock)?;
    Ok(())
}

/// Runs them all; the number of tests, and whether the runner was content.
///
/// # Errors
/// When Node cannot be run.
pub(crate) fn run(
    workspace: &Workspace,
    tools: &Tools,
    binary: &Path,
    postgres: &str,
) -> Result<(bool, Tally)> {
    let mut command = Command::new(tools.get(Tool::Node)?);
    command.arg("run.mjs").current_dir(workspace.root.join("e2e"));
    command.env("RAWABIT_BINARY", binary).env("RAWABIT_CHROMIUM", tools.get(Tool::Chromium)?);
    command.env(crate::postgres::VARIABLE, postgres);
    let (status, lines) = shell::watched(&mut command)?;
    Ok((status.success(), Tally::of_node(&lines)))
}
