//! Office pages of meetings and decisions.

mod agenda;
pub(crate) mod agenda_tree;
mod approval;
mod attendance;
mod check_in;
mod convene;
mod decide;
mod decisions;
mod home;
mod interventions;
mod list;
mod minutes;
mod moving;
mod opening;
mod papers;
mod plan;
pub(crate) mod records;
mod sending;
mod show;
mod versions;

pub(crate) use rawabit_platform::kit::{Ended, end};
use rawabit_platform::kit::{Form, Html, esc, html};
use rawabit_platform::permit::info;
use rawabit_platform::web::{Access, Ctx, Page, Routes};
use rawabit_platform::{Answer, Fault};

pub(crate) use home::{calendar, overdue, today};

use crate::permissions::{ApproveMinutes, Convene, RecordMeeting, SeeMeetings};
use crate::store::{invitees, meetings};

/// The routes, with who may call them.
pub(crate) fn routes() -> Routes {
    let see = Access::May(info::<SeeMeetings>());
    let convene = Access::May(info::<Convene>());
    let record = Access::May(info::<RecordMeeting>());
    let approve = Access::May(info::<ApproveMinutes>());
    Routes::new()
        .get("/office/meetings", see, list::list)
        .get("/office/meetings/new", convene, plan::blank)
        .post("/office/meetings/new", convene, plan::create)
        .get("/office/meetings/people/suggest", convene, plan::suggest_people)
        .get("/office/meetings/units/suggest", convene, plan::suggest_units)
        .get("/office/meetings/records/suggest", record, agenda::suggest)
        .get("/office/meetings/check-in", record, check_in::ask)
        .post("/office/meetings/check-in", record, check_in::typed)
        .get("/office/meetings/check-in/{code}", record, check_in::show)
        .post("/office/meetings/check-in/{code}", record, check_in::mark)
        .get("/office/meetings/{id}", see, show::show)
        .get("/office/meetings/{id}/edit", convene, plan::edit)
        .post("/office/meetings/{id}/edit", convene, plan::change)
        .get("/office/meetings/{id}/convene", convene, convene::preview)
        .post("/office/meetings/{id}/convene", convene, convene::send)
        .get("/office/meetings/{id}/postpone", convene, moving::postpone_form)
        .post("/office/meetings/{id}/postpone", convene, moving::postpone)
        .get("/office/meetings/{id}/call", convene, moving::call_form)
        .post("/office/meetings/{id}/call", convene, moving::call)
        .get("/office/meetings/{id}/cancel", convene, moving::cancel_form)
        .post("/office/meetings/{id}/cancel", convene, moving::cancel)
        .get("/office/meetings/{id}/sending", see, sending::show)
        .get("/office/meetings/{id}/agenda", see, agenda::show)
        .post("/office/meetings/{id}/agenda", record, agenda::add)
        .get("/office/meetings/{id}/agenda/{item}/edit", record, agenda::edit)
        .post("/office/meetings/{id}/agenda/{item}/edit", record, agenda::change)
        .post("/office/meetings/{id}/agenda/{item}/{what}", record, agenda::shift)
        .get("/office/meetings/{id}/attendance", see, attendance::show)
        .post("/office/meetings/{id}/attendance", record, attendance::save)
        .get("/office/meetings/{id}/quorum", see, attendance::quorum)
        .get("/office/meetings/{id}/open", record, opening::form)
        .post("/office/meetings/{id}/open", record, opening::open)
        .post("/office/meetings/{id}/close", record, opening::close)
        .get("/office/meetings/{id}/record", record, opening::afterwards_form)
        .post("/office/meetings/{id}/record", record, opening::afterwards)
        .get("/office/meetings/{id}/interventions", see, interventions::show)
        .post("/office/meetings/{id}/interventions", record, interventions::add)
        .get("/office/meetings/{id}/interventions/{one}/edit", record, interventions::edit)
        .post("/office/meetings/{id}/interventions/{one}/edit", record, interventions::change)
        .post("/office/meetings/{id}/interventions/{one}/remove", record, interventions::remove)
        .get("/office/meetings/{id}/decisions", see, decide::show)
        .post("/office/meetings/{id}/decisions", record, decide::decide)
        .get("/office/meetings/{id}/votes", see, decide::vote_form)
        .post("/office/meetings/{id}/votes", record, decide::vote)
        .get("/office/meetings/{id}/minutes", see, minutes::show)
        .post("/office/meetings/{id}/minutes", record, minutes::save)
        .post("/office/meetings/{id}/minutes/draft", record, minutes::draft)
        .get("/office/meetings/{id}/minutes/{number}", see, versions::show)
        .get("/office/meetings/{id}/minutes/approve", approve, approval::form)
        .post("/office/meetings/{id}/minutes/approve", approve, approval::approve)
        .post("/office/meetings/{id}/communique", record, minutes::communique)
        .get("/office/meetings/{id}/minutes.pdf", see, papers::minutes)
        .get("/office/meetings/{id}/convocation.pdf", see, papers::convocation)
        .get("/office/meetings/{id}/attendance.pdf", see, papers::attendance)
        .get("/office/decisions", see, decisions::register)
        .get("/office/decisions/{id}", see, decisions::show)
        .post("/office/decisions/{id}", see, decisions::follow)
}

