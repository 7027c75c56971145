//! The tile map: each area one square at its place, no frontier drawn. A map keeps east and west in every language.

use std::fmt::Write as _;

use super::html::{Html, esc};

/// One square.
#[derive(Clone, Debug)]
pub struct Tile {
    /// Its column, from the west.
    pub column: u16,
    /// Its row, from the north.
    pub row: u16,
    /// The area's whole name, for the title.
    pub name: String,
    /// A short name that fits.
    pub short: String,
    /// The value in words.
    pub value: String,
    /// How dark: 0 to 5.
    pub shade: u8,
    /// Where it leads.
    pub href: Option<String>,
}

const SIDE: u16 = 72;

/// The map. `label` says what it shows; the table behind it is the caller's, one click away.
pub fn tile_map(label: &str, tiles: &[Tile]) -> Html {
    let columns = tiles.iter().map(|tile| tile.column + 1).max().unwrap_or(1);
    let rows = tiles.iter().map(|tile| tile.row + 1).max().unwrap_or(1);
    let mut out = format!(
        "<svg class=\"tilemap\" viewBox=\"0 0 {} {}\" role=\"group\" aria-label=\"{}\">",
        columns * SIDE,
        rows * SIDE,
        esc(label)
    );
    for tile in tiles {
        let (x, y) = (tile.column * SIDE + 2, tile.row * SIDE + 2);
        let side = SIDE - 4;
        let whole = format!("{}: {}", tile.name, tile.value);
        let body = format!(
            "<title>{}</title><rect class=\"v{}\" x=\"{x}\" y=\"{y}\" width=\"{side}\" height=\"{side}\" rx=\"6\"/><text class=\"tile-name\" x=\"{}\" y=\"{}\">{}</text><text class=\"tile-value\" x=\"{}\" y=\"{}\">{}</text>",
            esc(&whole),
            tile.shade.min(5),
            x + side / 2,
            y + 26,
            esc(&tile.short),
            x + side / 2,
            y + 50,
            esc(&tile.value)
        );
        let _ = match &tile.href {
            // The title inside is the link's name.
            Some(href) => write!(out, "<a href=\"{}\">{body}</a>", esc(href)),
            None => write!(out, "<g>{body}</g>"),
        };
    }
    out.push_str("</svg>");
    Html(out)
}

/// The shade of a part of a whole: 0 for nothing, 5 for everything.
pub fn shade(part: i64, whole: i64) -> u8 {
    if whole <= 0 || part <= 0 {
        return 0;
    }
    if part >= whole {
        return 5;
    }
    u8::try_from(1 + part * 4 / whole).unwrap_or(5).min(4)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shades_keep_their_ends_for_nothing_and_everything() {
        assert_eq!([shade(0, 8), shade(1, 8), shade(7, 8), shade(8, 8), shade(3, 0)], [0, 1, 4, 5, 0]);
    }
}
