//! How far an XLS reaches, before it is read into one piece.

use std::io::{Read, Seek, SeekFrom};

use crate::limits::Limits;
use crate::problem::FileProblem;

/// Records that hold cells begin with their row and column (\[MS-XLS\] 2.4): numbers, texts, formulas, blanks of format.
const CELLS: [u16; 11] =
    [0x0006, 0x00BD, 0x00D6, 0x00FD, 0x0203, 0x0204, 0x0205, 0x0207, 0x027E, 0x0003, 0x0004];
const BOF: [u16; 4] = [0x0009, 0x0209, 0x0409, 0x0809];
const FILEPASS: u16 = 0x002F;

/// Refuses a workbook whose sheets span more cells than the limits allow: two cells in opposite corners make a parser set up all
/// between them. Leaves the reader at its beginning.
pub(crate) fn check<R: Read + Seek>(reader: &mut R, limits: &Limits) -> Result<(), FileProblem> {
    let broken = |error: std::io::Error| FileProblem::Broken(error.to_string());
    let mut stream = Vec::new();
    {
        let mut file = cfb::CompoundFile::open(&mut *reader).map_err(broken)?;
        let name = if file.exists("/Workbook") { "/Workbook" } else { "/Book" };
        file.open_stream(name)
            .map_err(broken)?
            .take(limits.bytes)
            .read_to_end(&mut stream)
            .map_err(broken)?;
    }
    reader.seek(SeekFrom::Start(0))?;
    let word = |at: usize| Some(u16::from_le_bytes([*stream.get(at)?, *stream.get(at + 1)?]));
    let (mut at, mut all) = (0, 0u64);
    let mut sheet: Option<Extent> = None;
    while let (Some(kind), Some(length)) = (word(at), word(at + 2)) {
        if kind == FILEPASS {
            return Err(FileProblem::Password);
        }
        if BOF.contains(&kind) {
            all = all.saturating_add(sheet.take().map_or(0, |extent| extent.cells()));
        }
        if CELLS.contains(&kind)
            && length >= 4
            && let (Some(row), Some(column)) = (word(at + 4), word(at + 6))
        {
            sheet.get_or_insert(Extent::at(row, column)).take(row, column);
        }
        at += 4 + usize::from(length);
    }
    all = all.saturating_add(sheet.map_or(0, |extent| extent.cells()));
    if all > limits.unfolded_cells {
        return Err(FileProblem::Bomb { limit: limits.unfolded_cells });
    }
    Ok(())
}

/// The rectangle that holds the cells of a sheet.
struct Extent {
    rows: (u16, u16),
    columns: (u16, u16),
}

impl Extent {
    fn at(row: u16, column: u16) -> Extent {
        Extent { rows: (row, row), columns: (column, column) }
    }

    fn take(&mut self, row: u16, column: u16) {
        self.rows = (self.rows.0.min(row), self.rows.1.max(row));
        self.columns = (self.columns.0.min(column), self.columns.1.max(column));
    }

    fn cells(&self) -> u64 {
        let span = |(from, to): (u16, u16)| u64::from(to - from) + 1;
        span(self.rows) * span(self.columns)
    }
}
