//! Bank statements: a file, its columns, its lines.

use std::collections::HashMap;

use axum::extract::Path;
use rawabit_federation::Unit;
use rawabit_platform::files::{Accept, table_text};
use rawabit_platform::kit::form::Choice;
use rawabit_platform::kit::sheet::{self, Line};
use rawabit_platform::kit::{Cell, Column, Form, Html, Input, Multipart, Query, Sent, Table, bdi, esc};
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault};

use super::members::Members;
use super::{amount_cell, page, panel, path, tabs, visible};
use crate::commands::dues;
use crate::model::dues::LineState;
use crate::model::dues::bank::{COLUMNS, LineRefused, Mapping, guess};
use crate::permissions::KeepDues;
use crate::store::dues::bank as files;
use crate::store::dues::entity::{import, line};
use crate::store::dues::owing;

/// The largest file.
const MOST: u64 = 5 * 1024 * 1024;
/// Lines shown before they are read.
const SHOWN: usize = 8;

fn upload_of() -> Form {
    Form::new("members-dues-bank").input(Input::file("file", Accept::Table.html()).required())
}

async fn list_page(ctx: &Ctx, unit: &Unit, form: &Form) -> Answer {
    let imports = files::recent(ctx.db(), &unit.id).await?;
    let mut table = Table::new(
        "members-dues-bank-imports",
        vec![Column::new("name"), Column::new("at"), Column::new("state")],
    );
    for one in &imports {
        table.push(vec![
            Cell::link(&ctx.url(&format!("/office/dues/bank/{}", one.id)), one.name.clone()),
            Cell::whole(ctx.voice.moment(one.at)),
            Cell::text(ctx.t(&format!("members-dues-bank-state-{}", one.state))),
        ]);
    }
    let n = u64::try_from(imports.len()).unwrap_or(0);
    let table = table.total(n).html(ctx, &Query::read(ctx, &[""]));
    page(ctx, unit, ctx.t("members-dues-tab-bank")).status(form.status()).html(Html(format!(
        "{}<p>{}</p>{}{}",
        tabs(ctx, unit, "/bank"),
        esc(&ctx.t("members-dues-bank-lead")),
        form.html(ctx),
        panel(&ctx.t("members-dues-bank-imports-caption"), &table)
    )))
}

/// The form of a file, and the last statements.
pub(super) async fn list(ctx: Ctx, Path(unit): Path<String>) -> Answer {
    let unit = visible(&ctx, &unit).await?;
    ctx.permit::<KeepDues>(&unit.path)?;
    list_page(&ctx, &unit, &upload_of()).await
}

/// Keeps a file until its columns are named.
pub(super) async fn upload(ctx: Ctx, Path(unit): Path<String>, mut sent: Multipart) -> Answer {
    let unit = visible(&ctx, &unit).await?;
    let permit = ctx.permit::<KeepDues>(&unit.path)?;
    let mut form = upload_of().fill(sent.values());
    form.errors.remove("file");
    let mut text = None;
    if let Some(incoming) = sent.file(&mut form, "file") {
        let name = incoming.name().to_owned();
        match table_text(incoming, MOST).await? {
            Ok(content) => text = Some((name, content)),
            Err(refused) => form.fail("file", refused),
        }
    }
    let (Some((name, content)), true) = (text, form.is_valid()) else {
        return list_page(&ctx, &unit, &form).await;
    };
    let mut work = ctx.begin().await?;
    match dues::receive_file(&mut work, &permit, &unit.id, &name, &content).await? {
        Ok(id) => {
            work.commit().await?;
            Ok(Redirect::to(&ctx, &format!("/office/dues/bank/{id}")))
        }
        Err(refused) => {
            drop(work);
            form.fail(refused.field(), refused.message());
            list_page(&ctx, &unit, &form).await
        }
    }
}

async fn visible_import(ctx: &Ctx, id: &str) -> Answer<(import::Model, Unit)> {
    let found = files::find(ctx.db(), id).await?.ok_or(Fault::NotFound)?;
    let unit = visible(ctx, &found.unit_id).await?;
    ctx.permit::<KeepDues>(&unit.path)?;
    Ok((found, unit))
}

/// The columns, or the lines.
pub(super) async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let (import, unit) = visible_import(&ctx, &id).await?;
    if import.state == "mapping" {
        let lines = sheet::lines(&import.content).unwrap_or_default();
        let form = columns_of(&ctx, &import, &lines);
        return columns_page(&ctx, &unit, &import, &lines, &form);
    }
    lines_page(&ctx, &unit, &import, None).await
}

