//! The register of decisions and their follow-up.

use askama::Template;
use axum::extract::Path;
use rawabit_platform::kit::filters;
use rawabit_platform::kit::form::Choice;
use rawabit_platform::kit::timeline::{Event, timeline};
use rawabit_platform::kit::{Cell, Column, Form, Html, Input, Query, Sent, Table, bdi, html, ltr, sheet};
use rawabit_platform::permit::UnitPath;
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault};

use super::decide::state_word;
use super::{Ended, end, own_offices, version};
use crate::cast::Cast;
use crate::commands::{self, FollowUp, FollowUpKind, FollowUpRefused};
use crate::model::DecisionState;
use crate::permissions::{RecordMeeting, SeeMeetings};
use crate::store::decisions::{self, note};
use crate::store::{meetings, votes};
use crate::words;

/// `GET /office/decisions`: what is overdue first.
pub(crate) async fn register(ctx: Ctx) -> Answer {
    let query = Query::read(&ctx, &["due", "number", "title", "deadline"]);
    let today = ctx.today();
    let (rows, total) =
        decisions::register(ctx.db(), &ctx.scope::<SeeMeetings>(), &own_offices(&ctx).await?, &query, today)
            .await?;
    let units: Vec<String> = rows.iter().map(|row| row.owner_unit.clone()).collect();
    let cast = Cast::of(ctx.db(), &ctx.app, &[], &[], &units).await?;
    let mut table = Table::new(
        "meetings-register",
        vec![
            Column::new("title").sortable(),
            Column::new("number").sortable(),
            Column::new("owner"),
            Column::new("deadline").sortable(),
            Column::new("state"),
        ],
    )
    .total(total)
    .exports();
    for row in &rows {
        let (tone, word) = state_word(row, row.is_late(today));
        let word = ctx.t(&word);
        let deadline = row.deadline.map_or_else(String::new, |day| ctx.voice.day(day));
        table.push(vec![
            Cell::link(&ctx.url(&format!("/office/decisions/{}", row.id)), ctx.voice.pick(&row.title)),
            Cell::ltr(row.cited()),
            Cell::text(cast.owner(&ctx.voice, &row.owner_office, &row.owner_unit)),
            Cell::text(deadline),
            Cell::both(html::badge(&word, tone), word.clone()),
        ]);
    }
    if let Some(format) = query.export {
        ctx.audit_read("meetings.export", ("list", "decisions"), &UnitPath::root(), &query.params.encode())
            .await?;
        return sheet::download(&ctx, &table, "decisions", format);
    }
    let states = ["late", "open", "done", "dropped", "rejected"]
        .iter()
        .map(|state| Choice::new(*state, ctx.t(&format!("meetings-decision-{state}"))))
        .collect();
    let tools = filters(&ctx, &query, "meetings-filter", &[Input::select("state", states)]);
    ctx.office(ctx.t("meetings-decisions-title")).html(Html(format!("{tools}{}", table.html(&ctx, &query))))
}

#[derive(Template)]
#[template(path = "office/decision.html")]
struct One<'a> {
    ctx: &'a Ctx,
    decision: &'a decisions::Model,
    meeting: &'a meetings::Model,
    state: Html,
    owner: String,
    vote: Option<String>,
    story: Html,
    form: Html,
    kind: String,
    sees: bool,
}

/// What the reader may write about a decision.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Follow {
    /// Whoever keeps the record: how it goes on, that it is done, that it is given up.
    Record,
    /// Whoever holds the office that answers for it: how it goes on.
    Own,
    /// Nothing.
    Nothing,
}

/// A decision in the reader's sight, and what they may write about it. Whoever holds the office that answers for it sees
/// it wherever it was taken: the reminders lead them here.
async fn visible(ctx: &Ctx, id: &str) -> Answer<(decisions::Model, Follow)> {
    let decision = decisions::find(ctx.db(), id).await?.ok_or(Fault::NotFound)?;
    let owner = (decision.owner_unit.clone(), decision.owner_office.clone());
    let own = own_offices(ctx).await?.contains(&owner);
    if !own && !ctx.scope::<SeeMeetings>().contains(&decision.unit_path) {
        return Err(Fault::NotFound);
    }
    let follow = match decision.state() {
        DecisionState::Open if ctx.may::<RecordMeeting>(&decision.unit_path) => Follow::Record,
        DecisionState::Open if own => Follow::Own,
        _ => Follow::Nothing,
    };
    Ok((decision, follow))
}

