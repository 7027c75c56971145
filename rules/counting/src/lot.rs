//! Ties that the method does not resolve: the question, and the draw that answers it.
//!
//! A question names those who are tied and what for. A draw is an order of candidates, and the **first drawn is the one the
//! question is about**: who takes the seat, who drops out, whose surplus moves first. So the same bowl of papers serves every
//! question, and `[tie …]` of BLT files means the same thing.

use serde::Serialize;
use sha2::{Digest as _, Sha256};

/// What a tie is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// Who takes a seat.
    Elect,
    /// Who drops out.
    Exclude,
    /// Whose surplus is transferred first.
    Surplus,
    /// Who goes into the next round.
    NextRound,
}

impl Purpose {
    /// Whether the one drawn is the better off for it.
    fn favours(self) -> bool {
        self != Self::Exclude
    }
}

/// A tie that waits for a draw.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Question {
    /// The how-manieth question of the count, from 1.
    pub number: usize,
    /// The tied candidates or lists, by index from 0, ascending.
    pub among: Vec<usize>,
    /// What for.
    pub purpose: Purpose,
}

/// Why one of several equal ones was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Ground {
    /// A lot drawn in public.
    Lot,
    /// The older one precedes.
    Older,
    /// The younger one precedes.
    Younger,
    /// The woman precedes.
    Woman,
    /// The longer membership precedes.
    Seniority,
}

/// A draw as it was taken: the question, the answer and the ground.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Lot {
    /// The question.
    pub question: Question,
    /// The one drawn, by index from 0.
    pub drawn: usize,
    /// Why.
    pub ground: Ground,
}

/// Where answers come from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
enum Source {
    #[default]
    None,
    Order(Vec<usize>),
    Each(Vec<Vec<usize>>),
    Seed(String),
}

/// By what somebody precedes.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Ranks {
    /// Of each candidate.
    Each(Vec<u32>),
    /// Of each list, place by place: who would take, or lose, the seat that lists are equal for decides.
    Places(Vec<Vec<u32>>),
}

impl Ranks {
    /// The rank of a candidate, or of the one whom a list that has so many seats sends next, or loses first. A list with nobody there is last.
    fn of(&self, index: usize, purpose: Purpose, seats: u64) -> u32 {
        let found = match self {
            Self::Each(ranks) => ranks.get(index),
            Self::Places(places) => {
                let place = if purpose.favours() { Some(seats) } else { seats.checked_sub(1) };
                let place = place.and_then(|place| usize::try_from(place).ok());
                place.and_then(|place| places.get(index)?.get(place))
            }
        };
        found.copied().unwrap_or(u32::MAX)
    }
}

/// What the statutes and the tellers have to say about ties: precedence by a fact first (the older one…), then draws.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draws {
    precedence: Vec<(Ground, Ranks)>,
    source: Source,
}

impl Draws {
    /// Nothing was drawn yet: the first tie is a question.
    pub fn none() -> Self {
        Self::default()
    }

    /// One order of candidates (indices from 0), drawn once for every tie. A tie with somebody whom it lacks stays a question:
    /// who was not in the bowl cannot have lost.
    pub fn order(order: Vec<usize>) -> Self {
        Self { source: Source::Order(order), ..Self::default() }
    }

    /// One order for each question, in the order in which they come up; the first drawn of those tied is enough. Where they end,
    /// or where none of those tied was drawn, the tie is a question.
    pub fn each(orders: Vec<Vec<usize>>) -> Self {
        Self { source: Source::Each(orders), ..Self::default() }
    }

    /// Drawn from a seed that was fixed in public: for question `q`, candidate number `c` (from 1) has the ticket
    /// SHA-256("seed:q:c") in hexadecimal, and the lowest ticket is drawn first. Anybody can check it with `sha256sum`.
    pub fn seed(seed: impl Into<String>) -> Self {
        Self { source: Source::Seed(seed.into()), ..Self::default() }
    }

