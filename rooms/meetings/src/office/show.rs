//! A meeting's page: where it stands, what to do next, what there is.

use askama::Template;
use axum::extract::Path;
use rawabit_platform::Answer;
use rawabit_platform::kit::html::link;
use rawabit_platform::kit::timeline::{Event, steps, timeline};
use rawabit_platform::kit::{Html, bdi, esc, html};
use rawabit_platform::web::Ctx;
use rawabit_portal::ArticleRef;
use rawabit_portal::permissions::DraftArticle;

use super::attendance::quorum_box;
use super::{notice, path, post_button, state_badge, tabs, visible};
use crate::commands::{OpenRefused, Records, in_time};
use crate::model::State;
use crate::permissions::{Convene, RecordMeeting};
use crate::store::meetings;
use crate::words;

#[derive(Template)]
#[template(path = "office/show.html")]
struct Show<'a> {
    ctx: &'a Ctx,
    meeting: &'a meetings::Model,
    records: &'a Records,
    steps: Html,
    tabs: Html,
    state: Html,
    next: Html,
    more: Html,
    agenda: Html,
    decisions: Html,
    quorum: Html,
    later: Html,
    timeline: Html,
    chair: Option<(String, String)>,
    articles: Vec<(String, Html)>,
    unit: String,
    body: String,
}

/// `GET /office/meetings/{id}`
pub(crate) async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let meeting = visible(&ctx, &id).await?;
    let records = Records::read(ctx.db(), &ctx.app, meeting.clone()).await?;
    let articles = rawabit_portal::article_of_source(ctx.db(), "meeting", &id).await?;
    let names: Vec<String> = ["planned", "convened", "held", "minuted", "approved"]
        .iter()
        .map(|step| ctx.t(&format!("meetings-step-{step}")))
        .collect();
    let body = Show {
        ctx: &ctx,
        meeting: &meeting,
        steps: steps(&ctx.t("meetings-steps"), &names, meeting.state().step()),
        tabs: tabs(&ctx, &meeting, ""),
        state: state_badge(&ctx, &meeting),
        next: next(&ctx, &meeting, articles.is_empty(), super::approval::may(&ctx, &meeting).await?),
        more: more(&ctx, &meeting),
        agenda: super::agenda::plain(&ctx, &meeting, &records.items).await?,
        decisions: super::decide::cards(&ctx, &records.decisions, &records.cast),
        quorum: quorum_box(&ctx, &meeting, &records.invited),
        later: super::later_seats(&ctx, &meeting, &records.invited),
        timeline: story(&ctx, &meeting),
        chair: records.chair(&ctx.voice),
        articles: articles.iter().map(|article| article_link(&ctx, article)).collect(),
        unit: records.cast.unit(ctx.lang(), &meeting.unit_id),
        body: records.cast.body_name(ctx.lang(), meeting.body.as_deref()),
        records: &records,
    };
    let lead = Html(format!(
        "<time datetime=\"{}\">{}</time> · {}",
        meeting.starts_at,
        esc(&crate::print::when(&ctx.voice, &meeting)),
        bdi(if meeting.place.is_empty() { &meeting.video } else { ctx.voice.pick(&meeting.place) })
    ));
    ctx.office(ctx.voice.pick(&meeting.title))
        .lead(lead)
        .crumb(ctx.t("meetings-title"), "/office/meetings")
        .body(&body)
}

fn article_link(ctx: &Ctx, article: &ArticleRef) -> (String, Html) {
    let href = article.href(&ctx.app, ctx.lang()).unwrap_or_else(|| ctx.url(&article.office_path()));
    (ctx.t(article.state.label_key()), link(&href, ctx.voice.pick(&article.title)))
}