/// A column as forms name it: its heading, or its place.
fn column_label(ctx: &Ctx, lines: &[Line], heading: usize, at: usize) -> String {
    let name = lines.iter().find(|line| line.number == heading).and_then(|line| line.cells.get(at));
    match name.filter(|name| !name.is_empty()) {
        Some(name) => format!("{}. {}", at + 1, name.chars().take(60).collect::<String>()),
        None => ctx.ta("members-dues-bank-column", "n", at + 1),
    }
}

fn columns_of(ctx: &Ctx, import: &import::Model, lines: &[Line]) -> Form {
    let guessed = guess(lines);
    let width = lines.iter().map(|line| line.cells.len()).max().unwrap_or(0).min(COLUMNS);
    let choices: Vec<Choice> = (0..width)
        .map(|at| Choice::new(at.to_string(), column_label(ctx, lines, guessed.heading, at)))
        .collect();
    let text = |at: Option<usize>| at.map(|at| at.to_string()).unwrap_or_default();
    Form::new("members-dues-bank-columns")
        .action(ctx.url(&format!("/office/dues/bank/{}/columns", import.id)))
        .input(Input::number("heading", 0, 1000).required())
        .input(Input::select("day_column", choices.clone()).required())
        .input(Input::select("amount_column", choices.clone()).required())
        .input(Input::many("words", choices))
        .with("heading", guessed.heading.to_string())
        .with("day_column", text(guessed.day))
        .with("amount_column", text(guessed.amount))
        .with_all("words", guessed.words.iter().map(ToString::to_string).collect())
}

fn columns_page(ctx: &Ctx, unit: &Unit, import: &import::Model, lines: &[Line], form: &Form) -> Answer {
    let mut preview = String::new();
    for line in lines.iter().take(SHOWN) {
        preview.push_str(&format!("<tr><th scope=\"row\">{}</th>", line.number));
        for cell in line.cells.iter().take(COLUMNS) {
            let cell: String = cell.chars().take(80).collect();
            preview.push_str(&format!("<td>{}</td>", bdi(&cell)));
        }
        preview.push_str("</tr>");
    }
    let caption = ctx.t("members-dues-bank-preview");
    let preview = Html(format!(
        "<div class=\"table-wrap\" tabindex=\"0\" role=\"region\" aria-label=\"{0}\"><table class=\"table\"><caption class=\"visually-hidden\">{0}</caption><tbody>{preview}</tbody></table></div>",
        esc(&caption)
    ));
    page(ctx, unit, ctx.t("members-dues-bank-columns-title"))
        .crumb(ctx.t("members-dues-tab-bank"), &path(&unit.id, "/bank"))
        .status(form.status())
        .html(Html(format!(
            "<p>{} {}</p>{}{}",
            esc(&ctx.t("members-dues-bank-columns-lead")),
            bdi(&import.name),
            panel(&caption, &preview),
            form.html(ctx)
        )))
}

/// Reads the lines by the columns named.
pub(super) async fn columns(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let (import, unit) = visible_import(&ctx, &id).await?;
    let permit = ctx.permit::<KeepDues>(&unit.path)?;
    let lines = sheet::lines(&import.content).unwrap_or_default();
    let mut form = columns_of(&ctx, &import, &lines).fill(sent);
    if !form.is_valid() {
        return columns_page(&ctx, &unit, &import, &lines, &form);
    }
    let read = form.read();
    let column = |name: &str| read.number(name).and_then(|at| usize::try_from(at).ok());
    let mapping = Mapping {
        heading: column("heading").unwrap_or(0),
        day: column("day_column"),
        amount: column("amount_column"),
        words: read.many("words").iter().filter_map(|at| at.parse().ok()).collect(),
    };
    let mut work = ctx.begin().await?;
    match dues::take_lines(&ctx.app, &mut work, &permit, &id, &mapping).await? {
        Ok(()) => {
            work.commit().await?;
            Ok(Redirect::done(&ctx, &format!("/office/dues/bank/{id}"), "members-dues-bank-read"))
        }
        Err(refused) => {
            form.fail(refused.field(), refused.message());
            columns_page(&ctx, &unit, &import, &lines, &form)
        }
    }
}

