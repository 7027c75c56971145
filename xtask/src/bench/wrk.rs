//! wrk, run and read.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

/// What one run of wrk found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Load {
    pub(crate) per_second: f64,
    pub(crate) requests: u64,
}

/// 32 connections on two threads, for `seconds`.
///
/// # Errors
/// When wrk fails, or any answer was not a 2xx, or a connection broke: a fast error page is no result.
pub(crate) fn run(wrk: &Path, url: &str, accept: &str, seconds: u32) -> Result<Load> {
    let output = Command::new(wrk)
        .args(["-c32", "-t2", &format!("-d{seconds}s"), "-H", &format!("Accept-Encoding: {accept}"), url])
        .output()
        .context("cannot run wrk")?;
    let said = String::from_utf8_lossy(&output.stdout);
    if !output.status.success() {
        bail!("wrk {url}: {}{}", said, String::from_utf8_lossy(&output.stderr));
    }
    read(&said).with_context(|| format!("wrk {url}"))
}

fn read(said: &str) -> Result<Load> {
    if let Some(bad) = said.lines().find(|line| line.contains("Non-2xx") || line.contains("Socket errors")) {
        bail!("{}", bad.trim());
    }
    let per_second = said
        .lines()
        .find_map(|line| line.trim().strip_prefix("Requests/sec:"))
        .and_then(|number| number.trim().parse().ok())
        .context("wrk gave no requests per second")?;
    let requests = said
        .lines()
        .find_map(|line| line.split_once(" requests in "))
        .and_then(|(number, _)| number.trim().parse().ok())
        .context("wrk gave no number of requests")?;
    Ok(Load { per_second, requests })
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAID: &str = "Running 10s test @ http://127.0.0.1:80/\n  2 threads and 32 connections\n  512345 requests in 10.00s, 1.23GB read\nRequests/sec:  51234.50\nTransfer/sec:    125.00MB\n";

    #[test]
    fn the_two_numbers_are_read() {
        assert_eq!(read(SAID).unwrap(), Load { per_second: 51234.5, requests: 512_345 });
    }

    #[test]
    fn error_pages_and_broken_connections_are_no_result() {
        let error = read(&format!("{SAID}  Non-2xx or 3xx responses: 7\n")).unwrap_err();
        assert!(error.to_string().contains("Non-2xx"));
        assert!(read(&format!("{SAID}  Socket errors: connect 0, read 3, write 0, timeout 0\n")).is_err());
        assert!(read("").is_err());
    }
}
