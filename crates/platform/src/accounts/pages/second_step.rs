//! `/me/second-step`: the second factor, on and off, and its recovery codes.

use askama::Template;
use http::StatusCode;
use qrcode::{Color, EcLevel, QrCode};

use super::super::entity::account;
use super::super::{own, recovery, totp};
use super::me::{page, unproven_message};
use crate::accounts::confirm::require_recent;
use crate::fault::{Answer, Fault};
use crate::kit::{Form, Html, Input, Sent, esc};
use crate::permit::UnitPath;
use crate::web::{Ctx, Redirect};

const HERE: &str = "/me/second-step";

fn on_form() -> Form {
    Form::new("accounts-second-step")
        .input(Input::code("code").max(12).autocomplete("one-time-code").required())
        .input(Input::hidden("secret"))
}

fn off_form(ctx: &Ctx) -> Form {
    Form::new("accounts-second-step-off")
        .input(Input::password("password", "current-password").required())
        .action(ctx.url("/me/second-step/off"))
}

#[derive(Template)]
#[template(path = "accounts/second_step_setup.html")]
struct Setup<'a> {
    ctx: &'a Ctx,
    picture: Html,
    secret: String,
    form: &'a Form,
}

#[derive(Template)]
#[template(path = "accounts/second_step_on.html")]
struct On<'a> {
    ctx: &'a Ctx,
    left: i64,
    renew: Html,
    form: &'a Form,
}

#[derive(Template)]
#[template(path = "accounts/recovery_codes.html")]
struct Codes<'a> {
    ctx: &'a Ctx,
    codes: Vec<String>,
}

/// A QR code as one path on white, with the quiet zone of four modules that readers need (ISO/IEC 18004).
fn qr_svg(text: &str, label: &str) -> Answer<Html> {
    const QUIET: usize = 4;
    let code = QrCode::with_error_correction_level(text, EcLevel::L).map_err(Fault::internal)?;
    let (width, colours) = (code.width(), code.to_colors());
    let mut path = String::new();
    for (n, colour) in colours.iter().enumerate() {
        if *colour == Color::Dark {
            path.push_str(&format!("M{} {}h1v1h-1z", n % width + QUIET, n / width + QUIET));
        }
    }
    let side = width + 2 * QUIET;
    Ok(Html(format!(
        "<svg class=\"qr\" role=\"img\" aria-label=\"{}\" viewBox=\"0 0 {side} {side}\" width=\"240\" height=\"240\" shape-rendering=\"crispEdges\"><rect width=\"{side}\" height=\"{side}\" fill=\"#fff\"/><path fill=\"#000\" d=\"{path}\"/></svg>",
        esc(label)
    )))
}

fn setup(ctx: &Ctx, account: &account::Model, form: &Form) -> Answer {
    let secret = form.values.get("secret").unwrap_or_default().to_owned();
    let issuer = ctx.app.statutes.load().organisation.name.get(ctx.lang()).to_owned();
    let picture =
        qr_svg(&totp::key_uri(&secret, &issuer, &account.email), &ctx.t("accounts-second-step-picture"))?;
    let status = if form.is_valid() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let body = Setup { ctx, picture, secret: recovery::grouped(&secret), form };
    page(ctx, HERE, Html::of(&body)?, status)
}

async fn is_on(ctx: &Ctx, account: &account::Model, form: &Form) -> Answer {
    let left = i64::try_from(recovery::left(ctx.db(), &account.id).await?).unwrap_or(i64::MAX);
    let renew = super::button(ctx, "/me/second-step/codes", "accounts-codes-renew", "lock", "");
    let status = if form.is_valid() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    page(ctx, HERE, Html::of(&On { ctx, left, renew, form })?, status)
}

/// The picture to take, or how it stands.
pub(super) async fn show(ctx: Ctx) -> Answer {
    let account = own::account(&ctx).await?;
    if account.totp_secret.is_some() {
        return is_on(&ctx, &account, &off_form(&ctx)).await;
    }
    require_recent(&ctx, 15)?;
    let secret = totp::new_secret(ctx.app.store.entropy().as_ref());
    setup(&ctx, &account, &on_form().with("secret", secret))
}

/// The first code: the telephone has understood.
pub(super) async fn turn_on(ctx: Ctx, Sent(sent): Sent) -> Answer {
    require_recent(&ctx, 30)?;
    let account = own::account(&ctx).await?;
    if account.totp_secret.is_some() {
        return Ok(Redirect::to(&ctx, HERE));
    }
    let mut form = on_form().fill(sent);
    let read = form.read();
    let (secret, code) = (read.text("secret"), read.text("code"));
    if totp::decode(&secret).is_none() {
        return Ok(Redirect::to(&ctx, HERE));
    }
    if !form.is_valid() {
        return setup(&ctx, &account, &form);
    }
    let work = ctx.begin().await?;
    match own::turn_on(&work, &ctx, &account.id, &secret, &code).await? {
        Some(codes) => {
            work.commit().await?;
            page(&ctx, HERE, Html::of(&Codes { ctx: &ctx, codes })?, StatusCode::OK)
        }
        None => {
            form.fail("code", "accounts-code-wrong");
            setup(&ctx, &account, &form.with("code", ""))
        }
    }
}

/// Takes the second factor away, for the password.
pub(super) async fn turn_off(ctx: Ctx, Sent(sent): Sent) -> Answer {
    let account = own::account(&ctx).await?;
    let mut form = off_form(&ctx).fill(sent);
    if account.totp_secret.is_none() {
        return Ok(Redirect::to(&ctx, HERE));
    }
    if form.is_valid() {
        match own::prove(&ctx, form.read().raw("password")).await? {
            Ok(_) => {
                let work = ctx.begin().await?;
                own::turn_off(&work, &account.id).await?;
                work.commit().await?;
                return Ok(Redirect::done(&ctx, "/me", "accounts-second-step-off"));
            }
            Err(unproven) => form.fail("password", unproven_message(unproven)),
        }
    }
    is_on(&ctx, &account, &form).await
}

/// New recovery codes in place of the old ones.
pub(super) async fn renew(ctx: Ctx) -> Answer {
    require_recent(&ctx, 15)?;
    let account = own::account(&ctx).await?;
    if account.totp_secret.is_none() {
        return Err(Fault::NotFound);
    }
    let work = ctx.begin().await?;
    let codes = recovery::renew(&work, &account.id).await?;
    work.audit("account.recovery_codes", ("account", &account.id), &UnitPath::root(), "").await?;
    work.commit().await?;
    page(&ctx, HERE, Html::of(&Codes { ctx: &ctx, codes })?, StatusCode::OK)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_picture_has_its_quiet_zone_and_nothing_inline() {
        let svg = qr_svg("otpauth://totp/a:b?secret=GEZDGNBV", "صورة").expect("a picture").0;
        // Version 3 at level L holds 53 bytes: 29 modules, and the finder pattern begins behind the quiet zone.
        assert!(svg.contains("viewBox=\"0 0 37 37\"") && svg.contains("M4 4h1v1h-1z"), "{svg}");
        assert!(!svg.contains("style") && !svg.contains("M3 ") && !svg.contains("M33 "));
    }
}