/// The lines: those that wait with whom they may be from, those that were taken, and why others were not.
async fn lines_page(
    ctx: &Ctx,
    unit: &Unit,
    import: &import::Model,
    refused: Option<crate::commands::dues::DuesRefused>,
) -> Answer {
    let lines = files::lines(ctx.db(), &import.id).await?;
    let names = called(ctx, unit, &lines).await?;
    let (open, done): (Vec<_>, Vec<_>) = lines.iter().partition(|line| line.state() == LineState::Open);
    let trouble = refused.as_ref().map_or_else(String::new, |refused| {
        format!(
            "<div class=\"error-summary\" role=\"alert\" tabindex=\"-1\" id=\"errors\"><ul><li>{}</li></ul></div>",
            esc(&ctx.msg(&refused.message()))
        )
    });
    let mut body = trouble;
    body.push_str(
        &panel(&ctx.t("members-dues-bank-open-caption"), &open_lines(ctx, import, &open, &names)).0,
    );
    if !done.is_empty() {
        let mut table = Table::new(
            "members-dues-bank-done",
            vec![
                Column::new("day"),
                Column::new("words"),
                Column::new("amount").number(),
                Column::new("state"),
            ],
        );
        for line in &done {
            let who = line.membership_id.as_ref().and_then(|id| names.get(id)).cloned().unwrap_or_default();
            let state = ctx.t(&format!("members-dues-bank-line-{}", line.state()));
            let state = if line.state() == LineState::Taken { format!("{state} · {who}") } else { state };
            table.push(vec![
                Cell::whole(ctx.voice.day(line.day)),
                Cell::text(line.words.clone()),
                amount_cell(ctx, line.amount),
                Cell::text(state),
            ]);
        }
        let n = u64::try_from(done.len()).unwrap_or(0);
        let table = table.total(n).html(ctx, &Query::read(ctx, &[""]));
        body.push_str(&panel(&ctx.t("members-dues-bank-done-caption"), &table).0);
    }
    body.push_str(&panel(&ctx.t("members-dues-bank-report-caption"), &report(ctx, import)).0);
    let status =
        if refused.is_some() { http::StatusCode::UNPROCESSABLE_ENTITY } else { http::StatusCode::OK };
    page(ctx, unit, ctx.t("members-dues-bank-lines-heading"))
        .crumb(ctx.t("members-dues-tab-bank"), &path(&unit.id, "/bank"))
        .status(status)
        .html(Html(body))
}

/// The lines that wait, each ticked where the member is certain.
fn open_lines(
    ctx: &Ctx,
    import: &import::Model,
    open: &[&line::Model],
    names: &HashMap<String, String>,
) -> Html {
    if open.is_empty() {
        return Html(format!("<p class=\"muted\">{}</p>", esc(&ctx.t("members-dues-bank-open-empty"))));
    }
    let mut rows = String::new();
    for line in open {
        let proposed = line.membership_id.as_ref().and_then(|id| names.get(id).map(|name| (id, name)));
        let pick = match proposed {
            Some((_, name)) => {
                let checked = if line.certain { " checked" } else { "" };
                let by =
                    if line.certain { "members-dues-bank-by-number" } else { "members-dues-bank-by-name" };
                let tick = format!(
                    "<label class=\"choice\"><input type=\"checkbox\" name=\"line\" value=\"{}\"{checked}><span>{} <small>{}</small></span></label>",
                    esc(&line.id),
                    bdi(name),
                    esc(&ctx.t(by))
                );
                format!("{tick}{}", number_field(ctx, line, "members-dues-bank-other"))
            }
            None => number_field(ctx, line, "members-dues-bank-number"),
        };
        let href = ctx.url(&format!("/office/dues/bank/lines/{}/dismiss", line.id));
        rows.push_str(&format!(
            "<tr><th scope=\"row\">{}</th><td data-label=\"{}\"><span>{}</span></td><td class=\"n\" data-label=\"{}\">{}</td><td data-label=\"{}\">{pick}</td><td class=\"table-actions\"><button class=\"btn btn-small btn-quiet\" type=\"submit\" formaction=\"{href}\">{}</button></td></tr>",
            bdi(&ctx.voice.day(line.day)),
            esc(&ctx.t("members-dues-bank-done-words")),
            bdi(&line.words),
            esc(&ctx.t("members-dues-bank-done-amount")),
            super::amount(ctx, line.amount),
            esc(&ctx.t("members-dues-bank-member")),
            esc(&ctx.t("members-dues-bank-dismiss")),
        ));
    }
    let action = ctx.url(&format!("/office/dues/bank/{}/confirm", import.id));
    Html(format!(
        "<form method=\"post\" action=\"{action}\"><button class=\"form-enter\" type=\"submit\" tabindex=\"-1\" aria-hidden=\"true\"></button><p>{}</p><div class=\"table-wrap\" tabindex=\"0\" role=\"region\" aria-label=\"{caption}\"><table class=\"table table-cards\"><caption class=\"visually-hidden\">{caption}</caption><tbody>{rows}</tbody></table></div><p><label class=\"choice\"><input type=\"checkbox\" name=\"send\" value=\"on\"><span>{}</span></label></p><div class=\"form-actions\"><button class=\"btn btn-primary\" type=\"submit\">{}</button></div></form>",
        esc(&ctx.t("members-dues-bank-open-lead")),
        esc(&ctx.t("members-dues-bank-send")),
        esc(&ctx.t("members-dues-bank-confirm")),
        caption = esc(&ctx.t("members-dues-bank-open-caption")),
    ))
}

