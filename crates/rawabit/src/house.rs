//! Putting the house together: the one place that knows every room.

use std::path::Path;
use std::sync::Arc;

use anyhow::Context as _;
use arc_swap::ArcSwap;
use jiff::tz::TimeZoneDatabase;
use rawabit_documents::Documents;
use rawabit_federation::{Holders, MandateGrants};
use rawabit_members::Ways;
use rawabit_people::{PersonPanels, ReadKeepers};
use rawabit_platform::MIGRATIONS;
use rawabit_platform::accounts::{self, AccountPersons, PERSONS};
use rawabit_platform::clock::Clock;
use rawabit_platform::editions;
use rawabit_platform::files::FileStore;
use rawabit_platform::format::Formats;
use rawabit_platform::id::{Entropy, SystemEntropy};
use rawabit_platform::lang::Catalog;
use rawabit_platform::mail::{Mailer, SmtpUrl};
use rawabit_platform::store::{Store, is_ours, migrate};
use rawabit_platform::theme::theme_css;
use rawabit_platform::web::app::Inner;
use rawabit_platform::web::assets::Assets;
use rawabit_platform::web::{App, Config, Room};
use rawabit_sms::Smpp;
use rawabit_sms::smpp::Patience;
use rawabit_statutes::Statutes;

use crate::config::Settings;
use crate::keys;
use crate::told::{Telling as _, Told};

/// The rooms, each after those it knows; the platform's own pages stand last in the menus.
pub(crate) fn rooms() -> Vec<Room> {
    vec![
        rawabit_people::ROOM,
        rawabit_federation::ROOM,
        rawabit_portal::ROOM,
        rawabit_members::ROOM,
        rawabit_meetings::ROOM,
        rawabit_programmes::ROOM,
        rawabit_elections::ROOM,
        rawabit_renewals::ROOM,
        rawabit_platform::room::ROOM,
    ]
}

/// Statutes and the text they were read from.
pub(crate) struct Rules {
    pub(crate) statutes: Statutes,
    pub(crate) text: String,
}

impl Rules {
    /// Reads a file; every mistake is told with its line.
    pub(crate) fn read(path: &Path) -> anyhow::Result<Self> {
        let text = std::fs::read_to_string(path).telling(|| Told::Reading(path.to_owned()))?;
        Self::parse(text, &path.display().to_string())
    }

    /// The same from text.
    pub(crate) fn parse(text: String, name: &str) -> anyhow::Result<Self> {
        let statutes =
            Statutes::parse(&text).map_err(|problems| Told::Mistakes(name.to_owned(), problems))?;
        Ok(Self { statutes, text })
    }
}

/// The ways out for messages to members. Only a program that serves keeps a session with the operator: others would take its receipts away.
fn ways(settings: &Settings) -> anyhow::Result<Ways> {
    let address = settings.sms()?.filter(|_| settings.serving);
    Ok(Ways {
        mails_a_minute: settings.mail_per_minute,
        sms_a_minute: settings.sms_per_minute,
        back: settings.mail_bounces.clone(),
        sms: address.map(|address| -> Arc<dyn rawabit_sms::Gateway> {
            Arc::new(Smpp::start(address, Patience::default()))
        }),
        ..Ways::default()
    })
}

/// What opening an organisation may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Opening {
    /// Make the database where there is none: `init` and `demo`.
    Found,
    /// Work with the database of an organisation that was founded: everything else. An empty one is a wrong address.
    Existing,
}

/// Opens the house: connects, migrates, and gives the application. What the demo lays on the shelf makes it a demo, with
/// a room more, which says so on every page.
pub(crate) async fn open(
    settings: &Settings,
    opening: Opening,
    rules: Rules,
    clock: Arc<dyn Clock>,
    demo: Option<http::Extensions>,
) -> anyhow::Result<App> {
    let data = &settings.data_dir;
    if !data.is_dir() {
        return Err(Told::NoFolder(data.clone()).into());
    }
    let entropy: Arc<dyn Entropy> = Arc::new(SystemEntropy);
    let Rules { statutes, text } = rules;
    let signer = keys::LedgerKey::find(data, settings, entropy.as_ref())?;
    let create = opening == Opening::Found;
    let store = Store::connect(&settings.database_url(), create, clock, entropy, Arc::new(signer.signer()?))
        .await
        .telling(|| Told::Database)?;
    if !create && !is_ours(&store).await? {
        return Err(Told::NothingFounded.into());
    }
    let mut rooms = rooms();
    if demo.is_some() {
        rooms.push(crate::demo::time::ROOM);
    }
    let steps: Vec<_> =
        MIGRATIONS.iter().chain(rooms.iter().flat_map(|room| room.migrations)).copied().collect();
    migrate(&store, &steps).await?;
    let store = signer.settle(store).await?;
    let sealer = keys::sealer(data, settings, &store).await?;
    let locales: Vec<_> = rooms.iter().map(|room| room.locales).collect();
    let organisation = &statutes.organisation;
    // The zones that the statutes are checked against, not the machine's: those may be missing, or of another year.
    let zone =
        TimeZoneDatabase::bundled().get(&organisation.time_zone).context("the time zone of the statutes")?;
    let country = organisation.country.clone().unwrap_or_else(|| "001".to_owned());
    let mailer = match (&settings.mail_url, &settings.mail_from) {
        (Some(url), Some(from)) => Mailer::Smtp { url: SmtpUrl(url.clone()), from: from.clone() },
        _ => Mailer::Outbox(data.join("outbox")),
    };
    let is_demo = demo.is_some();
    let mut shelf = demo.unwrap_or_default();
    shelf.insert(Arc::new(Documents::new()));
    shelf.insert(PersonPanels(vec![rawabit_federation::person_panel, rawabit_members::person_panel]));
    shelf.insert(ReadKeepers(vec![rawabit_members::persons_went_out]));
    shelf.insert(ways(settings)?);
    shelf.insert(rawabit_elections::Casting::default());
    shelf.insert(AccountPersons(Arc::new(Holders::suggested_at(PERSONS))));
    let app = App::new(Inner {
        store,
        catalog: Arc::new(Catalog::new(&locales)?),
        formats: Arc::new(Formats::new(&country, zone)),
        config: Config {
            base_url: settings.base_url(),
            data_dir: data.clone(),
            languages: organisation.languages.clone(),
            country,
            demo: is_demo,
            upload_limit: settings.upload_limit,
            trust_proxy: settings.trust_proxy,
        },
        assets: Assets::new(&theme_css(&statutes)),
        statutes: ArcSwap::from_pointee(statutes),
        files: FileStore::new(data.join("files")),
        sealer,
        mailer,
        grants: Arc::new(rawabit_members::MemberGrants::over(MandateGrants)),
        rooms,
        meters: rawabit_platform::meters::Meters::default(),
        made: rawabit_platform::web::made::Made::default(),
        shelf,
    });
    if editions::adopt(&app, &text).await? {
        tracing::info!(
            version = app.statutes.load().edition.version,
            "an edition of the statutes was recorded"
        );
    }
    let sealed = accounts::seal_old_secrets(&app)
        .await
        .map_err(|fault| anyhow::anyhow!("sealing the secrets of accounts: {fault:?}"))?;
    if sealed > 0 {
        tracing::info!(sealed, "secrets of accounts were sealed");
    }
    let fitted = rawabit_federation::commands::follow_statutes(&app)
        .await
        .map_err(|fault| anyhow::anyhow!("fitting the seats to the statutes: {fault:?}"))?;
    if fitted {
        tracing::info!("seats were fitted to the offices of the statutes");
    }
    Ok(app)
}
