//! `/me/erasure`: asking for one's erasure, what stands against it, and how it goes on.

use rawabit_people::Own;
use rawabit_platform::Answer;
use rawabit_platform::accounts::confirm::require_recent;
use rawabit_platform::kit::{Form, Html, Input, Sent, bdi, esc};
use rawabit_platform::web::{Ctx, Redirect};
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _};

use super::correction::state_badge;
use super::{button, facts, lead, page, section};
use crate::commands::{ask_erasure, holds, rules, take_back_erasure, waiting_erasure};
use crate::model::retention::{Hold, state};
use crate::store::me::erasure;

const HERE: &str = "/me/erasure";

fn form() -> Form {
    Form::new("members-me-erase")
        .input(Input::long("words", 3).max(1000))
        .input(Input::check("sure").required())
}

/// An erasure as facts.
pub(crate) fn erasure_facts(ctx: &Ctx, row: &erasure::Model) -> Html {
    facts(&[
        (ctx.t("members-me-state"), Some(state_badge(ctx, &row.state))),
        (
            ctx.t("members-erasure-ground"),
            Some(Html::text(&ctx.t(&format!("members-ground-{}", row.ground)))),
        ),
        (ctx.t("members-me-asked"), Some(Html::text(&ctx.voice.moment(row.asked_at)))),
        (ctx.t("members-me-words"), (!row.words.is_empty()).then(|| bdi(&row.words))),
        (ctx.t("members-me-decided"), row.decided_at.map(|at| Html::text(&ctx.voice.moment(at)))),
        (ctx.t("members-me-reason"), (!row.reason.is_empty()).then(|| bdi(&row.reason))),
        (ctx.t("members-erasure-due"), row.due_day.map(|day| Html::text(&ctx.voice.day(day)))),
        (
            ctx.t("members-erasure-held"),
            (!row.held.is_empty()).then(|| Html::text(&ctx.t(&format!("members-held-{}", row.held)))),
        ),
        (ctx.t("members-erasure-ended"), row.ended_at.map(|at| Html::text(&ctx.voice.moment(at)))),
    ])
}

/// What stands against an erasure, in words.
pub(crate) fn holds_html(ctx: &Ctx, holds: &[Hold]) -> Html {
    let voice = ctx.voice.plain();
    let lines: String = holds
        .iter()
        .map(|hold| format!("<li>{}</li>", esc(&ctx.msg(&hold.message(|day| voice.day(day))))))
        .collect();
    Html(if lines.is_empty() { String::new() } else { format!("<ul>{lines}</ul>") })
}

/// The page.
pub(super) async fn show(ctx: Ctx) -> Answer {
    let own = Own::of(&ctx)?;
    shown(&ctx, &own, &form()).await
}

async fn shown(ctx: &Ctx, own: &Own, form: &Form) -> Answer {
    let rules = rules(ctx.db()).await?;
    let holds = holds(ctx.db(), &rules, own.person_id(), ctx.today()).await?;
    let mut body = String::new();
    if !holds.is_empty() {
        let told = format!("{}{}", lead(ctx, "members-erasure-holds-lead"), holds_html(ctx, &holds));
        body.push_str(&section(&ctx.t("members-erasure-holds"), &Html(told)));
    }
    if let Some(row) = waiting_erasure(ctx.db(), own.person_id()).await? {
        let take_back = button(ctx, "/me/erasure/withdraw", "members-me-take-back", "close", "");
        let told = format!("{}<div class=\"row\">{take_back}</div>", erasure_facts(ctx, &row));
        body.push_str(&section(&ctx.t("members-erasure-waits"), &Html(told)));
    } else {
        let days = i64::from(rules.holding_days);
        body.push_str(&format!(
            "<section class=\"panel\">{}<p>{}</p>{}</section>",
            lead(ctx, "members-erasure-lead"),
            esc(&ctx.tn("members-erasure-days", days)),
            form.html(ctx)
        ));
    }
    let earlier = erasure::Entity::find()
        .filter(erasure::Column::SubjectKind.eq("person"))
        .filter(erasure::Column::SubjectId.eq(own.person_id()))
        .filter(erasure::Column::State.is_in([state::REFUSED, state::WITHDRAWN]))
        .order_by_desc(erasure::Column::Id)
        .limit(10)
        .all(ctx.db())
        .await?;
    for row in &earlier {
        body.push_str(&section(&ctx.t("members-erasure-earlier"), &erasure_facts(ctx, row)));
    }
    page(ctx, "members-me-erasure").status(form.status()).html(Html(body))
}

/// Asks, with the password typed lately.
pub(super) async fn ask(ctx: Ctx, Sent(sent): Sent) -> Answer {
    let own = Own::of(&ctx)?;
    require_recent(&ctx, 15)?;
    let form = form().fill(sent);
    if !form.is_valid() {
        return shown(&ctx, &own, &form).await;
    }
    let mut work = ctx.begin().await?;
    ask_erasure(&mut work, &own, &form.read().text("words")).await?;
    work.commit().await?;
    Ok(Redirect::done(&ctx, HERE, "members-erasure-asked"))
}

/// Takes it back.
pub(super) async fn withdraw(ctx: Ctx) -> Answer {
    let own = Own::of(&ctx)?;
    let mut work = ctx.begin().await?;
    take_back_erasure(&mut work, &own).await?;
    work.commit().await?;
    Ok(Redirect::done(&ctx, HERE, "members-me-taken-back"))
}
