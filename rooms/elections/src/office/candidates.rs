//! Candidatures: who stands, what speaks against it, what was decided.

use std::sync::Arc;

use axum::extract::Path;
use rawabit_federation::Holders;
use rawabit_platform::kit::form::Choice;
use rawabit_platform::kit::html::badge;
use rawabit_platform::kit::{Form, Html, Input, Sent, esc, pick};
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault};
use rawabit_statutes::Method;

use super::{end, form_page, part, path, pressed, tabs, visible};
use crate::commands::{self, Answering, By, NewCandidacy};
use crate::model::{Standing, State};
use crate::permissions::ConductElections;
use crate::store::entity::{candidacy, contest};
use crate::{shown, store};

fn persons() -> Holders {
    Holders::suggested_at("/office/elections/people/suggest")
}

/// Suggests persons while somebody types.
pub(crate) async fn suggest(ctx: Ctx) -> Answer {
    pick::suggest(&ctx, &persons()).await
}

async fn form(ctx: &Ctx, row: &contest::Model) -> Answer<Form> {
    let mut form =
        Form::new("elections-candidacy").input(Input::pick("person", Arc::new(persons())).required());
    if row.law()?.method == Method::ListPr {
        let lists = store::lists(ctx.db(), &row.id).await?;
        let choices =
            lists.iter().map(|list| Choice::new(list.id.as_str(), ctx.voice.pick(&list.name))).collect();
        form = form.input(Input::radio("list", choices).required());
    }
    Ok(form.input(Input::check("consent")).input(Input::long("note", 3).max(2000)))
}

/// What became of a candidacy, as a badge.
pub(crate) fn standing_badge(ctx: &Ctx, one: &candidacy::Model) -> Html {
    let state = one.standing();
    let tone = match state {
        Standing::Accepted => "ok",
        Standing::Refused => "bad",
        Standing::Proposed => "warn",
        Standing::Withdrawn => "",
    };
    badge(&ctx.t(&format!("elections-standing-{state}")), tone)
}

/// Why somebody may not stand, a line each; and what they lay down if they are elected.
pub(crate) fn reasons(ctx: &Ctx, one: &candidacy::Model) -> String {
    let listed = |all: &[rawabit_platform::Multi]| -> String {
        let lines: String = all.iter().map(|one| format!("<li>{}</li>", esc(ctx.voice.pick(one)))).collect();
        if lines.is_empty() { lines } else { format!("<ul class=\"small\">{lines}</ul>") }
    };
    let warnings = listed(&one.warnings());
    if warnings.is_empty() {
        return listed(&one.reasons());
    }
    let lead = esc(&ctx.t("elections-lay-down"));
    format!("{}<p class=\"small\">{lead}</p>{warnings}", listed(&one.reasons()))
}

async fn body(ctx: &Ctx, row: &contest::Model, form: &Form) -> Answer<Html> {
    let all = store::candidacies(ctx.db(), &row.id).await?;
    let lists = store::lists(ctx.db(), &row.id).await?;
    let ids: Vec<String> = all.iter().map(|one| one.person_id.clone()).collect();
    let people = rawabit_people::named(ctx.db(), &ids).await?;
    let may = ctx.may::<ConductElections>(&row.unit_path);
    let mut out = tabs(ctx, row, "candidates").0;
    let lines: String = all
        .iter()
        .map(|one| {
            let name = people
                .get(&one.person_id)
                .map_or_else(|| Html::text("–"), |person| rawabit_people::person_link(ctx, person));
            let number =
                one.number.map_or_else(String::new, |number| format!("<bdi dir=\"ltr\">{number}</bdi> "));
            let list = one
                .list_id
                .as_deref()
                .and_then(|id| lists.iter().find(|list| list.id == id))
                .map_or_else(String::new, |list| format!(" · {}", ctx.voice.spoken(&list.name)));
            let way = ctx.t(&format!("elections-way-{}", one.way()));
            let consent =
                if one.consent { String::new() } else { badge(&ctx.t("elections-no-consent"), "warn").0 };
            let note = if one.note.is_empty() {
                String::new()
            } else {
                format!("<p class=\"small\"><bdi>{}</bdi></p>", esc(&one.note))
            };
            format!(
                "<li><div>{number}<strong>{name}</strong><p class=\"muted small\">{}{list}</p>{note}{}{}</div>{} {consent}</li>",
                esc(&way),
                reasons(ctx, one),
                buttons(ctx, row, one, may),
                standing_badge(ctx, one),
            )
        })
        .collect();
    if lines.is_empty() {
        out.push_str(&shown::empty(ctx, "elections-candidates-empty").0);
    } else {
        out.push_str(&format!("<ul class=\"todo\">{lines}</ul>"));
    }
    if may && row.state() == State::Nominating && ctx.now < row.candidatures_until {
        if row.law()?.method == Method::ListPr {
            out.push_str(&shown::section(&ctx.t("elections-add-list"), &list_form(ctx, row).html(ctx)));
        }
        if row.law()?.method != Method::ListPr || !lists.is_empty() {
            out.push_str(&shown::section(&ctx.t("elections-add-candidate"), &form.html(ctx)));
        }
    }
    Ok(Html(out))
}