fn fields(ctx: &Ctx, decision: &decisions::Model, follow: Follow) -> Form {
    let all = [FollowUpKind::Progress, FollowUpKind::Done, FollowUpKind::Dropped];
    let kinds = all
        .iter()
        .filter(|kind| follow == Follow::Record || **kind == FollowUpKind::Progress)
        .map(|kind| Choice::new(kind.name(), ctx.t(&format!("meetings-follow-{}", kind.name()))))
        .collect();
    Form::new("meetings-follow")
        .input(Input::radio("kind", kinds).required())
        .input(Input::long("text", 4))
        .input(Input::hidden("version"))
        .with("kind", FollowUpKind::Progress.name())
        .with("version", decision.version.to_string())
}

/// `GET /office/decisions/{id}`
pub(crate) async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let (decision, follow) = visible(&ctx, &id).await?;
    let form = fields(&ctx, &decision, follow);
    page(&ctx, &decision, follow, &form).await
}

async fn page(ctx: &Ctx, decision: &decisions::Model, follow: Follow, form: &Form) -> Answer {
    let meeting = meetings::find(ctx.db(), &decision.meeting_id).await?.ok_or(Fault::NotFound)?;
    let cast = Cast::of(ctx.db(), &ctx.app, &[], &[], std::slice::from_ref(&decision.owner_unit)).await?;
    let vote = votes::of_meeting(ctx.db(), &meeting.id)
        .await?
        .into_iter()
        .find(|vote| Some(&vote.id) == decision.vote_id.as_ref());
    let notes = note::of_decision(ctx.db(), &decision.id).await?;
    let events: Vec<Event> = notes
        .iter()
        .map(|entry| Event {
            when: ctx.voice.moment(entry.at),
            datetime: entry.at.rfc3339(),
            what: Html(match entry.kind.as_str() {
                "reminder" => rawabit_platform::kit::esc(&ctx.t("meetings-follow-reminder")),
                kind => format!(
                    "<p><strong>{}</strong> <span class=\"muted small\">{}</span></p><p dir=\"auto\">{}</p>",
                    rawabit_platform::kit::esc(&ctx.t(&format!("meetings-follow-{kind}"))),
                    bdi(&entry.author),
                    rawabit_platform::kit::esc(&entry.text)
                ),
            }),
            tone: if entry.kind == "done" { "ok" } else { "" },
            future: false,
        })
        .collect();
    let (tone, word) = state_word(decision, decision.is_late(ctx.today()));
    let statutes = ctx.app.statutes.load();
    let body = One {
        ctx,
        state: html::badge(&ctx.t(&word), tone),
        owner: cast.owner(&ctx.voice, &decision.owner_office, &decision.owner_unit),
        vote: vote.map(|vote| words::vote(&ctx.voice, &vote)),
        story: if events.is_empty() { Html::none() } else { timeline(&events) },
        // What was typed comes back even when somebody closed the decision meanwhile.
        form: if follow == Follow::Nothing && form.errors.is_empty() { Html::none() } else { form.html(ctx) },
        sees: ctx.scope::<SeeMeetings>().contains(&meeting.unit_path),
        kind: statutes
            .decision(&decision.decision_type)
            .map_or_else(String::new, |kind| kind.name.get(ctx.lang()).to_owned()),
        decision,
        meeting: &meeting,
    };
    let status = if form.is_valid() { http::StatusCode::OK } else { http::StatusCode::UNPROCESSABLE_ENTITY };
    ctx.office(ctx.voice.pick(&decision.title))
        .lead(ltr(&decision.cited()))
        .crumb(ctx.t("meetings-decisions-title"), "/office/decisions")
        .status(status)
        .body(&body)
}

/// `POST /office/decisions/{id}`
pub(crate) async fn follow(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let (decision, follow) = visible(&ctx, &id).await?;
    let mut form = fields(&ctx, &decision, follow).fill(sent);
    let kind = FollowUpKind::of(&form.read().text("kind")).unwrap_or(FollowUpKind::Progress);
    let text = form.read().text("text");
    if kind == FollowUpKind::Progress && text.is_empty() {
        form.fail("text", "form-required");
    }
    if form.is_valid() {
        let mut work = ctx.begin().await?;
        let answer = match (follow, ctx.viewer.as_ref().and_then(|viewer| viewer.person_id.as_deref())) {
            (Follow::Own, Some(person)) => {
                commands::report_progress(&ctx.app, &mut work, person, &id, &text).await
            }
            _ => {
                let permit = ctx.permit::<RecordMeeting>(&decision.unit_path)?;
                commands::follow_up(&mut work, &permit, &id, version(&form), FollowUp { kind, text }).await
            }
        };
        let why = |refused: &FollowUpRefused| ("text", refused.message());
        let stored = async { Ok(visible(&ctx, &id).await?.0.version) };
        if let Ended::Done(()) = end(&mut form, work, answer, why, stored).await? {
            return Ok(Redirect::done(&ctx, &format!("/office/decisions/{id}"), "meetings-saved"));
        }
    }
    let (decision, follow) = visible(&ctx, &id).await?;
    page(&ctx, &decision, follow, &form).await
}
