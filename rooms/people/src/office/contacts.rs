//! Adding and removing ways to reach a person.

use axum::extract::Path;
use rawabit_platform::Answer;
use rawabit_platform::kit::Sent;
use rawabit_platform::kit::form::{Choice, Form, Input};
use rawabit_platform::web::{Ctx, Page, Redirect};

use super::show::visible;
use crate::commands;
use crate::model::ContactKind;
use crate::permissions::KeepPeople;
use crate::store::person;

fn form(ctx: &Ctx) -> Form {
    let kinds = ContactKind::ALL
        .iter()
        .map(|kind| Choice::new(kind.key(), ctx.t(&format!("people-contact-{kind}"))))
        .collect();
    Form::new("people-contact")
        .input(Input::select("kind", kinds).required())
        .input(Input::text("value").required())
        .input(Input::text("note"))
}

fn page<'a>(ctx: &'a Ctx, person: &person::Model) -> Page<'a> {
    ctx.office(ctx.t("people-contact-add"))
        .crumb(ctx.t("people-title"), "/office/people")
        .crumb(ctx.voice.pick(&person.name), &format!("/office/people/{}", person.id))
}

/// The empty form.
pub(crate) async fn blank(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let person = visible(&ctx, &id).await?;
    ctx.permit::<KeepPeople>(&person.unit_path)?;
    page(&ctx, &person).form(&form(&ctx))
}

/// Adds a contact.
pub(crate) async fn add(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let person = visible(&ctx, &id).await?;
    let permit = ctx.permit::<KeepPeople>(&person.unit_path)?;
    let mut form = form(&ctx).fill(sent);
    let read = form.read();
    let kind: Option<ContactKind> = read.text("kind").parse().ok();
    let cleaned = kind.map(|kind| (kind, kind.clean(&read.text("value"))));
    let note = read.text("note");
    if let Some((_, Err(message))) = &cleaned {
        form.fail("value", message.clone());
    }
    let (true, Some((kind, Ok(value)))) = (form.is_valid(), cleaned) else {
        return page(&ctx, &person).form(&form);
    };
    let mut work = ctx.begin().await?;
    commands::add_contact(&mut work, &permit, &id, kind, value, note).await?;
    work.commit().await?;
    Ok(Redirect::done(&ctx, &format!("/office/people/{id}"), "people-contact-added"))
}

/// Removes a contact.
pub(crate) async fn remove(ctx: Ctx, Path((id, contact)): Path<(String, String)>) -> Answer {
    let person = visible(&ctx, &id).await?;
    let permit = ctx.permit::<KeepPeople>(&person.unit_path)?;
    let mut work = ctx.begin().await?;
    commands::remove_contact(&mut work, &permit, &id, &contact).await?;
    work.commit().await?;
    Ok(Redirect::done(&ctx, &format!("/office/people/{id}"), "people-contact-removed"))
}
