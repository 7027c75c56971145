//! A method by its name, and the count of an election with it.

use std::str::FromStr;

use serde::Serialize;

use crate::arithmetic::{Exact, Fixed};
use crate::names::{BlockRule, Electorate, RoundRule, block_tally, first_names, most_names};
use crate::outcome::{Ended, Record, Stop};
use crate::ranked::{BordaRule, schulze};
use crate::step::{Step, Why};
use crate::stv::{self, Equal, Gregory, Keep, Meek, QuotaKind};
use crate::{Draws, Election, Fault, Outcome, Tally};

/// A method that counts ballots.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    /// The Scottish rules of the transferable vote.
    StvScottish,
    /// The same with Hare's quota.
    StvHare,
    /// Weighted inclusive Gregory, 4 decimals.
    Wigm,
    /// The same in fractions.
    WigmExact,
    /// Meek, 9 decimals.
    Meek,
    /// The same; equal preferences stand for every order of them.
    MeekEveryOrder,
    /// Meek in fractions.
    MeekExact,
    /// Warren, 9 decimals.
    Warren,
    /// Warren in fractions.
    WarrenExact,
    /// Instant runoff.
    Irv,
    /// The most first preferences.
    Plurality,
    /// More than half of the first preferences, or another round.
    TwoRound,
    /// Any names up to the number of seats, each a vote.
    Block,
    /// Any names, each a vote.
    Approval,
    /// Points for places.
    Borda,
    /// Chains of duels.
    Schulze,
}

/// A word that names no method.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no method is called {0}")]
pub struct UnknownMethod(pub String);

impl Method {
    /// Every method.
    pub const ALL: [Self; 16] = [
        Self::StvScottish,
        Self::StvHare,
        Self::Wigm,
        Self::WigmExact,
        Self::Meek,
        Self::MeekEveryOrder,
        Self::MeekExact,
        Self::Warren,
        Self::WarrenExact,
        Self::Irv,
        Self::Plurality,
        Self::TwoRound,
        Self::Block,
        Self::Approval,
        Self::Borda,
        Self::Schulze,
    ];

    /// The name that commands use.
    pub fn key(self) -> &'static str {
        match self {
            Self::StvScottish => "stv-scottish",
            Self::StvHare => "stv-hare",
            Self::Wigm => "wigm",
            Self::WigmExact => "wigm-exact",
            Self::Meek => "meek",
            Self::MeekEveryOrder => "meek-every-order",
            Self::MeekExact => "meek-exact",
            Self::Warren => "warren",
            Self::WarrenExact => "warren-exact",
            Self::Irv => "irv",
            Self::Plurality => "plurality",
            Self::TwoRound => "two-round",
            Self::Block => "block",
            Self::Approval => "approval",
            Self::Borda => "borda",
            Self::Schulze => "schulze",
        }
    }

    /// Counts the ballots. Draws that came with the ballots (`[tie …]`) serve where none are given.
    ///
    /// # Errors
    /// A [`Fault`] where there is nothing to count, or the ballots are not of the method's kind.
    pub fn count(self, election: &Election, draws: &Draws) -> Result<Outcome, Fault> {
        let draws = match &election.tie_order {
            Some(order) if draws.is_none() => Draws::order(order.clone()),
            _ => draws.clone(),
        };
        let mut record = opened(election, &draws)?;
        if self == Self::TwoRound {
            let (tally, standing) = (first_names(election)?, election.standing());
            let (rule, electorate) = (RoundRule::ABSOLUTE, Electorate::default());
            return rule.round_among(&tally, &standing, election.seats, electorate, record);
        }
        let ended = self.run(election, &mut record);
        record.close(ended)
    }

    fn run(self, election: &Election, record: &mut Record<'_>) -> Result<Ended, Stop> {
        let gregory = |quota, look_back| Gregory { quota, look_back };
        let meek = |keep, equal, quota, omega| Meek { keep, equal, quota, omega };
        let (fixed, decimal, exact) = (Fixed::new(9), QuotaKind::Decimal, QuotaKind::Exact);
        let most = |tally: &Tally, record: &mut Record<'_>| {
            most_names(tally, &election.standing(), election.seats, record)
        };
        let names = |record: &mut Record<'_>, at_most: usize| {
            let (tally, refused) = block_tally(election, BlockRule { least: 1, most: at_most });
            refused.into_iter().for_each(|step| record.say(step));
            most(&tally, record)
        };
        match self {
            Self::StvScottish => gregory(QuotaKind::Whole, true).count(Fixed::new(5), election, record),
            Self::StvHare => gregory(QuotaKind::Hare, true).count(Fixed::new(5), election, record),
            Self::Wigm => gregory(decimal, false).count(Fixed::new(4), election, record),
            Self::WigmExact => gregory(exact, false).count(Exact, election, record),
            Self::Meek => meek(Keep::Part, Equal::Share, decimal, 6).count(fixed, election, record),
            Self::MeekEveryOrder => {
                meek(Keep::Part, Equal::EveryOrder, decimal, 6).count(fixed, election, record)
            }
            Self::MeekExact => meek(Keep::Part, Equal::Share, exact, 10).count(Exact, election, record),
            Self::Warren => meek(Keep::Price, Equal::Share, decimal, 6).count(fixed, election, record),
            Self::WarrenExact => meek(Keep::Price, Equal::Share, exact, 10).count(Exact, election, record),
            Self::Irv => stv::irv(election, record),
            Self::Plurality | Self::TwoRound => most(&first_names(election)?, record),
            Self::Block => names(record, election.seats),
            Self::Approval => names(record, election.candidates.len()),
            Self::Borda => BordaRule::default().count(election, record),
            Self::Schulze => schulze(election, record),
        }
    }
}

