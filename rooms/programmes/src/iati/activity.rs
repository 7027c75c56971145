//! One programme as an activity.

use std::collections::BTreeMap;
use std::io::Result;

use rawabit_platform::web::App;
use rawabit_platform::{Day, Lang, Multi};

use super::xml::Xml;
use super::{Activity, Reporter, instant, name_of, values};
use crate::dossier::Dossier;
use crate::model::State;

/// Code lists of IATI 2.03.
mod code {
    /// OrganisationType "Other".
    pub(super) const ORGANISATION_OTHER: &str = "90";
    /// OrganisationRole "Accountable".
    pub(super) const ACCOUNTABLE: &str = "2";
    /// OrganisationRole "Implementing".
    pub(super) const IMPLEMENTING: &str = "4";
    /// DescriptionType "General".
    pub(super) const GENERAL: &str = "1";
    /// SectorVocabulary and TagVocabulary "Reporting Organisation".
    pub(super) const OWN_VOCABULARY: &str = "99";
    /// DocumentCategory "Contract", "Activity web page".
    pub(super) const CONTRACT: &str = "A11";
    pub(super) const PAGE: &str = "A12";
    /// RelatedActivityType "Parent", "Child".
    pub(super) const PARENT: &str = "1";
    pub(super) const CHILD: &str = "2";
    /// ResultType "Other": nobody was asked whether an objective is an output or an outcome.
    pub(super) const RESULT_OTHER: &str = "9";
    /// ActivityScope: "National", "Sub-national: single first-level administrative division".
    pub(super) const NATIONAL: &str = "4";
    pub(super) const REGIONAL: &str = "6";
}

pub(super) fn write(xml: &mut Xml, app: &App, reporter: &Reporter, activity: &Activity) -> Result<()> {
    let dossier = &activity.dossier;
    let programme = &dossier.programme;
    let zone = app.formats.zone();
    let updated = instant(last_change(dossier));
    xml.open(
        "iati-activity",
        &[("last-updated-datetime", updated.as_str()), ("xml:lang", reporter.lang.code())],
    )?;
    xml.text("iati-identifier", &[], &reporter.identifier(&programme.id))?;
    let who = [("ref", reporter.reference.as_str()), ("type", code::ORGANISATION_OTHER)];
    xml.told("reporting-org", &who, &reporter.name, &reporter.reference)?;
    xml.told("title", &[], &programme.title, &programme.id)?;
    let said = [&dossier.text.content.preamble, &dossier.strategy.title];
    let description = said.into_iter().find(|text| !text.is_empty()).unwrap_or(&programme.title);
    xml.told("description", &[("type", code::GENERAL)], description, &programme.id)?;
    parties(xml, reporter, dossier)?;
    xml.empty("activity-status", &[("code", status(programme.state()))])?;
    let date = |xml: &mut Xml, kind: &str, day: Day| {
        xml.empty("activity-date", &[("type", kind), ("iso-date", &day.to_string())])
    };
    date(xml, "1", programme.starts)?;
    if let Some(signed) = programme.signed_at {
        date(xml, "2", signed.day(zone).max(programme.starts))?;
    }
    date(xml, "3", programme.ends)?;
    if let Some(closed) = programme.closed_at {
        date(xml, "4", closed.day(zone))?;
    }
    places(xml, reporter, activity)?;
    axes(xml, app, dossier)?;
    themes(xml, app, dossier)?;
    documents(xml, app, dossier)?;
    for (id, above) in &activity.related {
        let kind = if *above { code::PARENT } else { code::CHILD };
        xml.empty("related-activity", &[("ref", &reporter.identifier(id)), ("type", kind)])?;
    }
    results(xml, activity)?;
    xml.close("iati-activity")
}

fn last_change(dossier: &Dossier) -> rawabit_platform::UtcMicros {
    let programme = &dossier.programme;
    let reports = dossier.reports.iter().filter_map(|report| report.approved_at);
    [Some(programme.created_at), programme.signed_at, programme.closed_at]
        .into_iter()
        .flatten()
        .chain(reports)
        .max()
        .unwrap_or(programme.created_at)
}

/// ActivityStatus: pipeline, implementation, closed, cancelled.
fn status(state: State) -> &'static str {
    match state {
        State::Preparing => "1",
        State::InForce => "2",
        State::Closed => "4",
        State::Withdrawn => "5",
    }
}

