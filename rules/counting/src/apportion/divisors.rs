//! Divisor methods: seat after seat to the highest quotient.

use std::collections::BinaryHeap;

use super::Formula;
use super::formula::Quotient;
use super::rule::Entry;
use crate::outcome::{Record, Stop};
use crate::step::Step;
use crate::{Amount, Purpose};

/// Shares `seats` among the entries, each starting with its floor and stopping at its cap.
pub(super) fn share(
    formula: Formula,
    entries: &[Entry],
    seats: u64,
    record: &mut Record<'_>,
) -> Result<Vec<u64>, Stop> {
    let mut held: Vec<u64> = entries.iter().map(|entry| entry.floor).collect();
    let mut given: u64 = held.iter().sum();
    // The heap gives equal quotients in no useful order; they are taken out together and sorted.
    let mut heap: BinaryHeap<(Quotient, usize)> = BinaryHeap::new();
    for (place, entry) in entries.iter().enumerate() {
        if entry.floor > 0 {
            record.say(Step::Fixed { list: entry.list, seats: entry.floor, because: entry.because });
        }
        push(&mut heap, formula, entry, place, held[place]);
    }
    while given < seats {
        let Some((highest, first)) = heap.pop() else { break };
        let mut equal = vec![first];
        while let Some((_, place)) = heap.pop_if_equal(&highest) {
            equal.push(place);
        }
        equal.sort_unstable();
        let left = seats - given;
        let taking =
            if equal.len() as u64 <= left { equal.clone() } else { by_lot(entries, &equal, left, record)? };
        for place in equal {
            if taking.contains(&place) {
                held[place] += 1;
                given += 1;
                tell(formula, &entries[place], given, held[place], &highest, record);
            }
            push(&mut heap, formula, &entries[place], place, held[place]);
        }
    }
    Ok(held)
}

trait PopIfEqual {
    fn pop_if_equal(&mut self, quotient: &Quotient) -> Option<(Quotient, usize)>;
}
impl PopIfEqual for BinaryHeap<(Quotient, usize)> {
    fn pop_if_equal(&mut self, quotient: &Quotient) -> Option<(Quotient, usize)> {
        if self.peek().is_some_and(|(next, _)| next == quotient) { self.pop() } else { None }
    }
}

fn push(heap: &mut BinaryHeap<(Quotient, usize)>, formula: Formula, entry: &Entry, place: usize, held: u64) {
    if entry.votes > 0 && held < entry.cap {
        heap.push((formula.quotient(entry.votes, held), place));
    }
}

/// Several with the same quotient for fewer seats: one draw a seat.
fn by_lot(
    entries: &[Entry],
    equal: &[usize],
    seats: u64,
    record: &mut Record<'_>,
) -> Result<Vec<usize>, Stop> {
    let mut left = equal.to_vec();
    let mut taking = Vec::new();
    for _ in 0..seats {
        let lists: Vec<usize> = left.iter().map(|place| entries[*place].list).collect();
        let drawn = record.draw(&lists, Purpose::Elect)?;
        left.retain(|place| {
            let is_drawn = entries[*place].list == drawn;
            if is_drawn {
                taking.push(*place);
            }
            !is_drawn
        });
    }
    Ok(taking)
}

fn tell(formula: Formula, entry: &Entry, seat: u64, held: u64, quotient: &Quotient, record: &mut Record<'_>) {
    let shown = match quotient {
        Quotient::Finite(value) => Some(Amount::exact(value.clone(), 0)),
        Quotient::First(_) => None,
    };
    record.say(Step::QuotientSeat { seat, list: entry.list, quotient: shown, squared: formula.is_squared() });
    if held == entry.cap {
        record.say(Step::Full { list: entry.list, seats: held });
    }
}
