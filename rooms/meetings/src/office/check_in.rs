//! Check-in with the code of a convocation: scanned with a telephone's camera, or typed.
//!
//! The scanned address shows who it is, and one button marks them: an address that changed something when merely opened
//! could be opened by another site in an officer's name.

use axum::extract::Path;
use rawabit_platform::kit::{Form, Html, Input, Sent, esc, html};
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault};

use super::path;
use crate::cast::Cast;
use crate::commands;
use crate::permissions::RecordMeeting;
use crate::store::{invitees, meetings};

fn fields() -> Form {
    Form::new("meetings-code").input(Input::code("code").required().max(40))
}

/// Asks for a code.
pub(crate) async fn ask(ctx: Ctx) -> Answer {
    let form = fields();
    ctx.office(ctx.t("meetings-check-in")).crumb(ctx.t("meetings-title"), "/office/meetings").form(&form)
}

/// A typed code leads to the same page as a scanned one.
pub(crate) async fn typed(ctx: Ctx, Sent(sent): Sent) -> Answer {
    let mut form = fields().fill(sent);
    if form.is_valid() {
        let code = invitees::normal_code(&form.read().text("code"));
        if find(&ctx, &code).await.is_ok() {
            return Ok(Redirect::to(&ctx, &format!("/office/meetings/check-in/{code}")));
        }
        form.fail("code", "meetings-refused-code");
    }
    ctx.office(ctx.t("meetings-check-in")).crumb(ctx.t("meetings-title"), "/office/meetings").form(&form)
}

async fn find(ctx: &Ctx, code: &str) -> Answer<(meetings::Model, invitees::Model)> {
    let invitee = invitees::by_code(ctx.db(), &invitees::normal_code(code)).await?.ok_or(Fault::NotFound)?;
    let meeting = meetings::find(ctx.db(), &invitee.meeting_id).await?.ok_or(Fault::NotFound)?;
    if !ctx.may::<RecordMeeting>(&meeting.unit_path) {
        return Err(Fault::NotFound);
    }
    Ok((meeting, invitee))
}

/// Who it is, with the button.
pub(crate) async fn show(ctx: Ctx, Path(code): Path<String>) -> Answer {
    let (meeting, invitee) = find(&ctx, &code).await?;
    let cast = Cast::of(ctx.db(), &ctx.app, std::slice::from_ref(&invitee), &[], &[]).await?;
    let attendance = invitee.attendance();
    let early = commands::roll_in_time(&ctx.app, &meeting, ctx.now).err();
    let button = if let Some(early) = early.filter(|_| meeting.state().takes_attendance()) {
        super::notice("warn", "calendar", &ctx.msg(&early.message()))
    } else if attendance.is_there() {
        html::badge(&ctx.t(&format!("meetings-attendance-{}", attendance.name())), "ok")
    } else if meeting.state().takes_attendance() {
        let code = invitees::normal_code(&code);
        super::post_button(
            &ctx,
            &format!("/office/meetings/check-in/{code}"),
            "meetings-check-in-mark",
            "check",
            "btn btn-primary btn-wide",
            &[],
        )
    } else {
        super::state_badge(&ctx, &meeting)
    };
    let body = Html(format!(
        "<section class=\"panel stack center\"><p class=\"who-name\">{}</p><p class=\"muted\">{}</p><p><a href=\"{}\">{}</a></p>{button}<p><a class=\"btn btn-quiet\" href=\"{}\">{}</a></p></section>",
        cast.name_html(&ctx, &invitee),
        esc(&cast.capacity(&ctx.voice, &invitee, &meeting.unit_id)),
        esc(&ctx.url(&path(&meeting, "attendance"))),
        esc(ctx.voice.pick(&meeting.title)),
        esc(&ctx.url("/office/meetings/check-in")),
        esc(&ctx.t("meetings-check-in-next")),
    ));
    ctx.office(ctx.t("meetings-check-in")).crumb(ctx.t("meetings-title"), "/office/meetings").html(body)
}

/// Marks them.
pub(crate) async fn mark(ctx: Ctx, Path(code): Path<String>) -> Answer {
    let (meeting, _) = find(&ctx, &code).await?;
    let permit = ctx.permit::<RecordMeeting>(&meeting.unit_path)?;
    let mut work = ctx.begin().await?;
    if let Err(refused) = commands::check_in(&ctx.app, &mut work, &permit, &code).await? {
        return Err(Fault::refused(refused.message()));
    }
    work.commit().await?;
    let code = invitees::normal_code(&code);
    Ok(Redirect::done(&ctx, &format!("/office/meetings/check-in/{code}"), "meetings-checked-in"))
}
