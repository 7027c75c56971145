//! The demo: the organisation of the press release, made by the same commands that people use, at the times when
//! things happened; then served by a clock that starts on the morning of 8 October 2018.

mod accounts;
mod categories;
mod gaps;
mod guide;
mod meeting;
mod members;
mod people;
mod programmes;
mod renewals;
mod roster;
mod story;
pub(crate) mod time;
mod tree;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context as _, bail};
use rawabit_platform::clock::{FixedClock, SystemClock, UtcMicros};
use rawabit_platform::web::App;

use crate::config::Settings;
use crate::house::{self, Opening, Rules};

pub(crate) use accounts::sign_ins;
use time::DemoTime;

/// The statutes of the example.
const STATUTES: &str = include_str!("../../../../examples/istiqlal/statutes.toml");

/// When the demo begins for whoever opens it: 11:30 in Casablanca.
const BEGINS: &str = "2018-10-08T10:30:00Z";

/// Opens the demo in a folder; makes it first if the folder is not there. The folder appears whole or not at all.
pub(crate) async fn open(settings: &Settings) -> anyhow::Result<App> {
    let data = &settings.data_dir;
    if !data.exists() {
        make(settings).await.context("making the example")?;
    }
    open_again(settings).await
}

/// Opens an organisation's folder as what it is: in the world's time, or a demo in its own, whose record must not get acts
/// from another century between its own.
pub(crate) async fn open_folder(settings: &Settings, opening: Opening) -> anyhow::Result<App> {
    if DemoTime::lies_in(&settings.data_dir) {
        return open_again(settings).await;
    }
    let rules = Rules::read(&settings.statutes())?;
    house::open(settings, opening, rules, Arc::new(SystemClock), None).await
}

async fn open_again(settings: &Settings) -> anyhow::Result<App> {
    let time = DemoTime::open(&settings.data_dir, instant(BEGINS)?)?;
    let rules = Rules::read(&settings.statutes())?;
    let clock = time.clock();
    let mut shelf = http::Extensions::new();
    shelf.insert(time);
    house::open(settings, Opening::Existing, rules, clock, Some(shelf)).await
}

async fn make(settings: &Settings) -> anyhow::Result<()> {
    let data = &settings.data_dir;
    let making = beside(data);
    if making.exists() {
        std::fs::remove_dir_all(&making).with_context(|| format!("removing {}", making.display()))?;
    }
    std::fs::create_dir_all(&making).with_context(|| format!("making {}", making.display()))?;
    let here = Settings {
        data_dir: making.clone(),
        ledger_name: Some("demo.rawabit.example/ledger".to_owned()),
        ..settings.clone()
    };
    let clock = FixedClock::at(instant("2017-11-06T09:00:00Z")?);
    let rules = Rules::parse(STATUTES.to_owned(), "the example's statutes")?;
    let shelf = Some(http::Extensions::new());
    let app = house::open(&here, Opening::Found, rules, Arc::new(clock.clone()), shelf).await?;
    story::tell(&app, &clock).await?;
    app.store.clone().close().await;
    // The other commands find an organisation's statutes in its folder, so those of the demo lie there too.
    std::fs::write(making.join("statutes.toml"), STATUTES)?;
    DemoTime::begin_now(&making)?;
    std::fs::rename(&making, data)
        .with_context(|| format!("moving {} to {}", making.display(), data.display()))?;
    Ok(())
}

fn beside(data: &Path) -> PathBuf {
    let name = data.file_name().map_or_else(|| "demo".to_owned(), |name| name.to_string_lossy().into_owned());
    data.with_file_name(format!("{name}.making"))
}

fn instant(text: &str) -> anyhow::Result<UtcMicros> {
    Ok(UtcMicros::from_timestamp(text.parse()?))
}

/// A fault of a command while the example is made: the example is wrong, so the making fails.
pub(crate) fn told(fault: rawabit_platform::Fault) -> anyhow::Error {
    match fault {
        rawabit_platform::Fault::Internal(error) => error,
        other => anyhow::anyhow!("{other:?}"),
    }
}

/// Fails the making when a command refused.
fn granted<T, E: std::fmt::Debug>(done: Result<Result<T, E>, rawabit_platform::Fault>) -> anyhow::Result<T> {
    match done.map_err(told)? {
        Ok(value) => Ok(value),
        Err(refused) => bail!("refused: {refused:?}"),
    }
}
