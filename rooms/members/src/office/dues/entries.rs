//! What is entered into the cash book by hand, countered and closed.

use axum::extract::Path;
use rawabit_federation::Unit;
use rawabit_platform::kit::form::Choice;
use rawabit_platform::kit::{Cell, Column, Form, Html, Input, Query, Sent, Table, esc};
use rawabit_platform::lang::Message;
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault};

use super::{amount_cell, means, page, path, read_amount, visible};
use crate::commands::dues::{self, Entering};
use crate::model::dues::{EntryKind, Means};
use crate::permissions::KeepDues;
use crate::store::dues::book as books;
use crate::store::dues::entity::entry;

fn form(ctx: &Ctx) -> Form {
    let kinds = EntryKind::BY_HAND
        .iter()
        .map(|kind| Choice::new(kind.word(), ctx.t(&format!("members-dues-entry-{kind}"))))
        .collect();
    Form::new("members-dues-entry")
        .input(Input::radio("kind", kinds).required())
        .input(Input::code("amount").required().max(20))
        .input(Input::day("day").required())
        .input(means(ctx, "means"))
        .input(Input::text("words").required().max(300))
        .input(Input::text("party").max(200))
        .input(Input::text("reference").max(100))
}

fn form_page(ctx: &Ctx, unit: &Unit, form: &Form) -> Answer {
    page(ctx, unit, ctx.t("members-dues-book-enter"))
        .crumb(ctx.t("members-dues-tab-book"), &path(&unit.id, "/book"))
        .form(form)
}

/// The form of an entry.
pub(super) async fn blank(ctx: Ctx, Path(unit): Path<String>) -> Answer {
    let unit = visible(&ctx, &unit).await?;
    ctx.permit::<KeepDues>(&unit.path)?;
    let form = form(&ctx)
        .with("kind", EntryKind::Expense.word())
        .with("day", ctx.today().to_string())
        .with("means", Means::Cash.word());
    form_page(&ctx, &unit, &form)
}

/// Enters it.
pub(super) async fn enter(ctx: Ctx, Path(unit): Path<String>, Sent(sent): Sent) -> Answer {
    let unit = visible(&ctx, &unit).await?;
    let permit = ctx.permit::<KeepDues>(&unit.path)?;
    let mut form = form(&ctx).fill(sent);
    let amount = read_amount(&mut form, "amount");
    if !form.is_valid() {
        return form_page(&ctx, &unit, &form);
    }
    let read = form.read();
    let new = Entering {
        unit: unit.id.clone(),
        kind: read.text("kind").parse().unwrap_or(EntryKind::Expense),
        amount,
        day: read.day("day").unwrap_or(ctx.today()),
        means: read.text("means").parse().unwrap_or(Means::Cash),
        words: read.text("words"),
        party: read.text("party"),
        reference: read.text("reference"),
    };
    let mut work = ctx.begin().await?;
    match dues::enter(&ctx.app, &mut work, &permit, new).await? {
        Ok(_) => {
            work.commit().await?;
            Ok(Redirect::done(&ctx, &path(&unit.id, "/book"), "members-dues-cash-entered"))
        }
        Err(refused) => {
            form.fail(refused.field(), refused.message());
            form_page(&ctx, &unit, &form)
        }
    }
}

async fn visible_entry(ctx: &Ctx, id: &str) -> Answer<(entry::Model, Unit)> {
    let found = books::find(ctx.db(), id).await?.ok_or(Fault::NotFound)?;
    let unit = visible(ctx, &found.unit_id).await?;
    Ok((found, unit))
}

fn counter_of() -> Form {
    Form::new("members-dues-entry-counter-form")
        .input(Input::day("day").required())
        .input(Input::text("reason").required().max(300))
}

fn counter_page(ctx: &Ctx, entry: &entry::Model, unit: &Unit, form: &Form) -> Answer {
    let what = Message::new("members-dues-entry-counter-what")
        .with("number", entry.shown_number())
        .with("day", ctx.voice.day(entry.day))
        .with("words", entry.words.clone());
    page(ctx, unit, ctx.t("members-dues-entry-counter-heading"))
        .crumb(ctx.t("members-dues-tab-book"), &path(&unit.id, "/book"))
        .status(form.status())
        .html(Html(format!(
            "<p>{} {}</p>{}",
            esc(&ctx.msg(&what)),
            super::amount(ctx, entry.amount),
            form.html(ctx)
        )))
}

