//! `rawabit import tree FILE`, `rawabit import areas FILE` and `rawabit import programme FILE`.

use std::path::Path;
use std::process::ExitCode;

use anyhow::Context as _;
use rawabit_federation::commands::load_areas;
use rawabit_federation::import::{Import, import_tree};
use rawabit_federation::permissions::ImportTree;
use rawabit_platform::Fault;
use rawabit_platform::permit::{Policy, UnitPath};
use rawabit_programmes::WriteProgramme;
use rawabit_programmes::commands::{SheetImport, import_for_unit};
use rawabit_statutes::Lang;

use super::{say, say_error};
use crate::config::Settings;
use crate::demo;
use crate::house::Opening;

/// Takes a tree in, whole or not at all; tells every row it cannot take, and exits 1 if there is one.
pub(super) async fn tree(
    file: &Path,
    dry_run: bool,
    config: Option<&Path>,
    lang: Lang,
) -> anyhow::Result<ExitCode> {
    let settings = Settings::read(config)?;
    let text = std::fs::read_to_string(file).with_context(|| format!("reading {}", file.display()))?;
    let app = demo::open_folder(&settings, Opening::Existing).await?;
    let permit = Policy::system().permit::<ImportTree>(&UnitPath::root()).context("the system may import")?;
    let work = app.begin_system("import").await.map_err(|fault| anyhow::anyhow!("{fault:?}"))?;
    let statutes = app.statutes.load_full();
    let report = import_tree(work, &permit, &statutes, &text, Import { dry_run, lang })
        .await
        .map_err(|fault| anyhow::anyhow!("{fault:?}"))?;
    let voice = app.voice(lang).plain();
    for problem in &report.refused {
        say_error(&format!("{}:{}: {}", file.display(), problem.line, voice.msg(&problem.reason)));
    }
    if report.refused.is_empty() {
        say(&format!("{}: {} new, {} changed", file.display(), report.new, report.changed));
        if report.merged > 0 {
            say(&voice.tn("federation-import-merged", report.merged));
        }
    }
    app.store.clone().close().await;
    Ok(if report.refused.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Takes the areas of a country in; those on record are updated, none is removed.
pub(super) async fn areas(
    file: &Path,
    tiles: Option<&Path>,
    config: Option<&Path>,
) -> anyhow::Result<ExitCode> {
    let settings = Settings::read(config)?;
    let read =
        |path: &Path| std::fs::read_to_string(path).with_context(|| format!("reading {}", path.display()));
    let text = read(file)?;
    let tiles = tiles.map_or_else(|| Ok(String::new()), read)?;
    let app = demo::open_folder(&settings, Opening::Existing).await?;
    let told = |fault: Fault| match fault {
        Fault::Internal(error) => error,
        other => anyhow::anyhow!("{other:?}"),
    };
    let mut work = app.begin_system("import").await.map_err(told)?;
    let count = load_areas(&mut work, &text, &tiles).await.map_err(told)?;
    work.commit().await?;
    say(&format!("{}: {count} areas", file.display()));
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
    let permit =
        Policy::system().permit::<WriteProgramme>(&UnitPath::root()).context("the system may import")?;
    let told = |fault: Fault| match fault {
        Fault::Internal(error) => error,
        Fault::Refused(message) => anyhow::anyhow!("{}", voice.msg(&message)),
        Fault::NotFound => anyhow::anyhow!("there is no unit {unit}"),
        other => anyhow::anyhow!("{other:?}"),
    };
    let mut work = app.begin_system("import").await.map_err(told)?;
    let sheet = SheetImport { dry_run: how.dry_run, replace: how.replace, lang };
    let report = import_for_unit(&app, &mut work, &permit, unit, &text, sheet).await.map_err(told)?;
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
