//! Who owes what in a unit: the longest in arrears first.

use axum::extract::Path;
use rawabit_platform::Answer;
use rawabit_platform::kit::filters;
use rawabit_platform::kit::form::Choice;
use rawabit_platform::kit::html::{badge, link};
use rawabit_platform::kit::{Cell, Column, Html, Input, Query, Table, bdi};
use rawabit_platform::web::Ctx;

use super::{amount_cell, boxes, page, path, tabs, visible};
use crate::model::number;
use crate::permissions::KeepDues;
use crate::store::dues::owing::{self, SORTS, Wanted};
use crate::store::dues::standing;

/// So many persons are found by words at most.
const FOUND: u64 = 500;

/// The list.
pub(super) async fn list(ctx: Ctx, Path(unit): Path<String>) -> Answer {
    let unit = visible(&ctx, &unit).await?;
    let mut query = Query::read(&ctx, &SORTS);
    // The list goes out by no other way: files of members are made where members are listed.
    query.export = None;
    let mut wanted = Wanted { unit: &unit.id, today: ctx.today(), persons: None, number: None };
    if query.words.chars().any(char::is_numeric) {
        let typed = rawabit_text::to_western_digits(&query.words);
        wanted.number = Some(number::membership(&typed).unwrap_or(typed));
    } else if !query.words.is_empty() {
        wanted.persons = Some(owing::persons(ctx.db(), &unit.id, &query.words, FOUND).await?);
    }
    let (rows, total) = wanted.page(ctx.db(), &query).await?;
    let (members, late) = wanted.counts(ctx.db()).await?;
    let ids: Vec<String> = rows.iter().map(|row| row.person_id.clone()).collect();
    let people = rawabit_people::named(ctx.db(), &ids).await?;
    let statutes = ctx.app.statutes.load_full();
    let rates = standing::rates(ctx.db(), &statutes).await?;
    let keeps = ctx.may::<KeepDues>(&unit.path);
    let mut table = Table::new(
        "members-dues-owing",
        vec![
            Column::new("name").sortable(),
            Column::new("number").sortable(),
            Column::new("until").sortable(),
            Column::new("owed").number(),
            Column::new("do").actions(),
        ],
    )
    .total(total);
    for row in rows {
        let Some(person) = people.get(&row.person_id) else { continue };
        let name = person.display(&ctx.voice);
        let href = ctx.url(&format!("/office/dues/memberships/{}", row.id));
        let owed = match owing::membership(ctx.db(), &row.id).await? {
            Some(of) => standing::reckoned(ctx.db(), &rates, &of, ctx.today()).await?.arrears(),
            None => 0,
        };
        let until = match (row.exempt, row.paid_until) {
            (true, _) => {
                Cell::both(badge(&ctx.t("members-dues-exempt"), "info"), ctx.t("members-dues-exempt"))
            }
            (false, None) => Cell::whole(ctx.t("members-dues-never")),
            // Paid until the day of joining is nothing paid.
            (false, Some(until)) if until <= row.joined => Cell::whole(ctx.t("members-dues-never")),
            (false, Some(until)) => {
                let last = ctx.voice.day(until.plus_days(-1));
                let tone = if until <= ctx.today() { "bad" } else { "ok" };
                let word = if until <= ctx.today() { "members-dues-late" } else { "members-dues-paid" };
                Cell::both(Html(format!("{} {}", badge(&ctx.t(word), tone), bdi(&last))), last)
            }
        };
        let act = if keeps {
            link(
                &ctx.url(&path(&unit.id, &format!("/pay?membership={}", row.id))),
                &ctx.t("members-dues-pay"),
            )
        } else {
            Html::none()
        };
        table.push(vec![
            Cell::both(Html(format!("<a href=\"{href}\">{}</a>", person.html(&ctx))), name),
            Cell::ltr(row.number),
            until,
            amount_cell(&ctx, owed),
            Cell::both(act, ""),
        ]);
    }
    let states = ["arrears", "paid", "exempt"]
        .into_iter()
        .map(|state| Choice::new(state, ctx.t(&format!("members-dues-owing-state-{state}"))))
        .collect();
    let categories = statutes
        .members
        .dues
        .iter()
        .map(|one| Choice::new(one.id.clone(), one.name.get(ctx.lang())))
        .collect();
    let controls = [Input::select("state", states), Input::select("category", categories)];
    let counts = boxes(
        &ctx,
        &[
            ("members-dues-members", bdi(&ctx.voice.number(members))),
            ("members-dues-in-arrears", bdi(&ctx.voice.number(late))),
        ],
    );
    let body = Html(format!(
        "{}{counts}{}{}",
        tabs(&ctx, &unit, ""),
        filters(&ctx, &query, "members-dues-owing-filter", &controls),
        table.html(&ctx, &query)
    ));
    let mut page = page(&ctx, &unit, ctx.t("members-dues-tab-members"));
    if keeps {
        page = page.action("members-dues-pay", &path(&unit.id, "/pay"), "plus", true);
    }
    page.html(body)
}