    /// Before any lot, who has the lower rank precedes (`ranks[candidate]`, equal ranks stay tied). Called twice, the second
    /// ground decides among those whom the first leaves equal.
    #[must_use]
    pub fn preceded_by(mut self, ground: Ground, ranks: Vec<u32>) -> Self {
        self.precedence.push((ground, Ranks::Each(ranks)));
        self
    }

    /// The same between lists: of those that are equal for a seat the one precedes whose member it would go to has the lower rank
    /// (`ranks[list][place]`, places from 0).
    #[must_use]
    pub fn lists_preceded_by(mut self, ground: Ground, ranks: Vec<Vec<u32>>) -> Self {
        self.precedence.push((ground, Ranks::Places(ranks)));
        self
    }

    /// Whether nothing was given.
    pub fn is_none(&self) -> bool {
        self.precedence.is_empty() && self.source == Source::None
    }

    fn answer(&self, question: &Question, held: &dyn Fn(usize) -> u64) -> Option<(usize, Ground)> {
        let mut among = question.among.clone();
        for (ground, ranks) in &self.precedence {
            let rank = |c: &usize| ranks.of(*c, question.purpose, held(*c));
            let best = if question.purpose.favours() {
                among.iter().map(rank).min()
            } else {
                among.iter().map(rank).max()
            };
            among.retain(|c| Some(rank(c)) == best);
            if let [one] = among[..] {
                return Some((one, *ground));
            }
        }
        let first = |order: &[usize]| order.iter().copied().find(|c| among.contains(c));
        let drawn = match &self.source {
            Source::None => None,
            Source::Order(order) if among.iter().all(|c| order.contains(c)) => first(order),
            Source::Order(_) => None,
            Source::Each(orders) => first(orders.get(question.number - 1)?),
            Source::Seed(seed) => among.iter().copied().min_by_key(|c| ticket(seed, question.number, c + 1)),
        };
        drawn.map(|one| (one, Ground::Lot))
    }
}

/// The ticket of candidate number `number` (from 1) for a question of a seed.
fn ticket(seed: &str, question: usize, number: usize) -> [u8; 32] {
    Sha256::digest(format!("{seed}:{question}:{number}")).into()
}

/// Answers questions from draws and keeps the record.
#[derive(Debug)]
pub(crate) struct Lots<'a> {
    draws: &'a Draws,
    pub(crate) taken: Vec<Lot>,
}

impl<'a> Lots<'a> {
    pub(crate) fn new(draws: &'a Draws) -> Self {
        Self { draws, taken: Vec::new() }
    }

