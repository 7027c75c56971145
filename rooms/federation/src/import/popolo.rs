//! Loading Popolo 1.0 files: organizations become units, memberships become mandates.

use std::collections::HashMap;

use rawabit_platform::kit::read::parse_day;
use rawabit_platform::lang::{Lang, Message, Multi};
use rawabit_platform::permit::Permit;
use rawabit_platform::{Answer, Day, Work};
use rawabit_statutes::{Form, Statutes};
use serde::Deserialize;

use super::load::load;
use super::rows::{Holder, Row};
use super::{Import, ImportReport};
use crate::model::is_unit_id;
use crate::permissions::ImportTree;

/// How the words of a Popolo file are those of the statutes.
#[derive(Clone, Debug, Default)]
pub struct PopoloMap {
    /// Classification of organizations → kind of unit. A classification that is a kind's own key needs no entry; an empty kind means
    /// that such organizations are left out.
    pub kinds: Vec<(String, String)>,
    /// Role of memberships → office. A role, or the role of a membership's post, that is an office's own key needs no entry; an empty
    /// office leaves such memberships out.
    pub offices: Vec<(String, String)>,
    /// The unit under which organizations without a parent are put, where their kind is no root.
    pub parent: Option<String>,
    /// The language of plain `name` fields.
    pub lang: Option<Lang>,
    /// The first day of memberships that say none.
    pub start: Option<Day>,
    /// Leaves the areas of organizations out: their codes are those of another list.
    pub without_areas: bool,
}

#[derive(Deserialize)]
struct File {
    #[serde(default)]
    persons: Vec<Person>,
    #[serde(default)]
    organizations: Vec<Organization>,
    #[serde(default)]
    memberships: Vec<Membership>,
    #[serde(default)]
    posts: Vec<Post>,
}

#[derive(Deserialize)]
struct OtherName {
    #[serde(default)]
    name: Option<String>,
    #[serde(default)]
    lang: Option<String>,
}

#[derive(Deserialize)]
struct Person {
    id: String,
    #[serde(default)]
    name: Option<String>,
    #[serde(default)]
    other_names: Vec<OtherName>,
    #[serde(default)]
    gender: Option<String>,
    #[serde(default)]
    synthetic: bool,
}

#[derive(Deserialize)]
struct Organization {
    id: String,
    #[serde(default)]
    name: Option<String>,
    #[serde(default)]
    other_names: Vec<OtherName>,
    #[serde(default)]
    classification: Option<String>,
    #[serde(default)]
    parent_id: Option<String>,
    #[serde(default)]
    area_id: Option<String>,
    #[serde(default)]
    founding_date: Option<String>,
}

#[derive(Deserialize)]
struct Post {
    id: String,
    #[serde(default)]
    role: Option<String>,
}

#[derive(Deserialize)]
struct Membership {
    #[serde(default)]
    person_id: Option<String>,
    #[serde(default)]
    organization_id: Option<String>,
    #[serde(default)]
    on_behalf_of_id: Option<String>,
    #[serde(default)]
    post_id: Option<String>,
    #[serde(default)]
    role: Option<String>,
    #[serde(default)]
    start_date: Option<String>,
    #[serde(default)]
    end_date: Option<String>,
}

/// Loads a Popolo file. A membership on behalf of an organization (a member of a chamber for a group) becomes a mandate in that
/// organization; one that has ended is history of somebody else's and is left out, so the tree shows who holds what today. Otherwise as
/// [`super::import_tree`].
///
/// # Errors
/// As [`super::import_tree`]; a text that is no Popolo file is one refused row.
pub async fn import_popolo(
    work: Work,
    permit: &Permit<ImportTree>,
    statutes: &Statutes,
    json: &str,
    map: &PopoloMap,
    how: Import,
) -> Answer<ImportReport> {
    let mut report = ImportReport::default();
    let file: File = match serde_json::from_str(json.trim_start_matches('\u{feff}')) {
        Ok(file) => file,
        Err(error) => {
            let reason = Message::new("federation-import-no-popolo").with("reason", error.to_string());
            report.refuse(error.line(), "", reason);
            return Ok(report);
        }
    };
    let rows = Reading { statutes, map, file: &file }.rows(&mut report);
    load(work, permit, statutes, &rows, report, how).await
}

struct Reading<'a> {
    statutes: &'a Statutes,
    map: &'a PopoloMap,
    file: &'a File,
}

