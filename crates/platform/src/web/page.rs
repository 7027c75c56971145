//! Pages as values: a handler fills one and gives it back; the frame round it is made here, once.

use askama::Template;
use axum::response::{IntoResponse, Response};
use http::{HeaderValue, StatusCode, header};

use super::Ctx;
use super::app::NavItem;
use crate::clock::Day;
use crate::fault::Answer;
use crate::kit::Html;
use crate::lang::Lang;

/// A step of the way to a page.
#[derive(Clone, Debug)]
pub struct Crumb {
    /// Its name.
    pub label: String,
    /// Where it leads.
    pub href: String,
}

/// A panel on the office home.
#[derive(Clone, Debug)]
pub struct Panel {
    /// Its heading.
    pub title: String,
    /// What it shows.
    pub body: Html,
    /// The whole list behind it.
    pub more: Option<(String, String)>,
    /// Whether it takes the whole width.
    pub wide: bool,
}

/// What a day of the year's calendar holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CalendarKind {
    /// The last day for something, by the statutes or by a decision.
    Deadline,
    /// A meeting of a body.
    Meeting,
    /// Anything else that takes place.
    Event,
}

/// One line of the year's calendar on the office home.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarEntry {
    /// The day.
    pub day: Day,
    /// What it is called, in the reader's language.
    pub label: String,
    /// Its page, without a language prefix.
    pub path: Option<String>,
    /// What it is.
    pub kind: CalendarKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shell {
    Office,
    Public,
    Alone,
}

/// How long an answer may be kept, and by whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keep {
    /// By nobody: office pages, whatever depends on who asks.
    Never,
    /// By everybody, but asked for again each time: public pages with strong tags.
    Revalidate,
}

/// A page on its way.
#[derive(Debug)]
pub struct Page<'a> {
    ctx: &'a Ctx,
    shell: Shell,
    title: String,
    lead: Option<Html>,
    crumbs: Vec<Crumb>,
    actions: Html,
    head: Html,
    status: StatusCode,
    keep: Keep,
    plain_title: bool,
    alternates: Option<Vec<(Lang, String)>>,
    versions: Option<Vec<Lang>>,
    canonical: Option<String>,
}

impl<'a> Page<'a> {
    pub(super) fn office(ctx: &'a Ctx, title: String) -> Self {
        Self::new(ctx, Shell::Office, title)
    }

    pub(super) fn public(ctx: &'a Ctx, title: String) -> Self {
        Self { keep: Keep::Revalidate, ..Self::new(ctx, Shell::Public, title) }
    }

    /// A page that stands alone: signing in, one-time links.
    pub fn alone(ctx: &'a Ctx, title: impl Into<String>) -> Self {
        Self::new(ctx, Shell::Alone, title.into())
    }

    fn new(ctx: &'a Ctx, shell: Shell, title: String) -> Self {
        Self {
            ctx,
            shell,
            title,
            lead: None,
            crumbs: Vec::new(),
            actions: Html::none(),
            head: Html::none(),
            status: StatusCode::OK,
            keep: Keep::Never,
            plain_title: false,
            alternates: None,
            versions: None,
            canonical: None,
        }
    }

    /// A step of the way; the page itself is added last.
    #[must_use]
    pub fn crumb(mut self, label: impl Into<String>, path: &str) -> Self {
        self.crumbs.push(Crumb { label: label.into(), href: self.ctx.url(path) });
        self
    }

    /// A line under the title.
    #[must_use]
    pub fn lead(mut self, lead: Html) -> Self {
        self.lead = Some(lead);
        self
    }

    /// Buttons beside the title.
    #[must_use]
    pub fn actions(mut self, actions: Html) -> Self {
        self.actions = actions;
        self
    }

    /// A link-button beside the title.
    #[must_use]
    pub fn action(mut self, label_key: &str, path: &str, icon: &str, primary: bool) -> Self {
        let class = if primary { "btn btn-primary" } else { "btn" };
        self.actions.0.push_str(&format!(
            "<a class=\"{class}\" href=\"{}\">{}{}</a>",
            crate::kit::esc(&self.ctx.url(path)),
            crate::kit::icon(icon),
            crate::kit::esc(&self.ctx.t(label_key))
        ));
        self
    }

    /// More for the head: descriptions, OpenGraph, JSON-LD.
    #[must_use]
    pub fn head(mut self, head: Html) -> Self {
        self.head = head;
        self
    }

    /// The body brings its own heading.
    #[must_use]
    pub fn own_heading(mut self) -> Self {
        self.plain_title = true;
        self
    }

    /// The addresses of this page in other languages, when they are not the same path under another prefix.
    #[must_use]
    pub fn alternates(mut self, alternates: Vec<(Lang, String)>) -> Self {
        self.alternates = Some(alternates);
        self
    }

    /// The languages this page really exists in, when those are not all: only they are announced to search engines.
    #[must_use]
    pub fn versions(mut self, versions: Vec<Lang>) -> Self {
        self.versions = Some(versions);
        self
    }

    /// The absolute address this page is a copy of, when that is not its own.
    #[must_use]
    pub fn canonical(mut self, absolute: impl Into<String>) -> Self {
        self.canonical = Some(absolute.into());
        self
    }

