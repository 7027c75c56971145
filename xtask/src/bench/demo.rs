//! The product in demo mode, on a free port, with its data in a temporary folder.

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result};

use crate::keeper::{Keeper, Orders};
use crate::shell;
use crate::workspace::Workspace;

/// A sign-in the demo printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SignIn {
    pub(crate) email: String,
    pub(crate) password: String,
    /// The whole line, which says whose it is.
    pub(crate) line: String,
}

/// A running demo; dropping it stops it and removes its data.
#[derive(Debug)]
pub(crate) struct Demo {
    keeper: Keeper,
    /// `127.0.0.1:PORT`.
    pub(crate) address: String,
    pub(crate) sign_ins: Vec<SignIn>,
}

impl Demo {
    /// Builds the release binary (unless one is given) and starts it.
    ///
    /// # Errors
    /// When it cannot be built, or does not say `ready:` in two minutes.
    pub(crate) fn start(workspace: &Workspace, binary: Option<&Path>) -> Result<Self> {
        let binary = match binary {
            Some(binary) => binary.canonicalize().with_context(|| binary.display().to_string())?,
            None => built(workspace)?,
        };
        let folder = workspace.target.join("xtask").join(format!("demo-{}", std::process::id()));
        std::fs::create_dir_all(&folder)?;
        let data = folder.join("data").to_string_lossy().into_owned();
        let mut keeper = Keeper::start(Orders {
            program: &binary,
            arguments: vec!["demo".into(), "--listen".into(), "127.0.0.1:0".into(), "--data".into(), data],
            log: folder.join("log"),
            folder: Some(&folder),
            signal: "TERM",
            user: None,
        })?;
        let address = keeper.wait_for(Duration::from_secs(120), address)?;
        // The sign-ins may follow the address.
        std::thread::sleep(Duration::from_millis(500));
        let sign_ins = sign_ins(&keeper.said());
        Ok(Self { keeper, address, sign_ins })
    }

    /// Resident memory in MB (10⁶ bytes), from `/proc`.
    ///
    /// # Errors
    /// Where there is no `/proc`.
    pub(crate) fn resident(&self) -> Result<f64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.keeper.pid))
            .context("memory is read from /proc, which only Linux has")?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).context("no VmRSS")?;
        let kibibytes: f64 = line.trim().trim_end_matches("kB").trim().parse()?;
        Ok(kibibytes * 1024.0 / 1e6)
    }
}

fn built(workspace: &Workspace) -> Result<PathBuf> {
    shell::heading("building the release binary");
    shell::must(workspace.cargo().args(["build", "--release", "-p", "rawabit"]))?;
    Ok(workspace.target.join("release").join("rawabit"))
}

/// `127.0.0.1:8080` from a whole line `ready: http://127.0.0.1:8080`.
fn address(log: &str) -> Option<String> {
    let complete = &log[..=log.rfind('\n')?];
    let line = complete
        .lines()
        .find_map(|line| shell::plain(line).trim().strip_prefix("ready: http://").map(str::to_owned))?;
    Some(line.trim_end_matches('/').to_owned())
}

/// Every line with an address of mail and, after it, a password.
fn sign_ins(log: &str) -> Vec<SignIn> {
    log.lines()
        .filter_map(|line| {
            let line = shell::plain(line);
            let mut words = line.split_whitespace();
            let email = words.find(|word| {
                word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
            })?;
            let password = words.next()?;
            Some(SignIn {
                email: email.to_owned(),
                password: password.to_owned(),
                line: line.trim().to_owned(),
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_is_read_once_its_line_is_complete() {
        assert_eq!(address("loading\nready: http://127.0.0.1:40"), None);
        assert_eq!(address("loading\nready: http://127.0.0.1:4021\n").as_deref(), Some("127.0.0.1:4021"));
    }

    #[test]
    fn sign_ins_are_found_wherever_they_stand_in_the_line() {
        let log = "demo sign-ins (mail, password):\n  secretariat@demo.example  olive-tree-77\n  Rabat: rabat@demo.example cedar (secretary)\n";
        let found = sign_ins(log);
        assert_eq!(found.len(), 2);
        assert_eq!(
            (found[0].email.as_str(), found[0].password.as_str()),
            ("secretariat@demo.example", "olive-tree-77")
        );
        assert_eq!((found[1].email.as_str(), found[1].password.as_str()), ("rabat@demo.example", "cedar"));
    }
}
