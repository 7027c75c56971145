//! Files: on disk by default, told by their content and not by their name.

use std::path::PathBuf;

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
}
