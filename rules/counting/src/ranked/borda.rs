//! Borda: points for each place.

use serde::Serialize;

use crate::ballots::ranks;
use crate::names::most;
use crate::outcome::{Ended, Record, Stop};
use crate::step::{Step, Why};
use crate::{Amount, Election};

/// What a candidate gets from a ballot that does not rank it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Unranked {
    /// Nothing.
    #[default]
    Nothing,
    /// The mean of the points that are left.
    Mean,
}

/// How points are given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub struct BordaRule {
    /// Points of the first place, each further place one less, never below nothing. None: one less than candidates who stand.
    pub first: Option<u32>,
    /// What the others get.
    pub unranked: Unranked,
}

impl BordaRule {
    /// Counts. Equal preferences share the points of their places.
    pub(crate) fn count(self, election: &Election, record: &mut Record<'_>) -> Result<Ended, Stop> {
        election.expressed()?;
        let standing = election.standing();
        let places = standing.iter().filter(|s| **s).count();
        let first = u64::from(self.first.unwrap_or(places.saturating_sub(1) as u32));
        // The points of the places from `from` on, so many places.
        let points = |from: usize, places: usize| -> u64 {
            (from..from + places).map(|place| first.saturating_sub(place as u64)).sum()
        };
        let mut sums = vec![Amount::whole(0); standing.len()];
        let mut whole = vec![0_u128; standing.len()];
        for (count, prefs) in election.ballots.iter() {
            let mut place = 0;
            let mut ranked = vec![false; standing.len()];
            let mut give = |who: &[usize], points: u64| {
                for c in who {
                    // Shared points are fractions; whole ones are added as integers, which is most of them.
                    if points.is_multiple_of(who.len() as u64) {
                        whole[*c] += u128::from(points / who.len() as u64) * u128::from(count);
                    } else {
                        let part = Amount::ratio(u128::from(points) * u128::from(count), who.len() as u128);
                        sums[*c] = &sums[*c] + &part;
                    }
                }
            };
            for rank in ranks(prefs) {
                let equal: Vec<usize> = rank.iter().map(|p| p.candidate()).filter(|c| standing[*c]).collect();
                if equal.is_empty() {
                    continue;
                }
                give(&equal, points(place, equal.len()));
                place += equal.len();
                for c in equal {
                    ranked[c] = true;
                }
            }
            if self.unranked == Unranked::Mean && place > 0 {
                let rest: Vec<usize> = (0..ranked.len()).filter(|c| standing[*c] && !ranked[*c]).collect();
                give(&rest, points(place, rest.len()));
            }
        }
        let scores: Vec<(usize, Amount)> = (0..standing.len())
            .filter(|c| standing[*c])
            .map(|c| (c, &sums[c] + &Amount::ratio(whole[c], 1)))
            .collect();
        record.say(Step::Scores { scores: scores.clone(), points: true });
        most(scores, election.seats, Why::Most, record)
    }
}
