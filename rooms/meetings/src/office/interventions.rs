//! Who said what.

use std::convert::Infallible;

use askama::Template;
use axum::extract::Path;
use rawabit_platform::kit::form::Choice;
use rawabit_platform::kit::{Form, Html, Input, Sent};
use rawabit_platform::lang::Message;
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault, UtcMicros};

use super::{Ended, end, part, path, post_button, tabs, version, visible};
use crate::commands::{self, NewIntervention, Records};
use crate::model::holding::hour_within;
use crate::permissions::RecordMeeting;
use crate::store::interventions;

#[derive(Template)]
#[template(path = "office/interventions.html")]
struct Log<'a> {
    ctx: &'a Ctx,
    tabs: Html,
    lines: Vec<Spoken>,
    form: Html,
}

struct Spoken {
    time: String,
    who: Html,
    item: String,
    text: String,
    edit: String,
}

fn fields(ctx: &Ctx, records: &Records, stored: Option<&interventions::Model>) -> Form {
    let mut speakers: Vec<Choice> = records
        .invited
        .iter()
        .filter(|invitee| invitee.attendance().is_there() && invitee.person_id.is_some())
        .map(|invitee| {
            Choice::new(invitee.person_id.clone().unwrap_or_default(), records.cast.name(&ctx.voice, invitee))
        })
        .collect();
    let stand_ins = records.invited.iter().filter_map(|invitee| invitee.represented_by.clone());
    // Whoever is noted as speaking stays, whatever the roll says by now.
    let noted = stored.and_then(|stored| stored.person_id.clone());
    for id in stand_ins.chain(noted) {
        if !speakers.iter().any(|choice| choice.value == id) {
            speakers.push(Choice::new(id.clone(), records.cast.person_name(&ctx.voice, &id)));
        }
    }
    Form::new("meetings-said")
        .once()
        .input(Input::select("person", speakers))
        .input(Input::text("speaker"))
        .input(Input::select("item", item_choices(ctx, records)))
        .input(Input::multi_long("summary").required())
        .input(Input::time("from"))
        .input(Input::time("to"))
}

/// An hour as its field has it.
fn hour(ctx: &Ctx, at: UtcMicros) -> String {
    at.zoned(ctx.app.formats.zone()).time().strftime("%H:%M").to_string()
}

/// The form of one, beginning with what is stored.
fn one_form(ctx: &Ctx, records: &Records, stored: &interventions::Model) -> Form {
    fields(ctx, records, Some(stored))
        .input(Input::hidden("version"))
        .with("person", stored.person_id.clone().unwrap_or_default())
        .with("speaker", stored.speaker.clone())
        .with("item", stored.item_id.clone().unwrap_or_default())
        .with_multi("summary", &stored.summary)
        .with("from", hour(ctx, stored.started_at))
        .with("to", stored.ended_at.map_or_else(String::new, |at| hour(ctx, at)))
        .with("version", stored.version.to_string())
}

pub(super) fn item_choices(ctx: &Ctx, records: &Records) -> Vec<Choice> {
    let items = records.items.iter();
    items
        .map(|(number, item)| {
            Choice::new(item.id.clone(), format!("{number}. {}", ctx.voice.pick(&item.title)))
        })
        .collect()
}

/// `GET …/interventions`
pub(crate) async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let records = Records::read(ctx.db(), &ctx.app, visible(&ctx, &id).await?).await?;
    let form = fields(&ctx, &records, None);
    page(&ctx, &records, &form)
}

fn page(ctx: &Ctx, records: &Records, form: &Form) -> Answer {
    let meeting = &records.meeting;
    let may = ctx.may::<RecordMeeting>(&meeting.unit_path) && meeting.state().takes_interventions();
    let lines = records
        .said
        .iter()
        .map(|row| Spoken {
            time: ctx.voice.time(row.started_at),
            who: row.person_id.as_deref().map_or_else(
                || rawabit_platform::kit::bdi(&row.speaker),
                |id| records.cast.person_html(ctx, id),
            ),
            item: records
                .items
                .iter()
                .find(|(_, item)| Some(&item.id) == row.item_id.as_ref())
                .map_or_else(String::new, |(number, item)| {
                    format!("{number}. {}", ctx.voice.pick(&item.title))
                }),
            text: ctx.voice.pick(&row.summary).to_owned(),
            edit: if may {
                ctx.url(&path(meeting, &format!("interventions/{}/edit", row.id)))
            } else {
                String::new()
            },
        })
        .collect();
    let body = Log {
        ctx,
        tabs: tabs(ctx, meeting, "interventions"),
        lines,
        // What was typed comes back even where it can no longer be noted.
        form: if may || !form.errors.is_empty() { form.html(ctx) } else { Html::none() },
    };
    let status = if form.is_valid() { http::StatusCode::OK } else { http::StatusCode::UNPROCESSABLE_ENTITY };
    part(ctx, meeting, "meetings-tab-interventions").status(status).body(&body)
}

