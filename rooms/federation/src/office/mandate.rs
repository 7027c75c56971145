//! Opening, ending and substituting mandates.

use std::sync::Arc;

use axum::extract::Path;
use rawabit_people::persons;
use rawabit_platform::kit::form::{Choice, Form, Input};
use rawabit_platform::kit::pick::Found;
use rawabit_platform::kit::{Html, Sent, esc};
use rawabit_platform::web::{Ctx, Page, Redirect};
use rawabit_platform::{Answer, Fault};
use rawabit_statutes::Statutes;

use super::{offices, visible};
use crate::commands::{self, EndMandate, Substitution};
use crate::model::{EndReason, Holding, MandateOrigin, NewMandate, Unit, permit_place};
use crate::permissions::KeepMandates;
use crate::store;
use crate::words::{form_of, title};

fn shown(page: Page<'_>, ctx: &Ctx, before: &str, form: &Form) -> Answer {
    page.status(form.status()).html(Html(format!("{before}{}", form.html(ctx))))
}

fn open_form(ctx: &Ctx, statutes: &Statutes, unit: &Unit) -> Form {
    let origins = MandateOrigin::ALL
        .iter()
        .filter(|origin| **origin != MandateOrigin::Acting)
        .map(|origin| Choice::new(origin.word(), ctx.t(&format!("federation-origin-{}", origin.word()))))
        .collect();
    Form::new("federation-mandate")
        .input(Input::pick("person", Arc::new(persons())).required())
        .input(Input::select("office", offices(statutes, ctx, Some(&unit.kind))).required())
        .input(Input::number("seat", 1, 10_000))
        .input(Input::day("start").required())
        .input(Input::day("deadline"))
        .input(Input::day("ended"))
        .input(Input::select("origin", origins))
        .input(Input::number("term", 1, 100))
}

fn page<'a>(ctx: &'a Ctx, title: &str, unit: &Unit) -> Page<'a> {
    ctx.office(ctx.t(title))
        .crumb(ctx.t("federation-title"), "/office/federation")
        .crumb(ctx.voice.pick(&unit.name), &format!("/office/federation/units/{}", unit.id))
}

/// The form, for `?office=`.
pub(super) async fn blank(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let unit = visible(&ctx, &id).await?;
    ctx.permit::<KeepMandates>(&unit.path)?;
    let statutes = ctx.app.statutes.load_full();
    let form = open_form(&ctx, &statutes, &unit)
        .with("office", ctx.param("office").unwrap_or_default())
        .with("start", ctx.today().to_string());
    page(&ctx, "federation-open", &unit).form(&form)
}

/// Opens a mandate.
pub(super) async fn open(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let unit = visible(&ctx, &id).await?;
    let statutes = ctx.app.statutes.load_full();
    let mut form = open_form(&ctx, &statutes, &unit).fill(sent).resolve(&ctx).await?;
    let office = form.read().text("office");
    let Some(start) = form.read().day("start").filter(|_| form.is_valid()) else {
        return page(&ctx, "federation-open", &unit).form(&form);
    };
    let read = form.read();
    let new = NewMandate {
        seat: read.number("seat").and_then(|n| u32::try_from(n).ok()),
        deadline: read.day("deadline"),
        ended: read.day("ended"),
        origin: read.optional("origin").and_then(|word| word.parse().ok()),
        term: read.number("term").and_then(|n| u32::try_from(n).ok()),
        ..NewMandate::new(&id, &office, &read.text("person"), start)
    };
    let place =
        statutes.office(&office).map_or_else(|| unit.path.clone(), |office| permit_place(office, &unit.path));
    let permit = ctx.permit::<KeepMandates>(&place)?;
    let mut work = ctx.begin().await?;
    match commands::open_mandate(&mut work, &permit, &statutes, new).await? {
        Ok(_) => {
            work.commit().await?;
            Ok(Redirect::done(&ctx, &format!("/office/federation/units/{id}"), "federation-opened"))
        }
        Err(refused) => {
            form.fail(refused.field(), refused.message(&statutes, ctx.lang()));
            page(&ctx, "federation-open", &unit).form(&form)
        }
    }
}

/// The mandate and its unit, if the reader may keep it.
async fn kept(ctx: &Ctx, id: &str) -> Answer<(Holding, Unit)> {
    let held = store::mandate::mandate(ctx.db(), id).await?.ok_or(Fault::NotFound)?;
    let unit = visible(ctx, &held.unit_id).await?;
    ctx.permit::<KeepMandates>(&unit.path)?;
    Ok((held, unit))
}

/// Who and what a form is about.
async fn about(ctx: &Ctx, statutes: &Statutes, held: &Holding) -> Answer<String> {
    let people = rawabit_people::named(ctx.db(), std::slice::from_ref(&held.person_id)).await?;
    let office = title(statutes, &held.office, form_of(&people, &held.person_id), ctx.lang());
    let name = people.get(&held.person_id).map_or_else(Html::none, |person| person.html(ctx));
    Ok(format!("<p><strong>{}</strong> · {name}</p>", esc(&office)))
}

fn reasons(ctx: &Ctx) -> Vec<Choice> {
    EndReason::ALL
        .iter()
        .filter(|reason| **reason != EndReason::UnitClosed)
        .map(|reason| Choice::new(reason.word(), ctx.t(&format!("federation-reason-{}", reason.word()))))
        .collect()
}

fn ending(ctx: &Ctx, held: &Holding) -> Form {
    Form::new("federation-ending")
        .input(Input::day("day").required())
        .input(Input::select("reason", reasons(ctx)).required())
        .input(Input::hidden("version"))
        .with("day", ctx.today().to_string())
        .with("version", held.version.to_string())
}

