//! Approving the minutes: who may, by which office, and the form.

use axum::extract::Path;
use rawabit_platform::kit::form::Choice;
use rawabit_platform::kit::{Form, Html, Input, Sent, esc, html};
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault};

use super::{Ended, end, form_page, notice, part, path, visible};
use crate::cast::Cast;
use crate::commands::{self, Approval, MinutesRefused, Signatory, signatories};
use crate::model::State;
use crate::permissions::{ApproveMinutes, RecordMeeting};
use crate::store::{meetings, minutes};

/// An office that the statutes name, and who may sign for it today.
struct Office {
    id: String,
    name: String,
    signatories: Vec<Signatory>,
    /// Whether the reader is one of them.
    own: bool,
}

/// The offices that approve the minutes of this meeting; none where the body itself does.
async fn offices(ctx: &Ctx, meeting: &meetings::Model) -> Answer<Vec<Office>> {
    let statutes = ctx.app.statutes.load_full();
    let body = meeting.body.as_deref().and_then(|id| statutes.body(id));
    let reader = ctx.viewer.as_ref().and_then(|viewer| viewer.person_id.as_deref());
    let mut offices = Vec::new();
    for id in body.map_or(&[][..], |body| &body.minutes_approved_by) {
        let Some(office) = statutes.office(id) else { continue };
        let may = signatories(ctx.db(), &statutes, &meeting.unit_id, id, ctx.today()).await?;
        offices.push(Office {
            id: id.clone(),
            name: office.title.name(ctx.lang()).to_owned(),
            own: may.iter().any(|one| Some(one.person_id.as_str()) == reader),
            signatories: may,
        });
    }
    Ok(offices)
}

/// Whether the reader may approve the minutes as they stand: then the meeting's page offers it.
pub(super) async fn may(ctx: &Ctx, meeting: &meetings::Model) -> Answer<bool> {
    if !matches!(meeting.state(), State::Drafted | State::Corrected)
        || !ctx.may::<ApproveMinutes>(&meeting.unit_path)
    {
        return Ok(false);
    }
    // Whoever keeps the record is told who must approve, when it is not themself.
    let keeps = ctx.may::<RecordMeeting>(&meeting.unit_path);
    Ok(keeps || offices(ctx, meeting).await?.iter().any(|office| office.own))
}

fn fields(ctx: &Ctx, offices: &[Office], number: i32) -> Form {
    let mut choices: Vec<Choice> = offices
        .iter()
        .filter(|office| office.own)
        .map(|office| Choice::new(office.id.clone(), office.name.clone()))
        .collect();
    if offices.is_empty() {
        choices.push(Choice::new("body", ctx.t("meetings-approved-by-body")));
    }
    let first = choices.first().map_or_else(String::new, |choice| choice.value.clone());
    Form::new("meetings-approve")
        .input(Input::radio("approved_by", choices).required())
        .input(Input::hidden("version"))
        .with("approved_by", first)
        .with("version", number.to_string())
}

/// Which offices the statutes name, and who holds them or stands in for them today.
async fn named(ctx: &Ctx, offices: &[Office]) -> Answer<Html> {
    if offices.is_empty() {
        return Ok(Html::none());
    }
    let people: Vec<String> =
        offices.iter().flat_map(|office| &office.signatories).map(|one| one.person_id.clone()).collect();
    let cast = Cast::of(ctx.db(), &ctx.app, &[], &people, &[]).await?;
    let line = |office: &Office| {
        let names: Vec<String> = office
            .signatories
            .iter()
            .map(|one| {
                let name = cast.person_html(ctx, &one.person_id);
                if one.by == office.id {
                    return name.0;
                }
                let deputy = cast.office(ctx.lang(), &one.by, rawabit_statutes::Form::Masculine);
                format!("{name} <span class=\"muted\">({})</span>", esc(&deputy))
            })
            .collect();
        let names = if names.is_empty() { esc(&ctx.t("meetings-vacant")) } else { names.join("<br>") };
        format!("<dt>{}</dt><dd>{names}</dd>", esc(&office.name))
    };
    Ok(Html(format!(
        "<section class=\"panel\"><div class=\"panel-head\"><h2>{}</h2></div><dl class=\"facts\">{}</dl></section>",
        esc(&ctx.t("meetings-approvers")),
        offices.iter().map(line).collect::<String>()
    )))
}

/// The form of approval; to whoever may sign for none of the offices, who may.
pub(crate) async fn form(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let meeting = visible(&ctx, &id).await?;
    ctx.permit::<ApproveMinutes>(&meeting.unit_path)?;
    let latest = minutes::latest(ctx.db(), &id).await?.ok_or(Fault::NotFound)?;
    let offices = offices(&ctx, &meeting).await?;
    page(&ctx, &meeting, &offices, &fields(&ctx, &offices, latest.number)).await
}

async fn page(ctx: &Ctx, meeting: &meetings::Model, offices: &[Office], form: &Form) -> Answer {
    let above = named(ctx, offices).await?;
    if offices.is_empty() || offices.iter().any(|office| office.own) {
        return form_page(ctx, meeting, "meetings-do-approve", above, form);
    }
    let said = notice("warn", "warning", &ctx.msg(&MinutesRefused::NotHeld.message()));
    let status = if form.is_valid() { http::StatusCode::OK } else { http::StatusCode::UNPROCESSABLE_ENTITY };
    let back = format!(
        "<p><a class=\"btn\" href=\"{}\">{}{}</a></p>",
        esc(&ctx.url(&path(meeting, "minutes"))),
        html::icon("minutes"),
        esc(&ctx.t("meetings-tab-minutes"))
    );
    part(ctx, meeting, "meetings-do-approve").status(status).html(Html(format!("{said}{above}{back}")))
}

/// Approves them.
pub(crate) async fn approve(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let meeting = visible(&ctx, &id).await?;
    let permit = ctx.permit::<ApproveMinutes>(&meeting.unit_path)?;
    let offices = offices(&ctx, &meeting).await?;
    let by = sent.text("approved_by").to_owned();
    let mut form = fields(&ctx, &offices, 0).fill(sent);
    // Named by the statutes, but not the reader's: the reason is better than "choose one of the list".
    if offices.iter().any(|office| office.id == by && !office.own) {
        form.errors.clear();
        form.fail("approved_by", MinutesRefused::NotHeld.message());
    }
    if form.is_valid() {
        let approval = if by == "body" {
            // The body decides; whoever keeps its record writes that down.
            ctx.permit::<RecordMeeting>(&meeting.unit_path)?;
            Approval::Body
        } else {
            let person = ctx.viewer.as_ref().and_then(|viewer| viewer.person_id.clone());
            Approval::Office { office: by, person }
        };
        let mut work = ctx.begin().await?;
        let base = super::version(&form);
        let answer = commands::approve_minutes(&ctx.app, &mut work, &permit, &id, base, approval).await;
        let why = |refused: &MinutesRefused| (refused.field(), refused.message());
        let stored = async { Ok(minutes::latest(ctx.db(), &id).await?.ok_or(Fault::NotFound)?.number) };
        if let Ended::Done(_) = end(&mut form, work, answer, why, stored).await? {
            return Ok(Redirect::done(&ctx, &path(&meeting, ""), "meetings-approved"));
        }
    }
    page(&ctx, &meeting, &offices, &form).await
}
