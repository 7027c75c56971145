//! A programme prepared in a spreadsheet: upload, look at what it would do, then do it.

use axum::extract::Path;
use axum::response::IntoResponse as _;
use http::{StatusCode, header};
use rawabit_platform::files::{self, Accept};
use rawabit_platform::kit::chart::figures;
use rawabit_platform::kit::html::badge;
use rawabit_platform::kit::{Form, Html, Input, Multipart, bdi, esc};
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault};

use super::desk::{Desk, notice};
use crate::commands::{self, SheetImport, SheetReport};
use crate::model::life::Deed;

/// The largest file, in bytes.
const MOST: u64 = 2 * 1024 * 1024;
/// What the form's texts may hold: the text of such a file comes back with the confirmation.
const TEXTS: usize = 3 * 1024 * 1024;
/// Problems that the page spells out.
const SHOWN: usize = 500;

fn form() -> Form {
    Form::new("programmes-form-importing")
        .input(Input::file("file", Accept::Table.html()))
        .input(Input::long("text", 6).max(2 * 1024 * 1024))
        .input(Input::check("replace"))
}

/// `GET /office/programmes/{id}/draft/import`
pub(crate) async fn blank(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let desk = Desk::read(&ctx, &id).await?;
    desk.speaker(&ctx, Deed::Edit)?;
    page(&ctx, &desk, StatusCode::OK, &format!("{}{}", help(&ctx), form().html(&ctx))).await
}

fn help(ctx: &Ctx) -> String {
    format!(
        "<section class=\"panel stack-s\"><p>{}</p><p><a class=\"btn\" href=\"{}\" hx-boost=\"false\">{}{}</a></p></section>",
        esc(&ctx.t("programmes-importing-lead")),
        esc(&ctx.url("/office/programmes/template.csv")),
        rawabit_platform::kit::icon("download"),
        esc(&ctx.t("programmes-importing-template"))
    )
}

async fn page(ctx: &Ctx, desk: &Desk, status: StatusCode, body: &str) -> Answer {
    let head = desk.head(ctx, "draft").await?;
    desk.page(ctx, "programmes-do-import")
        .crumb(ctx.t("programmes-tab-draft"), &desk.path("draft"))
        .status(status)
        .html(Html(format!("{head}{body}")))
}

/// `POST /office/programmes/{id}/draft/import`: tries what was sent; with `confirm`, loads it.
pub(crate) async fn take(ctx: Ctx, Path(id): Path<String>, mut sent: Multipart<TEXTS>) -> Answer {
    let desk = Desk::read(&ctx, &id).await?;
    let speaker = desk.speaker(&ctx, Deed::Edit)?;
    let values = sent.values();
    let confirmed = values.text("confirm") == "yes";
    // What somebody saved between the look and the confirmation is not replaced unseen.
    let looked_at = values.text("version").parse::<i32>().ok().filter(|_| confirmed);
    let mut form = form().fill(values);
    let text = match sent.file(&mut form, "file") {
        Some(file) => files::table_text(file, MOST).await?.unwrap_or_else(|refused| {
            form.fail("file", refused);
            String::new()
        }),
        None => form.values.get("text").unwrap_or_default().to_owned(),
    };
    if text.trim().is_empty() && form.is_valid() {
        form.fail("file", "programmes-importing-neither");
    }
    if form.is_valid() {
        let how = SheetImport {
            dry_run: !confirmed,
            replace: form.read().check("replace"),
            version: looked_at,
            lang: ctx.lang(),
        };
        let mut work = ctx.begin().await?;
        match commands::import_sheet(&ctx.app, &mut work, &speaker, &text, how).await {
            Err(Fault::Stale) => form.fail("", "form-stale"),
            Err(fault) => return Err(fault),
            Ok(Ok(report)) if report.written => {
                work.commit().await?;
                return Ok(Redirect::done(&ctx, &desk.path("draft"), "programmes-imported"));
            }
            Ok(Ok(report)) => {
                // Nothing was written: the work is dropped.
                drop(work);
                let status =
                    if report.refused.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
                return page(&ctx, &desk, status, &told(&ctx, &desk, &report, &form, &text)).await;
            }
            Ok(Err(refused)) => form.fail(refused.field(), refused.message()),
        }
    }
    // A file cannot be sent back: what it said can.
    form.values.set("text", text);
    page(&ctx, &desk, StatusCode::UNPROCESSABLE_ENTITY, &format!("{}{}", help(&ctx), form.html(&ctx))).await
}

