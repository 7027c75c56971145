//! Ties told apart by earlier stages: the last one at which those concerned were unequal.

use crate::Purpose;
use crate::outcome::{Record, Stop};
use crate::step::Step;

/// One of `among`, whose votes are equal now. `history` has the votes of every candidate at each stage before.
///
/// Looking back stage by stage, those who were not lowest (to exclude) or highest (for everything else) are let go; who is
/// left alone is taken. Those who were equal at every stage go to the lot.
pub(super) fn by_prior_stages<V: Ord>(
    record: &mut Record<'_>,
    among: &[usize],
    purpose: Purpose,
    history: &[Vec<V>],
) -> Result<usize, Stop> {
    let mut left = among.to_vec();
    if left.len() > 1 {
        for (stage, votes) in history.iter().enumerate().rev() {
            let extreme = if purpose == Purpose::Exclude {
                left.iter().map(|c| &votes[*c]).min()
            } else {
                left.iter().map(|c| &votes[*c]).max()
            };
            let Some(extreme) = extreme else { break };
            left.retain(|c| votes[*c] == *extreme);
            if let [taken] = left[..] {
                record.say(Step::PriorStage { stage: stage + 1, among: among.to_vec(), taken, purpose });
                return Ok(taken);
            }
        }
    }
    record.draw(&left, purpose)
}
