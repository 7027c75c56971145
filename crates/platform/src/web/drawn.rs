//! Pictures made from the organisation's theme: the card that shows where a page without a picture of its own is shared, and the
//! icon that browsers ask for by its old name. Drawn when they are first asked for, and kept.

use rawabit_statutes::Statutes;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

use crate::theme::accent;

/// The size of the card, as OpenGraph's readers like it best (1.91 to 1).
pub const CARD: (u32, u32) = (1200, 630);

/// Pixels of the icon's side.
const ICON: u32 = 48;

const EMBLEM: &str = include_str!("../../../../assets/emblem/rawabit.svg");
const FAVICON: &str = include_str!("../../../../assets/emblem/favicon.svg");
const LATTICE: &str = include_str!("../../../../assets/emblem/lattice.svg");

/// The card: the emblem on the organisation's accent. PNG.
pub(super) fn card(statutes: &Statutes) -> Option<Vec<u8>> {
    let (width, height) = CARD;
    let accent = accent(statutes);
    let side = 340;
    let (x, y) = ((width - side) / 2, (height - side) / 2);
    let emblem = EMBLEM.find("<svg").map(|at| &EMBLEM[at..])?;
    let emblem =
        emblem.replacen("<svg ", &format!("<svg x=\"{x}\" y=\"{y}\" width=\"{side}\" height=\"{side}\" "), 1);
    let svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\"><defs><pattern id=\"lattice\" width=\"100\" \
         height=\"100\" patternUnits=\"userSpaceOnUse\"><g fill=\"none\" stroke=\"{}\" stroke-width=\"1\">{}</g></pattern></defs>\
         <rect width=\"100%\" height=\"100%\" fill=\"{}\"/><rect width=\"100%\" height=\"100%\" fill=\"url(#lattice)\" opacity=\".16\"/>\
         {emblem}</svg>",
        accent.ink().hex(),
        inside(LATTICE)?,
        accent.hex(),
    );
    draw(&svg, width, height)
}

/// The icon: one PNG in the frame of an ICO file, which every browser since 2006 reads.
pub(super) fn icon() -> Option<Vec<u8>> {
    let png = draw(FAVICON, ICON, ICON)?;
    let side = u8::try_from(ICON).ok()?;
    // ICONDIR: reserved, type 1, one picture. ICONDIRENTRY: width, height, no palette, reserved, planes, bits, length, offset.
    let mut out = vec![0, 0, 1, 0, 1, 0, side, side, 0, 0, 1, 0, 32, 0];
    out.extend(u32::try_from(png.len()).ok()?.to_le_bytes());
    out.extend(22_u32.to_le_bytes());
    out.extend(png);
    Some(out)
}

/// What stands between the tags of a drawing.
fn inside(svg: &str) -> Option<&str> {
    let from = svg.find("<svg")?;
    let from = from + svg[from..].find('>')? + 1;
    svg.get(from..svg.rfind("</svg>")?)
}

/// A drawing as pixels, scaled to fill the size. Nothing in it may name a file, so it reads none.
fn draw(svg: &str, width: u32, height: u32) -> Option<Vec<u8>> {
    let tree = Tree::from_str(svg, &Options::default()).ok()?;
    let mut pixels = Pixmap::new(width, height)?;
    #[expect(clippy::cast_precision_loss, reason = "a picture has fewer pixels than a float has digits")]
    let scale =
        Transform::from_scale(width as f32 / tree.size().width(), height as f32 / tree.size().height());
    resvg::render(&tree, scale, &mut pixels.as_mut());
    pixels.encode_png().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::theme::Rgb;

    fn pixel(png: &[u8], x: u32, y: u32) -> (u32, u32, Rgb) {
        let picture = image::load_from_memory(png).expect("a picture").to_rgb8();
        let [r, g, b] = picture.get_pixel(x, y).0;
        (picture.width(), picture.height(), Rgb(r, g, b))
    }

    #[test]
    fn the_card_wears_the_accent_and_the_emblem() {
        let text = include_str!("../../../../examples/istiqlal/statutes.toml");
        let statutes = Statutes::parse(text).expect("sound");
        let png = card(&statutes).expect("drawn");
        let wanted = Rgb::parse(&statutes.organisation.theme.accent).expect("a colour");
        // Between the lines of the lattice, and in the middle, where the emblem has its white heart.
        assert_eq!(pixel(&png, 50, 50).0, CARD.0);
        let found: Vec<Rgb> = (0..40).map(|x| pixel(&png, x, 8).2).collect();
        assert!(found.contains(&wanted), "{wanted:?} in {found:?}");
        assert_eq!(pixel(&png, CARD.0 / 2, CARD.1 / 2), (CARD.0, CARD.1, Rgb(255, 255, 255)));
    }

    #[test]
    fn the_icon_is_a_picture_in_its_old_frame() {
        let ico = icon().expect("drawn");
        assert_eq!(&ico[..6], [0, 0, 1, 0, 1, 0]);
        let length = u32::from_le_bytes([ico[14], ico[15], ico[16], ico[17]]);
        assert_eq!(ico.len(), 22 + usize::try_from(length).expect("small"));
        assert_eq!(pixel(&ico[22..], ICON / 2, ICON / 2).2, Rgb(255, 255, 255));
    }
}
