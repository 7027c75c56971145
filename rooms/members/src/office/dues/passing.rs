//! What goes up: what is owed, what was sent, what arrived.

use axum::extract::Path;
use rawabit_federation::Unit;
use rawabit_platform::kit::form::Choice;
use rawabit_platform::kit::html::{badge, link};
use rawabit_platform::kit::{Cell, Column, Form, Html, Input, Query, Sent, Table, esc};
use rawabit_platform::lang::Message;
use rawabit_platform::web::{Ctx, Redirect, UnitNames};
use rawabit_platform::{Answer, Fault};

use super::{amount, amount_cell, boxes, means, page, panel, path, read_amount, tabs, visible};
use crate::commands::dues::{self, Remitting};
use crate::model::dues::{Means, Passing, RemittanceStage, money};
use crate::permissions::{KeepDues, SeeMembers};
use crate::store::dues::entity::remittance;
use crate::store::dues::passing;

fn passing_table(ctx: &Ctx, names: &UnitNames, name: &'static str, rows: &[(String, Passing)]) -> Html {
    let mut table = Table::new(
        name,
        vec![
            Column::new("unit"),
            Column::new("due").number(),
            Column::new("confirmed").number(),
            Column::new("transit").number(),
            Column::new("owed").number(),
        ],
    );
    for (unit, passing) in rows {
        table.push(vec![
            Cell::text(names.of_id(unit).unwrap_or(unit)),
            amount_cell(ctx, passing.due),
            amount_cell(ctx, passing.confirmed),
            amount_cell(ctx, passing.in_transit()),
            amount_cell(ctx, passing.owed()),
        ]);
    }
    let n = u64::try_from(rows.len()).unwrap_or(0);
    table.total(n).html(ctx, &Query::read(ctx, &[""]))
}

/// What a unit owes upward and is owed from below, and its remittances.
pub(super) async fn show(ctx: Ctx, Path(unit): Path<String>) -> Answer {
    let unit = visible(&ctx, &unit).await?;
    let query = Query::read(&ctx, &["day"]);
    let today = ctx.today();
    let upward = passing::upward(ctx.db(), &unit.id, today).await?;
    let below = passing::from_below(ctx.db(), &unit.id, today).await?;
    let names = ctx.unit_names().await?;
    let (rows, total) = passing::list(ctx.db(), &unit.id, query.limit(), query.offset()).await?;
    let mut table = Table::new(
        "members-dues-remittances",
        vec![
            Column::new("day"),
            Column::new("from"),
            Column::new("to"),
            Column::new("amount").number(),
            Column::new("state"),
            Column::new("do").actions(),
        ],
    )
    .total(total);
    for row in &rows {
        let tone = match row.stage() {
            RemittanceStage::Sent => "warn",
            RemittanceStage::Received => "ok",
            RemittanceStage::Refused => "bad",
            RemittanceStage::Withdrawn => "mute",
        };
        let word = ctx.t(&format!("members-dues-remittance-{}", row.stage()));
        let mut acts = Vec::new();
        if row.stage() == RemittanceStage::Sent {
            let href = |what: &str| ctx.url(&format!("/office/dues/remittances/{}/{what}", row.id));
            if ctx.may::<KeepDues>(&row.to_path) {
                acts.push(link(&href("confirm"), &ctx.t("members-dues-remittance-confirm")));
                acts.push(link(&href("undo"), &ctx.t("members-dues-remittance-refuse")));
            } else if ctx.may::<KeepDues>(&row.from_path) {
                acts.push(link(&href("undo"), &ctx.t("members-dues-remittance-take-back")));
            }
        }
        table.push(vec![
            Cell::whole(ctx.voice.day(row.day)),
            Cell::text(names.of(&row.from_path)),
            Cell::text(names.of(&row.to_path)),
            amount_cell(&ctx, row.amount),
            Cell::both(badge(&word, tone), word.clone()),
            Cell::both(rawabit_platform::kit::html::join(acts, " "), ""),
        ]);
    }
    let sum = |rows: &[(String, Passing)]| rows.iter().map(|(_, passing)| passing.owed()).sum();
    let counts = boxes(
        &ctx,
        &[
            ("members-dues-shares-owed", amount(&ctx, sum(&upward))),
            ("members-dues-shares-due", amount(&ctx, sum(&below))),
        ],
    );
    let body = Html(format!(
        "{}{counts}{}{}{}",
        tabs(&ctx, &unit, "/shares"),
        panel(
            &ctx.t("members-dues-upward-caption"),
            &passing_table(&ctx, &names, "members-dues-upward", &upward)
        ),
        panel(
            &ctx.t("members-dues-below-caption"),
            &passing_table(&ctx, &names, "members-dues-below", &below)
        ),
        panel(&ctx.t("members-dues-remittances-caption"), &table.html(&ctx, &query)),
    ));
    let mut page = page(&ctx, &unit, ctx.t("members-dues-tab-shares"));
    if ctx.may::<KeepDues>(&unit.path) && !upward.is_empty() {
        page = page.action("members-dues-remit-action", &path(&unit.id, "/remit"), "up", true);
    }
    page.html(body)
}

