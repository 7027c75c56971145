//! What the pages of the office, of voters and of the public show alike: the name of a contest, its facts, who stands.

use rawabit_platform::kit::html::badge;
use rawabit_platform::kit::{Html, esc, icon};
use rawabit_platform::lang::Message;
use rawabit_platform::web::Ctx;
use rawabit_platform::web::units::UnitNames;
use rawabit_platform::{Answer, UtcMicros};
use rawabit_statutes::{Form, Polling};

use crate::model::{Standing, State};
use crate::store;
use crate::store::entity::{candidacy, contest};

/// The office that a contest is about, in the reader's language.
pub(crate) fn office(ctx: &Ctx, key: &str) -> String {
    ctx.app
        .statutes
        .load()
        .office(key)
        .map_or_else(|| key.to_owned(), |office| office.title.get(ctx.lang(), Form::Masculine).to_owned())
}

/// What a contest is called.
pub(crate) async fn title(ctx: &Ctx, row: &contest::Model) -> Answer<String> {
    let unit = rawabit_federation::unit(ctx.db(), &row.unit_id).await?;
    let unit = unit.map_or_else(|| row.unit_id.clone(), |unit| ctx.voice.pick(&unit.name).to_owned());
    Ok(ctx
        .msg(&Message::new("elections-title-of").with("office", office(ctx, &row.office)).with("unit", unit)))
}

/// The same where many stand in a list, with the names of the units at hand.
pub(crate) fn titled(ctx: &Ctx, row: &contest::Model, names: &UnitNames) -> String {
    let said = Message::new("elections-title-of")
        .with("office", office(ctx, &row.office))
        .with("unit", names.of(&row.unit_path));
    ctx.msg(&said)
}

/// Day and hour.
pub(crate) fn moment(ctx: &Ctx, at: UtcMicros) -> Html {
    Html(format!("<time datetime=\"{}\">{}</time>", at.rfc3339(), esc(&ctx.voice.moment(at))))
}

/// The state as a badge.
pub(crate) fn state_badge(ctx: &Ctx, state: State) -> Html {
    badge(&ctx.t(&format!("elections-state-{state}")), state.tone())
}

/// Labelled facts; what is none is left out.
pub(crate) fn facts(lines: Vec<(String, Option<Html>)>) -> Html {
    let lines: String = lines
        .into_iter()
        .filter_map(|(label, value)| value.map(|value| format!("<dt>{}</dt><dd>{value}</dd>", esc(&label))))
        .collect();
    Html(format!("<dl class=\"facts\">{lines}</dl>"))
}

/// A panel with a heading.
pub(crate) fn section(title: &str, body: &Html) -> String {
    format!(
        "<section class=\"panel\"><div class=\"panel-head\"><h2>{}</h2></div>{body}</section>",
        esc(title)
    )
}

/// A notice.
pub(crate) fn notice(tone: &str, sign: &str, text: &str) -> Html {
    let role = if tone == "bad" { "alert" } else { "status" };
    Html(format!(
        "<div class=\"notice notice-{tone}\" role=\"{role}\">{}<p>{}</p></div>",
        icon(sign),
        esc(text)
    ))
}

/// Nothing yet, in words that say what to do.
pub(crate) fn empty(ctx: &Ctx, key: &str) -> Html {
    Html(format!("<div class=\"empty\">{}<p>{}</p></div>", icon("vote"), esc(&ctx.t(key))))
}

/// A button that posts and nothing else.
pub(crate) fn post_button(
    ctx: &Ctx,
    path: &str,
    label: &str,
    sign: &str,
    class: &str,
    hidden: &[(&str, &str)],
) -> Html {
    let fields: String = hidden
        .iter()
        .map(|(name, value)| format!("<input type=\"hidden\" name=\"{name}\" value=\"{}\">", esc(value)))
        .collect();
    Html(format!(
        "<form method=\"post\" action=\"{}\">{fields}<button class=\"btn {class}\" type=\"submit\">{}{}</button></form>",
        esc(&ctx.url(path)),
        icon(sign),
        esc(&ctx.t(label))
    ))
}

