//! Absolute majority, or another round.

use super::most::{check, most};
use super::scores;
use crate::majority::{Base, Majority, Share, base_of};
use crate::outcome::{Ended, Record, Stop};
use crate::step::{Step, Why};
use crate::{Amount, Draws, Fault, Outcome, Purpose, Tally};

/// Who may stand in the next round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// The two (with several seats left: twice as many as seats) with the most votes.
    TopTwo,
    /// All with at least this share of a base; at least two all the same.
    AtLeast {
        /// The share.
        share: Share,
        /// Of what.
        of: Base,
    },
    /// Everybody not elected.
    All,
}

/// Numbers from the roll that some bases need.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Electorate {
    /// Present.
    pub present: u64,
    /// With the right to vote.
    pub entitled: u64,
}

/// The rule of a round that may end without a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RoundRule {
    /// The majority that elects.
    pub majority: Majority,
    /// A second condition, such as a quarter of those entitled (French electoral code, article L126).
    pub also: Option<Majority>,
    /// Who may stand next.
    pub next: Next,
}

impl RoundRule {
    /// More than half of the expressed votes, else a round between the two first.
    pub const ABSOLUTE: Self = Self { majority: Majority::ABSOLUTE, also: None, next: Next::TopTwo };

    /// Counts one round. The last round by relative majority is [`super::relative`].
    ///
    /// # Errors
    /// [`Fault::NoSeats`], [`Fault::NoVotes`], [`Fault::TooMany`].
    pub fn round(
        &self,
        tally: &Tally,
        seats: usize,
        electorate: Electorate,
        draws: &Draws,
    ) -> Result<Outcome, Fault> {
        let standing = vec![true; tally.votes.len()];
        self.round_among(tally, &standing, seats, electorate, Record::new(draws))
    }

    pub(crate) fn round_among(
        &self,
        tally: &Tally,
        standing: &[bool],
        seats: usize,
        electorate: Electorate,
        mut record: Record<'_>,
    ) -> Result<Outcome, Fault> {
        match self.run(tally, standing, seats, electorate, &mut record) {
            Ok(Round::Ended(ended)) => record.close(Ok(ended)),
            Err(stop) => record.close(Err(stop)),
            Ok(Round::Next { elected, among }) => {
                let left = (seats - elected.len()) as u64;
                record.say(Step::NextRound { seats: left, among: among.clone() });
                Ok(Outcome::NextRound { elected, among, steps: record.steps, lots: record.lots.taken })
            }
        }
    }

    fn run(
        &self,
        tally: &Tally,
        standing: &[bool],
        seats: usize,
        electorate: Electorate,
        record: &mut Record<'_>,
    ) -> Result<Round, Stop> {
        check(tally, seats)?;
        let mut scores = scores(tally, standing);
        record.say(Step::Scores { scores: scores.clone(), points: false });
        let mut needed = 0;
        for majority in [Some(self.majority), self.also].into_iter().flatten() {
            let of = base_of(tally, majority.of, electorate.present, electorate.entitled);
            record.say(Step::Majority { needed: majority.needed(of), base: majority.of, of });
            needed = majority.needed(of).max(needed);
        }
        let bar = Amount::whole(needed);
        let enough: Vec<(usize, Amount)> = scores.iter().filter(|(_, n)| *n >= bar).cloned().collect();
        let mut ended = most(enough, seats, Why::Majority, record)?;
        if ended.winners.len() == seats || ended.winners.len() == scores.len() {
            scores.retain(|(c, _)| !ended.ranking.iter().flatten().any(|w| w == c));
            ended.ranking.extend(by_votes(scores).into_iter().map(|(_, tied)| tied));
            ended.quota = Some(bar);
            return Ok(Round::Ended(ended));
        }
        scores.retain(|(c, _)| !ended.winners.contains(c));
        let among = self.next_round(scores, tally, seats - ended.winners.len(), electorate, record)?;
        Ok(Round::Next { elected: ended.winners, among })
    }

    fn next_round(
        &self,
        scores: Vec<(usize, Amount)>,
        tally: &Tally,
        seats: usize,
        electorate: Electorate,
        record: &mut Record<'_>,
    ) -> Result<Vec<usize>, Stop> {
        let twice = seats.saturating_mul(2);
        let least = match self.next {
            Next::All => return Ok(scores.into_iter().map(|(c, _)| c).collect()),
            Next::TopTwo => None,
            Next::AtLeast { share, of } => {
                let base = base_of(tally, of, electorate.present, electorate.entitled);
                Some(Amount::whole(share.ceil_of(base)))
            }
        };
        let mut among = Vec::new();
        for (score, mut tied) in by_votes(scores) {
            if least.as_ref().is_some_and(|least| score >= *least) {
                among.append(&mut tied);
                continue;
            }
            while among.len() < twice && !tied.is_empty() {
                let who = if tied.len() <= twice - among.len() {
                    tied[0]
                } else {
                    record.draw(&tied, Purpose::NextRound)?
                };
                tied.retain(|c| *c != who);
                among.push(who);
            }
        }
        among.sort_unstable();
        Ok(among)
    }
}

enum Round {
    Ended(Ended),
    Next { elected: Vec<usize>, among: Vec<usize> },
}

/// Scores, the highest first, with those who have each.
fn by_votes(mut scores: Vec<(usize, Amount)>) -> Vec<(Amount, Vec<usize>)> {
    scores.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
    let chunks = scores.chunk_by(|a, b| a.1 == b.1);
    chunks.map(|chunk| (chunk[0].1.clone(), chunk.iter().map(|(c, _)| *c).collect())).collect()
}
