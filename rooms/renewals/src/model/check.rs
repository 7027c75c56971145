//! What the statutes ask of a renewal, point by point: each with its article and with what was found. What can be computed is
//! computed; the rest waits for the judgement of an office that the statutes name.

use std::collections::BTreeMap;

use jiff::civil::DateTime;
use rawabit_meetings::model::{Quorum, State};
use rawabit_platform::Day;
use rawabit_platform::lang::Message;
use rawabit_statutes::{Body, CampaignRules};

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// As the statutes want it.
    Passed,
    /// Not as the statutes want it.
    Failed,
    /// Not known yet.
    Pending,
    /// Nothing that can be computed: whoever holds this office judges.
    Human(String),
}

impl Verdict {
    /// The end of its message.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Passed => "passed",
            Self::Failed => "failed",
            Self::Pending => "pending",
            Self::Human(_) => "human",
        }
    }

    /// The colour that helps the word.
    pub fn tone(&self) -> &'static str {
        match self {
            Self::Passed => "ok",
            Self::Failed => "bad",
            Self::Pending => "",
            Self::Human(_) => "warn",
        }
    }

    fn of(passed: bool) -> Self {
        if passed { Self::Passed } else { Self::Failed }
    }
}

/// A point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// The end of its message, `renewals-check-…`; a question of this name can be judged where the verdict is human.
    pub key: &'static str,
    /// The article that asks for it.
    pub article: Option<String>,
    /// What was found.
    pub verdict: Verdict,
    /// The figures behind it.
    pub said: Option<Message>,
}

/// A frozen roll.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rolled {
    /// How many are on it.
    pub size: u32,
    /// When it was frozen.
    pub frozen: Day,
}

/// An assembly, in the organisation's time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assembly {
    /// Its state.
    pub state: State,
    /// Which call.
    pub call: u8,
    /// The moment of the call before.
    pub before: Option<DateTime>,
    /// The moment that is named.
    pub starts: DateTime,
    /// The day on which the convocations left.
    pub convened: Option<Day>,
    /// Days of notice.
    pub notice: Option<u32>,
    /// The quorum of its opening.
    pub quorum: Option<Quorum>,
    /// When the minutes were approved.
    pub minuted: Option<Day>,
}

/// Whoever supervises.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Supervision {
    /// Nobody is named.
    Nobody,
    /// Somebody who holds the office that the statutes name.
    InOffice,
    /// Somebody who does not hold it on that day.
    OutOfOffice,
}

/// The bureau's election, as far as this room needs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Election {
    /// Whether every office of the bureau has its contest.
    pub opened: bool,
    /// Whether every seat has a result.
    pub counted: bool,
    /// Whether a lot is to be drawn.
    pub lot: bool,
    /// How many took part.
    pub voters: Option<u32>,
    /// Seats that nobody was elected to.
    pub vacant: u32,
    /// The day on which the last result was known.
    pub settled: Option<Day>,
    /// Whether an appeal waits.
    pub appealed: bool,
    /// Whether it is certified.
    pub certified: bool,
}

/// A judgement that somebody gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Whether it was found regular.
    pub passed: bool,
}

/// What is known of an election that was held on paper before it was entered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OnPaper {
    /// Contests that were entered from the paper.
    pub contests: u32,
    /// Who stood in them.
    pub stood: u32,
    /// How many of these the statutes would not have let stand on that day.
    pub ineligible: u32,
}

/// Everything that is looked at.
#[derive(Clone, Debug)]
pub struct Case<'a> {
    /// The rules of the campaign.
    pub rules: &'a CampaignRules,
    /// The body that renews.
    pub body: Option<&'a Body>,
    /// The article of the right to vote.
    pub vote_article: Option<String>,
    /// The article of minutes.
    pub minutes_article: Option<String>,
    /// Today.
    pub today: Day,
    /// The first day of the campaign's assemblies, and the first day that is late.
    pub window: (Day, Day),
    /// The roll.
    pub roll: Option<Rolled>,
    /// The assembly.
    pub assembly: Option<Assembly>,
    /// Who supervises.
    pub supervision: Supervision,
    /// Of each report of the statutes, whether it was adopted; none where it was not voted on.
    pub reports: Vec<Option<bool>>,
    /// The election; none where there is none.
    pub election: Option<Election>,
    /// The article of the election.
    pub election_article: Option<String>,
    /// When the record was handed over.
    pub transmitted: Option<Day>,
    /// Of an assembly that is known from paper only: what its papers say of the election.
    pub paper: Option<OnPaper>,
    /// What was judged, by question.
    pub findings: BTreeMap<String, Finding>,
}

/// The questions that somebody may be asked to judge: the first is the supervisor's, the others are about what a paper cannot prove, and
/// belong to whoever confirms results.
pub const QUESTIONS: [&str; 4] = ["conduct", "roll", "notice", "candidacies"];

