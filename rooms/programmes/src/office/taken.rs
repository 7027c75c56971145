//! Taking up objectives of the programme above: choosing them, their weights, and what is otherwise here.

use axum::extract::Path;
use rawabit_platform::kit::{Form, Html, Input, Sent, bdi, esc, html};
use rawabit_platform::lang::Multi;
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault};

use super::desk::Desk;
use super::draft::refused;
use super::item_form::{Bench, read_targets, split, targets_html, with_targets};
use super::items::bench;
use crate::commands::{self, DraftRefused, Saved, terms};
use crate::model::check::Terms;
use crate::model::life::Deed;
use crate::model::resolve::change_of;
use crate::model::{Change, Content, Indicator, Item, Objective, Opening, Placed, Side, Step, Taken};

/// The objectives of the programme above.
fn offered(terms: &Terms) -> &[Objective] {
    terms.above.as_ref().map_or(&[], |above| &above.content.objectives)
}

fn weight_form(ctx: &Ctx, desk: &Desk, objective: &str) -> Form {
    Form::new("programmes-form-taken")
        .input(Input::number("weight", 1, 100).required())
        .input(Input::hidden("base"))
        .action(ctx.url(&desk.path(&format!("draft/taken/{objective}"))))
}

/// `GET /office/programmes/{id}/draft/taken`: what may be taken up.
pub(crate) async fn offer(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let desk = Desk::read(&ctx, &id).await?;
    desk.speaker(&ctx, Deed::Edit)?;
    let content = desk.programme().draft()?;
    let terms = terms(&ctx.app, ctx.db(), desk.programme(), ctx.lang()).await?;
    let mut out = String::new();
    for objective in offered(&terms) {
        let taken = content.taken.iter().any(|one| one.objective == objective.id);
        let tool = if taken {
            format!(
                "{} <a class=\"btn btn-small\" href=\"{}\">{}</a>",
                html::badge(&ctx.t("programmes-taken-already"), "ok"),
                esc(&ctx.url(&desk.path(&format!("draft/taken/{}", objective.id)))),
                esc(&ctx.t("programmes-do-edit"))
            )
        } else {
            let rest = 100u32.saturating_sub(weights(&content)).max(1).to_string();
            weight_form(&ctx, &desk, &objective.id).with("weight", rest).html(&ctx).0
        };
        out.push_str(&format!(
            "<section class=\"panel stack-s\"><h2><bdi>{}</bdi></h2><p class=\"small muted\">{}</p>{tool}</section>",
            esc(ctx.voice.pick(&objective.title)),
            esc(&ctx.msg(
                &rawabit_platform::lang::Message::new("programmes-taken-counts")
                    .with("steps", objective.steps.len())
                    .with("indicators", objective.indicators.len())
            ))
        ));
    }
    if out.is_empty() {
        out = format!("<div class=\"empty\"><p>{}</p></div>", esc(&ctx.t("programmes-taken-none")));
    }
    let body =
        format!("{}<p>{}</p>{out}", desk.head(&ctx, "draft").await?, esc(&ctx.t("programmes-taken-lead")));
    desk.page(&ctx, "programmes-add-taken")
        .crumb(ctx.t("programmes-tab-draft"), &desk.path("draft"))
        .html(Html(body))
}

fn weights(content: &Content) -> u32 {
    let own = content.objectives.iter().map(|one| u32::from(one.weight));
    own.chain(content.taken.iter().map(|one| u32::from(one.weight))).sum()
}

/// `GET /office/programmes/{id}/draft/taken/{objective}`
pub(crate) async fn show(ctx: Ctx, Path((id, objective)): Path<(String, String)>) -> Answer {
    let desk = Desk::read(&ctx, &id).await?;
    desk.speaker(&ctx, Deed::Edit)?;
    let content = desk.programme().draft()?;
    let taken = content.taken.iter().find(|one| one.objective == objective).ok_or(Fault::NotFound)?;
    let form = weight_form(&ctx, &desk, &objective)
        .with("weight", taken.weight.to_string())
        .with("base", Item::Taken(taken.clone()).digest());
    page(&ctx, &desk, taken, &form).await
}

