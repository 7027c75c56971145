//! Checks a tree of units against the statutes.

use std::collections::{HashMap, HashSet};

use serde::Serialize;

use crate::lang::{Lang, say};
use crate::model::{AreaTie, Uniqueness, UnitKind};
use crate::statutes::Statutes;

/// The area to which a unit is tied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnitArea<'a> {
    /// The area's own identifier (an ISO or national code), for uniqueness.
    pub id: &'a str,
    /// Its level, a key of `[area_levels]`.
    pub level: &'a str,
    /// The areas that hold it, in any order; none for the outermost.
    pub within: &'a [&'a str],
}

impl UnitArea<'_> {
    /// Whether it is that area or a part of it.
    fn lies_in(&self, whole: &str) -> bool {
        self.id == whole || self.within.contains(&whole)
    }
}

/// A unit as the check needs it. Identifiers are the caller's own: database keys, slugs, line numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnitRow<'a> {
    /// The unit.
    pub id: &'a str,
    /// Its kind.
    pub kind: &'a str,
    /// The unit above it.
    pub parent: Option<&'a str>,
    /// Its area.
    pub area: Option<UnitArea<'a>>,
}

/// Something that the statutes do not allow in a tree.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TreeProblem {
    /// The unit.
    pub unit: String,
    /// Why.
    pub fault: TreeFault,
}

/// What is wrong with a unit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TreeFault {
    /// Another unit has the same identifier.
    DuplicateId,
    /// The statutes know no such kind.
    UnknownKind(String),
    /// The unit above is not in the tree.
    UnknownParent(String),
    /// The kind may not stand at the top.
    NotARoot(String),
    /// The kind may not stand under the kind of the unit above.
    IllegalChild {
        /// Kind of the unit above.
        parent: String,
        /// Kind of the unit.
        child: String,
    },
    /// Following the units above never ends.
    Circle,
    /// The kind is tied to an area of this level, and the unit has none.
    AreaMissing(String),
    /// The kind is tied to no area.
    AreaUnexpected,
    /// The area is of another level.
    AreaLevel {
        /// As the statutes demand.
        wanted: String,
        /// As it is.
        found: String,
    },
    /// The area is no part of the area of the unit above, or of the nearest one above that has an area.
    AreaOutside {
        /// The area.
        area: String,
        /// The area in which it should lie.
        whole: String,
        /// The unit above that has it.
        of: String,
    },
    /// Another unit of the kind already has the area.
    AreaTaken {
        /// The area.
        area: String,
        /// The unit that has it.
        by: String,
    },
}

