//! What a programme says when what it took up from above is filled in.
//!
//! An objective is taken up by reference: its words, steps and indicators are the other's, as that one's version in force has them
//! today. What the taker may say otherwise (a name, days) counts only as long as the item is open to it; its office and its targets are
//! always its own. Commitments and steps of the other's partner bind those two, and do not come along.

use std::collections::{BTreeMap, BTreeSet};

use super::content::{Change, Content, Objective, Taken};
use super::state::{Opening, Side};

/// A content with what was taken up filled in: `taken` is empty, and the objectives of it stand after its own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Effective {
    /// The whole text.
    pub content: Content,
    /// The programme that defines an objective, for those that were taken up.
    pub origins: BTreeMap<String, String>,
}

impl Effective {
    /// Of a programme that stands at the top. What it says it takes up is nowhere, and is left out.
    pub fn top(content: &Content) -> Self {
        Self { content: Content { taken: vec![], ..content.clone() }, origins: BTreeMap::new() }
    }

    /// Of a programme below `above`, whose identifier is `above_id`. What is no longer there is left out.
    #[must_use]
    pub fn below(content: &Content, above: &Effective, above_id: &str) -> Self {
        let mut out = Self::top(content);
        for taken in &content.taken {
            let Some(objective) = above.content.objective(&taken.objective) else { continue };
            let origin = above.origins.get(&objective.id).cloned().unwrap_or_else(|| above_id.to_owned());
            out.origins.insert(objective.id.clone(), origin);
            out.content.objectives.push(filled(objective, taken));
        }
        let known: BTreeSet<String> = out.content.steps().map(|step| step.id.clone()).collect();
        for objective in &mut out.content.objectives {
            if out.origins.contains_key(&objective.id) {
                objective.steps.iter_mut().for_each(|step| step.after.retain(|id| known.contains(id)));
            }
        }
        out
    }

    /// Whether an objective was taken up.
    pub fn is_taken(&self, objective: &str) -> bool {
        self.origins.contains_key(objective)
    }
}

impl Content {
    /// All steps of its own objectives.
    pub fn steps(&self) -> impl Iterator<Item = &super::Step> {
        self.objectives.iter().flat_map(|objective| &objective.steps)
    }
}

/// The other's objective as it is here.
fn filled(objective: &Objective, taken: &Taken) -> Objective {
    let mut here = Objective { weight: taken.weight, commitments: vec![], ..objective.clone() };
    here.steps.retain(|step| step.side == Side::Unit);
    for step in &mut here.steps {
        let Some(change) = change_of(taken, &step.id) else { continue };
        if let Some(title) = change.title.as_ref().filter(|_| step.open.contains(&Opening::Name)) {
            step.title = title.clone();
        }
        if let Some((starts, ends)) = change.days.filter(|_| step.open.contains(&Opening::Dates)) {
            (step.starts, step.ends) = (starts, ends);
        }
        if let Some(office) = &change.office {
            step.office = office.clone();
        }
    }
    for indicator in &mut here.indicators {
        let change = change_of(taken, &indicator.id);
        if let Some(title) = change.and_then(|one| one.title.as_ref())
            && indicator.open.contains(&Opening::Name)
        {
            indicator.title = title.clone();
        }
        // The other's targets and baseline are the other's: each unit begins where it stands and goes as far as it says.
        indicator.targets = change.map(|one| one.targets.clone()).unwrap_or_default();
        indicator.baseline = None;
    }
    here
}

/// What a taker has otherwise in an item.
pub fn change_of<'a>(taken: &'a Taken, item: &str) -> Option<&'a Change> {
    taken.changes.iter().find(|change| change.item == item)
}

#[cfg(test)]
mod tests {
    use super::super::samples::{day, objective, sound, whole, words};
    use super::super::{Change, Content, Opening, Side, Taken, Target};
    use super::*;

    fn branch(changes: Vec<Change>) -> Content {
        let taken = Taken { objective: "a".into(), weight: 70, changes };
        Content { objectives: vec![objective("own", 30)], taken: vec![taken], ..Content::default() }
    }

    fn change(item: &str) -> Change {
        Change { item: item.into(), title: None, days: None, office: None, targets: vec![] }
    }

    #[test]
    fn what_is_taken_up_keeps_its_words_and_identifiers() {
        let league = Effective::top(&sound());
        let branch = Effective::below(&branch(vec![]), &league, "league");
        let taken = branch.content.objective("a").expect("taken up");
        assert_eq!(taken.title, league.content.objectives[0].title);
        assert_eq!((taken.weight, taken.steps.len(), taken.commitments.len()), (70, 2, 0));
        assert!(taken.indicators[0].targets.is_empty(), "its own targets, or none");
        assert_eq!(branch.origins["a"], "league");
        assert!(branch.is_taken("a") && !branch.is_taken("own"));
    }

    #[test]
    fn only_what_was_left_open_changes() {
        let mut league = sound();
        league.objectives[0].steps[0].open = vec![Opening::Name];
        league.objectives[0].steps[1].open = vec![Opening::Dates];
        let changed = |item: &str| Change {
            title: Some(words("ours")),
            days: Some((day(5, 1), day(5, 2))),
            office: Some("branch_secretary".into()),
            ..change(item)
        };
        let mut targets = change("i1");
        targets.targets = vec![Target { period: 2, value: whole(3) }];
        let own = branch(vec![changed("a1"), changed("a2"), targets]);
        let here = Effective::below(&own, &Effective::top(&league), "league");
        let taken = here.content.objective("a").expect("taken up");
        assert_eq!((taken.steps[0].title.clone(), taken.steps[0].starts), (words("ours"), day(1, 10)));
        assert_eq!((taken.steps[1].title.clone(), taken.steps[1].starts), (words("a2"), day(5, 1)));
        assert!(taken.steps.iter().all(|step| step.office == "branch_secretary"));
        assert_eq!(taken.indicators[0].targets[0].value, whole(3));
    }

    #[test]
    fn it_goes_down_more_than_one_level_and_remembers_who_defined_it() {
        let league = Effective::top(&sound());
        let region = Effective::below(&branch(vec![]), &league, "league");
        let province = Effective::below(&branch(vec![]), &region, "region");
        assert_eq!(province.origins["a"], "league");
        assert_eq!(province.content.objective("a").expect("taken up").title, words("a"));
    }

    #[test]
    fn what_the_other_dropped_or_does_with_its_own_partner_does_not_come_along() {
        let mut league = sound();
        league.objectives[0].steps[0].side = Side::Partner;
        let here = Effective::below(&branch(vec![]), &Effective::top(&league), "league");
        let taken = here.content.objective("a").expect("taken up");
        assert_eq!(taken.steps.len(), 1);
        assert!(taken.steps[0].after.is_empty(), "nobody waits for what is not here");
        league.remove("a").expect("dropped");
        let here = Effective::below(&branch(vec![]), &Effective::top(&league), "league");
        assert_eq!(here.content.objectives.len(), 1);
    }
}
