//! Chance from a seed: SplitMix64 (Steele, Lea, Flood 2014), which is small, fast and the same everywhere.

/// A stream of numbers.
#[derive(Debug, Clone)]
pub(crate) struct Random(u64);

impl Random {
    /// The stream of a seed, a number and a purpose; streams of different ones have nothing to do with each other.
    pub(crate) fn of(seed: u64, number: u64, purpose: u64) -> Random {
        let mut random = Random(seed ^ purpose.wrapping_mul(0xD6E8_FEB8_6659_FD93));
        let first = random.next();
        Random(first ^ number.wrapping_mul(0x9E37_79B9_7F4A_7C15))
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below `end`; 0 for an `end` of 0.
    pub(crate) fn below(&mut self, end: u64) -> u64 {
        // The high half of a product: no bias that anybody would see at these sizes.
        let wide = u128::from(self.next()) * u128::from(end);
        u64::try_from(wide >> 64).unwrap_or(0)
    }

    /// True so many times in ten thousand.
    pub(crate) fn chance(&mut self, in_ten_thousand: u32) -> bool {
        self.below(10_000) < u64::from(in_ten_thousand)
    }

    /// One of a list, each as often.
    pub(crate) fn one<'a, T>(&mut self, list: &'a [T]) -> Option<&'a T> {
        list.get(usize::try_from(self.below(list.len() as u64)).unwrap_or(0))
    }

    /// One of a list, the first ones more often: as names are, where a few are had by many.
    pub(crate) fn early<'a, T>(&mut self, list: &'a [T]) -> Option<&'a T> {
        let (one, other) = (self.below(list.len() as u64), self.below(list.len() as u64));
        // The smaller of two, and now and then of one only, so that rare ones stay possible.
        let at = if self.chance(8_000) { one.min(other) } else { one };
        list.get(usize::try_from(at).unwrap_or(0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stream_is_that_of_the_paper() {
        // The reference implementation's first numbers for the state 1234567.
        let mut random = Random(1_234_567);
        assert_eq!([random.next(), random.next()], [6_457_827_717_110_365_317, 3_203_168_211_198_807_973]);
    }

    #[test]
    fn chances_are_as_said() {
        let mut random = Random::of(1, 2, 3);
        let hits = (0..100_000).filter(|_| random.chance(2_500)).count();
        assert!((24_000..26_000).contains(&hits), "{hits}");
        assert_eq!(random.one::<u8>(&[]), None);
        assert!((0..1000).all(|_| random.below(7) < 7));
    }
}
