//! What is to be done next for a branch, and by whom.

use rawabit_platform::Day;

use super::check::{Case, QUESTIONS, Supervision, Verdict};
use super::stage::Stage;

/// Who is to do something: whoever holds, where the statutes name it, this office.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// The branch: the office that convenes its assembly.
    Branch,
    /// Whoever supervises.
    Supervisor,
    /// Whoever confirms results, and runs the campaign.
    Confirmer,
    /// The body that decides on appeals.
    Appeals,
}

impl Who {
    /// The end of its message.
    pub fn name(self) -> &'static str {
        match self {
            Self::Branch => "branch",
            Self::Supervisor => "supervisor",
            Self::Confirmer => "confirmer",
            Self::Appeals => "appeals",
        }
    }
}

/// Something to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Task {
    /// The end of its message, `renewals-task-…`.
    pub key: &'static str,
    /// By whom.
    pub who: Who,
    /// The first day on which it is late.
    pub due: Option<Day>,
    /// Whether it may be done only from a day on.
    pub from: Option<Day>,
}

/// What is to be done, the most pressing first. Nothing where the branch is renewed.
pub fn tasks(case: &Case<'_>, stage: Stage, due: Option<Day>) -> Vec<Task> {
    let task = |key, who| Task { key, who, due, from: None };
    let mut all = match stage {
        Stage::Waiting => vec![task("freeze", Who::Branch)],
        Stage::Rolled => vec![task("convene", Who::Branch)],
        Stage::Convened => convened(case, &task),
        Stage::Missed => vec![task("call-again", Who::Branch)],
        Stage::Open => sitting(case, &task),
        Stage::Held => after(case, &task),
        Stage::Minuted => {
            let mut all = after(case, &task);
            if all.is_empty() {
                all.push(task("transmit", Who::Branch));
            }
            all
        }
        Stage::Returned => vec![task("mend", Who::Branch)],
        Stage::Transmitted => vec![checking(case, &task)],
        Stage::Appealed => vec![task("appeal", Who::Appeals)],
        Stage::Certified => Vec::new(),
    };
    if stage != Stage::Appealed && case.election.is_some_and(|election| election.appealed) {
        all.insert(0, Task { due: None, ..task("appeal-election", Who::Appeals) });
    }
    if stage < Stage::Held && case.rules.supervised_by.is_some() && case.supervision != Supervision::InOffice
    {
        all.push(Task { due: None, ..task("supervisor", Who::Confirmer) });
    }
    if matches!(stage, Stage::Held | Stage::Minuted | Stage::Transmitted)
        && verdict(case, "conduct").is_some_and(|one| matches!(one, Verdict::Human(_)))
    {
        all.push(task("judge", Who::Supervisor));
    }
    // What a paper cannot prove is decided by whoever confirms.
    if matches!(stage, Stage::Minuted | Stage::Transmitted | Stage::Returned)
        && QUESTIONS[1..]
            .iter()
            .any(|one| verdict(case, one).is_some_and(|one| matches!(one, Verdict::Human(_))))
    {
        all.push(task("judge-paper", Who::Confirmer));
    }
    all
}

fn verdict(case: &Case<'_>, key: &str) -> Option<Verdict> {
    case.checks().into_iter().find(|check| check.key == key).map(|check| check.verdict)
}

/// Until the day comes: candidates must know that there is an election.
fn convened(case: &Case<'_>, task: &impl Fn(&'static str, Who) -> Task) -> Vec<Task> {
    let mut all: Vec<Task> = electing(case, task).into_iter().filter(|one| one.key == "contests").collect();
    all.push(task("hold", Who::Branch));
    all
}

/// While the assembly sits.
fn sitting(case: &Case<'_>, task: &impl Fn(&'static str, Who) -> Task) -> Vec<Task> {
    let mut all = Vec::new();
    if case.reports.iter().filter(|one| one.is_some()).count() < case.rules.reports.len() {
        all.push(task("reports", Who::Branch));
    }
    all.extend(electing(case, task));
    if all.is_empty() {
        all.push(task("close", Who::Branch));
    }
    all
}

