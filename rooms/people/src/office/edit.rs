//! Registering and correcting a person.

use axum::extract::Path;
use rawabit_platform::kit::form::{Choice, Form, Input};
use rawabit_platform::kit::{Reader, Sent};
use rawabit_platform::lang::Lang;
use rawabit_platform::permit::UnitPath;
use rawabit_platform::web::{Ctx, Page, Redirect};
use rawabit_platform::{Answer, Fault};

use super::show::visible;
use crate::commands;
use crate::model::{PersonInput, form_of};
use crate::permissions::KeepPeople;
use crate::store::person;

fn form(ctx: &Ctx) -> Form {
    let forms = vec![Choice::new("m", ctx.t("people-form-m")), Choice::new("f", ctx.t("people-form-f"))];
    let languages = Lang::ALL
        .iter()
        .map(|lang| Choice::new(lang.code(), ctx.t(&format!("lang-{}", lang.code()))))
        .collect();
    Form::new("people-person")
        .input(Input::multi("name").required())
        .input(Input::multi("honorific"))
        .input(Input::radio("form", forms).required())
        .input(Input::day("birth_day"))
        .input(Input::email("email"))
        .input(Input::select("lang", languages).required())
        .input(Input::multi_long("biography").max(2_000))
        .input(Input::hidden("version"))
}

fn input(read: &Reader<'_>, unit: UnitPath, synthetic: bool) -> PersonInput {
    PersonInput {
        unit,
        name: read.multi("name"),
        honorific: read.multi("honorific"),
        form: form_of(&read.text("form")),
        birth_day: read.day("birth_day"),
        email: read.optional("email"),
        lang: Lang::from_code(&read.text("lang")).unwrap_or(Lang::Ar),
        biography: read.multi("biography"),
        synthetic,
    }
}

/// The unit for which this reader registers people: the highest one they keep people for.
fn home(ctx: &Ctx) -> Answer<UnitPath> {
    ctx.scope::<KeepPeople>().top().ok_or(Fault::NotFound)
}

fn new_page<'a>(ctx: &'a Ctx) -> Page<'a> {
    ctx.office(ctx.t("people-register")).crumb(ctx.t("people-title"), "/office/people")
}

/// The empty form.
pub(crate) async fn blank(ctx: Ctx) -> Answer {
    let form = form(&ctx).with("form", "m").with("lang", ctx.app.default_lang().code());
    new_page(&ctx).form(&form)
}

/// Registers a person.
pub(crate) async fn register(ctx: Ctx, Sent(sent): Sent) -> Answer {
    let mut form = form(&ctx).fill(sent);
    if !form.is_valid() {
        return new_page(&ctx).form(&form);
    }
    let unit = home(&ctx)?;
    let permit = ctx.permit::<KeepPeople>(&unit)?;
    let mut work = ctx.begin().await?;
    match commands::register(&mut work, &permit, input(&form.read(), unit, false)).await? {
        Ok(id) => {
            work.commit().await?;
            Ok(Redirect::done(&ctx, &format!("/office/people/{id}"), "people-registered"))
        }
        Err(refused) => {
            form.fail(refused.field(), refused.message());
            new_page(&ctx).form(&form)
        }
    }
}

fn edit_page<'a>(ctx: &'a Ctx, person: &person::Model) -> Page<'a> {
    ctx.office(ctx.t("people-edit"))
        .crumb(ctx.t("people-title"), "/office/people")
        .crumb(ctx.voice.pick(&person.name), &format!("/office/people/{}", person.id))
}

/// The form with what is stored.
pub(crate) async fn edit(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let person = visible(&ctx, &id).await?;
    ctx.permit::<KeepPeople>(&person.unit_path)?;
    let form = form(&ctx)
        .with_multi("name", &person.name)
        .with_multi("honorific", &person.honorific)
        .with("form", person.form.clone())
        .with("birth_day", person.birth_day.map(|day| day.to_string()).unwrap_or_default())
        .with("email", person.email.clone().unwrap_or_default())
        .with("lang", person.lang.clone())
        .with_multi("biography", &person.biography)
        .with("version", person.version.to_string());
    edit_page(&ctx, &person).form(&form)
}

/// Corrects a person. When somebody else was faster, the form comes back filled, and says so.
pub(crate) async fn correct(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let person = visible(&ctx, &id).await?;
    let permit = ctx.permit::<KeepPeople>(&person.unit_path)?;
    let mut form = form(&ctx).fill(sent);
    if !form.is_valid() {
        return edit_page(&ctx, &person).form(&form);
    }
    let version = form.read().number("version").unwrap_or(0);
    let mut work = ctx.begin().await?;
    let input = input(&form.read(), person.unit_path.clone(), person.synthetic);
    match commands::correct(&mut work, &permit, &id, version, input).await {
        Ok(Ok(())) => {
            work.commit().await?;
            Ok(Redirect::done(&ctx, &format!("/office/people/{id}"), "people-corrected"))
        }
        Ok(Err(refused)) => {
            form.fail(refused.field(), refused.message());
            edit_page(&ctx, &person).form(&form)
        }
        Err(Fault::Stale) => {
            form.stale(person.version);
            edit_page(&ctx, &person).form(&form)
        }
        Err(fault) => Err(fault),
    }
}
