//! Typst documents: tagged PDF in Arabic, French and English.
//!
//! A room owns its templates (Typst source, compiled into the program) and gives the facts as JSON; this crate owns the
//! fonts, the [house style](HOUSE_STYLE) and the compiler. A document can read nothing but what it is given: no file system, no network, no
//! packages, no clock. The same input gives the same bytes, so that a document can be hashed into the ledger and made
//! again later.
//!
//! ```
//! use rawabit_documents::{Documents, Lang, Meta};
//! let documents = Documents::new();
//! let meta = Meta {
//!     lang: Lang::Ar,
//!     region: Some("MA".into()),
//!     title: "شهادة".into(),
//!     author: "الأمانة العامة".into(),
//!     date: jiff::civil::datetime(2018, 10, 8, 10, 0, 0, 0),
//! };
//! let template = "#import \"/house.typ\": *\n#show: house\n#data.name";
//! let pdf = documents.render(template, &serde_json::json!({ "name": "#evil[]" }), meta, &[]).expect("a sound template");
//! assert!(pdf.bytes.starts_with(b"%PDF"));
//! ```
//!
//! Rendering is plain computation of some milliseconds (in a release build): call it from `spawn_blocking`. This crate is
//! slow to build and large, so it is a leaf: only the wiring and the rooms that print depend on it.

mod error;
mod fonts;
mod input;
mod world;

use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

pub use error::{Error, Problem};
pub use input::{Lang, Meta};

use fonts::Fonts;
use world::{MAIN, Room};

/// The preamble that templates import as `/house.typ`: page, header, footer, headings, tables, signatures. Its head
/// comment lists what it offers.
pub const HOUSE_STYLE: &str = include_str!("house.typ");

/// Compiled pieces that no document used for this many documents are forgotten.
const MEMORY: usize = 10;

/// What a rendered document promises to its readers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Conformance {
    /// PDF/UA-1 (ISO 14289-1, readable by assistive technology) and PDF/A-2a (ISO 19005-2, made to last).
    Accessible,
    /// Tagged, but short of the standards: see [`Pdf::warnings`]. Typically a character no embedded font knows.
    Tagged,
}

/// A finished document.
#[derive(Debug, Clone)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages it has, at least one.
    pub pages: usize,
    /// Which standards it meets.
    pub conformance: Conformance,
    /// What the compiler was not happy about, for the log; empty when all is well.
    pub warnings: Vec<Problem>,
}

/// The typesetter: fonts read once, to be kept for the life of the program and shared between threads.
pub struct Documents {
    fonts: Fonts,
}

impl Documents {
    /// Reads the embedded fonts.
    pub fn new() -> Self {
        Self { fonts: Fonts::embedded() }
    }

    /// Typesets a template with its data.
    ///
    /// `data` reaches the template as the dictionary `data` of `/house.typ`: strings stay strings and are shown
    /// literally, whatever they contain. `files` are images by name (`("emblem.svg", bytes)`, SVG, PNG, JPEG or WebP), for
    /// `image("/files/emblem.svg")`; `files` of `/house.typ` lists which are there. Use a small fixed set of names: the compiler never
    /// forgets a name.
    ///
    /// # Errors
    /// [`Error::Template`] when template and data do not fit together, with file, line and column of each problem;
    /// [`Error::FileName`] when a file name is no plain name; [`Error::Date`] when the date is outside what PDF knows; [`Error::Export`] when the pages cannot be written.
    pub fn render(
        &self,
        template: &str,
        data: &serde_json::Value,
        meta: Meta,
        files: &[(&str, Vec<u8>)],
    ) -> Result<Pdf, Error> {
        let room = Room::furnish(&self.fonts, template, data, &meta, files)?;
        let result = print(&room);
        typst::comemo::evict(MEMORY);
        result
    }
}

impl Default for Documents {
    fn default() -> Self {
        Self::new()
    }
}

fn print(room: &Room<'_>) -> Result<Pdf, Error> {
    let compiled = typst::compile::<PagedDocument>(room);
    let document = compiled.output.map_err(|problems| Error::Template(room.explain(&problems)))?;
    let mut warnings = room.explain(&compiled.warnings);
    let pages = document.pages().len();
    match typst_pdf::pdf(&document, &options(&[PdfStandard::Ua_1, PdfStandard::A_2a])) {
        Ok(bytes) => Ok(Pdf { bytes, pages, conformance: Conformance::Accessible, warnings }),
        Err(refused) => {
            // A name in a script without a font must not keep the minutes from being printed.
            warnings.extend(room.explain(&refused));
            let bytes = typst_pdf::pdf(&document, &options(&[]))
                .map_err(|problems| Error::Export(room.explain(&problems)))?;
            Ok(Pdf { bytes, pages, conformance: Conformance::Tagged, warnings })
        }
    }
}

fn options(standards: &[PdfStandard]) -> PdfOptions {
    let standards = PdfStandards::new(standards).expect("PDF/UA-1 and PDF/A-2a go together");
    PdfOptions {
        standards,
        tagged: true,
        creator: Smart::Custom(Some("Rawabit".into())),
        ..PdfOptions::default()
    }
}

/// Where the compiler begins: dresses the template and includes it, so that a template cannot forget language, title
/// and date, and its own lines keep their numbers in error messages.
const BEGINNING: (&str, &str) =
    (MAIN, "#import \"/house.typ\": dress\n#show: dress\n#include \"/template.typ\"\n");
