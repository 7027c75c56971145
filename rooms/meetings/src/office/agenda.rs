//! The agenda and its editor.

use std::convert::Infallible;
use std::sync::Arc;

use askama::Template;
use axum::extract::Path;
use rawabit_platform::kit::form::Choice;
use rawabit_platform::kit::pick::{self, Found, Records};
use rawabit_platform::kit::{Form, Html, Input, Sent};
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault};

use super::agenda_tree::{Tree, gone_html, linked};
use super::{Ended, end, form_page, part, path, tabs, version, visible};
use crate::commands::{self, AgendaInput, Move};
use crate::model::AgendaKind;
use crate::permissions::RecordMeeting;
use crate::store::agenda;
use crate::store::meetings;

/// The records of any room that an item may be about.
fn records() -> Records {
    Records::suggested_at("/office/meetings/records/suggest")
}

/// Suggests records while somebody types.
pub(crate) async fn suggest(ctx: Ctx) -> Answer {
    pick::suggest(&ctx, &records()).await
}

#[derive(Template)]
#[template(path = "office/agenda.html")]
struct Editor<'a> {
    ctx: &'a Ctx,
    tabs: Html,
    tree: Html,
    form: Html,
}

fn fields(ctx: &Ctx, meeting: &meetings::Model, items: &[agenda::Model], itself: Option<&str>) -> Form {
    let statutes = ctx.app.statutes.load();
    let kinds = AgendaKind::ALL
        .iter()
        .map(|kind| Choice::new(kind.name(), ctx.t(&format!("meetings-agenda-kind-{}", kind.name()))))
        .collect();
    let parents = agenda::numbered(items)
        .into_iter()
        .filter(|(_, item)| Some(item.id.as_str()) != itself)
        .map(|(number, item)| {
            Choice::new(item.id.clone(), format!("{number}. {}", ctx.voice.pick(&item.title)))
        })
        .collect();
    let offices =
        statutes.offices.iter().map(|o| Choice::new(o.id.clone(), o.title.name(ctx.lang()))).collect();
    Form::new("meetings-agenda")
        .once()
        .action(ctx.url(&path(meeting, "agenda")))
        .input(Input::multi("title").required())
        .input(Input::radio("kind", kinds).required())
        .input(Input::select("parent", parents))
        .input(Input::multi_long("note"))
        .input(Input::number("minutes", 1, 600))
        .input(Input::select("presenter", offices))
        .input(Input::pick("link", Arc::new(records())))
        .with("kind", AgendaKind::Organisational.name())
}

/// The form of one item, beginning with what is stored. What it is linked to may stay, whoever edits.
fn item_form(ctx: &Ctx, meeting: &meetings::Model, items: &[agenda::Model], stored: &agenda::Model) -> Form {
    let form = fields(ctx, meeting, items, Some(&stored.id))
        .action(ctx.url(&path(meeting, &format!("agenda/{}/edit", stored.id))))
        .input(Input::hidden("version"))
        .with("version", stored.version.to_string());
    if stored.link_kind.is_empty() {
        return form;
    }
    let linked = Found::new(format!("{}:{}", stored.link_kind, stored.link_id), &stored.link_label);
    form.keep("link", vec![linked])
}

/// What the form says, unless something is wrong with it.
fn input(form: &Form) -> Option<AgendaInput> {
    let read = form.read();
    let link = form.chosen("link").first().and_then(|found| {
        let (kind, id) = found.id.split_once(':')?;
        Some((kind.to_owned(), id.to_owned(), found.label.clone()))
    });
    let input = AgendaInput {
        parent: read.optional("parent"),
        kind: AgendaKind::of(&read.text("kind")).unwrap_or(AgendaKind::Other),
        title: read.multi("title"),
        note: read.multi("note"),
        minutes: read.number("minutes").and_then(|n| i32::try_from(n).ok()),
        presenter: read.text("presenter"),
        link,
    };
    form.is_valid().then_some(input)
}

/// `GET …/agenda`
pub(crate) async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let meeting = visible(&ctx, &id).await?;
    let items = agenda::of_meeting(ctx.db(), &id).await?;
    let form = fields(&ctx, &meeting, &items, None);
    editor(&ctx, &meeting, &items, &form).await
}

async fn editor(ctx: &Ctx, meeting: &meetings::Model, items: &[agenda::Model], form: &Form) -> Answer {
    let may = ctx.may::<RecordMeeting>(&meeting.unit_path) && meeting.state().takes_agenda();
    let body = Editor {
        ctx,
        tabs: tabs(ctx, meeting, "agenda"),
        tree: whole(ctx, items, meeting, Some((meeting, may))).await?,
        // What was typed comes back even where it can no longer be added.
        form: if may || !form.errors.is_empty() { form.html(ctx) } else { Html::none() },
    };
    part(ctx, meeting, "meetings-tab-agenda").status(form.status()).body(&body)
}

