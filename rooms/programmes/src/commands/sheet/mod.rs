//! A programme prepared in a spreadsheet, taken into the draft: one row an objective, a commitment, a step, an indicator or a target. What is wrong
//! is told row by row, and then nothing is loaded.

mod build;
mod cells;
mod columns;
mod judge;
mod measures;

use rawabit_platform::kit::sheet;
use rawabit_platform::lang::{Lang, Message};
use rawabit_platform::permit::Policy;
use rawabit_platform::web::App;
use rawabit_platform::{Answer, Fault, Work};

use super::draft::write;
use super::{NewProgramme, default_title, load, longest, open_programme, terms};
use crate::model::life::Deed;
use crate::model::{Side, State};
use crate::permissions::WriteProgramme;
use crate::sides::Speaker;
use crate::store::{programmes, strategies};

pub(crate) use columns::STEM;
pub use columns::{Column, RowKind};

/// The most rows a file may have.
const MOST: usize = 5000;

/// How to import.
#[derive(Clone, Copy, Debug)]
pub struct SheetImport {
    /// Say what it would do, and write nothing.
    pub dry_run: bool,
    /// Replace the objectives that the draft has.
    pub replace: bool,
    /// The version of the programme that was looked at, if one was: what a colleague saved since is not replaced unseen.
    pub version: Option<i32>,
    /// The language in which reasons name other rows, and of texts that the file has in one language only.
    pub lang: Lang,
}

/// A row that cannot be taken, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowProblem {
    /// The line of the file, from 1 (the heading is line 1).
    pub line: usize,
    /// The column; none where it is about the whole line, or a heading that nobody knows.
    pub column: Option<Column>,
    /// The heading as it stands in the file.
    pub heading: String,
    /// Why.
    pub reason: Message,
}

/// What an import did or would do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SheetReport {
    /// How many rows of each kind were taken, in the order of [`RowKind`].
    pub taken: Vec<(&'static str, usize)>,
    /// Rows that were refused. One is enough for nothing to be written.
    pub refused: Vec<RowProblem>,
    /// What has to be put right before the draft can be handed over.
    pub warnings: Vec<Message>,
    /// Whether it was written.
    pub written: bool,
}

/// Why a file is not looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SheetRefused {
    /// The draft has objectives, and nobody said that they may be replaced.
    NotEmpty,
    /// The programme is in force: objectives of a file are new ones, and everything that was done and reported would be lost with the old.
    Addendum,
}

impl SheetRefused {
    /// The field it belongs to.
    pub fn field(self) -> &'static str {
        "replace"
    }

    /// What to tell.
    pub fn message(self) -> Message {
        match self {
            Self::NotEmpty => "programmes-refused-not-empty",
            Self::Addendum => "programmes-refused-import-addendum",
        }
        .into()
    }
}

/// Takes a file into the draft, whole or not at all. The caller commits only what was written.
///
/// # Errors
/// A refusal for the form; a wrong state or turn, [`Fault::Stale`]; the database.
pub async fn import_sheet(
    app: &App,
    work: &mut Work,
    speaker: &Speaker<WriteProgramme>,
    text: &str,
    how: SheetImport,
) -> Answer<Result<SheetReport, SheetRefused>> {
    let table = load(work, speaker, how.version).await?;
    table.allow(speaker.side(), Deed::Edit)?;
    if table.programme.in_force.is_some() {
        return Ok(Err(SheetRefused::Addendum));
    }
    let mut content = table.programme.draft()?;
    if !content.objectives.is_empty() && !how.replace {
        return Ok(Err(SheetRefused::NotEmpty));
    }
    let terms = terms(app, work.tx(), &table.programme, how.lang).await?;
    let axes = strategies::axes(work.tx(), &table.programme.strategy_id).await?;
    let mut file = cells::File::read(app, text);
    let mut built = build::Builder::new(app, &mut file, &terms, &axes, how.lang, || work.id()).build();
    content.objectives = std::mem::take(&mut built.objectives);
    let judged = built.judge(&content, &terms, &mut file);
    let mut report =
        SheetReport { taken: built.counts, refused: file.problems(), warnings: judged, written: false };
    if report.refused.is_empty() && !how.dry_run {
        write(work, table, &content, "import").await?;
        report.written = true;
    }
    Ok(Ok(report))
}

/// The same for the programme that a unit has in preparation; where there is none, one is opened under the strategy that runs today, for as long as
/// the statutes allow. For the program itself, which speaks for every unit.
///
/// # Errors
/// What stands in the way, in words; [`Fault::NotFound`] for a unit that there is not.
pub async fn import_for_unit(
    app: &App,
    work: &mut Work,
    policy: &Policy,
    unit: &str,
    text: &str,
    how: SheetImport,
) -> Answer<SheetReport> {
    let today = work.now().day(app.formats.zone());
    let running = strategies::all(work.tx()).await?.into_iter().filter(|one| one.adopted_at.is_some());
    let of = rawabit_federation::unit(work.tx(), unit).await?.ok_or(Fault::NotFound)?;
    let mut running = running.filter(|one| of.path.is_within(&one.unit_path));
    let strategy = running.find(|one| one.starts <= today && today <= one.ends);
    let strategy = strategy.ok_or_else(|| Fault::refused("programmes-import-no-strategy"))?;
    let own = programmes::of_unit(work.tx(), &strategy.id, unit).await?;
    let programme = match own.into_iter().find(|one| one.state() == State::Preparing) {
        Some(one) => one.id,
        None => {
            let starts = today;
            let longest = longest(&app.statutes.load(), starts).unwrap_or(strategy.ends);
            let ends = longest.min(strategy.ends);
            let title = default_title(app, starts, ends);
            let new = NewProgramme {
                strategy: strategy.id,
                unit: unit.to_owned(),
                title,
                starts,
                ends,
                synthetic: false,
            };
            let permit = policy.permit::<WriteProgramme>(&of.path).ok_or(Fault::NotFound)?;
            open_programme(app, work, &permit, new)
                .await?
                .map_err(|refused| Fault::refused(refused.message(app.voice(how.lang).preference())))?
        }
    };
    let speaker = Speaker::find(work.tx(), policy, &programme, Side::Unit).await?;
    import_sheet(app, work, &speaker, text, how).await?.map_err(|refused| Fault::refused(refused.message()))
}

/// The headings of a template, and one row of each kind, in a language: something to fill in.
pub fn template(app: &App, lang: Lang) -> Answer<Vec<u8>> {
    let voice = app.voice(lang).plain();
    let head: Vec<String> =
        Column::ALL.iter().map(|column| voice.t(&format!("{STEM}-{}", column.name()))).collect();
    let rows: Vec<Vec<String>> = RowKind::ALL
        .iter()
        .map(|kind| {
            let first = voice.t(&format!("programmes-import-row-{}", kind.name()));
            let mut row = vec![String::new(); head.len()];
            row[0] = first;
            row
        })
        .collect();
    sheet::csv(&head, &rows).map_err(Fault::internal)
}
