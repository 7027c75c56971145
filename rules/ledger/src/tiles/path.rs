//! Names of tiles and bundles: `tile/<L>/<N>[.p/<W>]` and `tile/entries/<N>[.p/<W>]`.

use std::{fmt, str::FromStr};

use super::{FULL_WIDTH, TileError};

/// A tile's place: its level (8 tree levels each), its index on that level, and how many hashes it has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Tile {
    level: u8,
    index: u64,
    width: u16,
}

impl Tile {
    /// The tile at this level (0..=63) and index, `width` hashes wide (1..=256; 256 is a full tile).
    ///
    /// # Errors
    /// [`TileError::Shape`] for another level or width.
    pub fn new(level: u8, index: u64, width: u16) -> Result<Self, TileError> {
        if level > 63 || width == 0 || width > FULL_WIDTH {
            return Err(TileError::Shape);
        }
        Ok(Self { level, index, width })
    }

    /// The tile level, 0 for the tiles of leaf hashes.
    pub fn level(&self) -> u8 {
        self.level
    }

    /// The index on the level, from 0.
    pub fn index(&self) -> u64 {
        self.index
    }

    /// The number of hashes, 1 to 256.
    pub fn width(&self) -> u16 {
        self.width
    }

    /// Whether the tile is still growing. A partial tile must not be hashed into a tile above.
    pub fn is_partial(&self) -> bool {
        self.width < FULL_WIDTH
    }
}

/// What a path under the log's prefix names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Resource {
    /// Hashes of the tree.
    Hashes(Tile),
    /// The entries behind a tile of level 0.
    Entries(Tile),
}

impl fmt::Display for Resource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tile = match self {
            Self::Hashes(tile) => {
                write!(f, "tile/{}/", tile.level)?;
                tile
            }
            Self::Entries(tile) => {
                f.write_str("tile/entries/")?;
                tile
            }
        };
        let mut groups = vec![tile.index % 1000];
        let mut rest = tile.index / 1000;
        while rest > 0 {
            groups.push(rest % 1000);
            rest /= 1000;
        }
        while let Some(group) = groups.pop() {
            if groups.is_empty() {
                write!(f, "{group:03}")?;
            } else {
                write!(f, "x{group:03}/")?;
            }
        }
        if tile.is_partial() { write!(f, ".p/{}", tile.width) } else { Ok(()) }
    }
}

impl FromStr for Resource {
    type Err = TileError;

    /// Reads a path such as `tile/0/x001/x234/067.p/8`, in the only spelling the specification allows.
    fn from_str(path: &str) -> Result<Self, TileError> {
        let rest = path.strip_prefix("tile/").ok_or(TileError::Path)?;
        let (kind, rest) = rest.split_once('/').ok_or(TileError::Path)?;
        let (index, width) = match rest.split_once(".p/") {
            Some((index, width)) => (index, width.parse().map_err(|_| TileError::Path)?),
            None => (rest, FULL_WIDTH),
        };
        let index = parse_index(index)?;
        let resource = if kind == "entries" {
            Self::Entries(Tile::new(0, index, width).map_err(|_| TileError::Path)?)
        } else {
            let level = kind.parse().map_err(|_| TileError::Path)?;
            Self::Hashes(Tile::new(level, index, width).map_err(|_| TileError::Path)?)
        };
        // One resource, one address: "+1", "007" or a needless "x000" would be a second one.
        if resource.to_string() == path { Ok(resource) } else { Err(TileError::Path) }
    }
}

fn parse_index(text: &str) -> Result<u64, TileError> {
    let mut index = 0_u64;
    for element in text.split('/') {
        let digits = element.strip_prefix('x').unwrap_or(element);
        if digits.len() != 3 || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return Err(TileError::Path);
        }
        let group: u64 = digits.parse().map_err(|_| TileError::Path)?;
        index = index.checked_mul(1000).and_then(|i| i.checked_add(group)).ok_or(TileError::Path)?;
    }
    Ok(index)
}
