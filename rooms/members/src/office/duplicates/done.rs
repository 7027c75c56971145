//! What was merged: the list, one merge with its act, and taking it back.

use axum::extract::Path;
use rawabit_platform::kit::form::Input;
use rawabit_platform::kit::html::badge;
use rawabit_platform::kit::{Cell, Column, Form, Html, Query, Sent, Table, esc};
use rawabit_platform::ledger::proof_box;
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault};
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};

use super::{LIST, MERGES, reasons};
use crate::commands::{self, note_read};
use crate::model::ReadKind;
use crate::model::alike::read;
use crate::model::merge::{MergeRefused, UNDO_DAYS};
use crate::office::path;
use crate::permissions::MergeMembers;
use crate::store::duplicates::entity::merge;
use crate::store::duplicates::merges::{State, list as merges};

/// So many are listed.
const MOST: u64 = 200;

fn state(ctx: &Ctx, row: &merge::Model) -> Html {
    let tone = match row.state() {
        State::Done => "ok",
        State::Undone => "warn",
        State::Settled => "",
    };
    badge(&ctx.t(&format!("members-merges-state-{}", row.state())), tone)
}

/// `GET /office/members/merges`
pub(crate) async fn list(ctx: Ctx) -> Answer {
    let rows = merges(ctx.db(), &ctx.scope::<MergeMembers>(), MOST).await?;
    let names = ctx.unit_names().await?;
    let columns = ["number", "old", "unit", "at", "state"].map(Column::new);
    let total = u64::try_from(rows.len()).unwrap_or(MOST);
    let mut table = Table::new("members-merges-table", columns.into()).total(total);
    for row in &rows {
        let href = ctx.url(&format!("{MERGES}/{}", row.id));
        table.push(vec![
            Cell::both(
                Html(format!(
                    "<a href=\"{}\"><bdi dir=\"ltr\">{}</bdi></a>",
                    esc(&href),
                    esc(&row.kept_number)
                )),
                row.kept_number.clone(),
            ),
            Cell::ltr(row.lost_number.clone()),
            Cell::text(names.of(&row.unit_path)),
            Cell::text(ctx.voice.moment(row.done_at)),
            Cell::both(state(&ctx, row), String::new()),
        ]);
    }
    let query = Query::read(&ctx, &["at"]);
    ctx.office(ctx.t("members-merges"))
        .crumb(ctx.t("members-title"), "/office/members")
        .crumb(ctx.t("members-duplicates"), LIST)
        .html(table.html(&ctx, &query))
}

async fn found(ctx: &Ctx, id: &str) -> Answer<merge::Model> {
    let found = merge::Entity::find_by_id(id.to_owned()).one(ctx.db()).await?;
    found.filter(|row| ctx.scope::<MergeMembers>().contains(&row.unit_path)).ok_or(Fault::NotFound)
}

/// The form of taking back, while it can be.
fn form(ctx: &Ctx, row: &merge::Model) -> Option<Form> {
    let zone = ctx.app.formats.zone();
    let open = row.state() == State::Done && ctx.today() <= row.done_at.day(zone).plus_days(UNDO_DAYS);
    open.then(|| {
        Form::new("members-unmerge")
            .input(Input::long("reason", 2).required().max(1_000))
            .action(ctx.url(&format!("{MERGES}/{}/undo", row.id)))
    })
}

/// `GET /office/members/merges/{id}`
pub(crate) async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let row = found(&ctx, &id).await?;
    note_read(&ctx, &row.person_id, &row.kept_number, ReadKind::Record, &row.unit_path).await?;
    let form = form(&ctx, &row);
    page(&ctx, &row, form).await
}

