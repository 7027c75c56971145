//! From votes to those elected. All counting is `rawabit-counting`'s; here its input is made from a contest, and ties, rounds and quotas
//! are put together as the article says.

use rawabit_counting::majority::Share;
use rawabit_counting::method::Method as Kind;
use rawabit_counting::names::{Electorate, Next, RoundRule, first_names, relative};
use rawabit_counting::quotas::{AtLeast, Filling, GroupRule, fill};
use rawabit_counting::step::Step;
use rawabit_counting::{
    Ballots, Candidate, Draws, Election, Fault, Ground, Outcome, Purpose, Question, Tally,
};
use rawabit_platform::Day;
use rawabit_statutes::{Group, Method, Period, Ties, TimeUnit};
use serde::{Deserialize, Serialize};

use super::law::{Law, LawQuota};
use super::lot::drawn;

/// What ties and quotas ask of a candidate.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// `f`, `m`, or nothing where it is not known.
    pub gender: String,
    /// Day of birth.
    pub born: Option<Day>,
    /// Member since.
    pub since: Option<Day>,
}

/// Somebody who stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stander {
    /// The number on the ballot; of a candidate on a list, a number of their own.
    pub number: u32,
    /// The name.
    pub name: String,
    /// What is known.
    pub facts: Facts,
    /// The list, by its number.
    pub list: Option<u32>,
}

/// A list that stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StandingList {
    /// Its number on the ballot.
    pub number: u32,
    /// Its name.
    pub name: String,
}

/// What was voted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Votes {
    /// Added up by tellers.
    Tally(Tally),
    /// Ballots, with the blank and the invalid ones apart.
    Ballots {
        /// Those that express a vote.
        ballots: Ballots,
        /// Blank.
        blank: u64,
        /// Refused.
        invalid: u64,
    },
}

/// A count about to be made.
#[derive(Clone, Debug)]
pub struct Counting<'a> {
    /// The article.
    pub law: &'a Law,
    /// Which round, from 1.
    pub round: i32,
    /// Seats of the whole contest.
    pub seats: usize,
    /// Who stands in this round, in the order of their numbers; of lists, everybody on them in the order of lists and places.
    pub standers: &'a [Stander],
    /// The lists that stand.
    pub lists: &'a [StandingList],
    /// Those elected in rounds before.
    pub before: &'a [Stander],
    /// Those beaten in rounds before, the nearest to a seat first, equal ones together: a quota may still call them.
    pub beaten: &'a [Vec<Stander>],
    /// The votes.
    pub votes: Votes,
    /// Present and entitled.
    pub electorate: Electorate,
    /// The seed of the lots, once it was fixed in public.
    pub seed: Option<&'a str>,
    /// The day of the vote: ages are those of that day.
    pub day: Day,
    /// The title of the ballot file.
    pub title: String,
}

/// Somebody gives way to somebody else for a quota.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Replaced {
    /// The number of who would have been elected.
    pub out: u32,
    /// The number of who is.
    pub into: u32,
    /// The quotas, by the names that were handed in.
    pub rules: Vec<String>,
}

/// What a count says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Those elected, by number, in their order; the rounds before included.
    Decided {
        /// Who.
        elected: Vec<u32>,
        /// Who gave way to whom.
        replaced: Vec<Replaced>,
        /// Seats without anybody.
        vacant: usize,
    },
    /// A lot must be drawn among these numbers.
    NeedsLot(Vec<u32>, Question),
    /// Another round: elected so far, and who may stand in it.
    Again {
        /// Elected so far.
        elected: Vec<u32>,
        /// Who may stand.
        among: Vec<u32>,
    },
}

/// A count that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
    /// What it says.
    pub verdict: Verdict,
    /// What was done.
    pub steps: Vec<Step>,
    /// The names that the steps speak of.
    pub names: Vec<String>,
    /// The steps of the quotas, which speak of `quota_names`.
    pub quota_steps: Vec<Step>,
    /// Those names.
    pub quota_names: Vec<String>,
}