/// A meeting within the reader's sight; any other does not exist.
pub(crate) async fn visible(ctx: &Ctx, id: &str) -> Answer<meetings::Model> {
    let found = meetings::find(ctx.db(), id).await?;
    found.filter(|meeting| ctx.scope::<SeeMeetings>().contains(&meeting.unit_path)).ok_or(Fault::NotFound)
}

/// The offices that the reader holds today: pairs of unit and office. What those offices answer for is theirs to see.
pub(crate) async fn own_offices(ctx: &Ctx) -> Answer<Vec<(String, String)>> {
    let Some(person) = ctx.viewer.as_ref().and_then(|viewer| viewer.person_id.as_deref()) else {
        return Ok(Vec::new());
    };
    let held = rawabit_federation::held_by(ctx.db(), person, ctx.today()).await?;
    Ok(held.into_iter().map(|holding| (holding.unit_id, holding.office)).collect())
}

/// The path of a meeting's page, or of a part of it.
pub(crate) fn path(meeting: &meetings::Model, part: &str) -> String {
    if part.is_empty() {
        format!("/office/meetings/{}", meeting.id)
    } else {
        format!("/office/meetings/{}/{part}", meeting.id)
    }
}

/// A page about a part of a meeting, on its way.
pub(crate) fn part<'a>(ctx: &'a Ctx, meeting: &meetings::Model, title_key: &str) -> Page<'a> {
    ctx.office(ctx.t(title_key))
        .crumb(ctx.t("meetings-title"), "/office/meetings")
        .crumb(ctx.voice.pick(&meeting.title), &path(meeting, ""))
}

/// A part that is one form, with the tabs above it where it belongs to them.
pub(crate) fn form_page(
    ctx: &Ctx,
    meeting: &meetings::Model,
    title_key: &str,
    above: Html,
    form: &Form,
) -> Answer {
    part(ctx, meeting, title_key).status(form.status()).html(Html(format!("{above}{}", form.html(ctx))))
}

/// Says that a body has seats that no mandate gives, all members of the unit or the delegates of a congress, and that
/// no roll of them was handed in: what is counted are the seats of offices. Nothing for other meetings.
pub(crate) fn later_seats(ctx: &Ctx, meeting: &meetings::Model, invited: &[invitees::Model]) -> Html {
    if invited.iter().any(invitees::Model::is_on_roll) {
        return Html::none();
    }
    let statutes = ctx.app.statutes.load();
    let body = meeting.body.as_deref().and_then(|id| statutes.body(id));
    match body.and_then(crate::model::roll::later_seats) {
        Some(seats) => notice("warn", "warning", &ctx.t(seats.key())),
        None => Html::none(),
    }
}

/// The tabs of a meeting.
pub(crate) fn tabs(ctx: &Ctx, meeting: &meetings::Model, current: &str) -> Html {
    let parts = [
        ("", "overview"),
        ("agenda", "agenda"),
        ("attendance", "attendance"),
        ("interventions", "interventions"),
        ("decisions", "decisions"),
        ("minutes", "minutes"),
        ("sending", "sending"),
    ];
    let links = parts.iter().map(|(part, name)| {
        let here = if *part == current { " aria-current=\"page\"" } else { "" };
        let href = ctx.url(&path(meeting, part));
        format!("<a href=\"{}\"{here}>{}</a>", esc(&href), esc(&ctx.t(&format!("meetings-tab-{name}"))))
    });
    let links: String = links.collect();
    Html(format!("<nav class=\"tabs\" aria-label=\"{}\">{links}</nav>", esc(&ctx.t("meetings-tabs"))))
}

/// A button that posts and nothing else.
pub(crate) fn post_button(
    ctx: &Ctx,
    path: &str,
    label_key: &str,
    icon: &str,
    class: &str,
    hidden: &[(&str, String)],
) -> Html {
    let fields: String = hidden
        .iter()
        .map(|(name, value)| format!("<input type=\"hidden\" name=\"{name}\" value=\"{}\">", esc(value)))
        .collect();
    Html(format!(
        "<form method=\"post\" action=\"{}\">{fields}<button class=\"{class}\" type=\"submit\">{}{}</button></form>",
        esc(&ctx.url(path)),
        html::icon(icon),
        esc(&ctx.t(label_key))
    ))
}

/// The state as a badge.
pub(crate) fn state_badge(ctx: &Ctx, meeting: &meetings::Model) -> Html {
    let state = meeting.state();
    html::badge(&ctx.t(&format!("meetings-state-{}", state.name())), state.tone())
}

/// A notice box.
pub(crate) fn notice(tone: &str, icon: &str, text: &str) -> Html {
    Html(format!(
        "<div class=\"notice notice-{tone}\" role=\"status\">{}<p>{}</p></div>",
        html::icon(icon),
        esc(text)
    ))
}

/// The stored version of a meeting, for a form that was made from an older one.
pub(crate) async fn stored_version(ctx: &Ctx, id: &str) -> Answer<i32> {
    Ok(visible(ctx, id).await?.version)
}

/// The version that a form was made from.
pub(crate) fn version(form: &Form) -> Option<i32> {
    Some(i32::try_from(form.read().number("version").unwrap_or(0)).unwrap_or(0))
}
