//! Programmes as IATI 2.03 activities (<https://iatistandard.org/en/iati-standard/203/>): objectives are results, indicators keep baseline,
//! periods, targets, actuals and their disaggregation.
//!
//! The order of elements is that of the published schema. What the standard has no word for is left out, never bent: no money flows here,
//! and what is unknown has no value.

mod activity;
mod values;
mod xml;

use std::io::Result;

use rawabit_federation::Unit;
use rawabit_platform::web::App;
use rawabit_platform::{Multi, UtcMicros};

use crate::dossier::Dossier;
use crate::store::reports;
use xml::Xml;

/// A programme about to be written.
#[derive(Debug)]
pub(crate) struct Activity {
    /// Everything about it.
    pub(crate) dossier: Dossier,
    /// Its approved breakdowns, each with the number of its period.
    pub(crate) parts: Vec<(i32, reports::part::Model)>,
    /// The programme above and those below, where they are published, too: identifier and whether it is above.
    pub(crate) related: Vec<(String, bool)>,
    /// The region that its unit lies in: name, and code where it is known.
    pub(crate) region: Option<(String, Multi)>,
}

/// Who reports.
struct Reporter {
    reference: String,
    name: Multi,
    country: Option<String>,
    lang: rawabit_platform::Lang,
}

impl Reporter {
    fn of(app: &App) -> Self {
        let statutes = app.statutes.load();
        let mut name = Multi::default();
        for lang in &app.config.languages {
            name.set(*lang, statutes.organisation.name.get(*lang));
        }
        Self {
            reference: host(&app.config.base_url).to_owned(),
            name,
            country: statutes.organisation.country.clone(),
            lang: app.default_lang(),
        }
    }

    /// The identifier of an activity: the reporter's reference and ours.
    fn identifier(&self, id: &str) -> String {
        format!("{}-{id}", self.reference)
    }

    fn unit(&self, id: &str) -> String {
        format!("{}-{id}", self.reference)
    }
}

/// The host of an address, without scheme and port: the reporter's reference until it has one in a register.
fn host(base_url: &str) -> &str {
    let rest = base_url.split_once("://").map_or(base_url, |(_, rest)| rest);
    rest.split(['/', ':']).next().unwrap_or(rest)
}

/// The file. There must be at least one activity: the schema knows no empty one.
///
/// # Errors
/// None in practice: writing to memory.
pub(crate) fn write(app: &App, now: UtcMicros, activities: &[Activity]) -> Result<Vec<u8>> {
    let reporter = Reporter::of(app);
    let mut xml = Xml::begin()?;
    let generated = instant(now);
    xml.open("iati-activities", &[("version", "2.03"), ("generated-datetime", &generated)])?;
    for activity in activities {
        activity::write(&mut xml, app, &reporter, activity)?;
    }
    xml.close("iati-activities")?;
    Ok(xml.end())
}

/// An instant as the schema's dateTime, to the second.
fn instant(at: UtcMicros) -> String {
    format!("{:.0}", at.timestamp())
}

/// A unit's name, or its identifier where it is gone.
fn name_of(unit: Option<&Unit>, id: &str) -> Multi {
    unit.map_or_else(|| Multi::one(rawabit_platform::Lang::En, id), |unit| unit.name.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instants_and_references_are_plain() {
        let at = UtcMicros::from_timestamp("2018-10-08T10:30:00.25Z".parse().expect("an instant"));
        assert_eq!(instant(at), "2018-10-08T10:30:00Z");
        assert_eq!(host("https://party.example:8443/x"), "party.example");
    }
}
