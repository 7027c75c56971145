//! `[organisation]` and `[statutes]`.

use std::collections::BTreeMap;

use jiff::civil::Date;
use toml::de::DeValue;

use super::table::{Table, is_identifier};
use crate::lang::Lang;
use crate::model::{Edition, Organisation, OrganisationKind, Theme};
use crate::problem::{Expected, Reason};

pub(super) fn organisation(root: &Table<'_, '_>) -> Organisation {
    root.required("organisation");
    let read = root.table("organisation", |t| {
        let languages = languages(t);
        t.reader.languages.replace(languages.clone());
        let name = t.required_text("name");
        Organisation {
            id: identifier(t),
            short_name: if t.has("short_name") { t.text("short_name") } else { name.clone() },
            name,
            languages,
            time_zone: time_zone(t),
            country: country(t),
            kind: t.word("kind").unwrap_or(OrganisationKind::Association),
            theme: t.table("theme", theme).unwrap_or_else(default_theme),
        }
    });
    read.unwrap_or_else(|| Organisation {
        id: String::new(),
        name: Default::default(),
        short_name: Default::default(),
        languages: Vec::new(),
        time_zone: String::new(),
        country: None,
        kind: OrganisationKind::Association,
        theme: default_theme(),
    })
}

fn languages(t: &Table<'_, '_>) -> Vec<Lang> {
    if let Some(item) = t.required("languages")
        && item.value.as_array().is_some_and(|a| a.is_empty())
    {
        t.report(&item, Reason::Empty);
    }
    t.list("languages").into_iter().filter_map(|(_, item)| t.as_word::<Lang>(&item)).collect()
}

fn identifier(t: &Table<'_, '_>) -> String {
    let id = t.required_string("id");
    if let Some(item) = t.item("id")
        && !id.is_empty()
        && !is_identifier(&id)
    {
        t.report(&item, Reason::BadId(id.clone()));
    }
    id
}

fn time_zone(t: &Table<'_, '_>) -> String {
    let name = t.required_string("time_zone");
    if let Some(item) = t.item("time_zone")
        && !name.is_empty()
        // The bundled database only: what a file means must not depend on the machine that reads it.
        && jiff::tz::TimeZoneDatabase::bundled().get(&name).is_err()
    {
        t.report(&item, Reason::BadTimeZone(name.clone()));
    }
    name
}

fn country(t: &Table<'_, '_>) -> Option<String> {
    let code = t.string("country")?;
    if let Some(item) = t.item("country")
        && !(code.len() == 2 && code.bytes().all(|b| b.is_ascii_uppercase()))
    {
        t.report(&item, Reason::BadId(code.clone()));
    }
    Some(code)
}

fn default_theme() -> Theme {
    Theme { accent: "#1f4e79".to_owned(), emblem: None }
}

fn theme(t: &Table<'_, '_>) -> Theme {
    let accent = t.string("accent").map(|c| c.to_ascii_lowercase());
    if let (Some(item), Some(colour)) = (t.item("accent"), &accent)
        && !is_colour(colour)
    {
        t.report(&item, Reason::BadColour(colour.clone()));
    }
    Theme { accent: accent.unwrap_or_else(|| default_theme().accent), emblem: t.string("emblem") }
}

fn is_colour(text: &str) -> bool {
    text.strip_prefix('#').is_some_and(|hex| hex.len() == 6 && hex.bytes().all(|b| b.is_ascii_hexdigit()))
}

pub(super) fn edition(root: &Table<'_, '_>) -> Edition {
    root.required("statutes");
    let read = root.table("statutes", |t| {
        let adopted = t.date("adopted");
        let in_force = t.date("in_force");
        Edition {
            version: version(t),
            // The two defaults keep their order, so that one missing date makes one message.
            adopted: adopted.or(in_force).unwrap_or(Date::MIN),
            in_force: in_force.or(adopted).unwrap_or(Date::MIN),
            synthetic: t.boolean("synthetic", false),
            note: t.text("note"),
            articles: articles(t),
        }
    });
    read.unwrap_or_else(|| Edition {
        version: String::new(),
        adopted: Date::MIN,
        in_force: Date::MIN,
        synthetic: false,
        note: Default::default(),
        articles: BTreeMap::new(),
    })
}

/// The version is a name; a bare number such as 2017 is one too.
fn version(t: &Table<'_, '_>) -> String {
    let item = t.required("version");
    match item.as_ref().map(|i| i.value) {
        Some(DeValue::Integer(n)) => n.to_string(),
        Some(_) => t.required_string("version"),
        None => String::new(),
    }
}

fn articles(t: &Table<'_, '_>) -> BTreeMap<String, crate::LocalText> {
    let Some(item) = t.item("articles") else { return BTreeMap::new() };
    if !item.value.is_table() {
        t.report(&item, Reason::WrongType(Expected::Table));
    }
    t.children(&item).into_iter().map(|(number, title)| (number, t.as_text(&title))).collect()
}