/// An objective taken up, with each of its items and what is otherwise here.
async fn page(ctx: &Ctx, desk: &Desk, taken: &Taken, form: &Form) -> Answer {
    let terms = terms(&ctx.app, ctx.db(), desk.programme(), ctx.lang()).await?;
    let content = desk.programme().draft()?;
    let flaws = crate::model::check::check(&content, &terms);
    let above = offered(&terms).iter().find(|one| one.id == taken.objective);
    let title =
        above.map_or_else(|| ctx.t("programmes-kind-taken"), |one| ctx.voice.pick(&one.title).to_owned());
    let line = |id: &str, name: &Multi, kind: &str| {
        let changed = change_of(taken, id).is_some();
        let wrong: String = flaws
            .iter()
            .filter(|flaw| flaw.item == id)
            .map(|flaw| {
                format!(
                    "<p class=\"field-error\">{}<span>{}</span></p>",
                    html::icon("warning"),
                    esc(&ctx.msg(&flaw.message))
                )
            })
            .collect();
        format!(
            "<li><div><a href=\"{}\"><bdi>{}</bdi></a><p class=\"small muted\">{}</p>{wrong}</div>{}</li>",
            esc(&ctx.url(&desk.path(&format!("draft/taken/{}/{id}", taken.objective)))),
            esc(ctx.voice.pick(name)),
            esc(&ctx.t(kind)),
            if changed { html::badge(&ctx.t("programmes-taken-own"), "info") } else { Html::none() }
        )
    };
    let items: String = above.map_or_else(String::new, |objective| {
        let steps = objective.steps.iter().filter(|step| step.side == Side::Unit);
        let steps = steps.map(|step| line(&step.id, &step.title, "programmes-kind-step"));
        steps
            .chain(
                objective.indicators.iter().map(|one| line(&one.id, &one.title, "programmes-kind-indicator")),
            )
            .collect()
    });
    let body = format!(
        "{}<h2>{}</h2>{}<section class=\"panel\"><div class=\"panel-head\"><h2>{}</h2></div><p class=\"small muted\">{}</p><ul class=\"todo\">{items}</ul></section>",
        desk.head(ctx, "draft").await?,
        bdi(&title),
        form.html(ctx),
        esc(&ctx.t("programmes-taken-items")),
        esc(&ctx.t("programmes-taken-items-hint"))
    );
    desk.page(ctx, "programmes-kind-taken")
        .crumb(ctx.t("programmes-tab-draft"), &desk.path("draft"))
        .status(form.status())
        .html(Html(body))
}

/// `POST /office/programmes/{id}/draft/taken/{objective}`: takes it up, or changes its weight.
pub(crate) async fn weigh(
    ctx: Ctx,
    Path((id, objective)): Path<(String, String)>,
    Sent(sent): Sent,
) -> Answer {
    let desk = Desk::read(&ctx, &id).await?;
    let speaker = desk.speaker(&ctx, Deed::Edit)?;
    let content = desk.programme().draft()?;
    let stored = content.taken.iter().find(|one| one.objective == objective).cloned();
    let new = Taken { objective: objective.clone(), weight: 0, changes: vec![] };
    let mut taken = stored.clone().unwrap_or(new);
    let base = sent.text("base").to_owned();
    let mut form = weight_form(&ctx, &desk, &objective).fill(sent);
    if form.is_valid() {
        taken.weight = form.read().number("weight").and_then(|n| u8::try_from(n).ok()).unwrap_or_default();
        let placed = Placed { below: None, item: Item::Taken(taken.clone()) };
        let base = stored.is_some().then_some(base.as_str());
        let mut work = ctx.begin().await?;
        match commands::save_item(&ctx.app, &mut work, &speaker, placed, base, ctx.lang()).await? {
            Ok(saved) => {
                work.commit().await?;
                return Ok(way_on(&ctx, &desk, &saved, &format!("draft/taken/{objective}")));
            }
            // A branch has its own offices, which come one by one: those flaws keep from handing over only.
            Err(DraftRefused(flaws)) => refused(&mut form, &flaws, &[("objective", "")]),
        }
    }
    page(&ctx, &desk, &taken, &form).await
}

