//! A file with its sheets.

use std::io::{BufReader, Read, Seek, SeekFrom};

use calamine::{Dimensions, Ods, Reader, SheetType, SheetVisible, Xls, Xlsx};

use crate::csv::CsvRows;
use crate::decode::Utf8;
use crate::encoding::{Encoding, Survey};
use crate::guarded::guarded;
use crate::kind::{Kind, sniff};
use crate::limits::Limits;
use crate::notice::Notice;
use crate::ods_extent::MergedIn;
use crate::problem::FileProblem;
use crate::range::RangeRows;
use crate::table::{Rows, Table};
use crate::xlsx::XlsxRows;
use crate::{bomb, delimiter, ods_extent, xls_extent};

/// How many merged ranges are listed.
const MERGED: usize = 20;
/// How much of a CSV is looked at for its delimiter.
const HEAD: u64 = 64 << 10;

/// A sheet of a workbook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetName {
    /// Its name on the tab.
    pub name: String,
    /// It is hidden, and read only if asked for by name.
    pub hidden: bool,
}

/// What somebody has chosen about a file; by default everything is found out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choice {
    /// The sheet, by name. Otherwise the first visible one with something in it.
    pub sheet: Option<String>,
    /// The encoding of a CSV. The bytes win where they are certain (a [`Notice::Encoding`] says so); this wins where they are not.
    pub encoding: Option<Encoding>,
    /// What parts the cells of a CSV.
    pub delimiter: Option<u8>,
    /// The row that names the columns, from 1.
    pub header_row: Option<u32>,
}

/// A spreadsheet, opened: what it is and which sheets it has. Reading is [`Book::table`].
pub struct Book<R: Read + Seek> {
    inner: Inner<R>,
    sheets: Vec<SheetName>,
    limits: Limits,
}

enum Inner<R: Read + Seek> {
    Csv { reader: R, survey: Survey },
    Xlsx { book: Box<Xlsx<BufReader<R>>>, merged: bool },
    Xls(Box<Xls<BufReader<R>>>),
    Ods { book: Box<Ods<BufReader<R>>>, merged: Vec<MergedIn> },
}

impl<R: Read + Seek> Book<R> {
    /// Opens a file: tells what it is by its bytes, and looks at its size, at what it unpacks to and at its encoding, before anything
    /// of it is kept.
    ///
    /// # Errors
    /// What it is if it is no spreadsheet, and which limit it exceeds.
    pub fn open(mut reader: R, limits: Limits) -> Result<Book<R>, FileProblem> {
        if reader.seek(SeekFrom::End(0))? > limits.bytes {
            return Err(FileProblem::TooLarge { limit: limits.bytes });
        }
        let inner = match sniff(&mut reader)? {
            Kind::Csv => {
                let survey = Survey::of(&mut reader)?;
                Inner::Csv { reader, survey }
            }
            Kind::Xlsx => {
                let merged = bomb::check(&mut reader, &limits)?;
                Inner::Xlsx { book: Box::new(guarded(|| Xlsx::new(BufReader::new(reader)))?), merged }
            }
            Kind::Xls => {
                xls_extent::check(&mut reader, &limits)?;
                Inner::Xls(Box::new(guarded(|| Xls::new(BufReader::new(reader)))?))
            }
            Kind::Ods => {
                bomb::check(&mut reader, &limits)?;
                let merged = ods_extent::check(&mut reader, &limits)?;
                Inner::Ods { book: Box::new(guarded(|| Ods::new(BufReader::new(reader)))?), merged }
            }
        };
        let sheets = match &inner {
            Inner::Csv { .. } => Vec::new(),
            Inner::Xlsx { book, .. } => names(book.sheets_metadata()),
            Inner::Xls(book) => names(book.sheets_metadata()),
            Inner::Ods { book, .. } => names(book.sheets_metadata()),
        };
        Ok(Book { inner, sheets, limits })
    }

    /// What the file is.
    pub fn kind(&self) -> Kind {
        match &self.inner {
            Inner::Csv { .. } => Kind::Csv,
            Inner::Xlsx { .. } => Kind::Xlsx,
            Inner::Xls(_) => Kind::Xls,
            Inner::Ods { .. } => Kind::Ods,
        }
    }

    /// The sheets of a workbook, in the order of their tabs; none of a CSV.
    pub fn sheets(&self) -> &[SheetName] {
        &self.sheets
    }

    /// Whether a workbook counts its days from 1904: what a plain number means that should be a date depends on it.
    pub fn counts_from_1904(&self) -> bool {
        match &self.inner {
            Inner::Xlsx { book, .. } => book.has_1904_epoch(),
            Inner::Xls(book) => book.has_1904_epoch(),
            Inner::Csv { .. } | Inner::Ods { .. } => false,
        }
    }

    /// The encoding of a CSV as its bytes tell it; none of a workbook.
    ///
    /// # Errors
    /// Why it cannot be told.
    pub fn encoding(&self) -> Result<Option<Encoding>, FileProblem> {
        match &self.inner {
            Inner::Csv { survey, .. } => survey.judge(None).map(|(encoding, _)| Some(encoding)),
            _ => Ok(None),
        }
    }