    /// Another status: 422 for a form with errors.
    #[must_use]
    pub fn status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }

    /// How long it may be kept.
    #[must_use]
    pub fn keep(mut self, keep: Keep) -> Self {
        self.keep = keep;
        self
    }

    /// The answer with a template as body.
    ///
    /// # Errors
    /// The template's own.
    pub fn body(self, template: &impl Template) -> Answer {
        let body = template.render()?;
        self.html(Html(body))
    }

    /// The answer with ready markup as body.
    ///
    /// # Errors
    /// The frame's template's.
    pub fn html(self, body: Html) -> Answer {
        let keep = self.keep;
        let status = self.status;
        let text = self.render(&body)?;
        let mut response =
            (status, [(header::CONTENT_TYPE, "text/html; charset=utf-8")], text).into_response();
        let control = match keep {
            Keep::Never => "private, no-store",
            Keep::Revalidate => "public, no-cache",
        };
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(control));
        Ok(response)
    }

    /// The form of a page: 422 when the form has errors, 200 otherwise.
    ///
    /// # Errors
    /// The frame's.
    pub fn form(self, form: &crate::kit::Form) -> Answer {
        let html = form.html(self.ctx);
        self.status(form.status()).html(html)
    }

    fn render(self, body: &Html) -> Result<String, askama::Error> {
        let ctx = self.ctx;
        let organisation = ctx.app.statutes.load().organisation.name.get(ctx.lang()).to_owned();
        let alternates = self.alternates.clone().unwrap_or_else(|| {
            ctx.app.config.languages.iter().map(|lang| (*lang, encoded(&ctx.path))).collect()
        });
        let query = if ctx.query.is_empty() { String::new() } else { format!("?{}", ctx.query) };
        let languages = alternates
            .iter()
            .map(|(lang, path)| Language {
                code: lang.code(),
                dir: lang.dir(),
                name: ctx.t(&format!("lang-{}", lang.code())),
                href: format!("{}{query}", ctx.app.url(*lang, path)),
                absolute: ctx.app.absolute(*lang, path),
                current: *lang == ctx.lang(),
                indexed: self.versions.as_ref().is_none_or(|versions| versions.contains(lang)),
            })
            .collect();
        let parts = Parts {
            ctx,
            title: &self.title,
            organisation,
            lead: self.lead.unwrap_or_default(),
            crumbs: &self.crumbs,
            actions: &self.actions,
            head: &self.head,
            body,
            languages,
            notice: notice(ctx),
            heading: !self.plain_title,
            canonical: self.canonical.unwrap_or_else(|| ctx.app.absolute(ctx.lang(), &encoded(&ctx.path))),
            assets: &ctx.app.assets,
        };
        match self.shell {
            Shell::Office => OfficeShell { nav: office_nav(ctx), parts }.render(),
            Shell::Public => PublicShell { nav: public_nav(ctx), parts }.render(),
            Shell::Alone => AloneShell { parts }.render(),
        }
    }
}

/// The path of a request, which was decoded, as links write it.
fn encoded(path: &str) -> String {
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
    .add(b'`')
    .add(b'{')
    .add(b'}');

struct Language {
    code: &'static str,
    dir: &'static str,
    name: String,
    href: String,
    absolute: String,
    current: bool,
    indexed: bool,
}

struct Parts<'a> {
    ctx: &'a Ctx,
    title: &'a str,
    organisation: String,
    lead: Html,
    crumbs: &'a [Crumb],
    actions: &'a Html,
    head: &'a Html,
    body: &'a Html,
    languages: Vec<Language>,
    notice: Option<String>,
    heading: bool,
    canonical: String,
    assets: &'a super::assets::Assets,
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
fn notice(ctx: &Ctx) -> Option<String> {
    let done = ctx.param("done")?;
    let key = format!("done-{done}");
    (done.chars().all(|c| c.is_ascii_lowercase() || c == '-') && ctx.voice.has(&key)).then(|| ctx.t(&key))
}

fn link(ctx: &Ctx, item: &NavItem) -> NavLink {
    let current = if item.path == "/" || item.path == "/office" {
        ctx.path == item.path
    } else {
        ctx.path == item.path || ctx.path.starts_with(&format!("{}/", item.path))
    };
    NavLink { label: ctx.t(item.label), href: ctx.url(item.path), icon: crate::kit::icon(item.icon), current }
}

fn office_nav(ctx: &Ctx) -> Vec<(String, Vec<NavLink>)> {
    ctx.app
        .rooms
        .iter()
        .filter_map(|room| {
            let links: Vec<NavLink> = room
                .office_nav
                .iter()
                .filter(|item| item.action.is_none_or(|action| ctx.policy.anywhere_info(&action)))
                .map(|item| link(ctx, item))
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
    items.into_iter().map(|item| link(ctx, item)).collect()
}

/// A way on after a form: 303, in the reader's language, with what was done as `?done=`.
#[derive(Debug)]
pub struct Redirect;

impl Redirect {
    /// To a path of ours.
    pub fn to(ctx: &Ctx, path: &str) -> Response {
        Self::raw(&ctx.url(path))
    }

    /// To a path of ours, saying there what was done: the message `done-{done}`.
    pub fn done(ctx: &Ctx, path: &str, done: &str) -> Response {
        let (path, anchor) =
            path.split_once('#').map_or((path, String::new()), |(p, a)| (p, format!("#{a}")));
        let joint = if path.contains('?') { '&' } else { '?' };
        Self::raw(&format!("{}{joint}done={done}{anchor}", ctx.url(path)))
    }

    fn raw(location: &str) -> Response {
        let encoded = percent_encoding::utf8_percent_encode(location, LOCATION).to_string();
        (StatusCode::SEE_OTHER, [(header::LOCATION, encoded)]).into_response()
    }
}

/// What a `Location` may not hold unencoded: everything outside printable ASCII.
const LOCATION: &percent_encoding::AsciiSet =
    &percent_encoding::CONTROLS.add(b' ').add(b'"').add(b'<').add(b'>');
