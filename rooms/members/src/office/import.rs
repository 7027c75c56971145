//! Importing from the browser: a file, its columns, what it would do, the work with its progress, the report. Works without script: a page
//! that waits asks again by itself.

mod columns;

use std::sync::Arc;

use axum::extract::Path;
use axum::response::IntoResponse as _;
use http::{StatusCode, header};
use rawabit_platform::kit::chart::figures;
use rawabit_platform::kit::html::badge;
use rawabit_platform::kit::{Cell, Column, Form, Html, Input, Multipart, Query, Sent, Table, bdi, esc};
use rawabit_platform::lang::Message;
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault};
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _};
use serde_json::Value;

use columns::columns_page;
pub(crate) use columns::{columns, sheet};

use super::enter::units;
use crate::commands::import::{self, NewFile, UNDO_DAYS, can_be_undone};
use crate::model::import::{Field, Plan, State, Suspects, file, reason};
use crate::permissions::KeepMembers;
use crate::store::import::entity::{import as imports, note};
use crate::store::import::notes;

/// Imports that the first page lists, and reasons that a page spells out.
const LISTED: u64 = 50;
const SHOWN: u64 = 300;
const HOME: &str = "/office/members/import";

fn upload() -> Form {
    Form::new("members-upload")
        .input(Input::file("file", ".xlsx,.xls,.ods,.csv,.tsv,.txt").required())
        .input(Input::pick("unit", Arc::new(units())))
        .input(Input::check("synthetic"))
}

fn place(id: &str) -> String {
    format!("{HOME}/{id}")
}

/// `GET /office/members/import`
pub(crate) async fn list(ctx: Ctx) -> Answer {
    let form = upload().resolve(&ctx).await?;
    first_page(&ctx, &form).await
}

async fn first_page(ctx: &Ctx, form: &Form) -> Answer {
    let scope = ctx.scope::<KeepMembers>();
    let mut rows = imports::Entity::find()
        .filter(scope.condition(imports::Column::UnitPath))
        .filter(imports::Column::State.ne(State::Dropped.key()))
        .order_by_desc(imports::Column::CreatedAt)
        .limit(LISTED)
        .all(ctx.db())
        .await?;
    rows.retain(|row| concerns(ctx, row));
    let names = ctx.unit_names().await?;
    let mut table = Table::new(
        "members-imports",
        vec![Column::new("file"), Column::new("when"), Column::new("unit"), Column::new("state")],
    )
    .total(rows.len() as u64);
    for row in &rows {
        let href = ctx.url(&place(&row.id));
        table.push(vec![
            Cell::both(
                Html(format!("<a href=\"{}\">{}</a>", esc(&href), bdi(&row.file_name).0)),
                row.file_name.clone(),
            ),
            Cell::whole(ctx.voice.moment(row.created_at)),
            Cell::text(names.of(&row.unit_path)),
            Cell::both(state(ctx, row.state()), String::new()),
        ]);
    }
    let list = if rows.is_empty() {
        format!("<p class=\"muted\">{}</p>", esc(&ctx.t("members-imports-none")))
    } else {
        table.html(ctx, &Query::read(ctx, &["name"])).0
    };
    ctx.office(ctx.t("members-import-title"))
        .crumb(ctx.t("members-title"), "/office/members")
        .lead(Html::text(&ctx.t("members-import-lead")))
        .status(form.status())
        .html(Html(format!(
            "{}<section class=\"stack-s\"><h2>{}</h2>{list}</section>",
            form.html(ctx),
            esc(&ctx.t("members-imports"))
        )))
}

fn state(ctx: &Ctx, state: State) -> Html {
    let tone = match state {
        State::Done => "ok",
        State::Ready | State::Columns => "info",
        State::Broken => "bad",
        State::Undone | State::Dropped => "mute",
        _ => "warn",
    };
    badge(&ctx.t(&format!("members-import-state-{}", state.key())), tone)
}

