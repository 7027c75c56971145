//! The single transferable vote.
//!
//! | rule | quota | arithmetic | source |
//! |---|---|---|---|
//! | Scottish | whole Droop | 5 decimals, cut off | SSI 2007/42, schedule 1, rules 46 to 54 |
//! | Hare | votes/seats | 5 decimals, cut off | the Scottish rule with the quota that Hare gave the method (1859) |
//! | WIGM | Droop + 0.0001 | 4 decimals, cut off | Proportional Representation Foundation, reference WIGM rule |
//! | WIGM, exact | above votes/(seats + 1) | fractions | the same rule without rounding |
//! | Meek | Droop + 10^-9 | 9 decimals, rounded up | PRF reference Meek rule; Hill, Wichmann & Woodall 1987 |
//! | Meek, exact | above votes/(seats + 1) | fractions | the same, surplus below 10^-10 |
//! | Warren | as Meek | as Meek | Warren, Voting matters 4 (1994) |
//! | instant runoff | majority of continuing votes | whole votes | one seat, the last one drops out |

mod gregory;
mod irv;
mod meek;
mod pile;
mod ties;

pub(crate) use gregory::{Gregory, QuotaKind};
pub(crate) use irv::irv;
pub(crate) use meek::{Equal, Keep, Meek};

/// The order of everybody after a count by exclusions: the elected, then those still standing by their votes, then the
/// excluded, the last one first.
fn ranking<V: Ord>(
    winners: &[usize],
    standing: &mut [usize],
    votes: &[V],
    excluded: &[usize],
) -> Vec<Vec<usize>> {
    standing.sort_by(|a, b| votes[*b].cmp(&votes[*a]));
    let mut ranking: Vec<Vec<usize>> = winners.iter().map(|c| vec![*c]).collect();
    ranking.extend(standing.chunk_by(|a, b| votes[*a] == votes[*b]).map(<[usize]>::to_vec));
    ranking.extend(excluded.iter().rev().map(|c| vec![*c]));
    ranking
}
