//! What a file is, by its bytes.

use std::io::{Read, Seek, SeekFrom};

use crate::problem::FileProblem;

/// A kind of spreadsheet that is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Office Open XML, `.xlsx` and `.xlsm` (whose macros are never looked at).
    Xlsx,
    /// Excel 97 to 2003 (and 5.0, 95), `.xls`.
    Xls,
    /// OpenDocument, `.ods`.
    Ods,
    /// Text in columns, `.csv`, `.tsv`, `.txt`.
    Csv,
}

/// What a file is, if it is no spreadsheet that is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NotASheet {
    /// A PDF.
    Pdf,
    /// A picture.
    Picture,
    /// A document or presentation of an office suite, or a binary workbook (`.xlsb`).
    OtherOffice,
    /// A page: many programs save one under the name `.xls`.
    Html,
    /// XML that is no packed workbook, such as the XML spreadsheet of 2003.
    Xml,
    /// A packed file of something else.
    Archive,
    /// Bytes that are no text.
    Binary,
}

/// The first bytes by which a file is known.
const PICTURES: [&[u8]; 6] = [b"\x89PNG", b"\xFF\xD8\xFF", b"GIF8", b"BM", b"II*\0", b"MM\0*"];
const ARCHIVES: [&[u8]; 6] = [b"\x1F\x8B", b"Rar!", b"7z\xBC\xAF", b"BZh", b"\xFD7zXZ", b"\x28\xB5\x2F\xFD"];

/// What a file is. Leaves the reader at its beginning.
pub(crate) fn sniff<R: Read + Seek>(reader: &mut R) -> Result<Kind, FileProblem> {
    reader.seek(SeekFrom::Start(0))?;
    let mut head = Vec::with_capacity(4096);
    reader.by_ref().take(4096).read_to_end(&mut head)?;
    reader.seek(SeekFrom::Start(0))?;
    let not = |kind| Err(FileProblem::NotASheet(kind));
    if head.is_empty() {
        return Err(FileProblem::Empty);
    }
    if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") || head.starts_with(b"PK\x07\x08") {
        return of_zip(reader);
    }
    if head.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        return of_compound(reader);
    }
    if head.starts_with(b"%PDF") {
        return not(NotASheet::Pdf);
    }
    // A text may begin with `BM`; a picture of that kind has zeros in its first bytes.
    if PICTURES
        .iter()
        .any(|magic| head.starts_with(magic) && (magic.len() > 2 || head.iter().take(16).any(|b| *b == 0)))
    {
        return not(NotASheet::Picture);
    }
    if ARCHIVES.iter().any(|magic| head.starts_with(magic)) {
        return not(NotASheet::Archive);
    }
    match beginning(&head) {
        Some(kind) => not(kind),
        None => Ok(Kind::Csv),
    }
}

/// Markup, by the first thing in a text.
fn beginning(head: &[u8]) -> Option<NotASheet> {
    let text = String::from_utf8_lossy(head).to_lowercase();
    let text = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    if ["<!doctype html", "<html", "<table", "<head", "<meta"].iter().any(|tag| text.starts_with(tag)) {
        return Some(NotASheet::Html);
    }
    if text.starts_with("<?xml") {
        return Some(if text.contains("<html") { NotASheet::Html } else { NotASheet::Xml });
    }
    None
}

/// A packed file, by the names of its parts.
fn of_zip<R: Read + Seek>(reader: &mut R) -> Result<Kind, FileProblem> {
    let kind = {
        let archive = match zip::ZipArchive::new(&mut *reader) {
            Ok(archive) => archive,
            Err(error) => return Err(FileProblem::Broken(error.to_string())),
        };
        let names: Vec<String> =
            archive.file_names().flatten().map(|name| name.replace('\\', "/").to_lowercase()).collect();
        let has = |start: &str| names.iter().any(|name| name.starts_with(start));
        if has("xl/workbook.bin") || has("word/") || has("ppt/") {
            Err(NotASheet::OtherOffice)
        } else if has("xl/") {
            Ok(Kind::Xlsx)
        } else if has("content.xml") && has("mimetype") {
            Ok(Kind::Ods)
        } else {
            Err(NotASheet::Archive)
        }
    };
    reader.seek(SeekFrom::Start(0))?;
    kind.map_err(FileProblem::NotASheet)
}

/// A compound file of old Microsoft programs, by the names of its streams.
fn of_compound<R: Read + Seek>(reader: &mut R) -> Result<Kind, FileProblem> {
    let kind = {
        let file =
            cfb::CompoundFile::open(&mut *reader).map_err(|error| FileProblem::Broken(error.to_string()))?;
        if file.exists("/EncryptedPackage") {
            Err(FileProblem::Password)
        } else if file.exists("/Workbook") || file.exists("/Book") {
            Ok(Kind::Xls)
        } else {
            Err(FileProblem::NotASheet(NotASheet::OtherOffice))
        }
    };
    reader.seek(SeekFrom::Start(0))?;
    kind
}
