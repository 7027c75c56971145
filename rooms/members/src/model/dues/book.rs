//! Statements: what a cash book says of a period. Opening and receipts less expenses is closing, for each form of money, for a unit and
//! for all below it.

use std::collections::BTreeMap;

use super::words::{EntryKind, Means};

/// The sums of the entries of one kind in one form of money.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flow {
    /// The form of money.
    pub means: Means,
    /// The kind.
    pub kind: EntryKind,
    /// Before the period.
    pub before: i64,
    /// In the period.
    pub within: i64,
}

/// The figures of a period.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// What was there before, with what was there before the book began.
    pub opening: i64,
    /// What came in from outside.
    pub receipts: i64,
    /// What came from units below.
    pub from_below: i64,
    /// What was spent.
    pub expenses: i64,
    /// What was sent up.
    pub upward: i64,
}

impl Figures {
    /// What is there at the end.
    pub fn closing(&self) -> i64 {
        self.opening + self.receipts + self.from_below - self.expenses - self.upward
    }

    /// Takes a flow in.
    fn take(&mut self, flow: &Flow) {
        self.opening += flow.before;
        match flow.kind {
            EntryKind::Opening => self.opening += flow.within,
            EntryKind::Dues | EntryKind::Gift | EntryKind::Receipt => self.receipts += flow.within,
            EntryKind::FromBelow => self.from_below += flow.within,
            EntryKind::Expense => self.expenses -= flow.within,
            EntryKind::Upward => self.upward -= flow.within,
        }
    }
}

/// A statement of a period.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Statement {
    /// By form of money.
    pub means: BTreeMap<Means, Figures>,
    /// What came in or went out in the period, by kind, as amounts that lessen nothing: expenses are positive.
    pub kinds: BTreeMap<EntryKind, i64>,
    /// All together.
    pub total: Figures,
}

impl Statement {
    /// The statement of some flows, of one unit or of many.
    pub fn of(flows: impl IntoIterator<Item = Flow>) -> Self {
        let mut statement = Self::default();
        for flow in flows {
            statement.means.entry(flow.means).or_default().take(&flow);
            statement.total.take(&flow);
            if flow.kind != EntryKind::Opening && flow.within != 0 {
                *statement.kinds.entry(flow.kind).or_default() += flow.kind.signed(flow.within);
            }
        }
        statement
    }
}

/// What a unit owes upward, or is owed from below.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Passing {
    /// Shares of the payments.
    pub due: i64,
    /// What was sent for them and not refused.
    pub sent: i64,
    /// What of it the receiver has confirmed.
    pub confirmed: i64,
}

impl Passing {
    /// What is still to be sent.
    pub fn owed(&self) -> i64 {
        self.due - self.sent
    }

