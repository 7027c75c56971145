//! Recording a payment, sending its receipt, taking it back.

use std::sync::Arc;

use axum::extract::Path;
use rawabit_federation::Unit;
use rawabit_platform::kit::{Form, Html, Input, Sent, html};
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault};

use super::members::Members;
use super::{amount, means, page, read_amount, visible};
use crate::commands::dues::{self, Paying};
use crate::model::dues::{Means, money};
use crate::permissions::KeepDues;
use crate::store::dues::entity::payment;
use crate::store::dues::{owing, payments, standing};

fn form(ctx: &Ctx, unit: &Unit) -> Form {
    Form::new("members-dues-pay")
        .input(Input::pick("membership", Arc::new(Members::of(unit))).required())
        .input(Input::code("amount").max(20))
        .input(Input::day("day").required())
        .input(means(ctx, "means"))
        .input(Input::text("reference").max(200))
        .input(Input::check("send"))
}

/// What a member is asked for: all that is owed, or else the next period.
async fn proposed(ctx: &Ctx, unit: &Unit, membership: &str) -> Answer<Option<i64>> {
    let found = owing::membership(ctx.db(), membership).await?;
    let Some(of) = found.filter(|of| of.unit_id == unit.id) else { return Ok(None) };
    let rates = standing::rates(ctx.db(), &ctx.app.statutes.load_full()).await?;
    Ok(Some(standing::reckoned(ctx.db(), &rates, &of, ctx.today()).await?.proposed()))
}

/// The empty form; with a member chosen, with the amount proposed.
pub(super) async fn blank(ctx: Ctx, Path(unit): Path<String>) -> Answer {
    let unit = visible(&ctx, &unit).await?;
    ctx.permit::<KeepDues>(&unit.path)?;
    let mut form = form(&ctx, &unit)
        .with("day", ctx.today().to_string())
        .with("means", Means::Cash.word())
        .with("send", "on");
    if let Some(membership) = ctx.param("membership") {
        if let Some(amount) = proposed(&ctx, &unit, &membership).await?.filter(|amount| *amount > 0) {
            form = form.with("amount", money::plain(amount));
        }
        form = form.with("membership", membership);
    }
    let form = form.resolve(&ctx).await?;
    page(&ctx, &unit, ctx.t("members-dues-pay")).form(&form)
}

/// Records a payment. Where no amount was typed, the form comes back with the one proposed.
pub(super) async fn record(ctx: Ctx, Path(unit): Path<String>, Sent(sent): Sent) -> Answer {
    let unit = visible(&ctx, &unit).await?;
    let permit = ctx.permit::<KeepDues>(&unit.path)?;
    let mut form = form(&ctx, &unit).fill(sent).resolve(&ctx).await?;
    let show = |form: &Form| page(&ctx, &unit, ctx.t("members-dues-pay")).form(form);
    let membership = form.is_valid().then(|| form.read().text("membership"));
    if form.read().text("amount").is_empty() {
        if let Some(membership) = &membership {
            let amount = proposed(&ctx, &unit, membership).await?.unwrap_or(0);
            form.values.set("amount", money::plain(amount));
            form.fail("amount", "members-dues-refused-amount-proposed");
        } else {
            form.fail("amount", "members-dues-refused-amount-missing");
        }
        return show(&form);
    }
    let amount = read_amount(&mut form, "amount");
    let (Some(membership), true) = (membership, form.is_valid()) else { return show(&form) };
    let read = form.read();
    let paying = Paying {
        membership: membership.clone(),
        amount,
        day: read.day("day").unwrap_or(ctx.today()),
        means: read.text("means").parse().unwrap_or(Means::Cash),
        reference: read.text("reference"),
        send: read.check("send"),
    };
    let mut work = ctx.begin().await?;
    match dues::pay(&ctx.app, &mut work, &permit, paying).await? {
        Ok(_) => {
            work.commit().await?;
            Ok(Redirect::done(&ctx, &format!("/office/dues/memberships/{membership}"), "members-dues-paid"))
        }
        Err(refused) => {
            form.fail(refused.field(), refused.message());
            show(&form)
        }
    }
}

/// A payment in a unit whose members the reader sees.
pub(super) async fn visible_payment(ctx: &Ctx, id: &str) -> Answer<(payment::Model, Unit)> {
    let found = payments::find(ctx.db(), id).await?.ok_or(Fault::NotFound)?;
    let unit = visible(ctx, &found.unit_id).await?;
    Ok((found, unit))
}

/// Sends the receipt once more.
pub(super) async fn send(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let (payment, unit) = visible_payment(&ctx, &id).await?;
    let permit = ctx.permit::<KeepDues>(&unit.path)?;
    let mut work = ctx.begin().await?;
    let sent = dues::send_receipt(&ctx.app, &mut work, &permit, &id).await?;
    work.commit().await?;
    let done = if sent { "members-dues-receipt-sent" } else { "members-dues-receipt-no-address" };
    Ok(Redirect::done(&ctx, &format!("/office/dues/memberships/{}", payment.membership_id), done))
}

fn cancel_of() -> Form {
    Form::new("members-dues-payment-cancel")
        .input(Input::day("day").required())
        .input(Input::text("reason").required().max(500))
}

fn cancel_page(ctx: &Ctx, payment: &payment::Model, unit: &Unit, form: &Form) -> Answer {
    let what = rawabit_platform::lang::Message::new("members-dues-payment-cancel-what")
        .with("number", payment.shown_number())
        .with("day", ctx.voice.day(payment.day));
    let lead = Html(format!("{} {}", Html::text(&ctx.msg(&what)), amount(ctx, payment.amount)));
    let here = format!("/office/dues/memberships/{}", payment.membership_id);
    page(ctx, unit, ctx.t("members-dues-payment-cancel-heading"))
        .crumb(ctx.t("members-dues-record-title"), &here)
        .status(form.status())
        .html(Html(format!(
            "<p>{lead}</p><p>{}</p>{}",
            html::esc(&ctx.t("members-dues-payment-cancel-lead")),
            form.html(ctx)
        )))
}

/// Asks why and on which day.
pub(super) async fn cancel_form(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let (payment, unit) = visible_payment(&ctx, &id).await?;
    ctx.permit::<KeepDues>(&unit.path)?;
    cancel_page(&ctx, &payment, &unit, &cancel_of().with("day", ctx.today().to_string()))
}

/// Counters a payment.
pub(super) async fn cancel(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let (payment, unit) = visible_payment(&ctx, &id).await?;
    let permit = ctx.permit::<KeepDues>(&unit.path)?;
    let mut form = cancel_of().fill(sent);
    if !form.is_valid() {
        return cancel_page(&ctx, &payment, &unit, &form);
    }
    let read = form.read();
    let (day, reason) = (read.day("day").unwrap_or(ctx.today()), read.text("reason"));
    let mut work = ctx.begin().await?;
    match dues::cancel_payment(&ctx.app, &mut work, &permit, &id, day, &reason).await? {
        Ok(_) => {
            work.commit().await?;
            let here = format!("/office/dues/memberships/{}", payment.membership_id);
            Ok(Redirect::done(&ctx, &here, "members-dues-payment-cancelled"))
        }
        Err(refused) => {
            form.fail(refused.field(), refused.message());
            cancel_page(&ctx, &payment, &unit, &form)
        }
    }
}
