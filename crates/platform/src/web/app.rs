//! The application: what every handler can reach.

use std::future::Future;
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::Arc;

use arc_swap::ArcSwap;
use rawabit_statutes::{Form, Statutes};
use sea_orm::DbErr;

use super::links::ActLink;
use super::panel::{CalendarEntry, Panel};
use super::routes::Routes;
use super::{Ctx, assets};
use crate::clock::{Day, UtcMicros};
use crate::fault::{Answer, Fault};
use crate::files::FileStore;
use crate::format::Formats;
use crate::jobs::JobKind;
use crate::kit::pick::{OpenRecords, RecordKind};
use crate::lang::{Catalog, Lang, Locales, Multi, Preference, Voice};
use crate::mail::Mailer;
use crate::permit::{ActionInfo, Grant, UnitPath};
use crate::sealed::Sealer;
use crate::store::{Author, Migration, Office, Store, Work};

/// A future as a trait object, for the few places where rooms hand functions to the platform.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// What a person is called: the name in its scripts, and the form in which their offices are named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Called {
    /// The name.
    pub name: Multi,
    /// The form.
    pub form: Form,
}

/// What a person may do on a day, the offices that give it, and what the person is called.
#[derive(Clone, Debug, Default)]
pub struct Standing {
    /// The rights.
    pub grants: Vec<Grant>,
    /// The offices they come from.
    pub offices: Vec<Office>,
    /// The person's name, where it is known.
    pub called: Option<Called>,
}

/// Where the rights of a person come from, besides appointments: the federation's mandates.
pub trait GrantSource: Send + Sync {
    /// The rights of a person on a day together with the offices that give them and the person's name.
    fn standing<'a>(
        &'a self,
        store: &'a Store,
        statutes: &'a Statutes,
        person_id: &'a str,
        day: Day,
    ) -> BoxFuture<'a, Result<Standing, DbErr>>;

    /// The units there are, by path with their names: for choosing where a role holds, and for saying it. Without a
    /// federation there are none, and only the whole organisation can be named.
    fn units<'a>(&'a self, store: &'a Store) -> BoxFuture<'a, Result<Vec<(UnitPath, Multi)>, DbErr>> {
        let _ = store;
        Box::pin(async { Ok(Vec::new()) })
    }
}

/// A link of a menu.
#[derive(Clone, Copy, Debug)]
pub struct NavItem {
    /// Fluent key of its label.
    pub label: &'static str,
    /// Where it leads.
    pub path: &'static str,
    /// Name of its icon in the sprite.
    pub icon: &'static str,
    /// Who sees it; `None` is everybody who sees the menu.
    pub action: Option<ActionInfo>,
}

/// Makes a room's panel of the office home; `None` where it has nothing for this reader.
pub type PanelMaker = fn(Ctx) -> BoxFuture<'static, Answer<Option<Panel>>>;

/// Tells a room's days in a year, as far as this reader may know of them.
pub type CalendarMaker = fn(Ctx, i16) -> BoxFuture<'static, Answer<Vec<CalendarEntry>>>;

/// A kind of record, and whether this reader may read one of it: then also the files that belong to it ([`Visibility::Record`]).
///
/// [`Visibility::Record`]: crate::files::Visibility::Record
pub type FileReader = (&'static str, fn(Ctx, String) -> BoxFuture<'static, Answer<bool>>);

/// A file of open data that a room offers to everybody.
#[derive(Clone, Copy, Debug)]
pub struct OpenData {
    /// Its address.
    pub path: &'static str,
    /// Fluent key of what it holds.
    pub label: &'static str,
    /// What it holds, in English, for the OpenAPI document.
    pub summary: &'static str,
    /// Its media type.
    pub media_type: &'static str,
}

/// Public pages of a room that no menu names, for the sitemap.
#[derive(Clone, Copy, Debug)]
pub struct PublicPages {
    /// What the list is kept under: touched by the commands that add to it or take from it.
    pub tag: &'static str,
    /// Their addresses, without the language's prefix.
    pub list: fn(Ctx) -> BoxFuture<'static, Answer<Vec<String>>>,
}

/// A room as the platform sees it: data and functions, no more.
#[derive(Clone)]
pub struct Room {
    /// Its name, which begins its migrations, messages and actions.
    pub name: &'static str,
    /// Its schema.
    pub migrations: &'static [Migration],
    /// Its messages.
    pub locales: Locales,
    /// Its actions.
    pub actions: &'static [ActionInfo],
    /// Its pages.
    pub routes: fn() -> Routes,
    /// Its links in the office menu.
    pub office_nav: &'static [NavItem],
    /// Its links in the public menu.
    pub public_nav: &'static [NavItem],
    /// The kinds of jobs it runs.
    pub jobs: &'static [JobKind],
    /// Its panels on the office home.
    pub panels: &'static [PanelMaker],
    /// Its panels on everybody's own page, `/me`: what the room has about the reader.
    pub me_panels: &'static [PanelMaker],
    /// Its days in the year's calendar of the office home.
    pub calendar: &'static [CalendarMaker],
    /// Where acts about its records lead, for each reader.
    pub act_links: &'static [ActLink],
    /// Who may read the records that files belong to, where no action on the unit says it.
    pub file_readers: &'static [FileReader],
    /// Jobs that run by themselves: the kind and the seconds between two runs.
    pub schedule: &'static [(&'static str, i64)],
    /// Its records that records of other rooms may point to.
    pub records: &'static [RecordKind],
    /// Those of them that everybody may read.
    pub open_records: &'static [OpenRecords],
    /// Its tables that hold something about persons: for what somebody may take home, and for their erasure.
    pub person_data: &'static [crate::personal::PersonTable],
    /// The figures it computes.
    pub metrics: &'static [&'static dyn crate::metric::Metric],
    /// Its files of open data, besides those that the federation describes itself.
    pub open_data: &'static [OpenData],
    /// Its public pages that no menu names, besides those that the portal and the federation list themselves.
    pub public_pages: &'static [PublicPages],
}

