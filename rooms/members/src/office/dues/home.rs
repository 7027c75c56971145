//! Which unit: chosen by typing, or one of those that have a book.

use std::sync::Arc;

use rawabit_federation::Units;
use rawabit_platform::Answer;
use rawabit_platform::kit::{Cell, Column, Form, Html, Input, Query, Sent, Table, pick};
use rawabit_platform::web::{Ctx, Redirect};

use super::{amount_cell, path};
use crate::permissions::SeeMembers;
use crate::store::dues::{book, passing};

fn units() -> Units<SeeMembers> {
    Units::suggested_at("/office/dues/units/suggest")
}

/// Suggests units while somebody types.
pub(super) async fn suggest(ctx: Ctx) -> Answer {
    pick::suggest(&ctx, &units()).await
}

fn form() -> Form {
    Form::new("members-dues-unit").input(Input::pick("unit", Arc::new(units())).required())
}

/// Leads whoever keeps one unit without any below it there; others choose.
pub(super) async fn home(ctx: Ctx) -> Answer {
    if let Some(top) = units().top(&ctx).await? {
        let scope = ctx.scope::<SeeMembers>();
        let alone = scope.grants().iter().all(|grant| grant.unit == top.path);
        if alone && rawabit_federation::children(ctx.db(), &top.id).await?.is_empty() {
            return Ok(Redirect::to(&ctx, &path(&top.id, "")));
        }
    }
    let form = form().resolve(&ctx).await?;
    show(&ctx, &form).await
}

async fn show(ctx: &Ctx, form: &Form) -> Answer {
    let query = Query::read(ctx, &["unit"]);
    let (rows, total) = book::balances(ctx.db(), &ctx.scope::<SeeMembers>(), &query).await?;
    let names = ctx.unit_names().await?;
    let mut table = Table::new(
        "members-dues-units",
        vec![
            Column::new("unit"),
            Column::new("balance").number(),
            Column::new("owed").number(),
            Column::new("due").number(),
        ],
    )
    .total(total);
    for row in rows {
        let upward = passing::upward(ctx.db(), &row.unit_id, ctx.today()).await?;
        let below = passing::from_below(ctx.db(), &row.unit_id, ctx.today()).await?;
        table.push(vec![
            Cell::link(&ctx.url(&path(&row.unit_id, "")), names.of(&row.unit_path)),
            amount_cell(ctx, row.balance),
            amount_cell(ctx, upward.iter().map(|(_, passing)| passing.owed()).sum()),
            amount_cell(ctx, below.iter().map(|(_, passing)| passing.owed()).sum()),
        ]);
    }
    let body = Html(format!("{}{}", form.html(ctx), table.html(ctx, &query)));
    ctx.office(ctx.t("members-dues-title")).status(form.status()).html(body)
}

/// Leads to the unit that was chosen.
pub(super) async fn go(ctx: Ctx, Sent(sent): Sent) -> Answer {
    let form = form().fill(sent).resolve(&ctx).await?;
    if !form.is_valid() {
        return show(&ctx, &form).await;
    }
    Ok(Redirect::to(&ctx, &path(&form.read().text("unit"), "")))
}
