//! The categories in the office: the list of who keeps them, their forms, and their field in the form of an article.

use std::sync::Arc;

use axum::extract::Path;
use rawabit_platform::kit::form::{Choice, Form, Input};
use rawabit_platform::kit::html::badge;
use rawabit_platform::kit::pick::{Found, Listed};
use rawabit_platform::kit::{Cell, Column, Html, Query, Sent, Table};
use rawabit_platform::permit::{Permit, UnitPath};
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault};

use crate::commands;
use crate::permissions::PublishArticle;
use crate::store::{self, entity::category};

/// More are not shown as boxes to tick: they are found by typing.
const AT_A_GLANCE: usize = 30;

/// The field of an article's form: the open categories and those that it stands under already. Nothing where there are none.
pub(super) async fn field(ctx: &Ctx, stored: &[String]) -> Answer<Option<Input>> {
    let mut all = store::categories(ctx.db()).await?;
    all.retain(|one| one.closed_at.is_none() || stored.contains(&one.id));
    if all.is_empty() {
        return Ok(None);
    }
    Ok(Some(if all.len() <= AT_A_GLANCE {
        let choice = |one: category::Model| Choice::new(one.id, ctx.voice.pick(&one.name));
        Input::many("categories", all.into_iter().map(choice).collect())
    } else {
        let found = |one: category::Model| Found::new(one.id, ctx.voice.pick(&one.name)).names(&one.name);
        Input::pick_many("categories", Arc::new(Listed::new(all.into_iter().map(found).collect())))
    }))
}

/// Categories are the whole organisation's: who publishes for a unit alone does not keep them.
fn keeper(ctx: &Ctx) -> Answer<Permit<PublishArticle>> {
    ctx.permit(&UnitPath::root())
}

/// All of them in order, with how many articles stand under each.
pub(crate) async fn list(ctx: Ctx) -> Answer {
    keeper(&ctx)?;
    let query = Query::read(&ctx, &[]);
    let filed = store::filed(ctx.db()).await?;
    let all = store::categories(ctx.db()).await?;
    let columns = vec![
        Column::new("name"),
        Column::new("slug"),
        Column::new("articles").number(),
        Column::new("state"),
    ];
    let mut table = Table::new("portal-categories", columns).total(all.len() as u64);
    let (skip, take) = (usize::try_from(query.offset()), usize::try_from(query.limit()));
    for one in all.iter().skip(skip.unwrap_or(usize::MAX)).take(take.unwrap_or(usize::MAX)) {
        let (state, tone) = match one.closed_at {
            None => ("portal-category-open", "ok"),
            Some(_) => ("portal-category-archived", "mute"),
        };
        table.push(vec![
            Cell::link(&ctx.url(&format!("/office/categories/{}", one.id)), ctx.voice.pick(&one.name)),
            Cell::link(&ctx.url(&crate::public::view::category_path(&one.slug)), one.slug.as_str()),
            Cell::text(ctx.voice.number(filed.get(&one.id).copied().unwrap_or(0))),
            Cell::both(badge(&ctx.t(state), tone), ctx.t(state)),
        ]);
    }
    ctx.office(ctx.t("portal-categories"))
        .crumb(ctx.t("portal-articles"), "/office/articles")
        .lead(Html::text(&ctx.t("portal-categories-lead")))
        .action("portal-category-new", "/office/categories/new", "plus", true)
        .html(table.html(&ctx, &query))
}

fn page<'a>(ctx: &'a Ctx, title: &str) -> rawabit_platform::web::Page<'a> {
    ctx.office(title)
        .crumb(ctx.t("portal-articles"), "/office/articles")
        .crumb(ctx.t("portal-categories"), "/office/categories")
}

fn new_form() -> Form {
    Form::new("portal-category")
        .input(Input::multi("name").required().max(80))
        .input(Input::text("slug").max(80))
}

/// The empty form.
pub(crate) async fn blank(ctx: Ctx) -> Answer {
    keeper(&ctx)?;
    page(&ctx, &ctx.t("portal-category-new")).form(&new_form())
}

/// Adds one.
pub(crate) async fn add(ctx: Ctx, Sent(sent): Sent) -> Answer {
    let permit = keeper(&ctx)?;
    let mut form = new_form().fill(sent);
    if form.is_valid() {
        let (name, slug) = (form.read().multi("name"), form.read().text("slug"));
        let mut work = ctx.begin().await?;
        match commands::add_category(&mut work, &permit, name, &slug).await? {
            Ok(_) => {
                work.commit().await?;
                return Ok(Redirect::done(&ctx, "/office/categories", "portal-category-added"));
            }
            Err(refused) => form.fail(refused.field(), refused.message()),
        }
    }
    page(&ctx, &ctx.t("portal-category-new")).form(&form)
}

