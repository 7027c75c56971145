//! Saved searches: the list, saving one, renaming, forgetting.

use std::sync::Arc;

use axum::extract::Path;
use rawabit_federation::Units;
use rawabit_platform::kit::{Cell, Column, Form, Html, Input, Query, Sent, Table, esc, params, pick};
use rawabit_platform::permit::UnitPath;
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault};
use sea_orm::EntityTrait as _;

use super::{SEGMENTS, asked};
use crate::commands::messages::{Keeper, NewSegment, change_segment, drop_segment, save_segment};
use crate::model::segment::Segment;
use crate::permissions::{ExportMembers, KeepMembers, MessageMembers, SeeMembers};
use crate::store::messages::{self, segment};

fn units() -> Units<SeeMembers> {
    Units::suggested_at("/office/members/segments/units/suggest")
}

/// Suggests units while somebody types.
pub(super) async fn suggest_units(ctx: Ctx) -> Answer {
    pick::suggest(&ctx, &units()).await
}

fn page(ctx: &Ctx, title: String) -> rawabit_platform::web::Page<'_> {
    ctx.office(title)
        .crumb(ctx.t("members-title"), "/office/members")
        .crumb(ctx.t("members-segments"), SEGMENTS)
}

/// `GET /office/members/segments`
pub(super) async fn list(ctx: Ctx) -> Answer {
    let query = Query::read(&ctx, &["name"]);
    let rows = messages::segments(ctx.db(), &ctx.scope::<SeeMembers>()).await?;
    let names = ctx.unit_names().await?;
    let mut columns = ["name", "unit", "saved"].map(Column::new).to_vec();
    columns.push(Column::new("actions").actions());
    let mut table = Table::new("members-segments-table", columns).total(rows.len() as u64);
    for row in &rows {
        let link = |path: String, key: &str| {
            format!("<a class=\"btn btn-small\" href=\"{}\">{}</a>", esc(&ctx.url(&path)), esc(&ctx.t(key)))
        };
        let mut actions = Vec::new();
        if let Some(segment) = messages::asked(ctx.db(), &row.filter).await? {
            let asks = segment.to_params().encode();
            actions.push(link(format!("/office/members?{asks}"), "members-segment-open"));
            if ctx.policy.anywhere::<ExportMembers>() {
                actions.push(link(format!("/office/members/export?{asks}"), "members-export"));
            }
        }
        if ctx.policy.anywhere::<MessageMembers>() {
            let path = format!("/office/members/messages/new?segment={}", row.id);
            actions.push(link(path, "members-message-write"));
        }
        table.push(vec![
            Cell::link(&ctx.url(&format!("{SEGMENTS}/{}", row.id)), row.name.as_str()),
            Cell::text(names.of(&row.unit_path)),
            Cell::whole(ctx.voice.moment(row.updated_at)),
            Cell::both(Html(format!("<div class=\"row\">{}</div>", actions.join(""))), ""),
        ]);
    }
    ctx.office(ctx.t("members-segments"))
        .crumb(ctx.t("members-title"), "/office/members")
        .lead(Html::text(&ctx.t("members-segments-lead")))
        .html(table.html(&ctx, &query))
}

fn form(ctx: &Ctx) -> Form {
    Form::new("members-segment")
        .action(ctx.url(&format!("{SEGMENTS}/new?{}", ctx.query)))
        .input(Input::text("name").required().max(120))
        .input(Input::pick("unit", Arc::new(units())).required())
}

async fn shown(ctx: &Ctx, form: &Form, segment: &Segment) -> Answer {
    let body = format!(
        "<section class=\"panel\"><div class=\"panel-head\"><h2>{}</h2></div>{}</section>{}",
        esc(&ctx.t("members-segment-asks")),
        asked::facts(ctx, segment).await?,
        form.html(ctx)
    );
    page(ctx, ctx.t("members-segment-save"))
        .lead(Html::text(&ctx.t("members-segment-lead")))
        .status(form.status())
        .html(Html(body))
}

fn from_query(ctx: &Ctx) -> Segment {
    Segment::of(&params::parse(&ctx.query))
}

/// `GET /office/members/segments/new`, with the query of the list.
pub(super) async fn blank(ctx: Ctx) -> Answer {
    let segment = from_query(&ctx);
    let scope = ctx.scope::<SeeMembers>();
    let chosen = segment.unit.clone().map(UnitPath).filter(|path| scope.contains(path));
    let unit = match chosen {
        Some(path) => rawabit_federation::unit_by_path(ctx.db(), &path).await?,
        None => units().top(&ctx).await?,
    };
    let mut form = form(&ctx);
    if let Some(unit) = unit {
        form = form.with("unit", unit.id);
    }
    shown(&ctx, &form.resolve(&ctx).await?, &segment).await
}

