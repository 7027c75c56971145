//! The formulas by name.

use std::str::FromStr;

use num_rational::BigRational;
use serde::Serialize;

/// How seats follow from votes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Formula {
    /// Largest remainders, quota votes / seats.
    Hare,
    /// Largest remainders, quota floor(votes / (seats + 1)) + 1.
    Droop,
    /// Largest remainders, quota votes / (seats + 1) (Hagenbach-Bischoff).
    HagenbachBischoff,
    /// Largest remainders, quota votes / (seats + 2).
    ImperialiQuota,
    /// Divisors 1, 2, 3… (Jefferson).
    Dhondt,
    /// Divisors 1, 3, 5… (Webster).
    SainteLague,
    /// Divisors 1.4, 3, 5…
    ModifiedSainteLague,
    /// Divisors √(n(n + 1)): equal proportions.
    HuntingtonHill,
    /// Divisors 0, 1, 2…: everybody with votes has a seat first.
    Adams,
    /// Divisors 2, 3, 4…
    ImperialiDivisors,
    /// Divisors 1, 4, 7…
    Danish,
}

/// The quota of a method of largest remainders, for `seats` seats.
pub(super) fn quota(formula: Formula, votes: u128, seats: u64) -> Option<BigRational> {
    let seats = u128::from(seats);
    let over = |parts: u128| BigRational::new(votes.into(), parts.into());
    match formula {
        Formula::Hare => Some(over(seats)),
        Formula::Droop => Some(BigRational::from_integer((votes / (seats + 1) + 1).into())),
        Formula::HagenbachBischoff => Some(over(seats + 1)),
        Formula::ImperialiQuota => Some(over(seats + 2)),
        _ => None,
    }
}

/// The rank of a list that holds `held` seats and has `votes`, for its next seat.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Quotient {
    /// Votes divided by the divisor; for Huntington-Hill both squared.
    Finite(BigRational),
    /// The divisor is zero: before every other, by votes.
    First(u64),
}

impl Formula {
    /// Whether the quotients of the transcript are squares.
    pub(super) fn is_squared(self) -> bool {
        self == Self::HuntingtonHill
    }

    /// The quotient of a divisor method.
    pub(super) fn quotient(self, votes: u64, held: u64) -> Quotient {
        let ratio = |num: u64, den: u64| BigRational::new(num.into(), den.into());
        let v = BigRational::from_integer(votes.into());
        let n = |k: u128| BigRational::from_integer(k.into());
        let held = u128::from(held);
        let divisor = match self {
            Self::SainteLague => n(2 * held + 1),
            Self::ModifiedSainteLague if held == 0 => ratio(7, 5),
            Self::ModifiedSainteLague => n(2 * held + 1),
            Self::ImperialiDivisors => n(held + 2),
            Self::Danish => n(3 * held + 1),
            Self::Adams | Self::HuntingtonHill if held == 0 => return Quotient::First(votes),
            Self::Adams => n(held),
            Self::HuntingtonHill => return Quotient::Finite(&v * &v / (n(held) * n(held + 1))),
            _ => n(held + 1),
        };
        Quotient::Finite(v / divisor)
    }

    /// The name that files and commands use.
    pub fn key(self) -> &'static str {
        match self {
            Self::Hare => "hare",
            Self::Droop => "droop",
            Self::HagenbachBischoff => "hagenbach_bischoff",
            Self::ImperialiQuota => "imperiali_quota",
            Self::Dhondt => "dhondt",
            Self::SainteLague => "sainte_lague",
            Self::ModifiedSainteLague => "modified_sainte_lague",
            Self::HuntingtonHill => "huntington_hill",
            Self::Adams => "adams",
            Self::ImperialiDivisors => "imperiali_divisors",
            Self::Danish => "danish",
        }
    }

    /// Every formula.
    pub const ALL: [Self; 11] = [
        Self::Hare,
        Self::Droop,
        Self::HagenbachBischoff,
        Self::ImperialiQuota,
        Self::Dhondt,
        Self::SainteLague,
        Self::ModifiedSainteLague,
        Self::HuntingtonHill,
        Self::Adams,
        Self::ImperialiDivisors,
        Self::Danish,
    ];
}

/// A word that names no formula.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no formula is called {0}")]
pub struct UnknownFormula(pub String);

/// Upper and lower case, hyphens, spaces, apostrophes and accents do not matter; other names in use are understood.
impl FromStr for Formula {
    type Err = UnknownFormula;

    fn from_str(text: &str) -> Result<Self, UnknownFormula> {
        let plain: String = text
            .to_lowercase()
            .chars()
            .filter_map(|c| match c {
                'ë' | 'é' | 'è' => Some('e'),
                'ü' => Some('u'),
                c if c.is_ascii_alphanumeric() => Some(c),
                _ => None,
            })
            .collect();
        Ok(match plain.as_str() {
            "hare"
            | "largestremainder"
            | "largestremainders"
            | "hareniemeyer"
            | "hamilton"
            | "largestremainderhare"
            | "harelargestremainder"
            | "lrhare"
            | "harelr" => Self::Hare,
            "droop" | "largestremainderdroop" | "drooplargestremainder" | "lrdroop" | "drooplr" => {
                Self::Droop
            }
            "hagenbachbischoff" => Self::HagenbachBischoff,
            "imperialiquota" | "imperiali" | "imperialilargestremainder" | "largestremainderimperiali" => {
                Self::ImperialiQuota
            }
            "dhondt" | "jefferson" | "hondt" => Self::Dhondt,
            "saintelague" | "sainteleague" | "webster" | "schepers" | "saintelaguepure" => Self::SainteLague,
            "modifiedsaintelague" | "saintelaguemodified" => Self::ModifiedSainteLague,
            "huntingtonhill" | "huntington" | "equalproportions" => Self::HuntingtonHill,
            "adams" => Self::Adams,
            "imperialidivisors" | "imperialihighestaverages" => Self::ImperialiDivisors,
            "danish" => Self::Danish,
            _ => return Err(UnknownFormula(text.to_owned())),
        })
    }
}
