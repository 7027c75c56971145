//! Putting what was read into the order of names in little memory: pieces are sorted and put aside on disk, then read side by side.
//!
//! The pieces hold personal data in clear, as the file itself does: they lie in the import's folder, which nobody else may read, and go with it.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::fs::File;
use std::io::{self, BufRead as _, BufReader, BufWriter, Write as _};
use std::path::PathBuf;

use crate::model::import::Taken;

/// Rows of a piece: some fifteen megabytes.
const PIECE: usize = 20_000;

/// Rows on their way into order.
#[derive(Debug)]
pub struct Sorter {
    folder: PathBuf,
    name: &'static str,
    rows: Vec<Taken>,
    pieces: Vec<PathBuf>,
}

impl Sorter {
    /// A sorter that puts pieces into a folder, under names of its own.
    pub fn new(folder: PathBuf, name: &'static str) -> Self {
        Self { folder, name, rows: Vec::new(), pieces: Vec::new() }
    }

    /// One more row.
    ///
    /// # Errors
    /// The disk.
    pub fn push(&mut self, row: Taken) -> io::Result<()> {
        self.rows.push(row);
        if self.rows.len() >= PIECE { self.put_aside() } else { Ok(()) }
    }

    fn sort(&mut self) {
        self.rows.sort_unstable_by(|a, b| a.place().cmp(&b.place()));
    }

    fn put_aside(&mut self) -> io::Result<()> {
        self.sort();
        let path = self.folder.join(format!("{}-{}", self.name, self.pieces.len()));
        let mut out = BufWriter::with_capacity(1 << 18, File::create(&path)?);
        for row in self.rows.drain(..) {
            serde_json::to_writer(&mut out, &row)?;
            out.write_all(b"\n")?;
        }
        out.flush()?;
        self.pieces.push(path);
        Ok(())
    }

    /// All rows in order.
    ///
    /// # Errors
    /// The disk.
    pub fn sorted(mut self) -> io::Result<Sorted> {
        if self.pieces.is_empty() {
            self.sort();
            return Ok(Sorted(Kind::Memory(self.rows.into_iter())));
        }
        if !self.rows.is_empty() {
            self.put_aside()?;
        }
        // Free what the piece took.
        self.rows = Vec::new();
        let mut pieces = Vec::with_capacity(self.pieces.len());
        let mut heads = BinaryHeap::with_capacity(self.pieces.len());
        for (at, path) in self.pieces.iter().enumerate() {
            let mut piece =
                Piece { reader: BufReader::with_capacity(1 << 16, File::open(path)?), line: String::new() };
            if let Some(row) = piece.next()? {
                heads.push(Reverse(Head { row, at }));
            }
            pieces.push(piece);
        }
        Ok(Sorted(Kind::Disk { pieces, heads }))
    }
}

#[derive(Debug)]
struct Piece {
    reader: BufReader<File>,
    line: String,
}

impl Piece {
    fn next(&mut self) -> io::Result<Option<Taken>> {
        self.line.clear();
        if self.reader.read_line(&mut self.line)? == 0 {
            return Ok(None);
        }
        Ok(Some(serde_json::from_str(&self.line)?))
    }
}

#[derive(Debug, PartialEq, Eq)]
struct Head {
    row: Taken,
    at: usize,
}

impl Ord for Head {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.row.place().cmp(&other.row.place())
    }
}

impl PartialOrd for Head {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

/// Rows in order.
#[derive(Debug)]
pub struct Sorted(Kind);

#[derive(Debug)]
enum Kind {
    Memory(std::vec::IntoIter<Taken>),
    Disk { pieces: Vec<Piece>, heads: BinaryHeap<Reverse<Head>> },
}

impl Iterator for Sorted {
    type Item = io::Result<Taken>;

    fn next(&mut self) -> Option<Self::Item> {
        match &mut self.0 {
            Kind::Memory(rows) => rows.next().map(Ok),
            Kind::Disk { pieces, heads } => {
                let Reverse(Head { row, at }) = heads.pop()?;
                match pieces[at].next() {
                    Ok(Some(next)) => heads.push(Reverse(Head { row: next, at })),
                    Ok(None) => {}
                    Err(error) => return Some(Err(error)),
                }
                Some(Ok(row))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_rows_come_back_in_order() {
        let folder = std::env::temp_dir().join(format!("rawabit-sorter-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder");
        let mut sorter = Sorter::new(folder.clone(), "rows");
        let count = PIECE as u32 * 2 + 7;
        for line in 0..count {
            let order = format!("{:06}", (u64::from(line) * 7919) % 5000);
            sorter.push(Taken { line, order, ..Taken::default() }).expect("written");
        }
        let rows: Vec<Taken> = sorter.sorted().expect("open").collect::<io::Result<_>>().expect("read");
        assert_eq!(rows.len(), count as usize);
        assert!(rows.windows(2).all(|pair| pair[0].place() < pair[1].place()));
        std::fs::remove_dir_all(folder).expect("gone");
    }
}
