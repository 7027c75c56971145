//! What an organisation calls its units, areas and words, for rows that name them: each by its code, and by its names as people spell them.

use std::collections::HashMap;

use rawabit_federation::{Area, Unit};
use rawabit_platform::lang::Multi;
use rawabit_platform::permit::UnitPath;
use rawabit_platform::{Day, Lang};
use rawabit_statutes::{LocalText, MemberRules, Statutes};
use rawabit_text::{IdentityPattern, fold, name_sounds};

use super::headings::plain;
use crate::model::Gender;

/// What stands before the name of an area or of a branch and says only what it is.
const KINDS: &[&str] = &[
    "الفرع الاقليمي",
    "الفرع الجهوي",
    "الفرع المحلي",
    "فرع",
    "اقليم",
    "عماله",
    "عماله مقاطعات",
    "مقاطعه",
    "جهه",
    "جماعه",
    "مدينه",
    "section provinciale",
    "section regionale",
    "section locale",
    "section de la province",
    "section",
    "antenne",
    "province",
    "prefecture",
    "region",
    "commune",
    "ville",
    "branch of",
    "provincial branch",
    "branch",
    "city of",
    "province of",
    "region of",
    "prefecture of",
    "d arrondissements",
];
/// What joins such a word to the name.
const JOINTS: &[&str] = &["de la", "de l", "du", "des", "de", "d", "of", "ب"];

/// Names that lead to places of a list; a name of several leads to all of them.
#[derive(Clone, Debug, Default)]
struct Names {
    exact: HashMap<String, Vec<u32>>,
    loose: HashMap<String, Vec<u32>>,
}

impl Names {
    fn add(&mut self, text: &str, at: u32) {
        let key = plain(text);
        if key.is_empty() {
            return;
        }
        put(&mut self.exact, key, at);
        put(&mut self.loose, loose(text), at);
    }

    /// Those of exactly this name, else those that sound so without what only says their kind.
    fn find(&self, text: &str) -> &[u32] {
        let key = plain(text);
        if key.is_empty() {
            return &[];
        }
        match self.exact.get(&key) {
            Some(found) => found,
            None => self.loose.get(&loose(text)).map_or(&[], Vec::as_slice),
        }
    }
}

fn put(map: &mut HashMap<String, Vec<u32>>, key: String, at: u32) {
    let places = map.entry(key).or_default();
    if !key_is_known(places, at) {
        places.push(at);
    }
}

fn key_is_known(places: &[u32], at: u32) -> bool {
    places.contains(&at)
}

/// A name without what it is, by its sounds: `إقليم الحوز`, `Province d’Al Haouz`, `الحوز`.
fn loose(text: &str) -> String {
    let folded = fold(text);
    let words: Vec<&str> =
        folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let mut rest = words.join(" ");
    for list in [KINDS, JOINTS] {
        let found = list
            .iter()
            .filter(|kind| rest.strip_prefix(**kind).is_some_and(|after| after.starts_with(' ')))
            .max_by_key(|kind| kind.len());
        if let Some(kind) = found {
            rest = rest[kind.len()..].trim().to_owned();
        }
    }
    let sounds = name_sounds(&rest);
    if sounds.is_empty() { rest } else { sounds.join(" ") }
}

/// A unit that rows may name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Its identifier.
    pub id: String,
    /// Its path.
    pub path: UnitPath,
    /// Whether one joins it.
    pub joined: bool,
}

/// What came of looking for a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// This one.
    One(u32),
    /// None.
    None,
    /// Several.
    Several,
}

/// Everything that a row may name.
#[derive(Clone, Debug)]
pub struct Books {
    units: Vec<Place>,
    unit_names: Names,
    areas: Vec<String>,
    area_names: Names,
    professions: HashMap<String, String>,
    categories: HashMap<String, String>,
    identity: Option<IdentityPattern>,
    /// The unit of rows that name none.
    pub unit: Option<u32>,
    /// The rules.
    pub rules: MemberRules,
    /// The language of names in Latin script.
    pub latin: Lang,
    /// The day of the import.
    pub today: Day,
    /// Whether the persons are invented.
    pub synthetic: bool,
}

/// The words of a text in all languages.
fn all(text: &LocalText) -> Vec<String> {
    Lang::ALL.iter().map(|lang| text.get(*lang).to_owned()).collect()
}

