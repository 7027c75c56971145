//! Consents: purposes are data, each with the versions of its text; what somebody said to them is a history.

use rawabit_platform::UtcMicros;

/// Something said to a purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said {
    /// The version of the text.
    pub version: i64,
    /// Whether consent was given; else it was withdrawn.
    pub given: bool,
    /// When.
    pub at: UtcMicros,
}

/// How somebody stands to a purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Consent {
    /// Never asked, or never answered.
    Unsaid,
    /// Given to the text that holds.
    Given(Said),
    /// Given to an earlier text: it does not hold for the new one.
    Outdated(Said),
    /// Withdrawn.
    Withdrawn(Said),
}

impl Consent {
    /// From the history of a purpose, oldest first, and the version that holds.
    pub fn of(history: &[Said], version: i64) -> Self {
        match history.last() {
            None => Self::Unsaid,
            Some(said) if !said.given => Self::Withdrawn(*said),
            Some(said) if said.version < version => Self::Outdated(*said),
            Some(said) => Self::Given(*said),
        }
    }

    /// Whether it may be acted on.
    pub fn holds(self) -> bool {
        matches!(self, Self::Given(_))
    }

    /// The end of the keys of its messages.
    pub fn word(self) -> &'static str {
        match self {
            Self::Unsaid => "unsaid",
            Self::Given(_) => "given",
            Self::Outdated(_) => "outdated",
            Self::Withdrawn(_) => "withdrawn",
        }
    }

    /// The last thing said.
    pub fn said(self) -> Option<Said> {
        match self {
            Self::Unsaid => None,
            Self::Given(said) | Self::Outdated(said) | Self::Withdrawn(said) => Some(said),
        }
    }
}

/// Whether a text is a key for a purpose: small Latin letters, digits and hyphens.
pub fn is_key(text: &str) -> bool {
    (2..=40).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && text.starts_with(|c: char| c.is_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn said(version: i64, given: bool) -> Said {
        Said { version, given, at: UtcMicros(version) }
    }

    #[test]
    fn the_last_word_counts_and_only_for_the_text_it_was_said_to() {
        assert_eq!(Consent::of(&[], 1), Consent::Unsaid);
        assert_eq!(Consent::of(&[said(1, true)], 1), Consent::Given(said(1, true)));
        assert_eq!(Consent::of(&[said(1, true)], 2), Consent::Outdated(said(1, true)));
        assert_eq!(Consent::of(&[said(1, true), said(1, false)], 2), Consent::Withdrawn(said(1, false)));
        assert!(is_key("news-2018") && !is_key("News") && !is_key("-a") && !is_key("a"));
    }

    proptest! {
        #[test]
        fn a_withdrawal_always_holds(history in prop::collection::vec((1..5_i64, any::<bool>()), 0..8), version in 1..6_i64) {
            let mut history: Vec<Said> = history.into_iter().map(|(version, given)| said(version, given)).collect();
            history.push(said(1, false));
            prop_assert!(!Consent::of(&history, version).holds());
        }
    }
}
