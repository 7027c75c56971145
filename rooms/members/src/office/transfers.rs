//! Transfers: asking for one, and the queue of both units.

use std::collections::HashMap;
use std::sync::Arc;

use axum::extract::Path;
use rawabit_federation::Units;
use rawabit_platform::kit::form::Input;
use rawabit_platform::kit::html::badge;
use rawabit_platform::kit::{Cell, Column, Form, Html, Query, Sent, Table, bdi, esc, pick};
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault};

use super::changes::{answer, finish, held, show};
use super::path;
use crate::commands;
use crate::model::TransferStage;
use crate::permissions::KeepMembers;
use crate::store::entity::membership;
use crate::store::memberships;

/// All units: where somebody moves to need not be the reader's own.
fn units() -> Units<rawabit_federation::permissions::SeeFederation> {
    Units::suggested_at("/office/members/transfers/units/suggest").everywhere()
}

/// Suggests units while somebody types.
pub(crate) async fn suggest_units(ctx: Ctx) -> Answer {
    pick::suggest(&ctx, &units()).await
}

fn blank(row: &membership::Model) -> Form {
    Form::new("members-transfer-form")
        .input(Input::pick("to", Arc::new(units())).required())
        .input(Input::long("reason", 3).max(2_000).required())
        .input(Input::hidden("version"))
        .with("version", row.version.to_string())
}

/// The form.
pub(crate) async fn form(ctx: Ctx, Path((no, id)): Path<(String, String)>) -> Answer {
    let (member, row) = held(&ctx, &no, &id).await?;
    ctx.permit::<KeepMembers>(&row.unit_path)?;
    show(&ctx, &member, "members-transfer", &blank(&row).resolve(&ctx).await?).await
}

/// Asks.
pub(crate) async fn ask(ctx: Ctx, Path((no, id)): Path<(String, String)>, Sent(sent): Sent) -> Answer {
    let (member, row) = held(&ctx, &no, &id).await?;
    ctx.permit::<KeepMembers>(&row.unit_path)?;
    let form = blank(&row).fill(sent).resolve(&ctx).await?;
    if !form.is_valid() {
        return show(&ctx, &member, "members-transfer", &form).await;
    }
    let read = form.read();
    let to = rawabit_federation::unit(ctx.db(), &read.text("to")).await?.ok_or(Fault::NotFound)?;
    // The widest permit that covers both units, if there is one: then the transfer is done at once.
    let way = rawabit_federation::way(ctx.db(), &row.unit_path).await?;
    let both = way
        .iter()
        .filter(|unit| to.path.is_within(&unit.path))
        .find_map(|unit| ctx.permit::<KeepMembers>(&unit.path).ok().filter(|permit| permit.covers(&to.path)));
    let permit = match both {
        Some(permit) => permit,
        None => ctx.permit::<KeepMembers>(&row.unit_path)?,
    };
    let (version, reason) = (read.number("version").unwrap_or(0), read.text("reason"));
    let mut work = ctx.begin().await?;
    let done = commands::ask_transfer(&ctx.app, &mut work, &permit, &id, version, &to, &reason).await;
    let done = finish(work, done, "members-transfer-asked").await;
    answer(&ctx, &member, &row, "members-transfer", form, done).await
}

