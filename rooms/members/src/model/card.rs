//! The card that a member shows: what a scan may know, and how often one network address may ask.

use std::collections::HashMap;

use rawabit_platform::UtcMicros;

/// What whoever scans a card learns. A card that nobody has, that was renewed, and that of somebody who is no member any more are one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Its holder is a member today, with all rights.
    Valid,
    /// Anything else.
    NotValid,
}

impl Verdict {
    /// The end of the keys of its messages.
    pub fn word(self) -> &'static str {
        match self {
            Self::Valid => "valid",
            Self::NotValid => "not-valid",
        }
    }
}

/// Checks of one network address in one minute: at the door of a hall many are scanned over one line.
pub const MOST_A_MINUTE: u32 = 120;
/// Addresses remembered in one minute; beyond them all others share one count.
const ADDRESSES: usize = 50_000;
const MINUTE: i64 = 60_000_000;

/// Counts checks, minute by minute, in memory: a check writes nothing.
#[derive(Debug, Default)]
pub struct Turnstile {
    minute: i64,
    counts: HashMap<String, u32>,
}

impl Turnstile {
    /// Lets one check through, or says after how many seconds to come again.
    ///
    /// # Errors
    /// The seconds.
    pub fn pass(&mut self, address: &str, now: UtcMicros) -> Result<(), u32> {
        let minute = now.0.div_euclid(MINUTE);
        if minute != self.minute {
            self.minute = minute;
            self.counts.clear();
        }
        let known = self.counts.contains_key(address) || self.counts.len() < ADDRESSES;
        let count = self.counts.entry(if known { address.to_owned() } else { String::new() }).or_insert(0);
        *count = count.saturating_add(1);
        if *count <= MOST_A_MINUTE {
            return Ok(());
        }
        let left = MINUTE - now.0.rem_euclid(MINUTE);
        Err(u32::try_from(left.div_euclid(1_000_000) + 1).unwrap_or(60))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_asks_so_often_in_a_minute_and_others_are_not_kept_waiting() {
        let mut turnstile = Turnstile::default();
        let now = UtcMicros(1_538_989_200_000_000);
        for _ in 0..MOST_A_MINUTE {
            assert_eq!(turnstile.pass("192.0.2.1", now), Ok(()));
        }
        assert_eq!(turnstile.pass("192.0.2.1", now), Err(61));
        assert_eq!(turnstile.pass("192.0.2.2", now), Ok(()));
        assert_eq!(turnstile.pass("192.0.2.1", now.plus_seconds(60)), Ok(()));
    }

    #[test]
    fn memory_has_an_end() {
        let mut turnstile = Turnstile::default();
        for n in 0..ADDRESSES + 500 {
            let _ = turnstile.pass(&n.to_string(), UtcMicros(0));
        }
        assert!(turnstile.counts.len() <= ADDRESSES + 1);
        assert!(turnstile.pass("yet another", UtcMicros(0)).is_err(), "all others share one count");
    }
}
