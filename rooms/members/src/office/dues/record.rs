//! The dues of one membership: what is owed period by period, payments with their receipts, exemptions, categories.

use axum::extract::Path;
use rawabit_federation::Unit;
use rawabit_platform::kit::html::{badge, link};
use rawabit_platform::kit::{Cell, Column, Html, Query, Table, bdi, esc};
use rawabit_platform::lang::Message;
use rawabit_platform::permit::UnitPath;
use rawabit_platform::web::{Ctx, Panel};
use rawabit_platform::{Answer, Day, Fault, ledger};
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _};

use super::{amount, amount_cell, day_or_none, facts, page, panel, path, visible};
use crate::commands;
use crate::model::ReadKind;
use crate::model::dues::{DueState, Reckoning};
use crate::permissions::{KeepDues, SeeMembers};
use crate::store::dues::entity::{exemption, payment, period};
use crate::store::dues::{owing, payments, standing};
use crate::store::entity::{member, membership};

/// A membership that the reader may see, with its unit. Others are not told that it exists.
pub(super) async fn visible_membership(ctx: &Ctx, id: &str) -> Answer<(membership::Model, Unit)> {
    let Some(found) = owing::membership(ctx.db(), id).await? else {
        commands::refused_read(ctx, id, None).await?;
        return Err(Fault::NotFound);
    };
    if !ctx.may::<SeeMembers>(&found.unit_path) {
        commands::refused_read(ctx, id, Some(&found.unit_path)).await?;
        return Err(Fault::NotFound);
    }
    let unit = visible(ctx, &found.unit_id).await?;
    Ok((found, unit))
}

/// The record.
pub(super) async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let (of, unit) = visible_membership(&ctx, &id).await?;
    let number = member::Entity::find()
        .filter(member::Column::PersonId.eq(of.person_id.as_str()))
        .one(ctx.db())
        .await?
        .map(|row| row.number)
        .unwrap_or_default();
    commands::note_read(&ctx, &of.person_id, &number, ReadKind::Record, &of.unit_path).await?;
    let people = rawabit_people::named(ctx.db(), std::slice::from_ref(&of.person_id)).await?;
    let person = people.get(&of.person_id).ok_or(Fault::NotFound)?;
    let statutes = ctx.app.statutes.load_full();
    let rates = standing::rates(ctx.db(), &statutes).await?;
    let reckoning = standing::reckoned(ctx.db(), &rates, &of, ctx.today()).await?;
    let category = of.category.as_deref().and_then(|id| statutes.members.category(id));
    let category = category.or_else(|| statutes.members.dues.first());
    let keeps = ctx.may::<KeepDues>(&unit.path);
    let mut said = vec![
        ("members-dues-record-member", person.html(&ctx)),
        ("members-dues-record-number", rawabit_platform::kit::ltr(&number)),
        ("members-dues-record-unit", bdi(ctx.voice.pick(&unit.name))),
        ("members-dues-record-joined", bdi(&ctx.voice.day(of.joined))),
        (
            "members-dues-record-category",
            category.map_or_else(|| Html::text("—"), |one| bdi(one.name.get(ctx.lang()))),
        ),
        ("members-dues-record-standing", said_standing(&ctx, &reckoning, of.joined)),
        ("members-dues-record-owed", amount(&ctx, reckoning.arrears())),
    ];
    if let Some(until) = standing::said_before(ctx.db(), &of.id).await? {
        let last = ctx.ta("members-dues-record-carried-until", "day", ctx.voice.day(until.plus_days(-1)));
        said.push(("members-dues-record-carried", Html::text(&last)));
    }
    let head = facts(&ctx, &said);
    let paid = payments::of_membership(ctx.db(), &of.id).await?;
    let exempt = standing::exemptions(ctx.db(), &of.id).await?;
    let mut body =
        format!("{head}{}", panel(&ctx.t("members-dues-periods-caption"), &periods(&ctx, &reckoning)));
    body.push_str(&panel(&ctx.t("members-dues-payments-caption"), &payments_table(&ctx, &paid, keeps)).0);
    body.push_str(
        &panel(&ctx.t("members-dues-exemptions-caption"), &exemptions_table(&ctx, &exempt, keeps)).0,
    );
    body.push_str(&ledger::proof_box(&ctx, "membership", &of.id).await?.0);
    let here = format!("/office/dues/memberships/{}", of.id);
    let mut page = page(&ctx, &unit, ctx.t("members-dues-record-title"));
    if keeps {
        page = page
            .action("members-dues-exempt-action", &format!("{here}/exempt"), "info", false)
            .action("members-dues-category-action", &format!("{here}/category"), "edit", false)
            .action("members-dues-pay", &path(&unit.id, &format!("/pay?membership={}", of.id)), "plus", true);
    }
    page.html(Html(body))
}

