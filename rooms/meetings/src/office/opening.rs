//! Opening and closing, and recording afterwards what was held without the application.

use std::convert::Infallible;

use axum::extract::Path;
use rawabit_platform::kit::form::Choice;
use rawabit_platform::kit::read::parse_time;
use rawabit_platform::kit::{Form, Html, Input, Sent};
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, UtcMicros};

use super::attendance::quorum_box;
use super::{Ended, end, form_page, notice, path, stored_version, version, visible};
use crate::cast::Cast;
use crate::commands::{self, HeldBefore, OpenRefused, default_chair, in_time};
use crate::model::State;
use crate::model::holding::hour_within;
use crate::permissions::RecordMeeting;
use crate::store::{invitees, meetings};

/// A meeting that may be opened or recorded: convened, and within the reader's right.
async fn convened(ctx: &Ctx, id: &str) -> Answer<meetings::Model> {
    let meeting = visible(ctx, id).await?;
    ctx.permit::<RecordMeeting>(&meeting.unit_path)?;
    if meeting.state() == State::Convened { Ok(meeting) } else { Err(commands::not_now()) }
}

/// Those in the room as choices, the one whom the statutes name first, and the quorum as it stands.
async fn in_the_room(ctx: &Ctx, meeting: &meetings::Model) -> Answer<(Vec<Choice>, Option<String>, Html)> {
    let invited = invitees::of_meeting(ctx.db(), &meeting.id).await?;
    let cast = Cast::of(ctx.db(), &ctx.app, &invited, &[], &[]).await?;
    let statutes = ctx.app.statutes.load_full();
    let body = meeting.body.as_deref().and_then(|id| statutes.body(id));
    let chairs = body.map_or(&[][..], |body| &body.chair);
    let first = match default_chair(chairs, &invited, &meeting.unit_id) {
        Some(first) => Some(first),
        None => holding(ctx, meeting, chairs, &invited).await?,
    };
    let there: Vec<Choice> = invited
        .iter()
        .filter(|invitee| invitee.attendance().is_there())
        .filter_map(|invitee| Some(Choice::new(invitee.person_id.clone()?, cast.name(&ctx.voice, invitee))))
        .collect();
    Ok((there, first, quorum_box(ctx, meeting, &invited)))
}

/// Whoever is there and holds one of the chairing offices: in an assembly all are called as members, and not by their offices.
async fn holding(
    ctx: &Ctx,
    meeting: &meetings::Model,
    chairs: &[String],
    invited: &[invitees::Model],
) -> Answer<Option<String>> {
    let held = rawabit_federation::holders_in(ctx.db(), &meeting.unit_id, ctx.today()).await?;
    let there = |person: &str| {
        let mut there = invited.iter().filter(|invitee| invitee.attendance().is_there());
        there.any(|invitee| invitee.person_id.as_deref() == Some(person))
    };
    Ok(chairs.iter().find_map(|office| {
        let found = held.iter().find(|one| one.office == *office && there(&one.person_id));
        found.map(|one| one.person_id.clone())
    }))
}

async fn fields(ctx: &Ctx, meeting: &meetings::Model) -> Answer<(Form, Html)> {
    let (there, first, quorum) = in_the_room(ctx, meeting).await?;
    let form = Form::new("meetings-open")
        .once()
        .input(Input::select("chair", there).required())
        .input(Input::hidden("version"))
        .with("chair", first.unwrap_or_default())
        .with("version", meeting.version.to_string());
    Ok((form, quorum))
}

/// When it may be opened, or what to do instead, above a page without a form.
fn closed_door(ctx: &Ctx, meeting: &meetings::Model, refused: &OpenRefused, quorum: &Html) -> Answer {
    let said = notice("warn", "calendar", &ctx.msg(&refused.message()));
    let mut page = super::part(ctx, meeting, "meetings-do-open");
    if matches!(refused, OpenRefused::Missed { .. }) {
        page = page.action("meetings-do-record", &path(meeting, "record"), "edit", true).action(
            "meetings-do-postpone",
            &path(meeting, "postpone"),
            "calendar",
            false,
        );
    }
    page.html(Html(format!("{said}{quorum}")))
}

/// The form: quorum above, who presides below. Before the day, or after it, the page says so and has no form.
pub(crate) async fn form(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let meeting = convened(&ctx, &id).await?;
    let (form, quorum) = fields(&ctx, &meeting).await?;
    match in_time(&ctx.app, &meeting, ctx.now) {
        Ok(()) => form_page(&ctx, &meeting, "meetings-do-open", quorum, &form),
        Err(refused) => closed_door(&ctx, &meeting, &refused, &quorum),
    }
}