impl TreeProblem {
    /// The problem in words.
    pub fn message(&self, statutes: &Statutes, lang: Lang) -> String {
        let kind = |id: &str| statutes.unit_kind(id).map_or(id, |k| k.name.get(lang)).to_owned();
        let level = |id: &str| statutes.area_level(id).map_or(id, |l| l.name.get(lang)).to_owned();
        match &self.fault {
            TreeFault::DuplicateId => say!(lang,
                ar: "هذا المعرّف تحمله وحدة أخرى أيضا.",
                fr: "Cet identifiant est aussi celui d’une autre structure.",
                en: "Another unit has the same identifier."),
            TreeFault::UnknownKind(k) => say!(lang,
                ar: format!("لا يعرف النظام الأساسي وحدة من نوع «{k}»."),
                fr: format!("Les statuts ne connaissent pas de structure du type «\u{a0}{k}\u{a0}»."),
                en: format!("The statutes know no unit of the kind “{k}”.")),
            TreeFault::UnknownParent(p) => say!(lang,
                ar: format!("الوحدة الأعلى «{p}» غير موجودة."),
                fr: format!("La structure supérieure «\u{a0}{p}\u{a0}» n’existe pas."),
                en: format!("The unit above, “{p}”, does not exist.")),
            TreeFault::NotARoot(k) => say!(lang,
                ar: format!("لا يمكن أن تكون وحدة من نوع «{}» في أعلى الهيكل: ينبغي تحديد الوحدة الأعلى.", kind(k)),
                fr: format!("Une structure du type «\u{a0}{}\u{a0}» ne peut pas être au sommet\u{a0}: indiquez la structure supérieure.", kind(k)),
                en: format!("A unit of the kind “{}” cannot stand at the top: name the unit above it.", kind(k))),
            TreeFault::IllegalChild { parent, child } => say!(lang,
                ar: format!("لا يسمح النظام الأساسي بوحدة من نوع «{}» تحت وحدة من نوع «{}».", kind(child), kind(parent)),
                fr: format!("Les statuts n’admettent pas «\u{a0}{}\u{a0}» sous «\u{a0}{}\u{a0}».", kind(child), kind(parent)),
                en: format!("The statutes do not allow “{}” under “{}”.", kind(child), kind(parent))),
            TreeFault::Circle => say!(lang,
                ar: "تدور سلسلة الوحدات الأعلى على نفسها.",
                fr: "La suite des structures supérieures tourne en rond.",
                en: "The chain of units above runs in a circle."),
            TreeFault::AreaMissing(l) => say!(lang,
                ar: format!("ينبغي ربط الوحدة بمجال ترابي من مستوى «{}».", level(l)),
                fr: format!("La structure doit être rattachée à un territoire du niveau «\u{a0}{}\u{a0}».", level(l)),
                en: format!("The unit must be tied to an area of the level “{}”.", level(l))),
            TreeFault::AreaUnexpected => say!(lang,
                ar: "هذا النوع من الوحدات غير مرتبط بأي مجال ترابي.",
                fr: "Ce type de structure n’est rattaché à aucun territoire.",
                en: "Units of this kind are tied to no area."),
            TreeFault::AreaLevel { wanted, found } => say!(lang,
                ar: format!("ينبغي أن يكون المجال الترابي من مستوى «{}» لا «{}».", level(wanted), level(found)),
                fr: format!("Le territoire doit être du niveau «\u{a0}{}\u{a0}», non «\u{a0}{}\u{a0}».", level(wanted), level(found)),
                en: format!("The area must be of the level “{}”, not “{}”.", level(wanted), level(found))),
            TreeFault::AreaOutside { area, whole, of } => say!(lang,
                ar: format!("المجال الترابي «{area}» لا يقع ضمن «{whole}»، وهو مجال الوحدة الأعلى «{of}»: ينبغي اختيار مجال يقع ضمنه أو وحدة أعلى أخرى."),
                fr: format!("Le territoire « {area} » ne fait pas partie de « {whole} », celui de l’unité supérieure « {of} » : choisissez-en un qui en fasse partie, ou une autre unité supérieure."),
                en: format!("The area “{area}” does not lie in “{whole}”, the area of the unit above, “{of}”: choose an area that does, or another unit above.")),
            TreeFault::AreaTaken { area, by } => say!(lang,
                ar: format!("المجال الترابي «{area}» تابع لوحدة أخرى من النوع نفسه: «{by}»."),
                fr: format!("Le territoire «\u{a0}{area}\u{a0}» revient déjà à une autre structure du même type\u{a0}: «\u{a0}{by}\u{a0}»."),
                en: format!("The area “{area}” already belongs to another unit of the kind: “{by}”.")),
        }
    }
}

