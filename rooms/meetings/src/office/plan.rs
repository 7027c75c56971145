//! Planning a meeting: one form; nobody is told before the next page.

use axum::extract::Path;
use rawabit_people::by_email;
use rawabit_platform::kit::form::{Choice, plausible_email};
use rawabit_platform::kit::{Form, Input, Sent};
use rawabit_platform::lang::Message;
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault};

use super::visible;
use crate::commands::{self, Guest, NewMeeting};
use crate::model::State;
use crate::permissions::Convene;
use crate::store::{invitees, meetings};

async fn form(ctx: &Ctx) -> Answer<Form> {
    let statutes = ctx.app.statutes.load_full();
    let scope = ctx.scope::<Convene>();
    let today = ctx.today();
    let units = rawabit_federation::all_units(ctx.db()).await?;
    let units: Vec<_> =
        units.into_iter().filter(|unit| scope.contains(&unit.path) && unit.is_open_on(today)).collect();
    let mut bodies = vec![Choice::new("ad-hoc", ctx.t("meetings-kind-ad-hoc"))];
    for body in &statutes.bodies {
        if units.iter().any(|unit| body.units.contains(&unit.kind)) {
            bodies.push(Choice::new(body.id.clone(), body.name.get(ctx.lang())));
        }
    }
    let units = units.iter().map(|unit| Choice::new(unit.id.clone(), unit.name.get(ctx.lang()))).collect();
    Ok(Form::new("meetings-plan")
        .input(Input::multi("title").required())
        .input(Input::select("body", bodies).required())
        .input(Input::select("unit", units).required())
        .input(Input::day("day").required())
        .input(Input::time("time").required())
        .input(Input::number("duration", 5, 1440).required())
        .input(Input::multi("place"))
        .input(Input::code("video").max(500))
        .input(Input::check("public"))
        .input(Input::long("people", 4))
        .input(Input::long("guests", 4))
        .input(Input::hidden("version")))
}

/// The empty form.
pub(crate) async fn blank(ctx: Ctx) -> Answer {
    let form = form(&ctx).await?.with("duration", "120").with("time", "10:00");
    show(&ctx, "meetings-plan-title", &form)
}

fn show(ctx: &Ctx, title: &str, form: &Form) -> Answer {
    ctx.office(ctx.t(title)).crumb(ctx.t("meetings-title"), "/office/meetings").form(form)
}

/// Plans it, and leads to the preview of invitees and notice.
pub(crate) async fn create(ctx: Ctx, Sent(sent): Sent) -> Answer {
    let mut form = form(&ctx).await?.fill(sent);
    let Some((new, unit)) = input(&ctx, &mut form).await? else {
        return show(&ctx, "meetings-plan-title", &form);
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
            show(&ctx, "meetings-plan-title", &form)
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
    let form = filled(&ctx, form(&ctx).await?, &meeting).await?;
    show(&ctx, "meetings-plan-edit", &form)
}

async fn filled(ctx: &Ctx, form: Form, meeting: &meetings::Model) -> Answer<Form> {
    let invited = invitees::of_meeting(ctx.db(), &meeting.id).await?;
    let ids: Vec<String> = invited.iter().filter_map(|row| row.person_id.clone()).collect();
    let named = rawabit_people::named(ctx.db(), &ids).await?;
    let email = |id: &Option<String>| {
        id.as_ref().and_then(|id| named.get(id)).and_then(|person| person.email.clone())
    };
    let people: Vec<String> = invited
        .iter()
        .filter(|row| row.voting && row.office.is_empty())
        .filter_map(|row| email(&row.person_id))
        .collect();
    let guests: Vec<String> = invited
        .iter()
        .filter(|row| row.is_guest())
        .map(|row| match email(&row.person_id) {
            Some(email) => email,
            None if row.guest_email.is_empty() => row.guest_name.clone(),
            None => format!("{} <{}>", row.guest_name, row.guest_email),
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
        .with("people", people.join("\n"))
        .with("guests", guests.join("\n"))
        .with("version", meeting.version.to_string()))
}

/// Changes a draft.
pub(crate) async fn change(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let meeting = visible(&ctx, &id).await?;
    let mut form = form(&ctx).await?.fill(sent);
    let Some((new, unit)) = input(&ctx, &mut form).await? else {
        return show(&ctx, "meetings-plan-edit", &form);
    };
    // Both where it was and where it goes.
    let permit = ctx.permit::<Convene>(&meeting.unit_path)?;
    let permit = if permit.covers(&unit) { permit } else { return Err(Fault::Denied) };
    let mut work = ctx.begin().await?;
    match commands::change(&ctx.app, &mut work, &permit, &id, super::version(&form), new).await {
        Ok(Ok(())) => {
            work.commit().await?;
            Ok(Redirect::done(&ctx, &format!("/office/meetings/{id}/convene"), "meetings-saved"))
        }
        Ok(Err(refused)) => {
            form.fail(refused.field(), refused.message());
            show(&ctx, "meetings-plan-edit", &form)
        }
        // Somebody else was faster: the form comes back as typed, and sent again it replaces what is stored.
        Err(Fault::Stale) => {
            drop(work);
            form.stale(visible(&ctx, &id).await?.version.into());
            show(&ctx, "meetings-plan-edit", &form)
        }
        Err(fault) => Err(fault),
    }
}

/// What the form says; nothing when something is wrong with it, which then stands at the field.
async fn input(
    ctx: &Ctx,
    form: &mut Form,
) -> Answer<Option<(NewMeeting, rawabit_platform::permit::UnitPath)>> {
    let read = form.read();
    let starts_at = read.moment("day", "time", ctx.app.formats.zone());
    let (people_text, guests_text) = (read.text("people"), read.text("guests"));
    let body = Some(read.text("body")).filter(|body| body != "ad-hoc" && !body.is_empty());
    let unit_id = read.text("unit");
    let (title, place, video) = (read.multi("title"), read.multi("place"), read.text("video"));
    let duration = read.number("duration").and_then(|n| i32::try_from(n).ok()).unwrap_or(120);
    let public = read.check("public");
    let mut people = Vec::new();
    for line in lines(&people_text) {
        match by_email(ctx.db(), line).await? {
            Some(person) => people.push(person.id),
            None => form.fail("people", Message::new("meetings-refused-line-person").with("line", line)),
        }
    }
    let mut guests = Vec::new();
    for line in lines(&guests_text) {
        match guest(ctx, line).await? {
            Some(guest) => guests.push(guest),
            None => form.fail("guests", Message::new("meetings-refused-line-guest").with("line", line)),
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