/// How dues stand, in words. Paid until the day of joining is nothing paid.
fn said_standing(ctx: &Ctx, reckoning: &Reckoning, joined: Day) -> Html {
    match reckoning.paid_until {
        None => badge(&ctx.t("members-dues-exempt"), "info"),
        Some(until) if until <= joined && reckoning.dues.first().is_none_or(|due| due.paid == 0) => {
            badge(&ctx.t("members-dues-never"), "bad")
        }
        Some(until) => {
            let late = until <= ctx.today();
            let (word, tone) = if late { ("members-dues-late", "bad") } else { ("members-dues-paid", "ok") };
            let last = ctx.ta("members-dues-until-day", "day", ctx.voice.day(until.plus_days(-1)));
            Html(format!("{} {}", badge(&ctx.t(word), tone), Html::text(&last)))
        }
    }
}

fn periods(ctx: &Ctx, reckoning: &Reckoning) -> Html {
    let mut table = Table::new(
        "members-dues-periods",
        vec![
            Column::new("period"),
            Column::new("owed").number(),
            Column::new("paid").number(),
            Column::new("state"),
        ],
    );
    for due in reckoning.dues.iter().rev() {
        let days = Message::new("members-dues-period-days")
            .with("from", ctx.voice.day(due.from))
            .with("to", ctx.voice.day(due.until.plus_days(-1)));
        let late = due.from <= ctx.today();
        let tone = match due.state {
            DueState::Paid => "ok",
            DueState::Open if late => "bad",
            DueState::Partly => "warn",
            _ => "mute",
        };
        let word = ctx.t(&format!("members-dues-due-{}", due.state.word()));
        table.push(vec![
            Cell::text(ctx.msg(&days)),
            amount_cell(ctx, due.owed),
            amount_cell(ctx, due.paid),
            Cell::both(badge(&word, tone), word.clone()),
        ]);
    }
    let n = u64::try_from(reckoning.dues.len()).unwrap_or(0);
    table.total(n).html(ctx, &Query::read(ctx, &[""]))
}

fn payments_table(ctx: &Ctx, paid: &[payment::Model], keeps: bool) -> Html {
    let mut table = Table::new(
        "members-dues-payments",
        vec![
            Column::new("number"),
            Column::new("day"),
            Column::new("amount").number(),
            Column::new("means"),
            Column::new("note"),
            Column::new("do").actions(),
        ],
    );
    let by_id = |id: &str| paid.iter().find(|one| one.id == id);
    for row in paid {
        let countered = paid.iter().find(|one| one.counters.as_deref() == Some(&row.id));
        let note = match (row.counters.as_deref().and_then(by_id), countered) {
            (Some(old), _) => ctx.msg(
                &Message::new("members-dues-payment-counters")
                    .with("number", old.shown_number())
                    .with("reason", row.reason.clone()),
            ),
            (None, Some(by)) => ctx.ta("members-dues-payment-countered", "number", by.shown_number()),
            (None, None) => row.reference.clone(),
        };
        let mut acts = String::new();
        for lang in &ctx.app.config.languages {
            let href = ctx.url(&format!("/office/dues/payments/{}/receipt.pdf?lang={}", row.id, lang.code()));
            acts.push_str(&format!(
                "<a href=\"{href}\" hx-boost=\"false\">{}</a> ",
                esc(&ctx.t(&format!("members-dues-receipt-{}", lang.code())))
            ));
        }
        if keeps && countered.is_none() && row.counters.is_none() {
            let send = ctx.url(&format!("/office/dues/payments/{}/send", row.id));
            acts.push_str(&format!(
                "<form method=\"post\" action=\"{send}\"><button class=\"btn btn-small btn-quiet\" type=\"submit\">{}</button></form>",
                esc(&ctx.t("members-dues-receipt-send"))
            ));
            let cancel = ctx.url(&format!("/office/dues/payments/{}/cancel", row.id));
            acts.push_str(&link(&cancel, &ctx.t("members-dues-payment-cancel")).0);
        }
        table.push(vec![
            Cell::ltr(row.shown_number()),
            Cell::whole(ctx.voice.day(row.day)),
            amount_cell(ctx, row.amount),
            Cell::text(ctx.t(&format!("members-dues-means-{}", row.means()))),
            Cell::text(note),
            Cell::both(Html(acts), ""),
        ]);
    }
    let n = u64::try_from(paid.len()).unwrap_or(0);
    table.total(n).html(ctx, &Query::read(ctx, &[""]))
}

