//! A public article page against nginx serving the same compressed bytes, and memory after a million requests.

use anyhow::{Context, Result, bail};

use super::demo::Demo;
use super::http::{Answer, Client};
use super::nginx::Nginx;
use super::{Bound, Figure, Options, html, wrk};
use crate::shell;
use crate::tools::{Tool, Tools};
use crate::workspace::Workspace;

/// What a browser says it accepts.
const ACCEPT: &str = "gzip, deflate, br";

/// Measures both in alternating pairs.
///
/// # Errors
/// When the front page shows no article, an answer is not a compressed 200, or nginx or wrk fail.
pub(crate) fn measure(
    demo: &mut Demo,
    workspace: &Workspace,
    tools: &Tools,
    options: &Options,
) -> Result<Vec<Figure>> {
    let mut client = Client::new(&demo.address);
    let (path, article) = article(&mut client)?;
    let coding = article.header("content-encoding").unwrap_or_default().to_owned();
    shell::heading(&format!("portal: {path}, {} bytes of {coding}", article.body.len()));
    let folder = workspace.target.join("xtask").join(format!("nginx-{}", std::process::id()));
    let nginx = Nginx::start(tools.get(Tool::Nginx)?, folder, &path, &article)?;
    let same = Client::new(&nginx.address).get(&path, &[("accept-encoding", ACCEPT)])?;
    if same.status != 200 || same.body != article.body || same.header("content-encoding") != Some(&coding) {
        bail!("nginx does not give the same answer (status {}, {} bytes)", same.status, same.body.len());
    }

    let tool = tools.get(Tool::Wrk)?;
    let url = format!("http://{}{path}", demo.address);
    let load = |url: &str, seconds| wrk::run(tool, url, ACCEPT, seconds);
    load(&nginx.url, 2)?;
    let mut answered = load(&url, 2)?.requests;
    let mut ratios = Vec::new();
    println!("{:>4}  {:>12}  {:>12}  {:>6}", "pair", "nginx /s", "rawabit /s", "ratio");
    for pair in 1..=options.pairs {
        // Who goes first alternates: a machine that warms up or slows down should favour neither.
        let (floor, ours) = if pair % 2 == 1 {
            let floor = load(&nginx.url, options.seconds)?;
            (floor, load(&url, options.seconds)?)
        } else {
            let ours = load(&url, options.seconds)?;
            (load(&nginx.url, options.seconds)?, ours)
        };
        answered += ours.requests;
        let ratio = ours.per_second / floor.per_second;
        println!("{pair:>4}  {:>12.0}  {:>12.0}  {ratio:>6.2}", floor.per_second, ours.per_second);
        ratios.push(ratio);
    }
    while answered < options.total {
        answered += load(&url, options.seconds)?.requests;
    }
    ratios.sort_by(f64::total_cmp);
    let resident = demo.resident()?;
    println!("{answered} requests answered by rawabit in all");
    Ok(vec![
        Figure {
            name: "article page against nginx, median of pairs".into(),
            value: super::percentile(&ratios, 0.5),
            unit: "×",
            bound: Bound::AtLeast(1.0),
        },
        Figure {
            name: format!("resident memory after {answered} requests"),
            value: resident,
            unit: "MB",
            bound: Bound::AtMost(150.0),
        },
    ])
}

/// The first article the front page links to, as a browser would get it.
fn article(client: &mut Client) -> Result<(String, Answer)> {
    let (_, front) = client.follow("/")?;
    let path = html::links(&front.text())
        .into_iter()
        .find(|link| link.strip_prefix("/news/").is_some_and(|rest| !rest.is_empty()))
        .context("the front page links to no /news/… page")?;
    let answer = client.get(&path, &[("accept-encoding", ACCEPT)])?;
    if answer.status != 200 {
        bail!("{path} answers {}", answer.status);
    }
    if !matches!(answer.header("content-encoding"), Some("br" | "gzip")) {
        bail!("{path} is not served compressed");
    }
    Ok((path, answer))
}
