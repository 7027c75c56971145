//! Why a file is not taken.

use crate::lang::Message;

use super::kind::{Accept, Found};

/// Why a file is not taken. Each is a message for the field it was sent in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileRefused {
    /// Nothing in it.
    Empty,
    /// More bytes than the set-up allows.
    TooLarge {
        /// Its bytes, as far as they were counted.
        size: u64,
        /// The most that is taken.
        limit: u64,
    },
    /// Not of the kinds that this field takes.
    WrongKind {
        /// What it is by its content.
        found: Found,
        /// What the field takes.
        accept: Accept,
    },
    /// Its name says another kind than its content.
    Disguised {
        /// The ending of the name.
        extension: String,
        /// What it is by its content.
        found: Found,
    },
    /// A picture of more pixels than a page needs or a machine should unpack.
    TooManyPixels {
        /// Width in pixels.
        width: u32,
        /// Height in pixels.
        height: u32,
    },
    /// Text in another encoding than UTF-8.
    NotUtf8,
    /// It ends early or its inside is broken.
    Damaged,
    /// A document that brings its own program.
    Macros,
    /// It could not be received whole.
    CutOff,
}

impl FileRefused {
    /// The words for it.
    pub fn message(&self) -> Message {
        match self {
            Self::Empty => "file-refused-empty".into(),
            Self::TooLarge { size, limit } => Message::new("file-refused-too-large")
                .with("size", megabytes(*size))
                .with("limit", megabytes(*limit)),
            Self::WrongKind { found, accept: Accept::Image } => {
                Message::new("file-refused-not-image").with("found", found.name())
            }
            Self::WrongKind { found, accept: Accept::Document } => {
                Message::new("file-refused-not-document").with("found", found.name())
            }
            Self::WrongKind { found, accept: Accept::Table } => {
                Message::new("file-refused-not-table").with("found", found.name())
            }
            Self::NotUtf8 => "file-refused-not-utf8".into(),
            Self::Disguised { extension, found } => Message::new("file-refused-disguised")
                .with("extension", format!(".{extension}"))
                .with("found", found.name()),
            Self::TooManyPixels { width, height } => {
                Message::new("file-refused-pixels").with("width", *width).with("height", *height)
            }
            Self::Damaged => "file-refused-damaged".into(),
            Self::Macros => "file-refused-macros".into(),
            Self::CutOff => "file-refused-cut-off".into(),
        }
    }
}

impl From<FileRefused> for Message {
    fn from(refused: FileRefused) -> Self {
        refused.message()
    }
}

/// Whole megabytes, rounded up: "21 MB" is over a limit of 20.
fn megabytes(bytes: u64) -> i64 {
    i64::try_from(bytes.div_ceil(1024 * 1024)).unwrap_or(i64::MAX)
}
