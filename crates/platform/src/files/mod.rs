//! Files: on disk by default, told by their content and not by their name.
//!
//! A file comes in two steps. [`prepare`] reads it outside of any transaction (decoding a picture takes seconds, and
//! SQLite has one writer): the type is told by content, pictures are decoded and made anew, so that nothing but pixels
//! remains of them. [`Prepared::keep`] moves the result into place and writes its row in a [`Work`]; when the work is
//! dropped, the files go with it, and what a crash leaves behind is swept by a scheduled job.
//!
//! On disk a file is a folder `ab/cd/ID` of the store (`abcd` are the last characters of the identifier), with the
//! file `full` and, for pictures, smaller ones `w1600`, `w800`, `w320`. A folder never changes once it stands.

pub mod entity;
mod keep;
mod kind;
mod picture;
mod refused;
mod serve;
mod sweep;
mod zip;

use std::path::PathBuf;

pub use keep::{NewFile, Prepared, Stored, erase, prepare, set_visibility, table_text};
pub use kind::{Accept, Found};
pub use refused::FileRefused;
pub(crate) use serve::serve;
pub use serve::{disposition, img, open_files, url};
pub(crate) use sweep::{REMOVE, SWEEP};

use crate::permit::ActionInfo;

/// Where files lie.
#[derive(Clone, Debug)]
pub struct FileStore {
    root: PathBuf,
}

impl FileStore {
    /// Files under a folder.
    pub fn new(root: PathBuf) -> Self {
        Self { root }
    }

    /// The folder.
    pub fn root(&self) -> &PathBuf {
        &self.root
    }

    /// The folder of one file. Spread by the end of the identifier, which is random; its beginning is the time.
    pub(crate) fn folder(&self, id: &str) -> PathBuf {
        let mut tail: Vec<char> = id.chars().rev().filter(char::is_ascii_alphanumeric).take(4).collect();
        tail.resize(4, '0');
        let part = |range: std::ops::Range<usize>| tail[range].iter().collect::<String>();
        self.root.join(part(0..2)).join(part(2..4)).join(id)
    }

    /// Where files lie while they are not yet ours.
    pub(crate) fn temporary(&self, name: &str) -> PathBuf {
        self.root.join("tmp").join(name)
    }
}

/// Who may fetch a file.
#[derive(Clone, Copy, Debug)]
pub enum Visibility {
    /// Everybody, and caches keep it for ever.
    Public,
    /// Whoever has signed in with any role that counts on the file's unit.
    Unit,
    /// Whoever may do this action on the file's unit.
    May(ActionInfo),
    /// Whoever may read the record that the file belongs to, as its room says (`Room::file_readers`).
    Record,
}

impl Visibility {
    /// As the row says it: `public`, `unit`, `may:people.see`, `record`.
    pub fn name(&self) -> String {
        match self {
            Self::Public => "public".to_owned(),
            Self::Unit => "unit".to_owned(),
            Self::May(action) => format!("may:{}", action.name),
            Self::Record => "record".to_owned(),
        }
    }
}

/// A size of a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Variant {
    /// As large as it came.
    Full,
    /// At most 1600 pixels wide.
    W1600,
    /// At most 800 pixels wide.
    W800,
    /// At most 320 pixels wide: the thumbnail.
    W320,
}

impl Variant {
    /// The smaller ones, largest first: each is made from the one before.
    pub const SMALLER: [Variant; 3] = [Self::W1600, Self::W800, Self::W320];

    /// Its name in addresses and on disk.
    pub fn name(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::W1600 => "w1600",
            Self::W800 => "w800",
            Self::W320 => "w320",
        }
    }

    /// Its width in pixels, unless it is the full one.
    pub fn width(self) -> Option<u32> {
        match self {
            Self::Full => None,
            Self::W1600 => Some(1600),
            Self::W800 => Some(800),
            Self::W320 => Some(320),
        }
    }

    fn named(name: &str) -> Option<Self> {
        [Self::Full, Self::W1600, Self::W800, Self::W320].into_iter().find(|variant| variant.name() == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_spread_by_the_random_end_of_their_identifier() {
        let store = FileStore::new(PathBuf::from("files"));
        let folder = store.folder("01665327-aa00-7abc-8def-0123456789ab");
        assert_eq!(folder, PathBuf::from("files/ba/98/01665327-aa00-7abc-8def-0123456789ab"));
    }
}