/// The form of a remittance; receivers are those to whom something is owed.
async fn form(ctx: &Ctx, unit: &Unit) -> Answer<Form> {
    let names = ctx.unit_names().await?;
    let upward = passing::upward(ctx.db(), &unit.id, ctx.today()).await?;
    let choices = upward
        .iter()
        .map(|(id, passing)| {
            let name = names.of_id(id).unwrap_or(id);
            Choice::new(id.clone(), format!("{name} ({})", super::said(ctx, passing.owed())))
        })
        .collect();
    let mut form = Form::new("members-dues-remit")
        .input(Input::radio("to", choices).required())
        .input(Input::code("amount").required().max(20))
        .input(Input::day("day").required())
        .input(means(ctx, "means"))
        .input(Input::text("reference").max(200));
    if let [(id, passing)] = &upward[..] {
        form = form.with("to", id.clone()).with("amount", money::plain(passing.owed().max(0)));
    }
    Ok(form.with("day", ctx.today().to_string()).with("means", Means::Bank.word()))
}

fn form_page(ctx: &Ctx, unit: &Unit, form: &Form) -> Answer {
    page(ctx, unit, ctx.t("members-dues-remit-heading"))
        .crumb(ctx.t("members-dues-tab-shares"), &path(&unit.id, "/shares"))
        .form(form)
}

pub(super) async fn blank(ctx: Ctx, Path(unit): Path<String>) -> Answer {
    let unit = visible(&ctx, &unit).await?;
    ctx.permit::<KeepDues>(&unit.path)?;
    let form = form(&ctx, &unit).await?;
    form_page(&ctx, &unit, &form)
}

/// Sends.
pub(super) async fn remit(ctx: Ctx, Path(unit): Path<String>, Sent(sent): Sent) -> Answer {
    let unit = visible(&ctx, &unit).await?;
    let permit = ctx.permit::<KeepDues>(&unit.path)?;
    let mut form = form(&ctx, &unit).await?.fill(sent);
    let amount = read_amount(&mut form, "amount");
    if !form.is_valid() {
        return form_page(&ctx, &unit, &form);
    }
    let read = form.read();
    let new = Remitting {
        from: unit.id.clone(),
        to: read.text("to"),
        amount,
        day: read.day("day").unwrap_or(ctx.today()),
        means: read.text("means").parse().unwrap_or(Means::Bank),
        reference: read.text("reference"),
    };
    let mut work = ctx.begin().await?;
    match dues::remit(&ctx.app, &mut work, &permit, new).await? {
        Ok(_) => {
            work.commit().await?;
            Ok(Redirect::done(&ctx, &path(&unit.id, "/shares"), "members-dues-remitted"))
        }
        Err(refused) => {
            form.fail(refused.field(), refused.message());
            form_page(&ctx, &unit, &form)
        }
    }
}

/// A remittance that the reader sees from one of its ends, with the end from which.
async fn visible_remittance(ctx: &Ctx, id: &str) -> Answer<(remittance::Model, Unit)> {
    let found = passing::find(ctx.db(), id).await?.ok_or(Fault::NotFound)?;
    let end = if ctx.may::<KeepDues>(&found.to_path) {
        found.to_id.clone()
    } else if ctx.may::<SeeMembers>(&found.from_path) {
        found.from_id.clone()
    } else {
        return Err(Fault::NotFound);
    };
    let unit = rawabit_federation::unit(ctx.db(), &end).await?.ok_or(Fault::NotFound)?;
    Ok((found, unit))
}

