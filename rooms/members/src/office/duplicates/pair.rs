//! Two records side by side: what speaks for their being one person's, the choice field by field, what will become of what hangs on them;
//! merging, or saying that they are two.

use std::collections::BTreeMap;

use axum::extract::Path;
use rawabit_platform::kit::form::{Choice, Input};
use rawabit_platform::kit::{Form, Html, Sent, esc, icon};
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault};
use sea_orm::EntityTrait as _;

use super::columns::Columns;
use super::{LIST, MERGES, level, reasons, rows};
use crate::commands::duplicates::{self as commands, Merging, Record, compared, record};
use crate::commands::{note_read, refused_read};
use crate::model::ReadKind;
use crate::model::merge::{Field, Held, MergeRefused, Side, UNDO_DAYS, fuse, stays, to_choose};
use crate::office::path;
use crate::permissions::{MergeMembers, SeeMembers};
use crate::store::duplicates::entity::{APART, pair};
use crate::store::duplicates::merges::leads_to;
use crate::store::memberships;
use crate::words;

/// Both records, where the reader may merge both; else there is nothing here, and the attempt is in the audit.
async fn both(ctx: &Ctx, pair: &str) -> Answer<(Record, Record)> {
    let (low, high) = rows(pair)?;
    let scope = ctx.scope::<MergeMembers>();
    let (one, other) = (record(ctx.db(), low).await?, record(ctx.db(), high).await?);
    let seen =
        |record: &Option<Record>| record.as_ref().is_some_and(|one| scope.contains(&one.member.unit_path));
    match (one, other) {
        (one, other) if !seen(&one) || !seen(&other) => {
            let hidden =
                [one, other].into_iter().flatten().find(|one| !scope.contains(&one.member.unit_path));
            refused_read(ctx, pair, hidden.as_ref().map(|one| &one.member.unit_path)).await?;
            Err(Fault::NotFound)
        }
        (Some(one), Some(other)) => {
            for record in [&one, &other] {
                let member = &record.member;
                note_read(ctx, &member.person_id, &member.number, ReadKind::Record, &member.unit_path)
                    .await?;
            }
            Ok((one, other))
        }
        _ => Err(Fault::NotFound),
    }
}

/// The form of merging: a choice for each field that differs.
fn form(ctx: &Ctx, low: &Record, high: &Record) -> Form {
    let mut form = Form::new("members-merge");
    for field in to_choose(&low.values(), &high.values()) {
        let choices = Side::ALL.iter().map(|side| Choice::new(side.word(), side.word())).collect();
        form = form.input(Input::radio(field.word(), choices).required());
    }
    let today = ctx.today();
    let side = stays(low.weight(today), high.weight(today));
    form.input(Input::long("reason", 2).max(1_000))
        .input(Input::hidden("low_version"))
        .input(Input::hidden("high_version"))
        .with("number", side.word())
        .with("unit", side.word())
        .with("low_version", low.member.version.to_string())
        .with("high_version", high.member.version.to_string())
}

fn apart_form(ctx: &Ctx, address: &str) -> Form {
    Form::new("members-apart")
        .input(Input::long("why", 2).required().max(1_000))
        .action(ctx.url(&format!("{LIST}/{address}/apart")))
}

/// `GET /office/members/duplicates/{pair}`
pub(crate) async fn show(ctx: Ctx, Path(address): Path<String>) -> Answer {
    // Whoever comes back after merging is led to the record.
    let (low, high) = rows(&address)?;
    for no in [low, high] {
        if let Some(kept) = leads_to(ctx.db(), no).await?
            && let Some(row) = memberships::member(ctx.db(), kept).await?
            && ctx.scope::<MergeMembers>().contains(&row.unit_path)
        {
            return Ok(Redirect::to(&ctx, &path(kept)));
        }
    }
    let (low, high) = both(&ctx, &address).await?;
    let form = form(&ctx, &low, &high);
    page(&ctx, &address, (&low, &high), &form, &apart_form(&ctx, &address)).await
}

