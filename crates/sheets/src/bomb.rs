//! What a packed file really unpacks to, before anything of it is kept.

use std::io::{Read, Seek, SeekFrom};

use crate::limits::Limits;
use crate::problem::FileProblem;

/// More parts than any workbook has.
const PARTS: usize = 20_000;
/// Below this size nobody is hurt, and short texts pack well.
const HARMLESS: u64 = 1 << 20;

/// Unpacks every part into nothing and counts. Leaves the reader at its beginning. Says whether any part speaks of merged cells, so that
/// a sheet of a million rows is not read twice to find that there are none.
///
/// First what the file says of itself, which costs nothing; then what comes out, because it may lie. Parts that share their bytes
/// are counted each.
pub(crate) fn check<R: Read + Seek>(reader: &mut R, limits: &Limits) -> Result<bool, FileProblem> {
    let packed = reader.seek(SeekFrom::End(0))?;
    reader.seek(SeekFrom::Start(0))?;
    let mut archive =
        zip::ZipArchive::new(&mut *reader).map_err(|error| FileProblem::Broken(error.to_string()))?;
    if archive.len() > PARTS {
        return Err(FileProblem::Bomb { limit: PARTS as u64 });
    }
    let mut claimed: u64 = 0;
    for at in 0..archive.len() {
        let part = archive.by_index_raw(at).map_err(|error| FileProblem::Broken(error.to_string()))?;
        if part.encrypted() {
            return Err(FileProblem::Password);
        }
        claimed = claimed.saturating_add(part.size());
    }
    judge(claimed, packed, limits)?;
    let mut unpacked: u64 = 0;
    let mut chunk = vec![0; 64 << 10];
    let mut merged = false;
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).map_err(|error| FileProblem::Broken(error.to_string()))?;
        let mut end = Vec::new();
        loop {
            let count = part.read(&mut chunk).map_err(|error| FileProblem::Broken(error.to_string()))?;
            if count == 0 {
                break;
            }
            unpacked = unpacked.saturating_add(count as u64);
            merged = merged || speaks_of_merging(&mut end, &chunk[..count]);
            judge(unpacked, packed, limits)?;
        }
    }
    drop(archive);
    reader.seek(SeekFrom::Start(0))?;
    Ok(merged)
}

/// Whether the element's name stands in a piece of a part, or over the edge to the piece before, whose `end` is kept.
fn speaks_of_merging(end: &mut Vec<u8>, chunk: &[u8]) -> bool {
    const NAME: &[u8] = b"mergeCell";
    end.extend(chunk.iter().take(NAME.len() - 1));
    let found = end.windows(NAME.len()).any(|bytes| bytes == NAME)
        || chunk.windows(NAME.len()).any(|bytes| bytes[0] == NAME[0] && bytes == NAME);
    *end = chunk[chunk.len().saturating_sub(NAME.len() - 1)..].to_vec();
    found
}

fn judge(unpacked: u64, packed: u64, limits: &Limits) -> Result<(), FileProblem> {
    if unpacked > limits.unpacked_bytes {
        return Err(FileProblem::Bomb { limit: limits.unpacked_bytes });
    }
    if unpacked > HARMLESS && unpacked / packed.max(1) >= limits.ratio {
        return Err(FileProblem::Bomb { limit: limits.ratio });
    }
    Ok(())
}