/// The agenda with what was taken off it.
async fn whole(
    ctx: &Ctx,
    items: &[agenda::Model],
    meeting: &meetings::Model,
    tools: Option<(&meetings::Model, bool)>,
) -> Answer<Html> {
    let gone = agenda::removed(ctx.db(), &meeting.id).await?;
    let links = linked(ctx, items).await?;
    let tree = Tree { ctx, tools, links };
    Ok(Html(format!("{}{}", tree.html(&agenda::tree(items)), gone_html(ctx, &gone))))
}

/// Adds an item.
pub(crate) async fn add(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let meeting = visible(&ctx, &id).await?;
    let permit = ctx.permit::<RecordMeeting>(&meeting.unit_path)?;
    let items = agenda::of_meeting(ctx.db(), &id).await?;
    let mut form = fields(&ctx, &meeting, &items, None).fill(sent).resolve(&ctx).await?;
    if let Some(input) = input(&form) {
        let mut work = ctx.begin().await?;
        let answer = commands::add_agenda_item(&mut work, &permit, &id, input).await.map(Ok);
        let why = |refused: &Infallible| match *refused {};
        if let Ended::Done(_) = end(&mut form, work, answer, why, async { Ok(0) }).await? {
            return Ok(Redirect::done(&ctx, &path(&meeting, "agenda"), "meetings-saved"));
        }
    }
    editor(&ctx, &meeting, &items, &form).await
}

/// The form of one item.
pub(crate) async fn edit(ctx: Ctx, Path((id, item)): Path<(String, String)>) -> Answer {
    let meeting = visible(&ctx, &id).await?;
    ctx.permit::<RecordMeeting>(&meeting.unit_path)?;
    let items = agenda::of_meeting(ctx.db(), &id).await?;
    let stored = items.iter().find(|stored| stored.id == item).ok_or(Fault::NotFound)?;
    let link = match stored.link_kind.as_str() {
        "" => String::new(),
        kind => format!("{kind}:{}", stored.link_id),
    };
    let form = item_form(&ctx, &meeting, &items, stored)
        .with_multi("title", &stored.title)
        .with_multi("note", &stored.note)
        .with("kind", stored.kind.clone())
        .with("parent", stored.parent_id.clone().unwrap_or_default())
        .with("minutes", stored.minutes.map_or_else(String::new, |n| n.to_string()))
        .with("presenter", stored.presenter.clone())
        .with("link", link)
        .resolve(&ctx)
        .await?;
    form_page(&ctx, &meeting, "meetings-agenda-edit", Html::none(), &form)
}

/// Changes one item.
pub(crate) async fn change(ctx: Ctx, Path((id, item)): Path<(String, String)>, Sent(sent): Sent) -> Answer {
    let meeting = visible(&ctx, &id).await?;
    let permit = ctx.permit::<RecordMeeting>(&meeting.unit_path)?;
    let items = agenda::of_meeting(ctx.db(), &id).await?;
    let stored = items.iter().find(|stored| stored.id == item).ok_or(Fault::NotFound)?;
    let mut form = item_form(&ctx, &meeting, &items, stored).fill(sent).resolve(&ctx).await?;
    if let Some(input) = input(&form) {
        let mut work = ctx.begin().await?;
        let seen = version(&form);
        let answer = commands::change_agenda_item(&mut work, &permit, &id, &item, seen, input).await.map(Ok);
        let why = |refused: &Infallible| match *refused {};
        let stored = async {
            let stored = agenda::find(ctx.db(), &id, &item).await?;
            Ok(stored.ok_or(Fault::NotFound)?.version)
        };
        if let Ended::Done(()) = end(&mut form, work, answer, why, stored).await? {
            return Ok(Redirect::done(&ctx, &path(&meeting, "agenda"), "meetings-saved"));
        }
    }
    form_page(&ctx, &meeting, "meetings-agenda-edit", Html::none(), &form)
}

/// Up, down or away.
pub(crate) async fn shift(
    ctx: Ctx,
    Path((id, item, what)): Path<(String, String, String)>,
    Sent(sent): Sent,
) -> Answer {
    let meeting = visible(&ctx, &id).await?;
    let permit = ctx.permit::<RecordMeeting>(&meeting.unit_path)?;
    let mut work = ctx.begin().await?;
    match what.as_str() {
        "up" => commands::move_agenda_item(&mut work, &permit, &id, &item, Move::Up).await?,
        "down" => commands::move_agenda_item(&mut work, &permit, &id, &item, Move::Down).await?,
        "remove" => {
            let seen = Some(sent.text("version").parse().unwrap_or(0));
            commands::remove_agenda_item(&mut work, &permit, &id, &item, seen).await?;
        }
        _ => return Err(Fault::NotFound),
    }
    work.commit().await?;
    Ok(Redirect::done(&ctx, &path(&meeting, "agenda"), "meetings-saved"))
}

/// The agenda without tools.
pub(super) async fn plain(
    ctx: &Ctx,
    meeting: &meetings::Model,
    items: &[(String, agenda::Model)],
) -> Answer<Html> {
    let items: Vec<agenda::Model> = items.iter().map(|(_, item)| item.clone()).collect();
    whole(ctx, &items, meeting, None).await
}
