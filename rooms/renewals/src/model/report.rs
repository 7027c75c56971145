//! What a campaign ends with: how many branches are renewed, how many are on their way, how many are not and where they stopped, and how far the
//! congresses that wait for them are.

use rawabit_statutes::Statutes;
use serde::{Deserialize, Serialize};

use super::Stage;

/// One condition of a congress.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Condition {
    /// The congress's body.
    pub body: String,
    /// The kind of branch.
    pub kind: String,
    /// How many there are.
    pub all: i64,
    /// How many of them are renewed.
    pub renewed: i64,
    /// How many must be.
    pub required: i64,
    /// Whether enough are.
    pub met: bool,
    /// The article.
    pub article: String,
}

/// The conditions of the congresses of a kind of unit: of branches by their kind, whether they are renewed, and how many.
pub fn conditions(statutes: &Statutes, unit_kind: &str, counts: &[(&str, bool, i64)]) -> Vec<Condition> {
    let of_unit = statutes.congresses.iter().filter(|congress| {
        statutes.body(&congress.body).is_some_and(|body| body.units.iter().any(|kind| kind == unit_kind))
    });
    of_unit
        .flat_map(|congress| congress.ready_when.iter().map(move |ready| (congress, ready)))
        .map(|(congress, ready)| {
            let of_kind = || counts.iter().filter(|one| one.0 == ready.kind);
            let all: i64 = of_kind().map(|one| one.2).sum();
            let renewed: i64 = of_kind().filter(|one| one.1).map(|one| one.2).sum();
            let small = |n: i64| u32::try_from(n).unwrap_or(u32::MAX);
            // A condition on branches that this campaign does not have is not met by it: it stays, as not known from here.
            Condition {
                body: congress.body.clone(),
                kind: ready.kind.clone(),
                all,
                renewed,
                required: i64::from(ready.renewed.required(small(all))),
                met: all > 0 && ready.renewed.met(small(renewed), small(all)),
                article: ready.article.clone().unwrap_or_default(),
            }
        })
        .collect()
}

/// The report.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// Branches in the campaign.
    pub branches: i64,
    /// Those that are renewed.
    pub renewed: i64,
    /// Those with an assembly or a paper of their own, which can finish.
    pub running: i64,
    /// Those that are not renewed.
    pub not_renewed: i64,
    /// Of those that are not renewed yet, how many stopped at which stage, in the order of the way.
    pub stopped: Vec<(String, i64)>,
    /// Branches that left the campaign.
    pub gone: i64,
    /// What the congresses wait for.
    pub ready: Vec<Condition>,
    /// Why it ends, in the words of whoever closed it.
    pub note: String,
}

impl Report {
    /// Adds branches at a stage; `begun` where something of their own is under way.
    pub fn add(&mut self, stage: Stage, begun: bool, n: i64) {
        self.branches += n;
        if stage == Stage::Certified {
            self.renewed += n;
            return;
        }
        if begun {
            self.running += n;
        } else {
            self.not_renewed += n;
        }
        match self.stopped.iter_mut().find(|(name, _)| name == stage.name()) {
            Some((_, sum)) => *sum += n,
            None => self.stopped.push((stage.name().to_owned(), n)),
        }
        self.stopped.sort_by_key(|(name, _)| Stage::ALL.iter().position(|one| one.name() == name));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_branch_is_renewed_on_its_way_or_stopped_somewhere() {
        let mut report = Report::default();
        for (stage, begun, n) in [
            (Stage::Transmitted, true, 2),
            (Stage::Certified, true, 7),
            (Stage::Waiting, false, 3),
            (Stage::Rolled, true, 1),
            (Stage::Rolled, false, 4),
        ] {
            report.add(stage, begun, n);
        }
        assert_eq!((report.branches, report.renewed, report.running, report.not_renewed), (17, 7, 3, 7));
        let stopped: Vec<(&str, i64)> = report.stopped.iter().map(|(name, n)| (name.as_str(), *n)).collect();
        assert_eq!(stopped, [("waiting", 3), ("rolled", 5), ("transmitted", 2)]);
        let text = serde_json::to_string(&report).expect("plain data");
        assert_eq!(serde_json::from_str::<Report>(&text).expect("reads"), report);
    }
}