async fn page(ctx: &Ctx, address: &str, records: (&Record, &Record), form: &Form, apart: &Form) -> Answer {
    let (low, high) = records;
    let names = ctx.unit_names().await?;
    let columns = Columns { ctx, low, high, names: &names };
    let finding = compared(ctx.db(), low, high).await?;
    let why = match &finding {
        Some(found) => format!("<p>{} {}</p>", level(ctx, found.level()), reasons(ctx, &found.evidence)),
        None => format!("<p class=\"muted\">{}</p>", esc(&ctx.t("members-merge-nothing-found"))),
    };
    let judged = judged(ctx, address).await?;
    let action = ctx.url(&format!("{LIST}/{address}"));
    let open = form.clone().action(action).open(ctx);
    let hidden = format!("{}{}", form.field(ctx, "low_version"), form.field(ctx, "high_version"));
    let body = format!(
        "{judged}<section class=\"panel stack-s\" aria-labelledby=\"why\"><div class=\"panel-head\"><h2 id=\"why\">{}</h2></div>{why}</section>\
         <section class=\"stack\" aria-labelledby=\"choose\"><h2 id=\"choose\">{}</h2><p class=\"muted\">{}</p>{open}{}{}{}{hidden}{}</section>\
         <section class=\"panel\" aria-labelledby=\"apart\"><div class=\"panel-head\"><h2 id=\"apart\">{}</h2></div><p>{}</p>{}</section>",
        esc(&ctx.t("members-merge-why")),
        esc(&ctx.t("members-merge-choose")),
        esc(&ctx.t("members-merge-choose-lead")),
        columns.html(form).await?,
        consequences(ctx, low, high, &names),
        form.field(ctx, "reason"),
        form.close(ctx),
        esc(&ctx.t("members-apart-title")),
        esc(&ctx.t("members-apart-lead")),
        apart.html(ctx),
    );
    let status = if apart.errors.is_empty() { form.status() } else { apart.status() };
    ctx.office(ctx.t("members-merge-title"))
        .crumb(ctx.t("members-title"), "/office/members")
        .crumb(ctx.t("members-duplicates"), LIST)
        .status(status)
        .html(Html(format!("<div class=\"stack\">{body}</div>")))
}

/// What somebody judged before.
async fn judged(ctx: &Ctx, address: &str) -> Answer<String> {
    let Some(row) = pair::Entity::find_by_id(address.to_owned()).one(ctx.db()).await? else {
        return Ok(String::new());
    };
    let Some(at) = row.apart_at else { return Ok(String::new()) };
    let key = if row.state == APART { "members-apart-judged" } else { "members-apart-open-again" };
    Ok(format!(
        "<div class=\"notice\">{}<div><p>{}</p><p><bdi>{}</bdi> <small class=\"muted\"><bdi>{}</bdi></small></p></div></div>",
        icon("info"),
        esc(&ctx.ta(key, "at", ctx.voice.moment(at))),
        esc(&row.reason),
        esc(&row.actor)
    ))
}

