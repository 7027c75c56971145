//! Putting the house together: the one place that knows every room.

use std::path::Path;
use std::sync::Arc;

use anyhow::{Context as _, bail};
use arc_swap::ArcSwap;
use jiff::tz::TimeZone;
use rawabit_documents::Documents;
use rawabit_federation::MandateGrants;
use rawabit_people::PersonPanels;
use rawabit_platform::MIGRATIONS;
use rawabit_platform::clock::Clock;
use rawabit_platform::files::FileStore;
use rawabit_platform::format::Formats;
use rawabit_platform::id::{Entropy, SystemEntropy};
use rawabit_platform::lang::Catalog;
use rawabit_platform::ledger::Signer;
use rawabit_platform::mail::{Mailer, SmtpUrl};
use rawabit_platform::store::{Store, migrate};
use rawabit_platform::theme::theme_css;
use rawabit_platform::web::app::Inner;
use rawabit_platform::web::assets::Assets;
use rawabit_platform::web::{App, Config, Room};
use rawabit_statutes::{Lang, Statutes};

use crate::config::Settings;

/// The rooms, each after those it knows; the platform's own pages stand last in the menus.
pub(crate) fn rooms() -> Vec<Room> {
    vec![
        rawabit_people::ROOM,
        rawabit_federation::ROOM,
        rawabit_portal::ROOM,
        rawabit_meetings::ROOM,
        rawabit_platform::room::ROOM,
    ]
}

/// Reads statutes; every mistake is told with its line.
pub(crate) fn statutes(path: &Path) -> anyhow::Result<Statutes> {
    let text = std::fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))?;
    parse_statutes(&text, &path.display().to_string())
}

/// The same from text.
pub(crate) fn parse_statutes(text: &str, name: &str) -> anyhow::Result<Statutes> {
    Statutes::parse(text).map_err(|problems| {
        let lines: Vec<String> = problems.iter().map(|problem| problem.message_with_line(Lang::En)).collect();
        anyhow::anyhow!("{name} has {} mistakes:\n{}", lines.len(), lines.join("\n"))
    })
}

/// Opens the house: connects, migrates, and gives the application. What the demo lays on the shelf makes it a demo, with
/// a room more, which says so on every page.
pub(crate) async fn open(
    settings: &Settings,
    statutes: Statutes,
    clock: Arc<dyn Clock>,
    demo: Option<http::Extensions>,
) -> anyhow::Result<App> {
    let data = &settings.data_dir;
    if !data.is_dir() {
        bail!("there is no folder {}; make it, or say another data_dir", data.display());
    }
    let entropy: Arc<dyn Entropy> = Arc::new(SystemEntropy);
    let signer = signer(data, settings, entropy.as_ref())?;
    let store = Store::connect(&settings.database_url(), clock, entropy, Arc::new(signer))
        .await
        .context("opening the database")?;
    let mut rooms = rooms();
    if demo.is_some() {
        rooms.push(crate::demo::time::ROOM);
    }
    let steps: Vec<_> =
        MIGRATIONS.iter().chain(rooms.iter().flat_map(|room| room.migrations)).copied().collect();
    migrate(&store, &steps).await?;
    let locales: Vec<_> = rooms.iter().map(|room| room.locales).collect();
    let organisation = &statutes.organisation;
    let zone = TimeZone::get(&organisation.time_zone).context("the time zone of the statutes")?;
    let country = organisation.country.clone().unwrap_or_else(|| "001".to_owned());
    let mailer = match (&settings.mail_url, &settings.mail_from) {
        (Some(url), Some(from)) => Mailer::Smtp { url: SmtpUrl(url.clone()), from: from.clone() },
        _ => Mailer::Outbox(data.join("outbox")),
    };
    let is_demo = demo.is_some();
    let mut shelf = demo.unwrap_or_default();
    shelf.insert(Arc::new(Documents::new()));
    shelf.insert(PersonPanels(vec![rawabit_federation::person_panel]));
    Ok(App::new(Inner {
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
        mailer,
        grants: Arc::new(MandateGrants),
        rooms,
        meters: rawabit_platform::meters::Meters::default(),
        shelf,
    }))
}

/// The ledger's key, made at the first start and kept in the data folder, readable by its owner only.
fn signer(data: &Path, settings: &Settings, entropy: &dyn Entropy) -> anyhow::Result<Signer> {
    let path = data.join("ledger.key");
    if path.exists() {
        let text = std::fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
        return Signer::parse(text.trim()).with_context(|| format!("{} is not a key", path.display()));
    }
    let base_url = settings.base_url();
    let host = base_url.split("://").last().unwrap_or("rawabit");
    let name = settings.ledger_name.clone().unwrap_or_else(|| format!("{host}/ledger"));
    let mut seed = [0; 32];
    entropy.fill(&mut seed);
    let signer = Signer::from_seed(&name, &seed)?;
    write_secret(&path, &signer.to_secret_text()).with_context(|| format!("writing {}", path.display()))?;
    Ok(signer)
}

/// Writes a file that only its owner can read, whole or not at all.
fn write_secret(path: &Path, text: &str) -> std::io::Result<()> {
    use std::io::Write as _;
    let part = path.with_extension("part");
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    let mut file = options.open(&part)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    std::fs::rename(part, path)
}
