//! `rawabit import tree FILE`, `… popolo FILE …`, `… areas FILE` and `… programme FILE`.

use std::path::Path;
use std::process::ExitCode;

use anyhow::Context as _;
use rawabit_federation::commands::load_areas;
use rawabit_federation::import::{Import, ImportReport, PopoloMap, import_popolo, import_tree};
use rawabit_federation::permissions::ImportTree;
use rawabit_platform::permit::{Permit, Policy, UnitPath};
use rawabit_platform::web::App;
use rawabit_platform::{Day, Fault};
use rawabit_programmes::commands::{SheetImport, import_for_unit};
use rawabit_statutes::Lang;

use super::{say, say_error};
use crate::cli::PopoloFiles;
use crate::config::Settings;
use crate::demo;
use crate::house::Opening;
use crate::told::{Telling as _, Told};

fn read(file: &Path) -> anyhow::Result<String> {
    std::fs::read_to_string(file).telling(|| Told::Reading(file.to_owned()))
}

/// What lies below a fault.
fn cause(fault: Fault) -> anyhow::Error {
    match fault {
        Fault::Internal(error) => error,
        other => anyhow::anyhow!("{other:?}"),
    }
}

fn permit() -> anyhow::Result<Permit<ImportTree>> {
    Policy::system().permit::<ImportTree>(&UnitPath::root()).context("the system may import")
}

/// Says what became of a file: every row that was not taken with its place and the reason, else how much is new.
fn tell(app: &App, file: &Path, report: &ImportReport, how: Import) -> bool {
    let voice = app.voice(how.lang).plain();
    for problem in &report.refused {
        let place = match problem.column.as_str() {
            list @ ("organizations" | "memberships") => format!("{list} {}", problem.line),
            _ => problem.line.to_string(),
        };
        say_error(&format!("{}:{place}: {}", file.display(), voice.msg(&problem.reason)));
    }
    if !report.refused.is_empty() {
        say_error(&Told::NotImported(file.to_owned(), report.refused.len()).text(how.lang));
        return false;
    }
    say(&Told::Imported(file.to_owned(), report.new, report.changed, how.dry_run).text(how.lang));
    if report.merged > 0 {
        say(&voice.tn("federation-import-merged", report.merged));
    }
    if report.left_out > 0 {
        say(&Told::LeftOut(report.left_out).text(how.lang));
    }
    true
}

