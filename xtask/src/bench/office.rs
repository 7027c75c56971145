//! How long the office's pages take, one after the other, for somebody who is signed in.

use std::collections::BTreeSet;
use std::time::Instant;

use anyhow::{Context, Result, bail};

use super::demo::{Demo, SignIn};
use super::http::{Answer, Client};
use super::{Bound, Figure, Options, html, percentile};
use crate::shell;

/// Milliseconds at the 95th percentile that no page of the office may exceed.
const CEILING: f64 = 20.0;

/// Signs in, finds the pages the office's own pages link to, and asks each again and again.
///
/// # Errors
/// When signing in fails or a page does not answer 200.
pub(crate) fn measure(demo: &Demo, options: &Options) -> Result<Vec<Figure>> {
    let who = choose(&demo.sign_ins, &options.person)?;
    shell::heading(&format!("office pages as {}", who.email));
    let mut client = Client::new(&demo.address);
    sign_in(&mut client, who)?;
    let pages = pages(&mut client)?;
    println!("{:<44}  {:>8}  {:>8}", "page", "p50 ms", "p95 ms");
    let mut figures = Vec::new();
    for page in pages {
        let mut times = Vec::with_capacity(options.requests);
        // Three unmeasured ones: the first request of a page fills caches.
        for round in 0..options.requests + 3 {
            let start = Instant::now();
            let answer = client.get(&page, &[])?;
            let took = start.elapsed().as_secs_f64() * 1e3;
            if answer.status != 200 {
                bail!("{page} answers {}", answer.status);
            }
            if round >= 3 {
                times.push(took);
            }
        }
        times.sort_by(f64::total_cmp);
        let (half, most) = (percentile(&times, 0.5), percentile(&times, 0.95));
        println!("{page:<44}  {half:>8.2}  {most:>8.2}");
        figures.push(Figure {
            name: format!("{page}, 95th percentile"),
            value: most,
            unit: "ms",
            bound: Bound::AtMost(CEILING),
        });
    }
    Ok(figures)
}

fn choose<'a>(sign_ins: &'a [SignIn], person: &str) -> Result<&'a SignIn> {
    let found = sign_ins.iter().find(|sign_in| sign_in.line.to_lowercase().contains(&person.to_lowercase()));
    found.with_context(|| {
        let lines: Vec<_> = sign_ins.iter().map(|sign_in| sign_in.line.as_str()).collect();
        format!("the demo printed no sign-in for `{person}`; it printed: {}", lines.join(" | "))
    })
}

/// Fills in whatever form with a password field `/office` leads to.
fn sign_in(client: &mut Client, who: &SignIn) -> Result<()> {
    let (path, page) = client.follow("/office")?;
    let form = html::forms(&page.text())
        .into_iter()
        .find(|form| form.fields.iter().any(|field| field.kind == "password"))
        .with_context(|| format!("{path} shows no form that asks for a password"))?;
    let fields: Vec<_> = form
        .fields
        .iter()
        .filter(|field| !field.name.is_empty())
        .map(|field| {
            let value = match field.kind.as_str() {
                "password" => &who.password,
                "hidden" => &field.value,
                "email" | "text" => &who.email,
                _ => &field.value,
            };
            (field.name.clone(), value.clone())
        })
        .collect();
    let action = if form.action.is_empty() { path } else { form.action };
    let answer = client.post(&action, &fields)?;
    if !(300..400).contains(&answer.status) {
        bail!("signing in at {action} answers {}", answer.status);
    }
    Ok(())
}

/// `/office` and the pages that it and the pages it names link to: two steps, one page a pattern.
fn pages(client: &mut Client) -> Result<Vec<String>> {
    let home = page(client, "/office")?;
    let first = office_links(&home);
    let mut all: BTreeSet<String> = first.clone();
    all.insert("/office".into());
    for link in &first {
        // One example of each list's records is enough: the third part of the address tells lists apart.
        for inner in office_links(&page(client, link)?) {
            let pattern = |path: &str| path.split('/').take(3).collect::<Vec<_>>().join("/");
            let known = all.iter().filter(|path| pattern(path) == pattern(&inner)).count();
            if known < 4 {
                all.insert(inner);
            }
        }
    }
    // A link may lead to a form for somebody with more rights, to a redirect or to a file: only pages are measured.
    let mut pages = Vec::new();
    for path in all {
        let answer = client.get(&path, &[])?;
        if answer.status == 200 && is_page(&answer) {
            pages.push(path);
        } else {
            println!("(not measured: {path} answers {})", answer.status);
        }
    }
    Ok(pages)
}

fn page(client: &mut Client, path: &str) -> Result<String> {
    let (_, answer) = client.follow(path)?;
    if html::forms(&answer.text()).iter().any(|form| form.fields.iter().any(|field| field.kind == "password"))
        && path == "/office"
    {
        bail!("still asked to sign in at {path}");
    }
    Ok(if is_page(&answer) { answer.text() } else { String::new() })
}

fn is_page(answer: &Answer) -> bool {
    answer.header("content-type").is_some_and(|kind| kind.starts_with("text/html"))
}

/// Links within the office, without those that would end the session.
fn office_links(page: &str) -> BTreeSet<String> {
    html::links(page)
        .into_iter()
        .map(|link| link.split('#').next().unwrap_or_default().to_owned())
        .filter(|link| link.starts_with("/office") && !link.contains("sign-out") && !link.contains("logout"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_person_is_found_by_any_part_of_the_line() {
        let sign_in = |line: &str| SignIn { email: line.into(), password: "x".into(), line: line.into() };
        let all = [sign_in("admin@x.example"), sign_in("Secretariat: office@x.example")];
        assert_eq!(choose(&all, "secretariat").unwrap().line, all[1].line);
        assert!(choose(&all, "auditor").unwrap_err().to_string().contains("admin@x.example"));
    }

    #[test]
    fn links_that_sign_out_are_not_followed() {
        let page =
            r#"<a href="/office/meetings#top">m</a><a href="/office/sign-out">x</a><a href="/news/1">n</a>"#;
        assert_eq!(office_links(page).into_iter().collect::<Vec<_>>(), ["/office/meetings"]);
    }
}
