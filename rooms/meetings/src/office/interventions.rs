//! Who said what.

use askama::Template;
use axum::extract::Path;
use rawabit_platform::Answer;
use rawabit_platform::kit::form::Choice;
use rawabit_platform::kit::{Form, Html, Input, Sent};
use rawabit_platform::web::{Ctx, Redirect};

use super::{part, path, post_button, tabs, visible};
use crate::commands::{self, NewIntervention, Records};
use crate::model::holding::hour_within;
use crate::permissions::RecordMeeting;

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
    remove: Html,
}

fn fields(ctx: &Ctx, records: &Records) -> Form {
    let mut speakers: Vec<Choice> = records
        .invited
        .iter()
        .filter(|invitee| invitee.attendance().is_there() && invitee.person_id.is_some())
        .map(|invitee| {
            Choice::new(invitee.person_id.clone().unwrap_or_default(), records.cast.name(&ctx.voice, invitee))
        })
        .collect();
    let stand_ins = records.invited.iter().filter_map(|invitee| invitee.represented_by.clone());
    speakers.extend(stand_ins.map(|id| Choice::new(id.clone(), records.cast.person_name(&ctx.voice, &id))));
    Form::new("meetings-said")
        .input(Input::select("person", speakers))
        .input(Input::text("speaker"))
        .input(Input::select("item", item_choices(ctx, records)))
        .input(Input::multi_long("summary").required())
        .input(Input::time("from"))
        .input(Input::time("to"))
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
    let form = fields(&ctx, &records);
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
            remove: if may {
                post_button(
                    ctx,
                    &path(meeting, &format!("interventions/{}/remove", row.id)),
                    "meetings-said-remove",
                    "trash",
                    "btn btn-quiet btn-small",
                    &[],
                )
            } else {
                Html::none()
            },
        })
        .collect();
    let body = Log {
        ctx,
        tabs: tabs(ctx, meeting, "interventions"),
        lines,
        form: if may { form.html(ctx) } else { Html::none() },
    };
    let status = if form.is_valid() { http::StatusCode::OK } else { http::StatusCode::UNPROCESSABLE_ENTITY };
    part(ctx, meeting, "meetings-tab-interventions").status(status).body(&body)
}

/// Notes one.
pub(crate) async fn add(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let meeting = visible(&ctx, &id).await?;
    let permit = ctx.permit::<RecordMeeting>(&meeting.unit_path)?;
    let records = Records::read(ctx.db(), &ctx.app, meeting).await?;
    let mut form = fields(&ctx, &records).fill(sent);
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
    if !form.is_valid() {
        return page(&ctx, &records, &form);
    }
    let mut work = ctx.begin().await?;
    commands::intervene(&mut work, &permit, &id, new).await?;
    work.commit().await?;
    Ok(Redirect::done(&ctx, &path(&records.meeting, "interventions"), "meetings-saved"))
}

/// Removes one.
pub(crate) async fn remove(ctx: Ctx, Path((id, one)): Path<(String, String)>) -> Answer {
    let meeting = visible(&ctx, &id).await?;
    let permit = ctx.permit::<RecordMeeting>(&meeting.unit_path)?;
    let mut work = ctx.begin().await?;
    commands::remove_intervention(&mut work, &permit, &id, &one).await?;
    work.commit().await?;
    Ok(Redirect::done(&ctx, &path(&meeting, "interventions"), "meetings-saved"))
}