fn way_on(ctx: &Ctx, desk: &Desk, saved: &Saved, part: &str) -> axum::response::Response {
    match saved {
        Saved::Kept => Redirect::done(ctx, &desk.path(part), "programmes-saved"),
        Saved::Collided(_) => Redirect::to(ctx, &desk.path("draft/collisions")),
    }
}

/// An item of the objective above: a step or an indicator.
enum Above<'a> {
    Step(&'a Step),
    Indicator(&'a Indicator),
}

fn find<'a>(terms: &'a Terms, objective: &str, item: &str) -> Answer<Above<'a>> {
    let objective = offered(terms).iter().find(|one| one.id == objective).ok_or(Fault::NotFound)?;
    let step = objective.steps.iter().find(|one| one.id == item && one.side == Side::Unit).map(Above::Step);
    step.or_else(|| objective.indicators.iter().find(|one| one.id == item).map(Above::Indicator))
        .ok_or(Fault::NotFound)
}

/// The form of what is otherwise here: only what the item is open to.
fn change_form(bench: &Bench<'_>, above: &Above<'_>) -> Form {
    let (mut form, open) = match above {
        Above::Step(step) => (Form::new("programmes-form-taken-step"), &step.open),
        Above::Indicator(one) => (Form::new("programmes-form-taken-indicator"), &one.open),
    };
    if open.contains(&Opening::Name) {
        form = form.input(Input::multi("title"));
    }
    if let Above::Step(_) = above {
        form = form.input(Input::select("office", bench.offices(&[Side::Unit])).required());
        if open.contains(&Opening::Dates) {
            form = form.input(Input::day("starts")).input(Input::day("ends"));
        }
    }
    form.input(Input::hidden("base"))
}

/// `GET /office/programmes/{id}/draft/taken/{objective}/{item}`
pub(crate) async fn edit(ctx: Ctx, Path((id, objective, item)): Path<(String, String, String)>) -> Answer {
    let desk = Desk::read(&ctx, &id).await?;
    desk.speaker(&ctx, Deed::Edit)?;
    let content = desk.programme().draft()?;
    let taken = content.taken.iter().find(|one| one.objective == objective).ok_or(Fault::NotFound)?;
    let terms = terms(&ctx.app, ctx.db(), desk.programme(), ctx.lang()).await?;
    let bench = bench(&ctx, &desk, &content, &terms).await?;
    let above = find(&terms, &objective, &item)?;
    let mut form = change_form(&bench, &above).with("base", Item::Taken(taken.clone()).digest());
    let change = change_of(taken, &item);
    if let Some(title) = change.and_then(|change| change.title.as_ref()) {
        form = form.with_multi("title", title);
    }
    if let Some((starts, ends)) = change.and_then(|change| change.days) {
        form = form.with("starts", starts.to_string()).with("ends", ends.to_string());
    }
    match &above {
        Above::Step(step) => {
            let office =
                change.and_then(|change| change.office.clone()).unwrap_or_else(|| step.office.clone());
            form = form.with("office", format!("{}:{office}", Side::Unit.name()));
        }
        Above::Indicator(one) => {
            form = with_targets(form, one.kind, change.map_or(&[], |change| &change.targets));
        }
    }
    change_page(&ctx, &desk, &bench, &above, &objective, &form).await
}

