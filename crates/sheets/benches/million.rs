//! A million rows read: `cargo bench -p rawabit-sheets --bench million`.
//!
//! The list is written to a temporary file first; what is measured is opening it and going through every cell. Peak memory is the
//! process's own (`VmHWM`), and so includes nothing but reading.

#![expect(clippy::disallowed_methods, reason = "a benchmark measures")]
#![expect(clippy::print_stdout, reason = "a benchmark reports")]

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;
use std::time::Instant;

use rawabit_sheets::{Book, Choice, Limits};

const ROWS: u32 = 1_000_000;

fn main() -> std::io::Result<()> {
    let folder = std::env::temp_dir().join(format!("rawabit-sheets-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    for (name, encoding) in [("utf-8", encoding_rs::UTF_8), ("windows-1256", encoding_rs::WINDOWS_1256)] {
        let path = folder.join(format!("{name}.csv"));
        write(&path, encoding)?;
        measure(name, &path)?;
    }
    let path = folder.join("members.xlsx");
    write_xlsx(&path)?;
    measure("xlsx", &path)?;
    std::fs::remove_dir_all(&folder)
}

/// A list of members with eight columns.
fn write(path: &Path, encoding: &'static encoding_rs::Encoding) -> std::io::Result<()> {
    let mut file = BufWriter::new(File::create(path)?);
    let mut line = |text: &str| file.write_all(&encoding.encode(text).0);
    line("الرقم;الاسم;النسب;Nom;تاريخ الازدياد;الهاتف;ب.و.;الجهة\r\n")?;
    for n in 0..ROWS {
        line(&format!(
            "{n};محمد;العلوي;\"EL ALAOUI, Mohamed\";{:02}/{:02}/{};06{:08};BK{n};فاس مكناس\r\n",
            n % 28 + 1,
            n % 12 + 1,
            1940 + n % 65,
            n
        ))?;
    }
    file.flush()
}

/// The same as a workbook, written without keeping it in memory.
fn write_xlsx(path: &Path) -> std::io::Result<()> {
    const HEAD: &str = r#"<?xml version="1.0"?>"#;
    let mut zip = zip::ZipWriter::new(BufWriter::new(File::create(path)?));
    let options = zip::write::SimpleFileOptions::default();
    for (name, xml) in [
        (
            "_rels/.rels",
            r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#,
        ),
        (
            "xl/_rels/workbook.xml.rels",
            r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#,
        ),
        (
            "xl/workbook.xml",
            r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>"#,
        ),
    ] {
        zip.start_file(name, options).map_err(std::io::Error::other)?;
        write!(zip, "{HEAD}{xml}")?;
    }
    zip.start_file("xl/worksheets/sheet1.xml", options.large_file(true)).map_err(std::io::Error::other)?;
    write!(
        zip,
        r#"{HEAD}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>"#
    )?;
    let head = ["الرقم", "الاسم", "النسب", "Nom", "تاريخ الازدياد", "الهاتف", "ب.و.", "الجهة"];
    for n in 0..=ROWS {
        write!(zip, r#"<row r="{}">"#, n + 1)?;
        for (column, name) in "ABCDEFGH".chars().zip(head) {
            match column {
                'A' | 'E' | 'F' if n > 0 => {
                    write!(zip, r#"<c r="{column}{}"><v>{}</v></c>"#, n + 1, 20_000 + n)?
                }
                _ => write!(zip, r#"<c r="{column}{}" t="inlineStr"><is><t>{name}</t></is></c>"#, n + 1)?,
            }
        }
        write!(zip, "</row>")?;
    }
    write!(zip, "</sheetData></worksheet>")?;
    zip.finish().map_err(std::io::Error::other)?.flush()
}

fn measure(name: &str, path: &Path) -> std::io::Result<()> {
    let size = std::fs::metadata(path)?.len();
    let (start, worked) = (Instant::now(), processor());
    let mut book = Book::open(File::open(path)?, Limits::default()).map_err(std::io::Error::other)?;
    let opened = start.elapsed();
    let table = book.table(&Choice::default()).map_err(std::io::Error::other)?;
    let (mut rows, mut cells) = (0u64, 0u64);
    for row in table {
        let row = row.map_err(std::io::Error::other)?;
        rows += 1;
        cells += row.cells.iter().filter(|cell| !cell.is_empty()).count() as u64;
    }
    println!(
        "{name}: {rows} rows, {cells} cells, {} MB in {:.2} s, {:.2} of it on the processor (opening: {:.2}); peak memory {}",
        size >> 20,
        start.elapsed().as_secs_f64(),
        processor() - worked,
        opened.as_secs_f64(),
        peak()
    );
    Ok(())
}

/// Seconds that the process has had on a processor, in hundredths: what counts where others work on the same machine.
fn processor() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    let ticks = |at: usize| fields.get(at).and_then(|field| field.parse::<f64>().ok()).unwrap_or(0.0);
    (ticks(11) + ticks(12)) / 100.0
}

/// The most memory the process has held.
fn peak() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .map_or("unknown".to_owned(), |rest| rest.trim().to_owned())
}