/// The form that asks for day and reason.
pub(super) async fn end_form(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let (held, unit) = kept(&ctx, &id).await?;
    let statutes = ctx.app.statutes.load_full();
    let before = about(&ctx, &statutes, &held).await?;
    shown(page(&ctx, "federation-end", &unit), &ctx, &before, &ending(&ctx, &held))
}

/// Ends a mandate.
pub(super) async fn end(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let (held, unit) = kept(&ctx, &id).await?;
    let statutes = ctx.app.statutes.load_full();
    let before = about(&ctx, &statutes, &held).await?;
    let mut form = ending(&ctx, &held).fill(sent);
    let reason: Option<EndReason> = form.read().text("reason").parse().ok();
    let (Some(day), Some(reason), true) = (form.read().day("day"), reason, form.is_valid()) else {
        return shown(page(&ctx, "federation-end", &unit), &ctx, &before, &form);
    };
    let place = statutes
        .office(&held.office)
        .map_or_else(|| unit.path.clone(), |office| permit_place(office, &unit.path));
    let permit = ctx.permit::<KeepMandates>(&place)?;
    let end =
        EndMandate { mandate_id: id, version: form.read().number("version"), day, reason, source: None };
    let mut work = ctx.begin().await?;
    match commands::end_mandate(&mut work, &permit, &statutes, end).await {
        Ok(Ok(())) => {
            work.commit().await?;
            return Ok(Redirect::done(
                &ctx,
                &format!("/office/federation/units/{}", unit.id),
                "federation-ended",
            ));
        }
        Ok(Err(refused)) => form.fail("day", refused.message(&statutes, ctx.lang())),
        Err(Fault::Stale) => form.stale(held.version),
        Err(fault) => return Err(fault),
    }
    shown(page(&ctx, "federation-end", &unit), &ctx, &before, &form)
}

/// The form of a substitution. It offers the deputies: those whom the statutes let stand in.
async fn substitution(ctx: &Ctx, statutes: &Statutes, held: &Holding) -> Answer<Form> {
    Ok(Form::new("federation-substitution")
        .input(Input::pick("person", Arc::new(persons())).required())
        .input(Input::day("start").required())
        .input(Input::select("reason", reasons(ctx)).required())
        .input(Input::check("interim"))
        .input(Input::hidden("version"))
        .with("version", store::mandate::seat_version(ctx.db(), held).await?.to_string())
        .with("start", ctx.today().to_string())
        .offer("person", deputies(ctx, statutes, held).await?))
}

/// Who holds an office today that the statutes name as deputy of a mandate's.
async fn deputies(ctx: &Ctx, statutes: &Statutes, held: &Holding) -> Answer<Vec<Found>> {
    let deputies = statutes.office(&held.office).map_or(&[][..], |office| &office.deputies[..]);
    let mut standing = store::mandate::holders_in(ctx.db(), &held.unit_id, ctx.today()).await?;
    standing.retain(|one| deputies.contains(&one.office));
    let ids: Vec<String> = standing.iter().map(|one| one.person_id.clone()).collect();
    let people = rawabit_people::named(ctx.db(), &ids).await?;
    let found = standing.iter().filter_map(|one| {
        let person = people.get(&one.person_id)?;
        let office = title(statutes, &one.office, person.form, ctx.lang());
        Some(person.found(&ctx.voice, &office))
    });
    Ok(found.collect())
}

/// The form that asks who takes the seat.
pub(super) async fn substitute_form(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let (held, unit) = kept(&ctx, &id).await?;
    let statutes = ctx.app.statutes.load_full();
    let form = substitution(&ctx, &statutes, &held).await?;
    let before = about(&ctx, &statutes, &held).await?;
    shown(page(&ctx, "federation-substitute", &unit), &ctx, &before, &form)
}

/// Puts a substitute on the seat.
pub(super) async fn substitute(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let (held, unit) = kept(&ctx, &id).await?;
    let statutes = ctx.app.statutes.load_full();
    let mut form = substitution(&ctx, &statutes, &held).await?.fill(sent).resolve(&ctx).await?;
    let before = about(&ctx, &statutes, &held).await?;
    let reason: Option<EndReason> = form.read().text("reason").parse().ok();
    let (Some(start), Some(reason), true) = (form.read().day("start"), reason, form.is_valid()) else {
        return shown(page(&ctx, "federation-substitute", &unit), &ctx, &before, &form);
    };
    let office = statutes.office(&held.office).ok_or(Fault::NotFound)?;
    let permit = ctx.permit::<KeepMandates>(&permit_place(office, &unit.path))?;
    let with = Substitution {
        mandate_id: id,
        version: Some(form.read().number("version").unwrap_or(0)),
        person_id: form.read().text("person"),
        start,
        reason,
        interim: form.read().check("interim"),
        source: None,
    };
    let mut work = ctx.begin().await?;
    match commands::substitute(&mut work, &permit, &statutes, with).await {
        Ok(Ok(_)) => {
            work.commit().await?;
            let place = format!("/office/federation/units/{}", unit.id);
            return Ok(Redirect::done(&ctx, &place, "federation-substituted"));
        }
        Ok(Err(refused)) => {
            let field = if refused.field() == "deadline" { "start" } else { "person" };
            form.fail(field, refused.message(&statutes, ctx.lang()));
        }
        Err(Fault::Stale) => form.stale(store::mandate::seat_version(ctx.db(), &held).await?),
        Err(fault) => return Err(fault),
    }
    shown(page(&ctx, "federation-substitute", &unit), &ctx, &before, &form)
}
