//! An account for a member: an invitation to the address on record. What the account may do follows from the memberships
//! ([`crate::MemberGrants`]) and ends with them; no role is appointed.

use axum::extract::Path;
use rawabit_people::named;
use rawabit_platform::accounts::commands::{NewInvitation, invite};
use rawabit_platform::kit::{Form, Html, esc, ltr};
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault};
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};

use super::{path, visible};
use crate::commands::note_read;
use crate::model::{ReadKind, Standing};
use crate::permissions::KeepMembers;
use crate::store::entity::member;

async fn load(ctx: &Ctx, no: &str) -> Answer<(member::Model, rawabit_people::Named)> {
    let (row, _) = visible(ctx, no).await?;
    ctx.permit::<KeepMembers>(&row.unit_path)?;
    let person = named(ctx.db(), std::slice::from_ref(&row.person_id)).await?.remove(&row.person_id);
    Ok((row, person.ok_or(Fault::NotFound)?))
}

/// Whether the person has an account already.
async fn has_account(ctx: &Ctx, person_id: &str) -> Answer<bool> {
    use rawabit_platform::accounts::entity::account;
    let found = account::Entity::find()
        .filter(account::Column::PersonId.eq(person_id))
        .filter(account::Column::ClosedAt.is_null())
        .one(ctx.db())
        .await?;
    Ok(found.is_some())
}

/// What will be sent, and the button; or why there is none.
pub(super) async fn show(ctx: Ctx, Path(no): Path<String>) -> Answer {
    let (row, person) = load(&ctx, &no).await?;
    note_read(&ctx, &row.person_id, &row.number, ReadKind::Record, &row.unit_path).await?;
    let form = Form::new("members-invite");
    shown(&ctx, &row, &person, &form).await
}

async fn shown(ctx: &Ctx, row: &member::Model, person: &rawabit_people::Named, form: &Form) -> Answer {
    let body = match &person.email {
        _ if has_account(ctx, &row.person_id).await? => {
            format!("<p>{}</p>", esc(&ctx.t("members-invite-has-one")))
        }
        None => format!("<p>{}</p>", esc(&ctx.t("members-invite-no-address"))),
        Some(email) => {
            format!("<p>{}</p><p>{}</p>{}", esc(&ctx.t("members-invite-lead")), ltr(email), form.html(ctx))
        }
    };
    ctx.office(ctx.t("members-invite-title"))
        .crumb(ctx.t("members-title"), "/office/members")
        .crumb(row.number.as_str(), &path(row.no))
        .lead(person.html(ctx))
        .status(form.status())
        .html(Html(format!("<section class=\"panel\">{body}</section>")))
}

/// Sends the invitation.
pub(super) async fn send(ctx: Ctx, Path(no): Path<String>) -> Answer {
    let (row, person) = load(&ctx, &no).await?;
    let mut form = Form::new("members-invite");
    let standing: Standing = row.state.parse().unwrap_or(Standing::Ended);
    let email = person.email.clone().filter(|_| standing.is_current());
    let Some(email) = email else { return Err(Fault::refused("members-invite-no-address")) };
    if has_account(&ctx, &row.person_id).await? {
        return Err(Fault::refused("members-invite-has-one"));
    }
    let new = NewInvitation {
        email,
        label: ctx.app.voice(person.lang).pick(&person.name).to_owned(),
        lang: person.lang,
        person_id: Some(row.person_id.clone()),
        administrator: false,
        mail: true,
    };
    let mut work = ctx.begin().await?;
    match invite(&ctx.app, &mut work, new).await? {
        Ok(_) => {
            work.audit("members.invite", ("member", &row.number), &row.unit_path, "").await?;
            work.commit().await?;
            Ok(Redirect::done(&ctx, &format!("{}/invite", path(row.no)), "members-invited"))
        }
        Err(refused) => {
            drop(work);
            form.fail("", refused.message());
            shown(&ctx, &row, &person, &form).await
        }
    }
}
