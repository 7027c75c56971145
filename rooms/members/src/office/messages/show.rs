//! A message: while it is a draft, to whom it goes, who gets nothing and why, and how it looks to a reader of each language; once it is sent, what
//! became of it for whom.

use axum::extract::Path;
use rawabit_platform::Answer;
use rawabit_platform::kit::filters;
use rawabit_platform::kit::form::{Choice, Input};
use rawabit_platform::kit::html::badge;
use rawabit_platform::kit::{Cell, Column, Html, Keyset, Query, Table, esc};
use rawabit_platform::lang::{Lang, Message};
use rawabit_platform::web::Ctx;

use super::{LIST, asked, called, list, page, templates, visible};
use crate::commands::messages::{MessageRefused, Sending, Ways, audience, plan_of, render, stop_path};
use crate::model::letter::{Filling, has_slots};
use crate::model::message::{Fate, MessageState, Way};
use crate::permissions::{MessageMembers, SeeMembers};
use crate::store::memberships;
use crate::store::messages::{self, Fates, Plan, message};
use crate::store::search::From;
use rawabit_sms::{Alphabet, Parts};

/// `GET /office/members/messages/{id}`
pub(super) async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let row = visible(&ctx, &id).await?;
    if row.state() == MessageState::Draft { draft(&ctx, &row).await } else { sent(&ctx, &row).await }
}

async fn draft(ctx: &Ctx, row: &message::Model) -> Answer {
    let found = plan_of(ctx.db(), row, ctx.today()).await?;
    let mut body = String::new();
    let mut may_send = false;
    match &found {
        Ok((segment, filter)) => {
            let scope = ctx.scope::<MessageMembers>();
            let statutes = ctx.app.statutes.load_full();
            let plan = audience(&ctx.app, ctx.db(), row, &scope, filter, &statutes.members).await?;
            let sending = plan.sending(ctx.db()).await?;
            may_send = sending.total() > 0 && (row.way() == Way::Mail || Ways::of(&ctx.app).sms.is_some());
            body.push_str(&format!(
                "<div class=\"split-wide\"><section class=\"panel\"><div class=\"panel-head\"><h2>{}</h2></div>{}</section>{}</div>",
                esc(&ctx.t("members-message-to")),
                asked::facts(ctx, segment).await?,
                counts(ctx, row, &sending)
            ));
            body.push_str(&previews(ctx, row, Some(&plan)).await?);
        }
        Err(refused) => {
            body.push_str(&trouble(ctx, refused));
            body.push_str(&previews(ctx, row, None).await?);
        }
    }
    body.push_str(&buttons(ctx, row));
    let mut page = page(ctx, called(ctx, row)).lead(list::state(ctx, row.state()));
    if may_send {
        page = page.action("members-message-send", &format!("{LIST}/{}/send", row.id), "mail", true);
    }
    page.action("members-message-edit", &format!("{LIST}/{}/edit", row.id), "edit", false).html(Html(body))
}

fn trouble(ctx: &Ctx, refused: &MessageRefused) -> String {
    format!(
        "<div class=\"notices\"><div class=\"notice notice-bad\" role=\"alert\"><p>{}</p></div></div>",
        esc(&ctx.msg(&refused.message(ctx.lang())))
    )
}

/// Who gets it, and who does not, by reason.
pub(super) fn counts(ctx: &Ctx, row: &message::Model, sending: &Sending) -> Html {
    let n = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
    let mut lines = format!(
        "<dt>{}</dt><dd><strong>{}</strong></dd>",
        esc(&ctx.t("members-message-get")),
        esc(&ctx.voice.number(n(sending.total())))
    );
    for (reason, count) in &sending.skipped {
        lines.push_str(&format!(
            "<dt>{}</dt><dd>{}</dd>",
            esc(&ctx.t(&format!("members-skip-{}", reason.replace('_', "-")))),
            esc(&ctx.voice.number(n(*count)))
        ));
    }
    if row.way() == Way::Sms {
        let (parts, exact) = parts(ctx, row, sending);
        let key = if exact { "members-sms-total" } else { "members-sms-total-about" };
        lines.push_str(&format!(
            "<dt>{}</dt><dd>{}</dd>",
            esc(&ctx.t(key)),
            esc(&ctx.voice.number(n(parts)))
        ));
    }
    Html(format!(
        "<section class=\"panel\"><div class=\"panel-head\"><h2>{}</h2></div><dl class=\"facts\">{lines}</dl></section>",
        esc(&ctx.t("members-message-count"))
    ))
}

