//! A house for a test.

use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use arc_swap::ArcSwap;
use jiff::tz::TimeZone;
use rawabit_platform::accounts::entity::{account, appointment};
use rawabit_platform::accounts::session;
use rawabit_platform::clock::{Day, FixedClock, UtcMicros};
use rawabit_platform::files::FileStore;
use rawabit_platform::format::Formats;
use rawabit_platform::id::SeededEntropy;
use rawabit_platform::lang::{Catalog, Lang};
use rawabit_platform::ledger::Signer;
use rawabit_platform::mail::Mailer;
use rawabit_platform::permit::{Policy, Role, UnitPath};
use rawabit_platform::sealed::Sealer;
use rawabit_platform::store::{Author, Store, migrate};
use rawabit_platform::web::app::{BoxFuture, Inner};
use rawabit_platform::web::assets::Assets;
use rawabit_platform::web::ctx::CtxInner;
use rawabit_platform::web::{App, Config, Ctx, GrantSource, Room, Standing, serve};
use rawabit_platform::{LOCALES, MIGRATIONS, Work};
use rawabit_statutes::Statutes;
use sea_orm::{ActiveModelTrait as _, DbErr, Set};

use crate::client::{Client, Service};
use crate::database;

/// The statutes of the tests: the example's.
pub const STATUTES: &str = include_str!("../../../examples/istiqlal/statutes.toml");

/// Units that tests of permissions use: the party, a league, its branch in a region.
pub const UNITS: [&str; 3] =
    ["/party/", "/party/league-engineers/", "/party/league-engineers/league-engineers-04/"];

struct NoMandates;

impl GrantSource for NoMandates {
    fn standing<'a>(
        &'a self,
        _: &'a Store,
        _: &'a Statutes,
        _: &'a str,
        _: Day,
    ) -> BoxFuture<'a, Result<Standing, DbErr>> {
        Box::pin(async { Ok(Standing::default()) })
    }
}

/// What a house is made of.
pub struct Setup {
    rooms: Vec<Room>,
    grants: Arc<dyn GrantSource>,
    shelf: http::Extensions,
    statutes: String,
}

impl std::fmt::Debug for Setup {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Setup").finish_non_exhaustive()
    }
}

impl Setup {
    /// A house with these rooms, in the order of their migrations.
    pub fn new(rooms: Vec<Room>) -> Self {
        Self {
            rooms,
            grants: Arc::new(NoMandates),
            shelf: http::Extensions::new(),
            statutes: STATUTES.to_owned(),
        }
    }

    /// With rights from mandates.
    #[must_use]
    pub fn grants(mut self, grants: Arc<dyn GrantSource>) -> Self {
        self.grants = grants;
        self
    }

    /// With something on the shelf.
    #[must_use]
    pub fn shelf<T: Clone + Send + Sync + 'static>(mut self, thing: T) -> Self {
        self.shelf.insert(thing);
        self
    }

    /// With other statutes.
    #[must_use]
    pub fn statutes(mut self, toml: &str) -> Self {
        self.statutes = toml.to_owned();
        self
    }

    /// Runs the story on SQLite, then on PostgreSQL.
    pub async fn for_both(&self, story: impl AsyncFn(&House)) {
        self.on_sqlite(&story).await;
        self.on_postgres(&story).await;
    }

    /// Runs the story on PostgreSQL only: benches, whose stories are long.
    pub async fn on_postgres(&self, story: impl AsyncFn(&House)) {
        let (url, admin, name) = database::postgres().await;
        let house = self.build(&url, database::folder()).await;
        story(&house).await;
        house.end().await;
        database::drop_postgres(&admin, &name).await;
    }

    /// Runs the story on SQLite only: pages whose queries are tested on both elsewhere.
    pub async fn on_sqlite(&self, story: impl AsyncFn(&House)) {
        let folder = database::folder();
        let house = self.build(&database::sqlite(&folder), folder).await;
        story(&house).await;
        house.end().await;
    }

    async fn build(&self, url: &str, folder: PathBuf) -> House {
        let clock =
            FixedClock::at(UtcMicros::from_timestamp("2018-10-08T09:00:00Z".parse().expect("an instant")));
        let signer = Signer::from_seed("rawabit.test/ledger", &[7; 32]).expect("a key");
        let store = Store::connect(
            url,
            true,
            Arc::new(clock.clone()),
            Arc::new(SeededEntropy::new(2018)),
            Arc::new(signer),
        )
        .await
        .expect("a database");
        let steps: Vec<_> =
            MIGRATIONS.iter().chain(self.rooms.iter().flat_map(|room| room.migrations)).copied().collect();
        migrate(&store, &steps).await.expect("migrations");
        let statutes = Statutes::parse(&self.statutes).unwrap_or_else(|problems| {
            let lines: Vec<String> = problems.iter().map(|problem| problem.message(Lang::En)).collect();
            panic!("the statutes of the tests: {lines:#?}")
        });
        let locales: Vec<_> = std::iter::once(LOCALES)
            .chain(self.rooms.iter().map(|room| room.locales))
            .filter(distinct())
            .collect();
        let zone = TimeZone::get(&statutes.organisation.time_zone).expect("a zone");
        let app = App::new(Inner {
            store,
            catalog: Arc::new(Catalog::new(&locales).expect("messages")),
            formats: Arc::new(Formats::new("MA", zone)),
            statutes: ArcSwap::from_pointee(statutes),
            config: Config {
                base_url: "http://localhost".to_owned(),
                data_dir: folder.clone(),
                languages: vec![Lang::Ar, Lang::Fr, Lang::En],
                country: "MA".to_owned(),
                demo: false,
                upload_limit: 20 * 1024 * 1024,
                trust_proxy: false,
            },
            files: FileStore::new(folder.join("files")),
            sealer: Sealer::from_key([9; 32]),
            mailer: Mailer::Outbox(folder.join("outbox")),
            grants: Arc::clone(&self.grants),
            rooms: self.rooms.clone(),
            assets: Assets::new(""),
            meters: rawabit_platform::meters::Meters::default(),
            made: rawabit_platform::web::made::Made::default(),
            shelf: self.shelf.clone(),
        });
        House { app, clock, folder, service: OnceLock::new() }
    }
}

