//! The shells round a page: office, public site, and the card that stands alone; with their menus.

use askama::Template;

use super::Ctx;
use super::app::NavItem;
use super::page::{Crumb, Shell};
use crate::kit::Html;

/// The path of a request, which was decoded, as links write it.
pub(super) fn encoded(path: &str) -> String {
    percent_encoding::utf8_percent_encode(path, IN_PATH).to_string()
}

/// What has a meaning in addresses, and everything outside ASCII.
const IN_PATH: &percent_encoding::AsciiSet = &percent_encoding::CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'\\')
    .add(b'`')
    .add(b'{')
    .add(b'}');

/// The page in one language, for the switch and for search engines.
pub(super) struct Language {
    pub(super) code: &'static str,
    pub(super) dir: &'static str,
    pub(super) name: String,
    pub(super) href: String,
    pub(super) absolute: String,
    pub(super) current: bool,
    pub(super) indexed: bool,
}

/// What every shell shows.
pub(super) struct Parts<'a> {
    pub(super) ctx: &'a Ctx,
    pub(super) title: &'a str,
    pub(super) organisation: String,
    pub(super) lead: Html,
    pub(super) crumbs: &'a [Crumb],
    pub(super) actions: &'a Html,
    pub(super) head: &'a Html,
    pub(super) body: &'a Html,
    pub(super) languages: Vec<Language>,
    pub(super) notice: Option<String>,
    pub(super) heading: bool,
    pub(super) canonical: String,
    pub(super) assets: &'a super::assets::Assets,
}

impl Parts<'_> {
    /// The version for readers of any other language: the organisation's own, else the first there is.
    fn any_language(&self) -> Option<&Language> {
        self.languages.iter().find(|language| language.indexed)
    }

    /// The whole page.
    pub(super) fn render(self, shell: Shell) -> Result<String, askama::Error> {
        let ctx = self.ctx;
        match shell {
            Shell::Office => OfficeShell { nav: office_nav(ctx), parts: self }.render(),
            Shell::Public => PublicShell { nav: public_nav(ctx), parts: self }.render(),
            Shell::Alone => AloneShell { parts: self }.render(),
        }
    }
}

struct NavLink {
    label: String,
    href: String,
    icon: Html,
    current: bool,
}

#[derive(Template)]
#[template(path = "office.html")]
struct OfficeShell<'a> {
    parts: Parts<'a>,
    nav: Vec<(String, Vec<NavLink>)>,
}

#[derive(Template)]
#[template(path = "public.html")]
struct PublicShell<'a> {
    parts: Parts<'a>,
    nav: Vec<NavLink>,
}

#[derive(Template)]
#[template(path = "alone.html")]
struct AloneShell<'a> {
    parts: Parts<'a>,
}

/// What was just done, when the address says so with a message that exists.
pub(super) fn notice(ctx: &Ctx) -> Option<String> {
    let done = ctx.param("done")?;
    let key = format!("done-{done}");
    (done.chars().all(|c| c.is_ascii_lowercase() || c == '-') && ctx.voice.has(&key)).then(|| ctx.t(&key))
}

/// Whether the page is the item's or lies under it.
fn covers(ctx: &Ctx, item: &NavItem) -> bool {
    let is_home = item.path == "/" || item.path == "/office";
    ctx.path == item.path || (!is_home && ctx.path.starts_with(&format!("{}/", item.path)))
}

fn link(ctx: &Ctx, item: &NavItem, current: bool) -> NavLink {
    NavLink { label: ctx.t(item.label), href: ctx.url(item.path), icon: crate::kit::icon(item.icon), current }
}

fn office_nav(ctx: &Ctx) -> Vec<(String, Vec<NavLink>)> {
    ctx.app
        .rooms
        .iter()
        .filter_map(|room| {
            // Of items that lie under one another, the page is that of the deepest.
            let deepest =
                room.office_nav.iter().filter(|item| covers(ctx, item)).map(|item| item.path.len()).max();
            let links: Vec<NavLink> = room
                .office_nav
                .iter()
                .filter(|item| item.action.is_none_or(|action| ctx.policy.anywhere_info(&action)))
                .map(|item| link(ctx, item, covers(ctx, item) && deepest == Some(item.path.len())))
                .collect();
            (!links.is_empty()).then(|| (ctx.t(&format!("room-{}", room.name)), links))
        })
        .collect()
}

fn public_nav(ctx: &Ctx) -> Vec<NavLink> {
    let mut items: Vec<&NavItem> = ctx.app.rooms.iter().flat_map(|room| room.public_nav).collect();
    // The room that holds the front page comes first, whatever the order of the others.
    let front = items.iter().position(|item| item.path == "/").unwrap_or(0);
    items.rotate_left(front);
    items.into_iter().map(|item| link(ctx, item, covers(ctx, item))).collect()
}
