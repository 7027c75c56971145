//! `/me/consents`: what is asked of members, and what one said to it.

use rawabit_people::Own;
use rawabit_platform::Answer;
use rawabit_platform::kit::html::badge;
use rawabit_platform::kit::{Html, Sent, esc};
use rawabit_platform::web::{Ctx, Redirect};

use super::{empty, lead, page};
use crate::commands::{asked_for, consent_texts, said, say_consent, wants};
use crate::model::consent::{Consent, Said};
use crate::model::message::Way;
use crate::store::me::consent_text;

/// The page.
pub(super) async fn show(ctx: Ctx) -> Answer {
    let own = Own::of(&ctx)?;
    let texts = consent_texts(ctx.db(), false).await?;
    let said = said(ctx.db(), own.person_id()).await?;
    let mut body = lead(&ctx, "members-consents-lead");
    for text in &texts {
        body.push_str(&purpose(&ctx, text, said.get(&text.purpose).map_or(&[][..], Vec::as_slice)).0);
    }
    for way in Way::ALL {
        // Where the organisation asks with a text of its own, that stands above.
        if !texts.iter().any(|text| text.purpose == way.word()) {
            let history = said.get(way.word()).map_or(&[][..], Vec::as_slice);
            body.push_str(&messages(&ctx, *way, wants(history, asked_for(ctx.db(), *way).await?)).0);
        }
    }
    if texts.is_empty() {
        body.push_str(&empty(&ctx, "members-consents-none").0);
    }
    page(&ctx, "members-me-consents").html(Html(body))
}

/// Messages by a way, for which no text asks.
fn messages(ctx: &Ctx, way: Way, wants: bool) -> Html {
    let (state, tone, label, given, class) = if wants {
        ("members-ways-wanted", "ok", "members-ways-stop", "", "")
    } else {
        ("members-ways-refused", "", "members-ways-again", "yes", "btn-primary")
    };
    Html(format!(
        "<section class=\"panel\"><div class=\"panel-head\"><h2>{}</h2>{}</div><p>{}</p><div class=\"row\">{}</div></section>",
        esc(&ctx.t(&format!("members-ways-{way}"))),
        badge(&ctx.t(state), tone),
        esc(&ctx.t(&format!("members-ways-{way}-lead"))),
        answer_to(ctx, way.word(), 0, label, given, class)
    ))
}

fn purpose(ctx: &Ctx, text: &consent_text::Model, history: &[Said]) -> Html {
    let stands = Consent::of(history, text.version);
    let tone = match stands {
        Consent::Given(_) => "ok",
        Consent::Outdated(_) => "warn",
        _ => "",
    };
    let lines: String = history
        .iter()
        .rev()
        .map(|said| {
            let key = if said.given { "members-consent-was-given" } else { "members-consent-was-withdrawn" };
            let line = rawabit_platform::lang::Message::new(key)
                .with("at", ctx.voice.plain().moment(said.at))
                .with("version", said.version.to_string());
            format!("<li>{}</li>", esc(&ctx.msg(&line)))
        })
        .collect();
    let history = if lines.is_empty() {
        String::new()
    } else {
        format!(
            "<details class=\"more\"><summary>{}</summary><ul>{lines}</ul></details>",
            esc(&ctx.t("members-consent-history"))
        )
    };
    let (label, given, class) = if stands.holds() {
        ("members-consent-withdraw", "", "")
    } else {
        ("members-consent-give", "yes", "btn-primary")
    };
    let mut buttons = answer(ctx, text, label, given, class);
    if matches!(stands, Consent::Outdated(_)) {
        buttons.push_str(&answer(ctx, text, "members-consent-withdraw", "", ""));
    }
    Html(format!(
        "<section class=\"panel\"><div class=\"panel-head\"><h2>{}</h2>{}</div><p>{}</p><p class=\"muted small\">{}</p>{history}<div class=\"row\">{buttons}</div></section>",
        ctx.voice.spoken(&text.title),
        badge(&ctx.t(&format!("members-consent-{}", stands.word())), tone),
        ctx.voice.spoken(&text.body),
        esc(&ctx.ta("members-consent-version", "version", text.version.to_string())),
    ))
}

fn answer(ctx: &Ctx, text: &consent_text::Model, label: &str, given: &str, class: &str) -> String {
    answer_to(ctx, &text.purpose, text.version, label, given, class)
}

fn answer_to(ctx: &Ctx, purpose: &str, version: i64, label: &str, given: &str, class: &str) -> String {
    format!(
        "<form method=\"post\"><input type=\"hidden\" name=\"purpose\" value=\"{}\"><input type=\"hidden\" name=\"version\" value=\"{}\"><input type=\"hidden\" name=\"given\" value=\"{given}\"><button class=\"btn {class}\" type=\"submit\">{}</button></form>",
        esc(purpose),
        version,
        esc(&ctx.t(label))
    )
}

/// Gives or withdraws.
pub(super) async fn say(ctx: Ctx, Sent(sent): Sent) -> Answer {
    let own = Own::of(&ctx)?;
    let version = sent.text("version").parse().unwrap_or(0);
    let given = !sent.text("given").is_empty();
    let mut work = ctx.begin().await?;
    say_consent(&mut work, &own, sent.text("purpose"), version, given).await?;
    work.commit().await?;
    let done = if given { "members-consent-given" } else { "members-consent-withdrawn" };
    Ok(Redirect::done(&ctx, "/me/consents", done))
}
