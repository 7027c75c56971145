//! What was seen before in a file, in little memory: eight bytes an entry, so that a million rows fit in what one picture takes. It may err once
//! in some twenty files of a million rows, so it only says which rows to look at last, against the registry that the others are in by then.

/// A set of numbers, each with the row where it was first seen. A slot holds the upper part of the number and the row; the lower part
/// is where the slot lies.
#[derive(Debug)]
pub struct Seen {
    slots: Vec<u64>,
    count: usize,
}

/// Bits for a row: two million.
const ROW: u32 = 21;
const ROWS: u64 = (1 << ROW) - 1;
/// The fewest slots.
const FEWEST: usize = 1 << 12;

impl Default for Seen {
    fn default() -> Self {
        Self { slots: vec![0; FEWEST], count: 0 }
    }
}

impl Seen {
    /// Notes a number of a row (from 1), and gives the row where the same was noted before. What stays noted is the first.
    pub fn note(&mut self, number: u64, row: u32) -> Option<u32> {
        if self.count * 4 >= self.slots.len() * 3 {
            self.grow();
        }
        let tag = number >> ROW;
        let mut at = self.place(number);
        loop {
            let slot = self.slots[at];
            if slot == 0 {
                self.slots[at] = (tag << ROW) | u64::from(row).clamp(1, ROWS);
                self.count += 1;
                return None;
            }
            if slot >> ROW == tag {
                return u32::try_from(slot & ROWS).ok();
            }
            at = (at + 1) % self.slots.len();
        }
    }

    // The place comes from the upper bits as well, so that a slot can be put elsewhere when the table grows: the tag is all that is known of it.
    fn place(&self, number: u64) -> usize {
        let spread = (number >> ROW).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 20;
        usize::try_from(spread % self.slots.len() as u64).unwrap_or(0)
    }

    fn grow(&mut self) {
        let wider = self.slots.len() * 2;
        let old = std::mem::replace(&mut self.slots, vec![0; wider]);
        for slot in old.into_iter().filter(|slot| *slot != 0) {
            let mut at = self.place(slot);
            while self.slots[at] != 0 {
                at = (at + 1) % self.slots.len();
            }
            self.slots[at] = slot;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::likeness::number_of;
    use super::*;

    proptest! {
        #[test]
        fn it_remembers_the_first_row_of_each(texts in proptest::collection::vec("[a-f]{1,3}", 0..4000)) {
            let (mut seen, mut known) = (Seen::default(), std::collections::HashMap::new());
            for (row, text) in (1_u32..).zip(&texts) {
                let before = known.get(text).copied();
                prop_assert_eq!(seen.note(number_of(text), row), before);
                known.entry(text.clone()).or_insert(row);
            }
        }
    }

    #[test]
    fn a_hundred_thousand_do_not_meet() {
        let mut seen = Seen::default();
        for n in 1..=100_000_u32 {
            assert_eq!(seen.note(number_of(&format!("AB{n}")), n), None);
        }
        assert_eq!(seen.note(number_of("AB77"), 5), Some(77));
    }
}