fn about(
    ctx: &Ctx,
    unit: &Unit,
    found: &remittance::Model,
    names: &UnitNames,
    key: &str,
    form: &Form,
) -> Answer {
    let what = Message::new("members-dues-remittance-what")
        .with("from", names.of(&found.from_path))
        .with("to", names.of(&found.to_path))
        .with("day", ctx.voice.day(found.day));
    page(ctx, unit, ctx.t(key))
        .crumb(ctx.t("members-dues-tab-shares"), &path(&unit.id, "/shares"))
        .status(form.status())
        .html(Html(format!(
            "<p>{} {}</p>{}",
            esc(&ctx.msg(&what)),
            amount(ctx, found.amount),
            form.html(ctx)
        )))
}

fn confirm_of(ctx: &Ctx) -> Form {
    Form::new("members-dues-remittance-confirm-form")
        .input(Input::day("day").required())
        .input(means(ctx, "means"))
}

pub(super) async fn confirm_form(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let (found, unit) = visible_remittance(&ctx, &id).await?;
    ctx.permit::<KeepDues>(&found.to_path)?;
    let form = confirm_of(&ctx).with("day", ctx.today().to_string()).with("means", found.means.clone());
    about(&ctx, &unit, &found, &ctx.unit_names().await?, "members-dues-remittance-confirm-heading", &form)
}

/// Confirms that it arrived.
pub(super) async fn confirm(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let (found, unit) = visible_remittance(&ctx, &id).await?;
    let permit = ctx.permit::<KeepDues>(&found.to_path)?;
    let mut form = confirm_of(&ctx).fill(sent);
    let names = ctx.unit_names().await?;
    if form.is_valid() {
        let read = form.read();
        let (day, means) =
            (read.day("day").unwrap_or(ctx.today()), read.text("means").parse().unwrap_or(Means::Bank));
        let mut work = ctx.begin().await?;
        match dues::confirm_remittance(&ctx.app, &mut work, &permit, &id, day, means).await? {
            Ok(()) => {
                work.commit().await?;
                return Ok(Redirect::done(
                    &ctx,
                    &path(&found.to_id, "/shares"),
                    "members-dues-remittance-received",
                ));
            }
            Err(refused) => form.fail(refused.field(), refused.message()),
        }
    }
    about(&ctx, &unit, &found, &names, "members-dues-remittance-confirm-heading", &form)
}

fn undo_of() -> Form {
    Form::new("members-dues-remittance-undo")
        .input(Input::day("day").required())
        .input(Input::text("reason").required().max(300))
}

pub(super) async fn undo_form(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let (found, unit) = visible_remittance(&ctx, &id).await?;
    ctx.permit::<KeepDues>(&unit.path)?;
    let form = undo_of().with("day", ctx.today().to_string());
    about(&ctx, &unit, &found, &ctx.unit_names().await?, "members-dues-remittance-undo-heading", &form)
}

/// Refuses it as its receiver, or takes it back as its sender.
pub(super) async fn undo(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let (found, unit) = visible_remittance(&ctx, &id).await?;
    let permit = ctx.permit::<KeepDues>(&unit.path)?;
    let mut form = undo_of().fill(sent);
    let names = ctx.unit_names().await?;
    if form.is_valid() {
        let read = form.read();
        let (day, reason) = (read.day("day").unwrap_or(ctx.today()), read.text("reason"));
        let mut work = ctx.begin().await?;
        let undone = if unit.id == found.to_id {
            dues::refuse_remittance(&ctx.app, &mut work, &permit, &id, day, &reason).await?
        } else {
            dues::take_back_remittance(&ctx.app, &mut work, &permit, &id, day, &reason).await?
        };
        match undone {
            Ok(()) => {
                work.commit().await?;
                return Ok(Redirect::done(
                    &ctx,
                    &path(&unit.id, "/shares"),
                    "members-dues-remittance-undone",
                ));
            }
            Err(refused) => form.fail(refused.field(), refused.message()),
        }
    }
    about(&ctx, &unit, &found, &names, "members-dues-remittance-undo-heading", &form)
}