fn parties(xml: &mut Xml, reporter: &Reporter, dossier: &Dossier) -> Result<()> {
    let programme = &dossier.programme;
    if let Some(id) = &programme.partner_id {
        let reference = reporter.unit(id);
        let party =
            [("ref", reference.as_str()), ("type", code::ORGANISATION_OTHER), ("role", code::ACCOUNTABLE)];
        xml.told("participating-org", &party, &name_of(dossier.partner(), id), id)?;
    }
    let reference = reporter.unit(&programme.unit_id);
    let party =
        [("ref", reference.as_str()), ("type", code::ORGANISATION_OTHER), ("role", code::IMPLEMENTING)];
    xml.told("participating-org", &party, &name_of(dossier.unit(), &programme.unit_id), &programme.unit_id)
}

fn places(xml: &mut Xml, reporter: &Reporter, activity: &Activity) -> Result<()> {
    let scope = if activity.region.is_some() { code::REGIONAL } else { code::NATIONAL };
    xml.empty("activity-scope", &[("code", scope)])?;
    if let Some(country) = &reporter.country {
        xml.empty("recipient-country", &[("code", country)])?;
    }
    if let Some((code, name)) = &activity.region {
        xml.open("location", &[("ref", code)])?;
        xml.told("name", &[], name, code)?;
        xml.close("location")?;
    }
    Ok(())
}

/// The axes of the strategy as sectors of the organisation's own vocabulary, by the weights of the objectives: they add up to 100.
fn axes(xml: &mut Xml, app: &App, dossier: &Dossier) -> Result<()> {
    let mut weights: BTreeMap<&str, u32> = BTreeMap::new();
    for (objective, _) in dossier.goals() {
        let axis = dossier.axis(objective).map_or("", |axis| axis.id.as_str());
        *weights.entry(axis).or_default() += u32::from(objective.weight);
    }
    let uri = app.absolute(app.default_lang(), "/programmes");
    for (id, weight) in weights.iter().filter(|(_, weight)| **weight > 0) {
        let axis = dossier.axes.iter().find(|axis| axis.id == *id);
        let name = axis.map_or_else(Multi::default, |axis| axis.name.clone());
        let (code, share) = (if id.is_empty() { "other" } else { id }, weight.to_string());
        let mut attributes =
            vec![("vocabulary", code::OWN_VOCABULARY), ("vocabulary-uri", uri.as_str()), ("code", code)];
        // One sector is all of it, and the standard wants no share then.
        if weights.len() > 1 {
            attributes.push(("percentage", &share));
        }
        xml.told("sector", &attributes, &name, code)?;
    }
    Ok(())
}

fn themes(xml: &mut Xml, app: &App, dossier: &Dossier) -> Result<()> {
    let uri = app.absolute(app.default_lang(), "/programmes");
    let attributes = [
        ("vocabulary", code::OWN_VOCABULARY),
        ("vocabulary-uri", uri.as_str()),
        ("code", dossier.strategy.id.as_str()),
    ];
    xml.told("tag", &attributes, &dossier.strategy.title, &dossier.strategy.id)
}

fn documents(xml: &mut Xml, app: &App, dossier: &Dossier) -> Result<()> {
    let path = format!("/programmes/{}", dossier.programme.id);
    for lang in &app.config.languages {
        let page = app.absolute(*lang, &path);
        document(xml, app, "text/html", &page, &dossier.programme.title, code::PAGE, *lang)?;
        let contract = app.absolute(*lang, &format!("{path}/contract.pdf"));
        document(xml, app, "application/pdf", &contract, &dossier.programme.title, code::CONTRACT, *lang)?;
    }
    Ok(())
}

fn document(
    xml: &mut Xml,
    app: &App,
    format: &str,
    url: &str,
    title: &Multi,
    category: &str,
    lang: Lang,
) -> Result<()> {
    let reader = app.voice(lang).preference();
    xml.open("document-link", &[("format", format), ("url", url)])?;
    xml.open("title", &[])?;
    xml.text("narrative", &[("xml:lang", title.lang_of(reader).code())], title.get(reader))?;
    xml.close("title")?;
    xml.empty("category", &[("code", category)])?;
    xml.empty("language", &[("code", lang.code())])?;
    xml.close("document-link")
}

/// Objectives with indicators; the schema has no result without one.
fn results(xml: &mut Xml, activity: &Activity) -> Result<()> {
    let dossier = &activity.dossier;
    for (objective, _) in dossier.goals().filter(|(objective, _)| !objective.indicators.is_empty()) {
        xml.open("result", &[("type", code::RESULT_OTHER)])?;
        xml.told("title", &[], &objective.title, &objective.id)?;
        if !objective.text.is_empty() {
            xml.told("description", &[], &objective.text, &objective.id)?;
        }
        for indicator in &objective.indicators {
            values::indicator(xml, dossier, indicator, &activity.parts)?;
        }
        xml.close("result")?;
    }
    Ok(())
}