/// Saves.
pub(super) async fn save(ctx: Ctx, Sent(sent): Sent) -> Answer {
    let segment = from_query(&ctx);
    let mut form = form(&ctx).fill(sent).resolve(&ctx).await?;
    if form.is_valid() {
        let read = form.read();
        let unit = rawabit_federation::unit(ctx.db(), &read.text("unit")).await?.ok_or(Fault::NotFound)?;
        let permit = ctx.permit::<SeeMembers>(&unit.path)?;
        let mut work = ctx.begin().await?;
        let new = NewSegment { unit: &unit.path, name: &read.text("name"), segment: &segment };
        match save_segment(&mut work, &permit, new).await? {
            Ok(_) => {
                work.commit().await?;
                return Ok(Redirect::done(&ctx, SEGMENTS, "members-segment-saved"));
            }
            Err(refused) => {
                let (field, key) = refused.field_and_key();
                form.fail(field, key);
            }
        }
    }
    shown(&ctx, &form, &segment).await
}

async fn visible(ctx: &Ctx, id: &str) -> Answer<segment::Model> {
    let found = segment::Entity::find_by_id(id.to_owned()).one(ctx.db()).await?;
    found.filter(|row| ctx.scope::<SeeMembers>().contains(&row.unit_path)).ok_or(Fault::NotFound)
}

/// The reader as somebody who changes a saved search; who may not, gets 404.
fn keeper(ctx: &Ctx, row: &segment::Model) -> Answer<Keeper> {
    let keeper = Keeper {
        see: ctx.permit::<SeeMembers>(&row.unit_path)?,
        keep: ctx.policy.permit::<KeepMembers>(&row.unit_path),
    };
    let account = ctx.viewer.as_ref().map(|viewer| viewer.account_id.as_str());
    if keeper.may(row, account) { Ok(keeper) } else { Err(Fault::NotFound) }
}

fn name_form(ctx: &Ctx, id: &str) -> Form {
    Form::new("members-segment")
        .action(ctx.url(&format!("{SEGMENTS}/{id}")))
        .input(Input::text("name").required().max(120))
        .input(Input::hidden("version"))
}

async fn show_one(ctx: &Ctx, row: &segment::Model, form: &Form) -> Answer {
    let asks = match messages::asked(ctx.db(), &row.filter).await? {
        Some(segment) => asked::facts(ctx, &segment).await?,
        None => Html::text(&ctx.t("members-refused-no-segment")),
    };
    if keeper(ctx, row).is_err() {
        let body = format!(
            "<section class=\"panel\"><div class=\"panel-head\"><h2>{}</h2></div>{asks}</section>",
            esc(&ctx.t("members-segment-asks"))
        );
        return page(ctx, row.name.clone()).html(Html(body));
    }
    let drop = format!(
        "<form method=\"post\" action=\"{}\"><input type=\"hidden\" name=\"version\" value=\"{}\"><button class=\"btn btn-danger\" type=\"submit\">{}</button></form>",
        esc(&ctx.url(&format!("{SEGMENTS}/{}/drop", row.id))),
        row.version,
        esc(&ctx.t("members-segment-drop"))
    );
    let body = format!(
        "<section class=\"panel\"><div class=\"panel-head\"><h2>{}</h2></div>{asks}</section>{}{drop}",
        esc(&ctx.t("members-segment-asks")),
        form.html(ctx)
    );
    page(ctx, row.name.clone()).status(form.status()).html(Html(body))
}

/// `GET /office/members/segments/{id}`
pub(super) async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let row = visible(&ctx, &id).await?;
    let form = name_form(&ctx, &id).with("name", row.name.as_str()).with("version", row.version.to_string());
    show_one(&ctx, &row, &form).await
}

/// Gives it another name.
pub(super) async fn change(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let row = visible(&ctx, &id).await?;
    let mut form = name_form(&ctx, &id).fill(sent);
    if form.is_valid() {
        let read = form.read();
        let keeper = keeper(&ctx, &row)?;
        let mut work = ctx.begin().await?;
        let version = read.number("version").unwrap_or(0);
        match change_segment(&mut work, &keeper, &id, version, &read.text("name"), None).await {
            Ok(Ok(())) => {
                work.commit().await?;
                return Ok(Redirect::done(&ctx, SEGMENTS, "members-segment-saved"));
            }
            Ok(Err(refused)) => {
                let (field, key) = refused.field_and_key();
                form.fail(field, key);
            }
            Err(Fault::Stale) => {
                drop(work);
                form.stale(visible(&ctx, &id).await?.version);
            }
            Err(fault) => return Err(fault),
        }
    }
    show_one(&ctx, &row, &form).await
}

/// Forgets it.
pub(super) async fn forget(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let row = visible(&ctx, &id).await?;
    let keeper = keeper(&ctx, &row)?;
    let mut work = ctx.begin().await?;
    drop_segment(&mut work, &keeper, &id, sent.text("version").parse().unwrap_or(0)).await?;
    work.commit().await?;
    Ok(Redirect::done(&ctx, SEGMENTS, "members-segment-dropped"))
}
