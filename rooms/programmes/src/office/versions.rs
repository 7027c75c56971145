//! Every version, and what changed between any two.

use axum::extract::Path;
use rawabit_platform::kit::form::Choice;
use rawabit_platform::kit::timeline::{Event, timeline};
use rawabit_platform::kit::{Html, bdi, esc, params};
use rawabit_platform::lang::Message;
use rawabit_platform::web::Ctx;
use rawabit_platform::{Answer, Fault};

use super::desk::{Desk, notice};
use super::say::{Say, paragraphs};
use crate::model::diff::diff;
use crate::model::{Content, Item, Side};
use crate::names::Names;
use crate::store::{programmes, versions};

/// `GET /office/programmes/{id}/versions`
pub(crate) async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let desk = Desk::read(&ctx, &id).await?;
    let all = versions::of_programme(ctx.db(), &id).await?;
    let head = desk.head(&ctx, "versions").await?;
    let page = desk.page(&ctx, "programmes-tab-versions");
    if all.is_empty() {
        return page.html(Html(format!(
            "{head}<div class=\"empty\"><p>{}</p></div>",
            esc(&ctx.t("programmes-versions-empty"))
        )));
    }
    let chosen = params::parse(&ctx.query);
    let number = |name: &str| chosen.text(name).parse::<i32>().ok();
    let find = |number: i32| all.iter().find(|version| version.number == number);
    let last = all.last().map_or(1, |version| version.number);
    let to = number("to").and_then(find).map_or(last, |version| version.number);
    let from = number("from").and_then(find).map_or((to - 1).max(1), |version| version.number);
    let body = format!(
        "{head}<div class=\"split\"><div class=\"stack-l\">{}{}</div><aside class=\"stack\"><section class=\"panel\"><div class=\"panel-head\"><h2>{}</h2></div>{}</section></aside></div>",
        chooser(&ctx, &desk, &all, from, to),
        comparison(&ctx, &desk, find(from), find(to)).await?,
        esc(&ctx.t("programmes-versions")),
        story(&ctx, &desk, &all)
    );
    page.html(Html(body))
}

/// Two lists to choose from, sent by GET.
fn chooser(ctx: &Ctx, desk: &Desk, all: &[versions::Model], from: i32, to: i32) -> Html {
    let choices: Vec<Choice> =
        all.iter().map(|one| Choice::new(one.number.to_string(), named(ctx, desk, one))).collect();
    let select = |name: &str, here: i32| {
        let options: String = choices
            .iter()
            .map(|choice| {
                let selected = if choice.value == here.to_string() { " selected" } else { "" };
                format!("<option value=\"{}\"{selected}>{}</option>", choice.value, esc(&choice.label))
            })
            .collect();
        format!(
            "<div class=\"field\"><label for=\"{name}\">{}</label><select class=\"select\" id=\"{name}\" name=\"{name}\">{options}</select></div>",
            esc(&ctx.t(&format!("programmes-compare-{name}")))
        )
    };
    Html(format!(
        "<form class=\"filters\" method=\"get\">{}{}<div class=\"filters-actions\"><button class=\"btn\" type=\"submit\">{}</button></div></form>",
        select("from", from),
        select("to", to),
        esc(&ctx.t("programmes-compare"))
    ))
}

/// "Version 3: counter-proposal of the leadership".
pub(super) fn named(ctx: &Ctx, desk: &Desk, version: &versions::Model) -> String {
    ctx.voice.plain().msg(
        &Message::new(format!("programmes-version-{}", version.kind().name()))
            .with("n", version.number)
            .with("unit", desk.party(ctx, version.side())),
    )
}

async fn comparison(
    ctx: &Ctx,
    desk: &Desk,
    from: Option<&versions::Model>,
    to: Option<&versions::Model>,
) -> Answer<Html> {
    let (Some(from), Some(to)) = (from, to) else { return Ok(Html::none()) };
    if from.number == to.number {
        return Ok(Html(format!("<p class=\"muted\">{}</p>", esc(&ctx.t("programmes-compare-first")))));
    }
    let (before, after) = (from.content()?, to.content()?);
    let say = say(ctx, desk, &[&before, &after]).await?;
    let found = diff(&before, &after);
    if found.is_empty() {
        return Ok(Html(format!("<p class=\"muted\">{}</p>", esc(&ctx.t("programmes-compare-same")))));
    }
    let title =
        ctx.msg(&Message::new("programmes-compare-title").with("from", from.number).with("to", to.number));
    let said: String = found.iter().map(|one| say.difference(ctx, one).0).collect();
    Ok(Html(format!("<h2>{}</h2>{said}", esc(&title))))
}

/// The names for the contents of a desk.
pub(super) async fn say(ctx: &Ctx, desk: &Desk, contents: &[&Content]) -> Answer<Say> {
    let sides = [desk.party(ctx, Side::Unit), desk.party(ctx, Side::Partner)];
    Say::of(ctx, desk.programme(), sides, contents).await
}

