//! `/me/data/correction`: what an officer has to look at before it is corrected: name, day of birth, sex.

use rawabit_people::{Own, details};
use rawabit_platform::kit::form::Choice;
use rawabit_platform::kit::html::badge;
use rawabit_platform::kit::{Form, Html, Input, Sent, bdi};
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault};
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _};

use super::{button, facts, lead, me, page, section};
use crate::commands::{Asked, ask_correction, open_correction, take_back_correction};
use crate::model::Gender;
use crate::model::retention::state;
use crate::store::me::correction;

const HERE: &str = "/me/data/correction";

fn form(ctx: &Ctx) -> Form {
    let genders = Gender::ALL
        .iter()
        .map(|gender| Choice::new(gender.word(), ctx.t(&format!("members-me-gender-{}", gender.word()))))
        .collect();
    Form::new("members-me-correction")
        .input(Input::multi("name"))
        .input(Input::day("birth_day").autocomplete("bday"))
        .input(Input::select("gender", genders))
        .input(Input::long("words", 3).max(1000))
}

/// What was asked for, as facts.
pub(crate) fn asked_facts(ctx: &Ctx, row: &correction::Model) -> Html {
    facts(&[
        (ctx.t("members-me-name"), (!row.name.is_empty()).then(|| names(&row.name))),
        (ctx.t("members-me-birth"), row.birth_day.map(|day| Html::text(&ctx.voice.day(day)))),
        (
            ctx.t("members-me-gender"),
            row.gender.as_deref().map(|word| Html::text(&ctx.t(&format!("members-me-gender-{word}")))),
        ),
        (ctx.t("members-me-correction-words"), (!row.words.is_empty()).then(|| bdi(&row.words))),
        (ctx.t("members-me-asked"), Some(Html::text(&ctx.voice.moment(row.asked_at)))),
        (ctx.t("members-me-state"), Some(state_badge(ctx, &row.state))),
        (ctx.t("members-me-decided"), row.decided_at.map(|at| Html::text(&ctx.voice.moment(at)))),
        (ctx.t("members-me-reason"), (!row.reason.is_empty()).then(|| bdi(&row.reason))),
    ])
}

/// A name in every script it has.
pub(crate) fn names(name: &rawabit_platform::Multi) -> Html {
    let all: Vec<String> = name
        .0
        .iter()
        .map(|(lang, text)| {
            format!(
                "<span lang=\"{}\" dir=\"{}\">{}</span>",
                lang.code(),
                lang.dir(),
                rawabit_platform::kit::esc(text)
            )
        })
        .collect();
    Html(all.join("<br>"))
}

/// How a request stands.
pub(crate) fn state_badge(ctx: &Ctx, word: &str) -> Html {
    let tone = match word {
        state::ASKED | state::MARKED => "warn",
        state::GRANTED | state::DONE => "ok",
        state::REFUSED => "bad",
        _ => "",
    };
    badge(&ctx.t(&format!("members-me-state-{word}")), tone)
}

/// The form, and what was asked for before.
pub(super) async fn show(ctx: Ctx) -> Answer {
    let (own, row) = me(&ctx).await?;
    let person = details(ctx.db(), own.person_id()).await?.ok_or(Fault::NotFound)?;
    let born = person.birth_day.or(row.birth_day).map(|day| day.to_string());
    let form = form(&ctx)
        .with_multi("name", &person.name)
        .with("birth_day", born.unwrap_or_default())
        .with("gender", row.gender.unwrap_or_default());
    shown(&ctx, &own, &form).await
}

async fn shown(ctx: &Ctx, own: &Own, form: &Form) -> Answer {
    let mut body = String::new();
    if let Some(row) = open_correction(ctx.db(), own.person_id()).await? {
        let taken = button(ctx, "/me/data/correction/withdraw", "members-me-take-back", "close", "");
        let waits = format!("{}<div class=\"row\">{taken}</div>", asked_facts(ctx, &row));
        body.push_str(&section(&ctx.t("members-me-correction-waits"), &Html(waits)));
    } else {
        body.push_str(&format!(
            "<section class=\"panel\">{}{}</section>",
            lead(ctx, "members-me-correction-lead"),
            form.html(ctx)
        ));
    }
    let earlier = correction::Entity::find()
        .filter(correction::Column::PersonId.eq(own.person_id()))
        .filter(correction::Column::State.ne(state::ASKED))
        .order_by_desc(correction::Column::Id)
        .limit(20)
        .all(ctx.db())
        .await?;
    for row in &earlier {
        body.push_str(&section(&ctx.t("members-me-correction-earlier"), &asked_facts(ctx, row)));
    }
    page(ctx, "members-me-correction-title")
        .crumb(ctx.t("members-me-data"), "/me/data")
        .status(form.status())
        .html(Html(body))
}

/// Asks.
pub(super) async fn ask(ctx: Ctx, Sent(sent): Sent) -> Answer {
    let (own, _) = me(&ctx).await?;
    let mut form = form(&ctx).fill(sent);
    if form.is_valid() {
        let read = form.read();
        let asked = Asked {
            name: read.multi("name"),
            birth_day: read.day("birth_day"),
            gender: read.text("gender").parse().ok(),
            words: read.text("words"),
        };
        let mut work = ctx.begin().await?;
        match ask_correction(&mut work, &own, asked).await? {
            Ok(()) => {
                work.commit().await?;
                return Ok(Redirect::done(&ctx, HERE, "members-me-correction-asked"));
            }
            Err(refused) => form.fail(refused.field(), refused.message()),
        }
    }
    shown(&ctx, &own, &form).await
}

/// Takes the request back.
pub(super) async fn withdraw(ctx: Ctx) -> Answer {
    let own = Own::of(&ctx)?;
    let mut work = ctx.begin().await?;
    take_back_correction(&mut work, &own).await?;
    work.commit().await?;
    Ok(Redirect::done(&ctx, HERE, "members-me-taken-back"))
}
