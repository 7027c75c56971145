//! Appeals, and what was decided on them.

use axum::extract::Path;
use rawabit_platform::kit::form::Choice;
use rawabit_platform::kit::html::badge;
use rawabit_platform::kit::{Form, Html, Input, Sent, esc};
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault};

use super::{end, form_page, part, path, tabs, visible};
use crate::commands::{self, Ruling};
use crate::model::AppealState;
use crate::permissions::CertifyResult;
use crate::store::entity::{appeal, contest};
use crate::{shown, store};

/// What became of an appeal, as a badge.
pub(crate) fn state(ctx: &Ctx, one: &appeal::Model) -> Html {
    let state: AppealState = one.state.parse().unwrap_or(AppealState::Open);
    let tone = match state {
        AppealState::Open => "warn",
        AppealState::Upheld => "ok",
        AppealState::Dismissed => "",
    };
    badge(&ctx.t(&format!("elections-appeal-{state}")), tone)
}

/// An appeal with its grounds and the decision.
pub(crate) fn told(ctx: &Ctx, one: &appeal::Model, who: &Html) -> String {
    let against = ctx.t(if one.candidacy_id.is_some() {
        "elections-appeal-candidacy"
    } else {
        "elections-appeal-result"
    });
    let decision = if one.decision.is_empty() {
        String::new()
    } else {
        format!(
            "<p><strong>{}</strong> <bdi>{}</bdi></p>",
            esc(&ctx.t("elections-appeal-decision")),
            esc(&one.decision)
        )
    };
    format!(
        "<div><strong>{who}</strong><p class=\"muted small\">{} · {}</p><p><bdi>{}</bdi></p>{decision}</div>{}",
        esc(&against),
        shown::moment(ctx, one.lodged_at),
        esc(&one.grounds),
        state(ctx, one)
    )
}

/// `GET /office/elections/{id}/appeals`
pub(crate) async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let row = visible(&ctx, &id).await?;
    let all = store::appeals(ctx.db(), &id).await?;
    let ids: Vec<String> = all.iter().map(|one| one.person_id.clone()).collect();
    let people = rawabit_people::named(ctx.db(), &ids).await?;
    let may = ctx.may::<CertifyResult>(&row.unit_path);
    let mut body = tabs(&ctx, &row, "appeals").0;
    if let Some(to) = &row.law()?.appeals_to {
        let statutes = ctx.app.statutes.load();
        let name = statutes.body(to).map_or(to.as_str(), |body| body.name.get(ctx.lang()));
        body.push_str(&shown::notice("info", "info", &ctx.ta("elections-appeals-to", "body", name)).0);
    }
    let lines: String = all
        .iter()
        .map(|one| {
            let who = people.get(&one.person_id).map_or_else(|| Html::text("–"), |who| who.html(&ctx));
            let decide = if may && one.decided_at.is_none() {
                let href = ctx.url(&path(&id, &format!("appeals/{}", one.id)));
                format!(
                    "<a class=\"btn btn-small\" href=\"{}\">{}</a>",
                    esc(&href),
                    esc(&ctx.t("elections-judge"))
                )
            } else {
                String::new()
            };
            format!("<li>{}{decide}</li>", told(&ctx, one, &who))
        })
        .collect();
    if lines.is_empty() {
        body.push_str(&shown::empty(&ctx, "elections-appeals-empty").0);
    } else {
        body.push_str(&format!("<ul class=\"todo\">{lines}</ul>"));
    }
    part(&ctx, &row, "elections-tab-appeals").await?.html(Html(body))
}

fn deciding(ctx: &Ctx) -> Form {
    let choices = ["uphold", "dismiss"]
        .map(|word| Choice::new(word, ctx.t(&format!("elections-decide-{word}"))))
        .into_iter()
        .collect();
    Form::new("elections-appealed")
        .input(Input::radio("decision", choices).required())
        .input(Input::text("cites").required().max(200))
        .input(Input::long("reason", 5).required().max(4000))
}

async fn of_contest(ctx: &Ctx, row: &contest::Model, one: &str) -> Answer<appeal::Model> {
    let all = store::appeals(ctx.db(), &row.id).await?;
    all.into_iter().find(|known| known.id == one).ok_or(Fault::NotFound)
}

/// The form on which the decision of the body of appeal is recorded.
pub(crate) async fn form(ctx: Ctx, Path((id, one)): Path<(String, String)>) -> Answer {
    let row = visible(&ctx, &id).await?;
    let one = of_contest(&ctx, &row, &one).await?;
    let above = Html(format!("<section class=\"panel\"><p><bdi>{}</bdi></p></section>", esc(&one.grounds)));
    form_page(&ctx, &row, "elections-judge", &above, &deciding(&ctx)).await
}

/// Records it.
pub(crate) async fn decide(ctx: Ctx, Path((id, one)): Path<(String, String)>, Sent(sent): Sent) -> Answer {
    let row = visible(&ctx, &id).await?;
    let one = of_contest(&ctx, &row, &one).await?;
    let permit = ctx.permit::<CertifyResult>(&row.unit_path)?;
    let mut form = deciding(&ctx).fill(sent);
    if form.is_valid() {
        let read = form.read();
        let (reason, cites) = (read.text("reason"), read.text("cites"));
        let ruling = Ruling { uphold: read.text("decision") == "uphold", decision: &reason, cites: &cites };
        let mut work = ctx.begin().await?;
        let person = ctx.viewer.as_ref().and_then(|viewer| viewer.person_id.as_deref());
        let answer = commands::decide_appeal(&ctx.app, &mut work, &permit, person, &one.id, ruling).await;
        if end(&mut form, work, answer).await?.is_some() {
            return Ok(Redirect::done(&ctx, &path(&id, "appeals"), "elections-decided"));
        }
    }
    form_page(&ctx, &row, "elections-judge", &Html::none(), &form).await
}
