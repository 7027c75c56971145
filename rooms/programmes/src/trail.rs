//! What happened to a programme: versions, signatures, reviews, approved reports, newest last.

use std::collections::HashMap;

use rawabit_people::Named;
use rawabit_platform::kit::html::link;
use rawabit_platform::kit::timeline::{Event, timeline};
use rawabit_platform::kit::{Html, bdi, esc};
use rawabit_platform::lang::Message;
use rawabit_platform::web::Ctx;
use rawabit_platform::{Answer, UtcMicros};

use crate::dossier::Dossier;
use crate::model::{ReportState, Side};
use crate::store::reviews::FINAL;
use crate::words;

/// The persons who signed, by identifier.
pub(crate) async fn signers(ctx: &Ctx, dossier: &Dossier) -> Answer<HashMap<String, Named>> {
    let ids: Vec<String> = dossier.signatures.iter().map(|one| one.person_id.clone()).collect();
    Ok(rawabit_people::named(ctx.db(), &ids).await?)
}

/// A side by the name of its unit.
pub(crate) fn side(ctx: &Ctx, dossier: &Dossier, side: Side) -> String {
    let unit = match side {
        Side::Unit => dossier.unit(),
        Side::Partner => dossier.partner(),
    };
    unit.map_or_else(String::new, |unit| ctx.voice.pick(&unit.name).to_owned())
}

/// The whole trail, for the office.
pub(crate) fn html(ctx: &Ctx, dossier: &Dossier, signers: &HashMap<String, Named>) -> Html {
    let mut events: Vec<(UtcMicros, Event)> = Vec::new();
    let mut add = |at: UtcMicros, what: Html, tone: &'static str| {
        let when = ctx.voice.moment(at);
        events.push((at, Event { when, datetime: at.rfc3339(), what, tone, future: false }));
    };
    for version in &dossier.versions {
        let key = format!("programmes-trail-{}", version.kind().name());
        let said = ctx.msg(
            &Message::new(key)
                .with("n", i64::from(version.number))
                .with("side", side(ctx, dossier, version.side())),
        );
        let note = match ctx.voice.pick(&version.note) {
            "" => String::new(),
            note => format!("<p class=\"small\">{}</p>", bdi(note)),
        };
        let hash = format!("<code class=\"hash\" dir=\"ltr\">{}</code>", esc(&version.sha256));
        add(version.at, Html(format!("<h3>{}</h3>{note}{hash}", esc(&said))), "");
    }
    for signature in &dossier.signatures {
        add(signature.at, signed(ctx, dossier, signature, signers), "ok");
    }
    for review in dossier.reviews.iter().filter(|review| review.act_idx.is_some()) {
        let said = if review.year == FINAL {
            ctx.t("programmes-trail-closed")
        } else {
            ctx.ta("programmes-trail-review", "year", review.year.to_string())
        };
        add(review.at, proven(ctx, &said, review.act_idx), "");
    }
    for report in dossier.reports.iter().filter(|report| report.state() == ReportState::Approved) {
        let Some(at) = report.approved_at else { continue };
        let period = dossier.periods.iter().find(|period| period.number == report.period);
        let name = period.map_or_else(String::new, |period| words::period(&ctx.voice, period));
        let said = ctx.ta("programmes-trail-report", "period", name);
        add(at, proven(ctx, &said, report.act_idx), "ok");
    }
    events.sort_by_key(|(at, _)| *at);
    if events.is_empty() {
        return Html(format!("<p class=\"muted\">{}</p>", esc(&ctx.t("programmes-trail-none"))));
    }
    timeline(&events.into_iter().map(|(_, event)| event).collect::<Vec<_>>())
}

fn proven(ctx: &Ctx, said: &str, act: Option<i64>) -> Html {
    let proof = act.map_or_else(String::new, |act| format!("<p class=\"small\">{}</p>", act_link(ctx, act)));
    Html(format!("<h3>{}</h3>{proof}", esc(said)))
}

/// The act that a thing is on record as.
pub(crate) fn act_link(ctx: &Ctx, act: i64) -> Html {
    let path = rawabit_platform::ledger::pages::path_of(act.unsigned_abs());
    link(&ctx.url(&path), &ctx.ta("programmes-act", "n", act))
}

/// A signature: who, in which office, for which side, and the act.
pub(crate) fn signed(
    ctx: &Ctx,
    dossier: &Dossier,
    signature: &crate::store::signatures::Model,
    signers: &HashMap<String, Named>,
) -> Html {
    let statutes = ctx.app.statutes.load();
    let said =
        ctx.msg(&Message::new("programmes-trail-signed").with("side", side(ctx, dossier, signature.side())));
    let who = signers.get(&signature.person_id).map_or_else(Html::none, |person| person.html(ctx));
    Html(format!(
        "<h3>{}</h3><p>{who} · {}</p><p class=\"small\">{}</p>",
        esc(&said),
        esc(&words::office(&statutes, &signature.office, ctx.lang())),
        act_link(ctx, signature.act_idx)
    ))
}
