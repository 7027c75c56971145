//! A person's page.

use askama::Template;
use axum::extract::Path;
use rawabit_platform::kit::Html;
use rawabit_platform::web::Ctx;
use rawabit_platform::{Answer, Fault};

use crate::PersonPanels;
use crate::model::form_of;
use crate::named::Named;
use crate::permissions::{KeepPeople, SeePeople};
use crate::store::{self, contact, person};

#[derive(Template)]
#[template(path = "office/person.html")]
struct PersonPage<'a> {
    ctx: &'a Ctx,
    person: &'a person::Model,
    named: &'a Named,
    unit: String,
    contacts: Vec<contact::Model>,
    panels: Vec<Html>,
    may_keep: bool,
    feminine: bool,
}

/// Shows a person to whoever may see the unit's people. Reading it is audited.
pub(crate) async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let person = visible(&ctx, &id).await?;
    ctx.audit_read("people.read", ("person", &id), &person.unit_path, "").await?;
    let contacts = store::contacts(ctx.db(), &id).await?;
    let mut panels = Vec::new();
    for panel in ctx.app.shelf::<PersonPanels>().unwrap_or_default().0 {
        panels.push(panel(ctx.clone(), id.clone()).await?);
    }
    let may_keep = ctx.may::<KeepPeople>(&person.unit_path);
    let named = Named::from(person.clone());
    let title = named.addressed(&ctx.voice);
    let body = PersonPage {
        ctx: &ctx,
        feminine: form_of(&person.form) == rawabit_statutes::Form::Feminine,
        person: &person,
        named: &named,
        unit: ctx.unit_names().await?.of(&person.unit_path),
        contacts,
        panels,
        may_keep,
    };
    let page = ctx.office(title).crumb(ctx.t("people-title"), "/office/people");
    let page = if may_keep {
        page.action("people-edit", &format!("/office/people/{id}/edit"), "edit", false)
    } else {
        page
    };
    page.body(&body)
}

/// A person within the reader's sight; anybody else does not exist.
pub(crate) async fn visible(ctx: &Ctx, id: &str) -> Answer<person::Model> {
    let found = store::get(ctx.db(), id).await?;
    found.filter(|person| ctx.scope::<SeePeople>().contains(&person.unit_path)).ok_or(Fault::NotFound)
}
