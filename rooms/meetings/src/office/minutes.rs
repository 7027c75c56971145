//! The minutes: drafted and edited; then the communiqué.

use askama::Template;
use axum::extract::Path;
use rawabit_platform::kit::{Html, Sent, esc, html};
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault, Lang, Multi};
use rawabit_portal::permissions::DraftArticle;

use super::{part, path, post_button, tabs, visible};
use crate::commands::{self, MinutesTexts};
use crate::model::State;
use crate::model::minutes::Minutes;
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
    versions: Vec<(String, String, String, Option<i64>)>,
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
        versions: versions
            .iter()
            .map(|version| {
                let what = ctx.t(&format!("meetings-version-{}", version.kind));
                (
                    format!("{} – {what}", version.number),
                    ctx.voice.moment(version.at),
                    version.author.clone(),
                    version.act_idx,
                )
            })
            .collect(),
    };
    part(&ctx, &meeting, "meetings-tab-minutes").body(&body)
}

fn tools(ctx: &Ctx, meeting: &meetings::Model, drafted: bool, approves: bool) -> Html {
    let mut out = String::new();
    if drafted {
        for lang in &ctx.app.config.languages {
            let href = ctx.url(&format!("{}?lang={}", path(meeting, "minutes.pdf"), lang.code()));
            let name = ctx.t(&format!("lang-{}", lang.code()));
            out.push_str(&format!(
                "<a class=\"btn btn-small\" href=\"{}\">{}PDF – {}</a>",
                esc(&href),
                html::icon("print"),
                esc(&name)
            ));
        }
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

/// Saves the texts as a new version. When somebody else saved meanwhile, the form comes back with what was typed and
/// the number of the newer version, so that sending it again is a decision.
pub(crate) async fn save(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
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
    let mut current = stored.minutes()?;
    let items: Vec<(String, Multi)> =
        current.items.iter().map(|item| (item.id.clone(), read(&format!("item.{}", item.id)))).collect();
    let texts = MinutesTexts {
        opening: read("opening"),
        closing: read("closing"),
        note: sent.text("note").to_owned(),
        items: items.clone(),
    };
    let base = sent.text("base").parse::<i32>().unwrap_or(0);
    let mut work = ctx.begin().await?;
    match commands::save_minutes(&ctx.app, &mut work, &permit, &id, Some(base), texts.clone()).await {
        Ok(_) => {
            work.commit().await?;
            Ok(Redirect::done(&ctx, &path(&meeting, "minutes"), "meetings-saved"))
        }
        Err(Fault::Stale) => {
            drop(work);
            current.opening = texts.opening;
            current.closing = texts.closing;
            for (id, text) in items {
                if let Some(item) = current.items.iter_mut().find(|item| item.id == id) {
                    item.text = text;
                }
            }
            let warning = super::notice("bad", "warning", &ctx.t("meetings-refused-minutes-stale"));
            let body = Editor {
                ctx: &ctx,
                tabs: Html(format!("{}{warning}", tabs(&ctx, &meeting, "minutes"))),
                tools: Html::none(),
                action: ctx.url(&path(&meeting, "minutes")),
                number: stored.number,
                fields: fields(&ctx, &current),
                note: texts.note,
                may: true,
                empty: false,
                versions: Vec::new(),
            };
            part(&ctx, &meeting, "meetings-tab-minutes").status(http::StatusCode::CONFLICT).body(&body)
        }
        Err(fault) => Err(fault),
    }
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
