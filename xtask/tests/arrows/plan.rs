//! The arrows there may be.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::graph::Graph;

/// One part of the plan: names, and whom each may know.
type Part = BTreeMap<String, Vec<String>>;

/// `docs/arrows.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Plan {
    rules: Part,
    leaves: Part,
    platform: Part,
    support: Part,
    rooms: Part,
    doors: Part,
}

impl Plan {
    /// Reads it, and refuses one that is itself wrong.
    pub(crate) fn read(text: &str) -> Result<Self, String> {
        let plan: Self = toml::from_str(text).map_err(|error| error.to_string())?;
        for part in plan.parts() {
            for (from, known) in part {
                if let Some(unknown) = known.iter().find(|name| plan.named(name).is_none()) {
                    return Err(format!("{from} may know `{unknown}`, which the plan does not have"));
                }
            }
        }
        match plan.circle() {
            Some(circle) => Err(format!("a circle: {}", circle.join(" → "))),
            None => Ok(plan),
        }
    }

    /// Every package the plan does not have and every arrow it does not allow.
    pub(crate) fn faults(&self, graph: &Graph) -> Vec<String> {
        let mut faults = Vec::new();
        for member in &graph.members {
            match self.folder(&member.name) {
                None => faults.push(format!("{} ({}): not in the plan", member.name, member.folder)),
                Some(folder) if folder != member.folder => {
                    faults.push(format!("{} lies in {}, the plan says {folder}", member.name, member.folder));
                }
                Some(_) => {}
            }
        }
        for arrow in &graph.arrows {
            let support = self.support.contains_key(&arrow.to);
            let allowed =
                if support { arrow.for_tests } else { self.may_know(&arrow.from).contains(&arrow.to) };
            if !allowed {
                let kind = if arrow.for_tests { "for its tests" } else { "in the product" };
                faults.push(format!("{} → {} ({kind})", arrow.from, arrow.to));
            }
        }
        faults
    }

    fn parts(&self) -> [&Part; 6] {
        [&self.rules, &self.leaves, &self.platform, &self.support, &self.rooms, &self.doors]
    }

    /// Where a package of that name has to lie.
    fn folder(&self, name: &str) -> Option<String> {
        let under = |folder: &str| Some(format!("{folder}/{name}"));
        if self.rules.contains_key(name) {
            under("rules")
        } else if self.rooms.contains_key(name) {
            under("rooms")
        } else if name == "xtask" {
            Some(name.to_owned())
        } else {
            self.parts().iter().any(|part| part.contains_key(name)).then(|| under("crates"))?
        }
    }

    /// The names behind one entry: itself, or those of a whole part (`@rules`).
    fn named(&self, entry: &str) -> Option<Vec<String>> {
        let part = match entry {
            "@rules" => &self.rules,
            "@leaves" => &self.leaves,
            "@platform" => &self.platform,
            "@rooms" => &self.rooms,
            name => {
                return self
                    .parts()
                    .iter()
                    .any(|part| part.contains_key(name))
                    .then(|| vec![name.to_owned()]);
            }
        };
        Some(part.keys().cloned().collect())
    }

    fn may_know(&self, name: &str) -> BTreeSet<String> {
        let own =
            self.parts().into_iter().find_map(|part| part.get(name)).map(Vec::as_slice).unwrap_or_default();
        let floors: &[&str] =
            if self.rooms.contains_key(name) { &["@platform", "@rules", "@leaves"] } else { &[] };
        let entries = own.iter().map(String::as_str).chain(floors.iter().copied());
        entries.filter_map(|entry| self.named(entry)).flatten().collect()
    }

    /// A way from a package back to itself, if the plan has one.
    fn circle(&self) -> Option<Vec<String>> {
        let mut safe = BTreeSet::new();
        let names = self.parts().into_iter().flat_map(Part::keys);
        names.into_iter().find_map(|name| self.walk(name, &mut Vec::new(), &mut safe))
    }

    fn walk(&self, name: &str, way: &mut Vec<String>, safe: &mut BTreeSet<String>) -> Option<Vec<String>> {
        if safe.contains(name) {
            return None;
        }
        if let Some(start) = way.iter().position(|passed| passed == name) {
            return Some(way[start..].iter().cloned().chain([name.to_owned()]).collect());
        }
        way.push(name.to_owned());
        let found = self.may_know(name).iter().find_map(|next| self.walk(next, way, safe));
        way.pop();
        safe.insert(name.to_owned());
        found
    }
}

#[cfg(test)]
mod tests {
    use super::super::graph::{Arrow, Member};
    use super::*;

    const PLAN: &str = "
        [rules]\ntext = []\nledger = []\n[leaves]\ndocuments = []\n[platform]\nplatform = ['@rules']
        [support]\ntestkit = ['@platform']\n[rooms]\npeople = []\nfederation = ['people']
        [doors]\nrawabit = ['@rules', '@leaves', '@platform', '@rooms']\nxtask = []\n";

    fn faults(arrows: &[(&str, &str, bool)]) -> Vec<String> {
        let arrow = |(from, to, for_tests): &(&str, &str, bool)| Arrow {
            from: (*from).into(),
            to: (*to).into(),
            for_tests: *for_tests,
        };
        let arrows = arrows.iter().map(arrow).collect();
        Plan::read(PLAN).unwrap().faults(&Graph { members: vec![], arrows })
    }

    #[test]
    fn the_arrows_of_the_plan_pass() {
        let none: [String; 0] = [];
        let good = [
            ("federation", "people", false),
            ("federation", "platform", false),
            ("people", "documents", false),
            ("people", "testkit", true),
            ("platform", "text", false),
            ("rawabit", "federation", false),
        ];
        assert_eq!(faults(&good), none);
    }

    #[test]
    fn every_kind_of_wrong_arrow_is_found() {
        for wrong in [
            ("people", "federation", false),  // upward, between rooms
            ("people", "federation", true),   // tests obey as well
            ("platform", "people", false),    // a floor that knows the one above
            ("platform", "documents", false), // the slow leaf in everybody's build
            ("documents", "platform", false), // a leaf that is none
            ("text", "ledger", false),        // a rule that does not list the other
            ("people", "testkit", false),     // test support in the product
            ("people", "rawabit", false),     // the door
            ("xtask", "text", false),         // tools know nothing of the house
            ("strangers", "people", false),   // a package the plan does not have
        ] {
            assert_eq!(faults(&[wrong]).len(), 1, "{wrong:?} passed");
        }
    }

    #[test]
    fn a_package_outside_the_plan_or_in_the_wrong_place_is_found() {
        let member = |name: &str, folder: &str| Member { name: name.into(), folder: folder.into() };
        let members = vec![
            member("people", "rooms/people"),
            member("text", "rooms/text"),
            member("attic", "rooms/attic"),
        ];
        let found = Plan::read(PLAN).unwrap().faults(&Graph { members, arrows: vec![] });
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(found[0].contains("rules/text") && found[1].contains("attic"), "{found:?}");
    }

    #[test]
    fn a_plan_with_a_circle_or_an_unknown_name_is_refused() {
        let circle = PLAN.replace("people = []", "people = ['federation']");
        assert!(Plan::read(&circle).unwrap_err().contains("a circle"), "{circle}");
        let unknown = PLAN.replace("people = []", "people = ['neighbours']");
        assert!(Plan::read(&unknown).unwrap_err().contains("neighbours"));
    }
}