/// The one thing to do next, as this reader may.
fn next(ctx: &Ctx, meeting: &meetings::Model, untold: bool, approves: bool) -> Html {
    let unit = &meeting.unit_path;
    let go = |part: &str, key: &str, icon: &str| {
        let href = ctx.url(&path(meeting, part));
        Html(format!(
            "<a class=\"btn btn-primary\" href=\"{}\">{}{}</a>",
            esc(&href),
            html::icon(icon),
            esc(&ctx.t(key))
        ))
    };
    match meeting.state() {
        State::Draft if ctx.may::<Convene>(unit) => go("convene", "meetings-do-convene", "mail"),
        State::Postponed if ctx.may::<Convene>(unit) => go("postpone", "meetings-do-postpone", "calendar"),
        State::Convened if ctx.may::<RecordMeeting>(unit) => match in_time(&ctx.app, meeting, ctx.now) {
            Ok(()) => go("open", "meetings-do-open", "users"),
            Err(refused @ OpenRefused::Missed { .. }) => {
                let said = notice("warn", "calendar", &ctx.msg(&refused.message()));
                Html(format!("{said}{}", go("record", "meetings-do-record", "edit")))
            }
            Err(refused) => notice("info", "calendar", &ctx.msg(&refused.message())),
        },
        State::Open if ctx.may::<RecordMeeting>(unit) => {
            let version = [("version", meeting.version.to_string())];
            post_button(
                ctx,
                &path(meeting, "close"),
                "meetings-do-close",
                "done",
                "btn btn-primary",
                &version,
            )
        }
        State::Closed if ctx.may::<RecordMeeting>(unit) => post_button(
            ctx,
            &path(meeting, "minutes/draft"),
            "meetings-do-draft",
            "minutes",
            "btn btn-primary",
            &[],
        ),
        State::Drafted | State::Corrected if approves => go("minutes/approve", "meetings-do-approve", "done"),
        State::Approved if untold && ctx.may::<RecordMeeting>(unit) && ctx.may::<DraftArticle>(unit) => {
            post_button(
                ctx,
                &path(meeting, "communique"),
                "meetings-do-communique",
                "news",
                "btn btn-primary",
                &[],
            )
        }
        _ => Html::none(),
    }
}

/// Whatever else may be done or printed.
fn more(ctx: &Ctx, meeting: &meetings::Model) -> Html {
    let state = meeting.state();
    let mut links: Vec<(&str, &str, &str)> = Vec::new();
    if ctx.may::<Convene>(&meeting.unit_path) {
        if state == State::Draft {
            links.push(("edit", "meetings-plan-edit", "edit"));
        }
        if state == State::Convened {
            links.push(("postpone", "meetings-do-postpone", "calendar"));
            if meeting.starts_at <= ctx.now && meeting.body.is_some() {
                links.push(("call", "meetings-do-call", "users"));
            }
        }
        if state.is_coming() {
            links.push(("cancel", "meetings-do-cancel", "close"));
        }
    }
    let late = state == State::Convened && meeting.starts_at <= ctx.now;
    if late && ctx.may::<RecordMeeting>(&meeting.unit_path) && in_time(&ctx.app, meeting, ctx.now).is_ok() {
        links.push(("record", "meetings-do-record", "edit"));
    }
    links.push(("convocation.pdf", "meetings-print-convocation", "print"));
    links.push(("attendance.pdf", "meetings-print-attendance", "print"));
    if matches!(state, State::Drafted | State::Corrected | State::Approved) {
        links.push(("minutes.pdf", "meetings-print-minutes", "print"));
    }
    let items = links.iter().map(|(part, key, icon)| {
        let href = ctx.url(&path(meeting, part));
        format!(
            "<a class=\"btn btn-small\" href=\"{}\">{}{}</a>",
            esc(&href),
            html::icon(icon),
            esc(&ctx.t(key))
        )
    });
    Html(items.collect())
}

fn story(ctx: &Ctx, meeting: &meetings::Model) -> Html {
    let at = |when: Option<rawabit_platform::UtcMicros>, key: &str| {
        when.map(|when| Event {
            when: ctx.voice.moment(when),
            datetime: when.rfc3339(),
            what: Html::text(&ctx.t(key)),
            tone: "",
            future: when > ctx.now,
        })
    };
    let events: Vec<Event> = [
        at(Some(meeting.created_at), "meetings-story-planned"),
        at(meeting.convened_at, "meetings-story-convened"),
        at(meeting.opened_at, "meetings-story-opened"),
        at(meeting.closed_at.filter(|_| meeting.state().was_held()), "meetings-story-closed"),
        at(meeting.recorded_at, "meetings-story-recorded"),
    ]
    .into_iter()
    .flatten()
    .collect();
    timeline(&events)
}