/// `POST /office/members/import`
pub(crate) async fn send(ctx: Ctx, mut sent: Multipart) -> Answer {
    let mut form = upload().fill(sent.values()).resolve(&ctx).await?;
    let incoming = sent.file(&mut form, "file");
    if let (true, Some(incoming)) = (form.is_valid(), incoming) {
        let chosen = form.read().text("unit");
        let unit = if chosen.is_empty() { None } else { rawabit_federation::unit(ctx.db(), &chosen).await? };
        let name = incoming.name().to_owned();
        let mut work = ctx.begin().await?;
        let taken = match incoming.path() {
            Ok(path) => {
                let new = NewFile {
                    path,
                    name: &name,
                    unit: unit.as_ref(),
                    synthetic: form.read().check("synthetic"),
                };
                import::begin(&ctx.app, &mut work, &ctx.policy, new)
                    .await?
                    .map_err(|problem| file::told(&problem))
            }
            Err(refused) => Err(refused.into()),
        };
        match taken {
            Ok(id) => {
                work.commit().await?;
                return Ok(Redirect::to(&ctx, &place(&id)));
            }
            Err(message) => form.fail("file", message),
        }
    }
    first_page(&ctx, &form).await
}

/// An import whose unit the reader keeps members of.
async fn load(ctx: &Ctx, id: &str) -> Answer<imports::Model> {
    let row = imports::Entity::find_by_id(id.to_owned()).one(ctx.db()).await?.ok_or(Fault::NotFound)?;
    if concerns(ctx, &row) { Ok(row) } else { Err(Fault::NotFound) }
}

/// Whether an import is this reader's to see and to change: whoever keeps members wherever its rows may have gone. Others learn of none.
fn concerns(ctx: &Ctx, row: &imports::Model) -> bool {
    let ran = import::policy(row).scope::<KeepMembers>();
    ctx.may::<KeepMembers>(&row.unit_path)
        && ran.grants().iter().all(|grant| ctx.may::<KeepMembers>(&grant.unit))
}

/// `GET /office/members/import/{id}`
pub(crate) async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let row = load(&ctx, &id).await?;
    let body = match row.state() {
        State::Columns | State::Broken => return columns_page(&ctx, &row, None).await,
        State::Trying | State::Running | State::Undoing => return progress(&ctx, &row),
        State::Ready if ctx.param("columns").is_some() => return columns_page(&ctx, &row, None).await,
        State::Ready => ready(&ctx, &row).await?,
        State::Done | State::Undone => ended(&ctx, &row).await?,
        State::Dropped => return Err(Fault::NotFound),
    };
    page(&ctx, &row, StatusCode::OK, Html::none(), &body)
}

fn page(ctx: &Ctx, row: &imports::Model, status: StatusCode, head: Html, body: &str) -> Answer {
    ctx.office(row.file_name.clone())
        .crumb(ctx.t("members-title"), "/office/members")
        .crumb(ctx.t("members-import-title"), HOME)
        .lead(state(ctx, row.state()))
        .head(head)
        .status(status)
        .html(Html(body.to_owned()))
}

fn n(ctx: &Ctx, n: i64) -> String {
    ctx.voice.number(n)
}

fn progress(ctx: &Ctx, row: &imports::Model) -> Answer {
    let counts = row.counts();
    let (most, done) = match row.state() {
        State::Undoing => (row.position, row.position - row.mark_row.unwrap_or(0)),
        _ => (row.read, i64::try_from(counts.decided()).unwrap_or(i64::MAX)),
    };
    let said = Message::new("members-import-progress").with("read", most).with("done", done);
    let bar = format!(
        "<section class=\"panel stack-s\" role=\"status\" hx-get=\"{}\" hx-trigger=\"every 2s\" hx-select=\"#main\" hx-target=\"#main\" hx-swap=\"outerHTML\"><progress max=\"{}\" value=\"{}\"></progress><p>{}</p><p class=\"muted\">{}</p></section>",
        esc(&ctx.url(&place(&row.id))),
        most.max(1),
        done.min(most.max(1)),
        esc(&ctx.msg(&said)),
        esc(&ctx.t("members-import-wait"))
    );
    page(ctx, row, StatusCode::OK, Html("<meta http-equiv=\"refresh\" content=\"2\">".to_owned()), &bar)
}

fn post(ctx: &Ctx, row: &imports::Model, what: &str, label: &str, class: &str) -> String {
    format!(
        "<form method=\"post\" action=\"{}\"><input type=\"hidden\" name=\"version\" value=\"{}\"><button class=\"btn {class}\" type=\"submit\">{}</button></form>",
        esc(&ctx.url(&format!("{}/{what}", place(&row.id)))),
        row.version,
        esc(&ctx.t(label))
    )
}

fn notice(tone: &str, text: &str) -> String {
    let role = if tone == "bad" { "alert" } else { "status" };
    format!("<div class=\"notice notice-{tone}\" role=\"{role}\"><p>{}</p></div>", esc(text))
}

