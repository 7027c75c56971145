//! Schulze's method: whoever has the stronger chain of duels goes before.
//!
//! Source: Schulze, "A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent single-winner election
//! method", Social Choice and Welfare 36 (2011); the strength of a duel is the votes of its winner.

use crate::ballots::ranks;
use crate::outcome::{Ended, Record, Stop};
use crate::step::{Step, Why};
use crate::{Election, Purpose};

/// For each two candidates, how many ballots prefer the first to the second. Who is not on a ballot is equal and last on it.
pub fn duels(election: &Election) -> Vec<Vec<u64>> {
    let n = election.candidates.len();
    let mut duels = vec![vec![0_u64; n]; n];
    for (count, prefs) in election.ballots.iter() {
        let mut below = vec![true; n];
        for rank in ranks(prefs) {
            for pref in rank {
                below[pref.candidate()] = false;
            }
            for pref in rank {
                let row = &mut duels[pref.candidate()];
                for (votes, _) in row.iter_mut().zip(&below).filter(|(_, below)| **below) {
                    *votes = votes.saturating_add(count);
                }
            }
        }
    }
    duels
}

/// The strongest chains, by Floyd and Warshall's algorithm.
fn chains(duels: &[Vec<u64>], standing: &[usize]) -> Vec<Vec<u64>> {
    let n = duels.len();
    let mut strength = vec![vec![0; n]; n];
    for a in standing {
        for b in standing {
            if duels[*a][*b] > duels[*b][*a] {
                strength[*a][*b] = duels[*a][*b];
            }
        }
    }
    for via in standing {
        for a in standing {
            for b in standing {
                let chain = strength[*a][*via].min(strength[*via][*b]);
                if a != b && chain > strength[*a][*b] {
                    strength[*a][*b] = chain;
                }
            }
        }
    }
    strength
}

/// Counts: seat after seat to those whom nobody left beats; where these are more than the seats left, by lot.
pub(crate) fn schulze(election: &Election, record: &mut Record<'_>) -> Result<Ended, Stop> {
    election.expressed()?;
    let mut left: Vec<usize> =
        (0..election.candidates.len()).filter(|c| !election.candidates[*c].withdrawn).collect();
    let duels = duels(election);
    tell_duels(&duels, &left, record);
    let strength = chains(&duels, &left);
    let (mut winners, mut ranking) = (Vec::new(), Vec::new());
    while !left.is_empty() {
        let beaten = |c: usize| left.iter().any(|other| strength[*other][c] > strength[c][*other]);
        let mut unbeaten: Vec<usize> = left.iter().copied().filter(|c| !beaten(*c)).collect();
        let seats = election.seats.saturating_sub(winners.len());
        if seats == 0 {
            left.retain(|c| !unbeaten.contains(c));
            ranking.push(unbeaten);
            continue;
        }
        if unbeaten.len() > seats {
            unbeaten = vec![record.draw(&unbeaten, Purpose::Elect)?];
        }
        for who in unbeaten {
            for loser in left.iter().copied().filter(|c| strength[who][*c] > strength[*c][who]) {
                let (strength, back) = (strength[who][loser], strength[loser][who]);
                record.say(Step::Chain { winner: who, loser, strength, back });
            }
            record.say(Step::Elected { who, votes: None, why: Why::Unbeaten });
            winners.push(who);
            ranking.push(vec![who]);
            left.retain(|c| *c != who);
        }
    }
    Ok(Ended { winners, ranking, quota: None })
}

fn tell_duels(duels: &[Vec<u64>], standing: &[usize], record: &mut Record<'_>) {
    for (place, one) in standing.iter().enumerate() {
        for other in &standing[place + 1..] {
            let (for_one, for_other) = (duels[*one][*other], duels[*other][*one]);
            record.say(Step::Duel { one: *one, other: *other, for_one, for_other });
        }
    }
}
