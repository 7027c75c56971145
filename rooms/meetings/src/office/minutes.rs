//! The minutes: drafted and edited; then the communiqué.

use askama::Template;
use axum::extract::Path;
use rawabit_platform::kit::sent::LONG;
use rawabit_platform::kit::{Html, Sent, esc, html};
use rawabit_platform::lang::Message;
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault, Lang, Multi};
use rawabit_portal::permissions::DraftArticle;

use super::{part, path, post_button, tabs, visible};
use crate::commands::{self, MinutesTexts};
use crate::model::State;
use crate::model::minutes::{Item, Minutes};
use crate::permissions::RecordMeeting;
use crate::store::{meetings, minutes};

#[derive(Template)]
#[template(path = "office/minutes.html")]
struct Editor<'a> {
    ctx: &'a Ctx,
    tabs: Html,
    tools: Html,
    action: String,
    number: i32,
    fields: Vec<Field>,
    note: String,
    may: bool,
    versions: Vec<Version>,
    empty: bool,
}

/// One text of the minutes.
struct Field {
    name: String,
    label: String,
    /// The text as the reader reads it, and the language it is in.
    read: (Lang, String),
    /// The languages it is written in; the reader's own where it is written in none.
    texts: Vec<(Lang, String)>,
    /// The others, folded away.
    more: Vec<(Lang, String)>,
}

fn field(ctx: &Ctx, name: &str, label: String, text: &Multi) -> Field {
    let lang = ctx.lang();
    let shown = |one: &Lang| text.exact(*one).is_some() || (text.is_empty() && *one == lang);
    let (texts, more) = ctx
        .app
        .config
        .languages
        .iter()
        .map(|lang| (*lang, text.exact(*lang).unwrap_or_default().to_owned()))
        .partition(|(lang, _)| shown(lang));
    let read = (text.lang_of(ctx.voice.preference()), ctx.voice.pick(text).to_owned());
    Field { name: name.to_owned(), label, read, texts, more }
}

fn fields(ctx: &Ctx, minutes: &Minutes) -> Vec<Field> {
    let mut all = vec![field(ctx, "opening", ctx.t("meetings-minutes-edit-opening"), &minutes.opening)];
    for item in &minutes.items {
        let label = format!("{}. {}", item.number, ctx.voice.pick(&item.title));
        all.push(field(ctx, &format!("item.{}", item.id), label, &item.text));
    }
    all.push(field(ctx, "closing", ctx.t("meetings-minutes-edit-closing"), &minutes.closing));
    all
}

/// A line of the list of versions.
struct Version {
    name: String,
    href: String,
    when: String,
    author: String,
    note: String,
    act: Option<i64>,
}

/// The versions there are, the latest first.
fn listed(ctx: &Ctx, meeting: &meetings::Model, versions: &[minutes::Model]) -> Vec<Version> {
    let line = |version: &minutes::Model| Version {
        name: super::versions::name(ctx, version),
        href: ctx.url(&path(meeting, &format!("minutes/{}", version.number))),
        when: ctx.voice.moment(version.at),
        author: version.author.clone(),
        note: super::versions::note(ctx, version),
        act: version.act_idx,
    };
    versions.iter().map(line).collect()
}

/// `GET …/minutes`
pub(crate) async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let meeting = visible(&ctx, &id).await?;
    let versions = minutes::of_meeting(ctx.db(), &id).await?;
    let latest = versions.first().map(minutes::Model::minutes).transpose()?;
    let may = ctx.may::<RecordMeeting>(&meeting.unit_path)
        && matches!(meeting.state(), State::Drafted | State::Corrected);
    let body = Editor {
        ctx: &ctx,
        tabs: tabs(&ctx, &meeting, "minutes"),
        tools: tools(&ctx, &meeting, latest.is_some(), super::approval::may(&ctx, &meeting).await?),
        action: ctx.url(&path(&meeting, "minutes")),
        number: versions.first().map_or(0, |version| version.number),
        fields: latest.as_ref().map_or_else(Vec::new, |latest| fields(&ctx, latest)),
        note: String::new(),
        may,
        empty: latest.is_none(),
        versions: listed(&ctx, &meeting, &versions),
    };
    part(&ctx, &meeting, "meetings-tab-minutes").body(&body)
}

/// A link to the document in each language.
pub(super) fn pdfs(ctx: &Ctx, address: &str) -> Html {
    let link = |lang: &Lang| {
        let href = ctx.url(&format!("{address}lang={}", lang.code()));
        let name = ctx.t(&format!("lang-{}", lang.code()));
        format!(
            "<a class=\"btn btn-small\" href=\"{}\">{}PDF – {}</a>",
            esc(&href),
            html::icon("print"),
            esc(&name)
        )
    };
    Html(ctx.app.config.languages.iter().map(link).collect())
}

