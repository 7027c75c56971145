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
    /// The area's whole name: what is spoken; as much of it as fits is seen.
    pub name: String,
    /// The value as seen: a number of a few figures.
    pub value: String,
    /// The value as spoken: with what it counts.
    pub spoken: String,
    /// How dark: 0 to 5.
    pub shade: u8,
    /// Where it leads.
    pub href: Option<String>,
}

const SIDE: u16 = 72;
/// Arabic letters of the usual size that fit a square's width; longer words are set smaller.
const FIT: usize = 8;
/// The same for other letters, which are wider.
const FIT_WIDE: usize = 6;
/// Letters of the small size that fit.
const MOST: usize = 13;
/// Columns from which on a map needs more width than a phone has.
const WIDE: u16 = 8;

/// The map. `label` says what it shows; the table behind it is the caller's, one click away. A map of many columns scrolls
/// inside its own frame rather than shrink until nobody can read it.
pub fn tile_map(label: &str, tiles: &[Tile]) -> Html {
    let columns = tiles.iter().map(|tile| tile.column + 1).max().unwrap_or(1);
    let rows = tiles.iter().map(|tile| tile.row + 1).max().unwrap_or(1);
    let label = esc(label);
    let wide = columns > WIDE;
    let class = if wide { "tilemap tilemap-wide" } else { "tilemap" };
    let mut out = if wide {
        format!("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{label}\">")
    } else {
        String::new()
    };
    let _ = write!(
        out,
        "<svg class=\"{class}\" viewBox=\"0 0 {} {}\" role=\"group\" aria-label=\"{label}\">",
        columns * SIDE,
        rows * SIDE,
    );
    for tile in tiles {
        square(tile, &mut out);
    }
    out.push_str(if wide { "</svg></div>" } else { "</svg>" });
    Html(out)
}

fn square(tile: &Tile, out: &mut String) {
    let (x, y) = (tile.column * SIDE + 2, tile.row * SIDE + 2);
    let side = SIDE - 4;
    let middle = x + side / 2;
    let lines = lines(&tile.name);
    let over = |by: usize| lines.iter().any(|line| line.chars().count() > fit(line) + by);
    let small = if over(2) {
        " tile-name-s"
    } else if over(0) {
        " tile-name-m"
    } else {
        ""
    };
    let (first, value) = if lines.len() > 1 { (y + 20, y + 58) } else { (y + 28, y + 53) };
    let mut name = esc(&lines[0]);
    for line in &lines[1..] {
        let _ = write!(name, " <tspan x=\"{middle}\" dy=\"17\">{}</tspan>", esc(line));
    }
    // The title is the name that is spoken; an aria-label would have to repeat the short name that is seen.
    let body = format!(
        "<title>{}: {}</title><rect class=\"v{}\" x=\"{x}\" y=\"{y}\" width=\"{side}\" height=\"{side}\" rx=\"6\"/><text class=\"tile-name{small}\" x=\"{middle}\" y=\"{first}\">{name}</text><text class=\"tile-value\" x=\"{middle}\" y=\"{value}\">{}</text>",
        esc(&tile.name),
        esc(&tile.spoken),
        tile.shade.min(5),
        esc(&tile.value)
    );
    let _ = match &tile.href {
        Some(href) => write!(out, "<a href=\"{}\">{body}</a>", esc(href)),
        None => write!(out, "<g>{body}</g>"),
    };
}

fn fit(text: &str) -> usize {
    let arabic = text.chars().next().is_some_and(|first| ('\u{600}'..='\u{6ff}').contains(&first));
    if arabic { FIT } else { FIT_WIDE }
}

/// What of a name fits a square: its part before the hyphen, on two lines where it is long and has a space.
fn lines(name: &str) -> Vec<String> {
    let first = name.split('-').next().unwrap_or(name).trim();
    let parts = if first.chars().count() > fit(first) {
        let middle = first.len() / 2;
        first.match_indices(' ').min_by_key(|(at, _)| at.abs_diff(middle))
    } else {
        None
    };
    let cut = |line: &str| {
        if line.chars().count() > MOST {
            format!("{}…", line.chars().take(MOST - 1).collect::<String>())
        } else {
            line.to_owned()
        }
    };
    match parts {
        Some((at, _)) => vec![cut(&first[..at]), cut(&first[at + 1..])],
        None => vec![cut(first)],
    }
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
    fn a_long_name_stands_on_two_lines_whole() {
        assert_eq!(lines("الدار البيضاء-سطات"), ["الدار", "البيضاء"]);
        assert_eq!(lines("بني ملال-خنيفرة"), ["بني ملال"]);
        assert_eq!(lines("Casablanca-Settat"), ["Casablanca"]);
        assert_eq!(lines("Sidi Bennour"), ["Sidi", "Bennour"]);
        assert_eq!(lines("Donaudampfschifffahrt"), ["Donaudampfsc…"]);
        assert_eq!(lines(""), [""]);
    }

    #[test]
    fn shades_keep_their_ends_for_nothing_and_everything() {
        assert_eq!([shade(0, 8), shade(1, 8), shade(7, 8), shade(8, 8), shade(3, 0)], [0, 1, 4, 5, 0]);
    }
}
