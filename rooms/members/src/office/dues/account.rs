//! Exempting a membership, ending an exemption, changing the category.

use axum::extract::Path;
use rawabit_platform::kit::form::Choice;
use rawabit_platform::kit::{Form, Html, Input, Sent, esc};
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Day, Fault};
use sea_orm::EntityTrait as _;

use super::page;
use super::record::visible_membership;
use crate::commands::dues::{self, Exempting};
use crate::permissions::KeepDues;
use crate::store::dues::entity::exemption;

fn record_path(id: &str) -> String {
    format!("/office/dues/memberships/{id}")
}

fn show(ctx: &Ctx, unit: &rawabit_federation::Unit, membership: &str, stem: &str, form: &Form) -> Answer {
    page(ctx, unit, ctx.t(&format!("{stem}-heading")))
        .crumb(ctx.t("members-dues-record-title"), &record_path(membership))
        .status(form.status())
        .html(Html(format!("<p>{}</p>{}", esc(&ctx.t(&format!("{stem}-lead"))), form.html(ctx))))
}

/// The first day of the year in which a day lies.
fn new_year(day: Day) -> Day {
    Day::new(day.0.year(), 1, 1).unwrap_or(day)
}

/// The form of an exemption; the bodies are those of the unit and of the units above it.
async fn exempt_of(ctx: &Ctx, unit: &rawabit_federation::Unit) -> Answer<Form> {
    let statutes = ctx.app.statutes.load_full();
    let way = rawabit_federation::way(ctx.db(), &unit.path).await?;
    let bodies = statutes
        .bodies
        .iter()
        .filter(|body| way.iter().any(|unit| body.units.contains(&unit.kind)))
        .map(|body| Choice::new(body.id.clone(), body.name.get(ctx.lang())))
        .collect();
    Ok(Form::new("members-dues-exempt")
        .input(Input::day("from").required())
        .input(Input::day("until"))
        .input(Input::select("body", bodies).required())
        .input(Input::text("reference").max(200))
        .input(Input::text("reason").required().max(500)))
}

pub(super) async fn exempt_form(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let (of, unit) = visible_membership(&ctx, &id).await?;
    ctx.permit::<KeepDues>(&unit.path)?;
    let form = exempt_of(&ctx, &unit).await?.with("from", new_year(ctx.today()).to_string());
    show(&ctx, &unit, &of.id, "members-dues-exempt", &form)
}

/// Records an exemption.
pub(super) async fn exempt(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let (of, unit) = visible_membership(&ctx, &id).await?;
    let permit = ctx.permit::<KeepDues>(&unit.path)?;
    let mut form = exempt_of(&ctx, &unit).await?.fill(sent);
    if !form.is_valid() {
        return show(&ctx, &unit, &of.id, "members-dues-exempt", &form);
    }
    let read = form.read();
    let new = Exempting {
        membership: of.id.clone(),
        from: read.day("from").unwrap_or(ctx.today()),
        until: read.day("until"),
        reason: read.text("reason"),
        body: read.text("body"),
        reference: read.text("reference"),
    };
    let mut work = ctx.begin().await?;
    match dues::exempt(&ctx.app, &mut work, &permit, new).await? {
        Ok(_) => {
            work.commit().await?;
            Ok(Redirect::done(&ctx, &record_path(&of.id), "members-dues-exempted"))
        }
        Err(refused) => {
            form.fail(refused.field(), refused.message());
            show(&ctx, &unit, &of.id, "members-dues-exempt", &form)
        }
    }
}

fn end_of() -> Form {
    Form::new("members-dues-exemption-end")
        .input(Input::day("day").required())
        .input(Input::text("reason").required().max(500))
}

async fn visible_exemption(ctx: &Ctx, id: &str) -> Answer<(exemption::Model, rawabit_federation::Unit)> {
    let found = exemption::Entity::find_by_id(id).one(ctx.db()).await?.ok_or(Fault::NotFound)?;
    let (_, unit) = visible_membership(ctx, &found.membership_id).await?;
    Ok((found, unit))
}

pub(super) async fn end_form(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let (old, unit) = visible_exemption(&ctx, &id).await?;
    ctx.permit::<KeepDues>(&unit.path)?;
    let form = end_of().with("day", ctx.today().to_string());
    show(&ctx, &unit, &old.membership_id, "members-dues-exemption-end", &form)
}

/// Ends an exemption.
pub(super) async fn end(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let (old, unit) = visible_exemption(&ctx, &id).await?;
    let permit = ctx.permit::<KeepDues>(&unit.path)?;
    let mut form = end_of().fill(sent);
    if !form.is_valid() {
        return show(&ctx, &unit, &old.membership_id, "members-dues-exemption-end", &form);
    }
    let read = form.read();
    let (day, reason) = (read.day("day").unwrap_or(ctx.today()), read.text("reason"));
    let mut work = ctx.begin().await?;
    match dues::end_exemption(&ctx.app, &mut work, &permit, &id, day, &reason).await? {
        Ok(()) => {
            work.commit().await?;
            Ok(Redirect::done(&ctx, &record_path(&old.membership_id), "members-dues-exemption-ended"))
        }
        Err(refused) => {
            form.fail(if refused.field() == "until" { "day" } else { refused.field() }, refused.message());
            show(&ctx, &unit, &old.membership_id, "members-dues-exemption-end", &form)
        }
    }
}

fn category_of(ctx: &Ctx) -> Form {
    let statutes = ctx.app.statutes.load();
    let choices = statutes
        .members
        .dues
        .iter()
        .map(|one| {
            let label = format!(
                "{} ({})",
                one.name.get(ctx.lang()),
                super::said(ctx, i64::try_from(one.amount).unwrap_or(0))
            );
            Choice::new(one.id.clone(), label)
        })
        .collect();
    Form::new("members-dues-category")
        .input(Input::select("category", choices).required())
        .input(Input::day("from").required())
        .input(Input::text("reason").max(500))
}

pub(super) async fn category_form(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let (of, unit) = visible_membership(&ctx, &id).await?;
    ctx.permit::<KeepDues>(&unit.path)?;
    let form = category_of(&ctx)
        .with("category", of.category.clone().unwrap_or_default())
        .with("from", new_year(ctx.today()).to_string());
    show(&ctx, &unit, &of.id, "members-dues-category", &form)
}

/// Changes the category from a day on.
pub(super) async fn category(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let (of, unit) = visible_membership(&ctx, &id).await?;
    let permit = ctx.permit::<KeepDues>(&unit.path)?;
    let mut form = category_of(&ctx).fill(sent);
    if !form.is_valid() {
        return show(&ctx, &unit, &of.id, "members-dues-category", &form);
    }
    let read = form.read();
    let (to, from, reason) =
        (read.text("category"), read.day("from").unwrap_or(ctx.today()), read.text("reason"));
    let mut work = ctx.begin().await?;
    match dues::categorise(&ctx.app, &mut work, &permit, &of.id, &to, from, &reason).await? {
        Ok(()) => {
            work.commit().await?;
            Ok(Redirect::done(&ctx, &record_path(&of.id), "members-dues-categorised"))
        }
        Err(refused) => {
            form.fail(refused.field(), refused.message());
            show(&ctx, &unit, &of.id, "members-dues-category", &form)
        }
    }
}
