//! Suspension and its end, and the end of a membership.

use axum::extract::Path;
use rawabit_platform::kit::form::{Choice, Input};
use rawabit_platform::kit::{Form, Sent};
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault};
use rawabit_statutes::Sanctions;

use super::{path, visible};
use crate::commands::{self, Ending, Suspension};
use crate::model::{EndReason, MemberRefused};
use crate::permissions::{DecideAdmission, KeepMembers};
use crate::store::entity::{member, membership};

/// A membership of a visible member that the reader may see.
pub(super) async fn held(ctx: &Ctx, no: &str, id: &str) -> Answer<(member::Model, membership::Model)> {
    let (member, seen) = visible(ctx, no).await?;
    let row = seen.into_iter().find(|one| one.id == id).ok_or(Fault::NotFound)?;
    Ok((member, row))
}

pub(super) async fn show(ctx: &Ctx, member: &member::Model, title: &str, form: &Form) -> Answer {
    let people = rawabit_people::named(ctx.db(), std::slice::from_ref(&member.person_id)).await?;
    let name = people.get(&member.person_id).map_or_else(String::new, |one| one.display(&ctx.voice));
    ctx.office(ctx.t(title))
        .crumb(ctx.t("members-title"), "/office/members")
        .crumb(name, &path(member.no))
        .form(form)
}

/// What came of a command: a page that says so, or the form with what is wrong.
pub(super) async fn answer(
    ctx: &Ctx,
    member: &member::Model,
    row: &membership::Model,
    title: &str,
    mut form: Form,
    done: Answer<Result<&'static str, MemberRefused>>,
) -> Answer {
    match done {
        Ok(Ok(done)) => Ok(Redirect::done(ctx, &path(member.no), done)),
        Ok(Err(refused)) => {
            form.fail(refused.field(), refused.message());
            show(ctx, member, title, &form).await
        }
        Err(Fault::Stale) => {
            form.stale(row.version);
            show(ctx, member, title, &form).await
        }
        Err(fault) => Err(fault),
    }
}

fn suspension(row: &membership::Model) -> Form {
    Form::new("members-suspension")
        .input(Input::day("from").required())
        .input(Input::day("until"))
        .input(Input::text("reference").max(200).required())
        .input(Input::long("reason", 3).max(2_000).required())
        .input(Input::hidden("version"))
        .with("version", row.version.to_string())
}

pub(crate) async fn suspend_form(ctx: Ctx, Path((no, id)): Path<(String, String)>) -> Answer {
    let (member, row) = held(&ctx, &no, &id).await?;
    ctx.permit::<DecideAdmission>(&row.unit_path)?;
    show(&ctx, &member, "members-suspend", &suspension(&row).with("from", ctx.today().to_string())).await
}

pub(crate) async fn suspend(ctx: Ctx, Path((no, id)): Path<(String, String)>, Sent(sent): Sent) -> Answer {
    let (member, row) = held(&ctx, &no, &id).await?;
    let permit = deciding(&ctx, &row, suspending).await?;
    let form = suspension(&row).fill(sent);
    if !form.is_valid() {
        return show(&ctx, &member, "members-suspend", &form).await;
    }
    let read = form.read();
    let new = Suspension {
        from: read.day("from").unwrap_or_else(|| ctx.today()),
        until: read.day("until"),
        reason: read.text("reason"),
        reference: read.optional("reference"),
    };
    let version = read.number("version").unwrap_or(0);
    let mut work = ctx.begin().await?;
    let done = commands::suspend(&ctx.app, &mut work, &permit, &id, version, new).await;
    let done = finish(work, done, "members-suspended").await;
    answer(&ctx, &member, &row, "members-suspend", form, done).await
}

fn suspending(rules: &Sanctions) -> Option<&str> {
    rules.suspended_by.as_deref()
}

fn expelling(rules: &Sanctions) -> Option<&str> {
    rules.expelled_by.as_deref()
}

/// A permit for the unit of the body that decides, where the reader has one; else for the unit itself, and the command says who decides.
async fn deciding(
    ctx: &Ctx,
    row: &membership::Model,
    by: fn(&Sanctions) -> Option<&str>,
) -> Answer<rawabit_platform::permit::Permit<DecideAdmission>> {
    let statutes = ctx.app.statutes.load_full();
    let way = rawabit_federation::way(ctx.db(), &row.unit_path).await?;
    if let Some(body) = by(&statutes.members.sanctions)
        && let Some(unit) = commands::unit_of_body(&statutes, body, &way)
        && let Ok(permit) = ctx.permit::<DecideAdmission>(&unit.path)
    {
        return Ok(permit);
    }
    ctx.permit::<DecideAdmission>(&row.unit_path)
}

