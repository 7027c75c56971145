//! The roll, and the quorum that follows from it.

use std::collections::HashMap;

use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use rawabit_platform::Answer;
use rawabit_platform::kit::params::Params;
use rawabit_platform::kit::read::parse_time;
use rawabit_platform::kit::{Html, Sent, esc, html};
use rawabit_platform::web::{Ctx, Redirect};

use super::{notice, part, path, tabs, visible};
use crate::cast::Cast;
use crate::commands::{self, Mark, RollRefused, roll_in_time};
use crate::model::holding::hour_within;
use crate::model::{Attendance, Quorum};
use crate::permissions::RecordMeeting;
use crate::store::{invitees, meetings};
use crate::words;

#[derive(Template)]
#[template(path = "office/attendance.html")]
struct RollPage<'a> {
    ctx: &'a Ctx,
    tabs: Html,
    lines: Vec<RollLine>,
    may: bool,
    action: String,
    quorum: Html,
    quorum_url: String,
    summary: String,
    errors: usize,
    check_in: String,
    closed: Html,
    later: Html,
}

struct RollLine {
    id: String,
    name: Html,
    plain: String,
    initials: String,
    office: String,
    reply: String,
    choices: Vec<(Attendance, String, bool)>,
    deputies: Vec<(String, String, bool)>,
    time: String,
    error: Option<String>,
}

/// `GET …/attendance`
pub(crate) async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let meeting = visible(&ctx, &id).await?;
    roll_page(&ctx, &meeting, None, &HashMap::new()).await
}

async fn roll_page(
    ctx: &Ctx,
    meeting: &meetings::Model,
    sent: Option<&Params>,
    errors: &HashMap<String, String>,
) -> Answer {
    let invited = invitees::of_meeting(ctx.db(), &meeting.id).await?;
    let cast = Cast::of(ctx.db(), &ctx.app, &invited, &[], &[]).await?;
    let proxies = proxies(ctx, meeting);
    let lines = invited
        .iter()
        .filter(|invitee| !invitee.is_vacant())
        .map(|invitee| line(ctx, meeting, invitee, &invited, &cast, proxies, sent, errors))
        .collect();
    let may = ctx.may::<RecordMeeting>(&meeting.unit_path) && meeting.state().takes_attendance();
    let early = roll_in_time(&ctx.app, meeting, ctx.now).err().filter(|_| may);
    let closed = early
        .as_ref()
        .map_or_else(Html::none, |early| notice("warn", "calendar", &ctx.msg(&early.message())));
    let body = RollPage {
        ctx,
        closed,
        later: super::later_seats(ctx, meeting),
        tabs: tabs(ctx, meeting, "attendance"),
        lines,
        may: may && early.is_none(),
        action: ctx.url(&path(meeting, "attendance")),
        quorum: quorum_box(ctx, meeting, &invited),
        quorum_url: ctx.url(&path(meeting, "quorum")),
        summary: words::quorum(&ctx.voice, &live(ctx, meeting, &invited)),
        errors: errors.len(),
        check_in: ctx.url("/office/meetings/check-in"),
    };
    // What was sent and comes back could not be taken.
    let status = if sent.is_none() { http::StatusCode::OK } else { http::StatusCode::UNPROCESSABLE_ENTITY };
    part(ctx, meeting, "meetings-tab-attendance").status(status).body(&body)
}

fn proxies(ctx: &Ctx, meeting: &meetings::Model) -> u32 {
    let statutes = ctx.app.statutes.load();
    meeting.body.as_deref().and_then(|id| statutes.body(id)).map_or(0, |body| body.proxies)
}

#[expect(clippy::too_many_arguments, reason = "a line is made of all that is on the page")]
fn line(
    ctx: &Ctx,
    meeting: &meetings::Model,
    invitee: &invitees::Model,
    all: &[invitees::Model],
    cast: &Cast,
    proxies: u32,
    sent: Option<&Params>,
    errors: &HashMap<String, String>,
) -> RollLine {
    let field = |name: &str| sent.map(|sent| sent.text(&format!("{name}.{}", invitee.id)).to_owned());
    let chosen = field("a").and_then(|name| Attendance::of(&name)).unwrap_or(invitee.attendance());
    let by = field("by").unwrap_or_else(|| {
        invitee.represented_by.clone().or_else(|| invitee.reply_by.clone()).unwrap_or_default()
    });
    let mut deputies = invitee.deputies();
    if proxies > 0 {
        deputies.extend(
            all.iter()
                .filter(|other| other.counts() && other.id != invitee.id)
                .filter_map(|other| other.person_id.clone()),
        );
    }
    let plain = cast.name(&ctx.voice, invitee);
    RollLine {
        id: invitee.id.clone(),
        name: cast.name_html(ctx, invitee),
        initials: rawabit_text::initials(&plain),
        plain,
        office: cast.capacity(&ctx.voice, invitee, &meeting.unit_id),
        reply: match invitee.reply() {
            crate::model::Reply::None => String::new(),
            reply => ctx.t(&format!("meetings-reply-{}", reply.name())),
        },
        choices: Attendance::CHOICES
            .iter()
            .filter(|choice| **choice != Attendance::Represented || !deputies.is_empty())
            .map(|choice| {
                (*choice, ctx.t(&format!("meetings-attendance-{}", choice.name())), *choice == chosen)
            })
            .collect(),
        deputies: deputies
            .into_iter()
            .map(|id| (id.clone(), cast.person_name(&ctx.voice, &id), id == by))
            .collect(),
        time: field("t").unwrap_or_else(|| match (invitee.attendance(), invitee.arrived_at) {
            (Attendance::Late, Some(at)) => {
                at.zoned(ctx.app.formats.zone()).time().strftime("%H:%M").to_string()
            }
            _ => String::new(),
        }),
        error: errors.get(&invitee.id).cloned(),
    }
}

