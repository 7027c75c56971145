//! What a membership owes, and what its payments settle.

use std::collections::BTreeMap;

use rawabit_platform::Day;
use rawabit_statutes::{MemberRules, Period, TimeUnit};

use super::super::rights::DuesState;

/// Nobody pays further ahead.
const LAST_YEAR: i16 = 2200;

/// What a category owes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    /// How much, in hundredths.
    pub amount: i64,
    /// How often.
    pub every: Period,
}

/// The rates of the statutes, edition by edition: a period is owed at the rate in force on its first day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rates(Vec<Edition>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Edition {
    from: Day,
    first: Option<String>,
    rates: BTreeMap<String, Rate>,
}

impl Rates {
    /// The rates of some editions, each with the day from which it is in force.
    pub fn of<'a>(editions: impl IntoIterator<Item = (Day, &'a MemberRules)>) -> Self {
        let mut all: Vec<Edition> = editions
            .into_iter()
            .map(|(from, rules)| Edition {
                from,
                first: rules.dues.first().map(|category| category.id.clone()),
                rates: rules
                    .dues
                    .iter()
                    .map(|one| {
                        let amount = i64::try_from(one.amount).unwrap_or(super::money::MOST);
                        (one.id.clone(), Rate { amount, every: one.every })
                    })
                    .collect(),
            })
            .collect();
        all.sort_by_key(|edition| edition.from);
        // Of several editions of one day, the one that was recorded last.
        all.reverse();
        all.dedup_by_key(|edition| edition.from);
        all.reverse();
        Self(all)
    }

    /// Whether no edition knows dues.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|edition| edition.rates.is_empty())
    }

    /// What a category owes on a day. A category that the edition does not know, or none, is its first one; before the first edition,
    /// the first one counts.
    pub fn at(&self, day: Day, category: Option<&str>) -> Option<Rate> {
        let edition = self.0.iter().rev().find(|edition| edition.from <= day).or_else(|| self.0.first())?;
        let named = category.and_then(|category| edition.rates.get(category));
        named.or_else(|| edition.first.as_ref().and_then(|first| edition.rates.get(first))).copied()
    }

    fn changes(&self) -> impl Iterator<Item = Day> + '_ {
        self.0.iter().map(|edition| edition.from)
    }
}

/// From a day to the day before another, or without end.
pub type Span = (Day, Option<Day>);

/// All that is known of the dues of a membership.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// First day in the unit.
    pub joined: Day,
    /// First day on which the membership no longer holds.
    pub until: Option<Day>,
    /// Whether it ended by a transfer: the period of the transfer is then owed where the member went, unless something of it was paid here.
    pub moved: bool,
    /// The first day that this account asks for, where an older register or the unit from which the member came says so.
    pub carried: Option<Day>,
    /// Categories, each from a day on, in order.
    pub categories: Vec<(Day, Option<String>)>,
    /// Exemptions.
    pub exempt: Vec<Span>,
    /// Suspensions: a membership that rests owes nothing.
    pub rests: Vec<Span>,
    /// All that was paid, less what was given back.
    pub paid: i64,
}

/// How a period of dues stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DueState {
    /// Paid.
    Paid,
    /// Partly paid.
    Partly,
    /// Not paid.
    Open,
    /// Exempt by decision.
    Exempt,
    /// The membership rests.
    Rests,
    /// The category owes nothing.
    Free,
}

impl DueState {
    /// Its word in messages.
    pub fn word(self) -> &'static str {
        match self {
            Self::Paid => "paid",
            Self::Partly => "partly",
            Self::Open => "open",
            Self::Exempt => "exempt",
            Self::Rests => "rests",
            Self::Free => "free",
        }
    }
}

/// A period of dues.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// Its first day.
    pub from: Day,
    /// The first day after it.
    pub until: Day,
    /// What it costs this membership.
    pub owed: i64,
    /// What of it is paid.
    pub paid: i64,
    /// How it stands.
    pub state: DueState,
}

impl Due {
    /// What is missing.
    pub fn open(&self) -> i64 {
        self.owed - self.paid
    }
}

/// What comes of an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reckoning {
    /// The periods that have begun, those paid ahead, and the next one.
    pub dues: Vec<Due>,
    /// The first day that is not paid for; none where nothing is ever owed again.
    pub paid_until: Option<Day>,
    /// Paid beyond whole periods.
    pub credit: i64,
    today: Day,
}

impl Reckoning {
    /// What is owed by now.
    pub fn arrears(&self) -> i64 {
        self.begun().map(Due::open).sum()
    }

    /// The first period that is owed and not paid, begun or not.
    pub fn next(&self) -> Option<&Due> {
        self.dues.iter().find(|due| due.open() > 0)
    }

    /// What a payment form proposes: all that is owed, or else the next period.
    pub fn proposed(&self) -> i64 {
        match self.arrears() {
            0 => self.next().map_or(0, Due::open),
            owed => owed,
        }
    }

    /// What rights ask.
    pub fn state(&self) -> DuesState {
        DuesState { paid_until: self.paid_until, exempt: self.paid_until.is_none() }
    }

    fn begun(&self) -> impl Iterator<Item = &Due> {
        self.dues.iter().filter(|due| due.from <= self.today)
    }
}

