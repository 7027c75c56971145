//! `cargo xtask test`: everything, and a summary nobody has to trust.

use std::path::PathBuf;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::browser;
use crate::postgres::{Cluster, VARIABLE};
use crate::shell;
use crate::tally::Tally;
use crate::tools::{self, Tool, Tools};
use crate::workspace::Workspace;

const RUST: &str = "Rust tests";
const DOCUMENTATION: &str = "documentation examples";
const BROWSER: &str = "browser tests";

/// What was asked for.
#[derive(Debug, Default)]
struct Options {
    packages: Vec<String>,
    no_browser: bool,
    only_browser: bool,
    /// Tested by the browser instead of the one we would build.
    binary: Option<PathBuf>,
}

impl Options {
    fn parse(arguments: &[String]) -> Result<Self> {
        let mut options = Self::default();
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "-p" | "--package" => {
                    options.packages.push(arguments.next().context("-p needs a package")?.clone())
                }
                "--no-browser" => options.no_browser = true,
                "--only-browser" => options.only_browser = true,
                "--binary" => {
                    options.binary = Some(arguments.next().context("--binary needs a path")?.into())
                }
                other => bail!("test does not know `{other}`; see `cargo xtask help`"),
            }
        }
        if options.only_browser && (options.no_browser || !options.packages.is_empty()) {
            bail!("--only-browser goes neither with --no-browser nor with -p: nothing would be left");
        }
        Ok(options)
    }

    /// Why the browser tests are left out, if they are.
    fn without_browser(&self) -> Option<&'static str> {
        match (self.no_browser, self.packages.is_empty()) {
            (true, _) => Some("not run: --no-browser"),
            (false, false) => Some("not run: -p asks for Rust tests only"),
            (false, true) => None,
        }
    }
}

/// One kind of tests, run or left out.
struct Part {
    name: &'static str,
    /// `None`: left out, with the reason in `note`.
    tally: Option<Tally>,
    sound: bool,
    note: String,
}

impl Part {
    /// A skipped test is a failure: nothing is left out silently.
    fn ran(name: &'static str, start: Instant, outcome: Result<(bool, Tally)>) -> Self {
        let took = format!("{:.0} s", start.elapsed().as_secs_f32());
        match outcome {
            Ok((sound, mut tally)) => {
                let sound = sound && tally.failed == 0 && tally.skipped == 0;
                // A build that breaks has no test to count, but something did fail.
                tally.failed = tally.failed.max(u64::from(!sound && tally.skipped == 0));
                Self { name, tally: Some(tally), sound, note: took }
            }
            Err(error) => {
                let tally = Some(Tally { failed: 1, ..Tally::default() });
                Self { name, tally, sound: false, note: format!("{took}; {error:#}") }
            }
        }
    }

    fn left_out(name: &'static str, why: &str) -> Self {
        Self { name, tally: None, sound: true, note: why.to_owned() }
    }
}

/// `cargo xtask test`; whether all was well.
///
/// # Errors
/// When the tests could not be begun.
pub(crate) fn run(arguments: &[String]) -> Result<bool> {
    let options = Options::parse(arguments)?;
    let workspace = Workspace::read()?;
    for name in &options.packages {
        workspace.package(name)?;
    }
    let mut wanted = vec![Tool::Postgres];
    if options.without_browser().is_none() {
        wanted.extend([Tool::Chromium, Tool::Node, Tool::Npm]);
    }
    let Some(tools) = tools::provide(&workspace, &wanted)? else { return Ok(false) };
    if options.without_browser().is_none() {
        browser::packages(&workspace, &tools)?;
    }

    shell::heading("starting a private PostgreSQL");
    let cluster = Cluster::start(&workspace, tools.get(Tool::Postgres)?, &[])?;
    let parts = parts(&workspace, &tools, &options, &cluster)?;
    drop(cluster);
    Ok(summary(&parts))
}

fn parts(workspace: &Workspace, tools: &Tools, options: &Options, cluster: &Cluster) -> Result<Vec<Part>> {
    let mut parts = if options.only_browser {
        let why = "not run: --only-browser";
        vec![Part::left_out(RUST, why), Part::left_out(DOCUMENTATION, why)]
    } else {
        vec![rust_tests(workspace, options, cluster)?, documentation(workspace, options, cluster)?]
    };
    parts.push(match options.without_browser() {
        Some(why) => Part::left_out(BROWSER, why),
        None => {
            shell::heading(BROWSER);
            let start = Instant::now();
            let outcome = binary(workspace, options)
                .and_then(|binary| browser::run(workspace, tools, &binary, &cluster.url));
            Part::ran(BROWSER, start, outcome)
        }
    });
    Ok(parts)
}

