//! What a file is, by its content.

use super::refused::FileRefused;
use super::zip;

/// What a field takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Accept {
    /// Pictures: JPEG, PNG, WebP.
    Image,
    /// Documents: PDF, Word, Excel, OpenDocument text.
    Document,
    /// Tables as plain text: CSV.
    Table,
}

impl Accept {
    /// The `accept` attribute of the field: `Input::file("picture", Accept::Image.html())`.
    pub const fn html(self) -> &'static str {
        match self {
            Self::Image => "image/jpeg,image/png,image/webp",
            Self::Document => {
                "application/pdf,.pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document,.docx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,.xlsx,application/vnd.oasis.opendocument.text,.odt"
            }
            Self::Table => "text/csv,.csv,text/tab-separated-values,.tsv,text/plain,.txt",
        }
    }

    fn takes(self, found: Found) -> bool {
        match self {
            Self::Image => matches!(found, Found::Jpeg | Found::Png | Found::Webp),
            Self::Document => matches!(found, Found::Pdf | Found::Docx | Found::Xlsx | Found::Odt),
            Self::Table => found == Found::Text,
        }
    }
}

macro_rules! found {
    ($($(#[$meta:meta])* $variant:ident = $name:literal),+ $(,)?) => {
        /// What was found in a file.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Found { $($(#[$meta])* $variant),+ }

        impl Found {
            /// Its name in messages: a variant of `file-found`.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }
        }
    };
}

found! {
    /// A JPEG picture.
    Jpeg = "jpeg",
    /// A PNG picture.
    Png = "png",
    /// A WebP picture.
    Webp = "webp",
    /// A GIF picture.
    Gif = "gif",
    /// A picture as telephones take it.
    Heic = "heic",
    /// Another picture.
    Picture = "picture",
    /// A PDF document.
    Pdf = "pdf",
    /// A Word document.
    Docx = "docx",
    /// An Excel workbook.
    Xlsx = "xlsx",
    /// An OpenDocument text.
    Odt = "odt",
    /// A document of an old office program.
    OldOffice = "old-office",
    /// Vector graphics or a web page: text that a browser would run.
    Markup = "markup",
    /// A program.
    Program = "program",
    /// An archive.
    Archive = "archive",
    /// Sound or moving pictures.
    Media = "media",
    /// Plain text.
    Text = "text",
    /// Nothing we know.
    Unknown = "unknown",
}

impl Found {
    /// The media type under which it is served.
    pub(super) fn media_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Webp => "image/webp",
            Self::Pdf => "application/pdf",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Odt => "application/vnd.oasis.opendocument.text",
            Self::Text => "text/plain; charset=utf-8",
            _ => "application/octet-stream",
        }
    }

    /// The endings that a name of this kind may have, the usual one first.
    pub(super) fn extensions(self) -> &'static [&'static str] {
        match self {
            Self::Jpeg => &["jpg", "jpeg", "jpe", "jfif"],
            Self::Png => &["png"],
            Self::Webp => &["webp"],
            Self::Pdf => &["pdf"],
            Self::Docx => &["docx"],
            Self::Xlsx => &["xlsx"],
            Self::Odt => &["odt"],
            Self::Text => &["csv", "tsv", "txt"],
            _ => &[],
        }
    }
}

/// Tells what a file is, and refuses what the field does not take, what is named otherwise and what is cut or armed.
pub(super) fn check(name: &str, bytes: &[u8], accept: Accept) -> Result<Found, FileRefused> {
    if bytes.is_empty() {
        return Err(FileRefused::Empty);
    }
    let found = tell(bytes)?;
    if !accept.takes(found) {
        return Err(FileRefused::WrongKind { found, accept });
    }
    match extension(name) {
        Some(extension) if !found.extensions().contains(&extension.as_str()) => {
            Err(FileRefused::Disguised { extension, found })
        }
        _ => Ok(found),
    }
}

