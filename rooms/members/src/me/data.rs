//! `/me/data`: what is known of oneself, what one changes alone, and the ways to the rest.

use std::sync::Arc;

use rawabit_people::details;
use rawabit_platform::kit::form::Choice;
use rawabit_platform::kit::pick::{Found, Listed};
use rawabit_platform::kit::{Form, Html, Input, Sent, bdi, esc, ltr};
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault};

use super::{facts, lead, me, page, section};
use crate::commands::{OwnData, correct_own, open_correction};
use crate::model::phone::e164;
use crate::store::entity::member;

/// The areas of the country, each with the one that holds it.
async fn areas(ctx: &Ctx) -> Answer<Listed> {
    let all = rawabit_federation::areas(ctx.db(), None).await?;
    let name = |code: &str| {
        all.iter().find(|area| area.code == code).map(|area| ctx.voice.pick(&area.name).to_owned())
    };
    let found = all
        .iter()
        .map(|area| {
            let above = area.parent.as_deref().and_then(name).unwrap_or_default();
            Found::new(area.code.clone(), ctx.voice.pick(&area.name)).names(&area.name).detail(above)
        })
        .collect();
    Ok(Listed::new(found))
}

async fn form(ctx: &Ctx) -> Answer<Form> {
    let statutes = ctx.app.statutes.load_full();
    let professions = statutes
        .members
        .professions
        .iter()
        .map(|group| Choice::new(group.id.clone(), group.name.get(ctx.lang())))
        .collect();
    Ok(Form::new("members-me-own")
        .input(Input::code("phone").max(40).autocomplete("tel"))
        .input(Input::select("profession", professions))
        .input(Input::pick("area", Arc::new(areas(ctx).await?)))
        .input(Input::hidden("version")))
}

/// The page.
pub(super) async fn show(ctx: Ctx) -> Answer {
    let (_, row) = me(&ctx).await?;
    let form = form(&ctx)
        .await?
        .with("phone", row.phone.clone().unwrap_or_default())
        .with("profession", row.profession.clone().unwrap_or_default())
        .with("area", row.area.clone().unwrap_or_default())
        .with("version", row.version.to_string())
        .resolve(&ctx)
        .await?;
    shown(&ctx, &row, &form).await
}

async fn shown(ctx: &Ctx, row: &member::Model, form: &Form) -> Answer {
    let person = details(ctx.db(), &row.person_id).await?.ok_or(Fault::NotFound)?;
    let known = facts(&[
        (ctx.t("members-me-name"), Some(ctx.voice.spoken(&person.name))),
        (ctx.t("members-me-number"), Some(ltr(&row.number))),
        (
            ctx.t("members-me-birth"),
            person.birth_day.or(row.birth_day).map(|day| Html::text(&ctx.voice.day(day))),
        ),
        (
            ctx.t("members-me-gender"),
            row.gender.as_deref().map(|word| Html::text(&ctx.t(&format!("members-me-gender-{word}")))),
        ),
        (ctx.t("members-me-email"), person.email.as_deref().map(ltr)),
        (
            ctx.t("members-me-identity"),
            row.identity_sealed.is_some().then(|| Html::text(&ctx.t("members-me-identity-kept"))),
        ),
    ]);
    let waiting = open_correction(ctx.db(), &row.person_id).await?.is_some();
    let state = if waiting {
        format!("<p>{}</p>", bdi(&ctx.t("members-me-correction-waits")))
    } else {
        String::new()
    };
    let ways = format!(
        "{}{state}<ul class=\"links\"><li><a href=\"{}\">{}</a></li><li><a href=\"{}\">{}</a></li></ul>",
        lead(ctx, "members-me-officer-lead"),
        esc(&ctx.url("/me/data/correction")),
        esc(&ctx.t("members-me-correction-title")),
        esc(&ctx.url("/me/data/address")),
        esc(&ctx.t("members-me-address-title")),
    );
    let own = Html(format!("{}{}", lead(ctx, "members-me-own-lead"), form.html(ctx)));
    let body = format!(
        "<div class=\"grid grid-2\">{}{}</div>",
        section(&ctx.t("members-me-known"), &Html(format!("{known}{ways}"))),
        section(&ctx.t("members-me-own-title"), &own),
    );
    page(ctx, "members-me-data").status(form.status()).html(Html(body))
}

/// Takes what one changes alone.
pub(super) async fn save(ctx: Ctx, Sent(sent): Sent) -> Answer {
    let (own, row) = me(&ctx).await?;
    let mut form = form(&ctx).await?.fill(sent).resolve(&ctx).await?;
    let statutes = ctx.app.statutes.load_full();
    let read = form.read();
    let (typed, version) = (read.optional("phone"), read.number("version").unwrap_or(0));
    let data = OwnData { phone: None, profession: read.optional("profession"), area: read.optional("area") };
    let phone = match typed.as_deref().map(|typed| e164(typed, &statutes.members)) {
        None => None,
        Some(Ok(phone)) => Some(phone),
        Some(Err(_)) => {
            form.fail("phone", "members-me-phone-bad");
            None
        }
    };
    if !form.is_valid() {
        return shown(&ctx, &row, &form).await;
    }
    let mut work = ctx.begin().await?;
    match correct_own(&ctx.app, &mut work, &own, version, OwnData { phone, ..data }).await {
        Ok(()) => {
            work.commit().await?;
            Ok(Redirect::done(&ctx, "/me/data", "members-me-saved"))
        }
        Err(Fault::Stale) => {
            drop(work);
            form.stale(row.version);
            shown(&ctx, &row, &form).await
        }
        Err(fault) => Err(fault),
    }
}