    /// What is on its way.
    pub fn in_transit(&self) -> i64 {
        self.sent - self.confirmed
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rawabit_statutes::Fraction;

    use super::super::split::{split, steps};
    use super::*;

    /// Branches 0 to 2 under the league 3 under the party 4.
    const LEAGUE: usize = 3;
    const PARTY: usize = 4;
    const UNITS: usize = 5;

    #[derive(Clone, Debug)]
    enum Deed {
        Opening(usize, Means, i64),
        Pays(usize, Means, i64),
        Spends(usize, Means, i64),
        Gives(usize, Means, i64),
        Counters(usize),
        Sends(usize, Means, i64),
        Confirms(usize),
        Refuses(usize),
        Later,
    }

    fn deed() -> impl Strategy<Value = Deed> {
        let means = prop_oneof![Just(Means::Cash), Just(Means::Bank), Just(Means::Cheque)];
        let entry = || (0..UNITS, means.clone(), 1_i64..100_000);
        prop_oneof![
            entry().prop_map(|(u, m, a)| Deed::Opening(u, m, a)),
            (0..3_usize, means.clone(), 1_i64..100_000).prop_map(|(u, m, a)| Deed::Pays(u, m, a)),
            (0..3_usize, means.clone(), 1_i64..100_000).prop_map(|(u, m, a)| Deed::Pays(u, m, a)),
            entry().prop_map(|(u, m, a)| Deed::Spends(u, m, a)),
            entry().prop_map(|(u, m, a)| Deed::Gives(u, m, a)),
            (0_usize..200).prop_map(Deed::Counters),
            (0..PARTY, means, 1_i64..50_000).prop_map(|(u, m, a)| Deed::Sends(u, m, a)),
            (0_usize..50).prop_map(Deed::Confirms),
            (0_usize..50).prop_map(Deed::Refuses),
            Just(Deed::Later),
        ]
    }

    #[derive(Clone)]
    struct Entry {
        unit: usize,
        day: usize,
        means: Means,
        kind: EntryKind,
        amount: i64,
        countered: bool,
    }

    struct Sent {
        from: usize,
        means: Means,
        amount: i64,
        open: bool,
        confirmed: bool,
    }

    #[derive(Default)]
    struct House {
        day: usize,
        entries: Vec<Entry>,
        /// Steps of shares: from, amount, own part of the receiver.
        shares: Vec<(usize, i64, i64)>,
        sent: Vec<Sent>,
    }

    impl House {
        fn enter(&mut self, unit: usize, means: Means, kind: EntryKind, amount: i64) {
            let day = self.day;
            self.entries.push(Entry { unit, day, means, kind, amount, countered: false });
        }

        fn share(&mut self, unit: usize, amount: i64) {
            let shares = [Fraction::new(3, 10), Fraction::new(1, 7)].map(|share| share.expect("a fraction"));
            let (own, kept) = split(amount, &shares).expect("less than all");
            assert_eq!(kept + own.iter().sum::<i64>(), amount);
            let steps = steps(&own);
            self.shares.push((unit, steps[0], own[0]));
            self.shares.push((LEAGUE, steps[1], own[1]));
        }

        fn live(&mut self, deed: Deed) {
            match deed {
                Deed::Opening(unit, means, amount) => self.enter(unit, means, EntryKind::Opening, amount),
                Deed::Pays(unit, means, amount) => {
                    self.enter(unit, means, EntryKind::Dues, amount);
                    self.share(unit, amount);
                }
                Deed::Spends(unit, means, amount) => self.enter(unit, means, EntryKind::Expense, -amount),
                Deed::Gives(unit, means, amount) => self.enter(unit, means, EntryKind::Gift, amount),
                Deed::Counters(at) => {
                    let Some(entry) =
                        self.entries.get_mut(at).filter(|one| !one.countered && !one.kind.is_internal())
                    else {
                        return;
                    };
                    entry.countered = true;
                    let entry = entry.clone();
                    self.enter(entry.unit, entry.means, entry.kind, -entry.amount);
                    self.entries.last_mut().expect("entered").countered = true;
                    if entry.kind == EntryKind::Dues {
                        self.share(entry.unit, -entry.amount);
                    }
                }
                Deed::Sends(from, means, amount) => {
                    self.enter(from, means, EntryKind::Upward, -amount);
                    self.sent.push(Sent { from, means, amount, open: true, confirmed: false });
                }
                Deed::Confirms(at) => {
                    let Some(sent) = self.sent.get_mut(at).filter(|one| one.open) else { return };
                    (sent.open, sent.confirmed) = (false, true);
                    let to = if sent.from == LEAGUE { PARTY } else { LEAGUE };
                    let (means, amount) = (sent.means, sent.amount);
                    self.enter(to, means, EntryKind::FromBelow, amount);
                }
                Deed::Refuses(at) => {
                    let Some(sent) = self.sent.get_mut(at).filter(|one| one.open) else { return };
                    sent.open = false;
                    let (from, means, amount) = (sent.from, sent.means, sent.amount);
                    self.enter(from, means, EntryKind::Upward, amount);
                }
                Deed::Later => self.day += 1,
            }
        }

        fn statement(&self, units: &[usize], from: usize, to: usize) -> Statement {
            Statement::of(
                self.entries.iter().filter(|entry| units.contains(&entry.unit) && entry.day <= to).map(
                    |entry| {
                        let (before, within) =
                            if entry.day < from { (entry.amount, 0) } else { (0, entry.amount) };
                        Flow { means: entry.means, kind: entry.kind, before, within }
                    },
                ),
            )
        }
    }

    fn sum(figures: impl Iterator<Item = Figures>) -> Figures {
        figures.fold(Figures::default(), |a, b| Figures {
            opening: a.opening + b.opening,
            receipts: a.receipts + b.receipts,
            from_below: a.from_below + b.from_below,
            expenses: a.expenses + b.expenses,
            upward: a.upward + b.upward,
        })
    }

    proptest! {
        #[test]
        fn whatever_happens_every_book_balances(deeds in proptest::collection::vec(deed(), 0..120), cut in 0_usize..10) {
            let mut house = House::default();
            for deed in deeds {
                house.live(deed);
            }
            let last = house.day;
            let cut = cut.min(last);
            let all: Vec<usize> = (0..UNITS).collect();
            for unit in &all {
                let whole = house.statement(&[*unit], 0, last);
                let held: i64 = house.entries.iter().filter(|entry| entry.unit == *unit).map(|entry| entry.amount).sum();
                prop_assert_eq!(whole.total.closing(), held, "the closing balance is what is there");
                prop_assert_eq!(sum(whole.means.values().copied()), whole.total, "by means and together");
                // A period closes with what the next one opens with; what a book begins with counts as there before.
                let first = house.statement(&[*unit], 0, cut);
                let second = house.statement(&[*unit], cut + 1, last);
                let begun: i64 = house.entries.iter()
                    .filter(|entry| entry.unit == *unit && entry.kind == EntryKind::Opening && entry.day > cut)
                    .map(|entry| entry.amount).sum();
                prop_assert_eq!(first.total.closing() + begun, second.total.opening);
                prop_assert_eq!(second.total.closing(), held);
            }
            // The statement over branches is the sum of theirs.
            let league = house.statement(&[0, 1, 2, LEAGUE], cut, last);
            let parts = [0, 1, 2, LEAGUE].map(|unit| house.statement(&[unit], cut, last).total);
            prop_assert_eq!(league.total, sum(parts.into_iter()));
            // What went up and did not arrive is on its way, and nothing else.
            let party = house.statement(&all, 0, last).total;
            let open: i64 = house.sent.iter().filter(|sent| sent.open).map(|sent| sent.amount).sum();
            prop_assert_eq!(party.upward - party.from_below, open);
            // Shares: what the branches owe the league is what it keeps and what it owes the party.
            let due = |from: &dyn Fn(usize) -> bool| house.shares.iter().filter(|share| from(share.0)).map(|share| share.1).sum::<i64>();
            let own = |from: &dyn Fn(usize) -> bool| house.shares.iter().filter(|share| from(share.0)).map(|share| share.2).sum::<i64>();
            prop_assert_eq!(due(&|unit| unit < LEAGUE), own(&|unit| unit < LEAGUE) + due(&|unit| unit == LEAGUE));
            for unit in 0..PARTY {
                let sent = |confirmed: bool| house.sent.iter().filter(|one| one.from == unit && if confirmed { one.confirmed } else { one.open || one.confirmed }).map(|one| one.amount).sum::<i64>();
                let passing = Passing { due: due(&|from| from == unit), sent: sent(false), confirmed: sent(true) };
                let book = house.statement(&[unit], 0, last).total;
                prop_assert_eq!(book.upward, passing.sent, "the book and the remittances say the same");
                prop_assert_eq!(passing.owed() + passing.in_transit() + passing.confirmed, passing.due);
            }
        }
    }
}
