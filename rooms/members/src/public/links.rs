//! Pages behind personal links. A link that is only opened changes nothing: programs that read mail open links, too.

use axum::extract::Path;
use rawabit_platform::kit::form::Input;
use rawabit_platform::kit::{Form, Html, Sent, esc};
use rawabit_platform::web::{Ctx, Page, Redirect};
use rawabit_platform::{Answer, Fault};

use crate::commands::{self, Supporter};
use crate::model::Stage;
use crate::store::entity::application;
use crate::words;

fn alone<'a>(ctx: &'a Ctx, title: &str) -> Page<'a> {
    Page::alone(ctx, ctx.t(title))
}

async fn unit_name(ctx: &Ctx, row: &application::Model) -> Answer<String> {
    Ok(ctx.unit_names().await?.of(&row.unit_path))
}

fn button(ctx: &Ctx, lead: &str, label: &str) -> Html {
    Html(format!(
        "<p>{}</p><form method=\"post\"><button class=\"btn btn-primary btn-wide\" type=\"submit\">{}</button></form>",
        esc(lead),
        esc(&ctx.t(label))
    ))
}

/// `GET /join/confirm/{secret}`
pub(super) async fn confirm_page(ctx: Ctx, Path(secret): Path<String>) -> Answer {
    let row = commands::by_secret(ctx.db(), &secret).await?.ok_or(Fault::NotFound)?;
    if row.stage() != Stage::Unconfirmed {
        return Ok(Redirect::to(&ctx, &format!("/join/mine/{secret}")));
    }
    let lead = ctx.ta("members-confirm-lead", "unit", unit_name(&ctx, &row).await?.as_str());
    alone(&ctx, "members-confirm-title").html(button(&ctx, &lead, "members-confirm-submit"))
}

/// `POST /join/confirm/{secret}`
pub(super) async fn confirm(ctx: Ctx, Path(secret): Path<String>) -> Answer {
    let mut work = ctx.begin().await?;
    commands::confirm(&ctx.app, &mut work, &secret).await?.ok_or(Fault::NotFound)?;
    work.commit().await?;
    Ok(Redirect::done(&ctx, &format!("/join/mine/{secret}"), "members-confirmed"))
}

/// `GET /join/support/{secret}`
pub(super) async fn support_page(ctx: Ctx, Path(secret): Path<String>) -> Answer {
    let (supporter, _) = Supporter::of(ctx.db(), &secret).await?.ok_or(Fault::NotFound)?;
    let row = &supporter.application;
    if supporter.done {
        let said = Html(format!("<p>{}</p>", esc(&ctx.t("members-support-done"))));
        return alone(&ctx, "members-support-title").html(said);
    }
    if row.stage() != Stage::Sponsors {
        return Err(Fault::NotFound);
    }
    let message = rawabit_platform::Message::new("members-support-lead")
        .with("applicant", ctx.voice.pick(&row.name).to_owned())
        .with("unit", unit_name(&ctx, row).await?);
    alone(&ctx, "members-support-title").html(button(&ctx, &ctx.msg(&message), "members-support-submit"))
}

/// `POST /join/support/{secret}`
pub(super) async fn support(ctx: Ctx, Path(secret): Path<String>) -> Answer {
    let mut work = ctx.begin().await?;
    if !commands::support(&ctx.app, &mut work, &secret).await? {
        return Err(Fault::NotFound);
    }
    work.commit().await?;
    Ok(Redirect::to(&ctx, &format!("/join/support/{secret}")))
}

fn appeal_form(ctx: &Ctx, secret: &str) -> Form {
    Form::new("members-appeal")
        .input(Input::long("words", 4).max(2_000).required())
        .action(ctx.url(&format!("/join/mine/{secret}/appeal")))
}

/// Whether the applicant may appeal today.
fn may_appeal(ctx: &Ctx, row: &application::Model) -> bool {
    let appeal_to = ctx.app.statutes.load().members.admission.appeal_to.is_some();
    let silent = row.stage().can_be_decided() && row.due_day.is_some_and(|due| due <= ctx.today());
    appeal_to && (row.stage() == Stage::Refused || silent)
}

/// `GET /join/mine/{secret}`: how one's own application stands.
pub(super) async fn mine(ctx: Ctx, Path(secret): Path<String>) -> Answer {
    let row = commands::by_secret(ctx.db(), &secret).await?.ok_or(Fault::NotFound)?;
    let form = appeal_form(&ctx, &secret);
    show_mine(&ctx, &secret, &row, &form).await
}

async fn show_mine(ctx: &Ctx, secret: &str, row: &application::Model, form: &Form) -> Answer {
    let mut body = format!(
        "<dl class=\"facts\"><dt>{}</dt><dd><bdi>{}</bdi></dd><dt>{}</dt><dd>{}</dd>",
        esc(&ctx.t("members-entry-unit")),
        esc(&unit_name(ctx, row).await?),
        esc(&ctx.t("members-mine-stage")),
        words::stage(ctx, row.stage())
    );
    if let Some(due) = row.due_day.filter(|_| row.stage().can_be_decided()) {
        body.push_str(&format!(
            "<dt>{}</dt><dd>{}</dd>",
            esc(&ctx.t("members-application-due")),
            words::day(ctx, due)
        ));
    }
    if !row.decision_reason.is_empty() {
        body.push_str(&format!(
            "<dt>{}</dt><dd dir=\"auto\">{}</dd>",
            esc(&ctx.t("members-decision-reason")),
            esc(&row.decision_reason)
        ));
    }
    body.push_str("</dl>");
    if row.stage() == Stage::Unconfirmed {
        let href = ctx.url(&format!("/join/confirm/{secret}"));
        body.push_str(&format!(
            "<p><a class=\"btn\" href=\"{}\">{}</a></p>",
            esc(&href),
            esc(&ctx.t("members-confirm-title"))
        ));
    }
    if may_appeal(ctx, row) {
        body.push_str(&format!("<h2>{}</h2>{}", esc(&ctx.t("members-appeal-title")), form.html(ctx)));
    }
    if row.stage().is_pending() {
        body.push_str(&format!(
            "<form method=\"post\" action=\"{}\"><button class=\"btn btn-quiet\" type=\"submit\">{}</button></form>",
            esc(&ctx.url(&format!("/join/mine/{secret}/withdraw"))),
            esc(&ctx.t("members-withdraw"))
        ));
    }
    alone(ctx, "members-mine-title").status(form.status()).html(Html(body))
}

/// Takes one's application back.
pub(super) async fn withdraw(ctx: Ctx, Path(secret): Path<String>) -> Answer {
    let mut work = ctx.begin().await?;
    if !commands::withdraw(&mut work, &secret).await? {
        return Err(Fault::NotFound);
    }
    work.commit().await?;
    Ok(Redirect::done(&ctx, &format!("/join/mine/{secret}"), "members-withdrawn"))
}

/// Appeals.
pub(super) async fn appeal(ctx: Ctx, Path(secret): Path<String>, Sent(sent): Sent) -> Answer {
    let row = commands::by_secret(ctx.db(), &secret).await?.ok_or(Fault::NotFound)?;
    let form = appeal_form(&ctx, &secret).fill(sent);
    if !form.is_valid() {
        return show_mine(&ctx, &secret, &row, &form).await;
    }
    let mut work = ctx.begin().await?;
    if !commands::appeal(&ctx.app, &mut work, &secret, &form.read().text("words")).await? {
        return Err(Fault::NotFound);
    }
    work.commit().await?;
    Ok(Redirect::done(&ctx, &format!("/join/mine/{secret}"), "members-appealed"))
}
