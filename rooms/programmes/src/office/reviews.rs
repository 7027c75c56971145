//! Yearly reviews, and the final account that closes a programme.

use axum::extract::Path;
use rawabit_platform::kit::{Form, Html, Input, Sent, esc, html};
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault};

use super::desk::{Desk, Ended, end, notice, version};
use crate::commands::{self, ReviewRefused, last_report_approved};
use crate::model::life::Deed;
use crate::model::{ReviewState, Side};
use crate::permissions::WriteProgramme;
use crate::sides::Speaker;
use crate::store::reviews::{self, FINAL};
use crate::trail::act_link;

/// `GET /office/programmes/{id}/reviews`
pub(crate) async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let desk = Desk::read(&ctx, &id).await?;
    let stored = reviews::of_programme(ctx.db(), &id).await?;
    let programme = desk.programme();
    let of = |day: rawabit_platform::Day| i32::from(day.0.year());
    let years = of(programme.starts)..=of(programme.ends);
    let mut out = String::new();
    for year in years.chain([FINAL]) {
        let row = stored.iter().find(|row| row.year == year);
        out.push_str(&one(&ctx, &desk, year, row));
    }
    let body = format!("{}<div class=\"stack-l\">{out}</div>", desk.head(&ctx, "reviews").await?);
    desk.page(&ctx, "programmes-tab-reviews").html(Html(body))
}

fn title(ctx: &Ctx, year: i32) -> String {
    if year == FINAL {
        ctx.t("programmes-review-final")
    } else {
        ctx.ta("programmes-review-year", "year", year.to_string())
    }
}

/// What may be done with a review, and where.
fn tool(ctx: &Ctx, desk: &Desk, year: i32, state: Option<ReviewState>) -> String {
    let unit = desk.sides.contains(&Side::Unit) && desk.table.life.may(Side::Unit, Deed::Deliver);
    let partner = desk.sides.contains(&Side::Partner) && desk.table.life.may(Side::Partner, Deed::Deliver);
    let begun = year == FINAL || i32::from(ctx.today().0.year()) >= year;
    let part = match state {
        None | Some(ReviewState::Draft) if unit && begun => format!("reviews/{year}"),
        Some(ReviewState::Submitted) if partner => format!("reviews/{year}/conclude"),
        _ => return String::new(),
    };
    let key =
        if part.ends_with("conclude") { "programmes-review-conclude" } else { "programmes-review-write" };
    format!(
        "<p><a class=\"btn\" href=\"{}\">{}{}</a></p>",
        esc(&ctx.url(&desk.path(&part))),
        html::icon("edit"),
        esc(&ctx.t(key))
    )
}

fn one(ctx: &Ctx, desk: &Desk, year: i32, row: Option<&reviews::Model>) -> String {
    let state = row.map(reviews::Model::state);
    let (word, tone) = match state {
        None => ("programmes-review-none", "mute"),
        Some(ReviewState::Draft) => ("programmes-review-draft", "mute"),
        Some(ReviewState::Submitted) => ("programmes-review-submitted", "info"),
        Some(ReviewState::Concluded) => ("programmes-review-concluded", "ok"),
    };
    // What the unit writes is its own until it hands it over.
    let own = desk.sides.contains(&Side::Unit);
    let shown = row.filter(|row| own || row.state() != ReviewState::Draft);
    let paragraph = |key: &str, text: &str| {
        if text.trim().is_empty() {
            return String::new();
        }
        let lines: String = crate::model::item::paragraphs(text)
            .iter()
            .map(|line| format!("<p dir=\"auto\">{}</p>", esc(line)))
            .collect();
        format!("<h3>{}</h3>{lines}", esc(&ctx.t(key)))
    };
    let said = shown.map_or_else(String::new, |row| {
        format!(
            "{}{}{}{}",
            paragraph("programmes-review-text", ctx.voice.pick(&row.text)),
            paragraph("programmes-review-assessment", ctx.voice.pick(&row.assessment)),
            paragraph("programmes-review-reason", &row.reason),
            row.act_idx
                .map_or_else(String::new, |act| format!("<p class=\"small\">{}</p>", act_link(ctx, act)))
        )
    });
    format!(
        "<section class=\"panel stack-s\"><div class=\"panel-head\"><h2>{}</h2>{}</div>{said}{}</section>",
        esc(&title(ctx, year)),
        html::badge(&ctx.t(word), tone),
        tool(ctx, desk, year, state)
    )
}

fn write_form(year: i32) -> Form {
    Form::new(if year == FINAL { "programmes-form-account" } else { "programmes-form-review" })
        .input(Input::multi_long("text").required().max(20_000))
        .input(Input::check("hand"))
        .input(Input::hidden("version"))
}

fn conclude_form(year: i32, partner: bool) -> Form {
    let mut form =
        Form::new(if year == FINAL { "programmes-form-close" } else { "programmes-form-conclude" });
    let assessment = Input::multi_long("assessment").max(20_000);
    form = form.input(if partner { assessment.required() } else { assessment });
    if year == FINAL {
        form = form.input(Input::long("reason", 3).max(2000));
    }
    form.input(Input::hidden("version"))
}

/// `GET /office/programmes/{id}/reviews/{year}`: what the unit writes.
pub(crate) async fn edit(ctx: Ctx, Path((id, year)): Path<(String, i32)>) -> Answer {
    let desk = Desk::read(&ctx, &id).await?;
    writer(&ctx, &desk)?;
    let stored = reviews::of_year(ctx.db(), &id, year).await?;
    if stored.as_ref().is_some_and(|row| row.state() != ReviewState::Draft) {
        return Err(Fault::refused("programmes-refused-state"));
    }
    let mut form = write_form(year);
    if let Some(row) = &stored {
        form = form.with_multi("text", &row.text).with("version", row.version.to_string());
    }
    page(&ctx, &desk, year, &form).await
}

