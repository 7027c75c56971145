//! The changes an administrator makes to one account, each a form or a button of its page.

use axum::extract::Path;

use super::super::commands::AccountRefused;
use super::super::confirm::require_recent;
use super::super::entity::account;
use super::super::manage::{self, Particulars};
use super::super::{ManageAccounts, link};
use super::chosen::person_input;
use super::me::languages;
use super::office_account::{load, path};
use crate::fault::{Answer, Fault};
use crate::kit::{Form, Input, Sent};
use crate::permit::{Permit, UnitPath};
use crate::web::{Ctx, Redirect};

fn permit(ctx: &Ctx) -> Answer<Permit<ManageAccounts>> {
    ctx.permit::<ManageAccounts>(&UnitPath::root())
}

fn form_page(ctx: &Ctx, account: &account::Model, form: &Form) -> Answer {
    ctx.office(ctx.t(&format!("{}-title", form.name)))
        .crumb(ctx.t("accounts-nav"), "/office/accounts")
        .crumb(account.label.as_str(), &path(&account.id))
        .form(form)
}

fn edit_form(ctx: &Ctx) -> Form {
    let form = Form::new("accounts-edit")
        .input(Input::text("label").required())
        .input(Input::select("lang", languages(ctx)).required());
    match person_input(ctx) {
        Some(person) => form.input(person),
        None => form,
    }
}

/// The form of the particulars.
pub(super) async fn show_edit(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let account = load(&ctx, &id).await?;
    let person = account.person_id.clone().unwrap_or_default();
    let form = edit_form(&ctx)
        .with("label", account.label.as_str())
        .with("lang", account.lang.as_str())
        .with("person", person)
        .resolve(&ctx)
        .await?;
    form_page(&ctx, &account, &form)
}

/// Changes the particulars.
pub(super) async fn edit(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    require_recent(&ctx, 60)?;
    let account = load(&ctx, &id).await?;
    let mut form = edit_form(&ctx).fill(sent).resolve(&ctx).await?;
    if !form.is_valid() {
        return form_page(&ctx, &account, &form);
    }
    let permit = permit(&ctx)?;
    let read = form.read();
    let new = Particulars {
        label: read.text("label"),
        lang: link::language(&read.text("lang")),
        person_id: read.optional("person"),
    };
    let mut work = ctx.begin().await?;
    match manage::change(&mut work, &permit, &id, new).await? {
        Ok(()) => {
            work.commit().await?;
            Ok(Redirect::done(&ctx, &path(&id), "accounts-saved"))
        }
        Err(refused) => {
            let field = if refused == AccountRefused::OwnRights { "person" } else { refused.field() };
            form.fail(field, refused.message());
            form_page(&ctx, &account, &form)
        }
    }
}

fn address_form() -> Form {
    Form::new("accounts-propose").input(Input::email("email").autocomplete("off").required())
}

/// The form of another sign-in address.
pub(super) async fn show_address(ctx: Ctx, Path(id): Path<String>) -> Answer {
    require_recent(&ctx, 30)?;
    let account = load(&ctx, &id).await?;
    form_page(&ctx, &account, &address_form())
}

/// Proposes another sign-in address; its holder decides.
pub(super) async fn propose_address(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    require_recent(&ctx, 60)?;
    let account = load(&ctx, &id).await?;
    let mut form = address_form().fill(sent);
    if !form.is_valid() {
        return form_page(&ctx, &account, &form);
    }
    let permit = permit(&ctx)?;
    let mut work = ctx.begin().await?;
    match manage::propose_address(&ctx.app, &mut work, &permit, &id, &form.read().text("email")).await? {
        Ok(()) => {
            work.commit().await?;
            Ok(Redirect::done(&ctx, &path(&id), "accounts-address-sent"))
        }
        Err(refused) => {
            form.fail(refused.field(), refused.message());
            form_page(&ctx, &account, &form)
        }
    }
}

/// Gives or takes administration: `?on=yes` or `?on=`.
pub(super) async fn administrator(ctx: Ctx, Path(id): Path<String>) -> Answer {
    require_recent(&ctx, 30)?;
    let permit = permit(&ctx)?;
    let on = ctx.param("on").as_deref() == Some("yes");
    let mut work = ctx.begin().await?;
    manage::set_administrator(&mut work, &permit, &id, on)
        .await?
        .map_err(|refused| Fault::refused(refused.message()))?;
    work.commit().await?;
    // Whoever laid it down cannot see that page any more.
    let own = ctx.signed_in()?.account_id == id;
    Ok(Redirect::done(&ctx, &if own { "/me".to_owned() } else { path(&id) }, "accounts-saved"))
}

/// Closes an account.
pub(super) async fn close(ctx: Ctx, Path(id): Path<String>) -> Answer {
    require_recent(&ctx, 30)?;
    let permit = permit(&ctx)?;
    let mut work = ctx.begin().await?;
    manage::close(&mut work, &permit, &id).await?.map_err(|refused| Fault::refused(refused.message()))?;
    work.commit().await?;
    Ok(Redirect::done(&ctx, &path(&id), "accounts-closed"))
}

/// Opens a closed account again.
pub(super) async fn reopen(ctx: Ctx, Path(id): Path<String>) -> Answer {
    require_recent(&ctx, 30)?;
    let permit = permit(&ctx)?;
    let mut work = ctx.begin().await?;
    manage::reopen(&mut work, &permit, &id).await?;
    work.commit().await?;
    Ok(Redirect::done(&ctx, &path(&id), "accounts-reopened"))
}

/// Sends the link to a new password.
pub(super) async fn reset(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let permit = permit(&ctx)?;
    let mut work = ctx.begin().await?;
    manage::reset_password(&ctx.app, &mut work, &permit, &id)
        .await?
        .map_err(|refused| Fault::refused(refused.message()))?;
    work.commit().await?;
    Ok(Redirect::done(&ctx, &path(&id), "accounts-reset-sent"))
}

/// Ends all sessions of an account.
pub(super) async fn end_sessions(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let permit = permit(&ctx)?;
    load(&ctx, &id).await?;
    let mut work = ctx.begin().await?;
    manage::end_sessions(&mut work, &permit, &id).await?;
    work.commit().await?;
    let own = ctx.signed_in()?.account_id == id;
    Ok(Redirect::done(&ctx, &if own { "/sign-in".to_owned() } else { path(&id) }, "accounts-sessions-ended"))
}