impl Case<'_> {
    /// Whether the assembly was held.
    pub fn was_held(&self) -> bool {
        self.assembly.as_ref().is_some_and(|assembly| assembly.state.was_held())
    }

    /// The day of the assembly.
    pub fn held_on(&self) -> Option<Day> {
        self.assembly.as_ref().filter(|one| one.state.was_held()).map(|one| Day(one.starts.date()))
    }

    /// The first day on which nobody can contest any more.
    pub fn uncontestable(&self) -> Option<Day> {
        let held = self.held_on()?;
        // Nobody can contest a result before it is known.
        let held = self.election.and_then(|one| one.settled).map_or(held, |settled| settled.max(held));
        Some(self.rules.contest_within.map_or(held, |within| Day(within.after(held.0)).plus_days(1)))
    }

    /// Every point, in the order of the way.
    pub fn checks(&self) -> Vec<Check> {
        let mut all = vec![self.roll()];
        if self.rules.supervised_by.is_some() {
            all.push(self.supervisor());
        }
        all.extend([self.notice(), self.day(), self.quorum()]);
        if !self.rules.reports.is_empty() {
            all.push(self.voted());
        }
        all.push(self.elected());
        all.extend(self.of_paper());
        all.extend(self.participation());
        all.push(self.minutes());
        all.extend(self.conduct());
        all.extend(self.handed_over());
        all.extend(self.contest());
        all
    }

    fn point(&self, key: &'static str, verdict: Verdict, said: Option<Message>) -> Check {
        Check { key, article: self.rules.article.clone(), verdict, said }
    }

    fn roll(&self) -> Check {
        let convened = self.assembly.as_ref().and_then(|assembly| assembly.convened);
        let verdict = match (self.roll, convened) {
            (None, _) => Verdict::Pending,
            (Some(roll), Some(convened)) if roll.frozen <= convened => Verdict::Passed,
            // The registry answers for the day; whether a list lay open before the convocation only persons know.
            (Some(_), _) if self.paper.is_some() => self.judged("roll"),
            (Some(_), Some(_)) => Verdict::Failed,
            (Some(_), None) => Verdict::Passed,
        };
        let said = self
            .roll
            .map(|roll| Message::new("renewals-said-roll").with("n", roll.size).with("day", roll.frozen));
        Check { article: self.vote_article.clone(), ..self.point("roll", verdict, said) }
    }

    fn supervisor(&self) -> Check {
        let verdict = match self.supervision {
            Supervision::Nobody => Verdict::Pending,
            Supervision::InOffice => Verdict::Passed,
            Supervision::OutOfOffice => Verdict::Failed,
        };
        self.point("supervisor", verdict, None)
    }

    fn notice(&self) -> Check {
        let article =
            self.body.and_then(|body| body.notice.as_ref()).and_then(|notice| notice.article.clone());
        let Some(assembly) = self.assembly.as_ref().filter(|one| one.convened.is_some()) else {
            let verdict = if self.paper.is_some() { self.judged("notice") } else { Verdict::Pending };
            return Check { article, ..self.point("notice", verdict, None) };
        };
        let quorum = self.body.and_then(|body| body.quorum.as_ref());
        if assembly.call > 1 {
            let after = quorum.and_then(|quorum| quorum.call(assembly.call)).and_then(|call| call.after);
            let kept = match (after, assembly.before) {
                (Some(after), Some(before)) => after.before_moment(assembly.starts) >= before,
                // The statutes want time between two calls, and the one before is not known.
                (Some(_), None) => false,
                (None, _) => true,
            };
            let article = quorum.and_then(|quorum| quorum.article.clone());
            let said = Message::new("renewals-said-call").with("n", u32::from(assembly.call));
            return Check { article, ..self.point("notice", Verdict::of(kept), Some(said)) };
        }
        let needed =
            self.body.and_then(|body| body.notice.as_ref()).map(|notice| notice.ordinary.approximate_days());
        let given = assembly.notice.unwrap_or(0);
        let verdict = Verdict::of(needed.is_none_or(|needed| given >= needed));
        let said = Message::new("renewals-said-notice").with("n", given);
        Check { article, ..self.point("notice", verdict, Some(said)) }
    }

    fn day(&self) -> Check {
        let Some(assembly) = &self.assembly else { return self.point("day", Verdict::Pending, None) };
        let day = Day(assembly.starts.date());
        let within = day >= self.window.0 && day < self.window.1;
        self.point("day", Verdict::of(within), Some(Message::new("renewals-said-day").with("day", day)))
    }

    fn quorum(&self) -> Check {
        let article =
            self.body.and_then(|body| body.quorum.as_ref()).and_then(|quorum| quorum.article.clone());
        let Some(quorum) = self.assembly.as_ref().and_then(|assembly| assembly.quorum.as_ref()) else {
            return Check { article, ..self.point("quorum", Verdict::Pending, None) };
        };
        let said = Message::new("renewals-said-quorum")
            .with("there", quorum.there)
            .with("members", quorum.members)
            .with("required", quorum.required)
            .with("call", u32::from(quorum.call));
        Check { article, ..self.point("quorum", Verdict::of(quorum.reached), Some(said)) }
    }

    /// A report may be rejected; what the statutes ask is that it was put to the vote.
    fn voted(&self) -> Check {
        let voted = self.reports.iter().filter(|one| one.is_some()).count();
        let adopted = self.reports.iter().filter(|one| **one == Some(true)).count();
        let verdict = match voted >= self.rules.reports.len() {
            true => Verdict::Passed,
            false if self.was_held() => Verdict::Failed,
            false => Verdict::Pending,
        };
        let said = Message::new("renewals-said-reports").with("voted", voted).with("adopted", adopted);
        let article = self.body.and_then(|body| body.article.clone());
        Check { article, ..self.point("reports", verdict, (voted > 0).then_some(said)) }
    }

    fn elected(&self) -> Check {
        let (verdict, said) = match self.election {
            Some(Election { lot: true, .. }) => (Verdict::Pending, Some("renewals-said-lot".into())),
            Some(Election { opened: true, counted: true, vacant: 0, .. }) => (Verdict::Passed, None),
            Some(Election { opened: true, counted: true, vacant, .. }) => {
                (Verdict::Failed, Some(Message::new("renewals-said-vacant").with("n", vacant)))
            }
            _ => (Verdict::Pending, None),
        };
        let article = self.election_article.clone();
        Check { article, ..self.point("election", verdict, said) }
    }

    /// What somebody found of a question that a paper leaves open, or that it waits for whoever confirms results.
    fn judged(&self, question: &str) -> Verdict {
        match self.findings.get(question) {
            Some(finding) => Verdict::of(finding.passed),
            None => Verdict::Human(self.rules.confirmed_by.clone().unwrap_or_default()),
        }
    }

    /// Of an election on paper: whether those who stood might, which the registry knows, and whether everybody could stand, which it does not.
    fn of_paper(&self) -> Vec<Check> {
        let Some(paper) = self.paper.filter(|paper| paper.contests > 0) else { return Vec::new() };
        let said =
            Message::new("renewals-said-eligible").with("n", paper.ineligible).with("stood", paper.stood);
        let eligible = self.point("eligible", Verdict::of(paper.ineligible == 0), Some(said));
        let candidacies = self.point("candidacies", self.judged("candidacies"), None);
        let article = self.election_article.clone();
        vec![Check { article: article.clone(), ..eligible }, Check { article, ..candidacies }]
    }

    fn participation(&self) -> Option<Check> {
        let needed = self.rules.valid_if?;
        let Some(roll) = self.roll else { return Some(self.point("participation", Verdict::Pending, None)) };
        let there = self.assembly.as_ref().and_then(|one| one.quorum.as_ref()).map(|quorum| quorum.there);
        let Some(part) = self.election.and_then(|election| election.voters).or(there) else {
            return Some(self.point("participation", Verdict::Pending, None));
        };
        let said = Message::new("renewals-said-participation")
            .with("part", part)
            .with("size", roll.size)
            .with("required", needed.required(roll.size));
        Some(self.point("participation", Verdict::of(needed.met(part, roll.size)), Some(said)))
    }

    fn minutes(&self) -> Check {
        let minuted = self.assembly.as_ref().and_then(|assembly| assembly.minuted);
        let verdict = if minuted.is_some() { Verdict::Passed } else { Verdict::Pending };
        let said = minuted.map(|day| Message::new("renewals-said-minutes").with("day", day));
        Check { article: self.minutes_article.clone(), ..self.point("minutes", verdict, said) }
    }

    fn conduct(&self) -> Option<Check> {
        let office = self.rules.supervised_by.as_ref()?;
        let verdict = match self.findings.get("conduct") {
            Some(finding) => Verdict::of(finding.passed),
            None if self.was_held() => Verdict::Human(office.clone()),
            None => Verdict::Pending,
        };
        Some(self.point("conduct", verdict, None))
    }

    fn handed_over(&self) -> Option<Check> {
        let within = self.rules.report_within?;
        let last = self.held_on().map(|held| Day(within.after(held.0)));
        let verdict = match (last, self.transmitted) {
            (Some(last), Some(day)) => Verdict::of(day <= last),
            (Some(last), None) if self.today > last => Verdict::Failed,
            _ => Verdict::Pending,
        };
        let said = last.map(|last| Message::new("renewals-said-before").with("day", last.plus_days(1)));
        Some(self.point("transmission", verdict, said))
    }

    fn contest(&self) -> Option<Check> {
        self.rules.contest_within?;
        let until = self.uncontestable();
        let appealed = self.election.is_some_and(|election| election.appealed);
        let verdict = match until {
            _ if appealed => Verdict::Pending,
            Some(until) if self.today >= until => Verdict::Passed,
            _ => Verdict::Pending,
        };
        let said = until.map(|until| Message::new("renewals-said-contest").with("day", until));
        Some(self.point("contest", verdict, said))
    }
}

#[cfg(test)]
#[path = "check_tests.rs"]
pub(super) mod tests;
