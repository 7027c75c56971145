//! The purposes for which members are asked for consent, and the texts.

use axum::extract::Path;
use rawabit_platform::Answer;
use rawabit_platform::kit::html::badge;
use rawabit_platform::kit::{Cell, Column, Form, Html, Input, Sent, Table, code, esc};
use rawabit_platform::permit::UnitPath;
use rawabit_platform::web::{Ctx, Redirect};

use super::{page, plain};
use crate::commands::{consent_texts, publish_consent, retire_consent};
use crate::permissions::KeepPrivacy;

const LIST: &str = "/office/members/privacy/consents";

/// The list.
pub(super) async fn list(ctx: Ctx) -> Answer {
    ctx.permit::<KeepPrivacy>(&UnitPath::root())?;
    let texts = consent_texts(ctx.db(), true).await?;
    let mut columns = ["title", "purpose", "version", "published", "state"].map(Column::new).to_vec();
    columns.push(Column::new("actions").actions());
    let total = u64::try_from(texts.len()).unwrap_or(u64::MAX);
    let mut table = Table::new("members-texts", columns).total(total);
    for text in &texts {
        let state = if text.retired {
            badge(&ctx.t("members-text-retired"), "")
        } else {
            badge(&ctx.t("members-text-asked"), "ok")
        };
        let change = format!(
            "<a href=\"{}\">{}</a>",
            esc(&ctx.url(&format!("{LIST}/new?purpose={}", text.purpose))),
            esc(&ctx.t("members-text-change"))
        );
        let retire = if text.retired {
            String::new()
        } else {
            format!(
                "<form method=\"post\" action=\"{}\"><button class=\"btn btn-small\" type=\"submit\">{}</button></form>",
                esc(&ctx.url(&format!("{LIST}/{}/retire", text.purpose))),
                esc(&ctx.t("members-text-retire"))
            )
        };
        table.push(vec![
            Cell::both(ctx.voice.spoken(&text.title), ""),
            Cell::both(code(&text.purpose), text.purpose.as_str()),
            Cell::text(text.version.to_string()),
            Cell::text(ctx.voice.moment(text.published_at)),
            Cell::both(state, ""),
            Cell::both(Html(format!("{change} {retire}")), ""),
        ]);
    }
    page(&ctx, "members-privacy-consents")
        .action("members-text-new", "/office/members/privacy/consents/new", "plus", true)
        .html(table.html(&ctx, &plain(&ctx)))
}

fn form() -> Form {
    Form::new("members-text")
        .input(Input::code("purpose").required().max(40))
        .input(Input::multi("title").required())
        .input(Input::multi_long("body").required())
}

/// The form of a new purpose, or of another text of one.
pub(super) async fn show_new(ctx: Ctx) -> Answer {
    ctx.permit::<KeepPrivacy>(&UnitPath::root())?;
    let mut form = form();
    if let Some(purpose) = ctx.param("purpose") {
        let texts = consent_texts(ctx.db(), true).await?;
        if let Some(text) = texts.iter().find(|text| text.purpose == purpose) {
            form =
                form.with("purpose", purpose).with_multi("title", &text.title).with_multi("body", &text.body);
        }
    }
    shown(&ctx, &form)
}

fn shown(ctx: &Ctx, form: &Form) -> Answer {
    page(ctx, "members-text-new").crumb(ctx.t("members-privacy-consents"), LIST).form(form)
}

/// Publishes.
pub(super) async fn publish(ctx: Ctx, Sent(sent): Sent) -> Answer {
    let permit = ctx.permit::<KeepPrivacy>(&UnitPath::root())?;
    let mut form = form().fill(sent);
    if form.is_valid() {
        let read = form.read();
        let (purpose, title, body) = (read.text("purpose"), read.multi("title"), read.multi("body"));
        let mut work = ctx.begin().await?;
        match publish_consent(&mut work, &permit, &purpose, title, body).await? {
            Ok(()) => {
                work.commit().await?;
                return Ok(Redirect::done(&ctx, LIST, "members-text-published"));
            }
            Err(refused) => form.fail(refused.field(), refused.message()),
        }
    }
    shown(&ctx, &form)
}

/// Asks no more.
pub(super) async fn retire(ctx: Ctx, Path(purpose): Path<String>) -> Answer {
    let permit = ctx.permit::<KeepPrivacy>(&UnitPath::root())?;
    let mut work = ctx.begin().await?;
    retire_consent(&mut work, &permit, &purpose).await?;
    work.commit().await?;
    Ok(Redirect::done(&ctx, LIST, "members-text-retired"))
}