    /// The table of a sheet: its header is found, its rows can be read. May be called again, and begins anew.
    ///
    /// # Errors
    /// Why there is no table: nothing in it, no row below the header, two columns of one name, an encoding that cannot be told.
    pub fn table(&mut self, choice: &Choice) -> Result<Table<'_>, FileProblem> {
        let limits = self.limits;
        let name = if self.kind() == Kind::Csv { String::new() } else { self.chosen(choice)? };
        let mut notices = self.other_sheets(&name);
        let rows: Box<dyn Rows + '_> = match &mut self.inner {
            Inner::Csv { reader, survey } => csv_rows(reader, survey, choice, &mut notices, limits)?,
            Inner::Xlsx { book, merged: some } => {
                if *some {
                    notices.extend(merged(guarded(|| book.merge_cells_by_sheet_name(&name))?));
                }
                Box::new(XlsxRows::new(guarded(|| book.worksheet_cells_reader(&name))?, limits))
            }
            Inner::Xls(book) => {
                notices.extend(merged(guarded(|| book.merge_cells_by_sheet_name(&name))?));
                whole(&mut **book, &name, limits)?
            }
            Inner::Ods { book, merged: ranges } => {
                let here = ranges.iter().filter(|range| range.sheet == name);
                let here = here.map(|range| Dimensions { start: range.from, end: range.to });
                notices.extend(merged(here.collect()));
                whole(&mut **book, &name, limits)?
            }
        };
        Table::new(rows, choice.header_row, notices, limits)
    }

    /// The name of the sheet to read.
    fn chosen(&mut self, choice: &Choice) -> Result<String, FileProblem> {
        if let Some(wanted) = &choice.sheet {
            let found = self.sheets.iter().find(|sheet| sheet.name.trim() == wanted.trim());
            return found
                .map(|sheet| sheet.name.clone())
                .ok_or_else(|| FileProblem::NoSuchSheet { name: wanted.clone() });
        }
        let visible: Vec<String> =
            self.sheets.iter().filter(|sheet| !sheet.hidden).map(|sheet| sheet.name.clone()).collect();
        for name in visible {
            if self.has_content(&name)? {
                return Ok(name);
            }
        }
        Err(FileProblem::Empty)
    }

    fn has_content(&mut self, name: &str) -> Result<bool, FileProblem> {
        let limits = self.limits;
        let mut rows: Box<dyn Rows + '_> = match &mut self.inner {
            Inner::Csv { .. } => return Ok(true),
            Inner::Xlsx { book, .. } => {
                Box::new(XlsxRows::new(guarded(|| book.worksheet_cells_reader(name))?, limits))
            }
            Inner::Xls(book) => whole(&mut **book, name, limits)?,
            Inner::Ods { book, .. } => whole(&mut **book, name, limits)?,
        };
        while let Some(row) = rows.next_row()? {
            if !row.cells.is_empty() {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn other_sheets(&self, chosen: &str) -> Vec<Notice> {
        let others = |hidden: bool| -> Vec<String> {
            let others = self.sheets.iter().filter(|sheet| sheet.hidden == hidden && sheet.name != chosen);
            others.map(|sheet| sheet.name.clone()).collect()
        };
        let (visible, hidden) = (others(false), others(true));
        let mut notices = Vec::new();
        if !visible.is_empty() {
            notices.push(Notice::OtherSheets { names: visible });
        }
        if !hidden.is_empty() {
            notices.push(Notice::HiddenSheets { names: hidden });
        }
        notices
    }
}

/// Sheets with cells; charts and macros have none.
fn names(sheets: &[calamine::Sheet]) -> Vec<SheetName> {
    let with_cells = sheets.iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
    with_cells
        .map(|sheet| SheetName { name: sheet.name.clone(), hidden: sheet.visible != SheetVisible::Visible })
        .collect()
}

fn merged(ranges: Vec<Dimensions>) -> impl Iterator<Item = Notice> {
    let more = ranges.len().saturating_sub(MERGED);
    let cell = |(row, column): (u32, u32)| (row.saturating_add(1), column);
    let listed = ranges
        .into_iter()
        .take(MERGED)
        .map(move |range| Notice::Merged { from: cell(range.start), to: cell(range.end) });
    listed.chain((more > 0).then_some(Notice::MoreMerged { count: more }))
}

/// A sheet of a workbook that is in memory.
fn whole<R: Read + Seek, B: Reader<R>>(
    book: &mut B,
    name: &str,
    limits: Limits,
) -> Result<Box<dyn Rows>, FileProblem>
where
    B::Error: std::fmt::Display,
{
    let values = guarded(|| book.worksheet_range(name))?;
    let formulas = guarded(|| book.worksheet_formula(name))?;
    Ok(Box::new(RangeRows::new(values, formulas, limits)))
}

fn csv_rows<'b, R: Read + Seek>(
    reader: &'b mut R,
    survey: &Survey,
    choice: &Choice,
    notices: &mut Vec<Notice>,
    limits: Limits,
) -> Result<Box<dyn Rows + 'b>, FileProblem> {
    let (encoding, skip) = match (survey.judge(choice.encoding), choice.encoding) {
        (Err(FileProblem::EncodingUnclear), Some(chosen)) => (chosen, 0),
        (judged, _) => judged?,
    };
    let claimed = choice.encoding.or_else(|| Encoding::claimed(&survey.head).map(|(encoding, _)| encoding));
    if let Some(claimed) = claimed.filter(|claimed| *claimed != encoding && !survey.is_plain()) {
        notices.push(Notice::Encoding { claimed, found: encoding });
    }
    reader.seek(SeekFrom::Start(skip))?;
    let mut head = Vec::new();
    Utf8::new(reader.by_ref().take(HEAD), encoding).take(HEAD).read_to_end(&mut head)?;
    let (guessed, named) = delimiter::guess(&head);
    reader.seek(SeekFrom::Start(skip))?;
    let mut source = Utf8::new(reader, encoding);
    std::io::copy(&mut source.by_ref().take(named as u64), &mut std::io::sink())?;
    let lines = u32::from(named > 0);
    Ok(Box::new(CsvRows::new(source, encoding, choice.delimiter.unwrap_or(guessed), lines, limits)))
}