impl Room {
    /// A room with nothing but a name and its messages; fill in the rest with struct update syntax.
    pub const fn new(name: &'static str, locales: Locales) -> Self {
        Self {
            name,
            migrations: &[],
            locales,
            actions: &[],
            routes: Routes::new,
            office_nav: &[],
            public_nav: &[],
            jobs: &[],
            panels: &[],
            me_panels: &[],
            calendar: &[],
            act_links: &[],
            file_readers: &[],
            schedule: &[],
            records: &[],
            open_records: &[],
            person_data: &[],
            metrics: &[],
            open_data: &[],
            public_pages: &[],
        }
    }
}

/// How this installation is set up.
#[derive(Clone, Debug)]
pub struct Config {
    /// The address readers use, without a slash at the end: `https://party.example`.
    pub base_url: String,
    /// Where files, the outbox and the ledger's key lie.
    pub data_dir: PathBuf,
    /// The languages, the default one first.
    pub languages: Vec<Lang>,
    /// The country for formats: `MA`.
    pub country: String,
    /// Whether this is the demo, which every office page then says.
    pub demo: bool,
    /// Largest upload in bytes.
    pub upload_limit: u64,
    /// Proxies whose `X-Forwarded-For` is believed.
    pub trust_proxy: bool,
}

impl Config {
    /// Whether readers come over TLS, so that cookies may insist on it.
    pub fn is_secure(&self) -> bool {
        self.base_url.starts_with("https://")
    }
}

/// Everything a handler can reach. Cheap to clone.
#[derive(Clone)]
pub struct App(Arc<Inner>);

/// The parts an [`App`] is made of.
pub struct Inner {
    /// The database.
    pub store: Store,
    /// The messages.
    pub catalog: Arc<Catalog>,
    /// Numbers and dates.
    pub formats: Arc<Formats>,
    /// The statutes in force.
    pub statutes: ArcSwap<Statutes>,
    /// The set-up.
    pub config: Config,
    /// The files.
    pub files: FileStore,
    /// What seals secrets at rest.
    pub sealer: Sealer,
    /// The way out for mail.
    pub mailer: Mailer,
    /// The source of rights from mandates.
    pub grants: Arc<dyn GrantSource>,
    /// The rooms.
    pub rooms: Vec<Room>,
    /// Style sheets, fonts and scripts.
    pub assets: assets::Assets,
    /// What was counted since the start.
    pub meters: crate::meters::Meters,
    /// Files for everybody that were made.
    pub made: super::made::Made,
    /// What a room keeps for itself: a typed map.
    pub shelf: http::Extensions,
}

impl std::fmt::Debug for App {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("App").field("config", &self.0.config).finish_non_exhaustive()
    }
}

impl std::ops::Deref for App {
    type Target = Inner;
    fn deref(&self) -> &Inner {
        &self.0
    }
}

impl App {
    /// Puts the parts together.
    pub fn new(inner: Inner) -> Self {
        Self(Arc::new(inner))
    }

    /// The present instant.
    pub fn now(&self) -> UtcMicros {
        self.store.clock().now()
    }

    /// The present day in the organisation's zone.
    pub fn today(&self) -> Day {
        self.now().day(self.formats.zone())
    }

    /// When the next day begins in the organisation's zone: pages that show what holds today are over then.
    pub fn next_midnight(&self) -> UtcMicros {
        self.today().plus_days(1).begins(self.formats.zone())
    }

    /// How the house speaks in a language.
    pub fn voice(&self, lang: Lang) -> Voice {
        let preference = Preference::new(lang, &self.config.languages);
        Voice::new(preference, Arc::clone(&self.catalog), Arc::clone(&self.formats))
    }

    /// The organisation's own language.
    pub fn default_lang(&self) -> Lang {
        self.config.languages.first().copied().unwrap_or(Lang::Ar)
    }

    /// Begins a write by the program itself.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn begin_system(&self, label: &str) -> Result<Work, Fault> {
        Ok(self.store.begin(Author::system(label)).await?)
    }

    /// A thing that a room put on the shelf at the start.
    ///
    /// # Errors
    /// An internal fault when the door forgot to put it there.
    pub fn shelf<T: Clone + Send + Sync + 'static>(&self) -> Answer<T> {
        self.0.shelf.get::<T>().cloned().ok_or_else(|| {
            Fault::internal(anyhow::anyhow!("nothing of type {} on the shelf", std::any::type_name::<T>()))
        })
    }

    /// An address under a language: the default language has no prefix.
    pub fn url(&self, lang: Lang, path: &str) -> String {
        if lang == self.default_lang() { path.to_owned() } else { format!("/{}{path}", lang.code()) }
    }

    /// The same with scheme and host, for mails, feeds and canonical links.
    pub fn absolute(&self, lang: Lang, path: &str) -> String {
        format!("{}{}", self.config.base_url, self.url(lang, path))
    }
}
