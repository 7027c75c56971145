//! `rawabit import members FILE` and `rawabit export members FILE`.

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use rawabit_federation::Unit;
use rawabit_members::commands::export::{Ask, COLUMNS, ExportRefused, Format, export};
use rawabit_members::commands::import::{self, NewFile};
use rawabit_members::model::import::{State, file, reason};
use rawabit_members::store::import::notes;
use rawabit_members::store::search::Filter;
use rawabit_platform::Fault;
use rawabit_platform::lang::Voice;
use rawabit_platform::permit::Policy;
use rawabit_platform::store::Author;
use rawabit_platform::web::App;
use rawabit_statutes::Lang;

use super::{say, say_error};
use crate::cli::MembersFile;
use crate::config::Settings;
use crate::demo;
use crate::house::Opening;
use crate::told::{Telling as _, Told};

/// Who does what is asked on the command line.
const AUTHOR: &str = "import";
/// Reasons that are read at once.
const PIECE: u64 = 1_000;

fn told(fault: Fault) -> anyhow::Error {
    match fault {
        Fault::Internal(error) => error,
        other => anyhow::anyhow!("{other:?}"),
    }
}

async fn unit(app: &App, id: Option<&str>) -> anyhow::Result<Option<Unit>> {
    let Some(id) = id else { return Ok(None) };
    let found = rawabit_federation::unit(app.store.read(), id).await?;
    Ok(Some(found.with_context(|| format!("there is no unit {id}"))?))
}

/// Takes members in; tells every row that was not taken, and exits 1 if there is one. Asked again after a crash, it goes on.
pub(super) async fn take(asked: &MembersFile, lang: Lang) -> anyhow::Result<ExitCode> {
    let settings = Settings::read(asked.config.as_deref())?;
    let app = demo::open_folder(&settings, Opening::Existing).await?;
    let done = run(&app, asked, &app.voice(lang).plain()).await;
    app.store.clone().close().await;
    done
}

