//! The agenda and its editor.

use askama::Template;
use axum::extract::Path;
use rawabit_platform::kit::form::Choice;
use rawabit_platform::kit::{Form, Html, Input, Sent, bdi, esc, html};
use rawabit_platform::lang::Message;
use rawabit_platform::web::{Ctx, Redirect};
use rawabit_platform::{Answer, Fault};

use super::{form_page, part, path, tabs, visible};
use crate::commands::{self, AgendaInput, Move};
use crate::model::AgendaKind;
use crate::permissions::RecordMeeting;
use crate::store::agenda::{self, Branch};
use crate::store::meetings;

/// Records that an item may be linked to, and where they lie.
const LINKS: [&str; 5] = ["decision", "article", "unit", "meeting", "other"];

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
    let links =
        LINKS.iter().map(|kind| Choice::new(*kind, ctx.t(&format!("meetings-agenda-link-{kind}")))).collect();
    Form::new("meetings-agenda")
        .action(ctx.url(&path(meeting, "agenda")))
        .input(Input::multi("title").required())
        .input(Input::radio("kind", kinds).required())
        .input(Input::select("parent", parents))
        .input(Input::multi_long("note"))
        .input(Input::number("minutes", 1, 600))
        .input(Input::select("presenter", offices))
        .input(Input::select("link_kind", links))
        .input(Input::code("link_id"))
        .input(Input::text("link_label"))
        .with("kind", AgendaKind::Organisational.name())
}

fn input(form: &mut Form) -> Option<AgendaInput> {
    let read = form.read();
    let (kind, id, label) = (read.optional("link_kind"), read.text("link_id"), read.text("link_label"));
    let input = AgendaInput {
        parent: read.optional("parent"),
        kind: AgendaKind::of(&read.text("kind")).unwrap_or(AgendaKind::Other),
        title: read.multi("title"),
        note: read.multi("note"),
        minutes: read.number("minutes").and_then(|n| i32::try_from(n).ok()),
        presenter: read.text("presenter"),
        link: kind.map(|kind| (kind, id.clone(), if label.is_empty() { id.clone() } else { label })),
    };
    if input.link.as_ref().is_some_and(|(_, id, _)| id.is_empty()) {
        form.fail("link_id", Message::new("form-required"));
    }
    form.is_valid().then_some(input)
}

/// `GET …/agenda`
pub(crate) async fn show(ctx: Ctx, Path(id): Path<String>) -> Answer {
    let meeting = visible(&ctx, &id).await?;
    let items = agenda::of_meeting(ctx.db(), &id).await?;
    let form = fields(&ctx, &meeting, &items, None);
    editor(&ctx, &meeting, &items, &form)
}

fn editor(ctx: &Ctx, meeting: &meetings::Model, items: &[agenda::Model], form: &Form) -> Answer {
    let may = ctx.may::<RecordMeeting>(&meeting.unit_path) && meeting.state().takes_agenda();
    let status = if form.is_valid() { http::StatusCode::OK } else { http::StatusCode::UNPROCESSABLE_ENTITY };
    let body = Editor {
        ctx,
        tabs: tabs(ctx, meeting, "agenda"),
        tree: tree_html(ctx, Some((meeting, may)), &agenda::tree(items)),
        form: if may { form.html(ctx) } else { Html::none() },
    };
    part(ctx, meeting, "meetings-tab-agenda").status(status).body(&body)
}

/// Adds an item.
pub(crate) async fn add(ctx: Ctx, Path(id): Path<String>, Sent(sent): Sent) -> Answer {
    let meeting = visible(&ctx, &id).await?;
    let permit = ctx.permit::<RecordMeeting>(&meeting.unit_path)?;
    let items = agenda::of_meeting(ctx.db(), &id).await?;
    let mut form = fields(&ctx, &meeting, &items, None).fill(sent);
    let Some(input) = input(&mut form) else { return editor(&ctx, &meeting, &items, &form) };
    let mut work = ctx.begin().await?;
    commands::add_agenda_item(&mut work, &permit, &id, input).await?;
    work.commit().await?;
    Ok(Redirect::done(&ctx, &path(&meeting, "agenda"), "meetings-saved"))
}

