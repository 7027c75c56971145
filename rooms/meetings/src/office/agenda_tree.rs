//! The agenda as it is shown, with or without its tools.

use std::collections::HashMap;

use rawabit_platform::Answer;
use rawabit_platform::kit::pick::{record_kind, record_links};
use rawabit_platform::kit::{Html, bdi, esc, html};
use rawabit_platform::web::Ctx;

use super::path;
use crate::model::AgendaKind;
use crate::store::agenda::{self, Branch};
use crate::store::meetings;
use crate::words;

/// The words and the page of linked records, by kind and identifier.
type Links = HashMap<(String, String), (String, String)>;

/// The records that items are linked to, as far as the reader may see them.
pub(super) async fn linked(ctx: &Ctx, items: &[agenda::Model]) -> Answer<Links> {
    let wanted: Vec<(String, String)> = items
        .iter()
        .filter(|item| !item.link_kind.is_empty())
        .map(|item| (item.link_kind.clone(), item.link_id.clone()))
        .collect();
    if wanted.is_empty() { Ok(Links::new()) } else { record_links(ctx, &wanted).await }
}

/// An agenda about to be shown.
pub(super) struct Tree<'a> {
    pub(super) ctx: &'a Ctx,
    /// The meeting whose items get tools, and whether this reader may use them.
    pub(super) tools: Option<(&'a meetings::Model, bool)>,
    pub(super) links: Links,
}

impl Tree<'_> {
    /// The items in order, or what to do first.
    pub(super) fn html(&self, branches: &[Branch]) -> Html {
        if branches.is_empty() {
            return Html(format!(
                "<div class=\"empty\">{}<p>{}</p></div>",
                html::icon("info"),
                esc(&self.ctx.t("meetings-agenda-empty"))
            ));
        }
        let items: String = branches.iter().map(|branch| self.branch(branch)).collect();
        Html(format!("<ol class=\"agenda\">{items}</ol>"))
    }

    fn branch(&self, branch: &Branch) -> String {
        let (ctx, item) = (self.ctx, &branch.item);
        let title = ctx.voice.pick(&item.title);
        let tone = match item.kind() {
            AgendaKind::Political => "info",
            AgendaKind::Organisational => "accent",
            AgendaKind::Other => "mute",
        };
        let kind = html::badge(&ctx.t(&format!("meetings-agenda-kind-{}", item.kind().name())), tone);
        let facts = self.facts(item);
        let facts = if facts.is_empty() { String::new() } else { format!("<p>{}</p>", facts.join(" · ")) };
        let tools = match self.tools {
            Some((meeting, true)) => self.buttons(meeting, item, title),
            _ => String::new(),
        };
        let children = if branch.children.is_empty() {
            String::new()
        } else {
            let below: String = branch.children.iter().map(|child| self.branch(child)).collect();
            format!("<ol>{below}</ol>")
        };
        format!(
            "<li><div class=\"agenda-item\"><div><strong>{}</strong> {kind}{}{facts}</div>{tools}</div>{children}</li>",
            bdi(title),
            late_html(ctx, item)
        )
    }

    fn facts(&self, item: &agenda::Model) -> Vec<String> {
        let ctx = self.ctx;
        let mut facts = Vec::new();
        if !item.presenter.is_empty() {
            let statutes = ctx.app.statutes.load();
            let office = statutes.office(&item.presenter);
            facts.push(office.map_or_else(|| esc(&item.presenter), |o| esc(o.title.name(ctx.lang()))));
        }
        if let Some(minutes) = item.minutes {
            facts.push(esc(&ctx.tn("meetings-minutes-long", minutes)));
        }
        if !item.link_kind.is_empty() {
            facts.push(self.link(item));
        }
        if !item.note.is_empty() {
            facts.push(ctx.voice.spoken(&item.note).0);
        }
        facts
    }

    /// The record that an item is about. Whoever may not see it learns what kind of record it is, and not its words.
    fn link(&self, item: &agenda::Model) -> String {
        let Some(kind) = record_kind(self.ctx, &item.link_kind) else {
            // A label that no record stands behind, written when links were typed.
            return bdi(&item.link_label).0;
        };
        match self.links.get(&(item.link_kind.clone(), item.link_id.clone())) {
            Some((label, path)) => {
                format!("<a href=\"{}\">{}: {}</a>", esc(&self.ctx.url(path)), esc(&kind), bdi(label))
            }
            None => esc(&kind),
        }
    }

    fn buttons(&self, meeting: &meetings::Model, stored: &agenda::Model, title: &str) -> String {
        let (ctx, item, version) = (self.ctx, &stored.id, stored.version);
        let post = |what: &str, icon: &str| {
            format!(
                "<form method=\"post\" action=\"{}\"><input type=\"hidden\" name=\"version\" value=\"{version}\"><button class=\"icon-btn\" type=\"submit\" aria-label=\"{}\">{}</button></form>",
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
}

/// What happened to an item since the convocations left, as a mark beside its title.
fn late_html(ctx: &Ctx, item: &agenda::Model) -> String {
    match words::late(&ctx.voice, item) {
        Some(words) => format!(" {}", html::badge(&words, "warn")),
        None => String::new(),
    }
}

/// The items that were taken off after the convocations left; nothing where there are none.
pub(crate) fn gone_html(ctx: &Ctx, gone: &[agenda::Model]) -> Html {
    if gone.is_empty() {
        return Html::none();
    }
    let line = |item: &agenda::Model| {
        format!("<li><del>{}</del>{}</li>", bdi(ctx.voice.pick(&item.title)), late_html(ctx, item))
    };
    let lines: String = gone.iter().map(line).collect();
    Html(format!("<h3>{}</h3><ul class=\"plain\">{lines}</ul>", esc(&ctx.t("meetings-agenda-gone"))))
}