/// The parts of all short messages together, and whether that is exact: with something to be filled in, each has a length of its own.
fn parts(ctx: &Ctx, row: &message::Model, sending: &Sending) -> (u64, bool) {
    let all = sending.get.iter().map(|(lang, count)| {
        let voice = ctx.app.voice(Lang::from_code(lang).unwrap_or(Lang::Ar)).plain();
        *count * Parts::of(voice.pick(&row.body)).count() as u64
    });
    (all.sum(), !has_slots(&row.body))
}

/// The message as somebody who gets it would, in each of its languages.
async fn previews(ctx: &Ctx, row: &message::Model, plan: Option<&Plan<'_>>) -> Answer<String> {
    let mut out = format!("<h2>{}</h2><div class=\"grid grid-2\">", esc(&ctx.t("members-message-preview")));
    for lang in Lang::ALL.into_iter().filter(|lang| row.body.exact(*lang).is_some()) {
        let sample = match plan {
            Some(plan) => plan.sample(ctx.db(), lang.code()).await?,
            None => None,
        };
        let mut with = (ctx.t("members-message-nobody"), String::new(), String::new());
        let mut stop = "/stop/…".to_owned();
        if let Some(one) = &sample {
            let voice = ctx.app.voice(lang).plain();
            let people = rawabit_people::named(ctx.db(), std::slice::from_ref(&one.person_id)).await?;
            let unit = rawabit_federation::unit_by_path(ctx.db(), &one.unit_path).await?;
            let member = memberships::member(ctx.db(), one.no).await?;
            with.0 = people.get(&one.person_id).map(|who| who.display(&voice)).unwrap_or_default();
            with.1 = member.map(|member| member.number).unwrap_or_default();
            with.2 = unit.map(|unit| voice.pick(&unit.name).to_owned()).unwrap_or_default();
            // The link works: what is shown here is not one that does.
            stop = stop_path(&ctx.app, row.way(), one.no)
                .rsplit_once('-')
                .map_or(stop, |(head, _)| format!("{head}-…"));
        }
        let filling = Filling { name: &with.0, number: &with.1, unit: &with.2 };
        let foot = (row.way() == Way::Mail).then_some(stop.as_str());
        let text = render(&ctx.app, row, lang, filling, foot);
        out.push_str(&preview(ctx, row.way(), lang, &with.0, sample.is_some(), &text.subject, &text.body));
    }
    out.push_str("</div>");
    Ok(out)
}

fn preview(ctx: &Ctx, way: Way, lang: Lang, name: &str, real: bool, subject: &str, body: &str) -> String {
    let as_read =
        if real { ctx.ta("members-message-as", "name", name) } else { ctx.t("members-message-as-nobody") };
    let head = if way == Way::Mail {
        format!("<p><strong dir=\"auto\">{}</strong></p>", esc(subject))
    } else {
        cost(ctx, body)
    };
    let lines: String = body.split('\n').map(|line| format!("{}<br>", esc(line))).collect();
    format!(
        "<section class=\"panel\"><div class=\"panel-head\"><h3>{}</h3></div><p class=\"muted small\">{}</p><div lang=\"{}\" dir=\"{}\">{head}<p>{lines}</p></div></section>",
        esc(&ctx.t(&format!("lang-{}", lang.code()))),
        esc(&as_read),
        lang.code(),
        lang.dir(),
    )
}

/// What a short message costs, and why.
fn cost(ctx: &Ctx, body: &str) -> String {
    let parts = Parts::of(body);
    let said = ctx.tn("members-sms-parts", i64::try_from(parts.count()).unwrap_or(i64::MAX));
    let alphabet = match parts.alphabet {
        Alphabet::Gsm => ctx.t("members-sms-gsm"),
        Alphabet::Ucs2 => ctx.t("members-sms-ucs2"),
    };
    // Arabic letters are outside by nature; of a Latin text it is worth knowing which few signs cost the rest.
    let few: Vec<String> = parts.outside.iter().take(12).map(char::to_string).collect();
    let arabic = parts.outside.iter().any(|c| ('\u{600}'..='\u{6ff}').contains(c));
    let why = if few.is_empty() || arabic {
        String::new()
    } else {
        format!(" {}", ctx.ta("members-sms-outside", "signs", few.join(" ")))
    };
    format!(
        "<p class=\"small\" lang=\"{}\" dir=\"{}\">{} · {}{}</p>",
        ctx.lang().code(),
        ctx.lang().dir(),
        esc(&said),
        esc(&alphabet),
        esc(&why)
    )
}