/// The form of one item.
pub(crate) async fn edit(ctx: Ctx, Path((id, item)): Path<(String, String)>) -> Answer {
    let meeting = visible(&ctx, &id).await?;
    ctx.permit::<RecordMeeting>(&meeting.unit_path)?;
    let items = agenda::of_meeting(ctx.db(), &id).await?;
    let stored = items.iter().find(|stored| stored.id == item).ok_or(Fault::NotFound)?;
    let form = fields(&ctx, &meeting, &items, Some(&item))
        .action(ctx.url(&path(&meeting, &format!("agenda/{item}/edit"))))
        .with_multi("title", &stored.title)
        .with_multi("note", &stored.note)
        .with("kind", stored.kind.clone())
        .with("parent", stored.parent_id.clone().unwrap_or_default())
        .with("minutes", stored.minutes.map_or_else(String::new, |n| n.to_string()))
        .with("presenter", stored.presenter.clone())
        .with("link_kind", stored.link_kind.clone())
        .with("link_id", stored.link_id.clone())
        .with("link_label", stored.link_label.clone());
    form_page(&ctx, &meeting, "meetings-agenda-edit", Html::none(), &form)
}

/// Changes one item.
pub(crate) async fn change(ctx: Ctx, Path((id, item)): Path<(String, String)>, Sent(sent): Sent) -> Answer {
    let meeting = visible(&ctx, &id).await?;
    let permit = ctx.permit::<RecordMeeting>(&meeting.unit_path)?;
    let items = agenda::of_meeting(ctx.db(), &id).await?;
    let action = ctx.url(&path(&meeting, &format!("agenda/{item}/edit")));
    let mut form = fields(&ctx, &meeting, &items, Some(&item)).action(action).fill(sent);
    let Some(input) = input(&mut form) else {
        return form_page(&ctx, &meeting, "meetings-agenda-edit", Html::none(), &form);
    };
    let mut work = ctx.begin().await?;
    commands::change_agenda_item(&mut work, &permit, &id, &item, input).await?;
    work.commit().await?;
    Ok(Redirect::done(&ctx, &path(&meeting, "agenda"), "meetings-saved"))
}

/// Up, down or away.
pub(crate) async fn shift(ctx: Ctx, Path((id, item, what)): Path<(String, String, String)>) -> Answer {
    let meeting = visible(&ctx, &id).await?;
    let permit = ctx.permit::<RecordMeeting>(&meeting.unit_path)?;
    let mut work = ctx.begin().await?;
    match what.as_str() {
        "up" => commands::move_agenda_item(&mut work, &permit, &id, &item, Move::Up).await?,
        "down" => commands::move_agenda_item(&mut work, &permit, &id, &item, Move::Down).await?,
        "remove" => commands::remove_agenda_item(&mut work, &permit, &id, &item).await?,
        _ => return Err(Fault::NotFound),
    }
    work.commit().await?;
    Ok(Redirect::done(&ctx, &path(&meeting, "agenda"), "meetings-saved"))
}

/// The agenda without tools.
pub(super) fn plain(ctx: &Ctx, items: &[(String, agenda::Model)]) -> Html {
    let items: Vec<agenda::Model> = items.iter().map(|(_, item)| item.clone()).collect();
    tree_html(ctx, None, &agenda::tree(&items))
}

fn tree_html(ctx: &Ctx, tools: Option<(&meetings::Model, bool)>, branches: &[Branch]) -> Html {
    if branches.is_empty() {
        return Html(format!(
            "<div class=\"empty\">{}<p>{}</p></div>",
            html::icon("info"),
            esc(&ctx.t("meetings-agenda-empty"))
        ));
    }
    let items: String = branches.iter().map(|branch| branch_html(ctx, tools, branch)).collect();
    Html(format!("<ol class=\"agenda\">{items}</ol>"))
}