/// One category, and all in their order, from which its place is counted.
async fn one(ctx: &Ctx, id: &str) -> Answer<(category::Model, usize)> {
    let all = store::categories(ctx.db()).await?;
    let place = all.iter().position(|one| one.id == id).ok_or(Fault::NotFound)?;
    Ok((all.into_iter().nth(place).ok_or(Fault::NotFound)?, place + 1))
}

fn form() -> Form {
    Form::new("portal-category")
        .input(Input::multi("name").required().max(80))
        .input(Input::number("place", 1, 999).required())
        .input(Input::hidden("version"))
}

/// The form with what is stored, and below it the way into the archive or out of it.
pub(crate) async fn edit(ctx: Ctx, Path(id): Path<String>) -> Answer {
    keeper(&ctx)?;
    let (one, place) = one(&ctx, &id).await?;
    let form = form()
        .with_multi("name", &one.name)
        .with("place", place.to_string())
        .with("version", one.version.to_string());
    edit_page(&ctx, &one, &form, &step(&ctx, &one))
}

/// The small form of the other state.
fn step(ctx: &Ctx, one: &category::Model) -> Form {
    let (name, path) = match one.closed_at {
        None => ("portal-category-archive", "archive"),
        Some(_) => ("portal-category-reopen", "reopen"),
    };
    Form::new(name)
        .action(ctx.url(&format!("/office/categories/{}/{path}", one.id)))
        .input(Input::hidden("version"))
        .with("version", one.version.to_string())
}

fn edit_page(ctx: &Ctx, one: &category::Model, form: &Form, step: &Form) -> Answer {
    let form_of_step = format!("<section class=\"panel\">{}</section>", step.html(ctx));
    // Sent from the other form, an error would else come back to the wrong address.
    let form = form.clone().action(ctx.url(&format!("/office/categories/{}", one.id)));
    let status = if form.errors.is_empty() { step.status() } else { form.status() };
    page(ctx, ctx.voice.pick(&one.name))
        .lead(Html::text(&ctx.t("portal-category-archive-lead")))
        .status(status)
        .html(Html(format!("{}{form_of_step}", form.html(ctx))))
}

fn seen(form: &Form) -> i32 {
    form.read().number("version").and_then(|n| i32::try_from(n).ok()).unwrap_or(0)
}

/// Names it anew and gives it its place. When somebody else was faster, the form comes back as typed, and says so.
pub(crate) async fn change(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let permit = keeper(&ctx)?;
    let (mut stored, _) = one(&ctx, &id).await?;
    let mut form = form().fill(sent);
    if form.is_valid() {
        let name = form.read().multi("name");
        let place = form.read().number("place").and_then(|n| usize::try_from(n).ok()).unwrap_or(1);
        let mut work = ctx.begin().await?;
        match commands::change_category(&mut work, &permit, &id, seen(&form), name, place).await {
            Ok(Ok(())) => {
                work.commit().await?;
                return Ok(Redirect::done(&ctx, "/office/categories", "portal-category-changed"));
            }
            Ok(Err(refused)) => form.fail(refused.field(), refused.message()),
            Err(Fault::Stale) => {
                drop(work);
                (stored, _) = one(&ctx, &id).await?;
                form.stale(stored.version.into());
            }
            Err(fault) => return Err(fault),
        }
    }
    edit_page(&ctx, &stored, &form, &step(&ctx, &stored))
}

/// Puts it into the archive.
pub(crate) async fn archive(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    move_it(&ctx, &id, sent, true).await
}

/// Takes it out of the archive.
pub(crate) async fn reopen(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    move_it(&ctx, &id, sent, false).await
}

async fn move_it(ctx: &Ctx, id: &str, sent: rawabit_platform::kit::params::Params, archived: bool) -> Answer {
    let permit = keeper(ctx)?;
    let (stored, place) = one(ctx, id).await?;
    let mut small = step(ctx, &stored).fill(sent);
    let mut work = ctx.begin().await?;
    match commands::archive_category(&mut work, &permit, id, seen(&small), archived).await {
        Ok(()) => {
            work.commit().await?;
            let done = if archived { "portal-category-archived" } else { "portal-category-reopened" };
            Ok(Redirect::done(ctx, "/office/categories", done))
        }
        Err(Fault::Stale) => {
            drop(work);
            small.stale(stored.version.into());
            let form = form()
                .with_multi("name", &stored.name)
                .with("place", place.to_string())
                .with("version", stored.version.to_string());
            edit_page(ctx, &stored, &form, &small)
        }
        Err(fault) => Err(fault),
    }
}