/// Where the number of the member is typed whom a line is from.
fn number_field(ctx: &Ctx, line: &line::Model, label: &str) -> String {
    format!(
        "<label class=\"visually-hidden\" for=\"number-{0}\">{1}</label><input class=\"input input-code input-short\" id=\"number-{0}\" name=\"number.{0}\" dir=\"ltr\" placeholder=\"{1}\">",
        esc(&line.id),
        esc(&ctx.t(label))
    )
}

/// Every line that was not taken, with the reason.
fn report(ctx: &Ctx, import: &import::Model) -> Html {
    let report: Vec<serde_json::Value> = serde_json::from_str(&import.report).unwrap_or_default();
    let mut table = Table::new(
        "members-dues-bank-report",
        vec![Column::new("line"), Column::new("why"), Column::new("text")],
    );
    for one in &report {
        let why = LineRefused::message(one["why"].as_str().unwrap_or_default());
        table.push(vec![
            Cell::ltr(one["line"].as_u64().unwrap_or(0).to_string()),
            Cell::text(ctx.msg(&why)),
            Cell::text(one["text"].as_str().unwrap_or_default()),
        ]);
    }
    let n = u64::try_from(report.len()).unwrap_or(0);
    table.total(n).html(ctx, &Query::read(ctx, &[""]))
}

/// The names of the members that lines are from.
async fn called(ctx: &Ctx, unit: &Unit, lines: &[line::Model]) -> Answer<HashMap<String, String>> {
    use rawabit_platform::kit::pick::Source as _;
    let ids: Vec<String> = lines.iter().filter_map(|line| line.membership_id.clone()).collect();
    let found = Members::of(unit).known(ctx, &ids).await?;
    Ok(found.into_iter().map(|one| (one.id, format!("{} · {}", one.label, one.detail))).collect())
}

/// Records the payments of the lines that were ticked, and of those for which a number was typed.
pub(super) async fn confirm(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let (import, unit) = visible_import(&ctx, &id).await?;
    let permit = ctx.permit::<KeepDues>(&unit.path)?;
    let lines = files::lines(ctx.db(), &import.id).await?;
    let ticked = sent.all("line");
    let mut chosen = Vec::new();
    for line in lines.iter().filter(|line| line.state() == LineState::Open) {
        // What somebody typed is meant, whatever was proposed.
        let typed = sent.text(&format!("number.{}", line.id));
        if typed.is_empty() {
            if let Some(membership) = line.membership_id.as_ref().filter(|_| ticked.contains(&line.id)) {
                chosen.push((line.id.clone(), membership.clone()));
            }
            continue;
        }
        let number = crate::model::number::membership(typed);
        let found = match number {
            Some(number) => owing::numbered(ctx.db(), &unit.id, &number).await?,
            None => Vec::new(),
        };
        match &found[..] {
            [one] => chosen.push((line.id.clone(), one.id.clone())),
            _ => {
                let refused = dues::DuesRefused::NoSuchNumber(typed.chars().take(40).collect());
                return lines_page(&ctx, &unit, &import, Some(refused)).await;
            }
        }
    }
    let send = !sent.text("send").is_empty();
    let mut work = ctx.begin().await?;
    match dues::confirm(&ctx.app, &mut work, &permit, &id, &chosen, send).await? {
        Ok(_) => {
            work.commit().await?;
            Ok(Redirect::done(&ctx, &format!("/office/dues/bank/{id}"), "members-dues-bank-confirmed"))
        }
        Err(refused) => {
            drop(work);
            lines_page(&ctx, &unit, &import, Some(refused)).await
        }
    }
}

/// Says that a line is no payment of dues.
pub(super) async fn dismiss(ctx: Ctx, Path(id): Path<String>) -> Answer {
    use sea_orm::EntityTrait as _;
    let line = line::Entity::find_by_id(id.as_str()).one(ctx.db()).await?.ok_or(Fault::NotFound)?;
    let unit = visible(&ctx, &line.unit_id).await?;
    let permit = ctx.permit::<KeepDues>(&unit.path)?;
    let mut work = ctx.begin().await?;
    match dues::dismiss(&mut work, &permit, &id).await? {
        Ok(import) => {
            work.commit().await?;
            Ok(Redirect::done(&ctx, &format!("/office/dues/bank/{import}"), "members-dues-bank-dismissed"))
        }
        Err(refused) => Err(Fault::refused(refused.message())),
    }
}
