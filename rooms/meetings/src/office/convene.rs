//! The page before the convocations leave: who is called, and what the statutes say of the notice.

use askama::Template;
use axum::extract::Path;
use rawabit_platform::Answer;
use rawabit_platform::kit::form::Choice;
use rawabit_platform::kit::{Form, Html, Input, Sent};
use rawabit_platform::web::{Ctx, Redirect};

use super::{Ended, end, notice, part, path, stored_version, version, visible};
use crate::cast::Cast;
use crate::commands::{self, ConveneRefused, Convening, verdict_message};
use crate::model::{State, Verdict};
use crate::permissions::Convene;
use crate::store::{invitees, meetings};

#[derive(Template)]
#[template(path = "office/convene.html")]
struct Preview<'a> {
    ctx: &'a Ctx,
    meeting: &'a meetings::Model,
    invited: &'a [invitees::Model],
    cast: &'a Cast,
    when: String,
    called: usize,
    vacant: usize,
    unreachable: usize,
    verdict: Html,
    later: Html,
    form: Html,
}

fn form(ctx: &Ctx, meeting: &meetings::Model, verdict: &Verdict) -> Form {
    let mut form = Form::new("meetings-convene").input(Input::hidden("version"));
    if let Verdict::Urgent { by, .. } = verdict {
        form = form.input(Input::multi("urgent_reason").required());
        if !by.is_empty() {
            let statutes = ctx.app.statutes.load();
            let name = |id: &String| {
                statutes.office(id).map_or_else(|| id.clone(), |o| o.title.name(ctx.lang()).to_owned())
            };
            let choices = by.iter().map(|id| Choice::new(id.clone(), name(id))).collect();
            form = form.input(Input::select("invoked_by", choices).required());
        }
    }
    form.with("version", meeting.version.to_string())
}

/// Asks on which ground a meeting is convened: how many members asked for it, where the statutes let them; and on whose
/// instruction, unless the reader's own offices convene its body. Where there is no choice the only office is chosen already.
pub(super) async fn ask_ground(ctx: &Ctx, meeting: &meetings::Model, form: Form) -> Answer<Form> {
    let statutes = ctx.app.statutes.load_full();
    let body = meeting.body.as_deref().and_then(|id| statutes.body(id));
    let may_be_asked = body.is_some_and(|body| body.convened_on_request.is_some());
    let form = match may_be_asked && meeting.request().is_none() {
        true => form.input(Input::number("requested_by", 1, 1_000_000)),
        false => form,
    };
    let convenors = commands::convenors(ctx.db(), &statutes, meeting, ctx.today()).await?;
    let reader = ctx.viewer.as_ref().and_then(|viewer| viewer.person_id.as_deref());
    let held: Vec<&commands::Convenor> = convenors.iter().filter(|one| !one.may.is_empty()).collect();
    if held.is_empty() || held.iter().any(|one| one.held_by(reader).is_some()) {
        return Ok(form);
    }
    let name = |id: &str| statutes.office(id).map_or(id, |office| office.title.name(ctx.lang())).to_owned();
    let choices = held.iter().map(|one| Choice::new(one.office.clone(), name(&one.office))).collect();
    let form = form.input(Input::select("instructed_by", choices));
    Ok(match held.as_slice() {
        [only] => form.with("instructed_by", only.office.clone()),
        _ => form,
    })
}

/// What was said in a form that convenes, and by whom.
pub(super) fn convening(ctx: &Ctx, form: &Form) -> Convening {
    let read = form.read();
    Convening {
        urgent_reason: read.multi("urgent_reason"),
        invoked_by: read.optional("invoked_by"),
        person: ctx.viewer.as_ref().and_then(|viewer| viewer.person_id.clone()),
        instructed_by: read.optional("instructed_by"),
        requested_by: read.number("requested_by").and_then(|asked| u32::try_from(asked).ok()),
    }
}

/// A meeting that nobody has been told of yet.
async fn draft(ctx: &Ctx, id: &str) -> Answer<meetings::Model> {
    let meeting = visible(ctx, id).await?;
    if meeting.state() == State::Draft { Ok(meeting) } else { Err(commands::not_now()) }
}