/// The text of a table, without its byte order mark. Unlike [`check`] this reads all of it: text in another encoding than
/// UTF-8 is told as such.
pub(super) fn table(name: &str, bytes: Vec<u8>) -> Result<String, FileRefused> {
    // What spreadsheet programs call "Unicode text" is UTF-16 and begins with one of these.
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        return Err(FileRefused::NotUtf8);
    }
    match check(name, &bytes, Accept::Table) {
        Ok(_) => {}
        Err(FileRefused::WrongKind { found: Found::Unknown, .. }) if !bytes.contains(&0) => {
            return Err(FileRefused::NotUtf8);
        }
        Err(refused) => return Err(refused),
    }
    if bytes.contains(&0) {
        return Err(FileRefused::WrongKind { found: Found::Unknown, accept: Accept::Table });
    }
    let text = String::from_utf8(bytes).map_err(|_| FileRefused::NotUtf8)?;
    Ok(text.trim_start_matches('\u{feff}').to_owned())
}

/// The ending of a name, when it is one: a few letters, not the `08` of `بلاغ 2018.10.08`.
fn extension(name: &str) -> Option<String> {
    let (_, extension) = name.rsplit_once('.')?;
    let plausible = (1..=8).contains(&extension.len())
        && extension.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && extension.bytes().any(|byte| byte.is_ascii_alphabetic());
    plausible.then(|| extension.to_ascii_lowercase())
}

fn tell(bytes: &[u8]) -> Result<Found, FileRefused> {
    if bytes.starts_with(b"%PDF-") {
        // The end mark stands in the last kilobyte (ISO 32000-1, 7.5.5, and what readers accept).
        let tail = &bytes[bytes.len().saturating_sub(2048)..];
        return if contains(tail, b"%%EOF") { Ok(Found::Pdf) } else { Err(FileRefused::Damaged) };
    }
    if bytes.starts_with(b"PK\x03\x04") {
        return zip::tell(bytes);
    }
    Ok(match infer::get(bytes) {
        Some(kind) => match (kind.mime_type(), kind.matcher_type()) {
            ("image/jpeg", _) => Found::Jpeg,
            ("image/png", _) => Found::Png,
            ("image/webp", _) => Found::Webp,
            ("image/gif", _) => Found::Gif,
            ("image/heif" | "image/heic" | "image/avif", _) => Found::Heic,
            ("text/html" | "text/xml", _) => Found::Markup,
            (
                "application/msword"
                | "application/vnd.ms-excel"
                | "application/vnd.ms-powerpoint"
                | "application/x-ole-storage",
                _,
            ) => Found::OldOffice,
            (_, infer::MatcherType::Image) => Found::Picture,
            (_, infer::MatcherType::App) => Found::Program,
            (_, infer::MatcherType::Archive) => Found::Archive,
            (_, infer::MatcherType::Audio | infer::MatcherType::Video) => Found::Media,
            (_, infer::MatcherType::Text) => Found::Text,
            _ => Found::Unknown,
        },
        None => text(bytes),
    })
}

/// What has no mark of its own: markup, text, or nothing we know.
fn text(bytes: &[u8]) -> Found {
    let head = &bytes[..bytes.len().min(4096)];
    let readable = match std::str::from_utf8(head) {
        Ok(_) => true,
        // Only cut in the middle of a letter.
        Err(error) => error.error_len().is_none(),
    };
    if !readable || head.contains(&0) {
        return Found::Unknown;
    }
    let text = String::from_utf8_lossy(head).trim_start_matches('\u{feff}').trim_start().to_ascii_lowercase();
    if text.starts_with("#!") {
        return Found::Program;
    }
    if text.starts_with('<') || text.contains("<svg") || text.contains("<script") || text.contains("<html") {
        return Found::Markup;
    }
    Found::Text
}

