//! The roll, and the quorum that follows from it.

use std::collections::HashMap;

use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use rawabit_platform::kit::params::Params;
use rawabit_platform::kit::read::parse_time;
use rawabit_platform::kit::{Html, Sent, esc, html};
use rawabit_platform::web::{Ctx, Redirect, once};
use rawabit_platform::{Answer, Fault};

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
    whole: Option<String>,
    check_in: String,
    closed: Html,
    later: Html,
    whose: String,
    once: Html,
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

/// What is wrong with a roll that was sent.
#[derive(Default)]
struct Wrong {
    /// With the whole.
    whole: Option<String>,
    /// By invitee.
    lines: HashMap<String, String>,
}

/// `GET …/attendance`
pub(crate) async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let meeting = visible(&ctx, &id).await?;
    roll_page(&ctx, &meeting, None, &Wrong::default()).await
}

async fn roll_page(ctx: &Ctx, meeting: &meetings::Model, sent: Option<&Params>, wrong: &Wrong) -> Answer {
    let invited = invitees::of_meeting(ctx.db(), &meeting.id).await?;
    let cast = Cast::of(ctx.db(), &ctx.app, &invited, &[], &[]).await?;
    let proxies = proxies(ctx, meeting);
    let lines = invited
        .iter()
        .filter(|invitee| !invitee.is_vacant())
        .map(|invitee| line(ctx, meeting, invitee, &invited, &cast, proxies, sent, &wrong.lines))
        .collect();
    let may = ctx.may::<RecordMeeting>(&meeting.unit_path) && meeting.state().takes_attendance();
    let early = roll_in_time(&ctx.app, meeting, ctx.now).err().filter(|_| may);
    let closed = early
        .as_ref()
        .map_or_else(Html::none, |early| notice("warn", "calendar", &ctx.msg(&early.message())));
    let body = RollPage {
        ctx,
        whose: once::whose(ctx),
        once: Html(format!("{}{}", once::field(ctx), once::note(ctx))),
        closed,
        later: super::later_seats(ctx, meeting, &invited),
        tabs: tabs(ctx, meeting, "attendance"),
        lines,
        // What was sent comes back in its fields even where it can no longer be saved.
        may: sent.is_some() || (may && early.is_none()),
        action: ctx.url(&path(meeting, "attendance")),
        quorum: quorum_box(ctx, meeting, &invited),
        quorum_url: ctx.url(&path(meeting, "quorum")),
        summary: words::quorum(&ctx.voice, &live(ctx, meeting, &invited)),
        errors: wrong.lines.len() + usize::from(wrong.whole.is_some()),
        whole: wrong.whole.clone(),
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
    let (marks, mut wrong) = read(&ctx, &meeting, &stored, &sent);
    if wrong.whole.is_none() && wrong.lines.is_empty() {
        let mut work = ctx.begin().await?;
        match commands::record_attendance(&ctx.app, &mut work, &permit, &id, &marks).await {
            Ok(Ok(_)) => {
                work.commit().await?;
                return Ok(Redirect::done(&ctx, &path(&meeting, "attendance"), "meetings-saved"));
            }
            Ok(Err(RollRefused::Lines(lines))) => {
                wrong.lines =
                    lines.iter().map(|one| (one.invitee.clone(), ctx.msg(&one.message()))).collect();
            }
            Ok(Err(refused @ RollRefused::NotYet { .. })) => wrong.whole = Some(ctx.msg(&refused.message())),
            // The meeting has gone on to where its roll is closed.
            Err(Fault::Refused(message)) => wrong.whole = Some(ctx.msg(&message)),
            Err(fault) => return Err(fault),
        }
    }
    roll_page(&ctx, &meeting, Some(&sent), &wrong).await
}

/// The lines that were sent, and what is wrong with them: a word that is no attendance, an hour that is none, a seat that
/// this meeting has no longer, or nothing at all. None of it may count as saved.
fn read(
    ctx: &Ctx,
    meeting: &meetings::Model,
    stored: &[invitees::Model],
    sent: &Params,
) -> (Vec<Mark>, Wrong) {
    let hour = |text: &str| hour_within(meeting.held_at(), parse_time(text)?, ctx.app.formats.zone());
    let (mut marks, mut wrong) = (Vec::new(), Wrong::default());
    for invitee in stored {
        let field = |name: &str| sent.text(&format!("{name}.{}", invitee.id)).to_owned();
        let (chosen, by, time) = (field("a"), field("by"), field("t"));
        // A line that nobody has marked; who would stand in is filled in from the reply.
        if chosen.is_empty() && time.is_empty() {
            continue;
        }
        let attendance = Attendance::of(&chosen).filter(|one| Attendance::CHOICES.contains(one));
        let at = hour(&time);
        let said = match attendance {
            None if chosen.is_empty() => Some("form-required-choice"),
            None => Some("form-choice"),
            Some(_) if at.is_none() && !time.is_empty() => Some("form-time"),
            Some(_) => None,
        };
        match (said, attendance) {
            (None, Some(attendance)) => marks.push(Mark {
                invitee: invitee.id.clone(),
                attendance,
                by: Some(by).filter(|by| !by.is_empty()),
                at: at.filter(|_| attendance == Attendance::Late),
            }),
            (said, _) => {
                wrong.lines.insert(invitee.id.clone(), ctx.t(said.unwrap_or("form-choice")));
            }
        }
    }
    if sent.with_prefix("a.").any(|(id, _)| !stored.iter().any(|invitee| invitee.id == id)) {
        wrong.whole = Some(ctx.t("meetings-refused-roll-gone"));
    } else if marks.is_empty() && wrong.lines.is_empty() {
        wrong.whole = Some(ctx.t("meetings-refused-roll-empty"));
    }
    (marks, wrong)
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