fn version(sent: &rawabit_platform::kit::params::Params) -> i64 {
    sent.text("version").parse().unwrap_or(0)
}

fn counts(ctx: &Ctx, row: &imports::Model) -> String {
    let figure = |key: &str, count: i64| (ctx.t(&format!("members-import-{key}")), n(ctx, count), None);
    let mut all = vec![
        figure("read", row.read),
        figure("created", row.created),
        figure("joined", row.joined),
        figure("changed", row.changed),
        figure("same", row.same),
        figure("suspected", row.suspected),
        figure("refused", row.refused),
    ];
    if row.state() == State::Undone {
        all.push(figure("undone", row.undone));
    }
    figures(&all).to_string()
}

/// The reasons as a table; suspected rows can be ticked while nothing is taken yet.
async fn reasons(ctx: &Ctx, row: &imports::Model, ticks: bool) -> Answer<String> {
    let some = notes::some(ctx.db(), &row.id, None, SHOWN + 1).await?;
    if some.is_empty() {
        return Ok(notice("ok", &ctx.t("members-import-clean")));
    }
    let more = some.len() as u64 > SHOWN;
    let taken = row.plan().taken;
    let lines: String = some
        .iter()
        .take(usize::try_from(SHOWN).unwrap_or(300))
        .map(|one| reason_row(ctx, one, ticks, taken.contains(&u32::try_from(one.line).unwrap_or(0))))
        .collect();
    let head = |key: &str| format!("<th scope=\"col\">{}</th>", esc(&ctx.t(key)));
    let tick = if ticks { head("members-import-take") } else { String::new() };
    let label = ctx.t("members-import-reasons");
    let more = if more {
        format!("<p class=\"muted\">{}</p>", esc(&ctx.t("members-import-reasons-more")))
    } else {
        String::new()
    };
    Ok(format!(
        "<div class=\"table-wrap\" tabindex=\"0\" role=\"region\" aria-label=\"{0}\"><table class=\"table table-cards\"><caption>{0}</caption><thead><tr>{1}{2}{3}{4}{tick}</tr></thead><tbody>{lines}</tbody></table></div>{more}<p><a class=\"btn\" href=\"{5}\" hx-boost=\"false\">{6}</a></p>",
        esc(&label),
        head("members-import-line"),
        head("members-import-cell"),
        head("members-import-value"),
        head("members-import-because"),
        esc(&ctx.url(&format!("{}/report.csv", place(&row.id)))),
        esc(&ctx.t("members-import-report"))
    ))
}

fn words(ctx: &Ctx, one: &note::Model) -> (String, String) {
    let args: Value = serde_json::from_str(&one.args).unwrap_or_default();
    (args["value"].as_str().unwrap_or_default().to_owned(), ctx.msg(&reason::message(&one.code, &args)))
}

fn reason_row(ctx: &Ctx, one: &note::Model, ticks: bool, taken: bool) -> String {
    let (value, because) = words(ctx, one);
    let suspicion = ["resembles", "alike-name", "alike-phone"].contains(&one.code.as_str());
    let tick = match (ticks, suspicion) {
        (true, true) => format!(
            "<td data-label=\"{0}\"><input type=\"checkbox\" name=\"take\" value=\"{1}\" aria-label=\"{0} {1}\"{2}></td>",
            esc(&ctx.t("members-import-take")),
            one.line,
            if taken { " checked" } else { "" }
        ),
        (true, false) => "<td></td>".to_owned(),
        _ => String::new(),
    };
    format!(
        "<tr><th scope=\"row\">{}</th><td data-label=\"{}\"><span>{}</span></td><td data-label=\"{}\"><span>{}</span></td><td data-label=\"{}\"><span>{}</span></td>{tick}</tr>",
        esc(&n(ctx, one.line)),
        esc(&ctx.t("members-import-cell")),
        bdi(&one.heading),
        esc(&ctx.t("members-import-value")),
        bdi(&value),
        esc(&ctx.t("members-import-because")),
        bdi(&because)
    )
}

