//! Where the file of an import lies, and what it is known by.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use rawabit_platform::web::App;
use sha2::{Digest as _, Sha256};

/// The folder of an import: its file, and pieces of what was read.
pub(crate) fn folder(app: &App, id: &str) -> PathBuf {
    app.config.data_dir.join("imports").join(id)
}

/// The file of an import.
pub(crate) fn file(app: &App, id: &str) -> PathBuf {
    folder(app, id).join("file")
}

/// A folder that nobody else of the machine reads.
///
/// # Errors
/// The disk.
pub(crate) fn make_folder(path: &Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt as _;
        builder.mode(0o700);
    }
    builder.create(path)
}

/// The digest of a file, read piece by piece.
///
/// # Errors
/// The disk.
pub fn digest(path: &Path) -> std::io::Result<(String, u64)> {
    let mut reader = std::fs::File::open(path)?;
    let (mut hash, mut size, mut piece) = (Sha256::new(), 0, vec![0; 1 << 16]);
    loop {
        let n = reader.read(&mut piece)?;
        if n == 0 {
            return Ok((hex::encode(hash.finalize()), size));
        }
        hash.update(&piece[..n]);
        size += n as u64;
    }
}
