//! Electoral rolls: freezing one, its entries, the proof of an entry.

use std::sync::Arc;

use axum::extract::Path;
use rawabit_federation::Units;
use rawabit_platform::kit::form::{Choice, Input};
use rawabit_platform::kit::html::code;
use rawabit_platform::kit::table::PER_PAGE;
use rawabit_platform::kit::{Cell, Column, Form, Html, Query, Sent, Table, bdi, esc, ltr, pick};
use rawabit_platform::ledger::proof_box;
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault};

use crate::commands;
use crate::model::Entitlement;
use crate::model::roll::EntryProof;
use crate::permissions::{FreezeRoll, SeeMembers};
use crate::store::entity::roll;
use crate::store::rolls;

fn units() -> Units<FreezeRoll> {
    Units::suggested_at("/office/members/rolls/units/suggest")
}

/// Suggests units while somebody types.
pub(crate) async fn suggest_units(ctx: Ctx) -> Answer {
    pick::suggest(&ctx, &units()).await
}

/// `GET /office/members/rolls`
pub(crate) async fn list(ctx: Ctx) -> Answer {
    let query = Query::read(&ctx, &["day"]);
    let scope = ctx.scope::<SeeMembers>();
    let (rows, total) = rolls::list(ctx.db(), &scope, query.offset(), PER_PAGE).await?;
    let names = ctx.unit_names().await?;
    let columns = vec![
        Column::new("unit"),
        Column::new("entitlement"),
        Column::new("day"),
        Column::new("size").number(),
    ];
    let mut table = Table::new("members-rolls-table", columns).total(total);
    for row in &rows {
        let href = ctx.url(&format!("/office/members/rolls/{}", row.id));
        table.push(vec![
            Cell::link(&href, names.of(&row.unit_path)),
            Cell::text(ctx.t(&format!("members-entitlement-{}", row.entitlement))),
            Cell::whole(ctx.voice.day(row.day)),
            Cell::text(ctx.voice.number(row.size)),
        ]);
    }
    let mut page = ctx.office(ctx.t("members-rolls")).crumb(ctx.t("members-title"), "/office/members");
    if ctx.policy.anywhere::<FreezeRoll>() {
        page = page.action("members-roll-freeze", "/office/members/rolls/new", "lock", true);
    }
    page.html(table.html(&ctx, &query))
}

fn form(ctx: &Ctx) -> Form {
    let kinds = Entitlement::ALL
        .iter()
        .map(|one| Choice::new(one.word(), ctx.t(&format!("members-entitlement-{one}"))))
        .collect();
    Form::new("members-roll")
        .once()
        .input(Input::pick("unit", Arc::new(units())).required())
        .input(Input::radio("entitlement", kinds).required())
        .input(Input::day("day").required())
}

fn show_form(ctx: &Ctx, form: &Form) -> Answer {
    ctx.office(ctx.t("members-roll-freeze"))
        .lead(Html::text(&ctx.t("members-roll-lead")))
        .crumb(ctx.t("members-title"), "/office/members")
        .crumb(ctx.t("members-rolls"), "/office/members/rolls")
        .form(form)
}

/// The empty form.
pub(crate) async fn blank(ctx: Ctx) -> Answer {
    let mut form = form(&ctx).with("entitlement", "vote").with("day", ctx.today().to_string());
    if let Some(top) = units().top(&ctx).await? {
        form = form.with("unit", top.id);
    }
    show_form(&ctx, &form.resolve(&ctx).await?)
}

/// Freezes.
pub(crate) async fn save(ctx: Ctx, Sent(sent): Sent) -> Answer {
    let mut form = form(&ctx).fill(sent).resolve(&ctx).await?;
    let read = form.read();
    let entitlement: Option<Entitlement> = read.text("entitlement").parse().ok();
    let (true, Some(entitlement)) = (form.is_valid(), entitlement) else { return show_form(&ctx, &form) };
    let unit = rawabit_federation::unit(ctx.db(), &read.text("unit")).await?.ok_or(Fault::NotFound)?;
    let day = read.day("day").unwrap_or_else(|| ctx.today());
    let permit = ctx.permit::<FreezeRoll>(&unit.path)?;
    let mut work = ctx.begin().await?;
    match commands::freeze(&ctx.app, &mut work, &permit, &unit, entitlement, day).await? {
        Ok(id) => {
            work.commit().await?;
            Ok(Redirect::done(&ctx, &format!("/office/members/rolls/{id}"), "members-roll-frozen"))
        }
        Err(refused) => {
            drop(work);
            form.fail(refused.field(), refused.message());
            show_form(&ctx, &form)
        }
    }
}

/// A roll in the reader's sight.
async fn visible(ctx: &Ctx, id: &str) -> Answer<roll::Model> {
    let found = rolls::find(ctx.db(), id).await?;
    found.filter(|row| ctx.scope::<SeeMembers>().contains(&row.unit_path)).ok_or(Fault::NotFound)
}

