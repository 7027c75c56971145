//! An XLS of one sheet: the few records of \[MS-XLS\] that hold texts and numbers.

use std::io::{Cursor, Write};

/// A cell: row and column from 0, and what is in it.
pub(crate) enum Cell<'a> {
    /// Text.
    Text(u16, u16, &'a str),
    /// A number.
    Number(u16, u16, f64),
}

fn record(out: &mut Vec<u8>, kind: u16, payload: &[u8]) {
    out.extend(kind.to_le_bytes());
    out.extend(u16::try_from(payload.len()).expect("short").to_le_bytes());
    out.extend(payload);
}

/// A text with a length of two bytes, in UTF-16.
fn wide(text: &str) -> Vec<u8> {
    let units: Vec<u16> = text.encode_utf16().collect();
    let mut out = u16::try_from(units.len()).expect("short").to_le_bytes().to_vec();
    out.push(1);
    out.extend(units.iter().flat_map(|unit| unit.to_le_bytes()));
    out
}

fn bof(kind: u16) -> Vec<u8> {
    let mut out = 0x0600u16.to_le_bytes().to_vec();
    out.extend(kind.to_le_bytes());
    out.extend([0; 12]);
    out
}

/// A workbook of one sheet.
pub(crate) fn with_cells(cells: &[Cell<'_>]) -> Vec<u8> {
    let mut sheet = Vec::new();
    record(&mut sheet, 0x0809, &bof(0x0010));
    for cell in cells {
        match cell {
            Cell::Text(row, column, text) => {
                let mut payload = row.to_le_bytes().to_vec();
                payload.extend(column.to_le_bytes());
                payload.extend(0u16.to_le_bytes());
                payload.extend(wide(text));
                record(&mut sheet, 0x0204, &payload);
            }
            Cell::Number(row, column, number) => {
                let mut payload = row.to_le_bytes().to_vec();
                payload.extend(column.to_le_bytes());
                payload.extend(0u16.to_le_bytes());
                payload.extend(number.to_le_bytes());
                record(&mut sheet, 0x0203, &payload);
            }
        }
    }
    record(&mut sheet, 0x000A, &[]);
    let globals = |offset: u32| {
        let mut out = Vec::new();
        record(&mut out, 0x0809, &bof(0x0005));
        let mut bound = offset.to_le_bytes().to_vec();
        bound.extend([0, 0, 6, 0]);
        bound.extend(b"Feuil1");
        record(&mut out, 0x0085, &bound);
        record(&mut out, 0x000A, &[]);
        out
    };
    let length = u32::try_from(globals(0).len()).expect("short");
    let mut stream = globals(length);
    stream.extend(sheet);
    // Streams below 4,096 bytes lie elsewhere in the file; calamine reads both.
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).expect("a file");
    file.create_stream("/Workbook").expect("a stream").write_all(&stream).expect("memory");
    file.flush().expect("memory");
    file.into_inner().into_inner()
}