fn buttons(ctx: &Ctx, row: &message::Model) -> String {
    format!(
        "{}<form method=\"post\" action=\"{}\"><input type=\"hidden\" name=\"version\" value=\"{}\"><button class=\"btn btn-danger\" type=\"submit\">{}</button></form>",
        templates::form(ctx, row),
        esc(&ctx.url(&format!("{LIST}/{}/drop", row.id))),
        row.version,
        esc(&ctx.t("members-message-drop"))
    )
}

/// What became of a delivery, as a badge.
pub(crate) fn fate(ctx: &Ctx, fate: Fate) -> Html {
    let tone = match fate {
        Fate::Sent | Fate::Delivered => "ok",
        Fate::Failed | Fate::Bounced => "bad",
        Fate::Unsure => "warn",
        Fate::Queued | Fate::Sending => "accent",
        Fate::Skipped | Fate::Cancelled => "",
    };
    badge(&ctx.t(&format!("members-fate-{fate}")), tone)
}

fn figures(ctx: &Ctx, fates: &Fates) -> String {
    let mut out = String::from("<dl class=\"figures\">");
    for one in Fate::ALL {
        let n: u64 = fates.iter().filter(|((state, _), _)| state == one.word()).map(|(_, n)| n).sum();
        if n > 0 {
            out.push_str(&format!(
                "<div class=\"figure-box\"><dt>{}</dt><dd>{}</dd></div>",
                esc(&ctx.t(&format!("members-fate-{one}"))),
                esc(&ctx.voice.number(i64::try_from(n).unwrap_or(i64::MAX)))
            ));
        }
    }
    out.push_str("</dl>");
    out
}

async fn sent(ctx: &Ctx, row: &message::Model) -> Answer {
    let query = Query { export: None, ..Query::read(ctx, &[]) };
    let scope = ctx.scope::<MessageMembers>();
    let state = query.filter("state").and_then(|word| word.parse::<Fate>().ok());
    let fates = messages::fates(ctx.db(), &scope, &row.id).await?;
    let from = From::parse(query.params.text("from"));
    let found = messages::deliveries(ctx.db(), &scope, &row.id, state.map(Fate::word), from).await?;
    let total: u64 = fates
        .iter()
        .filter(|((one, _), _)| state.is_none_or(|state| state.word() == one))
        .map(|(_, n)| n)
        .sum();
    let ids: Vec<String> = found.rows.iter().map(|one| one.person_id.clone()).collect();
    let people = rawabit_people::named(ctx.db(), &ids).await?;
    let names = ctx.unit_names().await?;
    let sees = ctx.scope::<SeeMembers>();
    let columns = ["name", "unit", "state", "why", "at"].map(Column::new).to_vec();
    let mut table = Table::new("members-deliveries", columns).total(total).keyset(Keyset {
        before: found.before.map(|place| From::Before(place).link(false)),
        after: found.after.map(|place| From::After(place).link(false)),
        more: false,
    });
    for one in &found.rows {
        let name =
            people.get(&one.person_id).map_or_else(|| ctx.t("members-erased"), |who| who.display(&ctx.voice));
        let who = if sees.contains(&one.unit_path) {
            Cell::link(&ctx.url(&crate::office::path(one.no)), name)
        } else {
            Cell::text(name)
        };
        table.push(vec![
            who,
            Cell::text(names.of(&one.unit_path)),
            Cell::both(fate(ctx, one.fate()), ""),
            Cell::both(why(ctx, one), ""),
            Cell::whole(ctx.voice.moment(one.at)),
        ]);
    }
    let choices: Vec<Choice> =
        Fate::ALL.iter().map(|one| Choice::new(one.word(), ctx.t(&format!("members-fate-{one}")))).collect();
    let filter = query_without_words(ctx, &query, choices);
    let mut body = figures(ctx, &fates);
    let mut head = Html::none();
    if row.state() == MessageState::Preparing {
        let written: u64 =
            fates.iter().filter(|((state, _), _)| state != Fate::Skipped.word()).map(|(_, n)| n).sum();
        let left = messages::audience::left(ctx.db(), &scope, &row.id).await?;
        body.insert_str(0, &preparing(ctx, row, written, written + left));
        // Without a program in the page, too.
        head = Html("<meta http-equiv=\"refresh\" content=\"5\">".to_owned());
    }
    if row.state().is_underway() {
        body.push_str(&format!(
            "<form method=\"post\" action=\"{}\"><input type=\"hidden\" name=\"version\" value=\"{}\"><button class=\"btn btn-danger\" type=\"submit\">{}</button></form>",
            esc(&ctx.url(&format!("{LIST}/{}/cancel", row.id))),
            row.version,
            esc(&ctx.t("members-message-cancel"))
        ));
    }
    body.push_str(&format!("{filter}{}", table.html(ctx, &query)));
    body.push_str(&format!(
        "<details class=\"more\"><summary>{}</summary><div class=\"more-body\">{}</div></details>{}",
        esc(&ctx.t("members-message-text")),
        texts(ctx, row),
        templates::form(ctx, row)
    ));
    let actors = ctx.actors().await?;
    let said = Message::new("members-message-sent-by")
        .with("at", ctx.voice.plain().moment(row.started_at.unwrap_or(row.updated_at)))
        .with("by", actors.name(row.office.as_deref(), &row.actor, row.office.is_none()));
    let lead = Html(format!("{} {}", list::state(ctx, row.state()), esc(&ctx.msg(&said))));
    page(ctx, called(ctx, row)).head(head).lead(lead).html(Html(body))
}

