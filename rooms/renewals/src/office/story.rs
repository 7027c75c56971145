//! What was judged of a renewal, and what became of its record.

use rawabit_platform::kit::html::{badge, link};
use rawabit_platform::kit::timeline::{Event, timeline};
use rawabit_platform::kit::{Html, bdi, esc};
use rawabit_platform::lang::Message;
use rawabit_platform::web::Ctx;

use crate::dossier::Dossier;
use crate::store::reminders;

/// Both, each where there is something.
pub(super) fn html(ctx: &Ctx, dossier: &Dossier) -> Html {
    Html(format!("{}{}", judged(ctx, dossier), story(ctx, dossier)))
}

/// What was judged by whom, and why.
fn judged(ctx: &Ctx, dossier: &Dossier) -> Html {
    if dossier.findings.is_empty() {
        return Html::none();
    }
    let mut lines = String::new();
    for one in dossier.findings.iter().rev() {
        let by = one.person_id.as_ref().and_then(|id| dossier.people.get(id));
        let by = by.map_or_else(|| bdi(&one.actor), |named| named.html(ctx));
        lines.push_str(&format!(
            "<li><div><strong>{}</strong> {}<p>{by} · {}</p><p>{}</p></div></li>",
            esc(&ctx.t(&format!("renewals-check-{}", one.question))),
            badge(
                &ctx.t(&format!("renewals-verdict-{}", one.verdict)),
                if one.verdict == "passed" { "ok" } else { "bad" }
            ),
            esc(&ctx.voice.moment(one.at)),
            bdi(&one.note)
        ));
    }
    Html(format!(
        "<section class=\"panel\"><div class=\"panel-head\"><h2>{}</h2></div><ul class=\"todo\">{lines}</ul></section>",
        esc(&ctx.t("renewals-judged"))
    ))
}

/// What became of the record, in order, each with its act.
fn story(ctx: &Ctx, dossier: &Dossier) -> Html {
    if dossier.steps.is_empty() {
        return Html::none();
    }
    let events: Vec<Event> = dossier
        .steps
        .iter()
        .map(|one| {
            let by = one.person_id.as_ref().and_then(|id| dossier.people.get(id));
            let by = by.map_or_else(|| bdi(&one.actor), |named| named.html(ctx));
            let body = dossier.statutes.body(&one.office).map(|body| body.name.get(ctx.lang()));
            let law = dossier.statutes.office(&one.office).map(|law| law.title.name(ctx.lang()));
            let office = body.or(law).map_or_else(String::new, |name| format!(" · {}", bdi(name)));
            let act = one.act_idx.map_or_else(Html::none, |index| {
                link(&ctx.url(&format!("/ledger/acts/{index}")), &ctx.ta("renewals-public-act", "n", index))
            });
            let note = if one.note.is_empty() { String::new() } else { format!("<p>{}</p>", bdi(&one.note)) };
            Event {
                when: ctx.voice.moment(one.at),
                datetime: one.at.rfc3339(),
                what: Html(format!(
                    "<strong>{}</strong> · {by}{office} · {act}{note}",
                    esc(&ctx.t(&format!("renewals-event-{}", one.kind)))
                )),
                tone: one.tone(),
                future: false,
            }
        })
        .collect();
    Html(format!(
        "<section class=\"panel\"><div class=\"panel-head\"><h2>{}</h2></div>{}</section>",
        esc(&ctx.t("renewals-story")),
        timeline(&events)
    ))
}

/// Who was reminded of what comes next, and when.
pub(super) fn reminded(ctx: &Ctx, all: &[reminders::Model]) -> Html {
    if all.is_empty() {
        return Html::none();
    }
    let line = |one: &reminders::Model| {
        let who: Vec<String> =
            one.heard.split(' ').map(|who| ctx.t(&format!("renewals-reminded-{who}"))).collect();
        let said = Message::new("renewals-reminded-on")
            .with("day", ctx.voice.day_of(one.at))
            .with("who", who.join(ctx.voice.comma()));
        format!(
            "<li><div>{}<p class=\"small muted\">{}</p></div></li>",
            esc(&ctx.msg(&said)),
            esc(&ctx.t(&format!("renewals-stage-{}", one.stage)))
        )
    };
    let lines: String = all.iter().map(line).collect();
    Html(format!(
        "<section class=\"panel\"><div class=\"panel-head\"><h2>{}</h2></div><ul class=\"todo\">{lines}</ul></section>",
        esc(&ctx.t("renewals-reminded"))
    ))
}
