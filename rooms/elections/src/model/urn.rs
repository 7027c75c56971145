//! The boxes of an urn: so many slots of one size, filled or not, so that a sealed box is always equally long.

use super::choice::Choice;

/// Slots of a box. A whole box is sealed anew with every batch, so that it must not be too large.
pub const SLOTS: usize = 512;

/// Signs of a receipt: 16 random bytes in hexadecimal.
pub const RECEIPT: usize = 32;

/// A ballot in the urn.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Slip {
    /// The random receipt.
    pub receipt: String,
    /// The vote.
    pub choice: String,
}

/// A box as text of one length, slips in the order of their receipts. None where they do not fit.
pub fn pack(slips: &mut [Slip], width: usize) -> Option<String> {
    slips.sort();
    let fits = |slip: &Slip| slip.receipt.len() == RECEIPT && slip.choice.len() <= width;
    if slips.len() > SLOTS || !slips.iter().all(fits) {
        return None;
    }
    let line = RECEIPT + width;
    let mut text = String::with_capacity(SLOTS * line);
    for slip in slips.iter() {
        text.push_str(&slip.receipt);
        text.push_str(&slip.choice);
        text.extend(std::iter::repeat_n(' ', width - slip.choice.len()));
    }
    text.extend(std::iter::repeat_n('.', (SLOTS - slips.len()) * line));
    Some(text)
}

/// What is in a box; none where it is no box of this width.
pub fn unpack(text: &str, width: usize) -> Option<Vec<Slip>> {
    let line = RECEIPT + width;
    if !text.is_ascii() || text.len() != SLOTS * line {
        return None;
    }
    let mut slips = Vec::new();
    for at in (0..text.len()).step_by(line) {
        let (receipt, choice) = text[at..at + line].split_at(RECEIPT);
        if receipt.starts_with('.') {
            continue;
        }
        Choice::read(choice.trim_end())?;
        slips.push(Slip { receipt: receipt.to_owned(), choice: choice.trim_end().to_owned() });
    }
    Some(slips)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_box_is_always_equally_long_and_holds_what_was_put_in(receipts in prop::collection::btree_set("[0-9a-f]{32}", 0..40), n in 1_u32..90) {
            let mut slips: Vec<Slip> = receipts.into_iter().map(|receipt| Slip { receipt, choice: n.to_string() }).collect();
            let empty = pack(&mut [], 6).expect("a box");
            let full = pack(&mut slips, 6).expect("a box");
            prop_assert_eq!(empty.len(), full.len());
            prop_assert_eq!(unpack(&full, 6), Some(slips));
            prop_assert_eq!(unpack(&full, 5), None);
        }
    }

    #[test]
    fn what_does_not_fit_is_not_cut() {
        let slip = |choice: &str| Slip { receipt: "0".repeat(RECEIPT), choice: choice.to_owned() };
        assert_eq!(pack(&mut [slip("1,2,3")], 4), None);
        assert_eq!(pack(&mut vec![slip("1"); SLOTS + 1], 4), None);
    }
}
