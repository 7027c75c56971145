//! The most votes: relative majority, for one seat or several.

use super::scores;
use crate::outcome::{Ended, Record, Stop};
use crate::step::{Step, Why};
use crate::{Amount, Draws, Fault, Outcome, Purpose, Tally};

/// The `seats` candidates with the most votes. Nobody is elected without a single vote. A tie for the last seats needs a lot.
///
/// # Errors
/// [`Fault::NoSeats`], [`Fault::NoVotes`], [`Fault::TooMany`].
pub fn relative(tally: &Tally, seats: usize, draws: &Draws) -> Result<Outcome, Fault> {
    let mut record = Record::new(draws);
    let standing = vec![true; tally.votes.len()];
    let ended = run(tally, &standing, seats, &mut record);
    record.close(ended)
}

pub(crate) fn run(
    tally: &Tally,
    standing: &[bool],
    seats: usize,
    record: &mut Record<'_>,
) -> Result<Ended, Stop> {
    check(tally, seats)?;
    let scores = scores(tally, standing);
    record.say(Step::Scores { scores: scores.clone(), points: false });
    most(scores, seats, Why::Most, record)
}

pub(super) fn check(tally: &Tally, seats: usize) -> Result<(), Fault> {
    if seats == 0 {
        return Err(Fault::NoSeats);
    }
    tally.countable()?;
    if tally.votes.iter().all(|n| *n == 0) { Err(Fault::NoVotes) } else { Ok(()) }
}

/// Fills `seats` by the highest scores. Who has none, no vote or no point, is not elected, not even to a seat that is left.
pub(crate) fn most(
    mut scores: Vec<(usize, Amount)>,
    seats: usize,
    why: Why,
    record: &mut Record<'_>,
) -> Result<Ended, Stop> {
    scores.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
    let mut winners: Vec<usize> = Vec::new();
    let mut ranking: Vec<Vec<usize>> = Vec::new();
    for equal in scores.chunk_by(|a, b| a.1 == b.1) {
        let mut tied: Vec<usize> = equal.iter().map(|(c, _)| *c).collect();
        let score = &equal[0].1;
        while winners.len() < seats && !tied.is_empty() && !score.is_zero() {
            let who = if tied.len() <= seats - winners.len() {
                tied[0]
            } else {
                record.draw(&tied, Purpose::Elect)?
            };
            tied.retain(|c| *c != who);
            record.say(Step::Elected { who, votes: Some(score.clone()), why });
            winners.push(who);
            ranking.push(vec![who]);
        }
        if !tied.is_empty() {
            ranking.push(tied);
        }
    }
    Ok(Ended { winners, ranking, quota: None })
}