impl Books {
    /// The books for somebody who may keep the members of `units`; `unit` is that of rows that name none, and then others have to lie
    /// in it.
    pub fn new(
        statutes: &Statutes,
        units: &[Unit],
        areas: &[Area],
        unit: Option<&Unit>,
        latin: Lang,
        today: Day,
    ) -> Self {
        let by_code: HashMap<&str, &Area> = areas.iter().map(|area| (area.code.as_str(), area)).collect();
        let mut books = Self {
            units: Vec::new(),
            unit_names: Names::default(),
            areas: areas.iter().map(|area| area.code.clone()).collect(),
            area_names: Names::default(),
            professions: HashMap::new(),
            categories: HashMap::new(),
            identity: statutes.members.identity.as_deref().and_then(|text| IdentityPattern::parse(text).ok()),
            unit: None,
            rules: statutes.members.clone(),
            latin,
            today,
            synthetic: false,
        };
        for (at, one) in
            (0u32..).zip(units.iter().filter(|one| unit.is_none_or(|unit| one.path.is_within(&unit.path))))
        {
            let joined = one.is_open_on(today) && statutes.members.joins(&one.kind);
            books.units.push(Place { id: one.id.clone(), path: one.path.clone(), joined });
            if unit.is_some_and(|unit| unit.id == one.id) {
                books.unit = Some(at);
            }
            books.unit_names.add(&one.id, at);
            books.unit_names.add(one.path.as_str(), at);
            add_all(&mut books.unit_names, &one.name, at);
            if let Some(area) = one.area.as_deref().and_then(|code| by_code.get(code)) {
                books.unit_names.add(&area.code, at);
                add_all(&mut books.unit_names, &area.name, at);
            }
        }
        for (at, area) in (0u32..).zip(areas) {
            books.area_names.add(&area.code, at);
            add_all(&mut books.area_names, &area.name, at);
        }
        for group in &statutes.members.professions {
            for word in all(&group.name).iter().chain([&group.id]) {
                books.professions.insert(plain(word), group.id.clone());
            }
        }
        for category in &statutes.members.dues {
            for word in all(&category.name).iter().chain([&category.id]) {
                books.categories.insert(plain(word), category.id.clone());
            }
        }
        books
    }

    /// A unit by its place in the books.
    pub fn place(&self, at: u32) -> Option<&Place> {
        self.units.get(at as usize)
    }

    /// The unit that a text names. Of several that are called so, the only one that one joins.
    pub fn unit(&self, text: &str) -> Found {
        let found = self.unit_names.find(text);
        let joined: Vec<u32> =
            found.iter().copied().filter(|at| self.place(*at).is_some_and(|place| place.joined)).collect();
        match (found, joined.as_slice()) {
            ([], _) => Found::None,
            (_, [one]) | ([one], _) => Found::One(*one),
            _ => Found::Several,
        }
    }

    /// The code of the area that a text names. Of several that are called so, the highest: a province before its city.
    pub fn area(&self, text: &str) -> Result<&str, bool> {
        let found = self.area_names.find(text);
        let code = |at: &u32| self.areas.get(*at as usize).map(String::as_str);
        match found {
            [] => Err(false),
            [one] => code(one).ok_or(false),
            several => {
                let codes: Vec<&str> = several.iter().filter_map(code).collect();
                let shortest = codes.iter().map(|code| code.len()).min().unwrap_or(0);
                let mut highest = codes.into_iter().filter(|code| code.len() == shortest);
                match (highest.next(), highest.next()) {
                    (Some(one), None) => Ok(one),
                    _ => Err(true),
                }
            }
        }
    }

    /// The group of professions that a text names.
    pub fn profession(&self, text: &str) -> Option<&str> {
        self.professions.get(&plain(text)).map(String::as_str)
    }

    /// The category of dues that a text names.
    pub fn category(&self, text: &str) -> Option<&str> {
        self.categories.get(&plain(text)).map(String::as_str)
    }

    /// Whether an identity number looks like one of here.
    pub fn is_identity(&self, number: &str) -> bool {
        self.identity.as_ref().is_none_or(|pattern| pattern.matches(number))
    }
}

fn add_all(names: &mut Names, name: &Multi, at: u32) {
    for text in name.0.values() {
        names.add(text, at);
    }
}

/// The sex that a text says.
pub fn gender(text: &str) -> Option<Gender> {
    Some(match plain(text).as_str() {
        "f" | "ف" | "ا" | "ن" | "انثي" | "انثى" | "امراه" | "femme" | "feminin" | "female" | "woman"
        | "mme" | "mlle" | "mrs" | "ms" | "السيده" | "الانسه" => Gender::Female,
        "m" | "h" | "ذ" | "ذكر" | "رجل" | "homme" | "masculin" | "male" | "man" | "mr" | "monsieur"
        | "السيد" => Gender::Male,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn area(code: &str, ar: &str, fr: &str) -> Area {
        Area {
            code: code.into(),
            parent: None,
            level: "province".into(),
            kind: "province".into(),
            name: Multi::three(ar, fr, ""),
            population: None,
            iso_code: String::new(),
            tile: None,
        }
    }

    #[test]
    fn areas_are_found_by_their_variants() {
        let mut names = Names::default();
        for (at, (ar, fr)) in
            (0u32..).zip([("الحوز", "Al Haouz"), ("فاس", "Fès"), ("سيدي بنور", "Sidi Bennour")])
        {
            add_all(&mut names, &area("1", ar, fr).name, at);
        }
        for (text, at) in [
            ("إقليم الحوز", 0),
            ("Province d’Al Haouz", 0),
            ("EL HAOUZ", 0),
            ("عمالة فاس", 1),
            ("Fes", 1),
            ("préfecture de Fès", 1),
            ("فــاس", 1),
            ("سيدي بنّور", 2),
        ] {
            assert_eq!(names.find(text), [at], "{text}");
        }
        assert!(names.find("طنجة").is_empty());
    }

    #[test]
    fn the_sex_is_said_in_many_ways() {
        for text in ["أنثى", "F", "Femme", "Mme", "ن"] {
            assert_eq!(gender(text), Some(Gender::Female), "{text}");
        }
        for text in ["ذكر", "M", "H", "Masculin"] {
            assert_eq!(gender(text), Some(Gender::Male), "{text}");
        }
        assert_eq!(gender("x"), None);
    }
}