/// The platform's messages come with its pseudo-room in a whole house, and by themselves in a small one.
fn distinct() -> impl FnMut(&rawabit_platform::lang::Locales) -> bool {
    let mut seen = std::collections::BTreeSet::new();
    move |locales| seen.insert(locales.room)
}

/// A house on a fresh database. The clock stands at 8 October 2018, 9:00 UTC (10:00 in Casablanca).
#[derive(Debug)]
pub struct House {
    /// The application.
    pub app: App,
    /// Its clock.
    pub clock: FixedClock,
    /// Its folder of files.
    pub folder: PathBuf,
    service: OnceLock<Service>,
}

impl House {
    /// Somebody without a session.
    pub fn visitor(&self) -> Client {
        self.client(None)
    }

    fn client(&self, cookie: Option<String>) -> Client {
        let service = self.service.get_or_init(|| Service::new(serve::service(&self.app)));
        Client::new(service.clone(), cookie)
    }

    /// The same house, on the same database, with some part of it changed.
    #[must_use]
    pub fn changed(&self, change: impl FnOnce(&mut Inner)) -> Self {
        let app = &self.app;
        let mut inner = Inner {
            store: app.store.clone(),
            catalog: Arc::clone(&app.catalog),
            formats: Arc::clone(&app.formats),
            statutes: ArcSwap::new(app.statutes.load_full()),
            config: app.config.clone(),
            files: app.files.clone(),
            sealer: app.sealer.clone(),
            mailer: app.mailer.clone(),
            grants: Arc::clone(&app.grants),
            rooms: app.rooms.clone(),
            assets: Assets::new(""),
            meters: rawabit_platform::meters::Meters::default(),
            made: rawabit_platform::web::made::Made::default(),
            shelf: app.shelf.clone(),
        };
        change(&mut inner);
        Self {
            app: App::new(inner),
            clock: self.clock.clone(),
            folder: self.folder.clone(),
            service: OnceLock::new(),
        }
    }

    /// A write by the program itself.
    pub async fn work(&self) -> Work {
        self.app.store.begin(Author::system("test")).await.expect("a transaction")
    }

    /// The policy of the program itself, for permits in store tests.
    pub fn system(&self) -> Policy {
        Policy::system()
    }

    /// What a request of somebody with these rights sees, for functions that pages call; the house itself is asked, not a page.
    pub fn reader(&self, policy: Policy) -> Ctx {
        Ctx::new(CtxInner {
            app: self.app.clone(),
            voice: self.app.voice(Lang::Ar),
            path: "/".to_owned(),
            query: String::new(),
            viewer: None,
            policy,
            request_id: "test".to_owned(),
            address: String::new(),
            now: self.app.now(),
            partial: false,
            posted: std::sync::OnceLock::new(),
        })
    }

    /// Somebody who has signed in, without any right.
    pub async fn stranger(&self) -> Client {
        self.persona("stranger", &[], None).await
    }

    /// Somebody with one role on a unit and below.
    pub async fn with_role(&self, role: Role, unit: &str) -> Client {
        self.persona(role.name(), &[(role, unit)], None).await
    }

    /// The secretariat at headquarters.
    pub async fn secretariat(&self) -> Client {
        self.with_role(Role::Secretariat, "/").await
    }

    /// The administrator of the installation.
    pub async fn administrator(&self) -> Client {
        self.with_role(Role::Administrator, "/").await
    }

    /// Somebody with an account, these roles, and perhaps a person whose mandates count.
    pub async fn persona(&self, name: &str, roles: &[(Role, &str)], person_id: Option<&str>) -> Client {
        let work = self.work().await;
        let id = work.id();
        let email = format!("{name}-{id}@example.org");
        account::ActiveModel {
            id: Set(id.clone()),
            email: Set(email.clone()),
            email_key: Set(email),
            label: Set(name.to_owned()),
            person_id: Set(person_id.map(str::to_owned)),
            password_hash: Set(None),
            totp_secret: Set(None),
            totp_last_step: Set(None),
            lang: Set("ar".to_owned()),
            administrator: Set(false),
            created_at: Set(work.now()),
            closed_at: Set(None),
            ..Default::default()
        }
        .insert(work.tx())
        .await
        .expect("an account");
        for (role, unit) in roles {
            appointment::ActiveModel {
                id: Set(work.id()),
                account_id: Set(id.clone()),
                role: Set(role.name().to_owned()),
                unit_path: Set(UnitPath((*unit).to_owned())),
                start_day: Set(Day::new(2018, 1, 1).expect("a day")),
                end_day: Set(None),
                created_at: Set(work.now()),
                ..Default::default()
            }
            .insert(work.tx())
            .await
            .expect("an appointment");
        }
        let token = session::open(&work, &id, "test").await.expect("a session");
        work.commit().await.expect("committed");
        self.client(Some(format!("{}={token}", session::cookie_name(false))))
    }

    async fn end(self) {
        let folder = self.folder.clone();
        self.app.store.clone().close().await;
        let _ = std::fs::remove_dir_all(folder);
    }
}