/// What a roll says of itself.
pub(crate) fn facts(ctx: &Ctx, row: &roll::Model, unit: &str) -> String {
    let mut lines = vec![
        (ctx.t("members-roll-unit"), bdi(unit)),
        (
            ctx.t("members-roll-entitlement"),
            Html::text(&ctx.t(&format!("members-entitlement-{}", row.entitlement))),
        ),
        (ctx.t("members-roll-day"), Html::text(&ctx.voice.day(row.day))),
        (ctx.t("members-roll-size"), Html::text(&ctx.voice.number(row.size))),
        (ctx.t("members-roll-root"), code(&hex::encode(&row.root))),
    ];
    if let Some(article) = &row.article {
        let cited = ctx.ta("members-article", "article", article.as_str());
        lines.push((ctx.t("members-roll-article"), Html::text(&cited)));
    }
    let lines: String =
        lines.into_iter().map(|(label, value)| format!("<dt>{}</dt><dd>{value}</dd>", esc(&label))).collect();
    format!("<section class=\"panel\"><dl class=\"facts\">{lines}</dl></section>")
}

/// `GET /office/members/rolls/{id}`: opening a roll is audited as one reading of its list.
pub(crate) async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let row = visible(&ctx, &id).await?;
    let query = Query::read(&ctx, &["name"]);
    ctx.audit_read("members.read_roll", ("roll", &id), &row.unit_path, &query.page.to_string()).await?;
    let entries = rolls::entries(ctx.db(), &id, query.offset(), PER_PAGE).await?;
    let ids: Vec<String> = entries.iter().map(|one| one.person_id.clone()).collect();
    let people = rawabit_people::named(ctx.db(), &ids).await?;
    let names = ctx.unit_names().await?;
    let columns = vec![
        Column::new("position").number(),
        Column::new("name"),
        Column::new("number"),
        Column::new("unit"),
    ];
    let mut table = Table::new("members-roll-table", columns).total(row.size.unsigned_abs());
    for one in &entries {
        let href = ctx.url(&format!("/office/members/rolls/{id}/entry?position={}", one.position));
        let name =
            people.get(&one.person_id).map_or_else(|| ctx.t("members-erased"), |who| who.display(&ctx.voice));
        table.push(vec![
            Cell::text(ctx.voice.number(one.position + 1)),
            Cell::link(&href, name),
            Cell::ltr(one.number.clone()),
            Cell::text(names.of_id(&one.unit_id).unwrap_or(&one.unit_id)),
        ]);
    }
    let unit = names.of(&row.unit_path);
    let body = Html(format!(
        "{}{}{}",
        facts(&ctx, &row, &unit),
        table.html(&ctx, &query),
        proof_box(&ctx, "roll", &id).await?
    ));
    ctx.office(ctx.ta("members-roll-title", "unit", unit.as_str()))
        .crumb(ctx.t("members-title"), "/office/members")
        .crumb(ctx.t("members-rolls"), "/office/members/rolls")
        .html(body)
}

/// The proof of an entry, for the screen: what to keep, and how it is checked.
pub(crate) fn proof_html(ctx: &Ctx, proof: &EntryProof) -> String {
    let path: String = proof
        .path
        .iter()
        .map(|hash| format!("<li><code class=\"hash\" dir=\"ltr\">{}</code></li>", esc(hash)))
        .collect();
    let json = serde_json::to_string_pretty(proof).unwrap_or_default();
    format!(
        "<section class=\"proof\"><div class=\"proof-head\"><h2>{}</h2>{}</div><p>{}</p><dl class=\"facts\"><dt>{}</dt><dd>{}</dd><dt>{}</dt><dd>{}</dd></dl><ol class=\"proof-path\">{path}<li class=\"is-root\"><code class=\"hash\" dir=\"ltr\">{}</code></li></ol><details class=\"more\"><summary>{}</summary><div class=\"more-body\"><pre dir=\"ltr\"><code>{}</code></pre></div></details></section>",
        esc(&ctx.t("members-proof-title")),
        rawabit_platform::kit::html::badge(
            &ctx.t(if proof.is_sound() { "members-proof-sound" } else { "members-proof-broken" }),
            if proof.is_sound() { "ok" } else { "bad" }
        ),
        esc(&ctx.t("members-proof-lead")),
        esc(&ctx.t("members-entry-number")),
        ltr(&proof.number),
        esc(&ctx.t("members-proof-salt")),
        code(&proof.salt),
        esc(&proof.root),
        esc(&ctx.t("members-proof-file")),
        esc(&json)
    )
}

/// `GET /office/members/rolls/{id}/entry?position=`
pub(crate) async fn entry(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let row = visible(&ctx, &id).await?;
    let position: i64 = ctx.param("position").and_then(|text| text.parse().ok()).ok_or(Fault::NotFound)?;
    let proof = rolls::proof(ctx.db(), &row, position).await?.ok_or(Fault::NotFound)?;
    let names = ctx.unit_names().await?;
    let unit = names.of(&row.unit_path);
    let body = Html(format!("{}{}", facts(&ctx, &row, &unit), proof_html(&ctx, &proof)));
    ctx.office(ctx.t("members-proof-title"))
        .crumb(ctx.t("members-title"), "/office/members")
        .crumb(ctx.t("members-rolls"), "/office/members/rolls")
        .crumb(unit, &format!("/office/members/rolls/{id}"))
        .html(body)
}