/// Once it was held.
fn after(case: &Case<'_>, task: &impl Fn(&'static str, Who) -> Task) -> Vec<Task> {
    let mut all: Vec<Task> = electing(case, task).into_iter().collect();
    if case.assembly.as_ref().is_some_and(|one| one.state.was_held() && one.minuted.is_none()) {
        all.push(task("minutes", Who::Branch));
    }
    all
}

fn electing(case: &Case<'_>, task: &impl Fn(&'static str, Who) -> Task) -> Option<Task> {
    match case.election {
        None => Some(task("contests", Who::Branch)),
        Some(one) if !one.opened => Some(task("contests", Who::Branch)),
        Some(one) if one.lot => Some(task("lot", Who::Branch)),
        Some(one) if !one.counted => Some(task("elect", Who::Branch)),
        Some(_) => None,
    }
}

fn checking(case: &Case<'_>, task: &impl Fn(&'static str, Who) -> Task) -> Task {
    let from = case.uncontestable().filter(|day| case.today < *day);
    Task { from, ..task("check", Who::Confirmer) }
}

#[cfg(test)]
mod tests {
    use super::super::check::tests::{case, day, statutes};
    use super::super::check::{Election, Finding};
    use super::*;
    use rawabit_meetings::model::State;

    fn keys(case: &Case<'_>, stage: Stage) -> Vec<(&'static str, Who)> {
        tasks(case, stage, None).into_iter().map(|task| (task.key, task.who)).collect()
    }

    #[test]
    fn each_stage_has_its_next_thing_and_somebody_who_does_it() {
        let statutes = statutes();
        let case = case(&statutes);
        for stage in Stage::ALL {
            let found = tasks(&case, *stage, Some(day("2018-11-22")));
            assert_eq!(found.is_empty(), *stage == Stage::Certified, "{stage:?}");
        }
        assert_eq!(keys(&case, Stage::Waiting), [("freeze", Who::Branch)]);
        assert_eq!(keys(&case, Stage::Missed), [("call-again", Who::Branch)]);
        assert_eq!(keys(&case, Stage::Appealed), [("appeal", Who::Appeals)]);
    }

    #[test]
    fn the_supervisor_is_missed_before_and_asked_afterwards() {
        let statutes = statutes();
        let mut case = case(&statutes);
        assert_eq!(keys(&case, Stage::Minuted), [("transmit", Who::Branch), ("judge", Who::Supervisor)]);
        case.findings.insert("conduct".into(), Finding { passed: true });
        assert_eq!(keys(&case, Stage::Minuted), [("transmit", Who::Branch)]);
        case.supervision = Supervision::Nobody;
        assert_eq!(keys(&case, Stage::Rolled), [("convene", Who::Branch), ("supervisor", Who::Confirmer)]);
        assert_eq!(keys(&case, Stage::Minuted), [("transmit", Who::Branch)], "too late to name one");
    }

    #[test]
    fn while_it_sits_it_votes_elects_and_closes() {
        let statutes = statutes();
        let mut case = case(&statutes);
        case.assembly.as_mut().expect("held").state = State::Open;
        (case.reports, case.election) = (vec![None, None], None);
        assert_eq!(keys(&case, Stage::Open), [("reports", Who::Branch), ("contests", Who::Branch)]);
        assert_eq!(keys(&case, Stage::Convened), [("contests", Who::Branch), ("hold", Who::Branch)]);
        case.reports = vec![Some(true), Some(true)];
        case.election = Some(Election {
            opened: true,
            counted: false,
            lot: true,
            voters: None,
            vacant: 0,
            settled: None,
            appealed: false,
            certified: false,
        });
        assert_eq!(keys(&case, Stage::Open), [("lot", Who::Branch)]);
        case.election = Some(Election {
            opened: true,
            counted: true,
            lot: false,
            voters: None,
            vacant: 0,
            settled: None,
            appealed: false,
            certified: false,
        });
        assert_eq!(keys(&case, Stage::Open), [("close", Who::Branch)]);
    }

    #[test]
    fn nobody_certifies_while_a_result_can_be_contested() {
        let statutes = statutes();
        let mut case = case(&statutes);
        let check = tasks(&case, Stage::Transmitted, None)[0];
        assert_eq!((check.key, check.from), ("check", Some(day("2018-12-01"))));
        case.today = day("2018-12-01");
        assert_eq!(tasks(&case, Stage::Transmitted, None)[0].from, None);
    }
}
