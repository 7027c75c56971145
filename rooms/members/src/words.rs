//! What pages of the room say alike: standings, days, choices of the statutes.

use rawabit_platform::Day;
use rawabit_platform::kit::form::Choice;
use rawabit_platform::kit::html::badge;
use rawabit_platform::kit::{Html, esc};
use rawabit_platform::web::Ctx;

use crate::model::{Gender, Stage, Standing};

/// A standing as a badge.
pub(crate) fn standing(ctx: &Ctx, standing: Standing) -> Html {
    let tone = match standing {
        Standing::Active => "ok",
        Standing::Suspended => "warn",
        Standing::Ended => "",
    };
    badge(&ctx.t(&format!("members-standing-{standing}")), tone)
}

/// A stage as a badge.
pub(crate) fn stage(ctx: &Ctx, stage: Stage) -> Html {
    let tone = match stage {
        Stage::Admitted => "ok",
        Stage::Refused | Stage::Rejected => "bad",
        Stage::Open => "accent",
        Stage::Sponsors | Stage::Appealed => "warn",
        Stage::Unconfirmed | Stage::Withdrawn => "",
    };
    badge(&ctx.t(&format!("members-stage-{stage}")), tone)
}

/// A day, for readers and for machines.
pub(crate) fn day(ctx: &Ctx, day: Day) -> Html {
    Html(format!("<time datetime=\"{day}\">{}</time>", esc(&ctx.voice.day(day))))
}

/// The sexes.
pub(crate) fn genders(ctx: &Ctx) -> Vec<Choice> {
    Gender::ALL.iter().map(|one| Choice::new(one.word(), ctx.t(&format!("members-gender-{one}")))).collect()
}

/// The groups of professions of the statutes.
pub(crate) fn professions(ctx: &Ctx) -> Vec<Choice> {
    let statutes = ctx.app.statutes.load();
    statutes
        .members
        .professions
        .iter()
        .map(|group| Choice::new(group.id.clone(), group.name.get(ctx.lang())))
        .collect()
}

/// The categories of dues of the statutes.
pub(crate) fn categories(ctx: &Ctx) -> Vec<Choice> {
    let statutes = ctx.app.statutes.load();
    statutes.members.dues.iter().map(|one| Choice::new(one.id.clone(), one.name.get(ctx.lang()))).collect()
}

/// The name of a group of professions.
pub(crate) fn profession(ctx: &Ctx, id: &str) -> String {
    let statutes = ctx.app.statutes.load();
    statutes
        .members
        .profession(id)
        .map_or_else(|| id.to_owned(), |group| group.name.get(ctx.lang()).to_owned())
}

/// The name of a category of dues.
pub(crate) fn category(ctx: &Ctx, id: &str) -> String {
    let statutes = ctx.app.statutes.load();
    statutes.members.category(id).map_or_else(|| id.to_owned(), |one| one.name.get(ctx.lang()).to_owned())
}

/// The name of a body.
pub(crate) fn body(ctx: &Ctx, id: &str) -> String {
    let statutes = ctx.app.statutes.load();
    statutes.body(id).map_or_else(|| id.to_owned(), |one| one.name.get(ctx.lang()).to_owned())
}

/// The areas of residence: the lowest level there is, by name.
pub(crate) async fn areas(ctx: &Ctx) -> rawabit_platform::Answer<Vec<Choice>> {
    let statutes = ctx.app.statutes.load_full();
    let Some(level) = statutes.area_levels.last() else { return Ok(Vec::new()) };
    let areas = rawabit_federation::areas(ctx.db(), Some(&level.id)).await?;
    let mut choices: Vec<(String, Choice)> = areas
        .into_iter()
        .map(|area| {
            let name = ctx.voice.pick(&area.name).to_owned();
            let key = rawabit_text::sort_key(&name, rawabit_text::Article::Skip);
            (key, Choice::new(area.code, name))
        })
        .collect();
    choices.sort_by(|a, b| a.0.cmp(&b.0));
    Ok(choices.into_iter().map(|(_, choice)| choice).collect())
}