fn writer(ctx: &Ctx, desk: &Desk) -> Answer<Speaker<WriteProgramme>> {
    let speaker = Speaker::of(&ctx.policy, desk.programme(), Side::Unit).ok_or(Fault::NotFound)?;
    desk.table.allow(Side::Unit, Deed::Deliver)?;
    Ok(speaker)
}

async fn page(ctx: &Ctx, desk: &Desk, year: i32, form: &Form) -> Answer {
    let body =
        format!("{}<h2>{}</h2>{}", desk.head(ctx, "reviews").await?, esc(&title(ctx, year)), form.html(ctx));
    desk.page(ctx, "programmes-tab-reviews").status(form.status()).html(Html(body))
}

/// `POST /office/programmes/{id}/reviews/{year}`: saves it; with `hand`, hands it to the partner, or concludes it where there is none.
pub(crate) async fn save(ctx: Ctx, Path((id, year)): Path<(String, i32)>, Sent(sent): Sent) -> Answer {
    let desk = Desk::read(&ctx, &id).await?;
    let speaker = writer(&ctx, &desk)?;
    let mut form = write_form(year).fill(sent);
    if form.is_valid() {
        let submit = form.read().check("hand");
        let text = form.read().multi("text");
        let shown = version(&form);
        let mut work = ctx.begin().await?;
        let mut answer = commands::save_review(&ctx.app, &mut work, &speaker, year, shown, text).await;
        if submit && desk.table.life.partner && matches!(answer, Ok(Ok(()))) {
            answer = commands::submit_review(&mut work, &speaker, year, None).await.map(Ok);
        }
        let why = |refused: &ReviewRefused, form: &mut Form| form.fail(refused.field(), refused.message());
        let stored = async { Ok(reviews::of_year(ctx.db(), &id, year).await?.map_or(0, |row| row.version)) };
        if let Ended::Done(()) = end(&mut form, work, answer, why, stored).await? {
            if submit && !desk.table.life.partner {
                return Ok(Redirect::to(&ctx, &desk.path(&format!("reviews/{year}/conclude"))));
            }
            let done = if submit { "programmes-review-submitted" } else { "programmes-saved" };
            return Ok(Redirect::done(&ctx, &desk.path("reviews"), done));
        }
    }
    page(&ctx, &desk, year, &form).await
}

/// The side that concludes, if the reader speaks for it.
fn judge(desk: &Desk) -> Answer<Side> {
    let side = if desk.table.life.partner { Side::Partner } else { Side::Unit };
    if desk.sides.contains(&side) { Ok(side) } else { Err(Fault::NotFound) }
}

/// `GET /office/programmes/{id}/reviews/{year}/conclude`
pub(crate) async fn ask_conclude(ctx: Ctx, Path((id, year)): Path<(String, i32)>) -> Answer {
    let desk = Desk::read(&ctx, &id).await?;
    judge(&desk)?;
    let stored = reviews::of_year(ctx.db(), &id, year).await?.ok_or(Fault::NotFound)?;
    let form = conclude_form(year, desk.table.life.partner).with("version", stored.version.to_string());
    conclude_page(&ctx, &desk, &stored, &form).await
}

async fn conclude_page(ctx: &Ctx, desk: &Desk, stored: &reviews::Model, form: &Form) -> Answer {
    let hint = if stored.year != FINAL {
        Html::none()
    } else if last_report_approved(ctx.db(), desk.programme()).await? {
        notice("ok", "done", &ctx.t("programmes-close-reported"))
    } else {
        notice("warn", "warning", &ctx.t("programmes-close-unreported"))
    };
    let body = format!(
        "{}{hint}{}{}",
        desk.head(ctx, "reviews").await?,
        one(ctx, desk, stored.year, Some(stored)),
        form.html(ctx)
    );
    let key = if stored.year == FINAL { "programmes-close-title" } else { "programmes-review-conclude" };
    desk.page(ctx, key)
        .crumb(ctx.t("programmes-tab-reviews"), &desk.path("reviews"))
        .status(form.status())
        .html(Html(body))
}

/// `POST /office/programmes/{id}/reviews/{year}/conclude`
pub(crate) async fn conclude(ctx: Ctx, Path((id, year)): Path<(String, i32)>, Sent(sent): Sent) -> Answer {
    let desk = Desk::read(&ctx, &id).await?;
    let side = judge(&desk)?;
    let speaker = Speaker::of(&ctx.policy, desk.programme(), side).ok_or(Fault::NotFound)?;
    let stored = reviews::of_year(ctx.db(), &id, year).await?.ok_or(Fault::NotFound)?;
    let mut form = conclude_form(year, desk.table.life.partner).fill(sent);
    if form.is_valid() {
        let (assessment, reason) = (form.read().multi("assessment"), form.read().text("reason"));
        let shown = version(&form);
        let mut work = ctx.begin().await?;
        let answer =
            commands::conclude_review(&ctx.app, &mut work, &speaker, (year, shown), assessment, &reason)
                .await;
        let why = |refused: &ReviewRefused, form: &mut Form| form.fail(refused.field(), refused.message());
        let now = async { Ok(stored.version) };
        if let Ended::Done(()) = end(&mut form, work, answer, why, now).await? {
            let done = if year == FINAL { "programmes-closed" } else { "programmes-review-concluded" };
            return Ok(Redirect::done(&ctx, &desk.path("reviews"), done));
        }
    }
    conclude_page(&ctx, &desk, &stored, &form).await
}