/// How far the writing down has come. Nobody gets anything before it is done, and who they are does not change any more.
fn preparing(ctx: &Ctx, row: &message::Model, written: u64, all: u64) -> String {
    let n = |n: u64| ctx.voice.number(i64::try_from(n).unwrap_or(i64::MAX));
    let said = Message::new("members-message-preparing").with("written", n(written)).with("all", n(all));
    format!(
        "<section class=\"panel stack-s\" role=\"status\" hx-get=\"{}\" hx-trigger=\"every 2s\" hx-select=\"#main\" hx-target=\"#main\" hx-swap=\"outerHTML\"><progress max=\"{}\" value=\"{written}\"></progress><p>{}</p><p class=\"muted\">{}</p></section>",
        esc(&ctx.url(&format!("{LIST}/{}", row.id))),
        all.max(1),
        esc(&ctx.msg(&said)),
        esc(&ctx.t("members-import-wait"))
    )
}

fn query_without_words(ctx: &Ctx, query: &Query, choices: Vec<Choice>) -> Html {
    // The list is one of fates: there is no search by words in it.
    let html = filters(ctx, query, "members-deliveries", &[Input::select("state", choices)]);
    match (
        html.0.find("<div class=\"field\"><label for=\"q\">"),
        html.0.find("<div class=\"field\"><label for=\"filter-"),
    ) {
        (Some(from), Some(to)) => Html(format!("{}{}", &html.0[..from], &html.0[to..])),
        _ => html,
    }
}

/// Why it is as it is.
fn why(ctx: &Ctx, one: &messages::delivery::Model) -> Html {
    let reason = match (one.fate(), one.reason.as_deref()) {
        (Fate::Skipped, Some(reason)) => ctx.t(&format!("members-skip-{}", reason.replace('_', "-"))),
        (Fate::Failed, Some("attempts")) => ctx.t("members-failed-attempts"),
        (Fate::Failed, Some("gone")) => ctx.t("members-failed-gone"),
        (Fate::Unsure, _) => ctx.t("members-unsure-why"),
        (Fate::Bounced, Some("undelivered")) => ctx.t("members-bounced-undelivered"),
        (Fate::Bounced | Fate::Failed, Some(status)) => ctx.ta("members-bounced-status", "status", status),
        _ => String::new(),
    };
    let words = if one.words.is_empty() || matches!(one.fate(), Fate::Sent | Fate::Delivered) {
        String::new()
    } else {
        format!("<p class=\"muted small\"><bdi dir=\"ltr\">{}</bdi></p>", esc(&one.words))
    };
    Html(format!("{}{words}", esc(&reason)))
}

fn texts(ctx: &Ctx, row: &message::Model) -> String {
    Lang::ALL
        .into_iter()
        .filter_map(|lang| row.body.exact(lang).map(|body| (lang, body)))
        .map(|(lang, body)| {
            let subject = row.subject.exact(lang).unwrap_or_default();
            let lines: String = body.split('\n').map(|line| format!("{}<br>", esc(line))).collect();
            format!(
                "<h3>{}</h3><div lang=\"{}\" dir=\"{}\"><p><strong>{}</strong></p><p>{lines}</p></div>",
                esc(&ctx.t(&format!("lang-{}", lang.code()))),
                lang.code(),
                lang.dir(),
                esc(subject)
            )
        })
        .collect()
}
