//! Instant runoff: one seat; while nobody has the majority of the votes that continue, the last one drops out.

use super::pile::{first, transfer};
use super::ties::by_prior_stages;
use crate::arithmetic::{Arithmetic as _, Fixed};
use crate::outcome::{Ended, Record, Stop};
use crate::step::{Step, Why};
use crate::{Amount, Election, Fault, Purpose};

/// Counts for one seat. Ties look back at earlier stages before the lot. The ranking after the winner is that of the votes at
/// the end, then of the exclusions.
pub(crate) fn irv(election: &Election, record: &mut Record<'_>) -> Result<Ended, Stop> {
    if election.seats != 1 {
        return Err(Fault::OneSeatOnly.into());
    }
    if election.ballots.has_equal() {
        return Err(Fault::EqualPreferences.into());
    }
    election.expressed()?;
    let math = Fixed::new(0);
    let ballots = &election.ballots;
    let mut continuing = election.standing();
    let (mut piles, counts) = first(ballots, &continuing, &1);
    let mut votes: Vec<i128> = counts.iter().map(|n| math.whole(*n)).collect();
    let (mut history, mut excluded, mut exhausted) = (Vec::new(), Vec::new(), 0_i128);
    loop {
        let mut left: Vec<usize> = (0..votes.len()).filter(|c| continuing[*c]).collect();
        record.say(Step::Votes {
            stage: history.len() + 1,
            votes: left.iter().map(|c| (*c, math.amount(&votes[*c]))).collect(),
            nontransferable: math.amount(&exhausted),
            rounding: Amount::whole(0),
        });
        let all: i128 = left.iter().map(|c| votes[*c]).sum();
        let ahead = left.iter().copied().find(|c| 2 * votes[*c] > all);
        if let Some(who) = ahead.or(if left.len() == 1 { Some(left[0]) } else { None }) {
            let why = if ahead.is_some() { Why::Majority } else { Why::Remaining };
            record.say(Step::Elected { who, votes: Some(math.amount(&votes[who])), why });
            left.retain(|c| *c != who);
            let ranking = super::ranking(&[who], &mut left, &votes, &excluded);
            let majority = Amount::whole(u64::try_from(all / 2 + 1).unwrap_or(u64::MAX));
            return Ok(Ended { winners: vec![who], ranking, quota: Some(majority) });
        }
        let Some(least) = left.iter().map(|c| votes[*c]).min() else {
            return Err(Fault::NoCandidates.into());
        };
        history.push(votes.clone());
        let equal: Vec<usize> = left.into_iter().filter(|c| votes[*c] == least).collect();
        let who = by_prior_stages(record, &equal, Purpose::Exclude, &history)?;
        record.say(Step::Excluded { who, votes: math.amount(&votes[who]) });
        continuing[who] = false;
        excluded.push(who);
        let pile = std::mem::take(&mut piles[who]);
        let moving = transfer(&math, ballots, pile, &continuing, &mut piles, |value| *value);
        votes[who] = 0;
        exhausted += moving.nontransferable;
        let to = moving.to.iter().enumerate().filter(|(_, n)| **n > 0);
        record.say(Step::Moved {
            from: who,
            surplus: false,
            to: to.map(|(c, n)| (c, math.amount(n))).collect(),
            nontransferable: math.amount(&moving.nontransferable),
            rounding: Amount::whole(0),
            left: Amount::whole(0),
        });
        for (votes, more) in votes.iter_mut().zip(&moving.to) {
            *votes += more;
        }
    }
}