/// Who handed over what, when; each leads to its text.
fn story(ctx: &Ctx, desk: &Desk, all: &[versions::Model]) -> Html {
    let events: Vec<Event> = all
        .iter()
        .rev()
        .map(|version| {
            let href = ctx.url(&desk.path(&format!("versions/{}", version.number)));
            let note = match ctx.voice.pick(&version.note) {
                "" => String::new(),
                note => format!("<p class=\"small\">{}</p>", bdi(note)),
            };
            Event {
                when: ctx.voice.moment(version.at),
                datetime: version.at.rfc3339(),
                what: Html(format!(
                    "<p><a href=\"{}\">{}</a></p>{note}<code class=\"hash\" dir=\"ltr\">{}</code>",
                    esc(&href),
                    esc(&named(ctx, desk, version)),
                    esc(&version.sha256)
                )),
                tone: if desk.programme().in_force == Some(version.number) { "ok" } else { "" },
                future: false,
            }
        })
        .collect();
    timeline(&events)
}

/// `GET /office/programmes/{id}/versions/{number}`: the text of one version.
pub(crate) async fn one(ctx: Ctx, Path((id, number)): Path<(String, i32)>) -> Answer {
    let desk = Desk::read(&ctx, &id).await?;
    let version = versions::find(ctx.db(), &id, number).await?.ok_or(Fault::NotFound)?;
    let head = desk.head(&ctx, "versions").await?;
    let text = text(&ctx, &desk, &version.content()?).await?;
    let body = format!(
        "{head}<h2>{}</h2><p><code class=\"hash\" dir=\"ltr\">{}</code></p>{}{text}",
        esc(&named(&ctx, &desk, &version)),
        esc(&version.sha256),
        taken_from(&ctx, &version).await?
    );
    desk.page(&ctx, "programmes-tab-versions").html(Html(body))
}

/// From which versions a text takes up, each with its hash; and where the programme above has gone on since, that it has.
pub(super) async fn taken_from(ctx: &Ctx, version: &versions::Model) -> Answer<Html> {
    let above = version.above()?;
    let ids: Vec<String> = above.iter().map(|one| one.programme.clone()).collect();
    let rows = programmes::some(ctx.db(), &ids).await?;
    let names = Names::of(ctx.db(), &ctx.app, rows.iter().map(|row| row.unit_id.clone())).await?;
    let mut out = String::new();
    for one in above {
        let Some(row) = rows.iter().find(|row| row.id == one.programme) else { continue };
        let said = Message::new("programmes-taken-from")
            .with("n", one.version)
            .with("unit", names.unit(ctx.lang(), &row.unit_id));
        out.push_str(&format!(
            "<p class=\"small\">{} <code class=\"hash\" dir=\"ltr\">{}</code></p>",
            esc(&ctx.msg(&said)),
            esc(&one.sha256)
        ));
        if let Some(now) = row.in_force.filter(|now| *now != one.version) {
            let since = Message::new("programmes-taken-from-since")
                .with("n", now)
                .with("unit", names.unit(ctx.lang(), &row.unit_id));
            out.push_str(&notice("info", "info", &ctx.msg(&since)).0);
        }
    }
    Ok(Html(if out.is_empty() { out } else { format!("<div id=\"taken-from\">{out}</div>") }))
}

/// A content to read: every item with its words and facts.
pub(super) async fn text(ctx: &Ctx, desk: &Desk, content: &Content) -> Answer<Html> {
    let say = say(ctx, desk, &[content]).await?;
    let mut out = String::new();
    let mut open = false;
    for placed in content.items() {
        let item = &placed.item;
        if placed.below.is_none() {
            if open {
                out.push_str("</section>");
            }
            open = true;
            out.push_str("<section class=\"panel stack-s\">");
        }
        out.push_str(&block(ctx, &say, item).0);
    }
    if open {
        out.push_str("</section>");
    }
    Ok(Html(out))
}

/// An item to read.
pub(super) fn block(ctx: &Ctx, say: &Say, item: &Item) -> Html {
    let (lang, lines) = paragraphs(ctx, item);
    if matches!(item, Item::Preamble(_)) && lines.is_empty() {
        return Html::none();
    }
    let lines: String = lines
        .iter()
        .map(|line| format!("<p lang=\"{}\" dir=\"{}\">{}</p>", lang.code(), lang.dir(), esc(line)))
        .collect();
    let kind = ctx.t(&format!("programmes-kind-{}", item.kind().name()));
    let level =
        if matches!(item, Item::Preamble(_) | Item::Objective(_) | Item::Taken(_)) { "h2" } else { "h3" };
    Html(format!(
        "<{level}><span class=\"muted\">{}</span> <bdi>{}</bdi></{level}>{lines}{}",
        esc(&kind),
        esc(&say.title(ctx, item)),
        say.facts(ctx, item)
    ))
}