fn exemptions_table(ctx: &Ctx, rows: &[exemption::Model], keeps: bool) -> Html {
    let statutes = ctx.app.statutes.load();
    let mut table = Table::new(
        "members-dues-exemptions",
        vec![
            Column::new("from"),
            Column::new("until"),
            Column::new("body"),
            Column::new("reason"),
            Column::new("do").actions(),
        ],
    );
    for row in rows {
        let body = statutes.body(&row.body).map_or(row.body.as_str(), |body| body.name.get(ctx.lang()));
        let open = row.until_day.is_none_or(|until| until > ctx.today());
        let end = if keeps && open {
            link(
                &ctx.url(&format!("/office/dues/exemptions/{}/end", row.id)),
                &ctx.t("members-dues-exemption-end"),
            )
        } else {
            Html::none()
        };
        let until = row.until_day.map(|until| until.plus_days(-1));
        table.push(vec![
            Cell::whole(ctx.voice.day(row.from_day)),
            Cell::both(day_or_none(ctx, until), ""),
            Cell::text(body),
            Cell::text(row.reason.clone()),
            Cell::both(end, ""),
        ]);
    }
    let n = u64::try_from(rows.len()).unwrap_or(0);
    table.total(n).html(ctx, &Query::read(ctx, &[""]))
}

/// The pages of those closed periods whose books the reader may see: for acts.
pub(crate) async fn closed_periods(ctx: Ctx, ids: Vec<String>) -> Answer<Vec<(String, String)>> {
    let rows = period::Entity::find().filter(period::Column::Id.is_in(ids)).all(ctx.db()).await?;
    let may = |unit: &UnitPath| ctx.may::<SeeMembers>(unit);
    Ok(rows
        .into_iter()
        .filter(|row| may(&row.unit_path))
        .map(|row| {
            let address = format!("/book?from={}&to={}", row.from_day, row.to_day);
            (row.id, path(&row.unit_id, &address))
        })
        .collect())
}

/// The dues of the reader's own memberships, for their own page.
pub(crate) async fn me_panel(ctx: Ctx) -> Answer<Option<Panel>> {
    let Some(person) = ctx.viewer.as_ref().and_then(|viewer| viewer.person_id.clone()) else {
        return Ok(None);
    };
    let mine = membership::Entity::find()
        .filter(membership::Column::PersonId.eq(person))
        .filter(membership::Column::UntilDay.is_null())
        .order_by_asc(membership::Column::UnitPath)
        .all(ctx.db())
        .await?;
    if mine.is_empty() {
        return Ok(None);
    }
    let rates = standing::rates(ctx.db(), &ctx.app.statutes.load_full()).await?;
    if rates.is_empty() {
        return Ok(None);
    }
    let names = ctx.unit_names().await?;
    let mut out = String::new();
    for of in mine {
        let reckoning = standing::reckoned(ctx.db(), &rates, &of, ctx.today()).await?;
        out.push_str(&format!("<h3>{}</h3>", bdi(&names.of(&of.unit_path))));
        let owed = amount(&ctx, reckoning.arrears());
        out.push_str(
            &facts(
                &ctx,
                &[
                    ("members-dues-record-standing", said_standing(&ctx, &reckoning, of.joined)),
                    ("members-dues-record-owed", owed),
                ],
            )
            .0,
        );
        let paid = payments::of_membership(ctx.db(), &of.id).await?;
        if !paid.is_empty() {
            let lines: String = paid
                .iter()
                .map(|row| {
                    let href = ctx.url(&format!("/me/receipts/{}", row.id));
                    let what = Message::new("members-dues-receipt-line")
                        .with("number", row.shown_number())
                        .with("day", ctx.voice.day(row.day));
                    format!(
                        "<li><a href=\"{href}\" hx-boost=\"false\">{} {}</a></li>",
                        esc(&ctx.msg(&what)),
                        amount(&ctx, row.amount)
                    )
                })
                .collect();
            out.push_str(&format!("<ul class=\"links\">{lines}</ul>"));
        }
    }
    Ok(Some(Panel { title: ctx.t("members-dues-mine"), body: Html(out), more: None, wide: false }))
}