fn branch_html(ctx: &Ctx, tools: Option<(&meetings::Model, bool)>, branch: &Branch) -> String {
    let item = &branch.item;
    let title = ctx.voice.pick(&item.title);
    let tone = match item.kind() {
        AgendaKind::Political => "info",
        AgendaKind::Organisational => "accent",
        AgendaKind::Other => "mute",
    };
    let kind = html::badge(&ctx.t(&format!("meetings-agenda-kind-{}", item.kind().name())), tone);
    let mut facts = Vec::new();
    if !item.presenter.is_empty() {
        let statutes = ctx.app.statutes.load();
        facts.push(
            statutes
                .office(&item.presenter)
                .map_or_else(|| esc(&item.presenter), |o| esc(o.title.name(ctx.lang()))),
        );
    }
    if let Some(minutes) = item.minutes {
        facts.push(esc(&ctx.tn("meetings-minutes-long", minutes)));
    }
    if !item.link_kind.is_empty() {
        let label = format!(
            "{}: {}",
            esc(&ctx.t(&format!("meetings-agenda-link-{}", item.link_kind))),
            bdi(&item.link_label)
        );
        facts.push(
            link_path(item)
                .map_or(label.clone(), |path| format!("<a href=\"{}\">{label}</a>", esc(&ctx.url(&path)))),
        );
    }
    if !item.note.is_empty() {
        facts.push(bdi(ctx.voice.pick(&item.note)).0);
    }
    let facts = if facts.is_empty() { String::new() } else { format!("<p>{}</p>", facts.join(" · ")) };
    let tools_html = match tools {
        Some((meeting, true)) => buttons(ctx, meeting, &item.id, title),
        _ => String::new(),
    };
    let children = if branch.children.is_empty() {
        String::new()
    } else {
        let below: String = branch.children.iter().map(|child| branch_html(ctx, tools, child)).collect();
        format!("<ol>{below}</ol>")
    };
    format!(
        "<li><div class=\"agenda-item\"><div><strong>{}</strong> {kind}{facts}</div>{tools_html}</div>{children}</li>",
        bdi(title)
    )
}

fn buttons(ctx: &Ctx, meeting: &meetings::Model, item: &str, title: &str) -> String {
    let post = |what: &str, icon: &str| {
        format!(
            "<form method=\"post\" action=\"{}\"><button class=\"icon-btn\" type=\"submit\" aria-label=\"{}\">{}</button></form>",
            esc(&ctx.url(&path(meeting, &format!("agenda/{item}/{what}")))),
            esc(&format!("{}: {title}", ctx.t(&format!("meetings-agenda-{what}")))),
            html::icon(icon)
        )
    };
    let edit = format!(
        "<a class=\"icon-btn\" href=\"{}\" aria-label=\"{}\">{}</a>",
        esc(&ctx.url(&path(meeting, &format!("agenda/{item}/edit")))),
        esc(&format!("{}: {title}", ctx.t("meetings-agenda-change"))),
        html::icon("edit")
    );
    format!(
        "<div class=\"agenda-tools\">{}{}{edit}{}</div>",
        post("up", "up"),
        post("down", "down"),
        post("remove", "trash")
    )
}

fn link_path(item: &agenda::Model) -> Option<String> {
    let id = &item.link_id;
    // An identifier is ours: letters, digits and hyphens. Anything else is shown and leads nowhere.
    if !id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') {
        return None;
    }
    match item.link_kind.as_str() {
        "decision" => Some(format!("/office/decisions/{id}")),
        "article" => Some(format!("/office/articles/{id}")),
        "unit" => Some(format!("/office/federation/units/{id}")),
        "meeting" => Some(format!("/office/meetings/{id}")),
        _ => None,
    }
}