pub(super) fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SVG: &[u8] =
        br#"<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>"#;

    #[test]
    fn a_program_with_a_pictures_name_is_a_program() {
        let mut exe = b"MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00\xff\xff".to_vec();
        exe.resize(512, 0);
        let refused = check("photo.jpg", &exe, Accept::Image);
        assert_eq!(refused, Err(FileRefused::WrongKind { found: Found::Program, accept: Accept::Image }));
        assert_eq!(
            check("photo.png", SVG, Accept::Image),
            Err(FileRefused::WrongKind { found: Found::Markup, accept: Accept::Image })
        );
        assert_eq!(
            check("photo.png", b"  \xef\xbb\xbf<SVG onload=alert(1)>", Accept::Image),
            Err(FileRefused::WrongKind { found: Found::Markup, accept: Accept::Image })
        );
        assert_eq!(check("run.pdf", b"#!/bin/sh\nrm -r x", Accept::Document).err().map(|_| ()), Some(()));
        assert_eq!(check("nothing.png", b"", Accept::Image), Err(FileRefused::Empty));
    }

    #[test]
    fn names_must_fit_and_dates_are_no_endings() {
        let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";
        assert_eq!(check("صورة", png, Accept::Image), Ok(Found::Png));
        assert_eq!(check("صورة 2018.10.08", png, Accept::Image), Ok(Found::Png));
        assert_eq!(
            check("photo.JPG", png, Accept::Image),
            Err(FileRefused::Disguised { extension: "jpg".into(), found: Found::Png })
        );
        assert_eq!(
            check("photo.png.exe", png, Accept::Image),
            Err(FileRefused::Disguised { extension: "exe".into(), found: Found::Png })
        );
        assert_eq!(
            check("a.pdf", png, Accept::Document),
            Err(FileRefused::WrongKind { found: Found::Png, accept: Accept::Document })
        );
    }

    #[test]
    fn a_table_is_text_in_utf8_whatever_it_is_called() {
        let table = |name: &str, bytes: &[u8]| table(name, bytes.to_vec());
        assert_eq!(table("units.csv", "\u{feff}id;الاسم".as_bytes()), Ok("id;الاسم".to_owned()));
        assert_eq!(table("units", b"id,name\r\n"), Ok("id,name\r\n".to_owned()));
        // The same Arabic word in Windows-1256, at the start and far behind it, and in UTF-16.
        assert_eq!(table("units.csv", b"id;\xc7\xe1\xc7\xd3\xe3"), Err(FileRefused::NotUtf8));
        let mut late = b"id;name\n".repeat(1000);
        late.extend(b"1;\xc7\xe1\xc7\xd3\xe3");
        assert_eq!(table("units.csv", &late), Err(FileRefused::NotUtf8));
        assert_eq!(table("units.csv", b"\xff\xfei\0d\0"), Err(FileRefused::NotUtf8));
        assert_eq!(table("units.csv", b""), Err(FileRefused::Empty));
        let wrong = |found| Err(FileRefused::WrongKind { found, accept: Accept::Table });
        assert_eq!(table("units.csv", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), wrong(Found::Png));
        assert_eq!(table("units.csv", b"<html><table>"), wrong(Found::Markup));
        assert_eq!(table("units.csv", &[b"id;name\n".repeat(1000), vec![0]].concat()), wrong(Found::Unknown));
        assert!(matches!(table("units.xlsx", b"id,name"), Err(FileRefused::Disguised { .. })));
    }

    #[test]
    fn a_pdf_has_a_beginning_and_an_end() {
        assert_eq!(check("a.pdf", b"%PDF-1.7\n...\nstartxref\n0\n%%EOF\n", Accept::Document), Ok(Found::Pdf));
        assert_eq!(check("a.pdf", b"%PDF-1.7\n1 0 obj", Accept::Document), Err(FileRefused::Damaged));
        // A polyglot whose PDF begins later is what its first bytes say.
        assert!(check("a.pdf", b"GIF89a%PDF-1.7\n%%EOF", Accept::Document).is_err());
    }
}