async fn change_page(
    ctx: &Ctx,
    desk: &Desk,
    bench: &Bench<'_>,
    above: &Above<'_>,
    objective: &str,
    form: &Form,
) -> Answer {
    let (title, targets, said) = match above {
        Above::Step(step) => {
            let days = crate::names::days(&ctx.voice, step.starts, step.ends);
            (&step.title, Html::none(), ctx.ta("programmes-taken-step-days", "days", days))
        }
        Above::Indicator(one) => {
            (&one.title, targets_html(ctx, form, &bench.periods), ctx.t("programmes-taken-targets-hint"))
        }
    };
    let body = format!(
        "{}<h2>{}</h2><p>{}</p>{}{}{targets}{}",
        desk.head(ctx, "draft").await?,
        ctx.voice.spoken(title),
        esc(&said),
        form.open(ctx),
        form.fields(ctx),
        form.close(ctx)
    );
    desk.page(ctx, "programmes-taken-edit")
        .crumb(ctx.t("programmes-tab-draft"), &desk.path("draft"))
        .crumb(ctx.t("programmes-kind-taken"), &desk.path(&format!("draft/taken/{objective}")))
        .status(form.status())
        .html(Html(body))
}

/// `POST /office/programmes/{id}/draft/taken/{objective}/{item}`
pub(crate) async fn change(
    ctx: Ctx,
    Path((id, objective, item)): Path<(String, String, String)>,
    Sent(sent): Sent,
) -> Answer {
    let desk = Desk::read(&ctx, &id).await?;
    let speaker = desk.speaker(&ctx, Deed::Edit)?;
    let content = desk.programme().draft()?;
    let mut taken =
        content.taken.iter().find(|one| one.objective == objective).cloned().ok_or(Fault::NotFound)?;
    let terms = terms(&ctx.app, ctx.db(), desk.programme(), ctx.lang()).await?;
    let bench = bench(&ctx, &desk, &content, &terms).await?;
    let above = find(&terms, &objective, &item)?;
    let base = sent.text("base").to_owned();
    let mut form = change_form(&bench, &above).fill(sent);
    let targets = match &above {
        Above::Indicator(one) => read_targets(&ctx, &mut form, one.kind, &one.scale, &bench.periods),
        Above::Step(_) => vec![],
    };
    if form.read().day("starts").is_some() != form.read().day("ends").is_some() {
        form.fail(if form.read().day("starts").is_some() { "ends" } else { "starts" }, "form-required");
    }
    if form.is_valid() {
        let wanted = wanted(&form, &above, &item, targets);
        taken.changes.retain(|one| one.item != item);
        taken.changes.extend(wanted);
        let placed = Placed { below: None, item: Item::Taken(taken) };
        let mut work = ctx.begin().await?;
        match commands::save_item(&ctx.app, &mut work, &speaker, placed, Some(&base), ctx.lang()).await? {
            Ok(saved) => {
                work.commit().await?;
                return Ok(way_on(&ctx, &desk, &saved, &format!("draft/taken/{objective}")));
            }
            Err(DraftRefused(flaws)) => {
                let (own, others): (Vec<_>, Vec<_>) = flaws.into_iter().partition(|flaw| flaw.item == item);
                refused(&mut form, &own, &[]);
                // What is wrong with another item of the same objective stands above.
                others.into_iter().for_each(|flaw| form.fail("", flaw.message));
            }
        }
    }
    change_page(&ctx, &desk, &bench, &above, &objective, &form).await
}

/// What is otherwise here; none where nothing is.
fn wanted(form: &Form, above: &Above<'_>, item: &str, targets: Vec<crate::model::Target>) -> Option<Change> {
    let read = form.read();
    let title = Some(read.multi("title")).filter(|title| !title.is_empty());
    let days = read.day("starts").zip(read.day("ends"));
    let office = match above {
        Above::Step(step) => Some(split(&read.text("office")).1).filter(|office| *office != step.office),
        Above::Indicator(_) => None,
    };
    let change = Change { item: item.to_owned(), title, days, office, targets };
    let is_nothing = change.title.is_none()
        && change.days.is_none()
        && change.office.is_none()
        && change.targets.is_empty();
    (!is_nothing).then_some(change)
}
