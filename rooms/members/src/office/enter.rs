//! Entering a member from a register that was kept before.

use std::sync::Arc;

use rawabit_federation::{Unit, Units};
use rawabit_people::{KeepPeople, PersonInput, Persons};
use rawabit_platform::kit::{Form, Html, Input, Sent, esc, pick};
use rawabit_platform::permit::UnitPath;
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault, Lang};
use rawabit_statutes::Form as Grammar;

use super::duplicates::alike::{self, Suspects};
use super::{check_fields, joining_fields, path};
use crate::commands::{self, Entry};
use crate::model::{Gender, Joining, MemberData, Whom};
use crate::permissions::KeepMembers;

/// The units for which the reader keeps members.
pub(super) fn units() -> Units<KeepMembers> {
    Units::suggested_at("/office/members/units/suggest")
}

/// The persons whom the reader may enter as members: those they keep.
fn persons() -> Persons<rawabit_people::SeePeople> {
    rawabit_people::persons()
}

/// Suggests units while somebody types.
pub(crate) async fn suggest_units(ctx: Ctx) -> Answer {
    pick::suggest(&ctx, &units()).await
}

pub(super) async fn form(ctx: &Ctx) -> Answer<Form> {
    let form = Form::new("members-entry")
        .input(Input::pick("unit", Arc::new(units())).required())
        .input(Input::pick("person", Arc::new(persons())));
    let form = joining_fields(ctx, form).await?;
    Ok(form
        .input(Input::code("number").max(24))
        .input(Input::day("joined").required())
        .input(Input::day("since"))
        .input(Input::text("reference").max(200))
        .input(Input::long("reason", 2).max(1_000)))
}

/// A form with whoever is likely on record already above it; while somebody types, that place is asked for anew.
pub(super) async fn with_alike(ctx: &Ctx, form: &Form, suspects: &Suspects) -> Answer<Html> {
    Ok(Html(format!(
        "<div id=\"alike\" hx-post=\"{}\" hx-trigger=\"change from:#entry\" hx-include=\"#entry form\" hx-swap=\"innerHTML\" aria-live=\"polite\">{}</div><div id=\"entry\">{}</div>",
        esc(&ctx.url("/office/members/new/alike")),
        alike::notice(ctx, suspects).await?,
        form.html(ctx)
    )))
}

async fn show(ctx: &Ctx, form: &Form, suspects: &Suspects) -> Answer {
    let body = with_alike(ctx, form, suspects).await?;
    ctx.office(ctx.t("members-enter"))
        .lead(Html::text(&ctx.t("members-enter-lead")))
        .crumb(ctx.t("members-title"), "/office/members")
        .action("members-application-new", "/office/members/applications/new", "plus", false)
        .status(form.status())
        .html(body)
}

/// Who is likely on record already, unless the officer has said that it is somebody else: then the form asks.
pub(super) async fn asked(ctx: &Ctx, form: Form, data: &MemberData) -> Answer<(Form, Suspects)> {
    let anyway = !form.read().text("anyway").is_empty();
    let mut suspects = Suspects::default();
    let mut form = form;
    if anyway {
        // The answer stays on the form, should something else be wrong.
        return Ok((form.input(Input::check("anyway")), suspects));
    }
    if form.is_valid() && form.read().optional("person").is_none() {
        suspects = alike::suspects(ctx, &alike::described(ctx, &form, data)).await?;
    }
    if !suspects.is_empty() {
        if suspects.elsewhere() {
            // Somebody learned that there is a record elsewhere: that is written down.
            ctx.audit_read("members.alike", ("member", ""), &UnitPath::root(), "elsewhere").await?;
        }
        form = form.input(Input::check("anyway"));
        form.fail("anyway", "members-entry-anyway-asked");
    }
    Ok((form, suspects))
}

/// The empty form.
pub(crate) async fn blank(ctx: Ctx) -> Answer {
    let mut form = form(&ctx).await?;
    if let Some(top) = units().top(&ctx).await? {
        let statutes = ctx.app.statutes.load();
        if statutes.members.joins(&top.kind) {
            form = form.with("unit", top.id);
        }
    }
    show(&ctx, &form.resolve(&ctx).await?, &Suspects::default()).await
}

/// The unit that a resolved form names, and that the reader keeps members for.
pub(super) async fn chosen_unit(ctx: &Ctx, id: &str) -> Answer<Unit> {
    rawabit_federation::unit(ctx.db(), id).await?.ok_or(Fault::NotFound)
}

/// The person of the form's fields.
pub(super) fn person(form: &Form, unit: &Unit, lang: Lang) -> PersonInput {
    let read = form.read();
    let feminine = read.text("gender").parse() == Ok(Gender::Female);
    let grammar = if feminine { Grammar::Feminine } else { Grammar::Masculine };
    PersonInput {
        birth_day: read.day("birth_day"),
        email: read.optional("email"),
        lang,
        ..PersonInput::named(unit.path.clone(), read.multi("name"), grammar)
    }
}

/// Enters.
pub(crate) async fn save(ctx: Ctx, Sent(sent): Sent) -> Answer {
    let mut form = form(&ctx).await?.fill(sent).resolve(&ctx).await?;
    let data = check_fields(&ctx, &mut form);
    // Somebody on record has a name and a sex already.
    if form.read().optional("person").is_some() {
        form.errors.remove("name");
        form.errors.remove("gender");
    }
    let (mut form, suspects) = asked(&ctx, form, &data).await?;
    if !form.is_valid() {
        return show(&ctx, &form, &suspects).await;
    }
    let read = form.read();
    let unit = chosen_unit(&ctx, &read.text("unit")).await?;
    let permit = ctx.permit::<KeepMembers>(&unit.path)?;
    let people = ctx.permit::<KeepPeople>(&unit.path)?;
    let joined = read.day("joined").unwrap_or_else(|| ctx.today());
    let whom = match read.optional("person") {
        Some(id) => Whom::Known(id),
        None => Whom::New(Box::new(person(&form, &unit, ctx.app.default_lang()))),
    };
    let entry = Entry {
        joining: Joining {
            category: read.optional("category"),
            since: read.day("since").unwrap_or(joined),
            joined,
        },
        unit,
        whom,
        data,
        reference: read.optional("reference"),
        reason: read.text("reason"),
    };
    let mut work = ctx.begin().await?;
    match commands::enter(&ctx.app, &mut work, &permit, &people, entry).await? {
        Ok(entered) => {
            work.commit().await?;
            let done = if entered.known { "members-entered-known" } else { "members-entered" };
            Ok(Redirect::done(&ctx, &path(entered.no), done))
        }
        Err(refused) => {
            drop(work);
            form.fail(refused.field(), refused.message());
            show(&ctx, &form, &suspects).await
        }
    }
}
