//! What the story tests share.
#![allow(dead_code, reason = "each test file takes what it needs")]

use rawabit_statutes::{Lang, Statutes};

pub(crate) const PARTY: &str = include_str!("../../../../examples/istiqlal/statutes.toml");
pub(crate) const UNION: &str = include_str!("../../../../examples/union/statutes.toml");

pub(crate) fn load(text: &str) -> Statutes {
    Statutes::parse(text).unwrap_or_else(|problems| {
        let lines: Vec<_> = problems.iter().map(|p| p.message_with_line(Lang::En)).collect();
        panic!("{}", lines.join("\n"))
    })
}
