//! The steps of a programme in force: what is done, what is late, and recording it.

use axum::extract::Path;
use rawabit_platform::kit::{Form, Html, Input, Sent, esc, html};
use rawabit_platform::lang::Message;
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Day, Fault};

use super::desk::{Desk, Ended, end, notice, version};
use crate::commands::{self, By, StepRefused};
use crate::model::StepState;
use crate::model::life::Deed;
use crate::permissions::SeeProgrammes;
use crate::sides::Speaker;
use crate::store::steps;

/// `GET /office/programmes/{id}/steps`
pub(crate) async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let desk = Desk::read(&ctx, &id).await?;
    let rows = steps::of_programme(ctx.db(), &id).await?;
    let head = desk.head(&ctx, "steps").await?;
    let page = desk.page(&ctx, "programmes-tab-steps");
    let mut lines = String::new();
    for row in rows.iter().filter(|row| !row.dropped) {
        lines.push_str(&line(&ctx, &desk, &rows, row).await?);
    }
    if lines.is_empty() {
        let empty =
            format!("{head}<div class=\"empty\"><p>{}</p></div>", esc(&ctx.t("programmes-steps-empty")));
        return page.html(Html(empty));
    }
    page.html(Html(format!("{head}<ul class=\"todo panel\">{lines}</ul>")))
}

async fn line(ctx: &Ctx, desk: &Desk, all: &[steps::Model], row: &steps::Model) -> Answer<String> {
    let today = ctx.today();
    let badge = match row.state() {
        StepState::Done => html::badge(&ctx.t("programmes-step-done"), "ok"),
        StepState::Open if row.is_late(today) => html::badge(&ctx.t("programmes-step-late"), "bad"),
        StepState::Open if row.starts <= today => html::badge(&ctx.t("programmes-step-now"), "info"),
        StepState::Open => html::badge(&ctx.t("programmes-step-ahead"), "mute"),
    };
    let after = row.after();
    let waits: Vec<String> = all
        .iter()
        .filter(|other| !other.dropped && other.state() == StepState::Open && after.contains(&other.item))
        .map(|other| ctx.voice.spoken(&other.title).0)
        .collect();
    let waits = if waits.is_empty() || row.state() == StepState::Done {
        String::new()
    } else {
        format!(
            "<p class=\"small\">{} {}</p>",
            esc(&ctx.t("programmes-step-waits")),
            waits.join(ctx.voice.comma())
        )
    };
    let done = row.done_on.map_or_else(String::new, |day| {
        format!("<p class=\"small\">{}</p>", esc(&ctx.ta("programmes-step-done-on", "day", day)))
    });
    let note = if row.note.is_empty() {
        String::new()
    } else {
        format!("<p class=\"small\" dir=\"auto\">{}</p>", esc(&row.note))
    };
    let tool = if right(ctx, desk, row).await?.is_some() {
        let key =
            if row.state() == StepState::Done { "programmes-step-reopen" } else { "programmes-step-finish" };
        format!(
            "<a class=\"btn btn-small\" href=\"{}\">{}</a>",
            esc(&ctx.url(&desk.path(&format!("steps/{}", row.id)))),
            esc(&ctx.t(key))
        )
    } else {
        String::new()
    };
    let taken = if row.taken_from.is_some() {
        html::badge(&ctx.t("programmes-taken-up"), "accent").0
    } else {
        String::new()
    };
    Ok(format!(
        "<li id=\"step-{}\"><div><strong><bdi>{}</bdi></strong> {taken}<p class=\"small muted\"><bdi>{}</bdi> · {}</p>{waits}{done}{note}</div><div class=\"stack-s\">{badge}{tool}</div></li>",
        esc(&row.id),
        esc(ctx.voice.pick(&row.title)),
        esc(&desk.names.office_of(ctx.lang(), &row.office, &row.office_unit)),
        esc(&crate::names::days(&ctx.voice, row.starts, row.ends)),
    ))
}

/// By which right the reader may record a step.
enum Right {
    Writer,
    Holder(String),
}

async fn right(ctx: &Ctx, desk: &Desk, row: &steps::Model) -> Answer<Option<Right>> {
    if !desk.table.life.may(row.side(), Deed::Deliver) {
        return Ok(None);
    }
    if desk.sides.contains(&row.side()) {
        return Ok(Some(Right::Writer));
    }
    let Some(person) = ctx.viewer.as_ref().and_then(|viewer| viewer.person_id.clone()) else {
        return Ok(None);
    };
    let holds = crate::names::holds(ctx.db(), &person, &row.office, &row.office_unit, ctx.today()).await?;
    Ok(holds.then_some(Right::Holder(person)))
}