/// Notes one.
pub(crate) async fn add(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let meeting = visible(&ctx, &id).await?;
    let permit = ctx.permit::<RecordMeeting>(&meeting.unit_path)?;
    let records = Records::read(ctx.db(), &ctx.app, meeting).await?;
    let mut form = fields(&ctx, &records, None).fill(sent);
    if let Some(new) = input(&ctx, &records, &mut form) {
        let mut work = ctx.begin().await?;
        let answer = commands::intervene(&mut work, &permit, &id, new).await.map(Ok);
        if let Ended::Done(_) = end(&mut form, work, answer, never, async { Ok(0) }).await? {
            return Ok(Redirect::done(&ctx, &path(&records.meeting, "interventions"), "meetings-saved"));
        }
    }
    page(&ctx, &records, &form)
}

fn never(refused: &Infallible) -> (&'static str, Message) {
    match *refused {}
}

/// What the form says; nothing when something is wrong with it, which then stands at the field.
fn input(ctx: &Ctx, records: &Records, form: &mut Form) -> Option<NewIntervention> {
    let read = form.read();
    let at = |text: String| {
        let time = rawabit_platform::kit::read::parse_time(&text)?;
        hour_within(records.meeting.held_at(), time, ctx.app.formats.zone())
    };
    let new = NewIntervention {
        item: read.optional("item"),
        person: read.optional("person"),
        speaker: read.text("speaker"),
        summary: read.multi("summary"),
        started_at: at(read.text("from")),
        ended_at: at(read.text("to")),
    };
    if new.person.is_none() && new.speaker.is_empty() {
        form.fail("person", "meetings-refused-speaker");
    }
    if new.ended_at.zip(new.started_at).is_some_and(|(end, start)| end < start) {
        form.fail("to", "meetings-refused-times");
    }
    form.is_valid().then_some(new)
}

async fn find(ctx: &Ctx, id: &str, one: &str) -> Answer<(Records, interventions::Model)> {
    let meeting = visible(ctx, id).await?;
    ctx.permit::<RecordMeeting>(&meeting.unit_path)?;
    let stored = interventions::find(ctx.db(), id, one).await?.ok_or(Fault::NotFound)?;
    Ok((Records::read(ctx.db(), &ctx.app, meeting).await?, stored))
}

/// The form of one, and below it the button that removes it: whoever removes it has it before their eyes.
fn one_page(ctx: &Ctx, records: &Records, stored: &interventions::Model, form: &Form) -> Answer {
    let meeting = &records.meeting;
    let remove = post_button(
        ctx,
        &path(meeting, &format!("interventions/{}/remove", stored.id)),
        "meetings-said-remove",
        "trash",
        "btn btn-quiet",
        &[("version", stored.version.to_string())],
    );
    part(ctx, meeting, "meetings-said-edit")
        .crumb(ctx.t("meetings-tab-interventions"), &path(meeting, "interventions"))
        .status(form.status())
        .html(Html(format!("{}{remove}", form.html(ctx))))
}

/// The form of one.
pub(crate) async fn edit(ctx: Ctx, Path((id, one)): Path<(String, String)>) -> Answer {
    let (records, stored) = find(&ctx, &id, &one).await?;
    one_page(&ctx, &records, &stored, &one_form(&ctx, &records, &stored))
}

/// Corrects one.
pub(crate) async fn change(ctx: Ctx, Path((id, one)): Path<(String, String)>, Sent(sent): Sent) -> Answer {
    let (records, stored) = find(&ctx, &id, &one).await?;
    let permit = ctx.permit::<RecordMeeting>(&records.meeting.unit_path)?;
    let mut form = one_form(&ctx, &records, &stored).fill(sent);
    if let Some(mut new) = input(&ctx, &records, &mut form) {
        // The field knows minutes; an hour that nobody touched keeps its seconds, and with them its place in the order.
        if form.read().text("from") == hour(&ctx, stored.started_at) {
            new.started_at = None;
        }
        let mut work = ctx.begin().await?;
        let seen = version(&form);
        let answer = commands::change_intervention(&mut work, &permit, &id, &one, seen, new).await.map(Ok);
        let by_now = async {
            let row = interventions::find(ctx.db(), &id, &one).await?;
            Ok(row.ok_or(Fault::NotFound)?.version)
        };
        if let Ended::Done(()) = end(&mut form, work, answer, never, by_now).await? {
            return Ok(Redirect::done(&ctx, &path(&records.meeting, "interventions"), "meetings-saved"));
        }
    }
    one_page(&ctx, &records, &stored, &form)
}

/// Removes one.
pub(crate) async fn remove(ctx: Ctx, Path((id, one)): Path<(String, String)>, Sent(sent): Sent) -> Answer {
    let meeting = visible(&ctx, &id).await?;
    let permit = ctx.permit::<RecordMeeting>(&meeting.unit_path)?;
    let seen = Some(sent.text("version").parse().unwrap_or(0));
    let mut work = ctx.begin().await?;
    commands::remove_intervention(&mut work, &permit, &id, &one, seen).await?;
    work.commit().await?;
    Ok(Redirect::done(&ctx, &path(&meeting, "interventions"), "meetings-said-removed"))
}
