//! The queue as a page: what waits, what runs, what died and why; put back or discarded by the administrator.

use askama::Template;
use axum::extract::Path;
use sea_orm::{
    ColumnTrait as _, ConnectionTrait as _, EntityTrait as _, FromQueryResult, PaginatorTrait as _,
    QueryFilter as _, QueryOrder as _, QuerySelect as _,
};

use super::{claim, entity, state};
use crate::audit::pages::told;
use crate::fault::{Answer, Fault};
use crate::kit::filters;
use crate::kit::form::{Choice, Input};
use crate::kit::{Cell, Column, Html, Query, Table, chart, esc, html, icon};
use crate::permit::UnitPath;
use crate::store::like_contains;
use crate::web::{App, Ctx, Redirect};

const LIST: &str = "/office/jobs";

#[derive(FromQueryResult)]
struct Count {
    state: String,
    n: i64,
}

/// How many jobs there are in each state.
///
/// # Errors
/// The database does not answer.
pub(crate) async fn counts(app: &App) -> Result<Vec<(&'static str, i64)>, sea_orm::DbErr> {
    let sql = "SELECT state, COUNT(*) AS n FROM job GROUP BY state";
    let rows = Count::find_by_statement(app.store.dialect().statement(sql, [])).all(app.store.read()).await?;
    Ok(state::ALL
        .map(|name| (name, rows.iter().find(|row| row.state == name).map_or(0, |row| row.n)))
        .to_vec())
}

fn badge(ctx: &Ctx, name: &str) -> Html {
    let tone = match name {
        state::DONE => "ok",
        state::DEAD => "bad",
        state::RUNNING => "info",
        _ => "mute",
    };
    html::badge(&ctx.t(&format!("jobs-state-{name}")), tone)
}

/// The list.
pub(crate) async fn list(ctx: Ctx) -> Answer {
    let query = Query::read(&ctx, &["asked", "kind", "due", "attempts"]);
    let mut find = entity::Entity::find();
    if let Some(wanted) = query.filter("state").filter(|wanted| state::ALL.contains(wanted)) {
        find = find.filter(entity::Column::State.eq(wanted));
    }
    if !query.words.is_empty() {
        let pattern = sea_orm::sea_query::LikeExpr::new(like_contains(&query.words)).escape('\\');
        find = find.filter(entity::Column::Kind.like(pattern));
    }
    let total = find.clone().count(ctx.db()).await?;
    let (column, order) = match query.sort {
        "kind" => (entity::Column::Kind, query.order()),
        "due" => (entity::Column::RunAt, query.order()),
        "attempts" => (entity::Column::Attempts, query.order()),
        // What was asked for last comes first, unless the reader turns the column round.
        _ if query.params.text("sort").is_empty() => (entity::Column::CreatedAt, sea_orm::Order::Desc),
        _ => (entity::Column::CreatedAt, query.order()),
    };
    let rows = find
        .order_by(column, order.clone())
        .order_by(entity::Column::Id, order)
        .offset(query.offset())
        .limit(query.limit().min(crate::kit::table::PER_PAGE))
        .all(ctx.db())
        .await?;
    let mut table = Table::new(
        "jobs",
        vec![
            Column::new("kind").sortable(),
            Column::new("state"),
            Column::new("attempts").sortable().number(),
            Column::new("asked").sortable(),
            Column::new("due").sortable(),
            Column::new("error"),
        ],
    )
    .total(total);
    for row in rows {
        let href = ctx.url(&format!("{LIST}/{}", row.id));
        let kind = Html(format!("<a href=\"{}\">{}</a>", esc(&href), told(&ctx, "job", &row.kind)));
        let error: String = row.last_error.unwrap_or_default().chars().take(160).collect();
        table.push(vec![
            Cell::both(kind, row.kind),
            Cell::both(badge(&ctx, &row.state), row.state.clone()),
            Cell::text(ctx.voice.number(row.attempts.into())),
            Cell::text(ctx.voice.moment(row.created_at)),
            Cell::text(ctx.voice.moment(row.run_at)),
            Cell::both(Html(format!("<bdi dir=\"auto\">{}</bdi>", esc(&error))), error),
        ]);
    }
    let counts = counts(&ctx.app).await?;
    let boxes: Vec<_> = counts
        .iter()
        .map(|(name, n)| {
            let href = ctx.url(&format!("{LIST}?state={name}"));
            (ctx.t(&format!("jobs-state-{name}")), ctx.voice.number(*n), Some(href))
        })
        .collect();
    let choices = state::ALL.map(|name| Choice::new(name, ctx.t(&format!("jobs-state-{name}")))).to_vec();
    let dead = counts.iter().any(|(name, n)| *name == state::DEAD && *n > 0);
    let mut page = ctx.office(ctx.t("jobs-title"));
    if dead {
        page = page.actions(button(&ctx, &format!("{LIST}/retry"), "jobs-retry-all", "up", "btn"));
    }
    let body = html::join(
        [
            chart::figures(&boxes),
            filters(&ctx, &query, "jobs", &[Input::select("state", choices)]),
            table.html(&ctx, &query),
        ],
        "",
    );
    page.html(body)
}

