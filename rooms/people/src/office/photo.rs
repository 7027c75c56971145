//! A person's photo: told by its content, kept in a few sizes, seen by whoever may see the person.

use axum::extract::Path;
use rawabit_platform::Answer;
use rawabit_platform::files::{self, Accept, NewFile, Visibility};
use rawabit_platform::kit::form::{Form, Input};
use rawabit_platform::kit::{Multipart, bdi};
use rawabit_platform::permit::info;
use rawabit_platform::web::{Ctx, Page, Redirect};

use super::show::visible;
use crate::commands;
use crate::permissions::{KeepPeople, SeePeople};
use crate::store::person;

fn form(person: &person::Model) -> Form {
    let photo = Input::file("photo", Accept::Image.html());
    let form = Form::new("people-photo");
    if person.photo.is_some() {
        form.input(photo).input(Input::check("remove"))
    } else {
        form.input(photo.required())
    }
}

fn page<'a>(ctx: &'a Ctx, person: &person::Model) -> Page<'a> {
    let name = ctx.voice.pick(&person.name);
    ctx.office(ctx.t("people-photo"))
        .crumb(ctx.t("people-title"), "/office/people")
        .crumb(name, &format!("/office/people/{}", person.id))
        .lead(bdi(name))
}

/// The form.
pub(crate) async fn edit(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let person = visible(&ctx, &id).await?;
    ctx.permit::<KeepPeople>(&person.unit_path)?;
    page(&ctx, &person).form(&form(&person))
}

/// Takes a photo in, or takes it away; the file that it replaces is erased.
pub(crate) async fn save(ctx: Ctx, Path(id): Path<String>, mut sent: Multipart) -> Answer {
    let person = visible(&ctx, &id).await?;
    let permit = ctx.permit::<KeepPeople>(&person.unit_path)?;
    let mut form = form(&person).fill(sent.values());
    let remove = person.photo.is_some() && form.read().check("remove");
    let prepared = match sent.file(&mut form, "photo") {
        Some(incoming) => match files::prepare(&ctx.app, incoming, Accept::Image).await? {
            Ok(prepared) => Some(prepared),
            Err(refused) => {
                form.fail("photo", refused);
                None
            }
        },
        None => None,
    };
    if !remove && prepared.is_none() && form.is_valid() {
        form.fail("photo", "form-required");
    }
    if !form.is_valid() {
        return page(&ctx, &person).form(&form);
    }
    let mut work = ctx.begin().await?;
    let file = match prepared {
        Some(prepared) if !remove => {
            let owner = NewFile {
                owner: ("person", id.clone()),
                unit: person.unit_path.clone(),
                visibility: Visibility::May(info::<SeePeople>()),
            };
            Some(prepared.keep(&mut work, &ctx.app.files, owner).await?.id)
        }
        _ => None,
    };
    commands::set_photo(&mut work, &permit, &id, file).await?;
    if let Some(old) = &person.photo {
        files::erase(&mut work, old).await?;
    }
    work.commit().await?;
    Ok(Redirect::done(&ctx, &format!("/office/people/{id}"), "people-photo-saved"))
}
