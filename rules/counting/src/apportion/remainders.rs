//! Largest remainders: whole shares first, then the remainders.

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::ToPrimitive as _;

use super::Formula;
use super::formula::quota;
use super::rule::Entry;
use crate::outcome::{Record, Stop};
use crate::step::{Because, QuotaRule, Step};
use crate::{Amount, Purpose};

/// Shares `seats` among the entries. Whoever's share lies below its floor or above its cap gets just that, and the others
/// share the rest: first whichever of the two errors is the greater, until none is left.
pub(super) fn share(
    formula: Formula,
    entries: &[Entry],
    seats: u64,
    record: &mut Record<'_>,
) -> Result<Vec<u64>, Stop> {
    let mut held: Vec<u64> = vec![0; entries.len()];
    let mut open: Vec<usize> = Vec::new();
    for (place, entry) in entries.iter().enumerate() {
        if entry.votes > 0 {
            open.push(place);
        } else if entry.floor > 0 {
            held[place] = entry.floor;
            record.say(Step::Fixed { list: entry.list, seats: entry.floor, because: entry.because });
        }
    }
    let mut left = seats - held.iter().sum::<u64>();
    while settle(entries, &mut open, &mut held, &mut left, record) {}
    let Some(quota) = quota_of(formula, entries, &open, left) else { return Ok(held) };
    record.say(Step::Quota { value: Amount::exact(quota.clone(), 0), rule: words_of(formula) });
    let mut remainders: Vec<(usize, BigRational)> = Vec::new();
    for place in &open {
        let votes = BigRational::from_integer(entries[*place].votes.into());
        let share = &votes / &quota;
        let whole = share.floor();
        let remainder = &votes - &whole * &quota;
        let bounds = (entries[*place].floor, entries[*place].cap);
        held[*place] = whole.to_integer().to_u64().unwrap_or(u64::MAX).clamp(bounds.0, bounds.1);
        record.say(Step::Share {
            list: entries[*place].list,
            share: Amount::exact(share, 0),
            seats: held[*place],
            remainder: Amount::exact(remainder.clone(), 0),
        });
        remainders.push((*place, remainder));
    }
    let given: u64 = open.iter().map(|place| held[*place]).sum();
    let way = if given > left { Way::TakeBack } else { Way::Give };
    by_remainder(way, entries, remainders, given.abs_diff(left), &mut held, record)?;
    Ok(held)
}

fn quota_of(formula: Formula, entries: &[Entry], open: &[usize], seats: u64) -> Option<BigRational> {
    let votes: u128 = open.iter().map(|place| u128::from(entries[*place].votes)).sum();
    if votes == 0 || seats == 0 { None } else { quota(formula, votes, seats) }
}

fn words_of(formula: Formula) -> QuotaRule {
    match formula {
        Formula::Droop => QuotaRule::Droop,
        Formula::HagenbachBischoff => QuotaRule::DroopExact,
        Formula::ImperialiQuota => QuotaRule::Imperiali,
        _ => QuotaRule::Hare,
    }
}

/// Settles those whose share breaks their bounds; whether there were any.
fn settle(
    entries: &[Entry],
    open: &mut Vec<usize>,
    held: &mut [u64],
    left: &mut u64,
    record: &mut Record<'_>,
) -> bool {
    let whole = |n: u64| BigRational::from_integer(BigInt::from(n));
    // What is fair is the share by Hare's quota, whatever quota the formula has.
    let quota = quota_of(Formula::Hare, entries, open, *left);
    let share = |place: usize| match &quota {
        Some(quota) => whole(entries[place].votes) / quota,
        None => whole(0),
    };
    let (mut short, mut over) = (whole(0), whole(0));
    for place in open.iter().copied() {
        let (entry, share) = (&entries[place], share(place));
        if share < whole(entry.floor) {
            short += whole(entry.floor) - &share;
        }
        if share > whole(entry.cap) {
            over += share - whole(entry.cap);
        }
    }
    if short == whole(0) && over == whole(0) {
        return false;
    }
    let floors = short >= over;
    let (settled, rest): (Vec<usize>, Vec<usize>) = open.iter().partition(|place| {
        let (entry, share) = (&entries[**place], share(**place));
        if floors { share < whole(entry.floor) } else { share > whole(entry.cap) }
    });
    for place in settled {
        let entry = &entries[place];
        held[place] = if floors { entry.floor } else { entry.cap };
        *left = left.saturating_sub(held[place]);
        let because = if floors { entry.because } else { Because::Cap };
        record.say(Step::Fixed { list: entry.list, seats: held[place], because });
    }
    *open = rest;
    true
}

/// What happens to the seats that whole shares leave over, or that they are too many by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    /// One each to the largest remainders, never above a cap.
    Give,
    /// A quota below votes / seats can give too many: the smallest remainders give one back each, never below a floor.
    TakeBack,
}

/// Goes through the remainders, one seat each, and again from the first where seats are left.
fn by_remainder(
    way: Way,
    entries: &[Entry],
    mut remainders: Vec<(usize, BigRational)>,
    mut seats: u64,
    held: &mut [u64],
    record: &mut Record<'_>,
) -> Result<(), Stop> {
    let purpose = if way == Way::Give { Purpose::Elect } else { Purpose::Exclude };
    remainders.sort_by(|a, b| {
        let ascending = a.1.cmp(&b.1);
        if way == Way::Give { ascending.reverse() } else { ascending }.then(a.0.cmp(&b.0))
    });
    while seats > 0 {
        let before = seats;
        for equal in remainders.chunk_by(|a, b| a.1 == b.1) {
            let has_room = |place: &usize| match way {
                Way::Give => held[*place] < entries[*place].cap,
                Way::TakeBack => held[*place] > entries[*place].floor,
            };
            let mut open: Vec<usize> = equal.iter().map(|(place, _)| *place).filter(has_room).collect();
            while seats > 0 && !open.is_empty() {
                let place = if open.len() as u64 <= seats {
                    open[0]
                } else {
                    let lists: Vec<usize> = open.iter().map(|place| entries[*place].list).collect();
                    let drawn = record.draw(&lists, purpose)?;
                    open.iter().copied().find(|place| entries[*place].list == drawn).unwrap_or(open[0])
                };
                open.retain(|other| *other != place);
                seats -= 1;
                let (list, remainder) = (entries[place].list, Amount::exact(equal[0].1.clone(), 0));
                match way {
                    Way::Give => {
                        held[place] += 1;
                        record.say(Step::RemainderSeat { list, remainder });
                    }
                    Way::TakeBack => {
                        held[place] -= 1;
                        record.say(Step::GivenBack { list, remainder });
                    }
                }
            }
        }
        if seats == before {
            break;
        }
    }
    Ok(())
}
