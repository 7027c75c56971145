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

/// How an organisation asks its members whether they want messages by a way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// A "yes" holds if it was said to this version of the text or a later one.
    pub version: i64,
    /// Whether silence is a "yes": only where no text ever asked. Whoever did not answer a text that asks no more has not agreed by that.
    pub silence: bool,
}

impl Asked {
    /// Nobody was ever asked.
    pub const NEVER: Self = Self { version: 0, silence: true };

    /// Asked by the latest version of a text; one that asks no more is a version of its own, after the last that asked.
    pub fn by(version: i64, retired: bool) -> Self {
        Self { version: if retired { version - 1 } else { version }, silence: false }
    }

    /// Whether somebody gets messages, from what they said, oldest first.
    pub fn wants(self, history: &[Said]) -> bool {
        match Consent::of(history, self.version) {
            Consent::Unsaid => self.silence,
            stands => stands.holds(),
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

    #[test]
    fn silence_is_a_yes_only_where_nobody_ever_asked() {
        let (asks, retired) = (Asked::by(2, false), Asked::by(3, true));
        assert!(Asked::NEVER.wants(&[]) && !asks.wants(&[]) && !retired.wants(&[]));
        for asked in [Asked::NEVER, asks, retired] {
            assert!(!asked.wants(&[said(2, true), said(2, false)]));
            assert!(asked.wants(&[said(2, true)]));
        }
        // A text that asks no more makes no "yes" of what was said to one before it.
        assert!(!asks.wants(&[said(1, true)]) && !retired.wants(&[said(1, true)]));
        assert!(retired.wants(&[said(3, true)]));
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