/// `POST …/attendance`: the lines that were sent.
pub(crate) async fn save(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let meeting = visible(&ctx, &id).await?;
    let permit = ctx.permit::<RecordMeeting>(&meeting.unit_path)?;
    let stored = invitees::of_meeting(ctx.db(), &id).await?;
    let at = |text: &str| hour_within(meeting.held_at(), parse_time(text)?, ctx.app.formats.zone());
    let marks: Vec<Mark> = stored
        .iter()
        .filter_map(|invitee| {
            let attendance = Attendance::of(sent.text(&format!("a.{}", invitee.id)))?;
            Some(Mark {
                invitee: invitee.id.clone(),
                attendance,
                by: Some(sent.text(&format!("by.{}", invitee.id)).to_owned()).filter(|by| !by.is_empty()),
                at: if attendance == Attendance::Late {
                    at(sent.text(&format!("t.{}", invitee.id)))
                } else {
                    None
                },
            })
        })
        .collect();
    let mut work = ctx.begin().await?;
    match commands::record_attendance(&ctx.app, &mut work, &permit, &id, &marks).await? {
        Ok(_) => {
            work.commit().await?;
            Ok(Redirect::done(&ctx, &path(&meeting, "attendance"), "meetings-saved"))
        }
        Err(refused) => {
            drop(work);
            let lines = match &refused {
                RollRefused::Lines(lines) => lines.as_slice(),
                RollRefused::NotYet { .. } => &[],
            };
            let errors = lines.iter().map(|line| (line.invitee.clone(), ctx.msg(&line.message()))).collect();
            roll_page(&ctx, &meeting, Some(&sent), &errors).await
        }
    }
}

/// The quorum as it stands, for a page that asks again and again.
pub(crate) async fn quorum(ctx: Ctx, Path(id): Path<String>) -> Answer<Response> {
    let meeting = visible(&ctx, &id).await?;
    let invited = invitees::of_meeting(ctx.db(), &id).await?;
    let box_html = quorum_box(&ctx, &meeting, &invited);
    let headers = [
        (http::header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (http::header::CACHE_CONTROL, "private, no-store"),
    ];
    Ok((headers, box_html.0).into_response())
}

fn live(ctx: &Ctx, meeting: &meetings::Model, invited: &[invitees::Model]) -> Quorum {
    let statutes = ctx.app.statutes.load();
    let body = meeting.body.as_deref().and_then(|id| statutes.body(id));
    Quorum::of(body, meeting.call(), &invitees::roll(invited))
}

/// The box with the quorum: live until the meeting is opened, then as recorded beside those who are there now.
pub(super) fn quorum_box(ctx: &Ctx, meeting: &meetings::Model, invited: &[invitees::Model]) -> Html {
    let now = live(ctx, meeting, invited);
    let (tone, word) =
        if now.reached { ("ok", "meetings-quorum-yes") } else { ("warn", "meetings-quorum-no") };
    let met = if now.reached { " quorum-met" } else { "" };
    let scale = |n: u32| (n.min(now.members) * 100).checked_div(now.members).unwrap_or(0);
    let mark = if now.required == 0 {
        String::new()
    } else {
        let x = scale(now.required);
        format!("<line class=\"plan\" x1=\"{x}\" x2=\"{x}\" y1=\"0\" y2=\"8\"/>")
    };
    let rule = match now.article.as_str() {
        "" => String::new(),
        article => format!(" ({})", esc(&ctx.ta("meetings-article", "article", article))),
    };
    let roll = invitees::roll(invited);
    let weighted = if roll.is_weighted() {
        format!("<p>{}</p>", esc(&words::weights(&ctx.voice, &roll)))
    } else {
        String::new()
    };
    let recorded = meeting.recorded_quorum().map_or_else(String::new, |quorum| {
        format!(
            "<p>{} · {}</p>",
            esc(&ctx.t("meetings-quorum-recorded")),
            esc(&words::quorum(&ctx.voice, &quorum))
        )
    });
    Html(format!(
        "<section class=\"quorum{met}\" aria-labelledby=\"quo\"><div class=\"quorum-head\"><h2 id=\"quo\">{}</h2>{}</div><p class=\"quorum-number\" role=\"status\"><bdi>{}</bdi> <small>/ <bdi>{}</bdi></small></p><svg class=\"bar\" viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect class=\"{tone}\" width=\"{}\" height=\"8\"/>{mark}</svg><p>{}{}{rule}</p>{weighted}{recorded}</section>",
        esc(&ctx.t("meetings-doc-quorum")),
        html::badge(&ctx.t(word), tone),
        now.there,
        now.members,
        scale(now.there),
        esc(&format!("{} · ", words::call(&ctx.voice, meeting.call_number))),
        esc(&words::quorum(&ctx.voice, &now)),
    ))
}