/// A button that posts.
pub(crate) fn button(ctx: &Ctx, path: &str, label: &str, icon_name: &str, class: &str) -> Html {
    Html(format!(
        "<form method=\"post\" action=\"{}\"><button class=\"{class}\" type=\"submit\">{}{}</button></form>",
        esc(&ctx.url(path)),
        icon(icon_name),
        esc(&ctx.t(label))
    ))
}

#[derive(Template)]
#[template(path = "ops/job.html")]
struct View<'a> {
    ctx: &'a Ctx,
    job: &'a entity::Model,
    kind: Html,
    badge: Html,
    mail: Option<String>,
}

/// One job.
pub(crate) async fn view(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let job = entity::Entity::find_by_id(id).one(ctx.db()).await?.ok_or(Fault::NotFound)?;
    let mail =
        (job.kind == crate::mail::SEND).then(|| serde_json::from_str::<String>(&job.payload).ok()).flatten();
    let mut page = ctx.office(ctx.t("jobs-one-title")).crumb(ctx.t("jobs-title"), LIST);
    if job.state == state::DEAD {
        let path = format!("{LIST}/{}", job.id);
        let retry = button(&ctx, &format!("{path}/retry"), "jobs-retry", "up", "btn btn-primary");
        let discard = button(&ctx, &format!("{path}/discard"), "jobs-discard", "trash", "btn btn-danger");
        page = page.actions(html::join([retry, discard], ""));
    }
    let kind = told(&ctx, "job", &job.kind);
    page.body(&View { ctx: &ctx, job: &job, kind, badge: badge(&ctx, &job.state), mail })
}

/// Puts one dead job back.
pub(crate) async fn retry(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let mut work = ctx.begin().await?;
    if !claim::revive(&mut work, &id).await? {
        return Err(Fault::refused("jobs-refused-not-dead"));
    }
    work.audit("platform.run_jobs", ("job", &id), &UnitPath::root(), "retry").await?;
    work.commit().await?;
    Ok(Redirect::done(&ctx, &format!("{LIST}/{id}"), "jobs-retried"))
}

/// Puts every dead job back.
pub(crate) async fn retry_all(ctx: Ctx) -> Answer {
    let mut work = ctx.begin().await?;
    let dead: Vec<String> = entity::Entity::find()
        .select_only()
        .column(entity::Column::Id)
        .filter(entity::Column::State.eq(state::DEAD))
        .into_tuple()
        .all(work.tx())
        .await?;
    for id in &dead {
        claim::revive(&mut work, id).await?;
        work.audit("platform.run_jobs", ("job", id), &UnitPath::root(), "retry").await?;
    }
    work.commit().await?;
    Ok(Redirect::done(&ctx, LIST, "jobs-retried"))
}

/// Throws one dead job away.
pub(crate) async fn discard(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let work = ctx.begin().await?;
    let sql = "DELETE FROM job WHERE id = ? AND state = 'dead'";
    let gone = work.tx().execute_raw(ctx.app.store.dialect().statement(sql, [id.as_str().into()])).await?;
    if gone.rows_affected() == 0 {
        return Err(Fault::refused("jobs-refused-not-dead"));
    }
    work.audit("platform.run_jobs", ("job", &id), &UnitPath::root(), "discard").await?;
    work.commit().await?;
    Ok(Redirect::done(&ctx, LIST, "jobs-discarded"))
}
