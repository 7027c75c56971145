//! The page behind the personal link of a convocation.

use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use rawabit_platform::kit::form::Choice;
use rawabit_platform::kit::{Form, Html, Input, Sent, html};
use rawabit_platform::web::{Ctx, Page, Redirect};
use rawabit_platform::{Answer, Fault};

use crate::cast::Cast;
use crate::commands::{self, ReplyInput, ReplyRefused};
use crate::model::{Reply, State};
use crate::office::agenda_tree::gone_html;
use crate::office::{Ended, end};
use crate::store::{agenda, invitees, meetings};
use crate::words;

#[derive(Template)]
#[template(path = "public/reply.html")]
struct ReplyPage<'a> {
    ctx: &'a Ctx,
    meeting: &'a meetings::Model,
    name: Html,
    capacity: String,
    when: String,
    items: Vec<(String, agenda::Model)>,
    gone: Html,
    reply: String,
    form: Html,
    qr: Html,
    code: String,
    calendar: String,
    off: bool,
}

async fn find(ctx: &Ctx, secret: &str) -> Answer<(meetings::Model, invitees::Model)> {
    let invitee = invitees::by_secret(ctx.db(), secret).await?.ok_or(Fault::NotFound)?;
    let meeting = meetings::find(ctx.db(), &invitee.meeting_id).await?.ok_or(Fault::NotFound)?;
    Ok((meeting, invitee))
}

async fn fields(
    ctx: &Ctx,
    meeting: &meetings::Model,
    invitee: &invitees::Model,
    cast: &Cast,
) -> Answer<Form> {
    let statutes = ctx.app.statutes.load_full();
    let proxies = meeting.body.as_deref().and_then(|id| statutes.body(id)).map_or(0, |body| body.proxies);
    let mut people = invitee.deputies();
    if proxies > 0 && invitee.voting {
        let all = invitees::of_meeting(ctx.db(), &meeting.id).await?;
        people.extend(
            all.into_iter()
                .filter(|other| other.counts() && other.id != invitee.id)
                .filter_map(|other| other.person_id),
        );
    }
    let more = rawabit_people::named(ctx.db(), &people).await?;
    let name = |id: &String| {
        more.get(id).map_or_else(|| cast.person_name(&ctx.voice, id), |person| person.display(&ctx.voice))
    };
    let deputies: Vec<Choice> = people.iter().map(|id| Choice::new(id.clone(), name(id))).collect();
    let replies = [Reply::Coming, Reply::Excused, Reply::Represented]
        .iter()
        .filter(|reply| **reply != Reply::Represented || !deputies.is_empty())
        .map(|reply| Choice::new(reply.name(), ctx.t(&format!("meetings-reply-{}", reply.name()))))
        .collect();
    let mut form = Form::new("meetings-reply").input(Input::radio("reply", replies).required());
    if !deputies.is_empty() {
        form = form.input(Input::select("by", deputies));
    }
    Ok(form.input(Input::long("note", 3).max(1000)))
}

/// `GET /meetings/reply/{secret}`
pub(crate) async fn show(ctx: Ctx, Path(secret): Path<String>) -> Answer {
    let (meeting, invitee) = find(&ctx, &secret).await?;
    let cast = cast(&ctx, &invitee).await?;
    let form = fields(&ctx, &meeting, &invitee, &cast).await?;
    let form = match invitee.reply() {
        Reply::None => form,
        reply => form
            .with("reply", reply.name())
            .with("by", invitee.reply_by.clone().unwrap_or_default())
            .with("note", invitee.reply_note.clone()),
    };
    page(&ctx, &secret, &meeting, &invitee, &cast, &form).await
}

async fn cast(ctx: &Ctx, invitee: &invitees::Model) -> Answer<Cast> {
    Ok(Cast::of(ctx.db(), &ctx.app, std::slice::from_ref(invitee), &[], &[]).await?)
}

async fn page(
    ctx: &Ctx,
    secret: &str,
    meeting: &meetings::Model,
    invitee: &invitees::Model,
    cast: &Cast,
    form: &Form,
) -> Answer {
    let open = meeting.state() == State::Convened;
    let code = invitees::check_code(secret);
    let address = ctx.app.absolute(ctx.app.default_lang(), &format!("/office/meetings/check-in/{code}"));
    let body = ReplyPage {
        ctx,
        meeting,
        name: cast.name_html(ctx, invitee),
        capacity: cast.capacity(&ctx.voice, invitee, &meeting.unit_id),
        when: crate::print::when(&ctx.voice, meeting),
        items: agenda::numbered(&agenda::of_meeting(ctx.db(), &meeting.id).await?),
        gone: gone_html(ctx, &agenda::removed(ctx.db(), &meeting.id).await?),
        reply: match invitee.reply() {
            Reply::None => String::new(),
            reply => ctx.t(&format!("meetings-reply-{}", reply.name())),
        },
        // What was typed comes back even where it can no longer be taken.
        form: if open || !form.errors.is_empty() { form.html(ctx) } else { Html::none() },
        qr: if meeting.state().takes_attendance() { Html(rawabit_press::qr(&address)) } else { Html::none() },
        code: format!("{} {}", &code[..5], &code[5..]),
        calendar: ctx.url(&format!("/meetings/reply/{secret}/invitation.ics")),
        off: matches!(meeting.state(), State::Cancelled | State::Postponed),
    };
    let status = if form.is_valid() { http::StatusCode::OK } else { http::StatusCode::UNPROCESSABLE_ENTITY };
    Page::alone(ctx, ctx.voice.pick(&meeting.title)).status(status).body(&body)
}

/// `POST /meetings/reply/{secret}`
pub(crate) async fn send(ctx: Ctx, Path(secret): Path<String>, Sent(sent): Sent) -> Answer {
    let (meeting, invitee) = find(&ctx, &secret).await?;
    let cast = cast(&ctx, &invitee).await?;
    let mut form = fields(&ctx, &meeting, &invitee, &cast).await?.fill(sent);
    if form.is_valid() {
        let read = form.read();
        let input = ReplyInput {
            reply: Reply::of(&read.text("reply")).unwrap_or(Reply::None),
            by: read.optional("by"),
            note: read.text("note"),
        };
        let statutes = ctx.app.statutes.load_full();
        let mut work = ctx.begin().await?;
        let answer = commands::reply(&mut work, &statutes, &secret, input).await;
        let why = |refused: &ReplyRefused| (refused.field(), refused.message());
        if let Ended::Done(()) = end(&mut form, work, answer, why, async { Ok(0) }).await? {
            return Ok(Redirect::done(&ctx, &format!("/meetings/reply/{secret}"), "meetings-replied"));
        }
    }
    page(&ctx, &secret, &meeting, &invitee, &cast, &form).await
}

/// The calendar entry again, for those whose mail program dropped it.
pub(crate) async fn calendar(ctx: Ctx, Path(secret): Path<String>) -> Answer<Response> {
    let (meeting, invitee) = find(&ctx, &secret).await?;
    let entry = commands::entry_for(&ctx.app, ctx.lang(), &meeting, &invitee, &secret).await?;
    let headers = [
        (http::header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (http::header::CONTENT_DISPOSITION, "attachment; filename=\"invitation.ics\""),
        (http::header::CACHE_CONTROL, "private, no-store"),
    ];
    Ok((headers, entry.to_ics()).into_response())
}