/// Takes a tree in, whole or not at all; tells every row it cannot take, and exits 1 if there is one.
pub(super) async fn tree(
    file: &Path,
    dry_run: bool,
    config: Option<&Path>,
    lang: Lang,
) -> anyhow::Result<ExitCode> {
    let settings = Settings::read(config)?;
    let text = read(file)?;
    let app = demo::open_folder(&settings, Opening::Existing).await?;
    let work = app.begin_system("import").await.map_err(cause)?;
    let statutes = app.statutes.load_full();
    let how = Import { dry_run, lang };
    let report = import_tree(work, &permit()?, &statutes, &text, how).await.map_err(cause)?;
    let taken = tell(&app, file, &report, how);
    app.store.clone().close().await;
    Ok(if taken { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Takes Popolo files in, each whole or not at all, in the order they are named; exits 1 if a row was refused.
pub(super) async fn popolo(asked: &PopoloFiles, lang: Lang) -> anyhow::Result<ExitCode> {
    let settings = Settings::read(asked.config.as_deref())?;
    let map = map(asked)?;
    let texts: Vec<String> = asked.files.iter().map(|file| read(file)).collect::<Result<_, _>>()?;
    let app = demo::open_folder(&settings, Opening::Existing).await?;
    let statutes = app.statutes.load_full();
    let how = Import { dry_run: asked.dry_run, lang };
    let mut all = true;
    for (file, json) in asked.files.iter().zip(&texts) {
        let work = app.begin_system("import").await.map_err(cause)?;
        let report = import_popolo(work, &permit()?, &statutes, json, &map, how).await.map_err(cause)?;
        all &= tell(&app, file, &report, how);
    }
    app.store.clone().close().await;
    Ok(if all { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// What the options say about the words of the files.
fn map(asked: &PopoloFiles) -> anyhow::Result<PopoloMap> {
    let pairs = |texts: &[String]| {
        texts
            .iter()
            .map(|text| {
                let (word, key) = text.split_once('=').ok_or_else(|| Told::NoPair(text.clone()))?;
                Ok((word.trim().to_owned(), key.trim().to_owned()))
            })
            .collect::<anyhow::Result<Vec<_>>>()
    };
    let day = |text: &String| text.parse::<Day>().map_err(|_| Told::NoDay(text.clone()));
    Ok(PopoloMap {
        kinds: pairs(&asked.kinds)?,
        offices: pairs(&asked.offices)?,
        parent: asked.parent.clone(),
        lang: asked.names.map(Lang::from),
        start: asked.start.as_ref().map(day).transpose()?,
        without_areas: asked.without_areas,
    })
}

/// Takes the areas of a country in; those on record are updated, none is removed.
pub(super) async fn areas(
    file: &Path,
    tiles: Option<&Path>,
    config: Option<&Path>,
    lang: Lang,
) -> anyhow::Result<ExitCode> {
    let settings = Settings::read(config)?;
    let text = read(file)?;
    let tiles = tiles.map_or_else(|| Ok(String::new()), read)?;
    let app = demo::open_folder(&settings, Opening::Existing).await?;
    let mut work = app.begin_system("import").await.map_err(cause)?;
    let count = load_areas(&mut work, &text, &tiles).await.map_err(cause)?;
    work.commit().await?;
    say(&Told::Areas(file.to_owned(), count).text(lang));
    app.store.clone().close().await;
    Ok(ExitCode::SUCCESS)
}

/// How a programme goes into a draft.
#[derive(Clone, Copy, Debug)]
pub(super) struct Into {
    pub(super) replace: bool,
    pub(super) dry_run: bool,
}

/// Takes a programme into the draft of a unit, whole or not at all; tells every row it cannot take, and exits 1 if there is one.
pub(super) async fn programme(
    file: &Path,
    unit: &str,
    how: Into,
    config: Option<&Path>,
    lang: Lang,
) -> anyhow::Result<ExitCode> {
    let settings = Settings::read(config)?;
    let text = std::fs::read_to_string(file).with_context(|| format!("reading {}", file.display()))?;
    let app = demo::open_folder(&settings, Opening::Existing).await?;
    let voice = app.voice(lang).plain();
    let policy = Policy::system();
    let told = |fault: Fault| match fault {
        Fault::Internal(error) => error,
        Fault::Refused(message) => anyhow::anyhow!("{}", voice.msg(&message)),
        Fault::NotFound => anyhow::anyhow!("there is no unit {unit}"),
        other => anyhow::anyhow!("{other:?}"),
    };
    let mut work = app.begin_system("import").await.map_err(told)?;
    let sheet = SheetImport { dry_run: how.dry_run, replace: how.replace, version: None, lang };
    let report = import_for_unit(&app, &mut work, &policy, unit, &text, sheet).await.map_err(told)?;
    for problem in &report.refused {
        say_error(&format!("{}:{}: {}", file.display(), problem.line, voice.msg(&problem.reason)));
    }
    for warning in &report.warnings {
        say_error(&voice.msg(warning));
    }
    if report.refused.is_empty() {
        let taken: Vec<String> = report.taken.iter().map(|(kind, n)| format!("{kind} {n}")).collect();
        say(&format!("{}: {}", file.display(), taken.join(", ")));
    }
    if report.written {
        work.commit().await?;
    } else {
        drop(work);
    }
    app.store.clone().close().await;
    Ok(if report.refused.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