impl Reading<'_> {
    fn rows(&self, report: &mut ImportReport) -> Vec<Row> {
        let mut rows = Vec::new();
        let mut kept: HashMap<&str, (String, String)> = HashMap::new();
        for (n, one) in self.file.organizations.iter().enumerate() {
            let Some(kind) = self.kind(one) else {
                let word = one.classification.clone().unwrap_or_default();
                let reason = Message::new("federation-import-classification").with("word", word);
                report.refuse(n + 1, "organizations", reason);
                continue;
            };
            if kind.is_empty() {
                report.left_out += 1;
                continue;
            }
            let id = slug(&one.id);
            if !is_unit_id(&id) {
                report.refuse(n + 1, "organizations", "federation-refused-bad-id");
                continue;
            }
            kept.insert(&one.id, (id.clone(), kind.clone()));
            let root = self.statutes.unit_kind(&kind).is_some_and(|kind| kind.root);
            let parent = match &one.parent_id {
                Some(parent) => Some(slug(parent)),
                None if root => None,
                None => self.map.parent.clone(),
            };
            rows.push(Row {
                line: n + 1,
                unit: id,
                parent,
                kind,
                name: self.names(one.name.as_deref(), &one.other_names),
                area: one.area_id.clone().filter(|_| !self.map.without_areas),
                founded: one.founding_date.as_deref().and_then(parse_day),
                holder: None,
            });
        }
        let people: HashMap<&str, &Person> =
            self.file.persons.iter().map(|one| (one.id.as_str(), one)).collect();
        for (n, one) in self.file.memberships.iter().enumerate() {
            rows.extend(self.membership(n + 1, one, &kept, &people, report));
        }
        rows
    }

    fn kind(&self, one: &Organization) -> Option<String> {
        let word = one.classification.as_deref().unwrap_or_default();
        let mapped = self.map.kinds.iter().find(|(from, _)| from == word).map(|(_, kind)| kind.clone());
        mapped.or_else(|| self.statutes.unit_kind(word).map(|kind| kind.id.clone()))
    }

    fn office(&self, one: &Membership, kind: &str) -> Option<String> {
        let post = one.post_id.as_ref().and_then(|id| self.file.posts.iter().find(|post| post.id == *id));
        let words = [post.and_then(|post| post.role.as_deref()), one.role.as_deref()];
        let known = |word: &str| {
            let mapped =
                self.map.offices.iter().find(|(from, _)| from == word).map(|(_, office)| office.clone());
            mapped.or_else(|| {
                self.statutes
                    .offices_of(kind)
                    .find(|office| office.id == word)
                    .map(|office| office.id.clone())
            })
        };
        words.into_iter().flatten().find_map(known)
    }

    fn membership(
        &self,
        n: usize,
        one: &Membership,
        kept: &HashMap<&str, (String, String)>,
        people: &HashMap<&str, &Person>,
        report: &mut ImportReport,
    ) -> Option<Row> {
        if one.end_date.as_deref().is_some_and(|day| !day.is_empty()) {
            report.left_out += 1;
            return None;
        }
        let places = [one.on_behalf_of_id.as_deref(), one.organization_id.as_deref()];
        // An organization that was left out takes its memberships with it.
        let Some((unit, kind)) = places.into_iter().flatten().find_map(|id| kept.get(id)) else {
            report.left_out += 1;
            return None;
        };
        let office = self.office(one, kind);
        if office.as_ref().is_some_and(String::is_empty) {
            report.left_out += 1;
            return None;
        }
        let mut refuse = |reason: Message| {
            report.refuse(n, "memberships", reason);
            None
        };
        let Some(office) = office else {
            let word = one.role.clone().unwrap_or_default();
            return refuse(Message::new("federation-import-role").with("word", word));
        };
        let Some(person) = one.person_id.as_deref().and_then(|id| people.get(id)) else {
            return refuse("federation-refused-no-such-person".into());
        };
        let given = one.start_date.as_deref().filter(|day| !day.is_empty());
        let Some(start) = given.map_or(self.map.start, parse_day) else {
            return refuse("federation-import-no-start".into());
        };
        Some(Row {
            line: n,
            unit: unit.clone(),
            parent: None,
            kind: String::new(),
            name: Multi::default(),
            area: None,
            founded: None,
            holder: Some(Holder {
                office,
                seat: None,
                name: self.names(person.name.as_deref(), &person.other_names),
                form: match person.gender.as_deref() {
                    Some("female") => Form::Feminine,
                    _ => Form::Masculine,
                },
                email: None,
                start,
                deadline: None,
                origin: None,
                ended: None,
                end_reason: None,
                synthetic: person.synthetic,
            }),
        })
    }

    fn names(&self, name: Option<&str>, others: &[OtherName]) -> Multi {
        let mut names = Multi::default();
        for other in others {
            let lang = other
                .lang
                .as_deref()
                .and_then(|code| Lang::from_code(code.split('-').next().unwrap_or(code)));
            if let (Some(lang), Some(text)) = (lang, &other.name)
                && names.exact(lang).is_none()
            {
                names.set(lang, text);
            }
        }
        let name = name.unwrap_or_default();
        let arabic = name.chars().any(|c| ('\u{600}'..='\u{6ff}').contains(&c));
        let lang = if arabic { Lang::Ar } else { self.map.lang.unwrap_or(Lang::En) };
        // The plain name is what the file's owner shows; it wins over another name in its language.
        if !name.trim().is_empty() && !names.0.values().any(|other| other == name) {
            names.set(lang, name);
        }
        names
    }
}

/// A foreign identifier as a unit's: `group_of_x` becomes `group-of-x`.
fn slug(id: &str) -> String {
    if is_unit_id(id) { id.to_owned() } else { rawabit_text::slug(id) }
}