/// A record that says what is counted, once it is sure that there is something.
fn opened<'d>(election: &Election, draws: &'d Draws) -> Result<Record<'d>, Fault> {
    if election.seats == 0 {
        return Err(Fault::NoSeats);
    }
    let withdrawn: Vec<usize> =
        (0..election.candidates.len()).filter(|c| election.candidates[*c].withdrawn).collect();
    let standing = election.candidates.len() - withdrawn.len();
    if standing == 0 {
        return Err(Fault::NoCandidates);
    }
    let mut record = Record::new(draws);
    record.say(Step::Opened {
        seats: election.seats as u64,
        standing,
        withdrawn,
        expressed: election.expressed()?,
        blank: election.blank,
        invalid: election.invalid,
    });
    Ok(record)
}

/// Borda's points with another rule than the usual one.
///
/// # Errors
/// As [`Method::count`].
pub fn borda(election: &Election, rule: BordaRule, draws: &Draws) -> Result<Outcome, Fault> {
    let mut record = opened(election, draws)?;
    let ended = rule.count(election, &mut record);
    record.close(ended)
}

/// Those who stand when no more stand than there are seats: statutes may declare them elected without a vote.
pub fn unopposed(election: &Election) -> Option<Outcome> {
    let winners: Vec<usize> =
        (0..election.candidates.len()).filter(|c| !election.candidates[*c].withdrawn).collect();
    if winners.is_empty() || winners.len() > election.seats {
        return None;
    }
    let draws = Draws::none();
    let mut record = Record::new(&draws);
    for who in &winners {
        record.say(Step::Elected { who: *who, votes: None, why: Why::Unopposed });
    }
    let ranking = winners.iter().map(|who| vec![*who]).collect();
    record.close(Ok(Ended { winners, ranking, quota: None })).ok()
}

/// Upper and lower case and signs between words do not matter; other names in use are understood.
impl FromStr for Method {
    type Err = UnknownMethod;

    fn from_str(text: &str) -> Result<Self, UnknownMethod> {
        let plain: String = text.to_lowercase().chars().filter(|c| c.is_ascii_alphanumeric()).collect();
        Ok(match plain.as_str() {
            "stvscottish" | "scottishstv" | "scottish" | "scotland" | "stv" => Self::StvScottish,
            "stvhare" | "hare" => Self::StvHare,
            "wigm" | "stvwigm" | "wigmstv" | "wigmprf" | "gregory" => Self::Wigm,
            "wigmexact" | "stvwigmexact" | "wigmrational" => Self::WigmExact,
            "meek" | "stvmeek" | "meekstv" | "meekprf" => Self::Meek,
            "meekeveryorder" | "meekequalize" | "meekequalized" => Self::MeekEveryOrder,
            "meekexact" | "meekrational" | "stvmeekexact" => Self::MeekExact,
            "warren" | "stvwarren" => Self::Warren,
            "warrenexact" | "warrenrational" => Self::WarrenExact,
            "irv" | "instantrunoff" | "alternativevote" | "av" | "rcv" => Self::Irv,
            "plurality" | "relative" | "relativemajority" | "fptp" | "firstpastthepost" | "sntv" => {
                Self::Plurality
            }
            "tworound" | "tworounds" | "absolute" | "absolutemajority" | "majority" => Self::TwoRound,
            "block" | "blockvote" | "pluralityatlarge" | "bloc" => Self::Block,
            "approval" => Self::Approval,
            "borda" => Self::Borda,
            "schulze" => Self::Schulze,
            _ => return Err(UnknownMethod(text.to_owned())),
        })
    }
}