fn finish_form(today: Day) -> Form {
    Form::new("programmes-form-finish")
        .input(Input::day("done_on").required())
        .input(Input::long("note", 3).max(2000))
        .input(Input::hidden("version"))
        .with("done_on", today.to_string())
}

fn reopen_form() -> Form {
    Form::new("programmes-form-reopen-step")
        .input(Input::long("why", 3).required().max(2000))
        .input(Input::hidden("version"))
}

/// The desk and one of its steps, which the reader may record.
async fn read(ctx: &Ctx, id: &str, step: &str) -> Answer<(Desk, steps::Model, Right)> {
    let desk = Desk::read(ctx, id).await?;
    let row = steps::find(ctx.db(), id, step).await?.filter(|row| !row.dropped).ok_or(Fault::NotFound)?;
    let right = right(ctx, &desk, &row).await?.ok_or(Fault::NotFound)?;
    Ok((desk, row, right))
}

async fn page(ctx: &Ctx, desk: &Desk, row: &steps::Model, form: &Form) -> Answer {
    let what = ctx.msg(
        &Message::new("programmes-step-about")
            .with("office", desk.names.office_of(ctx.lang(), &row.office, &row.office_unit))
            .with("from", row.starts)
            .with("to", row.ends),
    );
    let body = format!(
        "{}<h2>{}</h2>{}{}",
        desk.head(ctx, "steps").await?,
        ctx.voice.spoken(&row.title),
        notice("info", "info", &what),
        form.html(ctx)
    );
    let key =
        if row.state() == StepState::Done { "programmes-step-reopen" } else { "programmes-step-finish" };
    desk.page(ctx, key)
        .crumb(ctx.t("programmes-tab-steps"), &desk.path("steps"))
        .status(form.status())
        .html(Html(body))
}

/// `GET /office/programmes/{id}/steps/{step}`
pub(crate) async fn edit(ctx: Ctx, Path((id, step)): Path<(String, String)>) -> Answer {
    let (desk, row, _) = read(&ctx, &id, &step).await?;
    let form = if row.state() == StepState::Done { reopen_form() } else { finish_form(ctx.today()) };
    page(&ctx, &desk, &row, &form.with("version", row.version.to_string())).await
}

/// `POST /office/programmes/{id}/steps/{step}`: records it as done, or takes that back.
pub(crate) async fn record(ctx: Ctx, Path((id, step)): Path<(String, String)>, Sent(sent): Sent) -> Answer {
    let (desk, row, right) = read(&ctx, &id, &step).await?;
    let is_done = row.state() == StepState::Done;
    let mut form = if is_done { reopen_form() } else { finish_form(ctx.today()) }.fill(sent);
    if form.is_valid() {
        let (speaker, see);
        let by = match &right {
            Right::Writer => {
                speaker = Speaker::of(&ctx.policy, desk.programme(), row.side()).ok_or(Fault::NotFound)?;
                By::Writer(&speaker)
            }
            Right::Holder(person) => {
                let path = desk.programme().path_of(row.side()).ok_or(Fault::NotFound)?;
                see = ctx.permit::<SeeProgrammes>(path)?;
                By::Holder { permit: &see, person }
            }
        };
        let mut work = ctx.begin().await?;
        let at = (id.as_str(), step.as_str());
        let shown = version(&form);
        let answer = if is_done {
            let why = form.read().text("why");
            commands::reopen_step(&ctx.app, &mut work, by, at, shown, &why).await.map(Ok)
        } else {
            let day = form.read().day("done_on").unwrap_or(ctx.today());
            let note = form.read().text("note");
            commands::finish_step(&ctx.app, &mut work, by, at, shown, day, &note).await
        };
        let why = |refused: &StepRefused, form: &mut Form| {
            form.fail(refused.field(), refused.message(ctx.voice.preference()))
        };
        let stored = async { Ok(row.version) };
        if let Ended::Done(()) = end(&mut form, work, answer, why, stored).await? {
            let done = if is_done { "programmes-step-reopened" } else { "programmes-step-finished" };
            return Ok(Redirect::done(&ctx, &desk.path(&format!("steps#step-{step}")), done));
        }
    }
    page(&ctx, &desk, &row, &form).await
}
