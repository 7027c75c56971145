//! `cargo xtask bench`: how fast, against which floor. Never part of the tests: a busy machine proves nothing.

mod demo;
mod html;
mod http;
mod nginx;
mod office;
mod portal;
mod wrk;

use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use crate::postgres::{Cluster, VARIABLE};
use crate::shell;
use crate::tools::{self, Tool};
use crate::workspace::Workspace;

/// What was asked for.
#[derive(Debug)]
pub(crate) struct Options {
    rules: bool,
    portal: bool,
    office: bool,
    binary: Option<PathBuf>,
    pairs: usize,
    seconds: u32,
    total: u64,
    requests: usize,
    person: String,
}

impl Options {
    fn parse(arguments: &[String]) -> Result<Self> {
        let mut options = Self {
            rules: false,
            portal: false,
            office: false,
            binary: None,
            pairs: 3,
            seconds: 10,
            total: 1_000_000,
            requests: 200,
            person: "secretariat".into(),
        };
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            let mut value = || arguments.next().with_context(|| format!("{argument} needs a value"));
            match argument.as_str() {
                "--rules" => options.rules = true,
                "--portal" => options.portal = true,
                "--office" => options.office = true,
                "--binary" => options.binary = Some(PathBuf::from(value()?)),
                "--pairs" => options.pairs = positive(value()?)?,
                "--seconds" => options.seconds = positive(value()?)?,
                "--total" => options.total = value()?.parse()?,
                "--requests" => options.requests = positive(value()?)?,
                "--person" => options.person.clone_from(value()?),
                other => bail!("bench does not know `{other}`; see `cargo xtask help`"),
            }
        }
        if !(options.rules || options.portal || options.office) {
            (options.rules, options.portal, options.office) = (true, true, true);
        }
        Ok(options)
    }
}

fn positive<N: std::str::FromStr + PartialOrd + Default>(text: &str) -> Result<N> {
    text.parse()
        .ok()
        .filter(|number| *number > N::default())
        .with_context(|| format!("`{text}` is no positive number"))
}

/// A measured figure and the bound it must keep.
#[derive(Debug)]
pub(crate) struct Figure {
    name: String,
    value: f64,
    unit: &'static str,
    bound: Bound,
}

/// What a figure must keep to.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Bound {
    AtLeast(f64),
    AtMost(f64),
}

impl Figure {
    fn kept(&self) -> bool {
        match self.bound {
            Bound::AtLeast(floor) => self.value >= floor,
            Bound::AtMost(ceiling) => self.value <= ceiling,
        }
    }

    fn sentence(&self) -> String {
        let (sign, bound) = match self.bound {
            Bound::AtLeast(floor) => ("at least", floor),
            Bound::AtMost(ceiling) => ("at most", ceiling),
        };
        let mark = if self.kept() { "ok" } else { "MISSED" };
        format!("{mark:>6}  {:<44} {:>10.2} {} ({sign} {bound})", self.name, self.value, self.unit)
    }
}

/// `cargo xtask bench`; whether every bound is kept.
///
/// # Errors
/// When something could not be measured.
pub(crate) fn run(arguments: &[String]) -> Result<bool> {
    let options = Options::parse(arguments)?;
    let workspace = Workspace::read()?;
    let mut wanted = Vec::new();
    if options.portal {
        wanted.extend([Tool::Nginx, Tool::Wrk]);
    }
    if options.rules {
        wanted.push(Tool::Postgres);
    }
    let Some(tools) = tools::provide(&workspace, &wanted)? else { return Ok(false) };
    if options.rules {
        rules(&workspace, &tools)?;
    }
    let mut figures = Vec::new();
    if options.portal || options.office {
        let mut demo = demo::Demo::start(&workspace, options.binary.as_deref())?;
        // The pages first: afterwards a million requests have warmed everything that can be warm.
        if options.office {
            figures.extend(office::measure(&demo, &options)?);
        }
        if options.portal {
            figures.extend(portal::measure(&mut demo, &workspace, &tools, &options)?);
        }
    }
    if !figures.is_empty() {
        shell::heading("against the bounds");
    }
    for figure in &figures {
        println!("{}", figure.sentence());
    }
    Ok(figures.iter().all(Figure::kept))
}

/// The benches the packages bring along; each prints and judges its own figures. Those that measure both databases find the server of
/// the tests in their environment.
fn rules(workspace: &Workspace, tools: &tools::Tools) -> Result<()> {
    let cluster = Cluster::start(workspace, tools.get(Tool::Postgres)?, &[])?;
    let mut ran = 0;
    for package in &workspace.packages {
        for bench in &package.benches {
            shell::heading(&format!("{}: {bench}", package.name));
            let mut command = workspace.cargo();
            command.args(["bench", "-p", &package.name, "--bench", bench]).env(VARIABLE, &cluster.url);
            shell::must(&mut command)?;
            ran += 1;
        }
    }
    if ran == 0 {
        println!("No package has a bench target yet.");
    }
    Ok(())
}

/// The value below which `share` (0 to 1) of the sorted values lie: nearest rank.
fn percentile(sorted: &[f64], share: f64) -> f64 {
    let rank = (share * sorted.len() as f64).ceil() as usize;
    sorted.get(rank.saturating_sub(1)).copied().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_are_nearest_rank() {
        let values: Vec<f64> = (1..=20).map(f64::from).collect();
        assert_eq!(percentile(&values, 0.5), 10.0);
        assert_eq!(percentile(&values, 0.95), 19.0);
        assert_eq!(percentile(&values[..1], 0.95), 1.0);
        assert!(percentile(&[], 0.5).is_nan());
    }

    #[test]
    fn a_bound_that_is_missed_is_said() {
        let slow = Figure { name: "/office".into(), value: 21.0, unit: "ms", bound: Bound::AtMost(20.0) };
        assert!(!slow.kept() && slow.sentence().contains("MISSED"));
        // What cannot be measured keeps no bound.
        let unknown = Figure { value: f64::NAN, ..slow };
        assert!(!unknown.kept());
    }

    #[test]
    fn nothing_named_means_everything() {
        let all = Options::parse(&[]).unwrap();
        assert!(all.rules && all.portal && all.office && all.total == 1_000_000);
        let one = Options::parse(&["--office".into(), "--requests".into(), "5".into()]).unwrap();
        assert!(one.office && !one.portal && one.requests == 5);
        assert!(Options::parse(&["--pairs".into(), "0".into()]).is_err());
    }
}
