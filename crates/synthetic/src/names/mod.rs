//! The names persons are made of.

pub(crate) mod apart;
pub(crate) mod family;
pub(crate) mod given;

/// A name in Arabic and the ways it is written in Latin letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Name(pub &'static str, pub &'static [&'static str]);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_there_once_and_in_its_letters() {
        for list in [given::MEN, given::WOMEN, family::FAMILIES] {
            let mut seen = std::collections::HashSet::new();
            for Name(arabic, latin) in list {
                assert!(seen.insert(*arabic), "{arabic} twice");
                assert!(!latin.is_empty());
                assert!(
                    arabic.chars().all(|c| c == ' ' || ('\u{0621}'..='\u{064A}').contains(&c)),
                    "{arabic}"
                );
                for one in *latin {
                    assert!(
                        one.chars().all(|c| c == ' ' || c == '\'' || c == '-' || c < '\u{0180}'),
                        "{one}"
                    );
                    assert!(one.starts_with(char::is_uppercase), "{one}");
                }
            }
        }
    }
}
