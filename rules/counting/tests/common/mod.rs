//! What the tests of real elections share: the folder of the data, and the list of what is expected.
#![allow(dead_code, reason = "each test program uses a part")]

use std::path::{Path, PathBuf};

use rawabit_counting::{Election, blt};
use serde_json::Value;

/// The folder of real elections, beside the checkout; `None` where it is not there. The crate's own cases do not need it.
pub fn folder() -> Option<PathBuf> {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .map(|above| above.join("shared/data/elections"))
        .find(|folder| folder.is_dir())
}

/// A JSON file of the folder.
pub fn json(file: &str) -> Option<Value> {
    let text = std::fs::read_to_string(folder()?.join(file)).expect("the file can be read");
    Some(serde_json::from_str(&text).expect("the file is JSON"))
}

/// A ballot file of the folder.
pub fn election(file: &str) -> Election {
    let bytes =
        std::fs::read(folder().expect("the folder was found").join(file)).expect("the file can be read");
    blt::read(&bytes).unwrap_or_else(|problem| panic!("{file}: {problem}"))
}

/// Numbers from 1.
pub fn numbers(winners: &[usize]) -> Vec<u64> {
    winners.iter().map(|index| *index as u64 + 1).collect()
}