impl Counting<'_> {
    /// The numbers on the ballot: of the lists, or of the candidates.
    pub fn numbers(&self) -> Vec<u32> {
        if self.law.method == Method::ListPr {
            return self.lists.iter().map(|list| list.number).collect();
        }
        self.standers.iter().map(|one| one.number).collect()
    }

    /// As a ballot file would have it: what anybody counts again. A tally becomes a ballot for each vote, where a ballot has one name.
    pub fn election(&self) -> Election {
        let names: Vec<String> = if self.law.method == Method::ListPr {
            self.lists.iter().map(|list| list.name.clone()).collect()
        } else {
            self.standers.iter().map(|one| one.name.clone()).collect()
        };
        let (ballots, blank, invalid) = match &self.votes {
            Votes::Ballots { ballots, blank, invalid } => (ballots.clone(), *blank, *invalid),
            Votes::Tally(tally) => {
                let mut ballots = Ballots::default();
                for (at, votes) in tally.votes.iter().enumerate().filter(|(_, votes)| **votes > 0) {
                    ballots.push(*votes, &[rawabit_counting::ballots::Pref::new(at, false)]);
                }
                (ballots, tally.blank, tally.invalid)
            }
        };
        Election {
            title: self.title.clone(),
            seats: self.left(),
            candidates: names.into_iter().map(Candidate::new).collect(),
            ballots,
            blank,
            invalid,
            tie_order: None,
        }
    }

    /// The ballot numbers in the order in which lots know them: a candidate's line in the ballot file is the place in this row, from 1. Those
    /// who stood in rounds before follow, since a quota may draw among them.
    pub fn row(&self) -> Vec<u32> {
        if self.law.method == Method::ListPr {
            return self.numbers();
        }
        let all = self.standers.iter().chain(self.before).chain(self.beaten.iter().flatten());
        all.map(|one| one.number).collect()
    }

    /// Seats that are still to fill.
    pub fn left(&self) -> usize {
        self.seats.saturating_sub(self.before.len())
    }

    /// Counts. `quota_name` says what a quota is called in the transcript.
    ///
    /// # Errors
    /// [`Fault`] where there is nothing to count.
    pub fn count(&self, quota_name: &dyn Fn(&LawQuota, Group) -> String) -> Result<Counted, Fault> {
        if self.law.method == Method::ListPr {
            return self.lists(quota_name);
        }
        let names: Vec<String> = self.standers.iter().map(|one| one.name.clone()).collect();
        let draws = self.draws(self.standers);
        match self.by_method(&draws)? {
            Outcome::NeedsLot { question, steps, .. } => Ok(self.tied(question, steps, names)),
            Outcome::NextRound { elected, among, steps, .. } => {
                let so_far = self.before.iter().map(|one| one.number);
                let elected = so_far.chain(elected.iter().map(|at| self.standers[*at].number)).collect();
                let among = among.iter().map(|at| self.standers[*at].number).collect();
                Ok(Counted::plain(Verdict::Again { elected, among }, steps, names))
            }
            Outcome::Decided(count) => {
                let (winners, ranking) = (count.winners, count.ranking);
                self.with_quotas(winners, ranking, count.steps, names, quota_name)
            }
        }
    }

    fn by_method(&self, draws: &Draws) -> Result<Outcome, Fault> {
        let seats = self.left();
        let kind = match self.law.method {
            Method::Plurality => Kind::Plurality,
            Method::TwoRound => Kind::TwoRound,
            Method::Block => Kind::Block,
            Method::Approval => Kind::Approval,
            Method::InstantRunoff => Kind::Irv,
            Method::Stv | Method::ListPr => self.law.transferable(),
        };
        if kind == Kind::TwoRound {
            let tally = self.tally()?;
            if self.round > 1 {
                return relative(&tally, seats, draws);
            }
            let rule = RoundRule { majority: self.law.first_majority(), also: None, next: Next::TopTwo };
            return rule.round(&tally, seats, self.electorate, draws);
        }
        match &self.votes {
            Votes::Tally(tally) => relative(tally, seats, draws),
            Votes::Ballots { .. } => kind.count(&self.election(), draws),
        }
    }

    pub(super) fn tally(&self) -> Result<Tally, Fault> {
        match &self.votes {
            Votes::Tally(tally) => Ok(tally.clone()),
            Votes::Ballots { .. } => first_names(&self.election()),
        }
    }

    /// A tie: a lot, or another vote among the equal ones where the statutes want that and a seat is at stake.
    fn tied(&self, question: Question, steps: Vec<Step>, names: Vec<String>) -> Counted {
        let among: Vec<u32> = question.among.iter().map(|at| self.standers[*at].number).collect();
        if self.law.ties == Ties::NewBallot && question.purpose == Purpose::Elect && self.seed.is_none() {
            let so_far = self.before.iter().map(|one| one.number);
            let now = steps.iter().filter_map(|step| match step {
                Step::Elected { who, .. } => self.standers.get(*who).map(|one| one.number),
                _ => None,
            });
            let elected = so_far.chain(now).collect();
            return Counted::plain(Verdict::Again { elected, among }, steps, names);
        }
        Counted::plain(Verdict::NeedsLot(among, question), steps, names)
    }

    fn with_quotas(
        &self,
        winners: Vec<usize>,
        ranking: Vec<Vec<usize>>,
        steps: Vec<Step>,
        names: Vec<String>,
        quota_name: &dyn Fn(&LawQuota, Group) -> String,
    ) -> Result<Counted, Fault> {
        // The rounds before come first, those beaten in them last, and all candidates stand in one row.
        let everybody: Vec<Stander> =
            self.standers.iter().chain(self.before).chain(self.beaten.iter().flatten()).cloned().collect();
        let number = |at: usize| everybody.get(at);
        let numbers = |ats: &[usize]| ats.iter().filter_map(|at| number(*at)).map(|one| one.number).collect();
        if self.law.quotas.is_empty() {
            let so_far = (0..self.before.len()).map(|n| self.standers.len() + n);
            let elected: Vec<usize> = so_far.chain(winners).collect();
            let vacant = self.seats.saturating_sub(elected.len());
            let verdict = Verdict::Decided { elected: numbers(&elected), replaced: Vec::new(), vacant };
            return Ok(Counted::plain(verdict, steps, names));
        }
        let first = (0..self.before.len()).map(|n| vec![self.standers.len() + n]);
        let mut next = self.standers.len() + self.before.len();
        let last = self.beaten.iter().map(|equal| {
            let group: Vec<usize> = (next..next + equal.len()).collect();
            next += equal.len();
            group
        });
        let whole: Vec<Vec<usize>> =
            first.chain(ranking).chain(last).filter(|group| !group.is_empty()).collect();
        let rules = self.rules(&everybody, quota_name);
        let quota_names: Vec<String> = everybody.iter().map(|one| one.name.clone()).collect();
        match fill(&whole, self.seats, &rules, &self.draws(&everybody))? {
            Filling::NeedsLot { question, steps: quota_steps, .. } => {
                let among = numbers(&question.among);
                let counted = Counted::plain(Verdict::NeedsLot(among, question), steps, names);
                Ok(Counted { quota_steps, quota_names, ..counted })
            }
            Filling::Decided(filled) => {
                let replaced = filled
                    .replacements
                    .iter()
                    .filter_map(|one| {
                        Some(Replaced {
                            out: number(one.out)?.number,
                            into: number(one.into)?.number,
                            rules: one.rules.clone(),
                        })
                    })
                    .collect();
                let vacant = self.seats.saturating_sub(filled.elected.len());
                let verdict = Verdict::Decided { elected: numbers(&filled.elected), replaced, vacant };
                let counted = Counted::plain(verdict, steps, names);
                Ok(Counted { quota_steps: filled.steps, quota_names, ..counted })
            }
        }
    }

    pub(super) fn rules(
        &self,
        everybody: &[Stander],
        quota_name: &dyn Fn(&LawQuota, Group) -> String,
    ) -> Vec<GroupRule> {
        let mut rules = Vec::new();
        for quota in &self.law.quotas {
            let groups = match quota.group {
                Group::EachSex => vec![Group::Women, Group::Men],
                one => vec![one],
            };
            let Some(share) = Share::new(quota.share.0, quota.share.1) else { continue };
            for group in groups {
                let members = (0..everybody.len())
                    .filter(|at| is_in(&everybody[*at].facts, group, quota.under, self.day))
                    .collect();
                rules.push(GroupRule::new(quota_name(quota, group), members, AtLeast::ShareUp(share)));
            }
        }
        rules
    }

    /// Facts precede lots where the statutes say so.
    pub(super) fn draws(&self, standers: &[Stander]) -> Draws {
        let draws = drawn(self.seed, standers);
        match self.precedence(standers) {
            Some((ground, ranks)) => draws.preceded_by(ground, ranks),
            None => draws,
        }
    }

    /// By which fact equal candidates precede one another, and the place of each; none where the statutes know only lots or another vote.
    pub(super) fn precedence(&self, standers: &[Stander]) -> Option<(Ground, Vec<u32>)> {
        let by_day = |day: fn(&Facts) -> Option<Day>, latest_first: bool| -> Vec<u32> {
            let mut days: Vec<Day> = standers.iter().filter_map(|one| day(&one.facts)).collect();
            days.sort_unstable();
            days.dedup();
            let last = days.len();
            let place = |one: &Stander| {
                let at = day(&one.facts).and_then(|day| days.binary_search(&day).ok());
                let place = at.map_or(last, |at| if latest_first { last - 1 - at } else { at });
                u32::try_from(place).unwrap_or(u32::MAX)
            };
            standers.iter().map(place).collect()
        };
        match self.law.ties {
            Ties::Older => Some((Ground::Older, by_day(|facts| facts.born, false))),
            Ties::Younger => Some((Ground::Younger, by_day(|facts| facts.born, true))),
            Ties::Seniority => Some((Ground::Seniority, by_day(|facts| facts.since, false))),
            Ties::Woman => {
                let ranks = standers.iter().map(|one| u32::from(one.facts.gender != "f")).collect();
                Some((Ground::Woman, ranks))
            }
            Ties::Lot | Ties::NewBallot => None,
        }
    }
}

impl Counted {
    pub(super) fn plain(verdict: Verdict, steps: Vec<Step>, names: Vec<String>) -> Self {
        Self { verdict, steps, names, quota_steps: Vec::new(), quota_names: Vec::new() }
    }
}

/// Whether somebody is of a group on a day.
pub fn is_in(facts: &Facts, group: Group, under: Option<u32>, day: Day) -> bool {
    match group {
        Group::Women => facts.gender == "f",
        Group::Men => facts.gender == "m",
        Group::EachSex => !facts.gender.is_empty(),
        Group::Youth => {
            let latest = Period::new(under.unwrap_or(0), TimeUnit::Year).before(day.0);
            facts.born.is_some_and(|born| born.0 > latest)
        }
    }
}