/// How the vote is held and by which rule, for everybody who asks.
pub(crate) fn rule_facts(ctx: &Ctx, row: &contest::Model) -> Answer<Vec<(String, Option<Html>)>> {
    use rawabit_statutes::Word as _;
    let law = row.law()?;
    let text = |key: &str| Some(Html::text(&ctx.t(key)));
    let dashed = |word: &str| word.replace('_', "-");
    let mut lines = vec![
        (ctx.t("elections-fact-seats"), Some(Html::text(&ctx.voice.number(row.seats.into())))),
        (ctx.t("elections-fact-method"), text(&format!("elections-method-{}", dashed(law.method.key())))),
        (
            ctx.t("elections-fact-polling"),
            text(&format!("elections-polling-{}", dashed(row.polling().key()))),
        ),
        (ctx.t("elections-fact-secrecy"), text(&format!("elections-secrecy-{}", secrecy(row, &law)))),
        (ctx.t("elections-fact-ties"), text(&format!("elections-ties-{}", dashed(law.ties.key())))),
    ];
    if let Some(held) = row.held_on {
        let said = Message::new("elections-fact-from-paper-of")
            .with("held", ctx.voice.day(held))
            .with("entered", ctx.voice.day_of(row.created_at));
        lines.push((ctx.t("elections-fact-from-paper"), Some(Html::text(&ctx.msg(&said)))));
        let scan = row.scan_sha256.as_deref().map(rawabit_platform::kit::code);
        lines.push((ctx.t("elections-fact-scan"), scan));
    }
    for quota in &law.quotas {
        let share = format!("{}/{}", quota.share.0, quota.share.1);
        let group = ctx.t(&format!("elections-group-{}", dashed(quota.group.key())));
        let said = Message::new("elections-fact-quota-of").with("group", group).with("share", share);
        lines.push((ctx.t("elections-fact-quota"), Some(Html::text(&ctx.msg(&said)))));
    }
    if !row.article.is_empty() {
        let cited = Message::new("elections-article-of")
            .with("article", row.article.as_str())
            .with("version", row.statutes.as_str());
        lines.push((ctx.t("elections-fact-article"), Some(Html::text(&ctx.msg(&cited)))));
    }
    Ok(lines)
}

/// What the secrecy of a vote is in truth: of hands and voices nothing is secret, whatever the rule.
pub(crate) fn secrecy(row: &contest::Model, law: &crate::model::Law) -> &'static str {
    use rawabit_statutes::{Secrecy, Word as _};
    match row.polling() {
        Polling::Hands | Polling::RollCall => "open",
        Polling::Paper => "paper",
        Polling::Electronic if law.secrecy == Secrecy::Confidential => "confidential",
        Polling::Electronic => Secrecy::Open.key(),
    }
}

/// The names of candidates, by number.
pub(crate) async fn names(ctx: &Ctx, rows: &[candidacy::Model]) -> Answer<Vec<(u32, Html)>> {
    let ids: Vec<String> = rows.iter().map(|one| one.person_id.clone()).collect();
    let people = rawabit_people::named(ctx.db(), &ids).await?;
    Ok(rows
        .iter()
        .filter_map(|one| {
            let name = people.get(&one.person_id).map_or_else(|| Html::text("–"), |person| person.html(ctx));
            Some((one.number?.unsigned_abs(), name))
        })
        .collect())
}

/// Everybody with a number who stands.
pub(crate) async fn standing(ctx: &Ctx, row: &contest::Model) -> Answer<Vec<candidacy::Model>> {
    let mut all = store::candidacies(ctx.db(), &row.id).await?;
    all.retain(|one| one.number.is_some() && one.standing() == Standing::Accepted);
    // On a list the place counts: who came in by an appeal has a later number.
    all.sort_by_key(|one| if one.list_id.is_some() { one.position } else { 0 });
    Ok(all)
}
