//! Two steps of sharing, and seats won outside of it.

use super::{Claim, Rule, Sharing};
use crate::ballots::votes_of_all;
use crate::outcome::Record;
use crate::step::{Because, Step};
use crate::{Draws, Fault, Lot};

/// Seats of blocs and of the lists inside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blocs {
    /// Of each bloc.
    pub blocs: Vec<u64>,
    /// Of each list of each bloc.
    pub lists: Vec<Vec<u64>>,
    /// Draws that were needed.
    pub lots: Vec<Lot>,
}

/// Shares seats among blocs of lists that agreed to pool their surplus votes, then each bloc's inside it by the same formula
/// (in Israel the Bader-Ofer agreement, Knesset Elections Law 5729-1969, section 82).
///
/// # Errors
/// As [`Rule::share`]; `Ok(Err(sharing))` where a tie needs a lot: among blocs, by the index of the bloc, or inside one.
pub fn blocs(rule: &Rule, votes: &[Vec<u64>], draws: &Draws) -> Result<Result<Blocs, Sharing>, Fault> {
    let sum = |lists: &Vec<u64>| votes_of_all(lists).map(Claim::votes);
    let sums = votes.iter().map(sum).collect::<Result<Vec<Claim>, Fault>>()?;
    let outer = match rule.share(&sums, draws)? {
        Sharing::Decided(shared) => shared,
        tie => return Ok(Err(tie)),
    };
    let mut blocs = Blocs { blocs: outer.seats.clone(), lists: Vec::new(), lots: outer.lots };
    for (lists, seats) in votes.iter().zip(outer.seats) {
        if seats == 0 {
            blocs.lists.push(vec![0; lists.len()]);
            continue;
        }
        let claims: Vec<Claim> = lists.iter().map(|votes| Claim::votes(*votes)).collect();
        match Rule::new(rule.formula, seats).share(&claims, draws)? {
            Sharing::Decided(shared) => {
                blocs.lists.push(shared.seats);
                blocs.lots.extend(shared.lots);
            }
            tie => return Ok(Err(tie)),
        }
    }
    Ok(Ok(blocs))
}

/// Direct seats beyond the share are kept, and the house grows by them (overhang): whoever won more directly than it is
/// entitled to has what it won.
///
/// # Errors
/// [`Fault::Mismatch`] where there are not as many numbers as claims.
pub fn with_direct_seats(
    rule: &Rule,
    claims: &[Claim],
    direct: &[u64],
    draws: &Draws,
) -> Result<Sharing, Fault> {
    if claims.len() != direct.len() {
        return Err(Fault::Mismatch { left: claims.len(), right: direct.len() });
    }
    let mut record = Record::new(draws);
    let run = rule.run(claims, &mut record).map(|mut seats| {
        for (list, won) in direct.iter().enumerate() {
            if *won > seats[list] {
                record.say(Step::Fixed { list, seats: won - seats[list], because: Because::Overhang });
                seats[list] = *won;
            }
        }
        record.say(Step::Seats { seats: seats.iter().copied().enumerate().collect() });
        seats
    });
    record.settle(run).map(Sharing::from)
}
