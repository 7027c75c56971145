//! What is asked, in words.

use rawabit_platform::Answer;
use rawabit_platform::kit::{Html, esc};
use rawabit_platform::permit::UnitPath;
use rawabit_platform::web::Ctx;

use crate::model::segment::Segment;
use crate::words;

/// Each thing that is asked, with its label, as a list of facts; everybody, where nothing is.
pub(super) async fn facts(ctx: &Ctx, segment: &Segment) -> Answer<Html> {
    let statutes = ctx.app.statutes.load_full();
    let mut lines: Vec<(String, String)> = Vec::new();
    let mut say = |field: &str, value: Option<String>| {
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            lines.push((ctx.t(&format!("members-filter-{field}")), value));
        }
    };
    if !segment.words.trim().is_empty() {
        say("words", Some(segment.words.clone()));
    }
    if let Some(unit) = &segment.unit {
        say("unit", Some(ctx.unit_names().await?.of(&UnitPath(unit.clone()))));
    }
    say("standing", segment.standing.as_ref().map(|word| ctx.t(&format!("members-standing-{word}"))));
    say("gender", segment.gender.as_ref().map(|word| ctx.t(&format!("members-gender-{word}"))));
    say("profession", segment.profession.as_ref().map(|id| words::profession(ctx, id)));
    let years = |years: Option<u32>| years.map(|years| ctx.voice.number(i64::from(years)));
    say("age_from", years(segment.age_from));
    say("age_to", years(segment.age_to));
    say("seniority", segment.seniority.map(|years| ctx.tn("members-years", i64::from(years))));
    say(
        "office",
        segment.office.as_ref().map(|id| {
            let office = statutes.offices.iter().find(|one| one.id == *id);
            office.map_or_else(|| id.clone(), |one| one.title.name(ctx.lang()).to_owned())
        }),
    );
    say("dues", segment.dues.as_ref().map(|word| ctx.t(&format!("members-dues-owing-state-{word}"))));
    if lines.is_empty() {
        return Ok(Html(format!("<p>{}</p>", esc(&ctx.t("members-segment-everybody")))));
    }
    let lines: String = lines
        .iter()
        .map(|(label, value)| format!("<dt>{}</dt><dd><bdi>{}</bdi></dd>", esc(label), esc(value)))
        .collect();
    Ok(Html(format!("<dl class=\"facts\">{lines}</dl>")))
}
