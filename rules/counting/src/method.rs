//! A method by its name, and the count of an election with it.

use serde::Serialize;

use crate::arithmetic::{Exact, Fixed};
use crate::outcome::{Ended, Record, Stop};
use crate::stv::{self, Equal, Gregory, Keep, Meek, QuotaKind};
use crate::{Draws, Election, Fault, Outcome};

/// A method that counts ballots.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    /// The Scottish rules of the transferable vote.
    StvScottish,
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
}

impl Method {
    /// Every method.
    pub const ALL: [Self; 9] = [
        Self::StvScottish, Self::Wigm, Self::WigmExact, Self::Meek, Self::MeekEveryOrder, Self::MeekExact,
        Self::Warren, Self::WarrenExact, Self::Irv,
    ];

    /// Counts the ballots.
    pub fn count(self, election: &Election, draws: &Draws) -> Result<Outcome, Fault> {
        let with_file = match &election.tie_order {
            Some(order) if draws.is_none() => Draws::order(order.clone()),
            _ => draws.clone(),
        };
        let mut record = Record::new(&with_file);
        let ended = self.run(election, &mut record);
        record.close(ended)
    }

    fn run(self, election: &Election, record: &mut Record<'_>) -> Result<Ended, Stop> {
        let gregory = |quota, look_back| Gregory { quota, look_back };
        let meek = |keep, equal, quota, omega| Meek { keep, equal, quota, omega };
        match self {
            Self::StvScottish => gregory(QuotaKind::Whole, true).count(Fixed::new(5), election, record),
            Self::Wigm => gregory(QuotaKind::Decimal, false).count(Fixed::new(4), election, record),
            Self::WigmExact => gregory(QuotaKind::Exact, false).count(Exact, election, record),
            Self::Meek => meek(Keep::Part, Equal::Share, QuotaKind::Decimal, 6).count(Fixed::new(9), election, record),
            Self::MeekEveryOrder => meek(Keep::Part, Equal::EveryOrder, QuotaKind::Decimal, 6).count(Fixed::new(9), election, record),
            Self::MeekExact => meek(Keep::Part, Equal::Share, QuotaKind::Exact, 10).count(Exact, election, record),
            Self::Warren => meek(Keep::Price, Equal::Share, QuotaKind::Decimal, 6).count(Fixed::new(9), election, record),
            Self::WarrenExact => meek(Keep::Price, Equal::Share, QuotaKind::Exact, 10).count(Exact, election, record),
            Self::Irv => stv::irv(election, record),
        }
    }
}