/// Asks why.
pub(super) async fn counter_form(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let (entry, unit) = visible_entry(&ctx, &id).await?;
    ctx.permit::<KeepDues>(&unit.path)?;
    counter_page(&ctx, &entry, &unit, &counter_of().with("day", ctx.today().to_string()))
}

/// Counters an entry.
pub(super) async fn counter(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let (entry, unit) = visible_entry(&ctx, &id).await?;
    let permit = ctx.permit::<KeepDues>(&unit.path)?;
    let mut form = counter_of().fill(sent);
    if !form.is_valid() {
        return counter_page(&ctx, &entry, &unit, &form);
    }
    let read = form.read();
    let (day, reason) = (read.day("day").unwrap_or(ctx.today()), read.text("reason"));
    let mut work = ctx.begin().await?;
    match dues::counter(&ctx.app, &mut work, &permit, &id, day, &reason).await? {
        Ok(_) => {
            work.commit().await?;
            Ok(Redirect::done(&ctx, &path(&unit.id, "/book"), "members-dues-cash-countered"))
        }
        Err(refused) => {
            form.fail(if refused.field() == "until" { "day" } else { refused.field() }, refused.message());
            counter_page(&ctx, &entry, &unit, &form)
        }
    }
}

fn close_of() -> Form {
    Form::new("members-dues-book-close").input(Input::day("day").required())
}

async fn close_page(ctx: &Ctx, unit: &Unit, form: &Form) -> Answer {
    let mut table = Table::new(
        "members-dues-closed",
        vec![Column::new("from"), Column::new("to"), Column::new("closing").number(), Column::new("act")],
    );
    let periods = books::periods(ctx.db(), &unit.id).await?;
    for period in &periods {
        let totals: serde_json::Value = serde_json::from_str(&period.totals).unwrap_or_default();
        table.push(vec![
            Cell::whole(ctx.voice.day(period.from_day)),
            Cell::whole(ctx.voice.day(period.to_day)),
            amount_cell(ctx, totals["closing"].as_i64().unwrap_or(0)),
            Cell::link(
                &ctx.url(&format!("/ledger/acts/{}", period.act_idx)),
                ctx.ta("members-dues-act", "n", period.act_idx),
            ),
        ]);
    }
    let n = u64::try_from(periods.len()).unwrap_or(0);
    let table = table.total(n).html(ctx, &Query::read(ctx, &[""]));
    page(ctx, unit, ctx.t("members-dues-book-close-heading"))
        .crumb(ctx.t("members-dues-tab-book"), &path(&unit.id, "/book"))
        .status(form.status())
        .html(Html(format!(
            "<p>{}</p>{}{}",
            esc(&ctx.t("members-dues-book-close-lead")),
            form.html(ctx),
            super::panel(&ctx.t("members-dues-closed-caption"), &table)
        )))
}

/// Asks up to which day; the last day of the month before is likely.
pub(super) async fn close_form(ctx: Ctx, Path(unit): Path<String>) -> Answer {
    let unit = visible(&ctx, &unit).await?;
    ctx.permit::<KeepDues>(&unit.path)?;
    let today = ctx.today();
    let month = rawabit_platform::Day::new(today.0.year(), today.0.month(), 1).unwrap_or(today);
    close_page(&ctx, &unit, &close_of().with("day", month.plus_days(-1).to_string())).await
}

/// Closes the book up to a day.
pub(super) async fn close(ctx: Ctx, Path(unit): Path<String>, Sent(sent): Sent) -> Answer {
    let unit = visible(&ctx, &unit).await?;
    let permit = ctx.permit::<KeepDues>(&unit.path)?;
    let mut form = close_of().fill(sent);
    let Some(day) = form.read().day("day").filter(|_| form.is_valid()) else {
        return close_page(&ctx, &unit, &form).await;
    };
    let mut work = ctx.begin().await?;
    match dues::close(&ctx.app, &mut work, &permit, &unit.id, day).await? {
        Ok(_) => {
            work.commit().await?;
            Ok(Redirect::done(&ctx, &path(&unit.id, "/book"), "members-dues-book-closed"))
        }
        Err(refused) => {
            drop(work);
            form.fail(refused.field(), refused.message());
            close_page(&ctx, &unit, &form).await
        }
    }
}
