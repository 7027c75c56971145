//! Correcting a member: the person's data and what the registry keeps, by the unit that keeps the record.

use axum::extract::Path;
use rawabit_people::{KeepPeople, PersonInput};
use rawabit_platform::kit::{Form, Input, Sent};
use rawabit_platform::permit::Permit;
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault};

use super::{check_fields, joining_fields, path, visible};
use crate::commands::{self, Correction, note_read};
use crate::model::{Gender, ReadKind};
use crate::permissions::KeepMembers;
use crate::store::entity::member;

async fn form(ctx: &Ctx) -> Answer<Form> {
    let form = joining_fields(ctx, Form::new("members-correction")).await?;
    Ok(form
        .input(Input::code("number").max(24).required())
        .input(Input::long("reason", 2).max(1_000))
        .input(Input::hidden("version"))
        .input(Input::hidden("person_version")))
}

fn show(ctx: &Ctx, member: &member::Model, form: &Form) -> Answer {
    ctx.office(ctx.t("members-edit"))
        .crumb(ctx.t("members-title"), "/office/members")
        .crumb(member.number.clone(), &path(member.no))
        .form(form)
}

/// The member, if the reader keeps the record.
async fn kept(ctx: &Ctx, no: &str) -> Answer<(member::Model, Permit<KeepMembers>)> {
    let (member, _) = visible(ctx, no).await?;
    let permit = ctx.permit::<KeepMembers>(&member.unit_path).map_err(|_| Fault::NotFound)?;
    Ok((member, permit))
}

/// The form with what is stored. The identity number stays sealed: an empty field keeps it.
pub(crate) async fn edit(ctx: Ctx, Path(no): Path<String>) -> Answer {
    let (member, _) = kept(&ctx, &no).await?;
    note_read(&ctx, &member.person_id, &member.number, ReadKind::Record, &member.unit_path).await?;
    let (version, person) =
        rawabit_people::stored(ctx.db(), &member.person_id).await?.ok_or(Fault::NotFound)?;
    let form = form(&ctx)
        .await?
        .with_multi("name", &person.name)
        .with("gender", member.gender.clone().unwrap_or_default())
        .with("birth_day", person.birth_day.map(|day| day.to_string()).unwrap_or_default())
        .with("email", person.email.clone().unwrap_or_default())
        .with("phone", member.phone.clone().unwrap_or_default())
        .with("profession", member.profession.clone().unwrap_or_default())
        .with("area", member.area.clone().unwrap_or_default())
        .with("number", member.number.clone())
        .with("version", member.version.to_string())
        .with("person_version", version.to_string());
    show(&ctx, &member, &form)
}

/// Corrects. When somebody else was faster, the form comes back filled, and says so.
pub(crate) async fn save(ctx: Ctx, Path(no): Path<String>, Sent(sent): Sent) -> Answer {
    let (member, permit) = kept(&ctx, &no).await?;
    let people = ctx.permit::<KeepPeople>(&member.unit_path)?;
    let mut form = form(&ctx).await?.fill(sent);
    let data = check_fields(&ctx, &mut form);
    if !form.is_valid() {
        return show(&ctx, &member, &form);
    }
    let (stored_version, stored) =
        rawabit_people::stored(ctx.db(), &member.person_id).await?.ok_or(Fault::NotFound)?;
    let read = form.read();
    let grammar = match data.gender {
        Some(Gender::Female) => rawabit_statutes::Form::Feminine,
        Some(Gender::Male) => rawabit_statutes::Form::Masculine,
        None => stored.form,
    };
    let input = PersonInput {
        name: read.multi("name"),
        form: grammar,
        birth_day: read.day("birth_day"),
        email: read.optional("email"),
        ..stored.clone()
    };
    let person_version = read.number("person_version").unwrap_or(0);
    let correction = Correction {
        version: read.number("version").unwrap_or(0),
        person: (input != stored).then_some((person_version, input)),
        data,
        reason: read.text("reason"),
    };
    let mut work = ctx.begin().await?;
    match commands::correct(&ctx.app, &mut work, &permit, &people, member.no, correction).await {
        Ok(Ok(())) => {
            work.commit().await?;
            Ok(Redirect::done(&ctx, &path(member.no), "members-corrected"))
        }
        Ok(Err(refused)) => {
            drop(work);
            form.fail(refused.field(), refused.message());
            show(&ctx, &member, &form)
        }
        Err(Fault::Stale) => {
            drop(work);
            form.stale(member.version);
            form.values.set("person_version", stored_version.to_string());
            show(&ctx, &member, &form)
        }
        Err(fault) => Err(fault),
    }
}