async fn run(app: &App, asked: &MembersFile, voice: &Voice) -> anyhow::Result<ExitCode> {
    let (path, policy) = (&asked.file, Policy::system());
    let unit = unit(app, asked.unit.as_deref()).await?;
    let (sha256, _) = import::digest(path).telling(|| Told::Reading(path.clone()))?;
    let begun = import::unfinished(app, &sha256, asked.unit.as_deref()).await.map_err(told)?;
    let id = match begun.filter(|_| !asked.dry_run) {
        Some(row) => row.id,
        None => {
            let mut work = app.begin_system(AUTHOR).await.map_err(told)?;
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let new = NewFile { path, name: &name, unit: unit.as_ref(), synthetic: asked.synthetic };
            let id = match import::begin(app, &mut work, &policy, new).await.map_err(told)? {
                Ok(id) => id,
                Err(problem) => bail!("{}: {}", path.display(), voice.msg(&file::told(&problem))),
            };
            work.commit().await?;
            let row = import::import(app, &id).await.map_err(told)?;
            let mut plan = row.plan();
            let mut work = app.begin_system(AUTHOR).await.map_err(told)?;
            if !plan.has_names() {
                import::give_up(app, &mut work, &id, row.version).await.map_err(told)?;
                work.commit().await?;
                bail!("{}: {}", path.display(), voice.msg(&file::told(&import::no_names())));
            }
            if asked.take_suspects {
                plan.suspects = rawabit_members::model::import::Suspects::Take;
            }
            if asked.dry_run {
                import::set_plan(&mut work, &id, row.version, &plan, &[]).await.map_err(told)?;
                import::try_out(&mut work, &id, row.version + 1).await.map_err(told)?;
            } else {
                import::start(app, &mut work, &id, row.version, &plan, &policy).await.map_err(told)?;
            }
            work.commit().await?;
            id
        }
    };
    let row = driven(app, &id).await?;
    if row.state() == State::Broken {
        let problem = serde_json::from_str(row.problem.as_deref().unwrap_or("{}"))?;
        bail!("{}: {}", path.display(), voice.msg(&file::told(&problem)));
    }
    let reasons = report(app, &id, path, asked.report.as_deref(), voice).await?;
    let counts = row.counts();
    let figures = [
        ("read", counts.read),
        ("created", counts.created),
        ("joined", counts.joined),
        ("changed", counts.changed),
        ("same", counts.same),
        ("suspected", counts.suspected),
        ("refused", counts.refused),
    ];
    for (name, n) in figures {
        let n = voice.number(i64::try_from(n).unwrap_or(i64::MAX));
        say(&format!("{}: {n}", voice.t(&format!("members-import-{name}"))));
    }
    if asked.dry_run {
        let mut work = app.begin_system(AUTHOR).await.map_err(told)?;
        import::give_up(app, &mut work, &id, row.version).await.map_err(told)?;
        work.commit().await?;
    }
    Ok(if reasons == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Drives an import to its end; where a server that runs meanwhile has taken it in hand, waits for that, and goes on if it falls silent.
async fn driven(
    app: &App,
    id: &str,
) -> anyhow::Result<rawabit_members::store::import::entity::import::Model> {
    const SILENCE: u32 = 60;
    let mut silent = 0;
    import::drive(app, id).await?;
    let mut row = import::import(app, id).await.map_err(told)?;
    while row.state().is_busy() {
        tokio::time::sleep(std::time::Duration::from_secs(1)).await;
        let now = import::import(app, id).await.map_err(told)?;
        silent = if now.version == row.version { silent + 1 } else { 0 };
        row = now;
        if silent > SILENCE {
            silent = 0;
            import::drive(app, id).await?;
            row = import::import(app, id).await.map_err(told)?;
        }
    }
    Ok(row)
}

/// Tells every reason, on the terminal and into a file of its own if one is wanted; how many.
async fn report(app: &App, id: &str, path: &Path, to: Option<&Path>, voice: &Voice) -> anyhow::Result<u64> {
    let mut out = match to {
        Some(to) => {
            let mut writer = csv::WriterBuilder::new()
                .terminator(csv::Terminator::CRLF)
                .from_path(to)
                .telling(|| Told::Writing(to.to_owned()))?;
            let head =
                ["line", "cell", "value", "because"].map(|key| voice.t(&format!("members-import-{key}")));
            writer.write_record(&head)?;
            Some(writer)
        }
        None => None,
    };
    let (mut after, mut count) = (None, 0);
    loop {
        let some = notes::some(app.store.read(), id, after, PIECE).await?;
        let Some(last) = some.last() else { break };
        after = Some(last.line);
        for one in &some {
            count += 1;
            let args: serde_json::Value = serde_json::from_str(&one.args)?;
            let because = voice.msg(&reason::message(&one.code, &args));
            let value = args["value"].as_str().unwrap_or_default();
            match &mut out {
                Some(writer) => {
                    writer.write_record([&one.line.to_string(), &one.heading, value, &because])?
                }
                None if one.heading.is_empty() => {
                    say_error(&format!("{}:{}: {because}", path.display(), one.line));
                }
                None => say_error(&format!("{}:{}: {}: {because}", path.display(), one.line, one.heading)),
            }
        }
    }
    if let Some(mut writer) = out {
        writer.flush()?;
    }
    Ok(count)
}

/// Writes the members of a unit, or all, into a file: XLSX where its name says so, CSV otherwise. Identity numbers never leave this way.
pub(super) async fn give(
    path: &Path,
    of: Option<&str>,
    config: Option<&Path>,
    lang: Lang,
) -> anyhow::Result<ExitCode> {
    let settings = Settings::read(config)?;
    let app = demo::open_folder(&settings, Opening::Existing).await?;
    let unit = unit(&app, of).await?;
    let ask = Ask {
        filter: Filter { unit: unit.map(|unit| unit.path), ..Filter::default() },
        columns: COLUMNS.to_vec(),
        identities: false,
        reason: String::new(),
        format: Format::of(path),
        lang,
    };
    let made = export(&app, &Author::system(AUTHOR), &Policy::system(), &ask, path).await.map_err(told)?;
    let count = made.map_err(|refused: ExportRefused| anyhow::anyhow!("{refused:?}"))?;
    let voice = app.voice(lang).plain();
    let count = voice.number(i64::try_from(count).unwrap_or(i64::MAX));
    say(&format!("{}: {}: {count}", path.display(), voice.t("members-export")));
    app.store.clone().close().await;
    Ok(ExitCode::SUCCESS)
}