async fn page(ctx: &Ctx, row: &merge::Model, form: Option<Form>) -> Answer {
    let names = ctx.unit_names().await?;
    let ltr = |text: &str| format!("<bdi dir=\"ltr\">{}</bdi>", esc(text));
    let people = rawabit_people::named(ctx.db(), std::slice::from_ref(&row.person_id)).await?;
    let name = people.get(&row.person_id).map(|person| person.html(ctx).0).unwrap_or_default();
    let href = ctx.url(&path(row.kept_no));
    let mut facts = vec![
        ("members-merges-record", format!("<a href=\"{}\">{name}</a> {}", esc(&href), ltr(&row.kept_number))),
        ("members-merges-table-old", ltr(&row.lost_number)),
        ("members-merges-table-unit", format!("<bdi>{}</bdi>", esc(&names.of(&row.unit_path)))),
        ("members-merges-table-state", state(ctx, row).0),
        ("members-merge-why", reasons(ctx, &read(&row.evidence)).0),
        ("members-merges-fused", esc(&ctx.tn("members-merges-fused-n", row.fused))),
        (
            "members-merges-by",
            format!("<bdi>{}</bdi> · {}", esc(&row.actor), esc(&ctx.voice.moment(row.done_at))),
        ),
    ];
    if !row.reason.is_empty() {
        facts.push(("members-merge-reason", format!("<bdi>{}</bdi>", esc(&row.reason))));
    }
    if let (Some(at), Some(by)) = (row.undone_at, &row.undone_by) {
        let undone = format!(
            "<bdi>{}</bdi> · {} · <bdi>{}</bdi>",
            esc(by),
            esc(&ctx.voice.moment(at)),
            esc(&row.undo_reason)
        );
        facts.push(("members-merges-undone", undone));
    }
    let facts: String = facts
        .iter()
        .map(|(label, value)| format!("<dt>{}</dt><dd>{value}</dd>", esc(&ctx.t(label))))
        .collect();
    let undo = form.as_ref().map_or_else(String::new, |form| {
        let last = row.done_at.day(ctx.app.formats.zone()).plus_days(UNDO_DAYS);
        format!(
            "<section class=\"panel\" aria-labelledby=\"undo\"><div class=\"panel-head\"><h2 id=\"undo\">{}</h2></div><p>{}</p>{}</section>",
            esc(&ctx.t("members-unmerge-title")),
            esc(&ctx.ta("members-unmerge-lead", "day", ctx.voice.day(last))),
            form.html(ctx)
        )
    });
    let proof = proof_box(ctx, "member_merge", &row.id).await?;
    ctx.office(ctx.t("members-merges-one"))
        .crumb(ctx.t("members-title"), "/office/members")
        .crumb(ctx.t("members-duplicates"), LIST)
        .crumb(ctx.t("members-merges"), MERGES)
        .status(form.as_ref().map_or(http::StatusCode::OK, Form::status))
        .html(Html(format!(
            "<div class=\"stack\"><section class=\"panel\"><dl class=\"facts\">{facts}</dl></section>{undo}{proof}</div>"
        )))
}

/// Takes a merge back.
pub(crate) async fn undo(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let row = found(&ctx, &id).await?;
    let Some(form) = form(&ctx, &row) else { return Err(Fault::Refused(MergeRefused::Over.message())) };
    let mut form = form.fill(sent);
    if !form.is_valid() {
        return page(&ctx, &row, Some(form)).await;
    }
    let reason = form.read().text("reason");
    let mut work = ctx.begin().await?;
    match commands::duplicates::undo(&ctx.app, &mut work, &ctx.policy, &id, &reason).await? {
        Ok((kept, _)) => {
            work.commit().await?;
            Ok(Redirect::done(&ctx, &path(kept), "members-unmerged"))
        }
        Err(refused) => {
            drop(work);
            let mut message = refused.message();
            if let MergeRefused::BuiltSince(table) = &refused {
                message = message.with("what", ctx.t(&format!("personal-{table}")));
            }
            form.fail(refused.field(), message);
            page(&ctx, &row, Some(form)).await
        }
    }
}

/// The pages of merges that the reader may see: acts and the audit link to them.
pub(crate) async fn seen(ctx: Ctx, ids: Vec<String>) -> Answer<Vec<(String, String)>> {
    let rows = merge::Entity::find().filter(merge::Column::Id.is_in(ids)).all(ctx.db()).await?;
    let scope = ctx.scope::<MergeMembers>();
    Ok(rows
        .into_iter()
        .filter(|row| scope.contains(&row.unit_path))
        .map(|row| {
            let page = format!("{MERGES}/{}", row.id);
            (row.id, page)
        })
        .collect())
}