fn tools(ctx: &Ctx, meeting: &meetings::Model, drafted: bool, approves: bool) -> Html {
    let mut out = String::new();
    if drafted {
        out.push_str(&pdfs(ctx, &format!("{}?", path(meeting, "minutes.pdf"))).0);
    }
    if meeting.state().takes_minutes() && ctx.may::<RecordMeeting>(&meeting.unit_path) {
        let key = if drafted { "meetings-do-redraft" } else { "meetings-do-draft" };
        out.push_str(&post_button(ctx, &path(meeting, "minutes/draft"), key, "minutes", "btn", &[]).0);
    }
    if approves {
        let href = ctx.url(&path(meeting, "minutes/approve"));
        out.push_str(&format!(
            "<a class=\"btn btn-primary\" href=\"{}\">{}{}</a>",
            esc(&href),
            html::icon("done"),
            esc(&ctx.t("meetings-do-approve"))
        ));
    }
    Html(out)
}

/// Drafts them, or drafts them again with the texts kept.
pub(crate) async fn draft(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let meeting = visible(&ctx, &id).await?;
    let permit = ctx.permit::<RecordMeeting>(&meeting.unit_path)?;
    let mut work = ctx.begin().await?;
    commands::draft_minutes(&ctx.app, &mut work, &permit, &id).await?;
    work.commit().await?;
    Ok(Redirect::done(&ctx, &path(&meeting, "minutes"), "meetings-drafted"))
}

/// Saves the texts as a new version. When somebody else saved or approved meanwhile, the form comes back with what was
/// typed and the number of the newer version, so that sending it again is a decision and no text is lost.
pub(crate) async fn save(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent<LONG>) -> Answer {
    let meeting = visible(&ctx, &id).await?;
    let permit = ctx.permit::<RecordMeeting>(&meeting.unit_path)?;
    let stored = minutes::latest(ctx.db(), &id).await?.ok_or(Fault::NotFound)?;
    let read = |name: &str| {
        let mut text = Multi::default();
        for lang in Lang::ALL {
            text.set(lang, sent.text(&format!("{name}.{}", lang.code())));
        }
        text
    };
    let current = stored.minutes()?;
    let items: Vec<(String, Multi)> =
        current.items.iter().map(|item| (item.id.clone(), read(&format!("item.{}", item.id)))).collect();
    let texts = MinutesTexts {
        opening: read("opening"),
        closing: read("closing"),
        note: sent.text("note").to_owned(),
        items,
    };
    let base = sent.text("base").parse::<i32>().unwrap_or(0);
    let mut work = ctx.begin().await?;
    let reason =
        match commands::save_minutes(&ctx.app, &mut work, &permit, &id, Some(base), texts.clone()).await {
            Ok(_) => {
                work.commit().await?;
                return Ok(Redirect::done(&ctx, &path(&meeting, "minutes"), "meetings-saved"));
            }
            Err(Fault::Stale) => "meetings-refused-minutes-stale".into(),
            Err(Fault::Refused(message)) => message,
            Err(fault) => return Err(fault),
        };
    drop(work);
    back(&ctx, &id, texts, &reason).await
}

/// The form with what was typed, above the version that is stored by now, and why it was not saved.
async fn back(ctx: &Ctx, id: &str, texts: MinutesTexts, reason: &Message) -> Answer {
    let meeting = visible(ctx, id).await?;
    let versions = minutes::of_meeting(ctx.db(), id).await?;
    let stored = versions.first().ok_or(Fault::NotFound)?;
    let mut shown = stored.minutes()?;
    shown.opening = texts.opening;
    shown.closing = texts.closing;
    for (id, text) in texts.items {
        match shown.items.iter_mut().find(|item| item.id == id) {
            Some(item) => item.text = text,
            // Its item is no longer on the agenda: the text has no place, and is not lost for that.
            None if text.is_empty() => {}
            None => shown.items.push(Item { id, number: "–".into(), text, ..Item::default() }),
        }
    }
    let warning = super::notice("bad", "warning", &ctx.msg(reason));
    let body = Editor {
        ctx,
        tabs: Html(format!("{}{warning}", tabs(ctx, &meeting, "minutes"))),
        tools: Html::none(),
        action: ctx.url(&path(&meeting, "minutes")),
        number: stored.number,
        fields: fields(ctx, &shown),
        note: texts.note,
        may: true,
        empty: false,
        versions: listed(ctx, &meeting, &versions),
    };
    part(ctx, &meeting, "meetings-tab-minutes").status(http::StatusCode::CONFLICT).body(&body)
}

/// Drafts the communiqué and leads to it.
pub(crate) async fn communique(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let meeting = visible(&ctx, &id).await?;
    let permit = ctx.permit::<RecordMeeting>(&meeting.unit_path)?;
    let drafting = ctx.permit::<DraftArticle>(&meeting.unit_path)?;
    let mut work = ctx.begin().await?;
    let article = commands::draft_communique(&ctx.app, &mut work, &permit, &drafting, &id).await?;
    work.commit().await?;
    Ok(Redirect::done(&ctx, &format!("/office/articles/{article}"), "meetings-communique"))
}
