//! The reader's context: who asks, in which language, at what time, from where.

use std::sync::{Arc, OnceLock};

use axum::extract::FromRequestParts;
use http::request::Parts;
use rawabit_statutes::{Form, Statutes};

use super::page::Page;
use super::posted::Posted;
use super::{App, Called};
use crate::clock::{Day, UtcMicros};
use crate::fault::{Answer, Fault};
use crate::lang::{Lang, Message, Voice};
use crate::permit::{Action, Permit, Policy, Scope, UnitPath};
use crate::store::{Author, Office, Work};

/// Somebody who has signed in.
#[derive(Clone, Debug)]
pub struct Viewer {
    /// The account.
    pub account_id: String,
    /// The person, when the account belongs to one.
    pub person_id: Option<String>,
    /// What the account is called by whoever keeps the accounts.
    pub label: String,
    /// What its person is called, where it belongs to one.
    pub called: Option<Called>,
    /// What acts call it: the office it acts in.
    pub acting_as: String,
    /// That office by its keys, where it is certain.
    pub office: Option<Office>,
    /// The session.
    pub session_id: String,
    /// When the password was last typed in this session.
    pub confirmed_at: Option<UtcMicros>,
}

impl Viewer {
    /// What the reader is called in their language: the name of the person; the label, which is in one language only, where the
    /// account is nobody's.
    pub fn name<'a>(&'a self, voice: &Voice) -> &'a str {
        self.called.as_ref().map_or(self.label.as_str(), |called| voice.pick(&called.name))
    }

    /// The office that the reader acts in, where that is certain, in their language and form.
    pub fn office_title(&self, statutes: &Statutes, lang: Lang) -> Option<String> {
        let office = statutes.office(&self.office.as_ref()?.key)?;
        let form = self.called.as_ref().map_or(Form::Masculine, |called| called.form);
        Some(office.title.get(lang, form).to_owned())
    }
}

/// The context of one request. Cheap to clone.
#[derive(Clone)]
pub struct Ctx(Arc<CtxInner>);

/// The parts of a [`Ctx`].
pub struct CtxInner {
    /// The application.
    pub app: App,
    /// How the house speaks to this reader.
    pub voice: Voice,
    /// The path without its language prefix.
    pub path: String,
    /// The query string, without the question mark.
    pub query: String,
    /// Who has signed in, if anybody.
    pub viewer: Option<Viewer>,
    /// What they may do.
    pub policy: Policy,
    /// The identifier of this request, shown with every error.
    pub request_id: String,
    /// The network address it came from.
    pub address: String,
    /// The instant of the request.
    pub now: UtcMicros,
    /// Whether htmx asks for a part of a page.
    pub partial: bool,
    /// What was posted, once it is read.
    pub posted: OnceLock<Posted>,
}

impl std::fmt::Debug for Ctx {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Ctx")
            .field("path", &self.0.path)
            .field("request_id", &self.0.request_id)
            .finish_non_exhaustive()
    }
}

impl std::ops::Deref for Ctx {
    type Target = CtxInner;
    fn deref(&self) -> &CtxInner {
        &self.0
    }
}

impl Ctx {
    /// Puts the parts together.
    pub fn new(inner: CtxInner) -> Self {
        Self(Arc::new(inner))
    }

    /// The same question asked by somebody without an account, in a language: for what has to hold for everybody, whoever reads.
    #[must_use]
    pub fn as_visitor(&self, lang: Lang) -> Self {
        Self::new(CtxInner {
            app: self.app.clone(),
            voice: self.app.voice(lang),
            path: self.path.clone(),
            query: self.query.clone(),
            viewer: None,
            policy: Policy::new(Vec::new()),
            request_id: self.request_id.clone(),
            address: self.address.clone(),
            now: self.now,
            partial: false,
            posted: OnceLock::new(),
        })
    }

    /// The text of a message key.
    pub fn t(&self, key: &str) -> String {
        self.voice.t(key)
    }

    /// The text of a message key with a number.
    pub fn tn(&self, key: &str, n: impl Into<crate::lang::Arg>) -> String {
        self.voice.tn(key, n)
    }

    /// The text of a message key with one argument.
    pub fn ta(&self, key: &str, name: &'static str, value: impl Into<crate::lang::Arg>) -> String {
        self.voice.ta(key, name, value)
    }

