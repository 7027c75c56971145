//! Planning a meeting: one form; nobody is told before the next page.

use std::sync::Arc;

use axum::extract::Path;
use rawabit_federation::{Holders, Units};
use rawabit_people::by_email;
use rawabit_platform::kit::form::{Choice, plausible_email};
use rawabit_platform::kit::pick;
use rawabit_platform::kit::{Form, Input, Sent};
use rawabit_platform::lang::Message;
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault};

use super::{Ended, end, stored_version, visible};
use crate::commands::{self, Guest, NewMeeting, PlanRefused};
use crate::model::State;
use crate::permissions::Convene;
use crate::store::{invitees, meetings};

/// The units that the reader convenes for.
fn units() -> Units<Convene> {
    Units::suggested_at("/office/meetings/units/suggest")
}

/// Whom one may call: office-holders and the persons that the reader sees; anybody by their whole mail address.
fn people() -> Holders {
    Holders::suggested_at("/office/meetings/people/suggest")
}

/// Suggests units while somebody types.
pub(crate) async fn suggest_units(ctx: Ctx) -> Answer {
    pick::suggest(&ctx, &units()).await
}

/// Suggests persons while somebody types.
pub(crate) async fn suggest_people(ctx: Ctx) -> Answer {
    pick::suggest(&ctx, &people()).await
}

async fn form(ctx: &Ctx) -> Answer<Form> {
    let statutes = ctx.app.statutes.load_full();
    let kinds = units().kinds(ctx).await?;
    let mut bodies = vec![Choice::new("ad-hoc", ctx.t("meetings-kind-ad-hoc"))];
    for body in &statutes.bodies {
        if body.units.iter().any(|kind| kinds.contains(kind)) {
            bodies.push(Choice::new(body.id.clone(), body.name.get(ctx.lang())));
        }
    }
    Ok(Form::new("meetings-plan")
        .input(Input::multi("title").required())
        .input(Input::select("body", bodies).required())
        .input(Input::pick("unit", Arc::new(units())).required())
        .input(Input::day("day").required())
        .input(Input::time("time").required())
        .input(Input::number("duration", 5, 1440).required())
        .input(Input::multi("place"))
        .input(Input::code("video").max(500))
        .input(Input::check("public"))
        .input(Input::pick_many("people", Arc::new(people())))
        .input(Input::pick_many("guests", Arc::new(people())))
        .input(Input::long("others", 3))
        .input(Input::hidden("version")))
}

/// The empty form. The unit is the highest of the reader's own.
pub(crate) async fn blank(ctx: Ctx) -> Answer {
    let mut form = form(&ctx).await?.with("duration", "120").with("time", "10:00");
    if let Some(top) = units().top(&ctx).await? {
        form = form.with("unit", top.id);
    }
    show(&ctx, "meetings-plan-heading", &form.resolve(&ctx).await?)
}

fn show(ctx: &Ctx, title: &str, form: &Form) -> Answer {
    ctx.office(ctx.t(title)).crumb(ctx.t("meetings-title"), "/office/meetings").form(form)
}

/// Plans it, and leads to the preview of invitees and notice.
pub(crate) async fn create(ctx: Ctx, Sent(sent): Sent) -> Answer {
    let mut form = form(&ctx).await?.fill(sent).resolve(&ctx).await?;
    let Some((new, unit)) = input(&ctx, &mut form).await? else {
        return show(&ctx, "meetings-plan-heading", &form);
    };
    let permit = ctx.permit::<Convene>(&unit)?;
    let mut work = ctx.begin().await?;
    match commands::plan(&ctx.app, &mut work, &permit, new).await? {
        Ok(id) => {
            work.commit().await?;
            Ok(Redirect::done(&ctx, &format!("/office/meetings/{id}/convene"), "meetings-planned"))
        }
        Err(refused) => {
            form.fail(refused.field(), refused.message());
            show(&ctx, "meetings-plan-heading", &form)
        }
    }
}

/// The form of a draft.
pub(crate) async fn edit(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let meeting = visible(&ctx, &id).await?;
    ctx.permit::<Convene>(&meeting.unit_path)?;
    if meeting.state() != State::Draft {
        return Err(commands::not_now());
    }
    let form = filled(&ctx, form(&ctx).await?, &meeting).await?.resolve(&ctx).await?;
    show(&ctx, "meetings-plan-edit", &form)
}