/// `GET /office/members/transfers`
pub(crate) async fn list(ctx: Ctx) -> Answer {
    let query = Query::read(&ctx, &["asked"]);
    let rows = memberships::transfers(ctx.db(), &ctx.scope::<KeepMembers>(), 200).await?;
    let ids: Vec<String> = rows.iter().map(|row| row.person_id.clone()).collect();
    let people = rawabit_people::named(ctx.db(), &ids).await?;
    let mut nos: HashMap<String, i64> = HashMap::new();
    let scope = ctx.scope::<KeepMembers>();
    for one in memberships::in_scope(ctx.db(), &scope, &ids).await? {
        nos.insert(one.person_id, one.no);
    }
    let names = ctx.unit_names().await?;
    let columns = ["name", "from", "to", "asked", "state"].map(Column::new).into_iter();
    let mut table =
        Table::new("members-transfers-table", columns.chain([Column::new("actions").actions()]).collect())
            .total(rows.len() as u64);
    for row in &rows {
        let Some(person) = people.get(&row.person_id) else { continue };
        let name = match nos.get(&row.person_id) {
            Some(no) => Html(format!("<a href=\"{}\">{}</a>", esc(&ctx.url(&path(*no))), person.html(&ctx))),
            None => person.html(&ctx),
        };
        let stage = row.stage();
        let mut buttons = String::new();
        if stage == TransferStage::Asked {
            if ctx.may::<KeepMembers>(&row.to_path) {
                buttons.push_str(&button(&ctx, &row.id, row.version, "consent", "btn btn-small"));
            }
            buttons.push_str(&button(&ctx, &row.id, row.version, "refuse", "btn btn-quiet btn-small"));
        }
        let tone = match stage {
            TransferStage::Asked => "warn",
            TransferStage::Done => "ok",
            TransferStage::Refused | TransferStage::Withdrawn => "",
        };
        let state = format!(
            "{}{}",
            badge(&ctx.t(&format!("members-transfer-{stage}")), tone),
            if row.refusal.is_empty() {
                String::new()
            } else {
                format!("<p class=\"small\">{}</p>", bdi(&row.refusal))
            }
        );
        table.push(vec![
            Cell::both(name, String::new()),
            Cell::text(names.of(&row.from_path)),
            Cell::text(names.of(&row.to_path)),
            Cell::whole(ctx.voice.day_short(ctx.voice.day_of(row.asked_at))),
            Cell::both(Html(state), String::new()),
            Cell::both(Html(buttons), String::new()),
        ]);
    }
    ctx.office(ctx.t("members-transfers"))
        .crumb(ctx.t("members-title"), "/office/members")
        .html(table.html(&ctx, &query))
}

fn button(ctx: &Ctx, id: &str, version: i64, what: &str, class: &str) -> String {
    let reason = if what == "refuse" {
        format!(
            "<label class=\"visually-hidden\" for=\"r-{id}\">{0}</label><input class=\"input\" id=\"r-{id}\" name=\"reason\" maxlength=\"500\" placeholder=\"{0}\">",
            esc(&ctx.t("members-transfer-reason"))
        )
    } else {
        String::new()
    };
    format!(
        "<form method=\"post\" action=\"{}\" class=\"row\"><input type=\"hidden\" name=\"version\" value=\"{version}\">{reason}<button class=\"{class}\" type=\"submit\">{}</button></form>",
        esc(&ctx.url(&format!("/office/members/transfers/{id}/{what}"))),
        esc(&ctx.t(&format!("members-transfer-{what}")))
    )
}

/// Consents for the unit that takes the member in.
pub(crate) async fn consent(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let row = memberships::transfer(ctx.db(), &id).await?.ok_or(Fault::NotFound)?;
    let permit = ctx.permit::<KeepMembers>(&row.to_path).map_err(|_| Fault::NotFound)?;
    let version = sent.text("version").parse().unwrap_or(0);
    let mut work = ctx.begin().await?;
    match commands::consent_transfer(&ctx.app, &mut work, &permit, &id, version).await? {
        Ok(()) => {
            work.commit().await?;
            Ok(Redirect::done(&ctx, "/office/members/transfers", "members-transferred"))
        }
        Err(refused) => Err(Fault::Refused(refused.message())),
    }
}

/// Refuses, or takes back.
pub(crate) async fn refuse(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let row = memberships::transfer(ctx.db(), &id).await?.ok_or(Fault::NotFound)?;
    let permit = ctx
        .permit::<KeepMembers>(&row.to_path)
        .or_else(|_| ctx.permit::<KeepMembers>(&row.from_path))
        .map_err(|_| Fault::NotFound)?;
    let version = sent.text("version").parse().unwrap_or(0);
    let reason: String = sent.text("reason").trim().chars().take(500).collect();
    let mut work = ctx.begin().await?;
    match commands::refuse_transfer(&ctx.app, &mut work, &permit, &id, version, &reason).await? {
        Ok(()) => {
            work.commit().await?;
            Ok(Redirect::done(&ctx, "/office/members/transfers", "members-transfer-ended"))
        }
        Err(refused) => Err(Fault::Refused(refused.message())),
    }
}