async fn ready(ctx: &Ctx, row: &imports::Model) -> Answer<String> {
    let plan = row.plan();
    let radio = |suspects: Suspects| {
        let checked = if plan.suspects == suspects { " checked" } else { "" };
        format!(
            "<label class=\"choice\"><input type=\"radio\" name=\"suspects\" value=\"{0}\"{checked}><span>{1}</span></label>",
            suspects.key(),
            esc(&ctx.t(&format!("members-import-suspects-{}", suspects.key())))
        )
    };
    let choices = if row.suspected > 0 {
        format!(
            "<fieldset class=\"field\"><legend>{}</legend><div class=\"choices\">{}{}</div></fieldset>",
            esc(&ctx.t("members-import-suspects")),
            radio(Suspects::Leave),
            radio(Suspects::Take)
        )
    } else {
        String::new()
    };
    Ok(format!(
        "{}<form class=\"form\" method=\"post\" action=\"{}\"><input type=\"hidden\" name=\"version\" value=\"{}\">{}{choices}<div class=\"form-actions\"><button class=\"btn btn-primary\" type=\"submit\">{}</button><a class=\"btn\" href=\"{}\">{}</a></div></form>{}",
        counts(ctx, row),
        esc(&ctx.url(&format!("{}/start", place(&row.id)))),
        row.version,
        reasons(ctx, row, row.suspected > 0).await?,
        esc(&ctx.t("members-import-start")),
        esc(&ctx.url(&format!("{}?columns=1", place(&row.id)))),
        esc(&ctx.t("members-import-again")),
        post(ctx, row, "drop", "members-import-drop", "btn-quiet")
    ))
}

/// `POST /office/members/import/{id}/start`
pub(crate) async fn start(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let row = load(&ctx, &id).await?;
    let suspects = sent.text("suspects").parse().unwrap_or_default();
    let taken = sent.all("take").iter().filter_map(|line| line.parse().ok()).collect();
    let plan = Plan { suspects, taken, ..row.plan() };
    let mut work = ctx.begin().await?;
    import::start(&ctx.app, &mut work, &id, version(&sent), &plan, &ctx.policy).await?;
    work.commit().await?;
    Ok(Redirect::to(&ctx, &place(&id)))
}

async fn ended(ctx: &Ctx, row: &imports::Model) -> Answer<String> {
    let undo = if can_be_undone(row, ctx.now) {
        let last =
            row.finished_at.unwrap_or(ctx.now).plus_seconds(UNDO_DAYS * 86_400).day(ctx.app.formats.zone());
        format!(
            "<section class=\"panel stack-s\"><p>{}</p>{}</section>",
            esc(&ctx.msg(&Message::new("members-import-undo-lead").with("day", ctx.voice.day(last).as_str()))),
            post(ctx, row, "undo", "members-import-undo", "btn-danger")
        )
    } else {
        String::new()
    };
    Ok(format!("{}{}{undo}", counts(ctx, row), reasons(ctx, row, false).await?))
}

/// `POST /office/members/import/{id}/undo`
pub(crate) async fn undo(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    load(&ctx, &id).await?;
    let mut work = ctx.begin().await?;
    import::ask_undo(&mut work, &ctx.policy, &id, version(&sent)).await?;
    work.commit().await?;
    Ok(Redirect::to(&ctx, &place(&id)))
}

/// `POST /office/members/import/{id}/drop`
pub(crate) async fn give_up(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    load(&ctx, &id).await?;
    let mut work = ctx.begin().await?;
    import::give_up(&ctx.app, &mut work, &id, version(&sent)).await?;
    work.commit().await?;
    Ok(Redirect::done(&ctx, HOME, "members-import-dropped"))
}

/// `GET /office/members/import/{id}/report.csv`: every row that was not taken, as far as reasons are kept.
pub(crate) async fn report(ctx: Ctx, Path(id): Path<String>) -> Answer {
    /// Reasons of a report: more of them are one mistake, not many.
    const MOST: u64 = 100_000;
    let row = load(&ctx, &id).await?;
    let head: Vec<String> = ["line", "cell", "value", "because"]
        .iter()
        .map(|key| ctx.t(&format!("members-import-{key}")))
        .collect();
    let lines: Vec<Vec<String>> = notes::some(ctx.db(), &row.id, None, MOST)
        .await?
        .iter()
        .map(|one| {
            let (value, because) = words(&ctx, one);
            vec![one.line.to_string(), one.heading.clone(), value, because]
        })
        .collect();
    let bytes = rawabit_platform::kit::sheet::csv(&head, &lines).map_err(Fault::internal)?;
    let disposition = "attachment; filename=\"report.csv\"";
    Ok((
        [(header::CONTENT_TYPE, "text/csv; charset=utf-8"), (header::CONTENT_DISPOSITION, disposition)],
        bytes,
    )
        .into_response())
}