/// The first day of the period of the calendar in which a day lies.
pub fn period_start(day: Day, every: Period) -> Day {
    let date = day.0;
    let (year, month) = match every.unit {
        TimeUnit::Year => (date.year(), 1),
        TimeUnit::Month => match i8::try_from(every.amount) {
            Ok(n) if 12 % n == 0 => (date.year(), (date.month() - 1) / n * n + 1),
            _ => (date.year(), date.month()),
        },
        _ => return day,
    };
    Day::new(year, month, 1).unwrap_or(day)
}

/// The periods of an account one after the other, at most to the day on which nothing changes any more.
struct Walk<'a> {
    rates: &'a Rates,
    account: &'a Account,
    from: Day,
}

fn holds(spans: &[Span], day: Day) -> bool {
    spans.iter().any(|(from, until)| *from <= day && until.is_none_or(|until| until > day))
}

impl Walk<'_> {
    fn category(&self, day: Day) -> Option<&str> {
        let found = self.account.categories.iter().rev().find(|(from, _)| *from <= day);
        found.or_else(|| self.account.categories.first()).and_then(|(_, category)| category.as_deref())
    }

    /// The period that begins at `from`: its end, what it costs, and why nothing.
    fn step(&self) -> Option<(Day, i64, Option<DueState>)> {
        let rate = self.rates.at(self.from, self.category(self.from))?;
        let until = Day(rate.every.after(period_start(self.from, rate.every).0));
        let free = if holds(&self.account.rests, self.from) {
            Some(DueState::Rests)
        } else if holds(&self.account.exempt, self.from) {
            Some(DueState::Exempt)
        } else if rate.amount == 0 {
            Some(DueState::Free)
        } else {
            None
        };
        Some((until, if free.is_some() { 0 } else { rate.amount }, free))
    }

    /// The day from which nothing changes any more.
    fn settled(&self) -> Option<Day> {
        let account = self.account;
        let spans = account.exempt.iter().chain(&account.rests);
        let ends = spans.flat_map(|(from, until)| [Some(*from), *until]).flatten();
        self.rates.changes().chain(account.categories.iter().map(|(from, _)| *from)).chain(ends).max()
    }
}

/// From which day on the unit to which a member was transferred on a `day` asks for dues; none where the rates know none. What is paid ahead
/// goes along. A period that nothing of was paid goes along as well, whole: nobody gets rid of this year's dues by moving, and nobody owes
/// them twice. Older arrears stay with the unit that let them grow.
pub fn carried_on(rates: &Rates, account: &Account, day: Day, today: Day) -> Option<Day> {
    let staying = Account { until: None, moved: false, ..account.clone() };
    let reckoning = reckon(rates, &staying, today.max(day));
    let Some(due) = reckoning.dues.iter().find(|due| due.from <= day && day < due.until) else {
        return reckoning.paid_until;
    };
    let asks = if due.owed == 0 || due.paid > 0 { due.until } else { due.from };
    Some(reckoning.paid_until.map_or(due.until, |paid| paid.max(asks)))
}

/// What a membership owes and what its payments settle, as it is known today.
pub fn reckon(rates: &Rates, account: &Account, today: Day) -> Reckoning {
    let mut walk = Walk { rates, account, from: account.joined };
    let first = rates.at(account.joined, walk.category(account.joined)).map(|rate| rate.every);
    walk.from = first.map_or(account.joined, |every| period_start(account.joined, every));
    if let Some(carried) = account.carried.filter(|carried| *carried > walk.from) {
        walk.from = carried;
    }
    let settled = walk.settled().unwrap_or(account.joined);
    let mut credit = account.paid.max(0);
    let (mut dues, mut paid_until, mut never_again) = (Vec::new(), None, false);
    // Until the payments are used up, today is reached, and one open period after it is shown.
    loop {
        let step = walk.step();
        let goes_along = |until: Day, owed: i64| {
            account.moved && owed > 0 && credit == 0 && account.until.is_some_and(|day| day < until)
        };
        let over = account.until.is_some_and(|until| until <= walk.from)
            || step.is_some_and(|(until, owed, _)| goes_along(until, owed));
        let Some((until, owed, free)) = step.filter(|_| !over) else {
            // No dues, or no longer a member: nothing more is owed. Whoever left owes what was open before.
            never_again = paid_until.is_none() && !over;
            if over && paid_until.is_none() {
                paid_until = Some(walk.from);
            }
            break;
        };
        if until <= walk.from || walk.from.0.year() >= LAST_YEAR {
            paid_until = paid_until.or(Some(walk.from));
            break;
        }
        let paid = if paid_until.is_none() { credit.min(owed) } else { 0 };
        credit -= paid;
        let state = free.unwrap_or(match paid {
            paid if paid == owed => DueState::Paid,
            0 => DueState::Open,
            _ => DueState::Partly,
        });
        let due = Due { from: walk.from, until, owed, paid, state };
        let ahead = walk.from > today;
        if due.open() > 0 && paid_until.is_none() {
            paid_until = Some(due.from);
        }
        // Nothing is ever owed again: an exemption without end, a category that owes nothing.
        if owed == 0 && ahead && walk.from >= settled {
            never_again = paid_until.is_none();
            break;
        }
        let last = ahead && due.open() > 0;
        dues.push(due);
        if last {
            break;
        }
        walk.from = until;
    }
    let paid_until = if never_again { None } else { paid_until };
    Reckoning { dues, paid_until, credit, today }
}

#[cfg(test)]
#[path = "reckon_tests.rs"]
mod tests;