impl Statutes {
    /// Checks a whole forest of units: all problems, in the order of the rows. Time grows with the number of rows only.
    pub fn validate_tree(&self, rows: &[UnitRow<'_>]) -> Vec<TreeProblem> {
        let kinds: HashMap<&str, &UnitKind> = self.unit_kinds.iter().map(|k| (k.id.as_str(), k)).collect();
        let mut by_id: HashMap<&str, usize> = HashMap::with_capacity(rows.len());
        let mut problems = Vec::new();
        let mut duplicates = HashSet::new();
        for (i, row) in rows.iter().enumerate() {
            if by_id.contains_key(row.id) {
                duplicates.insert(i);
            } else {
                by_id.insert(row.id, i);
            }
        }
        let circular = circular(rows, &by_id);
        let territories = territories(rows, &by_id);
        let mut taken: HashMap<(&str, Option<&str>, &str), &str> = HashMap::new();
        for (i, row) in rows.iter().enumerate() {
            let mut note = |fault| problems.push(TreeProblem { unit: row.id.to_owned(), fault });
            if duplicates.contains(&i) {
                note(TreeFault::DuplicateId);
            }
            if circular[i] {
                note(TreeFault::Circle);
            }
            let Some(kind) = kinds.get(row.kind) else {
                note(TreeFault::UnknownKind(row.kind.to_owned()));
                continue;
            };
            match row.parent {
                None if !kind.root => note(TreeFault::NotARoot(row.kind.to_owned())),
                None => {}
                Some(parent) => match by_id.get(parent) {
                    None => note(TreeFault::UnknownParent(parent.to_owned())),
                    Some(&p) => {
                        let above = rows[p].kind;
                        // A parent of an unknown kind has its own message.
                        if kinds.get(above).is_some_and(|k| !k.children.iter().any(|c| c == row.kind)) {
                            let (parent, child) = (above.to_owned(), row.kind.to_owned());
                            note(TreeFault::IllegalChild { parent, child });
                        }
                    }
                },
            }
            match (&kind.area, row.area) {
                (None, Some(_)) => note(TreeFault::AreaUnexpected),
                (Some(AreaTie { level, optional: false, .. }), None) => {
                    note(TreeFault::AreaMissing(level.clone()))
                }
                (Some(tie), Some(area)) if tie.level != area.level => {
                    note(TreeFault::AreaLevel { wanted: tie.level.clone(), found: area.level.to_owned() });
                }
                (Some(tie), Some(area)) => {
                    if let Some((of, whole)) = territories[i].filter(|(_, whole)| !area.lies_in(whole)) {
                        let (area, whole, of) = (area.id.to_owned(), whole.to_owned(), of.to_owned());
                        note(TreeFault::AreaOutside { area, whole, of });
                    }
                    if tie.unique == Uniqueness::None {
                        continue;
                    }
                    let siblings = tie.unique == Uniqueness::AmongSiblings;
                    let place = (row.kind, if siblings { row.parent } else { None }, area.id);
                    match taken.get(&place) {
                        Some(by) => {
                            note(TreeFault::AreaTaken { area: area.id.to_owned(), by: (*by).to_owned() });
                        }
                        None => {
                            taken.insert(place, row.id);
                        }
                    }
                }
                _ => {}
            }
        }
        problems
    }
}

/// For each row, the nearest unit above that has an area, with that area: units in between may have none. Each row is walked
/// through once; on a circle nobody stands above anybody.
fn territories<'a>(rows: &[UnitRow<'a>], by_id: &HashMap<&str, usize>) -> Vec<Option<(&'a str, &'a str)>> {
    let mut found: Vec<Option<Option<(&str, &str)>>> = vec![None; rows.len()];
    let mut way = Vec::new();
    for start in 0..rows.len() {
        let mut at = start;
        let answer = loop {
            if let Some(known) = found[at] {
                break known;
            }
            // What a circle comes back to stays at this.
            found[at] = Some(None);
            way.push(at);
            match rows[at].parent.and_then(|parent| by_id.get(parent)) {
                Some(&above) => match rows[above].area {
                    Some(area) => break Some((rows[above].id, area.id)),
                    None => at = above,
                },
                None => break None,
            }
        };
        // Everything on the way lies under the same area, since nothing on it but its lowest row may have one.
        for row in way.drain(..) {
            found[row] = Some(answer);
        }
    }
    found.into_iter().map(Option::flatten).collect()
}

/// Which rows lie on a circle of parents. Each row is walked through once.
fn circular(rows: &[UnitRow<'_>], by_id: &HashMap<&str, usize>) -> Vec<bool> {
    const NEW: u32 = 0;
    let mut walk_of = vec![NEW; rows.len()];
    let mut on_circle = vec![false; rows.len()];
    for start in 0..rows.len() {
        let walk = u32::try_from(start + 1).unwrap_or(u32::MAX);
        let mut at = Some(start);
        while let Some(i) = at {
            if walk_of[i] == walk {
                // Back on the path of this very walk: go round once more and mark it.
                let mut j = i;
                while !on_circle[j] {
                    on_circle[j] = true;
                    match rows[j].parent.and_then(|p| by_id.get(p)) {
                        Some(&next) => j = next,
                        None => break,
                    }
                }
                break;
            }
            if walk_of[i] != NEW {
                break;
            }
            walk_of[i] = walk;
            at = rows[i].parent.and_then(|p| by_id.get(p)).copied();
        }
    }
    on_circle
}
