//! A version of the minutes: what it changed, and what it says.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use axum::extract::Path;
use rawabit_platform::kit::{Html, bdi, diff, esc};
use rawabit_platform::web::Ctx;
use rawabit_platform::{Answer, Fault, Multi};

use super::minutes::pdfs;
use super::{part, path, tabs, visible};
use crate::model::parts::{Heading, Part, parts};
use crate::store::minutes;

/// "3 – correction".
pub(super) fn name(ctx: &Ctx, version: &minutes::Model) -> String {
    format!("{} – {}", version.number, ctx.t(&format!("meetings-version-{}", version.kind)))
}

/// What was said of a version: by its author, or in whose name it was approved.
pub(super) fn note(ctx: &Ctx, version: &minutes::Model) -> String {
    if version.kind != "approved" {
        return version.note.clone();
    }
    let statutes = ctx.app.statutes.load();
    match statutes.office(&version.note) {
        Some(office) => office.title.name(ctx.lang()).to_owned(),
        None => ctx.t("meetings-approved-by-body"),
    }
}

/// `GET …/minutes/{number}`
pub(crate) async fn show(ctx: Ctx, Path((id, number)): Path<(String, i32)>) -> Answer {
    let meeting = visible(&ctx, &id).await?;
    let this = minutes::numbered(ctx.db(), &id, number).await?.ok_or(Fault::NotFound)?;
    let before = minutes::numbered(ctx.db(), &id, number - 1).await?;
    let now = parts(&this.minutes()?);
    let earlier = before.as_ref().map(minutes::Model::minutes).transpose()?.map(|minutes| parts(&minutes));
    let mut body = tabs(&ctx, &meeting, "minutes").0;
    let address = format!("{}?version={number}&", path(&meeting, "minutes.pdf"));
    let _ = write!(body, "<div class=\"row\">{}</div>", pdfs(&ctx, &address));
    if let Some(earlier) = &earlier {
        let title = ctx.ta("meetings-version-changes", "n", number - 1);
        body.push_str(&section(&title, &changed(&ctx, earlier, &now)).0);
    }
    body.push_str(&section(&ctx.t("meetings-version-text"), &read(&ctx, &now)).0);
    let said = note(&ctx, &this);
    let said = if said.is_empty() { String::new() } else { format!(" · {}", bdi(&said)) };
    part(&ctx, &meeting, "meetings-tab-minutes")
        .crumb(ctx.t("meetings-tab-minutes"), &path(&meeting, "minutes"))
        .crumb(name(&ctx, &this), &path(&meeting, &format!("minutes/{number}")))
        .lead(Html(format!(
            "<strong>{}</strong> · <time datetime=\"{}\">{}</time> · {}{said}",
            esc(&name(&ctx, &this)),
            this.at.rfc3339(),
            esc(&ctx.voice.moment(this.at)),
            bdi(&this.author)
        )))
        .html(Html(body))
}

fn section(title: &str, inner: &str) -> Html {
    Html(format!(
        "<section class=\"panel\"><div class=\"panel-head\"><h2>{}</h2></div>{inner}</section>",
        esc(title)
    ))
}

fn heading(ctx: &Ctx, part: &Part) -> Html {
    match &part.heading {
        Heading::Said(key) => Html::text(&ctx.t(key)),
        Heading::Item(number, title) => bdi(&format!("{number}. {}", ctx.voice.pick(title))),
    }
}

/// Part by part and language by language what was taken away and what was added; parts that one version does not have are
/// empty in it.
fn changed(ctx: &Ctx, before: &[Part], after: &[Part]) -> String {
    let known: BTreeSet<&str> = after.iter().map(|part| part.key.as_str()).collect();
    let gone = before.iter().filter(|part| !known.contains(part.key.as_str()));
    let mut out = String::new();
    for part in after.iter().chain(gone) {
        let text = |all: &[Part]| {
            all.iter().find(|one| one.key == part.key).map(|one| one.text.clone()).unwrap_or_default()
        };
        let (old, new) = (text(before), text(after));
        let mut changes = String::new();
        for lang in &ctx.app.config.languages {
            let exact = |text: &Multi| text.exact(*lang).unwrap_or_default().to_owned();
            if let Some(found) = diff::paragraph(*lang, &exact(&old), &exact(&new)) {
                let _ = write!(
                    changes,
                    "<p class=\"small muted\">{}</p>{found}",
                    esc(&ctx.t(&format!("lang-{}", lang.code())))
                );
            }
        }
        if !changes.is_empty() {
            let _ = write!(out, "<h3>{}</h3>{changes}", heading(ctx, part));
        }
    }
    if out.is_empty() {
        format!("<p class=\"muted\">{}</p>", esc(&ctx.t("meetings-version-same")))
    } else {
        out
    }
}

/// The version as the reader reads it, in their language where it is written in it.
fn read(ctx: &Ctx, parts: &[Part]) -> String {
    let mut out = String::new();
    for part in parts.iter().filter(|part| !part.text.is_empty()) {
        let lang = part.text.lang_of(ctx.voice.preference());
        let lines: String = part
            .text
            .get(ctx.voice.preference())
            .lines()
            .filter(|line| !line.trim().is_empty())
            .map(|line| format!("<p>{}</p>", esc(line)))
            .collect();
        let _ = write!(
            out,
            "<h3>{}</h3><div class=\"prose\" lang=\"{}\" dir=\"{}\">{lines}</div>",
            heading(ctx, part),
            lang.code(),
            lang.dir()
        );
    }
    out
}