fn list_form(ctx: &Ctx, row: &contest::Model) -> Form {
    Form::new("elections-list")
        .action(ctx.url(&path(&row.id, "lists")))
        .input(Input::multi("name").required())
}

fn buttons(ctx: &Ctx, row: &contest::Model, one: &candidacy::Model, may: bool) -> String {
    if !may {
        return String::new();
    }
    let mut out = String::new();
    if row.state() == State::Nominating && matches!(one.standing(), Standing::Proposed | Standing::Accepted) {
        out.push_str(&format!(
            "<a class=\"btn btn-small\" href=\"{}\">{}</a>",
            esc(&ctx.url(&path(&row.id, &format!("candidates/{}", one.id)))),
            esc(&ctx.t("elections-judge"))
        ));
    }
    let before = matches!(row.state(), State::Nominating | State::Listed);
    if before && matches!(one.standing(), Standing::Proposed | Standing::Accepted) && !one.consent {
        let at = path(&row.id, &format!("candidates/{}/agree", one.id));
        out.push_str(&shown::post_button(ctx, &at, "elections-agreed", "check", "btn-small", &[]).0);
    }
    let elected =
        one.number.is_some_and(|number| commands::result(row).elected.contains(&number.unsigned_abs()));
    if row.state() == State::Provisional && elected {
        let at = path(&row.id, &format!("candidates/{}/decline", one.id));
        let label = esc(&ctx.t("elections-do-decline"));
        out.push_str(&format!(
            "<a class=\"btn btn-small btn-quiet\" href=\"{}\">{label}</a>",
            esc(&ctx.url(&at))
        ));
    }
    if out.is_empty() { out } else { format!("<p class=\"row\">{out}</p>") }
}

fn declining() -> Form {
    Form::new("elections-decline").input(Input::long("reason", 3).required().max(2000))
}

/// The form on which it is recorded that somebody who was elected will not take the seat.
pub(crate) async fn decline_form(ctx: Ctx, Path((id, one)): Path<(String, String)>) -> Answer {
    let row = visible(&ctx, &id).await?;
    of_contest(&ctx, &row, &one).await?;
    form_page(&ctx, &row, "elections-do-decline", &Html::none(), &declining()).await
}

/// Records it.
pub(crate) async fn decline(ctx: Ctx, Path((id, one)): Path<(String, String)>, Sent(sent): Sent) -> Answer {
    let row = visible(&ctx, &id).await?;
    of_contest(&ctx, &row, &one).await?;
    let permit = ctx.permit::<ConductElections>(&row.unit_path)?;
    let mut form = declining().fill(sent);
    if form.is_valid() {
        let reason = form.read().text("reason");
        let mut work = ctx.begin().await?;
        let answer = commands::decline(&mut work, By::Office(&permit), &one, &reason).await;
        if end(&mut form, work, answer).await?.is_some() {
            return Ok(Redirect::done(&ctx, &path(&id, "candidates"), "elections-saved"));
        }
    }
    form_page(&ctx, &row, "elections-do-decline", &Html::none(), &form).await
}

/// `GET /office/elections/{id}/candidates`
pub(crate) async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let row = visible(&ctx, &id).await?;
    let form = form(&ctx, &row).await?.resolve(&ctx).await?;
    part(&ctx, &row, "elections-tab-candidates").await?.html(body(&ctx, &row, &form).await?)
}

