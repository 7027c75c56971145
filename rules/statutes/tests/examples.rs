//! The two organisations that ship with the product.

use rawabit_statutes::{Lang, Statutes};

pub(crate) const PARTY: &str = include_str!("../../../examples/istiqlal/statutes.toml");

pub(crate) fn load(text: &str) -> Statutes {
    Statutes::parse(text).unwrap_or_else(|problems| {
        let lines: Vec<_> = problems.iter().map(|p| p.message_with_line(Lang::En)).collect();
        panic!("{}", lines.join("\n"))
    })
}

#[test]
fn the_party_is_described() {
    let s = load(PARTY);
    assert_eq!(s.organisation.default_language(), Lang::Ar);
}