/// What the file would do, or every row that it cannot.
fn told(ctx: &Ctx, desk: &Desk, report: &SheetReport, form: &Form, text: &str) -> String {
    let number = |n: usize| ctx.voice.number(i64::try_from(n).unwrap_or(i64::MAX));
    let mut counts: Vec<(String, String, Option<String>)> = report
        .taken
        .iter()
        .map(|(kind, n)| (ctx.t(&format!("programmes-import-count-{kind}")), number(*n), None))
        .collect();
    counts.push((ctx.t("programmes-import-refused"), number(report.refused.len()), None));
    if report.refused.is_empty() {
        let warnings: String =
            report.warnings.iter().map(|one| notice("warn", "warning", &ctx.msg(one)).0).collect();
        let replace = if form.read().check("replace") {
            "<input type=\"hidden\" name=\"replace\" value=\"on\">"
        } else {
            ""
        };
        return format!(
            "{}{}{warnings}<form class=\"form\" method=\"post\" enctype=\"multipart/form-data\" data-guard><textarea name=\"text\" hidden aria-hidden=\"true\" tabindex=\"-1\">\n{}</textarea>{replace}<input type=\"hidden\" name=\"version\" value=\"{}\"><input type=\"hidden\" name=\"confirm\" value=\"yes\"><div class=\"form-actions\"><button class=\"btn btn-primary\" type=\"submit\">{}</button></div></form>",
            notice("ok", "done", &ctx.t("programmes-import-clean")),
            figures(&counts),
            esc(text),
            desk.table.programme.version,
            esc(&ctx.t("programmes-import-confirm"))
        );
    }
    let rows: String = report
        .refused
        .iter()
        .take(SHOWN)
        .map(|problem| {
            let column = match problem.column {
                Some(column) => ctx.t(&format!("{}-{}", commands::SHEET_STEM, column.name())),
                None => problem.heading.clone(),
            };
            format!(
                "<tr><th scope=\"row\">{}</th><td data-label=\"{1}\"><span>{2}</span></td><td data-label=\"{3}\"><span>{4}</span></td></tr>",
                badge(&number(problem.line), "bad"),
                esc(&ctx.t("programmes-import-at")),
                bdi(&column),
                esc(&ctx.t("programmes-import-reason")),
                bdi(&ctx.msg(&problem.reason))
            )
        })
        .collect();
    let more = match report.refused.len().checked_sub(SHOWN) {
        Some(n) if n > 0 => format!("<p>{}</p>", esc(&ctx.tn("programmes-import-more", n))),
        _ => String::new(),
    };
    let mut again = form.clone();
    again.values.set("text", text);
    format!(
        "{}{}<div class=\"table-wrap\" tabindex=\"0\" role=\"region\" aria-label=\"{2}\"><table class=\"table table-cards\"><caption>{2}</caption><thead><tr><th scope=\"col\">{3}</th><th scope=\"col\">{4}</th><th scope=\"col\">{5}</th></tr></thead><tbody>{rows}</tbody></table></div>{more}{6}",
        notice("bad", "warning", &ctx.t("programmes-import-nothing")),
        figures(&counts),
        esc(&ctx.t("programmes-import-problems")),
        esc(&ctx.t("programmes-import-line")),
        esc(&ctx.t("programmes-import-at")),
        esc(&ctx.t("programmes-import-reason")),
        again.html(ctx)
    )
}

/// `GET /office/programmes/template.csv`: headings and one row of each kind, in the reader's language.
pub(crate) async fn template(ctx: Ctx) -> Answer {
    let bytes = commands::template(&ctx.app, ctx.lang())?;
    let disposition = "attachment; filename=\"programme.csv\"";
    Ok((
        [(header::CONTENT_TYPE, "text/csv; charset=utf-8"), (header::CONTENT_DISPOSITION, disposition)],
        bytes,
    )
        .into_response())
}