/// Commits what was done, or drops what was not.
pub(super) async fn finish<T>(
    work: rawabit_platform::Work,
    done: Answer<Result<T, MemberRefused>>,
    message: &'static str,
) -> Answer<Result<&'static str, MemberRefused>> {
    match done {
        Ok(Ok(_)) => {
            work.commit().await?;
            Ok(Ok(message))
        }
        Ok(Err(refused)) => Ok(Err(refused)),
        Err(fault) => Err(fault),
    }
}

fn reinstatement(row: &membership::Model) -> Form {
    Form::new("members-reinstatement")
        .input(Input::day("day").required())
        .input(Input::long("reason", 3).max(2_000))
        .input(Input::hidden("version"))
        .with("version", row.version.to_string())
}

pub(crate) async fn reinstate_form(ctx: Ctx, Path((no, id)): Path<(String, String)>) -> Answer {
    let (member, row) = held(&ctx, &no, &id).await?;
    ctx.permit::<DecideAdmission>(&row.unit_path)?;
    let form = reinstatement(&row).with("day", ctx.today().to_string());
    show(&ctx, &member, "members-reinstate", &form).await
}

pub(crate) async fn reinstate(ctx: Ctx, Path((no, id)): Path<(String, String)>, Sent(sent): Sent) -> Answer {
    let (member, row) = held(&ctx, &no, &id).await?;
    let permit = deciding(&ctx, &row, suspending).await?;
    let form = reinstatement(&row).fill(sent);
    if !form.is_valid() {
        return show(&ctx, &member, "members-reinstate", &form).await;
    }
    let read = form.read();
    let day = read.day("day").unwrap_or_else(|| ctx.today());
    let (version, reason) = (read.number("version").unwrap_or(0), read.text("reason"));
    let mut work = ctx.begin().await?;
    let done = commands::reinstate(&ctx.app, &mut work, &permit, &id, version, day, &reason).await;
    let done = finish(work, done, "members-reinstated").await;
    answer(&ctx, &member, &row, "members-reinstate", form, done).await
}

fn ending(ctx: &Ctx, row: &membership::Model) -> Form {
    let why = [EndReason::Resigned, EndReason::Expelled, EndReason::Died, EndReason::Moved]
        .map(|why| Choice::new(why.word(), ctx.t(&format!("members-why-{why}"))));
    Form::new("members-ending")
        .input(Input::radio("why", why.into()).required())
        .input(Input::day("day").required())
        .input(Input::text("reference").max(200))
        .input(Input::long("reason", 3).max(2_000))
        .input(Input::hidden("version"))
        .with("version", row.version.to_string())
}

pub(crate) async fn end_form(ctx: Ctx, Path((no, id)): Path<(String, String)>) -> Answer {
    let (member, row) = held(&ctx, &no, &id).await?;
    ctx.permit::<KeepMembers>(&row.unit_path)?;
    show(&ctx, &member, "members-end", &ending(&ctx, &row).with("day", ctx.today().to_string())).await
}

pub(crate) async fn end(ctx: Ctx, Path((no, id)): Path<(String, String)>, Sent(sent): Sent) -> Answer {
    let (member, row) = held(&ctx, &no, &id).await?;
    let permit = ctx.permit::<KeepMembers>(&row.unit_path)?;
    let deciding = deciding(&ctx, &row, expelling).await.ok();
    let mut form = ending(&ctx, &row).fill(sent);
    let read = form.read();
    let why: Option<EndReason> = read.text("why").parse().ok();
    if why == Some(EndReason::Expelled) && read.optional("reference").is_none() {
        form.fail("reference", "form-required");
    }
    let (true, Some(why)) = (form.is_valid(), why) else {
        return show(&ctx, &member, "members-end", &form).await;
    };
    let read = form.read();
    let new = Ending {
        why,
        day: read.day("day").unwrap_or_else(|| ctx.today()),
        reason: read.text("reason"),
        reference: read.optional("reference"),
    };
    let version = read.number("version").unwrap_or(0);
    let mut work = ctx.begin().await?;
    let done = commands::end(&ctx.app, &mut work, &permit, deciding.as_ref(), &id, version, new).await;
    let done = finish(work, done, "members-ended").await;
    answer(&ctx, &member, &row, "members-end", form, done).await
}
