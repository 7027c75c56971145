//! Loading a whole tree: paste or upload, look at what it would do, then do it.

use axum::http::StatusCode;
use rawabit_platform::Answer;
use rawabit_platform::files::{self, Accept};
use rawabit_platform::kit::form::{Form, Input};
use rawabit_platform::kit::html::badge;
use rawabit_platform::kit::{Html, Multipart, bdi, esc};
use rawabit_platform::permit::UnitPath;
use rawabit_platform::store::Author;
use rawabit_platform::web::{Ctx, Page, Redirect};

use crate::import::{Import, ImportReport, import_tree};
use crate::permissions::ImportTree;

/// The largest file, in bytes.
const MOST: u64 = 2 * 1024 * 1024;
/// What the form's texts may hold: the text of such a file comes back with the confirmation.
const TEXTS: usize = 3 * 1024 * 1024;
/// Problems that the page spells out.
const SHOWN: usize = 200;

fn form() -> Form {
    Form::new("federation-importing")
        .input(Input::file("file", Accept::Table.html()))
        .input(Input::long("text", 8).max(2 * 1024 * 1024))
}

fn page<'a>(ctx: &'a Ctx) -> Page<'a> {
    ctx.office(ctx.t("federation-import")).crumb(ctx.t("federation-title"), "/office/federation")
}

/// The form, with what a file looks like.
pub(super) async fn blank(ctx: Ctx) -> Answer {
    ctx.permit::<ImportTree>(&UnitPath::root())?;
    page(&ctx).html(Html(format!("{}{}", help(&ctx), form().html(&ctx))))
}

fn help(ctx: &Ctx) -> String {
    let columns: String = crate::import::COLUMNS
        .iter()
        .map(|name| format!("<li>{}</li>", rawabit_platform::kit::code(name)))
        .collect();
    format!(
        "<details class=\"more\"><summary>{}</summary><div class=\"more-body\"><p>{}</p><ul>{columns}</ul></div></details>",
        esc(&ctx.t("federation-import-columns")),
        esc(&ctx.t("federation-import-help"))
    )
}

/// Tries what was sent; with `confirm`, loads it.
pub(super) async fn take(ctx: Ctx, mut sent: Multipart<TEXTS>) -> Answer {
    let permit = ctx.permit::<ImportTree>(&UnitPath::root())?;
    let values = sent.values();
    let confirmed = values.text("confirm") == "yes";
    let mut form = form().fill(values);
    let text = match sent.file(&mut form, "file") {
        Some(file) => files::table_text(file, MOST).await?.unwrap_or_else(|refused| {
            form.fail("file", refused);
            String::new()
        }),
        None => form.values.get("text").unwrap_or_default().to_owned(),
    };
    if text.trim().is_empty() && form.is_valid() {
        form.fail("file", "federation-importing-neither");
    }
    if !form.is_valid() {
        return page(&ctx).status(StatusCode::UNPROCESSABLE_ENTITY).html(Html(format!(
            "{}{}",
            help(&ctx),
            form.html(&ctx)
        )));
    }
    let statutes = ctx.app.statutes.load_full();
    let work = ctx.app.store.begin(Author { label: ctx.author().label, ..ctx.author() }).await?;
    let how = Import { dry_run: !confirmed, lang: ctx.lang() };
    let report = import_tree(work, &permit, &statutes, &text, how).await?;
    if report.written {
        return Ok(Redirect::done(&ctx, "/office/federation", "federation-imported"));
    }
    let status = if report.refused.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let mut body = summary(&ctx, &report);
    if report.refused.is_empty() && report.new + report.changed > 0 {
        body.push_str(&format!(
            "<form class=\"form\" method=\"post\" enctype=\"multipart/form-data\" data-guard><textarea name=\"text\" hidden aria-hidden=\"true\" tabindex=\"-1\">\n{}</textarea><input type=\"hidden\" name=\"confirm\" value=\"yes\"><div class=\"form-actions\"><button class=\"btn btn-primary\" type=\"submit\">{}</button></div></form>",
            esc(&text),
            esc(&ctx.t("federation-import-confirm"))
        ));
    }
    if report.refused.is_empty() {
        // What to do now is to confirm; another file is the exception.
        body.push_str(&format!(
            "<details class=\"more\"><summary>{}</summary><div class=\"more-body\">{}</div></details>",
            esc(&ctx.t("federation-import-other")),
            form.html(&ctx)
        ));
    } else {
        body.push_str(&form.html(&ctx).0);
    }
    page(&ctx).status(status).html(Html(body))
}

fn summary(ctx: &Ctx, report: &ImportReport) -> String {
    let number = |n: usize| ctx.voice.number(i64::try_from(n).unwrap_or(i64::MAX));
    let figures = rawabit_platform::kit::chart::figures(&[
        (ctx.t("federation-import-new"), number(report.new), None),
        (ctx.t("federation-import-changed"), number(report.changed), None),
        (ctx.t("federation-import-same"), number(report.same), None),
        (ctx.t("federation-import-refused"), number(report.refused.len()), None),
    ]);
    let merged = match report.merged {
        0 => String::new(),
        n => format!(
            "<div class=\"notices\"><div class=\"notice notice-warn\" role=\"status\">{}<p>{}</p></div></div>",
            rawabit_platform::kit::icon("warning"),
            esc(&ctx.tn("federation-import-merged", n))
        ),
    };
    let (key, tone) = if report.refused.is_empty() {
        ("federation-import-clean", "ok")
    } else {
        ("federation-import-nothing", "bad")
    };
    let mut out = format!(
        "<div class=\"notices\"><div class=\"notice notice-{tone}\" role=\"status\">{}<p>{}</p></div></div>{figures}{merged}",
        rawabit_platform::kit::icon(if tone == "ok" { "done" } else { "warning" }),
        esc(&ctx.t(key))
    );
    if report.refused.is_empty() {
        return out;
    }
    out.push_str(&format!(
        "<div class=\"table-wrap\" tabindex=\"0\" role=\"region\" aria-label=\"{0}\"><table class=\"table table-cards\"><caption>{0}</caption><thead><tr><th scope=\"col\">{1}</th><th scope=\"col\">{2}</th><th scope=\"col\">{3}</th></tr></thead><tbody>",
        esc(&ctx.t("federation-import-problems")),
        esc(&ctx.t("federation-import-line")),
        esc(&ctx.t("federation-import-column")),
        esc(&ctx.t("federation-import-reason"))
    ));
    for problem in report.refused.iter().take(SHOWN) {
        out.push_str(&format!(
            "<tr><th scope=\"row\">{}</th><td data-label=\"{}\"><span>{}</span></td><td data-label=\"{}\"><span>{}</span></td></tr>",
            badge(&number(problem.line), "bad"),
            esc(&ctx.t("federation-import-column")),
            rawabit_platform::kit::ltr(&problem.column),
            esc(&ctx.t("federation-import-reason")),
            bdi(&ctx.msg(&problem.reason))
        ));
    }
    out.push_str("</tbody></table></div>");
    if report.refused.len() > SHOWN {
        out.push_str(&format!(
            "<p>{}</p>",
            esc(&ctx.tn("federation-import-more", report.refused.len() - SHOWN))
        ));
    }
    out
}