fn rust_tests(workspace: &Workspace, options: &Options, cluster: &Cluster) -> Result<Part> {
    shell::heading(RUST);
    let nextest = shell::on_path(&["cargo-nextest"]).is_some();
    let mut command = workspace.cargo();
    if nextest {
        command.args(["nextest", "run", "--no-fail-fast"]);
    } else {
        command.args(["test", "--no-fail-fast", "--tests"]);
    }
    choose(&mut command, workspace, &options.packages)?;
    command.env(VARIABLE, &cluster.url);
    let start = Instant::now();
    let outcome = shell::watched(&mut command).map(|(status, lines)| {
        let tally = if nextest { Tally::of_nextest(&lines) } else { Tally::of_cargo_test(&lines) };
        (status.success() && tally.passed > 0, tally)
    });
    Ok(Part::ran(RUST, start, outcome))
}

fn documentation(workspace: &Workspace, options: &Options, cluster: &Cluster) -> Result<Part> {
    let mut libraries = Vec::new();
    for package in &options.packages {
        let package = workspace.package(package)?;
        if package.library {
            libraries.push(package.name.clone());
        }
    }
    if libraries.is_empty() && !options.packages.is_empty() {
        return Ok(Part::left_out(DOCUMENTATION, "none: no library among the packages asked for"));
    }
    shell::heading(DOCUMENTATION);
    let mut command = workspace.cargo();
    command.args(["test", "--doc", "--no-fail-fast"]);
    choose(&mut command, workspace, &libraries)?;
    command.env(VARIABLE, &cluster.url);
    let start = Instant::now();
    let outcome =
        shell::watched(&mut command).map(|(status, lines)| (status.success(), Tally::of_cargo_test(&lines)));
    Ok(Part::ran(DOCUMENTATION, start, outcome))
}

fn choose(command: &mut Command, workspace: &Workspace, packages: &[String]) -> Result<()> {
    if packages.is_empty() {
        command.arg("--workspace");
    }
    for package in packages {
        command.arg("-p").arg(&workspace.package(package)?.name);
    }
    Ok(())
}

/// Builds the binary the browser tests talk to.
fn binary(workspace: &Workspace, options: &Options) -> Result<PathBuf> {
    if let Some(binary) = &options.binary {
        return binary.canonicalize().with_context(|| binary.display().to_string());
    }
    shell::must(workspace.cargo().args(["build", "-p", "rawabit"]))?;
    let binary = workspace.target.join("debug").join("rawabit");
    if !binary.exists() {
        bail!("cargo built no {}", binary.display());
    }
    Ok(binary)
}

/// Prints what ran and what came of it; the last line is for machines.
fn summary(parts: &[Part]) -> bool {
    shell::heading("summary");
    let mut sum = Tally::default();
    for part in parts {
        let mark = if part.tally.is_none() {
            "-"
        } else if part.sound {
            "ok"
        } else {
            "FAILED"
        };
        let numbers = part.tally.map_or_else(String::new, |tally| format!("{tally}, "));
        println!("{mark:>6}  {:<24} {numbers}{}", part.name, part.note);
        sum += part.tally.unwrap_or_default();
    }
    let sound = parts.iter().all(|part| part.sound);
    if !sound && sum.failed == 0 {
        println!("A skipped test counts as a failure: make it run, or remove it.");
    }
    println!("total: {sum}");
    sound
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options(words: &[&str]) -> Result<Options> {
        Options::parse(&words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn what_is_left_out_says_why() {
        assert_eq!(options(&[]).unwrap().without_browser(), None);
        assert!(options(&["--no-browser"]).unwrap().without_browser().unwrap().contains("--no-browser"));
        let some = options(&["-p", "people", "-p", "portal"]).unwrap();
        assert_eq!(some.packages, ["people", "portal"]);
        assert!(some.without_browser().unwrap().contains("-p"));
        assert!(options(&["--quick"]).unwrap_err().to_string().contains("--quick"));
    }

    #[test]
    fn a_skipped_test_and_a_broken_build_are_failures() {
        let now = Instant::now();
        let skipped = Part::ran("x", now, Ok((true, Tally { passed: 5, failed: 0, skipped: 1 })));
        assert!(!skipped.sound);
        let broken = Part::ran("x", now, Ok((false, Tally::default())));
        assert_eq!(broken.tally, Some(Tally { passed: 0, failed: 1, skipped: 0 }));
        let good = Part::ran("x", now, Ok((true, Tally { passed: 5, failed: 0, skipped: 0 })));
        assert!(good.sound && summary(&[good, Part::left_out("y", "not asked for")]));
        assert!(!summary(&[skipped]));
    }
}