/// What will become of what hangs on the two.
fn consequences(ctx: &Ctx, low: &Record, high: &Record, names: &rawabit_platform::web::UnitNames) -> Html {
    let mut lines: Vec<String> = vec![esc(&ctx.t("members-merge-will-number"))];
    let sees = ctx.scope::<SeeMembers>();
    let shown = |row: &&crate::store::entity::membership::Model| {
        row.until_day.is_none() && sees.contains(&row.unit_path)
    };
    for mine in low.memberships.iter().filter(shown) {
        let same = |row: &&crate::store::entity::membership::Model| {
            row.until_day.is_none() && row.unit_id == mine.unit_id
        };
        let Some(theirs) = high.memberships.iter().find(same) else { continue };
        let held = |row: &crate::store::entity::membership::Model| Held {
            since: row.since,
            joined: row.joined,
            standing: row.standing(),
        };
        let one = fuse(held(mine), held(theirs));
        lines.push(format!(
            "<bdi>{}</bdi>: {} {}",
            esc(&names.of(&mine.unit_path)),
            esc(&ctx.ta("members-merge-will-fuse", "day", ctx.voice.day(one.held.joined))),
            words::standing(ctx, one.held.standing)
        ));
    }
    for key in ["memberships", "dues", "rolls", "card", "reads", "account"] {
        let applies = match key {
            "account" => low.accounts + high.accounts > 0,
            _ => true,
        };
        if applies {
            lines.push(esc(&ctx.t(&format!("members-merge-will-{key}"))));
        }
    }
    lines.push(esc(&ctx.tn("members-merge-will-undo", i64::from(UNDO_DAYS))));
    Html(format!(
        "<section class=\"panel\" aria-labelledby=\"will\"><div class=\"panel-head\"><h2 id=\"will\">{}</h2></div><ul>{}</ul></section>",
        esc(&ctx.t("members-merge-will")),
        lines.iter().map(|line| format!("<li>{line}</li>")).collect::<String>()
    ))
}

/// Merges.
pub(crate) async fn merge(ctx: Ctx, Path(address): Path<String>, Sent(sent): Sent) -> Answer {
    let (low, high) = both(&ctx, &address).await?;
    let mut form = form(&ctx, &low, &high).fill(sent);
    let apart = apart_form(&ctx, &address);
    if !form.is_valid() {
        return page(&ctx, &address, (&low, &high), &form, &apart).await;
    }
    let read = form.read();
    let choices: BTreeMap<Field, Side> =
        Field::ALL.iter().filter_map(|field| Some((*field, read.text(field.word()).parse().ok()?))).collect();
    let merging = Merging {
        rows: (low.member.no, high.member.no),
        versions: (
            read.number("low_version").unwrap_or_default(),
            read.number("high_version").unwrap_or_default(),
        ),
        choices,
        reason: read.text("reason"),
    };
    let mut work = ctx.begin().await?;
    match commands::merge(&ctx.app, &mut work, &ctx.policy, merging).await {
        Ok(Ok(merged)) => {
            work.commit().await?;
            Ok(Redirect::done(&ctx, &format!("{MERGES}/{}", merged.id), "members-merged"))
        }
        Ok(Err(refused)) => {
            drop(work);
            refuse(&mut form, &refused);
            page(&ctx, &address, (&low, &high), &form, &apart).await
        }
        Err(Fault::Stale) => {
            drop(work);
            form.stale(0);
            form.values.set("low_version", low.member.version.to_string());
            form.values.set("high_version", high.member.version.to_string());
            page(&ctx, &address, (&low, &high), &form, &apart).await
        }
        Err(fault) => Err(fault),
    }
}

fn refuse(form: &mut Form, refused: &MergeRefused) {
    match refused {
        MergeRefused::Choose(fields) => {
            for field in fields {
                form.fail(field.word(), refused.message());
            }
        }
        _ => form.fail(refused.field(), refused.message()),
    }
}

/// Says that they are two.
pub(crate) async fn apart(ctx: Ctx, Path(address): Path<String>, Sent(sent): Sent) -> Answer {
    let (low, high) = both(&ctx, &address).await?;
    let mut form = apart_form(&ctx, &address).fill(sent);
    if form.is_valid() {
        let reason = form.read().text("why");
        let mut work = ctx.begin().await?;
        let scope = ctx.scope::<MergeMembers>();
        match commands::apart(&mut work, &scope, low.member.no, high.member.no, &reason).await? {
            Ok(()) => {
                work.commit().await?;
                return Ok(Redirect::done(&ctx, LIST, "members-apart"));
            }
            Err(refused) => form.fail("why", refused.message()),
        }
    }
    let merging = self::form(&ctx, &low, &high);
    page(&ctx, &address, (&low, &high), &merging, &form).await
}
