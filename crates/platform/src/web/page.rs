//! Pages as values: a handler fills one and gives it back; the frame round it is made here, once.

use askama::Template;
use axum::response::IntoResponse;
use http::{HeaderValue, StatusCode, header};

use super::Ctx;
use super::about::{self, About};
pub use super::panel::{CalendarEntry, CalendarKind, Panel};
pub use super::redirect::Redirect;
use super::shell::{Language, Parts, encoded, notice};
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

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shell {
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

/// More link-buttons beside a title than these are folded on a phone, all but [`SHOWN`].
const MANY: usize = 4;
const SHOWN: usize = 2;

/// A page on its way.
#[derive(Debug)]
pub struct Page<'a> {
    ctx: &'a Ctx,
    shell: Shell,
    title: String,
    lead: Option<Html>,
    crumbs: Vec<Crumb>,
    actions: Html,
    /// Whether each is what the page is for, and its markup.
    buttons: Vec<(bool, Html)>,
    head: Html,
    status: StatusCode,
    keep: Keep,
    plain_title: bool,
    alternates: Option<Vec<(Lang, String)>>,
    versions: Option<Vec<Lang>>,
    canonical: Option<String>,
    own_query: String,
    about: About,
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
            buttons: Vec::new(),
            head: Html::none(),
            status: StatusCode::OK,
            keep: Keep::Never,
            plain_title: false,
            alternates: None,
            versions: None,
            canonical: None,
            own_query: String::new(),
            about: About::default(),
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

    /// Beside the title, before the link-buttons.
    #[must_use]
    pub fn actions(mut self, actions: Html) -> Self {
        self.actions = actions;
        self
    }

    /// A link-button beside the title. Where there are many, a phone shows what the page is for (`primary`) and the first ones, and folds the others.
    #[must_use]
    pub fn action(mut self, label_key: &str, path: &str, icon: &str, primary: bool) -> Self {
        let class = if primary { "btn btn-primary" } else { "btn" };
        let button = Html(format!(
            "<a class=\"{class}\" href=\"{}\">{}{}</a>",
            crate::kit::esc(&self.ctx.url(path)),
            crate::kit::icon(icon),
            crate::kit::esc(&self.ctx.t(label_key))
        ));
        self.buttons.push((primary, button));
        self
    }

    fn beside_title(&self) -> Html {
        let many = self.buttons.len() > MANY;
        let mut buttons: Vec<&(bool, Html)> = self.buttons.iter().collect();
        if many {
            buttons.sort_by_key(|(primary, _)| !primary);
        }
        let (shown, folded) = buttons.split_at(if many { SHOWN } else { buttons.len() });
        let text = |all: &[&(bool, Html)]| all.iter().map(|(_, html)| html.0.as_str()).collect::<String>();
        let mut out = format!("{}{}", self.actions.0, text(shown));
        if !folded.is_empty() {
            let label = self.ctx.t("page-actions-more");
            out.push_str(&crate::kit::html::fold("page-actions", &label, &text(folded)).0);
        }
        Html(out)
    }

    /// More for the head: JSON-LD, feeds.
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

    /// The part of the query (`?category=…`) that makes this a page of its own: its address has it in every language.
    #[must_use]
    pub fn own_query(mut self, query: impl Into<String>) -> Self {
        self.own_query = query.into();
        self
    }

    /// What a public page says of itself where it is found or shared.
    #[must_use]
    pub fn about(mut self, about: About) -> Self {
        self.about = about;
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
        let alone = self.shell == Shell::Alone;
        let signed_in = self.ctx.viewer.is_some();
        let text = self.render(&body)?;
        let mut response =
            (status, [(header::CONTENT_TYPE, "text/html; charset=utf-8")], text).into_response();
        let control = match keep {
            Keep::Never => "private, no-store",
            // Whoever has signed in may see links that others do not.
            Keep::Revalidate if signed_in => "private, no-cache",
            Keep::Revalidate => "public, no-cache",
        };
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(control));
        if alone {
            // Signing in and one-time links: small, and never compressed.
            response.extensions_mut().insert(super::pack::AsItIs);
        }
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
                absolute: format!("{}{}", ctx.app.absolute(*lang, path), self.own_query),
                current: *lang == ctx.lang(),
                indexed: self.versions.as_ref().is_none_or(|versions| versions.contains(lang)),
            })
            .collect();
        let beside = self.beside_title();
        let canonical = self.canonical.unwrap_or_else(|| {
            format!("{}{}", ctx.app.absolute(ctx.lang(), &encoded(&ctx.path)), self.own_query)
        });
        // A page that says that there is none has nothing to be shared.
        let mut head = if self.shell == Shell::Public && self.status == StatusCode::OK {
            about::head(ctx, &self.about, &self.title, &canonical, &organisation)
        } else {
            Html::none()
        };
        head.0.push_str(&self.head.0);
        let parts = Parts {
            ctx,
            title: &self.title,
            organisation,
            lead: self.lead.unwrap_or_default(),
            crumbs: &self.crumbs,
            actions: &beside,
            head: &head,
            body,
            languages,
            notice: notice(ctx),
            heading: !self.plain_title,
            canonical,
            assets: &ctx.app.assets,
        };
        parts.render(self.shell)
    }
}