    /// The one drawn of several. One alone is no tie and is taken without a draw. `held` says how many seats a list has so far.
    pub(crate) fn draw(
        &mut self,
        among: &[usize],
        purpose: Purpose,
        held: &dyn Fn(usize) -> u64,
    ) -> Result<usize, Question> {
        if let [one] = among {
            return Ok(*one);
        }
        let mut among = among.to_vec();
        among.sort_unstable();
        let question = Question { number: self.taken.len() + 1, among, purpose };
        match self.draws.answer(&question, held) {
            Some((drawn, ground)) => {
                self.taken.push(Lot { question, drawn, ground });
                Ok(drawn)
            }
            None => Err(question),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn none(_: usize) -> u64 {
        0
    }

    #[test]
    fn the_first_drawn_is_the_one_the_question_is_about() {
        let draws = Draws::order(vec![2, 0, 1]);
        let mut lots = Lots::new(&draws);
        assert_eq!(lots.draw(&[0, 1], Purpose::Elect, &none), Ok(0));
        assert_eq!(lots.draw(&[1, 2], Purpose::Exclude, &none), Ok(2));
        assert_eq!(lots.taken.len(), 2);
    }

    #[test]
    fn without_a_draw_the_tie_is_a_question() {
        let draws = Draws::each(vec![vec![1]]);
        let mut lots = Lots::new(&draws);
        assert_eq!(lots.draw(&[0, 1], Purpose::Elect, &none), Ok(1));
        let question = lots.draw(&[4, 3], Purpose::Exclude, &none).unwrap_err();
        assert_eq!(question, Question { number: 2, among: vec![3, 4], purpose: Purpose::Exclude });
    }

    #[test]
    fn who_was_not_in_the_bowl_has_not_lost() {
        let draws = Draws::order(vec![2, 0]);
        let mut lots = Lots::new(&draws);
        assert_eq!(lots.draw(&[0, 2], Purpose::Elect, &none), Ok(2));
        let question = lots.draw(&[0, 1], Purpose::Elect, &none).unwrap_err();
        assert_eq!((question.number, question.among), (2, vec![0, 1]));
        assert!(lots.draw(&[1, 3], Purpose::Exclude, &none).is_err());
        // A draw for this very tie is one where one paper was taken out; papers of others are none.
        let draws = Draws::each(vec![vec![5, 1], vec![5]]);
        let mut lots = Lots::new(&draws);
        assert_eq!(lots.draw(&[0, 1], Purpose::Elect, &none), Ok(1));
        assert!(lots.draw(&[0, 1], Purpose::Elect, &none).is_err());
        // Precedence leaves a tie among those who were drawn.
        let draws = Draws::order(vec![2, 0]).preceded_by(Ground::Woman, vec![1, 2, 1]);
        assert_eq!(Lots::new(&draws).draw(&[0, 1, 2], Purpose::Elect, &none), Ok(2));
    }

    #[test]
    fn the_older_one_takes_the_seat_and_does_not_drop_out() {
        let draws = Draws::order(vec![0, 1, 2]).preceded_by(Ground::Older, vec![3, 1, 3]);
        let mut lots = Lots::new(&draws);
        assert_eq!(lots.draw(&[0, 1], Purpose::Elect, &none), Ok(1));
        assert_eq!(lots.draw(&[0, 1], Purpose::Exclude, &none), Ok(0));
        // Of the same age: the lot.
        assert_eq!(lots.draw(&[0, 2], Purpose::Elect, &none), Ok(0));
        let grounds: Vec<Ground> = lots.taken.iter().map(|lot| lot.ground).collect();
        assert_eq!(grounds, [Ground::Older, Ground::Older, Ground::Lot]);
    }

    #[test]
    fn a_seed_can_be_checked_with_sha256sum() {
        // printf 'rabat-2018:1:1' | sha256sum  →  c213…; the same for 2  →  375a…: the lower ticket is drawn.
        assert_eq!(ticket("rabat-2018", 1, 1)[..2], [0xc2, 0x13]);
        assert_eq!(ticket("rabat-2018", 1, 2)[..2], [0x37, 0x5a]);
        let draws = Draws::seed("rabat-2018");
        assert_eq!(Lots::new(&draws).draw(&[0, 1], Purpose::Elect, &none), Ok(1));
    }

    #[test]
    fn between_lists_the_one_precedes_whose_member_the_seat_would_go_to() {
        // The first list has one seat, the second none: its second member and the other's first are compared.
        let ranks = vec![vec![0, 5], vec![3, 1]];
        let draws = Draws::none().lists_preceded_by(Ground::Older, ranks);
        let held = |list: usize| u64::from(list == 0);
        assert_eq!(Lots::new(&draws).draw(&[0, 1], Purpose::Elect, &held), Ok(1));
        assert_eq!(Lots::new(&draws).draw(&[0, 1], Purpose::Elect, &none), Ok(0), "first against first");
        // A seat too many is given back by the one whose last member comes later.
        let both = |_: usize| 1;
        assert_eq!(Lots::new(&draws).draw(&[0, 1], Purpose::Exclude, &both), Ok(1));
        // Who has nobody left for the seat does not get it.
        let beyond = |list: usize| if list == 0 { 2 } else { 1 };
        assert_eq!(Lots::new(&draws).draw(&[0, 1], Purpose::Elect, &beyond), Ok(1));
    }
}
