//! From the votes of lists to those elected from them, with quotas among them.

use rawabit_counting::apportion::{ByRight, Rule, Threshold};
use rawabit_counting::lists::{List, ListOutcome, ListRule, Member};
use rawabit_counting::majority::Share;
use rawabit_counting::quotas::{AtLeast, Filling, GroupRule, fill};
use rawabit_counting::step::Step;
use rawabit_counting::{Draws, Fault};
use rawabit_statutes::Group;

use super::count::{Counted, Counting, Replaced, Stander, StandingList, Verdict};
use super::law::LawQuota;

impl Counting<'_> {
    /// The seats of each list, and who takes them.
    pub(super) fn lists(&self, quota_name: &dyn Fn(&LawQuota, Group) -> String) -> Result<Counted, Fault> {
        let names: Vec<String> = self.lists.iter().map(|list| list.name.clone()).collect();
        let on = |list: &StandingList| -> Vec<&Stander> {
            self.standers.iter().filter(|one| one.list == Some(list.number)).collect()
        };
        let tally = self.tally()?;
        let lists: Vec<List> = self
            .lists
            .iter()
            .zip(&tally.votes)
            .map(|(list, votes)| List {
                votes: *votes,
                members: on(list)
                    .iter()
                    .map(|one| Member { name: one.name.clone(), preference: 0 })
                    .collect(),
            })
            .collect();
        let threshold = self.law.threshold.and_then(|(num, den)| Share::new(num, den));
        let rule = ListRule::closed(Rule {
            formula: self.law.sharing(),
            seats: self.seats as u64,
            threshold: threshold.map(|share| Threshold { share, strict: false, of: None }),
            base: 0,
            by_right: ByRight::OnTop,
        });
        let rule = ListRule { vacant: true, ..rule };
        let draws = self.draws_of_lists(&self.lists.iter().map(on).collect::<Vec<_>>());
        match rule.count(&lists, &draws)? {
            ListOutcome::NeedsLot { question, steps, .. } => {
                let among = question.among.iter().map(|at| self.lists[*at].number).collect();
                Ok(Counted::plain(Verdict::NeedsLot(among, question), steps, names))
            }
            ListOutcome::Decided(count) => {
                let members: Vec<Vec<&Stander>> = self.lists.iter().map(on).collect();
                if !self.law.quotas.is_empty() {
                    let places: Vec<usize> = count.elected.iter().map(Vec::len).collect();
                    return self.mixed(&members, &places, count.steps, names, quota_name);
                }
                let mut elected = Vec::new();
                for (members, places) in members.iter().zip(&count.elected) {
                    elected.extend(places.iter().filter_map(|at| members.get(*at)).map(|one| one.number));
                }
                let vacant = self.seats.saturating_sub(elected.len());
                let verdict = Verdict::Decided { elected, replaced: Vec::new(), vacant };
                Ok(Counted::plain(verdict, count.steps, names))
            }
        }
    }

    /// What decides between lists that are equal for a seat: what the statutes ask of candidates, asked of those to whom the seat would go; then a lot.
    fn draws_of_lists(&self, members: &[Vec<&Stander>]) -> Draws {
        let draws = self.seed.map_or_else(Draws::none, Draws::seed);
        let everybody: Vec<Stander> = members.iter().flatten().map(|one| (*one).clone()).collect();
        let Some((ground, ranks)) = self.precedence(&everybody) else { return draws };
        let mut ranks = ranks.into_iter();
        let of = |list: &Vec<&Stander>| ranks.by_ref().take(list.len()).collect();
        let places = members.iter().map(of).collect();
        draws.lists_preceded_by(ground, places)
    }

    /// Quotas among those elected from lists. Every list keeps as many seats as its votes gave it; where a group has too few of all of them, those
    /// who are last on their lists give way to the next of that group on the same list.
    fn mixed(
        &self,
        members: &[Vec<&Stander>],
        places: &[usize],
        steps: Vec<Step>,
        names: Vec<String>,
        quota_name: &dyn Fn(&LawQuota, Group) -> String,
    ) -> Result<Counted, Fault> {
        let everybody: Vec<Stander> = members.iter().flatten().map(|one| (*one).clone()).collect();
        let seated: usize = places.iter().sum();
        let vacant = self.seats.saturating_sub(seated);
        if seated == 0 {
            let verdict = Verdict::Decided { elected: Vec::new(), replaced: Vec::new(), vacant };
            return Ok(Counted::plain(verdict, steps, names));
        }
        // Those who have a seat by the votes alone come first, then by their place, so that the last places give way.
        let mut order: Vec<(bool, usize, usize)> = Vec::new();
        let mut rules = Vec::new();
        let mut first = 0;
        for ((list, members), seats) in self.lists.iter().zip(members).zip(places) {
            let all: Vec<usize> = (first..first + members.len()).collect();
            order.extend((0..).zip(&all).map(|(place, at)| (place >= *seats, place, *at)));
            first += members.len();
            rules.push(GroupRule::new(list.name.clone(), all, AtLeast::Number(*seats)));
        }
        order.sort_unstable();
        let ranking: Vec<Vec<usize>> = order.into_iter().map(|(_, _, at)| vec![at]).collect();
        rules.extend(self.rules(&everybody, quota_name));
        let quota_names: Vec<String> = everybody.iter().map(|one| one.name.clone()).collect();
        let number = |at: usize| everybody.get(at).map_or(0, |one| one.number);
        match fill(&ranking, seated, &rules, &self.draws(&everybody))? {
            Filling::NeedsLot { question, steps: quota_steps, .. } => {
                let among = question.among.iter().map(|at| number(*at)).collect();
                let counted = Counted::plain(Verdict::NeedsLot(among, question), steps, names);
                Ok(Counted { quota_steps, quota_names, ..counted })
            }
            Filling::Decided(mut filled) => {
                // By lists again, and on each in its order.
                filled.elected.sort_unstable();
                let replaced = filled.replacements.iter().map(|one| Replaced {
                    out: number(one.out),
                    into: number(one.into),
                    rules: one.rules.clone(),
                });
                let verdict = Verdict::Decided {
                    elected: filled.elected.iter().map(|at| number(*at)).collect(),
                    replaced: replaced.collect(),
                    vacant,
                };
                let counted = Counted::plain(verdict, steps, names);
                Ok(Counted { quota_steps: filled.steps, quota_names, ..counted })
            }
        }
    }
}
