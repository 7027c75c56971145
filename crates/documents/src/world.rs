//! The room a document is compiled in: four walls, and on the table exactly what it was given.

use std::path::PathBuf;

use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World, WorldExt};

use crate::fonts::Fonts;
use crate::input::{Meta, inputs};
use crate::{BEGINNING, Error, HOUSE_STYLE, Problem};

/// The name of the source the compiler begins with.
pub(crate) const MAIN: &str = "/main.typ";

/// A compiler's world for one document.
pub(crate) struct Room<'f> {
    fonts: &'f Fonts,
    /// Made anew for each document, because `sys.inputs` lives in it.
    library: LazyHash<Library>,
    main: FileId,
    sources: Vec<Source>,
    files: Vec<(FileId, Bytes)>,
}

impl<'f> Room<'f> {
    pub(crate) fn furnish(
        fonts: &'f Fonts,
        template: &str,
        data: &serde_json::Value,
        meta: &Meta,
        files: &[(&str, Vec<u8>)],
    ) -> Result<Self, Error> {
        let library = Library::builder().with_inputs(inputs(data, meta, files)?).build();
        let source = |(path, text): (&str, &str)| Ok(Source::new(id(path)?, text.to_owned()));
        let sources = [BEGINNING, ("/house.typ", HOUSE_STYLE), ("/template.typ", template)]
            .into_iter()
            .map(source)
            .collect::<Result<Vec<_>, Error>>()?;
        let files = files
            .iter()
            .map(|(name, bytes)| {
                if name.is_empty() || name.starts_with('.') || name.contains(['/', '\\', ':', '\0']) {
                    return Err(Error::FileName((*name).to_owned()));
                }
                Ok((id(&format!("/files/{name}"))?, Bytes::new(bytes.clone())))
            })
            .collect::<Result<Vec<_>, Error>>()?;
        Ok(Self { fonts, library: LazyHash::new(library), main: id(MAIN)?, sources, files })
    }

    /// Complaints with their places, as a developer reads them.
    pub(crate) fn explain(&self, diagnostics: &[SourceDiagnostic]) -> Vec<Problem> {
        diagnostics
            .iter()
            .map(|diagnostic| Problem {
                at: self.place(diagnostic).unwrap_or_default(),
                message: diagnostic.message.to_string(),
                hints: diagnostic.hints.iter().map(|hint| hint.v.to_string()).collect(),
            })
            .collect()
    }

    fn place(&self, diagnostic: &SourceDiagnostic) -> Option<String> {
        let file = diagnostic.span.id()?;
        let range = self.range(diagnostic.span)?;
        let source = self.source(file).ok()?;
        let (line, column) = source.lines().byte_to_line_column(range.start)?;
        Some(format!("{}:{}:{}", file.get().vpath().get_with_slash(), line + 1, column + 1))
    }
}

impl World for Room<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.fonts.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.sources.iter().find(|source| source.id() == id).cloned().ok_or_else(|| missing(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files
            .iter()
            .find(|(name, _)| *name == id)
            .map(|(_, bytes)| bytes.clone())
            .ok_or_else(|| missing(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.faces.get(index).cloned()
    }

    /// There is no clock in here.
    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn id(path: &str) -> Result<FileId, Error> {
    let path = VirtualPath::new(path).map_err(|_| Error::FileName(path.to_owned()))?;
    Ok(FileId::new(RootedPath::new(VirtualRoot::Project, path)))
}

fn missing(id: FileId) -> FileError {
    match id.get().root() {
        // Packages would come from the network.
        VirtualRoot::Package(_) => FileError::AccessDenied,
        VirtualRoot::Project => FileError::NotFound(PathBuf::from(id.get().vpath().get_with_slash())),
    }
}