async fn filled(ctx: &Ctx, form: Form, meeting: &meetings::Model) -> Answer<Form> {
    let invited = invitees::of_meeting(ctx.db(), &meeting.id).await?;
    let persons = |guests: bool| -> Vec<String> {
        let rows = invited.iter().filter(|row| row.office.is_empty() && row.is_guest() == guests);
        rows.filter_map(|row| row.person_id.clone()).collect()
    };
    let others: Vec<String> = invited
        .iter()
        .filter(|row| row.is_guest() && row.person_id.is_none())
        .map(|row| match row.guest_email.as_str() {
            "" => row.guest_name.clone(),
            email => format!("{} <{email}>", row.guest_name),
        })
        .collect();
    let starts = meeting.starts_at.zoned(ctx.app.formats.zone());
    Ok(form
        .with_multi("title", &meeting.title)
        .with("body", meeting.body.clone().unwrap_or_else(|| "ad-hoc".to_owned()))
        .with("unit", meeting.unit_id.clone())
        .with("day", starts.date().to_string())
        .with("time", starts.time().strftime("%H:%M").to_string())
        .with("duration", meeting.duration.to_string())
        .with_multi("place", &meeting.place)
        .with("video", meeting.video.clone())
        .with("public", if meeting.is_public { "on" } else { "" })
        .with_all("people", persons(false))
        .with_all("guests", persons(true))
        .with("others", others.join("\n"))
        .with("version", meeting.version.to_string()))
}

/// Changes a draft.
pub(crate) async fn change(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let meeting = visible(&ctx, &id).await?;
    let mut form = form(&ctx).await?.fill(sent).resolve(&ctx).await?;
    let Some((new, unit)) = input(&ctx, &mut form).await? else {
        return show(&ctx, "meetings-plan-edit", &form);
    };
    // Both where it was and where it goes.
    let permit = ctx.permit::<Convene>(&meeting.unit_path)?;
    let permit = if permit.covers(&unit) { permit } else { return Err(Fault::Denied) };
    let mut work = ctx.begin().await?;
    let answer = commands::change(&ctx.app, &mut work, &permit, &id, super::version(&form), new).await;
    let why = |refused: &PlanRefused| (refused.field(), refused.message());
    if let Ended::Done(()) = end(&mut form, work, answer, why, stored_version(&ctx, &id)).await? {
        return Ok(Redirect::done(&ctx, &format!("/office/meetings/{id}/convene"), "meetings-saved"));
    }
    show(&ctx, "meetings-plan-edit", &form)
}

/// What the form says; nothing when something is wrong with it, which then stands at the field.
async fn input(
    ctx: &Ctx,
    form: &mut Form,
) -> Answer<Option<(NewMeeting, rawabit_platform::permit::UnitPath)>> {
    let starts_at = form.moment("day", "time", ctx.app.formats.zone());
    let read = form.read();
    let (people, known, others) = (read.many("people"), read.many("guests"), read.text("others"));
    let body = Some(read.text("body")).filter(|body| body != "ad-hoc" && !body.is_empty());
    let unit_id = read.text("unit");
    let (title, place, video) = (read.multi("title"), read.multi("place"), read.text("video"));
    let duration = read.number("duration").and_then(|n| i32::try_from(n).ok()).unwrap_or(120);
    let public = read.check("public");
    let named = rawabit_people::named(ctx.db(), &known).await?;
    let invited = known.iter().filter_map(|id| named.get(id)).map(|person| Guest {
        person_id: Some(person.id.clone()),
        name: String::new(),
        email: String::new(),
        lang: person.lang,
    });
    let mut guests: Vec<Guest> = invited.collect();
    for line in lines(&others) {
        match guest(ctx, line).await? {
            Some(guest) => guests.push(guest),
            None => form.fail("others", Message::new("meetings-refused-line-guest").with("line", line)),
        }
    }
    let Some(starts_at) = starts_at.filter(|_| form.is_valid()) else { return Ok(None) };
    let Some(unit) = rawabit_federation::unit(ctx.db(), &unit_id).await? else { return Err(Fault::NotFound) };
    let people = if body.is_some() { Vec::new() } else { people };
    Ok(Some((
        NewMeeting { unit: unit_id, body, title, starts_at, duration, place, video, public, people, guests },
        unit.path,
    )))
}

fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).take(500)
}

/// `Name <address>`, an address alone (of somebody the organisation knows, or not), or a name alone.
async fn guest(ctx: &Ctx, line: &str) -> Answer<Option<Guest>> {
    let (name, email) = match line.split_once('<') {
        Some((name, rest)) => (name.trim(), rest.trim_end_matches('>').trim()),
        None if line.contains('@') => ("", line),
        None => (line, ""),
    };
    if !email.is_empty() && !plausible_email(email) {
        return Ok(None);
    }
    let known = if email.is_empty() { None } else { by_email(ctx.db(), email).await? };
    Ok(Some(match known {
        Some(person) => {
            Guest { person_id: Some(person.id), name: String::new(), email: String::new(), lang: person.lang }
        }
        None => Guest {
            person_id: None,
            name: if name.is_empty() { email.to_owned() } else { name.to_owned() },
            email: email.to_owned(),
            lang: ctx.app.default_lang(),
        },
    }))
}