/// Enters a candidacy.
pub(crate) async fn add(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let row = visible(&ctx, &id).await?;
    let permit = ctx.permit::<ConductElections>(&row.unit_path)?;
    let mut form = form(&ctx, &row).await?.fill(sent).resolve(&ctx).await?;
    if form.is_valid() {
        let read = form.read();
        let new = NewCandidacy {
            person_id: read.text("person"),
            list_id: read.optional("list"),
            consent: read.check("consent"),
            note: read.text("note"),
        };
        let mut work = ctx.begin().await?;
        let answer = commands::propose(&ctx.app, &mut work, By::Office(&permit), &id, new).await;
        if end(&mut form, work, answer).await?.is_some() {
            return Ok(Redirect::done(&ctx, &path(&id, "candidates"), "elections-entered"));
        }
    }
    let status = form.status();
    part(&ctx, &row, "elections-tab-candidates").await?.status(status).html(body(&ctx, &row, &form).await?)
}

/// Takes a list in.
pub(crate) async fn add_list(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let row = visible(&ctx, &id).await?;
    let permit = ctx.permit::<ConductElections>(&row.unit_path)?;
    let mut form = list_form(&ctx, &row).fill(sent);
    if form.is_valid() {
        let mut work = ctx.begin().await?;
        let answer = commands::add_list(&mut work, &permit, &id, form.read().multi("name")).await;
        if end(&mut form, work, answer).await?.is_some() {
            return Ok(Redirect::done(&ctx, &path(&id, "candidates"), "elections-entered"));
        }
    }
    form_page(&ctx, &row, "elections-add-list", &Html::none(), &form).await
}

/// What was accepted can only be refused.
fn judging(ctx: &Ctx, one: &candidacy::Model) -> Form {
    let words: &[&str] =
        if one.standing() == Standing::Accepted { &["refuse"] } else { &["accept", "refuse"] };
    let choices =
        words.iter().map(|word| Choice::new(*word, ctx.t(&format!("elections-decide-{word}")))).collect();
    Form::new("elections-judging")
        .input(Input::radio("decision", choices).required())
        .input(Input::long("reason", 3).max(2000))
}

async fn of_contest(ctx: &Ctx, row: &contest::Model, one: &str) -> Answer<candidacy::Model> {
    let all = store::candidacies(ctx.db(), &row.id).await?;
    all.into_iter().find(|known| known.id == one).ok_or(Fault::NotFound)
}

/// The form on which a candidacy is decided.
pub(crate) async fn judge_form(ctx: Ctx, Path((id, one)): Path<(String, String)>) -> Answer {
    let row = visible(&ctx, &id).await?;
    let one = of_contest(&ctx, &row, &one).await?;
    form_page(&ctx, &row, "elections-judge", &Html(reasons(&ctx, &one)), &judging(&ctx, &one)).await
}

/// Decides.
pub(crate) async fn judge(ctx: Ctx, Path((id, one)): Path<(String, String)>, Sent(sent): Sent) -> Answer {
    let row = visible(&ctx, &id).await?;
    let one = of_contest(&ctx, &row, &one).await?;
    let permit = ctx.permit::<ConductElections>(&row.unit_path)?;
    let mut form = judging(&ctx, &one).fill(sent);
    if form.is_valid() {
        let read = form.read();
        let (accept, reason) = (read.text("decision") == "accept", read.text("reason"));
        let mut work = ctx.begin().await?;
        let answer = commands::decide(&ctx.app, &mut work, &permit, &one.id, accept, &reason).await;
        if end(&mut form, work, answer).await?.is_some() {
            return Ok(Redirect::done(&ctx, &path(&id, "candidates"), "elections-decided"));
        }
    }
    form_page(&ctx, &row, "elections-judge", &Html(reasons(&ctx, &one)), &form).await
}

/// What a candidate said on paper: that they agree.
pub(crate) async fn answer(ctx: Ctx, Path((id, one, what)): Path<(String, String, String)>) -> Answer {
    let row = visible(&ctx, &id).await?;
    of_contest(&ctx, &row, &one).await?;
    let permit = ctx.permit::<ConductElections>(&row.unit_path)?;
    let said = match what.as_str() {
        "agree" => Answering::Agree,
        _ => return Err(Fault::NotFound),
    };
    let mut work = ctx.begin().await?;
    let answer = commands::answer(&mut work, By::Office(&permit), &one, said).await;
    pressed(work, answer).await?;
    Ok(Redirect::done(&ctx, &path(&id, "candidates"), "elections-saved"))
}
