//! Opening and closing.

use axum::extract::Path;
use rawabit_platform::Answer;
use rawabit_platform::kit::form::Choice;
use rawabit_platform::kit::{Form, Input, Sent};
use rawabit_platform::web::{Ctx, Redirect};

use super::attendance::quorum_box;
use super::{form_page, path, version, visible};
use crate::cast::Cast;
use crate::commands::{self, default_chair};
use crate::permissions::RecordMeeting;
use crate::store::{invitees, meetings};

async fn fields(ctx: &Ctx, meeting: &meetings::Model) -> Answer<(Form, rawabit_platform::kit::Html)> {
    let invited = invitees::of_meeting(ctx.db(), &meeting.id).await?;
    let cast = Cast::of(ctx.db(), &ctx.app, &invited, &[], &[]).await?;
    let statutes = ctx.app.statutes.load_full();
    let body = meeting.body.as_deref().and_then(|id| statutes.body(id));
    let chair = default_chair(body.map_or(&[][..], |body| &body.chair), &invited, &meeting.unit_id);
    let there: Vec<Choice> = invited
        .iter()
        .filter(|invitee| invitee.attendance().is_there())
        .filter_map(|invitee| Some(Choice::new(invitee.person_id.clone()?, cast.name(&ctx.voice, invitee))))
        .collect();
    let form = Form::new("meetings-open")
        .input(Input::select("chair", there).required())
        .input(Input::hidden("version"))
        .with("chair", chair.unwrap_or_default())
        .with("version", meeting.version.to_string());
    Ok((form, quorum_box(ctx, meeting, &invited)))
}

/// The form: quorum above, who presides below.
pub(crate) async fn form(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let meeting = visible(&ctx, &id).await?;
    ctx.permit::<RecordMeeting>(&meeting.unit_path)?;
    let (form, quorum) = fields(&ctx, &meeting).await?;
    form_page(&ctx, &meeting, "meetings-do-open", quorum, &form)
}

/// Opens it.
pub(crate) async fn open(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let meeting = visible(&ctx, &id).await?;
    let permit = ctx.permit::<RecordMeeting>(&meeting.unit_path)?;
    let (form, quorum) = fields(&ctx, &meeting).await?;
    let mut form = form.fill(sent);
    if form.is_valid() {
        let chair = form.read().optional("chair");
        let mut work = ctx.begin().await?;
        match commands::open(&ctx.app, &mut work, &permit, &id, version(&form), chair).await? {
            Ok(_) => {
                work.commit().await?;
                return Ok(Redirect::done(&ctx, &path(&meeting, ""), "meetings-opened"));
            }
            Err(refused) => form.fail(refused.field(), refused.message()),
        }
    }
    form_page(&ctx, &meeting, "meetings-do-open", quorum, &form)
}

/// Closes it.
pub(crate) async fn close(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let meeting = visible(&ctx, &id).await?;
    let permit = ctx.permit::<RecordMeeting>(&meeting.unit_path)?;
    let form = Form::new("meetings-open").input(Input::hidden("version")).fill(sent);
    let mut work = ctx.begin().await?;
    commands::close(&ctx.app, &mut work, &permit, &id, version(&form)).await?;
    work.commit().await?;
    Ok(Redirect::done(&ctx, &path(&meeting, ""), "meetings-closed"))
}
