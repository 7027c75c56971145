//! Delegates by a formula of the statutes: "one for every 50 members or fraction above half, at least two".

use serde::Serialize;

/// What a fraction of the step is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Fraction {
    /// Nothing: only full steps count.
    Nothing,
    /// One more for any fraction: "or fraction thereof", «أو كسر منه».
    Any,
    /// One more for half a step or more: "or fraction of at least half".
    HalfOrMore,
    /// One more for more than half a step: "or fraction above half".
    AboveHalf,
}

/// Delegates for members beyond a number, so many members each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Tier {
    /// The members from which on the tier counts: those beyond this number.
    pub beyond: u64,
    /// Members for one delegate.
    pub every: u64,
    /// What a fraction is worth.
    pub fraction: Fraction,
}

/// A formula: so many for each unit, one for every so many members in tiers, within bounds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DelegateRule {
    /// For each unit, whatever its members.
    pub each: u64,
    /// The tiers, ascending. A tier counts the members between its own number and the next one's.
    pub tiers: Vec<Tier>,
    /// At least so many.
    pub minimum: u64,
    /// At most so many.
    pub maximum: Option<u64>,
    /// Below so many members a unit has no delegates at all.
    pub from_members: u64,
}

impl DelegateRule {
    /// "One for every `every` members, `fraction`, at least `minimum`."
    pub fn one_for_every(every: u64, fraction: Fraction, minimum: u64) -> Self {
        let tiers = vec![Tier { beyond: 0, every, fraction }];
        Self { each: 0, tiers, minimum, maximum: None, from_members: 0 }
    }

    /// The delegates of a unit with so many members.
    pub fn delegates(&self, members: u64) -> u64 {
        if members < self.from_members {
            return 0;
        }
        let ends = self.tiers.iter().skip(1).map(|tier| tier.beyond).chain([u64::MAX]);
        let by_tiers = self.tiers.iter().zip(ends).map(|(tier, end)| {
            let counted = members.min(end).saturating_sub(tier.beyond);
            tier.delegates(counted)
        });
        let all = by_tiers.fold(self.each, u64::saturating_add);
        all.max(self.minimum).min(self.maximum.unwrap_or(u64::MAX))
    }
}

impl Tier {
    fn delegates(self, members: u64) -> u64 {
        let every = self.every.max(1);
        let (full, rest) = (members / every, members % every);
        let twice = u128::from(rest) * 2;
        let more = match self.fraction {
            Fraction::Nothing => false,
            Fraction::Any => rest > 0,
            Fraction::HalfOrMore => rest > 0 && twice >= u128::from(every),
            Fraction::AboveHalf => twice > u128::from(every),
        };
        full + u64::from(more)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_for_fifty_or_fraction_above_half_at_least_two() {
        let rule = DelegateRule::one_for_every(50, Fraction::AboveHalf, 2);
        let found: Vec<u64> = [0, 25, 50, 75, 76, 100, 125, 126, 1_000].map(|n| rule.delegates(n)).to_vec();
        assert_eq!(found, [2, 2, 2, 2, 2, 2, 2, 3, 20]);
    }

    #[test]
    fn a_fraction_is_worth_what_the_statutes_say() {
        let of = |fraction| DelegateRule::one_for_every(50, fraction, 0);
        let found = |fraction| [74, 75, 76, 100, 101].map(|n| of(fraction).delegates(n));
        assert_eq!(found(Fraction::Nothing), [1, 1, 1, 2, 2]);
        assert_eq!(found(Fraction::HalfOrMore), [1, 2, 2, 2, 2]);
        assert_eq!(found(Fraction::AboveHalf), [1, 1, 2, 2, 2]);
        assert_eq!(found(Fraction::Any), [2, 2, 2, 2, 3]);
    }

    #[test]
    fn large_units_count_slower_and_small_ones_not_at_all() {
        // One each; one for every 100 up to 1,000 members, one for every 250 beyond; none below 20; at most 15.
        let rule = DelegateRule {
            each: 1,
            tiers: vec![
                Tier { beyond: 0, every: 100, fraction: Fraction::Any },
                Tier { beyond: 1_000, every: 250, fraction: Fraction::Nothing },
            ],
            minimum: 0,
            maximum: Some(15),
            from_members: 20,
        };
        let found: Vec<u64> =
            [19, 20, 100, 101, 1_000, 1_249, 1_250, 9_000].map(|n| rule.delegates(n)).to_vec();
        assert_eq!(found, [0, 2, 2, 3, 11, 11, 12, 15]);
    }
}