    /// The text of a message.
    pub fn msg(&self, message: &Message) -> String {
        self.voice.msg(message)
    }

    /// The reader's language.
    pub fn lang(&self) -> Lang {
        self.voice.lang()
    }

    /// An address in the reader's language.
    pub fn url(&self, path: &str) -> String {
        self.app.url(self.lang(), path)
    }

    /// Today in the organisation's zone.
    pub fn today(&self) -> Day {
        self.now.day(self.app.formats.zone())
    }

    /// The connection for reading.
    pub fn db(&self) -> &sea_orm::DatabaseConnection {
        self.app.store.read()
    }

    /// Who has signed in.
    ///
    /// # Errors
    /// [`Fault::SignIn`] for a visitor.
    pub fn signed_in(&self) -> Answer<&Viewer> {
        self.viewer.as_ref().ok_or(Fault::SignIn)
    }

    /// A permit for `A` on a unit. Without one, the answer is 404 when the reader may not even know that the unit has
    /// such a thing (no right to `A` anywhere), and 403 otherwise.
    ///
    /// # Errors
    /// [`Fault::SignIn`], [`Fault::NotFound`] or [`Fault::Denied`].
    pub fn permit<A: Action>(&self, unit: &UnitPath) -> Answer<Permit<A>> {
        self.policy.permit::<A>(unit).ok_or(match (&self.viewer, self.policy.anywhere::<A>()) {
            (None, _) => Fault::SignIn,
            (Some(_), true) => Fault::Denied,
            (Some(_), false) => Fault::NotFound,
        })
    }

    /// What the reader is called in their language; nothing for a visitor.
    pub fn called(&self) -> &str {
        self.viewer.as_ref().map_or("", |viewer| viewer.name(&self.voice))
    }

    /// The office that the reader acts in, in their language; none for visitors, and where there are several or none.
    pub fn acting_office(&self) -> Option<String> {
        self.viewer.as_ref()?.office_title(&self.app.statutes.load(), self.lang())
    }

    /// Where `A` may be done.
    pub fn scope<A: Action>(&self) -> Scope<A> {
        self.policy.scope::<A>()
    }

    /// Whether `A` may be done on a unit: for showing or hiding a button, never instead of a permit.
    pub fn may<A: Action>(&self, unit: &UnitPath) -> bool {
        self.policy.permit::<A>(unit).is_some()
    }

    /// The author of what this reader writes.
    pub fn author(&self) -> Author {
        Author {
            account_id: self.viewer.as_ref().map(|viewer| viewer.account_id.clone()),
            office: self.viewer.as_ref().and_then(|viewer| viewer.office.clone()),
            label: self
                .viewer
                .as_ref()
                .map_or_else(|| "visitor".to_owned(), |viewer| viewer.acting_as.clone()),
            request_id: self.request_id.clone(),
            address: self.address.clone(),
        }
    }

    /// Begins a write by this reader.
    ///
    /// # Errors
    /// The database does not answer; [`Fault::Again`] where what was sent was taken already.
    pub async fn begin(&self) -> Answer<Work> {
        let work = self.app.store.begin(self.author()).await?;
        super::once::take(self, &work).await?;
        Ok(work)
    }

    /// Writes one audit line about something read or exported, in a transaction of its own.
    ///
    /// # Errors
    /// The database does not answer: then the reading is refused, too.
    pub async fn audit_read(
        &self,
        action: &str,
        subject: (&str, &str),
        unit: &UnitPath,
        detail: &str,
    ) -> Answer<()> {
        let work = self.begin().await?;
        work.audit(action, subject, unit, detail).await?;
        Ok(work.commit().await?)
    }

    /// A page of the office.
    pub fn office(&self, title: impl Into<String>) -> Page<'_> {
        Page::office(self, title.into())
    }

    /// A page of the public site.
    pub fn public(&self, title: impl Into<String>) -> Page<'_> {
        Page::public(self, title.into())
    }

    /// A single value of the query string.
    pub fn param(&self, name: &str) -> Option<String> {
        crate::kit::params::parse(&self.query).get(name).map(str::to_owned)
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Ctx {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Fault> {
        parts.extensions.get::<Ctx>().cloned().ok_or_else(|| {
            Fault::internal(anyhow::anyhow!("a route outside the frame asked for the context"))
        })
    }
}
