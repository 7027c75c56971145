//! The rules read as sentences.

mod common;

use std::collections::BTreeMap;

use common::{PARTY, UNION, load};
use rawabit_statutes::{Lang, Origin, Statutes};

#[test]
fn every_language_says_every_section_and_cites_articles() {
    for (text, name) in [(PARTY, "party"), (UNION, "union")] {
        let s = load(text);
        let said = [Lang::Ar, Lang::Fr, Lang::En].map(|lang| s.explain(lang));
        let headings = |t: &str| t.lines().filter(|l| l.starts_with("## ")).count();
        let bullets = |t: &str| t.lines().filter(|l| l.starts_with("- ")).count();
        assert!(headings(&said[0]) >= 9, "{name}");
        for other in &said[1..] {
            assert_eq!(headings(other), headings(&said[0]));
            assert_eq!(bullets(other), bullets(&said[0]));
        }
        for text in &said {
            assert!(!text.contains("  ") && !text.contains(".."), "{text}");
        }
        for (lang, text) in ["ar", "fr", "en"].iter().zip(&said) {
            insta::assert_snapshot!(format!("{name}_{lang}"), text);
        }
    }
}

#[test]
fn sentences_count_rightly() {
    let s = load(PARTY);
    let (ar, fr, en) = (s.explain(Lang::Ar), s.explain(Lang::Fr), s.explain(Lang::En));
    assert!(ar.contains("مدة الانتداب محددة في 4 سنوات، ولا يجوز أن يتجاوز الشخص الواحد انتدابين متتاليين."));
    assert!(fr.contains("Le mandat dure 4 ans\u{a0}; nul n’exerce plus de 2 mandats de suite."));
    assert!(en.contains("The term lasts 4 years; nobody serves more than 2 terms in a row."));
    assert!(ar.contains("قبل الاجتماع بمدة لا تقل عن 7 أيام، وتقلص هذه المدة عند الاستعجال إلى 48 ساعة"));
    assert!(en.contains("at least 7 days before the meeting, or 48 hours in urgent cases"));
    assert!(en.contains("(article 12)") && ar.contains("(المادة 12)"));
    assert!(ar.contains("سارية منذ 8 أكتوبر 2017"));
}

/// Changes to the union's statutes that make them use the keys the examples leave out.
const MORE: [(&str, &str); 5] = [
    // Of all members, as « absolute » says; without the base it would be of the votes cast.
    ("majority = \"absolute\"\n", "majority = { share = \"> 1/2\", of = \"members\" }\n"),
    (
        "urgent = \"5 days\"\n",
        "urgent = \"5 days\"\nurgent_by = [\"co_president\"]\nurgent_article = \"II.3\"\n",
    ),
    (
        "offices = [\"federal_secretary\"]\nmethod",
        "offices = [\"federal_secretary\"]\nby = \"ELECTOR\"\nmethod",
    ),
    ("secrecy = \"open\"\n", "secrecy = \"open\"\ncandidatures_before = \"3 days\"\n"),
    ("method = \"irv\"\n", "method = \"irv\"\nquotas = [{ group = \"women\", at_least = \"1/3\" }]\n"),
];

/// The paths of all values in a file, tables and lists of tables followed to their ends.
fn leaves(value: &toml::Value, path: &mut Vec<String>, found: &mut Vec<Vec<String>>) {
    let inner: Vec<(String, &toml::Value)> = match value {
        toml::Value::Table(table) => table.iter().map(|(key, value)| (key.clone(), value)).collect(),
        toml::Value::Array(list) if list.iter().all(toml::Value::is_table) => {
            list.iter().enumerate().map(|(i, value)| (i.to_string(), value)).collect()
        }
        _ => return found.push(path.clone()),
    };
    for (key, value) in inner {
        path.push(key);
        leaves(value, path, found);
        path.pop();
    }
}

/// The file without one value; none where the rest is no statutes: required keys, and what others need.
fn without(whole: &toml::Table, path: &[String]) -> Option<Statutes> {
    let (last, way) = path.split_last()?;
    let mut whole = toml::Value::Table(whole.clone());
    let mut at = &mut whole;
    for step in way {
        at = match at {
            toml::Value::Array(list) => list.get_mut(step.parse::<usize>().ok()?)?,
            other => other.get_mut(step)?,
        };
    }
    at.as_table_mut()?.remove(last)?;
    Statutes::parse(&toml::to_string(&whole).ok()?).ok()
}

/// A path with names and positions left out: `offices.*.seats`.
fn pattern(path: &[String]) -> String {
    const NAMED: [&str; 13] = [
        "offices",
        "bodies",
        "unit_kinds",
        "decisions",
        "elections",
        "renewals",
        "congresses",
        "area_levels",
        "dues",
        "professions",
        "majorities",
        "articles",
        "roles",
    ];
    let named = |i: usize| i > 0 && NAMED.contains(&path[i - 1].as_str());
    let step = |(i, step): (usize, &String)| {
        if named(i) || step.parse::<usize>().is_ok() { "*".to_owned() } else { step.clone() }
    };
    path.iter().enumerate().map(step).collect::<Vec<_>>().join(".")
}

#[test]
fn no_rule_is_left_unsaid() {
    let union = load(UNION);
    let elector = union.office("federal_secretary").and_then(|office| match &office.origin {
        Some(Origin::Elected { by }) => Some(by.clone()),
        _ => None,
    });
    let mut more = UNION.to_owned();
    for (from, to) in MORE {
        assert!(more.contains(from), "{from}");
        more = more.replacen(from, &to.replace("ELECTOR", elector.as_deref().expect("it is elected")), 1);
    }
    // A table sorts its keys, and levels are written from the widest to the narrowest.
    let party = PARTY
        .replace("area_levels.province", "area_levels.x_province")
        .replace("level = \"province\"", "level = \"x_province\"");
    // Whether taking a key away changed the text anywhere.
    let mut said: BTreeMap<String, bool> = BTreeMap::new();
    for text in [party.as_str(), more.as_str()] {
        let whole: toml::Table = text.parse().expect("an example");
        // In three languages: a form for women exists in one and not in another.
        let explained = |s: &Statutes| Lang::ALL.map(|lang| s.explain(lang));
        let full = explained(&load(&toml::to_string(&whole).expect("a table")));
        let mut paths = Vec::new();
        leaves(&toml::Value::Table(whole.clone()), &mut Vec::new(), &mut paths);
        for path in paths {
            let key = pattern(&path);
            if said.get(&key) == Some(&true) {
                continue;
            }
            if let Some(less) = without(&whole, &path) {
                let changed = explained(&less) != full;
                *said.entry(key).or_default() |= changed;
            }
        }
    }
    assert!(said.values().filter(|changed| **changed).count() > 90, "{said:#?}");
    let unsaid: Vec<&String> = said.iter().filter(|(_, changed)| !**changed).map(|(k, _)| k).collect();
    assert!(unsaid.is_empty(), "{unsaid:#?}");
}

#[test]
fn a_programme_signed_on_one_side_only_names_who_signs() {
    let one = |gone: &str| {
        let text = PARTY.replacen(gone, "", 1);
        assert_ne!(text, PARTY);
        load(&text)
    };
    let leadership = one("signed_for_unit = [\"league_president\"]\n");
    assert!(leadership.explain(Lang::En).contains("“Deputy secretary general” signs for the leadership."));
    let unit = one("signed_for_leadership = [\"deputy_secretary_general\"]\n");
    assert!(unit.explain(Lang::En).contains("“League president” signs for the unit."));
    assert!(unit.explain(Lang::Ar).contains("التوقيع عن الوحدة: «رئيس الرابطة»."));
}