/// `GET`: the preview.
pub(crate) async fn preview(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let meeting = draft(&ctx, &id).await?;
    ctx.permit::<Convene>(&meeting.unit_path)?;
    let verdict = commands::verdict_now(&ctx.app, &meeting, ctx.now);
    let form = ask_ground(&ctx, &meeting, form(&ctx, &meeting, &verdict)).await?;
    show(&ctx, &meeting, &verdict, &form).await
}

async fn show(ctx: &Ctx, meeting: &meetings::Model, verdict: &Verdict, form: &Form) -> Answer {
    let invited = invitees::of_meeting(ctx.db(), &meeting.id).await?;
    let cast = Cast::of(ctx.db(), &ctx.app, &invited, &[], std::slice::from_ref(&meeting.unit_id)).await?;
    let address = |invitee: &invitees::Model| {
        !invitee.guest_email.is_empty()
            || invitee
                .person_id
                .as_deref()
                .and_then(|id| cast.person(id))
                .is_some_and(|person| person.email.is_some())
    };
    let (tone, icon) = match verdict {
        Verdict::Urgent { .. } => ("warn", "warning"),
        verdict if verdict.is_lawful() => ("ok", "done"),
        _ => ("bad", "warning"),
    };
    let text = ctx.msg(&verdict_message(&ctx.app, verdict));
    let status = if form.is_valid() { http::StatusCode::OK } else { http::StatusCode::UNPROCESSABLE_ENTITY };
    let body = Preview {
        ctx,
        meeting,
        cast: &cast,
        when: crate::print::when(&ctx.voice, meeting),
        called: invited.iter().filter(|invitee| !invitee.is_vacant()).count(),
        vacant: invited.iter().filter(|invitee| invitee.is_vacant()).count(),
        unreachable: invited.iter().filter(|invitee| !invitee.is_vacant() && !address(invitee)).count(),
        invited: &invited,
        verdict: notice(tone, icon, &text),
        later: super::later_seats(ctx, meeting, &invited),
        // What was typed comes back even where it can no longer be sent.
        form: if verdict.is_lawful() && super::later_seats(ctx, meeting, &invited).is_empty()
            || !form.errors.is_empty()
        {
            form.html(ctx)
        } else {
            form.summary(ctx)
        },
    };
    part(ctx, meeting, "meetings-convene-title")
        .action("meetings-plan-edit", &path(meeting, "edit"), "edit", false)
        .action("meetings-agenda-edit", &path(meeting, "agenda"), "indent", false)
        .status(status)
        .body(&body)
}

/// `POST`: they leave.
pub(crate) async fn send(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let meeting = visible(&ctx, &id).await?;
    let permit = ctx.permit::<Convene>(&meeting.unit_path)?;
    let verdict = commands::verdict_now(&ctx.app, &meeting, ctx.now);
    let mut sent = ask_ground(&ctx, &meeting, form(&ctx, &meeting, &verdict)).await?.fill(sent);
    if sent.is_valid() {
        let convening = convening(&ctx, &sent);
        let mut work = ctx.begin().await?;
        let answer = commands::convene(&ctx.app, &mut work, &permit, &id, version(&sent), convening).await;
        let why = |refused: &ConveneRefused| (refused.field(), refused.message(&ctx.app));
        if let Ended::Done(()) = end(&mut sent, work, answer, why, stored_version(&ctx, &id)).await? {
            return Ok(Redirect::done(&ctx, &path(&meeting, ""), "meetings-convened"));
        }
    }
    // As stored by now: somebody else may have moved it, and the statutes may then ask for more or for less.
    let meeting = visible(&ctx, &id).await?;
    let verdict = commands::verdict_now(&ctx.app, &meeting, ctx.now);
    let mut back = ask_ground(&ctx, &meeting, form(&ctx, &meeting, &verdict)).await?;
    (back.values, back.errors) = (sent.values, sent.errors);
    show(&ctx, &meeting, &verdict, &back).await
}