/// Opens it.
pub(crate) async fn open(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let meeting = visible(&ctx, &id).await?;
    let permit = ctx.permit::<RecordMeeting>(&meeting.unit_path)?;
    let (form, quorum) = fields(&ctx, &meeting).await?;
    let mut form = form.fill(sent);
    if let Err(refused) = in_time(&ctx.app, &meeting, ctx.now) {
        form.fail(refused.field(), refused.message());
    }
    if form.is_valid() {
        let chair = form.read().optional("chair");
        let mut work = ctx.begin().await?;
        let answer = commands::open(&ctx.app, &mut work, &permit, &id, version(&form), chair).await;
        let why = |refused: &OpenRefused| (refused.field(), refused.message());
        if let Ended::Done(_) = end(&mut form, work, answer, why, stored_version(&ctx, &id)).await? {
            return Ok(Redirect::done(&ctx, &path(&meeting, ""), "meetings-opened"));
        }
    }
    form_page(&ctx, &meeting, "meetings-do-open", quorum, &form)
}

async fn afterwards_fields(ctx: &Ctx, meeting: &meetings::Model) -> Answer<(Form, Html)> {
    let (there, first, quorum) = in_the_room(ctx, meeting).await?;
    let hour = |at: UtcMicros| at.zoned(ctx.app.formats.zone()).time().strftime("%H:%M").to_string();
    let form = Form::new("meetings-record")
        .once()
        .input(Input::time("from").required())
        .input(Input::time("to").required())
        .input(Input::select("chair", there).required())
        .input(Input::hidden("version"))
        .with("from", hour(meeting.starts_at))
        .with("chair", first.unwrap_or_default())
        .with("version", meeting.version.to_string());
    let day = ctx.voice.weekday(ctx.voice.day_of(meeting.starts_at));
    let said = notice("info", "info", &ctx.ta("meetings-record-about", "day", day));
    Ok((form, Html(format!("{said}{quorum}"))))
}

/// The form for a meeting that was held on its day and not opened here.
pub(crate) async fn afterwards_form(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let meeting = convened(&ctx, &id).await?;
    if meeting.starts_at > ctx.now {
        return Err(commands::not_now());
    }
    let (form, above) = afterwards_fields(&ctx, &meeting).await?;
    form_page(&ctx, &meeting, "meetings-do-record", above, &form)
}

/// Records it with its true hours.
pub(crate) async fn afterwards(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let meeting = visible(&ctx, &id).await?;
    let permit = ctx.permit::<RecordMeeting>(&meeting.unit_path)?;
    let (form, above) = afterwards_fields(&ctx, &meeting).await?;
    let mut form = form.fill(sent);
    let zone = ctx.app.formats.zone();
    let hour = |of: UtcMicros, name: &str| hour_within(of, parse_time(&form.read().text(name))?, zone);
    let opened = hour(meeting.starts_at, "from");
    let closed = opened.and_then(|opened| hour(opened, "to"));
    if let (true, Some(opened_at), Some(closed_at)) = (form.is_valid(), opened, closed) {
        let held = HeldBefore { opened_at, closed_at, chair: form.read().optional("chair") };
        let mut work = ctx.begin().await?;
        let answer =
            commands::record_afterwards(&ctx.app, &mut work, &permit, &id, version(&form), held).await;
        let why = |refused: &OpenRefused| (refused.field(), refused.message());
        if let Ended::Done(_) = end(&mut form, work, answer, why, stored_version(&ctx, &id)).await? {
            return Ok(Redirect::done(&ctx, &path(&meeting, ""), "meetings-recorded"));
        }
    }
    form_page(&ctx, &meeting, "meetings-do-record", above, &form)
}

/// Closes it. A page older than the stored meeting is shown anew, with the reason: there is nothing typed to keep.
pub(crate) async fn close(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let meeting = visible(&ctx, &id).await?;
    let permit = ctx.permit::<RecordMeeting>(&meeting.unit_path)?;
    let mut form = Form::new("meetings-close").input(Input::hidden("version")).fill(sent);
    let mut work = ctx.begin().await?;
    let answer = commands::close(&ctx.app, &mut work, &permit, &id, version(&form)).await;
    let why = |refused: &Infallible| match *refused {};
    match end(&mut form, work, answer.map(Ok), why, stored_version(&ctx, &id)).await? {
        Ended::Done(()) => Ok(Redirect::done(&ctx, &path(&meeting, ""), "meetings-closed")),
        Ended::Back => form_page(&ctx, &meeting, "meetings-do-close", Html::none(), &form),
    }
}
