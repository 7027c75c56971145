//! An identity number in clear: for whoever has the right, with a reason, and never unnoticed.

use axum::extract::Path;
use rawabit_platform::Answer;
use rawabit_platform::kit::form::Choice;
use rawabit_platform::kit::{Form, Html, Input, Sent, esc, ltr};
use rawabit_platform::web::Ctx;

use super::{path, visible};
use crate::commands::identity;
use crate::permissions::SeeIdentity;
use crate::store::entity::member;

/// Why somebody may look: the audit keeps the word.
const REASONS: [&str; 4] = ["check", "roll", "authority", "correction"];

fn form(ctx: &Ctx) -> Form {
    let reasons = REASONS.map(|word| Choice::new(word, ctx.t(&format!("members-identity-{word}")))).to_vec();
    Form::new("members-identity").input(Input::radio("why", reasons).required())
}

fn page(ctx: &Ctx, row: &member::Model, body: &Html, status: http::StatusCode) -> Answer {
    ctx.office(ctx.t("members-identity-title"))
        .crumb(ctx.t("members-title"), "/office/members")
        .crumb(row.number.as_str(), &path(row.no))
        .lead(ltr(&row.number))
        .status(status)
        .html(Html(format!("<section class=\"panel\">{body}</section>")))
}

/// Asks for the reason.
pub(super) async fn ask(ctx: Ctx, Path(no): Path<String>) -> Answer {
    let (row, _) = visible(&ctx, &no).await?;
    ctx.permit::<SeeIdentity>(&row.unit_path)?;
    let form = form(&ctx);
    page(&ctx, &row, &form.html(&ctx), form.status())
}

/// Shows the number, after it is written down who looks and why.
pub(super) async fn show(ctx: Ctx, Path(no): Path<String>, Sent(sent): Sent) -> Answer {
    let (row, _) = visible(&ctx, &no).await?;
    let permit = ctx.permit::<SeeIdentity>(&row.unit_path)?;
    let form = form(&ctx).fill(sent);
    if !form.is_valid() {
        return page(&ctx, &row, &form.html(&ctx), form.status());
    }
    let why = form.read().text("why");
    ctx.audit_read("members.identity", ("member", &row.number), &row.unit_path, &why).await?;
    let body = match identity(&ctx, &permit, row.no).await? {
        Some(text) => format!(
            "<p class=\"muted\">{}</p><p><strong>{}</strong></p>",
            esc(&ctx.t("members-identity-noted")),
            ltr(&text)
        ),
        None => format!("<p>{}</p>", esc(&ctx.t("members-identity-none"))),
    };
    page(&ctx, &row, &Html(body), http::StatusCode::OK)
}
